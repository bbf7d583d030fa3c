import Foundation
import ObjectiveC
import UIKit

/// The registration for wake-ups at Apple's push service (ADR 46). Registering contacts Apple, so it happens only in a
/// build whose Info.plist names an environment, and only while notifications are allowed.
final class RemoteNotifications {
  private let environment: PushEnvironment
  private let changed: () -> Void
  /// The endpoint that servers may wake, protocol.md §8.10; nil until Apple has given a token.
  private(set) var endpoint: String?

  /// nil in a build without wake-ups. `changed` is called on the main queue after each change of `endpoint`.
  init?(bundle: Bundle = .main, changed: @escaping () -> Void) {
    let name = bundle.object(forInfoDictionaryKey: "CountersignPushEnvironment") as? String
    guard let environment = name.flatMap(PushEnvironment.init(rawValue:)) else { return nil }
    self.environment = environment
    self.changed = changed
  }

  /// Asks the system for the token, which may differ from the last one. Call on the main queue.
  func register() {
    _ = addDelegateMethods
    UIApplication.shared.registerForRemoteNotifications()
  }

  /// The system hands the token to the app's delegate, which Tao makes without these two methods.
  private lazy var addDelegateMethods: Void = {
    guard let delegate = UIApplication.shared.delegate, let kind = object_getClass(delegate) else { return }
    let received: @convention(block) (AnyObject, UIApplication, NSData) -> Void = { [weak self] _, _, token in
      self?.set(self?.environment.endpoint(token: token as Data))
    }
    let failed: @convention(block) (AnyObject, UIApplication, NSError) -> Void = { [weak self] _, _, _ in
      self?.set(nil)
    }
    let didRegister = #selector(
      UIApplicationDelegate.application(_:didRegisterForRemoteNotificationsWithDeviceToken:))
    let didFail = #selector(UIApplicationDelegate.application(_:didFailToRegisterForRemoteNotificationsWithError:))
    class_addMethod(kind, didRegister, imp_implementationWithBlock(received), "v@:@@")
    class_addMethod(kind, didFail, imp_implementationWithBlock(failed), "v@:@@")
    // UIKit may have noted which methods the delegate has.
    UIApplication.shared.delegate = nil
    UIApplication.shared.delegate = delegate
  }()

  private func set(_ new: String?) {
    guard new != endpoint else { return }
    endpoint = new
    changed()
  }
}
