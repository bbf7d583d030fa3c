import UIKit

/// Covers the windows in the app switcher always, and private screens while the display is recorded or mirrored.
/// iOS keeps no app from a screenshot.
///
/// On the main thread.
final class Concealment: NSObject {
  private var isPrivate = true
  private var isActive = true
  private var covers: [UIView] = []

  func begin() {
    let center = NotificationCenter.default
    center.addObserver(
      self, selector: #selector(resigned), name: UIApplication.willResignActiveNotification,
      object: nil)
    center.addObserver(
      self, selector: #selector(activated), name: UIApplication.didBecomeActiveNotification,
      object: nil)
    center.addObserver(
      self, selector: #selector(settle), name: UIScreen.capturedDidChangeNotification, object: nil)
  }

  func set(_ on: Bool) {
    isPrivate = on
    settle()
  }

  @objc private func resigned() {
    isActive = false
    settle()
  }

  @objc private func activated() {
    isActive = true
    settle()
  }

  @objc private func settle() {
    let isCaptured = windows().contains { window in window.screen.isCaptured }
    let covered = !isActive || (isPrivate && isCaptured)
    guard covered else {
      covers.forEach { $0.removeFromSuperview() }
      covers = []
      return
    }
    if covers.isEmpty {
      covers = windows().map(cover)
    }
  }

  private func windows() -> [UIWindow] {
    return UIApplication.shared.connectedScenes
      .compactMap { $0 as? UIWindowScene }
      .flatMap { $0.windows }
  }

  private func cover(_ window: UIWindow) -> UIView {
    let view = UIView(frame: window.bounds)
    view.autoresizingMask = [.flexibleWidth, .flexibleHeight]
    view.backgroundColor = .systemBackground
    window.addSubview(view)
    return view
  }
}
