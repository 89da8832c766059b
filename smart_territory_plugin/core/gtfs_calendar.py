"""The days of a timetable: which services run on one, and the typical week of a feed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.gtfs import WEEKDAYS, Feed
from smart_territory_plugin.core.log import warn

if TYPE_CHECKING:
    from numpy.typing import NDArray

_EPOCH = date(1970, 1, 1)  # a Thursday
_LONGEST = 40_000  # days; a calendar of more than a century is a mistake
_WORKING_DAYS = 5


class Week(NamedTuple):
    """The week a feed is looked at in."""

    day: date
    """The day of the headways, a weekday (Monday to Friday) unless the user chose another."""
    days: tuple[date, ...]
    """Monday to Sunday of its week."""


def day_number(day: date) -> int:
    """Return a date as days since 1970-01-01."""
    return (day - _EPOCH).days


def read_date(text: str) -> date | None:
    """Return a date written as ``2025-03-12`` or ``20250312``, None for empty text.

    Raises
    ------
    TerritoryError
        ``DATE_UNREADABLE``.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise TerritoryError(messages.DATE_UNREADABLE, text=text) from fault


def services_on(feed: Feed, day: date) -> NDArray[np.bool_]:
    """Return which services run on a day.

    Parameters
    ----------
    feed : Feed
        A timetable.
    day : datetime.date
        Any day.

    Returns
    -------
    numpy.ndarray of bool
        One a row of ``feed.services``: those of ``calendar.txt`` on that weekday, with the
        services of ``calendar_dates.txt`` added and taken away.
    """
    number = day_number(day)
    services, exceptions = feed.services, feed.exceptions
    running = (
        services[WEEKDAYS[day.weekday()]].to_numpy(dtype=bool)
        & (services["start"].to_numpy() <= number)
        & (services["end"].to_numpy() >= number)
    )
    today = exceptions[exceptions["day"] == number]
    running[today["service"].to_numpy()] = today["added"].to_numpy(dtype=bool)
    return running


def trips_on(feed: Feed, day: date) -> NDArray[np.bool_]:
    """Return which trips (rows of ``feed.trips``) run on a service day."""
    service = feed.trips["service"].to_numpy()
    return np.append(services_on(feed, day), False)[service]


def trips_by_day(feed: Feed) -> pd.Series:
    """Return how many trips run on each day of a feed.

    Returns
    -------
    pandas.Series
        Trips (frequencies expanded) by day number, from the first to the last day that a
        calendar names; empty where there is none.

    Notes
    -----
    Each service adds its trips on its weekdays from start to end: the steps are added up day by
    day, so that neither many services nor long calendars cost much.
    """
    service = feed.trips["service"].to_numpy()
    known = service >= 0
    weight = np.bincount(service[known], feed.runs[known], len(feed.services)).astype(np.int64)
    start, end = feed.services["start"].to_numpy(), feed.services["end"].to_numpy()
    regular = start <= end
    days = feed.exceptions["day"].to_numpy()
    named = np.concatenate([start[regular], end[regular], days])
    if not len(named):
        return pd.Series([], index=pd.Index([], dtype=np.int64), dtype=np.int64)
    first = int(named.min())
    size = min(int(named.max()) - first + 1, _LONGEST)
    numbers = first + np.arange(size)
    trips = np.zeros(size, dtype=np.int64)
    for weekday, name in enumerate(WEEKDAYS):
        runs = feed.services[name].to_numpy(dtype=bool) & regular
        steps = np.zeros(size + 1, dtype=np.int64)
        np.add.at(steps, np.minimum(start[runs] - first, size), weight[runs])
        np.add.at(steps, np.minimum(end[runs] + 1 - first, size), -weight[runs])
        on = _weekday(numbers) == weekday
        trips[on] = np.cumsum(steps[:-1])[on]
    _add_exceptions(feed, weight, first, trips)
    return pd.Series(trips, index=pd.Index(numbers, name="day"))


def _add_exceptions(
    feed: Feed, weight: NDArray[np.int64], first: int, trips: NDArray[np.int64]
) -> None:
    """Add to and take from the trips of each day what ``calendar_dates.txt`` says."""
    inside = feed.exceptions[feed.exceptions["day"] - first < len(trips)]
    service, day = inside["service"].to_numpy(), inside["day"].to_numpy()
    by_weekday = feed.services[list(WEEKDAYS)].to_numpy(dtype=bool)
    already = (
        by_weekday[service, _weekday(day)]
        & (feed.services["start"].to_numpy()[service] <= day)
        & (feed.services["end"].to_numpy()[service] >= day)
    )
    change = inside["added"].to_numpy(dtype=np.int64) - already
    np.add.at(trips, day - first, weight[service] * change)


def _weekday(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the weekday of days, 0 for Monday."""
    return (numbers + _EPOCH.weekday()) % 7


def chosen_week(feed: Feed, day: date | None = None) -> Week:
    """Return the week in which a feed is looked at.

    Parameters
    ----------
    feed : Feed
        A timetable.
    day : datetime.date, optional
        A day with service; by default a typical one is found.

    Returns
    -------
    Week

    Raises
    ------
    TerritoryError
        ``GTFS_NO_SERVICE`` where no trip has a day; ``GTFS_NO_SERVICE_ON`` where none runs on
        the day given.

    Notes
    -----
    The typical week (Monday to Sunday) is the one with the median number of trips among the
    weeks with any, of an even number of weeks the upper of the two in the middle; of several
    weeks with that number the earliest. The typical day is found in the same way among its
    days from Monday to Friday, so that weeks with holidays, and the holiday in a week, do not
    stand for the rest. A feed that never runs from Monday to Friday gets a day at the weekend,
    with a warning.
    """
    trips = trips_by_day(feed)
    trips = trips[trips > 0]
    if not len(trips):
        raise TerritoryError(messages.GTFS_NO_SERVICE, feed=feed.name)
    if day is None:
        monday = trips.index - _weekday(trips.index.to_numpy())
        week = _median(trips.groupby(monday).sum())
        of_week = trips[monday == week]
        working = of_week[_weekday(of_week.index.to_numpy()) < _WORKING_DAYS]
        if not len(working):
            warn(messages.GTFS_NO_WEEKDAY, feed=feed.name)
        day = _EPOCH + timedelta(_median(working if len(working) else of_week))
    elif day_number(day) not in trips.index:
        first, last = (_EPOCH + timedelta(int(end)) for end in (trips.index[0], trips.index[-1]))
        raise TerritoryError(
            messages.GTFS_NO_SERVICE_ON, feed=feed.name, day=day, first=first, last=last
        )
    monday_of = day - timedelta(day.weekday())
    return Week(day, tuple(monday_of + timedelta(k) for k in range(7)))


def _median(trips: pd.Series) -> int:
    """Return the first label whose number is the median, the upper of two in the middle."""
    middle = np.sort(trips.to_numpy())[len(trips) // 2]
    return int(trips.index[trips.to_numpy() == middle][0])
