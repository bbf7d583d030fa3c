// https://developer.android.com/reference/androidx/work/WorkManager
package androidx.work;

import android.content.Context;
import org.jetbrains.annotations.NotNull;

public abstract class WorkManager {
  WorkManager() {}

  @NotNull
  public static WorkManager getInstance(@NotNull Context context) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public abstract Operation enqueueUniquePeriodicWork(
      @NotNull String name,
      @NotNull ExistingPeriodicWorkPolicy policy,
      @NotNull PeriodicWorkRequest work);

  @NotNull
  public abstract Operation enqueueUniqueWork(
      @NotNull String name, @NotNull ExistingWorkPolicy policy, @NotNull OneTimeWorkRequest work);

  @NotNull
  public abstract Operation cancelUniqueWork(@NotNull String name);
}
