package eu.countersign.backgroundcheck

import java.util.Base64
import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject

/** An account to check. Holds no secret: [key] is the key-store alias of T. */
internal class CheckTarget(
    val origin: String,
    val device: ByteArray,
    val key: String,
    val server: ServerKey,
    val clockOffset: Long,
)

/** The accounts to check, as the app last set them. */
internal class CheckTargets(private val file: AtomicFile) {
    /** Replaces the list. Throws [IllegalArgumentException] and keeps the old list if the new one is malformed. */
    fun replace(list: String): Unit = synchronized(CheckTargets) {
        parse(list)
        file.write(list)
    }

    /** Removes an account until the app sets its list again. */
    fun remove(account: CheckTarget): Unit = synchronized(CheckTargets) {
        val remaining = JSONArray()
        val list = JSONArray(file.read() ?: return)
        List(list.length(), list::getJSONObject)
            .filterNot { bytes(it, "device").contentEquals(account.device) && it.getString("origin") == account.origin }
            .forEach(remaining::put)
        file.write(remaining.toString())
    }

    /** The list; empty if there is no file or it is malformed. */
    fun read(): List<CheckTarget> = try {
        file.read()?.let(::parse).orEmpty()
    } catch (_: IllegalArgumentException) {
        emptyList()
    }

    private fun parse(list: String): List<CheckTarget> = try {
        val accounts = JSONArray(list)
        List(accounts.length()) { account(accounts.getJSONObject(it)) }
    } catch (malformed: JSONException) {
        throw IllegalArgumentException(malformed)
    }

    private fun account(json: JSONObject): CheckTarget {
        val origin = json.getString("origin")
        require(origin.length <= MAX_ORIGIN_LENGTH && ORIGIN.matches(origin)) { "not an origin" }
        val device = bytes(json, "device")
        require(device.size == DEVICE_BYTES) { "not a device id" }
        val key = String(bytes(json, "key"), Charsets.UTF_8)
        require(key.isNotEmpty()) { "not a key-store alias" }
        return CheckTarget(origin, device, key, ServerKey(bytes(json, "serverKey")), json.getLong("clockOffsetS"))
    }

    private fun bytes(json: JSONObject, name: String): ByteArray = Base64.getDecoder().decode(json.getString(name))

    /** Also the lock: the app may set the list while a run is in progress. */
    private companion object {
        const val DEVICE_BYTES = 16
        const val MAX_ORIGIN_LENGTH = 200

        /** protocol.md §1.5: https, or http on loopback. */
        val ORIGIN = run {
            val label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
            val secure = """https://(?:\[::1]|$label(?:\.$label)*)"""
            val loopback = """http://(?:\[::1]|127\.0\.0\.1|localhost)"""
            Regex("(?:$secure|$loopback)(?::[1-9][0-9]{0,4})?")
        }
    }
}
