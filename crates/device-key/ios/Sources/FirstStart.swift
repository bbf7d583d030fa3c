import Foundation

/// Deletes Keychain items of an earlier installation. The Keychain outlives the app, so a new installation finds the old
/// items without the old vault.
///
/// A marker file lies beside the vault, in a folder that is excluded from backups. If the marker is missing, this is the
/// first start, and old items are deleted before anything is stored.
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

  /// Deletes leftovers if this is the first start. Nothing may be stored before this has succeeded.
  func run(deleteLeftovers: () throws -> Void) throws {
    let marker = folder.appendingPathComponent("installed")
    if FileManager.default.fileExists(atPath: marker.path) {
      return
    }
    try deleteLeftovers()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try excludeFromBackup()
    // Readable before the first unlock; only its existence matters.
    try Data().write(to: marker, options: [.atomic, .noFileProtection])
  }

  /// Keeps vault and marker together: restoring one without the other would lose the accounts.
  private func excludeFromBackup() throws {
    var url = folder
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    try url.setResourceValues(values)
  }
}
