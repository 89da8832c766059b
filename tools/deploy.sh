#!/usr/bin/env bash
# Link this checkout's plugin into the user's QGIS profile: tools/deploy.sh [PROFILE]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
plugins=${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3/profiles/${1:-default}/python/plugins
target=$plugins/smart_territory_plugin
if [ -e "$target" ] && [ ! -L "$target" ]; then
    echo "deploy: $target is an installed copy; uninstall it in QGIS first." >&2
    exit 1
fi
mkdir -p "$plugins"
ln -sfn "$root/build/plugins/smart_territory_plugin" "$target"
echo "deploy: $target now leads to this checkout; enable the plugin in QGIS's plugin manager."
