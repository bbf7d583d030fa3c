package eu.countersign.devicekey

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import java.io.File
import java.security.GeneralSecurityException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.Cipher
import javax.crypto.SecretKey

/** Prompts for biometrics, which authorises one use of a cipher. */
interface UserPresence {
    enum class Purpose { STORE, RELEASE }

    /** Calls `done` once, on the plugin's worker thread. */
    fun confirm(purpose: Purpose, cipher: Cipher, done: (Result<Cipher>) -> Unit)
}

/**
 * K_bio: 32 bytes in one file each, sealed by a hardware key. Each use of that key requires biometric
 * authentication, never a PIN or pattern, and the key is invalidated when the enrolled biometrics change.
 *
 * [unavailability] returns why nothing can be stored now, or null.
 */
class BiometricKeys(
    private val folder: File,
    private val userPresence: UserPresence,
    private val unavailability: () -> Failure?,
    private val sdk: Int = Build.VERSION.SDK_INT,
) {
    /** StrongBox failed after the prompt. A key bound to biometrics cannot be tried before it. */
    @Volatile private var avoidsStrongBox = false

    /** Stores a key. An older one with the same name is deleted, even if this fails. */
    fun store(name: String, secret: ByteArray, done: (Result<Unit>) -> Unit) {
        val finish = { result: Result<Unit> ->
            if (result.isFailure) runCatching { delete(name) }
            done(result)
        }
        val cipher = runCatching {
            Keystore.mappingErrors {
                unavailability()?.let { throw DeviceKeyException(it) }
                delete(name)
                sealing(name)
            }
        }.getOrElse { return finish(Result.failure(it)) }
        userPresence.confirm(UserPresence.Purpose.STORE, cipher) { result ->
            finish(result.mapCatching { Keystore.mappingErrors { file(name).write(seal(it, secret)) } })
        }
    }

    private fun sealing(name: String): Cipher {
        val make = { strongBox: Boolean ->
            Keystore.sealing(Keystore.generateSealingKey(alias(name), strongBox) { bindToBiometrics() })
        }
        return if (avoidsStrongBox) make(false) else Keystore.preferStrongBox(make)
    }

    /** The failure reaches the user, whose next attempt uses the trusted environment. */
    private fun seal(cipher: Cipher, secret: ByteArray): ByteArray =
        try {
            Keystore.seal(cipher, secret)
        } catch (error: ProviderException) {
            avoidsStrongBox = true
            throw error
        } catch (error: GeneralSecurityException) {
            avoidsStrongBox = true
            throw error
        }

    /** Releases a key. A permanently lost key is deleted. */
    fun release(name: String, done: (Result<ByteArray>) -> Unit) {
        val finish = { result: Result<ByteArray> ->
            val failure = (result.exceptionOrNull() as? DeviceKeyException)?.failure
            if (failure == Failure.CHANGED || failure == Failure.GONE) runCatching { delete(name) }
            done(result)
        }
        val (cipher, sealed) = runCatching { Keystore.mappingErrors { opening(name) } }
            .getOrElse { return finish(Result.failure(it)) }
        userPresence.confirm(UserPresence.Purpose.RELEASE, cipher) { result ->
            finish(result.mapCatching { Keystore.mappingErrors { Keystore.open(it, sealed) } })
        }
    }

    /** Deletes a key. Succeeds if there is none. */
    fun delete(name: String) = Keystore.mappingErrors {
        Keystore.delete(alias(name))
        file(name).delete()
    }

    private fun opening(name: String): Pair<Cipher, ByteArray> {
        val key = try {
            Keystore.key(alias(name)) as SecretKey?
        } catch (error: UnrecoverableKeyException) {
            // Some phones report changed biometrics like this. With another cause the failure is temporary.
            val isPermanent = error.cause == null || error.cause is KeyPermanentlyInvalidatedException
            throw DeviceKeyException(if (isPermanent) Failure.CHANGED else Failure.UNAVAILABLE, error)
        }
        val sealed = file(name).read()
        if (key == null || sealed == null) throw DeviceKeyException(Failure.GONE)
        return Keystore.opening(key, sealed) to sealed
    }

    private fun KeyGenParameterSpec.Builder.bindToBiometrics() {
        setUserAuthenticationRequired(true)
        setInvalidatedByBiometricEnrollment(true)
        if (sdk >= Build.VERSION_CODES.R) {
            setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)
        } else {
            // Before Android 11 this value means: for each use, by biometrics only.
            @Suppress("DEPRECATION")
            setUserAuthenticationValidityDurationSeconds(-1)
        }
    }

    private fun alias(name: String) = "biometric-key-$name"

    private fun file(name: String) = AtomicFile(folder, alias(name))
}
