// https://developer.android.com/reference/androidx/work/ExistingWorkPolicy
package androidx.work;

public enum ExistingWorkPolicy {
  REPLACE
}
