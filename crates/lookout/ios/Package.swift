// swift-tools-version:5.5

import PackageDescription

let package = Package(
  name: "tauri-plugin-lookout",
  platforms: [.iOS(.v15)],
  products: [
    .library(name: "tauri-plugin-lookout", type: .static, targets: ["tauri-plugin-lookout"])
  ],
  dependencies: [
    .package(name: "Tauri", path: "../.tauri/tauri-api")
  ],
  targets: [
    .target(
      name: "tauri-plugin-lookout",
      dependencies: [.byName(name: "Tauri")],
      path: "Sources"),
    .testTarget(
      name: "LookoutTests",
      dependencies: ["tauri-plugin-lookout"]),
  ]
)
