# shellcheck shell=bash
# The part of `dev` for the Debian package, the systemd unit and the image of the server.

readonly UNIT=packaging/countersign-server.service
# The highest exposure (0 to 100) that `systemd-analyze security` may find for the unit.
readonly MAX_EXPOSURE=20

# check_unit ROOT: the unit below ROOT is confined. packaging/check-installed has systemd verify its words.
check_unit() {
  systemd-analyze security --offline=true --root="$1" --threshold="$MAX_EXPOSURE" --no-pager "${UNIT##*/}"
}

# install_in_copy PACKAGE: installs it in a copy of this system, and runs packaging/check-installed there.
install_in_copy() {
  local copy
  copy=$(mktemp -d)
  unshare --mount --pid --fork bash -s -- "$copy" "$1" packaging/check-installed <<'INSIDE' || { rmdir "$copy"; return 1; }
set -euo pipefail
copy=$1
mount -t tmpfs tmpfs "$copy"
mkdir "$copy/changes" "$copy/work" "$copy/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$copy/changes,workdir=$copy/work" "$copy/root"
mount -t tmpfs tmpfs "$copy/root/tmp"
mount -t tmpfs tmpfs "$copy/root/run"
mount --bind /dev "$copy/root/dev"
mount -t proc proc "$copy/root/proc"
cp "$2" "$copy/root/tmp/server.deb"
cp "$3" "$copy/root/tmp/check-installed"
chroot "$copy/root" bash /tmp/check-installed /tmp/server.deb
INSIDE
  rmdir "$copy"
}

can_copy_the_system() {
  ((EUID == 0)) && has unshare && unshare --mount true 2>/dev/null && has adduser && has curl
}

package_parts() {
  local program=$1 folder package
  folder=$(mktemp -d)
  part "packing for Debian" packaging/make-deb "$program" "$folder" || { rm -r "$folder"; return; }
  package=$(compgen -G "$folder/*.deb")
  dpkg-deb --extract "$package" "$folder/root"
  if has systemd-analyze; then
    part "confinement by the systemd unit" check_unit "$folder/root" || true
  else
    lacks "confinement by the systemd unit" "systemd-analyze is missing"
  fi
  if can_copy_the_system; then
    part "installing, serving, commands and removal" install_in_copy "$package" || true
  else
    lacks "installing, serving, commands and removal" "it needs root, mount namespaces, adduser and curl"
  fi
  if has buildah || has podman; then
    part "building the image" "$(type -P buildah || type -P podman)" build --file packaging/Containerfile . || true
  else
    lacks "building the image" "buildah and podman are missing: not verified here"
  fi
  rm -r "$folder"
}
