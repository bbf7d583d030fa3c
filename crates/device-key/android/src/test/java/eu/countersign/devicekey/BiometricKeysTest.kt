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

class BiometricKeysTest {
    @get:Rule val temporary = TemporaryFolder()

    private val userPresence = FakeUserPresence()
    private var unavailability: Failure? = null
    private val secret = ByteArray(32) { (it * 3).toByte() }
    private val file by lazy { File(temporary.root, "biometric-key-a") }
    private val biometricKeys by lazy { on(sdk = 36) }

    @Before
    fun resetKeystore() = FakeKeystore.reset()

    private fun on(sdk: Int) = BiometricKeys(temporary.root, userPresence, { unavailability }, sdk)

    private fun store(): Failure? {
        var result: Result<Unit>? = null
        biometricKeys.store("a", secret) { result = it }
        return (result!!.exceptionOrNull() as DeviceKeyException?)?.failure
    }

    private fun release(): Result<ByteArray> {
        var released: Result<ByteArray>? = null
        biometricKeys.release("a") { released = it }
        return released!!
    }

    private fun failureOfRelease() = (release().exceptionOrNull() as DeviceKeyException).failure

    private fun assertNothingIsStored() {
        assertTrue(FakeKeystore.entries.isEmpty())
        assertTrue(temporary.root.list()!!.isEmpty())
    }

    @Test
    fun `key is stored, then each release requires the prompt`() {
        assertNull(store())
        assertArrayEquals(secret, release().getOrThrow())
        assertArrayEquals(secret, release().getOrThrow())
        assertEquals(listOf(UserPresence.Purpose.STORE, UserPresence.Purpose.RELEASE, UserPresence.Purpose.RELEASE), userPresence.confirmed)
        assertFalse(file.readBytes().toList().windowed(32).any { it == secret.toList() })
    }

    @Test
    fun `key is stored, then it requires strong biometrics for each use`() {
        store()
        val spec = FakeKeystore.entries.getValue("biometric-key-a").spec
        assertTrue(spec.isUserAuthenticationRequired)
        assertEquals(0, spec.userAuthenticationValidityDurationSeconds)
        assertEquals(KeyProperties.AUTH_BIOMETRIC_STRONG, spec.userAuthenticationType)
        assertTrue(spec.isInvalidatedByBiometricEnrollment)
        // Android 12 to 14 lock such keys after an unlock by weak biometrics; the prompt implies an unlocked phone.
        assertFalse(spec.isUnlockedDeviceRequired)
        assertTrue(spec.isStrongBoxBacked)
    }

    @Test
    fun `Android is older than 11, then each use requires biometrics`() {
        on(sdk = 29).store("a", secret) { }
        val spec = FakeKeystore.entries.getValue("biometric-key-a").spec
        assertTrue(spec.isUserAuthenticationRequired)
        assertEquals(-1, spec.userAuthenticationValidityDurationSeconds)
        assertTrue(spec.isInvalidatedByBiometricEnrollment)
    }

    @Test
    fun `StrongBox is missing, then the key is stored`() {
        FakeKeystore.hasStrongBox = false
        assertNull(store())
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `StrongBox fails after the prompt, then the next attempt uses the trusted environment`() {
        FakeKeystore.strongBoxFailsLate = true
        assertEquals(Failure.UNAVAILABLE, store())
        assertNothingIsStored()
        assertNull(store())
        assertFalse(FakeKeystore.entries.getValue("biometric-key-a").spec.isStrongBoxBacked)
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `no screen lock or no biometrics, then there is no prompt and nothing is stored`() {
        for (failure in listOf(Failure.NO_LOCK, Failure.NOT_ENROLLED)) {
            unavailability = failure
            assertEquals(failure, store())
        }
        assertTrue(userPresence.confirmed.isEmpty())
        assertNothingIsStored()
    }

    @Test
    fun `prompt fails while storing, then the failure is returned and nothing is stored`() {
        for (failure in listOf(Failure.CANCELLED, Failure.LOCKED_OUT)) {
            userPresence.failure = failure
            assertEquals(failure, store())
            assertNothingIsStored()
        }
    }

    @Test
    fun `prompt fails while releasing, then the key stays`() {
        store()
        for (failure in listOf(Failure.CANCELLED, Failure.LOCKED_OUT)) {
            userPresence.failure = failure
            assertEquals(failure, failureOfRelease())
        }
        userPresence.failure = null
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `prompt reports success without authentication, then the hardware releases nothing`() {
        store()
        userPresence.lies = true
        assertEquals(Failure.UNAVAILABLE, failureOfRelease())
        userPresence.lies = false
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `biometrics changed, then there is no prompt and the key is deleted`() {
        store()
        FakeKeystore.enrol()
        assertEquals(Failure.CHANGED, failureOfRelease())
        assertEquals(listOf(UserPresence.Purpose.STORE), userPresence.confirmed)
        assertNothingIsStored()
        assertEquals(Failure.GONE, failureOfRelease())
    }

    @Test
    fun `key is permanently unreadable, then the failure is changed biometrics`() {
        store()
        FakeKeystore.unreadable = UnrecoverableKeyException()
        assertEquals(Failure.CHANGED, failureOfRelease())
        assertNothingIsStored()
    }

    @Test
    fun `key is temporarily unreadable, then it stays`() {
        store()
        FakeKeystore.unreadable = UnrecoverableKeyException().apply { initCause(KeyStoreException()) }
        assertEquals(Failure.UNAVAILABLE, failureOfRelease())
        FakeKeystore.unreadable = null
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `key or file is lost or damaged, then it is gone and the rest is deleted`() {
        val losses = listOf<() -> Unit>(
            { FakeKeystore.entries.clear() },
            { file.delete() },
            { file.writeBytes(ByteArray(60)) },
            { file.writeBytes(ByteArray(12)) },
        )
        for (lose in losses) {
            store()
            lose()
            assertEquals(Failure.GONE, failureOfRelease())
            assertNothingIsStored()
        }
    }

    @Test
    fun `key is stored again, then it has a new sealing key`() {
        store()
        val old = FakeKeystore.entries.getValue("biometric-key-a").key
        secret[0] = 1
        assertNull(store())
        assertFalse(old === FakeKeystore.entries.getValue("biometric-key-a").key)
        assertArrayEquals(secret, release().getOrThrow())
    }

    @Test
    fun `key is deleted, then others stay`() {
        store()
        biometricKeys.store("b", secret) { }
        biometricKeys.delete("a")
        biometricKeys.delete("a")
        assertEquals(Failure.GONE, failureOfRelease())
        assertNotNull(FakeKeystore.entries["biometric-key-b"])
    }

    private class FakeUserPresence : UserPresence {
        val confirmed = mutableListOf<UserPresence.Purpose>()
        var failure: Failure? = null
        var lies = false

        override fun confirm(purpose: UserPresence.Purpose, cipher: Cipher, done: (Result<Cipher>) -> Unit) {
            confirmed += purpose
            failure?.let { return done(Result.failure(DeviceKeyException(it))) }
            if (!lies) FakeKeystore.authenticate()
            done(Result.success(cipher))
        }
    }
}
