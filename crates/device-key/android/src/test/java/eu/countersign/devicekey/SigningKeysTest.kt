package eu.countersign.devicekey

import android.security.keystore.KeyProperties
import java.math.BigInteger
import java.security.KeyFactory
import java.security.Signature
import java.security.UnrecoverableKeyException
import java.security.interfaces.ECPublicKey
import java.security.spec.ECParameterSpec
import java.security.spec.ECGenParameterSpec
import java.security.spec.ECPoint
import java.security.spec.ECPublicKeySpec
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

class SigningKeysTest {
    private val keys = SigningKeys(sdk = 36)
    private val challenge = ByteArray(32) { it.toByte() }

    @Before
    fun begin() = FakeKeystore.reset()

    private fun made() = keys.create("t-1", challenge)

    private fun spec() = FakeKeystore.entries.getValue("t-1").spec

    @Test
    fun `key is created, then it is an attested P-256 signing key in StrongBox without user presence`() {
        val made = made()
        assertEquals(Level.SECURE_ELEMENT, made.level)
        assertEquals(3, made.chain.size)
        assertTrue(spec().isStrongBoxBacked)
        assertArrayEquals(challenge, spec().attestationChallenge)
        assertEquals(KeyProperties.PURPOSE_SIGN, spec().purposes)
        assertEquals("secp256r1", (spec().algorithmParameterSpec as ECGenParameterSpec).name)
        assertEquals(listOf("SHA-256"), spec().digests.toList())
        assertFalse(spec().isUserAuthenticationRequired)
        assertFalse(spec().isUnlockedDeviceRequired)
    }

    @Test
    fun `message is signed, then the public key verifies it`() {
        val public = made().public
        val signature = keys.sign("t-1", "message".toByteArray())
        assertEquals(65, public.size)
        assertEquals(4, public[0].toInt())
        val verifier = Signature.getInstance("SHA256withECDSA").apply {
            initVerify(point(public))
            update("message".toByteArray())
        }
        assertTrue(verifier.verify(signature))
    }

    @Test
    fun `StrongBox is missing or fails, then the attested key is in the trusted environment`() {
        FakeKeystore.level = KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT
        for (break_ in listOf({ FakeKeystore.hasStrongBox = false }, { FakeKeystore.strongBoxFails = true })) {
            break_()
            val made = made()
            assertEquals(Level.TRUSTED_ENVIRONMENT, made.level)
            assertEquals(3, made.chain.size)
            assertFalse(spec().isStrongBoxBacked)
        }
    }

    @Test
    fun `StrongBox creates a key that fails at its first use, then the key is in the trusted environment`() {
        FakeKeystore.strongBoxFailsLate = true
        made()
        assertFalse(spec().isStrongBoxBacked)
        assertTrue(keys.sign("t-1", ByteArray(1)).isNotEmpty())
    }

    @Test
    fun `hardware is busy once, then a message is signed, and twice, then it is unavailable`() {
        made()
        FakeKeystore.busy = 1
        assertTrue(keys.sign("t-1", ByteArray(1)).isNotEmpty())
        FakeKeystore.busy = 2
        assertEquals(Failure.UNAVAILABLE, failureOf { keys.sign("t-1", ByteArray(1)) })
    }

    @Test
    fun `attestation fails, then the key is in StrongBox and not attested`() {
        FakeKeystore.attests = false
        assertTrue(made().chain.isEmpty())
        assertTrue(spec().isStrongBoxBacked)
        assertNull(spec().attestationChallenge)
    }

    @Test
    fun `attested key is created, then its certificates are handed out in order`() {
        assertEquals(listOf(0, 1, 2), made().chain.map { it[1].toInt() })
    }

    @Test
    fun `no server asks for an attestation, then none is made`() {
        val made = keys.create("t-1", null)
        assertTrue(made.chain.isEmpty())
        assertNull(spec().attestationChallenge)
        assertEquals(Level.SECURE_ELEMENT, made.level)
    }

    @Test
    fun `level is read, then it is what the system reports`() {
        made()
        val levels = mapOf(
            KeyProperties.SECURITY_LEVEL_STRONGBOX to Level.SECURE_ELEMENT,
            KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT to Level.TRUSTED_ENVIRONMENT,
            KeyProperties.SECURITY_LEVEL_UNKNOWN_SECURE to Level.TRUSTED_ENVIRONMENT,
            KeyProperties.SECURITY_LEVEL_SOFTWARE to Level.SOFTWARE,
            KeyProperties.SECURITY_LEVEL_UNKNOWN to Level.SOFTWARE,
        )
        for ((said, level) in levels) {
            FakeKeystore.level = said
            assertEquals(level, keys.level("t-1"))
        }
    }

    @Test
    fun `Android is older than 12, then the level is hardware or software`() {
        made()
        val old = SigningKeys(sdk = 30)
        assertEquals(Level.TRUSTED_ENVIRONMENT, old.level("t-1"))
        FakeKeystore.isInside = false
        assertEquals(Level.SOFTWARE, old.level("t-1"))
    }

    @Test
    fun `key does not exist, then signing fails and deleting succeeds`() {
        made()
        keys.delete("t-1")
        keys.delete("t-1")
        assertEquals(Failure.GONE, failureOf { keys.sign("t-1", ByteArray(1)) })
        assertEquals(Failure.GONE, failureOf { keys.level("t-1") })
    }

    @Test
    fun `key store fails, then the failure is unavailable`() {
        made()
        FakeKeystore.unreadable = UnrecoverableKeyException()
        assertEquals(Failure.UNAVAILABLE, failureOf { keys.sign("t-1", ByteArray(1)) })
        FakeKeystore.strongBoxFails = true
        FakeKeystore.attests = false
        FakeKeystore.unreadable = null
        assertTrue(made().chain.isEmpty())
    }

    @Test
    fun `coordinates are short or have a sign byte, then each has 32 bytes`() {
        // One key in 256 has a coordinate that begins with zero; half have one with a sign's byte.
        repeat(600) { assertEquals(65, made().public.size) }
    }

    private fun point(public: ByteArray): ECPublicKey {
        val curve = java.security.AlgorithmParameters.getInstance("EC", "SunEC")
            .apply { init(ECGenParameterSpec("secp256r1")) }
            .getParameterSpec(ECParameterSpec::class.java)
        val x = BigInteger(1, public.copyOfRange(1, 33))
        val y = BigInteger(1, public.copyOfRange(33, 65))
        val factory = KeyFactory.getInstance("EC", "SunEC")
        return factory.generatePublic(ECPublicKeySpec(ECPoint(x, y), curve)) as ECPublicKey
    }
}
