import Foundation
import LocalAuthentication
import Security

/// What the system's errors mean here.
enum Meaning {
  /// An error of the Keychain. What is not there is the caller's to judge: it may never have been.
  static func of(status: OSStatus) -> Failure {
    switch status {
    case errSecItemNotFound:
      return .gone
    case errSecUserCanceled:
      return .cancelled
    case errSecAuthFailed:
      // The prompt recognised the person, and the item does not: it is bound to who was enrolled before.
      return .changed
    default:
      return .unavailable
    }
  }

  /// An error of the prompt.
  static func of(error: Error?) -> Failure {
    guard let error = error as? LAError else {
      return .unavailable
    }
    switch error.code {
    case .userCancel, .userFallback, .appCancel, .systemCancel:
      return .cancelled
    case .authenticationFailed:
      // Not recognised in as many tries as a prompt gives; the next prompt may.
      return .cancelled
    case .biometryLockout:
      return .lockedOut
    case .biometryNotEnrolled:
      return .notEnrolled
    case .passcodeNotSet:
      return .noLock
    default:
      return .unavailable
    }
  }

  /// What a device has.
  static func of(biometry: LABiometryType) -> Biometrics? {
    switch biometry {
    case .touchID:
      return .fingerprint
    case .faceID:
      return .face
    default:
      return nil
    }
  }
}
