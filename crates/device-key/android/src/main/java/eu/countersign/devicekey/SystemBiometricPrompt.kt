package eu.countersign.devicekey

import androidx.biometric.BiometricManager.Authenticators.BIOMETRIC_STRONG
import androidx.biometric.BiometricPrompt
import androidx.fragment.app.FragmentActivity
import java.util.concurrent.Executor
import javax.crypto.Cipher

/** The system's biometric prompt, shown over the current activity. */
class SystemBiometricPrompt(
    private val worker: Executor,
    private val activity: () -> FragmentActivity?,
) : UserPresence {
    override fun confirm(purpose: UserPresence.Purpose, cipher: Cipher, done: (Result<Cipher>) -> Unit) {
        val host = activity() ?: return done(Result.failure(DeviceKeyException(Failure.UNAVAILABLE)))
        host.runOnUiThread {
            // In this state the prompt would neither appear nor call back.
            if (host.isFinishing || host.supportFragmentManager.isStateSaved) {
                worker.execute { done(Result.failure(DeviceKeyException(Failure.CANCELLED))) }
            } else {
                BiometricPrompt(host, worker, Answer(done))
                    .authenticate(infoOf(host, purpose), BiometricPrompt.CryptoObject(cipher))
            }
        }
    }

    private fun infoOf(host: FragmentActivity, purpose: UserPresence.Purpose): BiometricPrompt.PromptInfo {
        val reason = when (purpose) {
            UserPresence.Purpose.STORE -> R.string.phone_confirm_keep
            UserPresence.Purpose.RELEASE -> R.string.phone_confirm_release
        }
        return BiometricPrompt.PromptInfo.Builder()
            .setTitle(host.getString(R.string.phone_confirm_title))
            .setDescription(host.getString(reason))
            .setNegativeButtonText(host.getString(R.string.phone_use_pin))
            .setAllowedAuthenticators(BIOMETRIC_STRONG)
            .build()
    }

    private class Answer(private val done: (Result<Cipher>) -> Unit) : BiometricPrompt.AuthenticationCallback() {
        override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
            val cipher = result.cryptoObject?.cipher
            done(cipher?.let { Result.success(it) } ?: Result.failure(DeviceKeyException(Failure.UNAVAILABLE)))
        }

        override fun onAuthenticationError(errorCode: Int, errString: CharSequence) =
            done(Result.failure(DeviceKeyException(failureOf(errorCode))))
    }

    companion object {
        /** Maps an error code of the prompt. */
        fun failureOf(error: Int): Failure = when (error) {
            BiometricPrompt.ERROR_USER_CANCELED,
            BiometricPrompt.ERROR_NEGATIVE_BUTTON,
            BiometricPrompt.ERROR_CANCELED,
            BiometricPrompt.ERROR_TIMEOUT,
            -> Failure.CANCELLED
            BiometricPrompt.ERROR_LOCKOUT,
            BiometricPrompt.ERROR_LOCKOUT_PERMANENT,
            -> Failure.LOCKED_OUT
            BiometricPrompt.ERROR_NO_BIOMETRICS -> Failure.NOT_ENROLLED
            BiometricPrompt.ERROR_NO_DEVICE_CREDENTIAL -> Failure.NO_LOCK
            else -> Failure.UNAVAILABLE
        }
    }
}
