package eu.countersign.devicekey

import android.app.KeyguardManager
import android.app.admin.DevicePolicyManager
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.provider.Settings
import androidx.biometric.BiometricManager
import androidx.biometric.BiometricManager.Authenticators.BIOMETRIC_STRONG

/** The current protection of the device. */
class DeviceSecurity(private val context: Context) {
    fun hasLock(): Boolean = context.getSystemService(KeyguardManager::class.java).isDeviceSecure

    /** The enrolled strong biometrics, or null. */
    fun biometrics(): Biometrics? {
        val answer = BiometricManager.from(context).canAuthenticate(BIOMETRIC_STRONG)
        if (answer != BiometricManager.BIOMETRIC_SUCCESS) return null
        val has: (String) -> Boolean = context.packageManager::hasSystemFeature
        return kindOf(has(PackageManager.FEATURE_FINGERPRINT), has(PackageManager.FEATURE_FACE))
    }

    /** The reason for which keys cannot be bound to biometrics now, or null if they can. */
    fun unavailability(): Failure? = when {
        !hasLock() -> Failure.NO_LOCK
        biometrics() == null -> Failure.NOT_ENROLLED
        else -> null
    }

    /** Opens the page that sets a screen lock, or the security settings on phones that hide it. */
    fun openSettings() {
        try {
            open(DevicePolicyManager.ACTION_SET_NEW_PASSWORD)
        } catch (_: ActivityNotFoundException) {
            open(Settings.ACTION_SECURITY_SETTINGS)
        }
    }

    private fun open(action: String) =
        context.startActivity(Intent(action).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))

    companion object {
        /** The system reports the sensors, but not which of them is strong. */
        fun kindOf(finger: Boolean, face: Boolean): Biometrics = when {
            finger && !face -> Biometrics.FINGERPRINT
            face && !finger -> Biometrics.FACE
            else -> Biometrics.EITHER
        }
    }
}
