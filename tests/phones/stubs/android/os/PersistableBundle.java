package android.os;

import org.jetbrains.annotations.Nullable;

public final class PersistableBundle {
  public PersistableBundle() {}

  public void putBoolean(@Nullable String key, boolean value) {
    throw new UnsupportedOperationException();
  }
}
