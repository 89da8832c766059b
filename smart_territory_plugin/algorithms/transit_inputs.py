"""The stops of public transport and when something leaves them: parameters and reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.core.transit import TransitStops
    from smart_territory_plugin.core.transit_modes import RouteTypes

_ID_FIELDS = ("stop_id", "id", "codigo", "code")
_NAME_FIELDS = ("stop_name", "name", "nome", "designacao")


def transit_parameters() -> list[p.Parameter]:
    """Return the parameters of the timetable and of the layer of stops."""
    return [
        p.file(
            "GTFS",
            tr("GTFS timetable"),
            tr(
                "The zip of a feed, the folder it was unpacked into, or a folder with the zips of"
                " several operators. Needed, unless stops are given."
            ),
            optional=True,
        ),
        p.points(
            "STOPS",
            tr("Stops"),
            tr(
                "Points of stops without a timetable, in place of the feed or beside it (the"
                " operators that have none)."
            ),
            optional=True,
        ),
        p.field(
            "MODE_FIELD",
            tr("Field with the mode"),
            tr(
                "Of the stops: a GTFS route type, a word such as bus or autocarro, or low or high."
                " Empty: the capacity below holds for all of them."
            ),
            "STOPS",
            optional=True,
        ),
        p.choice(
            "CAPACITY",
            tr("Capacity of the stops"),
            tr("Of a layer of stops without a field with the mode."),
            [tr("Low (bus, tram)"), tr("High (rail, metro, ferry)")],
        ),
        p.field(
            "HEADWAY_FIELD",
            tr("Field with the interval (min)"),
            tr("Of the stops: minutes between departures; empty: unknown."),
            "STOPS",
            optional=True,
        ),
    ]


def timetable_parameters() -> list[p.Parameter]:
    """Return the parameters of when departures count, and of what they are the interval."""
    return [
        p.text(
            "DATE",
            tr("Date"),
            tr(
                "Such as 2025-03-12; the days of service are those of its week. Empty: a typical"
                " weekday of a typical week, found in each feed by its number of trips."
            ),
            optional=True,
        ),
        p.number(
            "FROM_HOUR",
            tr("From (hour)"),
            tr("Departures count from this hour of the day on, such as 7 or 7.5."),
            7.0,
            minimum=0,
            maximum=24,
        ),
        p.number(
            "TO_HOUR",
            tr("To (hour)"),
            tr("Departures count before this hour of the day."),
            19.0,
            minimum=0,
            maximum=24,
        ),
        p.advanced(
            p.choice(
                "HEADWAY_OF",
                tr("Interval of"),
                tr(
                    "All routes of a mode in one direction of a stop together, as the indicator was"
                    " published, or each route by itself, which is stricter."
                ),
                [tr("Mode and direction"), tr("Route and direction")],
            )
        ),
        p.advanced(
            p.file(
                "ROUTE_TYPES",
                tr("Table of route types"),
                tr(
                    "CSV with the columns route_type, mode, capacity and words in place of the"
                    " plugin's own table (resources/tables/gtfs_route_types.csv)."
                ),
                optional=True,
            )
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def require_transit(run: Run) -> None:
    """Say what is missing or unreadable before anything is read.

    Raises
    ------
    TerritoryError
        ``TRANSIT_NOTHING_GIVEN``, ``DATE_UNREADABLE`` or ``TRANSIT_WINDOW``.
    """
    from smart_territory_plugin.core.gtfs_calendar import read_date

    if not (run.given("GTFS") or run.given("STOPS")):
        raise TerritoryError(messages.TRANSIT_NOTHING_GIVEN)
    read_date(run.text("DATE"))
    start, end = run.number("FROM_HOUR"), run.number("TO_HOUR")
    if not start < end:
        raise TerritoryError(messages.TRANSIT_WINDOW, start=start, end=end)


def read_transit(run: Run, progress: Progress) -> list[TransitStops]:
    """Return the stops of every feed and of the layer, each in its own CRS."""
    from smart_territory_plugin.core.gtfs import read_feeds
    from smart_territory_plugin.core.gtfs_calendar import chosen_week, read_date
    from smart_territory_plugin.core.transit import feed_stops
    from smart_territory_plugin.core.transit_modes import read_route_types

    types = read_route_types(run.optional_path("ROUTE_TYPES"))
    parts = []
    if run.given("GTFS"):
        path, window = run.path("GTFS"), (run.number("FROM_HOUR"), run.number("TO_HOUR"))
        weeks = {}
        for feed in read_feeds(path, progress):
            week = chosen_week(feed, read_date(run.text("DATE")))
            note(messages.TRANSIT_DAY, feed=feed.name, day=week.day, monday=week.days[0])
            weeks[feed.name] = week.day.isoformat()
            by_route = run.choice("HEADWAY_OF") == 1
            parts.append(feed_stops(feed, week, types, window, by_route=by_route))
        run.lineage.add_source("GTFS", {"source": str(path)})
        run.lineage.add("timetable_days", weeks)
    if run.given("STOPS"):
        parts.append(_layer_of_stops(run, types))
        if run.given("GTFS"):
            note(messages.TRANSIT_TRIPS_OF_FEED)
    return parts


def _layer_of_stops(run: Run, types: RouteTypes) -> TransitStops:
    """Return the stops of STOPS."""
    import pandas as pd

    from smart_territory_plugin.core.names import field_named
    from smart_territory_plugin.core.transit import layer_stops
    from smart_territory_plugin.core.transit_modes import HIGH, LOW
    from smart_territory_plugin.core.vector import numeric

    names, title = run.source("STOPS").fields().names(), run.layer_name("STOPS")
    key = next(filter(None, (field_named(names, name) for name in _ID_FIELDS)), None)
    called = next(filter(None, (field_named(names, name) for name in _NAME_FIELDS)), None)
    mode, headway = run.field("MODE_FIELD"), run.field("HEADWAY_FIELD")
    layer = run.layer_in_metres("STOPS", list(dict.fromkeys([key, called, mode, headway])))
    ids = (layer[key] if key else layer.index.to_series()).map(str, na_action="ignore")
    titles = layer[called] if called else pd.Series(None, index=layer.index, dtype=object)
    if mode:
        kinds = types.read_words(layer[mode], title)
    else:
        capacity = (LOW, HIGH)[run.choice("CAPACITY")]
        kinds = pd.DataFrame({"mode": None, "capacity": capacity}, index=layer.index)
    minutes = numeric(layer[headway], headway, title) if headway else None
    return layer_stops(layer, ids, titles, kinds, minutes)
