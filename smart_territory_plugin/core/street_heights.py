"""Heights along streets: over the terrain with its bridges and tunnels, or the lines' own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from pyproj import Transformer
from scipy.sparse import coo_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import spsolve

from smart_territory_plugin.core.crs import require_crs
from smart_territory_plugin.core.lines import (
    LinePoints,
    between_vertices,
    merged,
    samples,
    vertices,
)
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.raster import Raster, sample_bilinear

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

_BATCH = 20_000  # lines between two calls of progress; bounds the memory too
_SAME_NODE_M = 0.01  # ends of streets closer than this are one node


class StreetLines(NamedTuple):
    """The LineStrings of a layer, and the row of the layer each belongs to."""

    lines: NDArray[np.object_]
    rows: NDArray[np.intp]


def street_lines(streets: gpd.GeoDataFrame) -> StreetLines:
    """Return the LineStrings of lines and multi-lines; rows without geometry have none."""
    parts, rows = shapely.get_parts(
        np.asarray(streets.geometry.array, dtype=object), return_index=True
    )
    lines = (shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)
    return StreetLines(parts[lines], rows[lines])


# --- samples -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Batch:
    """Some of the lines, with their vertices and samples.

    Attributes
    ----------
    place : slice
        Which of the lines; points number them from 0.
    rows : numpy.ndarray of int
        The row of the layer each line belongs to.
    corners : LinePoints
        The vertices.
    even : LinePoints
        The ends of the equal pieces; the vertices where the step is 0.
    """

    place: slice
    rows: NDArray[np.intp]
    corners: LinePoints
    even: LinePoints

    def every(self) -> LinePoints:
        """Return vertices and ends of pieces together."""
        return self.even if self.even is self.corners else merged(self.corners, self.even)


class Pieces(NamedTuple):
    """Stretches of streets in the order of drawing, each with one slope."""

    row: NDArray[np.intp]
    """The row of the layer."""
    line: NDArray[np.intp]
    """Equal for the pieces of one line, which follow one another; ascending."""
    run_m: NDArray[np.float64]
    """Plane length (m)."""
    climb_m: NDArray[np.float64]
    """Height at the end less height at the start (m); NaN where one is not known."""


def batches(streets: StreetLines, step_m: float, progress: Progress = silent) -> Iterator[Batch]:
    """Yield the lines in batches that fit in memory, sampled.

    Parameters
    ----------
    streets : StreetLines
        In a metric CRS.
    step_m : float
        Longest piece (m); 0 for the vertices alone.
    progress : callable
        Called with the share done.
    """
    for start in range(0, len(streets.lines), _BATCH):
        progress(start / len(streets.lines))
        place = slice(start, start + _BATCH)
        corners = vertices(streets.lines[place])
        even = samples(corners, step_m) if step_m > 0 else corners
        yield Batch(place, streets.rows[place], corners, even)
    progress(1.0)


def pieces(points: LinePoints, height: NDArray[np.float64], batch: Batch) -> Pieces:
    """Return the pieces between consecutive points of a batch."""
    inner = np.diff(points.line) == 0
    line = points.line[1:][inner]
    return Pieces(batch.rows[line], line, np.diff(points.at_m)[inner], np.diff(height)[inner])


# --- heights -------------------------------------------------------------------------------------


class LineHeights:
    """Heights that the lines carry (Z), straight between their vertices."""

    def __init__(self, streets: StreetLines) -> None:
        self._lines = streets.lines

    @property
    def known(self) -> bool:
        """Whether a line has a height other than 0, which exports write where they know none."""
        z = shapely.get_coordinates(self._lines[shapely.has_z(self._lines)], include_z=True)[:, 2]
        return bool((np.isfinite(z) & (z != 0)).any())

    def at(self, points: LinePoints, batch: Batch) -> NDArray[np.float64]:
        """Return the height of points of a batch (m); NaN where a vertex has none."""
        z = shapely.get_coordinates(self._lines[batch.place], include_z=True)[:, 2]
        return between_vertices(batch.corners, z, points)


class TerrainHeights:
    """Heights of a terrain model, and on bridges and tunnels of the straight line between ends.

    Parameters
    ----------
    streets : geopandas.GeoDataFrame
        In a metric CRS.
    lines : StreetLines
        Those of ``streets``.
    dem : Raster
        Heights in metres, in any CRS; NaN where there is no data.
    off_ground : numpy.ndarray of bool, optional
        One a row of ``streets``: True for bridges and tunnels.

    Raises
    ------
    TerritoryError
        ``NO_CRS`` where ``dem`` or ``streets`` has no CRS.
    """

    def __init__(
        self,
        streets: gpd.GeoDataFrame,
        lines: StreetLines,
        dem: Raster,
        off_ground: NDArray[np.bool_] | None = None,
    ) -> None:
        self._dem = dem
        self._to_dem = _to_dem(streets, dem)
        self._raised = np.zeros(len(lines.rows), dtype=bool)
        if off_ground is not None:
            self._raised = np.asarray(off_ground)[lines.rows]
        self._ends = self._deck_ends(lines.lines)

    def at(self, points: LinePoints, batch: Batch) -> NDArray[np.float64]:
        """Return the height of points of a batch (m); NaN outside the data of the model."""
        height = self._terrain(points.x, points.y)
        raised, ends = self._raised[batch.place], self._ends[batch.place]
        lifted = raised[points.line]
        if lifted.any():
            length = np.zeros(len(raised))
            np.maximum.at(length, points.line, points.at_m)
            whole = np.maximum(length[points.line[lifted]], np.finfo(float).tiny)
            low, high = ends[points.line[lifted]].T
            height[lifted] = low + (high - low) * points.at_m[lifted] / whole
        return height

    def _terrain(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
        if self._to_dem is not None:
            x, y = self._to_dem.transform(x, y)
        return sample_bilinear(self._dem, x, y)

    def _deck_ends(self, lines: NDArray[np.object_]) -> NDArray[np.float64]:
        """Return the heights of both ends of every structure, NaN for the lines on the ground.

        Where streets meet in the middle of a bridge the terrain below says nothing about the deck:
        such a node gets the height that a straight run between the abutments gives. Heights at the
        nodes where a structure meets a street on the ground, or stops, are the terrain's; the
        others solve ``Σ (z_i − z_j) / L_ij = 0``, which on a chain is the straight line.
        """
        raised = self._raised
        ends = np.full((len(lines), 2), np.nan)
        if not raised.any():
            return ends
        tips = [shapely.get_coordinates(shapely.get_point(lines, place)) for place in (0, -1)]
        xy = np.concatenate(tips)
        _, place, node = np.unique(
            np.round(xy / _SAME_NODE_M).astype(np.int64),
            axis=0,
            return_index=True,
            return_inverse=True,
        )
        pairs = np.reshape(node, (2, len(lines))).T
        height = self._terrain(xy[place, 0], xy[place, 1])
        grounded = np.zeros(len(place), dtype=bool)
        grounded[pairs[~raised].ravel()] = True
        used = np.bincount(pairs[raised].ravel(), minlength=len(place))
        lengths = np.maximum(shapely.length(lines[raised]), _SAME_NODE_M)
        height = _between_abutments(pairs[raised], lengths, height, (used > 1) & ~grounded)
        ends[raised] = height[pairs[raised]]
        return ends


def _to_dem(streets: gpd.GeoDataFrame, dem: Raster) -> Transformer | None:
    """Return the way from the streets' CRS to the terrain's, None where they are the same."""
    here, there = require_crs(streets.crs, "STREETS"), require_crs(dem.grid.crs, "DEM")
    if here.equals(there, ignore_axis_order=True):
        return None
    return Transformer.from_crs(here, there, always_xy=True)


def _between_abutments(
    pairs: NDArray[np.intp],
    lengths: NDArray[np.float64],
    height: NDArray[np.float64],
    free: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Return ``height`` with the free nodes set between the fixed ones they hang from."""
    size = len(height)
    links = coo_matrix((1 / lengths, (pairs[:, 0], pairs[:, 1])), shape=(size, size))
    links = (links + links.T).tocsr()
    _, group = connected_components(links, directed=False)
    held = np.zeros(group.max() + 1, dtype=bool)
    held[group[~free]] = True
    free = free & held[group]  # a ring of structures that touches no ground keeps the terrain
    if not free.any():
        return height
    among, towards = links[free][:, free], links[free][:, ~free]
    stiffness = diags(np.asarray(links[free].sum(axis=1)).ravel()) - among
    # A NaN abutment leaves its whole structure without height, and no other one.
    known = ~np.isnan(height[~free])
    solved = spsolve(stiffness.tocsc(), towards @ np.where(known, height[~free], 0.0))
    unknown = np.zeros(len(held), dtype=bool)
    unknown[group[~free][~known]] = True
    result = height.copy()
    result[free] = np.where(unknown[group[free]], np.nan, solved)
    return result
