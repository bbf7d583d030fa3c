package eu.countersign.devicekey

import android.app.Activity
import android.app.Application
import android.os.Build
import android.os.Bundle
import android.view.WindowManager.LayoutParams.FLAG_SECURE

/**
 * Keeps what is shown out of screenshots, recordings and other displays: from an activity's first
 * moment on, and no longer only while Rust says that its screen holds nothing private.
 */
class Concealment(private val sdk: Int = Build.VERSION.SDK_INT) : Application.ActivityLifecycleCallbacks {
    private var isOn = true

    /** On the main thread. */
    fun set(on: Boolean, activity: Activity) {
        isOn = on
        apply(activity)
    }

    override fun onActivityCreated(activity: Activity, savedInstanceState: Bundle?) {
        apply(activity)
        // The list of recent apps shows no picture of any screen.
        if (sdk >= Build.VERSION_CODES.TIRAMISU) activity.setRecentsScreenshotEnabled(false)
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
