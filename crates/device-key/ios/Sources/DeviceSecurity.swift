import LocalAuthentication

/// The current protection of the device. Nothing here prompts.
struct DeviceSecurity {
  func hasLock() -> Bool {
    return LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil)
  }

  /// The enrolled biometrics, or nil.
  func biometrics() -> Biometrics? {
    let context = LAContext()
    var error: NSError?
    let ready = context.canEvaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, error: &error)
    // Temporarily locked out biometrics are enrolled; the prompt reports the lock-out.
    guard ready || ErrorMapping.of(error: error) == .lockedOut else {
      return nil
    }
    return ErrorMapping.of(biometry: context.biometryType)
  }
}
