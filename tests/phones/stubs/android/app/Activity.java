package android.app;

import android.content.Context;
import android.content.Intent;
import android.content.res.Configuration;
import android.view.Window;
import org.jetbrains.annotations.NotNull;

public class Activity extends Context {
  private final Application application = new Application();

  @NotNull
  public final Application getApplication() {
    return application;
  }

  public Intent getIntent() {
    throw new UnsupportedOperationException();
  }

  public void setIntent(Intent intent) {
    throw new UnsupportedOperationException();
  }

  public Window getWindow() {
    throw new UnsupportedOperationException();
  }

  public void onConfigurationChanged(@NotNull Configuration newConfig) {
    throw new UnsupportedOperationException();
  }

  public boolean isFinishing() {
    throw new UnsupportedOperationException();
  }

  public final void runOnUiThread(@NotNull Runnable action) {
    throw new UnsupportedOperationException();
  }

  /** From API 33 on. */
  public void setRecentsScreenshotEnabled(boolean is) {
    throw new UnsupportedOperationException();
  }
}
