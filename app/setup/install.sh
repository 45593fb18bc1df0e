#!/usr/bin/env bash
# Installs those packages of the given lists that are missing; asks nothing, and does nothing at all
# when all are there: install.sh [LIST...]   (without a list: packages.txt beside this file)
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lists=("$@")
[ ${#lists[@]} -gt 0 ] || lists=("$here/packages.txt")

mapfile -t wanted < <(sed 's/#.*//' "${lists[@]}" | awk 'NF { print $1 }' | sort -u)

if ! command -v dpkg-query >/dev/null; then
    echo "setup: this is no Debian; install what corresponds to: ${wanted[*]}" >&2
    exit 0
fi

installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "${wanted[@]}" 2>/dev/null | awk '$1 == "ii" { print $2 }' || true)
mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") <(sort -u <<<"$installed"))
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "setup: missing: ${missing[*]}" >&2
        echo "setup: run this as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
    [ -t 0 ] || as_root=(sudo -n)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
quietly() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
        </dev/null >"$log" 2>&1 || { tail -n 20 "$log" >&2; echo "setup: apt-get $1 failed" >&2; exit 1; }
}

echo "setup: installing ${#missing[@]} packages: ${missing[*]}" >&2
quietly update
quietly install --no-install-recommends "${missing[@]}"
