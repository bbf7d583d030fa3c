package eu.countersign.devicekey

import android.app.Activity
import android.view.Window
import app.tauri.plugin.Invoke
import java.util.Base64
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** The plugin's commands with real JSON arguments. */
class DeviceKeyPluginTest {
    @get:Rule val temporary = TemporaryFolder()

    private val plugin by lazy { DeviceKeyPlugin(FakeActivity()) }

    @Before
    fun resetKeystore() = FakeKeystore.reset()

    private inner class FakeActivity : Activity() {
        override fun getApplicationContext() = this
        override fun getNoBackupFilesDir() = temporary.root
        override fun setRecentsScreenshotEnabled(enabled: Boolean) = Unit
        override fun getWindow() = object : Window() {
            override fun addFlags(flags: Int) = Unit
            override fun setHideOverlayWindows(hide: Boolean) = Unit
        }
    }

    /** Runs a command. Returns whether it resolved, and the answer or the failure code. */
    private fun run(args: String, command: (Invoke) -> Unit): Pair<Boolean, String> {
        val answer = CompletableFuture<Pair<Boolean, String>>()
        command(Invoke("command", args) { done, said -> answer.complete(done to said) })
        return answer.get(10, TimeUnit.SECONDS)
    }

    @Test
    fun `command has no arguments, then it resolves for an empty object and for null`() {
        for (none in listOf("{}", "null")) assertEquals(true to "{}", run(none, plugin::loadSecret))
    }

    @Test
    fun `arguments are missing, then the command is rejected`() {
        for (none in listOf("{}", "null")) assertEquals(false to "unavailable", run(none, plugin::sign))
    }

    @Test
    fun `secret is stored, then it is loaded`() {
        val secret = Base64.getEncoder().encodeToString(ByteArray(32) { it.toByte() })
        assertEquals(true to "null", run("""{"secret":"$secret"}""", plugin::storeSecret))
        val (done, loaded) = run("{}", plugin::loadSecret)
        assertTrue(done)
        assertEquals(secret, JSONObject(loaded).getString("secret"))
    }

    @Test
    fun `secret is lost, then everything can be deleted and another secret stored`() {
        val secret = { byte: Byte -> Base64.getEncoder().encodeToString(ByteArray(32) { byte }) }
        val challenge = Base64.getEncoder().encodeToString(ByteArray(32))
        run("""{"secret":"${secret(1)}"}""", plugin::storeSecret)
        run("""{"name":"t-1","challenge":"$challenge"}""", plugin::createKey)
        FakeKeystore.entries.remove("platform-secret")
        assertEquals(false to "gone", run("{}", plugin::loadSecret))
        for (again in 1..2) assertEquals(true to "null", run("{}", plugin::deleteAll))
        assertTrue(FakeKeystore.entries.isEmpty())
        assertTrue(temporary.root.list()!!.isEmpty())
        assertEquals(true to "{}", run("{}", plugin::loadSecret))
        assertEquals(false to "gone", run("""{"name":"t-1","message":"bQ=="}""", plugin::sign))
        assertEquals(true to "null", run("""{"secret":"${secret(2)}"}""", plugin::storeSecret))
        assertEquals(secret(2), JSONObject(run("{}", plugin::loadSecret).second).getString("secret"))
    }

    @Test
    fun `app is to be attested, then unavailable, because the keys are`() {
        assertEquals(false to "unavailable", run("""{"hash":"AA=="}""", plugin::attestApp))
    }

    @Test
    fun `key is created, then it signs until it is deleted`() {
        val challenge = Base64.getEncoder().encodeToString(ByteArray(32))
        val (made, key) = run("""{"name":"t-1","challenge":"$challenge"}""", plugin::createKey)
        assertTrue(made)
        assertEquals("MAA=.MAE=.MAI=", JSONObject(key).getString("chain"))
        val (plain, unattested) = run("""{"name":"t-1"}""", plugin::createKey)
        assertTrue(plain)
        assertEquals("", JSONObject(unattested).getString("chain"))
        val sign = """{"name":"t-1","message":"bQ=="}"""
        assertTrue(run(sign, plugin::sign).first)
        assertTrue(run("""{"name":"t-1"}""", plugin::deleteKey).first)
        assertEquals(false to "gone", run(sign, plugin::sign))
    }
}
