import Foundation
import XCTest

#if canImport(tauri_plugin_background_check)
  @testable import tauri_plugin_background_check
#else
  @testable import BackgroundCheckLogic
#endif

final class PushEnvironmentTests: XCTestCase {
  func testTokenIsWrittenInLowercaseDigits() {
    let endpoint = PushEnvironment.production.endpoint(token: Data([0x00, 0x0A, 0xFF]))
    XCTAssertEqual(endpoint, "apns:production:000aff")
  }

  func testUnknownNameIsNoEnvironment() {
    XCTAssertNil(PushEnvironment(rawValue: ""))
    XCTAssertEqual(PushEnvironment(rawValue: "development"), .development)
  }
}
