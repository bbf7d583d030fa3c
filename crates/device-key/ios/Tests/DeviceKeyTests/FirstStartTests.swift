import XCTest

@testable import tauri_plugin_device_key

final class FirstStartTests: XCTestCase {
  private var folder = URL(fileURLWithPath: "")
  private var deleted = 0

  override func setUp() {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    deleted = 0
  }

  override func tearDown() {
    try? FileManager.default.removeItem(at: folder)
  }

  private func start(failing: Bool = false) throws {
    try FirstStart(folder: folder).run {
      deleted += 1
      if failing {
        throw Failure.unavailable
      }
    }
  }

  func testFirstStartThenLeftoversAreDeletedOnce() throws {
    try start()
    try start()
    XCTAssertEqual(deleted, 1)
  }

  func testDeletionFailsThenTheNextStartIsStillTheFirst() throws {
    XCTAssertThrowsError(try start(failing: true))
    try start()
    XCTAssertEqual(deleted, 2)
  }

  func testFolderIsDeletedThenTheNextStartIsAFirstStart() throws {
    try start()
    try FileManager.default.removeItem(at: folder)
    try start()
    XCTAssertEqual(deleted, 2)
  }

  func testFolderIsCreatedThenItIsExcludedFromBackups() throws {
    try start()
    let values = try folder.resourceValues(forKeys: [.isExcludedFromBackupKey])
    XCTAssertEqual(values.isExcludedFromBackup, true)
  }
}
