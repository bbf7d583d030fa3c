#!/usr/bin/env bash
# Checks the Rust code that phones run, without an Android or iOS development kit.
#
#   rust.sh android   clippy of every crate that phones link
#   rust.sh ios       the same crates, types and borrows only
#   rust.sh library   the library that Android loads has all that the Kotlin around it calls, and fits its pages
#
# C code is compiled by clang without a system's headers. The system's libraries are
# replaced by empty stubs, so calls of functions that the system lacks are not found here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly ANDROID=aarch64-linux-android
readonly IOS=aarch64-apple-ios
readonly WORK=$PWD/target/dev/phones
readonly KOTLIN=$WORK/kotlin       # what the build generates
readonly LIBRARIES=$WORK/libraries # empty, by the system's names
readonly PROJECT=src-tauri/gen/android
# Everything but the server, and what is built on it.
readonly PARTS=(
  --workspace --exclude countersign-server --exclude countersign-federation --exclude countersign-program
  --exclude countersign-demo-bank --exclude countersign-tests --lib
)

fail() { printf '%s\n' "$*" >&2; exit 1; }

# A change of these builds half the app again, so they are the same for every part.
environment() {
  local flags=(-nostdlibinc -DRING_CORE_NOSTDLIBINC=1)
  mkdir -p "$KOTLIN" "$WORK/sdk/usr/include"
  export CC_aarch64_linux_android=clang AR_aarch64_linux_android=llvm-ar
  export CFLAGS_aarch64_linux_android="${flags[*]}"
  # As the CLI of Tauri sets them.
  export WRY_ANDROID_PACKAGE=eu.countersign.app WRY_ANDROID_LIBRARY=countersign_app
  export WRY_ANDROID_KOTLIN_FILES_OUT_DIR=$KOTLIN

  # The one header of Apple's that C code asks for.
  echo '#define TARGET_OS_IPHONE 1' >"$WORK/sdk/usr/include/TargetConditionals.h"
  export SDKROOT=$WORK/sdk
  export CC_aarch64_apple_ios=clang AR_aarch64_apple_ios=llvm-ar
  export CFLAGS_aarch64_apple_ios="-DRING_CORE_NOSTDLIBINC=1"
}

android() {
  cargo clippy --quiet --target "$ANDROID" "${PARTS[@]}" -- -D warnings
  # What an operator may build, and nobody publishes.
  cargo clippy --quiet --target "$ANDROID" "${PARTS[@]}" --features countersign-app/play-services-scanner -- -D warnings
}

ios() { cargo check --quiet --target "$IOS" "${PARTS[@]}"; }

# empty_libraries NAME…: for the linker to find what it is told to link: a script that says nothing.
empty_libraries() {
  local name
  mkdir -p "$LIBRARIES"
  for name in "$@"; do echo '/* what Android has */' >"$LIBRARIES/lib$name.so"; done
}

# called FILE…: the symbols that Java looks for, one for each `external fun` of Kotlin.
called() {
  awk '
    function mangled(name) { gsub("_", "_1", name); gsub(/\./, "_", name); return name }
    function last_word(text) { sub(/.* /, "", text); return text }
    FNR == 1 { depth = 0; class[0] = package = "" }
    $1 == "package" { package = $2; gsub("`", "", package) }
    match($0, /^( |[a-z]+ )*(class|object|interface) +[A-Za-z0-9_]+/) {
      outer = depth ? class[depth] "_00024" : ""
      class[depth + 1] = outer mangled(last_word(substr($0, 1, RLENGTH)))
    }
    / external fun / && match($0, / fun +[A-Za-z0-9_]+/) {
      print "Java_" mangled(package) "_" class[depth] "_" mangled(last_word(substr($0, RSTART, RLENGTH)))
    }
    { line = $0; opened = gsub("{", "", line); depth += opened - gsub("}", "", line) }' "$@" | sort -u
}

# sources_of PACKAGE: the folder of a crate that the library is built from.
sources_of() {
  dirname "$(cargo metadata --format-version 1 --filter-platform "$ANDROID" |
    grep -o "\"manifest_path\":\"[^\"]*/$1-[0-9][^\"/]*/Cargo.toml\"" | cut -d '"' -f 4)"
}

library() {
  local built=${CARGO_TARGET_DIR:-target}/$ANDROID/debug/libcountersign_app.so callers missing
  empty_libraries android c dl log m unwind
  cargo rustc --quiet --target "$ANDROID" --package countersign-app --lib --crate-type cdylib -- \
    -C linker=rust-lld -C linker-flavor=ld.lld -C link-arg=-L"$LIBRARIES"
  mapfile -t callers < <(grep -rl --include '*.kt' 'external fun' "$KOTLIN" \
    "$(sources_of tauri)/mobile/android/src/main" "$PROJECT"/app/src/main crates/*/android/src/main)
  called "${callers[@]}" >"$WORK/called"
  [[ -s $WORK/called ]] || fail "no Kotlin calls the library any more: is it looked for in the right folders?"
  llvm-nm --dynamic --defined-only "$built" | awk '$3 ~ /^Java_/ { print $3 }' | sort -u >"$WORK/exported"
  missing=$(comm -23 "$WORK/called" "$WORK/exported")
  [[ -z $missing ]] || fail "Kotlin calls what the library does not export:" $'\n'"$missing"
  llvm-readelf --program-headers "$built" |
    awk '$1 == "LOAD" && $NF != "0x4000" { exit 1 }' || fail "the library is not aligned to pages of 16 KB"
}

environment
case ${1:-} in
  android | ios | library) "$1" ;;
  *) fail "rust.sh android|ios|library" ;;
esac
