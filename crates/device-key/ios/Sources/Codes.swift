/// A failure of the platform. Rust and Kotlin have the same codes.
enum Failure: String, Error {
  case noLock = "no-lock"
  case notEnrolled = "not-enrolled"
  case lockedOut = "locked-out"
  case changed = "changed"
  case cancelled = "cancelled"
  case gone = "gone"
  case unavailable = "unavailable"
}

/// The holder of a key: the Secure Enclave, or system software.
enum Level: String {
  case software = "software"
  case secureElement = "secure-element"
}

/// The enrolled kind of biometrics.
enum Biometrics: String {
  case fingerprint = "fingerprint"
  case face = "face"
}
