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
    fun `nothing was stored, then there is no secret`() = assertNull(kept.load())

    @Test
    fun `secret is stored, then the next process loads it and the file has no plaintext`() {
        kept.store(secret)
        assertArrayEquals(secret, PlatformSecret(folder).load())
        assertEquals(12 + 32 + 16, file.length().toInt())
        assertFalse(file.readBytes().toList().windowed(32).any { it == secret.toList() })
        assertFalse(draft.exists())
    }

    @Test
    fun `secret is stored, then its key is in StrongBox and needs no user presence`() {
        kept.store(secret)
        val spec = FakeKeystore.entries.getValue("platform-secret").spec
        assertTrue(spec.isStrongBoxBacked)
        assertFalse(spec.isUserAuthenticationRequired)
        assertFalse(spec.isUnlockedDeviceRequired)
        assertEquals(256, spec.keySize)
    }

    @Test
    fun `StrongBox is missing, then the secret is stored`() {
        FakeKeystore.hasStrongBox = false
        kept.store(secret)
        assertArrayEquals(secret, kept.load())
    }

    @Test
    fun `StrongBox creates a key that fails at its first use, then the secret is sealed without StrongBox`() {
        FakeKeystore.strongBoxFailsLate = true
        kept.store(secret)
        assertFalse(FakeKeystore.entries.getValue("platform-secret").spec.isStrongBoxBacked)
        assertArrayEquals(secret, PlatformSecret(folder).load())
    }

    @Test
    fun `hardware is busy once, then the secret is loaded, and twice, then it is unavailable`() {
        kept.store(secret)
        FakeKeystore.busy = 1
        assertArrayEquals(secret, kept.load())
        FakeKeystore.busy = 2
        assertEquals(Failure.UNAVAILABLE, failureOf { kept.load() })
        assertArrayEquals(secret, kept.load())
    }

    @Test
    fun `file or key is lost or replaced, then the secret is gone and never regenerated`() {
        val losses = listOf<() -> Unit>(
            { file.delete() },
            { FakeKeystore.entries.clear() },
            { Keystore.makeSealingKey("platform-secret") },
            { file.writeBytes(ByteArray(60)) },
            { file.writeBytes(ByteArray(0)) },
            { (FakeKeystore.entries.getValue("platform-secret").key as FakeSecretKey).isInvalidated = true },
        )
        for (lose in losses) {
            FakeKeystore.reset()
            folder.deleteRecursively()
            kept.store(secret)
            lose()
            assertEquals(Failure.GONE, failureOf { kept.load() })
            assertEquals(Failure.GONE, failureOf { kept.store(secret) })
        }
    }

    @Test
    fun `first store crashes, then there is no secret and it can be stored again`() {
        val crashes = listOf<() -> Unit>(
            { FakeKeystore.entries.clear() },
            { },
            { draft.writeBytes(ByteArray(7)) },
        )
        for (crash in crashes) {
            FakeKeystore.reset()
            folder.deleteRecursively()
            kept.store(secret)
            file.renameTo(draft)
            crash()
            assertNull(kept.load())
            kept.store(secret)
            assertArrayEquals(secret, kept.load())
        }
    }

    @Test
    fun `secret exists, then it is not replaced`() {
        kept.store(secret)
        assertEquals(Failure.UNAVAILABLE, failureOf { kept.store(ByteArray(32)) })
        assertArrayEquals(secret, kept.load())
    }

    @Test
    fun `key store or disk fails, then the failure is unavailable`() {
        kept.store(secret)
        FakeKeystore.unreadable = UnrecoverableKeyException()
        assertEquals(Failure.UNAVAILABLE, failureOf { kept.load() })
        FakeKeystore.reset()
        folder.deleteRecursively()
        folder.writeBytes(ByteArray(0))
        assertEquals(Failure.UNAVAILABLE, failureOf { kept.store(secret) })
    }
}
