"""The cycle network through Processing: a street of 2 km, its western half with a cycleway."""

import pytest
from qgis.core import QgsProcessingException

WEST = "POLYGON ((0 -100, 1000 -100, 1000 100, 0 100, 0 -100))"
EAST = "POLYGON ((1000 -100, 2000 -100, 2000 100, 1000 100, 1000 -100))"


@pytest.fixture
def inputs(make_layer):
    return {
        "CYCLEWAYS": make_layer(
            "LineString",
            ["LINESTRING (0 5, 800 5)", "LINESTRING (805 5, 1000 5)", "LINESTRING (0 50, 100 50)"],
            "ANO:string",
            [["2012"], ["2019"], ["Sem dados"]],
            name="ciclovias",
        ),
        "TOTAL": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def people(make_layer):
    # 60 beside the cycleway, 30 at 250 m from its end, 10 at 450 m, 100 far to the east.
    return make_layer(
        "Point",
        ["POINT (500 10)", "POINT (1250 10)", "POINT (1450 10)", "POINT (1900 10)"],
        "people:integer",
        [[60], [30], [10], [100]],
        name="people",
    )


@pytest.fixture
def streets(make_layer):
    return make_layer("LineString", ["LINESTRING (0 0, 2000 0)"], name="streets")


def test_cycleways_alone_have_length_and_fragments(run, rows_of, inputs, feedback):
    (row,) = rows_of(run("cycle_network", inputs)["TOTAL"])
    assert row["length_km"] == pytest.approx(1.095)
    assert row["fragments"] == 2  # the gap of 5 m is bridged
    assert row["largest_pct"] == pytest.approx(100 * 995 / 1095)
    empty = ("population", "km_per_100k", "people_300_pct", "change_km", "undated_km")
    assert all(row[name] is None for name in empty)
    assert any("fields that speak of people stay empty" in text for text in feedback.infos)


def test_the_fields_are_those_of_the_core():
    from smart_territory_plugin.algorithms.mobility.cycle_network import CycleNetwork
    from smart_territory_plugin.core.cycle_network import COLUMNS

    assert CycleNetwork.OUTPUT_FIELDS["TOTAL"] == COLUMNS


def test_people_years_and_zones(run, rows_of, inputs, people, streets, make_layer):
    zones = make_layer("Polygon", [WEST, EAST], "name:string", [["west"], ["east"]], name="zones")
    results = run(
        "cycle_network",
        inputs
        | {
            "CENSUS": people,
            "POPULATION_FIELD": "people",
            "STREETS": streets,
            "ZONES": zones,
            "YEAR_FIELD": "ANO",
            "YEAR_FROM": 2015,
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (row,) = rows_of(results["TOTAL"])
    assert row["population"] == 200
    assert row["km_per_100k"] == pytest.approx(1.095 / 200 * 1e5)
    assert row["people_300_pct"] == pytest.approx(45)  # 60 + 30 of 200
    assert row["people_500_pct"] == pytest.approx(50)
    # 800 m up to 2015; 195 more up to 2019, the latest year; 100 without a year.
    assert row["length_from_km"] == pytest.approx(0.8)
    assert row["length_to_km"] == pytest.approx(0.995)
    assert row["change_km"] == pytest.approx(0.195)
    assert row["change_pct"] == pytest.approx(100 * 195 / 800)
    assert row["undated_km"] == pytest.approx(0.1)
    west, east = rows_of(results["ZONES_OUTPUT"])
    assert (west["name"], west["population"], west["people_300_pct"]) == ("west", 60, 100)
    assert (east["length_km"], east["km_per_100k"], east["fragments"]) == (0, 0, 0)
    assert east["people_300_pct"] == pytest.approx(100 * 30 / 140)
    assert (east["largest_pct"], east["change_pct"]) == (None, None)


def test_without_streets_nobody_is_said_to_be_near(run, rows_of, inputs, people, feedback):
    parameters = inputs | {"CENSUS": people, "POPULATION_FIELD": "people"}
    (row,) = rows_of(run("cycle_network", parameters)["TOTAL"])
    assert row["population"] == 200
    assert row["people_300_pct"] is None
    assert any("within 300 and 500 m" in text for text in feedback.infos)


def test_the_lines_with_their_fragments_on_request(run, rows_of, inputs):
    results = run("cycle_network", inputs | {"FRAGMENTS_OUTPUT": "TEMPORARY_OUTPUT", "GAP": 0})
    rows = rows_of(results["FRAGMENTS_OUTPUT"])
    assert [row["fragment"] for row in rows] == [1, 2, 3]
    assert [row["fragment_km"] for row in rows] == pytest.approx([0.8, 0.195, 0.1])


def test_what_is_wrong_is_a_sentence(run, inputs):
    with pytest.raises(QgsProcessingException, match="Choose the field with the year"):
        run("cycle_network", inputs | {"YEAR_FROM": 2015})
    years = {"YEAR_FIELD": "ANO", "YEAR_FROM": 2019, "YEAR_TO": 2012}
    with pytest.raises(QgsProcessingException, match="2019 is not before 2012"):
        run("cycle_network", inputs | years)


@pytest.mark.real_data
def test_lisbon_s_cycle_network_is_288_km_and_not_370(run, rows_of, real_data):
    place = real_data / "lisboa"
    parameters = {
        # In EPSG:3857, where the lines add up to 370 km; their field COMP_KM says 289.0 km.
        "CYCLEWAYS": str(place / "ciclovias_cml_202603_3857.gpkg"),
        "YEAR_FIELD": "ANO",
        "YEAR_FROM": 2015,
        "CENSUS": str(place / "censos2021_subseccoes_pontos.gpkg"),
        "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
        "TOTAL": "TEMPORARY_OUTPUT",
    }
    (row,) = rows_of(run("cycle_network", parameters)["TOTAL"])
    assert row["length_km"] == pytest.approx(289.0, rel=0.005)
    assert row["population"] == 545_796
    assert row["km_per_100k"] == pytest.approx(289.0 / 5.45796, rel=0.005)
    # In a straight line 76.1 % live within 300 m and 92.7 % within 500 m (distances by
    # GeoPandas); the ways along the streets are longer.
    assert 30 < row["people_300_pct"] < 76.1
    assert row["people_300_pct"] < row["people_500_pct"] < 92.7
    # The map of 2015 has 63 km; of today's cycleways many of those have no year.
    assert row["length_from_km"] < 63
    assert row["length_to_km"] + row["undated_km"] == pytest.approx(row["length_km"])
