"""What public transport offers at its stops: capacity, departures, headway, and trips by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import block_diag, csr_matrix

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.gtfs import Feed
from smart_territory_plugin.core.gtfs_calendar import Week, trips_on
from smart_territory_plugin.core.gtfs_departures import departures_between, headways
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.transit_modes import HIGH, LOW, RouteTypes

if TYPE_CHECKING:
    from numpy.typing import NDArray

STOP_FIELDS = ("stop_id", "stop_name", "modes", "capacity", "departures", "headway_min")


@dataclass(frozen=True)
class TransitStops:
    """Stops and what calls at them.

    Attributes
    ----------
    stops : geopandas.GeoDataFrame
        Numbered from 0, points in EPSG:4326 or a layer's own CRS: :data:`STOP_FIELDS`, with
        ``capacity`` ``low`` or ``high`` (a station of both is ``high``), ``departures`` in the
        window (float64), ``headway_min`` (float64), both NaN where nothing tells; and ``low``,
        ``high``: whether any service of that capacity calls there.
    calls : scipy.sparse.csr_matrix
        Stops × patterns: 1 where the trips of a pattern call at the stop. A pattern is a set of
        stops that some trips have in common.
    trips : numpy.ndarray of int
        Shape (patterns, 8): how many trips of the pattern run on each day from Monday to Sunday,
        and on the day of the headways.
    """

    stops: gpd.GeoDataFrame
    calls: csr_matrix
    trips: NDArray[np.int64]

    @property
    def has_timetable(self) -> bool:
        """Whether it is known when anything runs."""
        return len(self.trips) > 0

    def chosen(self, kept: NDArray[np.bool_]) -> TransitStops:
        """Return some of the stops, with what calls at them."""
        rows = np.flatnonzero(kept)
        stops = self.stops.iloc[rows].reset_index(drop=True)
        return TransitStops(stops, self.calls[rows], self.trips)


# --- from a timetable ----------------------------------------------------------------------------


def feed_stops(
    feed: Feed,
    week: Week,
    types: RouteTypes,
    window_h: tuple[float, float] = (7.0, 19.0),
    *,
    by_route: bool = False,
) -> TransitStops:
    """Return the stops at which a feed's trips call in a week.

    Parameters
    ----------
    feed : Feed
        A timetable.
    week : Week
        From :func:`~.gtfs_calendar.chosen_week`.
    types : RouteTypes
        The mode and the capacity of each route type; routes without a capacity do not count.
    window_h : tuple of float
        From and to (exclusive), hours of the clock day ``week.day``, 0 to 24.
    by_route : bool
        Whether the interval is that of one route in one direction, instead of all routes of a
        mode in one direction.

    Returns
    -------
    TransitStops
        Platforms are one stop with their station. ``departures`` counts what one can get into
        in the window. ``headway_min`` is, as :func:`headways` says, the shortest of the
        platforms, NaN without any departure.

    Raises
    ------
    TerritoryError
        ``TRANSIT_NO_STOPS`` where no trip that counts calls anywhere.
    """
    mode, capacity = types.of(feed.routes["route_type"], feed.name)
    counts = pd.notna(capacity)
    if not counts.all():
        note(messages.TRANSIT_ROUTES_LEFT, feed=feed.name, count=int((~counts).sum()))
    running = np.array([trips_on(feed, day) for day in (*week.days, week.day)])
    running &= counts[feed.trips["route"].to_numpy()]
    calls = feed.calls[running.any(axis=0)[feed.calls["trip"].to_numpy()]]
    station = feed.stops["station"].to_numpy()[calls["stop"].to_numpy()]
    if not len(station):
        raise TerritoryError(messages.TRANSIT_NO_STOPS, feed=feed.name)
    route = feed.trips["route"].to_numpy()[calls["trip"].to_numpy()]
    table = _served(feed, station, mode[route], capacity[route])
    within = departures_between(feed, week.day, window_h)
    within = within[counts[within["route"].to_numpy()]]
    interval = headways(within, mode, window_h, by_route=by_route)
    platform = feed.stops["station"].to_numpy()
    table["departures"] = np.bincount(platform[within["stop"].to_numpy()], minlength=len(platform))[
        table.index
    ].astype(np.float64)
    shortest = interval.groupby(platform[interval.index.to_numpy()]).min()
    table["headway_min"] = shortest.reindex(table.index)
    patterns = _patterns(calls["trip"].to_numpy(), station, len(feed.stops))
    placed = table["lon"].notna().to_numpy()
    if not placed.all():
        warn(messages.TRANSIT_STOPS_NOWHERE, feed=feed.name, count=int((~placed).sum()))
    return _assembled(table[placed], patterns, running, feed.runs)


def _served(
    feed: Feed, station: NDArray[np.int64], mode: NDArray[np.object_], kind: NDArray[np.object_]
) -> pd.DataFrame:
    """Return the stations called at, with their modes and whether each capacity calls there."""
    calls = pd.DataFrame({"station": station, "mode": mode, "kind": kind}).drop_duplicates()
    modes = (
        calls.sort_values("mode")
        .groupby("station")["mode"]
        .agg(lambda names: ", ".join(dict.fromkeys(names)))
    )
    table = feed.stops.loc[modes.index, ["stop_id", "stop_name", "lon", "lat"]].copy()
    table["modes"] = modes
    for name in (LOW, HIGH):
        table[name] = table.index.isin(calls.loc[calls["kind"] == name, "station"])
    table["capacity"] = np.where(table[HIGH], HIGH, LOW)
    return table


# --- trips a week --------------------------------------------------------------------------------


class _Patterns(NamedTuple):
    """Which trips have which pattern, and the stations of each."""

    trips: NDArray[np.int64]
    of_trip: NDArray[np.int64]
    pattern: NDArray[np.int64]
    station: NDArray[np.int64]


def _patterns(trip: NDArray[np.int32], station: NDArray[np.int64], stations: int) -> _Patterns:
    """Return the patterns of trips from their calls.

    Two trips have the same pattern where they call at the same set of stations: the sum of a
    64-bit number drawn for each station tells sets apart (two of a million sets agree by chance
    in one of 18 million feeds).
    """
    pairs = np.unique(trip.astype(np.int64) * stations + station)
    trips, station = np.divmod(pairs, stations)
    drawn = np.random.default_rng(0).integers(0, 2**63, stations, dtype=np.int64)
    first = np.flatnonzero(np.append(True, trips[1:] != trips[:-1]))
    signature = np.add.reduceat(drawn[station], first)
    _, chosen, pattern = np.unique(signature, return_index=True, return_inverse=True)
    of_pair = np.repeat(np.arange(len(first)), np.diff(np.append(first, len(trips))))
    stands = np.zeros(len(first), dtype=bool)
    stands[chosen] = True
    kept = stands[of_pair]
    return _Patterns(trips[first], pattern, pattern[of_pair[kept]], station[kept])


def _assembled(
    table: pd.DataFrame,
    patterns: _Patterns,
    running: NDArray[np.bool_],
    runs: NDArray[np.int64],
) -> TransitStops:
    """Put the stops, what calls at them, and how often on each of the running days together."""
    size = int(patterns.pattern.max()) + 1
    often = running[:, patterns.trips] * runs[patterns.trips]
    by_day = np.column_stack([np.bincount(patterns.of_trip, day, size) for day in often])
    row = table.index.get_indexer(pd.Index(patterns.station))
    placed = row >= 0
    ones = np.ones(int(placed.sum()), dtype=np.int32)
    calls = csr_matrix((ones, (row[placed], patterns.pattern[placed])), shape=(len(table), size))
    points = gpd.points_from_xy(table["lon"], table["lat"])
    stops = gpd.GeoDataFrame(
        table[[*STOP_FIELDS, LOW, HIGH]].reset_index(drop=True), geometry=points, crs="EPSG:4326"
    )
    return TransitStops(stops, calls, by_day.astype(np.int64))


# --- from a layer of stops, and several together -------------------------------------------------


def layer_stops(
    layer: gpd.GeoDataFrame,
    identifiers: pd.Series,
    names: pd.Series,
    kinds: pd.DataFrame,
    headway_min: pd.Series | None = None,
) -> TransitStops:
    """Return the stops of a layer, of which no timetable is known.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Points.
    identifiers, names : pandas.Series
        Text of each stop.
    kinds : pandas.DataFrame
        ``mode`` and ``capacity`` of each stop; stops without a capacity are left out.
    headway_min : pandas.Series, optional
        Minutes between departures where the layer says so; 0 or less is unknown.

    Returns
    -------
    TransitStops
        Without departures, and without headways unless they are given.
    """
    drawn = ~(layer.geometry.isna() | layer.geometry.is_empty)
    kept = drawn & kinds["capacity"].notna()
    if not kept.all():
        warn(messages.TRANSIT_STOPS_LEFT, count=int((~kept).sum()), total=len(layer))
    known = pd.Series(np.nan, layer.index) if headway_min is None else headway_min
    table = {
        "stop_id": identifiers,
        "stop_name": names,
        "modes": kinds["mode"],
        "capacity": kinds["capacity"],
        "departures": np.nan,
        "headway_min": known.where(known > 0).astype("float64"),
        LOW: kinds["capacity"] == LOW,
        HIGH: kinds["capacity"] == HIGH,
    }
    stops = gpd.GeoDataFrame(table, geometry=layer.geometry.centroid, crs=layer.crs)[kept]
    size = (len(stops), 0)
    return TransitStops(
        stops.reset_index(drop=True), csr_matrix(size, dtype=np.int32), np.zeros((0, 8), np.int64)
    )


def stops_near(transit: TransitStops, lines: NDArray[np.object_], max_m: float) -> TransitStops:
    """Return the stops that may be put onto a network: a feed may be that of a whole country.

    Parameters
    ----------
    transit : TransitStops
        In the network's CRS.
    lines : numpy.ndarray of shapely.LineString
        Those of the network.
    max_m : float
        Longest distance to a street.

    Raises
    ------
    TerritoryError
        ``TRANSIT_STOPS_FAR`` where not one lies in or beside the network's extent.
    """
    x, y = transit.stops.geometry.x.to_numpy(), transit.stops.geometry.y.to_numpy()
    west, south, east, north = shapely.total_bounds(lines) + max_m * np.array([-1, -1, 1, 1])
    inside = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    if not inside.any():
        raise TerritoryError(messages.TRANSIT_STOPS_FAR, total=len(inside))
    if not inside.all():
        note(messages.TRANSIT_STOPS_OUTSIDE, count=int((~inside).sum()), total=len(inside))
    return transit.chosen(inside)


def joined_stops(parts: Sequence[TransitStops], crs: object) -> TransitStops:
    """Return the stops of several feeds and layers as one, in one CRS."""
    frames = [part.stops.to_crs(crs) for part in parts]
    stops = gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), geometry="geometry", crs=crs)
    calls = csr_matrix(block_diag([part.calls for part in parts], format="csr"))
    return TransitStops(stops, calls, np.concatenate([part.trips for part in parts]))
