#!/usr/bin/env bash
# Installs the program into an empty folder and uses it from there, far from its sources:
#   installed.sh BUILD_FOLDER
set -euo pipefail

build=${1:?usage: installed.sh BUILD_FOLDER}
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >/dev/null
cd "$prefix"
export HOME=$prefix XDG_CONFIG_HOME=$prefix/config XDG_DATA_HOME=$prefix/data
unset TEGENOVER_FILES DISPLAY WAYLAND_DISPLAY

fail() { echo "installed.sh: $*" >&2; exit 1; }
for file in bin/tegenover share/man/man1/tegenover.1 share/bash-completion/completions/tegenover \
    share/applications/tegenover.desktop share/icons/hicolor/scalable/apps/tegenover.svg \
    share/doc/tegenover/codes.md share/tegenover/assets/words/nl.json share/tegenover/dialogues/nadia/case.json; do
    [ -s "$file" ] || fail "$file is not there"
done

bin/tegenover --version | grep -q '^tegenover [0-9]' || fail "no version"
bin/tegenover check share/tegenover/dialogues >checked.txt || fail "the scenes that come along have errors"
bin/tegenover play closed-door --lang nl </dev/null >played.txt || fail "a scene cannot be played"
grep -q Nadia played.txt || fail "her case was not found"

# Completion finds the scenes that came along.
(
    PATH=$prefix/bin:$PATH
    . share/bash-completion/completions/tegenover
    COMP_WORDS=(tegenover play clo) COMP_CWORD=2
    _tegenover
    [ "${COMPREPLY[*]}" = closed-door ] || fail "completion offers \"${COMPREPLY[*]}\""
)
