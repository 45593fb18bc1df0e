#!/usr/bin/env bash
# The pure folders keep to what a browser's standard library offers: each file is read by clang-19 for
# wasm32-wasi, whose libc++ has no files, threads or mutexes. Nothing is built. Exit 77 where clang-19 is missing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
compiler=clang++-19
if ! command -v $compiler >/dev/null || [ ! -d /usr/lib/llvm-19/include/wasm32-wasi/c++ ]; then
    echo "clang-19 with libc++ for wasm32-wasi is not installed (app/setup/packages-check.txt)"
    exit 77
fi

# In groups (app/setup/cmake/together.py), so that what many include is read once.
cd "$root/app"
groups=$(mktemp -d)
trap 'rm -rf "$groups"' EXIT
files=0
for folder in engine authoring reports session; do
    while read -r number file; do
        echo "#include \"$file\"" >>"$groups/$folder-$number.cpp"
        files=$((files + 1))
    done < <(find $folder -name '*.cpp' -print0 | sort -z | xargs -0 /usr/bin/python3 setup/cmake/together.py)
done
# What nearly all of them read of the standard library is read once as well.
flags=(--target=wasm32-wasi -std=c++20 -fno-exceptions)
printf '#include <%s>\n' algorithm functional map optional ranges set string variant vector >"$groups/standard.hpp"
$compiler "${flags[@]}" -x c++-header "$groups/standard.hpp" -o "$groups/standard.pch"
find "$groups" -name '*.cpp' -print0 |
    xargs -0 -n 1 -P "$(nproc)" $compiler "${flags[@]}" -include-pch "$groups/standard.pch" -fsyntax-only -I .
[ "$files" -gt 0 ] || { echo "there are no files to read" >&2; exit 1; }
echo "$files files read for wasm32-wasi"
