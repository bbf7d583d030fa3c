// https://developer.android.com/reference/androidx/activity/ComponentActivity
package androidx.activity;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.view.Window;
import androidx.lifecycle.Lifecycle;
import androidx.lifecycle.LifecycleOwner;
import org.jetbrains.annotations.NotNull;

/** With what it has of Activity, and only windows use. */
public class ComponentActivity extends Activity implements LifecycleOwner {
  @Override
  @NotNull
  public Lifecycle getLifecycle() {
    throw new UnsupportedOperationException();
  }

  protected void onCreate(Bundle savedInstanceState) {
    throw new UnsupportedOperationException();
  }

  public Window getWindow() {
    throw new UnsupportedOperationException();
  }

  public <T extends View> T findViewById(int id) {
    throw new UnsupportedOperationException();
  }
}
