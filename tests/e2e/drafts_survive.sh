#!/usr/bin/env bash
# The editor in a real window, killed at random moments while words are typed: the author's file is
# whole and untouched every time, and all but the words of the last two seconds are in the draft.
# Usage: drafts_survive.sh PROGRAM [TIMES], in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
# shellcheck source=tests/support/real-window.sh
. "$(dirname "$0")/../support/real-window.sh"
times=${2:-4}
here=$(cd "$(dirname "$0")/../.." && pwd)
now() { date +%s%N; }
drafted() { grep -oh 'w[0-9]*w' "$folder"/data/tegenover/drafts/*.draft 2>/dev/null | tr -d w | sort -n | tail -1; }

start() {
    start_window "$folder/scene.json" --screen edit:empty --lang en --reduced-motion
    until_title "Writing:*"
}

for round in $(seq "$times"); do
    rm -rf "$folder/data"
    cp "$here/assets/templates/empty.json" "$folder/scene.json"
    start
    sleep 0.5
    xdotool mousemove --window "$window" 800 385 sleep 0.3 mousedown 1 sleep 0.15 mouseup 1
    sleep 0.3
    count=0
    old=0
    stop=$(($(now) + (6000 + RANDOM % 3000) * 1000000))
    typed=()
    while [ "$(now)" -lt "$stop" ]; do
        count=$((count + 1))
        xdotool type --window "$window" --delay 60 "w${count}w "
        settle
        typed+=("$(now)") # it is shown by now
    done
    kill -KILL "$pid"
    ended=$(now)
    wait "$pid" 2>/dev/null || true
    pid=
    for number in "${!typed[@]}"; do
        [ "${typed[$number]}" -lt $((ended - 2000000000)) ] && old=$((number + 1))
    done
    kept=$(drafted)
    [ "${kept:-0}" -ge "$old" ] || fail "round $round: word $old was shown two seconds before the end, the draft ends at ${kept:-nothing}"
    [ "$old" -gt 0 ] || [ "${kept:-0}" -gt 0 ] || fail "round $round: nothing was typed at all"
    cmp -s "$here/assets/templates/empty.json" "$folder/scene.json" || fail "round $round: the author's file was touched"
done
echo "drafts_survive: killed $times times, the file whole every time, the last round kept $kept of $count words"
