#if canImport(CryptoKit)
  import CryptoKit
#else
  import Crypto
#endif
import Foundation
import XCTest

#if canImport(tauri_plugin_background_check)
  @testable import tauri_plugin_background_check
#else
  @testable import BackgroundCheckLogic
#endif

final class CheckTargetsTests: XCTestCase {
  private let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let point = P256.Signing.PrivateKey().publicKey.x963Representation

  private func stored() -> CheckTargets {
    return CheckTargets(file: file) { bytes, file in try bytes.write(to: file, options: .atomic) }
  }

  private func account(_ origin: String = "https://id.example.org", device: Int = 16) -> CheckTarget {
    return CheckTarget(
      origin: origin, device: Data(count: device), key: Data("t".utf8), serverKey: point, clockOffsetS: -5)
  }

  func testListIsSetThenItIsReadAfterARestart() throws {
    try stored().replace([account()])
    XCTAssertEqual(stored().read(), [account()])
  }

  func testListIsMalformedThenItIsRejectedAndTheOldOneStays() throws {
    let targets = stored()
    try targets.replace([account()])
    let others = [
      account("http://id.example.org"), account("https://id.example.org/"), account("https://a@id.example.org"),
      account("https://ID.example.org"), account("https://id.example.org\n"), account(device: 15),
    ]
    for other in others {
      XCTAssertThrowsError(try targets.replace([other]), other.origin)
      XCTAssertEqual(targets.read(), [account()])
    }
  }

  func testFileIsMalformedThenTheListIsEmpty() throws {
    for other in ["", "{}", "[{}]", "[1]"] {
      try Data(other.utf8).write(to: file)
      XCTAssertEqual(stored().read(), [], other)
    }
  }

  func testAccountIsRemovedThenTheOthersRemain() throws {
    let targets = stored()
    let other = account("https://other.example.org")
    try targets.replace([account(), other])
    targets.remove(account())
    XCTAssertEqual(targets.read(), [other])
  }

  func testRequestIsRecordedThenOnlyAnotherIsNew() throws {
    let defaults = try XCTUnwrap(UserDefaults(suiteName: UUID().uuidString))
    let log = NotificationLog(defaults: defaults)
    func isNew(_ until: Int64, _ count: Int) -> Bool {
      return log.recordIfNew(Notified(until: until, count: count), isComplete: true)
    }
    XCTAssertTrue(isNew(1_000, 1))
    XCTAssertFalse(isNew(1_001, 1))
    XCTAssertTrue(isNew(1_060, 1))
    // A request that ends earlier than another.
    XCTAssertTrue(isNew(1_060, 2))
    XCTAssertFalse(isNew(1_060, 1))
    XCTAssertTrue(isNew(1_060, 2))
    log.recordShownByApp(now: 1_060)
    XCTAssertFalse(isNew(1_170, 1))
    XCTAssertTrue(isNew(100, 1))
  }
}
