#!/usr/bin/env bash
# Installs what is missing, builds the program and its tests (preset dev), and runs all tests.
# Arguments go to ctest: bash tests/run.sh -L ui
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$root/app/setup/install.sh" "$root/app/setup/packages.txt" "$root/app/setup/packages-test.txt"
bash "$root/tests/judges/set_up.sh"
bash "$root/app/setup/build.sh" dev
cd "$root"
# One more than there are cores: those that press keys in a window wait for it a third of their time.
ctest --preset dev --no-tests=error --parallel "$(($(nproc) + 1))" "$@"
