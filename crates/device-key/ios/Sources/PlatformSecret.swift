import Foundation
import Security

/// The secret that seals the vault. Readable from the first unlock on, not only while the phone is unlocked: the
/// system may start the app in the background, and a vault that cannot be read then would look damaged.
struct PlatformSecret {
  private let keychain = Keychain(service: "eu.countersign.platform")
  private let account = "secret"

  /// The secret, or nil if there never was one.
  func load() throws -> Data? {
    return try keychain.load(account)
  }

  /// Keeps a first secret; it never replaces one.
  func keep(_ secret: Data) throws {
    try keychain.add(
      account, secret,
      with: [kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly])
  }

  func forgetAll() throws {
    try keychain.deleteAll()
  }
}
