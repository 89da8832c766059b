"""Slope of streets from a terrain model, with bridges and tunnels kept off the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.street_heights import (
    TerrainHeights,
    batches,
    pieces,
    street_lines,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLASS_LIMITS_PCT = (3.0, 5.0, 8.0, 10.0, 20.0)
"""Lower limits of the slope classes 2 to 6 (%), from the project “Declives na Rede Viária”."""

_MARGIN_M = 500.0


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
    lines = street_lines(streets)
    if off_ground is not None and off_ground.any():
        note(messages.STRUCTURES_INTERPOLATED, count=int(off_ground.sum()))
    terrain = TerrainHeights(streets, lines, dem, off_ground)
    size = len(streets)
    totals = np.zeros((4, size))  # length, rise, fall, samples without height
    steepest = np.zeros(size)
    for batch in batches(lines, step_m, progress):
        every = batch.every()
        height = terrain.at(every, batch)
        row, _, run, climb = pieces(every, height, batch)
        amounts = (run, np.maximum(climb, 0), np.maximum(-climb, 0))
        totals[:3] += [np.bincount(row, amount, size) for amount in amounts]
        totals[3] += np.bincount(batch.rows[every.line], np.isnan(height), size)
        row, _, run, climb = pieces(batch.even, terrain.at(batch.even, batch), batch)
        moved = (run > 0) & np.isfinite(climb)
        np.maximum.at(steepest, row[moved], np.abs(climb[moved]) / run[moved])
    return _indicators(streets.index, totals, steepest)


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
    lines = street_lines(streets)
    terrain = TerrainHeights(streets, lines, dem, off_ground)
    lifted = np.full(len(lines.lines), None, dtype=object)
    for batch in batches(lines, step_m):
        points = batch.every()
        xyz = np.column_stack([points.x, points.y, terrain.at(points, batch)])
        lifted[batch.place] = shapely.linestrings(xyz, indices=points.line)
    shapes = np.full(len(streets), None, dtype=object)
    many = shapely.get_type_id(np.asarray(streets.geometry.array, dtype=object)[lines.rows]) != 1
    shapes[lines.rows[~many]] = lifted[~many]
    if many.any():
        owners, group = np.unique(lines.rows[many], return_inverse=True)
        shapes[owners] = shapely.multilinestrings(lifted[many], indices=group)
    return gpd.GeoSeries(shapes, index=streets.index, crs=streets.crs)
