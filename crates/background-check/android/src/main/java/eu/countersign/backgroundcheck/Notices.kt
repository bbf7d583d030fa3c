package eu.countersign.backgroundcheck

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import java.util.concurrent.TimeUnit

/** The one notification of this app: something waits. What, and for whom, is said inside the app only. */
internal class Notices(private val context: Context) : Board {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Whether the person lets this app show any. */
    fun allowed(): Boolean = manager.areNotificationsEnabled() &&
        manager.getNotificationChannel(CHANNEL)?.importance != NotificationManager.IMPORTANCE_NONE

    /** In words that name nobody: a locked screen shows them, too, unless the person hides what is private. */
    override fun show(seconds: Long) {
        if (Awake.inFront) return
        manager.createNotificationChannel(channel())
        manager.notify(ID, notice().setTimeoutAfter(TimeUnit.SECONDS.toMillis(seconds)).build())
    }

    override fun clear() = manager.cancel(ID)

    private fun notice() = Notification.Builder(context, CHANNEL)
        .setContentTitle(context.getString(R.string.phone_waiting_title))
        .setContentText(context.getString(R.string.phone_waiting_body))
        .setSmallIcon(R.drawable.ic_notification)
        .setCategory(Notification.CATEGORY_STATUS)
        .setVisibility(Notification.VISIBILITY_PRIVATE)
        .setAutoCancel(true)
        .setContentIntent(opensTheApp())

    private fun opensTheApp(): PendingIntent {
        val start = context.packageManager.getLaunchIntentForPackage(context.packageName)
        return PendingIntent.getActivity(context, 0, start, PendingIntent.FLAG_IMMUTABLE)
    }

    /** High: two minutes are not long enough for a notification that only lies there. */
    private fun channel() = NotificationChannel(
        CHANNEL,
        context.getString(R.string.phone_channel_requests),
        NotificationManager.IMPORTANCE_HIGH,
    ).apply {
        description = context.getString(R.string.phone_channel_requests_about)
        lockscreenVisibility = Notification.VISIBILITY_PRIVATE
    }

    private companion object {
        const val CHANNEL = "requests"

        /** One in all: the list of requests stands in the app. */
        const val ID = 1
    }
}
