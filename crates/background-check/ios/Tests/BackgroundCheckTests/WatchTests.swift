import CryptoKit
import Foundation
import XCTest

@testable import tauri_plugin_background_check

final class WatchTests: XCTestCase {
  private let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private let point = P256.Signing.PrivateKey().publicKey.x963Representation

  private func account(_ origin: String = "https://id.example.org", device: Int = 16) -> Watched {
    return Watched(
      origin: origin, device: Data(count: device), key: Data("t".utf8), serverKey: point, clockOffsetS: -5)
  }

  func testListIsHandedOverThenItIsThereAfterAStart() throws {
    try Watch(file: file).replace([account()])
    XCTAssertEqual(Watch(file: file).read(), [account()])
  }

  func testListIsMalformedThenItIsRefusedAndTheOneBeforeStays() throws {
    let watch = Watch(file: file)
    try watch.replace([account()])
    let others = [
      account("http://id.example.org"), account("https://id.example.org/"), account("https://a@id.example.org"),
      account("https://ID.example.org"), account("https://id.example.org\n"), account(device: 15),
    ]
    for other in others {
      XCTAssertThrowsError(try watch.replace([other]), other.origin)
      XCTAssertEqual(watch.read(), [account()])
    }
  }

  func testFileIsMalformedThenNobodyIsAsked() throws {
    for other in ["", "{}", "[{}]", "[1]"] {
      try Data(other.utf8).write(to: file)
      XCTAssertEqual(Watch(file: file).read(), [], other)
    }
  }

  func testAccountIsDroppedThenOnlyTheOthersAreAsked() throws {
    let watch = Watch(file: file)
    let other = account("https://other.example.org")
    try watch.replace([account(), other])
    watch.drop(account())
    XCTAssertEqual(watch.read(), [other])
  }

  func testRequestWasToldThenItIsNoNewsAndAnotherIs() throws {
    let defaults = try XCTUnwrap(UserDefaults(suiteName: UUID().uuidString))
    let told = Told(defaults: defaults)
    XCTAssertTrue(told.isNews(until: 1_000))
    XCTAssertFalse(told.isNews(until: 1_001))
    XCTAssertTrue(told.isNews(until: 1_060))
    told.byTheApp(now: 1_060)
    XCTAssertFalse(told.isNews(until: 1_170))
    XCTAssertTrue(told.isNews(until: 100))
  }
}
