import CryptoKit
import Foundation

/// What a server says to a knock.
enum Answer: Equatable {
  /// So many requests wait, the last of them for so many seconds more.
  case waiting(count: UInt8, seconds: UInt64)
  /// This device may not approve any more: asking again leads to nothing before the app was open.
  case inactive
}

/// Asks one server whether something waits, protocol.md §8.10. It changes nothing there, and tells nothing of what it is.
struct Knock {
  /// No request waits longer, protocol.md §4.2.
  static let longestWait: UInt64 = 120

  private static let deviceNotActive: UInt8 = 13
  /// As many requests as one inbox has, protocol.md §4.1.
  private static let most: UInt8 = 3
  private static let nonceBytes = 16
  private static let waiting = [16, nonceBytes, 8, 1, 8]
  private static let time = [16, nonceBytes, 8]
  private static let refused = [32, 1, 8, 1]

  let post: (URL, Data) async throws -> Data
  let sign: (Data, Data) throws -> Data
  let now: () -> Int64
  var nonce: () -> Data = { Data((0..<Knock.nonceBytes).map { _ in UInt8.random(in: .min ... .max) }) }

  private enum Heard {
    case answer(Answer)
    case clock(UInt64)
  }

  /// The answer, or nil: no network, no key, or nothing that the server said.
  func ask(_ account: Watched) async -> Answer? {
    do {
      let (time, overflow) = now().addingReportingOverflow(account.clockOffsetS)
      guard !overflow, time >= 0 else { return nil }
      var heard = try await put(account, UInt64(time))
      if case .clock(let corrected) = heard {
        heard = try await put(account, corrected)
      }
      guard case .answer(let answer) = heard else { return nil }
      return answer
    } catch {
      return nil
    }
  }

  private func put(_ account: Watched, _ time: UInt64) async throws -> Heard? {
    guard let address = URL(string: account.origin + "/api/cs1/knock") else { return nil }
    let server = try ServerKey(point: account.serverKey)
    let nonce = self.nonce()
    let question = Encoding.encode("cs1/knock", [account.device, nonce, Encoding.u64(time)])
    let signature = try sign(account.key, question)
    guard let body = server.body(of: try await post(address, question + signature)) else { return nil }
    if let fields = Encoding.decode("cs1/waiting", Self.waiting, body) {
      return isOurs(fields, account, nonce) ? told(fields) : nil
    }
    if let fields = Encoding.decode("cs1/time", Self.time, body) {
      return isOurs(fields, account, nonce) ? .clock(Encoding.number(fields[2])) : nil
    }
    if let fields = Encoding.decode("cs1/refused", Self.refused, body) {
      return refusal(fields, question)
    }
    return nil
  }

  private func isOurs(_ fields: [Data], _ account: Watched, _ nonce: Data) -> Bool {
    return fields[0] == account.device && fields[1] == nonce
  }

  private func told(_ fields: [Data]) -> Heard? {
    let time = Encoding.number(fields[2])
    let count = fields[3][0]
    let until = Encoding.number(fields[4])
    guard count <= Self.most else { return nil }
    let seconds = until > time ? min(until - time, Self.longestWait) : 0
    return .answer(.waiting(count: count, seconds: seconds))
  }

  /// A refusal names the question that it answers by its hash, protocol.md §9.2.
  private func refusal(_ fields: [Data], _ question: Data) -> Heard? {
    let asked = Data(SHA256.hash(data: question))
    return fields[0] == asked && fields[1][0] == Self.deviceNotActive ? .answer(.inactive) : nil
  }
}
