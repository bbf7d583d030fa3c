#if canImport(CryptoKit)
  import CryptoKit
#else
  import Crypto
#endif
import Foundation

/// A server's answer to a pending check.
enum CheckResult: Equatable {
  /// The number of pending requests, and the seconds until the last of them expires.
  case pending(count: UInt8, seconds: UInt64)
  /// The server no longer accepts this device. Further checks are useless until the app has been open.
  case deviceInactive
}

/// Asks one server whether requests are pending, protocol.md §8.10. Changes nothing there and reveals no content.
struct PendingCheck {
  /// The longest lifetime of a request, protocol.md §4.2.
  static let maxRequestLifetime: UInt64 = 300
  /// The lifetime of every request that is not a transaction.
  static let minRequestLifetime: UInt64 = 120

  private static let deviceNotActive: UInt8 = 13
  /// The size of an inbox, protocol.md §4.1.
  private static let maxPending: UInt8 = 3
  private static let nonceBytes = 16
  /// Field lengths in bytes of the three answers.
  private static let waiting = [16, nonceBytes, 8, 1, 8]
  private static let time = [16, nonceBytes, 8]
  private static let refused = [32, 1, 8, 1]

  let post: (URL, Data) async throws -> Data
  let sign: (Data, Data) throws -> Data
  let now: () -> Int64
  var nonce: () -> Data = { Data((0..<PendingCheck.nonceBytes).map { _ in UInt8.random(in: .min ... .max) }) }

  private enum Answer {
    case result(CheckResult)
    /// The server's time, which the check is repeated with if the device's clock is wrong.
    case serverTime(UInt64)
  }

  /// The result, or nil if the network, the key or the validation of the answer failed.
  func send(_ account: CheckTarget) async -> CheckResult? {
    do {
      let (time, overflow) = now().addingReportingOverflow(account.clockOffsetS)
      guard !overflow, time >= 0 else { return nil }
      var answer = try await exchange(account, UInt64(time))
      if case .serverTime(let corrected) = answer {
        answer = try await exchange(account, corrected)
      }
      guard case .result(let result) = answer else { return nil }
      return result
    } catch {
      return nil
    }
  }

  private func exchange(_ account: CheckTarget, _ time: UInt64) async throws -> Answer? {
    guard let address = URL(string: account.origin + "/api/cs1/knock") else { return nil }
    let server = try ServerKey(point: account.serverKey)
    let nonce = self.nonce()
    let request = Encoding.encode("cs1/knock", [account.device, nonce, Encoding.u64(time)])
    let signature = try sign(account.key, request)
    guard let body = server.body(of: try await post(address, request + signature)) else { return nil }
    if let fields = Encoding.decode("cs1/waiting", Self.waiting, body) {
      return isForThisCheck(fields, account, nonce) ? pending(fields) : nil
    }
    if let fields = Encoding.decode("cs1/time", Self.time, body) {
      return isForThisCheck(fields, account, nonce) ? .serverTime(Encoding.number(fields[2])) : nil
    }
    if let fields = Encoding.decode("cs1/refused", Self.refused, body) {
      return refusal(fields, request)
    }
    return nil
  }

  private func isForThisCheck(_ fields: [Data], _ account: CheckTarget, _ nonce: Data) -> Bool {
    return fields[0] == account.device && fields[1] == nonce
  }

  private func pending(_ fields: [Data]) -> Answer? {
    let time = Encoding.number(fields[2])
    let count = fields[3][0]
    let until = Encoding.number(fields[4])
    guard count <= Self.maxPending else { return nil }
    let seconds = until > time ? min(until - time, Self.maxRequestLifetime) : 0
    return .result(.pending(count: count, seconds: seconds))
  }

  /// A refusal names the message that it refuses by its hash, protocol.md §9.2.
  private func refusal(_ fields: [Data], _ request: Data) -> Answer? {
    let hash = Data(SHA256.hash(data: request))
    return fields[0] == hash && fields[1][0] == Self.deviceNotActive ? .result(.deviceInactive) : nil
  }
}
