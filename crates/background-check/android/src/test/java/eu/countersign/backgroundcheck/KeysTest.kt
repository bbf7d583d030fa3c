package eu.countersign.backgroundcheck

import java.io.InputStream
import java.io.OutputStream
import java.security.GeneralSecurityException
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.Security
import java.security.cert.Certificate
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import org.junit.After
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

class KeysTest {
    @Before
    fun addProvider() {
        Security.addProvider(FakeKeyStores())
    }

    @After
    fun removeProvider() = Security.removeProvider(FakeKeyStores.NAME)

    @Test
    fun `key store has the alias, then its signature verifies`() {
        val body = "any".toByteArray()
        val key = ServerKey(FakeKeyStore.t.point())
        repeat(50) { assertTrue(key.verifies(body, signWithKeyStore("t", body))) }
    }

    @Test
    fun `key store does not have the alias, then signing fails`() {
        assertThrows(GeneralSecurityException::class.java) { signWithKeyStore("other", ByteArray(1)) }
    }

    @Test
    fun `key is not an uncompressed point, then it is rejected`() {
        val point = keyPair().point()
        for (other in listOf(ByteArray(0), point.copyOf(64), point + 0, point.clone().also { it[0] = 2 })) {
            assertThrows(IllegalArgumentException::class.java) { ServerKey(other) }
        }
    }

    @Test
    fun `signature is out of range, then it does not verify`() {
        val keys = keyPair()
        for (other in listOf(ByteArray(64), ByteArray(64) { -1 })) {
            assertFalse(ServerKey(keys.point()).verifies(ByteArray(1), other))
        }
    }
}

/** A key store with one key, in the place of Android's. */
class FakeKeyStores : Provider(NAME, "1", "") {
    init {
        put("KeyStore.AndroidKeyStore", FakeKeyStore::class.java.name)
    }

    companion object {
        const val NAME = "fake-key-stores"
    }
}

class FakeKeyStore : KeyStoreSpi() {
    override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit
    override fun engineGetKey(alias: String, password: CharArray?): Key? = t.private.takeIf { alias == "t" }
    override fun engineContainsAlias(alias: String) = alias == "t"
    override fun engineIsKeyEntry(alias: String) = alias == "t"
    override fun engineIsCertificateEntry(alias: String) = false
    override fun engineAliases(): Enumeration<String> = Collections.enumeration(listOf("t"))
    override fun engineSize() = 1
    override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null
    override fun engineGetCertificate(alias: String): Certificate? = null
    override fun engineGetCreationDate(alias: String): Date? = null
    override fun engineGetCertificateAlias(certificate: Certificate): String? = null
    override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<Certificate>?) = Unit
    override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<Certificate>?) = Unit
    override fun engineSetCertificateEntry(alias: String, certificate: Certificate) = Unit
    override fun engineDeleteEntry(alias: String) = Unit
    override fun engineStore(stream: OutputStream, password: CharArray?) = Unit

    companion object {
        internal val t = keyPair()
    }
}
