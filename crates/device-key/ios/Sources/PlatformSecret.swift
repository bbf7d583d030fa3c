import Foundation
import Security

/// The secret that seals the vault. Readable after the first unlock, also while the phone is locked: the system may start
/// the app in the background, and an unreadable vault would look damaged.
struct PlatformSecret {
  private let keychain = Keychain(service: "eu.countersign.platform")
  private let account = "secret"

  /// The secret, or nil if none was ever stored.
  func load() throws -> Data? {
    return try keychain.load(account)
  }

  /// Stores the first secret. Never replaces one.
  func store(_ secret: Data) throws {
    try keychain.add(
      account, secret,
      with: [kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly])
  }

  func deleteAll() throws {
    try keychain.deleteAll()
  }
}
