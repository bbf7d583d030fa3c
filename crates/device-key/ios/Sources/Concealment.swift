import UIKit

/// Covers the windows in the app switcher always, and private screens while the display is recorded or mirrored, where
/// the cover says why: the owner sees no more than the recording. iOS keeps no app from a screenshot.
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
    let isShown = isPrivate && windows().contains { window in window.screen.isCaptured }
    covers.forEach { $0.removeFromSuperview() }
    covers = []
    if isShown || !isActive {
      covers = windows().map { window in cover(window, saysWhy: isShown) }
    }
  }

  private func windows() -> [UIWindow] {
    return UIApplication.shared.connectedScenes
      .compactMap { $0 as? UIWindowScene }
      .flatMap { $0.windows }
  }

  private func cover(_ window: UIWindow, saysWhy: Bool) -> UIView {
    let view = UIView(frame: window.bounds)
    view.autoresizingMask = [.flexibleWidth, .flexibleHeight]
    view.backgroundColor = UIColor(named: "Paper") ?? .systemBackground
    // VoiceOver reads nothing of what lies below.
    view.accessibilityViewIsModal = true
    window.addSubview(view)
    if saysWhy {
      explain(on: view)
    }
    return view
  }

  private func explain(on view: UIView) {
    let label = UILabel()
    label.text = NSLocalizedString("phone-captured", comment: "")
    label.font = .preferredFont(forTextStyle: .body)
    label.adjustsFontForContentSizeCategory = true
    label.textColor = .label
    label.textAlignment = .center
    label.numberOfLines = 0
    label.translatesAutoresizingMaskIntoConstraints = false
    view.addSubview(label)
    let margins = view.layoutMarginsGuide
    NSLayoutConstraint.activate([
      label.leadingAnchor.constraint(equalTo: margins.leadingAnchor),
      label.trailingAnchor.constraint(equalTo: margins.trailingAnchor),
      label.centerYAnchor.constraint(equalTo: margins.centerYAnchor),
    ])
    UIAccessibility.post(notification: .screenChanged, argument: label)
  }
}
