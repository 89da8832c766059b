"""Access to public transport through Processing, along one street of 4 km worked by hand.

Bus 1 stops at x = 0 (A) and 1000 (B), every 20 minutes from 7 to 19 h of a weekday; metro 2 at
x = 1000 (M, every 10 minutes) and 4000. Subsections stand at x = 400, 1900 and 2100, where nobody
is within 1000 m of the metro.
"""

import zipfile

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
)

from smart_territory_plugin.algorithms.mobility.transit_access import TransitAccess

STOPS = {"A": 0, "B": 1000, "M": 1000, "N": 4000}
SPOTS = [400, 1900, 2100]


def square(x, size=20):
    left, right = x - size / 2, x + size / 2
    return f"POLYGON(({left} -10, {right} -10, {right} 10, {left} 10, {left} -10))"


def degrees(x):
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3763"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    point = there.transform(QgsPointXY(x, 0))
    return f"{point.y():.9f},{point.x():.9f}"


def timetable(path, without=()):
    trips, calls = [], []
    for route, ends, step in (("1", "AB", 20), ("2", "MN", 10)):
        for minute in range(420, 1140, step):
            trip = f"{route}_{minute}"
            trips.append(f"{route},W,{trip},0")
            for k, stop in enumerate(ends):
                at = f"{(minute + 5 * k) // 60:02d}:{(minute + 5 * k) % 60:02d}:00"
                calls.append(f"{trip},{at},{at},{stop},{k}")
    files = {
        "stops.txt": ["stop_id,stop_name,stop_lat,stop_lon"]
        + [f"{stop},Paragem {stop},{degrees(x)}" for stop, x in STOPS.items()],
        "routes.txt": ["route_id,route_type", "1,3", "2,1"],
        "trips.txt": ["route_id,service_id,trip_id,direction_id", *trips],
        "stop_times.txt": ["trip_id,arrival_time,departure_time,stop_id,stop_sequence", *calls],
        "calendar.txt": [
            "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
            "W,1,1,1,1,1,0,0,20250106,20250131",
        ],
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, lines in files.items():
            if name not in without:
                archive.writestr(name, "\n".join(lines))
    return str(path)


@pytest.fixture
def inputs(make_layer, tmp_path):
    streets = make_layer("LineString", ["LINESTRING(0 0, 4000 0)"], name="streets")
    census = make_layer(
        "Polygon",
        [square(x) for x in SPOTS],
        "BGRI2021:string,N_INDIVIDUOS:integer,N_INDIVIDUOS_0_14:integer,"
        "N_INDIVIDUOS_15_24:integer,N_INDIVIDUOS_25_64:integer,N_INDIVIDUOS_65_OU_MAIS:integer",
        [
            ["01010100101", 100, 10, 10, 60, 20],
            ["01010100102", 60, 10, 10, 30, 10],
            ["01010100103", 40, 0, 0, 30, 10],
        ],
        name="census",
    )
    zones = make_layer(
        "Polygon",
        ["POLYGON((-50 -50, 4050 -50, 4050 50, -50 50, -50 -50))"],
        "dtmnfr:string",
        [["010101"]],
        name="zones",
    )
    return {
        "GTFS": timetable(tmp_path / "feed.zip"),
        "STREETS": streets,
        "CENSUS": census,
        "ZONES": zones,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "STOPS_OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def stops(make_layer):
    return make_layer(
        "Point",
        [f"POINT({x} 3)" for x in STOPS.values()],
        "stop_id:string,stop_name:string,modo:string,minutos:double",
        [["A", "Alto", "Autocarro", 20], ["B", "Baixa", "Autocarro", 30],
         ["M", "Metro", "Metro", 10], ["N", "Norte", "Metro", None]],
        name="paragens",
    )  # fmt: skip


def test_places_have_their_ways_flags_and_trips(run, rows_of, inputs):
    west, middle, east = rows_of(run("transit_access", inputs)["OUTPUT"])
    assert west["BGRI2021"] == "01010100101"
    # To the bus at 0 and 1000 (B), and to the metro at 1000.
    assert [row["dist_low_m"] for row in (west, middle, east)] == pytest.approx(
        [400, 900, 1100], abs=0.1
    )
    assert [row["dist_high_m"] for row in (west, middle, east)] == pytest.approx(
        [600, 900, 1100], abs=0.1
    )
    assert [row["near_transit"] for row in (west, middle, east)] == [1, 1, 0]
    assert [row["sdg_11_2_1"] for row in (west, middle, east)] == [None] * 3
    # A and M are frequent (every 20 and 10 minutes); B and N are the ends of their lines.
    assert [row["dist_frequent_m"] for row in (west, middle, east)] == pytest.approx(
        [400, 900, 1100], abs=0.1
    )
    assert [row["near_frequent"] for row in (west, middle, east)] == [1, 0, 0]
    # 36 buses call at A, within 500 m; 72 trains at M, within 1000 m of the first two.
    assert [row["trips_per_day"] for row in (west, middle, east)] == [108, 72, 0]
    assert [row["service_days"] for row in (west, middle, east)] == [5, 5, 0]
    # The last has 40 people, and the table begins above 40.
    assert [row["below_minimum"] for row in (west, middle, east)] == [0, 0, None]


def test_stops_have_their_service(run, rows_of, inputs):
    rows = {row["stop_id"]: row for row in rows_of(run("transit_access", inputs)["STOPS_OUTPUT"])}
    assert [rows[stop]["capacity"] for stop in "ABMN"] == ["low", "low", "high", "high"]
    assert [rows[stop]["departures"] for stop in "ABMN"] == [36, 0, 72, 0]
    assert [rows[stop]["headway_min"] for stop in "ABMN"] == [20, None, 10, None]
    assert [rows[stop]["frequent"] for stop in "ABMN"] == [1, 0, 1, 0]
    assert rows["A"]["stop_name"] == "Paragem A"


def test_zones_have_shares_of_people_and_of_ages(run, rows_of, inputs, feedback):
    zone = rows_of(run("transit_access", inputs)["ZONES_OUTPUT"])[0]
    assert (zone["population"], zone["near"], zone["unconnected"]) == (200, 160, 0)
    assert zone["transit_pct"] == pytest.approx(80)
    assert zone["transit_65_pct"] == pytest.approx(75)  # 30 of 40
    assert zone["transit_0_14_pct"] == pytest.approx(100)
    assert zone["frequent_pct"] == pytest.approx(50)
    assert zone["frequent_65_pct"] == pytest.approx(50)
    assert zone["sdg_11_2_1_pct"] is None
    assert (zone["trips_per_day"], zone["service_days"], zone["below_minimum"]) == (108, 5, 0)
    assert any("not SDG indicator 11.2.1" in text for text in feedback.infos)


def test_urban_centres_make_it_the_sdg_indicator_for_their_people(
    run, rows_of, inputs, make_layer, feedback
):
    centre = make_layer("Polygon", ["POLYGON((1000 -50, 3000 -50, 3000 50, 1000 50, 1000 -50))"])
    results = run("transit_access", inputs | {"URBAN_CENTRES": centre})
    assert [row["sdg_11_2_1"] for row in rows_of(results["OUTPUT"])] == [None, 1, 0]
    zone = rows_of(results["ZONES_OUTPUT"])[0]
    assert zone["population_urban"] == 100
    assert zone["sdg_11_2_1_pct"] == pytest.approx(60)
    assert any("11.2.1: 60.0 % of the 100" in text for text in feedback.infos)


def test_output_fields_are_those_declared(run, rows_of, inputs):
    results = run("transit_access", inputs)
    own = {"OUTPUT": 6, "STOPS_OUTPUT": 0, "ZONES_OUTPUT": 1}
    for output, count in own.items():
        names = list(rows_of(results[output])[0])
        assert names[count:] == list(TransitAccess.OUTPUT_FIELDS[output])


def test_a_layer_of_stops_gives_the_ways_alone(run, rows_of, inputs, stops, feedback):
    parameters = {key: value for key, value in inputs.items() if key != "GTFS"}
    results = run("transit_access", parameters | {"STOPS": stops, "MODE_FIELD": "modo"})
    rows = rows_of(results["OUTPUT"])
    assert [row["near_transit"] for row in rows] == [1, 1, 0]
    assert [row["trips_per_day"] for row in rows] == [None] * 3
    assert [row["near_frequent"] for row in rows] == [None] * 3
    first = rows_of(results["STOPS_OUTPUT"])[0]
    assert (first["stop_id"], first["stop_name"], first["modes"]) == ("A", "Alto", "bus")
    assert (first["departures"], first["headway_min"], first["frequent"]) == (None, None, None)
    assert any("Nothing says how often" in text for text in feedback.infos)


def test_a_layer_may_say_its_intervals(run, rows_of, inputs, stops):
    parameters = {key: value for key, value in inputs.items() if key != "GTFS"}
    more = {"STOPS": stops, "MODE_FIELD": "modo", "HEADWAY_FIELD": "minutos"}
    results = run("transit_access", parameters | more)
    assert [row["frequent"] for row in rows_of(results["STOPS_OUTPUT"])] == [1, 0, 1, None]
    assert [row["near_frequent"] for row in rows_of(results["OUTPUT"])] == [1, 0, 0]


def test_without_a_mode_the_capacity_chosen_holds_for_all_stops(run, rows_of, inputs, stops):
    parameters = {key: value for key, value in inputs.items() if key != "GTFS"}
    for choice, near in ((0, [1, 0, 0]), (1, [1, 1, 0])):
        rows = rows_of(
            run("transit_access", parameters | {"STOPS": stops, "CAPACITY": choice})["OUTPUT"]
        )
        assert [row["near_transit"] for row in rows] == near


def test_people_may_stand_on_buildings(run, rows_of, inputs, make_layer):
    houses = make_layer(
        "Polygon", [square(450, 10), square(700, 10)], "people:integer", [[3], [5]], name="houses"
    )
    parameters = {key: value for key, value in inputs.items() if key != "CENSUS"}
    more = {"BUILDINGS": houses, "BUILDING_PEOPLE_FIELD": "people"}
    rows = rows_of(run("transit_access", parameters | more)["OUTPUT"])
    assert [row["population"] for row in rows] == [3, 5]
    assert [row["near_transit"] for row in rows] == [1, 1]  # 450 m to A; 300 m to M


def test_another_window_and_stricter_limits(run, rows_of, inputs):
    # From 7 to 8 h three buses leave A: still every 20 minutes. Within 399 m is nobody.
    more = {"TO_HOUR": 8, "LIMIT_LOW": 399, "LIMIT_HIGH": 599, "FREQUENT_MINUTES": 19}
    results = run("transit_access", inputs | more)
    assert [row["near_transit"] for row in rows_of(results["OUTPUT"])] == [0, 0, 0]
    rows = {row["stop_id"]: row for row in rows_of(results["STOPS_OUTPUT"])}
    assert (rows["A"]["departures"], rows["A"]["headway_min"]) == (3, 20)
    assert (rows["A"]["frequent"], rows["M"]["frequent"]) == (0, 1)


def test_the_date_given_is_the_one_looked_at(run, inputs, feedback):
    run("transit_access", inputs | {"DATE": "2025-01-15"})
    assert any("2025-01-15" in text and "2025-01-13" in text for text in feedback.infos)
    with pytest.raises(QgsProcessingException, match="2025-01-18.*from 2025-01-06 to 2025-01-31"):
        run("transit_access", inputs | {"DATE": "2025-01-18"})


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"GTFS": None}, "a layer of stops, a GTFS feed, or both"),
        ({"STREETS": None}, "streets nor a network"),
        ({"FROM_HOUR": 19, "TO_HOUR": 7}, "from 19 to 7"),
        ({"DATE": "15/01/2025"}, "no date"),
    ],
)
def test_what_is_missing_or_wrong_is_a_sentence(run, inputs, changed, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("transit_access", inputs | changed)


def test_a_broken_feed_is_named_with_its_file(run, inputs, tmp_path):
    feed = timetable(tmp_path / "half.zip", without=["stop_times.txt"])
    with pytest.raises(QgsProcessingException, match=r"half\.zip.*stop_times\.txt"):
        run("transit_access", inputs | {"GTFS": feed})


def test_it_can_be_cancelled(run, inputs, cancelling_feedback):
    with pytest.raises(QgsProcessingException):
        run("transit_access", inputs, feedback=cancelling_feedback(10))


@pytest.mark.real_data
def test_lisbon_s_metro_reaches_no_more_people_than_circles_of_a_kilometre(run, rows_of, real_data):
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.gtfs import read_feed

    place = real_data / "lisboa"
    results = run(
        "transit_access",
        {
            "GTFS": str(place / "gtfs_metro_lisboa.zip"),
            "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
            "CENSUS": str(place / "censos2021_subseccoes_pontos.gpkg"),
            "ZONES": str(place / "freguesias.gpkg"),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "STOPS_OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    rows = pd.DataFrame(rows_of(results["OUTPUT"]))
    assert rows["population"].sum() == 545_796  # residents of the census' points
    near = rows["near_transit"] == 1
    people = gpd.read_file(place / "censos2021_subseccoes_pontos.gpkg").to_crs(3763)
    stops = read_feed(place / "gtfs_metro_lisboa.zip").stops
    stations = gpd.GeoSeries.from_xy(stops["lon"], stops["lat"], crs=4326).to_crs(3763)
    circles = people.geometry.distance(stations.union_all()) <= 1000
    # A place is put onto its street at most 100 m away, and so is the station.
    assert (people.geometry.distance(stations.union_all())[near.to_numpy()] <= 1200).all()
    share = rows.loc[near, "population"].sum() / 545_796
    assert 0.3 < share < people.loc[circles, "residents"].sum() / 545_796
    zones = pd.DataFrame(rows_of(results["ZONES_OUTPUT"]))
    assert len(zones) == 24
    assert zones["near"].sum() <= rows.loc[near, "population"].sum()
