"""The timetable as a GTFS feed, a zip whose bytes do not depend on when it is made."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tools.sample.transit import SERVICES, Network
from tools.sample.write import FICTITIOUS, to_geographic

DATE = (2025, 1, 1, 0, 0, 0)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEK = {"UTEIS": "1111100", "SABADO": "0000010", "DOMINGO": "0000001"}
HOLIDAYS = ("20250101", "20250425", "20251225")  # all on weekdays: the Sunday service runs
URL = "https://example.org/"


def clock(seconds: int) -> str:
    """Return a time of the service day; it goes on past 24:00:00."""
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def trips(network: Network) -> Iterator[tuple[str, str, str, str, int, int, int]]:
    """Yield route, service, trip, head, direction, line number and first second of each trip."""
    for number, line in enumerate(network.lines):
        for service in SERVICES:
            for direction in (0, 1):
                for minute in line.departures[service]:
                    first = 60 * minute
                    code = f"{line.code}_{service}_{direction}_{clock(first)[:5].replace(':', '')}"
                    yield (line.code, service, code, line.heads[direction], direction, number,
                           first)  # fmt: skip


def tables(network: Network) -> dict[str, list[tuple]]:
    """Return the files of the feed, each with its header."""
    town = network.town
    places = to_geographic(np.array([stop.place for stop in network.stops]), town.origin)
    runs = list(trips(network))
    times: list[tuple] = []
    for _, _, code, _, direction, number, first in runs:
        line = network.lines[number]
        for k, (stop, later) in enumerate(
            zip(line.stops[direction], line.seconds(direction).tolist(), strict=True), 1
        ):
            at = clock(first + later)
            times.append((code, at, at, stop.code, k))
    agency = f"Transportes de {town.name} (fictícios)"
    return {
        "agency.txt": [
            ("agency_id", "agency_name", "agency_url", "agency_timezone", "agency_lang"),
            (town.code, agency, URL, "Europe/Lisbon", "pt"),
        ],
        "stops.txt": [
            ("stop_id", "stop_name", "stop_lat", "stop_lon"),
            *((stop.code, stop.name, f"{north:.6f}", f"{east:.6f}")
              for stop, (east, north) in zip(network.stops, places, strict=True)),
        ],
        "routes.txt": [
            ("route_id", "agency_id", "route_short_name", "route_long_name", "route_type"),
            *((line.code, town.code, line.code, line.name, line.kind) for line in network.lines),
        ],
        "trips.txt": [
            ("route_id", "service_id", "trip_id", "trip_headsign", "direction_id"),
            *(run[:5] for run in runs),
        ],
        "stop_times.txt": [
            ("trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence"),
            *times,
        ],
        "calendar.txt": [
            ("service_id", *DAYS, "start_date", "end_date"),
            *((service, *WEEK[service], "20250101", "20251231") for service in SERVICES),
        ],
        "calendar_dates.txt": [
            ("service_id", "date", "exception_type"),
            *(row for day in HOLIDAYS for row in (("UTEIS", day, 2), ("DOMINGO", day, 1))),
        ],
        "feed_info.txt": [
            ("feed_publisher_name", "feed_publisher_url", "feed_lang", "feed_version"),
            (FICTITIOUS, URL, "pt", "2025"),
        ],
    }  # fmt: skip


def write_gtfs(path: Path, network: Network) -> None:
    """Write the feed."""
    with zipfile.ZipFile(path, "w") as feed:
        for name, rows in tables(network).items():
            text = io.StringIO()
            csv.writer(text, lineterminator="\r\n").writerows(rows)
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            feed.writestr(entry, text.getvalue().encode("utf-8"), compresslevel=9)
