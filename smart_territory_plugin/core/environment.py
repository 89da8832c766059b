"""Which libraries are here, in which version, what needs them, and how to install the missing."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from smart_territory_plugin import messages


@dataclass(frozen=True)
class Library:
    """A library the plugin uses.

    Parameters
    ----------
    module : str
        The name it is imported by, which is also its name on PyPI.
    minimum : str
        The oldest version it is known to work with.
    required : bool
        Whether algorithms stop without it.
    needed_by : str
        A template of ``messages/`` that says what uses it.
    """

    module: str
    minimum: str
    required: bool
    needed_by: str


LIBRARIES = (
    Library("numpy", "1.23", True, messages.NEEDED_BY_ALL),
    Library("pandas", "1.5", True, messages.NEEDED_BY_ALL),
    Library("shapely", "2.0", True, messages.NEEDED_BY_ALL),
    Library("geopandas", "0.12", True, messages.NEEDED_BY_ALL),
    Library("scipy", "1.10", True, messages.NEEDED_BY_NETWORKS),
    Library("requests", "2.28", True, messages.NEEDED_BY_PLATFORM),
    Library("rasterio", "1.3", False, messages.NEEDED_BY_RASTERS),
    Library("matplotlib", "3.5", False, messages.NEEDED_BY_REPORT),
)


@dataclass(frozen=True)
class Finding:
    """What was found of one library: ``version`` is None where it is missing."""

    library: Library
    version: str | None

    @property
    def too_old(self) -> bool:
        """Tell whether the version found is older than the minimum."""
        return self.version is not None and _numbers(self.version) < _numbers(self.library.minimum)

    @property
    def usable(self) -> bool:
        """Tell whether the library is here and new enough."""
        return self.version is not None and not self.too_old


def _numbers(version: str) -> tuple[int, ...]:
    parts = []
    for part in version.split(".")[:2]:
        digits = "".join(char for char in part if char.isdigit())
        parts.append(int(digits) if digits else 0)
    return tuple(parts)


def found_version(module: str) -> str | None:
    """Return the version of an importable library, None where it cannot be found.

    The library is not imported: that would cost start-up time and could fail by itself.
    """
    if importlib.util.find_spec(module) is None:
        return None
    try:
        return importlib.metadata.version(module)
    except importlib.metadata.PackageNotFoundError:
        return "0"


def findings() -> list[Finding]:
    """Return what is here of every library, in the order of :data:`LIBRARIES`."""
    return [Finding(library, found_version(library.module)) for library in LIBRARIES]


def missing_libraries(modules: Iterable[str]) -> list[str]:
    """Return those of ``modules`` that cannot be found or are older than the plugin needs."""
    return [module for module in modules if not _usable(module)]


@cache
def _usable(module: str) -> bool:
    version = found_version(module)
    known = {library.module: library for library in LIBRARIES}
    if module not in known:
        return version is not None
    return Finding(known[module], version).usable


_DEBIAN_12 = {"shapely": "<2.1", "geopandas": "<1.1", "numpy": "<2", "pandas": "<3"}
"""The newest that go with the GEOS, PROJ and numpy that QGIS is built with there."""


def _platform() -> str:
    release = Path("/etc/debian_version")
    if not sys.platform.startswith("linux") or not release.exists():
        return sys.platform
    text = release.read_text(encoding="utf-8").strip()
    return "debian12" if text.startswith(("12", "bookworm")) else "debian"


def install_command(modules: Iterable[str], platform: str | None = None) -> str:
    """Return the command that installs ``modules`` on this platform without new rights if possible.

    Parameters
    ----------
    modules : iterable of str
        Import names.
    platform : str, optional
        As ``sys.platform``; this machine's where it is not given. ``debian`` stands for Linux
        with apt, ``debian12`` for the release whose own shapely is too old.

    Returns
    -------
    str
        One line to paste: into the OSGeo4W Shell on Windows, a terminal elsewhere.
    """
    names = sorted(modules)
    platform = platform or _platform()
    if platform == "debian12":
        pinned = " ".join(f'"{name}{_DEBIAN_12.get(name, "")}"' for name in names)
        return f"python3 -m pip install --user --break-system-packages {pinned}"
    if platform == "debian":
        return "sudo apt install " + " ".join(f"python3-{name}" for name in names)
    pip = "-m pip install --user " + " ".join(names)
    if platform == "darwin":
        return f"/Applications/QGIS.app/Contents/MacOS/bin/python3 {pip}"
    return f"python {pip}" if platform == "win32" else f"python3 {pip}"
