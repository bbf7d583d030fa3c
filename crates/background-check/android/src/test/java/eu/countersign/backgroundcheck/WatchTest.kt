package eu.countersign.backgroundcheck

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

class WatchTest {
    private val file = kept()
    private val watch = Watch(file)

    @Test
    fun `list is handed over, then it is there after a start`() {
        watch.replace(listOfOne("https://id.example.org:8443", ByteArray(16) { 3 }, "alias".toByteArray(), offset = "-5"))

        val account = Watch(file).read().single()
        assertEquals("https://id.example.org:8443", account.origin)
        assertArrayEquals(ByteArray(16) { 3 }, account.device)
        assertEquals("alias", account.key)
        assertEquals(-5, account.clockOffset)
    }

    @Test
    fun `nothing was ever handed over, then nobody is asked`() = assertEquals(0, watch.read().size)

    @Test
    fun `list is malformed, then it is refused, and the one before stays`() {
        watch.replace(listOfOne())
        for (other in MALFORMED) {
            assertThrows(other, IllegalArgumentException::class.java) { watch.replace(other) }
            assertEquals(1, watch.read().size)
        }
    }

    @Test
    fun `file is malformed, then nobody is asked`() {
        for (other in MALFORMED + "" + "[{" + "\u0000") {
            file.write(other)
            assertEquals(other, 0, watch.read().size)
        }
    }

    @Test
    fun `origin is on this device, then it may be http`() {
        for (origin in listOf("http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://[::1]")) {
            watch.replace(listOfOne(origin))
            assertEquals(origin, watch.read().single().origin)
        }
    }

    @Test
    fun `account is dropped, then only the others are asked`() {
        val (one, two) = listOf(listOfOne(device = ByteArray(16) { 1 }), listOfOne(device = ByteArray(16) { 2 }))
        watch.replace(one.dropLast(1) + "," + two.drop(1))

        watch.drop(watch.read()[0])

        assertArrayEquals(ByteArray(16) { 2 }, watch.read().single().device)
    }

    private companion object {
        val MALFORMED = listOf(
            "{}",
            "[1]",
            "[{}]",
            listOfOne(origin = "http://id.example.org"),
            listOfOne(origin = "https://id.example.org/"),
            listOfOne(origin = "https://a@id.example.org"),
            listOfOne(origin = "https://ID.example.org"),
            listOfOne(origin = "https://id.example.org:0443"),
            listOfOne(origin = "https://-a.example"),
            listOfOne(origin = "file:///etc/hosts"),
            listOfOne(origin = "https://" + "a.".repeat(100) + "a"),
            listOfOne(device = ByteArray(15)),
            listOfOne(key = ByteArray(0)),
            listOfOne(server = ByteArray(65)),
            listOfOne(server = ByteArray(64) { 4 }),
            listOfOne(offset = "\"x\""),
        )
    }
}
