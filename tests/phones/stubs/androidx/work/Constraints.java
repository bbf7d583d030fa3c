// https://developer.android.com/reference/androidx/work/Constraints
package androidx.work;

import org.jetbrains.annotations.NotNull;

public final class Constraints {
  Constraints() {}

  public static final class Builder {
    @NotNull
    public Builder setRequiredNetworkType(@NotNull NetworkType type) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public Constraints build() {
      throw new UnsupportedOperationException();
    }
  }
}
