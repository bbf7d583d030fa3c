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

/** Tauri's alias of the permission. */
private const val NOTIFICATIONS = "notifications"

@InvokeArg
internal class SubscribeArguments {
    lateinit var channel: Channel
}

/** The commands that Rust calls, and the status that is sent to Rust. */
@TauriPlugin(permissions = [Permission(strings = [Manifest.permission.POST_NOTIFICATIONS], alias = NOTIFICATIONS)])
class BackgroundCheckPlugin(private val activity: Activity) : Plugin(activity) {
    private val check = BackgroundCheck(activity.applicationContext)
    private var channel: Channel? = null

    @Command
    fun subscribe(invoke: Invoke) {
        channel = invoke.parseArgs(SubscribeArguments::class.java).channel
        RunningApp.onStatusChanged = ::sendStatus
        // At a cold start the plugin is loaded after the activity's first onResume.
        logFailure("entering the foreground failed") { if (isResumed()) enterForeground() }
        // Rust, and the authenticator with it, waits for this command at each start.
        logFailure("starting the checks failed") { if (check.targets.read().isNotEmpty()) check.start() }
        logFailure("sending the status failed", ::sendStatus)
        invoke.resolve()
    }

    @Command
    fun setTargets(invoke: Invoke) {
        check.setTargets(invoke.getArgs().getJSONArray("targets").toString())
        sendStatus()
        invoke.resolve()
    }

    @Command
    fun requestPermission(invoke: Invoke) {
        if (canPrompt()) requestPermissionForAlias(NOTIFICATIONS, invoke, "onPermissionResult") else onPermissionResult(invoke)
    }

    @PermissionCallback
    fun onPermissionResult(invoke: Invoke) {
        var isChoosing = false
        // Tauri catches exceptions of commands, but not of callbacks.
        logFailure("asking for a push service failed") {
            sendStatus()
            if (check.push.needsChoice() && check.targets.read().isNotEmpty()) {
                startActivityForResult(invoke, UnifiedPush.link(), "onDistributorChosen")
                isChoosing = true
            }
        }
        if (!isChoosing) invoke.resolve()
    }

    @ActivityCallback
    fun onDistributorChosen(invoke: Invoke, result: ActivityResult) {
        // The result comes from another app: its extras may be unreadable.
        logFailure("registering for push failed") { result.data?.let(UnifiedPush::chosen)?.let(check.push::register) }
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
        check.notifier.show(MAX_REQUEST_LIFETIME_S)
        check.log.recordShownByApp(BackgroundCheck.now())
        invoke.resolve()
    }

    override fun onResume(activity: AppCompatActivity) {
        enterForeground()
        sendStatus()
    }

    override fun onPause(activity: AppCompatActivity) {
        RunningApp.isInForeground = false
    }

    private fun isResumed() = (activity as? LifecycleOwner)?.lifecycle?.currentState == Lifecycle.State.RESUMED

    private fun enterForeground() {
        RunningApp.isInForeground = true
        check.notifier.clear()
    }

    private fun sendStatus() {
        val status = JSObject().put("deliveryMode", check.deliveryMode()).put("permission", permission())
        channel?.send(status.put("endpoint", check.push.endpoint))
    }

    /** Logs an exception that the system or another app causes. The caller continues. */
    private fun logFailure(message: String, action: () -> Unit) {
        runCatching(action).onFailure { Log.w("BackgroundCheck", message, it) }
    }

    /** Rust's `Permission`. */
    private fun permission(): String = when {
        check.notifier.isAllowed() -> "allowed"
        canPrompt() -> "notAsked"
        else -> "refused"
    }

    /** Android has a prompt from version 13 on, and shows it only until the user has declined. */
    private fun canPrompt(): Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && getPermissionState(NOTIFICATIONS) == PermissionState.PROMPT
}
