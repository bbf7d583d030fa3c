package eu.countersign.backgroundcheck

import android.app.ActivityManager
import android.app.NotificationManager
import android.content.Intent
import android.os.Binder
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

/** The plugin's commands. The stubs have almost nothing of the system; what is missing throws. */
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
    fun reset() {
        RunningApp.isInForeground = false
    }

    private val answers = mutableListOf<Boolean>()

    private fun invoke(args: String) = Invoke("command", args) { done, _ -> answers += done }

    @Test
    fun `schedule cannot start, then subscribe succeeds`() {
        File(temporary.root, "background-check-targets.json").writeText(listOfOne())
        val subscribe = invoke("{}")
        plugin.subscribe(subscribe)
        assertEquals(listOf(true), answers)
        assertEquals("""{"deliveryMode":"whileOpen","permission":"allowed"}""", subscribe.channel.sent.single().toString())
    }

    @Test
    fun `app is in the foreground before subscribe, then it is recorded`() {
        plugin.subscribe(invoke("{}"))
        assertFalse(RunningApp.isInForeground)
        state = Lifecycle.State.RESUMED
        plugin.subscribe(invoke("{}"))
        assertTrue(RunningApp.isInForeground)
    }

    @Test
    fun `choosing a distributor fails, then the command still resolves`() {
        File(temporary.root, "background-check-targets.json").writeText(listOfOne())
        plugin.onPermissionResult(invoke("{}"))
        assertEquals(listOf(true), answers)
    }

    @Test
    fun `activity result cannot be read, then the command still resolves`() {
        plugin.onDistributorChosen(invoke("{}"), ActivityResult(0, Intent(null)))
        assertEquals(listOf(true), answers)
    }

    @Test
    fun `broadcast cannot be read, then the app does not crash`() =
        PushReceiver().onReceive(FakeActivity(), Intent("org.unifiedpush.android.connector.MESSAGE"))

    @Test
    fun `another app binds to raise this one, then it receives an object without any call`() {
        val service = RaiseToForegroundService()
        val bound = service.onBind(Intent("org.unifiedpush.android.connector.RAISE_TO_FOREGROUND"))
        assertEquals(Binder::class.java, bound.javaClass)
    }
}
