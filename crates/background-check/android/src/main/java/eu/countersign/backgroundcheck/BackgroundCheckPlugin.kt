package eu.countersign.backgroundcheck

import android.Manifest
import android.app.Activity
import android.content.Intent
import android.os.Build
import android.provider.Settings
import android.util.Log
import androidx.activity.result.ActivityResult
import androidx.appcompat.app.AppCompatActivity
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.LifecycleOwner
import app.tauri.PermissionState
import app.tauri.annotation.ActivityCallback
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.Permission
import app.tauri.annotation.PermissionCallback
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Channel
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin

/** How Tauri knows the permission. */
private const val NOTICES = "notices"

@InvokeArg
internal class Attend {
    lateinit var heard: Channel
}

/** Takes what Rust says, and tells Rust what changes. */
@TauriPlugin(permissions = [Permission(strings = [Manifest.permission.POST_NOTIFICATIONS], alias = NOTICES)])
class BackgroundCheckPlugin(private val activity: Activity) : Plugin(activity) {
    private val check = BackgroundCheck(activity.applicationContext)
    private var heard: Channel? = null

    @Command
    fun attend(invoke: Invoke) {
        heard = invoke.parseArgs(Attend::class.java).heard
        Awake.changed = ::tell
        // At a cold start this plugin comes after the activity's first onResume.
        unharmed("front") { if (isInFront()) cameToFront() }
        // Rust waits for this at each start, and the authenticator with it.
        unharmed("begin") { if (check.watch.read().isNotEmpty()) check.begin() }
        unharmed("tell", ::tell)
        invoke.resolve()
    }

    @Command
    fun watch(invoke: Invoke) {
        check.watch(invoke.getArgs().getJSONArray("watched").toString())
        tell()
        invoke.resolve()
    }

    @Command
    fun askLeave(invoke: Invoke) {
        if (isToBeAsked()) requestPermissionForAlias(NOTICES, invoke, "asked") else asked(invoke)
    }

    @PermissionCallback
    fun asked(invoke: Invoke) {
        var asksOn = false
        // Tauri catches what a command throws, and not what a callback does.
        unharmed("asked") {
            tell()
            if (check.push.isUndecided() && check.watch.read().isNotEmpty()) {
                startActivityForResult(invoke, UnifiedPush.link(), "chosen")
                asksOn = true
            }
        }
        if (!asksOn) invoke.resolve()
    }

    @ActivityCallback
    fun chosen(invoke: Invoke, result: ActivityResult) {
        // The answer is another app's: its extras may be anything.
        unharmed("chosen") { result.data?.let(UnifiedPush::chosen)?.let(check.push::join) }
        invoke.resolve()
    }

    @Command
    fun openSettings(invoke: Invoke) {
        val settings = Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
        activity.startActivity(settings.putExtra(Settings.EXTRA_APP_PACKAGE, activity.packageName))
        invoke.resolve()
    }

    @Command
    fun notify(invoke: Invoke) {
        check.notices.show(LONGEST_WAIT_S)
        check.told.byTheApp(BackgroundCheck.now())
        invoke.resolve()
    }

    override fun onResume(activity: AppCompatActivity) {
        cameToFront()
        tell()
    }

    override fun onPause(activity: AppCompatActivity) {
        Awake.inFront = false
    }

    private fun isInFront() = (activity as? LifecycleOwner)?.lifecycle?.currentState == Lifecycle.State.RESUMED

    private fun cameToFront() {
        Awake.inFront = true
        check.notices.clear()
    }

    private fun tell() {
        val state = JSObject().put("way", check.way()).put("leave", leave())
        heard?.send(state.put("endpoint", check.push.endpoint))
    }

    /** What the system, or another app, makes go wrong stops nothing but itself. */
    private fun unharmed(what: String, action: () -> Unit) {
        runCatching(action).onFailure { Log.w("BackgroundCheck", what, it) }
    }

    private fun leave(): String = when {
        check.notices.allowed() -> "allowed"
        isToBeAsked() -> "notAsked"
        else -> "refused"
    }

    /** Before Android 13 nobody is asked; who was asked and said no is sent to the settings, not asked again. */
    private fun isToBeAsked(): Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && getPermissionState(NOTICES) == PermissionState.PROMPT
}
