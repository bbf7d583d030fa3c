// https://developer.android.com/reference/androidx/work/NetworkType
package androidx.work;

public enum NetworkType {
  CONNECTED
}
