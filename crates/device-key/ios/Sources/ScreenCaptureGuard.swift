import UIKit

/// Covers the windows in the app switcher, and private screens while the display is recorded or mirrored. During a capture
/// the overlay explains itself, because the user sees it as well. iOS cannot block screenshots.
///
/// A prompt of Face ID makes the app inactive, too. It does not cover the windows, because the user reads there what the
/// face confirms.
///
/// Use on the main thread only.
final class ScreenCaptureGuard: NSObject {
  private var isPrivate = true
  private var isActive = true
  private var openPrompts = 0
  private var overlays: [UIView] = []

  func start() {
    let center = NotificationCenter.default
    center.addObserver(
      self, selector: #selector(willResignActive), name: UIApplication.willResignActiveNotification,
      object: nil)
    center.addObserver(
      self, selector: #selector(didBecomeActive), name: UIApplication.didBecomeActiveNotification,
      object: nil)
    center.addObserver(
      self, selector: #selector(update), name: UIScreen.capturedDidChangeNotification, object: nil)
  }

  func set(_ on: Bool) {
    isPrivate = on
    update()
  }

  /// A biometric prompt of the app opens. Each call is followed by one of `promptDidClose`.
  func promptWillOpen() {
    openPrompts += 1
    update()
  }

  func promptDidClose() {
    openPrompts -= 1
    update()
  }

  @objc private func willResignActive() {
    isActive = false
    update()
  }

  @objc private func didBecomeActive() {
    isActive = true
    update()
  }

  @objc private func update() {
    let isCaptured = isPrivate && windows().contains { window in window.screen.isCaptured }
    overlays.forEach { $0.removeFromSuperview() }
    overlays = []
    if isCaptured || (!isActive && openPrompts == 0) {
      overlays = windows().map { window in overlay(window, explaining: isCaptured) }
    }
  }

  private func windows() -> [UIWindow] {
    return UIApplication.shared.connectedScenes
      .compactMap { $0 as? UIWindowScene }
      .flatMap { $0.windows }
  }

  private func overlay(_ window: UIWindow, explaining: Bool) -> UIView {
    let view = UIView(frame: window.bounds)
    view.autoresizingMask = [.flexibleWidth, .flexibleHeight]
    view.backgroundColor = UIColor(named: "Paper") ?? .systemBackground
    // Hides the content below from VoiceOver.
    view.accessibilityViewIsModal = true
    window.addSubview(view)
    if explaining {
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
