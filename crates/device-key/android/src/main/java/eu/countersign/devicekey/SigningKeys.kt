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
 * T: P-256 keys that never leave the hardware. They require neither user presence nor an unlocked
 * phone, because the background check uses them. The second factor is the PIN, whose attempts the
 * server counts.
 */
class SigningKeys(private val sdk: Int = Build.VERSION.SDK_INT) {
    /** [public] is SEC 1 uncompressed. [chain] is the attestation in DER, and empty if there is none. */
    class CreatedKey(val public: ByteArray, val level: Level, val chain: List<ByteArray>)

    /** Creates a key, attested for the challenge if there is one. Replaces a key with the same name. */
    fun create(name: String, challenge: ByteArray?): CreatedKey = Keystore.mappingErrors {
        val pair = Keystore.preferStrongBox { strongBox ->
            generateAttested(name, strongBox, challenge).also { signature(it.private, ByteArray(0)) }
        }
        CreatedKey(pointOf(pair.public as ECPublicKey), levelOf(pair.private), attestation(name, challenge))
    }

    /** Returns a DER signature of the message's SHA-256. */
    fun sign(name: String, message: ByteArray): ByteArray = Keystore.mappingErrors {
        Keystore.repeatingOnce { signature(key(name), message) }
    }

    fun level(name: String): Level = Keystore.mappingErrors { levelOf(key(name)) }

    fun delete(name: String) = Keystore.mappingErrors { Keystore.delete(name) }

    /** A key without attestation has one self-signed certificate, which proves nothing. */
    private fun attestation(name: String, challenge: ByteArray?): List<ByteArray> {
        val chain = if (challenge == null) emptyList() else Keystore.chain(name)
        return if (chain.size > 1) chain.map { it.encoded } else emptyList()
    }

    private fun signature(key: PrivateKey, message: ByteArray): ByteArray =
        Signature.getInstance("SHA256withECDSA").run {
            initSign(key)
            update(message)
            sign()
        }

    private fun key(name: String): PrivateKey =
        Keystore.key(name) as PrivateKey? ?: throw DeviceKeyException(Failure.GONE)

    /** Attestation can fail while key creation works: its keys may be missing or need the network first. */
    private fun generateAttested(name: String, strongBox: Boolean, challenge: ByteArray?): KeyPair =
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
            // Before Android 12 StrongBox cannot be told from the trusted environment: the lower level is reported.
            @Suppress("DEPRECATION")
            if (info.isInsideSecureHardware) Level.TRUSTED_ENVIRONMENT else Level.SOFTWARE
        }
    }

    private companion object {
        const val COORDINATE_BYTES = 32

        fun pointOf(key: ECPublicKey): ByteArray =
            byteArrayOf(4) + fixed(key.w.affineX) + fixed(key.w.affineY)

        /** Big-endian in exactly 32 bytes, without a sign byte. */
        fun fixed(coordinate: BigInteger): ByteArray {
            val bytes = coordinate.toByteArray().takeLast(COORDINATE_BYTES)
            return ByteArray(COORDINATE_BYTES - bytes.size) + bytes
        }
    }
}
