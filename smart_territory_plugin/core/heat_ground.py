"""What the ground of each cell is, for comparing a town's surface with the land around it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import on_grid, require_values
from smart_territory_plugin.core.coverage import coverage_blocks
from smart_territory_plugin.core.crs import is_metric
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.heat import refuse_other_units
from smart_territory_plugin.core.landcover import LandCover, looked_up
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.raster import Raster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.tables import Table

COVER_COLUMNS = ("artificial", "water")
"""Columns of the table of classes: shares from 0 to 1."""

FINE_CELLS = 60_000_000
"""Cells at most in which a land-cover map is looked at below the cells of the temperatures."""
_ROUNDING = 1e-9


@dataclass(frozen=True)
class CoverShares:
    """Shares (0 to 1) of each cell by a land-cover map; arrays of the temperatures' shape."""

    artificial: NDArray[np.float64]
    water: NDArray[np.float64]
    unmapped: NDArray[np.float64]
    """Where the map has no class: beyond its border, or at sea."""


@dataclass(frozen=True)
class Ground:
    """What is known of each cell; all arrays of the temperatures' shape."""

    lst: Raster
    """Land-surface temperature in °C."""
    water: NDArray[np.bool_]
    """More water in the cell than may be mixed in."""
    unmapped: NDArray[np.bool_]
    """More of the cell than may be mixed in has no land-cover class."""
    artificial: NDArray[np.bool_]
    """More artificial land in the cell than may be mixed in."""
    height: NDArray[np.float64] | None
    """Metres; None where no terrain was given."""

    @property
    def rural(self) -> NDArray[np.bool_]:
        """Cells with a temperature that are land, not artificial and no water."""
        return np.isfinite(self.lst.values) & ~(self.water | self.unmapped | self.artificial)


def survey(
    lst: Raster,
    urban: Any,
    *,
    cover: CoverShares | None = None,
    water: Any = None,
    dem: Raster | None = None,
    max_mix_pct: float = 10.0,
    label: str = "",
    progress: Progress = silent,
) -> Ground:
    """Return what each cell of a temperature raster is.

    Parameters
    ----------
    lst : Raster
        Land-surface temperature in °C.
    urban : array of shapely geometries or GeoSeries
        All urban polygons there are, valid, in the raster's CRS; artificial wherever they lie.
    cover : CoverShares, optional
        From :func:`cover_shares`.
    water : array of shapely geometries or GeoSeries, optional
        Water polygons, valid, in the raster's CRS.
    dem : Raster, optional
        Heights in metres, in any CRS; the mean over each cell where its own cells are smaller,
        else between its centres.
    max_mix_pct : float
        Percent of a cell up to which artificial land, water and unmapped ground are tolerated in
        a cell of the countryside, and water in a cell of the town.
    label : str
        The temperatures' name, for the sentences.

    Returns
    -------
    Ground

    Raises
    ------
    TerritoryError
        Where the raster has no value or is not in °C.
    """
    require_values(lst, label)
    refuse_other_units(lst)
    limit = max_mix_pct / 100 + _ROUNDING
    artificial = _covered(urban, lst.grid) > limit
    wet = np.zeros(lst.grid.shape, dtype=bool)
    unmapped = wet.copy()
    progress(0.4)
    if water is not None:
        wet |= _covered(water, lst.grid) > limit
    if cover is not None:
        artificial |= cover.artificial > limit
        wet |= cover.water > limit
        unmapped |= cover.unmapped > limit
    if water is None and cover is None:
        warn(messages.HEAT_ISLAND_NO_COVER)
    if dem is None:
        warn(messages.HEAT_ISLAND_NO_HEIGHT)
    progress(0.7)
    height = None if dem is None else _heights(dem, lst.grid)
    return Ground(lst, wet, unmapped, artificial, height)


def cover_shares(
    cover: LandCover, table: Table, grid: Grid, progress: Progress = silent
) -> CoverShares:
    """Return how much of each cell is artificial, water and without a class.

    Parameters
    ----------
    cover : LandCover
        The map, best on :func:`fine_grid`.
    table : Table
        With ``lucode`` and :data:`COVER_COLUMNS`.
    grid : Grid
        The cells of the temperatures.

    Raises
    ------
    TerritoryError
        ``HEAT_ISLAND_SHARE_RANGE`` for a share outside 0 to 1; as
        :func:`~.landcover.looked_up` for classes that the table does not have.
    """
    for column in COVER_COLUMNS:
        values = table.rows[column]
        if ((values < 0) | (values > 1)).any():
            raise TerritoryError(
                messages.HEAT_ISLAND_SHARE_RANGE, table=table.path.name, column=column
            )
    found = looked_up(cover, table, COVER_COLUMNS)
    found["mapped"] = np.isfinite(found["water"]).astype(float)
    shares: list[NDArray[np.float64]] = []
    for number, name in enumerate((*COVER_COLUMNS, "mapped")):
        part = Raster(np.nan_to_num(found.pop(name)), cover.codes.grid)
        shares.append(np.nan_to_num(on_grid(part, grid, "average").values))
        progress((number + 1) / 3)
    artificial, water, mapped = shares
    return CoverShares(artificial, water, 1 - mapped)


def fine_grid(grid: Grid, cell_m: float = 10.0) -> Grid:
    """Return the cells of ``grid`` cut into equal parts of about ``cell_m`` metres.

    Coarser where there would be more than :data:`FINE_CELLS`.
    """
    side = math.sqrt(float(np.median(grid.cell_areas())))
    most = max(math.isqrt(FINE_CELLS // (grid.rows * grid.cols)), 1)
    parts = min(max(math.ceil(side / cell_m - _ROUNDING), 1), most)
    a, b, c, d, e, f = grid.transform
    return Grid((a / parts, b, c, d, e / parts, f), grid.rows * parts, grid.cols * parts, grid.crs)


def cell_size(grid: Grid, row: float, col: float) -> tuple[float, float]:
    """Return the true height and width (m) of the cells around a place.

    In a metric CRS those of the grid; in degrees or Mercator the lengths on the ellipsoid.
    """
    if grid.crs is None or is_metric(grid.crs):
        return grid.cell_height, grid.cell_width
    from pyproj import Geod, Transformer

    a, _, c, _, e, f = grid.transform
    x = c + a * (col + np.array([0, 1, 0]))
    y = f + e * (row + np.array([0, 0, 1]))
    lon, lat = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True).transform(x, y)
    _, _, length = Geod(ellps="WGS84").inv([lon[0]] * 2, [lat[0]] * 2, lon[1:], lat[1:])
    return float(length[1]), float(length[0])


def _covered(shapes: Any, grid: Grid) -> NDArray[np.float64]:
    """Return the share of each cell that polygons cover together."""
    share = np.zeros(grid.shape)
    known = [shape for shape in np.asarray(shapes, dtype=object) if shape is not None]
    together = np.array([shapely.union_all(known)], dtype=object)
    for block in coverage_blocks(together, grid):
        share[block.row, block.col] = block.fraction
    return share


def _heights(dem: Raster, grid: Grid) -> NDArray[np.float64]:
    finer = np.median(dem.grid.cell_areas()) < np.median(grid.cell_areas())
    return on_grid(dem, grid, "average" if finer else "bilinear").values
