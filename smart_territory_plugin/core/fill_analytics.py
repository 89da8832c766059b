"""Fill levels of containers over time: emptyings, rates, projections, and trips by route."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fill_codes import joined_codes
from smart_territory_plugin.core.fill_containers import container_table, cycle_table
from smart_territory_plugin.core.fill_cycles import (
    cut_cycles,
    find_emptyings,
)
from smart_territory_plugin.core.fill_fields import Rows
from smart_territory_plugin.core.fill_readings import (
    Readings,
    fill_percent,
    moments,
    ordered,
    tell_missing,
    without_spikes,
)
from smart_territory_plugin.core.fill_rules import CONTAINER_FIELDS, Rules
from smart_territory_plugin.core.fill_stops import Table, declared_stops, trip_texts
from smart_territory_plugin.core.fill_traits import container_places, container_traits
from smart_territory_plugin.core.fill_trips import routes_of, trips_of
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.streams import StreamNames

if TYPE_CHECKING:
    import geopandas as gpd


@dataclass(frozen=True)
class FillResult:
    """What was found.

    Attributes
    ----------
    containers, routes, cycles : pandas.DataFrame
        As :func:`~.fill_containers.container_table`, :func:`~.fill_trips.routes_of` and
        :func:`~.fill_containers.cycle_table` return them.
    readings : Readings
        In order, as they were used.
    places : geopandas.GeoSeries or None
        Of the containers, in the order of the table.
    """

    containers: pd.DataFrame
    routes: pd.DataFrame
    cycles: pd.DataFrame
    readings: Readings
    places: gpd.GeoSeries | None


def analyse_fill(
    readings: Rows,
    collections: Rows | None,
    streams: StreamNames,
    rules: Rules,
    progress: Progress = silent,
) -> FillResult:
    """Follow every container from emptying to emptying.

    Parameters
    ----------
    readings : Rows
        With the roles ``container``, ``time`` and ``fill``; rows with a ``trip`` are collections
        too.
    collections : Rows or None
        With the role ``container``: each row is a collection.
    streams : StreamNames
        The names of streams.
    rules : Rules
        What counts as what.
    progress : callable
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    FillResult

    Raises
    ------
    TerritoryError
        ``FILL_NO_READINGS`` where no row has container, time and level;
        as :func:`~.fill_readings.fill_percent`.
    """
    names, trips, tables = _tables(readings, collections, rules)
    progress(0.4)
    first = tables[0]
    tell_missing(first.container, first.seconds, first.fill)
    found = ordered(first.container, first.seconds, first.fill)
    if not len(found):
        raise TerritoryError(messages.FILL_NO_READINGS, table=readings.name)
    found = without_spikes(found, rules.drop)
    progress(0.6)
    stops = declared_stops(tables, [False, True][: len(tables)], rules.zone, rules.hours)
    timed = np.flatnonzero(np.isfinite(stops.seconds))
    emptyings = find_emptyings(found, stops.timed(), rules.drop, rules.hours)
    cycles = cut_cycles(found, emptyings, len(names))
    progress(0.7)
    table = container_table(found, cycles, emptyings, names, rules)
    table = table.join(container_traits(tables, len(names), streams))
    places = container_places(tables, len(names), rules.crs)
    progress(0.9)
    at_stop = np.full(len(stops.container), np.nan)
    declared = np.flatnonzero(emptyings.stop >= 0)
    level = cycles.last_fill(found)[declared + emptyings.container[declared]]
    at_stop[timed[emptyings.stop[declared]]] = level
    routes = routes_of(trips_of(tables, len(trips)), stops, at_stop, rules)
    written = cycle_table(found, cycles, emptyings, (names, trips), rules)
    _tell(table, len(emptyings.container), len(trips), rules)
    progress(1.0)
    return FillResult(table[list(CONTAINER_FIELDS)], routes, written, found, places)


def _tables(
    readings: Rows, collections: Rows | None, rules: Rules
) -> tuple[list[str], list[str], list[Table]]:
    """Return the names of containers and trips, and the tables in terms of them."""
    rows = [readings] if collections is None else [readings, collections]
    container = joined_codes([table["container"] for table in rows], zeros=True)
    trip = joined_codes([trip_texts(table) for table in rows])
    tables = []
    for number, table in enumerate(rows):
        on_trip = trip[number].codes if len(trip[number]) else np.full(table.count, -1, "int32")
        has_fill = number == 0 or "fill" in table
        fill = fill_percent(table, rules.unit) if has_fill else np.full(table.count, np.nan)
        seconds, start, end = (moments(table, r, rules.zone) for r in ("time", "start", "end"))
        codes = container[number].codes
        tables.append(Table(table, codes, on_trip, seconds, fill, start, end))
    lost = [role for role in ("km", "weight", "weight_t") if any(role in table for table in rows)]
    if lost and not trip[0].texts:
        warn(messages.TRIP_UNKNOWN, fields=", ".join(lost))
    return container[0].texts, trip[0].texts, tables


def _tell(table: pd.DataFrame, emptyings: int, trips: int, rules: Rules) -> None:
    """Log what was found and where nothing can be said."""
    note(
        messages.FILL_TOTAL,
        containers=len(table),
        readings=int(table["readings"].sum()),
        emptyings=emptyings,
        declared=int(table["collections"].sum()),
        trips=trips,
    )
    if not table["collections"].any():
        warn(messages.FILL_NOTHING_DECLARED, drop=rules.drop)
    if not table["rate_pct_day"].notna().any():
        warn(messages.FILL_NO_RATE)
    told = {
        "one_reading": messages.FILL_ONE_READING,
        "no_reading": messages.FILL_NO_READING,
        "constant": messages.FILL_CONSTANT,
        "no_slope": messages.FILL_NO_SLOPE,
        "no_rise": messages.FILL_NO_RISE,
        "short": messages.FILL_SHORT,
    }
    for flag, template in told.items():
        count = int((table["flag"] == flag).sum())
        if count:
            warn(template, count=count)
