"""Lines measured zone by zone, each zone by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Pieces(NamedTuple):
    """The parts of lines in zones, one entry a line and zone."""

    line: NDArray[np.intp]
    """The position of the line, ascending."""
    zone: NDArray[np.intp]
    """The position of the zone."""
    length_m: NDArray[np.float64]
    """How much of the line lies in the zone, above 0."""


def pieces_in(lines: NDArray[np.object_], zones: NDArray[np.object_]) -> Pieces:
    """Return how much of each line lies in each zone.

    Parameters
    ----------
    lines : numpy.ndarray of shapely.Geometry
        Lines in a metric CRS; missing and empty ones have no part anywhere.
    zones : numpy.ndarray of shapely.Geometry
        Polygons in the same CRS, missing where unusable; they may overlap.

    Returns
    -------
    Pieces
        A line across a border has a part in each zone; one that runs along a border exactly
        counts in both.
    """
    # The zones ask: GEOS prepares the geometry that asks, and zones have far more vertices.
    tree = shapely.STRtree(lines)
    zone, line = tree.query(zones, predicate="intersects").astype(np.intp)
    within = tree.query(zones, predicate="covers").astype(np.intp)
    length = shapely.length(lines[line])
    crossing = ~np.isin(zone * len(lines) + line, within[0] * len(lines) + within[1])
    parts = shapely.intersection(lines[line[crossing]], zones[zone[crossing]])
    length[crossing] = shapely.length(parts)
    order = np.lexsort((zone, line))
    order = order[length[order] > 0]
    return Pieces(line[order], zone[order], length[order])
