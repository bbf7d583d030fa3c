package androidx.lifecycle;

import org.jetbrains.annotations.NotNull;

public interface LifecycleOwner {
  @NotNull
  Lifecycle getLifecycle();
}
