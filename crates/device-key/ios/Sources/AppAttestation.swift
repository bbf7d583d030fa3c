import DeviceCheck
import Foundation

/// App Attest: Apple's statement that this app is unchanged, and its device genuine. Its key is used once and then forgotten.
struct AppAttestation {
  /// SHA-256 of the public key.
  let keyId: Data
  /// CBOR.
  let object: Data

  /// The time that Apple's servers have to answer, in seconds.
  static let timeout: TimeInterval = 8

  /// Makes an attestation for the SHA-256 of the client data. `done` is called once.
  static func make(_ hash: Data, done: @escaping (Result<AppAttestation, Error>) -> Void) {
    let service = DCAppAttestService.shared
    guard service.isSupported else {
      return done(.failure(Failure.gone))
    }
    let once = Once(done)
    DispatchQueue.global().asyncAfter(deadline: .now() + timeout) {
      once.call(.failure(Failure.unavailable))
    }
    service.generateKey { name, _ in
      guard let name = name, let keyId = Data(base64Encoded: name) else {
        return once.call(.failure(Failure.unavailable))
      }
      service.attestKey(name, clientDataHash: hash) { object, _ in
        guard let object = object else {
          return once.call(.failure(Failure.unavailable))
        }
        once.call(.success(AppAttestation(keyId: keyId, object: object)))
      }
    }
  }

  /// Passes on the first result only. The time limit and the answer may come on two queues.
  private final class Once {
    private let lock = NSLock()
    private var done: ((Result<AppAttestation, Error>) -> Void)?

    init(_ done: @escaping (Result<AppAttestation, Error>) -> Void) {
      self.done = done
    }

    func call(_ result: Result<AppAttestation, Error>) {
      lock.lock()
      let first = done
      done = nil
      lock.unlock()
      first?(result)
    }
  }
}
