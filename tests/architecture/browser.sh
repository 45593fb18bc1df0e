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

cd "$root/app"
find engine authoring reports session -name '*.cpp' -print0 |
    xargs -0 -r -n 1 -P "$(nproc)" \
        $compiler --target=wasm32-wasi -std=c++20 -fno-exceptions -fsyntax-only -I .
echo "$(find engine authoring reports session -name '*.cpp' | wc -l) files read for wasm32-wasi"
