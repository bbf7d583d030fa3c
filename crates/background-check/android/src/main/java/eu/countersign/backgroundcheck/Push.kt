package eu.countersign.backgroundcheck

import java.net.URI
import java.net.URISyntaxException
import java.security.MessageDigest
import java.util.UUID
import org.json.JSONException
import org.json.JSONObject

/** The push services (distributors) of this phone. */
internal interface Distributors {
    /** Their packages. */
    fun installed(): List<String>

    /** The one that the person made the default, if there is one. */
    fun preferred(): String?

    /** Whether the system can ask the person for one. */
    fun canBeChosen(): Boolean

    fun send(distributor: String, action: String, extras: Map<String, String>)
}

/**
 * A registration with a push service, by UnifiedPush (AND_3, and AND_2 before it): `https://unifiedpush.org`.
 *
 * Any app may send what is heard here. Who does not know the token, which went to the chosen distributor alone, is not heard; who
 * does can at worst cause a knock, or lead the servers' wake-ups astray: the rounds go on in any case.
 */
internal class Push(private val kept: Kept, private val distributors: Distributors) {
    /** What follows from what was heard. */
    enum class Heard { NOTHING, KNOCK, CHANGE }

    private class Registration(val distributor: String, val token: String, val endpoint: String?)

    /** Where wake-ups for this phone are taken. */
    val endpoint: String? get() = registration()?.endpoint

    /** Whether the person has to say which distributor it is to be. */
    fun isUndecided(): Boolean = registration() == null && candidate() == null && distributors.canBeChosen()

    /** Registers, with the distributor that the person chose if they did; again at each start, for a distributor forgets. */
    fun join(chosen: String? = null) {
        val known = registration()
        val distributor = chosen?.takeIf { it in distributors.installed() } ?: known?.distributor ?: candidate() ?: return
        val registration = known?.takeIf { it.distributor == distributor }
            ?: Registration(distributor, UUID.randomUUID().toString(), null).also(::keep)
        tell(registration, REGISTER)
    }

    /** Ends the registration: nobody is watched any more. */
    fun leave() {
        registration()?.let { tell(it, UNREGISTER) }
        kept.remove()
    }

    /** Takes what some app sent. The content of a message is never looked at: that there is one is all it says. */
    fun hear(action: String?, token: String?, endpoint: String?, id: String?): Heard {
        val ours = registration() ?: return Heard.NOTHING
        if (token == null || !MessageDigest.isEqual(token.toByteArray(), ours.token.toByteArray())) return Heard.NOTHING
        if (id != null) tell(ours, MESSAGE_ACK, mapOf("id" to id))
        return when (action) {
            MESSAGE -> Heard.KNOCK
            NEW_ENDPOINT -> if (endpoint != null) take(ours, endpoint) else Heard.NOTHING
            UNREGISTERED -> forget(ours)
            // Said late of a registration that stands, it means nothing.
            REGISTRATION_FAILED -> if (ours.endpoint == null) forget(ours) else Heard.NOTHING
            else -> Heard.NOTHING
        }
    }

    private fun take(ours: Registration, endpoint: String): Heard {
        if (endpoint == ours.endpoint || !isAddress(endpoint)) return Heard.NOTHING
        keep(Registration(ours.distributor, ours.token, endpoint))
        return Heard.CHANGE
    }

    private fun forget(ours: Registration): Heard {
        kept.remove()
        return if (ours.endpoint == null) Heard.NOTHING else Heard.CHANGE
    }

    private fun candidate(): String? = distributors.preferred() ?: distributors.installed().singleOrNull()

    private fun tell(to: Registration, action: String, more: Map<String, String> = emptyMap()) =
        distributors.send(to.distributor, action, mapOf("token" to to.token) + more)

    /** The registration that stands. One with a distributor that is no longer there does not. */
    private fun registration(): Registration? = try {
        kept.read()?.let(::JSONObject)?.let {
            Registration(it.getString("distributor"), it.getString("token"), if (it.has("endpoint")) it.getString("endpoint") else null)
        }?.takeIf { it.distributor in distributors.installed() }
    } catch (_: JSONException) {
        null
    }

    private fun keep(registration: Registration) {
        val json = JSONObject().put("distributor", registration.distributor).put("token", registration.token)
        registration.endpoint?.let { json.put("endpoint", it) }
        kept.write(json.toString())
    }

    private companion object {
        const val REGISTER = "org.unifiedpush.android.distributor.REGISTER"
        const val UNREGISTER = "org.unifiedpush.android.distributor.UNREGISTER"
        const val MESSAGE_ACK = "org.unifiedpush.android.distributor.MESSAGE_ACK"
        const val NEW_ENDPOINT = "org.unifiedpush.android.connector.NEW_ENDPOINT"
        const val MESSAGE = "org.unifiedpush.android.connector.MESSAGE"
        const val UNREGISTERED = "org.unifiedpush.android.connector.UNREGISTERED"
        const val REGISTRATION_FAILED = "org.unifiedpush.android.connector.REGISTRATION_FAILED"

        /** As long as the protocol carries one, protocol.md §8.10. */
        const val LONGEST_ADDRESS = 512

        /** Only https, and nothing that one program might read as another host than the next. */
        fun isAddress(endpoint: String): Boolean = try {
            val plain = endpoint.length <= LONGEST_ADDRESS && endpoint.all { it in '!'..'~' }
            val address = URI(endpoint)
            plain && address.scheme == "https" && address.host != null && address.userInfo == null && address.fragment == null
        } catch (_: URISyntaxException) {
            false
        }
    }
}
