package eu.countersign.backgroundcheck

import java.io.File
import org.json.JSONObject
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

/** The vectors of tests/vectors/knock.json. The Rust tests of the protocol check the same file. */
class VectorsTest {
    private val vectors = JSONObject(file().readText())
    private val server = ServerKey(vectors.getJSONObject("server_key").hex("public"))

    private fun check(case: JSONObject, answers: List<ByteArray>): PendingCheck {
        val left = ArrayDeque(answers)
        val message = case.getJSONObject("knock")
        val sign = { _: String, body: ByteArray ->
            if (left.size == answers.size) assertArrayEquals(message.hex("body"), body)
            message.hex("signature")
        }
        val post = Transport { address, signed ->
            assertEquals("https://id.example.org/api/cs1/knock", address)
            assertArrayEquals(message.hex("signature"), signed.takeLast(64).toByteArray())
            left.removeFirst()
        }
        return PendingCheck(post, sign, { vectors.getLong("time") }, { case.hex("nonce") })
    }

    private val account = CheckTarget("https://id.example.org", vectors.hex("device_id"), "t", server, 0)

    @Test
    fun `check is built from each vector, then message and result match`() {
        val cases = vectors.getJSONArray("knocks")
        assertEquals(3, cases.length())
        for (case in List(cases.length(), cases::getJSONObject)) {
            val seconds = maxOf(0, case.getLong("until") - case.getLong("time"))
            val answer = check(case, listOf(case.getJSONObject("waiting").wire())).send(account)
            assertEquals(case.getString("what"), Pending(case.getInt("count"), seconds), answer)
        }
    }

    @Test
    fun `vector has a wrong clock, then the check is repeated with the server's time`() {
        val case = vectors.getJSONObject("clock")
        val answer = case.getJSONObject("answer").wire()
        assertNull(check(case, listOf(answer, answer)).send(account))
    }

    @Test
    fun `signature is converted to DER and back, then it is the same`() {
        val cases = vectors.getJSONArray("knocks")
        for (case in List(cases.length(), cases::getJSONObject)) {
            val raw = case.getJSONObject("knock").hex("signature")
            assertArrayEquals(raw, rawFromDer(derFromRaw(raw)))
        }
        val small = ByteArray(64).also { it[31] = 1; it[63] = 0x7f }
        assertArrayEquals(small, rawFromDer(derFromRaw(small)))
    }

    private fun JSONObject.wire() = hex("body") + hex("signature")

    private fun JSONObject.hex(name: String): ByteArray =
        getString(name).chunked(2).map { it.toInt(16).toByte() }.toByteArray()

    /** Gradle runs tests in the module's folder, tests/phones/kotlin.sh in the repository's root. */
    private fun file(): File = generateSequence(File("").absoluteFile) { it.parentFile }
        .map { File(it, "tests/vectors/knock.json") }
        .first { it.exists() }
}
