import Foundation

/// The Keychain outlives the app: who deletes the app and installs it again has the old items without the old vault.
///
/// A marker lies beside the vault, in a folder that no backup holds. Where it is missing this is a first start, and
/// what an earlier installation left is deleted before anything new is kept.
struct FirstStart {
  let folder: URL

  /// The folder of the vault.
  static func folderOfApp() throws -> URL {
    let support = try FileManager.default.url(
      for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
    guard let app = Bundle.main.bundleIdentifier else {
      throw Failure.unavailable
    }
    return support.appendingPathComponent(app, isDirectory: true)
  }

  /// Deletes what is left over where this is a first start. Until that has worked nothing may be kept.
  func settle(deleteLeftovers: () throws -> Void) throws {
    let marker = folder.appendingPathComponent("installed")
    if FileManager.default.fileExists(atPath: marker.path) {
      return
    }
    try deleteLeftovers()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try excludeFromBackup()
    // Read before the first unlock, too: that it exists is all that is asked.
    try Data().write(to: marker, options: [.atomic, .noFileProtection])
  }

  /// Vault and marker stay together: a backup that brought back one without the other would cost the accounts.
  private func excludeFromBackup() throws {
    var url = folder
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    try url.setResourceValues(values)
  }
}
