#!/usr/bin/env bash
# Run the main job on the embedded sample through qgis_process and print what came out.
set -euo pipefail
cd "$(dirname "$0")/.."
territory=$PWD/resources/sample/vila_mar/territory.json
output=$PWD/build/demo
results=build/demo-results.json

rm -rf "$output"
mkdir -p "$output"
echo "demo: the municipal profile of Vila Mar, a fictitious town, through qgis_process" >&2
printf '{"inputs": {"TERRITORY": "%s", "OUTPUT_FOLDER": "%s"}}\n' "$territory" "$output" |
    tools/qgis_process.sh run smartterritory:municipal_profile - >"$results" 2>build/demo.log || {
    tail -n 15 build/demo.log >&2
    echo "demo: the run failed; the whole log is build/demo.log." >&2
    exit 1
}
build/venv/bin/python tools/demo_table.py "$results"
