import Foundation
import LocalAuthentication
import Security

/// K_bio: Keychain items that only the fingers or the face enrolled now release, each time anew, never the passcode;
/// the system loses them when those change or the passcode is removed.
///
/// Prompts wait for a person: what is asked here returns at once and is answered later, on a queue of its own.
final class Factors {
  private let keychain = Keychain(service: "eu.countersign.factor")
  private let queue = DispatchQueue(label: "eu.countersign.factors")

  /// Keeps a key; an older one of that name is lost, even if this fails.
  func keep(_ name: String, _ key: Data, done: @escaping (Result<Void, Error>) -> Void) {
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
              // The system does not say whether it lost the item or never had it; it was kept once.
              throw Failure.changed
            }
            return key
          }
        })
    }
  }

  func forget(_ name: String) throws {
    try keychain.delete(name)
  }

  func forgetAll() throws {
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

  /// Prompts. The context that comes back opens an item once without a second prompt; it is used for nothing else.
  private func confirm(reason: String, done: @escaping (Result<LAContext, Error>) -> Void) {
    let context = LAContext()
    // The passcode of the phone is no second way: the PIN of the app is.
    context.localizedFallbackTitle = ""
    context.localizedCancelTitle = NSLocalizedString("phone-use-pin", comment: "")
    context.evaluatePolicy(
      .deviceOwnerAuthenticationWithBiometrics,
      localizedReason: NSLocalizedString(reason, comment: "")
    ) { recognised, error in
      self.queue.async {
        done(recognised ? .success(context) : .failure(Meaning.of(error: error)))
      }
    }
  }
}
