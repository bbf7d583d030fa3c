package android.content;

import org.jetbrains.annotations.NotNull;

public class ClipData {
  @NotNull
  public static ClipData newPlainText(@NotNull CharSequence label, @NotNull CharSequence text) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public ClipDescription getDescription() {
    throw new UnsupportedOperationException();
  }
}
