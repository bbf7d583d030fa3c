package eu.countersign.backgroundcheck

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import java.util.concurrent.TimeUnit

/** The app's only notification: requests are pending. Details are shown only in the app. */
internal class SystemNotifier(private val context: Context) : Notifier {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Whether the user allows notifications of this app and of its channel. */
    fun isAllowed(): Boolean = manager.areNotificationsEnabled() &&
        manager.getNotificationChannel(CHANNEL)?.importance != NotificationManager.IMPORTANCE_NONE

    /** The text names no one, because it also appears on a locked screen unless the user hides private content. */
    override fun show(seconds: Long) {
        if (RunningApp.isInForeground) return
        manager.createNotificationChannel(channel())
        manager.notify(ID, notification().setTimeoutAfter(TimeUnit.SECONDS.toMillis(seconds)).build())
    }

    override fun clear() = manager.cancel(ID)

    private fun notification() = Notification.Builder(context, CHANNEL)
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

    /** High importance: a request lives two minutes, too short for a silent notification. */
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

        /** The same id for all requests: the app has the list. */
        const val ID = 1
    }
}
