package eu.countersign.backgroundcheck

import android.app.ActivityManager
import android.content.Context
import java.io.File

/** The parts, put together as they are on a phone. */
internal class BackgroundCheck(private val context: Context) {
    val notices = Notices(context)
    val watch = Watch(kept("watched.json"))
    val told = Told(kept("told"))
    val push = Push(kept("push.json"), UnifiedPush(context))

    fun round() = Round(watch, Knock(Http(), ::signByKeyStore, ::now), notices, told, now = ::now)

    /** Takes over whom to ask for, and does what follows. */
    fun watch(list: String) {
        val before = watch.read()
        watch.replace(list)
        val after = watch.read()
        when {
            after.isEmpty() -> rest()
            before.isEmpty() -> begin()
        }
    }

    /** From the first account on, and again at each start of the app. */
    fun begin() {
        Rounds(context).begin()
        push.join()
    }

    private fun rest() {
        Rounds(context).end()
        push.leave()
        notices.clear()
    }

    /** When this app can look. */
    fun way(): String = when {
        context.getSystemService(ActivityManager::class.java).isBackgroundRestricted -> "whileOpen"
        push.endpoint != null -> "push"
        else -> "periodic"
    }

    private fun kept(name: String) = Kept(File(context.noBackupFilesDir, "background-check-$name"))

    companion object {
        /** This device's clock, Unix seconds. */
        fun now(): Long = System.currentTimeMillis() / 1000
    }
}
