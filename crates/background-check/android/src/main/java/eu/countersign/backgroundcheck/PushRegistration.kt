package eu.countersign.backgroundcheck

import java.net.URI
import java.net.URISyntaxException
import java.security.MessageDigest
import java.util.UUID
import org.json.JSONException
import org.json.JSONObject

/** The push services of this phone; UnifiedPush calls them distributors. */
internal interface Distributors {
    /** The package names of the installed distributors. */
    fun installed(): List<String>

    /** The user's default distributor, or null. */
    fun preferred(): String?

    /** Whether the system can ask the user for a distributor. */
    fun canBeChosen(): Boolean

    fun send(distributor: String, action: String, extras: Map<String, String>)
}

/** The meaning of an incoming broadcast for the app. */
internal enum class PushEvent { IGNORED, WAKE_UP, ENDPOINT_CHANGED }

/**
 * A registration with a push service by UnifiedPush (AND_3 and AND_2): `https://unifiedpush.org`.
 *
 * Any app can send broadcasts to this one. Only those with the token, which only the chosen distributor has, are accepted.
 * An app that has the token can at worst cause a check, or direct the servers' wake-ups elsewhere. Periodic checks do not
 * depend on it.
 */
internal class PushRegistration(private val file: AtomicFile, private val distributors: Distributors) {
    private class Registration(val distributor: String, val token: String, val endpoint: String?)

    /** The address at which wake-ups for this phone are accepted, or null. */
    val endpoint: String? get() = registration()?.endpoint

    /** Whether the user must choose between several distributors. */
    fun needsChoice(): Boolean = registration() == null && candidate() == null && distributors.canBeChosen()

    /** Registers with the distributor that the user chose, or the known one. Repeated at each start, as distributors may forget. */
    fun register(chosen: String? = null) {
        val known = registration()
        val distributor = chosen?.takeIf { it in distributors.installed() } ?: known?.distributor ?: candidate() ?: return
        val registration = known?.takeIf { it.distributor == distributor }
            ?: Registration(distributor, UUID.randomUUID().toString(), null).also(::save)
        send(registration, REGISTER)
    }

    /** Ends the registration. */
    fun unregister() {
        registration()?.let { send(it, UNREGISTER) }
        file.delete()
    }

    /** Handles a broadcast. The content of a message is not read: its arrival is the wake-up. */
    fun receive(action: String?, token: String?, endpoint: String?, id: String?): PushEvent {
        val registration = registration() ?: return PushEvent.IGNORED
        if (token == null || !MessageDigest.isEqual(token.toByteArray(), registration.token.toByteArray())) return PushEvent.IGNORED
        if (id != null) send(registration, MESSAGE_ACK, mapOf("id" to id))
        return when (action) {
            MESSAGE -> PushEvent.WAKE_UP
            NEW_ENDPOINT -> if (endpoint != null) setEndpoint(registration, endpoint) else PushEvent.IGNORED
            UNREGISTERED -> remove(registration)
            // After a successful registration a late failure has no meaning.
            REGISTRATION_FAILED -> if (registration.endpoint == null) remove(registration) else PushEvent.IGNORED
            else -> PushEvent.IGNORED
        }
    }

    private fun setEndpoint(registration: Registration, endpoint: String): PushEvent {
        if (endpoint == registration.endpoint || !isEndpoint(endpoint)) return PushEvent.IGNORED
        save(Registration(registration.distributor, registration.token, endpoint))
        return PushEvent.ENDPOINT_CHANGED
    }

    private fun remove(registration: Registration): PushEvent {
        file.delete()
        return if (registration.endpoint == null) PushEvent.IGNORED else PushEvent.ENDPOINT_CHANGED
    }

    private fun candidate(): String? = distributors.preferred() ?: distributors.installed().singleOrNull()

    private fun send(to: Registration, action: String, more: Map<String, String> = emptyMap()) =
        distributors.send(to.distributor, action, mapOf("token" to to.token) + more)

    /** The current registration, or null if there is none or its distributor was uninstalled. */
    private fun registration(): Registration? = try {
        file.read()?.let(::JSONObject)?.let {
            Registration(it.getString("distributor"), it.getString("token"), if (it.has("endpoint")) it.getString("endpoint") else null)
        }?.takeIf { it.distributor in distributors.installed() }
    } catch (_: JSONException) {
        null
    }

    private fun save(registration: Registration) {
        val json = JSONObject().put("distributor", registration.distributor).put("token", registration.token)
        registration.endpoint?.let { json.put("endpoint", it) }
        file.write(json.toString())
    }

    private companion object {
        const val REGISTER = "org.unifiedpush.android.distributor.REGISTER"
        const val UNREGISTER = "org.unifiedpush.android.distributor.UNREGISTER"
        const val MESSAGE_ACK = "org.unifiedpush.android.distributor.MESSAGE_ACK"
        const val NEW_ENDPOINT = "org.unifiedpush.android.connector.NEW_ENDPOINT"
        const val MESSAGE = "org.unifiedpush.android.connector.MESSAGE"
        const val UNREGISTERED = "org.unifiedpush.android.connector.UNREGISTERED"
        const val REGISTRATION_FAILED = "org.unifiedpush.android.connector.REGISTRATION_FAILED"

        /** The longest endpoint of a message, protocol.md §8.10. */
        const val MAX_ENDPOINT_LENGTH = 512

        /** Only https, and nothing that two programs could read as different hosts. */
        fun isEndpoint(endpoint: String): Boolean = try {
            val isPlain = endpoint.length <= MAX_ENDPOINT_LENGTH && endpoint.all { it in '!'..'~' }
            val address = URI(endpoint)
            isPlain && address.scheme == "https" && address.host != null && address.userInfo == null && address.fragment == null
        } catch (_: URISyntaxException) {
            false
        }
    }
}
