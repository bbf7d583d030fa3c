// https://developer.android.com/reference/androidx/work/WorkRequest
package androidx.work;

import org.jetbrains.annotations.NotNull;

public abstract class WorkRequest {
  WorkRequest() {}

  public abstract static class Builder<B extends Builder<B, W>, W extends WorkRequest> {
    Builder() {}

    @NotNull
    public final B setConstraints(@NotNull Constraints constraints) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public B setExpedited(@NotNull OutOfQuotaPolicy policy) {
      throw new UnsupportedOperationException();
    }

    @NotNull
    public final W build() {
      throw new UnsupportedOperationException();
    }
  }
}
