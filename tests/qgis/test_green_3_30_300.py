"""The 3-30-300 rule through Processing, on two houses, three trees, a street and a park.

House A (0–10, 0–10) looks at three trees to its east; house D (-20 – -10, 0–10) stands behind it.
The street runs from (15, 5) to the east; the park begins at x = 315, 300 m along the street. The
canopy is 0.3 everywhere.
"""

import pytest
from qgis.core import QgsProcessingException

A = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
D = "POLYGON((-20 0, -10 0, -10 10, -20 10, -20 0))"
TREES = ["POINT(12 2)", "POINT(12 5)", "POINT(12 8)"]
STREET = "LINESTRING(15 5, 1000 5)"
PARK = "POLYGON((315 -45, 415 -45, 415 55, 315 55, 315 -45))"
ZONE = "POLYGON((-100 -100, 100 -100, 100 100, -100 100, -100 -100))"
RULES = ("rule_3", "rule_30", "rule_300", "rules_met")


@pytest.fixture
def layers(make_layer, make_raster):
    houses = make_layer("Polygon", [A, D], "name:string,pessoas:double", [["A", 30], ["D", 10]])
    return {
        "BUILDINGS": houses,
        "BUILDING_PEOPLE_FIELD": "pessoas",
        "TREES": make_layer("Point", TREES),
        "CANOPY": make_raster([[0.3] * 60] * 60, "copas", origin=(-300, 300)),
        "CANOPY_RADIUS": 100,
        "GREEN": make_layer("Polygon", [PARK]),
        "STREETS": make_layer("LineString", [STREET], name="ruas"),
        "ACCESS": 0,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def found(run, rows_of, layers):
    """Run with some parameters changed (None takes one away) and return the buildings' rows."""

    def run_with(**changed):
        parameters = {k: v for k, v in (layers | changed).items() if v is not None}
        return rows_of(run("green_3_30_300", parameters)["OUTPUT"])

    return run_with


def test_the_three_rules_of_two_houses(found):
    front, behind = found()
    assert (front["trees_visible"], behind["trees_visible"]) == (3, 0)
    assert (front["canopy_pct"], behind["canopy_pct"]) == pytest.approx((30, 30))
    # both are put onto the street's first point, 300 m before the park: just within the rule
    assert (front["dist_green_m"], behind["dist_green_m"]) == pytest.approx((300, 300))
    assert [front[rule] for rule in RULES] == [1, 1, 1, 3]
    assert [behind[rule] for rule in RULES] == [0, 1, 1, 2]
    assert (front["name"], front["population"]) == ("A", 30)


def test_the_shares_of_a_zone_are_of_its_residents(run, rows_of, layers, make_layer):
    zones = make_layer("Polygon", [ZONE], "nome:string", [["Centro"]])
    outputs = {"ZONES": zones, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    (zone,) = rows_of(run("green_3_30_300", layers | outputs)["ZONES_OUTPUT"])
    assert zone["nome"] == "Centro"
    shares = ("population", "rule_3_pct", "rule_30_pct", "rule_300_pct", "all_pct")
    assert [zone[name] for name in shares] == pytest.approx([40, 75, 100, 100, 75])


def test_a_straight_line_needs_no_street(found):
    front, behind = found(STREETS=None, DISTANCE=1)
    assert (front["dist_green_m"], behind["dist_green_m"]) == pytest.approx((305, 325))
    assert (front["rule_300"], behind["rule_300"]) == (0, 0)


def test_the_way_goes_to_the_entrance(found, make_layer):
    gate = make_layer("Point", ["POINT(415 5)"])
    assert found(ENTRANCES=gate)[0]["dist_green_m"] == pytest.approx(400)


def test_a_building_without_geometry_stays_empty(found, make_layer):
    houses = make_layer("Polygon", [A, None], "pessoas:double", [[30], [10]])
    _, lost = found(BUILDINGS=houses)
    names = ("trees_visible", "canopy_pct", "dist_green_m", *RULES)
    assert [lost[name] for name in names] == [None] * 7
    assert lost["population"] == 10


def test_what_was_not_given_stays_empty_and_is_told(found, feedback):
    front, _ = found(CANOPY=None, GREEN=None, STREETS=None)
    assert [front[rule] for rule in RULES] == [1, None, None, None]
    assert any("Rule 30 is not looked at" in text for text in feedback.infos)
    assert any("Rule 300 is not looked at" in text for text in feedback.infos)
    (front, _) = found(TREES=None)
    assert [front[rule] for rule in RULES] == [None, 1, 1, None]


def test_no_trees_in_the_layer_are_no_trees_in_view(found, make_layer):
    front, _ = found(TREES=make_layer("Point", []))
    assert (front["trees_visible"], front["rule_3"]) == (0, 0)


def test_greens_too_small_are_no_greens_unless_they_touch(found, make_layer, feedback):
    small = "POLYGON((315 -15, 415 -15, 415 15, 315 15, 315 -15))"  # 0.3 ha
    beside = "POLYGON((315 15, 415 15, 415 45, 315 45, 315 15))"
    front, _ = found(GREEN=make_layer("Polygon", [small]))
    assert (front["dist_green_m"], front["rule_300"]) == (None, 0)
    assert any("0 of them have at least 0.5 ha" in text for text in feedback.warnings)
    front, _ = found(GREEN=make_layer("Polygon", [small, beside]))
    assert front["dist_green_m"] == pytest.approx(300)


def test_trees_known_to_be_low_do_not_count(found, make_layer, feedback):
    trees = make_layer("Point", TREES, "altura:double", [[2.9], [3.0], [None]])
    front, _ = found(TREES=trees, TREE_HEIGHT_FIELD="altura")
    assert front["trees_visible"] == 2
    assert any("1 of 3 trees are lower than 3 m" in text for text in feedback.infos)


def test_a_low_building_does_not_block_where_its_height_is_known(found, make_layer):
    houses = make_layer("Polygon", [A, D], "pessoas:double,h:double", [[30, 2.5], [10, None]])
    front, behind = found(BUILDINGS=houses, HEIGHT_FIELD="h")
    assert (front["trees_visible"], behind["trees_visible"]) == (3, 3)
    assert found(BUILDINGS=houses)[1]["trees_visible"] == 0


def test_crowns_make_the_canopy_where_there_is_no_raster(found, make_layer, feedback):
    # One crown of 40 m in a circle of 100 m around either house: 20² / 100² = 4 %.
    trees = make_layer("Point", TREES, "copa:double", [[40], [None], [0]])
    front, behind = found(CANOPY=None, TREES=trees, CROWN_FIELD="copa")
    assert (front["canopy_pct"], behind["canopy_pct"]) == pytest.approx((4, 4), abs=0.01)
    assert any("2 of 3 trees have no crown diameter" in text for text in feedback.warnings)


def test_trees_of_which_no_crown_is_known_tell_no_canopy(found, make_layer, feedback):
    trees = make_layer("Point", TREES, "copa:double", [[None], [None], [0]])
    front, _ = found(CANOPY=None, TREES=trees, CROWN_FIELD="copa")
    assert (front["canopy_pct"], front["rule_30"], front["trees_visible"]) == (None, None, 3)


def test_tree_tops_stand_for_trees_in_a_canopy_of_heights(found, make_raster, feedback):
    heights = [[0.0] * 40 for _ in range(40)]  # cells of 1 m, x -20 to 20, y 25 to -15
    for row, col in ((20, 34), (24, 34)):
        for down, right in ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0)):
            heights[row + down][col + right] = 8.0 if (down, right) == (0, 0) else 6.0
    canopy = make_raster(heights, "alturas", origin=(-20, 25), cell=1.0)
    front, behind = found(TREES=None, CANOPY=canopy, CANOPY_KIND=2, CANOPY_RADIUS=10)
    # tops at x = 14.5: the cells of column 34 lie from 14 to 15
    assert (front["trees_visible"], behind["trees_visible"]) == (2, 0)
    assert any("2 tree tops were found" in text for text in feedback.infos)


def test_the_zone_can_be_the_neighbourhood(found, make_layer, make_raster):
    halves = [[1.0, 0.0]] * 2  # canopy west of x = 0
    canopy = make_raster(halves, "metade", origin=(-100, 100), cell=100.0)
    west = "POLYGON((-100 -100, 5 -100, 5 100, -100 100, -100 -100))"
    east = "POLYGON((5 -100, 100 -100, 100 100, 5 100, 5 -100))"
    zones = make_layer("Polygon", [west, east])
    front, behind = found(CANOPY=canopy, ZONES=zones, NEIGHBOURHOOD=1)
    # the middle of A lies on the border and goes to the first zone: 100 of its 105 m are canopy
    assert (front["canopy_pct"], behind["canopy_pct"]) == pytest.approx((100 / 1.05,) * 2)


def test_people_of_the_census_stand_in_the_buildings(run, rows_of, layers, make_layer):
    census = make_layer("Polygon", [ZONE], "n:integer", [[80]])
    more = {
        "BUILDINGS": make_layer("Polygon", [A, D]),
        "BUILDING_PEOPLE_FIELD": None,
        "CENSUS": census,
        "POPULATION_FIELD": "n",
    }
    rows = rows_of(run("green_3_30_300", layers | more)["OUTPUT"])
    assert [row["population"] for row in rows] == pytest.approx([40, 40])


def test_without_people_the_buildings_are_looked_at_all_the_same(found, make_layer, feedback):
    front, _ = found(BUILDINGS=make_layer("Polygon", [A, D]), BUILDING_PEOPLE_FIELD=None)
    assert (front["rules_met"], front["population"]) == (3, None)
    assert any("Rule 3-30-300: met for 1 of 2 buildings" in text for text in feedback.infos)


def test_buildings_as_points_see_every_tree_and_are_told(found, make_layer, feedback):
    points = make_layer("Point", ["POINT(5 5)", "POINT(-15 5)"], "pessoas:double", [[1], [1]])
    front, behind = found(BUILDINGS=points)
    assert (front["trees_visible"], behind["trees_visible"]) == (3, 3)
    assert any("The buildings are points" in text for text in feedback.warnings)


def test_the_order_of_the_layers_and_degrees_change_nothing(found, layers, make_layer):
    import processing

    def degrees(layer):
        target = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
        return processing.run("native:reprojectlayer", target)["OUTPUT"]

    turned = make_layer("Polygon", [D, A], "pessoas:double", [[10], [30]])
    halves = [PARK.replace("415", "365"), PARK.replace("315", "365")]
    behind, front = found(
        BUILDINGS=degrees(turned),
        TREES=degrees(make_layer("Point", TREES[::-1])),
        GREEN=degrees(make_layer("Polygon", halves)),
        STREETS=degrees(layers["STREETS"]),
    )
    assert (front["trees_visible"], behind["trees_visible"]) == (3, 0)
    assert front["dist_green_m"] == pytest.approx(300, abs=1e-3)
    assert front["canopy_pct"] == pytest.approx(30)


# --- sentences -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"TREES": None, "CANOPY": None, "GREEN": None}, "Nothing to look at was given"),
        ({"NEIGHBOURHOOD": 1}, "The zones are to be the neighbourhoods"),
        ({"STREETS": None}, "Neither streets nor a network"),
        ({"CANOPY_KIND": 0, "CANOPY": 12.0}, "“copas2” holds values from"),
        ({"ZONES_OUTPUT": "TEMPORARY_OUTPUT", "BUILDING_PEOPLE_FIELD": None}, "counts residents"),
    ],
)
def test_bad_input_gets_a_sentence(found, make_raster, changed, sentence):
    if isinstance(changed.get("CANOPY"), float):
        values = [[0.0, changed["CANOPY"]]] * 2
        changed = changed | {"CANOPY": make_raster(values, "copas2", origin=(-10, 10))}
    with pytest.raises(QgsProcessingException, match=sentence):
        found(**changed)


def test_a_census_of_points_is_refused_in_a_sentence(found, make_layer):
    census = make_layer("Point", ["POINT(5 5)"], "n:integer", [[80]])
    with pytest.raises(QgsProcessingException, match="The census layer has points"):
        found(CENSUS=census, POPULATION_FIELD="n", BUILDING_PEOPLE_FIELD=None)


def test_a_cancelled_run_writes_nothing(run, layers, cancelling_feedback, tmp_path):
    target = tmp_path / "resultado.gpkg"
    parameters = layers | {"OUTPUT": str(target)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("green_3_30_300", parameters, feedback=cancelling_feedback(30))
    assert not target.exists()


# --- real layers ---------------------------------------------------------------------------------


@pytest.mark.real_data
def test_mangualde_s_buildings_hide_trees_from_one_another(run, rows_of, real_data, make_layer):
    import geopandas as gpd
    import numpy as np
    import shapely

    path = real_data / "mangualde" / "edificios_mangualde.geojson"
    houses = gpd.read_file(path).to_crs(3763)
    west, south, east, north = houses.total_bounds
    xs, ys = np.meshgrid(np.arange(west, east, 25), np.arange(south, north, 25))
    grid = shapely.points(xs.ravel(), ys.ravel())
    around = shapely.STRtree(grid).query(houses.geometry.array, "dwithin", distance=60.0)[1]
    grid = grid[np.unique(around)]
    trees = make_layer("Point", [point.wkt for point in grid])
    parameters = {"BUILDINGS": str(path), "TREES": trees, "OUTPUT": "TEMPORARY_OUTPUT"}
    rows = rows_of(run("green_3_30_300", parameters)["OUTPUT"])
    seen = np.array([row["trees_visible"] for row in rows])
    house, _ = shapely.STRtree(grid).query(houses.geometry.array, "dwithin", distance=50.001)
    near = np.bincount(house, minlength=len(houses))
    assert len(seen) == 760
    assert (seen <= near).all()
    assert 0.3 * near.sum() < seen.sum() < 0.9 * near.sum()


@pytest.mark.real_data
def test_lisbon_s_parks_are_no_nearer_along_the_streets_than_straight(
    run, rows_of, real_data, tmp_path
):
    import geopandas as gpd
    import numpy as np

    place = real_data / "lisboa"
    parks = gpd.read_file(place / "pois_osm.gpkg").to_crs(3763)
    parks = parks[parks["type"] == "park"]
    round_parks = parks.set_geometry(parks.buffer(60))[["geometry"]]  # 1.1 ha each
    round_parks.to_file(tmp_path / "parques.gpkg")
    parameters = {
        "BUILDINGS": str(place / "escolas_basicas_secundarias.gpkg"),
        "GREEN": str(tmp_path / "parques.gpkg"),
        "STREETS": str(place / "rede_viaria_osm_sem_dbf.shp"),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    along = rows_of(run("green_3_30_300", parameters)["OUTPUT"])
    straight = rows_of(run("green_3_30_300", parameters | {"DISTANCE": 1})["OUTPUT"])
    ways = np.array([row["dist_green_m"] for row in along], dtype=float)
    lines = np.array([row["dist_green_m"] for row in straight], dtype=float)
    known = np.isfinite(ways)
    assert known.mean() > 0.9
    # a way may begin up to 100 m off the street and end 20 m before the park
    assert (ways[known] >= lines[known] - 120).all()
    assert np.median(ways[known]) > np.median(lines[known])
