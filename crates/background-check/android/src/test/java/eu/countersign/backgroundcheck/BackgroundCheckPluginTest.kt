package eu.countersign.backgroundcheck

import android.app.ActivityManager
import android.app.NotificationManager
import android.content.Intent
import androidx.activity.result.ActivityResult
import androidx.appcompat.app.AppCompatActivity
import androidx.lifecycle.Lifecycle
import app.tauri.plugin.Invoke
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** Commands as Rust gives them. Of the system there is hardly anything, and what is missing throws. */
class BackgroundCheckPluginTest {
    @get:Rule val temporary = TemporaryFolder()

    private val plugin by lazy { BackgroundCheckPlugin(FakeActivity()) }

    private var state = Lifecycle.State.CREATED

    private inner class FakeActivity : AppCompatActivity() {
        override fun getApplicationContext() = this
        override fun getNoBackupFilesDir(): File = temporary.root

        @Suppress("UNCHECKED_CAST")
        override fun <T> getSystemService(service: Class<T>): T = when (service) {
            ActivityManager::class.java -> object : ActivityManager() {
                override fun isBackgroundRestricted() = true
            }
            else -> object : NotificationManager() {
                override fun areNotificationsEnabled() = true
                override fun getNotificationChannel(id: String) = null
                override fun cancel(id: Int) = Unit
            }
        } as T

        override fun getLifecycle() = object : Lifecycle() {
            override fun getCurrentState() = state
        }
    }

    @After
    fun end() {
        Awake.inFront = false
    }

    private val answers = mutableListOf<Boolean>()

    private fun invoke(args: String) = Invoke("command", args) { done, _ -> answers += done }

    @Test
    fun `rounds cannot begin, then the authenticator starts all the same`() {
        File(temporary.root, "background-check-watched.json").writeText(listOfOne())
        val attend = invoke("{}")
        plugin.attend(attend)
        assertEquals(listOf(true), answers)
        assertEquals("""{"way":"whileOpen","leave":"allowed"}""", attend.channel.sent.single().toString())
    }

    @Test
    fun `app is in front before anybody attends, then it knows`() {
        plugin.attend(invoke("{}"))
        assertFalse(Awake.inFront)
        state = Lifecycle.State.RESUMED
        plugin.attend(invoke("{}"))
        assertTrue(Awake.inFront)
    }

    @Test
    fun `what follows the person's leave fails, then the question is answered all the same`() {
        File(temporary.root, "background-check-watched.json").writeText(listOfOne())
        plugin.asked(invoke("{}"))
        assertEquals(listOf(true), answers)
    }

    @Test
    fun `another app answers with what cannot be read, then the question is answered all the same`() {
        plugin.chosen(invoke("{}"), ActivityResult(0, Intent(null)))
        assertEquals(listOf(true), answers)
    }

    @Test
    fun `another app sends what cannot be read, then it brings nothing down`() =
        PushReceiver().onReceive(FakeActivity(), Intent("org.unifiedpush.android.connector.MESSAGE"))
}
