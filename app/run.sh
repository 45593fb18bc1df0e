#!/usr/bin/env bash
# Installs what is missing, builds the program, and runs it with the given arguments:
#   bash app/run.sh                    opens the window
#   bash app/run.sh check dialogues    a command, with or without a display
#   bash app/run.sh --build            installs and builds only
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$root/app/setup/install.sh"
bash "$root/app/setup/build.sh" release
if [ "${1:-}" = --build ]; then
    echo "build: ready: build/release/tegenover" >&2
    exit 0
fi
exec "$root/build/release/tegenover" "$@"
