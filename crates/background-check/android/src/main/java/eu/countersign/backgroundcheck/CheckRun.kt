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
            seconds > 0 -> if (log.recordIfNew(now() + seconds)) notifier.show(seconds)
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

/**
 * Until when the latest request that the user was notified of can be answered, by this device's clock. Every request lives
 * equally long, so a newer request ends later than all before it.
 */
internal class NotificationLog(private val file: AtomicFile) {
    /** Whether a request that ends at this time is new. If it is, records it. */
    fun recordIfNew(until: Long): Boolean = synchronized(NotificationLog) {
        val last = file.read()?.toLongOrNull() ?: 0
        // After the clock was set back, a recorded time may be too far in the future to be valid.
        val isKnown = last <= until + MAX_REQUEST_LIFETIME_S && until <= last + TOLERANCE_S
        if (!isKnown) file.write(until.toString())
        !isKnown
    }

    /** Records that the running app has notified of all requests that are pending now. */
    fun recordShownByApp(now: Long): Unit =
        synchronized(NotificationLog) { file.write((now + MAX_REQUEST_LIFETIME_S).toString()) }

    /** Also the lock: the app may record while a run is in progress. */
    private companion object {
        /** Largest difference between two answers about one request: times are cut to seconds, and answers take time. */
        const val TOLERANCE_S = 3L
    }
}
