# shellcheck shell=bash
# The part of `dev` for phones: checks without a phone, and the builds for Android and iOS.

readonly PHONE_TARGETS=(aarch64-linux-android aarch64-apple-ios)

# The targets of an Android build. No phone with Android 9 or newer has 32-bit x86.
readonly ANDROID_PROJECT=src-tauri/gen/android
readonly ANDROID_OUT=$ANDROID_PROJECT/app/build/outputs
readonly ANDROID_TARGETS=(aarch64-linux-android armv7-linux-androideabi x86_64-linux-android)
readonly MIN_JDK=17 MIN_XCODE=26
readonly APPLE_PROJECT=src-tauri/gen/apple

# ---- Checks ------------------------------------------------------------------------------------

has_target() { [[ -d $(rustc --print sysroot)/lib/rustlib/$1/lib ]]; }

# add_targets: installs missing targets if possible. Parts whose target is still missing report it.
add_targets() {
  local target missing=()
  for target in "${PHONE_TARGETS[@]}"; do has_target "$target" || missing+=("$target"); done
  ((${#missing[@]} == 0)) || ! has rustup || rustup target add "${missing[@]}" >/dev/null || true
}

# unchecked WORDS WHY: like lacks, but a failure if COUNTERSIGN_NEED_PHONES is set.
unchecked() {
  lacks "$@"
  [[ -z ${COUNTERSIGN_NEED_PHONES:-} ]] || failed+=("$1 (it must run here)")
}

# for_target TARGET WORDS COMMAND…: a part that needs a target's standard library and a C compiler.
for_target() {
  local target=$1 words=$2
  shift 2
  if ! has_target "$target"; then
    unchecked "$words" "Rust has no standard library for it here: rustup target add $target"
  elif ! { has clang && has llvm-ar; }; then
    unchecked "$words" "clang and llvm-ar are missing: apt-get install clang llvm"
  else
    part "$words" "$@" || true
  fi
}

lint_phone_parts() {
  add_targets
  for_target aarch64-linux-android "clippy for Android" tests/phones/rust.sh android
}

# Runs the tests that need compiled Kotlin; all other runs ignore them.
check_real_server() { cargo test --quiet "${TARGETS[@]}" -- --ignored; }

test_phone_parts() {
  local kotlin="Kotlin of the phones" real="pending checks from Kotlin against the real server"
  for_target aarch64-apple-ios "types for iOS" tests/phones/rust.sh ios
  for_target aarch64-linux-android "functions that Kotlin calls in the library for Android" \
    tests/phones/rust.sh library
  part "the Android project equals the CLI's output" tests/phones/project.sh || true
  if ! has javac; then
    unchecked "$kotlin" "javac is missing: apt-get install default-jdk-headless"
    unchecked "$real" "the Kotlin is not compiled"
  elif part "$kotlin" tests/phones/kotlin.sh; then
    part "$real" check_real_server || true
  else
    unchecked "$real" "the Kotlin did not pass"
  fi
}

# ---- Builds ------------------------------------------------------------------------------------

# ready FOR COMMAND: fails with the output of COMMAND, a list of missing tools, unless it is empty.
ready() {
  local missing
  missing=$("$2")
  [[ -z $missing ]] || fail "A build for $1 needs these missing tools:
$missing
Nothing was built."
}

need() { say "  - $*"; }

sdk() { say "${ANDROID_HOME:-${ANDROID_SDK_ROOT:-}}"; }

# android_setting NAME: the value of a setting of the Android project.
android_setting() {
  sed -n "s/^ *$1 = \"\{0,1\}\([0-9.]*\)\"\{0,1\}\$/\1/p" "$ANDROID_PROJECT/app/build.gradle.kts"
}

lacking_targets() {
  local target missing=()
  has rustc || { need "Rust: https://rustup.rs"; return; }
  for target in "$@"; do has_target "$target" || missing+=("$target"); done
  ((${#missing[@]} == 0)) ||
    need "Rust's standard library for phones: rustup target add ${missing[*]}"
}

lacking_for_android() {
  local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac sdk level ndk
  sdk=$(sdk)
  level=$(android_setting compileSdk)
  ndk=$(android_setting ndkVersion)
  at_least "$MIN_JDK" "$("$javac" -version 2>/dev/null | cut -d ' ' -f 2)" ||
    need "JDK $MIN_JDK or newer, in JAVA_HOME or on the PATH: apt-get install default-jdk-headless"
  if [[ -z $sdk || ! -d $sdk ]]; then
    need "the Android SDK, its folder in ANDROID_HOME: https://developer.android.com/studio"
  else
    [[ -f $sdk/platforms/android-$level/android.jar ]] ||
      need "Android's platform $level: sdkmanager 'platforms;android-$level'"
    compgen -G "$sdk/build-tools/$level.*/aapt2" >/dev/null ||
      need "Android's build tools $level: sdkmanager 'build-tools;$level.0.0'"
    [[ -f $sdk/ndk/$ndk/source.properties ]] ||
      need "Android's NDK $ndk, pinned for reproducible builds: sdkmanager 'ndk;$ndk'"
  fi
  lacking_targets "${ANDROID_TARGETS[@]}"
}

lacking_for_ios() {
  if [[ $(uname -s) != Darwin ]]; then
    need "macOS: Apple's tools run nowhere else; docs/build-ios.md has every step on a Mac"
    return
  fi
  if [[ $(xcode-select --print-path 2>/dev/null) != *.app/* ]]; then
    need "Xcode, selected: xcode-select --switch /Applications/Xcode.app"
  else
    at_least "$MIN_XCODE" "$(xcodebuild -version | sed -n 's/^Xcode //p')" ||
      need "Xcode $MIN_XCODE or newer"
  fi
  has xcodegen || need "XcodeGen: brew install xcodegen"
  lacking_targets aarch64-apple-ios
  [[ ${COUNTERSIGN_PUSH_ENVIRONMENT:-production} =~ ^(production|development)$ ]] ||
    need "production or development in COUNTERSIGN_PUSH_ENVIRONMENT, or nothing there"
  [[ ${1:-} == unsigned || -n ${APPLE_DEVELOPMENT_TEAM:-} ]] ||
    need "the signing team, its ten characters in APPLE_DEVELOPMENT_TEAM (or: ./dev ios unsigned)"
}

lacking_for_ios_unsigned() { lacking_for_ios unsigned; }

# Makes a build reproducible: no path of this machine, no current time.
reproducibly() {
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || say 0) CARGO_INCREMENTAL=0 "$@"
}

# Arguments for cargo. They use its configuration, because RUSTFLAGS would replace the flags of the Tauri CLI.
cargo_arguments() {
  local os=$1 remap
  remap="\"--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo\", \"--remap-path-prefix=$PWD=/countersign\""
  printf '%s\0' --locked --config "target.'cfg(target_os = \"$os\")'.rustflags = [$remap]"
}

build_android() {
  local arguments
  mapfile -d '' arguments < <(cargo_arguments android)
  NDK_HOME=$(sdk)/ndk/$(android_setting ndkVersion) ANDROID_HOME=$(sdk) reproducibly npm run tauri android build -- \
    --ci --apk --aab --target aarch64 armv7 x86_64 -- "${arguments[@]}"
}

# ios_spec: the project's description: with Apple's push service if the operator has chosen an environment (ADR 46).
ios_spec() {
  if [[ -n ${COUNTERSIGN_PUSH_ENVIRONMENT:-} ]]; then say wake-ups.yml; else say project.yml; fi
}

build_ios() {
  local arguments how=(--export-method "${COUNTERSIGN_EXPORT:-app-store-connect}")
  [[ ${1:-} != unsigned ]] || how=(--no-sign)
  mapfile -d '' arguments < <(cargo_arguments ios)
  # Gradle reads the variable; Xcode reads this file.
  [[ -z ${COUNTERSIGN_LINK_HOST:-} ]] ||
    say "COUNTERSIGN_LINK_HOST = $COUNTERSIGN_LINK_HOST" >"$APPLE_PROJECT/Local.xcconfig"
  xcodegen generate --spec "$APPLE_PROJECT/$(ios_spec)" &&
    reproducibly npm run tauri ios build -- --ci "${how[@]}" -- "${arguments[@]}"
}

# results FOLDER ENDING…: prints the paths of the build results.
results() {
  local folder=$1 ending
  shift
  for ending in "$@"; do find "$folder" -name "*.$ending" -exec printf '  %s\n' {} +; done
}

# npm packages run scripts at installation. A release runs this command before any secret is available.
cmd_modules() {
  check_node
  install_node_modules
}

cmd_android() {
  check_rust
  check_node
  ready Android lacking_for_android
  install_node_modules
  must "building for Android (many minutes the first time)" build_android
  results "$ANDROID_OUT" apk aab
}

cmd_ios() {
  check_rust
  check_node
  ready iOS "lacking_for_ios${1:+_$1}"
  install_node_modules
  must "building for iOS (many minutes the first time)" build_ios "$@"
  results "$APPLE_PROJECT/build" ipa
}
