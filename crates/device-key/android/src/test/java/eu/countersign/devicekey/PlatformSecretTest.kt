package eu.countersign.devicekey

import java.io.File
import java.security.UnrecoverableKeyException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

class PlatformSecretTest {
    @get:Rule val temporary = TemporaryFolder()

    private val folder by lazy { File(temporary.root, "device-key") }
    private val file by lazy { File(folder, "platform-secret") }
    private val draft by lazy { File(folder, "platform-secret.draft") }
    private val secret = ByteArray(32) { (it * 7).toByte() }
    private val kept by lazy { PlatformSecret(folder) }

    @Before
    fun begin() = FakeKeystore.reset()

    @Test
    fun `never kept then none`() = assertNull(kept.load())

    @Test
    fun `kept then loaded by the next process, and not in the clear`() {
        kept.keep(secret)
        assertArrayEquals(secret, PlatformSecret(folder).load())
        assertEquals(12 + 32 + 16, file.length().toInt())
        assertFalse(file.readBytes().toList().windowed(32).any { it == secret.toList() })
        assertFalse(draft.exists())
    }

    @Test
    fun `kept then by a key in StrongBox that needs nobody, for the vault is read while the phone is locked`() {
        kept.keep(secret)
        val spec = FakeKeystore.entries.getValue("platform-secret").spec
        assertTrue(spec.isStrongBoxBacked)
        assertFalse(spec.isUserAuthenticationRequired)
        assertFalse(spec.isUnlockedDeviceRequired)
        assertEquals(256, spec.keySize)
    }

    @Test
    fun `StrongBox missing then kept all the same`() {
        FakeKeystore.hasStrongBox = false
        kept.keep(secret)
        assertArrayEquals(secret, kept.load())
    }

    @Test
    fun `file lost, key lost or another key then gone, and never made anew`() {
        val losses = listOf<() -> Unit>(
            { file.delete() },
            { FakeKeystore.entries.clear() },
            { Keystore.makeSealingKey("platform-secret") },
            { file.writeBytes(ByteArray(60)) },
            { file.writeBytes(ByteArray(0)) },
        )
        for (lose in losses) {
            FakeKeystore.reset()
            folder.deleteRecursively()
            kept.keep(secret)
            lose()
            assertEquals(Failure.GONE, refused { kept.load() })
            assertEquals(Failure.GONE, refused { kept.keep(secret) })
        }
    }

    @Test
    fun `crash while it was first kept then none, and kept again`() {
        val crashes = listOf<() -> Unit>(
            { FakeKeystore.entries.clear() },
            { },
            { draft.writeBytes(ByteArray(7)) },
        )
        for (crash in crashes) {
            FakeKeystore.reset()
            folder.deleteRecursively()
            kept.keep(secret)
            file.renameTo(draft)
            crash()
            assertNull(kept.load())
            kept.keep(secret)
            assertArrayEquals(secret, kept.load())
        }
    }

    @Test
    fun `one is there then it is not replaced`() {
        kept.keep(secret)
        assertEquals(Failure.UNAVAILABLE, refused { kept.keep(ByteArray(32)) })
        assertArrayEquals(secret, kept.load())
    }

    @Test
    fun `key store or disk fails then unavailable, for it may be well again`() {
        kept.keep(secret)
        FakeKeystore.unreadable = UnrecoverableKeyException()
        assertEquals(Failure.UNAVAILABLE, refused { kept.load() })
        FakeKeystore.reset()
        folder.deleteRecursively()
        folder.writeBytes(ByteArray(0))
        assertEquals(Failure.UNAVAILABLE, refused { kept.keep(secret) })
    }
}
