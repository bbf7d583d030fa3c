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

class PendingCheckTest {
    private val t = keyPair()

    private fun check(now: Long = NOW) = PendingCheck(Http(timeoutMs = 1_000), { _, body -> t.sign(body) }, { now })

    @Test
    fun `requests are pending, then count and time are returned`() = Server { waiting(it, 2, 90) }.use { server ->
        assertEquals(Pending(2, 90), check().send(server.account()))

        val question = server.questions.single()
        assertEquals("/api/cs1/knock", server.paths.single())
        assertArrayEquals(ByteArray(16) { 7 }, question.device)
        assertEquals(NOW, question.time)
        assertTrue(ServerKey(t.point()).verifies(question.body, question.signature))
    }

    @Test
    fun `nothing is pending, then the count is zero`() = Server { waiting(it, 0, 0) }.use { server ->
        assertEquals(Pending(0, 0), check().send(server.account()))
    }

    @Test
    fun `two checks, then their nonces differ`() = Server { waiting(it, 0, 0) }.use { server ->
        repeat(2) { check().send(server.account()) }
        assertFalse(server.questions[0].nonce.contentEquals(server.questions[1].nonce))
    }

    @Test
    fun `clock is wrong by hours, then the check is repeated with the server's time`() = Server { question ->
        val time = NOW + 3 * 3600
        if (question.time == time) waiting(question, 1, 60, time) else clock(question, time)
    }.use { server ->
        assertEquals(Pending(1, 60), check().send(server.account()))
        assertEquals(listOf(NOW, NOW + 3 * 3600), server.questions.map { it.time })
        assertFalse(server.questions[0].nonce.contentEquals(server.questions[1].nonce))
    }

    @Test
    fun `clock offset is known, then the first check has the server's time`() = Server { waiting(it, 0, 0) }.use { server ->
        check().send(server.account(clockOffset = -7200))
        assertEquals(NOW - 7200, server.questions.single().time)
    }

    @Test
    fun `server never accepts the time, then there are two attempts`() = Server { clock(it, it.time + 100) }.use { server ->
        assertNull(check().send(server.account()))
        assertEquals(2, server.questions.size)
    }

    @Test
    fun `any bit of the answer is flipped, then it is rejected`() {
        val accepted = (0 until ANSWER_BYTES * 8 step 7).filterNot { bit ->
            Server { waiting(it, 1, 60) }.use { server ->
                server.wire = { exchange, answer ->
                    answer[bit / 8] = (answer[bit / 8].toInt() xor (1 shl bit % 8)).toByte()
                    exchange.send(200, answer)
                }
                check().send(server.account()) == null
            }
        }
        assertEquals(emptyList<Int>(), accepted)
    }

    @Test
    fun `answer is truncated or extended, then it is rejected`() {
        for (change in listOf<(ByteArray) -> ByteArray>({ it.copyOf(it.size - 1) }, { it + 0 }, { it.copyOf(63) }, { ByteArray(0) })) {
            Server { waiting(it, 1, 60) }.use { server ->
                server.wire = { exchange, answer -> exchange.send(200, change(answer)) }
                assertNull(check().send(server.account()))
            }
        }
    }

    @Test
    fun `answer has another nonce or device, then it is rejected`() {
        val wrong = listOf<(Question) -> Question>(
            { other(it.device, ByteArray(16)) },
            { other(ByteArray(16) { 8 }, it.nonce) },
        )
        for (answerTo in wrong) {
            Server { waiting(answerTo(it), 1, 60) }.use { assertNull(check().send(it.account())) }
            Server { clock(answerTo(it), NOW) }.use {
                assertNull(check().send(it.account()))
                assertEquals(1, it.questions.size)
            }
        }
    }

    @Test
    fun `answer is signed by another key, then it is rejected`() = Server { waiting(it, 1, 60) }.use { server ->
        server.wire = { exchange, answer ->
            val body = answer.copyOf(answer.size - 64)
            exchange.send(200, body + keyPair().sign(body))
        }
        assertNull(check().send(server.account()))
    }

    @Test
    fun `count exceeds the inbox size, then the answer is rejected`() = Server { waiting(it, 4, 60) }.use { server ->
        assertNull(check().send(server.account()))
    }

    @Test
    fun `expiry is too far in the future, then the time is limited to a request's lifetime`() =
        Server { waiting(it, 1, Long.MAX_VALUE - NOW) }.use { server ->
            assertEquals(Pending(1, 300), check().send(server.account()))
        }

    @Test
    fun `device is not active, then the result says so`() = Server { refused(it.body, 13) }.use { server ->
        server.wire = { exchange, answer -> exchange.send(403, answer) }
        assertEquals(DeviceInactive, check().send(server.account()))
    }

    @Test
    fun `refusal has another reason or another message hash, then it is rejected`() {
        Server { refused(it.body, 16) }.use { assertNull(check().send(it.account())) }
        Server { refused(ByteArray(3), 13) }.use { assertNull(check().send(it.account())) }
    }

    @Test
    fun `server redirects, then the redirect is not followed`() = Server { waiting(it, 1, 60) }.use { elsewhere ->
        Server { ByteArray(0) }.use { server ->
            server.wire = { exchange, _ ->
                exchange.send(307, ByteArray(0), "Location: ${elsewhere.account().origin}/api/cs1/knock")
            }
            assertNull(check().send(server.account()))
            assertEquals(0, elsewhere.questions.size)
        }
    }

    @Test
    fun `answer is endless, then reading stops`() = Server { waiting(it, 1, 60) }.use { server ->
        server.wire = { exchange, _ ->
            exchange.begin(200)
            while (true) exchange.out.write(ByteArray(4096))
        }
        assertNull(check().send(server.account()))
    }

    @Test
    fun `answer arrives byte by byte, then reading times out`() = Server { waiting(it, 1, 60) }.use { server ->
        server.wire = { exchange, _ ->
            exchange.begin(200)
            repeat(100) {
                exchange.out.write(1)
                Thread.sleep(50)
            }
        }
        val begun = System.nanoTime()
        assertNull(check().send(server.account()))
        assertTrue(System.nanoTime() - begun < 4_000_000_000)
    }

    @Test
    fun `server is down, then there is no result`() {
        val gone = Server { ByteArray(0) }.run { account().also { close() } }
        assertNull(check().send(gone))
    }

    @Test
    fun `key cannot be used, then nothing is sent`() = Server { waiting(it, 1, 60) }.use { server ->
        for (failure in listOf(InvalidKeyException(), ProviderException())) {
            assertNull(PendingCheck(Http(), { _, _ -> throw failure }, { NOW }).send(server.account()))
        }
        assertEquals(0, server.questions.size)
    }

    private fun other(device: ByteArray, nonce: ByteArray) =
        Question(Encoding.encode("cs1/knock", device, nonce, u64(NOW)), ByteArray(64))

    private fun refused(question: ByteArray, why: Int) = Encoding.encode(
        "cs1/refused", MessageDigest.getInstance("SHA-256").digest(question), byteArrayOf(why.toByte()), u64(0), byteArrayOf(0),
    )

    private companion object {
        /** The length of an answer with its signature, in bytes. */
        const val ANSWER_BYTES = 16 + 1 + (2 + 16) + (2 + 16) + (2 + 8) + (2 + 1) + (2 + 8) + 64
    }
}
