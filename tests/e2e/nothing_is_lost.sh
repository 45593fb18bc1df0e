#!/usr/bin/env bash
# The real window, killed at the worst moments: right after a decision was shown, and while typing.
# What was promised is there at the next start, and the library goes on where one was.
# Usage: nothing_is_lost.sh PROGRAM, in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
folder=$(mktemp -d)
pid=
finish() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_DOCUMENTS_DIR=$folder/documents
mkdir -p "$folder/documents"
unset LANG LC_ALL LC_MESSAGES

fail() {
    echo "nothing_is_lost: $*" >&2
    exit 1
}
picture() { import -window root rgb:- | md5sum; }
title() { xdotool getwindowname "$window" 2>/dev/null || true; }
settle() {
    local last=none now
    for _ in $(seq 50); do
        now=$(picture)
        [ "$now" = "$last" ] && return 0
        last=$now
        sleep 0.2
    done
    fail "the window does not come to rest"
}
# Starts the program with the given arguments, and waits for a window at rest.
start() {
    local empty
    empty=$(picture)
    "$program" --lang en --reduced-motion "$@" 2>"$folder/stderr" &
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
    until_changed "$empty" "the start"
    settle
}
kill_it() {
    local shown
    shown=$(picture)
    kill -KILL "$pid"
    wait "$pid" 2>/dev/null || true
    pid=
    until_changed "$shown" "its end"
}
until_changed() {
    for _ in $(seq 50); do
        [ "$(picture)" != "$1" ] && return 0
        sleep 0.1
    done
    fail "nothing answers $2"
}
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
kill_it
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
kill_it
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
kill_it
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
kill_it
exported
grep -q 'the very last word' "$folder"/export/attempts/*-ringing-phone-*.json || fail "words typed before leaving are lost"

[ "$(attempts)" = 3 ] || fail "there should be three conversations"
echo "nothing_is_lost: killed four times, nothing that was promised is missing"
