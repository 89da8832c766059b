"""Runoff of a storm by curve numbers: how much rain leaves, how much the ground keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import on_grid, require_values
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.landcover import LandCover, class_index, class_rows
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.soil_groups import UNKNOWN, group_positions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.landcover import ClassIndex
    from smart_territory_plugin.core.tables import Table

CURVE_COLUMNS = ("cn_a", "cn_b", "cn_c", "cn_d")
CONDITIONS = ("I", "II", "III")
"""Antecedent runoff conditions: dry, average, wet."""
RATIOS = (0.2, 0.05)
"""Initial abstraction over storage: the handbook's and the one measured since."""

_GROUPS = UNKNOWN + 1
_BLOCK = 500_000  # cells worked on at once


@dataclass(frozen=True)
class Method:
    """How a curve number becomes runoff.

    Attributes
    ----------
    ratio : float
        λ, the initial abstraction over the storage S: 0.2, or 0.05 with S converted.
    condition : str
        Antecedent runoff condition ``I``, ``II`` or ``III``.
    """

    ratio: float = 0.2
    condition: str = "II"


@dataclass(frozen=True)
class Runoff:
    """A storm on a map."""

    grid: Grid
    runoff_mm: NDArray[np.float64]
    """Of each cell, NaN where there is no class or no rain is known."""
    rain_mm: float | NDArray[np.float64]
    """One number, or one a cell."""
    pair: NDArray[np.int32]
    """Of each cell, ``class · 5 + soil group``; the last class is none."""
    curve_number: NDArray[np.float64]
    """Of each pair at the condition of the storm, NaN for none."""

    @property
    def retention(self) -> NDArray[np.float64]:
        """Share of the rain that stays (0–1), NaN where no rain falls."""
        kept = np.full(self.runoff_mm.shape, np.nan)
        np.divide(self.runoff_mm, self.rain_mm, out=kept, where=np.asarray(self.rain_mm) > 0)
        return np.subtract(1.0, kept, out=kept)

    @property
    def soil_unknown(self) -> NDArray[np.float64]:
        """1 where the soil's group is unknown, 0 where it is known, NaN where nothing runs off."""
        unknown = (self.pair % _GROUPS == UNKNOWN).astype(np.float64)
        return np.where(np.isnan(self.runoff_mm), np.nan, unknown)


@dataclass(frozen=True)
class Totals:
    """A storm on the whole map."""

    area_m2: float
    rain_mm: float
    runoff_mm: float
    curve_number: float
    """Weighted by area."""
    by_curve_number_mm: float
    """Runoff that the weighted curve number would give."""
    soil_unknown_pct: float

    @property
    def runoff_m3(self) -> float:
        """Volume that runs off."""
        return self.runoff_mm / 1000 * self.area_m2

    @property
    def retention_m3(self) -> float:
        """Volume that stays."""
        return (self.rain_mm - self.runoff_mm) / 1000 * self.area_m2


# --- curve numbers -------------------------------------------------------------------------------


def at_condition(cn: NDArray[np.float64], condition: str) -> NDArray[np.float64]:
    """Return curve numbers of average soil moisture (ARC II) at another condition.

    Parameters
    ----------
    cn : numpy.ndarray of float
        0 to 100.
    condition : str
        ``I`` (dry), ``II`` or ``III`` (wet).

    Returns
    -------
    numpy.ndarray of float
        0 to 100.

    Notes
    -----
    CN(I) = 4.2·CN / (10 − 0.058·CN); CN(III) = 23·CN / (10 + 0.13·CN)
    (Chow, Maidment and Mays 1988, Applied Hydrology, eq. 5.5.5 and 5.5.6).
    """
    if condition == "I":
        return np.minimum(4.2 * cn / (10 - 0.058 * cn), 100.0)
    if condition == "III":
        return np.minimum(23 * cn / (10 + 0.13 * cn), 100.0)
    return cn


def storage_mm(cn: NDArray[np.float64], ratio: float = 0.2) -> NDArray[np.float64]:
    """Return the potential retention S (mm) of curve numbers; infinite for 0.

    Notes
    -----
    S = 25400 / CN − 254. With λ = 0.05 the storage is another one, S₀.₀₅ = 1.33 · S₀.₂^1.15 in
    inches (Hawkins, Jiang, Woodward, Hjelmfelt and Van Mullem 2002): changing λ alone would not
    do.
    """
    with np.errstate(divide="ignore"):
        inches = 1000 / cn - 10
    if ratio != RATIOS[0]:
        inches = 1.33 * inches**1.15
    return 25.4 * inches


def runoff_depth(
    rain_mm: float | NDArray[np.float64], storage: NDArray[np.float64], ratio: float = 0.2
) -> NDArray[np.float64]:
    """Return the runoff Q (mm) of a storm of P mm on land with storage S.

    Notes
    -----
    Q = (P − λS)² / (P + (1 − λ)S) where P > λS, else 0 (NRCS, National Engineering Handbook 630,
    chapter 10).
    """
    excess = np.maximum(rain_mm - ratio * storage, 0.0)
    bottom = excess + storage
    depth = np.square(excess)
    np.divide(depth, bottom, out=depth, where=bottom > 0)
    return depth


def curve_rows(cover: LandCover, index: ClassIndex, table: Table) -> NDArray[np.float64]:
    """Return the curve numbers of each class of the map, shape (classes, 4) for A to D.

    Raises
    ------
    TerritoryError
        As :func:`~smart_territory_plugin.core.landcover.class_rows`; ``CURVE_NUMBER_RANGE`` for one
        that is not from 0 to 100.

    Notes
    -----
    A wetter group never lets more water in: rows that do not rise from A to D are told in the log.
    """
    rows = class_rows(cover, index, table, CURVE_COLUMNS)
    wrong = ~((rows >= 0) & (rows <= 100))
    if wrong.any():
        code, column = np.argwhere(wrong)[0]
        raise TerritoryError(
            messages.CURVE_NUMBER_RANGE,
            table=table.path.name,
            code=int(index.codes[code]),
            column=CURVE_COLUMNS[column],
            value=float(rows[code, column]),
        )
    falling = (np.diff(rows, axis=1) < 0).any(axis=1)
    if falling.any():
        codes = ", ".join(str(code) for code in index.codes[falling][:12])
        warn(messages.CURVE_NUMBERS_FALL, table=table.path.name, codes=codes)
    return rows


# --- the storm -----------------------------------------------------------------------------------


def common_cells(before: LandCover, after: LandCover) -> tuple[LandCover, LandCover]:
    """Return two maps on one grid with classes only where both have one.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_SERIES_DIFFER``; ``LANDCOVER_NOTHING_COMMON``.
    """
    if None not in (before.series, after.series) and before.series != after.series:
        raise TerritoryError(
            messages.LANDCOVER_SERIES_DIFFER,
            layer=before.label,
            series=before.series,
            after=after.label,
            other=after.series,
        )
    one, other = np.isfinite(before.codes.values), np.isfinite(after.codes.values)
    both = one & other
    if not both.any():
        raise TerritoryError(
            messages.LANDCOVER_NOTHING_COMMON, layer=before.label, after=after.label
        )
    lost = int((one ^ other).sum())
    if not lost:
        return before, after
    note(messages.LANDCOVER_ONLY_COMMON, layer=before.label, after=after.label, cells=lost)
    return _masked(before, both), _masked(after, both)


def _masked(cover: LandCover, kept: NDArray[np.bool_]) -> LandCover:
    values = np.where(kept, cover.codes.values, np.nan)
    return LandCover(Raster(values, cover.codes.grid), cover.series, cover.label)


def rain_on_grid(rain: Raster, grid: Grid, label: str, progress: Progress = silent) -> Raster:
    """Return a raster of rain on the cells of a map.

    Between the centres of its cells rain is interpolated; beside cells without data (the sea, in a
    raster of rain over land) it is that of the cell itself.

    Raises
    ------
    TerritoryError
        ``RASTER_ALL_NODATA``, ``RASTER_NO_OVERLAP``.
    """
    require_values(rain, label)
    smooth = on_grid(rain, grid, "bilinear", label=label, progress=progress).values
    gaps = np.isnan(smooth)
    if gaps.any():
        smooth = np.where(gaps, on_grid(rain, grid, "nearest", progress=progress).values, smooth)
    return Raster(smooth, grid)


def storm_runoff(
    cover: LandCover,
    soil: Raster | None,
    table: Table,
    rain_mm: float | Raster,
    method: Method | None = None,
    progress: Progress = silent,
) -> Runoff:
    """Return the runoff (mm) of a storm in every cell.

    Parameters
    ----------
    cover : LandCover
        Classes on a metric grid.
    soil : Raster or None
        Soil groups on the same cells, as :func:`~.soil_groups.group_positions` reads them; None
        and unknown cells count as D, with their number in the log.
    table : Table
        ``lucode`` and :data:`CURVE_COLUMNS`.
    rain_mm : float or Raster
        Rain of the storm (mm), one number or one a cell on the same cells.
    method : Method, optional
        λ = 0.2 and average moisture without one.
    progress : Progress
        Called after each block of rows.

    Returns
    -------
    Runoff

    Raises
    ------
    TerritoryError
        ``RAIN_NEGATIVE``; ``RAIN_NOWHERE``; and those of :func:`curve_rows`.
    """
    method = method or Method()
    grid = cover.codes.grid
    rain = _rain(rain_mm)
    index = class_index(cover)
    curve = at_condition(_by_pair(curve_rows(cover, index, table)), method.condition)
    storage = storage_mm(curve, method.ratio)
    pair = np.empty(grid.shape, dtype=np.int32)
    depth = np.empty(grid.shape)
    for rows in _blocks(grid):
        pair[rows] = index.position[rows]
        pair[rows] *= _GROUPS
        pair[rows] += UNKNOWN if soil is None else group_positions(soil.values[rows])
        if isinstance(rain, float):
            depth[rows] = runoff_depth(rain, storage, method.ratio)[pair[rows]]
        else:
            depth[rows] = runoff_depth(rain[rows], storage[pair[rows]], method.ratio)
        progress(min(rows.stop / grid.rows, 1.0))
    if np.isnan(depth).all():
        raise TerritoryError(messages.RAIN_NOWHERE)
    return Runoff(grid, depth, rain, pair, curve)


def _rain(rain_mm: float | Raster) -> float | NDArray[np.float64]:
    values = rain_mm.values if isinstance(rain_mm, Raster) else np.array([rain_mm], dtype=float)
    negative = int((values < 0).sum())
    if negative:
        raise TerritoryError(messages.RAIN_NEGATIVE, cells=negative, least=float(np.nanmin(values)))
    return values if isinstance(rain_mm, Raster) else float(values[0])


def _by_pair(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the curve number of each class and group, unknown soils as D; NaN for no class."""
    pairs = np.full((len(rows) + 1, _GROUPS), np.nan)
    pairs[:-1, :UNKNOWN] = rows
    pairs[:-1, UNKNOWN] = rows[:, UNKNOWN - 1]
    return pairs.ravel()


def _blocks(grid: Grid) -> Iterator[slice]:
    step = max(_BLOCK // max(grid.cols, 1), 1)
    for top in range(0, grid.rows, step):
        yield slice(top, top + step)


# --- the whole -----------------------------------------------------------------------------------


def totals(result: Runoff, method: Method) -> Totals:
    """Return the figures of the whole map; means are over the cells that have runoff.

    Runoff is the mean of the cells' runoff. What one weighted curve number would give is a check:
    the formula bends upward, so that it gives less wherever the curve numbers differ.
    """
    valid = np.isfinite(result.runoff_mm)
    cells = np.bincount(result.pair[valid], minlength=len(result.curve_number))
    count = int(cells.sum())
    some = cells > 0
    weighted = float((cells[some] * result.curve_number[some]).sum() / count)
    rain = float(np.broadcast_to(result.rain_mm, valid.shape)[valid].mean())
    check = runoff_depth(rain, storage_mm(np.array([weighted]), method.ratio), method.ratio)
    return Totals(
        area_m2=count * float(result.grid.cell_areas()[0]),
        rain_mm=rain,
        runoff_mm=float(result.runoff_mm[valid].mean()),
        curve_number=weighted,
        by_curve_number_mm=float(check[0]),
        soil_unknown_pct=100 * float(cells[UNKNOWN::_GROUPS].sum()) / count,
    )


def report_totals(whole: Totals, label: str) -> None:
    """Log the figures of the whole map, and how much of its soil was taken as D."""
    note(
        messages.RUNOFF_TOTAL,
        layer=label,
        rain=whole.rain_mm,
        runoff=whole.runoff_mm,
        volume=whole.runoff_m3,
        area=whole.area_m2 / 1e4,
    )
    note(
        messages.RUNOFF_BY_CURVE_NUMBER,
        number=whole.curve_number,
        runoff=whole.by_curve_number_mm,
    )
    if whole.soil_unknown_pct > 0:
        warn(messages.SOIL_AS_D, share=whole.soil_unknown_pct)
