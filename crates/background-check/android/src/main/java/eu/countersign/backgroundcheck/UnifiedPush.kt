package eu.countersign.backgroundcheck

import android.app.BroadcastOptions
import android.app.PendingIntent
import android.app.Service
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Binder
import android.os.Build
import android.os.IBinder
import android.util.Log

/** The distributors that Android lets this app see. */
internal class UnifiedPush(private val context: Context) : Distributors {
    override fun installed(): List<String> = context.packageManager
        .queryBroadcastReceivers(Intent("org.unifiedpush.android.distributor.REGISTER"), 0)
        .map { it.activityInfo.packageName }
        .distinct()

    /** Without a default the link resolves to the system's chooser, which is no distributor. */
    override fun preferred(): String? = opener()?.takeIf { it in installed() }

    override fun canBeChosen(): Boolean = opener() != null

    private fun opener(): String? = context.packageManager
        .resolveActivity(link(), PackageManager.MATCH_DEFAULT_ONLY)?.activityInfo?.packageName

    override fun send(distributor: String, action: String, extras: Map<String, String>) {
        val intent = Intent(action).setPackage(distributor)
        extras.forEach { (name, value) -> intent.putExtra(name, value) }
        intent.putExtra("application", context.packageName)
        // Identifies this app to the distributor: by Android itself from 14 on, by an inert pending intent before.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            val options = BroadcastOptions.makeBasic().setShareIdentityEnabled(true)
            context.sendBroadcast(intent, null, options.toBundle())
        } else {
            val inert = Intent("org.unifiedpush.dummy_app")
            intent.putExtra("pi", PendingIntent.getBroadcast(context, 0, inert, PendingIntent.FLAG_IMMUTABLE))
            context.sendBroadcast(intent)
        }
    }

    companion object {
        /** Opens the default distributor for a moment. If there are several, the system asks the user to choose. */
        fun link() = Intent(Intent.ACTION_VIEW, Uri.parse("unifiedpush://link"))

        /** The package that the user chose. The system vouches for the creator of a pending intent. */
        @Suppress("DEPRECATION") // The typed overload came with Android 13 and is faulty there.
        fun chosen(answer: Intent): String? = answer.getParcelableExtra<PendingIntent>("pi")?.creatorPackage
    }
}

/** Receives the distributor's broadcasts, whether the app runs or not. */
class PushReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        // Extras that cannot be read, or a full disk, must not crash the app.
        runCatching { receive(context, intent) }.onFailure { Log.w("BackgroundCheck", "a push broadcast failed", it) }
    }

    private fun receive(context: Context, intent: Intent) {
        val (token, endpoint, id) = listOf("token", "endpoint", "id").map(intent::getStringExtra)
        val check = BackgroundCheck(context)
        when (check.push.receive(intent.action, token, endpoint, id)) {
            PushEvent.WAKE_UP -> {
                check.log.forget()
                CheckSchedule(context).runNow()
            }
            PushEvent.ENDPOINT_CHANGED -> RunningApp.onStatusChanged()
            PushEvent.IGNORED -> Unit
        }
    }
}

/**
 * Raises the app to the foreground for the seconds in which the distributor delivers a message, as UnifiedPush (AND_3)
 * defines: the distributor binds to this service. Before Android 12, which has no expedited work, the check that follows
 * then runs with the network although the phone saves power.
 *
 * Any app can bind to it. It gains nothing: the object that it receives answers no call.
 */
class RaiseToForegroundService : Service() {
    private val inert = Binder()

    override fun onBind(intent: Intent): IBinder = inert
}
