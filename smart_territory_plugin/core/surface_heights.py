"""Heights above the ground from a surface and a terrain model: of buildings, and of tree canopy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.ndimage import correlate

from smart_territory_plugin import messages
from smart_territory_plugin.core.canopy_share import CANOPY_M
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.rasterise import rasterised_values
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

HIGHEST_M = 250.0
"""Heights beyond are birds, clouds and faults: taller than anything that stands in Portugal."""

LOWEST_HOUSE_M = 2.0
"""A footprint lower than this holds no storey: a ruin, a yard, a house built later."""

_BELOW_M = 1.0  # a surface this far below the terrain is no rounding
_SWAPPED = 0.5  # share of such cells from which the two models must be the wrong way round
_SUSPECT = 0.01  # share of such cells worth a warning
_LEAST_DATA_PCT = 50.0
_NEIGHBOURS = 3
_THIN_M = 2.0  # a wider cell may be a whole tree
_BLOCK = 4_000_000  # cells worked on at once
_BUILDINGS = 2000  # footprints worked on at once
_CELLS_A_BUILDING = 9  # cells in the usual footprint below which heights are unsure


def above_ground(surface: Raster, terrain: Raster, progress: Progress = silent) -> Raster:
    """Return the height of everything above the ground (m).

    Parameters
    ----------
    surface, terrain : Raster
        Heights above sea level (m) on the same cells, NaN where there is no data.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    Raster
        ``surface − terrain``; 0 where the surface lies below the terrain, NaN beyond
        :data:`HIGHEST_M` and where either has no data. Both faults are counted in the log.

    Raises
    ------
    TerritoryError
        ``SURFACE_NO_DATA`` where the two have no cell with data in common;
        ``SURFACE_BELOW_TERRAIN`` where most of the surface lies more than 1 m below the terrain.
    """
    heights = np.empty(surface.grid.shape)
    known = below = beyond = 0
    for rows in _row_blocks(surface.grid.shape):
        height = surface.values[rows] - terrain.values[rows]
        known += int(np.isfinite(height).sum())
        below += int((height < -_BELOW_M).sum())
        high = height > HIGHEST_M
        beyond += int(high.sum())
        height[high] = np.nan
        heights[rows] = np.maximum(height, 0.0)
        progress(rows.stop / len(heights))
    if not known:
        raise TerritoryError(messages.SURFACE_NO_DATA)
    if below > _SWAPPED * known:
        raise TerritoryError(messages.SURFACE_BELOW_TERRAIN, share=100 * below / known)
    if below:
        tell = warn if below > _SUSPECT * known else note
        tell(messages.SURFACE_SOMETIMES_BELOW, count=below, share=100 * below / known)
    if beyond:
        warn(messages.SURFACE_IMPLAUSIBLE, count=beyond, limit=HIGHEST_M)
    return Raster(heights, surface.grid)


def building_heights(
    footprints: gpd.GeoSeries,
    heights: Raster,
    percentile: float = 50.0,
    floor_m: float = 3.0,
    roof_m: float = 1.0,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return height, storeys and volume of each building.

    Parameters
    ----------
    footprints : geopandas.GeoSeries
        Polygons in the CRS of ``heights``; missing ones get NULL.
    heights : Raster
        From :func:`above_ground`.
    percentile : float
        Which height of the roof stands for the building (0–100).
    floor_m : float
        Height of a storey (m), above 0.
    roof_m : float
        What plinth, roof and parapet add to the storeys (m).
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        Index of ``footprints``. ``height_m``: that percentile of the heights in the footprint
        shrunk by one cell, cells weighted by their exact share, so that cells which hold street
        and roof do not count; shrunk by half a cell, or not at all, where less than a cell is left.
        ``floors``: ``(height_m − roof_m) / floor_m`` rounded, at least 1; NaN below
        :data:`LOWEST_HOUSE_M`.
        ``volume_m3``: area of the footprint times the mean of the same cells. ``data_pct``: the
        share of the footprint's cells that has data; with less than half of it the other fields
        are NaN. Each case is counted in the log.
    """
    shapes = np.asarray(footprints.array, dtype=object)
    cell = max(heights.grid.cell_width, heights.grid.cell_height)
    _warn_of_coarse_cells(shapes, cell)
    inner = _shrunk(shapes, cell)
    parts = []
    for begin in range(0, len(inner), _BUILDINGS):
        some = inner[begin : begin + _BUILDINGS]
        parts.append(zonal_statistics(some, heights, ("mean",), percentiles=(percentile,)))
        progress(min(begin + _BUILDINGS, len(inner)) / len(inner))
    names = ["mean", "height_m", "data_pct"]
    found = [part.set_axis(names, axis=1) for part in parts]
    table = pd.concat(found) if found else pd.DataFrame(columns=names, dtype="float64")
    table.index = footprints.index
    return _with_floors(table, shapely.area(shapes), floor_m, roof_m)


def _shrunk(shapes: NDArray[np.object_], cell: float) -> NDArray[np.object_]:
    """Return footprints without their edge of one cell, or half of one, where a cell is left."""
    inner, full = shapes.copy(), np.zeros(len(shapes), dtype=bool)
    for depth in (cell / 2, cell):
        shrunk = shapely.buffer(shapes, -depth, join_style="mitre")
        full = shapely.area(shrunk) >= cell**2
        inner[full] = shrunk[full]
    small = ~full & ~shapely.is_missing(shapes)
    if small.any():
        note(messages.FOOTPRINTS_SMALL, count=int(small.sum()), total=len(shapes), cell=cell)
    return inner


def _with_floors(
    table: pd.DataFrame, area: NDArray[np.float64], floor_m: float, roof_m: float
) -> pd.DataFrame:
    """Return the public fields from the mean and the percentile of each footprint."""
    lacking = table["data_pct"].notna() & (table["data_pct"] < _LEAST_DATA_PCT)
    if lacking.any():
        warn(messages.BUILDINGS_WITHOUT_HEIGHT, count=int(lacking.sum()), total=len(table))
    height, mean = (table[name].where(~lacking) for name in ("height_m", "mean"))
    low = height < LOWEST_HOUSE_M
    if low.any():
        note(messages.BUILDINGS_LOW, count=int(low.sum()), limit=LOWEST_HOUSE_M)
    # Half a storey counts as one, also where arithmetic gives a hair less than a half.
    storeys = np.floor(np.round((height - roof_m) / floor_m, 9) + 0.5).clip(lower=1)
    return pd.DataFrame(
        {
            "height_m": height,
            "floors": storeys.where(height.notna() & ~low),
            "volume_m3": area * mean,
            "data_pct": table["data_pct"],
        },
        index=table.index,
    )


def canopy_heights(
    heights: Raster,
    footprints: gpd.GeoSeries,
    least_m: float = CANOPY_M,
    edge_m: float | None = None,
    progress: Progress = silent,
) -> Raster:
    """Return the height of the tree canopy (m): what stands high outside buildings.

    Parameters
    ----------
    heights : Raster
        From :func:`above_ground`.
    footprints : geopandas.GeoSeries
        Buildings, polygons in its CRS.
    least_m : float
        Height from which a cell is canopy (m), inclusive.
    edge_m : float, optional
        How far around buildings nothing is canopy (m): eaves and cells that hold wall and street.
        By default one cell.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    Raster
        The height where there is canopy, 0 elsewhere, NaN where there is no data. With cells of up
        to 2 m, three of the eight cells around must be as high: posts, wires and other lines one
        cell wide are no canopy. A wider cell may be a whole tree.
    """
    cell = max(heights.grid.cell_width, heights.grid.cell_height)
    edge = cell if edge_m is None else edge_m
    around = shapely.buffer(np.asarray(footprints.array, dtype=object), edge, quad_segs=2)
    built = np.isfinite(
        rasterised_values(
            around, np.ones(len(around)), heights.grid, lambda done: progress(done / 2)
        )
    )
    high = (heights.values >= least_m) & ~built
    canopy = np.where(np.isnan(heights.values), np.nan, 0.0)
    needed = _NEIGHBOURS if cell <= _THIN_M else 0
    ring = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.int8)
    for rows in _row_blocks(high.shape):
        wide = slice(max(rows.start - 1, 0), min(rows.stop + 1, len(high)))
        beside = correlate(high[wide].astype(np.int8), ring, mode="constant")
        beside = beside[rows.start - wide.start :][: rows.stop - rows.start]
        kept = high[rows] & (beside >= needed)
        canopy[rows][kept] = heights.values[rows][kept]
        progress(0.5 + 0.5 * rows.stop / len(high))
    return Raster(canopy, heights.grid)


def report_canopy(canopy: Raster) -> float:
    """Log how much of the area with data lies under canopy, and return it (%)."""
    known = int(np.isfinite(canopy.values).sum())
    share = 100 * int((canopy.values > 0).sum()) / known
    hectares = known * canopy.grid.cell_width * canopy.grid.cell_height / 10_000
    note(messages.CANOPY_FOUND, share=share, area=hectares)
    return share


def _warn_of_coarse_cells(shapes: NDArray[np.object_], cell: float) -> None:
    areas = shapely.area(shapes)
    areas = areas[areas > 0]
    usual = float(np.median(areas)) if len(areas) else np.inf
    if usual < _CELLS_A_BUILDING * cell**2:
        warn(messages.SURFACE_COARSE, cell=cell, area=usual)


def _row_blocks(shape: tuple[int, int]) -> Iterator[slice]:
    step = max(_BLOCK // max(shape[1], 1), 1)
    for top in range(0, shape[0], step):
        yield slice(top, min(top + step, shape[0]))
