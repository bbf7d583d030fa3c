// https://developer.android.com/reference/androidx/work/ListenableWorker
package androidx.work;

import android.content.Context;
import org.jetbrains.annotations.NotNull;

public abstract class ListenableWorker {
  public ListenableWorker(@NotNull Context context, @NotNull WorkerParameters parameters) {}

  @NotNull
  public final Context getApplicationContext() {
    throw new UnsupportedOperationException();
  }

  public final boolean isStopped() {
    throw new UnsupportedOperationException();
  }

  public abstract static class Result {
    Result() {}

    @NotNull
    public static Result success() {
      throw new UnsupportedOperationException();
    }
  }
}
