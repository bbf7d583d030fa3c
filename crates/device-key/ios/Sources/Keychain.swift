import Foundation
import Security

/// Generic passwords of this app, never synchronised and never restored on another device.
///
/// Uses the default access group, which is the first of the app's entitlements.
struct Keychain {
  let service: String

  func load(_ account: String, with more: [CFString: Any] = [:]) throws -> Data? {
    var query = item(account)
    query[kSecReturnData] = true
    query.merge(more) { _, new in new }
    var found: CFTypeRef?
    let status = SecItemCopyMatching(query as CFDictionary, &found)
    switch status {
    case errSecSuccess:
      return found as? Data
    case errSecItemNotFound:
      return nil
    default:
      throw ErrorMapping.of(status: status)
    }
  }

  /// Adds an item. Never replaces one.
  func add(_ account: String, _ data: Data, with protection: [CFString: Any]) throws {
    var attributes = item(account)
    attributes[kSecValueData] = data
    attributes.merge(protection) { _, new in new }
    let status = SecItemAdd(attributes as CFDictionary, nil)
    guard status == errSecSuccess else {
      throw ErrorMapping.of(status: status)
    }
  }

  /// Deletes an item. Succeeds if there is none.
  func delete(_ account: String) throws {
    try Keychain.delete(item(account))
  }

  func deleteAll() throws {
    try Keychain.delete([kSecClass: kSecClassGenericPassword, kSecAttrService: service])
  }

  static func delete(_ query: [CFString: Any]) throws {
    let status = SecItemDelete(query as CFDictionary)
    guard status == errSecSuccess || status == errSecItemNotFound else {
      throw ErrorMapping.of(status: status)
    }
  }

  private func item(_ account: String) -> [CFString: Any] {
    return [
      kSecClass: kSecClassGenericPassword,
      kSecAttrService: service,
      kSecAttrAccount: account,
      kSecAttrSynchronizable: false,
    ]
  }
}
