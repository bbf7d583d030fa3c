import LocalAuthentication

/// How the device is protected now. Nothing here prompts.
struct Standing {
  func hasLock() -> Bool {
    return LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil)
  }

  /// What is enrolled; nil without.
  func biometrics() -> Biometrics? {
    let context = LAContext()
    var error: NSError?
    let ready = context.canEvaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, error: &error)
    // Locked out for now is enrolled all the same; the prompt says so.
    guard ready || Meaning.of(error: error) == .lockedOut else {
      return nil
    }
    return Meaning.of(biometry: context.biometryType)
  }
}
