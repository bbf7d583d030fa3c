// https://developer.android.com/reference/androidx/fragment/app/FragmentActivity
package androidx.fragment.app;

import androidx.activity.ComponentActivity;
import org.jetbrains.annotations.NotNull;

public class FragmentActivity extends ComponentActivity {
  @NotNull
  public FragmentManager getSupportFragmentManager() {
    throw new UnsupportedOperationException();
  }
}
