#!/usr/bin/env bash
# Fetches the source of Dear ImGui 1.90.1 from Debian's own archive into DIR: fetch-imgui.sh DIR
# It asks the mirror that this machine already uses, touches none of apt's own state, and checks the
# whole checksum of the archive. Exit 1 with one plain line where that cannot be done.
set -euo pipefail

readonly version=1.90.1
readonly archive_sha256=ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c
readonly target=${1:?usage: fetch-imgui.sh DIR}
readonly stamp=$target/.complete

say() { echo "imgui: $*" >&2; }
refuse() { say "$*"; exit 1; }

[ -e "$stamp" ] && exit 0
command -v apt-get >/dev/null || refuse "no apt-get here, so Debian's source package cannot be fetched"
command -v dpkg-source >/dev/null || refuse "dpkg-source is missing (package dpkg-dev)"

mkdir -p "$(dirname "$target")"
exec 9>"$target.lock"
flock 9
[ -e "$stamp" ] && exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{sources,lists/partial,cache/archives/partial,download,unpacked}
chmod -R a+rX "$work"

# Prints "URIs: ..." and "Signed-By: ..." of the first base stanza (not security) of the machine's sources.
first_stanza() {
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -r "$file" ] || continue
        awk 'BEGIN { RS = ""; FS = "\n" }
             /(^|\n)Types:[^\n]*deb/ && !/(^|\n)URIs:[^\n]*security/ {
                 for (i = 1; i <= NF; i++) if ($i ~ /^(URIs|Signed-By):/) print $i
                 exit }' "$file" | grep . && return
    done
    awk '$1 == "deb" && $0 !~ /security/ {
             signed = ""
             if (match($0, /signed-by=[^] ]*/)) signed = substr($0, RSTART + 10, RLENGTH - 10)
             sub(/\[[^]]*\] */, "")
             print "URIs: " $2
             if (signed != "") print "Signed-By: " signed
             exit }' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null
}

stanza=$(first_stanza || true)
case $stanza in *URIs:*) ;; *) refuse "no package source found in this machine's apt configuration" ;; esac
{ echo "Types: deb-src"; echo "$stanza"; echo "Suites: trixie"; echo "Components: main"; } >"$work/sources/imgui.sources"

private_apt=(-q -q
    -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/sources"
    -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache"
    -o APT::Get::List-Cleanup=0 -o APT::Sandbox::User=root -o Acquire::Languages=none)

apt-get "${private_apt[@]}" update >"$work/log" 2>&1 ||
    refuse "the package source did not answer: $(tail -n 1 "$work/log")"
(cd "$work/download" && apt-get "${private_apt[@]}" source --download-only "imgui=$version*" >"$work/log" 2>&1) ||
    (cd "$work/download" && apt-get "${private_apt[@]}" source --download-only imgui >"$work/log" 2>&1) ||
    refuse "the source package was not found: $(tail -n 1 "$work/log")"

archive=$(find "$work/download" -name 'imgui_*.orig.tar.*' ! -name '*.asc' | head -n 1)
[ -n "$archive" ] || refuse "the source package holds no archive"
echo "$archive_sha256  $archive" | sha256sum --check --status ||
    refuse "$(basename "$archive") is not the version this program was built against (checksum differs)"
dpkg-source --no-check -x "$work"/download/imgui_*.dsc "$work/unpacked/imgui" >"$work/log" 2>&1 ||
    refuse "unpacking failed: $(tail -n 1 "$work/log")"

rm -rf "$target"
cp -r "$work/unpacked/imgui" "$target"
touch "$stamp"
say "source of $version fetched"
