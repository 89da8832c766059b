"""The polygons of a hazard, and which shapes, areas and lengths of others lie in them, by class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.area_overlay import areas_shared, joined, small_pieces
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.zone_pieces import pieces_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.hazard_classes import Classes

REPRESENTATIVE_POINT, ANY_PART = range(2)
"""When a building or facility lies in the hazard."""
AREA_SHARE = "area_share"
"""``placed`` of a subsection without buildings: its people count by the share of its area."""


_AT_ONCE = 500  # pieces of the hazard between two looks at the cancel button
_LINES_AT_ONCE = 50_000
_FAR_M = 10_000.0


@dataclass(frozen=True)
class Hazard:
    """The polygons of a hazard in one metric CRS."""

    names: tuple[str, ...]
    """The classes, in order."""
    pieces: tuple[NDArray[np.object_], ...]
    """Of each class, and last of all together: polygons that do not overlap, cut small."""

    @property
    def columns(self) -> int:
        """Columns of every result here: one a class, and the last for all together."""
        return len(self.pieces)


def make_hazard(
    shapes: NDArray[np.object_], classes: Classes, progress: Progress = silent
) -> Hazard:
    """Return the hazard ready to be asked: polygons of one class that overlap count once.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Valid polygons in a metric CRS, None where unusable.
    classes : Classes
        The class of each.
    progress : callable
        Called with the share done.

    Raises
    ------
    TerritoryError
        ``HAZARD_EMPTY`` where no polygon has an area.
    """
    count = len(classes.names)
    members = [shapes[classes.code == number] for number in range(count)]
    members += [shapes] if count > 1 else []
    pieces = [
        small_pieces(joined(own, _part_of(progress, number, len(members))))[0]
        for number, own in enumerate(members)
    ]
    pieces += pieces if count == 1 else []
    if not shapely.area(pieces[-1]).sum() > 0:
        raise TerritoryError(messages.HAZARD_EMPTY)
    progress(1.0)
    return Hazard(classes.names, tuple(pieces))


def _part_of(progress: Progress, number: int, count: int) -> Progress:
    """Return the progress of one of several equal parts of the work."""
    return lambda done: progress((number + done) / count)


def refuse_far(hazard: Hazard, shapes: NDArray[np.object_], layer: str, title: str) -> None:
    """Refuse a hazard far from what it is laid over; warn where it does not reach it.

    Raises
    ------
    TerritoryError
        ``HAZARD_FAR`` more than 10 km away, which is a wrong coordinate reference system.
    """
    west, south, east, north = shapely.total_bounds(hazard.pieces[-1])
    left, bottom, right, top = shapely.total_bounds(shapes)
    gap = max(left - east, west - right, bottom - north, south - top)
    if gap > _FAR_M:
        raise TerritoryError(messages.HAZARD_FAR, layer=layer, other=title, distance=gap / 1000)
    if gap > 0:
        warn(messages.HAZARD_APART, layer=layer, other=title)


# --- what lies in it -----------------------------------------------------------------------------


def inside(
    shapes: NDArray[np.object_],
    hazard: Hazard,
    rule: int = REPRESENTATIVE_POINT,
    progress: Progress = silent,
) -> NDArray[np.bool_]:
    """Return which shapes lie in each class, and (last column) in any.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Points or polygons in the hazard's CRS; a missing one lies in none.
    hazard : Hazard
        The hazard; its border belongs to it.
    rule : int
        :data:`REPRESENTATIVE_POINT` (a point inside the polygon counts) or :data:`ANY_PART` (it
        is enough that the shape touches the hazard).
    progress : callable
        Called with the share done.

    Returns
    -------
    numpy.ndarray of bool
        Shape (shapes, classes + 1).
    """
    asked = shapes if rule == ANY_PART else shapely.point_on_surface(shapes)
    # Small pieces of the hazard ask one after the other: GEOS prepares each once.
    tree = shapely.STRtree(asked)
    found = np.zeros((len(shapes), hazard.columns), dtype=bool)
    for number, pieces in enumerate(hazard.pieces[:-1]):
        for start in range(0, len(pieces), _AT_ONCE):
            some = pieces[start : start + _AT_ONCE]
            found[tree.query(some, predicate="intersects")[1], number] = True
            progress((number + start / len(pieces)) / hazard.columns)
    found[:, -1] = found[:, :-1].any(axis=1)
    progress(1.0)
    return found


def area_shares(
    shapes: NDArray[np.object_], hazard: Hazard, progress: Progress = silent
) -> NDArray[np.float64]:
    """Return which share of each polygon lies in each class, and (last column) in any.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Polygons in the hazard's CRS; 0 for a missing one.
    hazard : Hazard
        The hazard.
    progress : callable
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float
        Shape (shapes, classes + 1), 0–1.
    """
    area = shapely.area(shapes)[:, None]
    covered = zone_areas(shapes, hazard, progress)
    shares = np.divide(covered, area, out=np.zeros_like(covered), where=area > 0)
    return np.minimum(shares, 1.0)


def zone_areas(
    zones: NDArray[np.object_] | None, hazard: Hazard, progress: Progress = silent
) -> NDArray[np.float64]:
    """Return the area (m²) of each class, and of all together, in each polygon.

    One row for the whole where no zones are given.
    """
    if zones is None:
        return np.array([[shapely.area(pieces).sum() for pieces in hazard.pieces]])
    columns = [
        areas_shared(pieces, zones, _part_of(progress, number, hazard.columns))
        for number, pieces in enumerate(hazard.pieces)
    ]
    return np.column_stack(columns)


def zone_lengths(
    lines: NDArray[np.object_],
    zones: NDArray[np.object_] | None,
    hazard: Hazard,
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Return the length (m) of lines in each class, and in all together, by zone.

    Parameters
    ----------
    lines : numpy.ndarray of shapely.Geometry
        Lines in the hazard's CRS.
    zones : numpy.ndarray of shapely.Geometry, optional
        Polygons; a line across a border counts in each zone with its part there. One row for
        the whole where they are not given.
    hazard : Hazard
        The hazard.
    progress : callable
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float
        Shape (zones, classes + 1).
    """
    lengths = np.zeros((1 if zones is None else len(zones), hazard.columns))
    for start in range(0, len(lines), _LINES_AT_ONCE):
        some = lines[start : start + _LINES_AT_ONCE]
        parts, zone = (some, np.zeros(len(some), np.intp)) if zones is None else _cut(some, zones)
        for number, pieces in enumerate(hazard.pieces):
            found = pieces_in(parts, pieces)
            lengths[:, number] += np.bincount(zone[found.line], found.length_m, len(lengths))
            progress((start + len(some) * number / hazard.columns) / len(lines))
    progress(1.0)
    return lengths


def _cut(
    lines: NDArray[np.object_], zones: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return the parts of lines in zones, and the zone of each."""
    tree = shapely.STRtree(lines)
    zone, line = tree.query(zones, predicate="intersects").astype(np.intp)
    within = tree.query(zones, predicate="covers").astype(np.intp)
    crossing = ~np.isin(zone * len(lines) + line, within[0] * len(lines) + within[1])
    parts = lines[line]
    parts[crossing] = shapely.intersection(parts[crossing], zones[zone[crossing]])
    return parts, zone
