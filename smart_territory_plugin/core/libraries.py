"""Loading of the libraries with compiled parts, kept apart from those QGIS itself is linked to."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from functools import lru_cache

COMPILED = ("shapely", "pyproj", "rasterio")
"""Their wheels bring a GEOS, PROJ and GDAL of their own beside QGIS's."""


@lru_cache
def load_libraries(names: tuple[str, ...] = COMPILED) -> None:
    """Import those of the compiled libraries that are here, once, before anything else does.

    Notes
    -----
    On Linux the QGIS programs are linked to the system's GEOS, PROJ and GDAL, whose symbols win
    over those of the same name in a wheel loaded later: shapely then calls a GEOS it was not
    built for, and the program aborts at its end. ``RTLD_DEEPBIND`` makes a wheel's modules look
    into their own libraries first. Elsewhere there is nothing to do.
    """
    deep = getattr(os, "RTLD_DEEPBIND", None)
    if deep is None:
        return
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | deep)
    try:
        for name in names:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
    finally:
        sys.setdlopenflags(flags)
