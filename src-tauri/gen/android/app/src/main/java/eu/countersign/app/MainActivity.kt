package eu.countersign.app

import android.content.Intent
import android.content.res.Configuration
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
import kotlin.math.roundToInt

class MainActivity : TauriActivity() {
  private var webView: WebView? = null

  override fun onCreate(savedInstanceState: Bundle?) {
    // Blocks screenshots and previews before anything is drawn. The device-key plugin allows them on screens without
    // secrets.
    window.addFlags(FLAG_SECURE)
    // A recreated window must not open its link a second time.
    if (savedInstanceState != null || intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) {
      intent = Intent(Intent.ACTION_MAIN)
    }
    enableEdgeToEdge()
    super.onCreate(savedInstanceState)
    val content = findViewById<View>(android.R.id.content)
    keepClearOfBars(content)
    // Ignores touches through another app's overlay. Android 12 and newer do this by themselves.
    content.filterTouchesWhenObscured = true
  }

  // A link can arrive before the plugins are loaded, after the process was ended. They read it from the intent.
  override fun onNewIntent(intent: Intent) {
    setIntent(intent)
    super.onNewIntent(intent)
  }

  override fun onWebViewCreate(webView: WebView) {
    this.webView = webView
    // Shows the window's colour until the page is drawn, instead of white between the start screen and a dark page.
    webView.setBackgroundColor(Color.TRANSPARENT)
    // Only the app's own pages are shown: no files of other apps, no location.
    webView.settings.allowContentAccess = false
    webView.settings.setGeolocationEnabled(false)
  }

  // The activity stays when the text size changes, and a web view reads the size only when it is created.
  override fun onConfigurationChanged(newConfig: Configuration) {
    super.onConfigurationChanged(newConfig)
    webView?.settings?.textZoom = (newConfig.fontScale * 100).roundToInt()
  }

  // The web view fills the area without bars, cutouts and keyboard; the window's colour is behind them. Web views know the
  // keyboard from version 139 and bars from version 144 on. Old phones may never get those, so the insets are consumed here
  // for all of them.
  private fun keepClearOfBars(content: View) {
    val taken = Type.systemBars() or Type.displayCutout() or Type.ime()
    ViewCompat.setOnApplyWindowInsetsListener(content) { view, insets ->
      val edges = insets.getInsets(taken)
      view.setPadding(edges.left, edges.top, edges.right, edges.bottom)
      WindowInsetsCompat.Builder(insets).setInsets(taken, Insets.NONE).build()
    }
  }
}
