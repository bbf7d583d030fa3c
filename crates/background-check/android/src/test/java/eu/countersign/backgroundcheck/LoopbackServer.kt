package eu.countersign.backgroundcheck

import java.io.DataInputStream
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.SocketException
import kotlin.concurrent.thread

/** One HTTP request and its response. */
internal class Exchange(socket: Socket) {
    val path: String
    val body: ByteArray
    val out = socket.getOutputStream()

    init {
        val input = DataInputStream(socket.getInputStream())
        val head = StringBuilder()
        while (!head.endsWith("\r\n\r\n")) head.append(input.readByte().toInt().toChar())
        path = head.split(' ')[1]
        val length = Regex("(?i)content-length: ([0-9]+)").find(head)
        body = ByteArray(checkNotNull(length).groupValues[1].toInt()).also(input::readFully)
    }

    fun begin(status: Int, vararg headers: String) {
        val lines = listOf("HTTP/1.1 $status -", "Connection: close", *headers, "", "")
        out.write(lines.joinToString("\r\n").toByteArray())
    }

    fun send(status: Int, answer: ByteArray, vararg headers: String) {
        begin(status, "Content-Length: ${answer.size}", *headers)
        out.write(answer)
    }
}

/** An HTTP server on loopback. Unit tests of an Android module cannot use the JDK's own server. */
internal class LoopbackServer(private val answer: (Exchange) -> Unit) : AutoCloseable {
    private val socket = ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))
    val origin = "http://127.0.0.1:${socket.localPort}"

    init {
        thread(isDaemon = true) {
            while (true) {
                val client = try {
                    socket.accept()
                } catch (_: SocketException) {
                    break
                }
                // The client may have disconnected before the answer.
                thread(isDaemon = true) { client.use { runCatching { answer(Exchange(it)) } } }
            }
        }
    }

    override fun close() = socket.close()
}
