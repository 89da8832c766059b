#!/usr/bin/env bash
# Run the tests of core and connectors in an interpreter without QGIS:
#     tools/test_core.sh supported|latest [pytest arguments]
# "supported" keeps the limits of requirements/runtime.txt, "latest" takes the newest of each.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:?supported or latest}
shift
venv=build/core-venv
[ "$kind" = supported ] || venv+=-latest
requirements=requirements/runtime.txt
[ "$kind" = supported ] || requirements=requirements/core-latest.txt

make_venv() {
    tools/setup.sh run && # brings python3-venv where it is missing
        rm -rf $venv &&
        "$(build/venv/bin/python -c 'import sys; print(sys.base_prefix + "/bin/python3")')" -m venv $venv &&
        $venv/bin/python -m pip install -q --disable-pip-version-check -r $requirements -r requirements/core-test.txt
}

stamp=$venv/stamp
wanted=$(cat $requirements requirements/core-test.txt tools/test_core.sh | sha256sum)
if [ "$(cat $stamp 2>/dev/null)" != "$wanted" ]; then
    mkdir -p build
    make_venv </dev/null >build/core-venv.log 2>&1 || {
        echo "test-core: the interpreter without QGIS could not be set up; build/core-venv.log says why." >&2
        exit 1
    }
    echo "$wanted" >$stamp
fi
if $venv/bin/python -c "import qgis" 2>/dev/null; then
    echo "test-core: this interpreter has QGIS, the check would prove nothing." >&2
    exit 1
fi
echo "test-core: $($venv/bin/python -m pip list 2>/dev/null | grep -E '^(numpy|pandas|geopandas|shapely|rasterio|scipy) ' | tr -s ' \n' ' ')" >&2
exec $venv/bin/python -m pytest tests/core tests/connectors "$@"
