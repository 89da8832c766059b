"""Low-stress connectivity through Processing: two calm streets with 100 m of stroad between."""

import pytest
from qgis.core import QgsProcessingException, QgsWkbTypes

ZONE = "POLYGON ((-10 -50, 160 -50, 160 50, -10 50, -10 -50))"


@pytest.fixture
def inputs(make_layer):
    return {
        "STREETS": make_layer(
            "LineString",
            [
                "LINESTRING (0 0, 100 0)",
                "LINESTRING (100 0, 200 0)",
                "LINESTRING (200 0, 300 0)",
                "LINESTRING (300 0, 400 0)",
            ],
            "name:string,lts_fwd:integer,lts_bwd:integer",
            [["west", 1, 1], ["stroad", 4, 4], ["east", 2, 2], ["closed", 0, None]],
            name="streets",
        ),
        "CENSUS": make_layer(
            "Point",
            ["POINT (10 5)", "POINT (210 5)", "POINT (390 5)"],
            "people:integer",
            [[50], [20], [30]],
            name="people",
        ),
        "POPULATION_FIELD": "people",
        "DESTINATIONS": make_layer(
            "Point", ["POINT (90 5)", "POINT (290 5)"], "w:double", [[1], [3]], name="schools"
        ),
        "MAX_SNAP": 20,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_every_street_says_which_island_it_is_of(run, rows_of, inputs, feedback):
    rows = rows_of(run("low_stress_connectivity", inputs)["OUTPUT"])
    by_name = {row["name"]: row for row in rows}
    assert (by_name["west"]["low_stress"], by_name["west"]["island_people"]) == (1, 50)
    assert by_name["west"]["island_km"] == pytest.approx(0.1)
    assert by_name["east"]["island"] != by_name["west"]["island"]
    assert (by_name["stroad"]["low_stress"], by_name["stroad"]["island"]) == (0, None)
    assert (by_name["closed"]["low_stress"], by_name["closed"]["island_km"]) == (None, None)
    # 50 and 20 people reach one of two destinations; 30 live on a street closed to bicycles.
    assert any("70 people reach 50.0 %" in text for text in feedback.infos)
    assert any("30 people have no destination" in text for text in feedback.infos)


def test_places_zones_and_links_on_request(run, rows_of, inputs, make_layer):
    zones = make_layer("Polygon", [ZONE], "name:string", [["west"]], name="zones")
    outputs = ("PLACES_OUTPUT", "ZONES_OUTPUT", "LINKS_OUTPUT")
    results = run(
        "low_stress_connectivity",
        inputs | {"ZONES": zones, "WEIGHT_FIELD": "w"} | dict.fromkeys(outputs, "TEMPORARY_OUTPUT"),
    )
    west, east, closed = rows_of(results["PLACES_OUTPUT"])
    # Weights 1 in the west and 3 in the east.
    assert (west["destinations"], west["low_destinations"]) == (4, 1)
    assert (west["low_stress_reach_pct"], east["low_stress_reach_pct"]) == (25, 75)
    assert closed["low_stress_reach_pct"] is None
    (zone,) = rows_of(results["ZONES_OUTPUT"])
    assert (zone["name"], zone["population"], zone["low_stress_reach_pct"]) == ("west", 50, 25)
    assert (zone["people_counted"], zone["people_cut_off"]) == (50, 0)
    layer = results["LINKS_OUTPUT"]
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    (link,) = rows_of(layer)
    # 50 people gain 3/4 of their destinations, 20 gain 1/4: 37.5 + 5.
    assert (link["rank"], link["people_gain"], link["lts_max"]) == (1, 70, 4)
    assert link["reach_gain"] == pytest.approx(42.5)
    assert link["length_m"] == pytest.approx(100)


def test_with_the_highest_level_everything_cyclable_is_one_island(run, rows_of, inputs):
    parameters = inputs | {"MAX_LTS": 4, "LINKS_OUTPUT": "TEMPORARY_OUTPUT"}
    results = run("low_stress_connectivity", parameters)
    assert {row["island"] for row in rows_of(results["OUTPUT"])} == {1, None}
    assert rows_of(results["LINKS_OUTPUT"]) == []


def test_a_network_with_levels_gives_the_same(run, rows_of, inputs):
    network = run(
        "build_network",
        {"STREETS": inputs["STREETS"], "MODE": 1, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    parameters = {k: v for k, v in inputs.items() if k != "STREETS"} | {"NETWORK": network}
    rows = rows_of(run("low_stress_connectivity", parameters)["OUTPUT"])
    assert sorted(row["island"] or 0 for row in rows) == [0, 0, 1, 2]


def test_what_is_wrong_is_a_sentence(run, inputs, make_layer):
    bare = make_layer("LineString", ["LINESTRING (0 0, 100 0)"], name="bare")
    with pytest.raises(QgsProcessingException, match="“bare” has no field lts_fwd"):
        run("low_stress_connectivity", inputs | {"STREETS": bare})
    parameters = {k: v for k, v in inputs.items() if k != "STREETS"}
    with pytest.raises(QgsProcessingException, match="[Ss]treets|network"):
        run("low_stress_connectivity", parameters)


def test_a_cancel_stops_the_run(run, inputs, cancelling_feedback):
    parameters = inputs | {"LINKS_OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException):
        run("low_stress_connectivity", parameters, cancelling_feedback(30))


@pytest.mark.real_data
def test_amadora_reaches_more_the_more_stress_people_bear(run, rows_of, real_data, feedback):
    network = run(
        "build_network",
        {
            "STREETS": str(real_data / "amadora" / "rede_viaria_declives.gpkg"),
            "MODE": 1,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    rated = run("traffic_stress", {"STREETS": network, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    parameters = {
        "NETWORK": rated,
        # The stations and stops of rail and ferry in the metropolitan area; parishes as points.
        "DESTINATIONS": str(real_data / "aml" / "paragens_tp_ferry_comboio.geojson"),
        "CENSUS": str(real_data / "aml" / "freguesias_indicadores_impt.geojson"),
        "POPULATION_FIELD": "pop_total",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "PLACES_OUTPUT": "TEMPORARY_OUTPUT",
        "LINKS_OUTPUT": "TEMPORARY_OUTPUT",
    }
    reached = []
    for level in (2, 4):
        results = run("low_stress_connectivity", parameters | {"MAX_LTS": level})
        rows = rows_of(results["OUTPUT"])
        island = {row["island"]: row["island_km"] for row in rows if row["island"]}
        length = sum(row["length_m"] for row in rows if row["low_stress"]) / 1000
        assert sum(island.values()) == pytest.approx(length)
        assert island[1] == max(island.values())
        places = [row for row in rows_of(results["PLACES_OUTPUT"]) if row["destinations"]]
        assert all(row["low_destinations"] <= row["destinations"] for row in places)
        reached.append(sum(row["low_destinations"] for row in places))
        links = rows_of(results["LINKS_OUTPUT"])
        gains = [row["reach_gain"] for row in links]
        assert gains == sorted(gains, reverse=True)
        assert all(row["reach_gain"] <= row["people_gain"] for row in links)
        assert all(row["lts_max"] > level for row in links)
    assert reached == sorted(reached)
    assert reached[-1] == sum(row["destinations"] for row in places)  # all that is cyclable
