"""Collection trips, each counted once, and the figures of their routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.fill_codes import most_frequent, together
from smart_territory_plugin.core.fill_fields import Rows
from smart_territory_plugin.core.fill_readings import numbers
from smart_territory_plugin.core.fill_rules import Rules
from smart_territory_plugin.core.fill_stops import Stops, Table
from smart_territory_plugin.core.log import warn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_KG_A_TONNE = 1000.0


def trips_of(tables: list[Table], count: int) -> pd.DataFrame:
    """Return what the rows say of each trip, once.

    Parameters
    ----------
    tables : list of Table
        Readings and collections.
    count : int
        Trips.

    Returns
    -------
    pandas.DataFrame
        A row a trip: ``route`` (None where unknown), ``km``, ``kg``, ``time_min`` (NaN where
        unknown). Kilometres and weight are those of the whole trip, as such exports repeat them
        on every row. Of several values for one trip the largest is taken; how many trips have
        several is told. Negative ones are left out.
    """
    trip = np.concatenate([t.trip for t in tables])
    column = together([t.rows for t in tables], "route")
    best, kinds = most_frequent(trip, column, count)
    names = np.array([*column.texts, None], dtype=object)[best]
    if (kinds > 1).any():
        warn(messages.TRIP_ROUTES, count=int((kinds > 1).sum()), trips=count)
    values = {
        "km": np.concatenate([numbers(t.rows, "km") for t in tables]),
        "kg": np.concatenate([_weights(t.rows) for t in tables]),
        "start": np.concatenate([t.start for t in tables]),
        "end": np.concatenate([t.end for t in tables]),
    }
    for name in ("km", "kg"):
        wrong = values[name] < 0
        if wrong.any():
            warn(messages.TRIP_NEGATIVE, field=name, count=int(wrong.sum()))
            values[name][wrong] = np.nan
    start = -_largest(trip, -values["start"], count, "start")
    minutes = (_largest(trip, values["end"], count, "end") - start) / 60
    return pd.DataFrame(
        {
            "route": pd.Series(names, dtype="object"),
            "km": _largest(trip, values["km"], count, "km"),
            "kg": _largest(trip, values["kg"], count, "kg"),
            "time_min": np.where(minutes > 0, minutes, np.nan),
        }
    )


def _weights(rows: Rows) -> Numbers:
    if "weight" in rows:
        return numbers(rows, "weight")
    return numbers(rows, "weight_t") * _KG_A_TONNE


def _largest(trip: NDArray[np.int32], values: Numbers, count: int, name: str) -> Numbers:
    """Return the largest value of each trip, NaN where it has none."""
    known = (trip >= 0) & np.isfinite(values)
    high = np.full(count, -np.inf)
    low = np.full(count, np.inf)
    np.maximum.at(high, trip[known], values[known])
    np.minimum.at(low, trip[known], values[known])
    several = int((high > low).sum())
    if several:
        warn(messages.TRIP_VALUES, field=name, count=several, trips=count)
    return np.where(np.isfinite(high), high, np.nan)


def routes_of(
    trips: pd.DataFrame, stops: Stops, fill_at_stop: Numbers, rules: Rules
) -> pd.DataFrame:
    """Return the figures of each route.

    Parameters
    ----------
    trips : pandas.DataFrame
        As :func:`trips_of` returns them.
    stops : Stops
        Those with a trip count.
    fill_at_stop : numpy.ndarray of float
        Fill (%) of the container at each stop, NaN where unknown.
    rules : Rules
        A stop below ``low`` is wasted, one at ``over`` or above came too late.

    Returns
    -------
    pandas.DataFrame
        ``route`` (None for trips without one), ``trips``, ``stops``, ``km``, ``kg``, ``time_min``,
        ``kg_km`` (over the trips of which both are known and above zero), ``kg_stop``,
        ``wasted_pct`` and ``overflow_pct`` (of the stops whose fill is known).
    """
    on_trip = stops.trip >= 0
    known = on_trip & np.isfinite(fill_at_stop)
    size = len(trips)

    def count(where: NDArray[np.bool_]) -> Numbers:
        return np.bincount(stops.trip[where], minlength=size).astype("float64")[:size]

    one = trips.assign(
        trips=1,
        stops=count(on_trip),
        known=count(known),
        low=count(known & (fill_at_stop < rules.low)),
        over=count(known & (fill_at_stop >= rules.over)),
    )
    both = (one["km"] > 0) & (one["kg"] > 0)
    carried = (one["kg"] > 0) & (one["stops"] > 0)
    one["ratio_kg"], one["ratio_km"] = one["kg"].where(both), one["km"].where(both)
    one["stop_kg"], one["stop_stops"] = one["kg"].where(carried), one["stops"].where(carried)
    wanting = int((~both).sum())
    if wanting and (one["km"].notna() | one["kg"].notna()).any():
        warn(messages.TRIP_RATIO_WITHOUT, count=wanting, trips=size)
    named = [name or "" for name in one.pop("route")]  # an empty cell is no name of a route
    total = one.groupby(named, sort=True).sum(min_count=1)
    result = pd.DataFrame(index=total.index)
    for name in ("trips", "stops"):
        result[name] = total[name].astype("int64")
    for name in ("km", "kg", "time_min"):
        result[name] = total[name]
    result["kg_km"] = total["ratio_kg"] / total["ratio_km"]
    result["kg_stop"] = total["stop_kg"] / total["stop_stops"]
    base = total["known"].where(total["known"] > 0)
    result["wasted_pct"] = 100 * total["low"] / base
    result["overflow_pct"] = 100 * total["over"] / base
    names = pd.Series([name or None for name in result.index], dtype="object")
    result = result.reset_index(drop=True)
    result.insert(0, "route", names)
    return result
