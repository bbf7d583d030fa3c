package eu.countersign.lookout

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
    private val now: () -> Long,
) {
    fun go() = synchronized(Round) {
        val answers = watch.read().associateWith(knock::ask)
        answers.filterValues { it is Inactive }.keys.forEach(watch::drop)
        val waiting = answers.values.filterIsInstance<Waiting>().filter { it.count > 0 }
        val seconds = waiting.maxOfOrNull { it.seconds } ?: 0
        when {
            seconds > 0 -> if (told.isNews(now() + seconds)) board.show(seconds)
            // A server that did not answer may still have what the last notification told of.
            null !in answers.values -> board.clear()
        }
    }

    /** Two rounds at once would tell of the same request twice. */
    private companion object
}

/** Until when what waits was told of, by this device's clock. A new request waits longer than any before it. */
internal class Told(private val kept: Kept) {
    /** Whether a request that waits until then is a new one; from now on it is not. */
    fun isNews(until: Long): Boolean {
        val last = kept.read()?.toLongOrNull() ?: 0
        // A clock that was set back must not keep the person from hearing of anything.
        val known = last <= until + LONGEST_WAIT_S && until <= last + SAME_S
        if (!known) kept.write(until.toString())
        return !known
    }

    /** The running app told of all that waits now. */
    fun byTheApp(now: Long) = kept.write((now + LONGEST_WAIT_S).toString())

    private companion object {
        /** What two answers about one request may differ by: seconds are cut, and an answer takes its time. */
        const val SAME_S = 3L
    }
}
