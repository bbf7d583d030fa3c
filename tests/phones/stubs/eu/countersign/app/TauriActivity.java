package eu.countersign.app;

import android.content.Intent;
import android.webkit.WebView;
import androidx.appcompat.app.AppCompatActivity;
import org.jetbrains.annotations.NotNull;

/** Made by each build from Tauri's and wry's own; not committed. */
public abstract class TauriActivity extends AppCompatActivity {
  public void onNewIntent(@NotNull Intent intent) {
    throw new UnsupportedOperationException();
  }

  public void onWebViewCreate(@NotNull WebView webView) {
    throw new UnsupportedOperationException();
  }
}
