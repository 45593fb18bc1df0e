#!/usr/bin/env bash
# Throws changed scenes at reading, checking and replaying, under AddressSanitizer and UndefinedBehaviorSanitizer:
#   bash tests/fuzz/run.sh 600      for 600 seconds; 30 where nothing is given
#   bash tests/fuzz/run.sh --keep   adds what it found to the corpus, as few inputs as reach the same code
# New inputs gather in build/fuzz/found; one that fails is kept in build/fuzz, and its name printed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
corpus=$root/tests/fuzz/corpus
found=$root/build/fuzz/found
bash "$root/app/setup/build.sh" check fuzz_scene
fuzz=$root/build/check/tests/fuzz_scene
mkdir -p "$found"
common=(-timeout=20 -rss_limit_mb=2048 "-artifact_prefix=$root/build/fuzz/")

if [ "${1:-}" = --keep ]; then
    kept=$(mktemp -d)
    "$fuzz" "${common[@]}" -set_cover_merge=1 -use_counters=0 -max_len=1500 "$kept" "$corpus" "$found"
    rm -f "$corpus"/*
    mv "$kept"/* "$corpus"
    rmdir "$kept"
    du -sh --apparent-size "$corpus"
    exit 0
fi
"$fuzz" "${common[@]}" -max_len=8192 "-max_total_time=${1:-30}" -print_final_stats=1 "-dict=$root/tests/fuzz/scene.dict" "$found" "$corpus"
