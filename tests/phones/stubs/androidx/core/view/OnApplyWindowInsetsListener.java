// https://developer.android.com/reference/androidx/core/view/OnApplyWindowInsetsListener
package androidx.core.view;

import android.view.View;
import org.jetbrains.annotations.NotNull;

public interface OnApplyWindowInsetsListener {
  @NotNull
  WindowInsetsCompat onApplyWindowInsets(@NotNull View v, @NotNull WindowInsetsCompat insets);
}
