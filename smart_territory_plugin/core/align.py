"""Rasters onto one grid, from any coordinate reference system to any other, in blocks of rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.crs import is_metric, layer_metric_crs, metric_crs, require_crs
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import SNAP, Grid
from smart_territory_plugin.core.log import Progress, note, silent
from smart_territory_plugin.core.raster import MAX_CELLS, Raster, sample_bilinear

if TYPE_CHECKING:
    import geopandas as gpd

Method = Literal["nearest", "bilinear", "average"]

BLOCK = 1_000_000
"""Cells worked on at once (about 150 bytes each)."""

_FINEST = 16
"""Points a cell's side at most in an average across coordinate reference systems."""


def on_grid(
    raster: Raster,
    grid: Grid,
    method: Method,
    *,
    label: str | None = None,
    progress: Progress = silent,
) -> Raster:
    """Return the raster's values on the cells of another grid.

    Parameters
    ----------
    raster : Raster
        In any CRS.
    grid : Grid
        The cells wanted, in any CRS.
    method : str
        ``nearest``: the value of the cell in which the new cell's centre lies; for classes.
        ``bilinear``: between the four centres around it, NaN where one that carries weight is NaN;
        for heights and temperatures. ``average``: the mean over the new cell of what has values,
        weighted by area; for shares and densities that come from smaller cells. Counts (people per
        cell) must be divided by the cells' area before and multiplied after.
    label : str, optional
        The raster's name. With it the log says that the raster was brought onto another grid, and a
        raster none of whose values lie on the grid is refused.
    progress : Progress
        Called after each block of rows.

    Returns
    -------
    Raster
        float64, NaN outside the raster. The raster itself where the cells are the same.

    Raises
    ------
    TerritoryError
        ``RASTER_NO_OVERLAP``, with a label only.

    Notes
    -----
    Averages are exact within one CRS; across two they are the mean of points in the new cell that
    lie no farther apart than half a cell of the raster (16 × 16 points at most).
    """
    same = _same_crs(raster.grid.crs, grid.crs)
    if same and raster.grid.same_cells(grid):
        return raster
    place = None if same else _transformer(grid.crs, raster.grid.crs)
    if method == "average" and same:
        values = _exact_average(raster, grid, progress)
    elif method == "average":
        values = _point_average(raster, grid, place, progress)
    else:
        values = _sampled(raster, grid, place, method, progress)
    if label is not None:
        if np.isnan(values).all() and np.isfinite(raster.values).any():
            raise TerritoryError(messages.RASTER_NO_OVERLAP, name=label)
        note(messages.RASTER_ALIGNED, name=label, cell=grid.cell_width * grid.unit, method=method)
    return Raster(values, grid)


def metric_grid(
    source: Raster | Grid | gpd.GeoDataFrame, cell_m: float | None, crs: Any = None
) -> Grid:
    """Return a grid of square cells in metres over all of a raster or layer.

    Parameters
    ----------
    source : Raster, Grid or geopandas.GeoDataFrame
        What the grid covers.
    cell_m : float or None
        The cells' side in metres; None takes the raster's own, or for a raster that is not in
        metres the root of its cells' area, to three figures.
    crs : optional
        A metric CRS; else that of the source where it is metric, else the official one of its
        place.

    Returns
    -------
    Grid
        Its borders lie at whole multiples of the cell, so that grids of one CRS and cell fit.

    Raises
    ------
    TerritoryError
        ``NO_CRS``, ``EMPTY_LAYER``, or ``GRID_TOO_LARGE``.
    """
    grid = source.grid if isinstance(source, Raster) else source
    own = require_crs(grid.crs, "")
    if isinstance(grid, Grid):
        bounds = grid.bounds
        target = crs or (own if is_metric(own) else _grid_metric_crs(grid))
        cell_m = cell_m or _cell_in_metres(grid, target)
    else:
        bounds = tuple(grid.total_bounds)
        target = crs or (own if is_metric(own) else layer_metric_crs(grid, ""))
        if not np.isfinite(bounds).all():
            raise TerritoryError(messages.EMPTY_LAYER, layer="")
    target = require_crs(target, "")
    if not own.equals(target, ignore_axis_order=True):
        bounds = _transformer(own, target).transform_bounds(*bounds, densify_pts=21)
    if cell_m is None:
        raise ValueError("a layer has no cell of its own")
    return _snapped_grid(bounds, cell_m, target.to_wkt())


def raster_in_metres(
    raster: Raster,
    method: Method,
    *,
    label: str,
    crs: Any = None,
    progress: Progress = silent,
) -> Raster:
    """Return the raster itself where its CRS is metric, else on :func:`metric_grid`.

    Parameters
    ----------
    raster : Raster
        In any CRS; degrees, feet and Mercator are resampled to the official metric CRS of the
        place (or to ``crs``), with a line in the log.
    method : str
        As in :func:`on_grid`.
    label : str
        The raster's name.
    crs : optional
        The metric CRS to use.
    """
    if is_metric(raster.grid.crs) and crs is None:
        return raster
    if crs is not None and not is_metric(crs):
        raise TerritoryError(messages.CRS_NOT_METRIC, crs=require_crs(crs, label).name)
    if crs is not None and _same_crs(raster.grid.crs, crs):
        return raster
    grid = metric_grid(raster, None, crs)
    return on_grid(raster, grid, method, label=label, progress=progress)


def require_values(raster: Raster, label: str) -> None:
    """Refuse a raster that has no value at all.

    Raises
    ------
    TerritoryError
        ``RASTER_ALL_NODATA``.
    """
    if not np.isfinite(raster.values).any():
        raise TerritoryError(messages.RASTER_ALL_NODATA, name=label)


# --- coordinates ---------------------------------------------------------------------------------


def _same_crs(first: Any, second: Any) -> bool:
    """Whether coordinates may be compared as they are; a grid without CRS fits every other."""
    if first is None or second is None or first == second:
        return True
    one, other = require_crs(first, ""), require_crs(second, "")
    return bool(one.equals(other, ignore_axis_order=True))


def _transformer(source: Any, target: Any) -> Any:
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)


def _grid_metric_crs(grid: Grid) -> str:
    """Return the official metric CRS of the middle of a grid."""
    west, south, east, north = grid.bounds
    to_degrees = _transformer(grid.crs, "EPSG:4326")
    lon, lat = to_degrees.transform((west + east) / 2, (south + north) / 2)
    return metric_crs(lon, lat)


def _cell_in_metres(grid: Grid, target: Any) -> float:
    """Return the side of the square as large as a cell in the middle of the grid."""
    if is_metric(grid.crs):
        return float(np.sqrt(grid.cell_width * grid.cell_height))
    west, south, east, north = grid.cut(*_middle(grid.rows), *_middle(grid.cols)).bounds
    x, y = _transformer(grid.crs, target).transform(
        [west, east, east, west], [south, south, north, north]
    )
    across = (x[2] - x[0]) * (y[3] - y[1]) - (x[3] - x[1]) * (y[2] - y[0])
    return float(f"{np.sqrt(abs(across) / 2):.3g}")


def _middle(size: int) -> tuple[int, int]:
    return size // 2, size // 2 + 1


def _snapped_grid(bounds: Any, cell: float, crs: str) -> Grid:
    """Return the cells at multiples of ``cell`` that cover a box."""
    west, south = (np.floor(np.array(bounds[:2]) / cell + SNAP)).astype(np.int64)
    east, north = (np.ceil(np.array(bounds[2:]) / cell - SNAP)).astype(np.int64)
    rows, cols = max(int(north - south), 1), max(int(east - west), 1)
    if rows * cols > MAX_CELLS:
        raise TerritoryError(messages.GRID_TOO_LARGE, cells=rows * cols, limit=MAX_CELLS, cell=cell)
    return Grid((cell, 0.0, float(west) * cell, 0.0, -cell, float(north) * cell), rows, cols, crs)


def _row_blocks(grid: Grid, weight: int = 1) -> Iterator[tuple[int, int]]:
    """Give ranges of rows with about :data:`BLOCK` cells of ``weight`` points each."""
    step = max(BLOCK // max(grid.cols * weight, 1), 1)
    for top in range(0, grid.rows, step):
        yield top, min(top + step, grid.rows)


# --- the three methods ---------------------------------------------------------------------------


def _sampled(raster: Raster, grid: Grid, place: Any, method: str, progress: Progress) -> np.ndarray:
    """Return the values at the cells' centres, the nearest or between four."""
    values = np.empty(grid.shape)
    xs, ys = grid.centres()
    for top, bottom in _row_blocks(grid):
        values[top:bottom] = _at(raster, xs, ys[top:bottom], place, method)
        progress(bottom / grid.rows)
    return values


def _at(raster: Raster, xs: np.ndarray, ys: np.ndarray, place: Any, method: str) -> np.ndarray:
    """Return the values at every x and y, which ``place`` takes to the raster's CRS."""
    if place is None and method == "nearest":
        col, row = raster.grid.to_cells(xs, ys)
        col, no_col = _cell(col, raster.grid.cols)
        row, no_row = _cell(row, raster.grid.rows)
        found = raster.values[np.ix_(row, col)]
        found[no_row] = np.nan
        found[:, no_col] = np.nan
        return found
    x, y = np.meshgrid(xs, ys)
    if place is not None:
        x, y = place.transform(x, y)
        x, y = np.where(np.isfinite(x), x, np.nan), np.where(np.isfinite(y), y, np.nan)
    if method == "bilinear":
        return sample_bilinear(raster, x, y)
    col, row = raster.grid.to_cells(x, y)
    col, no_col = _cell(col, raster.grid.cols)
    row, no_row = _cell(row, raster.grid.rows)
    return np.where(no_col | no_row, np.nan, raster.values[row, col])


def _cell(position: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the cell of each position (0 for none) and which positions lie in no cell."""
    cell = np.floor(position + SNAP)
    outside = ~((cell >= 0) & (cell < size))
    return np.where(outside, 0, cell).astype(np.intp), outside


def _exact_average(raster: Raster, grid: Grid, progress: Progress) -> np.ndarray:
    """Return the mean over each cell, by the overlap of rows and of columns."""
    west, south, east, north = grid.bounds
    window = raster.grid.window((west, south, east, north))
    part = raster.values[window[0] : window[1], window[2] : window[3]]
    near = raster.grid.cut(*window)
    values = np.full(grid.shape, np.nan)
    if not part.size:
        return values
    a, _, c, _, e, f = grid.transform
    xs, ys = c + a * np.arange(grid.cols + 1), f + e * np.arange(grid.rows + 1)
    cols = _overlaps(near.to_cells(xs, ys[:1])[0], near.cols)
    rows = _overlaps(near.to_cells(xs[:1], ys)[1], near.rows)
    valid = np.isfinite(part)
    summed = cols @ np.where(valid, part, 0.0).T
    weight = cols @ valid.astype(float).T
    for top, bottom in _row_blocks(grid):
        total, area = rows[top:bottom] @ summed.T, rows[top:bottom] @ weight.T
        np.divide(total, area, out=values[top:bottom], where=area > SNAP)
        progress(bottom / grid.rows)
    return values


def _overlaps(borders: np.ndarray, size: int) -> Any:
    """Return a sparse matrix: how much of each old cell lies between each two borders."""
    from scipy.sparse import csr_matrix

    low = np.clip(np.minimum(borders[:-1], borders[1:]), 0, size)
    high = np.clip(np.maximum(borders[:-1], borders[1:]), 0, size)
    first = np.floor(low + SNAP).astype(np.int64)
    count = np.maximum(np.ceil(high - SNAP).astype(np.int64) - first, 0)
    new = np.repeat(np.arange(len(low)), count)
    old = first[new] + np.arange(len(new)) - np.repeat(np.cumsum(count) - count, count)
    share = np.minimum(high[new], old + 1) - np.maximum(low[new], old)
    return csr_matrix((share, (new, old)), shape=(len(low), size))


def _point_average(raster: Raster, grid: Grid, place: Any, progress: Progress) -> np.ndarray:
    """Return the mean of points in each cell that lie half an old cell apart."""
    ratio = np.sqrt(np.median(grid.cell_areas()) / np.median(raster.grid.cell_areas()))
    side = int(np.clip(np.ceil(2 * ratio), 2, _FINEST))
    a, b, c, d, e, f = grid.transform
    fine = Grid((a / side, b, c, d, e / side, f), grid.rows * side, grid.cols * side, grid.crs)
    xs, ys = fine.centres()
    values = np.full(grid.shape, np.nan)
    for top, bottom in _row_blocks(grid, side * side):
        points = _at(raster, xs, ys[top * side : bottom * side], place, "nearest")
        points = points.reshape(bottom - top, side, grid.cols, side)
        valid = np.isfinite(points)
        total = np.where(valid, points, 0.0).sum(axis=(1, 3))
        np.divide(total, count := valid.sum(axis=(1, 3)), out=values[top:bottom], where=count > 0)
        progress(bottom / grid.rows)
    return values
