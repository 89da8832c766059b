#!/usr/bin/env bash
# Install what this checkout needs and the machine lacks:
#     tools/setup.sh run     QGIS, the libraries, the folder QGIS finds the plugin in, translations
#     tools/setup.sh test    run, and what tests, lint, types, package and scan need
#     tools/setup.sh bench   run, and what the benchmarks compare with
#     tools/setup.sh servers test, and the real servers that the connectors are tested against
# Reads nothing from standard input, writes to standard error only, and is quick when all is there.
set -euo pipefail
exec </dev/null >&2

level=${1:-run}
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
minimum=34000 # QGIS 3.40, as metadata.txt says
venv=build/venv
python=$venv/bin/python
log=build/setup.log
libraries="osgeo numpy pandas geopandas shapely pyogrio scipy requests rasterio"
developing="pytest pytest_qgis jsonschema ruff mypy bandit detect_secrets pygeoapi"
desktop="xvfb openbox xdotool imagemagick pyqt5-dev-tools"
# CKAN's driver for PostgreSQL is built where it is installed.
servers="postgresql postgresql-postgis redis-server squid openssl gcc python3-dev libpq-dev"
export DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore

mkdir -p build/stamps
exec 9>build/stamps/lock
flock 9 # several runs side by side: one installs, the others wait

say() { echo "set-up: $*"; }
fail() {
    echo "set-up: $*"
    exit 1
}
reason() {
    if grep -qE 'Temporary failure (in name resolution|resolving)|NewConnectionError|Could not (resolve|connect)' "$log"; then
        echo "the network does not answer"
    else
        grep -hE '^(E:|ERROR:|sudo:)' "$log" | tail -n 1 || true
    fi
}

# --- packages of the distribution ---------------------------------------------------------------

# Called before as_root, whose output may go to the log.
need_root() {
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        fail "packages are missing and installing them needs root: run as root, or install sudo and allow it for $(id -un)."
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

updated=
apt_update() {
    [ -n "$updated" ] && return
    need_root
    command -v apt-get >/dev/null || fail "this is neither Debian nor Ubuntu (no apt-get here): install QGIS 3.40 or newer and the packages of requirements/runtime.txt by hand, README.md says how."
    say "reading the package lists"
    as_root apt-get update -q >>"$log" 2>&1 9>&- || fail "apt-get update failed ($(reason)); look at the network and at $log."
    updated=yes
}

# apt_install SUITE PACKAGE... installs those that are missing; SUITE may be empty.
apt_install() {
    local suite=$1 package missing=()
    shift
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] && [ -z "$suite" ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    apt_update
    say "installing ${missing[*]}"
    as_root apt-get install -y -q --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=5 \
        ${suite:+-t "$suite"} "${missing[@]}" >>"$log" 2>&1 9>&- ||
        fail "installing ${missing[*]} failed ($(reason)); look at the network and at $log."
}

# version_of PACKAGE [SUITE-PATTERN] prints the newest version on offer as a number (3.40 -> 34000).
version_of() {
    apt-cache madison "$1" 2>/dev/null | awk -F'|' -v suite="${2:-}" '$3 ~ suite { print $2 }' |
        sed -E 's/^ *([0-9]+:)?//' | awk -F. '{ n = $1 * 10000 + $2 * 100; if (n > most) most = n } END { print most + 0 }'
}

# --- QGIS and its interpreter -------------------------------------------------------------------

# Print the interpreter whose `import qgis.core` works and is new enough; another may lead on PATH.
find_python() {
    local candidate
    for candidate in /usr/bin/python3 $(type -ap python3 || true); do
        if "$candidate" -c "import sys; from qgis.core import Qgis; sys.exit(Qgis.QGIS_VERSION_INT < $minimum)" 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

install_qgis() {
    apt_update
    . /etc/os-release
    local backports="${VERSION_CODENAME:-none}-backports" source
    if [ "$(version_of qgis)" -lt $minimum ]; then
        [ "$(version_of qgis)" -gt 0 ] || fail "apt offers no QGIS at all ($(reason)); look at the network and at $log."
        source=$(tools/apt_source.sh "${VERSION_CODENAME:-none}" "$backports")
        [ "${ID:-}" = debian ] && [ -n "$source" ] ||
            fail "QGIS 3.40 or newer is not on offer for ${PRETTY_NAME:-this system}: use Debian 12 or 13, or Ubuntu 25.04 or newer."
        local file=/etc/apt/sources.list.d/smart-territory-backports.list
        [[ $source == Types:* ]] && file=${file%.list}.sources
        say "adding $backports to apt's sources ($file)"
        printf '%s\n' "$source" | as_root tee "$file" >/dev/null
        updated=
        apt_update
        [ "$(version_of qgis)" -ge $minimum ] ||
            fail "$backports was added to apt's sources but offers no QGIS 3.40; look at the network and at $log."
    fi
    if [ "$(version_of qgis "$backports")" -ge $minimum ]; then
        apt_install "$backports" qgis python3-qgis python3-gdal
    else
        apt_install "" qgis python3-qgis python3-gdal
    fi
}

# The very version of QGIS itself: the tests of the connectors read from it.
install_qgis_server() {
    command -v qgis_mapserver >/dev/null && return
    apt_update
    . /etc/os-release
    local suite="${VERSION_CODENAME:-none}-backports"
    [ "$(version_of qgis-server "$suite")" -ge $minimum ] || suite=
    apt_install "$suite" qgis-server
}

# Servers that only the tests start, and Python services in environments of their own.
install_servers() {
    local policy=/usr/sbin/policy-rc.d
    # shellcheck disable=SC2086 # a list of packages
    if [ -e $policy ]; then
        apt_install "" $servers
    else # else Debian would start them for the whole computer
        need_root
        printf '#!/bin/sh\nexit 101\n' | as_root tee $policy >/dev/null
        trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
        as_root chmod +x $policy
        apt_install "" $servers
        as_root rm -f $policy
        trap - EXIT
    fi
    server_environment ckan
    server_environment tipg
}

server_environment() {
    local folder=build/servers/$1 wanted=requirements/servers-$1.txt
    cmp -s $wanted $folder/installed.txt && return
    say "installing $1 in $folder"
    rm -rf $folder
    "$base" -m venv $folder >>"$log" 2>&1 9>&- &&
        $folder/bin/python -m pip install -q --retries 10 --timeout 60 -r $wanted >>"$log" 2>&1 9>&- ||
        fail "installing $1 failed ($(reason)); look at the network and at $log."
    cp $wanted $folder/installed.txt
}

# --- libraries ----------------------------------------------------------------------------------

# True where the interpreter's own libraries serve: one build of numpy for them and for QGIS's GDAL.
serves() {
    "$1" -c "import qgis.core, osgeo.gdal_array, ${libraries// /, }; assert int(geopandas.__version__[0]) >= 1" >>"$log" 2>&1
}

# Newer distributions bring geopandas 1.0 or newer as a package; elsewhere wheels serve, with the
# limits of requirements/runtime.txt.
install_libraries() {
    local wheels=
    if ! serves "$base"; then
        [ "$(version_of python3-geopandas)" -gt 0 ] || ! command -v apt-get >/dev/null || apt_update
        if [ "$(version_of python3-geopandas)" -ge 10000 ]; then
            apt_install "" python3-numpy python3-pandas python3-geopandas python3-shapely \
                python3-pyogrio python3-rasterio python3-scipy python3-requests proj-bin
        else
            wheels=yes
        fi
    fi
    "$base" -c "import ensurepip" 2>/dev/null || apt_install "" python3-venv
    if [ "$(readlink -f $python)" != "$(readlink -f "$base")" ] || ! $python -m pip --version >/dev/null 2>&1; then
        "$base" -m venv --clear --system-site-packages $venv >>"$log" 2>&1 9>&- ||
            fail "making the virtual environment $venv failed; $log says why."
    fi
    if [ -n "$wheels" ]; then
        apt_install "" python3-pyproj proj-bin # pyproj finds its data beside the program proj
        pip_install -r requirements/runtime.txt
    fi
    serves $python || fail "a library of $python does not import; the end of $log says which one."
}

# pip never moves a library that the distribution's packages brought and QGIS was built with.
pip_install() {
    local limits=requirements/runtime.txt
    if serves "$base"; then
        limits=build/stamps/limits.txt
        "$base" -c "import importlib.metadata as metadata
for name in '$libraries pyproj'.replace('osgeo ', '').split(): print(name, metadata.version(name), sep='==')" >$limits
    fi
    say "installing Python packages ($*)"
    $python -m pip install -q -c $limits "$@" >>"$log" 2>&1 9>&- ||
        fail "pip could not install $* ($(reason)); look at the network and at $log."
}

# --- the checkout -------------------------------------------------------------------------------

# QGIS finds a plugin only where metadata.txt lies in the package: a folder of links has both.
link_plugin() {
    local folder=build/plugins/smart_territory_plugin entry target
    mkdir -p $folder
    for entry in smart_territory_plugin/* metadata.txt LICENSE resources processing; do
        [ "${entry##*/}" = __pycache__ ] && continue
        target="$root/$entry"
        [ "$(readlink $folder/"${entry##*/}")" = "$target" ] || ln -sfn "$target" $folder/"${entry##*/}"
    done
    find $folder -maxdepth 1 -xtype l -delete
}

compile_translations() {
    local source stale=
    for source in resources/i18n/*.ts; do
        [ -e "$source" ] && [ ! "${source%.ts}.qm" -nt "$source" ] && stale=yes
    done
    [ -n "$stale" ] || return 0
    tools/translations.sh find-lrelease >/dev/null || apt_install "" qt6-l10n-tools
    tools/translations.sh compile
}

# --- what is there already ----------------------------------------------------------------------

stamp=build/stamps/$level

fingerprint() {
    cat requirements/*.txt tools/setup.sh tools/apt_source.sh /etc/os-release 2>/dev/null | sha256sum
    echo "$root"
    $python -c "import sys; print(sys.version, sys.base_prefix)"
}

complete() {
    local modules="qgis $libraries"
    [ -e "$stamp" ] && [ "$(fingerprint 2>/dev/null)" = "$(cat "$stamp")" ] || return
    case $level in test | servers) modules+=" $developing" ;; esac
    command -v qgis_process >/dev/null || return
    case $level in test | servers) command -v qgis_mapserver >/dev/null || return ;; esac
    # shellcheck disable=SC2086 # a list of packages
    [ "$level" != servers ] || dpkg-query -W $servers >/dev/null 2>&1 || return
    $python -c "import sys; from importlib.util import find_spec
sys.exit(not all(map(find_spec, sys.argv[1:])))" $modules
}

if ! complete; then
    : >"$log"
    rm -f "$stamp"
    base=$(find_python) && command -v qgis_process >/dev/null || {
        install_qgis
        base=$(find_python) || fail "QGIS was installed but its Python module does not import; $log says what happened."
    }
    install_libraries
    case $level in
    test | servers)
        # shellcheck disable=SC2086 # a list of packages
        apt_install "" $desktop
        install_qgis_server
        pip_install -r requirements/dev.txt
        [ "$level" = test ] || install_servers
        ;;
    bench) pip_install -r requirements/bench.txt ;;
    esac
    serves $python || fail "a library of $python stopped to import after pip; the end of $log says which one."
    fingerprint | tee build/stamps/run >"$stamp" # every level has what run has
    say "done"
fi
link_plugin
compile_translations
