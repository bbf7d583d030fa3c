import Foundation

/// The environment of Apple's push service that the app is signed for.
enum PushEnvironment: String {
  case production, development

  /// The endpoint of the app with this token, protocol.md §8.10.
  func endpoint(token: Data) -> String {
    let digits = token.map { byte in String(format: "%02x", byte) }.joined()
    return "apns:\(rawValue):\(digits)"
  }
}
