package eu.countersign.devicekey

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.math.BigInteger
import java.security.KeyFactory
import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.PrivateKey
import java.security.ProviderException
import java.security.Signature
import java.security.interfaces.ECPublicKey
import java.security.spec.ECGenParameterSpec

/**
 * T: P-256 keys that never leave the hardware. Bound neither to a person nor to an unlocked phone:
 * the app asks in the background whether something waits, and the PIN, which the server counts, is
 * the second factor.
 */
class SigningKeys(private val sdk: Int = Build.VERSION.SDK_INT) {
    /** [public] is SEC 1 uncompressed. */
    class Made(val public: ByteArray, val level: Level, val attested: Boolean)

    /** Makes a key; one of the same name is replaced. */
    fun make(name: String, challenge: ByteArray): Made = Keystore.refusing {
        val pair = Keystore.strongest { strongBox -> generateAttested(name, strongBox, challenge) }
        // A key that nobody attests has one certificate, which it signed itself.
        val attested = Keystore.chainLength(name) > 1
        Made(pointOf(pair.public as ECPublicKey), levelOf(pair.private), attested)
    }

    /** A DER signature of SHA-256 of the message. */
    fun sign(name: String, message: ByteArray): ByteArray = Keystore.refusing {
        Signature.getInstance("SHA256withECDSA").run {
            initSign(key(name))
            update(message)
            sign()
        }
    }

    fun level(name: String): Level = Keystore.refusing { levelOf(key(name)) }

    fun forget(name: String) = Keystore.refusing { Keystore.delete(name) }

    private fun key(name: String): PrivateKey =
        Keystore.key(name) as PrivateKey? ?: throw Refusal(Failure.GONE)

    /** An attestation can fail where the key does not: its keys may be missing, or want the network first. */
    private fun generateAttested(name: String, strongBox: Boolean, challenge: ByteArray): KeyPair =
        try {
            generate(name, strongBox, challenge)
        } catch (error: StrongBoxUnavailableException) {
            throw error
        } catch (_: ProviderException) {
            generate(name, strongBox, null)
        }

    private fun generate(name: String, strongBox: Boolean, challenge: ByteArray?): KeyPair {
        val spec = KeyGenParameterSpec.Builder(name, KeyProperties.PURPOSE_SIGN)
            .setAlgorithmParameterSpec(ECGenParameterSpec("secp256r1"))
            .setDigests(KeyProperties.DIGEST_SHA256)
            .setIsStrongBoxBacked(strongBox)
            .setAttestationChallenge(challenge)
            .build()
        return KeyPairGenerator.getInstance(KeyProperties.KEY_ALGORITHM_EC, Keystore.PROVIDER)
            .apply { initialize(spec) }
            .generateKeyPair()
    }

    private fun levelOf(key: PrivateKey): Level {
        val factory = KeyFactory.getInstance(key.algorithm, Keystore.PROVIDER)
        val info = factory.getKeySpec(key, KeyInfo::class.java)
        return if (sdk >= Build.VERSION_CODES.S) {
            when (info.securityLevel) {
                KeyProperties.SECURITY_LEVEL_STRONGBOX -> Level.SECURE_ELEMENT
                KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT,
                KeyProperties.SECURITY_LEVEL_UNKNOWN_SECURE,
                -> Level.TRUSTED_ENVIRONMENT
                else -> Level.SOFTWARE
            }
        } else {
            // Before Android 12 nobody tells StrongBox from the trusted environment: the lesser is said.
            @Suppress("DEPRECATION")
            if (info.isInsideSecureHardware) Level.TRUSTED_ENVIRONMENT else Level.SOFTWARE
        }
    }

    private companion object {
        const val COORDINATE_BYTES = 32

        fun pointOf(key: ECPublicKey): ByteArray =
            byteArrayOf(4) + fixed(key.w.affineX) + fixed(key.w.affineY)

        /** Big-endian, without the sign's byte, with leading zeros. */
        fun fixed(coordinate: BigInteger): ByteArray {
            val bytes = coordinate.toByteArray().takeLast(COORDINATE_BYTES)
            return ByteArray(COORDINATE_BYTES - bytes.size) + bytes
        }
    }
}
