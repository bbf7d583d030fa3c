package eu.countersign.devicekey

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.io.InputStream
import java.io.OutputStream
import java.security.AlgorithmParameters
import java.security.InvalidKeyException
import java.security.Key
import java.security.KeyFactorySpi
import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.KeyPairGeneratorSpi
import java.security.KeyStoreSpi
import java.security.PrivateKey
import java.security.Provider
import java.security.ProviderException
import java.security.PublicKey
import java.security.SecureRandom
import java.security.Security
import java.security.Signature
import java.security.SignatureSpi
import java.security.UnrecoverableKeyException
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.security.spec.KeySpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.Cipher
import javax.crypto.CipherSpi
import javax.crypto.IllegalBlockSizeException
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/**
 * A fake Android Keystore, registered as a provider. One per process.
 *
 * It does what this app's authors believe of Android's. A test that uses it shows that the app fits those beliefs, and not
 * that they are right. Each has its source here (`reference` is https://developer.android.com/reference), or none:
 * - Without StrongBox, creation throws [StrongBoxUnavailableException]: `reference/android/security/keystore/StrongBoxUnavailableException`.
 * - StrongBox fails at creation or at the first use with another [ProviderException]: not documented.
 * - The hardware is busy for a moment, and the next use succeeds: not documented. `reference/android/security/KeyStoreException`
 *   (Android 13) has `isTransientFailure` for it.
 * - Attestation fails while creation without it works: not documented. AOSP `AndroidKeyStoreKeyPairGeneratorSpi` throws
 *   [ProviderException] if the certificates of the attestation cannot be had.
 * - An attested key has more than one certificate, any other has one, self-signed: `setAttestationChallenge` and the
 *   class comment of `reference/android/security/keystore/KeyGenParameterSpec`.
 * - A cipher's `init` throws [KeyPermanentlyInvalidatedException] after new biometrics: `setInvalidatedByBiometricEnrollment`
 *   in `reference/android/security/keystore/KeyGenParameterSpec.Builder`.
 * - On some phones reading the key throws [UnrecoverableKeyException] instead, without a cause: not documented.
 * - `doFinal` throws [IllegalBlockSizeException] if the user did not authenticate: AOSP `AndroidKeyStoreCipherSpiBase`
 *   wraps the key store's error in it; not in the reference.
 * - The key store generates the nonce, and refuses one of the caller: `setRandomizedEncryptionRequired` in
 *   `reference/android/security/keystore/KeyGenParameterSpec.Builder`.
 * - `deleteEntry` of an unknown alias succeeds: not documented.
 * - `aliases` has this app's keys and no others: https://developer.android.com/privacy-and-security/keystore.
 * - Keys have neither a format nor encoded bytes: `reference/java/security/Key`, on keys that do not support encoding.
 * - `SECURITY_LEVEL_STRONGBOX` and its neighbours: `getSecurityLevel` in `reference/android/security/keystore/KeyInfo`.
 */
object FakeKeystore {
    class Entry(val spec: KeyGenParameterSpec, val key: Key, val chain: Int)

    val entries = mutableMapOf<String, Entry>()
    var hasStrongBox = true
    var strongBoxFails = false

    /** StrongBox creates keys, and each use of one fails. */
    var strongBoxFailsLate = false

    /** The hardware is busy: that many uses of a key fail. */
    var busy = 0
    var attests = true
    var level = KeyProperties.SECURITY_LEVEL_STRONGBOX
    var isInside = true

    /** The exception for reading a key: without a cause on some phones after biometrics changed, with one for temporary failures. */
    var unreadable: UnrecoverableKeyException? = null

    /** Enrols new biometrics, which invalidates keys that are bound to the old ones. */
    fun enrol() = sealingKeys { it.spec.isInvalidatedByBiometricEnrollment }.forEach { it.isInvalidated = true }

    /** Authenticates the user for one use of a cipher. */
    fun authenticate() = sealingKeys { true }.forEach { it.isRecognised = true }

    fun reset() {
        entries.clear()
        hasStrongBox = true
        strongBoxFails = false
        strongBoxFailsLate = false
        busy = 0
        attests = true
        level = KeyProperties.SECURITY_LEVEL_STRONGBOX
        isInside = true
        unreadable = null
        Security.removeProvider(Keystore.PROVIDER)
        Security.insertProviderAt(FakeProvider, 1)
    }

    /** Creates a key, or throws as the hardware would. */
    fun admit(spec: KeyGenParameterSpec) {
        if (spec.isStrongBoxBacked && !hasStrongBox) throw StrongBoxUnavailableException()
        if (spec.isStrongBoxBacked && strongBoxFails) throw ProviderException("StrongBox")
        if (spec.attestationChallenge != null && !attests) throw ProviderException("attestation")
    }

    /** Uses a key, or throws as the hardware would. */
    fun use(spec: KeyGenParameterSpec) {
        if (spec.isStrongBoxBacked && strongBoxFailsLate) throw ProviderException("StrongBox")
        if (busy > 0) {
            busy -= 1
            throw ProviderException("busy")
        }
    }

    private fun sealingKeys(which: (Entry) -> Boolean) =
        entries.values.filter { it.spec.isUserAuthenticationRequired && which(it) }.map { it.key as FakeSecretKey }
}

/** An AES key that only [FakeCipher] can use. */
class FakeSecretKey(val spec: KeyGenParameterSpec) : SecretKey {
    private val bytes = ByteArray(32).also(SecureRandom()::nextBytes)
    var isInvalidated = false
    var isRecognised = false

    val inside: SecretKey
        get() = SecretKeySpec(bytes, "AES")

    val isUsable: Boolean
        get() = isRecognised || !spec.isUserAuthenticationRequired

    override fun getAlgorithm() = "AES"

    override fun getFormat(): String? = null

    override fun getEncoded(): ByteArray? = null

    private companion object {
        const val serialVersionUID = 1L
    }
}

/** A P-256 key that only [FakeSignature] can use. */
class FakePrivateKey(val spec: KeyGenParameterSpec, val inside: PrivateKey) : PrivateKey {
    override fun getAlgorithm() = "EC"

    override fun getFormat(): String? = null

    override fun getEncoded(): ByteArray? = null

    private companion object {
        const val serialVersionUID = 1L
    }
}

object FakeProvider : Provider(Keystore.PROVIDER, "1", "a key store that a test plays") {
    private const val serialVersionUID = 1L

    init {
        put("KeyStore.${Keystore.PROVIDER}", FakeKeyStoreSpi::class.java.name)
        put("KeyPairGenerator.EC", FakeKeyPairGenerator::class.java.name)
        put("KeyGenerator.AES", FakeKeyGenerator::class.java.name)
        put("KeyFactory.EC", FakeKeyFactory::class.java.name)
        put("Signature.SHA256withECDSA", FakeSignature::class.java.name)
        put("Signature.SHA256withECDSA SupportedKeyClasses", FakePrivateKey::class.java.name)
        put("Cipher.AES/GCM/NoPadding", FakeCipher::class.java.name)
        put("Cipher.AES/GCM/NoPadding SupportedKeyClasses", FakeSecretKey::class.java.name)
    }
}

class FakeKeyPairGenerator : KeyPairGeneratorSpi() {
    private lateinit var spec: KeyGenParameterSpec

    override fun initialize(keysize: Int, random: SecureRandom?) = throw UnsupportedOperationException()

    override fun initialize(params: AlgorithmParameterSpec, random: SecureRandom?) {
        spec = params as KeyGenParameterSpec
    }

    override fun generateKeyPair(): KeyPair {
        FakeKeystore.admit(spec)
        val real = KeyPairGenerator.getInstance("EC", "SunEC").apply { initialize(spec.algorithmParameterSpec) }
        val pair = real.generateKeyPair()
        val chain = if (spec.attestationChallenge == null) 1 else 3
        val private = FakePrivateKey(spec, pair.private)
        FakeKeystore.entries[spec.keystoreAlias] = FakeKeystore.Entry(spec, private, chain)
        return KeyPair(pair.public, private)
    }
}

/** A certificate of a chain: two bytes, of which the second is its place. */
class FakeCertificate(private val place: Int) : Certificate("X.509") {
    override fun getEncoded() = byteArrayOf(0x30, place.toByte())

    override fun verify(key: PublicKey) = throw UnsupportedOperationException()

    override fun verify(key: PublicKey, provider: String) = throw UnsupportedOperationException()

    override fun toString() = "certificate $place"

    override fun getPublicKey(): PublicKey = throw UnsupportedOperationException()
}

class FakeKeyGenerator : KeyGeneratorSpi() {
    private lateinit var spec: KeyGenParameterSpec

    override fun engineInit(random: SecureRandom?) = throw UnsupportedOperationException()

    override fun engineInit(keysize: Int, random: SecureRandom?) = throw UnsupportedOperationException()

    override fun engineInit(params: AlgorithmParameterSpec, random: SecureRandom?) {
        spec = params as KeyGenParameterSpec
    }

    override fun engineGenerateKey(): SecretKey {
        FakeKeystore.admit(spec)
        val key = FakeSecretKey(spec)
        FakeKeystore.entries[spec.keystoreAlias] = FakeKeystore.Entry(spec, key, 0)
        return key
    }
}

class FakeKeyFactory : KeyFactorySpi() {
    override fun <T : KeySpec> engineGetKeySpec(key: Key, keySpec: Class<T>): T {
        val maker = KeyInfo::class.java.declaredConstructors.single().apply { isAccessible = true }
        return keySpec.cast(maker.newInstance(FakeKeystore.isInside, FakeKeystore.level))
    }

    override fun engineGeneratePublic(keySpec: KeySpec) = throw UnsupportedOperationException()

    override fun engineGeneratePrivate(keySpec: KeySpec) = throw UnsupportedOperationException()

    override fun engineTranslateKey(key: Key) = throw UnsupportedOperationException()
}

class FakeSignature : SignatureSpi() {
    private val inside = Signature.getInstance("SHA256withECDSA", "SunEC")
    private lateinit var key: FakePrivateKey

    override fun engineInitSign(privateKey: PrivateKey) {
        key = privateKey as? FakePrivateKey ?: throw InvalidKeyException()
        inside.initSign(key.inside)
    }

    override fun engineInitVerify(publicKey: PublicKey) = throw InvalidKeyException()

    override fun engineUpdate(b: Byte) = inside.update(b)

    override fun engineUpdate(b: ByteArray, off: Int, len: Int) = inside.update(b, off, len)

    override fun engineSign(): ByteArray {
        FakeKeystore.use(key.spec)
        return inside.sign()
    }

    override fun engineVerify(sigBytes: ByteArray) = throw UnsupportedOperationException()

    @Deprecated("Java's interface has it")
    override fun engineSetParameter(param: String, value: Any) = throw UnsupportedOperationException()

    @Deprecated("Java's interface has it")
    override fun engineGetParameter(param: String) = throw UnsupportedOperationException()
}

/** Generates the nonce, and rejects invalidated keys and uses without authentication. */
class FakeCipher : CipherSpi() {
    private val inside = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE")
    private lateinit var key: FakeSecretKey

    override fun engineInit(opmode: Int, key: Key, random: SecureRandom?) = inside.init(opmode, admitted(key))

    override fun engineInit(opmode: Int, key: Key, params: AlgorithmParameterSpec?, random: SecureRandom?) =
        inside.init(opmode, admitted(key), params)

    override fun engineInit(opmode: Int, key: Key, params: AlgorithmParameters?, random: SecureRandom?) =
        throw UnsupportedOperationException()

    private fun admitted(key: Key): SecretKey {
        this.key = key as? FakeSecretKey ?: throw InvalidKeyException()
        if (key.isInvalidated) throw KeyPermanentlyInvalidatedException()
        return key.inside
    }

    override fun engineDoFinal(input: ByteArray, offset: Int, length: Int): ByteArray {
        if (!key.isUsable) throw IllegalBlockSizeException("nobody was recognised")
        key.isRecognised = false
        FakeKeystore.use(key.spec)
        return inside.doFinal(input, offset, length)
    }

    override fun engineDoFinal(input: ByteArray, offset: Int, length: Int, output: ByteArray, at: Int) =
        throw UnsupportedOperationException()

    override fun engineUpdate(input: ByteArray, offset: Int, length: Int) = throw UnsupportedOperationException()

    override fun engineUpdate(input: ByteArray, offset: Int, length: Int, output: ByteArray, at: Int) =
        throw UnsupportedOperationException()

    override fun engineGetIV(): ByteArray = inside.iv

    override fun engineGetBlockSize() = inside.blockSize

    override fun engineGetOutputSize(length: Int) = inside.getOutputSize(length)

    override fun engineGetParameters(): AlgorithmParameters = inside.parameters

    override fun engineSetMode(mode: String) = Unit

    override fun engineSetPadding(padding: String) = Unit
}

class FakeKeyStoreSpi : KeyStoreSpi() {
    override fun engineGetKey(alias: String, password: CharArray?): Key? {
        FakeKeystore.unreadable?.let { throw it }
        return FakeKeystore.entries[alias]?.key
    }

    override fun engineDeleteEntry(alias: String) {
        FakeKeystore.entries.remove(alias)
    }

    override fun engineGetCertificateChain(alias: String): Array<Certificate?> =
        Array(FakeKeystore.entries[alias]?.chain ?: 0) { FakeCertificate(it) }

    override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit

    override fun engineAliases(): Enumeration<String> = Collections.enumeration(FakeKeystore.entries.keys)

    override fun engineContainsAlias(alias: String) = alias in FakeKeystore.entries

    override fun engineSize() = FakeKeystore.entries.size

    override fun engineIsKeyEntry(alias: String) = alias in FakeKeystore.entries

    override fun engineIsCertificateEntry(alias: String) = false

    override fun engineGetCertificate(alias: String): Certificate? = null

    override fun engineGetCertificateAlias(cert: Certificate): String? = null

    override fun engineGetCreationDate(alias: String): Date? = null

    override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<Certificate>?) =
        throw UnsupportedOperationException()

    override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<Certificate>?) =
        throw UnsupportedOperationException()

    override fun engineSetCertificateEntry(alias: String, cert: Certificate) = throw UnsupportedOperationException()

    override fun engineStore(stream: OutputStream?, password: CharArray?) = throw UnsupportedOperationException()
}
