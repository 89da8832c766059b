"""Single trees in a raster of canopy heights: local maxima, and the crown around each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
from scipy.ndimage import gaussian_filter, maximum_filter
from scipy.spatial import KDTree

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster

if TYPE_CHECKING:
    from numpy.typing import NDArray

WIDEST_CROWN_M = 20.0
"""Diameter beyond which nothing is taken for one crown."""

_TILE = 2000  # cells of a tile's side
_COARSE_M = 1.0  # cells wider than this merge the crowns of street trees
_REACH = 4.0  # standard deviations at which the smoothing is cut off
_CELLS = 500_000  # canopy cells given to their trees at once


class Window(NamedTuple):
    """How far around a tree no other one stands."""

    diameter_m: float | None = None
    """The same for all trees; None: the crown width that their height suggests."""
    least_m: float = 2.0
    """Least distance between two trees (m)."""

    def radius(self, height_m: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the radius of the window (m) around trees of these heights."""
        if self.diameter_m is None:
            width = np.minimum(crown_width(height_m), WIDEST_CROWN_M)
        else:
            width = np.full(height_m.shape, self.diameter_m)
        return np.maximum(width / 2, self.least_m)

    def widest(self) -> float:
        """Return the largest radius there can be (m)."""
        return max((self.diameter_m or WIDEST_CROWN_M) / 2, self.least_m)


def crown_width(height_m: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the crown diameter (m) that a height (m) suggests: ``2.51503 + 0.00901·h²``.

    Source: Popescu and Wynne (2004), Photogrammetric Engineering & Remote Sensing 70, 589–604,
    for pines and deciduous trees together (Virginia).
    """
    return 2.51503 + 0.00901 * height_m**2


def tree_tops(
    canopy: Raster,
    window: Window | None = None,
    smoothing_m: float = 0.5,
    progress: Progress = silent,
    *,
    tile: int = _TILE,
) -> gpd.GeoDataFrame:
    """Return a point for every tree in a canopy.

    Parameters
    ----------
    canopy : Raster
        Heights above the ground (m) in a metric CRS; 0 or NaN where there is no canopy.
    window : Window, optional
        How far apart trees stand; by height where it is not given.
    smoothing_m : float
        Standard deviation of the Gaussian (m) that takes away branches; 0 for none.
    progress : callable, optional
        Called with the share done.
    tile : int
        Cells of a tile's side; it does not change the result.

    Returns
    -------
    geopandas.GeoDataFrame
        Points at cell centres, from north to south and west to east. ``height_m``: the highest of
        the cell and its eight neighbours. ``crown_m``: the diameter of the circle as large as the
        canopy nearer to this tree than to any other and at most 10 m away (m).

    Notes
    -----
    A cell is a top where no cell within the window's radius is higher in the smoothed canopy (of
    equal ones the first in reading order counts). The window that grows with the height is that
    of Popescu and Wynne (2004).
    """
    if canopy.grid.cell_width > _COARSE_M:
        warn(messages.TREES_COARSE, cell=canopy.grid.cell_width)
    window = window or Window()
    cell = min(canopy.grid.cell_width, canopy.grid.cell_height)
    sigma = smoothing_m / cell
    reach = int(np.ceil(window.widest() / cell)) + int(np.ceil(_REACH * sigma)) + 2
    rows, cols = [], []
    for part, wide, done in _tiles(canopy.grid.shape, tile, reach):
        row, col = _tops(canopy, wide, window, sigma)
        own = (row >= part[0].start) & (row < part[0].stop)
        own &= (col >= part[1].start) & (col < part[1].stop)
        rows.append(row[own])
        cols.append(col[own])
        progress(0.6 * done)
    row, col = np.concatenate(rows), np.concatenate(cols)
    order = np.lexsort((col, row))
    row, col = row[order], col[order]
    trees = _points(canopy, row, col)
    trees["height_m"] = _highest_around(canopy.values, row, col)
    trees["crown_m"] = _crowns(canopy, trees, lambda done: progress(0.6 + 0.4 * done))
    note(messages.TREES_FOUND, count=len(trees))
    return trees


def _tiles(
    shape: tuple[int, int], size: int, reach: int
) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice], float]]:
    """Yield tiles, the same widened by the reach, and the share done after each."""
    corners = list(itertools.product(range(0, shape[0], size), range(0, shape[1], size)))
    for number, corner in enumerate(corners):
        ends = [min(start + size, limit) for start, limit in zip(corner, shape, strict=True)]
        part = tuple(slice(*pair) for pair in zip(corner, ends, strict=True))
        wide = tuple(
            slice(max(side.start - reach, 0), min(side.stop + reach, limit))
            for side, limit in zip(part, shape, strict=True)
        )
        yield part, wide, (number + 1) / len(corners)  # type: ignore[misc]


def _tops(
    canopy: Raster, wide: tuple[slice, slice], window: Window, sigma: float
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return row and column of the tops in a part of the raster."""
    heights = np.nan_to_num(canopy.values[wide])
    smooth = gaussian_filter(heights, sigma, mode="constant", truncate=_REACH) if sigma else heights
    row, col = np.nonzero((heights > 0) & (smooth == maximum_filter(smooth, 3, mode="constant")))
    a, e = canopy.grid.cell_width, canopy.grid.cell_height
    top = smooth[row, col]
    radius = window.radius(top)
    for distance, (down, right) in _offsets(radius.max(initial=0.0), e, a):
        row_there, col_there = row + down, col + right
        inside = (row_there >= 0) & (row_there < smooth.shape[0])
        inside &= (col_there >= 0) & (col_there < smooth.shape[1]) & (distance <= radius)
        there = np.zeros(len(row))
        there[inside] = smooth[row_there[inside], col_there[inside]]
        before = (down, right) < (0, 0)
        kept = ~(inside & ((there >= top) if before else (there > top)))
        row, col, top, radius = row[kept], col[kept], top[kept], radius[kept]
    return row + wide[0].start, col + wide[1].start


def _offsets(radius: float, height: float, width: float) -> list[tuple[float, tuple[int, int]]]:
    """Return the steps to the cells within a radius, the nearest first, with their length."""
    down, right = int(radius / height), int(radius / width)
    steps = itertools.product(range(-down, down + 1), range(-right, right + 1))
    lengths = [
        (float(np.hypot(r * height, c * width)), (r, c)) for r, c in steps if (r, c) != (0, 0)
    ]
    return sorted(pair for pair in lengths if pair[0] <= radius)


def _points(canopy: Raster, row: NDArray[np.intp], col: NDArray[np.intp]) -> gpd.GeoDataFrame:
    xs, ys = canopy.grid.centres()
    points = gpd.points_from_xy(xs[col], ys[row])
    return gpd.GeoDataFrame(geometry=points, crs=canopy.grid.crs)


def _highest_around(
    values: NDArray[np.float64], row: NDArray[np.intp], col: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the highest value of each cell and the eight around it."""
    highest = np.zeros(len(row))
    for down, right in itertools.product((-1, 0, 1), repeat=2):
        r = np.clip(row + down, 0, values.shape[0] - 1)
        c = np.clip(col + right, 0, values.shape[1] - 1)
        highest = np.fmax(highest, values[r, c])
    return highest


def _crowns(canopy: Raster, trees: gpd.GeoDataFrame, progress: Progress) -> NDArray[np.float64]:
    """Return the diameter of the circle as large as the canopy nearest to each tree."""
    if trees.empty:
        return np.zeros(0)
    index = KDTree(np.column_stack([trees.geometry.x, trees.geometry.y]))
    cells = np.zeros(len(trees) + 1)
    xs, ys = canopy.grid.centres()
    step = max(_CELLS // canopy.grid.cols, 1)
    for top in range(0, canopy.grid.rows, step):
        row, col = np.nonzero(canopy.values[top : top + step] > 0)
        at = np.column_stack([xs[col], ys[top + row]])
        _, nearest = index.query(at, distance_upper_bound=WIDEST_CROWN_M / 2)
        cells += np.bincount(nearest, minlength=len(cells))
        progress(min(top + step, canopy.grid.rows) / canopy.grid.rows)
    area = cells[:-1] * canopy.grid.cell_width * canopy.grid.cell_height
    return 2 * np.sqrt(area / np.pi)
