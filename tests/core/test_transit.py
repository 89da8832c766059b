"""Access to public transport along one street of 5 km, with stops at the metres the tests say."""

from __future__ import annotations

import logging
import zipfile
from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.gtfs import WEEKDAYS, read_feed
from smart_territory_plugin.core.gtfs_calendar import chosen_week, trips_on
from smart_territory_plugin.core.minimum_service import (
    ServiceRow,
    no_service,
    read_minimum_service,
    service_table,
)
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.transit import (
    feed_stops,
    joined_stops,
    layer_stops,
    stops_near,
)
from smart_territory_plugin.core.transit_access import (
    Limits,
    access_table,
    measure_reach,
    near_zones,
    report_transit,
    stop_table,
    summarise_zones,
    trips_reached,
    untimed_reached,
)
from smart_territory_plugin.core.transit_modes import read_route_types

CRS = "EPSG:3763"
MONDAY = date(2025, 1, 6)
TYPES = read_route_types()


@pytest.fixture(autouse=True)
def _listening(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")


def told(caplog, template):
    return [r.values for r in caplog.records if getattr(r, "template", "") == template]


def clock(minute):
    return f"{minute // 60:02d}:{minute % 60:02d}:00"


@pytest.fixture
def feed_of(tmp_path):
    """Write a feed of trips: (route, service, direction, stops, minutes of departure)."""

    def make(routes, trips, stops="ABCDE", extra=None):
        rows, calls = [], []
        for route, service, direction, called, minutes in trips:
            for minute in minutes:
                name = f"t{len(rows)}"
                rows.append(f"{route},{service},{name},{direction}")
                calls += [
                    f"{name},{clock(minute + k)},{clock(minute + k)},{stop},{k}"
                    for k, stop in enumerate(called)
                ]
        places = [f"{s},Stop {s},{38.7 + 0.001 * k},-9.1" for k, s in enumerate(stops)]
        dates = "20250106,20250202"
        files = {
            "stops.txt": ["stop_id,stop_name,stop_lat,stop_lon", *places],
            "routes.txt": ["route_id,route_type", *(f"{r},{kind}" for r, kind in routes.items())],
            "trips.txt": ["route_id,service_id,trip_id,direction_id", *rows],
            "stop_times.txt": ["trip_id,arrival_time,departure_time,stop_id,stop_sequence", *calls],
            "calendar.txt": [
                f"service_id,{','.join(WEEKDAYS)},start_date,end_date",
                f"W,1,1,1,1,1,0,0,{dates}",
                f"S,0,0,0,0,0,1,0,{dates}",
                f"MON,1,0,0,0,0,0,0,{dates}",
            ],
        } | (extra or {})
        with zipfile.ZipFile(tmp_path / "feed.zip", "w") as archive:
            for name, lines in files.items():
                archive.writestr(name, "\n".join(lines))
        return read_feed(tmp_path / "feed.zip")

    return make


def stops_of(feed, window=(7, 19), **options):
    return feed_stops(feed, chosen_week(feed, MONDAY), TYPES, window, **options)


def by_id(transit):
    return transit.stops.set_index("stop_id")


EVERY_20 = range(7 * 60, 19 * 60, 20)  # 36 departures in 12 hours
EVERY_21 = range(7 * 60, 19 * 60, 21)  # 35: 7:00 to 18:54


# --- route types ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "mode", "capacity"),
    [(0, "tram", "low"), (1, "metro", "high"), (2, "rail", "high"), (3, "bus", "low"),
     (4, "ferry", "high"), (109, "rail", "high"), (401, "metro", "high"), (700, "bus", "low"),
     (800, "trolleybus", "low"), (1200, "ferry", "high"), (712, "bus", None), (1501, "taxi", None)],
)  # fmt: skip
def test_basic_and_extended_route_types_have_their_mode_and_capacity(kind, mode, capacity):
    modes, capacities = TYPES.of(pd.Series([float(kind)]), "feed")
    assert (modes[0], capacities[0]) == (mode, capacity)


def test_an_unknown_route_type_is_low_and_told(caplog):
    modes, capacities = TYPES.of(pd.Series([3.0, 999.0, np.nan]), "feed")
    assert list(modes) == ["bus", "other", "other"]
    assert list(capacities) == ["low", "low", "low"]
    assert told(caplog, messages.ROUTE_TYPES_UNKNOWN)[0]["types"] == "—, 999"


def test_a_field_of_a_layer_says_the_mode_in_numbers_or_words(caplog):
    values = pd.Series(["Autocarro", "COMBOIO", 1, 3.0, "4", "high", "táxi voador", None])
    found = TYPES.read_words(values, "stops")
    assert list(found["mode"]) == ["bus", "rail", "metro", "bus", "ferry", None, None, None]
    assert list(found["capacity"]) == ["low", "high", "high", "low", "high", "high", "low", "low"]
    assert told(caplog, messages.STOP_MODES_UNREAD)[0]["values"] == "táxi voador"


def test_an_edited_table_wins_and_a_wrong_one_is_named(tmp_path):
    path = tmp_path / "types.csv"
    path.write_text("route_type;mode;capacity;words\n0;light_rail;alta;metro do porto\n")
    types = read_route_types(path)
    assert types.of(pd.Series([0.0]), "feed")[1][0] == "high"
    assert types.read_words(pd.Series(["Metro do Porto"]), "x")["capacity"][0] == "high"
    path.write_text("route_type;mode;capacity;words\n0;tram;medium;\n")
    with pytest.raises(TerritoryError) as fault:
        read_route_types(path)
    assert fault.value.template == messages.ROUTE_TYPE_CAPACITY
    path.write_text("route_type;mode;capacity;words\n;tram;low;\n")
    with pytest.raises(TerritoryError) as fault:
        read_route_types(path)
    assert fault.value.template == messages.ROUTE_TYPES_EMPTY


# --- stops of a feed -----------------------------------------------------------------------------


def test_stops_have_capacity_departures_and_headway(feed_of):
    feed = feed_of({"b": 3, "m": 1}, [("b", "W", 0, "ABC", EVERY_20), ("m", "W", 0, "CD", [480])])
    stops = by_id(stops_of(feed))
    assert "E" not in stops.index  # nothing calls there
    assert list(stops["capacity"]) == ["low", "low", "high", "high"]
    assert stops.loc["C", ["low", "high"]].tolist() == [True, True]  # the bus calls there too
    assert stops.loc["C", "modes"] == "bus, metro"
    # 36 departures from A and B; C is the end of the bus and has one metro; D is an end.
    assert stops["departures"].tolist() == [36, 36, 1, 0]
    assert stops["headway_min"].tolist()[:3] == [20, 20, 720]
    assert np.isnan(stops.loc["D", "headway_min"])


@pytest.mark.parametrize(("times", "frequent"), [(EVERY_20, 1), (EVERY_21, 0)])
def test_every_20_minutes_is_frequent_and_a_little_more_is_not(feed_of, times, frequent):
    # 720 / 36 = 20 min; 720 / 35 = 20.57 min.
    transit = stops_of(feed_of({"b": 3}, [("b", "W", 0, "AB", times)]))
    table = stop_table(transit, Limits()).set_index(transit.stops["stop_id"])
    assert table.loc["A", "frequent"] == frequent
    assert table.loc["B", "frequent"] == 0  # the end of the line: nothing leaves
    assert table.loc["B", "departures"] == 0


def test_hours_without_a_departure_leave_the_interval_unknown_and_nothing_frequent(feed_of):
    transit = stops_of(feed_of({"b": 3}, [("b", "W", 0, "AB", EVERY_20)]), window=(3, 4))
    table = stop_table(transit, Limits())
    assert table["departures"].tolist() == [0, 0]
    assert table["headway_min"].isna().all()
    assert table["frequent"].tolist() == [0, 0]


def test_two_routes_of_a_mode_and_direction_make_a_frequent_stop_together(feed_of):
    hourly = [range(420, 1140, 40), range(440, 1140, 40)]
    trips = [("b", "W", 0, "AB", hourly[0]), ("c", "W", 0, "AC", hourly[1])]
    feed = feed_of({"b": 3, "c": 3}, trips)
    assert by_id(stops_of(feed)).loc["A", "headway_min"] == 20
    assert by_id(stops_of(feed, by_route=True)).loc["A", "headway_min"] == 40


def test_the_better_direction_counts_and_the_two_are_not_added(feed_of):
    trips = [("b", "W", 0, "ABC", EVERY_20), ("b", "W", 1, "CBA", range(420, 1140, 60))]
    stops = by_id(stops_of(feed_of({"b": 3}, trips)))
    assert stops.loc["B", "headway_min"] == 20
    assert stops.loc["B", "departures"] == 36 + 12
    assert stops.loc["C", "headway_min"] == 60


def test_platforms_are_one_stop_whose_headway_is_that_of_the_better_platform(feed_of):
    places = [
        "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station",
        "A,Platform 1,38.7,-9.1,0,X", "B,Platform 2,38.7,-9.1,0,X", "C,End,38.71,-9.1,0,",
        "X,Station,38.7,-9.1,1,",
    ]  # fmt: skip
    trips = [("m", "W", 0, "AC", EVERY_20), ("n", "W", 0, "BC", range(420, 1140, 30))]
    transit = stops_of(feed_of({"m": 1, "n": 1}, trips, extra={"stops.txt": places}))
    stops = by_id(transit)
    assert list(stops.index) == ["C", "X"]
    # Both platforms have direction 0, but their trains do not stand for each other.
    assert stops.loc["X", "headway_min"] == 20
    assert stops.loc["X", "departures"] == 36 + 24


def test_routes_that_are_no_public_transport_do_not_count(feed_of, caplog):
    trips = [("b", "W", 0, "AB", [480]), ("s", "W", 0, "CD", EVERY_20)]
    stops = by_id(stops_of(feed_of({"b": 3, "s": 712}, trips)))
    assert list(stops.index) == ["A", "B"]
    assert told(caplog, messages.TRANSIT_ROUTES_LEFT)[0]["count"] == 1
    with pytest.raises(TerritoryError) as fault:
        stops_of(feed_of({"s": 712}, [("s", "W", 0, "CD", [480])]))
    assert fault.value.template == messages.TRANSIT_NO_STOPS


def test_a_stop_with_service_and_without_place_is_left_out_and_told(feed_of, caplog):
    places = ["stop_id,stop_name,stop_lat,stop_lon", "A,Alto,,", "B,Baixa,38.7,-9.1"]
    feed = feed_of({"b": 3}, [("b", "W", 0, "AB", [480])], extra={"stops.txt": places})
    transit = stops_of(feed)
    assert list(transit.stops["stop_id"]) == ["B"]
    assert transit.calls.sum() == 1
    assert told(caplog, messages.TRANSIT_STOPS_NOWHERE)[0]["count"] == 1


# --- trips within reach --------------------------------------------------------------------------


def test_a_trip_that_calls_at_two_stops_within_reach_counts_once(feed_of):
    trips = [
        ("b", "W", 0, "ABC", [480, 500]),
        ("b", "W", 1, "CBA", [600]),
        ("b", "S", 0, "AB", [480]),
        ("c", "MON", 0, "DE", [700]),
    ]
    transit = stops_of(feed_of({"b": 3, "c": 3}, trips))
    near = np.array([[1, 1, 0, 0, 0], [0, 0, 0, 1, 0], [1, 0, 0, 1, 1], [0, 0, 0, 0, 0]])
    found = trips_reached(as_matrix(near), transit)
    #                Mon Tue ... Fri Sat Sun, and the day of the headways (Monday)
    assert found.tolist() == [
        [3, 3, 3, 3, 3, 1, 0, 3],
        [1, 0, 0, 0, 0, 0, 0, 1],
        [4, 3, 3, 3, 3, 1, 0, 4],
        [0] * 8,
    ]


def as_matrix(rows):
    from scipy.sparse import csr_matrix

    return csr_matrix(np.asarray(rows, dtype=np.int32))


def test_trips_within_reach_are_those_counted_one_by_one(feed_of):
    random = np.random.default_rng(7)
    names = "ABCDEFGHIJ"
    trips = [
        ("b", random.choice(["W", "S", "MON"]), 0,
         "".join(random.permutation(list(names))[: random.integers(2, 7)]), [int(minute)])
        for minute in random.integers(300, 1500, 80)
    ]  # fmt: skip
    feed = feed_of({"b": 3}, trips, stops=names)
    transit = stops_of(feed)
    near = random.integers(0, 2, (6, len(transit.stops)))
    found = trips_reached(as_matrix(near), transit)
    names_near = [set(transit.stops["stop_id"][row == 1]) for row in near]
    called = feed.calls.groupby("trip")["stop"].agg(lambda s: set(feed.stops["stop_id"][s]))
    week = chosen_week(feed, MONDAY)
    for column, day in enumerate((*week.days, week.day)):
        running = np.flatnonzero(trips_on(feed, day))
        for row, reachable in enumerate(names_near):
            assert found[row, column] == sum(bool(called[t] & reachable) for t in running)


def test_frequencies_count_as_often_as_they_run(feed_of):
    spans = ["trip_id,start_time,end_time,headway_secs", "t0,07:00:00,08:00:00,600"]
    feed = feed_of({"b": 3}, [("b", "W", 0, "AB", [480])], extra={"frequencies.txt": spans})
    transit = stops_of(feed)
    assert trips_reached(as_matrix([[1, 1]]), transit)[0].tolist() == [6, 6, 6, 6, 6, 0, 0, 6]
    assert by_id(transit).loc["A", "departures"] == 6


def test_counting_trips_can_be_cancelled(feed_of):
    def cancel(share):
        raise Cancelled

    transit = stops_of(feed_of({"b": 3}, [("b", "W", 0, "AB", [480])]))
    with pytest.raises(Cancelled):
        trips_reached(as_matrix([[1, 1]]), transit, cancel)


# --- ways along the street -----------------------------------------------------------------------


@pytest.fixture
def street():
    line = shapely.from_wkt("LINESTRING (0 0, 5000 0)")
    apart = shapely.from_wkt("LINESTRING (0 900, 100 900)")
    return build_network(gpd.GeoDataFrame(geometry=[line, apart], crs=CRS), "streets")


def layer_of(spots):
    """Make a layer of stops from a name with x, capacity and headway."""
    table = pd.DataFrame(spots, index=["x", "capacity", "headway"]).T
    points = gpd.GeoDataFrame(geometry=[shapely.Point(x, 0) for x in table["x"]], crs=CRS)
    names = pd.Series(table.index)
    kinds = pd.DataFrame({"mode": None, "capacity": table["capacity"].to_numpy()})
    headway = pd.to_numeric(pd.Series(table["headway"].to_numpy()))
    return layer_stops(points, names, names, kinds, headway)


def people_at(*spots, population=100.0, age_65=None):
    points = gpd.GeoSeries([None if s is None else shapely.Point(s) for s in spots], crs=CRS)
    people = gpd.GeoDataFrame(geometry=points).assign(population=population, age_65=np.nan)
    ages = dict.fromkeys(("age_0_14", "age_15_24", "age_25_64"), np.nan)
    return people.assign(**ages) if age_65 is None else people.assign(**ages, age_65=age_65)


def reach_of(street, places, transit, limits=Limits()):  # noqa: B008 - a tuple
    return measure_reach(
        street,
        street.length_costs(),
        snap(street, np.asarray(places.geometry.array, dtype=object), 50),
        snap(street, np.asarray(transit.stops.geometry.array, dtype=object), 50),
        transit,
        limits,
    )


SPOTS = {"low": (0, "low", 30), "high": (3000, "high", 5)}


def test_limits_are_inclusive_and_differ_by_capacity(street):
    # To the low stop at 0 and the high one at 3000: 500 and 501 m; 1000 and 1001 m.
    places = people_at((500, 0), (501, 0), (2000, 0), (1999, 0), (3400, 0))
    transit = layer_of(SPOTS)
    table = access_table(places, reach_of(street, places, transit), Limits())
    assert table["dist_low_m"].tolist() == pytest.approx([500, 501, 2000, 1999, 3400])
    assert table["dist_high_m"].tolist() == pytest.approx([2500, 2499, 1000, 1001, 400])
    assert table["near_transit"].tolist() == [1, 0, 1, 0, 1]


def test_the_way_runs_along_the_street_and_not_as_the_crow_flies(street):
    # The other street lies 900 m north of the stop and is not connected with it.
    places = people_at((0, 900))
    table = access_table(places, reach_of(street, places, layer_of(SPOTS)), Limits())
    assert np.isnan(table["dist_low_m"].iloc[0])
    assert table["near_transit"].iloc[0] == 0  # it is on the streets, and reaches nothing


def test_who_is_not_connected_is_unknown(street):
    places = people_at((500, 400), None)
    table = access_table(places, reach_of(street, places, layer_of(SPOTS)), Limits())
    assert table[["near_transit", "near_frequent", "dist_low_m"]].isna().all(axis=None)
    assert table["population"].tolist() == [100, 100]


def test_sdg_stands_only_inside_urban_centres_and_with_its_own_limits(street):
    places = people_at((100, 0), (100, 0), (1500, 0))
    reach = reach_of(street, places, layer_of(SPOTS))
    urban = np.array([True, False, True])
    table = access_table(places, reach, Limits(), urban)
    assert table["near_transit"].tolist() == [1, 1, 0]
    assert table["sdg_11_2_1"].fillna(-1).tolist() == [1, -1, 0]
    assert access_table(places, reach, Limits())["sdg_11_2_1"].isna().all()
    other = access_table(places, reach, Limits(low_m=400), urban)
    assert other["sdg_11_2_1"].isna().all()


def test_frequent_service_is_that_of_stops_whose_interval_is_known(street):
    # The high stop leaves every 5 minutes, the low one every 30, the one at 5000 is unknown.
    transit = layer_of(SPOTS | {"unknown": (5000, "low", np.nan)})
    places = people_at((100, 0), (3400, 0), (3501, 0), (4600, 0))
    table = access_table(places, reach_of(street, places, transit), Limits())
    assert table["dist_frequent_m"].tolist() == pytest.approx([2900, 400, 501, 1600])
    # Only the last place has nothing but a stop within 500 m of which nothing is known.
    assert table["near_frequent"].fillna(-1).tolist() == [0, 1, 0, -1]


def test_stops_alone_have_no_headway_and_no_trips(street):
    transit = layer_of({"low": (0, "low", np.nan)})
    places = people_at((100, 0))
    reach = reach_of(street, places, transit)
    table = access_table(places, reach, Limits())
    assert table["near_transit"].iloc[0] == 1
    assert table["near_frequent"].isna().all()
    assert (
        stop_table(transit, Limits())[["departures", "headway_min", "frequent"]]
        .isna()
        .all(axis=None)
    )
    assert not transit.has_timetable
    assert no_service(places.index).isna().all(axis=None)


def test_stops_without_a_place_or_a_capacity_are_left_out(caplog):
    points = gpd.GeoDataFrame(geometry=[shapely.Point(0, 0), None, shapely.Point(9, 0)], crs=CRS)
    kinds = pd.DataFrame({"mode": "bus", "capacity": ["low", "low", None]})
    names = pd.Series(["a", "b", "c"])
    transit = layer_stops(points, names, names, kinds, pd.Series([0.0, 5, 5]))
    assert list(transit.stops["stop_id"]) == ["a"]
    assert transit.stops["headway_min"].isna().all()  # 0 minutes is no interval
    assert told(caplog, messages.TRANSIT_STOPS_LEFT) == [{"count": 2, "total": 3}]


def test_feeds_and_layers_stand_together(street, feed_of):
    timed = stops_of(feed_of({"b": 3}, [("b", "W", 0, "AB", [480])]))
    both = joined_stops([moved(timed, [0, 200]), layer_of({"untimed": (4000, "low", np.nan)})], CRS)
    assert list(both.stops["stop_id"]) == ["A", "B", "untimed"]
    places = people_at((100, 0), (3900, 0))
    reach = reach_of(street, places, both)
    assert trips_reached(reach.stops, both)[:, 0].tolist() == [1, 0]
    assert untimed_reached(reach.stops, both).tolist() == [False, True]


def moved(transit, x):
    from dataclasses import replace

    points = gpd.points_from_xy(x, np.zeros(len(x)))
    stops = gpd.GeoDataFrame(transit.stops.drop(columns="geometry"), geometry=points, crs=CRS)
    return replace(transit, stops=stops)


def test_stops_far_from_the_streets_are_left_out_and_none_near_is_a_fault(street, caplog):
    transit = layer_of(SPOTS | {"far": (9000, "low", 5)})
    kept = stops_near(transit, street.lines, 100)
    assert list(kept.stops["stop_id"]) == ["low", "high"]
    assert kept.calls.shape[0] == 2
    assert told(caplog, messages.TRANSIT_STOPS_OUTSIDE) == [{"count": 1, "total": 3}]
    with pytest.raises(TerritoryError) as fault:
        stops_near(layer_of({"far": (9000, "low", 5)}), street.lines, 100)
    assert fault.value.template == messages.TRANSIT_STOPS_FAR


# --- zones ---------------------------------------------------------------------------------------


def test_shares_of_zones_are_shares_of_people_and_of_ages(street, caplog):
    # West: 300 people near (60 of them old), 100 not (40 old), 100 not connected. East: nobody.
    places = people_at(
        (100, 0), (1000, 0), (300, 400),
        population=[300.0, 100.0, 100.0], age_65=[60.0, 40.0, np.nan],
    )  # fmt: skip
    zone = pd.Series(["west"] * 3, dtype=object)
    urban = np.array([True, True, False])
    access = access_table(places, reach_of(street, places, layer_of(SPOTS)), Limits(), urban)
    labels = pd.Index(["west", "east"])
    west, east = summarise_zones(places, access, urban, zone, labels).to_dict("records")
    assert (west["population"], west["near"], west["unconnected"]) == (500, 300, 100)
    assert west["transit_pct"] == pytest.approx(60)
    assert west["transit_65_pct"] == pytest.approx(60)  # 60 of 100
    assert np.isnan(west["transit_0_14_pct"])  # unknown
    assert west["population_urban"] == 400
    assert west["sdg_11_2_1_pct"] == pytest.approx(75)
    assert west["frequent_pct"] == 0  # the nearest frequent stop is 2000 m away
    assert east["population"] == 0
    assert np.isnan(east["transit_pct"])

    totals = report_transit(places, access, urban, Limits(), layer_of(SPOTS).stops)
    assert totals == {"transit_pct": 60, "sdg_11_2_1_pct": 75, "frequent_pct": 0}
    assert told(caplog, messages.TRANSIT_SDG)[0]["people"] == 400


def test_the_log_gives_the_figure_the_name_it_may_bear(street, caplog):
    places = people_at((100, 0))
    transit = layer_of({"low": (0, "low", np.nan)})
    reach = reach_of(street, places, transit)
    access = access_table(places, reach, Limits())
    assert report_transit(places, access, None, Limits(), transit.stops) == {"transit_pct": 100}
    assert len(told(caplog, messages.TRANSIT_NOT_SDG)) == 1
    assert len(told(caplog, messages.TRANSIT_NO_HEADWAYS)) == 1
    report_transit(places, access, np.array([False]), Limits(), transit.stops)
    assert len(told(caplog, messages.TRANSIT_NOBODY_URBAN)) == 1
    report_transit(places, access, np.array([True]), Limits(low_m=300), transit.stops)
    assert len(told(caplog, messages.TRANSIT_SDG_OTHER_LIMITS)) == 1


def test_the_trips_of_a_zone_are_those_that_anybody_in_it_reaches(street, feed_of):
    trips = [("b", "W", 0, "AB", [480]), ("c", "W", 0, "CD", [480, 500])]
    transit = moved(stops_of(feed_of({"b": 3, "c": 3}, trips)), [0, 100, 4000, 4100])
    # The place in the midst reaches nothing, and in the last nobody lives.
    places = people_at((50, 0), (4050, 0), (2000, 0), (4050, 0), population=[9.0, 9, 9, 0])
    zone = pd.Series(["west", "west", "west", "east"], dtype=object)
    labels = pd.Index(["west", "east"])
    reach = reach_of(street, places, transit)
    near = near_zones(reach, places["population"], zone, labels)
    assert trips_reached(near, transit)[:, 0].tolist() == [3, 0]


def test_the_order_of_places_changes_nothing(street):
    transit = layer_of(SPOTS)
    spots = [(500, 0), (2500, 10), (4000, 0)]
    there = people_at(*spots)
    back = people_at(*spots[::-1])
    one = access_table(there, reach_of(street, there, transit), Limits())
    other = access_table(back, reach_of(street, back, transit), Limits())
    pd.testing.assert_frame_equal(one, other[::-1].reset_index(drop=True))


# --- least service -------------------------------------------------------------------------------


def week_of(*trips, day=0):
    return np.array([[*trips, trips[day]]])


@pytest.mark.parametrize(
    ("trips", "people", "below"),
    [
        ((2, 0, 2, 0, 2, 0, 0), 41, 0),  # three days with two trips
        ((2, 0, 2, 0, 1, 1, 1), 41, 1),  # only two days have both
        ((9, 9, 0, 0, 0, 0, 0), 41, 1),
        ((0, 0, 0, 0, 0, 0, 0), 41, 1),
        ((0, 0, 0, 0, 0, 0, 0), 40, None),  # not more than 40 people
        ((0, 0, 0, 0, 0, 0, 0), np.nan, None),
    ],
)
def test_a_place_is_below_the_line_where_too_few_days_have_its_trips(trips, people, below):
    rows = read_minimum_service()
    table = service_table(week_of(*trips), pd.Series([people]), np.array([True]), rows)
    value = table["below_minimum"].iloc[0]
    assert pd.isna(value) if below is None else value == below
    assert table["trips_per_day"].iloc[0] == trips[0]
    assert table["service_days"].iloc[0] == sum(count > 0 for count in trips)


def test_a_place_with_a_stop_of_unknown_service_is_never_told_to_be_below():
    few, enough = week_of(0, 0, 0, 0, 0, 0, 0), week_of(2, 2, 2, 2, 2, 2, 2)
    rows, known = (ServiceRow(40, np.inf, 2, 3),), np.array([True])
    for trips, expected in ((few, True), (enough, False)):
        table = service_table(trips, pd.Series([100.0]), known, rows, np.array([True]))
        assert pd.isna(table["below_minimum"].iloc[0]) is expected


def test_an_unconnected_place_has_no_service_known():
    rows = (ServiceRow(40, np.inf, 2, 3),)
    table = service_table(week_of(*[0] * 7), pd.Series([100.0]), np.array([False]), rows)
    assert table.isna().all(axis=None)


def test_the_line_is_chosen_by_the_number_of_people(tmp_path):
    path = tmp_path / "least.csv"
    head = "people_over;people_up_to;trips_per_day;days_per_week\n"
    path.write_text(head + "500;;10;5\n40;500;2;3\n")
    rows = read_minimum_service(path)
    trips = np.repeat(week_of(2, 2, 2, 2, 2, 0, 0), 3, axis=0)
    table = service_table(trips, pd.Series([30.0, 500, 501]), np.ones(3, dtype=bool), rows)
    assert table["below_minimum"].fillna(-1).tolist() == [-1, 0, 1]


@pytest.mark.parametrize(
    ("line", "template"),
    [
        ("40;;;3", messages.MINIMUM_SERVICE_ROW),
        ("40;;2;8", messages.MINIMUM_SERVICE_ROW),
        ("40;30;2;3", messages.MINIMUM_SERVICE_ROW),
        ("0;100;2;3\n40;;2;3", messages.MINIMUM_SERVICE_OVERLAP),
    ],
)
def test_a_table_that_makes_no_sense_is_named(tmp_path, line, template):
    path = tmp_path / "least.csv"
    path.write_text(f"people_over;people_up_to;trips_per_day;days_per_week\n{line}\n")
    with pytest.raises(TerritoryError) as fault:
        read_minimum_service(path)
    assert fault.value.template == template


@pytest.mark.real_data
def test_the_metro_of_lisbon_has_high_capacity_and_frequent_service(real_data):
    feed = read_feed(real_data / "lisboa" / "gtfs_metro_lisboa.zip")
    transit = feed_stops(feed, chosen_week(feed), TYPES)
    table = stop_table(transit, Limits())
    assert len(table) == 50  # the stations of the network
    assert set(table["capacity"]) == {"high"}
    assert (table["frequent"] == 1).all()
    assert transit.trips[:, 0].sum() == 354 + 395 + 362 + 312  # of routes C, B, A and D
