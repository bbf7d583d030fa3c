package eu.countersign.devicekey

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.util.Log
import androidx.appcompat.app.AppCompatActivity
import androidx.fragment.app.FragmentActivity
import app.tauri.annotation.Command
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin
import java.io.File
import java.util.Base64
import java.util.concurrent.Executors

/**
 * The commands that Rust calls. They arrive on the main thread and run on one worker thread: the
 * hardware is slow, and Rust may be blocking a thread of its own.
 */
@TauriPlugin
class DeviceKeyPlugin(activity: Activity) : Plugin(activity) {
    /** The system may recreate the activity. */
    @Volatile private var currentActivity = activity

    private val worker = Executors.newSingleThreadExecutor()
    private val security = DeviceSecurity(activity.applicationContext)
    private val captureGuard = ScreenCaptureGuard()
    private val codes = CodeClipboard(SystemClipboard(activity.applicationContext), SystemClipboard::later)
    private val keys = SigningKeys()

    // Excluded from backups, as the keys cannot be backed up.
    private val folder = File(activity.noBackupFilesDir, "device-key")
    private val secret = PlatformSecret(folder)
    private val biometricKeys: BiometricKeys

    init {
        val prompt = SystemBiometricPrompt(worker) { currentActivity as? FragmentActivity }
        biometricKeys = BiometricKeys(folder, prompt, security::unavailability)
        activity.application.registerActivityLifecycleCallbacks(captureGuard)
        // This activity already exists.
        captureGuard.onActivityCreated(activity, null)
    }

    override fun onResume(activity: AppCompatActivity) {
        currentActivity = activity
    }

    @Command
    fun createKey(invoke: Invoke) = answer(invoke) {
        val args = invoke.getArgs()
        // Absent where no server has asked for an attestation.
        val challenge = if (args.has("challenge")) bytes(args, "challenge") else null
        val key = keys.create(name(args), challenge)
        JSObject()
            .put("public", text(key.public))
            .put("level", key.level.code)
            .put("chain", key.chain.joinToString(".", transform = ::text))
    }

    /** App Attest is Apple's. Android attests the key itself. */
    @Command
    fun attestApp(invoke: Invoke) = answer(invoke) { throw DeviceKeyException(Failure.UNAVAILABLE) }

    @Command
    fun sign(invoke: Invoke) = answer(invoke) {
        val args = invoke.getArgs()
        JSObject().put("signature", text(keys.sign(name(args), bytes(args, "message"))))
    }

    @Command
    fun level(invoke: Invoke) = answer(invoke) { JSObject().put("level", keys.level(name(invoke.getArgs())).code) }

    @Command
    fun deleteKey(invoke: Invoke) = answer(invoke) {
        keys.delete(name(invoke.getArgs()))
        null
    }

    @Command
    fun loadSecret(invoke: Invoke) = answer(invoke) {
        JSObject().put("secret", secret.load()?.let(::encodeAndWipe))
    }

    @Command
    fun storeSecret(invoke: Invoke) = answer(invoke) {
        val bytes = bytes(invoke.getArgs(), "secret")
        try {
            secret.store(bytes)
        } finally {
            bytes.fill(0)
        }
        null
    }

    @Command
    fun deleteAll(invoke: Invoke) = answer(invoke) {
        Keystore.deleteAll(folder)
        null
    }

    @Command
    fun storeBiometricKey(invoke: Invoke) = work(invoke) {
        val args = invoke.getArgs()
        val key = bytes(args, "key")
        biometricKeys.store(name(args), key) { result ->
            key.fill(0)
            resolve(invoke, result.map { null })
        }
    }

    @Command
    fun releaseBiometricKey(invoke: Invoke) = work(invoke) {
        biometricKeys.release(name(invoke.getArgs())) { key -> resolve(invoke, key.map { JSObject().put("key", encodeAndWipe(it)) }) }
    }

    @Command
    fun deleteBiometricKey(invoke: Invoke) = answer(invoke) {
        biometricKeys.delete(name(invoke.getArgs()))
        null
    }

    @Command
    fun deviceSecurity(invoke: Invoke) = answer(invoke) {
        JSObject().put("lock", security.hasLock()).put("biometrics", security.biometrics()?.code)
    }

    @Command
    fun openSettings(invoke: Invoke) = answer(invoke) {
        security.openSettings()
        null
    }

    @Command
    fun openAddress(invoke: Invoke) = answer(invoke) {
        val page = Intent(Intent.ACTION_VIEW, Uri.parse(invoke.getArgs().getString("address")))
        // Without a browser this throws, and every exception becomes an answer.
        currentActivity.startActivity(page.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        null
    }

    @Command
    fun copyCode(invoke: Invoke) = answer(invoke) {
        val args = invoke.getArgs()
        codes.copy(args.getString("code"), args.getLong("seconds"))
        null
    }

    /** Runs on the main thread because it changes the window. Rust does not block on it. */
    @Command
    fun setCaptureProtection(invoke: Invoke) {
        captureGuard.set(invoke.getArgs().getBoolean("on"), currentActivity)
        invoke.resolve()
    }

    private fun answer(invoke: Invoke, action: () -> JSObject?) =
        work(invoke) { resolve(invoke, Result.success(action())) }

    /** Every exception becomes an answer, because Rust waits for one. */
    private fun work(invoke: Invoke, action: () -> Unit) = worker.execute {
        runCatching(action).onFailure { resolve(invoke, Result.failure(it)) }
    }

    private fun resolve(invoke: Invoke, result: Result<JSObject?>) = result.fold(
        { if (it == null) invoke.resolve() else invoke.resolve(it) },
        {
            val failure = (it as? DeviceKeyException)?.failure ?: Failure.UNAVAILABLE
            // Messages of the key store contain no secrets.
            Log.w("DeviceKey", "${invoke.command}: ${failure.code}", it)
            invoke.reject(failure.code, failure.code)
        },
    )

    private companion object {
        val NAME = Regex("[a-z0-9-]{1,64}")

        /** The name becomes part of a file name, so it is checked. */
        fun name(args: JSObject): String =
            args.getString("name").also { if (!NAME.matches(it)) throw DeviceKeyException(Failure.UNAVAILABLE) }

        fun bytes(args: JSObject, field: String): ByteArray = Base64.getDecoder().decode(args.getString(field))

        fun text(bytes: ByteArray): String = Base64.getEncoder().encodeToString(bytes)

        /** Encodes a secret in base64 and wipes its bytes. */
        fun encodeAndWipe(secret: ByteArray): String = text(secret).also { secret.fill(0) }
    }
}
