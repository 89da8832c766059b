"""``stop_times.txt`` of a GTFS feed: the calls of the trips, of which there may be millions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.gtfs_files import FeedFiles, mended, seconds
from smart_territory_plugin.core.log import Progress, warn

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NO_BOARDING = 1  # pickup_type


def tell_unknown(feed: str, file: str, column: str, count: int) -> None:
    """Log how many rows of a file refer to a row that is not there."""
    if count:
        warn(messages.GTFS_UNKNOWN_KEYS, feed=feed, file=file, column=column, count=count)


class CallsReader:
    """Reads ``stop_times.txt``, which may have millions of rows, piece by piece."""

    def __init__(self, files: FeedFiles, trips: pd.DataFrame, stops: pd.DataFrame) -> None:
        self.files = files
        self.trips = pd.Index(trips["trip_id"])
        self.stops = pd.Index(stops["stop_id"])
        self.times: dict[str, float] = {}
        self.unread: dict[str, float] = {}

    def read(self, progress: Progress) -> pd.DataFrame:
        """Return the calls, sorted by trip and order."""
        pieces = [
            self._piece(piece)
            for piece in self.files.chunks(
                "stop_times.txt",
                ["trip_id", "stop_id", "stop_sequence"],
                ["departure_time", "arrival_time", "pickup_type"],
                progress,
            )
        ]
        if not sum(map(len, pieces)):
            raise TerritoryError(
                messages.GTFS_FILE_EMPTY, feed=self.files.name, file="stop_times.txt"
            )
        whole = pd.concat(pieces, ignore_index=True)
        name = self.files.name
        tell_unknown(name, "stop_times.txt", "trip_id", int((whole["trip"] < 0).sum()))
        tell_unknown(name, "stop_times.txt", "stop_id", int((whole["stop"] < 0).sum()))
        whole = whole[(whole["trip"] >= 0) & (whole["stop"] >= 0)]
        if self.unread:
            example = next(iter(self.unread))[:20]
            warn(messages.GTFS_TIMES_UNREAD, feed=name, count=len(self.unread), example=example)
        calls = _in_order(whole)
        if not calls["departure_s"].notna().any():
            raise TerritoryError(messages.GTFS_NO_CALLS, feed=name)
        return calls

    def _piece(self, piece: pd.DataFrame) -> pd.DataFrame:
        columns = {
            "trip": self._rows(piece["trip_id"], self.trips),
            "stop": self._rows(piece["stop_id"], self.stops),
            "sequence": _by_category(piece["stop_sequence"], _numbers),
            "departure_s": self._departures(piece),
        }
        boards = np.ones(len(piece), dtype=bool)
        if "pickup_type" in piece:
            boards = _by_category(piece["pickup_type"], _numbers) != _NO_BOARDING
        return pd.DataFrame({**columns, "boards": boards})

    def _rows(self, column: pd.Series, index: pd.Index) -> NDArray[np.int32]:
        texts = [mended(str(text)) for text in column.cat.categories]
        rows = np.append(index.get_indexer(pd.Index(texts, dtype="object")), -1)
        return rows.astype(np.int32)[column.cat.codes.to_numpy()]

    def _departures(self, piece: pd.DataFrame) -> NDArray[np.float64]:
        """Return the time of departure, that of arrival where there is none."""
        times = np.full(len(piece), np.nan)
        for name in ("departure_time", "arrival_time"):
            if name in piece and np.isnan(times).any():
                read = _by_category(piece[name], self._seconds)
                times = np.where(np.isnan(times), read, times)
        return times

    def _seconds(self, texts: pd.Index) -> NDArray[np.float64]:
        """Return times in seconds; each text is read once for the whole file."""
        for text in texts.difference(pd.Index(self.times), sort=False):
            self.times[text] = seconds(str(text))
            if np.isnan(self.times[text]) and str(text).strip():
                self.unread[str(text)] = np.nan
        return np.array([self.times[text] for text in texts], dtype=np.float64)


def _by_category(
    column: pd.Series, read: Callable[[pd.Index], NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Return what ``read`` makes of each category, spread to the rows; NaN where it is empty."""
    return np.append(read(column.cat.categories), np.nan)[column.cat.codes.to_numpy()]


def _numbers(texts: pd.Index) -> NDArray[np.float64]:
    return pd.to_numeric(pd.Series(texts), errors="coerce").to_numpy(dtype=np.float64)


def _in_order(calls: pd.DataFrame) -> pd.DataFrame:
    """Return the calls trip by trip, with no boarding at the last one and the gaps in time filled.

    Calls without a readable ``stop_sequence`` keep the order of the file.
    """
    trip, sequence = calls["trip"].to_numpy(), calls["sequence"].to_numpy()
    step, further = np.diff(trip), np.diff(sequence)
    if not ((step > 0) | ((step == 0) & (further > 0))).all():
        calls = calls.iloc[np.lexsort((sequence, trip))]
    trip = calls["trip"].to_numpy()
    last = np.append(trip[1:] != trip[:-1], True)
    return pd.DataFrame(
        {
            "trip": trip,
            "stop": calls["stop"].to_numpy(),
            "departure_s": _without_gaps(trip, calls["departure_s"].to_numpy()),
            "boards": calls["boards"].to_numpy() & ~last,
        }
    )


def _without_gaps(trip: NDArray[np.int32], times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the times with those missing between two known ones of a trip in equal steps."""
    missing = np.isnan(times)
    if not missing.any() or missing.all():
        return times
    known = np.flatnonzero(~missing)
    gaps = np.flatnonzero(missing)
    after = np.searchsorted(known, gaps)
    inside = (after > 0) & (after < len(known))
    gaps, after = gaps[inside], after[inside]
    low, high = known[after - 1], known[after]
    same = (trip[low] == trip[gaps]) & (trip[high] == trip[gaps])
    gaps, low, high = gaps[same], low[same], high[same]
    filled = times.copy()
    filled[gaps] = times[low] + (times[high] - times[low]) * (gaps - low) / (high - low)
    return filled
