#!/usr/bin/env bash
# The figures of the README, measured on this machine: bash tests/bench/figures.sh
# Builds the release program and the benchmarks, then measures in a display that nobody sees.
# Figures are of one machine; compare them with each other, not with a clock elsewhere.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$root/build/release/tegenover
if [ -z "${IN_DISPLAY:-}" ]; then
    bash "$root/app/run.sh" --build
    cmake -S "$root" -B "$root/build/bench" -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null
    cmake --build "$root/build/bench" --target bench write_records >/dev/null
    IN_DISPLAY=1 exec bash "$root/tests/support/with-display.sh" bash "${BASH_SOURCE[0]}"
fi

"$root/build/bench/tests/bench" --benchmark_min_time=0.5 2>/dev/null

python3 "$root/tests/bench/check_figures.py" "$program"

folder=$(mktemp -d)
pid=
finish() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
unset LANG LC_ALL LC_MESSAGES

# From start to the first frame, written as a picture and ended: the best of five.
best=999999
for _ in 1 2 3 4 5; do
    started=$(date +%s%N)
    "$program" --screenshot "$folder/first.png" --after 1
    took=$((($(date +%s%N) - started) / 1000000))
    [ "$took" -lt "$best" ] && best=$took
done
echo "start to first frame, picture included: $best ms"

# The same with nothing kept and with ten thousand attempts, by turns; the best of seven each.
"$root/build/bench/tests/write_records" "$root/dialogues" "$folder/many" 10000
milliseconds() {
    local started
    started=$(date +%s%N)
    "$program" --screenshot "$folder/first.png" "$@"
    echo $((($(date +%s%N) - started) / 1000000))
}
least_empty=999999 least_many=999999
for _ in 1 2 3 4 5 6 7; do
    took=$(milliseconds --after 1 --data "$folder/none")
    [ "$took" -lt "$least_empty" ] && least_empty=$took
    took=$(milliseconds --after 1 --data "$folder/many")
    [ "$took" -lt "$least_many" ] && least_many=$took
done
echo "start with nothing kept, with 10,000 attempts: $least_empty ms, $least_many ms"
few=$(milliseconds --after 20 --data "$folder/many" --screen progress:table)
more=$(milliseconds --after 220 --data "$folder/many" --screen progress:table)
echo "a frame of the progress screen with 10,000 attempts: $(awk -v ms=$((more - few)) 'BEGIN { printf "%.1f", ms / 200 }') ms"

# The editor with 500 moments and with as many as a scene may have, in two languages; while a mouse drags its map in
# circles and its wheel goes all the way out and in, and at rest. The best of three each.
python3 "$root/tests/bench/move_map.py" >"$folder/moves"
moving_milliseconds() {
    local took mover
    (sleep 0.4; exec xdotool "$folder/moves") &
    mover=$!
    took=$(milliseconds "$@")
    kill "$mover" 2>/dev/null || true
    wait "$mover" 2>/dev/null || true
    xdotool mouseup 2
    echo "$took"
}
for moments in 500 2000; do
    python3 "$root/tests/bench/write_scene.py" $moments >"$folder/large.json"
    id=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["id"])' "$folder/large.json")
    for how in milliseconds moving_milliseconds; do
        best=999999
        for _ in 1 2 3; do
            few=$($how "$folder/large.json" --after 100 --screen "edit:$id")
            more=$($how "$folder/large.json" --after 300 --screen "edit:$id")
            [ $((more - few)) -lt "$best" ] && best=$((more - few))
        done
        [ $how = milliseconds ] && state="at rest" || state="its map dragged and zoomed"
        echo "a frame of the editor with $moments moments, $state: $(awk -v ms=$best 'BEGIN { printf "%.1f", ms / 200 }') ms"
    done
done

# Share of one core over 20 seconds, after 5 seconds of settling.
share_at_rest() {
    "$program" "$@" &
    pid=$!
    sleep 5
    local ticks_before ticks_after
    ticks_before=$(awk '{ print $14 + $15 }' "/proc/$pid/stat")
    sleep 20
    ticks_after=$(awk '{ print $14 + $15 }' "/proc/$pid/stat")
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    pid=
    awk -v ticks=$((ticks_after - ticks_before)) -v hertz="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f %%", ticks * 100 / hertz / 20 }'
}
echo "at rest on the library: $(share_at_rest) of a core"
echo "at rest on the play screen, reduced motion: $(share_at_rest --reduced-motion --screen play:closed-door:2) of a core"
breathing=$(share_at_rest --screen play:closed-door:2)
echo "play screen while she breathes, 30 frames a second: $breathing of a core"
awk -v share="${breathing% %}" 'BEGIN { printf "so a frame of the play screen, software OpenGL: %.1f ms\n", share * 10 / 30 }'
