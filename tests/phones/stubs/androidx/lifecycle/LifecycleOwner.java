// https://developer.android.com/reference/androidx/lifecycle/LifecycleOwner
package androidx.lifecycle;

import org.jetbrains.annotations.NotNull;

public interface LifecycleOwner {
  @NotNull
  Lifecycle getLifecycle();
}
