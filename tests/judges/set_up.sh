#!/usr/bin/env bash
# Puts the judges (programs of others, from npm) into build/judges; does nothing when they are there.
#   set_up.sh            only where npm is installed already; else the test says that it was left out
#   set_up.sh --install  installs npm and the browser first, where they are missing
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$root/build/judges

if [ "${1:-}" = --install ]; then
    command -v chromium >/dev/null || bash "$root/app/setup/install.sh" <(echo chromium)
    command -v npm >/dev/null || bash "$root/app/setup/install.sh" <(printf 'nodejs\nnpm\n')
fi
command -v npm >/dev/null || exit 0
cmp -s "$here/package-lock.json" "$folder/.complete" && exit 0

echo "setup: fetching the judges of reports (npm)" >&2
mkdir -p "$folder"
cp "$here/package.json" "$here/package-lock.json" "$folder/"
log=$folder/npm.log
if ! (cd "$folder" && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error </dev/null >"$log" 2>&1); then
    echo "setup: npm could not fetch them, so reports are not judged; see build/judges/npm.log" >&2
    exit 0
fi
cp "$here/package-lock.json" "$folder/.complete"
