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

private let now: UInt64 = 1_767_225_600

final class PendingCheckTests: XCTestCase {
  private let server = P256.Signing.PrivateKey()
  private var received: [[Data]] = []

  private func account() -> CheckTarget {
    return CheckTarget(
      origin: "https://id.example.org", device: Data(repeating: 7, count: 16), key: Data("t".utf8),
      serverKey: server.publicKey.x963Representation, clockOffsetS: 0)
  }

  private func send(_ answer: @escaping ([Data]) throws -> Data) async -> CheckResult? {
    let check = PendingCheck(
      post: { _, message in
        let body = Data(message.dropLast(ServerKey.signatureBytes))
        let fields = try XCTUnwrap(Encoding.decode("cs1/knock", [16, 16, 8], body))
        self.received.append(fields)
        return try answer(fields)
      },
      sign: { _, _ in Data(count: ServerKey.signatureBytes) },
      now: { Int64(now) })
    return await check.send(account())
  }

  private func signed(_ body: Data) throws -> Data {
    return body + (try server.signature(for: body).rawRepresentation)
  }

  private func waiting(_ device: Data, _ nonce: Data, count: UInt8 = 2) -> Data {
    return Encoding.encode(
      "cs1/waiting", [device, nonce, Encoding.u64(now), Data([count]), Encoding.u64(now + 90)])
  }

  func testRequestsArePendingThenCountAndTimeAreReturned() async {
    let answer = await send { fields in try self.signed(self.waiting(fields[0], fields[1])) }
    XCTAssertEqual(answer, .pending(count: 2, seconds: 90))
  }

  func testClockIsWrongByHoursThenTheCheckIsRepeatedWithTheServersTime() async {
    let answer = await send { fields in
      let time = Encoding.u64(now + 10_800)
      if fields[2] == time { return try self.signed(self.waiting(fields[0], fields[1])) }
      return try self.signed(Encoding.encode("cs1/time", [fields[0], fields[1], time]))
    }
    XCTAssertEqual(answer, .pending(count: 2, seconds: 90))
    XCTAssertEqual(received.count, 2)
    XCTAssertNotEqual(received[0][1], received[1][1])
  }

  func testAnyByteIsChangedThenTheAnswerIsRejected() async {
    for at in 0..<142 {
      let answer = await send { fields in
        var changed = try self.signed(self.waiting(fields[0], fields[1]))
        changed[at] ^= 1
        return changed
      }
      XCTAssertNil(answer, "byte \(at)")
    }
  }

  func testAnswerHasAnotherNonceOrDeviceThenItIsRejected() async {
    let nonce = await send { fields in try self.signed(self.waiting(fields[0], Data(count: 16))) }
    XCTAssertNil(nonce)
    let device = await send { fields in try self.signed(self.waiting(Data(count: 16), fields[1])) }
    XCTAssertNil(device)
  }

  func testAnswerIsSignedByAnotherKeyThenItIsRejected() async {
    let answer = await send { fields in
      let body = self.waiting(fields[0], fields[1])
      return body + (try P256.Signing.PrivateKey().signature(for: body).rawRepresentation)
    }
    XCTAssertNil(answer)
  }

  func testCountExceedsTheInboxSizeThenTheAnswerIsRejected() async {
    let answer = await send { fields in try self.signed(self.waiting(fields[0], fields[1], count: 4)) }
    XCTAssertNil(answer)
  }
}

/// The vectors of tests/vectors/knock.json. The Rust tests of the protocol check the same file.
final class VectorTests: XCTestCase {
  func testCheckIsBuiltFromEachVectorThenMessageAndResultMatch() async throws {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../../tests/vectors/knock.json")
    let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file.standardizedFileURL))
    let account = CheckTarget(
      origin: "https://id.example.org", device: bytes(vectors.device_id), key: Data("t".utf8),
      serverKey: bytes(vectors.server_key.public), clockOffsetS: 0)
    XCTAssertEqual(vectors.knocks.count, 3)
    for made in vectors.knocks {
      let check = PendingCheck(
        post: { _, _ in bytes(made.waiting.body) + bytes(made.waiting.signature) },
        sign: { _, body in
          XCTAssertEqual(body, bytes(made.knock.body))
          return bytes(made.knock.signature)
        },
        now: { vectors.time },
        nonce: { bytes(made.nonce) })
      let answer = await check.send(account)
      XCTAssertEqual(answer, .pending(count: made.count, seconds: made.until > made.time ? made.until - made.time : 0))
    }
  }
}

private struct Vectors: Decodable {
  struct Key: Decodable {
    let `public`: String
  }

  struct Signed: Decodable {
    let body: String
    let signature: String
  }

  struct Made: Decodable {
    let nonce: String
    let knock: Signed
    let time: UInt64
    let count: UInt8
    let until: UInt64
    let waiting: Signed
  }

  let server_key: Key
  let device_id: String
  let time: Int64
  let knocks: [Made]
}

private func bytes(_ hex: String) -> Data {
  let digits = Array(hex)
  return Data(stride(from: 0, to: digits.count, by: 2).compactMap { at in UInt8(String(digits[at...at + 1]), radix: 16) })
}
