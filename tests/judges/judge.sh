#!/usr/bin/env bash
# Reports of all shipped scenes before judges that others wrote: judge.sh PROGRAM
# Exit code 77 (left out) where the judges are not installed.
set -euo pipefail

program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
if [ ! -e "$root/build/judges/.complete" ]; then
    echo "left out: the judges of reports are not installed (bash tests/judges/set_up.sh --install)"
    exit 77
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for scene in closed-door forgotten-call ringing-phone; do
    # The decisions of the plans, each as a file.
    python3 - "$root/dialogues/nadia/$scene.plan.json" "$folder/$scene" <<'PYTHON'
import json, sys
for number, plan in enumerate(json.load(open(sys.argv[1]))["plans"][:3]):
    json.dump(plan["decisions"], open(f"{sys.argv[2]}-{number}.decisions.json", "w"))
PYTHON
    for decisions in "$folder/$scene"-*.decisions.json; do
        name=${decisions%.decisions.json}
        for lang in nl en; do
            "$program" report "$scene" --decisions "$decisions" --lang $lang --output "$name-$lang.html"
            "$program" report "$scene" --decisions "$decisions" --lang $lang --format csv --output "$name-$lang.csv"
            "$program" report "$scene" --decisions "$decisions" --lang $lang --format csv-nl --output "$name-$lang.nl.csv"
        done
        "$program" report "$scene" --decisions "$decisions" --format xapi --output "$name.xapi.json"
    done
done
[ -z "${KEEP_REPORTS:-}" ] || cp "$folder"/* "$KEEP_REPORTS"

python3 "$here/judge_tables.py" "$folder"
NODE_PATH=$root/build/judges/node_modules node "$here/judge.cjs" "$folder"
