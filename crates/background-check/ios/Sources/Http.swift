import Foundation

/// The platform's HTTP. What it trusts, and that there is no clear text, is in the app's Info.plist.
final class Http: NSObject, URLSessionTaskDelegate {
  private static let longest = 64 * 1024

  private let session: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 10
    configuration.timeoutIntervalForResource = 20
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    return URLSession(configuration: configuration)
  }()

  /// Sends a question and gives the answer's body, whatever its HTTP status: only its signature counts.
  func post(_ address: URL, _ question: Data) async throws -> Data {
    var request = URLRequest(url: address)
    request.httpMethod = "POST"
    request.setValue("application/octet-stream", forHTTPHeaderField: "Content-Type")
    request.httpBody = question
    let (bytes, _) = try await session.bytes(for: request, delegate: self)
    var answer = Data()
    for try await byte in bytes {
      guard answer.count < Self.longest else { throw URLError(.dataLengthExceedsMaximum) }
      answer.append(byte)
    }
    return answer
  }

  /// Nobody goes where a redirect leads.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
