"""Low-stress connectivity: what people reach on streets that most would dare to cycle on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent
from smart_territory_plugin.core.network_search import within, within_limit
from smart_territory_plugin.core.network_snap import Snapped, snap
from smart_territory_plugin.core.population_served import totals_by_zone

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.low_stress import Streets

_PAIRS = 5_000_000  # pairs of place and destination looked at in one go


@dataclass(frozen=True)
class Ends:
    """Where places or destinations stand: on a cyclable street, and on a low-stress one.

    Attributes
    ----------
    cyclable, low : Snapped
        The nearest street of each kind within the longest distance to the street.
    """

    cyclable: Snapped
    low: Snapped

    def some(self, which: slice | NDArray[np.intp]) -> Ends:
        """Return some of them."""
        return Ends(_only(self.cyclable, which), _only(self.low, which))


def _only(places: Snapped, which: slice | NDArray[np.intp]) -> Snapped:
    return Snapped(places.edge[which], places.share[which], places.off_m[which])


def ends_of(streets: Streets, shapes: NDArray[np.object_], max_snap_m: float) -> Ends:
    """Return where shapes stand on both networks, each on the nearest street of its own."""
    return Ends(snap(streets.cyclable, shapes, max_snap_m), snap(streets.low, shapes, max_snap_m))


class Limits(NamedTuple):
    """How far people cycle."""

    distance_m: float
    """Longest way on all cyclable streets."""
    detour: float
    """The most that a way of low stress may be longer than that, as a ratio."""


@dataclass(frozen=True)
class Demand:
    """Who would go where.

    Attributes
    ----------
    origins : Ends
        Where the places stand.
    people : numpy.ndarray of float
        The people of each place; NaN counts as none.
    destinations : Ends
        Where the destinations stand.
    weights : numpy.ndarray of float
        What each destination counts, 0 or more.
    limits : Limits
        The longest way and the detour.
    """

    origins: Ends
    people: NDArray[np.float64]
    destinations: Ends
    weights: NDArray[np.float64]
    limits: Limits


class Reach(NamedTuple):
    """What places reach, and what they would with more low-stress streets."""

    table: pd.DataFrame
    """As :func:`low_stress_reach` says."""
    unmet: pd.DataFrame
    """``origin``, ``destination`` (positions) and ``cost`` (m) of pairs that cyclable streets
    join and low-stress ones do not; those that ``keep`` kept."""


def low_stress_reach(
    streets: Streets,
    demand: Demand,
    *,
    keep: Callable[[pd.DataFrame], NDArray[np.bool_]] | None = None,
    progress: Progress = silent,
) -> Reach:
    """Return what each place reaches, on all cyclable streets and on low-stress ones.

    Parameters
    ----------
    streets : Streets
        Both networks.
    demand : Demand
        The places, the destinations and the limits.
    keep : callable, optional
        Says of a table of unmet pairs which to keep; by default none.
    progress : callable
        Called with the share done.

    Returns
    -------
    Reach
        Its table is numbered as the places: ``destinations``, the weight of those at most
        ``distance_m`` away on cyclable streets, from the place to them (NaN for a place
        on no cyclable street); ``low_destinations``, the weight of those of them whose way on
        low-stress streets is at most ``detour`` times as long; ``low_stress_reach_pct``,
        the share of the latter (%), NaN where there is no destination to reach.

    Notes
    -----
    The test of the Bicycle Network Analysis (PeopleForBikes): low-stress connected where
    ``low / all <= 1.25`` and ``all <= 2680`` m. A place on a street of high stress starts from
    the nearest street of low stress, if that is within the longest distance to the street.
    """
    places, weights = demand.origins.cyclable, demand.weights
    count = len(places.edge)
    every, calm = np.zeros(count), np.zeros(count)
    unmet: list[pd.DataFrame] = []
    size = max(_PAIRS // max(count, 1), 1)
    starts = range(0, max(len(weights), 1), size)
    for step, begin in enumerate(starts):
        some = demand.destinations.some(slice(begin, begin + size))
        part = partial(_in_part, progress, step / len(starts), 1 / len(starts))
        pairs = _joined(streets, demand, some, part)
        pairs["destination"] += begin
        weight = weights[pairs["destination"]]
        every += np.bincount(pairs["origin"], weight, count)
        calm += np.bincount(pairs["origin"], weight * pairs["low"], count)
        left = pairs.loc[~pairs["low"], ["origin", "destination", "cost"]]
        unmet.append(left[keep(left)] if keep is not None else left[:0])
    every[~places.found] = np.nan
    calm[~places.found] = np.nan
    table = pd.DataFrame(
        {
            "destinations": every,
            "low_destinations": calm,
            "low_stress_reach_pct": 100 * calm / np.where(every > 0, every, np.nan),
        }
    )
    return Reach(table, pd.concat(unmet, ignore_index=True))


def _in_part(progress: Progress, begin: float, share: float, fraction: float) -> None:
    progress(begin + share * fraction)


def _joined(
    streets: Streets, demand: Demand, destinations: Ends, progress: Progress
) -> pd.DataFrame:
    """Return the pairs in reach on cyclable streets, and whether low-stress ones join them."""
    origins, (longest, detour) = demand.origins, demand.limits
    network = streets.cyclable
    pairs = within(
        network,
        network.length_costs(),
        origins.cyclable,
        destinations.cyclable,
        longest,
        progress=partial(_in_part, progress, 0.0, 0.7),
    ).rename(columns={"facility": "destination"})
    network = streets.low
    calm = within(
        network,
        network.length_costs(),
        origins.low,
        destinations.low,
        detour * longest,
        progress=partial(_in_part, progress, 0.7, 0.3),
    )
    key = _key(pairs["origin"], pairs["destination"])
    calm_key = _key(calm["origin"], calm["facility"])
    place = np.searchsorted(calm_key, key)
    place[place == len(calm_key)] = 0
    low = np.full(len(pairs), np.inf)
    if len(calm):
        same = calm_key[place] == key
        low[same] = calm["cost"].to_numpy()[place[same]]
    return pairs.assign(low=low <= within_limit(detour) * pairs["cost"].to_numpy())


def _key(origin: pd.Series, destination: pd.Series) -> NDArray[np.int64]:
    return (origin.to_numpy(np.int64) << 32) + destination.to_numpy(np.int64)


def reach_by_zone(places: pd.DataFrame, zone_of: pd.Series, labels: pd.Index) -> pd.DataFrame:
    """Return the reach of the people of each zone.

    Parameters
    ----------
    places : pandas.DataFrame
        With ``population``, where NaN counts as none, and ``low_stress_reach_pct`` of
        :func:`low_stress_reach`.
    zone_of : pandas.Series
        The label of each place's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        ``population``; ``low_stress_reach_pct``, ``Σ people · reach / Σ people`` over the places
        that have a destination in reach, NaN without any; ``people_counted``, the people of
        those; ``people_cut_off``, those of them who reach none on low-stress streets.
    """
    people = places["population"].fillna(0.0)
    share = places["low_stress_reach_pct"]
    counted = people.where(share.notna(), 0.0)
    sums = totals_by_zone(
        pd.DataFrame(
            {
                "population": people,
                "people_counted": counted,
                "reached": counted * share.fillna(0.0),
                "people_cut_off": people.where(share == 0, 0.0),
            }
        ),
        zone_of,
        labels,
    )
    base = sums["people_counted"]
    sums["low_stress_reach_pct"] = sums["reached"] / base.where(base > 0)
    return sums[["population", "low_stress_reach_pct", "people_counted", "people_cut_off"]]


def report_reach(places: pd.DataFrame) -> dict[str, float]:
    """Log the reach of all people together.

    Parameters
    ----------
    places : pandas.DataFrame
        With ``population`` and the columns of :func:`low_stress_reach`.

    Returns
    -------
    dict
        The columns of :func:`reach_by_zone`; without those that are undefined.
    """
    everywhere = pd.Series(0, index=places.index, dtype="object")
    total = reach_by_zone(places, everywhere, pd.Index([0])).iloc[0]
    beyond = float(total["population"] - total["people_counted"])
    if beyond > 0:
        note(messages.LOW_STRESS_NOT_COUNTED, people=beyond)
    if total["people_counted"] > 0:
        note(
            messages.LOW_STRESS_TOTAL,
            people=total["people_counted"],
            share=total["low_stress_reach_pct"],
            cut_off=total["people_cut_off"],
        )
    return {str(name): round(float(value), 4) for name, value in total.dropna().items()}
