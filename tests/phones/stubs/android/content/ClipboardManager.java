package android.content;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class ClipboardManager {
  public void setPrimaryClip(@NotNull ClipData clip) {
    throw new UnsupportedOperationException();
  }

  public void clearPrimaryClip() {
    throw new UnsupportedOperationException();
  }

  @Nullable
  public ClipDescription getPrimaryClipDescription() {
    throw new UnsupportedOperationException();
  }
}
