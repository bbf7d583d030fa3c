import CryptoKit
import Foundation
import Security

/// The key that was asked for cannot be used.
struct KeyUnavailable: Error {}

/// Signs with T of the given name: the key of that application tag, which the Secure Enclave holds. ECDSA P-256 over SHA-256,
/// r ‖ s, protocol.md §1.3.
func signByKeychain(_ name: Data, _ body: Data) throws -> Data {
  let query: [CFString: Any] = [
    kSecClass: kSecClassKey,
    kSecAttrKeyClass: kSecAttrKeyClassPrivate,
    kSecAttrApplicationTag: name,
    kSecReturnRef: true,
  ]
  var found: CFTypeRef?
  guard SecItemCopyMatching(query as CFDictionary, &found) == errSecSuccess, let found = found,
    CFGetTypeID(found) == SecKeyGetTypeID()
  else { throw KeyUnavailable() }
  let key = found as! SecKey
  var failure: Unmanaged<CFError>?
  let signature = SecKeyCreateSignature(key, .ecdsaSignatureMessageX962SHA256, body as CFData, &failure)
  guard let der = signature as Data? else {
    failure?.release()
    throw KeyUnavailable()
  }
  return try P256.Signing.ECDSASignature(derRepresentation: der).rawRepresentation
}

/// S, pinned when the account was enrolled: `04 ‖ x ‖ y`.
struct ServerKey {
  /// Bytes of r ‖ s.
  static let signatureBytes = 64

  private let key: P256.Signing.PublicKey

  init(point: Data) throws {
    key = try P256.Signing.PublicKey(x963Representation: point)
  }

  /// The body of an answer by S, or nil: whatever else came is nobody's word.
  func body(of answer: Data) -> Data? {
    guard answer.count >= Self.signatureBytes else { return nil }
    let body = Data(answer.dropLast(Self.signatureBytes))
    let raw = Data(answer.suffix(Self.signatureBytes))
    guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: raw) else { return nil }
    return key.isValidSignature(signature, for: body) ? body : nil
  }
}
