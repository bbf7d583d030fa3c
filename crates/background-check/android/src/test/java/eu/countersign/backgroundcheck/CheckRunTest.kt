package eu.countersign.backgroundcheck

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

private const val LIMIT_MS = 2_000L

class CheckRunTest {
    private val t = keyPair()
    private val targets = CheckTargets(temporaryFile())
    private val log = NotificationLog(temporaryFile())
    private val notifier = FakeNotifier()
    private var now = NOW
    private var isStopped = false

    private class FakeNotifier : Notifier {
        val calls = mutableListOf<String>()

        override fun show(seconds: Long) {
            calls += "show $seconds"
        }

        override fun clear() {
            calls += "clear"
        }
    }

    private fun run() = CheckRun(targets, PendingCheck(Http(), { _, body -> t.sign(body) }, { now }), notifier, log, LIMIT_MS) { now }.execute { isStopped }

    private fun setTargets(vararg servers: Server) = targets.replace(
        servers.joinToString(",", "[", "]") {
            listOfOne(it.account().origin, it.account().device, server = it.keys.point()).drop(1).dropLast(1)
        },
    )

    @Test
    fun `request is pending, then it is shown once in several runs`() = Server { waiting(it, 1, NOW + 100 - now, now) }.use {
        setTargets(it)
        repeat(3) {
            run()
            now += 20
        }
        assertEquals(listOf("show 100"), notifier.calls)
    }

    @Test
    fun `another request arrives, then it is shown`() {
        var until = NOW + 60
        Server { waiting(it, 1, until - now, now) }.use {
            setTargets(it)
            run()
            now += 30
            until = now + 110
            run()
            assertEquals(listOf("show 60", "show 110"), notifier.calls)
        }
    }

    @Test
    fun `request that ends before another arrives, then it is shown`() {
        var count = 1
        Server { waiting(it, count, NOW + 300 - now, now) }.use {
            setTargets(it)
            run()
            now += 30
            count = 2
            run()
            now += 30
            run()
            assertEquals(listOf("show 300", "show 270"), notifier.calls)
        }
    }

    @Test
    fun `request is answered and another arrives, then it is shown`() {
        var count = 2
        Server { waiting(it, count, NOW + 300 - now, now) }.use {
            setTargets(it)
            for (next in listOf(1, 2)) {
                run()
                now += 10
                count = next
            }
            run()
            assertEquals(listOf("show 300", "show 280"), notifier.calls)
        }
    }

    @Test
    fun `push message arrives, then what is pending is shown again`() = Server { waiting(it, 1, NOW + 300 - now, now) }.use {
        setTargets(it)
        run()
        log.forget()
        run()
        assertEquals(listOf("show 300", "show 300"), notifier.calls)
    }

    @Test
    fun `app has shown a request and a later one arrives, then that is shown`() {
        log.recordShownByApp(now)
        now += 30
        Server { waiting(it, 1, 120, now) }.use {
            setTargets(it)
            run()
            assertEquals(listOf("show 120"), notifier.calls)
        }
    }

    @Test
    fun `answer differs by a second, then it counts as the same request`() {
        var late = 0L
        Server { waiting(it, 1, NOW + 100 + late - now, now) }.use {
            setTargets(it)
            run()
            late = 1
            run()
            assertEquals(listOf("show 100"), notifier.calls)
        }
    }

    @Test
    fun `nothing is pending any more, then the notification is removed`() {
        var count = 1
        Server { waiting(it, count, 100) }.use {
            setTargets(it)
            run()
            count = 0
            run()
            assertEquals(listOf("show 100", "clear"), notifier.calls)
        }
    }

    @Test
    fun `two servers have requests, then one notification is shown for the longer time`() =
        Server { waiting(it, 1, 30) }.use { one ->
            Server { waiting(it, 2, 70) }.use { two ->
                setTargets(one, two)
                run()
                assertEquals(listOf("show 70"), notifier.calls)
            }
        }

    @Test
    fun `one server has nothing and another is down, then the notification stays`() =
        Server { waiting(it, 0, 0) }.use { one ->
            val two = Server { waiting(it, 0, 0) }
            setTargets(one, two)
            two.close()
            run()
            assertEquals(emptyList<String>(), notifier.calls)
        }

    @Test
    fun `one server is slow, then the other's request is shown in time`() = Server { waiting(it, 0, 0) }.use { one ->
        one.wire = { exchange, _ ->
            exchange.begin(200)
            repeat(600) {
                exchange.out.write(0)
                exchange.out.flush()
                Thread.sleep(100)
            }
        }
        Server { waiting(it, 1, 100) }.use { two ->
            setTargets(one, two)
            val before = System.nanoTime()
            run()
            assertEquals(listOf("show 100"), notifier.calls)
            assertTrue(System.nanoTime() - before < 3 * LIMIT_MS * 1_000_000)
        }
    }

    @Test
    fun `run is stopped before its turn, then nothing is sent`() = Server { waiting(it, 1, 100) }.use {
        setTargets(it)
        isStopped = true
        run()
        assertEquals(0, it.questions.size)
    }

    @Test
    fun `app has shown the request, then it is not shown again`() = Server { waiting(it, 1, 100) }.use {
        setTargets(it)
        log.recordShownByApp(now)
        run()
        assertEquals(emptyList<String>(), notifier.calls)
    }

    @Test
    fun `clock is set back, then the request is shown`() = Server { waiting(it, 1, 100, now) }.use {
        setTargets(it)
        run()
        now -= 3600
        run()
        assertEquals(2, notifier.calls.size)
    }

    @Test
    fun `device is not active, then it is not checked again`() {
        val server = Server { question ->
            val hash = java.security.MessageDigest.getInstance("SHA-256").digest(question.body)
            Encoding.encode("cs1/refused", hash, byteArrayOf(13), u64(0), byteArrayOf(0))
        }
        server.use {
            setTargets(it)
            repeat(2) { run() }
            assertEquals(1, it.questions.size)
        }
    }

    @Test
    fun `there are no targets, then the notification is removed`() {
        run()
        assertEquals(listOf("clear"), notifier.calls)
    }
}
