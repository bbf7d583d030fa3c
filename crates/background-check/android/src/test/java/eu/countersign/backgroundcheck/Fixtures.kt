package eu.countersign.backgroundcheck

import java.io.File
import java.nio.file.Files
import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.Signature
import java.security.interfaces.ECPublicKey
import java.security.spec.ECGenParameterSpec
import java.util.Base64
import java.util.concurrent.CopyOnWriteArrayList

/** The device's clock, unless a test sets another time. */
internal const val NOW = 1_767_225_600L

internal fun keyPair(): KeyPair =
    KeyPairGenerator.getInstance("EC").apply { initialize(ECGenParameterSpec("secp256r1")) }.generateKeyPair()

/** `04 ‖ x ‖ y`. */
internal fun KeyPair.point(): ByteArray = with((public as ECPublicKey).w) {
    byteArrayOf(4) + listOf(affineX, affineY).flatMap { number ->
        List(32) { 0.toByte() }.plus(number.toByteArray().toList()).takeLast(32)
    }
}

internal fun KeyPair.sign(body: ByteArray): ByteArray = rawFromDer(
    Signature.getInstance("SHA256withECDSA").run {
        initSign(private)
        update(body)
        sign()
    },
)

internal fun temporaryFile(): AtomicFile =
    AtomicFile(File(Files.createTempDirectory("background-check").toFile().apply { deleteOnExit() }, "file"))

internal fun base64(bytes: ByteArray): String = Base64.getEncoder().encodeToString(bytes)

/** A pending check as the server receives it. */
internal class Question(val body: ByteArray, val signature: ByteArray) {
    private val fields = checkNotNull(Encoding.decode("cs1/knock", listOf(16, 16, 8), body))
    val device get() = fields[0]
    val nonce get() = fields[1]
    val time get() = fields[2].asU64()
}

/** A server on loopback with its own key. It signs what [answer] returns; [wire] can change what is sent. */
internal class Server(private val answer: Server.(Question) -> ByteArray) : AutoCloseable {
    val keys = keyPair()
    val questions = CopyOnWriteArrayList<Question>()
    val paths = CopyOnWriteArrayList<String>()
    var wire: (Exchange, ByteArray) -> Unit = { exchange, answer -> exchange.send(200, answer) }

    private val http = LoopbackServer { exchange ->
        paths += exchange.path
        val signed = exchange.body
        val question = Question(signed.dropLast(64).toByteArray(), signed.takeLast(64).toByteArray())
        questions += question
        val body = answer(question)
        wire(exchange, body + keys.sign(body))
    }

    fun account(device: Int = 7, clockOffset: Long = 0) = CheckTarget(
        http.origin,
        ByteArray(16) { device.toByte() },
        "t",
        ServerKey(keys.point()),
        clockOffset,
    )

    override fun close() = http.close()
}

internal fun waiting(question: Question, count: Int, seconds: Long, time: Long = NOW): ByteArray = Encoding.encode(
    "cs1/waiting", question.device, question.nonce, u64(time), byteArrayOf(count.toByte()), u64(if (count == 0) 0 else time + seconds),
)

internal fun clock(question: Question, time: Long): ByteArray =
    Encoding.encode("cs1/time", question.device, question.nonce, u64(time))

/** A list of one target, as Rust sends it. */
internal fun listOfOne(
    origin: String = "https://id.example.org",
    device: ByteArray = ByteArray(16),
    key: ByteArray = "t".toByteArray(),
    server: ByteArray = keyPair().point(),
    offset: String = "0",
): String = """[{"origin":"$origin","device":"${base64(device)}","key":"${base64(key)}",""" +
    """"serverKey":"${base64(server)}","clockOffsetS":$offset}]"""
