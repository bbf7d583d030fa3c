package eu.countersign.devicekey

import android.app.Activity
import android.app.Application
import android.os.Build
import android.os.Bundle
import android.view.WindowManager.LayoutParams.FLAG_SECURE

/**
 * Protects the screen from screenshots, recordings and mirroring. Protection is on when an activity is
 * created, and off only while Rust shows a screen without private content.
 */
class ScreenCaptureGuard(private val sdk: Int = Build.VERSION.SDK_INT) : Application.ActivityLifecycleCallbacks {
    private var isOn = true

    /** Call on the main thread. */
    fun set(on: Boolean, activity: Activity) {
        isOn = on
        apply(activity)
    }

    override fun onActivityCreated(activity: Activity, savedInstanceState: Bundle?) {
        apply(activity)
        // The list of recent apps shows no preview.
        if (sdk >= Build.VERSION_CODES.TIRAMISU) activity.setRecentsScreenshotEnabled(false)
        // No other app draws over this one.
        if (sdk >= Build.VERSION_CODES.S) activity.window.setHideOverlayWindows(true)
    }

    private fun apply(activity: Activity) {
        if (isOn) activity.window.addFlags(FLAG_SECURE) else activity.window.clearFlags(FLAG_SECURE)
    }

    override fun onActivityStarted(activity: Activity) = Unit

    override fun onActivityResumed(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivityStopped(activity: Activity) = Unit

    override fun onActivitySaveInstanceState(activity: Activity, outState: Bundle) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit
}
