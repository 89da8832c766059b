"""Readings of fill levels put in order: one value a container and time, in percent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fill_fields import Rows
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.long_table import Texts
from smart_territory_plugin.core.times import read_times
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Flags = NDArray[np.bool_]

UNITS = ("found", "fraction", "percent")
HOUR_S = 3600
_SPIKE_HOURS = 6  # the neighbours of a single wrong reading lie within
_SPIKE_RETURN = 10.0  # percentage points within which the level comes back
_MIXED = 0.05  # share of the rarer kind of value from which two units may be mixed


@dataclass(frozen=True)
class Readings:
    """Readings by container and time, each pair once.

    Attributes
    ----------
    container : numpy.ndarray of int
        The container's place in the list of names.
    seconds : numpy.ndarray of int64
        Since 1970-01-01T00:00Z.
    fill : numpy.ndarray of float
        Percent, 0 to 100.
    """

    container: NDArray[np.int64]
    seconds: NDArray[np.int64]
    fill: Numbers

    def __len__(self) -> int:
        return len(self.fill)

    def only(self, kept: Flags) -> Readings:
        """Return those of the readings."""
        return Readings(self.container[kept], self.seconds[kept], self.fill[kept])


def moments(rows: Rows, role: str, zone: ZoneInfo) -> Numbers:
    """Return a column of times as seconds since 1970, one a row; NaN where it is none.

    Texts that are no time are counted in the log, and so is what the column's times look like
    where that is not plain. A role without a column is NaN all through.
    """
    if role not in rows:
        return np.full(rows.count, np.nan)
    column = rows[role]
    times = read_times(column.texts, zone)
    wrong = np.isnan(times.seconds)
    counts = column.counts()
    if times.month_first:
        warn(messages.TIMES_MONTH_FIRST, table=rows.name, field=rows.fields[role])
    if times.with_zone:
        note(messages.TIMES_WITH_ZONE, field=rows.fields[role], zone=zone.key)
    if wrong.any():
        warn(
            messages.TIMES_UNREAD,
            table=rows.name,
            field=rows.fields[role],
            count=int(counts[wrong].sum()),
            example=column.texts[int(np.flatnonzero(wrong)[0])][:40],
        )
    return column.spread(times.seconds)


def numbers(rows: Rows, role: str, signs: str = "") -> Numbers:
    """Return a column of numbers, one a row; what is no number is NaN and counted in the log.

    Parameters
    ----------
    rows : Rows
        A role without a column is NaN all through.
    role : str
        Of the column.
    signs : str
        What may stand behind a number, such as ``%``.
    """
    if role not in rows:
        return np.full(rows.count, np.nan)
    column = rows[role]
    values = np.array([as_number(text.rstrip(signs + " ")) for text in column.texts], dtype=float)
    wrong = np.isnan(values)
    if wrong.any():
        warn(
            messages.NOT_NUMERIC,
            layer=rows.name,
            field=rows.fields[role],
            count=int(column.counts()[wrong].sum()),
            example=column.texts[int(np.flatnonzero(wrong)[0])][:40],
        )
    return column.spread(values)


def fill_percent(rows: Rows, unit: str = "found") -> Numbers:
    """Return the fill levels in percent, one a row.

    Parameters
    ----------
    rows : Rows
        With the role ``fill``; numbers as text, with or without a percent sign.
    unit : str
        ``fraction`` (0 to 1), ``percent``, or ``found`` to decide over the whole column: percent
        where one cell has a percent sign, or where more values lie above 1 than between 0 and 1.

    Returns
    -------
    numpy.ndarray of float
        NaN where the cell is empty or no number, and outside 0 to 100 % (counted in the log).

    Raises
    ------
    TerritoryError
        ``FILL_IS_TEXT`` where no cell is a number; ``FILL_UNIT_UNCLEAR`` where every value is 0
        or 1, which may be full or one percent.
    """
    column = rows["fill"]
    field = rows.fields["fill"]
    values = numbers(rows, "fill", "%")
    known = np.isfinite(values)
    if not known.any():
        words = ", ".join(text[:20] for text in column.texts[:5]) or "–"
        raise TerritoryError(messages.FILL_IS_TEXT, table=rows.name, field=field, values=words)
    if unit == "found":
        unit = _unit(column, values[known], rows.name, field)
    percent = np.round(values * 100, 6) if unit == "fraction" else values
    outside = known & ~((percent >= 0) & (percent <= 100))
    if outside.any():
        example = f"{values[outside][0]:g}"
        warn(messages.FILL_OUTSIDE, field=field, count=int(outside.sum()), example=example)
    return np.where(outside, np.nan, percent)


def _unit(column: Texts, values: Numbers, table: str, field: str) -> str:
    """Decide between fraction and percent, and say so."""
    between = int(((values > 0) & (values < 1)).sum())
    above = int(((values > 1) & (values <= 100)).sum())
    if any("%" in text for text in column.texts):
        unit = "percent"
    elif not between and not above:
        raise TerritoryError(messages.FILL_UNIT_UNCLEAR, table=table, field=field)
    else:
        unit = "percent" if above >= between else "fraction"
        if min(between, above) > _MIXED * (between + above):
            warn(messages.FILL_UNITS_MIXED, field=field, low=between, high=above)
    told = messages.FILL_IS_PERCENT if unit == "percent" else messages.FILL_IS_FRACTION
    note(told, field=field, low=between, high=above)
    return unit


def ordered(container: NDArray[np.int32], seconds: Numbers, fill: Numbers) -> Readings:
    """Return readings in order, each container and time once.

    Parameters
    ----------
    container, seconds, fill : numpy.ndarray
        One a row of the table; a row without one of them (-1, NaN) is no reading.

    Returns
    -------
    Readings
        Of several values at one time the highest is kept, whatever the order of the rows; the
        repeated ones are counted in the log, equal and contradicting ones apart.
    """
    whole = (container >= 0) & np.isfinite(seconds) & np.isfinite(fill)
    c, t = container[whole].astype("int64"), seconds[whole].astype("int64")
    f = fill[whole]
    stable = np.argsort(c, kind="stable")
    back = (np.diff(c[stable]) == 0) & (np.diff(t[stable]) < 0)
    if back.any():
        note(messages.FILL_OUT_OF_ORDER, count=int(back.sum()))
    order = np.lexsort((f, t, c))
    readings = Readings(c[order], t[order], f[order])
    same = _same_next(readings)
    if not same.any():
        return readings
    equal = same & (readings.fill[:-1] == readings.fill[1:])
    warn(
        messages.FILL_REPEATED,
        count=int(same.sum()),
        equal=int(equal.sum()),
        other=int((same & ~equal).sum()),
    )
    return readings.only(np.append(~same, True))


def _same_next(readings: Readings) -> Flags:
    return (np.diff(readings.container) == 0) & (np.diff(readings.seconds) == 0)


def without_spikes(readings: Readings, drop: float) -> Readings:
    """Return readings without single wrong ones.

    Parameters
    ----------
    readings : Readings
        In order.
    drop : float
        Percentage points.

    Returns
    -------
    Readings
        Without those that differ from the reading before and the one after by ``drop`` or more,
        both up or both down, where these two lie within 6 hours and 10 points of one another:
        no container is filled and emptied like that. They are counted in the log.
    """
    if len(readings) < 3:
        return readings
    c, t, f = readings.container, readings.seconds, readings.fill
    up, down = f[1:-1] - f[:-2], f[1:-1] - f[2:]
    wrong = (c[:-2] == c[2:]) & (t[2:] - t[:-2] <= _SPIKE_HOURS * HOUR_S)
    wrong &= (np.abs(up) >= drop) & (np.abs(down) >= drop) & (up * down > 0)
    wrong &= np.abs(f[2:] - f[:-2]) <= _SPIKE_RETURN
    if not wrong.any():
        return readings
    warn(messages.FILL_SPIKES, count=int(wrong.sum()))
    return readings.only(np.concatenate([[True], ~wrong, [True]]))


def tell_missing(container: NDArray[np.int32], seconds: Numbers, fill: Numbers) -> None:
    """Count in the log the rows that are no reading for want of a container, time or level."""
    lost = container < 0, np.isnan(seconds), np.isnan(fill)
    whole = int(np.logical_or.reduce(lost).sum())
    if whole:
        warn(
            messages.FILL_ROWS_LEFT,
            count=whole,
            total=len(container),
            container=int(lost[0].sum()),
            time=int(lost[1].sum()),
            level=int(lost[2].sum()),
        )
