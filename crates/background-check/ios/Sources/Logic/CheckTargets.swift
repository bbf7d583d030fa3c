import Foundation

/// An account to check. Holds no secret: `key` is the key-store name of T.
struct CheckTarget: Codable, Equatable {
  let origin: String
  let device: Data
  let key: Data
  let serverKey: Data
  let clockOffsetS: Int64

  /// protocol.md §1.5: https, or http on loopback.
  private static let originForm: String = {
    let label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
    let secure = "https://(?:\\[::1\\]|\(label)(?:\\.\(label))*)"
    let loopback = "http://(?:\\[::1\\]|127\\.0\\.0\\.1|localhost)"
    return "^(?:\(secure)|\(loopback))(?::[1-9][0-9]{0,4})?\\z"
  }()

  var isWellFormed: Bool {
    return origin.utf8.count <= 200
      && origin.range(of: Self.originForm, options: .regularExpression) != nil
      && device.count == 16 && !key.isEmpty
      && (try? ServerKey(point: serverKey)) != nil
  }
}

/// The list has a malformed account.
struct MalformedTarget: Error {}

/// The accounts to check, as the app last set them. The lock allows the app to set them while a run is in progress.
final class CheckTargets {
  private let file: URL
  private let protect: (Data, URL) throws -> Void
  private let lock = NSLock()

  /// `protect` writes a file atomically, as the platform protects it.
  init(file: URL, protect: @escaping (Data, URL) throws -> Void) {
    self.file = file
    self.protect = protect
  }

  /// Replaces the list. Throws and keeps the old list if an account is malformed.
  func replace(_ list: [CheckTarget]) throws {
    guard list.allSatisfy({ account in account.isWellFormed }) else { throw MalformedTarget() }
    lock.lock()
    defer { lock.unlock() }
    try write(list)
  }

  /// The list; empty if there is no file or it is malformed.
  func read() -> [CheckTarget] {
    guard let bytes = try? Data(contentsOf: file),
      let list = try? JSONDecoder().decode([CheckTarget].self, from: bytes),
      list.allSatisfy({ account in account.isWellFormed })
    else { return [] }
    return list
  }

  /// Removes an account until the app sets its list again.
  func remove(_ account: CheckTarget) {
    lock.lock()
    defer { lock.unlock() }
    let remaining = read().filter { other in other.origin != account.origin || other.device != account.device }
    // If this fails, the account is checked once more, which is harmless.
    try? write(remaining)
  }

  private func write(_ list: [CheckTarget]) throws {
    try protect(try JSONEncoder().encode(list), file)
  }
}
