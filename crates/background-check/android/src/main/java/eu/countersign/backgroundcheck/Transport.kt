package eu.countersign.backgroundcheck

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.TimeUnit

/** Posts a signed message and returns the body of the answer, whatever its HTTP status: only its signature counts. */
internal fun interface Transport {
    @Throws(IOException::class)
    fun post(address: String, message: ByteArray): ByteArray
}

/** The platform's HTTP client. The app's network security configuration sets the trusted roots and forbids clear text. */
internal class Http(private val timeoutMs: Int = 10_000) : Transport {
    override fun post(address: String, message: ByteArray): ByteArray {
        val connection = URL(address).openConnection() as HttpURLConnection
        try {
            connection.instanceFollowRedirects = false
            connection.useCaches = false
            connection.connectTimeout = timeoutMs
            connection.readTimeout = timeoutMs
            connection.doOutput = true
            connection.setRequestProperty("Content-Type", "application/octet-stream")
            connection.setFixedLengthStreamingMode(message.size)
            connection.outputStream.use { it.write(message) }
            val isError = connection.responseCode >= HttpURLConnection.HTTP_BAD_REQUEST
            val answer = if (isError) connection.errorStream else connection.inputStream
            return answer?.use(::read) ?: ByteArray(0)
        } finally {
            connection.disconnect()
        }
    }

    /** The platform's time-out applies to each read. All reads together may take twice as long. */
    private fun read(stream: InputStream): ByteArray {
        val deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2L * timeoutMs)
        val out = ByteArrayOutputStream()
        val buffer = ByteArray(BUFFER_BYTES)
        while (true) {
            val length = stream.read(buffer)
            if (length < 0) return out.toByteArray()
            out.write(buffer, 0, length)
            if (out.size() > MAX_ANSWER_BYTES) throw IOException("the answer is too long")
            if (System.nanoTime() > deadline) throw IOException("the answer takes too long")
        }
    }

    private companion object {
        const val MAX_ANSWER_BYTES = 64 * 1024
        const val BUFFER_BYTES = 4096
    }
}
