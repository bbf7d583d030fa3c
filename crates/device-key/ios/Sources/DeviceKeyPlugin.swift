import Foundation
import Tauri
import UIKit
import WebKit
import os.log

struct NamedArgs: Decodable {
  let name: String
}

struct SignArgs: Decodable {
  let name: String
  let message: Data
}

struct SecretArgs: Decodable {
  let secret: Data
}

struct FactorArgs: Decodable {
  let name: String
  let key: Data
}

struct ConcealArgs: Decodable {
  let on: Bool
}

/// What Rust asks, handed to those who know. The questions come on the bridge's queue, one after the other, and never on
/// the main thread, which Rust may be blocking: nothing here waits for the main thread or for a person.
class DeviceKeyPlugin: Plugin {
  /// What is kept; only reached once `FirstStart` is settled.
  private struct Held {
    let keys = SigningKeys()
    let secret = PlatformSecret()
    let factors = Factors()
  }

  private let protection = Standing()
  private let concealment = Concealment()
  private var settled: Held?

  override init() {
    super.init()
    DispatchQueue.main.async { self.concealment.begin() }
  }

  @objc public func make(_ invoke: Invoke) {
    answer(invoke) {
      let made = try held().keys.make(try invoke.parseArgs(NamedArgs.self).name)
      // Rust's log reaches nobody in a release.
      os_log(.default, "device-key: made: %{public}@", made.level.rawValue)
      // The Secure Enclave attests no keys of apps: the challenge is not used.
      return [
        "public": made.publicKey.base64EncodedString(),
        "level": made.level.rawValue,
        "attested": false,
      ]
    }
  }

  @objc public func sign(_ invoke: Invoke) {
    answer(invoke) {
      let args = try invoke.parseArgs(SignArgs.self)
      return ["signature": try held().keys.sign(args.name, args.message).base64EncodedString()]
    }
  }

  @objc public func level(_ invoke: Invoke) {
    answer(invoke) {
      ["level": try held().keys.level(try invoke.parseArgs(NamedArgs.self).name).rawValue]
    }
  }

  @objc public func forget(_ invoke: Invoke) {
    answer(invoke) {
      try held().keys.forget(try invoke.parseArgs(NamedArgs.self).name)
      return nil
    }
  }

  @objc public func loadSecret(_ invoke: Invoke) {
    answer(invoke) {
      guard let secret = try held().secret.load() else {
        return [:]
      }
      return ["secret": secret.base64EncodedString()]
    }
  }

  @objc public func keepSecret(_ invoke: Invoke) {
    answer(invoke) {
      try held().secret.keep(try invoke.parseArgs(SecretArgs.self).secret)
      return nil
    }
  }

  @objc public func keepFactor(_ invoke: Invoke) {
    ask(invoke) {
      let args = try invoke.parseArgs(FactorArgs.self)
      try held().factors.keep(args.name, args.key) { kept in
        self.tell(invoke, kept.map { nil })
      }
    }
  }

  @objc public func releaseFactor(_ invoke: Invoke) {
    ask(invoke) {
      try held().factors.release(try invoke.parseArgs(NamedArgs.self).name) { released in
        self.tell(invoke, released.map { ["key": $0.base64EncodedString()] })
      }
    }
  }

  @objc public func forgetFactor(_ invoke: Invoke) {
    answer(invoke) {
      try held().factors.forget(try invoke.parseArgs(NamedArgs.self).name)
      return nil
    }
  }

  @objc public func standing(_ invoke: Invoke) {
    answer(invoke) {
      var now: JsonObject = ["lock": protection.hasLock()]
      if let biometrics = protection.biometrics() {
        now["biometrics"] = biometrics.rawValue
      }
      return now
    }
  }

  /// iOS leads no app to the settings of its lock.
  @objc public func openSettings(_ invoke: Invoke) {
    tell(invoke, .failure(Failure.unavailable))
  }

  /// Rust does not block on it.
  @objc public func conceal(_ invoke: Invoke) {
    ask(invoke) {
      let on = try invoke.parseArgs(ConcealArgs.self).on
      DispatchQueue.main.async {
        self.concealment.set(on)
        self.tell(invoke, .success(nil))
      }
    }
  }

  /// Settles the first start. What failed once is tried again the next time it is asked for.
  private func held() throws -> Held {
    if let settled = settled {
      return settled
    }
    let held = Held()
    try FirstStart(folder: try FirstStart.folderOfApp()).settle {
      try held.keys.forgetAll()
      try held.secret.forgetAll()
      try held.factors.forgetAll()
    }
    settled = held
    return held
  }

  private func answer(_ invoke: Invoke, _ action: () throws -> JsonObject?) {
    ask(invoke) { tell(invoke, .success(try action())) }
  }

  /// Whatever goes wrong, Rust gets an answer: it waits for one.
  private func ask(_ invoke: Invoke, _ action: () throws -> Void) {
    do {
      try action()
    } catch {
      tell(invoke, .failure(error))
    }
  }

  private func tell(_ invoke: Invoke, _ result: Result<JsonObject?, Error>) {
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
