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
    for (account, result) in await checkAll(targets.read()) {
      switch result {
      case nil:
        isComplete = false
      case .pending(let count, let seconds)?:
        longest = count > 0 ? max(longest, seconds) : longest
      case .deviceInactive?:
        targets.remove(account)
      }
    }
    if longest > 0 {
      if log.recordIfNew(until: check.now() + Int64(longest)) { show() }
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

/// Until when the latest request that the user was notified of can be answered, by this device's clock. Every request lives
/// equally long, so a newer request ends later than all before it.
struct NotificationLog {
  private static let key = "eu.countersign.backgroundcheck.notified-until"
  /// Largest difference between two answers about one request: times are cut to seconds, and answers take time.
  private static let tolerance: Int64 = 3

  let defaults: UserDefaults

  /// Whether a request that ends at this time is new. If it is, records it.
  func recordIfNew(until: Int64) -> Bool {
    let last = (defaults.object(forKey: Self.key) as? NSNumber)?.int64Value ?? 0
    // After the clock was set back, a recorded time may be too far in the future to be valid.
    let isKnown = last <= until + Int64(PendingCheck.maxRequestLifetime) && until <= last + Self.tolerance
    if !isKnown { record(until) }
    return !isKnown
  }

  /// Records that the running app has notified of all requests that are pending now.
  func recordShownByApp(now: Int64) {
    record(now + Int64(PendingCheck.maxRequestLifetime))
  }

  private func record(_ until: Int64) {
    defaults.set(NSNumber(value: until), forKey: Self.key)
  }
}
