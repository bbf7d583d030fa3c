// swift-tools-version:5.5

// The logic of the iOS part without Apple's frameworks, for `swift test` on any system with Swift. The app is built from
// ios/Package.swift, which takes the same files.

import PackageDescription

let package = Package(
  name: "background-check-logic",
  platforms: [.macOS(.v12)],
  dependencies: [
    // CryptoKit's interface, where CryptoKit is not.
    .package(url: "https://github.com/apple/swift-crypto.git", "3.0.0"..<"5.0.0")
  ],
  targets: [
    .target(
      name: "BackgroundCheckLogic",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      path: "ios/Sources/Logic"),
    .testTarget(
      name: "BackgroundCheckTests",
      dependencies: [
        "BackgroundCheckLogic",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "ios/Tests/BackgroundCheckTests"),
  ]
)
