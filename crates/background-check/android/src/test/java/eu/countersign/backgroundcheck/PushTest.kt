package eu.countersign.backgroundcheck

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

private const val CONNECTOR = "org.unifiedpush.android.connector."
private const val ADDRESS = "https://push.example.org/up/9tKc3f?token=V2a"

class PushTest {
    private val file = kept()
    private val phone = FakePhone()
    private val push get() = Push(file, phone)

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

    private fun hear(action: String, token: String? = phone.token(), endpoint: String? = null, id: String? = null) =
        push.hear(CONNECTOR + action, token, endpoint, id)

    private fun joined() {
        push.join()
        assertEquals(Push.Heard.CHANGE, hear("NEW_ENDPOINT", endpoint = ADDRESS))
    }

    @Test
    fun `one push service is there, then it is joined and its address taken`() {
        assertNull(push.endpoint)
        joined()
        assertEquals("org.example.push", phone.sent[0].first)
        assertEquals(ADDRESS, push.endpoint)
    }

    @Test
    fun `app starts again, then it registers with the same token and keeps the address`() {
        joined()
        val token = phone.token()
        push.join()
        assertEquals(token, phone.token())
        assertEquals(2, phone.sent.count { it.second == "REGISTER" })
        assertEquals(Push.Heard.NOTHING, hear("NEW_ENDPOINT", endpoint = ADDRESS))
        assertEquals(ADDRESS, push.endpoint)
    }

    @Test
    fun `there is none, then nothing is sent and nobody is asked`() {
        phone.apps = emptyList()
        push.join()
        assertEquals(0, phone.sent.size)
        assertFalse(push.isUndecided())
    }

    @Test
    fun `there are several, then the person says which`() {
        phone.apps = listOf("one", "two")
        push.join()
        assertEquals(0, phone.sent.size)
        assertTrue(push.isUndecided())

        push.join("two")
        assertEquals("two", phone.sent.single().first)
        assertFalse(push.isUndecided())
    }

    @Test
    fun `there are several and one is the default, then it is that`() {
        phone.apps = listOf("one", "two")
        phone.default = "one"
        push.join()
        assertEquals("one", phone.sent.single().first)
    }

    @Test
    fun `somebody claims to be chosen who is no push service, then nothing is sent`() {
        phone.apps = listOf("one", "two")
        push.join("evil")
        assertEquals(0, phone.sent.size)
    }

    @Test
    fun `message comes, then it is acknowledged and leads to a knock`() {
        joined()
        assertEquals(Push.Heard.KNOCK, hear("MESSAGE", id = "m1"))
        val (to, action, extras) = phone.sent.last()
        assertEquals("org.example.push", to)
        assertEquals("MESSAGE_ACK", action)
        assertEquals(mapOf("token" to phone.token(), "id" to "m1"), extras)
    }

    @Test
    fun `another app feigns a push service, then nothing is heard`() {
        joined()
        val sent = phone.sent.size
        for (token in listOf(null, "", "x", phone.token() + "x", phone.token().dropLast(1))) {
            assertEquals(Push.Heard.NOTHING, hear("MESSAGE", token, id = "m1"))
            assertEquals(Push.Heard.NOTHING, hear("NEW_ENDPOINT", token, "https://evil.example/"))
            assertEquals(Push.Heard.NOTHING, hear("UNREGISTERED", token))
            assertEquals(Push.Heard.NOTHING, hear("REGISTRATION_FAILED", token))
        }
        assertEquals(ADDRESS, push.endpoint)
        assertEquals(sent, phone.sent.size)
    }

    @Test
    fun `nothing was ever joined, then nothing is heard`() {
        assertEquals(Push.Heard.NOTHING, push.hear(CONNECTOR + "MESSAGE", "", null, null))
    }

    @Test
    fun `address is not https or not plain, then it is refused`() {
        push.join()
        val others = listOf(
            "http://push.example.org/", "HTTPS://push.example.org/", "https:///up", "https:push", "https://a@push.example.org/",
            "https://push.example.org/#x", "https://push.example.org/ä", "https://push.example.org/a b", "ftp://push.example.org/",
            "", "https://push.example.org/" + "a".repeat(488),
        )
        for (other in others) {
            assertEquals(other, Push.Heard.NOTHING, hear("NEW_ENDPOINT", endpoint = other))
            assertNull(push.endpoint)
        }
        assertEquals(Push.Heard.NOTHING, hear("NEW_ENDPOINT", endpoint = null))
    }

    @Test
    fun `address changes, then that is told`() {
        joined()
        assertEquals(Push.Heard.CHANGE, hear("NEW_ENDPOINT", endpoint = "$ADDRESS-2"))
        assertEquals("$ADDRESS-2", push.endpoint)
    }

    @Test
    fun `push service ends it, then there is no address, and the next token is another`() {
        joined()
        val before = phone.token()
        assertEquals(Push.Heard.CHANGE, hear("UNREGISTERED"))
        assertNull(push.endpoint)
        push.join()
        assertNotEquals(before, phone.token())
    }

    @Test
    fun `registration fails, then the next token is another`() {
        push.join()
        val before = phone.token()
        assertEquals(Push.Heard.NOTHING, hear("REGISTRATION_FAILED"))
        push.join()
        assertNotEquals(before, phone.token())
    }

    @Test
    fun `failure is told of a registration that stands, then it stands`() {
        joined()
        assertEquals(Push.Heard.NOTHING, hear("REGISTRATION_FAILED"))
        assertEquals(ADDRESS, push.endpoint)
    }

    @Test
    fun `push service is uninstalled, then there is no address, and another is joined`() {
        joined()
        val before = phone.token()
        phone.apps = listOf("org.example.other")
        assertNull(push.endpoint)
        push.join()
        assertEquals("org.example.other", phone.sent.last().first)
        assertNotEquals(before, phone.token())
    }

    @Test
    fun `nobody is watched any more, then the push service is told and forgotten`() {
        joined()
        val token = phone.token()
        push.leave()
        assertEquals(Triple("org.example.push", "UNREGISTER", mapOf("token" to token)), phone.sent.last())
        assertNull(push.endpoint)
        assertEquals(Push.Heard.NOTHING, hear("MESSAGE", token))
    }

    @Test
    fun `what was kept is malformed, then it counts as nothing`() {
        for (other in listOf("", "{}", "[]", """{"distributor":"org.example.push"}""")) {
            file.write(other)
            assertNull(push.endpoint)
            assertEquals(Push.Heard.NOTHING, push.hear(CONNECTOR + "MESSAGE", "", null, null))
        }
    }
}
