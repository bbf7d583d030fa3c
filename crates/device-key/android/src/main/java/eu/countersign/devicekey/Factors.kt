package eu.countersign.devicekey

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import java.io.File
import java.security.UnrecoverableKeyException
import javax.crypto.Cipher
import javax.crypto.SecretKey

/** Asks the person, and gives the cipher back once the system has recognised them. */
interface Prompt {
    enum class Purpose { KEEP, RELEASE }

    /** `done` comes once, on the thread on which the factors are used. */
    fun show(purpose: Purpose, cipher: Cipher, done: (Result<Cipher>) -> Unit)
}

/**
 * K_bio: 32 bytes in a file each, sealed by a key that the hardware uses once for each time that it
 * sees an enrolled finger or face, never by PIN or pattern, and forgets when those change.
 *
 * [unready] says why nothing can be kept now.
 */
class Factors(
    private val folder: File,
    private val prompt: Prompt,
    private val unready: () -> Failure?,
    private val sdk: Int = Build.VERSION.SDK_INT,
) {
    /** Keeps a key; an older one of that name is lost, even if this fails. */
    fun keep(name: String, secret: ByteArray, done: (Result<Unit>) -> Unit) {
        val kept = { result: Result<Unit> ->
            if (result.isFailure) runCatching { forget(name) }
            done(result)
        }
        val cipher = runCatching {
            Keystore.refusing {
                unready()?.let { throw Refusal(it) }
                forget(name)
                Keystore.sealing(Keystore.makeSealingKey(alias(name)) { bindToBiometrics() })
            }
        }.getOrElse { return kept(Result.failure(it)) }
        prompt.show(Prompt.Purpose.KEEP, cipher) { shown ->
            kept(shown.mapCatching { Keystore.refusing { file(name).write(Keystore.seal(it, secret)) } })
        }
    }

    /** Releases a key. One that is lost for good is forgotten. */
    fun release(name: String, done: (Result<ByteArray>) -> Unit) {
        val released = { result: Result<ByteArray> ->
            val failure = (result.exceptionOrNull() as? Refusal)?.failure
            if (failure == Failure.CHANGED || failure == Failure.GONE) runCatching { forget(name) }
            done(result)
        }
        val (cipher, sealed) = runCatching { Keystore.refusing { opening(name) } }
            .getOrElse { return released(Result.failure(it)) }
        prompt.show(Prompt.Purpose.RELEASE, cipher) { shown ->
            released(shown.mapCatching { Keystore.refusing { Keystore.open(it, sealed) } })
        }
    }

    /** Forgets a key; one that is not there, too. */
    fun forget(name: String) = Keystore.refusing {
        Keystore.delete(alias(name))
        file(name).delete()
    }

    private fun opening(name: String): Pair<Cipher, ByteArray> {
        val key = try {
            Keystore.key(alias(name)) as SecretKey?
        } catch (error: UnrecoverableKeyException) {
            // So some phones say that the biometrics changed. With another cause the key store only fails for now.
            val isForGood = error.cause == null || error.cause is KeyPermanentlyInvalidatedException
            throw Refusal(if (isForGood) Failure.CHANGED else Failure.UNAVAILABLE, error)
        }
        val sealed = file(name).read()
        if (key == null || sealed == null) throw Refusal(Failure.GONE)
        return Keystore.opening(key, sealed) to sealed
    }

    private fun KeyGenParameterSpec.Builder.bindToBiometrics() {
        setUserAuthenticationRequired(true)
        setInvalidatedByBiometricEnrollment(true)
        setUnlockedDeviceRequired(true)
        if (sdk >= Build.VERSION_CODES.R) {
            setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)
        } else {
            // Before Android 11 this alone says: each use, by biometrics only.
            @Suppress("DEPRECATION")
            setUserAuthenticationValidityDurationSeconds(-1)
        }
    }

    private fun alias(name: String) = "factor-$name"

    private fun file(name: String) = KeptFile(folder, alias(name))
}
