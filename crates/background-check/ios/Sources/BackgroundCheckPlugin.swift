import Foundation
import Tauri
import UIKit

/// What the platform says of itself.
struct State: Encodable {
  enum Way: String, Encodable {
    case whileOpen, periodic
  }

  enum Leave: String, Encodable {
    case allowed, notAsked, refused
  }

  let way: Way
  let leave: Leave
}

struct Attend: Decodable {
  let heard: Channel
}

struct WatchList: Decodable {
  let watched: [Watched]
}

/// Takes what Rust says, and tells Rust what changes.
class BackgroundCheckPlugin: Plugin {
  private let accounts: Watch
  private let notices = Notices()
  private let told = Told(defaults: .standard)
  private var refresh: Refresh?
  private var heard: Channel?

  init(folder: URL) {
    let accounts = Watch(file: folder.appendingPathComponent("background-check-watched.json"))
    self.accounts = accounts
    super.init()
    let http = Http()
    let knock = Knock(post: http.post, sign: signByKeychain, now: Self.now)
    let round = Round(watch: accounts, knock: knock, told: told, show: notices.show, clear: notices.clear)
    let refresh = Refresh(isWanted: { !accounts.read().isEmpty }, look: round.go)
    refresh.register()
    self.refresh = refresh
    listen()
  }

  @objc public func attend(_ invoke: Invoke) throws {
    let heard = try invoke.parseArgs(Attend.self).heard
    // Commands come on a queue of Tauri's; what is told is told from the main one.
    DispatchQueue.main.async {
      self.heard = heard
      self.tell()
    }
    invoke.resolve()
  }

  @objc public func watch(_ invoke: Invoke) throws {
    let list = try invoke.parseArgs(WatchList.self).watched
    try accounts.replace(list)
    refresh?.schedule()
    if list.isEmpty { notices.clear() }
    invoke.resolve()
  }

  @objc public func askLeave(_ invoke: Invoke) {
    notices.ask {
      self.tell()
      invoke.resolve()
    }
  }

  @objc public func openSettings(_ invoke: Invoke) {
    DispatchQueue.main.async {
      if let settings = URL(string: UIApplication.openSettingsURLString) {
        UIApplication.shared.open(settings)
      }
    }
    invoke.resolve()
  }

  /// In the plain words: iOS has no others for a locked screen, which must not show what the app would name.
  @objc public func notify(_ invoke: Invoke) {
    notices.show()
    told.byTheApp(now: Self.now())
    invoke.resolve()
  }

  private func listen() {
    let center = NotificationCenter.default
    center.addObserver(
      self, selector: #selector(cameToFront), name: UIApplication.didBecomeActiveNotification, object: nil)
    center.addObserver(
      self, selector: #selector(wentAway), name: UIApplication.didEnterBackgroundNotification, object: nil)
    center.addObserver(
      self, selector: #selector(tell), name: UIApplication.backgroundRefreshStatusDidChangeNotification, object: nil)
  }

  /// The person looks at the app: its list tells more than a notification.
  @objc private func cameToFront() {
    notices.clear()
    tell()
  }

  @objc private func wentAway() {
    refresh?.schedule()
  }

  @objc private func tell() {
    notices.leave { leave in
      DispatchQueue.main.async {
        let isAvailable = UIApplication.shared.backgroundRefreshStatus == .available
        // A state that cannot be written is one that Rust does not hear of; the one before stands.
        try? self.heard?.send(State(way: isAvailable ? .periodic : .whileOpen, leave: leave))
      }
    }
  }

  /// This device's clock, Unix seconds.
  private static func now() -> Int64 {
    return Int64(Date().timeIntervalSince1970)
  }
}

@_cdecl("init_plugin_background_check")
func initPlugin() -> Plugin {
  let folder = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return BackgroundCheckPlugin(folder: folder)
}
