import Foundation
import Security

/// T: P-256 keys of the Secure Enclave. They require neither user presence nor an unlocked phone, because the background
/// check uses them. The second factor is the PIN, whose attempts the server counts.
struct SigningKeys {
  struct CreatedKey {
    /// SEC 1 uncompressed.
    let publicKey: Data
    let level: Level
  }

  func create(_ name: String) throws -> CreatedKey {
    guard
      let access = SecAccessControlCreateWithFlags(
        nil, kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly, .privateKeyUsage, nil)
    else {
      throw Failure.unavailable
    }
    let attributes: [CFString: Any] = [
      kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
      kSecAttrKeySizeInBits: 256,
      kSecAttrTokenID: kSecAttrTokenIDSecureEnclave,
      kSecPrivateKeyAttrs: [
        kSecAttrIsPermanent: true,
        kSecAttrApplicationTag: Data(name.utf8),
        kSecAttrAccessControl: access,
      ] as [CFString: Any],
    ]
    guard
      let key = SecKeyCreateRandomKey(attributes as CFDictionary, nil),
      let publicKey = SecKeyCopyPublicKey(key),
      let bytes = SecKeyCopyExternalRepresentation(publicKey, nil)
    else {
      throw Failure.unavailable
    }
    return CreatedKey(publicKey: bytes as Data, level: level(of: key))
  }

  /// Returns a DER signature of the message's SHA-256.
  func sign(_ name: String, _ message: Data) throws -> Data {
    let algorithm = SecKeyAlgorithm.ecdsaSignatureMessageX962SHA256
    guard
      let signature = SecKeyCreateSignature(
        try key(name), algorithm, message as CFData, nil)
    else {
      throw Failure.unavailable
    }
    return signature as Data
  }

  func level(_ name: String) throws -> Level {
    return level(of: try key(name))
  }

  func delete(_ name: String) throws {
    try Keychain.delete(item(name))
  }

  func deleteAll() throws {
    try Keychain.delete([kSecClass: kSecClassKey])
  }

  private func key(_ name: String) throws -> SecKey {
    var query = item(name)
    query[kSecReturnRef] = true
    var found: CFTypeRef?
    let status = SecItemCopyMatching(query as CFDictionary, &found)
    guard status == errSecSuccess, let found = found, CFGetTypeID(found) == SecKeyGetTypeID() else {
      throw ErrorMapping.of(status: status)
    }
    return found as! SecKey
  }

  /// The level that the key's attributes report.
  private func level(of key: SecKey) -> Level {
    let attributes = SecKeyCopyAttributes(key) as? [CFString: Any]
    let token = attributes?[kSecAttrTokenID] as? String
    return token == kSecAttrTokenIDSecureEnclave as String ? .secureElement : .software
  }

  private func item(_ name: String) -> [CFString: Any] {
    return [
      kSecClass: kSecClassKey,
      kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
      kSecAttrKeyClass: kSecAttrKeyClassPrivate,
      kSecAttrApplicationTag: Data(name.utf8),
    ]
  }
}
