"""SDG 11.7.1 through Processing: a town of one hectare, a park in it, a street, two houses."""

import pytest
from qgis.core import QgsProcessingException

TOWN = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))"
PARK = "POLYGON((0 40, 20 40, 20 60, 0 60, 0 40))"  # 400 m²
STREET = "LINESTRING(-500 50, 600 50)"
NEAR = "POLYGON((90 52, 96 52, 96 58, 90 58, 90 52))"
FAR = "POLYGON((447 52, 453 52, 453 58, 447 58, 447 52))"
AGES = "pessoas:double,age_0_14:double,age_65:double"


@pytest.fixture
def layers(make_layer):
    rows = [[30, 6, 12], [10, 4, 0]]
    return {
        "OPEN_SPACE": make_layer("Polygon", [PARK], name="jardins"),
        "BUILT": make_layer("Polygon", [TOWN], name="edificado"),
        "BUILDINGS": make_layer("Polygon", [NEAR, FAR], AGES, rows),
        "BUILDING_PEOPLE_FIELD": "pessoas",
        "STREETS": make_layer("LineString", [STREET], "largura:double", [[10]], name="ruas"),
        "WIDTH_FIELD": "largura",
        "ACCESS": 0,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "SUMMARY_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def found(run, rows_of, layers):
    """Run with some parameters changed (None takes one away) and return rows by output."""

    def run_with(**changed):
        parameters = {k: v for k, v in (layers | changed).items() if v is not None}
        results = run("open_space_access", parameters)
        return {name: rows_of(layer) for name, layer in results.items()}

    return run_with


def test_land_and_people_of_the_whole(found):
    rows = found()
    (whole,) = rows["SUMMARY_OUTPUT"]
    assert (whole["built_ha"], whole["open_ha"]) == pytest.approx((1, 0.04))
    assert whole["streets_ha"] == pytest.approx(0.08)  # 1000 m² less 200 m² in the park
    assert whole["open_streets_pct"] == pytest.approx(12)
    # To the park's edge in x = 20: 73 and 430 m.
    near, far = rows["OUTPUT"]
    assert (near["dist_open_m"], far["dist_open_m"]) == pytest.approx((70, 427), abs=3)
    assert (near["in_reach"], far["in_reach"]) == (1, 0)
    assert (whole["population"], whole["served"], whole["served_pct"]) == pytest.approx(
        (40, 30, 75)
    )
    assert whole["served_age_0_14_pct"] == pytest.approx(60)
    assert whole["served_age_65_pct"] == pytest.approx(100)
    assert whole["served_age_15_24_pct"] is None


def test_zones_have_their_own_figures(found, make_layer):
    shapes = [
        "POLYGON((0 0, 50 0, 50 100, 0 100, 0 0))",
        "POLYGON((50 0, 460 0, 460 100, 50 100, 50 0))",
    ]
    zones = make_layer("Polygon", shapes, "nome:string", [["oeste"], ["leste"]])
    rows = found(ZONES=zones, ZONES_OUTPUT="TEMPORARY_OUTPUT")
    west, east = rows["ZONES_OUTPUT"]
    assert (west["nome"], west["population"], west["served_pct"]) == ("oeste", 0, None)
    assert west["open_streets_pct"] == pytest.approx(100 * (400 + 300) / 5000)
    assert (east["open_pct"], east["streets_pct"]) == pytest.approx((0, 10))
    assert east["served_pct"] == pytest.approx(75)
    (whole,) = rows["SUMMARY_OUTPUT"]
    assert whole["open_streets_pct"] == pytest.approx(12)


def test_people_outside_the_zones_do_not_count_in_the_whole(found, make_layer):
    rows = found(ZONES=make_layer("Polygon", [TOWN]), ZONES_OUTPUT="TEMPORARY_OUTPUT")
    assert rows["SUMMARY_OUTPUT"][0]["population"] == 30


def test_polygons_of_streets_take_the_place_of_widths(found, make_layer):
    land = make_layer("Polygon", ["POLYGON((0 45, 100 45, 100 50, 0 50, 0 45))"])
    assert found(STREET_AREA=land)["SUMMARY_OUTPUT"][0]["streets_ha"] == pytest.approx(0.04)


def test_classes_and_the_default_give_widths(found, make_layer):
    named = make_layer("LineString", [STREET], "highway:string", [["residential"]], name="osm")
    rows = found(STREETS=named, WIDTH_FIELD=None)
    assert rows["SUMMARY_OUTPUT"][0]["streets_ha"] == pytest.approx(0.08)  # 10 m in the table
    bare = make_layer("LineString", [STREET], name="bare")
    rows = found(STREETS=bare, WIDTH_FIELD=None, DEFAULT_WIDTH=5)
    assert rows["SUMMARY_OUTPUT"][0]["streets_ha"] == pytest.approx(0.04)


def test_a_park_beside_the_town_is_part_of_it_or_not(found, make_layer):
    shapes = ["POLYGON((80 0, 120 0, 120 40, 80 40, 80 0))"]
    spaces = make_layer("Polygon", shapes)
    (whole,) = found(OPEN_SPACE=spaces)["SUMMARY_OUTPUT"]
    assert (whole["built_ha"], whole["open_ha"]) == pytest.approx((1.08, 0.16))
    (within,) = found(OPEN_SPACE=spaces, OPEN_LAND=1)["SUMMARY_OUTPUT"]
    assert (within["built_ha"], within["open_ha"]) == pytest.approx((1, 0.08))


def test_the_way_goes_to_the_entrance(found, make_layer):
    gate = make_layer("Point", ["POINT(0 50)"])
    near, _ = found(ENTRANCES=gate)["OUTPUT"]
    assert near["dist_open_m"] == pytest.approx(90, abs=3)


def test_a_longer_way_serves_more(found):
    assert found(MAX_DISTANCE=500)["SUMMARY_OUTPUT"][0]["served_pct"] == pytest.approx(100)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"BUILDINGS": None, "BUILDING_PEOPLE_FIELD": None}, "nothing to measure from"),
        ({"STREETS": None, "WIDTH_FIELD": None}, "Neither streets nor a network"),
        ({"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}, "needs the input ZONES"),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(found, changed, said):
    with pytest.raises(QgsProcessingException, match=said):
        found(**changed)


def test_a_built_up_area_without_polygons_is_refused(found, make_layer):
    with pytest.raises(QgsProcessingException, match="built-up"):
        found(BUILT=make_layer("Polygon", [None, TOWN.replace("100", "0")]))


@pytest.mark.real_data
def test_all_lisbon_is_near_where_all_of_it_is_open(found, real_data):
    lisbon = real_data / "lisboa"
    rows = found(
        OPEN_SPACE=str(lisbon / "freguesias.gpkg"),  # all land is open: everybody is near
        BUILT=str(lisbon / "limite_concelho.gpkg"),
        BUILDINGS=None,
        BUILDING_PEOPLE_FIELD=None,
        CENSUS=str(lisbon / "BGRI2011_1106.gpkg"),
        STREETS=str(lisbon / "rede_viaria_base_osm.gpkg"),
        WIDTH_FIELD=None,
        MAX_SNAP=1000,
        GAP=0,
    )
    (whole,) = rows["SUMMARY_OUTPUT"]
    assert whole["population"] == pytest.approx(547_733)  # residents in 2011
    assert whole["served_pct"] > 99  # the rest live too far from a main road
    assert whole["open_streets_pct"] == pytest.approx(100, abs=0.1)
