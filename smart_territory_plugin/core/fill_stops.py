"""Emptyings that tables declare: each counted once, however many rows repeat it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from smart_territory_plugin.core.fill_fields import Rows
from smart_territory_plugin.core.fill_readings import moments
from smart_territory_plugin.core.long_table import Texts
from smart_territory_plugin.core.names import plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Places = NDArray[np.int64]

_YES = {"1", "sim", "s", "yes", "y", "true", "t", "verdadeiro", "x"}


@dataclass(frozen=True)
class Stops:
    """Emptyings that a table declares.

    Attributes
    ----------
    container, trip : numpy.ndarray of int
        Places in the lists of names; trip is -1 where none is known.
    seconds : numpy.ndarray of float
        Since 1970-01-01T00:00Z; NaN where no time is known.
    """

    container: Places
    trip: Places
    seconds: Numbers

    def timed(self) -> Stops:
        """Return those with a time."""
        known = np.isfinite(self.seconds)
        return Stops(self.container[known], self.trip[known], self.seconds[known])


@dataclass(frozen=True)
class Table:
    """One table's rows as arrays, with containers and trips as places in common lists.

    ``container`` and ``trip`` are -1, ``seconds``, ``fill`` (%), and ``start`` and ``end`` of the
    trip (seconds) NaN where unknown.
    """

    rows: Rows
    container: NDArray[np.int32]
    trip: NDArray[np.int32]
    seconds: Numbers
    fill: Numbers
    start: Numbers
    end: Numbers


def trip_texts(rows: Rows) -> Texts | None:
    """Return the trip of every row: its id, else its route and start together, else None."""
    if "trip" in rows:
        return rows["trip"]
    if "route" not in rows or "start" not in rows:
        return None
    route, start = rows["route"], rows["start"]
    size = len(start.texts)
    both = route.known & start.known
    pairs, codes = np.unique(
        route.codes[both].astype("int64") * size + start.codes[both], return_inverse=True
    )
    whole = np.full(rows.count, -1, dtype="int32")
    whole[both] = codes
    return Texts(whole, [f"{route.texts[p // size]} {start.texts[p % size]}" for p in pairs])


def declared_stops(
    tables: list[Table], every_row: list[bool], zone: ZoneInfo, hours: float
) -> Stops:
    """Return the emptyings that tables declare, each once.

    Parameters
    ----------
    tables : list of Table
        Readings and, where given, collections.
    every_row : list of bool
        True for a table of collections, each of whose rows is one.
    zone : zoneinfo.ZoneInfo
        Of times without one.
    hours : float
        Declarations of one emptying in several ways lie within.

    Returns
    -------
    Stops
        A container and trip make one stop: at the fullest of their rows, or the latest of those
        equally full. Without a trip a container and time make one. A row that says yes in
        ``emptied``, and a time in ``emptied_at``, count where no stop of the same container lies
        within ``hours``.
    """
    with_trip, flagged, dated = [], [], []
    for table, all_rows in zip(tables, every_row, strict=True):
        rows, known = table.rows, table.container >= 0
        seconds = _stop_times(table) if all_rows else table.seconds
        on_trip = known & (table.trip >= 0)
        with_trip.append((table, seconds, on_trip))
        said = known & ~on_trip & (_says_yes(rows) | all_rows) & np.isfinite(seconds)
        flagged.append(_pairs(table.container[said], seconds[said]))
        last = moments(rows, "emptied_at", zone)
        said = known & np.isfinite(last)
        dated.append(_pairs(table.container[said], last[said]))
    stops = _one_a_trip(with_trip)
    for pairs in (flagged, dated):
        stops = _added(stops, np.unique(np.concatenate(pairs), axis=0), hours)
    return stops


def _says_yes(rows: Rows) -> NDArray[np.bool_]:
    if "emptied" not in rows:
        return np.zeros(rows.count, dtype=bool)
    yes = [plain(text) in _YES for text in rows["emptied"].texts]
    return np.append(np.array(yes, dtype=bool), False)[rows["emptied"].codes]


def _stop_times(table: Table) -> Numbers:
    """Return the time of each collection: its own, else the middle of its trip."""
    start, end = table.start, table.end
    middle = np.where(np.isnan(start), end, np.where(np.isnan(end), start, (start + end) / 2))
    return np.where(np.isnan(table.seconds), np.floor(middle), table.seconds)


def _pairs(container: NDArray[np.int32], seconds: Numbers) -> Places:
    return np.stack([container.astype("int64"), seconds.astype("int64")], axis=1)


def _one_a_trip(tables: list[tuple[Table, Numbers, NDArray[np.bool_]]]) -> Stops:
    """Return one stop a container and trip."""
    container = np.concatenate([t.container[on] for t, _, on in tables]).astype("int64")
    trip = np.concatenate([t.trip[on] for t, _, on in tables]).astype("int64")
    seconds = np.concatenate([s[on] for _, s, on in tables])
    fill = np.concatenate([t.fill[on] for t, _, on in tables])
    order = np.lexsort((_low(seconds), _low(fill), trip, container))
    c, k = container[order], trip[order]
    last = np.append((np.diff(c) != 0) | (np.diff(k) != 0), True)[: len(c)]
    return Stops(c[last], k[last], seconds[order][last])


def _low(values: Numbers) -> Numbers:
    return np.where(np.isnan(values), -np.inf, values)


def _added(stops: Stops, pairs: Places, hours: float) -> Stops:
    """Return the stops and those of ``pairs`` (container, seconds) that are far from them."""
    if not len(pairs):
        return stops
    timed = stops.timed()
    far = ~near(pairs, _pairs(timed.container.astype("int32"), timed.seconds), 3600 * hours)
    return Stops(
        np.concatenate([stops.container, pairs[far, 0]]),
        np.concatenate([stops.trip, np.full(far.sum(), -1)]),
        np.concatenate([stops.seconds, pairs[far, 1].astype("float64")]),
    )


def near(pairs: Places, others: Places, within: float) -> NDArray[np.bool_]:
    """Say which of ``pairs`` (container, seconds) have one of ``others`` within so many seconds."""
    if not len(others) or not len(pairs):
        return np.zeros(len(pairs), dtype=bool)
    begin = min(pairs[:, 1].min(), others[:, 1].min())
    span = max(pairs[:, 1].max(), others[:, 1].max()) - begin + int(within) + 1
    here = pairs[:, 0] * span + pairs[:, 1] - begin
    there = np.sort(others[:, 0] * span + others[:, 1] - begin)
    after = np.searchsorted(there, here)
    gap_after = np.where(after < len(there), there[np.minimum(after, len(there) - 1)] - here, span)
    gap_before = np.where(after > 0, here - there[np.maximum(after, 1) - 1], span)
    return np.minimum(gap_after, gap_before) <= within
