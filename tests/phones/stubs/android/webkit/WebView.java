package android.webkit;

import android.view.View;
import org.jetbrains.annotations.NotNull;

public class WebView extends View {
  @NotNull
  public WebSettings getSettings() {
    throw new UnsupportedOperationException();
  }
}
