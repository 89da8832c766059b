#!/usr/bin/env bash
# Translations of what the plugin says:
#     tools/translations.sh compile         resources/i18n/*.ts -> *.qm beside them
#     tools/translations.sh update          new strings of the code into the .ts files
#     tools/translations.sh find-lrelease   prints the compiler, fails where there is none
set -euo pipefail
cd "$(dirname "$0")/.."
i18n=resources/i18n

find_lrelease() {
    local found
    # Qt's own folders first: `lrelease` on PATH may be a chooser that points nowhere.
    for found in /usr/lib/qt6/bin/lrelease /usr/lib/qt5/bin/lrelease "$(command -v lrelease || true)" "$(command -v lrelease-qt5 || true)"; do
        [ -x "$found" ] && "$found" -version >/dev/null 2>&1 && echo "$found" && return
    done
    return 1
}

case ${1:-} in
find-lrelease) find_lrelease ;;
compile)
    lrelease=$(find_lrelease) || {
        echo "translations: lrelease is missing: install qt6-l10n-tools." >&2
        exit 1
    }
    for source in "$i18n"/*.ts; do
        [ -e "$source" ] || continue
        # Beside the target and moved into place: a run side by side never reads half a file.
        "$lrelease" -silent "$source" -qm "${source%.ts}.qm.$$" >&2
        mv "${source%.ts}.qm.$$" "${source%.ts}.qm"
    done
    ;;
update)
    command -v pylupdate5 >/dev/null || {
        echo "translations: pylupdate5 is missing: install pyqt5-dev-tools." >&2
        exit 1
    }
    texts=$(mktemp -d)
    trap 'rm -rf "$texts"' EXIT
    python3 tools/marked_texts.py >"$texts/texts.py"
    # pylupdate5 reads the code in the locale's encoding.
    LC_ALL=C.UTF-8 PYTHONWARNINGS=ignore pylupdate5 -noobsolete "$texts/texts.py" -ts "$i18n"/smart_territory_{pt,en}.ts
    python3 tools/tidy_translations.py "$i18n"/smart_territory_{pt,en}.ts
    ;;
*)
    sed -n '2,5s/^# //p' "$0" >&2
    exit 2
    ;;
esac
