package eu.countersign.app

import android.content.Intent
import android.graphics.Color
import android.os.Bundle
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.webkit.WebView
import androidx.activity.enableEdgeToEdge
import androidx.core.graphics.Insets
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import androidx.core.view.WindowInsetsCompat.Type

class MainActivity : TauriActivity() {
  override fun onCreate(savedInstanceState: Bundle?) {
    // Before anything is drawn: no picture of the window, also not among the recent apps. The plugin device-key lifts it on
    // screens that show no secret.
    window.addFlags(FLAG_SECURE)
    // A window that comes back was not opened by its link once more.
    if (savedInstanceState != null || intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) {
      intent = Intent(Intent.ACTION_MAIN)
    }
    enableEdgeToEdge()
    super.onCreate(savedInstanceState)
    val content = findViewById<View>(android.R.id.content)
    keepClearOfBars(content)
    // A touch that went through another app's window is none; since Android 12 the system sees to it.
    content.filterTouchesWhenObscured = true
  }

  // A link can come to a window whose process was ended before the plugins are loaded: they look for it in the intent.
  override fun onNewIntent(intent: Intent) {
    setIntent(intent)
    super.onNewIntent(intent)
  }

  // Until the page has drawn, the window's colour shows: no white between the start screen and a dark page.
  override fun onWebViewCreate(webView: WebView) = webView.setBackgroundColor(Color.TRANSPARENT)

  // The web view fills what bars, cutouts and the keyboard leave free; behind them is the window's own colour. A web view
  // knows bars since its version 144 and the keyboard since 139, and a phone of 2018 may never see them, so it is told that
  // there is nothing left to avoid.
  private fun keepClearOfBars(content: View) {
    val taken = Type.systemBars() or Type.displayCutout() or Type.ime()
    ViewCompat.setOnApplyWindowInsetsListener(content) { view, insets ->
      val edges = insets.getInsets(taken)
      view.setPadding(edges.left, edges.top, edges.right, edges.bottom)
      WindowInsetsCompat.Builder(insets).setInsets(taken, Insets.NONE).build()
    }
  }
}
