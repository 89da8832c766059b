"""Cooling capacity of land cover, heat mitigation by parks, and the air temperature of a hot day.

The formulas are those of the Urban Cooling Model of InVEST, with its numbers on the same rasters;
classes keep the cells of their map, and reference evapotranspiration is brought onto them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import metric_grid, on_grid, require_values
from smart_territory_plugin.core.convolution import convolved, decay_kernel, disc_kernel
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.landcover import LandCover, class_index, class_rows
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.work_heat import wet_bulb_globe, work_loss
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.tables import Table

METHODS = ("factors", "intensity")
"""In the order of the METHOD parameter: public API, append only."""

COLUMNS = {
    "factors": ("green_area", "shade", "albedo", "kc"),
    "intensity": ("green_area", "building_intensity"),
}
"""Columns of the table that each method needs, beside ``lucode``."""

LARGE_PARK_M2 = 20_000.0
"""Green area around a cell from which it cools its surroundings: 2 ha."""

_HIGHEST = {"kc": 2.0}  # the other columns are shares
_REACH = 5  # decay distances at which InVEST cuts the exponential
_TIE = 1e-6  # cells; sums by Fourier transform miss 2 ha by less
_HALF = 50.0  # % of an area below which its mean is told to stand for a part
_SQUARE = 1e-3  # share by which sides may differ: files round their cell size


@dataclass(frozen=True)
class CoolingOptions:
    """What the model is run with.

    Parameters
    ----------
    t_ref_c : float
        Air temperature of the countryside around, °C.
    uhi_max_c : float
        Degrees by which the hottest place of the town is above it.
    cooling_m, mixing_m : float
        Distances at which the cooling by parks and the mixing of air fall to 1/e, metres.
    weights : tuple of float
        Of shade, albedo and evapotranspiration; only their ratio counts.
    method : str
        One of :data:`METHODS`: ``factors`` (day) or building ``intensity`` (night).

    Raises
    ------
    TerritoryError
        ``COOLING_WEIGHTS_ZERO`` where the weights sum to zero.
    """

    t_ref_c: float
    uhi_max_c: float
    cooling_m: float = 450.0
    mixing_m: float = 500.0
    weights: tuple[float, float, float] = (0.6, 0.2, 0.2)
    method: str = "factors"

    def __post_init__(self) -> None:
        if self.method == "factors" and not sum(self.weights) > 0:
            raise TerritoryError(messages.COOLING_WEIGHTS_ZERO)

    @property
    def shares(self) -> NDArray[np.float64]:
        """The weights, summing to 1."""
        return np.array(self.weights) / sum(self.weights)


class Cooling(NamedTuple):
    """What :func:`cooling_capacity` returns: three rasters on the land cover's cells."""

    cc: Raster
    """Cooling capacity of the land cover, 0 to about 1."""
    hm: Raster
    """Heat mitigation: the cooling capacity, or that of parks around where it is larger."""
    t_air: Raster
    """Air temperature in °C."""


def cooling_capacity(
    cover: LandCover,
    table: Table,
    et0: Raster | None,
    options: CoolingOptions,
    progress: Progress = silent,
) -> Cooling:
    """Return cooling capacity, heat mitigation (0 to about 1) and air temperature (°C).

    Parameters
    ----------
    cover : LandCover
        Class codes on square cells in metres; see :func:`square_cells`.
    table : Table
        The columns ``lucode`` and those of :data:`COLUMNS`.
    et0 : Raster, optional
        Reference evapotranspiration in any unit, NaN where there is none. None: the same
        everywhere.
    options : CoolingOptions
        Temperatures, distances, weights, method.
    progress : callable
        Called with the share done.

    Returns
    -------
    Cooling
        NaN where there is no class or, in the method ``factors``, no evapotranspiration.

    Raises
    ------
    TerritoryError
        A class that the table lacks; a coefficient out of range
        (``COOLING_COEFFICIENT_OUTSIDE``); evapotranspiration that is nowhere known, negative or
        nowhere above zero; distances of more cells than can be worked out.

    Notes
    -----
    ETI = Kc·ET0 / max ET0; CC = w_s·shade + w_a·albedo + w_e·ETI with weights that sum to 1, or
    1 − building intensity. CC_park is the mean of CC·green around a cell, weighted by
    exp(−d / d_cool) up to 5·d_cool, over the cells that have a value. GA is the green area within
    d_cool. HM = CC where CC ≥ CC_park or GA < 2 ha, else CC_park. The air temperature is the mean
    of T_ref + (1 − HM)·UHI_max with the weights exp(−d / d_mix) up to 5·d_mix. Distances are whole
    cells, rounded half to even.

    References
    ----------
    Zardo et al. (2017), Ecosystem Services 26:225; Kunapo et al. (2018), Urban Water J. 15:159;
    Phelan et al. (2015), Annu. Rev. Environ. Resour. 40:285; InVEST Urban Cooling Model.
    """
    check_coefficients(table, COLUMNS[options.method])
    index = class_index(cover, lambda share: progress(0.1 * share))
    rows = class_rows(cover, index, table, COLUMNS[options.method])
    cc = index.spread(_class_capacity(rows, options))
    progress(0.1)
    if options.method == "factors":
        eti = index.spread(options.shares[2] * rows[:, 3])
        if et0 is not None:
            eti *= _share_of_largest(et0, cover.codes)
        cc += eti
        del eti
    progress(0.1)
    green = index.spread(rows[:, 0])
    grid = cover.codes.grid
    hm = _heat_mitigation(cc, green, grid, options, lambda share: progress(0.1 + 0.6 * share))
    del green
    kernel = _exponential(_cells(options.mixing_m, grid))
    mixed = convolved(hm, kernel, lambda share: progress(0.7 + 0.3 * share), normalised=True)
    t_air = options.t_ref_c + (1 - mixed) * options.uhi_max_c
    return Cooling(Raster(cc, grid), Raster(hm, grid), Raster(t_air, grid))


def check_coefficients(table: Table, columns: tuple[str, ...]) -> None:
    """Refuse coefficients that no land cover has: below 0, shares above 1, Kc above 2.

    Raises
    ------
    TerritoryError
        ``COOLING_COEFFICIENT_OUTSIDE`` with the first one.
    """
    for column in columns:
        values, highest = table.rows[column], _HIGHEST.get(column, 1.0)
        outside = (values < 0) | (values > highest)
        if outside.any():
            row = int(outside.idxmax())
            raise TerritoryError(
                messages.COOLING_COEFFICIENT_OUTSIDE,
                table=table.path.name,
                code=table.rows["lucode"][row],
                column=column,
                value=float(values[row]),
                highest=highest,
            )


def square_cells(cover: LandCover) -> LandCover:
    """Return the land cover on square cells: distances are counted in cells.

    Cells that are not square become squares of their shorter side, by the class at the centre.
    """
    grid = cover.codes.grid
    short, long = sorted((grid.cell_width, grid.cell_height))
    if long - short <= _SQUARE * long:
        return cover
    squares = metric_grid(grid, short * grid.unit)
    return LandCover(
        on_grid(cover.codes, squares, "nearest", label=cover.label), cover.series, cover.label
    )


def evapotranspiration_on(cover: LandCover, et0: Raster, label: str) -> Raster:
    """Return reference evapotranspiration on the land cover's cells.

    Parameters
    ----------
    cover : LandCover
        The map that sets the cells.
    et0 : Raster
        In any CRS and cell size; interpolated between centres, and next to cells without a value
        the value of the cell itself.
    label : str
        The raster's name.

    Raises
    ------
    TerritoryError
        No value at all, none on the land cover, negative ones (``COOLING_ET0_NEGATIVE``), or none
        above zero (``COOLING_ET0_ZERO``).
    """
    require_values(et0, label)
    grid = cover.codes.grid
    found = on_grid(et0, grid, "bilinear", label=label).values
    gaps = np.isnan(found)
    if gaps.any():
        found = np.where(gaps, on_grid(et0, grid, "nearest").values, found)
    lowest, largest = float(np.nanmin(found)), float(np.nanmax(found))
    if lowest < 0:
        raise TerritoryError(messages.COOLING_ET0_NEGATIVE, layer=label, value=lowest)
    if largest <= 0:
        raise TerritoryError(messages.COOLING_ET0_ZERO, layer=label)
    lost = int((np.isnan(found) & np.isfinite(cover.codes.values)).sum())
    if lost:
        warn(messages.COOLING_ET0_GAPS, layer=label, cells=lost)
    return Raster(found, grid)


# --- the model -----------------------------------------------------------------------------------


def _class_capacity(rows: NDArray[np.float64], options: CoolingOptions) -> NDArray[np.float64]:
    """Return what the class alone gives of the cooling capacity, without evapotranspiration."""
    if options.method == "intensity":
        return 1 - rows[:, 1]
    shade, albedo, _ = options.shares
    return shade * rows[:, 1] + albedo * rows[:, 2]


def _share_of_largest(et0: Raster, codes: Raster) -> NDArray[np.float64]:
    """Return ET0 over its largest value, rounded to 9 decimals as InVEST reads it."""
    if not et0.grid.same_cells(codes.grid):
        raise ValueError("evapotranspiration lies on other cells than the land cover")
    return et0.values / np.round(np.nanmax(et0.values), 9)


def _heat_mitigation(
    cc: NDArray[np.float64],
    green: NDArray[np.float64],
    grid: Grid,
    options: CoolingOptions,
    progress: Progress,
) -> NDArray[np.float64]:
    """Return the cooling capacity, or that of parks around where they are large and cool more."""
    radius = _cells(options.cooling_m, grid)
    disc = disc_kernel(radius)
    around = convolved(green, disc, lambda share: progress(share / 2), normalised=True)
    around *= disc.sum()  # cells of green, as if there were neither gaps nor borders
    small = around < LARGE_PARK_M2 / _cell_m(grid) ** 2 - _TIE
    del around
    progress(0.5)
    kernel = _exponential(radius)
    park = convolved(cc * green, kernel, lambda share: progress((1 + share) / 2), normalised=True)
    return np.where(small | ~(park > cc), cc, park)


def _exponential(cells: int) -> NDArray[np.float64]:
    """Return the weights exp(−d / cells) up to five times that distance; of 0 cells, the cell."""
    if not cells:
        return np.ones((1, 1))
    return decay_kernel(lambda distance: np.exp(-distance / cells), _REACH * cells)


def _cell_m(grid: Grid) -> float:
    return grid.cell_width * grid.unit


def _cells(distance_m: float, grid: Grid) -> int:
    """Return a distance in whole cells, as InVEST rounds it."""
    cells = round(distance_m / _cell_m(grid))
    if not cells:
        note(messages.COOLING_DISTANCE_SHORT, distance=distance_m, cell=_cell_m(grid))
    return cells


# --- zones and buildings -------------------------------------------------------------------------


def cooling_of_areas(
    areas: gpd.GeoDataFrame,
    label: str,
    cooling: Cooling,
    t_ref_c: float,
    humidity_pct: float | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the means of each area, every cell by its exactly covered share.

    Parameters
    ----------
    areas : geopandas.GeoDataFrame
        Polygons in the rasters' CRS.
    label : str
        The layer's name.
    cooling : Cooling
        The rasters.
    t_ref_c : float
        The reference temperature, °C.
    humidity_pct : float, optional
        Relative humidity in %, for WBGT and work.
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The areas' index; ``cc_mean``, ``hm_mean`` (0 to about 1), ``t_air_mean_c``,
        ``t_air_anomaly_c`` (°C above the reference) and, with a humidity, ``wbgt_mean_c`` (°C),
        ``work_loss_light_pct`` and ``work_loss_heavy_pct`` (% of working time). NaN where an area
        has no cell with a value; the log counts these and those covered by less than half.

    Raises
    ------
    TerritoryError
        ``COOLING_AREAS_ELSEWHERE`` where no area has a cell.
    """
    rasters = {"cc_mean": cooling.cc, "hm_mean": cooling.hm, "t_air_mean_c": cooling.t_air}
    if humidity_pct is not None:
        rasters |= _work_heat(cooling.t_air, humidity_pct)
    table = pd.DataFrame(index=areas.index)
    partly = 0
    for number, (column, raster) in enumerate(rasters.items()):
        part = lambda share, number=number: progress((number + share) / len(rasters))  # noqa: E731
        found = zonal_statistics(areas.geometry, raster, ("mean",), progress=part)
        table[column] = found["mean"]
        if column == "t_air_mean_c":
            table["t_air_anomaly_c"] = table[column] - t_ref_c
            partly = int((found["mean"].notna() & (found["coverage_pct"] < _HALF)).sum())
    empty = int(table["t_air_mean_c"].isna().sum())
    if empty == len(table):
        raise TerritoryError(messages.COOLING_AREAS_ELSEWHERE, layer=label)
    if empty:
        warn(messages.COOLING_AREAS_EMPTY, layer=label, count=empty)
    if partly:
        warn(messages.COOLING_AREAS_PARTLY, layer=label, count=partly)
    return table


def _work_heat(t_air: Raster, humidity_pct: float) -> dict[str, Raster]:
    """Return WBGT and loss of working time, by output column."""
    wbgt = wet_bulb_globe(t_air.values, humidity_pct)
    values = {
        "wbgt_mean_c": wbgt,
        "work_loss_light_pct": work_loss(wbgt, "light"),
        "work_loss_heavy_pct": work_loss(wbgt, "heavy"),
    }
    return {column: Raster(found, t_air.grid) for column, found in values.items()}
