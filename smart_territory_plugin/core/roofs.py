"""What a roof can yield: rain to store and sun to turn into electricity."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.crs import require_crs
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.vector import as_number
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

MONTHS = 12


def roof_means(
    roofs: gpd.GeoDataFrame, raster: Raster, progress: Progress = silent
) -> NDArray[np.float64]:
    """Return the mean of a raster over every roof, each cell by the share covered.

    Parameters
    ----------
    roofs : geopandas.GeoDataFrame
        Polygons in any CRS.
    raster : Raster
        In any CRS, with NaN where there is no data.
    progress : callable
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float
        NaN where a roof lies outside the data; how many do is told in the log.
    """
    there = require_crs(raster.grid.crs, "RASTER")
    shapes = roofs.geometry.to_crs(there)
    table = zonal_statistics(shapes, raster, ("mean",), progress=progress)
    mean = table["mean"].to_numpy(dtype="float64")
    outside = np.isnan(mean) & roofs.geometry.notna().to_numpy()
    if outside.any():
        warn(messages.ROOFS_OUTSIDE_RASTER, count=int(outside.sum()), total=len(roofs))
    return mean


def read_months(text: str) -> tuple[float, ...]:
    """Return twelve amounts of rain in mm, January first.

    Parameters
    ----------
    text : str
        Twelve numbers of 0 or more with semicolons or blanks between, or with commas where no
        number has a decimal comma.

    Raises
    ------
    TerritoryError
        ``RAIN_MONTHS_UNREADABLE``.
    """
    parts = text.replace(",", " ").split() if ";" not in text else text.split(";")
    months = tuple(as_number(part) for part in parts if part.strip())
    if len(months) != MONTHS or not all(month >= 0 for month in months) or sum(months) <= 0:
        raise TerritoryError(messages.RAIN_MONTHS_UNREADABLE, text=text, count=len(months))
    return months


def collected_rain_m3(
    roof_m2: NDArray[np.float64],
    rain_mm: NDArray[np.float64],
    coefficient: float,
    filter_efficiency: float,
) -> NDArray[np.float64]:
    """Return the rain that a roof yields (m³).

    ``V = C · η · P / 1000 · A`` with A the area of the roof in plan.

    Parameters
    ----------
    roof_m2 : numpy.ndarray of float
        Area in plan (m²).
    rain_mm : numpy.ndarray of float
        Rain (mm), of the same shape or one that fits.
    coefficient : float
        Share that runs off, 0 to 1.
    filter_efficiency : float
        Share that passes the filter, 0 to 1.

    Notes
    -----
    Source: ETA 0701 (ANQIP), as quoted in the project's reference: the area is projected in plan.
    """
    return coefficient * filter_efficiency * rain_mm / 1000 * roof_m2


class TankBalance(NamedTuple):
    """What a tank does for a roof over a year."""

    supplied_m3: NDArray[np.float64]
    """Demand met from the tank (m³ a year)."""
    tank_m3: NDArray[np.float64]
    """The smallest tank that meets as much of the demand as the rain of the year can."""


def tank_balance(
    inflow_m3: NDArray[np.float64],
    demand_m3: NDArray[np.float64],
    tank_m3: float | None = None,
) -> TankBalance:
    """Return the monthly balance of rain and demand.

    Parameters
    ----------
    inflow_m3 : numpy.ndarray of float
        Shape (roofs, 12): what flows in each month.
    demand_m3 : numpy.ndarray of float
        Shape (roofs,): demand of a month, the same in all twelve.
    tank_m3 : float, optional
        A tank that is there; by default each roof has the smallest one that serves it.

    Returns
    -------
    TankBalance
        NaN where inflow or demand is NaN.

    Notes
    -----
    Each month the demand is taken from what is stored and what flows in, then the rest is stored
    up to the size of the tank; the year is the second of two equal ones, so that it begins with
    what the year before left. The smallest tank is the largest run of deficits where the year's
    rain covers the year's demand, else the largest run of surpluses (Rippl's method, on a cycle).
    """
    surplus = np.tile(inflow_m3 - demand_m3[:, None], 2)
    enough = inflow_m3.sum(axis=1) >= MONTHS * demand_m3
    needed = np.where(enough, _longest_run(-surplus), _longest_run(surplus))
    size = needed if tank_m3 is None else np.full(len(demand_m3), tank_m3)
    stored = np.zeros(len(demand_m3))
    supplied = np.zeros(len(demand_m3))
    for month in range(2 * MONTHS):
        if month == MONTHS:
            supplied = np.zeros(len(demand_m3))
        there = stored + inflow_m3[:, month % MONTHS]
        taken = np.minimum(there, demand_m3)
        stored = np.minimum(there - taken, size)
        supplied = supplied + taken
    return TankBalance(supplied, needed)


def _longest_run(gains: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the largest sum of consecutive columns of each row, 0 where none is above 0."""
    running = np.zeros(len(gains))
    best = np.zeros(len(gains))
    for column in gains.T:
        running = np.maximum(running + column, 0.0)
        best = np.maximum(best, running)
    return best


def solar_yield(
    roof_m2: NDArray[np.float64],
    irradiation_kwh_m2: NDArray[np.float64],
    *,
    usable_pct: float,
    slope_deg: float,
    module_pct: float,
    performance_pct: float,
) -> pd.DataFrame:
    """Return the electricity that modules on a roof yield in a year.

    Parameters
    ----------
    roof_m2 : numpy.ndarray of float
        Area in plan (m²).
    irradiation_kwh_m2 : numpy.ndarray of float
        Yearly irradiation of the plane of the modules (kWh/m²).
    usable_pct : float
        Share of the roof that carries modules (0–100).
    slope_deg : float
        Slope of the roof (0 to below 90°): its own area is the plan's over the cosine.
    module_pct : float
        Efficiency of the modules at standard conditions (0–100).
    performance_pct : float
        Performance ratio of the whole system (0–100).

    Returns
    -------
    pandas.DataFrame
        ``module_m2`` (area of modules), ``kwp`` (peak power in kW at 1 kW/m²) and
        ``energy_kwh`` (a year); NaN where the area or the irradiation is unknown.

    Notes
    -----
    ``E = A / cos β · f · G · η · PR``; ``kWp = A / cos β · f · η``.
    """
    module_m2 = roof_m2 / np.cos(np.radians(slope_deg)) * usable_pct / 100
    kwp = module_m2 * module_pct / 100
    energy = kwp * irradiation_kwh_m2 * performance_pct / 100
    return pd.DataFrame({"module_m2": module_m2, "kwp": kwp, "energy_kwh": energy})
