// https://developer.android.com/reference/androidx/core/view/ViewCompat
package androidx.core.view;

import android.view.View;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class ViewCompat {
  private ViewCompat() {}

  public static void setOnApplyWindowInsetsListener(
      @NotNull View view, @Nullable OnApplyWindowInsetsListener listener) {
    throw new UnsupportedOperationException();
  }
}
