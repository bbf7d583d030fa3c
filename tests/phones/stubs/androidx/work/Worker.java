// https://developer.android.com/reference/androidx/work/Worker
package androidx.work;

import android.content.Context;
import org.jetbrains.annotations.NotNull;

public abstract class Worker extends ListenableWorker {
  public Worker(@NotNull Context context, @NotNull WorkerParameters parameters) {
    super(context, parameters);
  }

  @NotNull
  public abstract Result doWork();
}
