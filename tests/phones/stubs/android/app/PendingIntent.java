package android.app;

import android.content.Context;
import android.content.Intent;
import android.os.Parcelable;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public final class PendingIntent implements Parcelable {
  public static final int FLAG_IMMUTABLE = 1 << 26;

  PendingIntent() {}

  public static PendingIntent getActivity(
      @NotNull Context context, int requestCode, @Nullable Intent intent, int flags) {
    throw new UnsupportedOperationException();
  }

  public static PendingIntent getBroadcast(
      @NotNull Context context, int requestCode, @NotNull Intent intent, int flags) {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public String getCreatorPackage() {
    throw new UnsupportedOperationException();
  }
}
