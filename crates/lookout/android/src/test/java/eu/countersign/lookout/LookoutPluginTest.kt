package eu.countersign.lookout

import android.app.ActivityManager
import android.app.NotificationManager
import androidx.appcompat.app.AppCompatActivity
import app.tauri.plugin.Invoke
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** Commands as Rust gives them. Of the system there is hardly anything, and what is missing throws. */
class LookoutPluginTest {
    @get:Rule val temporary = TemporaryFolder()

    private val plugin by lazy { LookoutPlugin(FakeActivity()) }

    private inner class FakeActivity : AppCompatActivity() {
        override fun getApplicationContext() = this
        override fun getNoBackupFilesDir(): File = temporary.root

        @Suppress("UNCHECKED_CAST")
        override fun <T> getSystemService(service: Class<T>): T = when (service) {
            ActivityManager::class.java -> object : ActivityManager() {
                override fun isBackgroundRestricted() = true
            }
            else -> object : NotificationManager() {
                override fun areNotificationsEnabled() = false
            }
        } as T
    }

    private val answers = mutableListOf<Boolean>()

    private fun invoke(args: String) = Invoke("command", args) { done, _ -> answers += done }

    @Test
    fun `rounds cannot begin, then the authenticator starts all the same`() {
        File(temporary.root, "lookout-watched.json").writeText(listOfOne())
        plugin.attend(invoke("{}"))
        assertEquals(listOf(true), answers)
    }
}
