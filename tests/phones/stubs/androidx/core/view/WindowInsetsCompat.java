// https://developer.android.com/reference/androidx/core/view/WindowInsetsCompat
package androidx.core.view;

import androidx.core.graphics.Insets;
import org.jetbrains.annotations.NotNull;

public class WindowInsetsCompat {
  @NotNull
  public Insets getInsets(int typeMask) {
    throw new UnsupportedOperationException();
  }

  public static final class Builder {
    public Builder(@NotNull WindowInsetsCompat insets) {}

    @NotNull
    public Builder setInsets(int typeMask, @NotNull Insets insets) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public WindowInsetsCompat build() {
      throw new UnsupportedOperationException();
    }
  }

  public static final class Type {
    private Type() {}

    public static int systemBars() {
      throw new UnsupportedOperationException();
    }

    public static int displayCutout() {
      throw new UnsupportedOperationException();
    }

    public static int ime() {
      throw new UnsupportedOperationException();
    }
  }
}
