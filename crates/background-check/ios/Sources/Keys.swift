import CryptoKit
import Foundation
import Security

/// The Keychain does not have the key, or cannot use it.
struct KeyUnavailable: Error {}

/// Signs with T, the Secure Enclave key with this application tag. ECDSA P-256 over SHA-256, r ‖ s, protocol.md §1.3.
func signWithKeychain(_ name: Data, _ body: Data) throws -> Data {
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
