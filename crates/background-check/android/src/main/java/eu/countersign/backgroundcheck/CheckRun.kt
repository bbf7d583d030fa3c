package eu.countersign.backgroundcheck

import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

/** Shows and removes the notification of pending requests. */
internal interface Notifier {
    /** Shows the notification for this many seconds. */
    fun show(seconds: Long)

    fun clear()
}

/** One pending check of every account, and the notification that follows from the results. */
internal class CheckRun(
    private val targets: CheckTargets,
    private val check: PendingCheck,
    private val notifier: Notifier,
    private val log: NotificationLog,
    private val limitMs: Long = 15_000,
    private val now: () -> Long,
) {
    /** Runs are serialized. A run that is stopped before its turn sends nothing: another run replaces it. */
    fun execute(isStopped: () -> Boolean = { false }) {
        synchronized(CheckRun) { if (!isStopped()) checkAndNotify() }
    }

    private fun checkAndNotify() {
        val results = checkAll(targets.read())
        results.filterValues { it is DeviceInactive }.keys.forEach(targets::remove)
        val pending = results.values.filterIsInstance<Pending>().filter { it.count > 0 }
        val seconds = pending.maxOfOrNull { it.seconds } ?: 0
        when {
            seconds > 0 -> {
                val found = Notified(now() + seconds, pending.sumOf { it.count })
                if (log.recordIfNew(found, isComplete = null !in results.values)) notifier.show(seconds)
            }
            // A server that did not answer may still have the request of the last notification.
            null !in results.values -> notifier.clear()
        }
    }

    /** Checks all servers in parallel with a common time limit, so that no server delays the requests of another. */
    private fun checkAll(accounts: List<CheckTarget>): Map<CheckTarget, CheckResult?> {
        val executor = Executors.newCachedThreadPool()
        try {
            val results = executor.invokeAll(accounts.map { Callable { check.send(it) } }, limitMs, TimeUnit.MILLISECONDS)
            return accounts.zip(results) { account, result -> account to runCatching(result::get).getOrNull() }.toMap()
        } finally {
            executor.shutdownNow()
        }
    }

    /** Lock: two runs at once would both notify of the same request. */
    private companion object
}

/** The requests of a notification: until when the latest can be answered, by this device's clock, and their number. */
internal data class Notified(val until: Long, val count: Int)

/**
 * The requests that the user was notified of last. A transaction lives longer than a sign-in, so a newer request may end
 * before an older one: then their number tells.
 */
internal class NotificationLog(private val file: AtomicFile) {
    /** Whether a request is new among those that a check has found. A check that reached all servers replaces the record. */
    fun recordIfNew(found: Notified, isComplete: Boolean): Boolean = synchronized(NotificationLog) {
        val last = read()
        // After the clock was set back, a recorded time may be too far in the future to be valid.
        val isKnown = last.until <= found.until + MAX_REQUEST_LIFETIME_S &&
            found.until <= last.until + TOLERANCE_S && found.count <= last.count
        if (!isKnown || isComplete) write(found)
        !isKnown
    }

    /**
     * Records that the running app has notified of all requests that are pending now. A transaction among them is shown a
     * second time, since its end is not known here.
     */
    fun recordShownByApp(now: Long): Unit =
        synchronized(NotificationLog) { write(Notified(now + MIN_REQUEST_LIFETIME_S, Int.MAX_VALUE)) }

    /** Lets the next check notify of everything that is pending: a push message says that a request is new. */
    fun forget(): Unit = synchronized(NotificationLog) { file.delete() }

    private fun read(): Notified {
        val (until, count) = file.read().orEmpty().split(' ').let { it.getOrNull(0) to it.getOrNull(1) }
        return Notified(until?.toLongOrNull() ?: 0, count?.toIntOrNull() ?: 0)
    }

    private fun write(notified: Notified) = file.write("${notified.until} ${notified.count}")

    /** Also the lock: the app may record while a run is in progress. */
    private companion object {
        /** Largest difference between two answers about one request: times are cut to seconds, and answers take time. */
        const val TOLERANCE_S = 3L
    }
}
