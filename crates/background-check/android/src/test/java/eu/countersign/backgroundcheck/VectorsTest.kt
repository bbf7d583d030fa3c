package eu.countersign.backgroundcheck

import java.io.File
import org.json.JSONObject
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

/** tests/vectors/knock.json, which the server's half is held to as well. */
class VectorsTest {
    private val vectors = JSONObject(file().readText())
    private val server = ServerKey(vectors.getJSONObject("server_key").hex("public"))

    private fun knock(case: JSONObject, answers: List<ByteArray>): Knock {
        val left = ArrayDeque(answers)
        val question = case.getJSONObject("knock")
        val sign = { _: String, body: ByteArray ->
            if (left.size == answers.size) assertArrayEquals(question.hex("body"), body)
            question.hex("signature")
        }
        val post = Post { address, signed ->
            assertEquals("https://id.example.org/api/cs1/knock", address)
            assertArrayEquals(question.hex("signature"), signed.takeLast(64).toByteArray())
            left.removeFirst()
        }
        return Knock(post, sign, { vectors.getLong("time") }, { case.hex("nonce") })
    }

    private val account = Watched("https://id.example.org", vectors.hex("device_id"), "t", server, 0)

    @Test
    fun `every knock of the vectors is made, then it is theirs, and so is its answer`() {
        val cases = vectors.getJSONArray("knocks")
        assertEquals(3, cases.length())
        for (case in List(cases.length(), cases::getJSONObject)) {
            val seconds = maxOf(0, case.getLong("until") - case.getLong("time"))
            val answer = knock(case, listOf(case.getJSONObject("waiting").wire())).ask(account)
            assertEquals(case.getString("what"), Waiting(case.getInt("count"), seconds), answer)
        }
    }

    @Test
    fun `clock of the vectors is off, then the second question has theirs`() {
        val case = vectors.getJSONObject("clock")
        val answer = case.getJSONObject("answer").wire()
        assertNull(knock(case, listOf(answer, answer)).ask(account))
    }

    @Test
    fun `signatures of the vectors change their form, then they are the same when they come back`() {
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

    /** Gradle runs tests in the module, the repository's own script at its root. */
    private fun file(): File = generateSequence(File("").absoluteFile) { it.parentFile }
        .map { File(it, "tests/vectors/knock.json") }
        .first { it.exists() }
}
