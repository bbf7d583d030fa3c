package eu.countersign.backgroundcheck

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

class CheckTargetsTest {
    private val file = temporaryFile()
    private val targets = CheckTargets(file)

    @Test
    fun `list is set, then it is read after a restart`() {
        targets.replace(listOfOne("https://id.example.org:8443", ByteArray(16) { 3 }, "alias".toByteArray(), offset = "-5"))

        val account = CheckTargets(file).read().single()
        assertEquals("https://id.example.org:8443", account.origin)
        assertArrayEquals(ByteArray(16) { 3 }, account.device)
        assertEquals("alias", account.key)
        assertEquals(-5, account.clockOffset)
    }

    @Test
    fun `no list was set, then it is empty`() = assertEquals(0, targets.read().size)

    @Test
    fun `list is malformed, then it is rejected and the old one stays`() {
        targets.replace(listOfOne())
        for (other in MALFORMED) {
            assertThrows(other, IllegalArgumentException::class.java) { targets.replace(other) }
            assertEquals(1, targets.read().size)
        }
    }

    @Test
    fun `file is malformed, then the list is empty`() {
        for (other in MALFORMED + "" + "[{" + "\u0000") {
            file.write(other)
            assertEquals(other, 0, targets.read().size)
        }
    }

    @Test
    fun `origin is on loopback, then http is allowed`() {
        for (origin in listOf("http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://[::1]")) {
            targets.replace(listOfOne(origin))
            assertEquals(origin, targets.read().single().origin)
        }
    }

    @Test
    fun `account is removed, then the others remain`() {
        val (one, two) = listOf(listOfOne(device = ByteArray(16) { 1 }), listOfOne(device = ByteArray(16) { 2 }))
        targets.replace(one.dropLast(1) + "," + two.drop(1))

        targets.remove(targets.read()[0])

        assertArrayEquals(ByteArray(16) { 2 }, targets.read().single().device)
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
