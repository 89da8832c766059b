#!/usr/bin/env bash
# Run provider, declarations, core and the main job on QGIS 3.44, the long-term release that
# Debian 13 offers in its backports, in a root of that release under build/lts-root.
# The root is kept; the checkout is copied in anew at each run. All mounts live in a mount namespace
# of this run's own, so none outlives it, however it ends.
set -euo pipefail
exec </dev/null

fail() {
    echo "test-lts: $*" >&2
    exit 1
}
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here"
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "making a Debian root needs root: run as root or with sudo."
    exec sudo --preserve-env=SMART_TERRITORY_DATA "$0" "$@"
fi
if [ "${LTS_NAMESPACE:-}" != own ]; then
    LTS_NAMESPACE=own exec unshare --mount --propagation private "$0" "$@" ||
        fail "this machine does not allow a mount namespace (unshare --mount)."
fi

lts=$here/build/lts-root
log=$here/build/lts.log
suites="trixie trixie-backports"
packages="python3-venv python3-geopandas python3-rasterio python3-scipy python3-pyogrio python3-shapely
    python3-requests python3-pytest python3-jsonschema python3-gdal proj-bin"

quietly() { "$@" >>"$log" 2>&1 || fail "'$1 ${2:-} …' failed ($(grep -E '^(E:|ERROR:|W: Fail)' "$log" | tail -n 1)); look at the network and at $log."; }
inside() { chroot "$lts" /usr/bin/env -i HOME=/root LANG=C.UTF-8 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"; }
mount_system() {
    mount -t proc proc "$lts/proc"
    mount --rbind /dev "$lts/dev"
}

make_root() {
    local source mirror keyring
    . /etc/os-release
    # shellcheck disable=SC2086 # a list of suites
    source=$(tools/apt_source.sh "${VERSION_CODENAME:-none}" $suites)
    [ "${ID:-}" = debian ] && [ -n "$source" ] ||
        fail "the Debian 13 root is made from the machine's own Debian mirror, and apt here names none."
    mirror=$(grep -oE '[a-z+]+://[^ ]+' <<<"$source" | head -n 1)
    keyring=$(grep -ioE 'signed-by[:=] *[^] ]+' <<<"$source" | head -n 1 | sed -E 's/^[^:=]+[:=] *//' || true)
    [ -f "$keyring" ] || keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    if ! command -v debootstrap >/dev/null; then
        quietly env DEBIAN_FRONTEND=noninteractive apt-get update -q
        quietly env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap
    fi

    echo "test-lts: making a Debian 13 root in build/lts-root" >&2
    rm -rf --one-file-system "$lts"
    quietly debootstrap --variant=minbase --include=ca-certificates --keyring="$keyring" \
        "${suites%% *}" "$lts" "$mirror"
    printf '#!/bin/sh\nexit 101\n' >"$lts/usr/sbin/policy-rc.d" # no service starts in the root
    chmod +x "$lts/usr/sbin/policy-rc.d"
    rm -f "$lts/etc/apt/sources.list"
    if [[ $source == Types:* ]]; then
        printf '%s\n' "$source" >"$lts/etc/apt/sources.list.d/machine.sources"
    else
        printf '%s\n' "$source" >"$lts/etc/apt/sources.list.d/machine.list"
    fi
    [ -e "$lts$keyring" ] || install -D -m 644 "$keyring" "$lts$keyring"
    # The way to the network is the machine's: its apt proxy, names and certificates.
    apt-config dump | grep -E '^Acquire::https?::' >"$lts/etc/apt/apt.conf.d/99machine" || true
    [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp /etc/ssl/certs/ca-certificates.crt "$lts/etc/ssl/certs/"
    cp /etc/resolv.conf /etc/hosts "$lts/etc/"

    mount_system
    echo "test-lts: installing QGIS and the libraries in it" >&2
    quietly inside apt-get update -q
    # shellcheck disable=SC2086 # a list of packages
    quietly inside apt-get install -y -q --no-install-recommends -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-unsafe-io -t trixie-backports qgis python3-qgis $packages
    quietly inside apt-get clean
}

mkdir -p build
exec 8>build/lts.lock
flock 8
wanted=$(sha256sum tools/lts.sh | cut -d ' ' -f 1)
if [ "$(cat "$lts/ready" 2>/dev/null)" != "$wanted" ]; then
    : >"$log"
    make_root
    # pytest-qgis is no package of the distribution; it is pure Python, so this side's pip serves.
    quietly build/venv/bin/python -m pip install -q --no-deps --upgrade --target "$lts/opt/pytest-qgis" "$(grep '^pytest-qgis' requirements/dev.txt)"
    echo "$wanted" >"$lts/ready"
else
    mount_system
fi

rm -rf --one-file-system "$lts/checkout"
mkdir -p "$lts/checkout"
tar --exclude=./build --exclude=./.git --exclude=__pycache__ -c . | tar -x --no-same-owner -C "$lts/checkout"
data=${SMART_TERRITORY_DATA:-$here/../shared/data}
if [ -d "$data" ]; then
    mkdir -p "$lts/data"
    mount --bind "$data" "$lts/data"
    mount -o remount,bind,ro "$lts/data"
fi
inside /checkout/tools/setup.sh run
inside QT_QPA_PLATFORM=offscreen python3 -c "from qgis.core import Qgis; print('test-lts: QGIS', Qgis.QGIS_VERSION)
assert Qgis.QGIS_VERSION_INT >= 34400"
inside QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/pytest-qgis \
    SMART_TERRITORY_DATA=/data sh -c 'cd /checkout && exec build/venv/bin/python -m pytest tests/core tests/qgis -m "not gui" "$@"' pytest "$@"
