// https://developer.android.com/reference/androidx/work/WorkerParameters
package androidx.work;

public final class WorkerParameters {
  WorkerParameters() {}
}
