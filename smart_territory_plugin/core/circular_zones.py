"""Circular services by zone: the residents who reach them, and services per 10 000 inhabitants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone
from smart_territory_plugin.core.zones import zone_of as zone_of_shapes

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.circular_services import Services

MANY = 3
"""At least so many services: what ``within_three_pct`` asks for."""

_PER = 10_000.0


class Found(NamedTuple):
    """What the residents of each place have within reach."""

    people: pd.Series
    """Residents; NaN counts as none."""
    within: pd.DataFrame
    """A column a group: whether one of its services is within its minutes
    (:func:`~.proximity.reached_in_time`)."""
    services: NDArray[np.float64]
    """How many services are within reach (:func:`~.circular_services.count_services`)."""


class ZoneFigures(NamedTuple):
    """The zones' figures, and the zone of each service (None where it lies in none)."""

    table: pd.DataFrame
    of_service: pd.Series


def summarise_services(found: Found, zone_of: pd.Series, labels: pd.Index) -> pd.DataFrame:
    """Return which share of the residents of each zone has services within reach.

    Parameters
    ----------
    found : Found
        Of every place.
    zone_of, labels
        As :func:`~.population_served.totals_by_zone`.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``: ``population``, ``within_<group>_pct``, ``within_any_pct`` (at least one
        service) and ``within_three_pct`` (at least :data:`MANY`), 0–100, NaN where a zone has
        nobody. A place off the streets counts with what it reaches: nothing.
    """
    flags = found.within.add_prefix("within_").add_suffix("_pct").astype("float64")
    flags["within_any_pct"] = (found.services >= 1).astype("float64")
    flags["within_three_pct"] = (found.services >= MANY).astype("float64")
    table = totals_by_zone(found.people.to_frame("population"), zone_of, labels)
    shares = shares_by_zone(found.people, flags, zone_of, labels)
    return table.join(shares.where(table["population"] > 0))


def services_per_people(
    kinds: pd.DataFrame, zone_of: pd.Series, population: pd.Series
) -> pd.DataFrame:
    """Return the services in each zone, and how many there are for 10 000 inhabitants.

    Parameters
    ----------
    kinds : pandas.DataFrame
        Of :class:`Services`.
    zone_of : pandas.Series
        The label of the zone of each service, None where it lies in none.
    population : pandas.Series
        Residents by zone.

    Returns
    -------
    pandas.DataFrame
        Index of ``population``: ``services``, ``per_10k`` (``10 000 · services ÷ residents``) and
        ``per_10k_<group>``, NaN where a zone has nobody. A service of two groups counts in each,
        and once in ``services`` and ``per_10k``.
    """
    counts = kinds.astype("float64").add_prefix("per_10k_")
    counts.insert(0, "per_10k", 1.0)
    sums = totals_by_zone(counts, zone_of, population.index)
    rates = _PER * sums.div(population.where(population > 0), axis=0)
    return sums[["per_10k"]].set_axis(["services"], axis="columns").join(rates)


def zone_figures(
    found: Found, services: Services, zone_of: pd.Series, zones: gpd.GeoDataFrame
) -> ZoneFigures:
    """Return what :func:`summarise_services` and :func:`services_per_people` say of zones.

    Parameters
    ----------
    found, zone_of
        As :func:`summarise_services`.
    services : Services
        The services. One lies in the zone that holds a point of it.
    zones : geopandas.GeoDataFrame
        Polygons in the CRS of the services.
    """
    of_service = zone_of_shapes(services.table.geometry, zones)
    shares = summarise_services(found, zone_of, zones.index)
    rates = services_per_people(services.kinds, of_service, shares["population"])
    return ZoneFigures(shares.join(rates), of_service)


def report_services(
    found: Found, names: Mapping[str, str], zones: ZoneFigures | None
) -> dict[str, float]:
    """Log the figures of the whole area, and what the zones leave out.

    Parameters
    ----------
    found : Found
        Of every place.
    names : mapping
        What the user calls each group.
    zones : ZoneFigures, optional
        Where zones were given.

    Returns
    -------
    dict
        The shares of the whole, and with zones ``per_10k`` of all of them together.
    """
    everywhere = pd.Series("all", index=found.people.index, dtype=object)
    whole = summarise_services(found, everywhere, pd.Index(["all"])).iloc[0]
    note(
        messages.SERVICES_NEAR_PEOPLE,
        any=whole["within_any_pct"],
        three=whole["within_three_pct"],
        total=whole["population"],
    )
    shares = {code: whole[f"within_{code}_pct"] for code in names}
    least = sorted(shares, key=lambda code: shares[code])
    listed = ", ".join(f"{names[code]} {shares[code]:.1f} %" for code in least)
    note(messages.PROXIMITY_SHARES, shares=listed)
    figures = {str(name): float(value) for name, value in whole.drop("population").items()}
    if zones is not None:
        figures["per_10k"] = _report_zones(zones)
    return {name: round(value, 4) for name, value in figures.items()}


def _report_zones(zones: ZoneFigures) -> float:
    """Log how many services the zones hold, and return those per 10 000 inhabitants."""
    population = zones.table["population"]
    count, people = float(zones.table["services"].sum()), float(population.sum())
    rate = _PER * count / people if people > 0 else np.nan
    note(messages.SERVICES_PER_PEOPLE, services=count, rate=rate, total=people)
    outside, empty = int(zones.of_service.isna().sum()), int((~(population > 0)).sum())
    if outside:
        warn(messages.SERVICES_OUTSIDE_ZONES, count=outside, total=len(zones.of_service))
    if empty:
        note(messages.ZONES_WITHOUT_PEOPLE, count=empty)
    return rate
