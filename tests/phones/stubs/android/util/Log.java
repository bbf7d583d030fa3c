package android.util;

import org.jetbrains.annotations.Nullable;

public final class Log {
  private Log() {}

  public static int w(@Nullable String tag, @Nullable String text, @Nullable Throwable cause) {
    return 0;
  }
}
