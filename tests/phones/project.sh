#!/usr/bin/env bash
# Makes the Android project anew, as the CLI of Tauri does, and compares it with what is committed.
#
# `ours.txt` lists the files that we changed or added, each with the hash of what the CLI makes there
# (`-` where it makes nothing, and `left-out` behind the path where we have no such file). Everything
# else must be as the CLI makes it, so an update of the CLI shows: in a file of its own as a difference,
# in one of ours as another hash.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly PROJECT=src-tauri/gen/android
readonly OURS=tests/phones/ours.txt
NDK=$(sed -n 's/^ *ndkVersion = "\(.*\)"$/\1/p' "$PROJECT/app/build.gradle.kts")
readonly NDK

faults=()

# regenerate FOLDER: the project from a copy of what the CLI reads. It wants a folder that looks like
# an SDK and looks no further.
regenerate() {
  local tree=$1/tree sdk=$1/sdk
  mkdir -p "$tree" "$sdk/ndk/$NDK"
  echo "Pkg.Revision = $NDK" >"$sdk/ndk/$NDK/source.properties"
  cp -a Cargo.toml Cargo.lock package.json crates examples src-tauri tests "$tree"
  rm -rf "${tree:?}/$PROJECT"
  ln -s "$PWD/node_modules" "$tree/node_modules"
  (cd "$tree" && ANDROID_HOME=$sdk NDK_HOME=$sdk/ndk/$NDK \
    npm run --silent tauri android init -- --ci --skip-targets-install >"$1/log" 2>&1) ||
    { cat "$1/log" >&2; exit 1; }
}

hash_of() { if [[ -f $1 ]]; then sha256sum <"$1" | cut -d ' ' -f 1; else echo -; fi; }

# compare FOLDER: FOLDER as the CLI makes it with what is committed.
compare() {
  local made=$1 known=$1.known committed path hash mark
  { grep -v '^#' "$OURS" || true; } >"$known"
  # On its own, for a failure within <(…) would go unseen.
  committed=$(cd "$PROJECT" && git ls-files --cached --others --exclude-standard)
  while read -r path; do
    read -r hash mark < <(awk -v path="$path" '$2 == path { print $1, $3 }' "$known") || hash=
    if [[ -n $hash ]]; then
      [[ $hash == "$(hash_of "$made/$path")" ]] ||
        faults+=("$path: the CLI makes another file now; see what it changed, then write its hash to $OURS: $(hash_of "$made/$path")")
      if [[ $mark == left-out ]]; then
        [[ ! -f $PROJECT/$path ]] || faults+=("$path: listed as left out, and there")
      else
        [[ -f $PROJECT/$path ]] || faults+=("$path: listed as ours, and not there")
        ! cmp -s "$made/$path" "$PROJECT/$path" || faults+=("$path: listed as ours, and the same as the CLI makes it")
      fi
    elif [[ ! -f $PROJECT/$path ]]; then
      faults+=("$path: the CLI makes it, and it is not committed")
    elif [[ ! -f $made/$path ]]; then
      faults+=("$path: the CLI does not make it, and it is not in $OURS")
    else
      cmp -s "$made/$path" "$PROJECT/$path" || faults+=("$path: not as the CLI makes it, and not in $OURS")
    fi
  done < <({
    (cd "$made" && find . -type f -printf '%P\n')
    printf '%s\n' "$committed"
    awk '{ print $2 }' "$known"
  } | sort -u)
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
regenerate "$scratch"
compare "$scratch/tree/$PROJECT"
((${#faults[@]} == 0)) || { printf '%s\n' "${faults[@]}" >&2; exit 1; }
