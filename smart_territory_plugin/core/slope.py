"""Slope of streets from a terrain model, with bridges and tunnels kept off the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from scipy.sparse import coo_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import spsolve

from smart_territory_plugin import messages
from smart_territory_plugin.core.crs import require_crs
from smart_territory_plugin.core.lines import LinePoints, merged, samples, vertices
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster, sample_bilinear

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLASS_LIMITS_PCT = (3.0, 5.0, 8.0, 10.0, 20.0)
"""Lower limits of the slope classes 2 to 6 (%), from the project “Declives na Rede Viária”."""

_BATCH = 20_000  # lines between two calls of progress; bounds the memory too
_MARGIN_M = 500.0
_SAME_NODE_M = 0.01  # ends of streets closer than this are one node


def network_slope(
    streets: gpd.GeoDataFrame,
    dem: Raster,
    step_m: float = 10.0,
    off_ground: NDArray[np.bool_] | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the slope of every street.

    Parameters
    ----------
    streets : geopandas.GeoDataFrame
        Lines or multi-lines in a metric CRS. Rows without geometry get NULL.
    dem : Raster
        Heights in metres, in any CRS (``dem.grid.crs`` given); NaN where there is no data.
    step_m : float
        Longest distance between two samples (m), 0 or more; every line is divided into equal
        pieces, and its vertices are samples too. 0 samples at the vertices alone.
    off_ground : numpy.ndarray of bool, optional
        True for the bridges and tunnels: their heights run straight between the two ends of the
        structure (several streets in a row are one structure) instead of over the terrain.
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The index of ``streets`` and

        - ``slope_mean_pct``: ``100 · Σ|Δz| / Σd`` over the pieces (%, 0 or more);
        - ``slope_max_pct``: the largest ``100 · |Δz| / d`` of the equal pieces (%), so that two
          vertices close together are no steep piece;
        - ``rise_m``, ``fall_m``: Σ of the heights gained and lost in digitised direction (m);
        - ``slope_class``: of the mean, 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10,
          6 from 20 %.

        NULL where the line has no length or any of its samples lies outside the data of ``dem``;
        the latter are counted in the log.

    Raises
    ------
    TerritoryError
        ``NO_CRS`` where ``dem`` or ``streets`` has no CRS.

    Notes
    -----
    Weighting by length follows the R package *slopes* (Lovelace, Félix and Carlino), which samples
    at the vertices alone, as ``step_m=0`` does. Classes: U-Shift, “Declives na Rede Viária”.
    """
    parts, rows = _parts(streets)
    to_dem = _to_dem(streets, dem)
    if off_ground is not None and off_ground.any():
        note(messages.STRUCTURES_INTERPOLATED, count=int(off_ground.sum()))
    decks = _decks(parts, _of_parts(off_ground, rows), dem, to_dem)
    size = len(streets)
    totals = np.zeros((4, size))  # length, rise, fall, samples without height
    steepest = np.zeros(size)
    for start in range(0, len(parts), _BATCH):
        progress(start / len(parts))
        batch = slice(start, start + _BATCH)
        corners, deck, row = vertices(parts[batch]), decks.of(batch), rows[batch]
        even = samples(corners, step_m) if step_m > 0 else corners
        every = merged(corners, even) if step_m > 0 else corners
        height = _heights(every, dem, to_dem, deck)
        line, run, climb = _pieces(every, height)
        amounts = (run, np.maximum(climb, 0), np.maximum(-climb, 0))
        totals[:3] += [np.bincount(row[line], amount, size) for amount in amounts]
        totals[3] += np.bincount(row[every.line], np.isnan(height), size)
        line, run, climb = _pieces(even, _heights(even, dem, to_dem, deck))
        moved = (run > 0) & np.isfinite(climb)
        np.maximum.at(steepest, row[line[moved]], np.abs(climb[moved]) / run[moved])
    progress(1.0)
    return _indicators(streets.index, totals, steepest)


def _pieces(
    points: LinePoints, height: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
    """Return line, length and climb of the pieces between consecutive points of a line."""
    inner = np.diff(points.line) == 0
    return points.line[1:][inner], np.diff(points.at_m)[inner], np.diff(height)[inner]


def _indicators(
    index: pd.Index, totals: NDArray[np.float64], steepest: NDArray[np.float64]
) -> pd.DataFrame:
    """Turn the sums of each street into the public fields."""
    length, rise, fall, missing = totals
    outside = missing > 0
    if outside.any():
        warn(messages.STREETS_OUTSIDE_DEM, count=int(outside.sum()), total=len(index))
    valid = (length > 0) & ~outside
    mean = np.divide(100 * (rise + fall), length, out=np.full(len(length), np.nan), where=valid)
    # Rounded so that 3 % in arithmetic is 3 % in floating point too.
    classes = 1 + np.digitize(np.round(mean, 9), CLASS_LIMITS_PCT)
    return pd.DataFrame(
        {
            "slope_mean_pct": mean,
            "slope_max_pct": np.where(valid, 100 * steepest, np.nan),
            "rise_m": np.where(valid, rise, np.nan),
            "fall_m": np.where(valid, fall, np.nan),
            "slope_class": pd.arrays.IntegerArray(classes.astype(np.int64), ~valid),
        },
        index=index,
    )


def surroundings(streets: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the box for which a terrain model must be read.

    Parameters
    ----------
    streets : geopandas.GeoDataFrame
        In a metric CRS.

    Returns
    -------
    geopandas.GeoDataFrame
        One polygon in the same CRS: the streets' extent widened by 500 m, two cells of the coarsest
        terrain that makes sense here, so that heights at the border are those of the whole file.
    """
    west, south, east, north = streets.total_bounds
    box = shapely.box(west - _MARGIN_M, south - _MARGIN_M, east + _MARGIN_M, north + _MARGIN_M)
    # With vertices every few hundred metres its extent holds in a turned CRS too.
    side = max(east - west, north - south) + 2 * _MARGIN_M
    return gpd.GeoDataFrame(geometry=[shapely.segmentize(box, side / 50)], crs=streets.crs)


def lines_with_heights(
    streets: gpd.GeoDataFrame,
    dem: Raster,
    step_m: float = 10.0,
    off_ground: NDArray[np.bool_] | None = None,
) -> gpd.GeoSeries:
    """Return the streets as lines with Z at their vertices and at the samples between.

    Parameters
    ----------
    streets, dem, step_m, off_ground
        As for :func:`network_slope`.

    Returns
    -------
    geopandas.GeoSeries
        Index and CRS of ``streets``; Z in metres, NaN outside the data of ``dem``; lines stay
        lines, multi-lines multi-lines.
    """
    parts, rows = _parts(streets)
    shapes = np.full(len(streets), None, dtype=object)
    if len(parts):
        corners = vertices(parts)
        points = merged(corners, samples(corners, step_m)) if step_m > 0 else corners
        to_dem = _to_dem(streets, dem)
        decks = _decks(parts, _of_parts(off_ground, rows), dem, to_dem)
        height = _heights(points, dem, to_dem, decks)
        lines = shapely.linestrings(
            np.column_stack([points.x, points.y, height]), indices=points.line
        )
        many = shapely.get_type_id(np.asarray(streets.geometry.array, dtype=object)[rows]) != 1
        shapes[rows[~many]] = lines[~many]
        if many.any():
            owners, group = np.unique(rows[many], return_inverse=True)
            shapes[owners] = shapely.multilinestrings(lines[many], indices=group)
    return gpd.GeoSeries(shapes, index=streets.index, crs=streets.crs)


# --- heights -------------------------------------------------------------------------------------


def _parts(streets: gpd.GeoDataFrame) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return the LineStrings of the streets and the row each belongs to."""
    parts, rows = shapely.get_parts(
        np.asarray(streets.geometry.array, dtype=object), return_index=True
    )
    lines = (shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)
    return parts[lines], rows[lines]


def _to_dem(streets: gpd.GeoDataFrame, dem: Raster) -> Transformer | None:
    """Return the way from the streets' CRS to the terrain's, None where they are the same."""
    here, there = require_crs(streets.crs, "STREETS"), require_crs(dem.grid.crs, "DEM")
    if here.equals(there, ignore_axis_order=True):
        return None
    return Transformer.from_crs(here, there, always_xy=True)


def _terrain(
    x: NDArray[np.float64], y: NDArray[np.float64], dem: Raster, to_dem: Transformer | None
) -> NDArray[np.float64]:
    if to_dem is not None:
        x, y = to_dem.transform(x, y)
    return sample_bilinear(dem, x, y)


class _Decks(NamedTuple):
    """Which lines leave the ground, and the heights of the two ends of those (NaN: unknown)."""

    raised: NDArray[np.bool_]
    ends: NDArray[np.float64]

    def of(self, batch: slice) -> _Decks:
        return _Decks(self.raised[batch], self.ends[batch])


def _of_parts(off_ground: NDArray[np.bool_] | None, rows: NDArray[np.intp]) -> NDArray[np.bool_]:
    return np.zeros(len(rows), dtype=bool) if off_ground is None else np.asarray(off_ground)[rows]


def _heights(
    points: LinePoints, dem: Raster, to_dem: Transformer | None, decks: _Decks
) -> NDArray[np.float64]:
    """Return the height of each point: the terrain's, or on a structure the straight line's."""
    height = _terrain(points.x, points.y, dem, to_dem)
    raised = decks.raised[points.line]
    if raised.any():
        length = np.zeros(len(decks.raised))
        np.maximum.at(length, points.line, points.at_m)
        whole = np.maximum(length[points.line[raised]], np.finfo(float).tiny)
        low, high = decks.ends[points.line[raised]].T
        height[raised] = low + (high - low) * points.at_m[raised] / whole
    return height


def _decks(
    parts: NDArray[np.object_],
    raised: NDArray[np.bool_],
    dem: Raster,
    to_dem: Transformer | None,
) -> _Decks:
    """Return the heights of both ends of every structure.

    Where streets meet in the middle of a bridge the terrain below says nothing about the deck:
    such a node gets the height that a straight run between the abutments gives. Heights at the
    nodes where a structure meets a street on the ground, or stops, are the terrain's; the others
    solve ``Σ (z_i − z_j) / L_ij = 0``, which on a chain is the straight line.
    """
    ends = np.full((len(parts), 2), np.nan)
    if not raised.any():
        return _Decks(raised, ends)
    tips = [shapely.get_coordinates(shapely.get_point(parts, place)) for place in (0, -1)]
    xy = np.concatenate(tips)
    _, place, node = np.unique(
        np.round(xy / _SAME_NODE_M).astype(np.int64), axis=0, return_index=True, return_inverse=True
    )
    pairs = np.reshape(node, (2, len(parts))).T
    height = _terrain(xy[place, 0], xy[place, 1], dem, to_dem)
    grounded = np.zeros(len(place), dtype=bool)
    grounded[pairs[~raised].ravel()] = True
    used = np.bincount(pairs[raised].ravel(), minlength=len(place))
    lengths = np.maximum(shapely.length(parts[raised]), _SAME_NODE_M)
    height = _between_abutments(pairs[raised], lengths, height, (used > 1) & ~grounded)
    ends[raised] = height[pairs[raised]]
    return _Decks(raised, ends)


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
