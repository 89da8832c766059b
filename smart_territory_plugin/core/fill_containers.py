"""What is found of each container, and of each of its cycles, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from smart_territory_plugin.core.fill_cycles import ENDED_BY, SEEN, Cycles, Emptyings
from smart_territory_plugin.core.fill_rates import (
    DAY_S,
    Slopes,
    cycle_slopes,
    overflow_share,
    weighted_median,
)
from smart_territory_plugin.core.fill_readings import HOUR_S, Readings
from smart_territory_plugin.core.fill_rules import Rules
from smart_territory_plugin.core.times import civil, written

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_THURSDAY = 3  # days from Monday to 1970-01-01
_FARTHEST_S = 100 * 365.25 * DAY_S


def container_table(
    readings: Readings, cycles: Cycles, emptyings: Emptyings, names: list[str], rules: Rules
) -> pd.DataFrame:
    """Return the figures of each container.

    Parameters
    ----------
    readings, cycles, emptyings
        As cut.
    names : list of str
        Of the containers.
    rules : Rules
        What counts as what.

    Returns
    -------
    pandas.DataFrame
        A row a container: ``container``; ``readings``; ``first_time``, ``last_time`` (ISO text in
        the zone); ``last_fill_pct``; ``emptyings``; ``collections`` (those declared);
        ``emptied_at_pct`` (mean level of the last reading before), ``wasted_pct`` and
        ``overflow_pct`` (of the emptyings before which there is a reading);
        ``overflow_time_pct``; ``rate_pct_day``; ``days_to_threshold`` from empty;
        ``threshold_on`` (ISO text: when the last level reaches the threshold, the last reading
        itself where it has); ``flag``.

    Notes
    -----
    The flag says why there is no rate, or how far to trust it: ``no_reading``, ``one_reading``,
    ``constant`` (one level all through and never emptied: a stuck sensor), ``no_slope`` (no two
    readings of one cycle), ``no_rise``, ``short`` (slopes span less than a day together); else
    None.
    """
    size = len(names)
    count = np.bincount(readings.container, minlength=size)
    slopes = cycle_slopes(readings, cycles, emptyings)
    owner = cycles.container[slopes.cycle]
    raw = weighted_median(owner, slopes.slope, slopes.seconds, size)
    spanned = np.bincount(owner, slopes.seconds, minlength=size)
    flag = _flags(readings, emptyings, count, raw, spanned)
    usable = (raw > 0) & (flag != "constant")
    rate = np.where(usable, raw, np.nan)
    first, last = _ends(readings.seconds, count), _ends(readings.seconds, count, last=True)
    last_fill = _ends(readings.fill, count, last=True)
    to_go = np.clip(rules.threshold - last_fill, 0, None) / rate * DAY_S
    reached = last_fill >= rules.threshold
    due = last + np.where(reached, 0.0, np.where(to_go <= _FARTHEST_S, to_go, np.nan))
    level = cycles.last_fill(readings)
    ended = np.flatnonzero((cycles.closed >= 0) & np.isfinite(level))
    by, level = cycles.container[ended], level[ended]
    table = pd.DataFrame({"container": pd.Series(names, dtype="object"), "readings": count})
    table["first_time"] = written(first, rules.zone)
    table["last_time"] = written(last, rules.zone)
    table["last_fill_pct"] = last_fill
    table["emptyings"] = np.bincount(emptyings.container, minlength=size)
    declared = emptyings.container[emptyings.how != SEEN]
    table["collections"] = np.bincount(declared, minlength=size)
    table["emptied_at_pct"] = _mean(by, level, size)
    table["wasted_pct"] = 100 * _mean(by, level < rules.low, size)
    table["overflow_pct"] = 100 * _mean(by, level >= rules.over, size)
    table["overflow_time_pct"] = overflow_share(readings, cycles, rules.over, size)
    table["rate_pct_day"] = rate
    table["days_to_threshold"] = rules.threshold / rate
    table["threshold_on"] = written(due, rules.zone)
    flag[flag == ""] = None
    table["flag"] = pd.Series(flag, dtype="object")
    return table


def _ends(values: NDArray, count: NDArray[np.int64], *, last: bool = False) -> Numbers:
    """Return the first or last value of each container, NaN where it has none."""
    end = np.cumsum(count)
    place = end - 1 if last else end - count
    values = np.append(values.astype("float64"), np.nan)
    return np.where(count > 0, values[np.minimum(place, len(values) - 1)], np.nan)


def _mean(groups: NDArray[np.int64], values: NDArray, size: int) -> Numbers:
    count = np.bincount(groups, minlength=size)
    total = np.bincount(groups, values.astype("float64"), minlength=size)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _flags(
    readings: Readings,
    emptyings: Emptyings,
    count: NDArray[np.int64],
    rate: Numbers,
    spanned: NDArray,
) -> NDArray[np.object_]:
    """Return for each container why its rate is missing or weak, empty where it is neither."""
    size = len(count)
    changes = np.flatnonzero((np.diff(readings.container) == 0) & (np.diff(readings.fill) != 0))
    moved = np.bincount(readings.container[changes], minlength=size) > 0
    emptied = np.bincount(emptyings.container, minlength=size) > 0
    none = np.isnan(rate)
    return np.select(
        [
            count == 0,
            (count == 1) & none,
            (count > 1) & ~moved & ~emptied,
            none,
            rate <= 0,
            spanned < DAY_S,
        ],
        ["no_reading", "one_reading", "constant", "no_slope", "no_rise", "short"],
        "",
    ).astype(object)


def cycle_table(
    readings: Readings,
    cycles: Cycles,
    emptyings: Emptyings,
    names: tuple[list[str], list[str]],
    rules: Rules,
) -> pd.DataFrame:
    """Return the figures of each cycle.

    Parameters
    ----------
    readings, cycles, emptyings
        As cut.
    names : tuple
        Of the containers and of the trips.
    rules : Rules
        What counts as what.

    Returns
    -------
    pandas.DataFrame
        A row a cycle with a reading or an emptying at its end: ``container``; ``cycle`` (from 1);
        ``start_time`` (of the emptying that began it, else of its first reading), ``end_time``
        (of the emptying that ended it, else of its last reading); ``readings``;
        ``first_fill_pct``, ``last_fill_pct``; ``rate_pct_day`` (None where the level does not
        rise); ``ended_by`` (``drop``, ``declared``, ``drop_and_declared`` or ``open``); ``trip``
        (the one that emptied it).
    """
    slopes: Slopes = cycle_slopes(readings, cycles, emptyings)
    rate = weighted_median(slopes.cycle, slopes.slope, slopes.seconds, len(cycles))
    number = np.arange(len(cycles))
    begin = np.flatnonzero(np.diff(cycles.container, prepend=-1))
    number = number - begin[cycles.container] + 1
    at = np.append(emptyings.seconds.astype("float64"), np.nan)
    seconds = np.append(readings.seconds.astype("float64"), np.nan)
    seen = cycles.count > 0
    first = np.where(seen, seconds[np.where(seen, cycles.first, -1)], np.nan)
    last = np.where(seen, seconds[np.where(seen, cycles.first + cycles.count - 1, -1)], np.nan)
    how = np.append(emptyings.how, len(ENDED_BY) - 1)[cycles.closed]
    trip = np.append(emptyings.trip, -1)[cycles.closed]
    begun = np.where(cycles.opened >= 0, at[cycles.opened], first)
    ended = np.where(cycles.closed >= 0, at[cycles.closed], last)
    kept = seen | (cycles.closed >= 0)
    table = pd.DataFrame(
        {
            "container": _named(names[0], cycles.container),
            "cycle": number,
            "start_time": written(begun, rules.zone),
            "end_time": written(ended, rules.zone),
            "readings": cycles.count,
            "first_fill_pct": cycles.first_fill(readings),
            "last_fill_pct": cycles.last_fill(readings),
            "rate_pct_day": np.where(rate > 0, rate, np.nan),
            "ended_by": _named(list(ENDED_BY), how),
            "trip": _named(names[1], trip),
        }
    )
    return table[kept].reset_index(drop=True)


def mean_by_hour(readings: Readings, zone: ZoneInfo) -> Numbers:
    """Return the mean level (%) by weekday, from Monday, and hour of the zone's civil time.

    Parameters
    ----------
    readings : Readings
        Of all containers; each reading counts the same.
    zone : zoneinfo.ZoneInfo
        Where the clocks stand.

    Returns
    -------
    numpy.ndarray of float
        Shape (7, 24); NaN without readings.
    """
    clock = civil(readings.seconds.astype("float64"), zone).astype("int64") // HOUR_S
    slot = (clock // 24 + _THURSDAY) % 7 * 24 + clock % 24
    return _mean(slot, readings.fill, 7 * 24).reshape(7, 24)


def _named(names: list[str], places: NDArray[np.int64]) -> pd.Series:
    """Return the names at those places, None for -1."""
    return pd.Series(np.array([*names, None], dtype=object)[places], dtype="object")
