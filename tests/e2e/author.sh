#!/usr/bin/env bash
# An author in a real window: a scene of ten moments and two forks is made from the empty template by
# mouse and keys alone, saved, and held byte by byte against what it should be.
# Usage: author.sh PROGRAM, in a display of 1280x800 (tests/support/with-display.sh).
# EXPECTED=FILE writes what was made there instead of comparing it.
set -euo pipefail

program=$1
# shellcheck source=tests/support/real-window.sh
. "$(dirname "$0")/../support/real-window.sh"
here=$(cd "$(dirname "$0")" && pwd)
press_at() {
    xdotool mousemove --window "$window" "$1" "$2" sleep 0.25 mousedown 1 sleep 0.15 mouseup 1
    settle
}
press() {
    key "$@"
    settle
}
write() {
    xdotool type --window "$window" --delay 40 "$1"
    settle
}
# Replaces the words of the field at a place.
write_at() {
    press_at "$1" "$2"
    xdotool key --window "$window" --delay 60 ctrl+a
    write "$3"
}
# Finds a moment by its name, which opens its form.
open_moment() {
    write_at 520 138 "$1"
    press Escape
}

# Places in the forms, as they are laid out in English at 1280x800.
says_in_dutch() { write_at 1105 "$1" "$2"; } # on the right: on the left stands the author's own language
line_of_moment=526
# What she says in the moment whose form is open.
let_her_say() {
    press_at 900 "${2:-$line_of_moment}"
    says_in_dutch 362 "$1"
}
# What is answered, and the new moment that it leads to; the form of that one is open afterwards.
answer_to_new_moment() {
    says_in_dutch 467 "$1"
    press_at 900 573
    press Home
    press Return
}
add_first_response() { press_at 810 755; }
let_it_end() { press_at 706 659; }

start_window --screen edit --lang en --reduced-motion --size 1280x800
until_title "Write scenes*"
settle

# From the empty template: a title, and the first words of both.
press_at 260 400
until_title "Writing:*"
settle
says_in_dutch 354 "Het verzette gesprek"
open_moment opening
let_her_say "Je had het gesprek verzet zonder iets te zeggen." 383

# The first fork: beside the response of the template another one, to moment-3.
open_moment opening
press_at 800 664
answer_to_new_moment "Dat klopt, en ik had je moeten bellen."
let_her_say "Waarom belde je niet?"

# The second fork: two responses, to moment-4 and moment-5.
open_moment moment-3
add_first_response
press_at 910 281 # a copy of it, which is the second
answer_to_new_moment "Het was druk."
let_her_say "Druk. Ja, dat is het altijd."
open_moment moment-3
press_at 900 732
answer_to_new_moment "Ik vond het moeilijk om het te zeggen."
let_her_say "Moeilijk? Voor jou?"

# From moment-4 by moment-6 to an ending.
open_moment moment-4
add_first_response
answer_to_new_moment "Ik hoor dat het pijn doet."
let_her_say "Ja. Dat doet het."
open_moment moment-6
add_first_response
answer_to_new_moment "Zullen we een nieuwe tijd zoeken?"
let_it_end

# From moment-5 by moment-8 and moment-9 to another.
open_moment moment-5
add_first_response
answer_to_new_moment "Ja. Ik schaamde me."
let_her_say "Dat had je mogen zeggen."
open_moment moment-8
add_first_response
answer_to_new_moment "Dan zeg ik het nu."
let_her_say "Goed. Dan luister ik."
open_moment moment-9
add_first_response
answer_to_new_moment "Het spijt me."
let_it_end

press ctrl+s
until_title "Writing: Het verzette gesprek – Tegenover" # and no longer "(not saved)"
made=$folder/documents/Tegenover/het-verzette-gesprek.json # after its title
[ "$(/usr/bin/python3 -c 'import json, sys; print(len(json.load(open(sys.argv[1]))["moments"]))' "$made")" = 10 ] || fail "there are no ten moments"
"$program" check "$made" >"$folder/checked" || fail "it has errors: $(cat "$folder/checked")"
if [ -n "${EXPECTED:-}" ]; then
    cp "$made" "$EXPECTED"
else
    diff "$here/author.expected.json" "$made" || fail "another scene was made"
fi
[ -z "$(find "$folder/data/tegenover/drafts" -name '*.draft' 2>/dev/null)" ] || fail "a draft was left behind"
kill -0 "$pid" || fail "the program ended: $(cat "$folder/stderr")"
echo "author: ten moments and two forks made by mouse and keys, checked, saved and right"
