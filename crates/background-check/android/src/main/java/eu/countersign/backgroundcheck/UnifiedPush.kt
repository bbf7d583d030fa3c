package eu.countersign.backgroundcheck

import android.app.BroadcastOptions
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Build
import android.util.Log

/** The distributors as Android shows them to this app. */
internal class UnifiedPush(private val context: Context) : Distributors {
    override fun installed(): List<String> = context.packageManager
        .queryBroadcastReceivers(Intent("org.unifiedpush.android.distributor.REGISTER"), 0)
        .map { it.activityInfo.packageName }
        .distinct()

    /** Without a default it is the system's own chooser that would open the link. */
    override fun preferred(): String? = opener()?.takeIf { it in installed() }

    override fun canBeChosen(): Boolean = opener() != null

    private fun opener(): String? = context.packageManager
        .resolveActivity(link(), PackageManager.MATCH_DEFAULT_ONLY)?.activityInfo?.packageName

    override fun send(distributor: String, action: String, extras: Map<String, String>) {
        val intent = Intent(action).setPackage(distributor)
        extras.forEach { (name, value) -> intent.putExtra(name, value) }
        intent.putExtra("application", context.packageName)
        // Says whose registration it is: Android does from 14 on, a pending intent that leads nowhere did before.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            val whose = BroadcastOptions.makeBasic().setShareIdentityEnabled(true)
            context.sendBroadcast(intent, null, whose.toBundle())
        } else {
            val nowhere = Intent("org.unifiedpush.dummy_app")
            intent.putExtra("pi", PendingIntent.getBroadcast(context, 0, nowhere, PendingIntent.FLAG_IMMUTABLE))
            context.sendBroadcast(intent)
        }
    }

    companion object {
        /** Opens the chosen distributor for a moment; where there are several, the system asks the person which. */
        fun link() = Intent(Intent.ACTION_VIEW, Uri.parse("unifiedpush://link"))

        /** Whom the person chose. The system says who made a pending intent; the app itself cannot claim to be another. */
        @Suppress("DEPRECATION") // The typed form came with Android 13 and fails there for some.
        fun chosen(answer: Intent): String? = answer.getParcelableExtra<PendingIntent>("pi")?.creatorPackage
    }
}

/** Hears the distributor, while the app runs or not. */
class PushReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        // Extras of a class that is not here, or a full disk: neither brings the app down.
        runCatching { hear(context, intent) }.onFailure { Log.w("BackgroundCheck", "push", it) }
    }

    private fun hear(context: Context, intent: Intent) {
        val (token, endpoint, id) = listOf("token", "endpoint", "id").map(intent::getStringExtra)
        when (BackgroundCheck(context).push.hear(intent.action, token, endpoint, id)) {
            Push.Heard.KNOCK -> Rounds(context).once()
            Push.Heard.CHANGE -> Awake.changed()
            Push.Heard.NOTHING -> Unit
        }
    }
}
