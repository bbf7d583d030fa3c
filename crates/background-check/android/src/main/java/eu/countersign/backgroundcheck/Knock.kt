package eu.countersign.backgroundcheck

import java.io.IOException
import java.security.GeneralSecurityException
import java.security.MessageDigest
import java.security.ProviderException
import java.security.SecureRandom

/** What a server says to a knock. */
internal sealed interface Answer

/** So many requests wait, the last of them for so many seconds more. */
internal data class Waiting(val count: Int, val seconds: Long) : Answer

/** This device may not approve any more: asking again leads to nothing before the app was open. */
internal object Inactive : Answer

/** Asks one server whether something waits, protocol.md §8.10. It changes nothing there, and tells nothing of what it is. */
internal class Knock(
    private val post: Post,
    private val sign: (alias: String, body: ByteArray) -> ByteArray,
    private val now: () -> Long,
    private val nonce: () -> ByteArray = { ByteArray(NONCE_BYTES).also(SecureRandom()::nextBytes) },
) {
    private class Clock(val time: Long) : Answer

    /** The answer, or null: no network, no key, or nothing that the server said. */
    fun ask(account: Watched): Answer? = try {
        val first = put(account, now() + account.clockOffset)
        val answer = if (first is Clock) put(account, first.time) else first
        answer.takeIf { it !is Clock }
    } catch (_: IOException) {
        null
    } catch (_: GeneralSecurityException) {
        null
    } catch (_: ProviderException) {
        null
    }

    private fun put(account: Watched, time: Long): Answer? {
        val nonce = nonce()
        val question = Encoding.encode("cs1/knock", account.device, nonce, u64(time))
        val answer = post.send("${account.origin}/api/cs1/knock", question + sign(account.key, question))
        val body = signedBody(answer, account.server) ?: return null
        val isOurs = { fields: List<ByteArray> ->
            fields[0].contentEquals(account.device) && fields[1].contentEquals(nonce)
        }
        return Encoding.decode("cs1/waiting", WAITING, body)?.takeIf(isOurs)?.let(::waiting)
            ?: Encoding.decode("cs1/time", TIME, body)?.takeIf(isOurs)?.let { clock(it[2]) }
            ?: Encoding.decode("cs1/refused", REFUSED, body)?.let { refused(it, question) }
    }

    private fun waiting(fields: List<ByteArray>): Answer? {
        val (time, until) = fields[2].asU64() to fields[4].asU64()
        val count = fields[3][0].toInt()
        if (time < 0 || until < 0 || count !in 0..MOST) return null
        return Waiting(count, (until - time).coerceIn(0, LONGEST_WAIT_S))
    }

    private fun clock(time: ByteArray): Answer? = time.asU64().takeIf { it >= 0 }?.let(::Clock)

    /** A refusal names the question that it answers by its hash, protocol.md §9.2. */
    private fun refused(fields: List<ByteArray>, question: ByteArray): Answer? {
        val asked = MessageDigest.getInstance("SHA-256").digest(question)
        return Inactive.takeIf { fields[0].contentEquals(asked) && fields[1][0] == DEVICE_NOT_ACTIVE }
    }

    private companion object {
        const val NONCE_BYTES = 16

        /** As many requests as one inbox has, protocol.md §4.1. */
        const val MOST = 3

        const val DEVICE_NOT_ACTIVE: Byte = 13

        val WAITING = listOf(16, NONCE_BYTES, 8, 1, 8)
        val TIME = listOf(16, NONCE_BYTES, 8)
        val REFUSED = listOf(32, 1, 8, 1)
    }
}

/** No request waits longer, protocol.md §4.2. */
internal const val LONGEST_WAIT_S = 120L

/** The body of an answer by S, or null: whatever else came is nobody's word. */
private fun signedBody(answer: ByteArray, server: ServerKey): ByteArray? {
    if (answer.size < SIGNATURE_BYTES) return null
    val body = answer.copyOf(answer.size - SIGNATURE_BYTES)
    return body.takeIf { server.verifies(it, answer.copyOfRange(it.size, answer.size)) }
}
