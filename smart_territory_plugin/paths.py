"""Where the plugin's files are, in a checkout and in the installed zip alike."""

from __future__ import annotations

import configparser
from functools import lru_cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
FOUND_AT = Path(__file__).parent
"""The package where QGIS found it: a checkout is reached through a folder of links."""


@lru_cache(maxsize=1)
def root() -> Path:
    """Return the folder that holds ``resources/catalogue``: the package's own, else its parent."""
    return PACKAGE if (PACKAGE / "resources" / "catalogue").is_dir() else PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file under ``resources/``."""
    return root().joinpath("resources", *parts)


def processing(*parts: str) -> Path:
    """Return the path of a file under ``processing/`` (models and batch files)."""
    return root().joinpath("processing", *parts)


@lru_cache(maxsize=1)
def version() -> str:
    """Return the plugin's version as ``metadata.txt`` states it."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root() / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]
