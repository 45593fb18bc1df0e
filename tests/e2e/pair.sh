#!/usr/bin/env bash
# Two whole rounds by two at one computer, in a real window, by keys alone and with a clock that runs
# sixty times as fast; killed in the middle of the first round and gone on with. What happened is
# read from the records on the disk, so a step counts only once it is kept.
# Usage: pair.sh PROGRAM, in a display (tests/support/with-display.sh).
set -euo pipefail

program=$1
# shellcheck source=tests/support/real-window.sh
. "$(dirname "$0")/../support/real-window.sh"
# What is on the disk, a line for every line that it gets: it is asked hundreds of times.
cat >"$folder/kept.py" <<'PYTHON'
import contextlib, json, os, sqlite3, sys
for _ in sys.stdin:
    try:
        if not os.path.exists(sys.argv[1]): raise LookupError
        with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % sys.argv[1], uri=True, timeout=5)) as records:
            text = records.execute("SELECT text FROM documents WHERE kind='pair' ORDER BY started").fetchone()[0]
        pair = json.loads(text)
        last = pair["rounds"][-1]
        estimates = sum(one is not None for one in last["estimate"])
        print(len(pair["rounds"]), len(last["decisions"]), pair["stage"], pair["hand_to"] or "-", pair["picked"] or "-",
              last["felt_at_end"] is not None, estimates, last["clock"]["elapsed"], flush=True)
    except (LookupError, TypeError, sqlite3.Error):
        print("0 0 none - - False 0 0", flush=True)
PYTHON
coproc reader { exec /usr/bin/python3 "$folder/kept.py" "$folder/data/tegenover/records.db"; }
# shellcheck disable=SC2154
exec 7>&"${reader[1]}" 8<&"${reader[0]}" # the coprocess is out of reach in subshells, these are not
# "rounds decisions stage hand_to picked felt_at_end estimates elapsed"
kept() {
    local line
    echo >&7
    read -r line <&8
    echo "$line"
}
# The same without the clock, which goes on by itself.
stands() { kept | cut -d' ' -f1-7; }
start() { start_window --lang en --reduced-motion --clock-speed 60 --screen "$1"; }
# Presses a key until something else stands on the disk; false where nothing changes for so long.
changes() {
    local before
    before=$(stands)
    key "$1"
    for _ in $(seq "${2:-20}"); do
        sleep 0.1
        [ "$(stands)" = "$before" ] || return 0
    done
    return 1
}
must_change() {
    for _ in 1 2 3 4; do
        ! changes "$1" || return 0
    done
    fail "nothing answers $1 at: $(kept)"
}
# The first card that is more than a silence, which would have to be held.
pick_a_card() {
    local number
    for number in 1 2 3 4 5 6; do
        ! changes "$number" 15 || return 0
    done
    fail "no card answers at: $(kept)"
}
estimate() {
    local given
    for _ in $(seq 14); do
        key Tab
        sleep 0.15
        key Right
        sleep 0.3
        given=$(kept | cut -d' ' -f7)
        [ "$given" -lt 5 ] || break
    done
    [ "$(kept | cut -d' ' -f7)" = 5 ] || fail "the estimate cannot be given by keys: $(kept)"
    key Tab
    sleep 0.3
    must_change Return
}
step() {
    local rounds decisions stage to rest
    # shellcheck disable=SC2034
    read -r rounds decisions stage to rest <<<"$(kept)"
    if [ "$to" != - ]; then
        sleep 0.4 # keys rest while the screen changes hands
        must_change Return
        return
    fi
    case $stage in
        choose-line) must_change 1 ;;
        respond) pick_a_card ;;
        check-in | reason) must_change 1 ;;
        felt)
            key 3
            sleep 0.3
            must_change Return
            ;;
        end-felt)
            must_change 6
            sleep 0.3
            must_change Return
            ;;
        end-estimate) estimate ;;
        *)
            sleep 0.4
            must_change Return
            ;;
    esac
}
play_until() {
    for _ in $(seq 160); do
        # shellcheck disable=SC2053
        [[ $(kept) != $1 ]] || return 0
        step
    done
    fail "never came to \"$1\", stands at: $(kept)"
}

start pair
must_change Return
play_until "1 4 *"
before=$(stands)
kill -KILL "$pid"
wait "$pid" 2>/dev/null || true
[ "$(stands)" = "$before" ] || fail "killed at \"$before\", kept is \"$(stands)\""

start pair:resume
[ "$(stands | cut -d' ' -f1,2)" = "1 4" ] || fail "going on lost decisions: $(kept)"
# Whatever stood open, whoever is at the screen takes it over first.
sleep 0.5
key Return
sleep 1
play_until "2 0 *"
play_until "* * plenary *"
elapsed=$(kept | cut -d' ' -f8)
[ "$elapsed" -gt 420 ] || fail "the clock counted $elapsed seconds only"
kill "$pid"
wait "$pid" 2>/dev/null || true
pid=
"$program" records export "$folder/export" >/dev/null
grep -q '"stage": "plenary"' "$folder"/export/pair/*.json || fail "the export lacks the joint record"
number=$("$program" records list | awk -F'\t' '$4 == "pair" { print $1 }')
mkdir "$folder/reports"
for form in html:html markdown:md csv:csv csv-nl:nl.csv xapi:xapi.json; do
    "$program" report --pair "$number" --lang en --format "${form%%:*}" --output "$folder/reports/pair-0-en.${form#*:}"
    [ -s "$folder/reports/pair-0-en.${form#*:}" ] || fail "there is no report as ${form%%:*}"
done
judges=$(dirname "$0")/../../build/judges
if [ -e "$judges/.complete" ]; then
    NODE_PATH=$judges/node_modules node "$(dirname "$0")/../judges/judge.cjs" "$folder/reports" || fail "a judge has a complaint"
fi
echo "pair: two rounds played by keys, killed once, all of it kept"
