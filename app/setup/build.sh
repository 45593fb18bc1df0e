#!/usr/bin/env bash
# Configures a preset where that has not been done, and builds it: build.sh PRESET [TARGET...]
# Short lines on stderr, nothing on stdout; the compiler is heard only when something is wrong.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
preset=${1:?usage: build.sh PRESET [TARGET...]}
shift
folder=$root/build/$preset
targets=()
[ $# -eq 0 ] || targets=(--target "$@")

mkdir -p "$folder"
exec 9>"$folder/.lock"
flock 9

log=$folder/build.log
fail() { grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 60 >&2; echo "build: $preset failed; the whole of it is in build/$preset/build.log" >&2; exit 1; }

cd "$root"
if [ ! -e "$folder/build.ninja" ]; then
    echo "build: preparing $preset" >&2
    cmake --preset "$preset" >"$log" 2>&1 || fail
    grep -A3 'CMake Warning' "$log" >&2 || true
fi
if [ ! -e "$folder/tegenover" ]; then
    echo "build: compiling $preset; the first time takes a few minutes" >&2
fi
if [ -t 2 ]; then
    cmake --build --preset "$preset" "${targets[@]}" 2>&1 | tee "$log" | awk '/^\[[0-9]+\/[0-9]+\]/ { printf "\r\033[Kbuild: %s", $1; open = 1; fflush() } END { if (open) printf "\r\033[K" }' >&2 || fail
else
    cmake --build --preset "$preset" "${targets[@]}" >"$log" 2>&1 || fail
fi
