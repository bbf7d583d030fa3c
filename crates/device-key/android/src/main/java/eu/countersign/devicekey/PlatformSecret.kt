package eu.countersign.devicekey

import java.io.File
import javax.crypto.SecretKey

/**
 * The secret that seals the vault: 32 bytes in a file, sealed by a key that never leaves the hardware.
 * Usable while the phone is locked, for a vault may have to be read then.
 *
 * A key without its file, or a file without its key, is a loss and told as such. Only a first keeping
 * that a crash interrupted looks alike; the file's draft, made before the key, tells the two apart.
 */
class PlatformSecret(folder: File) {
    private val file = KeptFile(folder, NAME)

    /** The secret, or null if there never was one. */
    fun load(): ByteArray? = Keystore.refusing {
        val sealed = file.read()
        val key = Keystore.key(NAME) as SecretKey?
        when {
            sealed != null && key != null -> Keystore.open(Keystore.opening(key, sealed), sealed)
            sealed == null && (key == null || file.isBegun) -> null
            else -> throw Refusal(Failure.GONE)
        }
    }

    /** Keeps a first secret; it never replaces one. */
    fun keep(secret: ByteArray) = Keystore.refusing {
        if (load() != null) throw Refusal(Failure.UNAVAILABLE)
        file.begin()
        val key = Keystore.makeSealingKey(NAME)
        file.write(Keystore.seal(Keystore.sealing(key), secret))
    }

    private companion object {
        const val NAME = "platform-secret"
    }
}
