#!/usr/bin/env bash
# Run qgis_process with this checkout's plugin and Python packages, in a fresh profile of its own:
# runs side by side do not meet, and the user's own profile stays as it is.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

mkdir -p "$root/build/profiles"
profile=$(mktemp -d "$root/build/profiles/run.XXXXXX")
child=
trap 'rm -rf "$profile"' EXIT
trap '[ -z "$child" ] || kill "$child" 2>/dev/null; wait; exit 143' TERM INT HUP
mkdir -p "$profile/profiles/default/QGIS"
printf '[PythonPlugins]\nsmart_territory_plugin=true\nprocessing=true\n' \
    >"$profile/profiles/default/QGIS/QGIS3.ini"

# Qt reads and writes paths in the locale's encoding: Portuguese names need UTF-8.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
packages=$("$root/build/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
export QGIS_CUSTOM_CONFIG_PATH=$profile QGIS_PLUGINPATH=$root/build/plugins
export PYTHONPATH=$packages${PYTHONPATH:+:$PYTHONPATH} PYTHONDONTWRITEBYTECODE=1
export QT_QPA_PLATFORM=offscreen

qgis_process "$@" <&0 &
child=$!
code=0
wait "$child" || code=$?
exit "$code"
