"""From one emptying to the next: emptyings seen in readings or declared, and the cycles between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin.core.fill_readings import HOUR_S, Readings
from smart_territory_plugin.core.fill_stops import Stops

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

SEEN, DECLARED, BOTH = 0, 1, 2
ENDED_BY = ("drop", "declared", "drop_and_declared", "open")
_POINT = 1e-6  # percentage points: a fraction turned into percent is rounded


@dataclass(frozen=True)
class Emptyings:
    """Emptyings in the order of containers and time.

    Attributes
    ----------
    container : numpy.ndarray of int
    after : numpy.ndarray of int64
        Readings up to this second, included, are before the emptying.
    seconds : numpy.ndarray of int64
        When it happened: as declared, else the first reading after the drop.
    how : numpy.ndarray of int
        ``SEEN``, ``DECLARED`` or ``BOTH``.
    trip : numpy.ndarray of int
        -1 where none is known.
    stop : numpy.ndarray of int
        The place of the declared stop, -1 where none was declared.
    """

    container: Places
    after: Places
    seconds: Places
    how: Places
    trip: Places
    stop: Places


def find_emptyings(readings: Readings, stops: Stops, drop: float, hours: float) -> Emptyings:
    """Return every emptying once.

    Parameters
    ----------
    readings : Readings
        In order, each time once.
    stops : Stops
        Declared ones with a time.
    drop : float
        Percentage points that the level falls by between two readings where it was emptied.
    hours : float
        A drop and a stop of the same container within it are the same emptying; drops of
        neighbouring readings within it are one.

    Returns
    -------
    Emptyings
    """
    c, t, f = readings.container, readings.seconds, readings.fill
    fallen = (c[1:] == c[:-1]) & (f[:-1] - f[1:] >= drop - _POINT)
    before = np.flatnonzero(fallen)
    within = int(hours * HOUR_S)
    goes_on = np.zeros(len(before), dtype=bool)
    goes_on[1:] = (np.diff(before) == 1) & (t[before[1:] + 1] - t[before[:-1]] <= within)
    before = before[~goes_on]
    stop_of = _stops_of_drops(c[before], t[before], t[before + 1], stops, within)
    matched = stop_of >= 0
    alone = np.ones(len(stops.container), dtype=bool)
    alone[stop_of[matched]] = False
    at = stops.seconds.astype("int64")
    rest = np.flatnonzero(alone)
    seen = np.where(matched, at[stop_of] if len(at) else 0, t[before + 1])
    columns = [
        np.concatenate([c[before], stops.container[rest]]),
        np.concatenate([t[before], at[rest]]),
        np.concatenate([seen, at[rest]]),
        np.concatenate([np.where(matched, BOTH, SEEN), np.full(len(rest), DECLARED)]),
        np.concatenate(
            [np.where(matched, stops.trip[stop_of] if len(at) else -1, -1), stops.trip[rest]]
        ),
        np.concatenate([stop_of, rest]),
    ]
    order = np.lexsort((columns[4], columns[2], columns[1], columns[0]))
    return Emptyings(*(column[order].astype("int64") for column in columns))


def _stops_of_drops(
    container: Places, begin: Places, end: Places, stops: Stops, within: int
) -> Places:
    """Return the declared stop of each drop, -1 where there is none near; each stop once."""
    found = np.full(len(container), -1, dtype="int64")
    if not len(container) or not len(stops.container):
        return found
    at = stops.seconds.astype("int64")
    first = min(begin.min(), at.min())
    span = max(end.max(), at.max()) - first + within + 1
    order = np.lexsort((at, stops.container))
    there = stops.container[order] * span + at[order] - first
    low, high = container * span + begin - first, container * span + end - first
    after = np.searchsorted(there, low)
    held = np.minimum(after, len(there) - 1)
    # Up to the reading after the drop the stop explains it; else the nearer one of two does.
    late = np.where(after < len(there), np.maximum(there[held] - high + 1, 0), span)
    early = np.where(after > 0, low - there[np.maximum(after, 1) - 1], span)
    distance = np.minimum(late, early)
    place = np.where(late <= early, held, np.maximum(after, 1) - 1)
    candidates = np.flatnonzero(distance <= within)
    nearest = candidates[np.lexsort((distance[candidates], place[candidates]))]
    one = np.append(True, np.diff(place[nearest]) != 0)[: len(nearest)]
    found[nearest[one]] = order[place[nearest[one]]]
    return found


@dataclass(frozen=True)
class Cycles:
    """Cycles of all containers in order, open ones at both ends included.

    Attributes
    ----------
    container : numpy.ndarray of int
        Of each cycle.
    first, count : numpy.ndarray of int
        The first reading and how many the cycle has.
    opened, closed : numpy.ndarray of int
        The emptyings at its ends, -1 for none.
    of_reading : numpy.ndarray of int
        The cycle of each reading.
    """

    container: Places
    first: Places
    count: Places
    opened: Places
    closed: Places
    of_reading: Places

    def __len__(self) -> int:
        return len(self.container)

    def last_fill(self, readings: Readings) -> Numbers:
        """Return the level of each cycle's last reading, NaN where it has none."""
        return self._at(readings.fill, self.first + self.count - 1)

    def first_fill(self, readings: Readings) -> Numbers:
        """Return the level of each cycle's first reading, NaN where it has none."""
        return self._at(readings.fill, self.first)

    def _at(self, values: Numbers, place: Places) -> Numbers:
        if not len(values):
            return np.full(len(self), np.nan)
        return np.where(self.count > 0, values[np.clip(place, 0, len(values) - 1)], np.nan)


def cut_cycles(readings: Readings, emptyings: Emptyings, containers: int) -> Cycles:
    """Cut the readings of each container at its emptyings.

    Parameters
    ----------
    readings : Readings
        In order.
    emptyings : Emptyings
        In order.
    containers : int
        How many there are, with readings or without.
    """
    times = np.concatenate([readings.seconds, emptyings.after])
    begin = times.min() if len(times) else 0
    span = (times.max() - begin + 1) if len(times) else 1
    ends = emptyings.container * span + emptyings.after - begin
    here = readings.container * span + readings.seconds - begin
    # Each container has one cycle more than emptyings.
    of_reading = np.searchsorted(ends, here, side="left") + readings.container
    total = len(ends) + containers
    number = np.arange(len(ends))
    closes = number + emptyings.container
    closed, opened = np.full(total, -1, dtype="int64"), np.full(total, -1, dtype="int64")
    closed[closes], opened[closes + 1] = number, number
    per = np.bincount(emptyings.container, minlength=containers) + 1
    count = np.bincount(of_reading, minlength=total)
    return Cycles(
        np.repeat(np.arange(containers), per),
        np.cumsum(count) - count,
        count,
        opened,
        closed,
        of_reading,
    )
