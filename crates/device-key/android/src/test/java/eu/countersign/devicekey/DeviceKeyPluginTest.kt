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

/** Commands as Rust gives them, with real arguments. */
class DeviceKeyPluginTest {
    @get:Rule val temporary = TemporaryFolder()

    private val plugin by lazy { DeviceKeyPlugin(FakeActivity()) }

    @Before
    fun begin() = FakeKeystore.reset()

    private inner class FakeActivity : Activity() {
        override fun getApplicationContext() = this
        override fun getNoBackupFilesDir() = temporary.root
        override fun setRecentsScreenshotEnabled(enabled: Boolean) = Unit
        override fun getWindow() = object : Window() {
            override fun addFlags(flags: Int) = Unit
        }
    }

    /** Whether it was done, and the answer or the code. */
    private fun give(args: String, command: (Invoke) -> Unit): Pair<Boolean, String> {
        val answer = CompletableFuture<Pair<Boolean, String>>()
        command(Invoke("command", args) { done, said -> answer.complete(done to said) })
        return answer.get(10, TimeUnit.SECONDS)
    }

    @Test
    fun `command without arguments then it is done, whatever stands for none`() {
        for (none in listOf("{}", "null")) assertEquals(true to "{}", give(none, plugin::loadSecret))
    }

    @Test
    fun `arguments are missing then it is refused and not left without an answer`() {
        for (none in listOf("{}", "null")) assertEquals(false to "unavailable", give(none, plugin::sign))
    }

    @Test
    fun `secret kept then loaded as it was`() {
        val secret = Base64.getEncoder().encodeToString(ByteArray(32) { it.toByte() })
        assertEquals(true to "null", give("""{"secret":"$secret"}""", plugin::keepSecret))
        val (done, loaded) = give("{}", plugin::loadSecret)
        assertTrue(done)
        assertEquals(secret, JSONObject(loaded).getString("secret"))
    }

    @Test
    fun `key made then it signs until it is forgotten`() {
        val challenge = Base64.getEncoder().encodeToString(ByteArray(32))
        val (made, _) = give("""{"name":"t-1","challenge":"$challenge"}""", plugin::make)
        assertTrue(made)
        val sign = """{"name":"t-1","message":"bQ=="}"""
        assertTrue(give(sign, plugin::sign).first)
        assertTrue(give("""{"name":"t-1"}""", plugin::forget).first)
        assertEquals(false to "gone", give(sign, plugin::sign))
    }
}
