import BackgroundTasks
import Foundation

/// Runs the check as a background app refresh. The system decides when and whether it runs.
final class BackgroundRefresh {
  /// Also listed in Info.plist: BGTaskSchedulerPermittedIdentifiers.
  private static let identifier = "eu.countersign.app.refresh"
  private static let minimumInterval: TimeInterval = 15 * 60

  private let isNeeded: () -> Bool
  private let check: () async -> Void

  init(isNeeded: @escaping () -> Bool, check: @escaping () async -> Void) {
    self.isNeeded = isNeeded
    self.check = check
  }

  /// Must be called before the app has finished launching, because the system may have launched it for this task.
  func register() {
    BGTaskScheduler.shared.register(forTaskWithIdentifier: Self.identifier, using: nil) { task in
      self.run(task)
    }
  }

  /// Requests the next run and replaces an earlier request.
  func schedule() {
    guard isNeeded() else {
      BGTaskScheduler.shared.cancel(taskRequestWithIdentifier: Self.identifier)
      return
    }
    let request = BGAppRefreshTaskRequest(identifier: Self.identifier)
    request.earliestBeginDate = Date(timeIntervalSinceNow: Self.minimumInterval)
    // Fails if the user has turned background refresh off, which the status reports to Rust.
    try? BGTaskScheduler.shared.submit(request)
  }

  private func run(_ task: BGTask) {
    schedule()
    let running = Task {
      await check()
      task.setTaskCompleted(success: !Task.isCancelled)
    }
    task.expirationHandler = { running.cancel() }
  }
}
