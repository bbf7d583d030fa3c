import Foundation
import Tauri
import UIKit
import WebKit
import os.log

struct KeyNameArguments: Decodable {
  let name: String
}

struct AttestArguments: Decodable {
  let hash: Data
}

struct SignArguments: Decodable {
  let name: String
  let message: Data
}

struct SecretArguments: Decodable {
  let secret: Data
}

struct BiometricKeyArguments: Decodable {
  let name: String
  let key: Data
}

struct AddressArguments: Decodable {
  let address: String
}

struct CodeArguments: Decodable {
  let code: String
  let seconds: Int
}

struct CaptureProtectionArguments: Decodable {
  let on: Bool
}

/// The commands that Rust calls. They run on Tauri's serial queue, never on the main thread, which Rust may be blocking.
/// No command waits for the main thread or for the user.
class DeviceKeyPlugin: Plugin {
  /// The stores; available after `FirstStart` has run.
  private struct Stores {
    let keys = SigningKeys()
    let secret = PlatformSecret()
    let biometricKeys = BiometricKeys()

    func deleteAll() throws {
      try keys.deleteAll()
      try secret.deleteAll()
      try biometricKeys.deleteAll()
    }
  }

  private let security = DeviceSecurity()
  private let captureGuard = ScreenCaptureGuard()
  private var openedStores: Stores?

  override init() {
    super.init()
    DispatchQueue.main.async { self.captureGuard.start() }
  }

  @objc public func createKey(_ invoke: Invoke) {
    answer(invoke) {
      let key = try stores().keys.create(try invoke.parseArgs(KeyNameArguments.self).name)
      // Rust's log is not visible in release builds.
      os_log(.default, "device-key: created: %{public}@", key.level.rawValue)
      // The Secure Enclave does not attest app keys: `attestApp` does, with a key of its own.
      return [
        "public": key.publicKey.base64EncodedString(),
        "level": key.level.rawValue,
        "chain": "",
      ]
    }
  }

  /// The answer comes when Apple's servers have answered, or after `AppAttestation.timeout`.
  @objc public func attestApp(_ invoke: Invoke) {
    ask(invoke) {
      let hash = try invoke.parseArgs(AttestArguments.self).hash
      AppAttestation.make(hash) { result in
        self.send(
          invoke,
          result.map { attestation in
            [
              "keyId": attestation.keyId.base64EncodedString(),
              "object": attestation.object.base64EncodedString(),
            ]
          })
      }
    }
  }

  @objc public func sign(_ invoke: Invoke) {
    answer(invoke) {
      let args = try invoke.parseArgs(SignArguments.self)
      return ["signature": try stores().keys.sign(args.name, args.message).base64EncodedString()]
    }
  }

  @objc public func level(_ invoke: Invoke) {
    answer(invoke) {
      ["level": try stores().keys.level(try invoke.parseArgs(KeyNameArguments.self).name).rawValue]
    }
  }

  @objc public func deleteKey(_ invoke: Invoke) {
    answer(invoke) {
      try stores().keys.delete(try invoke.parseArgs(KeyNameArguments.self).name)
      return nil
    }
  }

  @objc public func loadSecret(_ invoke: Invoke) {
    answer(invoke) {
      guard let secret = try stores().secret.load() else {
        return [:]
      }
      return ["secret": secret.base64EncodedString()]
    }
  }

  @objc public func storeSecret(_ invoke: Invoke) {
    answer(invoke) {
      try stores().secret.store(try invoke.parseArgs(SecretArguments.self).secret)
      return nil
    }
  }

  @objc public func deleteAll(_ invoke: Invoke) {
    answer(invoke) {
      try stores().deleteAll()
      return nil
    }
  }

  @objc public func storeBiometricKey(_ invoke: Invoke) {
    askUser(invoke) { done in
      let args = try invoke.parseArgs(BiometricKeyArguments.self)
      try stores().biometricKeys.store(args.name, args.key) { result in
        done(result.map { nil })
      }
    }
  }

  @objc public func releaseBiometricKey(_ invoke: Invoke) {
    askUser(invoke) { done in
      try stores().biometricKeys.release(try invoke.parseArgs(KeyNameArguments.self).name) { result in
        done(result.map { ["key": $0.base64EncodedString()] })
      }
    }
  }

  @objc public func deleteBiometricKey(_ invoke: Invoke) {
    answer(invoke) {
      try stores().biometricKeys.delete(try invoke.parseArgs(KeyNameArguments.self).name)
      return nil
    }
  }

  @objc public func deviceSecurity(_ invoke: Invoke) {
    answer(invoke) {
      var now: JsonObject = ["lock": security.hasLock()]
      if let biometrics = security.biometrics() {
        now["biometrics"] = biometrics.rawValue
      }
      return now
    }
  }

  /// iOS has no link to its passcode settings.
  @objc public func openSettings(_ invoke: Invoke) {
    send(invoke, .failure(Failure.unavailable))
  }

  /// UIKit opens addresses on the main thread only, which Rust may be blocking: the answer does not wait for it.
  @objc public func openAddress(_ invoke: Invoke) {
    answer(invoke) {
      guard let address = URL(string: try invoke.parseArgs(AddressArguments.self).address) else {
        throw Failure.unavailable
      }
      DispatchQueue.main.async { UIApplication.shared.open(address) }
      return nil
    }
  }

  /// Rust does not block on this, because the pasteboard is used on the main thread.
  @objc public func copyCode(_ invoke: Invoke) {
    ask(invoke) {
      let args = try invoke.parseArgs(CodeArguments.self)
      DispatchQueue.main.async {
        let expiry = Date(timeIntervalSinceNow: TimeInterval(args.seconds))
        // Not on other devices of the same user; the system clears it.
        UIPasteboard.general.setItems(
          [["public.utf8-plain-text": args.code]],
          options: [.localOnly: true, .expirationDate: expiry])
        invoke.resolve()
      }
    }
  }

  /// Runs on the main thread; Rust does not block on it.
  @objc public func setCaptureProtection(_ invoke: Invoke) {
    ask(invoke) {
      let on = try invoke.parseArgs(CaptureProtectionArguments.self).on
      DispatchQueue.main.async {
        self.captureGuard.set(on)
        self.send(invoke, .success(nil))
      }
    }
  }

  /// Runs `FirstStart` before the first access. A failure is retried at the next access.
  private func stores() throws -> Stores {
    if let openedStores = openedStores {
      return openedStores
    }
    let stores = Stores()
    try FirstStart(folder: try FirstStart.folderOfApp()).run {
      try stores.deleteAll()
    }
    openedStores = stores
    return stores
  }

  private func answer(_ invoke: Invoke, _ action: () throws -> JsonObject?) {
    ask(invoke) { send(invoke, .success(try action())) }
  }

  /// Like `ask`, for an action that may open a biometric prompt, which must not cover the window. The action calls `done`
  /// once, unless it throws.
  private func askUser(_ invoke: Invoke, _ action: (_ done: @escaping (Result<JsonObject?, Error>) -> Void) throws -> Void) {
    DispatchQueue.main.async { self.captureGuard.promptWillOpen() }
    let done = { (result: Result<JsonObject?, Error>) in
      DispatchQueue.main.async { self.captureGuard.promptDidClose() }
      self.send(invoke, result)
    }
    do {
      try action(done)
    } catch {
      done(.failure(error))
    }
  }

  /// Every error becomes an answer, because Rust waits for one.
  private func ask(_ invoke: Invoke, _ action: () throws -> Void) {
    do {
      try action()
    } catch {
      send(invoke, .failure(error))
    }
  }

  private func send(_ invoke: Invoke, _ result: Result<JsonObject?, Error>) {
    switch result {
    case .success(.some(let answer)):
      invoke.resolve(answer)
    case .success(.none):
      invoke.resolve()
    case .failure(let error):
      let failure = error as? Failure ?? .unavailable
      os_log(.default, "device-key: %{public}@: %{public}@", invoke.command, failure.rawValue)
      invoke.reject(failure.rawValue, code: failure.rawValue)
    }
  }
}

@_cdecl("init_plugin_device_key")
public func initPlugin() -> Plugin {
  return DeviceKeyPlugin()
}
