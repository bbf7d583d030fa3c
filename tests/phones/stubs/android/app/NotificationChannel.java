package android.app;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public final class NotificationChannel {
  public NotificationChannel(@NotNull String id, @NotNull CharSequence name, int importance) {}

  public int getImportance() {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public String getDescription() {
    throw new UnsupportedOperationException();
  }

  public void setDescription(@Nullable String description) {
    throw new UnsupportedOperationException();
  }

  public int getLockscreenVisibility() {
    throw new UnsupportedOperationException();
  }

  public void setLockscreenVisibility(int visibility) {
    throw new UnsupportedOperationException();
  }
}
