package eu.countersign.backgroundcheck

import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.TimeUnit

/** Sends a question and gives the answer's body, whatever its HTTP status: only its signature counts. */
internal fun interface Post {
    @Throws(IOException::class)
    fun send(address: String, question: ByteArray): ByteArray
}

/** The platform's HTTP. Which roots count, and that there is no clear text, is in the app's network security configuration. */
internal class Http(private val timeOutMs: Int = 10_000) : Post {
    override fun send(address: String, question: ByteArray): ByteArray {
        val connection = URL(address).openConnection() as HttpURLConnection
        try {
            connection.instanceFollowRedirects = false
            connection.useCaches = false
            connection.connectTimeout = timeOutMs
            connection.readTimeout = timeOutMs
            connection.doOutput = true
            connection.setRequestProperty("Content-Type", "application/octet-stream")
            connection.setFixedLengthStreamingMode(question.size)
            connection.outputStream.use { it.write(question) }
            val refused = connection.responseCode >= HttpURLConnection.HTTP_BAD_REQUEST
            val answer = if (refused) connection.errorStream else connection.inputStream
            return answer?.use(::read) ?: ByteArray(0)
        } finally {
            connection.disconnect()
        }
    }

    /** A time-out of the platform is for each piece; together they may not take longer than twice that. */
    private fun read(stream: InputStream): ByteArray {
        val end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2L * timeOutMs)
        val out = ByteArrayOutputStream()
        val piece = ByteArray(PIECE)
        while (true) {
            val length = stream.read(piece)
            if (length < 0) return out.toByteArray()
            out.write(piece, 0, length)
            if (out.size() > LONGEST) throw IOException("more than a server ever answers")
            if (System.nanoTime() > end) throw IOException("the answer takes too long")
        }
    }

    private companion object {
        const val LONGEST = 64 * 1024
        const val PIECE = 4096
    }
}
