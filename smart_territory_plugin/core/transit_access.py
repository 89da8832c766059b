"""People near public transport: the way to stops, frequent service, and the trips they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network_search import nearest, within, within_limit
from smart_territory_plugin.core.network_snap import Snapped
from smart_territory_plugin.core.population import AGES
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.transit import TransitStops

_SDG_LOW_M, _SDG_HIGH_M = 500.0, 1000.0
_DAYS = 7
_BLOCK = 10_000  # places whose trips are counted at once
_ROUNDING_MIN = 1e-9


class Limits(NamedTuple):
    """How far a stop may be, and how often something must leave it."""

    low_m: float = _SDG_LOW_M
    """To a stop of low capacity (SDG 11.2.1)."""
    high_m: float = _SDG_HIGH_M
    """To one of high capacity (SDG 11.2.1)."""
    frequent_m: float = 500.0
    """To a frequent stop of either (ISO 37120; SDSN indicator 67)."""
    frequent_min: float = 20.0
    """Longest mean interval at a frequent stop."""

    @property
    def of_sdg(self) -> bool:
        """Whether the two limits are those of SDG indicator 11.2.1."""
        return (self.low_m, self.high_m) == (_SDG_LOW_M, _SDG_HIGH_M)


class Reach(NamedTuple):
    """The ways of places along streets to stops, one entry a place; NaN where there is none."""

    low_m: NDArray[np.float64]
    """To the nearest stop with a service of low capacity."""
    high_m: NDArray[np.float64]
    """To the nearest one with a service of high capacity."""
    frequent_m: NDArray[np.float64]
    """To the nearest frequent stop."""
    untold_m: NDArray[np.float64]
    """To the nearest stop of which nothing says how often anything leaves it."""
    headways_known: bool
    """Whether that is known of any stop."""
    connected: NDArray[np.bool_]
    """Whether the place lies on the network."""
    stops: csr_matrix
    """Places × stops: 1 where the stop is within the limit of one of its capacities; empty where
    no timetable is known."""


def is_frequent(stops: pd.DataFrame, limits: Limits) -> NDArray[np.bool_]:
    """Return whether the mean interval of each stop is known and within the limit."""
    return stops["headway_min"].to_numpy() <= limits.frequent_min + _ROUNDING_MIN


def stop_table(transit: TransitStops, limits: Limits) -> pd.DataFrame:
    """Return the public fields of the stops.

    Returns
    -------
    pandas.DataFrame
        ``stop_id``, ``stop_name``, ``modes``, ``capacity``, ``departures`` (whole, NA without a
        timetable), ``headway_min`` (NaN without a departure or a timetable) and ``frequent`` (1
        or 0; NA where neither departures nor a headway are known).
    """
    stops = transit.stops
    frequent = _flag(is_frequent(stops, limits), _headway_known(stops))
    columns = ["stop_id", "stop_name", "modes", "capacity", "departures", "headway_min"]
    table = stops[columns].astype({"departures": "Int32"})
    return pd.DataFrame(table).assign(frequent=frequent)


def _headway_known(stops: pd.DataFrame) -> NDArray[np.bool_]:
    """Return whether it is known how often something leaves each stop, be it never."""
    return (stops["headway_min"].notna() | stops["departures"].notna()).to_numpy()


# --- ways ----------------------------------------------------------------------------------------


def measure_reach(
    network: Network,
    costs: Costs,
    places: Snapped,
    stops: Snapped,
    transit: TransitStops,
    limits: Limits,
    *,
    progress: Progress = silent,
) -> Reach:
    """Return the ways from places to stops along streets.

    Parameters
    ----------
    network, costs
        The streets, and their lengths as costs (m).
    places, stops : Snapped
        Where the places and the stops of ``transit`` lie on them.
    transit : TransitStops
        The stops.
    limits : Limits
        How far a stop whose trips count may be.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    Reach
    """
    table = transit.stops
    untold = ~_headway_known(table)
    frequent = is_frequent(table, limits)
    kinds = (table["low"].to_numpy(), table["high"].to_numpy(), frequent, untold)
    ways = []
    for step, chosen in enumerate(kinds):
        progress(step / 6)
        ways.append(_nearest_m(network, costs, places, _chosen(stops, chosen)))
    shape = (len(places.edge), len(table) if transit.has_timetable else 0)
    near = csr_matrix(shape, dtype=np.int32)
    if transit.has_timetable:
        for step, (chosen, limit) in enumerate(
            zip(kinds[:2], (limits.low_m, limits.high_m), strict=True)
        ):
            part = (4 + step) / 6
            pairs = within(
                network,
                costs,
                places,
                _chosen(stops, chosen),
                limit,
                progress=lambda share, part=part: progress(part + share / 6),  # type: ignore[misc]
            )
            near = near + _ones(pairs["origin"], pairs["facility"], shape)
    progress(1.0)
    low_m, high_m, frequent_m, untold_m = ways
    return Reach(low_m, high_m, frequent_m, untold_m, not untold.all(), places.found, _flat(near))


def _chosen(stops: Snapped, chosen: NDArray[np.bool_]) -> Snapped:
    """Return the stops with all others taken off the network, so that positions stay."""
    return Snapped(np.where(chosen, stops.edge, -1), stops.share, stops.off_m)


def _nearest_m(
    network: Network, costs: Costs, places: Snapped, stops: Snapped
) -> NDArray[np.float64]:
    way = np.full(len(places.edge), np.nan)
    if stops.found.any():
        found = nearest(network, costs, places, stops)
        way[found["origin"]] = found["cost"]
    return way


def _ones(row: pd.Series, column: pd.Series, shape: tuple[int, int]) -> csr_matrix:
    ones = np.ones(len(row), dtype=np.int32)
    return csr_matrix((ones, (row.to_numpy(), column.to_numpy())), shape=shape)


def _flat(matrix: csr_matrix) -> csr_matrix:
    """Return a matrix of counts as one of ones."""
    matrix.data[:] = 1
    return matrix


# --- places --------------------------------------------------------------------------------------


def access_table(
    population: pd.DataFrame, reach: Reach, limits: Limits, urban: NDArray[np.bool_] | None = None
) -> pd.DataFrame:
    """Return what each place has near.

    Parameters
    ----------
    population : pandas.DataFrame
        Places with ``population`` and ``age_65``.
    reach : Reach
        From :func:`measure_reach`.
    limits : Limits
        A way equal to its limit is within it.
    urban : numpy.ndarray of bool, optional
        Whether each place lies in an urban centre; None where none are known.

    Returns
    -------
    pandas.DataFrame
        Index of the places:

        - ``population``, ``age_65``: people (NaN where unknown);
        - ``dist_low_m``, ``dist_high_m``: way along streets to the nearest stop of low and of
          high capacity (NaN where none can be reached);
        - ``near_transit``: 1 where one of the two is within its limit, else 0; NA for a place
          that is not connected to the streets;
        - ``sdg_11_2_1``: the same inside urban centres, NA outside, where none are known, and
          with other limits than the indicator's;
        - ``dist_frequent_m``, ``near_frequent``: the way to the nearest frequent stop, and
          whether it is within its limit (1, 0; NA too where a stop within the limit has no
          known headway and none of the others is frequent).

    Notes
    -----
    SDG 11.2.1 (UN-Habitat, metadata of September 2021): within a walking distance along the
    street network of 500 m of a stop of low capacity and/or 1 km of one of high capacity, for
    the people of urban centres. ISO 37120 and SDSN indicator 67: within 0.5 km of public
    transport that runs at least every 20 minutes.
    """
    near = (reach.low_m <= within_limit(limits.low_m)) | (
        reach.high_m <= within_limit(limits.high_m)
    )
    centre = urban if urban is not None and limits.of_sdg else np.zeros(len(near), dtype=bool)
    frequent = reach.frequent_m <= within_limit(limits.frequent_m)
    told = ~(reach.untold_m <= within_limit(limits.frequent_m))
    table = {
        "population": population["population"].astype("float64"),
        "age_65": population["age_65"].astype("float64"),
        "dist_low_m": reach.low_m,
        "dist_high_m": reach.high_m,
        "near_transit": _flag(near, reach.connected),
        "sdg_11_2_1": _flag(near, reach.connected & centre),
        "dist_frequent_m": reach.frequent_m,
        "near_frequent": _flag(
            frequent, reach.connected & reach.headways_known & (frequent | told)
        ),
    }
    return pd.DataFrame(table, index=population.index)


def _flag(true: NDArray[np.bool_], known: NDArray[np.bool_]) -> pd.arrays.IntegerArray:
    return pd.arrays.IntegerArray(true.astype(np.int8), ~known)


# --- trips ---------------------------------------------------------------------------------------


def trips_reached(
    near: csr_matrix, transit: TransitStops, progress: Progress = silent
) -> NDArray[np.int64]:
    """Return how many trips call within reach of each place or zone.

    Parameters
    ----------
    near : scipy.sparse.csr_matrix
        Places × stops, 1 where the stop is within reach (:class:`Reach`), or the same of zones.
    transit : TransitStops
        The stops, of which a timetable is known.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    numpy.ndarray of int
        Shape (rows, 8): trips on each day from Monday to Sunday and on the day of the headways.
        A trip that calls at several stops within reach counts once; both directions count.
    """
    count = near.shape[0]
    trips = np.zeros((count, _DAYS + 1), dtype=np.int64)
    for start in range(0, count, _BLOCK):
        progress(start / count)
        patterns = _flat(near[start : start + _BLOCK] @ transit.calls)
        trips[start : start + _BLOCK] = patterns @ transit.trips
    return trips


def untimed_reached(near: csr_matrix, transit: TransitStops) -> NDArray[np.bool_]:
    """Return whether a stop without a timetable is within reach: more may run than is known."""
    return (near @ transit.stops["departures"].isna().to_numpy(dtype=np.int32)) > 0


def near_zones(
    reach: Reach, population: pd.Series, zone_of: pd.Series, labels: pd.Index
) -> csr_matrix:
    """Return zones × stops: 1 where the stop is within reach of somebody who lives in the zone."""
    lived = ((population > 0) & zone_of.notna()).to_numpy()
    zone = labels.get_indexer(pd.Index(zone_of[lived]))
    ones = np.ones(len(zone), dtype=np.int32)
    held = csr_matrix((ones, (zone, np.flatnonzero(lived))), shape=(len(labels), len(population)))
    return _flat(held @ reach.stops)


# --- zones and the whole -------------------------------------------------------------------------


def summarise_zones(
    places: gpd.GeoDataFrame,
    access: pd.DataFrame,
    urban: NDArray[np.bool_] | None,
    zone_of: pd.Series,
    labels: pd.Index,
) -> pd.DataFrame:
    """Return the people of zones and the share of them that has public transport near.

    Parameters
    ----------
    places : geopandas.GeoDataFrame
        With ``population`` and the age groups.
    access : pandas.DataFrame
        From :func:`access_table`.
    urban : numpy.ndarray of bool, optional
        As :func:`access_table`.
    zone_of : pandas.Series
        The label of each place's zone (same index), None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``. ``population``; ``near`` (people near public transport);
        ``transit_pct`` and ``transit_<age>_pct``; ``population_urban`` (people in urban centres)
        and ``sdg_11_2_1_pct`` of them; ``frequent_pct``, ``frequent_65_pct``; ``unconnected``
        (people not connected to the streets). Shares of people, 0–100, NaN where a zone has
        nobody of the group or the group is unknown. Who is not connected counts as not near.
    """
    people = places["population"].fillna(0.0)
    flags = access[["near_transit", "near_frequent"]].eq(1).fillna(False).astype(bool)
    off = access["near_transit"].isna()
    centre = pd.Series(False if urban is None else urban, index=places.index)
    in_centre = people.where(centre, 0.0)
    sums = {
        "population": people,
        "near": people.where(flags["near_transit"], 0.0),
        "population_urban": in_centre,
        "unconnected": people.where(off, 0.0),
    }
    totals = totals_by_zone(pd.DataFrame(sums), zone_of, labels)
    groups = {"": people, "_urban": in_centre} | {age[3:]: places[age] for age in AGES}
    share = {
        group: shares_by_zone(weights, flags, zone_of, labels) for group, weights in groups.items()
    }
    headways_known = access["near_frequent"].notna().any()
    sdg_known = access["sdg_11_2_1"].notna().any()
    frequent = {group: share[group]["near_frequent"] for group in ("", "_65")}
    columns = {
        "population": totals["population"],
        "near": totals["near"],
        "transit_pct": share[""]["near_transit"],
        **{f"transit{age[3:]}_pct": share[age[3:]]["near_transit"] for age in AGES},
        "population_urban": np.nan if urban is None else totals["population_urban"],
        "sdg_11_2_1_pct": share["_urban"]["near_transit"] if sdg_known else np.nan,
        **{f"frequent{g}_pct": of if headways_known else np.nan for g, of in frequent.items()},
        "unconnected": totals["unconnected"],
    }
    return pd.DataFrame(columns, index=labels)


def report_transit(
    places: gpd.GeoDataFrame,
    access: pd.DataFrame,
    urban: NDArray[np.bool_] | None,
    limits: Limits,
    stops: pd.DataFrame,
) -> dict[str, float]:
    """Log the figures of the whole area under the name each may bear.

    Parameters
    ----------
    places, access, urban
        As :func:`summarise_zones`.
    limits : Limits
        The limits.
    stops : pandas.DataFrame
        Those of the :class:`~.transit.TransitStops`.

    Returns
    -------
    dict
        ``transit_pct``, and where they are known ``sdg_11_2_1_pct`` and ``frequent_pct``.
    """
    everywhere = pd.Series("all", index=places.index)
    row = summarise_zones(places, access, urban, everywhere, pd.Index(["all"])).iloc[0]
    note(
        messages.TRANSIT_NEAR,
        share=row["transit_pct"],
        people=row["population"],
        low=limits.low_m,
        high=limits.high_m,
    )
    if urban is None:
        note(messages.TRANSIT_NOT_SDG)
    elif not row["population_urban"] > 0:
        warn(messages.TRANSIT_NOBODY_URBAN)
    elif not limits.of_sdg:
        note(messages.TRANSIT_SDG_OTHER_LIMITS)
    else:
        note(messages.TRANSIT_SDG, share=row["sdg_11_2_1_pct"], people=row["population_urban"])
    if np.isfinite(row["frequent_pct"]):
        note(
            messages.TRANSIT_FREQUENT,
            share=row["frequent_pct"],
            limit=limits.frequent_m,
            minutes=limits.frequent_min,
        )
        untold = int((~_headway_known(stops)).sum())
        if untold:
            warn(messages.TRANSIT_HEADWAYS_PARTIAL, count=untold, total=len(stops))
    else:
        note(messages.TRANSIT_NO_HEADWAYS)
    kept = ("transit_pct", "sdg_11_2_1_pct", "frequent_pct")
    return {name: round(float(row[name]), 4) for name in kept if np.isfinite(row[name])}
