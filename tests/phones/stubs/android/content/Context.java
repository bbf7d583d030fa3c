package android.content;

import android.content.pm.PackageManager;
import android.os.Bundle;
import java.io.File;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public abstract class Context {
  @NotNull
  public final String getString(int id) {
    throw new UnsupportedOperationException();
  }

  public <T> T getSystemService(@NotNull Class<T> service) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public PackageManager getPackageManager() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public String getPackageName() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Context getApplicationContext() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public File getNoBackupFilesDir() {
    throw new UnsupportedOperationException();
  }

  public void startActivity(@NotNull Intent intent) {
    throw new UnsupportedOperationException();
  }

  public void sendBroadcast(@NotNull Intent intent) {
    throw new UnsupportedOperationException();
  }

  /** From API 34 on. */
  public void sendBroadcast(
      @NotNull Intent intent, @Nullable String permission, @Nullable Bundle options) {
    throw new UnsupportedOperationException();
  }
}
