package eu.countersign.devicekey

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import java.io.File
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.Key
import java.security.KeyStore
import java.security.ProviderException
import java.security.cert.Certificate
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** Access to Android Keystore, shared by all stores of this plugin. */
internal object Keystore {
    const val PROVIDER = "AndroidKeyStore"

    private const val TRANSFORMATION = "AES/GCM/NoPadding"
    private const val TAG_BITS = 128
    private const val NONCE_BYTES = 12
    private const val PROBE_BYTES = 32

    private fun open(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    /** The key with this alias, or null. */
    fun key(name: String): Key? = open().getKey(name, null)

    /** The certificates of a key, the one of the key first. */
    fun chain(name: String): List<Certificate> = open().getCertificateChain(name)?.toList().orEmpty()

    /** Deletes a key. Succeeds if there is none. */
    fun delete(name: String) = open().deleteEntry(name)

    /** Deletes every key of this app, and the folder of what they sealed. Succeeds if there is none. */
    fun deleteAll(folder: File) = mappingErrors {
        open().run { aliases().toList().forEach(::deleteEntry) }
        if (!folder.deleteRecursively()) throw IOException("a sealed file was not deleted")
    }

    /**
     * Creates a key in StrongBox, or else in the trusted environment: many phones have no StrongBox, and
     * on some it fails, at creation or at the first use. `make` therefore uses the key once.
     */
    fun <T> preferStrongBox(make: (strongBox: Boolean) -> T): T =
        try {
            make(true)
        } catch (_: ProviderException) {
            make(false)
        } catch (_: GeneralSecurityException) {
            make(false)
        }

    /** Repeats an action once if the hardware fails: on some phones it is busy for a moment. */
    inline fun <T> repeatingOnce(action: () -> T): T =
        try {
            action()
        } catch (_: ProviderException) {
            action()
        }

    /** Creates an AES key that seals and opens at any time, and has done so once. */
    fun makeSealingKey(name: String): SecretKey = preferStrongBox { strongBox ->
        generateSealingKey(name, strongBox) { }.also(::probe)
    }

    /** Seals 32 bytes and opens them again. */
    private fun probe(key: SecretKey) {
        val sealed = seal(sealing(key), ByteArray(PROBE_BYTES))
        if (!open(opening(key, sealed), sealed).contentEquals(ByteArray(PROBE_BYTES))) {
            throw ProviderException("the key does not open what it sealed")
        }
    }

    /** Creates an AES key for sealing; `bind` sets further requirements. */
    fun generateSealingKey(
        name: String,
        strongBox: Boolean,
        bind: KeyGenParameterSpec.Builder.() -> Unit,
    ): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(name, purposes)
            .setKeySize(256)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setIsStrongBoxBacked(strongBox)
            .apply(bind)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER)
            .apply { init(spec) }
            .generateKey()
    }

    /** A cipher for [seal]. */
    fun sealing(key: SecretKey): Cipher =
        Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, key) }

    /** Returns nonce and ciphertext. The key store generates the nonce. */
    fun seal(cipher: Cipher, secret: ByteArray): ByteArray = cipher.doFinal(secret).let { cipher.iv + it }

    /** A cipher for [open] of this ciphertext. */
    fun opening(key: SecretKey, sealed: ByteArray): Cipher {
        if (sealed.size <= NONCE_BYTES) throw DeviceKeyException(Failure.GONE)
        val nonce = GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES)
        return Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.DECRYPT_MODE, key, nonce) }
    }

    fun open(cipher: Cipher, sealed: ByteArray): ByteArray =
        cipher.doFinal(sealed, NONCE_BYTES, sealed.size - NONCE_BYTES)

    /** Maps exceptions of the platform to [DeviceKeyException]. */
    inline fun <T> mappingErrors(action: () -> T): T =
        try {
            action()
        } catch (refusal: DeviceKeyException) {
            throw refusal
        } catch (error: KeyPermanentlyInvalidatedException) {
            throw DeviceKeyException(Failure.CHANGED, error)
        } catch (error: AEADBadTagException) {
            // The file was changed after sealing.
            throw DeviceKeyException(Failure.GONE, error)
        } catch (error: GeneralSecurityException) {
            throw DeviceKeyException(Failure.UNAVAILABLE, error)
        } catch (error: ProviderException) {
            throw DeviceKeyException(Failure.UNAVAILABLE, error)
        } catch (error: IOException) {
            throw DeviceKeyException(Failure.UNAVAILABLE, error)
        }
}
