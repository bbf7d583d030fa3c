package eu.countersign.backgroundcheck

import java.security.InvalidKeyException
import java.security.MessageDigest
import java.security.ProviderException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

class KnockTest {
    private val t = keyPair()

    private fun knock(now: Long = NOW) = Knock(Http(timeOutMs = 1_000), { _, body -> t.sign(body) }, { now })

    @Test
    fun `something waits, then it is told how much and how long`() = Server { waiting(it, 2, 90) }.use { server ->
        assertEquals(Waiting(2, 90), knock().ask(server.account()))

        val question = server.questions.single()
        assertEquals("/api/cs1/knock", server.paths.single())
        assertArrayEquals(ByteArray(16) { 7 }, question.device)
        assertEquals(NOW, question.time)
        assertTrue(ServerKey(t.point()).verifies(question.body, question.signature))
    }

    @Test
    fun `nothing waits, then that is told`() = Server { waiting(it, 0, 0) }.use { server ->
        assertEquals(Waiting(0, 0), knock().ask(server.account()))
    }

    @Test
    fun `two knocks, then their nonces differ`() = Server { waiting(it, 0, 0) }.use { server ->
        repeat(2) { knock().ask(server.account()) }
        assertFalse(server.questions[0].nonce.contentEquals(server.questions[1].nonce))
    }

    @Test
    fun `clock is off by hours, then it is corrected and asked once more`() = Server { question ->
        val time = NOW + 3 * 3600
        if (question.time == time) waiting(question, 1, 60, time) else clock(question, time)
    }.use { server ->
        assertEquals(Waiting(1, 60), knock().ask(server.account()))
        assertEquals(listOf(NOW, NOW + 3 * 3600), server.questions.map { it.time })
        assertFalse(server.questions[0].nonce.contentEquals(server.questions[1].nonce))
    }

    @Test
    fun `server's clock is known, then it is asked by that`() = Server { waiting(it, 0, 0) }.use { server ->
        knock().ask(server.account(clockOffset = -7200))
        assertEquals(NOW - 7200, server.questions.single().time)
    }

    @Test
    fun `server never likes the time, then it is asked twice and no more`() = Server { clock(it, it.time + 100) }.use { server ->
        assertNull(knock().ask(server.account()))
        assertEquals(2, server.questions.size)
    }

    @Test
    fun `any bit of the answer is another, then it is no answer`() {
        val spoilt = (0 until ANSWER * 8 step 7).filterNot { bit ->
            Server { waiting(it, 1, 60) }.use { server ->
                server.wire = { exchange, answer ->
                    answer[bit / 8] = (answer[bit / 8].toInt() xor (1 shl bit % 8)).toByte()
                    exchange.send(200, answer)
                }
                knock().ask(server.account()) == null
            }
        }
        assertEquals(emptyList<Int>(), spoilt)
    }

    @Test
    fun `answer is cut or longer, then it is no answer`() {
        for (spoil in listOf<(ByteArray) -> ByteArray>({ it.copyOf(it.size - 1) }, { it + 0 }, { it.copyOf(63) }, { ByteArray(0) })) {
            Server { waiting(it, 1, 60) }.use { server ->
                server.wire = { exchange, answer -> exchange.send(200, spoil(answer)) }
                assertNull(knock().ask(server.account()))
            }
        }
    }

    @Test
    fun `answer is to another nonce or for another device, then it is no answer`() {
        val foreign = listOf<(Question) -> Question>(
            { other(it.device, ByteArray(16)) },
            { other(ByteArray(16) { 8 }, it.nonce) },
        )
        for (answerTo in foreign) {
            Server { waiting(answerTo(it), 1, 60) }.use { assertNull(knock().ask(it.account())) }
            Server { clock(answerTo(it), NOW) }.use {
                assertNull(knock().ask(it.account()))
                assertEquals(1, it.questions.size)
            }
        }
    }

    @Test
    fun `answer is signed by another key, then it is no answer`() = Server { waiting(it, 1, 60) }.use { server ->
        server.wire = { exchange, answer ->
            val body = answer.copyOf(answer.size - 64)
            exchange.send(200, body + keyPair().sign(body))
        }
        assertNull(knock().ask(server.account()))
    }

    @Test
    fun `server says more than an inbox holds, then it is no answer`() = Server { waiting(it, 4, 60) }.use { server ->
        assertNull(knock().ask(server.account()))
    }

    @Test
    fun `server names a time far off, then nobody waits longer than a request lives`() =
        Server { waiting(it, 1, Long.MAX_VALUE - NOW) }.use { server ->
            assertEquals(Waiting(1, 120), knock().ask(server.account()))
        }

    @Test
    fun `device is not active, then that is told`() = Server { refused(it.body, 13) }.use { server ->
        server.wire = { exchange, answer -> exchange.send(403, answer) }
        assertEquals(Inactive, knock().ask(server.account()))
    }

    @Test
    fun `refusal is another, or to another question, then it is no answer`() {
        Server { refused(it.body, 16) }.use { assertNull(knock().ask(it.account())) }
        Server { refused(ByteArray(3), 13) }.use { assertNull(knock().ask(it.account())) }
    }

    @Test
    fun `server leads elsewhere, then nobody goes there`() = Server { waiting(it, 1, 60) }.use { elsewhere ->
        Server { ByteArray(0) }.use { server ->
            server.wire = { exchange, _ ->
                exchange.send(307, ByteArray(0), "Location: ${elsewhere.account().origin}/api/cs1/knock")
            }
            assertNull(knock().ask(server.account()))
            assertEquals(0, elsewhere.questions.size)
        }
    }

    @Test
    fun `answer has no end, then it is not read to it`() = Server { waiting(it, 1, 60) }.use { server ->
        server.wire = { exchange, _ ->
            exchange.begin(200)
            while (true) exchange.out.write(ByteArray(4096))
        }
        assertNull(knock().ask(server.account()))
    }

    @Test
    fun `answer comes byte by byte, then it is not waited for`() = Server { waiting(it, 1, 60) }.use { server ->
        server.wire = { exchange, _ ->
            exchange.begin(200)
            repeat(100) {
                exchange.out.write(1)
                Thread.sleep(50)
            }
        }
        val begun = System.nanoTime()
        assertNull(knock().ask(server.account()))
        assertTrue(System.nanoTime() - begun < 4_000_000_000)
    }

    @Test
    fun `there is no server, then there is no answer`() {
        val gone = Server { ByteArray(0) }.run { account().also { close() } }
        assertNull(knock().ask(gone))
    }

    @Test
    fun `key cannot be used, then nothing is asked`() = Server { waiting(it, 1, 60) }.use { server ->
        for (failure in listOf(InvalidKeyException(), ProviderException())) {
            assertNull(Knock(Http(), { _, _ -> throw failure }, { NOW }).ask(server.account()))
        }
        assertEquals(0, server.questions.size)
    }

    private fun other(device: ByteArray, nonce: ByteArray) =
        Question(Encoding.encode("cs1/knock", device, nonce, u64(NOW)), ByteArray(64))

    private fun refused(question: ByteArray, why: Int) = Encoding.encode(
        "cs1/refused", MessageDigest.getInstance("SHA-256").digest(question), byteArrayOf(why.toByte()), u64(0), byteArrayOf(0),
    )

    private companion object {
        /** Bytes of an answer with its signature. */
        const val ANSWER = 16 + 1 + (2 + 16) + (2 + 16) + (2 + 8) + (2 + 1) + (2 + 8) + 64
    }
}
