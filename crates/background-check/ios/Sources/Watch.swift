import Foundation

/// An account to ask for. Holds no secret: `key` is the name of T in the key store.
struct Watched: Codable, Equatable {
  let origin: String
  let device: Data
  let key: Data
  let serverKey: Data
  let clockOffsetS: Int64

  /// protocol.md §1.5: https, or http on this device.
  private static let originForm: String = {
    let label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
    let secure = "https://(?:\\[::1\\]|\(label)(?:\\.\(label))*)"
    let here = "http://(?:\\[::1\\]|127\\.0\\.0\\.1|localhost)"
    return "^(?:\(secure)|\(here))(?::[1-9][0-9]{0,4})?\\z"
  }()

  var isWellFormed: Bool {
    return origin.utf8.count <= 200
      && origin.range(of: Self.originForm, options: .regularExpression) != nil
      && device.count == 16 && !key.isEmpty
      && (try? ServerKey(point: serverKey)) != nil
  }
}

/// What is no list of accounts.
struct Malformed: Error {}

/// Whom to ask for, as the app last said. The app may hand a list over while a round goes on.
final class Watch {
  private let file: URL
  private let turn = NSLock()

  init(file: URL) {
    self.file = file
  }

  /// Takes the app's list over. Throws if it is none; then the one before stays.
  func replace(_ list: [Watched]) throws {
    guard list.allSatisfy({ account in account.isWellFormed }) else { throw Malformed() }
    turn.lock()
    defer { turn.unlock() }
    try write(list)
  }

  /// The list; empty if there is none, or if what lies there is not one.
  func read() -> [Watched] {
    guard let bytes = try? Data(contentsOf: file),
      let list = try? JSONDecoder().decode([Watched].self, from: bytes),
      list.allSatisfy({ account in account.isWellFormed })
    else { return [] }
    return list
  }

  /// Asks no more for an account until the app hands over its list again.
  func drop(_ account: Watched) {
    turn.lock()
    defer { turn.unlock() }
    let left = read().filter { other in other.origin != account.origin || other.device != account.device }
    // Not written, it is asked for once more than it need be.
    try? write(left)
  }

  /// Readable from the first unlock on: a round comes while the phone lies locked. Never in a backup: another phone has another T.
  private func write(_ list: [Watched]) throws {
    let options: Data.WritingOptions = [.atomic, .completeFileProtectionUntilFirstUserAuthentication]
    try JSONEncoder().encode(list).write(to: file, options: options)
    var kept = file
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    try kept.setResourceValues(values)
  }
}
