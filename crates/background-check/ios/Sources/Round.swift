import Foundation

/// One question to every server, and what is told of the answers.
struct Round {
  private typealias Asked = (account: Watched, answer: Answer?)

  /// The system gives half a minute for all of it.
  private static let limit: UInt64 = 15_000_000_000

  let watch: Watch
  let knock: Knock
  let told: Told
  let show: () -> Void
  let clear: () -> Void

  func go() async {
    var isComplete = true
    var longest: UInt64 = 0
    for (account, answer) in await ask(watch.read()) {
      switch answer {
      case nil:
        isComplete = false
      case .waiting(let count, let seconds)?:
        longest = count > 0 ? max(longest, seconds) : longest
      case .inactive?:
        watch.drop(account)
      }
    }
    if longest > 0 {
      if told.isNews(until: knock.now() + Int64(longest)) { show() }
    } else if isComplete {
      // A server that did not answer may still have what the last notification told of.
      clear()
    }
  }

  /// All at once, and whoever is late did not answer: no server keeps another's request from the person.
  private func ask(_ accounts: [Watched]) async -> [Asked] {
    return await withTaskGroup(of: Asked?.self) { group -> [Asked] in
      for account in accounts {
        group.addTask { (account: account, answer: await knock.ask(account)) }
      }
      group.addTask {
        try? await Task.sleep(nanoseconds: Self.limit)
        return nil
      }
      var answers: [Asked] = []
      while answers.count < accounts.count, let next = await group.next() {
        if let answer = next { answers.append(answer) } else { group.cancelAll() }
      }
      group.cancelAll()
      return answers
    }
  }
}

/// Until when what waits was told of, by this device's clock. A new request waits longer than any before it.
struct Told {
  private static let key = "eu.countersign.backgroundcheck.notified-until"
  /// What two answers about one request may differ by: seconds are cut, and an answer takes its time.
  private static let same: Int64 = 3

  let defaults: UserDefaults

  /// Whether a request that waits until then is a new one; from now on it is not.
  func isNews(until: Int64) -> Bool {
    let last = (defaults.object(forKey: Self.key) as? NSNumber)?.int64Value ?? 0
    // A clock that was set back must not keep the person from hearing of anything.
    let isKnown = last <= until + Int64(Knock.longestWait) && until <= last + Self.same
    if !isKnown { keep(until) }
    return !isKnown
  }

  /// The running app told of all that waits now.
  func byTheApp(now: Int64) {
    keep(now + Int64(Knock.longestWait))
  }

  private func keep(_ until: Int64) {
    defaults.set(NSNumber(value: until), forKey: Self.key)
  }
}
