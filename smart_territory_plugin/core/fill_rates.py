"""How fast containers fill: a median of slopes within cycles, and time spent overflowing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin.core.fill_cycles import SEEN, Cycles, Emptyings
from smart_territory_plugin.core.fill_readings import HOUR_S, Readings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

DAY_S = 24 * HOUR_S
_FULL = 100.0
_SHORTEST_S = 6 * HOUR_S  # from a declared emptying to a single reading


@dataclass(frozen=True)
class Slopes:
    """Slopes between two moments of one cycle.

    Attributes
    ----------
    cycle : numpy.ndarray of int
    slope : numpy.ndarray of float
        Percentage points a day.
    seconds : numpy.ndarray of int64
        That the slope spans.
    """

    cycle: Places
    slope: Numbers
    seconds: Places


def cycle_slopes(readings: Readings, cycles: Cycles, emptyings: Emptyings) -> Slopes:
    """Return the slopes from which rates are taken.

    Parameters
    ----------
    readings, cycles, emptyings
        As cut.

    Returns
    -------
    Slopes
        Of the n readings of a cycle, each of the first half with the one half a cycle later
        (i with i + ⌈n/2⌉), so that n readings give ⌊n/2⌋ slopes and not n²/2: Theil's incomplete
        method. Readings after the first of a cycle that is full (100 %) say no more how fast it
        fills and are left out. A cycle with one reading counts from 0 % at the declared emptying
        that began it, where at least 6 hours lie between.

    Notes
    -----
    Source: H. Theil (1950), “A rank-invariant method of linear and polynomial regression
    analysis”, Proceedings of the Royal Netherlands Academy of Sciences 53, pp. 386–392,
    521–525 and 1397–1412.
    """
    of, first = cycles.of_reading, cycles.first
    full = readings.fill >= _FULL
    earlier: Places = np.cumsum(full) - full
    usable = earlier == earlier[first[of]] if len(of) else np.zeros(0, dtype=bool)
    count = np.bincount(of[usable], minlength=len(cycles))
    place = np.arange(len(of)) - first[of]
    half = (count + 1) // 2
    i = np.flatnonzero(usable & (place < (count - half)[of]))
    j = i + half[of[i]]
    span = readings.seconds[j] - readings.seconds[i]
    slope = (readings.fill[j] - readings.fill[i]) / span * DAY_S
    single = np.flatnonzero((cycles.count == 1) & (cycles.opened >= 0))
    single = single[emptyings.how[cycles.opened[single]] != SEEN]
    began = emptyings.seconds[cycles.opened[single]]
    waited = readings.seconds[first[single]] - began
    single, waited = single[waited >= _SHORTEST_S], waited[waited >= _SHORTEST_S]
    return Slopes(
        np.concatenate([of[i], single]),
        np.concatenate([slope, readings.fill[first[single]] / waited * DAY_S]),
        np.concatenate([span, waited]),
    )


def weighted_median(groups: Places, values: Numbers, weights: Places, count: int) -> Numbers:
    """Return the median of each group's values, each weighing as much as its weight.

    Parameters
    ----------
    groups, values, weights : numpy.ndarray
        Group (0 to ``count`` - 1), value, and whole weight above zero.
    count : int
        Groups.

    Returns
    -------
    numpy.ndarray of float
        The smallest value up to which half of the weight lies; the mean of it and the next where
        it is exactly half; NaN for a group without values.
    """
    result = np.full(count, np.nan)
    if not len(values):
        return result
    order = np.lexsort((values, groups))
    g, v = groups[order], values[order]
    doubled = 2 * np.cumsum(weights[order])
    start = np.flatnonzero(np.diff(g, prepend=-1))
    end = np.append(start[1:], len(g)) - 1
    base = np.where(start > 0, doubled[start - 1], 0)
    middle = base + (doubled[end] - base) // 2
    place = np.searchsorted(doubled, middle, side="left")
    next_one = np.where(doubled[place] == middle, place + 1, place)
    result[g[start]] = (v[place] + v[np.minimum(next_one, end)]) / 2
    return result


def overflow_share(readings: Readings, cycles: Cycles, level: float, containers: int) -> Numbers:
    """Return the share of the observed time that each container stands at ``level`` or above.

    Parameters
    ----------
    readings, cycles
        As cut.
    level : float
        Percent.
    containers : int
        How many there are.

    Returns
    -------
    numpy.ndarray of float
        Percent of the time between readings of one cycle, the level taken as straight between
        them; NaN where there is no such time. From a cycle's last reading to the emptying nothing
        is known and nothing is counted.
    """
    of, t, f = cycles.of_reading, readings.seconds, readings.fill
    whole = np.flatnonzero(of[1:] == of[:-1])
    span = (t[whole + 1] - t[whole]).astype("float64")
    low = np.minimum(f[whole], f[whole + 1])
    high = np.maximum(f[whole], f[whole + 1])
    rise = np.where(high > low, high - low, 1.0)
    share = np.where(low >= level, 1.0, np.clip((high - level) / rise, 0.0, 1.0))
    owner = readings.container[whole]
    total = np.bincount(owner, span, minlength=containers)
    over = np.bincount(owner, span * share, minlength=containers)
    return np.where(total > 0, 100 * over / np.where(total > 0, total, 1), np.nan)
