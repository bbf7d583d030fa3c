import Foundation
import Tauri
import UIKit

/// The state of notifications about pending requests. The names match Rust's.
struct NotificationStatus: Encodable {
  enum DeliveryMode: String, Encodable {
    case whileOpen, periodic, applePush
  }

  enum Permission: String, Encodable {
    case allowed, notAsked, refused
  }

  let deliveryMode: DeliveryMode
  let permission: Permission
  let endpoint: String?
}

struct SubscribeArguments: Decodable {
  let channel: Channel
}

struct SetTargetsArguments: Decodable {
  let targets: [CheckTarget]
}

/// The commands that Rust calls, and the status that is sent to Rust.
class BackgroundCheckPlugin: Plugin {
  private let targets: CheckTargets
  private let notifier = SystemNotifier()
  private let log = NotificationLog(defaults: .standard)
  private var refresh: BackgroundRefresh?
  private var remote: RemoteNotifications?
  private var channel: Channel?

  init(folder: URL) {
    let targets = CheckTargets(
      file: folder.appendingPathComponent("background-check-targets.json"), protect: writeProtected)
    self.targets = targets
    super.init()
    let http = Http()
    let check = PendingCheck(post: http.post, sign: signWithKeychain, now: Self.now)
    let run = CheckRun(targets: targets, check: check, log: log, show: notifier.show, clear: notifier.clear)
    let refresh = BackgroundRefresh(isNeeded: { !targets.read().isEmpty }, check: run.execute)
    refresh.register()
    self.refresh = refresh
    remote = RemoteNotifications { [weak self] in self?.sendStatus() }
    observe()
  }

  @objc public func subscribe(_ invoke: Invoke) throws {
    let channel = try invoke.parseArgs(SubscribeArguments.self).channel
    // Commands run on one of Tauri's queues; the status is sent from the main queue.
    DispatchQueue.main.async {
      self.channel = channel
      self.sendStatus()
    }
    invoke.resolve()
  }

  @objc public func setTargets(_ invoke: Invoke) throws {
    let list = try invoke.parseArgs(SetTargetsArguments.self).targets
    try targets.replace(list)
    refresh?.schedule()
    if list.isEmpty { notifier.clear() }
    invoke.resolve()
  }

  @objc public func requestPermission(_ invoke: Invoke) {
    notifier.requestPermission {
      self.registerForWakeUps()
      self.sendStatus()
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

  /// Shows the same text as a background check: iOS has no separate text for the locked screen.
  @objc public func notify(_ invoke: Invoke) {
    notifier.show()
    log.recordShownByApp(now: Self.now())
    invoke.resolve()
  }

  private func observe() {
    let center = NotificationCenter.default
    center.addObserver(
      self, selector: #selector(becameActive), name: UIApplication.didBecomeActiveNotification, object: nil)
    center.addObserver(
      self, selector: #selector(enteredBackground), name: UIApplication.didEnterBackgroundNotification, object: nil)
    center.addObserver(
      self, selector: #selector(sendStatus), name: UIApplication.backgroundRefreshStatusDidChangeNotification, object: nil)
  }

  /// In the foreground the app's own list replaces the notification.
  @objc private func becameActive() {
    notifier.clear()
    registerForWakeUps()
    sendStatus()
  }

  /// Apple's token can change at any start, so it is asked for whenever the app comes to the foreground.
  private func registerForWakeUps() {
    notifier.permission { permission in
      guard permission == .allowed else { return }
      DispatchQueue.main.async { self.remote?.register() }
    }
  }

  @objc private func enteredBackground() {
    refresh?.schedule()
  }

  @objc private func sendStatus() {
    notifier.permission { permission in
      DispatchQueue.main.async {
        let isAvailable = UIApplication.shared.backgroundRefreshStatus == .available
        let endpoint = self.remote?.endpoint
        let mode: NotificationStatus.DeliveryMode =
          endpoint != nil ? .applePush : isAvailable ? .periodic : .whileOpen
        let status = NotificationStatus(deliveryMode: mode, permission: permission, endpoint: endpoint)
        // If sending fails, Rust keeps the last status.
        try? self.channel?.send(status)
      }
    }
  }

  /// The device's clock, in Unix seconds.
  private static func now() -> Int64 {
    return Int64(Date().timeIntervalSince1970)
  }
}

@_cdecl("init_plugin_background_check")
public func initPlugin() -> Plugin {
  let folder = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return BackgroundCheckPlugin(folder: folder)
}
