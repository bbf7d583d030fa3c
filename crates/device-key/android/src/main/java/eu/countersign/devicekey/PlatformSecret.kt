package eu.countersign.devicekey

import android.security.keystore.KeyPermanentlyInvalidatedException
import java.io.File
import javax.crypto.SecretKey

/**
 * The secret that seals the vault: 32 bytes in a file, sealed by a key that never leaves the hardware.
 * Can be read while the phone is locked, because the vault may be needed then.
 *
 * A key without its file, or a file without its key, is reported as lost. A crash during the first
 * [store] leaves the same state except for the file's draft, which is written before the key exists.
 */
class PlatformSecret(folder: File) {
    private val file = AtomicFile(folder, NAME)

    /** The secret, or null if none was ever stored. */
    fun load(): ByteArray? = Keystore.mappingErrors {
        try {
            Keystore.repeatingOnce(::loadOnce)
        } catch (error: KeyPermanentlyInvalidatedException) {
            // The key is not bound to biometrics, so this is no change of them.
            throw DeviceKeyException(Failure.GONE, error)
        }
    }

    private fun loadOnce(): ByteArray? {
        val sealed = file.read()
        val key = Keystore.key(NAME) as SecretKey?
        return when {
            sealed != null && key != null -> Keystore.open(Keystore.opening(key, sealed), sealed)
            sealed == null && (key == null || file.hasDraft) -> null
            else -> throw DeviceKeyException(Failure.GONE)
        }
    }

    /** Stores the first secret. Never replaces one. */
    fun store(secret: ByteArray) = Keystore.mappingErrors {
        if (load() != null) throw DeviceKeyException(Failure.UNAVAILABLE)
        file.begin()
        val key = Keystore.makeSealingKey(NAME)
        file.write(Keystore.seal(Keystore.sealing(key), secret))
    }

    private companion object {
        const val NAME = "platform-secret"
    }
}
