package eu.countersign.backgroundcheck

import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

/** Where the person is told. */
internal interface Board {
    /** Something new waits, for so many seconds. */
    fun show(seconds: Long)

    /** Nothing waits any more. */
    fun clear()
}

/** One question to every server, and what is told of the answers. */
internal class Round(
    private val watch: Watch,
    private val knock: Knock,
    private val board: Board,
    private val told: Told,
    private val limitMs: Long = 15_000,
    private val now: () -> Long,
) {
    /** Who [isStopped] when their turn comes asks nobody: another round takes their place. */
    fun go(isStopped: () -> Boolean = { false }) {
        synchronized(Round) { if (!isStopped()) look() }
    }

    private fun look() {
        val answers = ask(watch.read())
        answers.filterValues { it is Inactive }.keys.forEach(watch::drop)
        val waiting = answers.values.filterIsInstance<Waiting>().filter { it.count > 0 }
        val seconds = waiting.maxOfOrNull { it.seconds } ?: 0
        when {
            seconds > 0 -> if (told.isNews(now() + seconds)) board.show(seconds)
            // A server that did not answer may still have what the last notification told of.
            null !in answers.values -> board.clear()
        }
    }

    /** All at once, and whoever is late did not answer: no server keeps another's request from the person. */
    private fun ask(accounts: List<Watched>): Map<Watched, Answer?> {
        val askers = Executors.newCachedThreadPool()
        try {
            val asked = askers.invokeAll(accounts.map { Callable { knock.ask(it) } }, limitMs, TimeUnit.MILLISECONDS)
            return accounts.zip(asked) { account, answer -> account to runCatching(answer::get).getOrNull() }.toMap()
        } finally {
            askers.shutdownNow()
        }
    }

    /** Two rounds at once would tell of the same request twice. */
    private companion object
}

/** Until when what waits was told of, by this device's clock. A new request waits longer than any before it. */
internal class Told(private val kept: Kept) {
    /** Whether a request that waits until then is a new one; from now on it is not. */
    fun isNews(until: Long): Boolean = synchronized(Told) {
        val last = kept.read()?.toLongOrNull() ?: 0
        // A clock that was set back must not keep the person from hearing of anything.
        val known = last <= until + LONGEST_WAIT_S && until <= last + SAME_S
        if (!known) kept.write(until.toString())
        !known
    }

    /** The running app told of all that waits now. */
    fun byTheApp(now: Long): Unit = synchronized(Told) { kept.write((now + LONGEST_WAIT_S).toString()) }

    /** The app tells while a round goes on. */
    private companion object {
        /** What two answers about one request may differ by: seconds are cut, and an answer takes its time. */
        const val SAME_S = 3L
    }
}
