#!/usr/bin/env bash
# Compiles the Kotlin of the phones and runs its tests on this machine's Java.
#
# The API of Android, androidx and Tauri is declared in `stubs/`: signatures by hand, because none of
# it is available here. Those of Android are compared with types generated from the platform
# (ui/src/test/android-api.test.ts), those of androidx name their reference pages. So a call that
# Android does not know is caught, and what Android does is not tested at all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly STUBS=tests/phones/stubs
readonly VECTORS=tests/vectors/knock.json # what the tests read beside their module
readonly COMPILER=node_modules/kotlin-compiler
readonly WORK=target/dev/kotlin
readonly JARS=/usr/share/java
readonly JUNIT=$JARS/junit4.jar:$JARS/hamcrest.jar
readonly JSON=$JARS/com.android.json.jar # Android's own
readonly KOTLIN=$COMPILER/lib/kotlin-stdlib.jar:$COMPILER/lib/annotations-13.0.jar
# The version of Java in API 28: no later additions.
readonly JAVA_API=8

fail() { printf '%s\n' "$*" >&2; exit 1; }

for tool in java javac; do
  command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install default-jdk-headless"
done
[[ -f $COMPILER/lib/kotlin-compiler.jar ]] || fail "the Kotlin compiler is missing: npm ci"
for jar in ${JUNIT//:/ } "$JSON"; do
  [[ -f $jar ]] || fail "$jar is missing: apt-get install junit4 libandroid-json-java"
done

# fingerprint PATH…: one hash over files, folders, and the Java and the jars that all of it is made with.
fingerprint() {
  { java -version; javac -version; } 2>&1 |
    cat - <(find -L "$@" "${JUNIT%:*}" "${JUNIT#*:}" "$JSON" "$COMPILER/package.json" -type f -print0 |
      sort -z | xargs -0 sha256sum) | sha256sum | cut -d ' ' -f 1
}

# files FOLDER ENDING: what lies in a folder, if it is there.
files() { [[ ! -d $1 ]] || find "$1" -type f -name "*.$2" -not -path '*/generated/*' | sort; }

kotlinc() { bash "$COMPILER/bin/kotlinc" -no-stdlib -no-reflect -Werror "$@"; }

# resources MODULE FOLDER: an R class with the names of the module's resources.
resources() {
  local package
  package=$(sed -n 's/^ *namespace = "\(.*\)"$/\1/p' "$1/build.gradle.kts")
  [[ -n $package ]] || fail "$1/build.gradle.kts names no namespace"
  mkdir -p "$2"
  { find "$1/src/main/res" -type f -printf '%P\n' 2>/dev/null || true; } | sort |
    while IFS=/ read -r folder file; do
      if [[ $folder == values* ]]; then
        sed -n 's/.*<\([a-z]*\) [^>]*\bname="\([A-Za-z0-9_.]*\)".*/\1 \2/p' \
          "$1/src/main/res/$folder/$file"
      else
        printf '%s %s\n' "${folder%%-*}" "${file%%.*}"
      fi
    done | tr . _ | sort -u | awk -v package="$package" '
      BEGIN { print "package " package ";\npublic final class R {" }
      $1 != type { if (type) print "  }"; type = $1; print "  public static final class " type " {" }
      { print "    public static final int " $2 " = " NR ";" }
      END { if (type) print "  }"; print "}" }' >"$2/R.java"
}

# module FOLDER: compiles one Gradle module and runs its tests. Sets `tested` where it has some.
module() {
  local module=$1 work main test classes compiled stamp hash
  work=$WORK/${1//\//-}
  mapfile -t main < <(files "$module/src/main/java" kt)
  mapfile -t test < <(files "$module/src/test/java" kt)
  ((${#test[@]} == 0)) || tested=1
  stamp=$work/passed
  hash=$(fingerprint "${BASH_SOURCE[0]}" "$STUBS" "$VECTORS" "$module/build.gradle.kts" "$module/src")
  [[ -f $stamp && $(<"$stamp") == "$hash" ]] && return

  rm -rf "$work"
  mkdir -p "$work"/{main,test}
  resources "$module" "$work/resources"
  javac --release "$JAVA_API" -Xlint:-options -d "$work/main" "$work/resources/R.java"
  compiled=$work/main:$WORK/stubs:$JSON:$KOTLIN
  ((${#main[@]} == 0)) ||
    kotlinc -Xjdk-release="$JAVA_API" -cp "$compiled" -d "$work/main" "${main[@]}"
  if ((${#test[@]})); then
    kotlinc -jvm-target 17 -Xfriend-paths="$work/main" -cp "$compiled:$JUNIT" -d "$work/test" "${test[@]}"
    mapfile -t classes < <(grep -l '@Test' "${test[@]}" |
      sed -e "s:^$module/src/test/java/::" -e 's:\.kt$::' -e 's:/:.:g')
    ((${#classes[@]})) || fail "$module/src/test/java holds no test"
    java -cp "$work/test:$compiled:$JUNIT" org.junit.runner.JUnitCore "${classes[@]}" ||
      fail "the tests of $module fail"
  fi
  echo "$hash" >"$stamp"
}

stubs() {
  local stamp=$WORK/stubs.made hash kotlin
  hash=$(fingerprint "$STUBS")
  [[ -f $stamp && $(<"$stamp") == "$hash" ]] && return
  rm -rf "$WORK/stubs"
  mkdir -p "$WORK/stubs"
  find "$STUBS" -name '*.java' -exec javac --release "$JAVA_API" -Xlint:all,-options -Werror \
    -cp "$JSON:$KOTLIN" -d "$WORK/stubs" {} +
  # Extension functions, which Java cannot declare.
  mapfile -t kotlin < <(files "$STUBS" kt)
  kotlinc -Xjdk-release="$JAVA_API" -cp "$WORK/stubs:$KOTLIN" -d "$WORK/stubs" "${kotlin[@]}"
  echo "$hash" >"$stamp"
}

tested=
mkdir -p "$WORK"
stubs
for gradle in crates/*/android/build.gradle.kts src-tauri/gen/android/app/build.gradle.kts; do
  [[ -f $gradle ]] && module "$(dirname "$gradle")"
done
[[ -n $tested ]] || fail "no test of Kotlin was found"
