#!/usr/bin/env bash
# The real window, killed at the worst moments: right after a decision was shown, and while typing.
# What was promised is there at the next start, and the library goes on where one was.
# Usage: nothing_is_lost.sh PROGRAM, in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
# shellcheck source=tests/support/real-window.sh
. "$(dirname "$0")/../support/real-window.sh"
start() { start_window --lang en --reduced-motion "$@"; }
attempts() { "$program" records list 2>/dev/null | wc -l; }
exported() {
    rm -rf "$folder/export"
    "$program" records export "$folder/export" 2>/dev/null
}
# How many responses stand in the attempt's decisions on the disk.
responses() {
    exported
    cat "$folder"/export/attempts/*-"$1"-*.decisions.json | grep -c '"respond"'
}

# Killed right after a decision was shown.
start --screen play:closed-door:2
before=$(picture)
xdotool key --window "$window" --delay 60 2
until_changed "$before" "the second card"
kill_window
[ "$(attempts)" = 1 ] || fail "the conversation was not kept"
count=$(responses closed-door)
[ "$count" -ge 3 ] || fail "three decisions were shown, $count are on the disk"
grep -q unfinished <<<"$("$program" records list)" || fail "the conversation should be unfinished"

# The library goes on where one was: its lowest button in the accent is "Go on".
start
before=$(picture)
spot=$(import -window root png:- | /usr/bin/convert - -sample 12.5% -depth 8 txt:- |
    awk -F'[,: ]+' -v accent="#9C4421" 'index($0, accent) { if ($2 > low + 2) { low = $2; left = $1 } }
        END { if (low) print left * 8 + 16, low * 8 - 8 }')
[ -n "$spot" ] || fail "the library has nothing to press"
# shellcheck disable=SC2086
xdotool mousemove --window "$window" $spot
settle
xdotool mousedown 1 sleep 0.15 mouseup 1
until_changed "$before" "the library"
settle
[[ $(title) == *"closed door"* || $(title) == Before:* ]] || fail "the library opened \"$(title)\""
kill_window
[ "$(responses closed-door)" -ge 3 ] || fail "going on lost decisions"

# Killed while typing: all but the last two seconds are there.
start --screen debrief:forgotten-call:6
xdotool mousemove --window "$window" 987 350
settle
xdotool mousedown 1 sleep 0.15 mouseup 1
settle
xdotool type --window "$window" --delay 40 "first words"
sleep 2
xdotool type --window "$window" --delay 40 " and more"
kill_window
exported
grep -q 'first words' "$folder"/export/attempts/*-forgotten-call-*.json || fail "words typed two seconds before are lost"

# Killed right after a screen was left, with the last key still warm: all of it is there.
start --screen debrief:ringing-phone:6
xdotool mousemove --window "$window" 987 350
settle
xdotool mousedown 1 sleep 0.15 mouseup 1
settle
before=$(picture)
xdotool type --window "$window" --delay 40 "the very last word"
until_changed "$before" "the keys"
before=$(picture)
xdotool key --window "$window" Escape
until_changed "$before" "Esc in the text"
[[ $(title) == "Looking back"* ]] && xdotool key --window "$window" Escape
for _ in $(seq 50); do
    [[ $(title) == "Looking back"* ]] || break
    sleep 0.02
done
kill_window
exported
grep -q 'the very last word' "$folder"/export/attempts/*-ringing-phone-*.json || fail "words typed before leaving are lost"

[ "$(attempts)" = 3 ] || fail "there should be three conversations"
echo "nothing_is_lost: killed four times, nothing that was promised is missing"
