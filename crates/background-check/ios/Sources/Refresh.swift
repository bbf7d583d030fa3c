import BackgroundTasks
import Foundation

/// Looks now and then while the app sleeps. When, and whether at all, the system decides.
final class Refresh {
  /// Stands in Info.plist, too: BGTaskSchedulerPermittedIdentifiers.
  private static let identifier = "eu.countersign.app.refresh"
  private static let earliest: TimeInterval = 15 * 60

  private let isWanted: () -> Bool
  private let look: () async -> Void

  init(isWanted: @escaping () -> Bool, look: @escaping () async -> Void) {
    self.isWanted = isWanted
    self.look = look
  }

  /// Must come before the app has finished launching: the system starts it for this.
  func register() {
    BGTaskScheduler.shared.register(forTaskWithIdentifier: Self.identifier, using: nil) { task in
      self.run(task)
    }
  }

  /// Asks for the next time; takes the place of what was asked for before.
  func schedule() {
    guard isWanted() else {
      BGTaskScheduler.shared.cancel(taskRequestWithIdentifier: Self.identifier)
      return
    }
    let request = BGAppRefreshTaskRequest(identifier: Self.identifier)
    request.earliestBeginDate = Date(timeIntervalSinceNow: Self.earliest)
    // Refused where the person switched background refresh off: the state that Rust is told says so.
    try? BGTaskScheduler.shared.submit(request)
  }

  private func run(_ task: BGTask) {
    schedule()
    let looking = Task {
      await look()
      task.setTaskCompleted(success: !Task.isCancelled)
    }
    task.expirationHandler = { looking.cancel() }
  }
}
