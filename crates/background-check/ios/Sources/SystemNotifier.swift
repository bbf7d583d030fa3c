import Foundation
import UserNotifications

/// The app's only notification: requests are pending. Details are shown only in the app.
struct SystemNotifier {
  /// The same identifier for all requests: the app has the list.
  private static let identifier = "requests"

  private var center: UNUserNotificationCenter {
    return UNUserNotificationCenter.current()
  }

  /// Replaces an earlier notification. A tap opens the app.
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

  func requestPermission(then: @escaping () -> Void) {
    center.requestAuthorization(options: [.alert, .sound]) { _, _ in then() }
  }

  func permission(then: @escaping (NotificationStatus.Permission) -> Void) {
    center.getNotificationSettings { settings in
      switch settings.authorizationStatus {
      case .notDetermined: then(.notAsked)
      case .denied: then(.refused)
      default: then(.allowed)
      }
    }
  }
}
