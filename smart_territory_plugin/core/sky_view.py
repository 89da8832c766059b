"""How much of the sky each cell of a surface model sees, in either of the two usual senses.

The horizon of a cell is found by walking from cell to cell along every direction. Tiles with a
margin as wide as the radius are cut from the raster, and in them blocks of rows that fit a
processor's cache are worked on; a cell's value does not depend on how the raster was cut.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import require_values
from smart_territory_plugin.core.crs import is_metric
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.raster import Raster

TILE = 1024
"""Side of the tiles that are cut from the raster, in cells, without their margin."""

BLOCK = 24_576
"""Cells worked on at once; four arrays of them fit the second cache of a processor."""

TOLD = 8
"""Directions of a block between two calls of the progress."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Ray:
    """The cells that are looked at in one direction, nearest first, and how far they are.

    ``rows`` and ``cols`` are offsets from the cell that looks; ``metres`` its distance to them.
    """

    rows: NDArray[np.intp]
    cols: NDArray[np.intp]
    metres: NDArray[np.float64]


def cosine_weighted(slope: Floats) -> Floats:
    """Return cos²γ of the slope tan γ of a horizon, into the same array."""
    np.multiply(slope, slope, out=slope)
    slope += 1
    return np.reciprocal(slope, out=slope)


def solid_angle(slope: Floats) -> Floats:
    """Return 1 − sin γ of the slope tan γ of a horizon, into the same array."""
    return np.subtract(1, slope / np.sqrt(slope * slope + 1), out=slope)


DEFINITIONS: tuple[Callable[[Floats], Floats], ...] = (cosine_weighted, solid_angle)
"""In the order of the algorithm's choices: Johnson & Watson, Zakšek."""


def sky_view_factor(
    dsm: Raster,
    radius_m: float,
    *,
    directions: int = 32,
    seen: Callable[[Floats], Floats] = cosine_weighted,
    label: str = "",
    progress: Progress = silent,
) -> Raster:
    """Return the sky-view factor of every cell of a surface model.

    Parameters
    ----------
    dsm : Raster
        Heights in metres of what stands on the ground, on a metric grid; cells need not be square.
    radius_m : float
        How far the horizon is looked for, in metres.
    directions : int
        Number of directions, the first of them north.
    seen : callable
        The share of the sky seen above a horizon, one of :data:`DEFINITIONS`:
        :func:`cosine_weighted` weighs the sky as a horizontal surface receives from it;
        :func:`solid_angle` weighs every part of the hemisphere alike.
    label : str
        The raster's name, for the sentences.
    progress : Progress
        Called after some directions of each block.

    Returns
    -------
    Raster
        0 (nothing) to 1 (the whole hemisphere); NaN where the surface model is. Cells without a
        value hide nothing, nor does what lies beyond the raster's border.

    Raises
    ------
    TerritoryError
        ``CRS_NOT_METRIC``, ``RASTER_ALL_NODATA``, or ``SKY_RADIUS_SMALL`` for less than a cell.

    Notes
    -----
    With the horizon's angle γ in each of n directions: mean of cos²γ (Johnson & Watson 1984,
    Journal of Climate and Applied Meteorology 23: 329-335) or of 1 − sin γ (Zakšek, Oštir & Kokalj
    2011, Remote Sensing 3: 398-415). γ is that of the steepest line from the cell's surface to the
    surface of a cell passed, centre to centre; below the horizontal it counts as 0.
    """
    require_metric(dsm.grid, label)
    require_values(dsm, label)
    azimuths = 2 * np.pi * np.arange(directions) / directions
    rays = [ray_towards(azimuth, dsm.grid, radius_m) for azimuth in azimuths.tolist()]
    if not all(len(ray.metres) for ray in rays):
        cell = max(dsm.grid.cell_width, dsm.grid.cell_height)
        raise TerritoryError(messages.SKY_RADIUS_SMALL, radius=radius_m, cell=cell)
    margin = max(int(np.abs(part).max()) for ray in rays for part in (ray.rows, ray.cols))
    lowest = float(np.nanmin(dsm.values))
    result = np.full(dsm.grid.shape, np.nan)
    tiles = list(_tiles(dsm.grid))
    with np.errstate(invalid="ignore", over="ignore"):  # cells without data, masked at the end
        for number, (rows, cols) in enumerate(tiles):

            def tile_progress(share: float, done: int = number) -> None:
                progress((done + share) / len(tiles))

            padded = _with_margin(dsm.values, lowest, rows, cols, margin)
            factor = _of_tile(padded, margin, rays, seen, tile_progress)
            valid = np.isfinite(dsm.values[rows, cols])
            result[rows, cols] = np.where(valid, factor, np.nan)
    return Raster(result, dsm.grid)


def require_metric(grid: Grid, label: str) -> None:
    """Refuse a grid whose cells are not measured in metres.

    Raises
    ------
    TerritoryError
        ``NO_CRS`` or ``CRS_NOT_METRIC``.
    """
    if grid.crs is None:
        raise TerritoryError(messages.NO_CRS, layer=label)
    if not is_metric(grid.crs):
        from pyproj import CRS

        raise TerritoryError(messages.CRS_NOT_METRIC, crs=CRS.from_user_input(grid.crs).name)


def ray_towards(azimuth: float, grid: Grid, radius_m: float) -> Ray:
    """Return the cells passed on the way from a cell's centre.

    Parameters
    ----------
    azimuth : float
        Radians clockwise from the grid's north.
    grid : Grid
        Metric; its cells may be oblong and its rows may run from the south.
    radius_m : float
        The length of the way.

    Returns
    -------
    Ray
        One cell a row (of a way rather north or south) or a column (of the others), the one whose
        centre is nearest to the way; none beyond the radius or farther than the raster is wide.
    """
    a, e = grid.transform[0], grid.transform[4]
    across, down = np.sin(azimuth) / a, np.cos(azimuth) / e
    step = max(abs(across), abs(down))
    count = min(int(radius_m * step) + 1, max(grid.shape))
    places = np.arange(1, count + 1)
    rows = np.rint(places * (down / step)).astype(np.intp)
    cols = np.rint(places * (across / step)).astype(np.intp)
    metres = np.hypot(rows * e, cols * a)
    near = metres <= radius_m * (1 + 1e-9)
    return Ray(rows[near], cols[near], metres[near])


def _tiles(grid: Grid) -> Iterator[tuple[slice, slice]]:
    """Give the tiles of a grid."""
    for row in range(0, grid.rows, TILE):
        for col in range(0, grid.cols, TILE):
            yield (
                slice(row, min(row + TILE, grid.rows)),
                slice(col, min(col + TILE, grid.cols)),
            )


def _with_margin(
    values: NDArray[np.float64], lowest: float, rows: slice, cols: slice, margin: int
) -> Floats:
    """Return a tile with what lies around it, in metres above the lowest cell.

    What is not known lies below everything. Above the lowest cell half the digits tell millimetres.
    """
    shape = (rows.stop - rows.start + 2 * margin, cols.stop - cols.start + 2 * margin)
    padded = np.full(shape, -np.inf, np.float32)
    inner, outer = [], []
    for part, size in zip((rows, cols), values.shape, strict=True):
        low, high = max(part.start - margin, 0), min(part.stop + margin, size)
        outer.append(slice(low, high))
        inner.append(slice(low - part.start + margin, high - part.start + margin))
    known = values[tuple(outer)]
    padded[tuple(inner)] = np.where(np.isfinite(known), known - lowest, -np.inf)
    return padded


def _of_tile(
    padded: Floats,
    margin: int,
    rays: list[Ray],
    seen: Callable[[Floats], Floats],
    progress: Progress,
) -> Floats:
    """Return the mean over all directions of what the cells of a tile see."""
    rows, cols = (size - 2 * margin for size in padded.shape)
    step = max(BLOCK // cols, 1)
    total = np.zeros((rows, cols), np.float32)
    for top in range(0, rows, step):
        block = total[top : top + step]
        here = padded[margin + top : margin + top + len(block), margin : margin + cols]
        here = np.ascontiguousarray(here)
        if np.isneginf(here).all():
            continue
        slope, rise = np.empty_like(here), np.empty_like(here)
        for number, ray in enumerate(rays, 1):
            _horizon(padded, (margin + top, margin), here, ray, slope, rise)
            block += seen(slope)
            if number % TOLD == 0 or number == len(rays):
                progress((top + len(block) * number / len(rays)) / rows)
    total /= len(rays)
    return total


def _horizon(
    padded: Floats, corner: tuple[int, int], here: Floats, ray: Ray, slope: Floats, rise: Floats
) -> None:
    """Put the slope tan γ ≥ 0 of the horizon along a ray into ``slope``; ``rise`` is scratch."""
    rows, cols = here.shape
    slope[:] = 0
    flatter = (1 / ray.metres).astype(np.float32)
    for down, across, share in zip(ray.rows.tolist(), ray.cols.tolist(), flatter, strict=True):
        top, left = corner[0] + down, corner[1] + across
        np.subtract(padded[top : top + rows, left : left + cols], here, out=rise)
        np.multiply(rise, share, out=rise)
        np.maximum(slope, rise, out=slope)
