#!/usr/bin/env bash
# Makes the README's pictures from the real program, in a display that nobody sees:
#   bash assets/pictures/make.sh [PROGRAM]
# Needs xvfb and imagemagick (app/setup/packages-test.txt).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${1:-$root/build/release/tegenover}
if [ -z "${IN_DISPLAY:-}" ]; then
    IN_DISPLAY=1 exec bash "$root/tests/support/with-display.sh" 1920x1200 bash "${BASH_SOURCE[0]}" "$program"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
unset LANG LC_ALL LC_MESSAGES

# The decisions of a plan: decisions SCENE NAME, as a file.
decisions() {
    python3 - "$root/dialogues/nadia/$1.plan.json" "$2" "$folder/$1-$2.json" <<'PYTHON'
import json, sys
plans = json.load(open(sys.argv[1]))["plans"]
plan = next(plan for plan in plans if plan["name"] == sys.argv[2])
json.dump(plan["decisions"], open(sys.argv[3], "w"))
PYTHON
    echo "$folder/$1-$2.json"
}

# picture NAME OPTIONS...
picture() {
    local name=$1
    shift
    "$program" --screenshot "$folder/$name.png" --size 1280x800 "$@"
    /usr/bin/convert "$folder/$name.png" -strip -dither None -colors 250 "PNG8:$root/assets/pictures/$name.png"
    echo "$name: $(du -k "$root/assets/pictures/$name.png" | cut -f1) KiB"
}

picture library --lang en --screen library --after 30
picture play --lang en --reduced-motion --screen play:closed-door:2 --after 60
picture play-dark --lang nl --theme dark --reduced-motion --screen play:ringing-phone:2 --after 60
picture debrief --lang nl --screen debrief:closed-door:4 --decisions "$(decisions closed-door middling)" --after 30
thirty=$root/build/bench/tests/write_records
if [ -x "$thirty" ]; then # built by tests/bench/figures.sh
    "$thirty" "$root/dialogues" "$folder/thirty" 30
    picture progress --lang en --reduced-motion --screen progress --data "$folder/thirty" --after 30
fi
picture gap --lang en --screen debrief:forgotten-call:3 --decisions "$(decisions forgotten-call middling)" --after 30
picture pair --lang en --reduced-motion --screen pair:choose-line:closed-door:round-2:named --after 30
picture write --lang en --reduced-motion --screen edit:closed-door:moments/0/responses/1 --after 30
