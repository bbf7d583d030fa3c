package eu.countersign.backgroundcheck

import android.app.ActivityManager
import android.content.Context
import java.io.File

/** The parts of the background check, connected as they are on a phone. */
internal class BackgroundCheck(private val context: Context) {
    val notifier = SystemNotifier(context)
    val targets = CheckTargets(file("targets.json"))
    val log = NotificationLog(file("notified-until"))
    val push = PushRegistration(file("push.json"), UnifiedPush(context))

    fun run() = CheckRun(targets, PendingCheck(Http(), ::signWithKeyStore, ::now), notifier, log, now = ::now)

    /** Replaces the accounts to check. Starts the schedule with the first account and stops it after the last. */
    fun setTargets(list: String) {
        val before = targets.read()
        targets.replace(list)
        val after = targets.read()
        when {
            after.isEmpty() -> stop()
            before.isEmpty() -> start()
        }
    }

    /** Schedules the checks and registers for push. Also called at each start of the app. */
    fun start() {
        CheckSchedule(context).start()
        push.register()
    }

    private fun stop() {
        CheckSchedule(context).cancel()
        push.unregister()
        notifier.clear()
    }

    /** When the app can check for requests, as Rust's `DeliveryMode` names it. */
    fun deliveryMode(): String = when {
        context.getSystemService(ActivityManager::class.java).isBackgroundRestricted -> "whileOpen"
        push.endpoint != null -> "push"
        else -> "periodic"
    }

    private fun file(name: String) = AtomicFile(File(context.noBackupFilesDir, "background-check-$name"))

    companion object {
        /** The device's clock, in Unix seconds. */
        fun now(): Long = System.currentTimeMillis() / 1000
    }
}
