package android.content;

import android.net.Uri;
import android.os.Parcelable;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class Intent implements Parcelable {
  public static final String ACTION_VIEW = "android.intent.action.VIEW";
  public static final String ACTION_MAIN = "android.intent.action.MAIN";
  public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 0x00100000;
  public static final int FLAG_ACTIVITY_NEW_TASK = 0x10000000;

  public Intent(@Nullable String action) {}

  public Intent(@Nullable String action, @Nullable Uri data) {}

  public int getFlags() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Intent addFlags(int flags) {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public String getAction() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Intent setPackage(@Nullable String name) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Intent putExtra(@NotNull String name, @Nullable String value) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Intent putExtra(@NotNull String name, @Nullable Parcelable value) {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public String getStringExtra(@NotNull String name) {
    throw new UnsupportedOperationException();
  }

  @Deprecated
  @Nullable
  public <T extends Parcelable> T getParcelableExtra(@NotNull String name) {
    throw new UnsupportedOperationException();
  }
}
