// https://developer.android.com/reference/androidx/lifecycle/Lifecycle
package androidx.lifecycle;

import org.jetbrains.annotations.NotNull;

public abstract class Lifecycle {
  @NotNull
  public abstract State getCurrentState();

  public enum State {
    DESTROYED,
    INITIALIZED,
    CREATED,
    STARTED,
    RESUMED
  }
}
