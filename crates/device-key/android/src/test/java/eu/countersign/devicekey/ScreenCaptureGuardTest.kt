package eu.countersign.devicekey

import android.app.Activity
import android.view.Window
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

class ScreenCaptureGuardTest {
    private val window = FakeWindow()
    private val activity = FakeActivity(window)

    @Test
    fun `activity is created, then it is protected, without a preview and without overlays`() {
        ScreenCaptureGuard(sdk = 36).onActivityCreated(activity, null)
        assertEquals(FLAG_SECURE, window.flags)
        assertEquals(true, window.hidesOverlays)
        assertEquals(false, activity.hasPreview)
    }

    @Test
    fun `protection is off, then a new activity is not protected, and on again, then it is`() {
        val guard = ScreenCaptureGuard(sdk = 36)
        guard.set(false, activity)
        guard.onActivityCreated(activity, null)
        assertEquals(0, window.flags)
        guard.set(true, activity)
        assertEquals(FLAG_SECURE, window.flags)
    }

    @Test
    fun `Android is older, then only calls that it knows are made`() {
        ScreenCaptureGuard(sdk = 32).onActivityCreated(activity, null)
        assertTrue(window.hidesOverlays == true)
        assertNull(activity.hasPreview)
        val old = FakeWindow()
        ScreenCaptureGuard(sdk = 30).onActivityCreated(FakeActivity(old), null)
        assertEquals(FLAG_SECURE, old.flags)
        assertFalse(old.hidesOverlays == true)
    }

    private class FakeWindow : Window() {
        var flags = 0
        var hidesOverlays: Boolean? = null

        override fun addFlags(flags: Int) {
            this.flags = this.flags or flags
        }

        override fun clearFlags(flags: Int) {
            this.flags = this.flags and flags.inv()
        }

        override fun setHideOverlayWindows(hide: Boolean) {
            hidesOverlays = hide
        }
    }

    private class FakeActivity(private val shown: Window) : Activity() {
        var hasPreview: Boolean? = null

        override fun getWindow() = shown

        override fun setRecentsScreenshotEnabled(enabled: Boolean) {
            hasPreview = enabled
        }
    }
}
