// https://developer.android.com/reference/androidx/work/ExistingPeriodicWorkPolicy
package androidx.work;

public enum ExistingPeriodicWorkPolicy {
  UPDATE
}
