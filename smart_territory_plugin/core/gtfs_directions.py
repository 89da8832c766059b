"""The direction of trips, found by the order of their stops where a feed does not tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from numpy.typing import NDArray


def found_directions(
    trips: pd.DataFrame, calls: pd.DataFrame, station: NDArray[np.int64]
) -> tuple[NDArray[np.int64], int]:
    """Return the direction of every trip, with those found that the feed does not tell.

    Feeds leave ``direction_id`` out, or write 0 for all trips of a route that runs both ways; at
    a stop of both directions the interval between departures would then be half of the true one.

    Parameters
    ----------
    trips, calls : pandas.DataFrame
        As in :class:`~.gtfs.Feed`.
    station : numpy.ndarray of int
        The station of each stop.

    Returns
    -------
    direction : numpy.ndarray of int
        As ``trips["direction"]``, but 0 and 1 on the routes that were split.
    split : int
        How many routes were split.

    Notes
    -----
    Looked at are routes whose trips all have the same direction. The trip with the most stops
    gives each station of its route a rank; a trip that visits the stations they share in falling
    more often than in rising order of rank runs the other way.
    """
    direction = trips["direction"].to_numpy().copy()
    route = trips["route"].to_numpy()
    values = trips.groupby("route")["direction"].nunique()
    alike = np.isin(route, values.index[values == 1])
    rows = calls[alike[calls["trip"].to_numpy()]]
    if not len(rows):
        return direction, 0
    trip = rows["trip"].to_numpy()
    place = station[rows["stop"].to_numpy()]
    key = route[trip].astype(np.int64) * (int(station.max()) + 1) + place
    rank = _ranks(trip, route, key)
    shared = rank >= 0
    trip, rank = trip[shared], rank[shared]
    turns = np.where(trip[1:] == trip[:-1], np.sign(np.diff(rank)), 0)
    rising = np.bincount(trip[1:], turns, len(trips)) if len(trip) else np.zeros(len(trips))
    back = alike & (rising < 0)
    split = np.unique(route[back])
    chosen = np.isin(route, split)
    direction[chosen] = back[chosen]
    return direction, len(split)


def _ranks(
    trip: NDArray[np.int32], route: NDArray[np.int64], key: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the rank of each call's station on the longest trip of its route, -1 off it."""
    length = np.bincount(trip, minlength=len(route))
    order = np.lexsort((np.arange(len(route)), -length, route))
    first = np.append(True, route[order][1:] != route[order][:-1])
    longest = np.zeros(len(route), dtype=bool)
    longest[order[first]] = True
    at = np.flatnonzero(longest[trip])
    known, position = np.unique(key[at], return_index=True)
    place = np.minimum(np.searchsorted(known, key), len(known) - 1)
    return np.where(known[place] == key, at[position][place], -1)
