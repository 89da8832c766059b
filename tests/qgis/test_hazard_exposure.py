"""Hazard exposure through Processing: two subsections and a flood of two classes, by hand.

West is x 0–500 with 30 people (6 elderly), east x 500–1000 with 20 people (5 elderly, no child).
The flood of 20 years covers x 0–300; that of 100 years, in two polygons that overlap, x 0–600.
"""

import os
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

WEST = "POLYGON((0 -250, 500 -250, 500 250, 0 250, 0 -250))"
EAST = "POLYGON((500 -250, 1000 -250, 1000 250, 500 250, 500 -250))"
FIELDS = (
    "BGRI2021:string,N_INDIVIDUOS:integer,N_INDIVIDUOS_0_14:integer,N_INDIVIDUOS_15_24:integer,"
    "N_INDIVIDUOS_25_64:integer,N_INDIVIDUOS_65_OU_MAIS:integer,N_ALOJAMENTOS_TOTAL:integer"
)
DATA = Path(os.environ.get("SMART_TERRITORY_DATA", Path(__file__).parents[3] / "shared/data"))


def rectangle(x0, x1, y0=-250, y1=250):
    return f"POLYGON(({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


def square(x, y, size):
    return rectangle(x, x + size, y, y + size)


@pytest.fixture
def hazard(make_layer):
    return make_layer(
        "Polygon",
        [rectangle(0, 300), rectangle(0, 400), rectangle(200, 600)],
        "periodo:integer",
        [[20], [100], [100]],
        name="flood",
    )


@pytest.fixture
def parameters(make_layer, hazard):
    census = make_layer(
        "Polygon",
        [WEST, EAST],
        FIELDS,
        [["01010100101", 30, 6, 3, 15, 6, 12], ["01010200101", 20, 0, 5, 10, 5, 8]],
        name="census",
    )
    buildings = make_layer(
        "Polygon",
        [square(195, 10, 10), square(395, 10, 20), square(595, 10, 20), square(800, 220, 20)],
        "name:string",
        [["a"], ["b"], ["c"], ["d"]],
        name="buildings",
    )
    return {
        "HAZARD": hazard,
        "CLASS_FIELD": "periodo",
        "CENSUS": census,
        "BUILDINGS": buildings,
        "FACILITIES": make_layer("Point", ["POINT(100 0)", "POINT(900 0)"], name="schools"),
        "ROADS": make_layer("LineString", ["LINESTRING(-100 0, 1100 0)"], name="roads"),
        "ZONES": make_layer(
            "Polygon",
            [WEST, EAST],
            "dtmnfr:string,freguesia:string",
            [["010101", "West"], ["010102", "East"]],
            name="zones",
        ),
        "CLASSES": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "PLACES": "TEMPORARY_OUTPUT",
        "FACILITIES_OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_zones_tell_who_and_what_is_potentially_affected(run, rows_of, parameters, feedback):
    results = run("hazard_exposure", parameters)
    west, east = rows_of(results["ZONES_OUTPUT"])
    # West: a has 100 m² of 500, so 6 people, b 24; both lie in the flood.
    assert (west["people"], west["people_pct"]) == pytest.approx((30, 100))
    assert (west["age_65"], west["age_0_14"], west["dwellings"]) == pytest.approx((6, 6, 12))
    assert (west["buildings"], west["facilities"]) == (2, 1)
    assert (west["road_km"], west["hazard_ha"]) == pytest.approx((0.5, 25))
    # East: c's middle is at 605, beyond the flood, which ends at 600.
    assert (east["people"], east["buildings"], east["facilities"]) == (0, 0, 0)
    assert (east["road_km"], east["hazard_ha"], east["hazard_area_pct"]) == pytest.approx(
        (0.1, 5, 20)
    )
    assert (east["freguesia"], east["population"]) == ("East", pytest.approx(20))
    assert any("30 of 50 people (60.0 %)" in text for text in feedback.infos)


def test_classes_tell_the_same_by_class_and_the_total_counts_once(run, rows_of, parameters):
    rows = rows_of(run("hazard_exposure", parameters)["CLASSES"])
    told = [(row["zone"], row["zone_name"], row["hazard_class"]) for row in rows[:3]]
    assert told == [("010101", "West", c) for c in ("20", "100", "All classes")]
    assert [row["people"] for row in rows[:3]] == pytest.approx([6, 30, 30])
    assert [row["people_pct"] for row in rows[:3]] == pytest.approx([20, 100, 100])
    assert [row["hazard_ha"] for row in rows[:3]] == pytest.approx([15, 25, 25])
    assert [row["road_km"] for row in rows[3:]] == pytest.approx([0, 0.1, 0.1])
    assert rows[0]["age_25_64"] == pytest.approx(3)  # a fifth of 15


def test_any_part_of_a_building_may_count(run, rows_of, parameters):
    east = rows_of(run("hazard_exposure", parameters | {"RULE": 1})["ZONES_OUTPUT"])[1]
    assert (east["people"], east["buildings"]) == (10, 1)  # c is half of the floor area


def test_buildings_and_facilities_come_back_with_their_classes(run, rows_of, parameters):
    results = run("hazard_exposure", parameters)
    a, b, c, _ = rows_of(results["PLACES"])
    assert (a["name"], a["hazard_class"], a["placed"]) == ("a", "20; 100", "residential")
    assert (b["hazard_class"], b["people"], b["hazard_pct"]) == ("100", pytest.approx(24), 100)
    assert (c["hazard_class"], c["people"], c["hazard_pct"]) == (None, 0, 0)
    assert [row["hazard_class"] for row in rows_of(results["FACILITIES_OUTPUT"])] == [
        "20; 100",
        None,
    ]


def test_output_fields_are_those_declared(run, rows_of, parameters):
    from smart_territory_plugin.algorithms.climate.hazard_exposure import HazardExposure

    results = run("hazard_exposure", parameters)
    own = {"ZONES_OUTPUT": ["dtmnfr", "freguesia"], "PLACES": ["name"]}
    for output, declared in HazardExposure.OUTPUT_FIELDS.items():
        assert list(rows_of(results[output])[0]) == [*own.get(output, []), *declared], output


def test_a_census_alone_counts_by_area_and_says_so(run, rows_of, parameters, feedback):
    alone = {k: v for k, v in parameters.items() if k not in ("BUILDINGS", "FACILITIES", "ROADS")}
    results = run("hazard_exposure", alone)
    west, east = rows_of(results["ZONES_OUTPUT"])
    # 300 of 500 m of the west in 20 years, all of it in 100; 100 of 500 m of the east
    assert (west["people"], east["people"]) == pytest.approx((30, 4))
    assert east["people_by_area_pct"] == pytest.approx(100)
    assert (east["buildings"], east["facilities"], east["road_km"]) == (None, None, None)
    rows = rows_of(results["CLASSES"])
    assert rows[0]["people"] == pytest.approx(18)
    place = rows_of(results["PLACES"])[1]
    assert (place["placed"], place["hazard_pct"]) == ("area_share", pytest.approx(20))
    assert place["BGRI2021"] == "01010200101"
    assert any("50 people live in 2 subsections without buildings" in t for t in feedback.warnings)


def test_a_subsection_among_buildings_counts_by_area(run, rows_of, parameters, make_layer):
    # nobody drew the buildings of the east
    west = make_layer("Polygon", [square(195, 10, 10)], "name:string", [["a"]], name="buildings")
    results = run("hazard_exposure", parameters | {"BUILDINGS": west})
    east = rows_of(results["ZONES_OUTPUT"])[1]
    assert (east["people"], east["people_by_area_pct"]) == pytest.approx((4, 100))
    assert [row["placed"] for row in rows_of(results["PLACES"])] == ["residential", "area_share"]


def test_buildings_alone_are_counted_without_people(run, rows_of, parameters):
    results = run("hazard_exposure", {k: v for k, v in parameters.items() if k != "CENSUS"})
    west, _ = rows_of(results["ZONES_OUTPUT"])
    assert (west["buildings"], west["people"], west["people_pct"]) == (2, None, None)
    assert rows_of(results["PLACES"])[0]["hazard_class"] == "20; 100"


def test_people_of_buildings_may_come_from_their_own_field(run, rows_of, parameters, make_layer):
    buildings = make_layer("Point", ["POINT(100 0)"], "population:integer", [[7]], name="homes")
    alone = {k: v for k, v in parameters.items() if k != "CENSUS"} | {"BUILDINGS": buildings}
    west, _ = rows_of(run("hazard_exposure", alone)["ZONES_OUTPUT"])
    assert (west["people"], west["people_pct"], west["age_65"]) == (7, 100, None)


def test_a_census_of_points_lies_in_the_hazard_or_not(run, rows_of, parameters, make_layer):
    points = make_layer(
        "Point",
        ["POINT(100 0)", "POINT(900 0)"],
        "BGRI2021:string,residents:integer,families:integer,buildings:integer",
        [["01010100101", 30, 9, 9], ["01010200101", 20, 9, 9]],
    )
    results = run("hazard_exposure", parameters | {"CENSUS": points})
    west, east = rows_of(results["ZONES_OUTPUT"])
    assert (west["people"], east["people"]) == (30, 0)
    assert (west["buildings"], east["buildings"]) == (2, 0)  # counted, though nobody lives there


def test_without_zones_and_classes_there_is_one_whole(run, rows_of, parameters):
    left_out = ("ZONES", "CLASS_FIELD", "ZONES_OUTPUT")
    alone = {k: v for k, v in parameters.items() if k not in left_out}
    rows = rows_of(run("hazard_exposure", alone)["CLASSES"])
    assert [row["hazard_class"] for row in rows] == ["flood", "All classes"]
    assert [row["people"] for row in rows] == pytest.approx([30, 30])
    assert [row["zone"] for row in rows] == [None, None]
    assert rows[0]["hazard_area_pct"] is None


def test_a_bow_tie_is_repaired_and_nulls_have_a_class_of_their_own(
    run, rows_of, parameters, make_layer, feedback
):
    hazard = make_layer(
        "Polygon",
        ["POLYGON((0 -250, 300 250, 300 -250, 0 250, 0 -250))", None, rectangle(500, 600)],
        "periodo:string",
        [["alta"], ["Alta"], [None]],
        name="flood",
    )
    rows = rows_of(run("hazard_exposure", parameters | {"HAZARD": hazard})["CLASSES"])
    # two triangles of 250 · 300 / 2 each
    assert rows[0]["hazard_ha"] == pytest.approx(7.5)
    assert [row["hazard_class"] for row in rows[:3]] == ["alta", "No class", "All classes"]
    assert any("1 invalid geometries were repaired" in text for text in feedback.infos)
    assert any("1 polygons of “flood” have no class" in text for text in feedback.warnings)


def test_a_hazard_in_degrees_gives_the_same_numbers(run, rows_of, parameters):
    import processing

    degrees = processing.run(
        "native:reprojectlayer",
        {"INPUT": parameters["HAZARD"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
    )["OUTPUT"]
    west, east = rows_of(run("hazard_exposure", parameters | {"HAZARD": degrees})["ZONES_OUTPUT"])
    assert (west["people"], west["buildings"]) == (pytest.approx(30), 2)
    assert east["hazard_ha"] == pytest.approx(5, rel=1e-4)


def test_a_hazard_of_another_region_is_refused(run, parameters, make_layer):
    far = make_layer("Polygon", [rectangle(80_000, 81_000)], "periodo:integer", [[1]], name="far")
    with pytest.raises(QgsProcessingException, match="“far” lies 79 km away from “zones”"):
        run("hazard_exposure", parameters | {"HAZARD": far})


def test_places_without_people_and_buildings_are_refused_at_once(run, parameters):
    alone = {k: v for k, v in parameters.items() if k not in ("CENSUS", "BUILDINGS")}
    with pytest.raises(QgsProcessingException):
        run("hazard_exposure", alone)


def test_cancel_stops_the_run(run, parameters, cancelling_feedback):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("hazard_exposure", parameters, cancelling_feedback(30))


@pytest.mark.real_data
def test_tomar_s_invalid_polygons_of_the_ren_give_areas_within_its_freguesias(
    run, rows_of, feedback
):
    path = DATA / "tomar/ren.geojson"
    if not path.exists():
        pytest.skip(f"no data: {path}")
    zones = QgsVectorLayer(str(DATA / "portugal/caop2025_freguesias_continente.geojson"), "caop")
    zones.setSubsetString("dtmnfr LIKE '1418%'")
    parameters = {
        "HAZARD": QgsVectorLayer(str(path), "ren", "ogr"),
        "CLASS_FIELD": "tipologia",
        "ZONES": zones,
        "CLASSES": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("hazard_exposure", parameters)
    rows = rows_of(results["CLASSES"])
    flood = [r for r in rows if r["hazard_class"] == "Zonas Ameaçadas pelas Cheias"]
    # one polygon of 2661.6 ha, as GDAL measures it in EPSG:3763
    assert sum(row["hazard_ha"] for row in flood) == pytest.approx(2661.6, rel=0.005)
    assert any("279 invalid geometries were repaired" in text for text in feedback.infos)
    for zone in rows_of(results["ZONES_OUTPUT"]):
        assert 0 <= zone["hazard_area_pct"] <= 100
        own = [r["hazard_ha"] for r in rows if r["zone"] == zone["dtmnfr"]]
        assert max(own[:-1]) <= own[-1] + 1e-6 <= sum(own[:-1]) + 2e-6
