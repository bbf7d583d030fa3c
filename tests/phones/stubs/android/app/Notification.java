package android.app;

import android.content.Context;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class Notification {
  public static final String CATEGORY_STATUS = "status";
  public static final int VISIBILITY_PRIVATE = 0;

  Notification() {}

  public static class Builder {
    public Builder(@NotNull Context context, @NotNull String channel) {}

    @NotNull
    public Builder setSmallIcon(int icon) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setCategory(@Nullable String category) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setVisibility(int visibility) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setAutoCancel(boolean cancel) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setContentIntent(@Nullable PendingIntent intent) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setContentTitle(@Nullable CharSequence title) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setContentText(@Nullable CharSequence text) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Builder setTimeoutAfter(long durationMs) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Notification build() {
      throw new UnsupportedOperationException();
    }
  }
}
