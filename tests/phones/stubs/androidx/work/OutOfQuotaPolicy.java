// https://developer.android.com/reference/androidx/work/OutOfQuotaPolicy
package androidx.work;

public enum OutOfQuotaPolicy {
  RUN_AS_NON_EXPEDITED_WORK_REQUEST
}
