// https://developer.android.com/reference/androidx/work/PeriodicWorkRequest
package androidx.work;

import java.util.concurrent.TimeUnit;
import org.jetbrains.annotations.NotNull;

public final class PeriodicWorkRequest extends WorkRequest {
  PeriodicWorkRequest() {}

  public static final class Builder extends WorkRequest.Builder<Builder, PeriodicWorkRequest> {
    public Builder(
        @NotNull Class<? extends ListenableWorker> worker, long interval, @NotNull TimeUnit unit) {}
  }
}
