package eu.countersign.backgroundcheck

import java.math.BigInteger
import java.security.AlgorithmParameters
import java.security.GeneralSecurityException
import java.security.KeyFactory
import java.security.KeyStore
import java.security.KeyStoreException
import java.security.PrivateKey
import java.security.PublicKey
import java.security.Signature
import java.security.spec.ECGenParameterSpec
import java.security.spec.ECParameterSpec
import java.security.spec.ECPoint
import java.security.spec.ECPublicKeySpec

/** ECDSA P-256 over SHA-256, protocol.md §1.3: r ‖ s on the wire, DER in Java. */
private const val ALGORITHM = "SHA256withECDSA"

/** The length of r ‖ s. */
internal const val SIGNATURE_BYTES = 64
private const val HALF = SIGNATURE_BYTES / 2

/** Signs with the key of this alias (T). The key never leaves the key store. */
@Throws(GeneralSecurityException::class)
internal fun signWithKeyStore(alias: String, body: ByteArray): ByteArray {
    val store = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
    val key = store.getKey(alias, null) as? PrivateKey ?: throw KeyStoreException("no key with this alias")
    val der = Signature.getInstance(ALGORITHM).run {
        initSign(key)
        update(body)
        sign()
    }
    return rawFromDer(der)
}

/** S, pinned at enrolment: `04 ‖ x ‖ y`. */
internal class ServerKey(point: ByteArray) {
    private val key: PublicKey

    init {
        require(point.size == 1 + SIGNATURE_BYTES && point[0] == 4.toByte()) { "not an uncompressed point of P-256" }
        val curve = AlgorithmParameters.getInstance("EC").run {
            init(ECGenParameterSpec("secp256r1"))
            getParameterSpec(ECParameterSpec::class.java)
        }
        val x = BigInteger(1, point.copyOfRange(1, 1 + HALF))
        val y = BigInteger(1, point.copyOfRange(1 + HALF, point.size))
        key = KeyFactory.getInstance("EC").generatePublic(ECPublicKeySpec(ECPoint(x, y), curve))
    }

    fun verifies(body: ByteArray, signature: ByteArray): Boolean = try {
        Signature.getInstance(ALGORITHM).run {
            initVerify(key)
            update(body)
            verify(derFromRaw(signature))
        }
    } catch (_: GeneralSecurityException) {
        false
    }
}

internal fun rawFromDer(der: ByteArray): ByteArray {
    val raw = ByteArray(SIGNATURE_BYTES)
    var at = 2
    for (end in listOf(HALF, SIGNATURE_BYTES)) {
        val length = der[at + 1].toInt()
        val number = BigInteger(der.copyOfRange(at + 2, at + 2 + length)).toByteArray().takeLast(HALF)
        number.toByteArray().copyInto(raw, end - number.size)
        at += 2 + length
    }
    return raw
}

internal fun derFromRaw(raw: ByteArray): ByteArray {
    val numbers = listOf(raw.copyOfRange(0, HALF), raw.copyOfRange(HALF, SIGNATURE_BYTES)).map {
        val number = BigInteger(1, it).toByteArray()
        byteArrayOf(2, number.size.toByte()) + number
    }
    return byteArrayOf(0x30, numbers.sumOf { it.size }.toByte()) + numbers[0] + numbers[1]
}
