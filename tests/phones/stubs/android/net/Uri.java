package android.net;

import android.os.Parcelable;
import org.jetbrains.annotations.NotNull;

public abstract class Uri implements Parcelable {
  @NotNull
  public static Uri parse(@NotNull String uri) {
    throw new UnsupportedOperationException();
  }
}
