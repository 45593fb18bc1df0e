#!/usr/bin/env bash
# Exported stories before extwee, and what it writes back: judge_stories.sh PROGRAM
# Exit code 77 (left out) where the judges are not installed.
set -euo pipefail

program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
modules=$root/build/judges/node_modules
if [ ! -e "$root/build/judges/.complete" ] || [ ! -d "$modules/extwee" ]; then
    echo "left out: the judges are not installed (bash tests/judges/set_up.sh --install)"
    exit 77
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node "$here/judge_stories.mjs" "$program" "$folder" "$modules" "$here/shielded.json" \
    "$root"/dialogues/nadia/{closed-door,forgotten-call,ringing-phone}.json
