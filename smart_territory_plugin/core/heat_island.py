"""Surface heat island: how much hotter the surface of a town is than the land around it.

Land-surface temperature is not air temperature; what comes out is a difference of surfaces.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.coverage import Coverage, coverage_blocks, usable
from smart_territory_plugin.core.heat_ground import Ground, cell_size
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

EACH, TOUCHING, ALL = range(3)
"""How urban polygons make towns."""

NO_URBAN = "no_urban_land"
"""Nothing urban lies in the zone."""
FEW_URBAN = "few_urban_cells"
"""Fewer cells with a temperature and without water than needed."""
NO_DATA, UNMAPPED, WATER, ARTIFICIAL, HEIGHT = (
    "rural_no_data",
    "rural_unmapped",
    "rural_water",
    "rural_artificial",
    "rural_height",
)
"""Fewer cells of countryside than needed, by what most of the cells within reach are."""
SHORT_RING = "short_ring"
"""The limit was reached before the ring was as large as the town; its values stand."""

_ROUNDING = 1e-6
_FIRST_REACH = 10
"""Cells around a town that are looked at first, at least."""


@dataclass(frozen=True)
class RingRules:
    """How the ring of countryside is grown.

    ``max_dz_m`` is the largest difference of height from the mean of the town; ``min_cells`` the
    cells below which a mean is not given.
    """

    max_distance_m: float = 10_000.0
    min_distance_m: float = 0.0
    max_dz_m: float = 50.0
    min_cells: int = 30


@dataclass(frozen=True)
class HeatIsland:
    """What :func:`heat_island` returns.

    ``table`` has the units' index and the columns ``suhi_c``, ``lst_urban_c``, ``lst_rural_c``,
    ``n_urban``, ``n_rural``, ``sd_urban_c``, ``sd_rural_c``, ``ring_m`` and ``reason``;
    ``rings`` says of each cell in how many rings it lies, NaN where in none.
    """

    table: pd.DataFrame
    rings: Raster


class _Mean(NamedTuple):
    """Mean and standard deviation of cells, and how many they are."""

    value: float
    deviation: float
    cells: float


class _Ring(NamedTuple):
    """A ring of countryside, and why it is none or not whole."""

    mean: _Mean
    reach_m: float
    reason: str | None


_NO_RING = _Ring(_Mean(math.nan, math.nan, math.nan), math.nan, None)


def towns_of(urban: gpd.GeoDataFrame, grouping: int) -> gpd.GeoSeries:
    """Return the towns that urban polygons make.

    Parameters
    ----------
    urban : geopandas.GeoDataFrame
        Valid polygons, None among them.
    grouping : int
        :data:`EACH` polygon by itself, with its label; :data:`TOUCHING` polygons as one; or
        :data:`ALL` as one.

    Returns
    -------
    geopandas.GeoSeries
        In the layer's CRS; numbered from 0 unless each stands for itself.
    """
    import geopandas as gpd

    if grouping == EACH:
        return urban.geometry
    together = urban.geometry.union_all()
    parts = shapely.get_parts(together) if grouping == TOUCHING else [together]
    return gpd.GeoSeries(parts, crs=urban.crs)


def urban_part(zones: gpd.GeoDataFrame, urban: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Return the urban land of each zone; both valid and in one CRS."""
    land = urban.geometry.union_all()
    shapely.prepare(land)
    return zones.geometry.intersection(land)


def heat_island(
    units: gpd.GeoSeries,
    ground: Ground,
    rules: RingRules,
    *,
    one_ring: bool = False,
    progress: Progress = silent,
) -> HeatIsland:
    """Return the surface heat island (°C) of each unit of urban land.

    Parameters
    ----------
    units : geopandas.GeoSeries
        The urban land of each row: valid polygons in the CRS of the temperatures; None or empty
        where a zone has none.
    ground : Ground
        From :func:`~.heat_ground.survey`.
    rules : RingRules
        How the ring is grown.
    one_ring : bool
        Compare every unit with one ring around all units together instead of its own.
    progress : Progress
        Called after each unit.

    Returns
    -------
    HeatIsland
        NaN where undefined, with the ``reason``: :data:`NO_URBAN`, :data:`FEW_URBAN`,
        :data:`NO_DATA`, :data:`UNMAPPED`, :data:`WATER`, :data:`ARTIFICIAL` or :data:`HEIGHT`;
        :data:`SHORT_RING` beside values.

    Notes
    -----
    suhi = mean LST of the urban land without water − mean LST of the ring. In the urban mean a
    cell weighs the area of it that is urban (exact coverage); ``n_urban`` is the sum of the shares.
    The ring takes the cells of countryside (land, not artificial, no water, height within
    ``max_dz_m`` of the mean height of the urban land) from the nearest on, by the distance of
    their centres from the nearest cell that the urban land touches, until there are as many as
    urban ones; cells at the distance of the last one are all in. ``ring_m`` is that distance.
    Standard deviations are of the population. Reference of the same area: Peng et al. 2012,
    Chakraborty et al. 2021.
    """
    shapes = usable(units)
    country = _Countryside(ground, rules)
    shared = _shared_ring(shapes, country, progress) if one_ring else None
    rows: dict[int, tuple[_Mean, _Ring]] = {}
    for zone, cells in _cells_of_units(shapes, ground):
        town = country.mean_of_town(cells)
        if town.cells < rules.min_cells - _ROUNDING:
            rows[zone] = town, _NO_RING._replace(reason=FEW_URBAN)
        else:
            done = zone / len(shapes)
            rows[zone] = town, shared or country.ring(cells, town.cells, partial(progress, done))
        progress((zone + 1) / len(shapes))
    table = _table(shapes, rows, rules).set_axis(units.index)
    _tell(table)
    return HeatIsland(
        table, Raster(np.where(country.rings > 0, country.rings, np.nan), ground.lst.grid)
    )


def _cells_of_units(shapes: NDArray[np.object_], ground: Ground) -> Iterator[tuple[int, Coverage]]:
    """Give the covered cells of each unit that has any on the raster."""
    for block in coverage_blocks(shapes, ground.lst.grid, whole=True):
        starts = np.flatnonzero(np.diff(block.zone, prepend=-1))
        for first, last in itertools.pairwise([*starts, len(block.zone)]):
            part = slice(first, last)
            cells = Coverage(
                block.zone[part], block.row[part], block.col[part], block.fraction[part]
            )
            yield int(block.zone[first]), cells


def _shared_ring(shapes: NDArray[np.object_], country: _Countryside, progress: Progress) -> _Ring:
    """Return the ring around all units together."""
    known = [shape for shape in shapes if shape is not None]
    together = np.array([shapely.union_all(known)], dtype=object)
    for _, cells in _cells_of_units(together, country.ground):
        wanted = country.mean_of_town(cells).cells
        return country.ring(cells, wanted, partial(progress, 0.0))
    return _NO_RING


class _Countryside:
    """Grows rings of countryside around towns, and remembers which cells they took."""

    def __init__(self, ground: Ground, rules: RingRules) -> None:
        self.ground = ground
        self.rules = rules
        self.rings = np.zeros(ground.lst.grid.shape)
        self._rural = ground.rural
        self._areas = ground.lst.grid.cell_areas()

    def mean_of_town(self, cells: Coverage) -> _Mean:
        """Return the temperature of a town's cells without water, by the area that is urban."""
        row, col, share = self._dry(cells)
        temperatures = self.ground.lst.values[row, col]
        return _mean(temperatures, share * self._areas[row], float(share.sum()))

    def ring(self, cells: Coverage, wanted: float, check: Callable[[], None]) -> _Ring:
        """Return the nearest countryside of as many cells as ``wanted``.

        It is looked for in growing surroundings, so that the time follows the town's size and not
        the raster's; ``check`` is called before each and may raise ``Cancelled``.
        """
        level = self._level(cells)
        limit = self.rules.max_distance_m
        height, width = cell_size(self.ground.lst.grid, cells.row.mean(), cells.col.mean())
        town = math.sqrt(len(cells.row) * height * width)
        reach = max(town, _FIRST_REACH * max(height, width))
        while True:
            check()
            reach = min(reach, limit)
            around = self._around(cells, reach, (height, width), level)
            if len(around.distance) >= wanted - _ROUNDING or reach >= limit:
                return self._closed(around, wanted)
            reach *= 2

    def _dry(self, cells: Coverage) -> tuple[Any, Any, Any]:
        """Return row, column and share of the cells with a temperature and without water."""
        at = (cells.row, cells.col)
        dry = np.isfinite(self.ground.lst.values[at]) & ~self.ground.water[at]
        return cells.row[dry], cells.col[dry], cells.fraction[dry]

    def _level(self, cells: Coverage) -> float | None:
        """Return the mean height of a town's cells, None where heights do not matter."""
        if self.ground.height is None:
            return None
        row, col, share = self._dry(cells)
        heights = self.ground.height[row, col]
        return _mean(heights, share * self._areas[row], 0).value

    def _around(
        self, cells: Coverage, reach: float, size: tuple[float, float], level: float | None
    ) -> _Surroundings:
        """Return the countryside within ``reach`` metres of a town's cells."""
        from scipy.ndimage import distance_transform_edt

        touched = cells.fraction > _ROUNDING
        rows, cols = cells.row[touched], cells.col[touched]
        down, right = (math.ceil(reach / side) for side in size)
        top, left = max(int(rows.min()) - down, 0), max(int(cols.min()) - right, 0)
        bottom, end = int(rows.max()) + down + 1, int(cols.max()) + right + 1
        window = (slice(top, bottom), slice(left, end))
        outside = np.ones(self._rural[window].shape, dtype=bool)
        outside[rows - top, cols - left] = False
        distance = distance_transform_edt(outside, sampling=size)
        farthest = reach * (1 + _ROUNDING)
        near = outside & (distance <= farthest)
        near &= distance >= self.rules.min_distance_m * (1 - _ROUNDING)
        chosen = near & self._rural[window]
        if level is not None and self.ground.height is not None:
            chosen &= np.abs(self.ground.height[window] - level) <= self.rules.max_dz_m
        row, col = np.nonzero(chosen)
        return _Surroundings(window, near, row + top, col + left, distance[chosen])

    def _closed(self, around: _Surroundings, wanted: float) -> _Ring:
        """Return the ring of the nearest ``wanted`` cells, and all as near as the last of them."""
        count, needed = len(around.distance), math.ceil(wanted - _ROUNDING)
        if count < self.rules.min_cells:
            return _NO_RING._replace(
                mean=_NO_RING.mean._replace(cells=count), reason=self._cause(around)
            )
        reach = around.distance.max()
        if count > needed:
            reach = np.partition(around.distance, needed - 1)[needed - 1]
        inside = around.distance <= reach * (1 + _ROUNDING)
        row, col = around.row[inside], around.col[inside]
        self.rings[row, col] += 1
        mean = _mean(self.ground.lst.values[row, col], self._areas[row], len(row))
        return _Ring(
            mean, float(around.distance[inside].max()), SHORT_RING if count < needed else None
        )

    def _cause(self, around: _Surroundings) -> str:
        """Return what most of the cells are that might have been countryside."""
        ground, window = self.ground, around.window
        left = around.near.copy()
        kinds = (
            (NO_DATA, ~np.isfinite(ground.lst.values[window])),
            (WATER, ground.water[window]),
            (UNMAPPED, ground.unmapped[window]),
            (ARTIFICIAL, ground.artificial[window]),
        )
        counts = {}
        for name, cells in kinds:
            counts[name] = int((left & cells).sum())
            left &= ~cells
        counts[HEIGHT] = int(left.sum()) - len(around.distance)
        return max(counts, key=lambda name: counts[name])


class _Surroundings(NamedTuple):
    """The window looked at, which of its cells lie near the town, and the countryside there."""

    window: tuple[slice, slice]
    near: NDArray[np.bool_]
    row: NDArray[np.intp]
    col: NDArray[np.intp]
    distance: NDArray[np.float64]


def _mean(values: NDArray[np.float64], weights: NDArray[np.float64], cells: float) -> _Mean:
    """Return the weighted mean and standard deviation of what has a value."""
    known = np.isfinite(values)
    total = float(weights[known].sum())
    if total <= 0:
        return _Mean(math.nan, math.nan, cells)
    mean = float((values[known] * weights[known]).sum()) / total
    square = float(((values[known] - mean) ** 2 * weights[known]).sum()) / total
    return _Mean(mean, math.sqrt(square), cells)


def _table(
    shapes: NDArray[np.object_], rows: dict[int, tuple[_Mean, _Ring]], rules: RingRules
) -> pd.DataFrame:
    """Return one row a unit; units without a cell on the raster among them."""
    drawn = shapely.area(shapes) > 0  # NaN, so False, where there is no geometry
    table = pd.DataFrame(index=range(len(shapes)))
    town, ring = [], []
    for number in table.index:
        missing = _NO_RING._replace(reason=FEW_URBAN if drawn[number] else NO_URBAN)
        mean, around = rows.get(number, (_Mean(math.nan, math.nan, 0.0), missing))
        enough = mean.cells >= rules.min_cells - _ROUNDING
        town.append(mean if enough else _Mean(math.nan, math.nan, mean.cells))
        ring.append(around)
    table["suhi_c"] = [t.value - r.mean.value for t, r in zip(town, ring, strict=True)]
    table["lst_urban_c"] = [t.value for t in town]
    table["lst_rural_c"] = [r.mean.value for r in ring]
    table["n_urban"] = [t.cells for t in town]
    table["n_rural"] = pd.Series([r.mean.cells for r in ring], dtype="Float64").astype("Int64")
    table["sd_urban_c"] = [t.deviation for t in town]
    table["sd_rural_c"] = [r.mean.deviation for r in ring]
    table["ring_m"] = [r.reach_m for r in ring]
    table["reason"] = pd.Series([r.reason for r in ring], index=table.index, dtype="object")
    return table


def _tell(table: pd.DataFrame) -> None:
    """Say in the log how many have a value, and why the others have none."""
    known = table["suhi_c"].notna()
    if known.any():
        best = table.loc[known]
        note(
            messages.HEAT_ISLAND_FOUND,
            count=len(best),
            low=float(best["suhi_c"].min()),
            high=float(best["suhi_c"].max()),
            ring=float(best["ring_m"].max()),
        )
    for reason, count in table["reason"][~known].value_counts().items():
        warn(messages.HEAT_ISLAND_EMPTY, count=int(count), reason=reason)
    short = int((table["reason"] == SHORT_RING).sum())
    if short:
        warn(messages.HEAT_ISLAND_SHORT, count=short)
