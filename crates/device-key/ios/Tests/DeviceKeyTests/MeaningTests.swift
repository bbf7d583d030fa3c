import LocalAuthentication
import Security
import XCTest

@testable import tauri_plugin_device_key

final class MeaningTests: XCTestCase {
  func testStatusOfKeychainThenWhatItMeans() {
    XCTAssertEqual(Meaning.of(status: errSecItemNotFound), .gone)
    XCTAssertEqual(Meaning.of(status: errSecUserCanceled), .cancelled)
    XCTAssertEqual(Meaning.of(status: errSecAuthFailed), .changed)
    // Before the first unlock; and anything that nobody expects.
    XCTAssertEqual(Meaning.of(status: errSecInteractionNotAllowed), .unavailable)
    XCTAssertEqual(Meaning.of(status: errSecParam), .unavailable)
  }

  func testErrorOfPromptThenWhatItMeans() {
    let meanings: [(LAError.Code, Failure)] = [
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
    for (code, failure) in meanings {
      XCTAssertEqual(Meaning.of(error: LAError(code)), failure)
    }
    XCTAssertEqual(Meaning.of(error: nil), .unavailable)
    XCTAssertEqual(Meaning.of(error: CocoaError(.fileNoSuchFile)), .unavailable)
  }

  func testBiometryThenItsKind() {
    XCTAssertEqual(Meaning.of(biometry: .touchID), .fingerprint)
    XCTAssertEqual(Meaning.of(biometry: .faceID), .face)
    XCTAssertNil(Meaning.of(biometry: .none))
  }
}
