import Foundation

/// One pending check of every account, and the notification that follows from the results.
struct CheckRun {
  private typealias AccountResult = (account: CheckTarget, result: CheckResult?)

  /// 15 seconds. The system grants about 30 for a background refresh.
  private static let limitNs: UInt64 = 15_000_000_000

  let targets: CheckTargets
  let check: PendingCheck
  let log: NotificationLog
  let show: () -> Void
  let clear: () -> Void

  func execute() async {
    var isComplete = true
    var longest: UInt64 = 0
    var total = 0
    for (account, result) in await checkAll(targets.read()) {
      switch result {
      case nil:
        isComplete = false
      case .pending(let count, let seconds)?:
        longest = count > 0 ? max(longest, seconds) : longest
        total += Int(count)
      case .deviceInactive?:
        targets.remove(account)
      }
    }
    if longest > 0 {
      let found = Notified(until: check.now() + Int64(longest), count: total)
      if log.recordIfNew(found, isComplete: isComplete) { show() }
    } else if isComplete {
      // A server that did not answer may still have the request of the last notification.
      clear()
    }
  }

  /// Checks all servers in parallel with a common time limit, so that no server delays the requests of another.
  private func checkAll(_ accounts: [CheckTarget]) async -> [AccountResult] {
    return await withTaskGroup(of: AccountResult?.self) { group -> [AccountResult] in
      for account in accounts {
        group.addTask { (account: account, result: await check.send(account)) }
      }
      group.addTask {
        try? await Task.sleep(nanoseconds: Self.limitNs)
        return nil
      }
      var results: [AccountResult] = []
      while results.count < accounts.count, let next = await group.next() {
        if let result = next { results.append(result) } else { group.cancelAll() }
      }
      group.cancelAll()
      return results
    }
  }
}

/// The requests of a notification: until when the latest can be answered, by this device's clock, and their number.
struct Notified: Equatable {
  let until: Int64
  let count: Int
}

/// The requests that the user was notified of last. A transaction lives longer than a sign-in, so a newer request may end
/// before an older one: then their number tells.
struct NotificationLog {
  private static let untilKey = "eu.countersign.backgroundcheck.notified-until"
  private static let countKey = "eu.countersign.backgroundcheck.notified-count"
  /// Largest difference between two answers about one request: times are cut to seconds, and answers take time.
  private static let tolerance: Int64 = 3

  let defaults: UserDefaults

  /// Whether a request is new among those that a check has found. A check that reached all servers replaces the record.
  func recordIfNew(_ found: Notified, isComplete: Bool) -> Bool {
    let last = recorded
    // After the clock was set back, a recorded time may be too far in the future to be valid.
    let isKnown =
      last.until <= found.until + Int64(PendingCheck.maxRequestLifetime)
      && found.until <= last.until + Self.tolerance && found.count <= last.count
    if !isKnown || isComplete { record(found) }
    return !isKnown
  }

  /// Records that the running app has notified of all requests that are pending now. A transaction among them is shown a
  /// second time, since its end is not known here.
  func recordShownByApp(now: Int64) {
    record(Notified(until: now + Int64(PendingCheck.minRequestLifetime), count: Int.max))
  }

  private var recorded: Notified {
    let until = (defaults.object(forKey: Self.untilKey) as? NSNumber)?.int64Value ?? 0
    return Notified(until: until, count: defaults.integer(forKey: Self.countKey))
  }

  private func record(_ notified: Notified) {
    defaults.set(NSNumber(value: notified.until), forKey: Self.untilKey)
    defaults.set(notified.count, forKey: Self.countKey)
  }
}
