import Foundation

/// The platform's HTTP client. App Transport Security in the app's Info.plist sets the trust rules and forbids clear text.
final class Http: NSObject, URLSessionTaskDelegate {
  private static let maxAnswerBytes = 64 * 1024

  private let session: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 10
    configuration.timeoutIntervalForResource = 20
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    return URLSession(configuration: configuration)
  }()

  /// Posts a signed message and returns the body of the answer, whatever its HTTP status: only its signature counts.
  func post(_ address: URL, _ message: Data) async throws -> Data {
    var request = URLRequest(url: address)
    request.httpMethod = "POST"
    request.setValue("application/octet-stream", forHTTPHeaderField: "Content-Type")
    request.httpBody = message
    let (bytes, _) = try await session.bytes(for: request, delegate: self)
    var answer = Data()
    for try await byte in bytes {
      guard answer.count < Self.maxAnswerBytes else { throw URLError(.dataLengthExceedsMaximum) }
      answer.append(byte)
    }
    return answer
  }

  /// Does not follow redirects.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
