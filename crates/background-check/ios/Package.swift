// swift-tools-version:5.5

import PackageDescription

let package = Package(
  name: "tauri-plugin-background-check",
  platforms: [.iOS(.v15)],
  products: [
    .library(name: "tauri-plugin-background-check", type: .static, targets: ["tauri-plugin-background-check"])
  ],
  dependencies: [
    .package(name: "Tauri", path: "../.tauri/tauri-api")
  ],
  targets: [
    .target(
      name: "tauri-plugin-background-check",
      dependencies: [.byName(name: "Tauri")],
      path: "Sources"),
    .testTarget(
      name: "BackgroundCheckTests",
      dependencies: ["tauri-plugin-background-check"]),
  ]
)
