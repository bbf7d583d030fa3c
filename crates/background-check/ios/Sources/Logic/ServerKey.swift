#if canImport(CryptoKit)
  import CryptoKit
#else
  import Crypto
#endif
import Foundation

/// S, pinned at enrolment: `04 ‖ x ‖ y`.
struct ServerKey {
  /// The length of r ‖ s.
  static let signatureBytes = 64

  private let key: P256.Signing.PublicKey

  init(point: Data) throws {
    key = try P256.Signing.PublicKey(x963Representation: point)
  }

  /// The body of an answer that S has signed, or nil.
  func body(of answer: Data) -> Data? {
    guard answer.count >= Self.signatureBytes else { return nil }
    let body = Data(answer.dropLast(Self.signatureBytes))
    let raw = Data(answer.suffix(Self.signatureBytes))
    guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: raw) else { return nil }
    return key.isValidSignature(signature, for: body) ? body : nil
  }
}
