// https://developer.android.com/reference/androidx/work/OneTimeWorkRequest
package androidx.work;

import org.jetbrains.annotations.NotNull;

public final class OneTimeWorkRequest extends WorkRequest {
  OneTimeWorkRequest() {}

  public static final class Builder extends WorkRequest.Builder<Builder, OneTimeWorkRequest> {
    public Builder(@NotNull Class<? extends ListenableWorker> worker) {}
  }
}
