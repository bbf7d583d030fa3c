package eu.countersign.backgroundcheck

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

private const val LIMIT_MS = 2_000L

class RoundTest {
    private val t = keyPair()
    private val watch = Watch(kept())
    private val told = Told(kept())
    private val board = FakeBoard()
    private var now = NOW
    private var isStopped = false

    private class FakeBoard : Board {
        val said = mutableListOf<String>()

        override fun show(seconds: Long) {
            said += "waits $seconds"
        }

        override fun clear() {
            said += "nothing"
        }
    }

    private fun look() = Round(watch, Knock(Http(), { _, body -> t.sign(body) }, { now }), board, told, LIMIT_MS) { now }.go { isStopped }

    private fun watch(vararg servers: Server) = watch.replace(
        servers.joinToString(",", "[", "]") {
            listOfOne(it.account().origin, it.account().device, server = it.keys.point()).drop(1).dropLast(1)
        },
    )

    @Test
    fun `request waits, then it is told once, however often is looked`() = Server { waiting(it, 1, NOW + 100 - now, now) }.use {
        watch(it)
        repeat(3) {
            look()
            now += 20
        }
        assertEquals(listOf("waits 100"), board.said)
    }

    @Test
    fun `another request comes, then it is told`() {
        var until = NOW + 60
        Server { waiting(it, 1, until - now, now) }.use {
            watch(it)
            look()
            now += 30
            until = now + 110
            look()
            assertEquals(listOf("waits 60", "waits 110"), board.said)
        }
    }

    @Test
    fun `answer differs by a second, then it is still the same request`() {
        var late = 0L
        Server { waiting(it, 1, NOW + 100 + late - now, now) }.use {
            watch(it)
            look()
            late = 1
            look()
            assertEquals(listOf("waits 100"), board.said)
        }
    }

    @Test
    fun `nothing waits any more, then the notification goes`() {
        var count = 1
        Server { waiting(it, count, 100) }.use {
            watch(it)
            look()
            count = 0
            look()
            assertEquals(listOf("waits 100", "nothing"), board.said)
        }
    }

    @Test
    fun `two servers have something, then one notification tells of it for the longer time`() =
        Server { waiting(it, 1, 30) }.use { one ->
            Server { waiting(it, 2, 70) }.use { two ->
                watch(one, two)
                look()
                assertEquals(listOf("waits 70"), board.said)
            }
        }

    @Test
    fun `one server has nothing and another does not answer, then the notification stays`() =
        Server { waiting(it, 0, 0) }.use { one ->
            val two = Server { waiting(it, 0, 0) }
            watch(one, two)
            two.close()
            look()
            assertEquals(emptyList<String>(), board.said)
        }

    @Test
    fun `one server drips, then what another has is told in time`() = Server { waiting(it, 0, 0) }.use { one ->
        one.wire = { exchange, _ ->
            exchange.begin(200)
            repeat(600) {
                exchange.out.write(0)
                exchange.out.flush()
                Thread.sleep(100)
            }
        }
        Server { waiting(it, 1, 100) }.use { two ->
            watch(one, two)
            val before = System.nanoTime()
            look()
            assertEquals(listOf("waits 100"), board.said)
            assertTrue(System.nanoTime() - before < 3 * LIMIT_MS * 1_000_000)
        }
    }

    @Test
    fun `round is stopped before its turn, then nobody is asked`() = Server { waiting(it, 1, 100) }.use {
        watch(it)
        isStopped = true
        look()
        assertEquals(0, it.questions.size)
    }

    @Test
    fun `app told of it itself, then it is not told again`() = Server { waiting(it, 1, 100) }.use {
        watch(it)
        told.byTheApp(now)
        look()
        assertEquals(emptyList<String>(), board.said)
    }

    @Test
    fun `clock was set back, then what waits is told all the same`() = Server { waiting(it, 1, 100, now) }.use {
        watch(it)
        look()
        now -= 3600
        look()
        assertEquals(2, board.said.size)
    }

    @Test
    fun `device is not active, then it is asked no more`() {
        val server = Server { question ->
            val hash = java.security.MessageDigest.getInstance("SHA-256").digest(question.body)
            Encoding.encode("cs1/refused", hash, byteArrayOf(13), u64(0), byteArrayOf(0))
        }
        server.use {
            watch(it)
            repeat(2) { look() }
            assertEquals(1, it.questions.size)
        }
    }

    @Test
    fun `nobody is watched, then nothing is asked and nothing stands`() {
        look()
        assertEquals(listOf("nothing"), board.said)
    }
}
