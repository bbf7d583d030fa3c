package eu.countersign.devicekey

import android.app.Activity
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
 * What Rust asks, handed to those who know. The questions come on the main thread and are answered
 * from one worker: the hardware is slow, and Rust may be waiting on a thread of its own.
 */
@TauriPlugin
class DeviceKeyPlugin(activity: Activity) : Plugin(activity) {
    /** The system makes a new one now and then. */
    @Volatile private var shown = activity

    private val worker = Executors.newSingleThreadExecutor()
    private val standing = Standing(activity.applicationContext)
    private val concealment = Concealment()
    private val keys = SigningKeys()
    private val secret: PlatformSecret
    private val factors: Factors

    init {
        // Never in a backup: the keys would not be.
        val folder = File(activity.noBackupFilesDir, "device-key")
        val prompt = SystemPrompt(worker) { shown as? FragmentActivity }
        secret = PlatformSecret(folder)
        factors = Factors(folder, prompt, standing::unready)
        activity.application.registerActivityLifecycleCallbacks(concealment)
        // This one was created before.
        concealment.onActivityCreated(activity, null)
    }

    override fun onResume(activity: AppCompatActivity) {
        shown = activity
    }

    @Command
    fun make(invoke: Invoke) = answer(invoke) {
        val args = invoke.getArgs()
        val made = keys.make(name(args), bytes(args, "challenge"))
        JSObject()
            .put("public", text(made.public))
            .put("level", made.level.code)
            .put("attested", made.attested)
    }

    @Command
    fun sign(invoke: Invoke) = answer(invoke) {
        val args = invoke.getArgs()
        JSObject().put("signature", text(keys.sign(name(args), bytes(args, "message"))))
    }

    @Command
    fun level(invoke: Invoke) = answer(invoke) { JSObject().put("level", keys.level(name(invoke.getArgs())).code) }

    @Command
    fun forget(invoke: Invoke) = answer(invoke) {
        keys.forget(name(invoke.getArgs()))
        null
    }

    @Command
    fun loadSecret(invoke: Invoke) = answer(invoke) {
        JSObject().put("secret", secret.load()?.let(::spend))
    }

    @Command
    fun keepSecret(invoke: Invoke) = answer(invoke) {
        val bytes = bytes(invoke.getArgs(), "secret")
        try {
            secret.keep(bytes)
        } finally {
            bytes.fill(0)
        }
        null
    }

    @Command
    fun keepFactor(invoke: Invoke) = work(invoke) {
        val args = invoke.getArgs()
        val key = bytes(args, "key")
        factors.keep(name(args), key) { kept ->
            key.fill(0)
            tell(invoke, kept.map { null })
        }
    }

    @Command
    fun releaseFactor(invoke: Invoke) = work(invoke) {
        factors.release(name(invoke.getArgs())) { key -> tell(invoke, key.map { JSObject().put("key", spend(it)) }) }
    }

    @Command
    fun forgetFactor(invoke: Invoke) = answer(invoke) {
        factors.forget(name(invoke.getArgs()))
        null
    }

    @Command
    fun standing(invoke: Invoke) = answer(invoke) {
        JSObject().put("lock", standing.hasLock()).put("biometrics", standing.biometrics()?.code)
    }

    @Command
    fun openSettings(invoke: Invoke) = answer(invoke) {
        standing.openSettings()
        null
    }

    /** Draws, so it stays on the main thread; Rust does not block on it. */
    @Command
    fun conceal(invoke: Invoke) {
        concealment.set(invoke.getArgs().getBoolean("on"), shown)
        invoke.resolve()
    }

    private fun answer(invoke: Invoke, action: () -> JSObject?) =
        work(invoke) { tell(invoke, Result.success(action())) }

    /** Whatever goes wrong, Rust gets an answer: it waits for one. */
    private fun work(invoke: Invoke, action: () -> Unit) = worker.execute {
        runCatching(action).onFailure { tell(invoke, Result.failure(it)) }
    }

    private fun tell(invoke: Invoke, result: Result<JSObject?>) = result.fold(
        { if (it == null) invoke.resolve() else invoke.resolve(it) },
        {
            val failure = (it as? Refusal)?.failure ?: Failure.UNAVAILABLE
            // What the key store says of itself; it never names what it holds.
            Log.w("DeviceKey", "${invoke.command}: ${failure.code}", it)
            invoke.reject(failure.code, failure.code)
        },
    )

    private companion object {
        val NAME = Regex("[a-z0-9-]{1,64}")

        /** Becomes part of a file's name. */
        fun name(args: JSObject): String =
            args.getString("name").also { if (!NAME.matches(it)) throw Refusal(Failure.UNAVAILABLE) }

        fun bytes(args: JSObject, field: String): ByteArray = Base64.getDecoder().decode(args.getString(field))

        fun text(bytes: ByteArray): String = Base64.getEncoder().encodeToString(bytes)

        /** The text of a secret whose bytes are of no more use here. */
        fun spend(secret: ByteArray): String = text(secret).also { secret.fill(0) }
    }
}
