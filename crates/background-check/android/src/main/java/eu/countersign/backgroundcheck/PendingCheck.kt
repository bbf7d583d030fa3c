package eu.countersign.backgroundcheck

import java.io.IOException
import java.security.GeneralSecurityException
import java.security.MessageDigest
import java.security.ProviderException
import java.security.SecureRandom

/** The longest lifetime of a request, protocol.md §4.2. */
internal const val MAX_REQUEST_LIFETIME_S = 300L

/** The lifetime of every other request. */
internal const val MIN_REQUEST_LIFETIME_S = 120L

/** A server's answer to a pending check. */
internal sealed interface CheckResult

/** The number of pending requests, and the seconds until the last of them expires. */
internal data class Pending(val count: Int, val seconds: Long) : CheckResult

/** The server no longer accepts this device. Further checks are useless until the app has been open. */
internal object DeviceInactive : CheckResult

/** Asks one server whether requests are pending, protocol.md §8.10. Changes nothing there and reveals no content. */
internal class PendingCheck(
    private val transport: Transport,
    private val sign: (alias: String, body: ByteArray) -> ByteArray,
    private val now: () -> Long,
    private val nonce: () -> ByteArray = { ByteArray(NONCE_BYTES).also(SecureRandom()::nextBytes) },
) {
    /** The server's time, which the check is repeated with if the device's clock is wrong. */
    private class ServerTime(val time: Long) : CheckResult

    /** The result, or null if the network, the key or the validation of the answer failed. */
    fun send(account: CheckTarget): CheckResult? = try {
        val first = exchange(account, now() + account.clockOffset)
        val result = if (first is ServerTime) exchange(account, first.time) else first
        result.takeIf { it !is ServerTime }
    } catch (_: IOException) {
        null
    } catch (_: GeneralSecurityException) {
        null
    } catch (_: ProviderException) {
        null
    }

    private fun exchange(account: CheckTarget, time: Long): CheckResult? {
        val nonce = nonce()
        val request = Encoding.encode("cs1/knock", account.device, nonce, u64(time))
        val answer = transport.post("${account.origin}/api/cs1/knock", request + sign(account.key, request))
        val body = signedBody(answer, account.server) ?: return null
        val isForThisCheck = { fields: List<ByteArray> ->
            fields[0].contentEquals(account.device) && fields[1].contentEquals(nonce)
        }
        return Encoding.decode("cs1/waiting", WAITING, body)?.takeIf(isForThisCheck)?.let(::pending)
            ?: Encoding.decode("cs1/time", TIME, body)?.takeIf(isForThisCheck)?.let { serverTime(it[2]) }
            ?: Encoding.decode("cs1/refused", REFUSED, body)?.let { refusal(it, request) }
    }

    private fun pending(fields: List<ByteArray>): CheckResult? {
        val (time, until) = fields[2].asU64() to fields[4].asU64()
        val count = fields[3][0].toInt()
        if (time < 0 || until < 0 || count !in 0..MAX_PENDING) return null
        return Pending(count, (until - time).coerceIn(0, MAX_REQUEST_LIFETIME_S))
    }

    private fun serverTime(time: ByteArray): CheckResult? = time.asU64().takeIf { it >= 0 }?.let(::ServerTime)

    /** A refusal names the message that it refuses by its hash, protocol.md §9.2. */
    private fun refusal(fields: List<ByteArray>, request: ByteArray): CheckResult? {
        val hash = MessageDigest.getInstance("SHA-256").digest(request)
        return DeviceInactive.takeIf { fields[0].contentEquals(hash) && fields[1][0] == DEVICE_NOT_ACTIVE }
    }

    /** The body of an answer that S has signed, or null. */
    private fun signedBody(answer: ByteArray, server: ServerKey): ByteArray? {
        if (answer.size < SIGNATURE_BYTES) return null
        val body = answer.copyOf(answer.size - SIGNATURE_BYTES)
        return body.takeIf { server.verifies(it, answer.copyOfRange(it.size, answer.size)) }
    }

    private companion object {
        const val NONCE_BYTES = 16

        /** The size of an inbox, protocol.md §4.1. */
        const val MAX_PENDING = 3

        const val DEVICE_NOT_ACTIVE: Byte = 13

        /** Field lengths in bytes of the three answers. */
        val WAITING = listOf(16, NONCE_BYTES, 8, 1, 8)
        val TIME = listOf(16, NONCE_BYTES, 8)
        val REFUSED = listOf(32, 1, 8, 1)
    }
}
