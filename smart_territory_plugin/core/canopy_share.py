"""Tree canopy as a raster of shares, and how much of a neighbourhood lies under it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import metric_grid
from smart_territory_plugin.core.coverage import coverage, span_blocks
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Bounds, Grid
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

SHARE, PERCENT, HEIGHT = range(3)
"""What the cells of a canopy raster hold: 0 to 1, 0 to 100, or metres."""

CANOPY_M = 3.0
"""Height from which vegetation is tree canopy (m)."""

CELLS_A_RADIUS = 100
"""Cells that a radius need be divided into: cells at its rim then weigh less than 0.01 %."""

_CROWN_CELL_M = 5.0
_TILE_CELLS = 40
_QUARTER, _CROWN_QUARTER = 16, 8  # sides of a quarter of a circle
_DISCS = 500
_CELLS = 4_000_000
_MOST_CELLS = 50_000_000
_FIRST = 0.2  # share of the work that wider cells take
_NOTHING = 1e-9


def canopy_cover(raster: Raster, kind: int, label: str) -> Raster:
    """Return which share of each cell lies under tree canopy.

    Parameters
    ----------
    raster : Raster
        NaN where there is no data.
    kind : int
        :data:`SHARE`, :data:`PERCENT`, or :data:`HEIGHT` (canopy from :data:`CANOPY_M` up).
    label : str
        The raster's name.

    Returns
    -------
    Raster
        0 to 1. NaN where there is no data; 0 there instead, with a warning, where every cell
        with data is canopy: such rasters mark the canopy alone.

    Raises
    ------
    TerritoryError
        ``CANOPY_VALUES`` for values that the kind cannot have; ``CANOPY_EMPTY`` without any.
    """
    values = raster.values
    missing = np.isnan(values)
    if missing.all():
        raise TerritoryError(messages.CANOPY_EMPTY, name=label)
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    if kind != HEIGHT and (low < 0 or high > (1 if kind == SHARE else 100)):
        raise TerritoryError(messages.CANOPY_VALUES, name=label, low=low, high=high)
    if kind == HEIGHT:
        cover = np.where(missing, np.nan, values >= CANOPY_M)
    else:
        cover = values if kind == SHARE else values / 100
    if missing.any() and not (cover < 1).any():
        warn(messages.CANOPY_ALONE, name=label)
        cover = np.where(missing, 0.0, cover)
    return Raster(cover, raster.grid)


def crown_cover(
    trees: NDArray[np.object_],
    diameter_m: NDArray[np.float64],
    bounds: Bounds,
    crs: Any,
    radius_m: float | None = None,
    progress: Progress = silent,
) -> Raster:
    """Return which share of each cell lies under the crowns of trees, drawn as discs.

    Parameters
    ----------
    trees : numpy.ndarray of shapely.Point
        In a metric CRS.
    diameter_m : numpy.ndarray of float
        The crown of each tree (m); a tree with NaN or 0 has none.
    bounds : tuple
        The box to look at.
    crs : Any
        Its CRS.
    radius_m : float, optional
        The neighbourhood's radius, whose hundredth is the cell; by default cells of 5 m. Wider
        where there would be more than 50 million.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    Raster
        0 to 1, exact for each cell: crowns that overlap count once.
    """
    cell = _CROWN_CELL_M if radius_m is None else radius_m / CELLS_A_RADIUS
    area = (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])
    cell = max(cell, float(np.sqrt(area / _MOST_CELLS)))
    grid = metric_grid(_box_frame(bounds, crs), cell)
    cover = np.zeros(grid.shape)
    crowned = np.flatnonzero((diameter_m > 0) & ~shapely.is_missing(trees))
    crowns = discs(trees[crowned], diameter_m[crowned] / 2, _CROWN_QUARTER)
    index = shapely.STRtree(crowns)
    tops = range(0, grid.rows, _TILE_CELLS)
    lefts = range(0, grid.cols, _TILE_CELLS)
    for top, left in itertools.product(tops, lefts):
        rows = slice(top, min(top + _TILE_CELLS, grid.rows))
        cols = slice(left, min(left + _TILE_CELLS, grid.cols))
        tile = grid.cut(rows.start, rows.stop, cols.start, cols.stop)
        here = index.query(shapely.box(*tile.bounds))
        if len(here):
            found = coverage(np.array([shapely.union_all(crowns[here])]), tile)
            cover[rows, cols][found.row, found.col] = found.fraction
        progress(rows.stop / grid.rows)
    return Raster(cover, grid)


def discs(
    centres: NDArray[np.object_], radius_m: Any, quarter: int = _QUARTER
) -> NDArray[np.object_]:
    """Return polygons with the area of circles around points, ``quarter`` sides a right angle."""
    corners = 4 * quarter
    wider = np.sqrt(2 * np.pi / (corners * np.sin(2 * np.pi / corners)))
    return shapely.buffer(centres, np.asarray(radius_m) * wider, quad_segs=quarter)


def canopy_around(
    centres: NDArray[np.object_], cover: Raster, radius_m: float, progress: Progress = silent
) -> NDArray[np.float64]:
    """Return the share of canopy within a radius of each point.

    Parameters
    ----------
    centres : numpy.ndarray of shapely.Point
        In the CRS of ``cover``, which is metric.
    cover : Raster
        From :func:`canopy_cover` or :func:`crown_cover`.
    radius_m : float
        The radius (m), above 0.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float64
        ``100 · Σ cover·a / Σ a`` (0–100) over the cells with data, ``a`` the area of each in the
        disc. NaN for a missing point and where the disc has no data.

    Notes
    -----
    A raster at least twice as fine as a hundredth of the radius is summed up to cells of about
    that size first, which moves a share by less than 0.01 points.
    """
    times = max(int(radius_m / CELLS_A_RADIUS / cover.grid.cell_width), 1)
    grid, under, known = _coarsened(cover, times, lambda done: progress(_FIRST * done))
    sums = [_running_sums(part) for part in (under, known)]
    cell_area = grid.cell_width * grid.cell_height
    found, inside = np.zeros((2, len(centres))), np.zeros(len(centres))
    for begin in range(0, len(centres), _DISCS):
        some = slice(begin, min(begin + _DISCS, len(centres)))
        around = discs(centres[some], radius_m)
        for spans in span_blocks(around, grid):
            last = spans.col + spans.length
            runs = [every[spans.row, last] - every[spans.row, spans.col] for every in sums]
            found[:, some] += [
                np.bincount(spans.zone, spans.fraction * run, len(around)) for run in runs
            ]
        inside[some] = shapely.area(around) / cell_area
        progress(_FIRST + (1 - _FIRST) * some.stop / len(centres))
    total, weight = found
    partly = (weight > 0) & (weight < 0.99 * inside)
    if partly.any():
        note(messages.CANOPY_PARTLY_KNOWN, count=int(partly.sum()), total=len(centres))
    share = np.full(len(centres), np.nan)
    np.divide(100 * total, weight, out=share, where=weight > _NOTHING)
    return share


def canopy_of_zones(
    zones: gpd.GeoSeries, cover: Raster, progress: Progress = silent
) -> NDArray[np.float64]:
    """Return the share of canopy (0–100) of polygons in the CRS of ``cover``, NaN without data."""
    found = zonal_statistics(zones, cover, ("mean",), progress=progress)
    return found["mean"].mul(100).to_numpy(dtype="float64")


def _coarsened(
    cover: Raster, times: int, progress: Progress
) -> tuple[Grid, NDArray[np.float64], NDArray[np.float64]]:
    """Return wider cells, and which share of each is under canopy and has data.

    Cells at the border may reach beyond the raster, where nothing is known.
    """
    a, _, west, _, e, north = cover.grid.transform
    rows, cols = (-(-size // times) for size in cover.grid.shape)
    grid = Grid((a * times, 0.0, west, 0.0, e * times, north), rows, cols, cover.grid.crs)
    under, known = np.empty(grid.shape), np.empty(grid.shape)
    step = max(_CELLS // max(cover.grid.cols * times, 1), 1)
    for top in range(0, rows, step):
        some = slice(top, min(top + step, rows))
        values = cover.values[top * times : some.stop * times]
        valid = np.isfinite(values)
        under[some] = _means(np.where(valid, values, 0.0), times)
        known[some] = _means(valid.astype(np.float64), times)
        progress(some.stop / rows)
    return grid, under, known


def _means(values: NDArray[np.float64], times: int) -> NDArray[np.float64]:
    """Return the sums of squares of cells over the cells of a whole square."""
    if times == 1:
        return values
    rows, cols = (np.arange(0, size, times) for size in values.shape)
    return np.add.reduceat(np.add.reduceat(values, rows, axis=0), cols, axis=1) / times**2


def _running_sums(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of each row up to every cell, from 0."""
    sums = np.zeros((values.shape[0], values.shape[1] + 1))
    np.cumsum(values, axis=1, out=sums[:, 1:])
    return sums


def _box_frame(bounds: Bounds, crs: Any) -> gpd.GeoDataFrame:
    import geopandas as gpd

    return gpd.GeoDataFrame(geometry=[shapely.box(*bounds)], crs=crs)
