import Foundation
import UserNotifications

/// The one notification of this app: something waits. What, and for whom, is said inside the app only.
struct Notices {
  /// One in all: the list of requests stands in the app.
  private static let identifier = "requests"

  private var center: UNUserNotificationCenter {
    return UNUserNotificationCenter.current()
  }

  /// Takes the place of the one before; a tap opens the app.
  func show() {
    let content = UNMutableNotificationContent()
    content.title = NSLocalizedString("phone-waiting-title", comment: "")
    content.body = NSLocalizedString("phone-waiting-body", comment: "")
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
