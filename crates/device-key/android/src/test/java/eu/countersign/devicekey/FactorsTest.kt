package eu.countersign.devicekey

import android.security.keystore.KeyProperties
import java.io.File
import java.security.KeyStoreException
import java.security.UnrecoverableKeyException
import javax.crypto.Cipher
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

class FactorsTest {
    @get:Rule val temporary = TemporaryFolder()

    private val prompt = FakePrompt()
    private var unready: Failure? = null
    private val secret = ByteArray(32) { (it * 3).toByte() }
    private val file by lazy { File(temporary.root, "factor-a") }
    private val factors by lazy { on(sdk = 36) }

    @Before
    fun begin() = FakeKeystore.reset()

    private fun on(sdk: Int) = Factors(temporary.root, prompt, { unready }, sdk)

    private fun keep(): Failure? {
        var kept: Result<Unit>? = null
        factors.keep("a", secret) { kept = it }
        return (kept!!.exceptionOrNull() as Refusal?)?.failure
    }

    private fun release(): Result<ByteArray> {
        var released: Result<ByteArray>? = null
        factors.release("a") { released = it }
        return released!!
    }

    private fun refusedRelease() = (release().exceptionOrNull() as Refusal).failure

    private fun nothingIsLeft() {
        assertTrue(FakeKeystore.entries.isEmpty())
        assertTrue(temporary.root.list()!!.isEmpty())
    }

    @Test
    fun `kept then released, each with the person seen for that very use`() {
        assertNull(keep())
        assertArrayEquals(secret, release().getOrThrow())
        assertArrayEquals(secret, release().getOrThrow())
        assertEquals(listOf(Prompt.Purpose.KEEP, Prompt.Purpose.RELEASE, Prompt.Purpose.RELEASE), prompt.shown)
        assertFalse(file.readBytes().toList().windowed(32).any { it == secret.toList() })
    }

    @Test
    fun `kept then bound to strong biometrics, each use, those enrolled now, an unlocked phone`() {
        keep()
        val spec = FakeKeystore.entries.getValue("factor-a").spec
        assertTrue(spec.isUserAuthenticationRequired)
        assertEquals(0, spec.userAuthenticationValidityDurationSeconds)
        assertEquals(KeyProperties.AUTH_BIOMETRIC_STRONG, spec.userAuthenticationType)
        assertTrue(spec.isInvalidatedByBiometricEnrollment)
        assertTrue(spec.isUnlockedDeviceRequired)
        assertTrue(spec.isStrongBoxBacked)
    }

    @Test
    fun `before Android 11 then by biometrics only, each use`() {
        on(sdk = 29).keep("a", secret) { }
        val spec = FakeKeystore.entries.getValue("factor-a").spec
        assertTrue(spec.isUserAuthenticationRequired)
        assertEquals(-1, spec.userAuthenticationValidityDurationSeconds)
        assertTrue(spec.isInvalidatedByBiometricEnrollment)
    }

    @Test
    fun `StrongBox missing then kept all the same`() {
        FakeKeystore.hasStrongBox = false
        assertNull(keep())
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `no lock or nothing enrolled then nobody is asked and nothing is kept`() {
        for (failure in listOf(Failure.NO_LOCK, Failure.NOT_ENROLLED)) {
            unready = failure
            assertEquals(failure, keep())
        }
        assertTrue(prompt.shown.isEmpty())
        nothingIsLeft()
    }

    @Test
    fun `prompt ends without the person then why, and nothing is kept`() {
        for (failure in listOf(Failure.CANCELLED, Failure.LOCKED_OUT)) {
            prompt.failure = failure
            assertEquals(failure, keep())
            nothingIsLeft()
        }
    }

    @Test
    fun `prompt ends without the person then the key stays for the next time`() {
        keep()
        for (failure in listOf(Failure.CANCELLED, Failure.LOCKED_OUT)) {
            prompt.failure = failure
            assertEquals(failure, refusedRelease())
        }
        prompt.failure = null
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `prompt lies then the hardware releases nothing`() {
        keep()
        prompt.lies = true
        assertEquals(Failure.UNAVAILABLE, refusedRelease())
        prompt.lies = false
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `biometrics changed then told, nobody is asked, and it is forgotten`() {
        keep()
        FakeKeystore.enrol()
        assertEquals(Failure.CHANGED, refusedRelease())
        assertEquals(listOf(Prompt.Purpose.KEEP), prompt.shown)
        nothingIsLeft()
        assertEquals(Failure.GONE, refusedRelease())
    }

    @Test
    fun `key cannot be read any more then the biometrics changed`() {
        keep()
        FakeKeystore.unreadable = UnrecoverableKeyException()
        assertEquals(Failure.CHANGED, refusedRelease())
        nothingIsLeft()
    }

    @Test
    fun `key cannot be read for now then it stays for the next time`() {
        keep()
        FakeKeystore.unreadable = UnrecoverableKeyException().apply { initCause(KeyStoreException()) }
        assertEquals(Failure.UNAVAILABLE, refusedRelease())
        FakeKeystore.unreadable = null
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `key or file lost or bent then gone, and what is left of it forgotten`() {
        val losses = listOf<() -> Unit>(
            { FakeKeystore.entries.clear() },
            { file.delete() },
            { file.writeBytes(ByteArray(60)) },
            { file.writeBytes(ByteArray(12)) },
        )
        for (lose in losses) {
            keep()
            lose()
            assertEquals(Failure.GONE, refusedRelease())
            nothingIsLeft()
        }
    }

    @Test
    fun `kept again then the new one under a new key`() {
        keep()
        val old = FakeKeystore.entries.getValue("factor-a").key
        secret[0] = 1
        assertNull(keep())
        assertFalse(old === FakeKeystore.entries.getValue("factor-a").key)
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `forgotten then nothing is left, of this account alone`() {
        keep()
        factors.keep("b", secret) { }
        factors.forget("a")
        factors.forget("a")
        assertEquals(Failure.GONE, refusedRelease())
        assertNotNull(FakeKeystore.entries["factor-b"])
    }

    private class FakePrompt : Prompt {
        val shown = mutableListOf<Prompt.Purpose>()
        var failure: Failure? = null
        var lies = false

        override fun show(purpose: Prompt.Purpose, cipher: Cipher, done: (Result<Cipher>) -> Unit) {
            shown += purpose
            failure?.let { return done(Result.failure(Refusal(it))) }
            if (!lies) FakeKeystore.recognise()
            done(Result.success(cipher))
        }
    }
}
