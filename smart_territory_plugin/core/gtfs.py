"""A GTFS feed (a timetable of public transport) read into tables that refer by row number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.gtfs_calls import CallsReader, tell_unknown
from smart_territory_plugin.core.gtfs_directions import found_directions
from smart_territory_plugin.core.gtfs_files import (
    FeedFiles,
    days,
    feed_paths,
    open_feed,
    seconds,
)
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.vector import numeric

if TYPE_CHECKING:
    from numpy.typing import NDArray

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_STATION = 1  # location_type


@dataclass(frozen=True)
class Feed:
    """A timetable.

    Tables are numbered from 0 and refer to each other by these numbers. Days are days since
    1970-01-01, times seconds after midnight of the service day (past 86 400 after midnight).

    Attributes
    ----------
    name : str
        The file's name.
    stops : pandas.DataFrame
        ``stop_id``, ``stop_name``, ``lon``, ``lat`` (degrees, NaN where there are none) and
        ``station``, the row of the station a platform belongs to, else its own.
    routes : pandas.DataFrame
        ``route_id``, ``route_short_name``, ``route_type`` (float64, NaN where there is none).
    trips : pandas.DataFrame
        ``trip_id``, ``route``, ``service`` (-1 where no calendar knows it) and ``direction``
        (0 or 1, by :func:`~.gtfs_directions.found_directions`; -1 where a route has one alone).
    calls : pandas.DataFrame
        The stops of the trips, in order: ``trip``, ``stop``, ``departure_s`` (NaN where
        unknown) and ``boards``, whether one can get in: not at the last stop of a trip, nor
        where ``pickup_type`` is 1.
    services : pandas.DataFrame
        ``service_id``, a boolean for each of :data:`WEEKDAYS`, ``start`` and ``end`` (days,
        inclusive; ``end`` before ``start`` where only exceptions say when it runs).
    exceptions : pandas.DataFrame
        ``service``, ``day`` and ``added`` (False where the service is taken away).
    frequencies : pandas.DataFrame
        ``trip``, ``start_s``, ``end_s`` (exclusive) and ``headway_s``: such a trip leaves its
        first stop every ``headway_s`` and its own times only say how long it takes.
    """

    name: str
    stops: pd.DataFrame
    routes: pd.DataFrame
    trips: pd.DataFrame
    calls: pd.DataFrame
    services: pd.DataFrame
    exceptions: pd.DataFrame
    frequencies: pd.DataFrame

    @cached_property
    def runs(self) -> NDArray[np.int64]:
        """How often each trip runs on a day of its service: 1, or as its frequencies say."""
        runs = np.ones(len(self.trips), dtype=np.int64)
        if len(self.frequencies):
            trip = self.frequencies["trip"].to_numpy()
            runs[trip] = 0
            np.add.at(runs, trip, runs_of(self.frequencies))
        return runs


def runs_of(frequencies: pd.DataFrame) -> NDArray[np.int64]:
    """Return how many departures each row of the frequencies stands for."""
    span = frequencies["end_s"].to_numpy() - frequencies["start_s"].to_numpy()
    return np.ceil(span / frequencies["headway_s"].to_numpy()).astype(np.int64)


def read_feeds(path: Path, progress: Progress = silent) -> list[Feed]:
    """Return the feeds of a path: a zip, an unpacked folder, or a folder with several zips.

    Raises
    ------
    TerritoryError
        As :func:`read_feed`.
    """
    paths = feed_paths(path)
    return [
        read_feed(one, lambda share, k=k: progress((k + share) / len(paths)))  # type: ignore[misc]
        for k, one in enumerate(paths)
    ]


def read_feed(path: Path, progress: Progress = silent) -> Feed:
    """Return one feed.

    Parameters
    ----------
    path : pathlib.Path
        A zip or the folder it was unpacked into.
    progress : callable, optional
        Called with the share read; may raise ``Cancelled``.

    Returns
    -------
    Feed

    Raises
    ------
    TerritoryError
        ``GTFS_NOT_FOUND``, ``GTFS_NOT_A_ZIP``, ``GTFS_TOO_LARGE``, ``GTFS_FILE_MISSING``,
        ``GTFS_FILE_EMPTY``, ``GTFS_COLUMN_MISSING``, ``GTFS_FILE_BROKEN``, ``GTFS_NO_CALENDAR``
        or ``GTFS_NO_CALLS``: the sentence names the file and the column.

    Notes
    -----
    GTFS Schedule reference: stops, routes, trips, stop_times and one of calendar and
    calendar_dates are needed. Rows that refer to a row that is not there are left out, with
    their count in the log. Where only some stops of a trip have a time, those between get one
    in equal steps, as the reference lets timetables leave them out.
    """
    with open_feed(path) as files:
        stops = _stops(files)
        routes = _routes(files)
        services, exceptions = _services(files)
        trips = _trips(files, routes, services)
        calls = CallsReader(files, trips, stops).read(progress)
        frequencies = _frequencies(files, trips)
        trips["direction"], split = found_directions(trips, calls, stops["station"].to_numpy())
        if split:
            note(messages.GTFS_DIRECTIONS_FOUND, feed=files.name, count=split)
        feed = Feed(files.name, stops, routes, trips, calls, services, exceptions, frequencies)
    note(
        messages.GTFS_READ,
        feed=feed.name,
        routes=len(routes),
        trips=len(trips),
        stops=len(stops),
        calls=len(calls),
    )
    progress(1.0)
    return feed


# --- small tables --------------------------------------------------------------------------------


def _stops(files: FeedFiles) -> pd.DataFrame:
    """Return the stops, each with its station's row and, where it has none, its coordinates."""
    table = _identified(
        files,
        "stops.txt",
        ["stop_id", "stop_lat", "stop_lon"],
        ["stop_name", "location_type", "parent_station"],
    )
    index = pd.Index(table["stop_id"])
    kind = pd.to_numeric(table["location_type"], errors="coerce").fillna(0).to_numpy()
    parent = index.get_indexer(table["parent_station"])
    own = np.arange(len(table))
    for _ in range(2):  # a boarding area belongs to a platform, and that to a station
        parent = np.where(parent >= 0, np.where(parent[parent] >= 0, parent[parent], parent), -1)
    known = (parent >= 0) & (kind[parent] == _STATION) & (kind != _STATION)
    station = np.where(known, parent, own)
    lat = numeric(table["stop_lat"], "stop_lat", "stops.txt").to_numpy()
    lon = numeric(table["stop_lon"], "stop_lon", "stops.txt").to_numpy()
    nowhere = ~((np.abs(lat) <= 90) & (np.abs(lon) <= 180)) | ((lat == 0) & (lon == 0))
    places = pd.DataFrame({"lon": lon, "lat": lat})
    places[nowhere] = np.nan
    # A platform without a place is where its station is, a station in the midst of its platforms.
    places = places.fillna(places.groupby(station).transform("mean"))
    return pd.DataFrame(
        {
            "stop_id": table["stop_id"],
            "stop_name": table["stop_name"],
            "lon": places["lon"],
            "lat": places["lat"],
            "station": station,
        }
    )


def _routes(files: FeedFiles) -> pd.DataFrame:
    table = _identified(
        files, "routes.txt", ["route_id", "route_type"], ["route_short_name", "route_long_name"]
    )
    name = table["route_short_name"].where(
        table["route_short_name"].notna(), table["route_long_name"]
    )
    kind = pd.to_numeric(table["route_type"], errors="coerce").astype("float64")
    return pd.DataFrame({"route_id": table["route_id"], "route_name": name, "route_type": kind})


def _trips(files: FeedFiles, routes: pd.DataFrame, services: pd.DataFrame) -> pd.DataFrame:
    table = _identified(files, "trips.txt", ["trip_id", "route_id", "service_id"], ["direction_id"])
    route = pd.Index(routes["route_id"]).get_indexer(table["route_id"])
    service = pd.Index(services["service_id"]).get_indexer(table["service_id"])
    direction = pd.to_numeric(table["direction_id"], errors="coerce")
    trips = pd.DataFrame(
        {
            "trip_id": table["trip_id"],
            "route": route,
            "service": service,
            "direction": direction.where(direction.isin([0, 1]), -1).astype(np.int64),
        }
    )
    tell_unknown(files.name, "trips.txt", "route_id", int((route < 0).sum()))
    tell_unknown(files.name, "trips.txt", "service_id", int((service < 0).sum()))
    return trips[route >= 0].reset_index(drop=True)


def _services(files: FeedFiles) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the days of each service, from either of the two calendars or both."""
    if not (files.has("calendar.txt") or files.has("calendar_dates.txt")):
        raise TerritoryError(messages.GTFS_NO_CALENDAR, feed=files.name)
    regular = _optional(
        files, "calendar.txt", ["service_id", *WEEKDAYS, "start_date", "end_date"]
    ).drop_duplicates("service_id")
    dates = _optional(files, "calendar_dates.txt", ["service_id", "date", "exception_type"])
    names = pd.concat([regular["service_id"], dates["service_id"]]).dropna().unique()
    services = pd.DataFrame({"service_id": names})
    row = pd.Index(names).get_indexer(regular["service_id"])
    start, end = days(regular["start_date"]), days(regular["end_date"])
    _tell_dates(files.name, "calendar.txt", start, end)
    valid = (row >= 0) & (start >= 0) & (end >= 0)
    services["start"], services["end"] = 1, 0
    services.loc[row[valid], "start"], services.loc[row[valid], "end"] = start[valid], end[valid]
    for weekday in WEEKDAYS:
        services[weekday] = False
        services.loc[row[valid], weekday] = (regular[weekday] == "1").to_numpy()[valid]
    day = days(dates["date"])
    _tell_dates(files.name, "calendar_dates.txt", day)
    exceptions = pd.DataFrame(
        {
            "service": pd.Index(names).get_indexer(dates["service_id"]),
            "day": day,
            "added": dates["exception_type"] == "1",
        }
    )
    known = (exceptions["service"] >= 0) & (day >= 0) & dates["exception_type"].isin(["1", "2"])
    exceptions = exceptions[known.to_numpy()].drop_duplicates(["service", "day"], keep="last")
    return services, exceptions.reset_index(drop=True)


def _frequencies(files: FeedFiles, trips: pd.DataFrame) -> pd.DataFrame:
    table = _optional(
        files, "frequencies.txt", ["trip_id", "start_time", "end_time", "headway_secs"]
    )
    frequencies = pd.DataFrame(
        {
            "trip": pd.Index(trips["trip_id"]).get_indexer(table["trip_id"]),
            "start_s": [seconds(text or "") for text in table["start_time"]],
            "end_s": [seconds(text or "") for text in table["end_time"]],
            "headway_s": pd.to_numeric(table["headway_secs"], errors="coerce"),
        },
        index=table.index,
    ).astype({"start_s": "float64", "end_s": "float64", "headway_s": "float64"})
    usable = (
        (frequencies["trip"] >= 0)
        & (frequencies["headway_s"] > 0)
        & (frequencies["end_s"] > frequencies["start_s"])
    )
    if not usable.all():
        warn(messages.GTFS_FREQUENCIES_UNREAD, feed=files.name, count=int((~usable).sum()))
    return frequencies[usable].reset_index(drop=True)


def _identified(
    files: FeedFiles, file: str, required: Sequence[str], optional: Sequence[str]
) -> pd.DataFrame:
    """Return a table whose first column is a key: rows without it or repeating it are left out."""
    table = files.table(file, required, optional)
    key = required[0]
    whole = len(table)
    table = table.dropna(subset=[key]).drop_duplicates(key).reset_index(drop=True)
    if not len(table):
        raise TerritoryError(messages.GTFS_FILE_EMPTY, feed=files.name, file=file)
    if len(table) < whole:
        warn(
            messages.GTFS_ROWS_WITHOUT_KEY,
            feed=files.name,
            file=file,
            column=key,
            count=whole - len(table),
        )
    return table


def _optional(files: FeedFiles, file: str, columns: Sequence[str]) -> pd.DataFrame:
    """Return a file that may be missing, without rows where it is."""
    if files.has(file) and files.sizes[file] > 0:
        return files.table(file, columns)
    return pd.DataFrame({name: pd.Series([], dtype="object") for name in columns})


def _tell_dates(feed: str, file: str, *of_rows: NDArray[np.int64]) -> None:
    wrong = sum(int((of_row < 0).sum()) for of_row in of_rows)
    if wrong:
        warn(messages.GTFS_DATES_UNREAD, feed=feed, file=file, count=wrong)
