/// Why the platform refused; Rust and Kotlin have the same codes.
enum Failure: String, Error {
  case noLock = "no-lock"
  case notEnrolled = "not-enrolled"
  case lockedOut = "locked-out"
  case changed = "changed"
  case cancelled = "cancelled"
  case gone = "gone"
  case unavailable = "unavailable"
}

/// What holds a key: the Secure Enclave, or the system without it.
enum Level: String {
  case software = "software"
  case secureElement = "secure-element"
}

/// What a person can be recognised by.
enum Biometrics: String {
  case fingerprint = "fingerprint"
  case face = "face"
}
