import LocalAuthentication
import Security
import XCTest

@testable import tauri_plugin_device_key

final class ErrorMappingTests: XCTestCase {
  func testKeychainReturnsAStatusThenItMapsToAFailure() {
    XCTAssertEqual(ErrorMapping.of(status: errSecItemNotFound), .gone)
    XCTAssertEqual(ErrorMapping.of(status: errSecUserCanceled), .cancelled)
    XCTAssertEqual(ErrorMapping.of(status: errSecAuthFailed), .changed)
    // Before the first unlock, and for any unexpected status.
    XCTAssertEqual(ErrorMapping.of(status: errSecInteractionNotAllowed), .unavailable)
    XCTAssertEqual(ErrorMapping.of(status: errSecParam), .unavailable)
  }

  func testPromptReturnsAnErrorThenItMapsToAFailure() {
    let failures: [(LAError.Code, Failure)] = [
      (.userCancel, .cancelled),
      (.userFallback, .cancelled),
      (.appCancel, .cancelled),
      (.systemCancel, .cancelled),
      (.authenticationFailed, .cancelled),
      (.biometryLockout, .lockedOut),
      (.biometryNotEnrolled, .notEnrolled),
      (.passcodeNotSet, .noLock),
      (.biometryNotAvailable, .unavailable),
      (.invalidContext, .unavailable),
      (.notInteractive, .unavailable),
    ]
    for (code, failure) in failures {
      XCTAssertEqual(ErrorMapping.of(error: LAError(code)), failure)
    }
    XCTAssertEqual(ErrorMapping.of(error: nil), .unavailable)
    XCTAssertEqual(ErrorMapping.of(error: CocoaError(.fileNoSuchFile)), .unavailable)
  }

  func testBiometryIsReadThenItMapsToAKind() {
    XCTAssertEqual(ErrorMapping.of(biometry: .touchID), .fingerprint)
    XCTAssertEqual(ErrorMapping.of(biometry: .faceID), .face)
    XCTAssertNil(ErrorMapping.of(biometry: .none))
  }
}
