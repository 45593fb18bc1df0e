# shellcheck shell=bash
# What the runs in a real window share; sourced by tests/e2e/*.sh with `program` set, in a display.
# Gives a home of its own in $folder that is gone at the end, and a program that is ended with it.
# KEEP_PICTURES=FOLDER keeps a picture of where a run failed.

run=$(basename "$0" .sh)
folder=$(mktemp -d)
pid=
window=
finish() {
    [ -z "$pid" ] || kill -KILL "$pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_DOCUMENTS_DIR=$folder/documents
mkdir -p "$folder/config/tegenover" "$folder/documents"
unset LANG LC_ALL LC_MESSAGES

fail() {
    import -window root "${KEEP_PICTURES:-$folder}/$run-failed.png" 2>/dev/null || true
    echo "$run: $* (title: $(title))" >&2
    [ ! -s "$folder/stderr" ] || cat "$folder/stderr" >&2
    exit 1
}
title() { [ -z "$window" ] || xdotool getwindowname "$window" 2>/dev/null || true; }
picture() { import -window root rgb:- | md5sum; }
key() { xdotool key --window "$window" --delay 60 "$@"; }

# Waits at most ten seconds until the title matches a pattern.
until_title() {
    for _ in $(seq 100); do
        # shellcheck disable=SC2053
        [[ $(title) == $1 ]] && return 0
        sleep 0.1
    done
    fail "the title never became \"$1\""
}

# Waits until two pictures in a row are the same.
settle() {
    local last=none shown
    for _ in $(seq 50); do
        shown=$(picture)
        [ "$shown" = "$last" ] && return 0
        last=$shown
        sleep 0.2
    done
    fail "the window does not come to rest"
}

# Waits until the picture is no longer $1; $2 is what should have changed it.
until_changed() {
    for _ in $(seq 50); do
        [ "$(picture)" != "$1" ] && return 0
        sleep 0.1
    done
    fail "nothing answers $2"
}

# Starts the program with these arguments, and waits until it shows a window at rest.
start_window() {
    local empty
    empty=$(picture)
    "$program" "$@" 2>"$folder/stderr" &
    pid=$!
    window=
    for _ in $(seq 150); do
        window=$(xdotool search --onlyvisible --pid "$pid" 2>/dev/null | head -1 || true)
        [ -n "$window" ] && break
        kill -0 "$pid" || fail "the program ended"
        sleep 0.1
    done
    [ -n "$window" ] || fail "no window came"
    xdotool windowfocus "$window" 2>/dev/null || true
    until_changed "$empty" "the start"
    settle
}

# Ends the program as a power cut would, and waits until its window is gone.
kill_window() {
    local shown
    shown=$(picture)
    kill -KILL "$pid"
    wait "$pid" 2>/dev/null || true
    pid=
    until_changed "$shown" "its end"
}
