package eu.countersign.backgroundcheck

import java.io.IOException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

class HttpTest {
    private fun <T> withAnswer(length: Int, status: Int = 200, test: (String) -> T): T =
        LoopbackServer { it.send(status, ByteArray(length)) }.use { test(it.origin) }

    @Test
    fun `answer has the maximum length, then it is read`() =
        withAnswer(64 * 1024) { assertEquals(64 * 1024, Http().post(it, ByteArray(1)).size) }

    @Test
    fun `answer is longer than the maximum, then it is rejected`() = withAnswer(64 * 1024 + 1) {
        assertThrows(IOException::class.java) { Http().post(it, ByteArray(1)) }
        Unit
    }

    @Test
    fun `status is an error, then the body is read`() =
        withAnswer(3, status = 403) { assertArrayEquals(ByteArray(3), Http().post(it, ByteArray(1))) }
}
