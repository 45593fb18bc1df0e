#!/usr/bin/env bash
# The program opens a window and draws the library in it, in every theme and at both ends of text size.
# Usage: window_opens.sh PROGRAM, in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
unset LANG LC_ALL LC_MESSAGES

fail() { echo "window_opens: $*" >&2; exit 1; }

colours_of_picture() {
    local picture=$folder/picture.png
    rm -f "$picture"
    timeout 60 "$program" --screenshot "$picture" "$@" || fail "$* ended with $?"
    [ -s "$picture" ] || fail "$* made no picture"
    /usr/bin/identify -format %k "$picture"
}

for options in "--theme light" "--theme dark --lang en" "--theme high-contrast --text 200" "--text 80 --reduced-motion"; do
    # shellcheck disable=SC2086
    colours=$(colours_of_picture $options)
    [ "$colours" -gt 50 ] || fail "$options shows only $colours colours"
    echo "$options: $colours colours"
done
[ -z "$(find "$folder/config" -type f 2>/dev/null)" ] || fail "options of one run were kept as settings"
