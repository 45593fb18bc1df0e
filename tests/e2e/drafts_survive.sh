#!/usr/bin/env bash
# The editor in a real window, killed at random moments while words are typed: the author's file is
# whole and untouched every time, and all but the words of the last two seconds are in the draft.
# Usage: drafts_survive.sh PROGRAM [TIMES], in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
times=${2:-4}
here=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
pid=
finish() {
    [ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_DOCUMENTS_DIR=$folder/documents
mkdir -p "$folder/documents"
unset LANG LC_ALL LC_MESSAGES

fail() {
    import -window root "${KEEP_PICTURES:-$folder}/failed.png" 2>/dev/null || true
    echo "drafts_survive: $*" >&2
    exit 1
}
picture() { import -window root rgb:- | md5sum; }
settle() {
    local last=none shown
    for _ in $(seq 50); do
        shown=$(picture)
        [ "$shown" = "$last" ] && return 0
        last=$shown
        sleep 0.1
    done
    fail "the window does not come to rest"
}
now() { date +%s%N; }
drafted() { grep -oh 'w[0-9]*w' "$folder"/data/tegenover/drafts/*.draft 2>/dev/null | tr -d w | sort -n | tail -1; }

start() {
    "$program" "$folder/scene.json" --screen edit:empty --lang en --reduced-motion 2>"$folder/stderr" &
    pid=$!
    window=
    for _ in $(seq 100); do
        window=$(xdotool search --onlyvisible --pid "$pid" 2>/dev/null | head -1 || true)
        [ -n "$window" ] && break
        kill -0 "$pid" || fail "the program ended: $(cat "$folder/stderr")"
        sleep 0.1
    done
    [ -n "$window" ] || fail "no window came"
    xdotool windowfocus "$window" 2>/dev/null || true
    for _ in $(seq 100); do
        [[ $(xdotool getwindowname "$window" 2>/dev/null) == Writing:* ]] && return 0
        sleep 0.1
    done
    fail "the editor did not open"
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
