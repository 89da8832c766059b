"""Whether containers are large enough for the people who use them, as often as they are emptied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone

if TYPE_CHECKING:
    from smart_territory_plugin.core.container_catchments import Catchments
    from smart_territory_plugin.core.waste_generation import WasteFigures

NOBODY, ADEQUATE, TIGHT, SHORT = range(4)
"""The states of a site."""

_ROUNDING = 1e-9  # relative; a volume equal to the need is enough


def need_m3(
    kg_day: ArrayLike, collections_week: ArrayLike, density_kg_m3: ArrayLike, fill: float
) -> NDArray[np.float64]:
    """Return the volume (m³) that holds the waste between two collections.

    Parameters
    ----------
    kg_day : array_like of float
        Waste brought to the site in a day (kg): people × kg a person and day × (1 + season).
    collections_week : array_like of float
        How often it is emptied in a week, above 0.
    density_kg_m3 : array_like of float
        Density of the waste in the container, above 0.
    fill : float
        Share of the volume that is to be used, above 0 and at most 1.

    Notes
    -----
    ``kg_day · 7 / collections / (density · fill)``.
    """
    days = 7 / np.asarray(collections_week, dtype="float64")
    return np.asarray(kg_day, dtype="float64") * days / (np.asarray(density_kg_m3) * fill)


def collections_needed(
    kg_day: ArrayLike, installed_m3: ArrayLike, density_kg_m3: ArrayLike, fill: float
) -> NDArray[np.float64]:
    """Return how many collections a week the installed volume (m³) needs.

    Parameters
    ----------
    kg_day, density_kg_m3, fill
        As :func:`need_m3`.
    installed_m3 : array_like of float
        Volume of the site's containers, above 0.

    Notes
    -----
    ``7 · kg_day / (density · V · fill)``. For 1000 people with R containers of V_c each this is
    equation 4.8 of Matos (2016), a Portuguese master's thesis:
    ``f = 7 · C · W · 1000 / (density · V_c · R)``.
    """
    held = np.asarray(density_kg_m3) * np.asarray(installed_m3, dtype="float64") * fill
    return 7 * np.asarray(kg_day, dtype="float64") / held


def states(adequacy_pct: ArrayLike, fill: float) -> NDArray[np.int64]:
    """Return the state of each site.

    Parameters
    ----------
    adequacy_pct : array_like of float
        Installed volume in percent of the need; NaN where nobody uses the site.
    fill : float
        The usable share that the need was reckoned with.

    Returns
    -------
    numpy.ndarray of int
        :data:`ADEQUATE` from 100 %; :data:`TIGHT` below that, where the waste fits only beyond
        the usable share, up to the brim (from ``100 · fill`` %); :data:`SHORT` where it does not
        fit; :data:`NOBODY` for NaN.
    """
    share = np.asarray(adequacy_pct, dtype="float64") / 100 * (1 + _ROUNDING)
    found = np.select([share >= 1, share >= fill], [ADEQUATE, TIGHT], SHORT)
    return np.where(np.isnan(share), NOBODY, found)


class People(NamedTuple):
    """The people of each place (same index)."""

    resident: pd.Series
    season: pd.Series
    """Those who count for the waste: residents and what comes on top in season."""


def site_capacity(
    sites: gpd.GeoDataFrame,
    people: People,
    found: Catchments,
    figures: Mapping[str, WasteFigures],
    fill: float,
) -> gpd.GeoDataFrame:
    """Return the sites with the people who use them, the volume they need and their state.

    Parameters
    ----------
    sites : geopandas.GeoDataFrame
        From :func:`~.container_sites.container_sites`.
    people : People
        In the order of ``found``; NaN is nobody.
    found : Catchments
        Which site each place uses.
    figures : mapping
        The waste of each stream.
    fill : float
        Share of the volume that is to be used (0–1).

    Returns
    -------
    geopandas.GeoDataFrame
        ``site``, ``stream``, ``containers``, ``installed_m3``, ``people_served`` (residents),
        ``people_season``, ``farthest_m`` (the longest way of somebody to it, NaN without people),
        ``waste_day_kg``, ``collections_week``, ``collections_week_needed``, ``need_m3``,
        ``adequacy_pct`` (NaN without people), ``state``, ``volume_from``, ``collections_from``.
    """
    count = len(sites)
    served, season = np.zeros(count), np.zeros(count)
    farthest = np.full(count, np.nan)
    resident = people.resident.fillna(0.0).to_numpy(dtype="float64")
    present = people.season.fillna(0.0).to_numpy(dtype="float64")
    for code in found.site.columns:
        site = found.site[code].to_numpy()
        on = np.flatnonzero(site >= 0)
        served += np.bincount(site[on], resident[on], count)
        season += np.bincount(site[on], present[on], count)
        lived = on[present[on] > 0]
        np.fmax.at(farthest, site[lived], found.distance_m[code].to_numpy()[lived])
    kg_day = season * _of_stream(sites, figures, "kg_person_day")
    density = _of_stream(sites, figures, "density_kg_m3")
    need = need_m3(kg_day, sites["collections_week"], density, fill)
    adequacy = 100 * sites["installed_m3"].to_numpy() / np.where(need > 0, need, np.nan)
    columns = {
        "site": sites["site"],
        "stream": sites["stream"],
        "containers": sites["containers"],
        "installed_m3": sites["installed_m3"],
        "people_served": served,
        "people_season": season,
        "farthest_m": farthest,
        "waste_day_kg": kg_day,
        "collections_week": sites["collections_week"],
        "collections_week_needed": collections_needed(kg_day, sites["installed_m3"], density, fill),
        "need_m3": need,
        "adequacy_pct": adequacy,
        "state": states(adequacy, fill),
        "volume_from": sites["volume_from"],
        "collections_from": sites["collections_from"],
    }
    shapes = sites.geometry.array
    return gpd.GeoDataFrame(columns, index=sites.index, geometry=shapes, crs=sites.crs)


def _of_stream(
    sites: pd.DataFrame, figures: Mapping[str, WasteFigures], name: str
) -> NDArray[np.float64]:
    values = {code: getattr(line, name) for code, line in figures.items()}
    return sites["stream"].map(values).to_numpy(dtype="float64")


def summarise_zones(
    people: People,
    found: Catchments,
    sites: gpd.GeoDataFrame,
    zone_of_place: pd.Series,
    zone_of_site: pd.Series,
    labels: pd.Index,
) -> pd.DataFrame:
    """Return for each zone who is served by containers of which state, and their volumes.

    Parameters
    ----------
    people, found
        As :func:`site_capacity`.
    sites : geopandas.GeoDataFrame
        From :func:`site_capacity`.
    zone_of_place, zone_of_site : pandas.Series
        The label of each place's and each site's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``: ``people``, and for each stream ``served_<code>_pct`` (share of the
        people who use a container), ``enough_<code>_pct`` (share of the people whose container is
        :data:`ADEQUATE`), ``volume_<code>_m3`` (of the sites in the zone) and ``need_<code>_m3``
        (of the zone's own people at the sites they use, wherever these stand). Shares are 0–100,
        NaN where a zone has nobody.
    """
    lived = people.resident.fillna(0.0)
    table = totals_by_zone(lived.to_frame("people"), zone_of_place, labels)
    per_person = np.divide(
        sites["need_m3"].to_numpy(),
        sites["people_season"].to_numpy(),
        out=np.zeros(len(sites)),
        where=sites["people_season"].to_numpy() > 0,
    )
    for code in found.site.columns:
        site = found.site[code].to_numpy()
        served = site >= 0
        flags = pd.DataFrame(
            {
                f"served_{code}_pct": served,
                f"enough_{code}_pct": served & (sites["state"].to_numpy()[site] == ADEQUATE),
            },
            index=lived.index,
        )
        shares = shares_by_zone(lived, flags, zone_of_place, labels)
        need = np.where(served, per_person[site], 0.0) * people.season.fillna(0.0)
        here = sites["installed_m3"].where(sites["stream"] == code, 0.0)
        for name in flags:
            table[name] = shares[name]
        of_site = totals_by_zone(here.to_frame("volume"), zone_of_site, labels)
        table[f"volume_{code}_m3"] = of_site["volume"]
        of_place = totals_by_zone(need.to_frame("need"), zone_of_place, labels)
        table[f"need_{code}_m3"] = of_place["need"]
    return table


def report_capacity(
    sites: gpd.GeoDataFrame, unreached: Mapping[str, float], streams: Sequence[str]
) -> dict[str, dict[str, float]]:
    """Log what was found of each stream and return it.

    Parameters
    ----------
    sites : geopandas.GeoDataFrame
        From :func:`site_capacity`.
    unreached : mapping
        People without a container of each stream
        (:func:`~.container_catchments.report_unreached`).
    streams : sequence of str
        The codes.

    Returns
    -------
    dict
        For each stream ``sites``, ``installed_m3``, ``need_m3``, ``people_served``,
        ``people_unreached``, and the number of sites ``adequate``, ``tight``, ``short`` and
        ``unused``.
    """
    totals = {}
    for code in streams:
        own = sites[sites["stream"] == code]
        by_state = np.bincount(own["state"].to_numpy(), minlength=4)
        totals[code] = {
            "sites": float(len(own)),
            "installed_m3": float(own["installed_m3"].sum()),
            "need_m3": float(own["need_m3"].sum()),
            "people_served": float(own["people_served"].sum()),
            "people_unreached": float(unreached[code]),
            "adequate": float(by_state[ADEQUATE]),
            "tight": float(by_state[TIGHT]),
            "short": float(by_state[SHORT]),
            "unused": float(by_state[NOBODY]),
        }
        note(messages.CAPACITY_TOTAL, stream=code, **totals[code])
        if by_state[NOBODY]:
            warn(messages.SITES_UNUSED, stream=code, count=int(by_state[NOBODY]))
    return totals
