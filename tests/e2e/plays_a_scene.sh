#!/usr/bin/env bash
# A whole run in a real window, with keys and mouse only: from the library through a scene to its
# end, through the debrief to a saved report. Waits for what is seen, never for a time.
# Usage: plays_a_scene.sh PROGRAM, in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
# shellcheck source=tests/support/real-window.sh
. "$(dirname "$0")/../support/real-window.sh"
accent=#9C4421 # of the light theme
printf '%s\n' 'language = en' 'reduced-motion = on' 'silence-by = tap' >"$folder/config/tegenover/settings"

# Presses keys; succeeds once the picture has changed, fails where it stays the same for a second.
changes_by() {
    local before
    before=$(picture)
    key "$@"
    for _ in $(seq 10); do
        [ "$(picture)" != "$before" ] && return 0
        sleep 0.1
    done
    return 1
}

# Clicks the lowest primary button that is seen (of those on one row the first): the pixels of the
# accent, looked up on a grid of 8. Waits until it is there.
click_primary() {
    local spot
    settle
    for _ in $(seq 50); do
        spot=$(import -window root png:- | /usr/bin/convert - -sample 12.5% -depth 8 txt:- |
            awk -F'[,: ]+' -v accent="$accent" 'index($0, accent) { if ($2 > low + 2) { low = $2; left = $1 } }
                END { if (low) print left * 8 + 16, low * 8 - 8 }')
        [ -n "$spot" ] && break
        sleep 0.1
    done
    [ -n "$spot" ] || fail "no primary button to be seen"
    # shellcheck disable=SC2086
    press_at $spot
}

# Presses the mouse at a place until the window answers; three times at most, as a person would.
press_at() {
    local before
    xdotool mousemove --window "$window" "$1" "$2"
    settle
    for _ in 1 2 3; do
        before=$(picture)
        xdotool mousedown 1 sleep 0.15 mouseup 1
        for _ in $(seq 20); do
            [ "$(picture)" != "$before" ] && return 0
            sleep 0.1
        done
    done
    fail "nothing answers the mouse at $1,$2"
}

start_window
until_title "Tegenover"

# Library: the lowest primary button is a scene's.
click_primary
until_title "Before: *"
scene=$(title)
scene=${scene#Before: }
xdotool mousemove --window "$window" 640 30
changes_by 4 || fail "the fourth role cannot be chosen"
click_primary
until_title "$scene"

# Play: the first card every time; a question is answered with its first choice.
answers=0
while [[ $(title) == "$scene" ]]; do
    changes_by 1 || changes_by Return || fail "nothing happens after $answers answers"
    settle # a silence runs to its end; a second tap would break it off
    answers=$((answers + 1))
    [ "$answers" -lt 80 ] || fail "the scene does not end"
done
until_title "The end: *"

key Return
until_title "Looking back: *"

# Debrief: her eyes, then the own estimate, slider by slider from the last item up.
next_page() { press_at 1152 772 && settle; } # the button that goes on, at the bottom right
next_page 2
xdotool mousemove --window "$window" 640 500
for _ in $(seq 15); do xdotool click --delay 40 5; done
settle
for slider in "330 137" "930 137" "330 385" "930 385" "330 633"; do
    # shellcheck disable=SC2086
    press_at $slider
done
next_page 3
next_page 4
next_page 5
next_page 6
press_at 987 350
xdotool type --window "$window" --delay 40 "ring at nine & listen"
settle
next_page 7
press_at 658 478

# The report: a whole page, with what was typed (escaped), the scene's name, and no script.
for _ in $(seq 50); do
    report=$(find "$folder" -name 'tegenover-*.html' | head -1)
    [ -n "$report" ] && break
    sleep 0.1
done
[ -n "$report" ] || fail "no report was saved"
grep -q '^<!DOCTYPE html>' "$report" || fail "the report is no HTML page"
grep -q 'ring at nine &amp; listen' "$report" || fail "the report misses what was typed"
grep -qF "${scene% – Tegenover}" "$report" || fail "the report misses the name of the scene"
! grep -qi '<script' "$report" || fail "the report holds a script"
xdotool key --window "$window" --delay 60 Escape
kill -0 "$pid" || fail "the program ended: $(cat "$folder/stderr")"
echo "plays_a_scene: played to the end in $answers answers, report saved and right"
