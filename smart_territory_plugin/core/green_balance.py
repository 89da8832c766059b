"""Green supply against demand: the people of zones and of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.green_supply import part_of
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.population_served import totals_by_zone
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

_HALF_A_PERSON = 0.5


def zones_of_grid(
    zones: object,
    supply: Raster,
    people: Raster,
    demand_m2: float,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return supply and balance of the people of each zone, from rasters.

    Parameters
    ----------
    zones : geopandas.GeoSeries
        Polygons in the rasters' CRS.
    supply : Raster
        Green for each person (m²).
    people : Raster
        People in each cell, on the same cells.
    demand_m2 : float
        Green that each person should have.

    Returns
    -------
    pandas.DataFrame
        As :func:`zones_of_places`; each cell counts by its exactly covered share.
    """
    known = np.isfinite(supply.values) & np.isfinite(people.values)
    held = np.where(known, people.values, 0.0)
    columns = {
        "population": held,
        "green": np.where(known, supply.values, 0.0) * held,
        "pop_under": np.where(supply.values < demand_m2, held, 0.0),
        "pop_over": np.where(supply.values > demand_m2, held, 0.0),
    }
    sums = {}
    for number, (name, values) in enumerate(columns.items()):
        part = part_of(progress, number, len(columns))
        found = zonal_statistics(zones, Raster(values, supply.grid), ("sum",), progress=part)
        sums[name] = found["sum"].fillna(0.0)
    return _balance(pd.DataFrame(sums), demand_m2)


def zones_of_places(
    supply: NDArray[np.float64],
    people: pd.Series,
    demand_m2: float,
    zone_of: pd.Series,
    labels: pd.Index,
) -> pd.DataFrame:
    """Return supply and balance of the people of each zone, from places.

    Parameters
    ----------
    supply : numpy.ndarray of float
        Green for each person at each place (m²), NaN where unknown.
    people : pandas.Series
        People of each place; NaN counts as none.
    demand_m2 : float
        Green that each person should have.
    zone_of : pandas.Series
        The label of each place's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``. ``population``: people whose supply is known; ``supply_pc``: their mean
        supply (m²); ``balance_pc``: less the demand; ``pop_under``, ``pop_over``: people with less
        and with more than the demand; ``pop_under_pct``: 0–100. NaN where a zone has nobody.
    """
    known = pd.Series(np.isfinite(supply), index=people.index)
    held = people.where(known).fillna(0.0)
    columns = pd.DataFrame(
        {
            "population": held,
            "green": np.nan_to_num(supply) * held,
            "pop_under": held.where(supply < demand_m2, 0.0),
            "pop_over": held.where(supply > demand_m2, 0.0),
        },
        index=people.index,
    )
    return _balance(totals_by_zone(columns, zone_of, labels), demand_m2)


def _balance(sums: pd.DataFrame, demand_m2: float) -> pd.DataFrame:
    """Return the fields of zones from the sums of their people."""
    somebody = sums["population"].where(sums["population"] > 0)
    supply = sums["green"] / somebody
    return pd.DataFrame(
        {
            "population": sums["population"],
            "supply_pc": supply,
            "balance_pc": supply - demand_m2,
            "pop_under": sums["pop_under"],
            "pop_over": sums["pop_over"],
            "pop_under_pct": 100 * sums["pop_under"] / somebody,
        }
    )


def report_supply(
    supply: NDArray[np.float64], people: NDArray[np.float64], demand_m2: float
) -> dict[str, float]:
    """Log the supply of everybody together, and return it.

    Returns
    -------
    dict
        ``population``, ``supply_pc`` and ``pop_under_pct`` of all people whose supply is known.
    """
    known = np.isfinite(supply) & np.isfinite(people)
    held = np.where(known, people, 0.0)
    total = float(held.sum())
    whole = {
        "population": total,
        "supply_pc": float(np.where(known, supply * held, 0.0).sum()) / total if total else np.nan,
        "pop_under_pct": 100 * float(held[supply < demand_m2].sum()) / total if total else np.nan,
    }
    unknown = float(np.nansum(people)) - total
    note(
        messages.GREEN_SUPPLY_TOTAL,
        people=total,
        supply=whole["supply_pc"],
        demand=demand_m2,
        under=whole["pop_under_pct"],
    )
    if unknown > _HALF_A_PERSON:
        warn(messages.GREEN_SUPPLY_UNKNOWN, people=unknown)
    return {name: round(value, 4) for name, value in whole.items()}
