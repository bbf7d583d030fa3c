import Foundation
import LocalAuthentication
import Security

/// K_bio: Keychain items that require biometric authentication for each use, never the passcode. The system deletes them
/// when the enrolled biometrics change or the passcode is removed.
///
/// Prompts wait for the user, so the functions return at once and call back on a queue of their own.
final class BiometricKeys {
  private let keychain = Keychain(service: "eu.countersign.biometric-key")
  private let queue = DispatchQueue(label: "eu.countersign.biometricKeys")

  /// Stores a key. An older one with the same name is deleted, even if this fails.
  func store(_ name: String, _ key: Data, done: @escaping (Result<Void, Error>) -> Void) {
    queue.async {
      do {
        try self.keychain.delete(name)
      } catch {
        return done(.failure(error))
      }
      self.confirm(reason: "phone-confirm-keep") { confirmed in
        done(
          confirmed.flatMap { _ in
            Result { try self.keychain.add(name, key, with: self.protection()) }
          })
      }
    }
  }

  /// Releases a key.
  func release(_ name: String, done: @escaping (Result<Data, Error>) -> Void) {
    confirm(reason: "phone-confirm-release") { confirmed in
      done(
        confirmed.flatMap { context in
          Result {
            let key = try self.keychain.load(
              name, with: [kSecUseAuthenticationContext: context])
            guard let key = key else {
              // The item was stored once, so the system has deleted it.
              throw Failure.changed
            }
            return key
          }
        })
    }
  }

  func delete(_ name: String) throws {
    try keychain.delete(name)
  }

  func deleteAll() throws {
    try keychain.deleteAll()
  }

  private func protection() throws -> [CFString: Any] {
    guard
      let access = SecAccessControlCreateWithFlags(
        nil, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly, .biometryCurrentSet, nil)
    else {
      throw Failure.unavailable
    }
    return [kSecAttrAccessControl: access]
  }

  /// Prompts. The resulting context opens one item without a second prompt and is used for nothing else.
  private func confirm(reason: String, done: @escaping (Result<LAContext, Error>) -> Void) {
    let context = LAContext()
    // The alternative is the app's PIN, not the phone's passcode.
    context.localizedFallbackTitle = ""
    context.localizedCancelTitle = NSLocalizedString("phone-use-pin", comment: "")
    context.evaluatePolicy(
      .deviceOwnerAuthenticationWithBiometrics,
      localizedReason: NSLocalizedString(reason, comment: "")
    ) { isAuthenticated, error in
      self.queue.async {
        done(isAuthenticated ? .success(context) : .failure(ErrorMapping.of(error: error)))
      }
    }
  }
}
