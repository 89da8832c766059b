#!/usr/bin/env bash
# Remove everything that the tools made in the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -e build/lts-root ] && [ "$(id -u)" != 0 ]; then
    sudo rm -rf --one-file-system build/lts-root # its files belong to root
fi
rm -rf --one-file-system build .mypy_cache .ruff_cache .pytest_cache resources/i18n/*.qm
find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +
