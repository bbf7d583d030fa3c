package eu.countersign.devicekey

import android.content.ClipData
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.Context
import android.os.PersistableBundle
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.TimeUnit

/** The system's clipboard, as far as a code needs it. */
interface Clipboard {
    /** Puts a text into it that no preview may show. */
    fun putSensitive(text: String)

    /** The time at which its content was put in, or null: it is empty, or another app is in front. */
    fun filledAt(): Long?

    fun clear()
}

/** Copies a code, and clears the clipboard when the code expires, unless something else was copied meanwhile. */
class CodeClipboard(private val clipboard: Clipboard, private val later: (seconds: Long, action: () -> Unit) -> Future<*>) {
    private var clearing: Future<*>? = null

    @Synchronized
    fun copy(code: String, seconds: Long) {
        clearing?.cancel(false)
        clipboard.putSensitive(code)
        val filledAt = clipboard.filledAt()
        clearing = later(seconds) { clear(filledAt) }
    }

    private fun clear(filledAt: Long?) {
        // An app in the background cannot read the time, and may clear: better too much than a code that stays.
        val now = clipboard.filledAt()
        if (now == null || now == filledAt) clipboard.clear()
    }
}

/** The clipboard of the phone. */
class SystemClipboard(private val context: Context) : Clipboard {
    private val manager
        get() = context.getSystemService(ClipboardManager::class.java)

    override fun putSensitive(text: String) {
        val clip = ClipData.newPlainText("", text)
        // Known from Android 13 on, and harmless before.
        val extras = PersistableBundle().apply { putBoolean(ClipDescription.EXTRA_IS_SENSITIVE, true) }
        clip.description.setExtras(extras)
        manager.setPrimaryClip(clip)
    }

    override fun filledAt(): Long? = manager.primaryClipDescription?.timestamp

    override fun clear() = manager.clearPrimaryClip()

    companion object {
        private val timer = Executors.newSingleThreadScheduledExecutor()

        /** Runs an action after some time, if the process still lives. */
        fun later(seconds: Long, action: () -> Unit): Future<*> = timer.schedule(action, seconds, TimeUnit.SECONDS)
    }
}
