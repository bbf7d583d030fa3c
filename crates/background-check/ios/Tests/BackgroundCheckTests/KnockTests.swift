import CryptoKit
import Foundation
import XCTest

@testable import tauri_plugin_background_check

private let now: UInt64 = 1_767_225_600

final class KnockTests: XCTestCase {
  private let server = P256.Signing.PrivateKey()
  private var asked: [[Data]] = []

  private func account() -> Watched {
    return Watched(
      origin: "https://id.example.org", device: Data(repeating: 7, count: 16), key: Data("t".utf8),
      serverKey: server.publicKey.x963Representation, clockOffsetS: 0)
  }

  private func ask(_ answer: @escaping ([Data]) throws -> Data) async -> Answer? {
    let knock = Knock(
      post: { _, question in
        let body = Data(question.dropLast(ServerKey.signatureBytes))
        let fields = try XCTUnwrap(Encoding.decode("cs1/knock", [16, 16, 8], body))
        self.asked.append(fields)
        return try answer(fields)
      },
      sign: { _, _ in Data(count: ServerKey.signatureBytes) },
      now: { Int64(now) })
    return await knock.ask(account())
  }

  private func signed(_ body: Data) throws -> Data {
    return body + (try server.signature(for: body).rawRepresentation)
  }

  private func waiting(_ device: Data, _ nonce: Data, count: UInt8 = 2) -> Data {
    return Encoding.encode(
      "cs1/waiting", [device, nonce, Encoding.u64(now), Data([count]), Encoding.u64(now + 90)])
  }

  func testSomethingWaitsThenItIsToldHowMuchAndHowLong() async {
    let answer = await ask { asked in try self.signed(self.waiting(asked[0], asked[1])) }
    XCTAssertEqual(answer, .waiting(count: 2, seconds: 90))
  }

  func testClockIsOffByHoursThenItIsCorrectedAndAskedOnceMore() async {
    let answer = await ask { asked in
      let time = Encoding.u64(now + 10_800)
      if asked[2] == time { return try self.signed(self.waiting(asked[0], asked[1])) }
      return try self.signed(Encoding.encode("cs1/time", [asked[0], asked[1], time]))
    }
    XCTAssertEqual(answer, .waiting(count: 2, seconds: 90))
    XCTAssertEqual(asked.count, 2)
    XCTAssertNotEqual(asked[0][1], asked[1][1])
  }

  func testAnyByteIsAnotherThenItIsNoAnswer() async {
    for at in 0..<142 {
      let answer = await ask { asked in
        var spoilt = try self.signed(self.waiting(asked[0], asked[1]))
        spoilt[at] ^= 1
        return spoilt
      }
      XCTAssertNil(answer, "byte \(at)")
    }
  }

  func testAnswerIsToAnotherNonceOrDeviceThenItIsNoAnswer() async {
    let nonce = await ask { asked in try self.signed(self.waiting(asked[0], Data(count: 16))) }
    XCTAssertNil(nonce)
    let device = await ask { asked in try self.signed(self.waiting(Data(count: 16), asked[1])) }
    XCTAssertNil(device)
  }

  func testAnswerIsSignedByAnotherKeyThenItIsNoAnswer() async {
    let answer = await ask { asked in
      let body = self.waiting(asked[0], asked[1])
      return body + (try P256.Signing.PrivateKey().signature(for: body).rawRepresentation)
    }
    XCTAssertNil(answer)
  }

  func testServerSaysMoreThanAnInboxHoldsThenItIsNoAnswer() async {
    let answer = await ask { asked in try self.signed(self.waiting(asked[0], asked[1], count: 4)) }
    XCTAssertNil(answer)
  }
}

/// tests/vectors/knock.json, which the server's half is held to as well.
final class VectorTests: XCTestCase {
  func testEveryKnockOfTheVectorsIsMadeThenItIsTheirsAndSoIsItsAnswer() async throws {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../../tests/vectors/knock.json")
    let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file.standardizedFileURL))
    let account = Watched(
      origin: "https://id.example.org", device: bytes(vectors.device_id), key: Data("t".utf8),
      serverKey: bytes(vectors.server_key.public), clockOffsetS: 0)
    XCTAssertEqual(vectors.knocks.count, 3)
    for made in vectors.knocks {
      let knock = Knock(
        post: { _, _ in bytes(made.waiting.body) + bytes(made.waiting.signature) },
        sign: { _, body in
          XCTAssertEqual(body, bytes(made.knock.body))
          return bytes(made.knock.signature)
        },
        now: { vectors.time },
        nonce: { bytes(made.nonce) })
      let answer = await knock.ask(account)
      XCTAssertEqual(answer, .waiting(count: made.count, seconds: made.until > made.time ? made.until - made.time : 0))
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
