#!/usr/bin/env bash
# Runs a command in a display that nobody sees: with-display.sh [WIDTHxHEIGHT] COMMAND...
# The display has a free number of its own, an international keyboard and no vsync, and ends with the command.
set -euo pipefail

size=1280x800
case ${1:-} in [0-9]*x[0-9]*) size=$1; shift ;; esac

folder=$(mktemp -d)
display_pid=
finish() {
    [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

Xvfb -noreset -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$folder/number" >"$folder/log" 2>&1 &
display_pid=$!
for _ in $(seq 100); do
    [ -s "$folder/number" ] && break
    kill -0 "$display_pid" 2>/dev/null || { cat "$folder/log" >&2; echo "with-display: Xvfb did not start" >&2; exit 1; }
    sleep 0.1
done
[ -s "$folder/number" ] || { echo "with-display: Xvfb did not answer" >&2; exit 1; }

DISPLAY=:$(cat "$folder/number")
export DISPLAY
unset WAYLAND_DISPLAY
export LIBGL_ALWAYS_SOFTWARE=1
setxkbmap us altgr-intl 2>/dev/null || true
"$@"
