package eu.countersign.devicekey

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import java.io.IOException
import java.security.GeneralSecurityException
import java.security.Key
import java.security.KeyStore
import java.security.ProviderException
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** The system's key store: what all that is kept here shares. */
internal object Keystore {
    const val PROVIDER = "AndroidKeyStore"

    private const val TRANSFORMATION = "AES/GCM/NoPadding"
    private const val TAG_BITS = 128
    private const val NONCE_BYTES = 12

    private fun open(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    /** A key, or null if there is none of that name. */
    fun key(name: String): Key? = open().getKey(name, null)

    fun chainLength(name: String): Int = open().getCertificateChain(name)?.size ?: 0

    /** Deletes a key; one that is not there, too. */
    fun delete(name: String) = open().deleteEntry(name)

    /**
     * Makes in StrongBox what can be made there, and else in the trusted environment: StrongBox may
     * be missing, and some that are there fail.
     */
    fun <T> strongest(make: (strongBox: Boolean) -> T): T =
        try {
            make(true)
        } catch (_: ProviderException) {
            make(false)
        }

    /** Makes an AES key that seals; `bind` says what else it needs. */
    fun makeSealingKey(
        name: String,
        bind: KeyGenParameterSpec.Builder.() -> Unit = {},
    ): SecretKey = strongest { strongBox ->
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(name, purposes)
            .setKeySize(256)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setIsStrongBoxBacked(strongBox)
            .apply(bind)
            .build()
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER)
            .apply { init(spec) }
            .generateKey()
    }

    /** A cipher that will [seal]. */
    fun sealing(key: SecretKey): Cipher =
        Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, key) }

    /** Nonce and ciphertext; the key store draws the nonce. */
    fun seal(cipher: Cipher, secret: ByteArray): ByteArray = cipher.doFinal(secret).let { cipher.iv + it }

    /** A cipher that will [open] this. */
    fun opening(key: SecretKey, sealed: ByteArray): Cipher {
        if (sealed.size <= NONCE_BYTES) throw Refusal(Failure.GONE)
        val nonce = GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES)
        return Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.DECRYPT_MODE, key, nonce) }
    }

    fun open(cipher: Cipher, sealed: ByteArray): ByteArray =
        cipher.doFinal(sealed, NONCE_BYTES, sealed.size - NONCE_BYTES)

    /** Names what the platform throws. */
    inline fun <T> refusing(action: () -> T): T =
        try {
            action()
        } catch (refusal: Refusal) {
            throw refusal
        } catch (error: KeyPermanentlyInvalidatedException) {
            throw Refusal(Failure.CHANGED, error)
        } catch (error: AEADBadTagException) {
            // What was sealed is not what lies there.
            throw Refusal(Failure.GONE, error)
        } catch (error: GeneralSecurityException) {
            throw Refusal(Failure.UNAVAILABLE, error)
        } catch (error: ProviderException) {
            throw Refusal(Failure.UNAVAILABLE, error)
        } catch (error: IOException) {
            throw Refusal(Failure.UNAVAILABLE, error)
        }
}
