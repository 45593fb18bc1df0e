#!/usr/bin/env bash
# Without a display, and with a display that offers no OpenGL 3.3, the program says so in words on
# stderr, ends with exit code 3, and the command line still works. Usage: no_window.sh PROGRAM
set -uo pipefail

program=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
fail() { echo "no_window: $*" >&2; exit 1; }

expect_refusal() {
    local answer code
    answer=$("$program" 2>&1 >/dev/null)
    code=$?
    [ $code -eq 3 ] || fail "exit code $code instead of 3: $answer"
    grep -q "$1" <<<"$answer" || fail "does not say \"$1\": $answer"
    grep -q "tegenover --help" <<<"$answer" || fail "does not point to the command line: $answer"
}

MESA_GL_VERSION_OVERRIDE=2.1 expect_refusal "no OpenGL 3.3"
unset DISPLAY WAYLAND_DISPLAY
expect_refusal "no display"
"$program" --version >/dev/null || fail "--version does not work without a display"
"$program" check "$root/dialogues" >/dev/null || fail "check does not work without a display"
"$program" --no-such-option >/dev/null 2>&1
[ $? -eq 2 ] || fail "an unknown option does not end with exit code 2"
echo "no_window: as it should be"
