import Foundation

/// Writes a file that is readable after the first unlock, because checks run while the phone is locked, and excluded from
/// backups, because another phone has another T.
func writeProtected(_ bytes: Data, to file: URL) throws {
  let options: Data.WritingOptions = [.atomic, .completeFileProtectionUntilFirstUserAuthentication]
  try bytes.write(to: file, options: options)
  var written = file
  var values = URLResourceValues()
  values.isExcludedFromBackup = true
  try written.setResourceValues(values)
}
