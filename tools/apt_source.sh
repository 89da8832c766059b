#!/usr/bin/env bash
# Print the machine's own Debian package source, rewritten for other suites of the same archive:
#     tools/apt_source.sh FROM SUITE...      e.g. bookworm bookworm-backports
# Reads both formats of apt's configuration (deb822 .sources and one-line .list) and keeps URI,
# components and options (Signed-By and the like). Prints nothing where no entry names FROM.
set -euo pipefail
from=$1
shift
apt=${APT_CONFIG_DIR:-/etc/apt}
shopt -s nullglob

deb822=("$apt"/sources.list.d/*.sources)
if [ ${#deb822[@]} -gt 0 ]; then
    # Stanzas are paragraphs; a comment line inside one belongs to it and is dropped.
    for file in "${deb822[@]}"; do
        grep -v '^#' "$file" || true
        echo
    done | awk -v from="$from" -v suites="$*" 'BEGIN { RS = ""; FS = "\n" }
        {
            named = main = deb = 0; on = 1; text = ""
            for (i = 1; i <= NF; i++) {
                split($i, word, /[ \t]+/)
                key = tolower(word[1])
                if (key == "suites:") { named = ($i " ") ~ ("[ \t]" from "[ \t]"); $i = "Suites: " suites }
                if (key == "components:") main = ($i " ") ~ /[ \t]main[ \t]/
                if (key == "types:") { deb = ($i " ") ~ /[ \t]deb[ \t]/; $i = "Types: deb" }
                if (key == "enabled:" && tolower(word[2]) == "no") on = 0
                if (key == "uris:" && $i ~ /security/) on = 0
                text = text $i "\n"
            }
            if (named && main && deb && on) { print text; exit }
        }' | grep . && exit
fi

lists=("$apt"/sources.list "$apt"/sources.list.d/*.list)
awk -v from="$from" -v suites="$*" '
    $1 == "deb" && !/security/ && (" " $0 " ") ~ /[ \t]main[ \t]/ && (" " $0 " ") ~ ("[ \t]" from "[ \t]") {
        sub(/[ \t]*#.*/, "")
        n = split(suites, suite, " ")
        for (i = 1; i <= n; i++) {
            line = $0
            sub("[ \t]" from "[ \t]", " " suite[i] " ", line)
            print line
        }
        exit
    }' "${lists[@]}" 2>/dev/null || true
