"""Polygons onto a grid by cell centre, in numpy: the same cells whatever library reads the files.

Every outline is crossed with the lines through the rows' centres; between the first and the second
crossing of a row, the third and the fourth, and so on, the cells lie inside. A cell whose centre
lies on the border of two polygons that share it belongs to exactly one of them: neighbours that fit
together leave neither gaps nor cells counted twice.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.log import Progress, silent

BLOCK = 4_000_000
"""Cells filled at once (about 40 bytes each)."""


def rasterised_values(
    shapes: Any, values: Any, grid: Grid, progress: Progress = silent
) -> np.ndarray:
    """Return the value of the polygon in which each cell's centre lies.

    Parameters
    ----------
    shapes : array of shapely geometries or GeoSeries
        Valid polygons and multipolygons in the grid's CRS; others, and missing ones, fill nothing.
    values : array-like of float, one a shape
        What their cells hold. Where polygons overlap, the later one wins.
    grid : Grid
        The cells; what lies outside is left out.
    progress : Progress
        Called after each block of rows.

    Returns
    -------
    numpy.ndarray of float64, shape (rows, cols)
        NaN where no polygon holds the centre.
    """
    filled = np.full(grid.shape, np.nan)
    part_of, edges = _edges(np.asarray(shapes, dtype=object).reshape(-1), grid)
    value = np.asarray(values, dtype=float)[part_of]
    step = max(BLOCK // max(grid.cols, 1), 1)
    for top in range(0, grid.rows, step):
        bottom = min(top + step, grid.rows)
        _fill(filled[top:bottom], top, edges, value)
        progress(bottom / grid.rows)
    return filled


def _edges(shapes: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return the shape of each part, and rows (part, u0, v0, u1, v1) with v0 < v1 in cell units."""
    parts, owner = shapes, np.arange(len(shapes))
    while np.isin(shapely.get_type_id(parts), (6, 7)).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owner = owner[index]
    rings, part = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    u, v = grid.to_cells(points[:, 0], points[:, 1])
    start = np.flatnonzero(ring[1:] == ring[:-1])
    down = v[start] < v[start + 1]
    # One direction for all edges: neighbours then cross a row at the very same number.
    upper, lower = np.where(down, start, start + 1), np.where(down, start + 1, start)
    edges = np.stack([part[ring[start]], u[upper], v[upper], u[lower], v[lower]])
    crosses = (np.ceil(edges[2] - 0.5) < np.ceil(edges[4] - 0.5)) & (edges[2] < grid.rows)
    return owner, edges[:, crosses & (edges[4] > 0)]


def _fill(block: np.ndarray, top: int, edges: np.ndarray, value: np.ndarray) -> None:
    """Fill the rows of ``block``, the first of which is row ``top`` of the grid."""
    rows, cols = block.shape
    first = np.maximum(np.ceil(edges[2] - 0.5) - top, 0).astype(np.int64)
    last = np.minimum(np.ceil(edges[4] - 0.5) - top, rows).astype(np.int64)
    count = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(edges.shape[1]), count)
    row = first[edge] + _steps(count)
    part, u0, v0, u1, v1 = edges[:, edge]
    crossing = u0 + (row + top + 0.5 - v0) * ((u1 - u0) / (v1 - v0))
    line = part.astype(np.int64) * rows + row
    order = np.lexsort((crossing, line))
    column = np.clip(np.ceil(crossing[order] - 0.5), 0, cols).astype(np.int64)
    line = line[order][0::2]
    begin, length = column[0::2], column[1::2] - column[0::2]
    cell = np.repeat((line % rows) * cols + begin, length) + _steps(length)
    block.reshape(-1)[cell] = np.repeat(value[line // rows], length)


def _steps(count: np.ndarray) -> np.ndarray:
    """Return 0, 1, … count-1 for every entry one after the other."""
    return np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
