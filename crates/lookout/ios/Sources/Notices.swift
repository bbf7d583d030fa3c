import Foundation
import UserNotifications

/// The one notification of this app: something waits. What, and for whom, is said inside the app only.
struct Notices {
  /// One in all: the list of requests stands in the app.
  private static let identifier = "requests"

  private var center: UNUserNotificationCenter {
    return UNUserNotificationCenter.current()
  }

  func show() {
    say(
      NSLocalizedString("phone-waiting-title", comment: ""),
      NSLocalizedString("phone-waiting-body", comment: ""))
  }

  /// What the running app says of a request. Takes the place of the one before; a tap opens the app.
  func say(_ title: String, _ body: String) {
    let content = UNMutableNotificationContent()
    content.title = title
    content.body = body
    content.sound = .default
    center.add(UNNotificationRequest(identifier: Self.identifier, content: content, trigger: nil))
  }

  func clear() {
    center.removeDeliveredNotifications(withIdentifiers: [Self.identifier])
  }

  func ask(then: @escaping () -> Void) {
    center.requestAuthorization(options: [.alert, .sound]) { _, _ in then() }
  }

  func leave(then: @escaping (State.Leave) -> Void) {
    center.getNotificationSettings { settings in
      switch settings.authorizationStatus {
      case .notDetermined: then(.notAsked)
      case .denied: then(.refused)
      default: then(.allowed)
      }
    }
  }
}
