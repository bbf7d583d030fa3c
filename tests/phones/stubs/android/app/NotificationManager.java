package android.app;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class NotificationManager {
  public static final int IMPORTANCE_NONE = 0;
  public static final int IMPORTANCE_HIGH = 4;

  protected NotificationManager() {}

  public boolean areNotificationsEnabled() {
    throw new UnsupportedOperationException();
  }

  public void createNotificationChannel(@NotNull NotificationChannel channel) {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public NotificationChannel getNotificationChannel(@NotNull String id) {
    throw new UnsupportedOperationException();
  }

  public void notify(int id, @NotNull Notification notification) {
    throw new UnsupportedOperationException();
  }

  public void cancel(int id) {
    throw new UnsupportedOperationException();
  }
}
