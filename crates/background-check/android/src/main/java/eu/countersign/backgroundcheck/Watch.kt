package eu.countersign.backgroundcheck

import java.util.Base64
import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject

/** An account to ask for. Holds no secret: [key] is the alias of T in the key store. */
internal class Watched(
    val origin: String,
    val device: ByteArray,
    val key: String,
    val server: ServerKey,
    val clockOffset: Long,
)

/** Whom to ask for, as the app last said. */
internal class Watch(private val kept: Kept) {
    /** Takes the app's list over. Throws [IllegalArgumentException] if it is none; then the one before stays. */
    fun replace(list: String): Unit = synchronized(Watch) {
        parse(list)
        kept.write(list)
    }

    /** Asks no more for an account until the app hands over its list again. */
    fun drop(account: Watched): Unit = synchronized(Watch) {
        val left = JSONArray()
        val list = JSONArray(kept.read() ?: return)
        List(list.length(), list::getJSONObject)
            .filterNot { bytes(it, "device").contentEquals(account.device) && it.getString("origin") == account.origin }
            .forEach(left::put)
        kept.write(left.toString())
    }

    /** The list; empty if there is none, or if what lies there is not one. */
    fun read(): List<Watched> = try {
        kept.read()?.let(::parse).orEmpty()
    } catch (_: IllegalArgumentException) {
        emptyList()
    }

    private fun parse(list: String): List<Watched> = try {
        val accounts = JSONArray(list)
        List(accounts.length()) { account(accounts.getJSONObject(it)) }
    } catch (malformed: JSONException) {
        throw IllegalArgumentException(malformed)
    }

    private fun account(json: JSONObject): Watched {
        val origin = json.getString("origin")
        require(origin.length <= LONGEST_ORIGIN && ORIGIN.matches(origin)) { "not an origin" }
        val device = bytes(json, "device")
        require(device.size == DEVICE_BYTES) { "not a device" }
        val key = String(bytes(json, "key"), Charsets.UTF_8)
        require(key.isNotEmpty()) { "not a name of a key" }
        return Watched(origin, device, key, ServerKey(bytes(json, "serverKey")), json.getLong("clockOffsetS"))
    }

    private fun bytes(json: JSONObject, name: String): ByteArray = Base64.getDecoder().decode(json.getString(name))

    /** The app may hand a list over while a round goes on. */
    private companion object {
        const val DEVICE_BYTES = 16
        const val LONGEST_ORIGIN = 200

        /** protocol.md §1.5: https, or http on this device. */
        val ORIGIN = run {
            val label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
            val secure = """https://(?:\[::1]|$label(?:\.$label)*)"""
            val here = """http://(?:\[::1]|127\.0\.0\.1|localhost)"""
            Regex("(?:$secure|$here)(?::[1-9][0-9]{0,4})?")
        }
    }
}
