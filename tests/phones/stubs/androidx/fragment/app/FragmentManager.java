// https://developer.android.com/reference/androidx/fragment/app/FragmentManager
package androidx.fragment.app;

public abstract class FragmentManager {
  public boolean isStateSaved() {
    throw new UnsupportedOperationException();
  }
}
