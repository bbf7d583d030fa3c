package eu.countersign.devicekey

import java.util.concurrent.CompletableFuture
import java.util.concurrent.Future
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class CodeClipboardTest {
    /** [inFront]: the app has the focus, without which Android tells it nothing of the clipboard. */
    private class FakeClipboard : Clipboard {
        var text: String? = null
        var fills = 0L
        var inFront = true

        fun fill(other: String) {
            text = other
            fills += 1
        }

        override fun putSensitive(text: String) = fill(text)

        override fun filledAt() = fills.takeIf { inFront && text != null }

        override fun clear() {
            text = null
        }
    }

    private class Scheduled(val seconds: Long, val action: () -> Unit, val future: Future<*>)

    private val clipboard = FakeClipboard()
    private val scheduled = mutableListOf<Scheduled>()
    private val codes = CodeClipboard(clipboard) { seconds, action ->
        CompletableFuture<Unit>().also { scheduled += Scheduled(seconds, action, it) }
    }

    /** The time of everything that is scheduled and not cancelled. */
    private fun pass() = scheduled.filterNot { it.future.isCancelled }.forEach { it.action() }

    @Test
    fun `code is copied, then it is in the clipboard until it expires`() {
        codes.copy("7K0QX9M4T", 212)
        assertEquals("7K0QX9M4T", clipboard.text)
        assertEquals(listOf(212L), scheduled.map { it.seconds })
        pass()
        assertEquals(null, clipboard.text)
    }

    @Test
    fun `something else is copied, then it stays`() {
        codes.copy("7K0QX9M4T", 212)
        clipboard.fill("an address")
        pass()
        assertEquals("an address", clipboard.text)
    }

    @Test
    fun `another app is in front when the code expires, then the clipboard is cleared`() {
        codes.copy("7K0QX9M4T", 212)
        clipboard.inFront = false
        pass()
        assertEquals(null, clipboard.text)
    }

    @Test
    fun `another code is copied, then only its own time counts`() {
        codes.copy("7K0QX9M4T", 10)
        codes.copy("000000000", 300)
        assertTrue(scheduled.first().future.isCancelled)
        assertEquals("000000000", clipboard.text)
        pass()
        assertEquals(null, clipboard.text)
    }
}
