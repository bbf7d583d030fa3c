package eu.countersign.devicekey

import androidx.biometric.BiometricPrompt
import org.junit.Assert.assertEquals
import org.junit.Test

class SystemTest {
    @Test
    fun `prompt reports an error, then it maps to a failure`() {
        val failures = mapOf(
            BiometricPrompt.ERROR_USER_CANCELED to Failure.CANCELLED,
            BiometricPrompt.ERROR_NEGATIVE_BUTTON to Failure.CANCELLED,
            BiometricPrompt.ERROR_CANCELED to Failure.CANCELLED,
            BiometricPrompt.ERROR_TIMEOUT to Failure.CANCELLED,
            BiometricPrompt.ERROR_LOCKOUT to Failure.LOCKED_OUT,
            BiometricPrompt.ERROR_LOCKOUT_PERMANENT to Failure.LOCKED_OUT,
            BiometricPrompt.ERROR_NO_BIOMETRICS to Failure.NOT_ENROLLED,
            BiometricPrompt.ERROR_NO_DEVICE_CREDENTIAL to Failure.NO_LOCK,
            BiometricPrompt.ERROR_HW_UNAVAILABLE to Failure.UNAVAILABLE,
            BiometricPrompt.ERROR_UNABLE_TO_PROCESS to Failure.UNAVAILABLE,
            BiometricPrompt.ERROR_NO_SPACE to Failure.UNAVAILABLE,
            BiometricPrompt.ERROR_VENDOR to Failure.UNAVAILABLE,
            BiometricPrompt.ERROR_HW_NOT_PRESENT to Failure.UNAVAILABLE,
            BiometricPrompt.ERROR_SECURITY_UPDATE_REQUIRED to Failure.UNAVAILABLE,
            4711 to Failure.UNAVAILABLE,
        )
        for ((error, failure) in failures) assertEquals(failure, SystemBiometricPrompt.failureOf(error))
    }

    @Test
    fun `sensors are known, then the kind is one of them or either`() {
        assertEquals(Biometrics.FINGERPRINT, DeviceSecurity.kindOf(finger = true, face = false))
        assertEquals(Biometrics.FACE, DeviceSecurity.kindOf(finger = false, face = true))
        assertEquals(Biometrics.EITHER, DeviceSecurity.kindOf(finger = true, face = true))
        assertEquals(Biometrics.EITHER, DeviceSecurity.kindOf(finger = false, face = false))
    }
}
