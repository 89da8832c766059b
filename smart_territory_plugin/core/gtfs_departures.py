"""The departures of a timetable on a day, and the mean interval between them at each stop."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin.core.gtfs import Feed, runs_of
from smart_territory_plugin.core.gtfs_calendar import trips_on

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DAY_S = 86_400


def departures(feed: Feed, day: date) -> pd.DataFrame:
    """Return every departure of a service day that one can get into.

    Parameters
    ----------
    feed : Feed
        A timetable.
    day : datetime.date
        The service day.

    Returns
    -------
    pandas.DataFrame
        ``stop``, ``route`` (rows of the feed's tables), ``direction`` and ``departure_s``
        (seconds after midnight of ``day``, past 86 400 after its end). Trips of
        ``frequencies.txt`` are there as often as they run. Calls without a time are left out.
    """
    calls, running = feed.calls, trips_on(feed, day)
    kept = calls[running[calls["trip"].to_numpy()]]
    trip, times = kept["trip"].to_numpy(), kept["departure_s"].to_numpy()
    repeated = np.zeros(len(feed.trips), dtype=bool)
    repeated[feed.frequencies["trip"].to_numpy()] = True
    by_interval = repeated[trip]
    parts = [(np.flatnonzero(~by_interval), times[~by_interval])]
    if by_interval.any():
        parts.append(_repeated(feed, trip, times, np.flatnonzero(by_interval)))
    row = np.concatenate([rows for rows, _ in parts])
    result = pd.DataFrame(
        {
            "stop": kept["stop"].to_numpy()[row],
            "route": feed.trips["route"].to_numpy()[trip[row]],
            "direction": feed.trips["direction"].to_numpy()[trip[row]],
            "departure_s": np.concatenate([when for _, when in parts]),
        }
    )
    usable = kept["boards"].to_numpy()[row] & np.isfinite(result["departure_s"].to_numpy())
    return result[usable].reset_index(drop=True)


def _repeated(
    feed: Feed, trip: NDArray[np.int32], times: NDArray[np.float64], rows: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return rows of calls, each as often as its trip runs, with the times of the runs."""
    first = pd.Series(times[rows]).groupby(trip[rows]).transform("first").to_numpy()
    later = pd.DataFrame({"trip": trip[rows], "row": rows, "later": times[rows] - first})
    spans = feed.frequencies
    number = runs_of(spans)
    run = np.repeat(np.arange(len(spans)), number)
    within = np.arange(len(run)) - np.repeat(np.cumsum(number) - number, number)
    start = spans["start_s"].to_numpy()[run] + within * spans["headway_s"].to_numpy()[run]
    starts = pd.DataFrame({"trip": spans["trip"].to_numpy()[run], "start": start})
    runs = later.merge(starts, on="trip")
    return runs["row"].to_numpy(), (runs["start"] + runs["later"]).to_numpy()


def departures_between(feed: Feed, day: date, window_h: tuple[float, float]) -> pd.DataFrame:
    """Return the departures between two hours of a clock day.

    Parameters
    ----------
    feed : Feed
        A timetable.
    day : datetime.date
        The day on the clock: trips of the day before that run past midnight are among its
        first.
    window_h : tuple of float
        From and to (exclusive), in hours, 0 to 24.

    Returns
    -------
    pandas.DataFrame
        As :func:`departures`, the times counted from midnight of ``day``.
    """
    night = departures(feed, day - timedelta(days=1))
    night["departure_s"] -= _DAY_S
    every = pd.concat([departures(feed, day), night], ignore_index=True)
    start, end = (hour * 3600 for hour in window_h)
    inside = (every["departure_s"] >= start) & (every["departure_s"] < end)
    return every[inside].reset_index(drop=True)


def headways(
    within: pd.DataFrame,
    mode: NDArray[np.object_],
    window_h: tuple[float, float],
    *,
    by_route: bool = False,
) -> pd.Series:
    """Return the mean interval between departures of each stop.

    Parameters
    ----------
    within : pandas.DataFrame
        From :func:`departures_between` for the same window.
    mode : numpy.ndarray of str
        The mode of each route.
    window_h : tuple of float
        The window, in hours.
    by_route : bool
        Whether routes are kept apart.

    Returns
    -------
    pandas.Series
        Minutes by stop (row of the feed's stops); stops without a departure have no row.

    Notes
    -----
    ``headway = window / departures``, for each direction of each mode (or of each route), and of
    these the shortest: a stop with many services one way and few the other is not averaged.
    Source: Global Healthy and Sustainable City Indicators (GHSCI), which averages that over
    weekdays and rounds; here it is that of one day.
    """
    kinds = within["route"] if by_route else pd.Series(mode[within["route"].to_numpy()])
    keys = [within["stop"].to_numpy(), kinds.to_numpy(), within["direction"].to_numpy()]
    counts = within["stop"].groupby(keys).size()
    minutes = 60 * (window_h[1] - window_h[0])
    return (minutes / counts).groupby(level=0).min()
