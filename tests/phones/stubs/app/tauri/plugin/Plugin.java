package app.tauri.plugin;

import android.app.Activity;
import android.content.Intent;
import android.webkit.WebView;
import androidx.appcompat.app.AppCompatActivity;
import app.tauri.PermissionState;
import java.util.Map;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public abstract class Plugin {
  public Plugin(@NotNull Activity activity) {}

  public void load(@NotNull WebView webView) {}

  public void onResume(@NotNull AppCompatActivity activity) {}

  public void onNewIntent(@NotNull Intent intent) {}

  public void onPause(@NotNull AppCompatActivity activity) {}

  public void trigger(@NotNull String event, @NotNull JSObject payload) {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public PermissionState getPermissionState(@NotNull String alias) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Map<String, PermissionState> getPermissionStates() {
    throw new UnsupportedOperationException();
  }

  public void requestPermissions(@NotNull Invoke invoke) {
    throw new UnsupportedOperationException();
  }

  public final void startActivityForResult(
      @NotNull Invoke invoke, @NotNull Intent intent, @NotNull String callbackName) {
    throw new UnsupportedOperationException();
  }

  protected final void requestPermissionForAlias(
      @NotNull String alias, @NotNull Invoke invoke, @NotNull String callbackName) {
    throw new UnsupportedOperationException();
  }
}
