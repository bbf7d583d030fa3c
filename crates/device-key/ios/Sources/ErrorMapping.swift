import Foundation
import LocalAuthentication
import Security

/// Maps errors of the system to failures.
enum ErrorMapping {
  /// Maps a Keychain status. For a missing item the caller decides, because it may never have existed.
  static func of(status: OSStatus) -> Failure {
    switch status {
    case errSecItemNotFound:
      return .gone
    case errSecUserCanceled:
      return .cancelled
    case errSecAuthFailed:
      // The prompt succeeded and the item stays locked: it is bound to earlier biometrics.
      return .changed
    default:
      return .unavailable
    }
  }

  /// Maps an error of the prompt.
  static func of(error: Error?) -> Failure {
    guard let error = error as? LAError else {
      return .unavailable
    }
    switch error.code {
    case .userCancel, .userFallback, .appCancel, .systemCancel:
      return .cancelled
    case .authenticationFailed:
      // All attempts of one prompt failed; another prompt is possible.
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

  /// Maps the kind of biometrics.
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
