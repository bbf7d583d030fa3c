package eu.countersign.backgroundcheck

import java.io.IOException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

class HttpTest {
    private fun <T> answered(length: Int, status: Int = 200, then: (String) -> T): T =
        Loopback { it.send(status, ByteArray(length)) }.use { then(it.origin) }

    @Test
    fun `answer is as long as one may be, then it is read`() =
        answered(64 * 1024) { assertEquals(64 * 1024, Http().send(it, ByteArray(1)).size) }

    @Test
    fun `answer is longer, then it is none`() = answered(64 * 1024 + 1) {
        assertThrows(IOException::class.java) { Http().send(it, ByteArray(1)) }
        Unit
    }

    @Test
    fun `status is a refusal's, then the body is read all the same`() =
        answered(3, status = 403) { assertArrayEquals(ByteArray(3), Http().send(it, ByteArray(1))) }
}
