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

/** How the device is protected now. */
class Standing(private val context: Context) {
    fun hasLock(): Boolean = context.getSystemService(KeyguardManager::class.java).isDeviceSecure

    /** Strong biometrics that are enrolled; null without. */
    fun biometrics(): Biometrics? {
        val answer = BiometricManager.from(context).canAuthenticate(BIOMETRIC_STRONG)
        if (answer != BiometricManager.BIOMETRIC_SUCCESS) return null
        val has: (String) -> Boolean = context.packageManager::hasSystemFeature
        return kindOf(has(PackageManager.FEATURE_FINGERPRINT), has(PackageManager.FEATURE_FACE))
    }

    /** Why nothing can be bound to biometrics now. */
    fun unready(): Failure? = when {
        !hasLock() -> Failure.NO_LOCK
        biometrics() == null -> Failure.NOT_ENROLLED
        else -> null
    }

    /** Where a lock is set; on a phone that hides that page, the settings of security. */
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
        /** The system says what sensors there are, and not which of them is strong. */
        fun kindOf(finger: Boolean, face: Boolean): Biometrics = when {
            finger && !face -> Biometrics.FINGERPRINT
            face && !finger -> Biometrics.FACE
            else -> Biometrics.EITHER
        }
    }
}
