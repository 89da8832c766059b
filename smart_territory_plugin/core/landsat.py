"""Land-surface temperature of Landsat Collection 2 Level-2: the median of the clear scenes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import on_grid
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import SNAP, Bounds, Grid
from smart_territory_plugin.core.heat import refuse_other_units
from smart_territory_plugin.core.landsat_scenes import SceneFiles
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import MAX_CELLS, Raster, RasterFile

SCALE, OFFSET = 0.00341802, 149.0
"""Kelvin in one digital number of the band, and kelvin at zero (USGS, Collection 2 Level-2)."""
UNCERTAINTY_SCALE = 0.01
"""Kelvin in one digital number of ST_QA (USGS)."""
KELVIN = 273.15

NOT_CLEAR = 0b11111
"""Bits 0 to 4 of QA_PIXEL: fill, dilated cloud, cirrus, cloud, cloud shadow (USGS)."""
SNOW = 1 << 5
_SNOW_CONFIDENCE = 12
"""First of the two bits of the confidence in snow, which Collection 2 sets in every pixel seen
and the quality bands of Collection 1 do not have there."""

_LARGEST_SHARE = 1.6
"""A raster without larger values holds reflectances or an index, not degrees."""
_UNCERTAINTY_IN_KELVIN = 30
"""Median of ST_QA up to which its values are kelvin already; as digital numbers, 0.3 K."""

TILE_BYTES = 100_000_000
"""Memory of the scenes' values worked on at once."""
_TILE_SIDES = (256, 1024)


@dataclass(frozen=True)
class _Unit:
    """What a band holds: °C = ``factor`` · value + ``shift`` for values of ``low`` to ``high``."""

    name: str
    medians: tuple[float, float]
    """Where the median of a scene lies; the three ranges do not meet."""
    low: float
    high: float
    factor: float
    shift: float


_UNITS = (
    _Unit("DN", (10_000, 65_535), 293, 65_535, SCALE, OFFSET - KELVIN),
    _Unit("K", (170, 400), 149.5, 400, 1, -KELVIN),
    _Unit("°C", (-100, 100), 149.5 - KELVIN, 400 - KELVIN, 1, 0),
)
"""Digital numbers from 293 to 65535 are temperatures (USGS); 0 is fill, 149 K once scaled."""


@dataclass(frozen=True)
class Composite:
    """What :func:`clear_median` returns.

    The rasters are float32: those of whole scenes are large.
    """

    temperature: Raster
    """°C, NaN where too few scenes are clear."""
    count: Raster
    """Clear observations, 0 where there is none."""
    clear_pct: list[float]
    """Of each scene, the share (0 to 100) of the cells with a temperature that are clear."""
    uncertainty_k: float | None
    """Mean uncertainty (K) of the values used, None where it is unknown."""


def common_grid(scenes: Sequence[SceneFiles], area: Bounds | None = None) -> Grid:
    """Return the cells of the first scene, spread over all scenes.

    Parameters
    ----------
    scenes : sequence of SceneFiles
        In any CRS.
    area : tuple, optional
        ``(xmin, ymin, xmax, ymax)`` in the first scene's CRS, beyond which nothing is needed.

    Returns
    -------
    Grid

    Raises
    ------
    TerritoryError
        ``LANDSAT_OUTSIDE_AREA`` where no scene reaches the area; ``GRID_TOO_LARGE``.
    """
    first = scenes[0].temperature.grid
    boxes = np.array([_box_in(scene.temperature.grid, first.crs) for scene in scenes])
    box = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
    if area is not None:
        box[:2], box[2:] = np.maximum(box[:2], area[:2]), np.minimum(box[2:], area[2:])
    if not (box[:2] <= box[2:]).all():
        raise TerritoryError(messages.LANDSAT_OUTSIDE_AREA)
    col, row = first.to_cells(box[[0, 2]], box[[1, 3]])
    (west, east), (north, south) = _outward(col), _outward(row)
    grid = first.cut(north, south, west, east)
    cells = grid.rows * grid.cols
    if cells > MAX_CELLS:
        cell = grid.cell_width * grid.unit
        raise TerritoryError(messages.GRID_TOO_LARGE, cells=cells, limit=MAX_CELLS, cell=cell)
    return grid


def clear_median(
    scenes: Sequence[SceneFiles],
    grid: Grid,
    *,
    max_uncertainty: float | None = None,
    mask_snow: bool = False,
    min_scenes: int = 1,
    progress: Progress = silent,
) -> Composite:
    """Return the median land-surface temperature (°C) of the clear scenes of each cell.

    Parameters
    ----------
    scenes : sequence of SceneFiles
        From :func:`~.landsat_scenes.paired_scenes`.
    grid : Grid
        The cells, from :func:`common_grid`. A scene on other cells or in another CRS gives each
        the value of its own cell in which the centre lies.
    max_uncertainty : float, optional
        Kelvin of ST_QA above which, or without which, a value is left out.
    mask_snow : bool
        Whether pixels marked as snow are left out as well.
    min_scenes : int
        Clear observations below which a cell stays empty.
    progress : Progress
        Called after each scene of each tile.

    Returns
    -------
    Composite

    Raises
    ------
    TerritoryError
        A band that is neither digital numbers nor kelvin nor °C, a quality band that is not
        QA_PIXEL of Collection 2, ``max_uncertainty`` without ST_QA, or not one clear cell.

    Notes
    -----
    T = 0.00341802·DN + 149.0 − 273.15 for DN of 293 to 65535; a band whose scale was applied
    before is recognised by its median, for the three ranges do not meet. Clear is a cell without
    any of the bits 0 to 4 of QA_PIXEL. Scenes of one satellite, path and day are one flight: where
    they overlap they saw the same, so their mean counts once. Of an even number of observations
    the median is the mean of the two in the middle. Source: USGS, Landsat Collection 2 Level-2
    science products.

    Memory: :data:`TILE_BYTES` and the two results, whatever the number of scenes.
    """
    _check_masks(scenes, max_uncertainty)
    readers = [_Reader(scene, max_uncertainty, mask_snow) for scene in scenes]
    flights: dict[str, list[_Reader]] = {}
    for reader in readers:
        flights.setdefault(reader.files.overpass, []).append(reader)
    median = np.full(grid.shape, np.nan, dtype=np.float32)
    count = np.zeros(grid.shape, dtype=np.float32)
    tiles = list(_tiles(grid, len(flights)))
    for number, window in enumerate(tiles):
        tile = grid.cut(*window)
        stack = np.empty((tile.rows * tile.cols, len(flights)), dtype=np.float32)
        for place, flight in enumerate(flights.values()):
            stack[:, place] = _flight_mean([reader.clear(tile) for reader in flight]).ravel()
            progress((number + (place + 1) / len(flights)) / len(tiles))
        part = (slice(*window[:2]), slice(*window[2:]))
        found, clear = _median(stack)
        found[clear < min_scenes] = np.nan
        median[part], count[part] = found.reshape(tile.shape), clear.reshape(tile.shape)
    composite = Composite(
        Raster(median, grid),
        Raster(count, grid),
        [reader.clear_pct for reader in readers],
        _uncertainty(readers),
    )
    _check_and_tell(composite)
    return composite


def _check_masks(scenes: Sequence[SceneFiles], max_uncertainty: float | None) -> None:
    """Say what cannot be masked."""
    if max_uncertainty is not None and any(scene.uncertainty is None for scene in scenes):
        raise TerritoryError(messages.LANDSAT_NO_UNCERTAINTY)
    if any(scene.quality is None for scene in scenes):
        warn(messages.LANDSAT_NO_QUALITY)


def _check_and_tell(composite: Composite) -> None:
    """Refuse a result without values, or with values that are none, and say what it rests on."""
    count, found = composite.count.values, np.isfinite(composite.temperature.values)
    if not count.any():
        raise TerritoryError(messages.LANDSAT_NOTHING_CLEAR)
    if not found.any():
        raise TerritoryError(messages.LANDSAT_TOO_FEW_CLEAR, most=int(count.max()))
    refuse_other_units(composite.temperature)
    cells = int(found.sum())
    mean = float(count[found].mean(dtype=float))
    note(messages.LANDSAT_CLEAR, cells=cells, mean=mean, empty=found.size - cells)
    if composite.uncertainty_k is not None:
        note(messages.LANDSAT_UNCERTAINTY, value=composite.uncertainty_k)


def _tiles(grid: Grid, depth: int) -> Iterator[tuple[int, int, int, int]]:
    """Give windows of the grid whose values of ``depth`` scenes fit in :data:`TILE_BYTES`."""
    least, most = _TILE_SIDES
    cells = TILE_BYTES / (4 * depth)
    side = min(max(int(cells**0.5) // least, 1) * least, most)
    for row in range(0, grid.rows, side):
        for col in range(0, grid.cols, side):
            yield row, min(row + side, grid.rows), col, min(col + side, grid.cols)


def _flight_mean(views: list[np.ndarray]) -> np.ndarray:
    """Return the mean of what the scenes of one flight saw of each cell."""
    if len(views) == 1:
        return views[0]
    seen = np.stack(views)
    valid = np.isfinite(seen)
    total, number = np.where(valid, seen, 0.0).sum(axis=0), valid.sum(axis=0)
    return np.divide(total, number, out=np.full(total.shape, np.nan), where=number > 0)


def _median(stack: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the median of each row without its NaN, and how many values are none; sorts them."""
    stack.sort(axis=1)  # NaN stand last
    count = stack.shape[1] - np.isnan(stack).sum(axis=1)
    rows = np.arange(len(stack))
    return (stack[rows, np.maximum(count - 1, 0) // 2] + stack[rows, count // 2]) / 2, count


# --- one scene -----------------------------------------------------------------------------------


@dataclass
class _Reader:
    """Reads the clear temperatures of one scene, tile by tile."""

    files: SceneFiles
    max_uncertainty: float | None
    mask_snow: bool
    seen: int = 0
    used: int = 0
    uncertainty_sum: float = 0.0
    uncertainty_known: int = 0
    _unit: _Unit | None = field(default=None, repr=False)
    _uncertainty_scale: float | None = field(default=None, repr=False)
    _quality_known: bool = field(default=False, repr=False)

    @property
    def clear_pct(self) -> float:
        """Share of the cells with a temperature that are clear, 0 to 100."""
        return 100 * self.used / self.seen if self.seen else 0.0

    def clear(self, tile: Grid) -> np.ndarray:
        """Return the temperatures (°C) of a tile, NaN where the scene has none or is not clear."""
        values = self._celsius(_read_onto(self.files.temperature, tile))
        seen = np.isfinite(values)
        self.seen += int(seen.sum())
        if not seen.any():
            return values
        if self.files.quality is not None:
            values[self._not_clear(_read_onto(self.files.quality, tile))] = np.nan
        if self.files.uncertainty is not None:
            unsure = self._kelvin(_read_onto(self.files.uncertainty, tile))
            if self.max_uncertainty is not None:
                values[~(unsure <= self.max_uncertainty)] = np.nan
            known = unsure[np.isfinite(values) & np.isfinite(unsure)]
            self.uncertainty_sum += float(known.sum())
            self.uncertainty_known += known.size
        self.used += int(np.isfinite(values).sum())
        return values

    def _celsius(self, values: np.ndarray) -> np.ndarray:
        if self._unit is None:
            some = values[np.isfinite(values) & (values != 0)]
            if not some.size:
                return np.full(values.shape, np.nan)
            self._unit = _unit_of(some, self.files.temperature.name)
        unit = self._unit
        outside = ~((values >= unit.low) & (values <= unit.high))
        celsius = unit.factor * values + unit.shift
        celsius[outside] = np.nan
        return celsius

    def _not_clear(self, quality: np.ndarray) -> np.ndarray:
        """Return which cells QA_PIXEL says are fill, cloud, shadow and, where asked, snow."""
        known = np.isfinite(quality)
        whole = (quality >= 0) & (quality <= 65535) & (quality == np.floor(quality))
        bits = np.where(known & whole, quality, 1).astype(np.int32)
        pixels = bits[(bits & 1) == 0]
        graded = ((pixels >> _SNOW_CONFIDENCE) & 3) > 0
        if not whole[known].all() or (
            not self._quality_known and pixels.size and 2 * graded.sum() < pixels.size
        ):
            raise TerritoryError(messages.LANDSAT_NOT_QA_PIXEL, name=_named(self.files.quality))
        self._quality_known |= bool(pixels.size)
        return (bits & (NOT_CLEAR | SNOW * self.mask_snow)) != 0

    def _kelvin(self, values: np.ndarray) -> np.ndarray:
        """Return the uncertainty in kelvin; below zero is fill."""
        values = np.where(values >= 0, values, np.nan)
        some = values[np.isfinite(values)]
        if some.size and self._uncertainty_scale is None:
            scaled = float(np.median(some)) <= _UNCERTAINTY_IN_KELVIN
            self._uncertainty_scale = 1.0 if scaled else UNCERTAINTY_SCALE
        return values * (self._uncertainty_scale or 1.0)


def _named(file: RasterFile | None) -> str:
    return file.name if file else ""


def _unit_of(values: np.ndarray, name: str) -> _Unit:
    """Return what a scene holds, by the range the median of its values lies in."""
    median = float(np.median(values))
    for unit in _UNITS:
        if unit.medians[0] <= median <= unit.medians[1] and np.abs(values).max() > _LARGEST_SHARE:
            if unit.name != "DN":
                note(messages.LANDSAT_ALREADY_SCALED, name=name, unit=unit.name)
            return unit
    raise TerritoryError(messages.LANDSAT_UNIT_UNKNOWN, name=name, value=median)


def _uncertainty(readers: Sequence[_Reader]) -> float | None:
    """Return the mean uncertainty of all values used, None where none is known."""
    known = sum(reader.uncertainty_known for reader in readers)
    return sum(reader.uncertainty_sum for reader in readers) / known if known else None


# --- grids ---------------------------------------------------------------------------------------


def _read_onto(file: RasterFile, grid: Grid) -> np.ndarray:
    """Return the value of the file's cell in which each centre of the grid lies."""
    west, south, east, north = _box_in(grid, file.grid.crs)
    wide, high = file.grid.cell_width, file.grid.cell_height
    bounds = (west - wide, south - high, east + wide, north + high)
    row0, row1, col0, col1 = file.grid.window(bounds)
    if row0 == row1 or col0 == col1:
        return np.full(grid.shape, np.nan)
    return on_grid(file.read(bounds=bounds), grid, "nearest").values


def _box_in(grid: Grid, crs: Any) -> Bounds:
    """Return the border of a grid in another CRS."""
    if grid.crs == crs:
        return grid.bounds
    return tuple(_transformer(grid.crs, crs).transform_bounds(*grid.bounds, densify_pts=21))


@lru_cache(maxsize=32)
def _transformer(source: Any, target: Any) -> Any:
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)


def _outward(ends: np.ndarray) -> tuple[int, int]:
    """Return the whole cells that a range of fractional positions touches, one at least."""
    first = int(np.floor(ends.min() + SNAP))
    return first, max(int(np.ceil(ends.max() - SNAP)), first + 1)
