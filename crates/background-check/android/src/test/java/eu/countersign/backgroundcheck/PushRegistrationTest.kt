package eu.countersign.backgroundcheck

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

private const val CONNECTOR = "org.unifiedpush.android.connector."
private const val ENDPOINT = "https://push.example.org/up/9tKc3f?token=V2a"

class PushRegistrationTest {
    private val file = temporaryFile()
    private val phone = FakePhone()
    private val push get() = PushRegistration(file, phone)

    private class FakePhone : Distributors {
        var apps = listOf("org.example.push")
        var default: String? = null
        val sent = mutableListOf<Triple<String, String, Map<String, String>>>()

        override fun installed() = apps
        override fun preferred() = default
        override fun canBeChosen() = apps.isNotEmpty()

        override fun send(distributor: String, action: String, extras: Map<String, String>) {
            sent += Triple(distributor, action.substringAfterLast('.'), extras)
        }

        fun token() = sent.last { it.second == "REGISTER" }.third.getValue("token")
    }

    private fun receive(action: String, token: String? = phone.token(), endpoint: String? = null, id: String? = null) =
        push.receive(CONNECTOR + action, token, endpoint, id)

    private fun registered() {
        push.register()
        assertEquals(PushEvent.ENDPOINT_CHANGED, receive("NEW_ENDPOINT", endpoint = ENDPOINT))
    }

    @Test
    fun `one distributor is installed, then it is used and its endpoint stored`() {
        assertNull(push.endpoint)
        registered()
        assertEquals("org.example.push", phone.sent[0].first)
        assertEquals(ENDPOINT, push.endpoint)
    }

    @Test
    fun `app restarts, then token and endpoint stay the same`() {
        registered()
        val token = phone.token()
        push.register()
        assertEquals(token, phone.token())
        assertEquals(2, phone.sent.count { it.second == "REGISTER" })
        assertEquals(PushEvent.IGNORED, receive("NEW_ENDPOINT", endpoint = ENDPOINT))
        assertEquals(ENDPOINT, push.endpoint)
    }

    @Test
    fun `no distributor is installed, then nothing is sent and no choice needed`() {
        phone.apps = emptyList()
        push.register()
        assertEquals(0, phone.sent.size)
        assertFalse(push.needsChoice())
    }

    @Test
    fun `several are installed, then the user must choose`() {
        phone.apps = listOf("one", "two")
        push.register()
        assertEquals(0, phone.sent.size)
        assertTrue(push.needsChoice())

        push.register("two")
        assertEquals("two", phone.sent.single().first)
        assertFalse(push.needsChoice())
    }

    @Test
    fun `several are installed and one is the default, then it is used`() {
        phone.apps = listOf("one", "two")
        phone.default = "one"
        push.register()
        assertEquals("one", phone.sent.single().first)
    }

    @Test
    fun `chosen package is not a distributor, then nothing is sent`() {
        phone.apps = listOf("one", "two")
        push.register("evil")
        assertEquals(0, phone.sent.size)
    }

    @Test
    fun `message arrives, then it is acknowledged and wakes the app`() {
        registered()
        assertEquals(PushEvent.WAKE_UP, receive("MESSAGE", id = "m1"))
        val (to, action, extras) = phone.sent.last()
        assertEquals("org.example.push", to)
        assertEquals("MESSAGE_ACK", action)
        assertEquals(mapOf("token" to phone.token(), "id" to "m1"), extras)
    }

    @Test
    fun `token is wrong, then the broadcast is ignored`() {
        registered()
        val sent = phone.sent.size
        for (token in listOf(null, "", "x", phone.token() + "x", phone.token().dropLast(1))) {
            assertEquals(PushEvent.IGNORED, receive("MESSAGE", token, id = "m1"))
            assertEquals(PushEvent.IGNORED, receive("NEW_ENDPOINT", token, "https://evil.example/"))
            assertEquals(PushEvent.IGNORED, receive("UNREGISTERED", token))
            assertEquals(PushEvent.IGNORED, receive("REGISTRATION_FAILED", token))
        }
        assertEquals(ENDPOINT, push.endpoint)
        assertEquals(sent, phone.sent.size)
    }

    @Test
    fun `there is no registration, then the broadcast is ignored`() {
        assertEquals(PushEvent.IGNORED, push.receive(CONNECTOR + "MESSAGE", "", null, null))
    }

    @Test
    fun `endpoint is not plain https, then it is rejected`() {
        push.register()
        val others = listOf(
            "http://push.example.org/", "HTTPS://push.example.org/", "https:///up", "https:push", "https://a@push.example.org/",
            "https://push.example.org/#x", "https://push.example.org/ä", "https://push.example.org/a b", "ftp://push.example.org/",
            "", "https://push.example.org/" + "a".repeat(488),
        )
        for (other in others) {
            assertEquals(other, PushEvent.IGNORED, receive("NEW_ENDPOINT", endpoint = other))
            assertNull(push.endpoint)
        }
        assertEquals(PushEvent.IGNORED, receive("NEW_ENDPOINT", endpoint = null))
    }

    @Test
    fun `endpoint changes, then the change is reported`() {
        registered()
        assertEquals(PushEvent.ENDPOINT_CHANGED, receive("NEW_ENDPOINT", endpoint = "$ENDPOINT-2"))
        assertEquals("$ENDPOINT-2", push.endpoint)
    }

    @Test
    fun `distributor unregisters, then there is no endpoint and the next token is new`() {
        registered()
        val before = phone.token()
        assertEquals(PushEvent.ENDPOINT_CHANGED, receive("UNREGISTERED"))
        assertNull(push.endpoint)
        push.register()
        assertNotEquals(before, phone.token())
    }

    @Test
    fun `registration fails, then the next token is new`() {
        push.register()
        val before = phone.token()
        assertEquals(PushEvent.IGNORED, receive("REGISTRATION_FAILED"))
        push.register()
        assertNotEquals(before, phone.token())
    }

    @Test
    fun `failure arrives for an active registration, then it stays`() {
        registered()
        assertEquals(PushEvent.IGNORED, receive("REGISTRATION_FAILED"))
        assertEquals(ENDPOINT, push.endpoint)
    }

    @Test
    fun `push service is uninstalled, then there is no address, and another is joined`() {
        registered()
        val before = phone.token()
        phone.apps = listOf("org.example.other")
        assertNull(push.endpoint)
        push.register()
        assertEquals("org.example.other", phone.sent.last().first)
        assertNotEquals(before, phone.token())
    }

    @Test
    fun `registration ends, then the distributor is informed and the file deleted`() {
        registered()
        val token = phone.token()
        push.unregister()
        assertEquals(Triple("org.example.push", "UNREGISTER", mapOf("token" to token)), phone.sent.last())
        assertNull(push.endpoint)
        assertEquals(PushEvent.IGNORED, receive("MESSAGE", token))
    }

    @Test
    fun `file is malformed, then there is no registration`() {
        for (other in listOf("", "{}", "[]", """{"distributor":"org.example.push"}""")) {
            file.write(other)
            assertNull(push.endpoint)
            assertEquals(PushEvent.IGNORED, push.receive(CONNECTOR + "MESSAGE", "", null, null))
        }
    }
}
