"""People within reach: the band each place lies in, and the people of a whole or of its zones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.population import AGES

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

ZONE_AGES = ("age_0_14", "age_65")
"""The age groups that zones are told for: children and the elderly walk the shortest ways."""

_MOST_BANDS = 12
_DIGITS = 3
_ROUNDING = 1e-6  # relative; a cost at the limit is within it, also after a file cut its digits
_SAME_SPOT_M = 1e-3  # lines at the same place: two facilities' lines on one street
_SAME_STREET_M = 0.1  # the tolerance that networks join streets with


def fit_limits(limits: Sequence[float]) -> tuple[float, ...]:
    """Return the bands' upper limits as fields can be named after them.

    Parameters
    ----------
    limits : sequence of float
        Ascending (:func:`~smart_territory_plugin.core.bands.read_limits`), or those that service
        lines were cut at.

    Returns
    -------
    tuple of float
        With at most three decimals.

    Raises
    ------
    TerritoryError
        ``BANDS_NEEDED`` without any; ``BANDS_TOO_MANY``, as where each facility has a limit of
        its own; ``LIMITS_NOT_ASCENDING`` where they are too close together.
    """
    fit = tuple(round(float(limit), _DIGITS) for limit in limits)
    if not fit:
        raise TerritoryError(messages.BANDS_NEEDED)
    if len(fit) > _MOST_BANDS:
        raise TerritoryError(messages.BANDS_TOO_MANY, count=len(fit), most=_MOST_BANDS)
    if not (np.diff(fit, prepend=0.0) > 0).all():
        raise TerritoryError(messages.LIMITS_NOT_ASCENDING)
    return fit


def uncut_limits(limits: Sequence[float], cut_at: Iterable[float]) -> list[float]:
    """Return those limits that service lines were not cut at."""
    cuts = {round(float(limit), _DIGITS) for limit in cut_at}
    return [limit for limit in limits if limit not in cuts]


def band_name(limit: float) -> str:
    """Return a limit as part of a field's name: 300 is ``300``, 2.5 is ``2_5``."""
    return f"{limit:.{_DIGITS}f}".rstrip("0").rstrip(".").replace(".", "_")


def band_of(cost: NDArray[np.float64], limits: Sequence[float]) -> NDArray[np.float64]:
    """Return the smallest limit that each cost keeps, NaN where it keeps none or is NaN."""
    ends = np.append(np.asarray(limits, dtype=np.float64), np.nan)
    return ends[np.searchsorted(_reached(limits), cost, side="left")]


def service_costs(
    places: gpd.GeoSeries,
    lines: gpd.GeoDataFrame,
    max_m: float,
    street_m: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """Return what the nearest stretch of street within reach costs at most, for each place.

    Parameters
    ----------
    places : geopandas.GeoSeries
        Points or polygons in a metric CRS.
    lines : geopandas.GeoDataFrame
        Service lines in the same CRS with ``cost``, the greatest cost on each.
    max_m : float
        Longest distance from a place to its line (m), inclusive.
    street_m : numpy.ndarray of float, optional
        Metres from each place to its nearest street, covered or not (NaN where none is near).
        A place with a street nearer than every service line has a street that is out of reach.

    Returns
    -------
    numpy.ndarray of float
        NaN where no line lies within the distance. Of lines at the same place (the ways to
        several facilities, or the two bands that meet there) the cheapest counts, so that nobody
        is counted twice.

    Notes
    -----
    Service lines hold the covered parts alone. Without ``street_m`` a place whose own street is
    not covered falls to a covered one behind it, if that lies within ``max_m``: the result is
    then an upper bound.
    """
    shapes = np.asarray(places.array, dtype=object)
    cost = np.full(len(shapes), np.inf)
    told = np.flatnonzero(lines["cost"].notna().to_numpy())
    drawn = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if len(told) == 0 or len(drawn) == 0:
        return np.full(len(shapes), np.nan)
    of_line = lines["cost"].to_numpy(dtype=np.float64)[told]
    tree = shapely.STRtree(np.asarray(lines.geometry.array, dtype=object)[told])
    (row, _), away = tree.query_nearest(
        shapes[drawn], max_distance=max_m, return_distance=True, all_matches=False
    )
    near, nearest_m = drawn[row], away
    if street_m is not None:
        own = ~(nearest_m > street_m[near] + _SAME_STREET_M)
        near, nearest_m = near[own], nearest_m[own]
    place, line = tree.query(shapes[near], predicate="dwithin", distance=nearest_m + _SAME_SPOT_M)
    np.minimum.at(cost, near[place], of_line[line])
    return np.where(np.isfinite(cost), cost, np.nan)


def totals_by_zone(values: pd.DataFrame, zone_of: pd.Series, labels: pd.Index) -> pd.DataFrame:
    """Return the sums of columns by zone.

    Parameters
    ----------
    values : pandas.DataFrame
        Numbers of places; NaN counts as none.
    zone_of : pandas.Series
        The label of each place's zone (same index), None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        float64; 0 for a zone without places, NaN in a column in which nothing is known.
    """
    held = zone_of.notna()
    sums = values[held].astype("float64").groupby(zone_of[held]).sum()
    sums = sums.reindex(labels).fillna(0.0)
    unknown = values.columns[values.isna().all()] if len(values) else values.columns[:0]
    sums[unknown] = np.nan
    return sums


def shares_by_zone(
    weights: pd.Series, flags: pd.DataFrame, zone_of: pd.Series, labels: pd.Index
) -> pd.DataFrame:
    """Return which share of the people of each zone a condition holds for.

    Parameters
    ----------
    weights : pandas.Series
        People of each place; NaN counts as none.
    flags : pandas.DataFrame
        Booleans (same index), a column a condition.
    zone_of : pandas.Series
        The label of each place's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        The columns of ``flags``: ``100 · Σ w·flag / Σ w`` (0–100), NaN where a zone has nobody.
    """
    held = flags.astype("float64").mul(weights.fillna(0.0), axis=0)
    base = totals_by_zone(weights.to_frame("base"), zone_of, labels)["base"]
    return 100 * totals_by_zone(held, zone_of, labels).div(base.where(base > 0), axis=0)


def summarise_zones(
    people: pd.DataFrame,
    cost: NDArray[np.float64],
    limits: Sequence[float],
    zone_of: pd.Series,
    labels: pd.Index,
) -> pd.DataFrame:
    """Return the people of each zone and how many of them are within reach.

    Parameters
    ----------
    people : pandas.DataFrame
        Places with ``population`` and the age groups.
    cost : numpy.ndarray of float
        What each place's way costs; NaN where it has none.
    limits : sequence of float
        The bands' upper limits, ascending.
    zone_of, labels
        As :func:`totals_by_zone`.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``. ``population``; ``served_pct``, within the last band; ``unserved``
        (people); for each of :data:`ZONE_AGES` its people and ``served_<age>_pct``, within the
        last band; ``served_<limit>_pct`` for each limit, cumulative. Shares are 0–100, NaN where
        a zone has nobody (of that age).
    """
    within = _within(cost, limits, people.index)
    last = within[[limits[-1]]]
    sums = totals_by_zone(people[["population", *ZONE_AGES]], zone_of, labels)
    beyond = people["population"].fillna(0.0).where(~last[limits[-1]], 0.0)
    result = sums[["population"]].copy()
    shares = shares_by_zone(people["population"], within, zone_of, labels)
    result["served_pct"] = shares[limits[-1]]
    result["unserved"] = totals_by_zone(beyond.to_frame("beyond"), zone_of, labels)["beyond"]
    for age in ZONE_AGES:
        result[age] = sums[age]
        result[f"served_{age}_pct"] = shares_by_zone(people[age], last, zone_of, labels)[limits[-1]]
    for limit in limits:
        result[f"served_{band_name(limit)}_pct"] = shares[limit]
    return result


def summarise_bands(
    people: pd.DataFrame, cost: NDArray[np.float64], limits: Sequence[float]
) -> pd.DataFrame:
    """Return the people within each limit, all places together.

    Parameters
    ----------
    people, cost, limits
        As :func:`summarise_zones`.

    Returns
    -------
    pandas.DataFrame
        One row a limit, cumulative: ``band`` (the limit), ``served`` (people within it),
        ``served_pct``, ``unserved`` (people beyond it), and for each age group
        ``served_<age>`` and ``served_<age>_pct``; NaN for an age group that nobody tells.
    """
    within = _within(cost, limits, people.index).to_numpy(dtype=np.float64)
    result = pd.DataFrame({"band": np.asarray(limits, dtype=np.float64)})
    for column in ("population", *AGES):
        counts = people[column].to_numpy(dtype=np.float64)
        total = np.nansum(counts) if np.isfinite(counts).any() else np.nan
        served = np.nan_to_num(counts) @ within + 0 * total
        name = "served" if column == "population" else f"served_{column}"
        result[name] = served
        result[f"{name}_pct"] = 100 * served / total if total > 0 else np.nan
        if column == "population":
            result["unserved"] = np.nan_to_num(counts) @ (1 - within) + 0 * total
    return result


def report_served(
    people: gpd.GeoDataFrame, bands: pd.DataFrame, zone_of: pd.Series | None = None
) -> dict[str, float]:
    """Log the people within each limit and those who could not be counted.

    Parameters
    ----------
    people : geopandas.GeoDataFrame
        The places.
    bands : pandas.DataFrame
        From :func:`summarise_bands`.
    zone_of : pandas.Series, optional
        The zone of each place, where zones were given: people in none are told.

    Returns
    -------
    dict
        ``served_<limit>_pct`` of the whole.
    """
    columns = (bands[name].to_list() for name in ("band", "served", "served_pct", "unserved"))
    for band, served, share, unserved in zip(*columns, strict=True):
        note(
            messages.SERVED_WITHIN,
            band=band,
            served=served,
            share=share,
            population=served + unserved,
        )
    nowhere = people.geometry.isna() | people.geometry.is_empty
    lost = float(people.loc[nowhere, "population"].sum())
    if lost > 0:
        warn(messages.PEOPLE_WITHOUT_GEOMETRY, count=lost)
    if zone_of is not None:
        outside = float(people.loc[zone_of.isna() & ~nowhere, "population"].sum())
        if outside > 0:
            warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)
    shares = zip(bands["band"], bands["served_pct"], strict=True)
    return {f"served_{band_name(band)}_pct": round(float(share), 4) for band, share in shares}


def _reached(limits: Sequence[float]) -> NDArray[np.float64]:
    return np.asarray(limits, dtype=np.float64) * (1 + _ROUNDING)


def _within(cost: NDArray[np.float64], limits: Sequence[float], index: pd.Index) -> pd.DataFrame:
    """Return a column a limit: whether the cost keeps it (NaN keeps none)."""
    flags = np.asarray(cost, dtype=np.float64)[:, None] <= _reached(limits)[None, :]
    return pd.DataFrame(flags, index=index, columns=list(limits))
