"""Strips of fuel management worked by hand: a house, a road, a forest's edge, and what overlaps.

Round corners are drawn with 32 sides a circle: of radius r they hold 16·r²·sin(11.25°) instead of
π·r², 0.6 % less.
"""

import math

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import LineString, Point, Polygon, box
from shapely.affinity import translate

from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.fuel_land import NO_LAND, Land
from smart_territory_plugin.core.fuel_rules import ORIGINS, RULES
from smart_territory_plugin.core.fuel_strips import (
    Source,
    check_widths,
    fuel_strips,
    next_to,
    report_strips,
    require_land,
)

FAR = 2000.0
NONE = np.empty(0, dtype=object)


def array(*some):
    found = np.empty(len(some), dtype=object)
    found[:] = some
    return found


def land(**places):
    """Return land by kind: ``land(forest=[...], farm=[...])``."""
    shapes = [shape for some in places.values() for shape in some]
    kinds = [kind for kind, some in places.items() for _ in some]
    return Land(array(*shapes), np.array(kinds, dtype=object), np.arange(len(shapes)))


FOREST = land(forest=[box(-FAR, -FAR, FAR, FAR)])
FARM = land(farm=[box(-FAR, -FAR, FAR, FAR)])
HOUSE = box(0, 0, 10, 10)


def disc(radius):
    return 16 * radius**2 * math.sin(math.radians(11.25))


def isolated(*houses, forest=50.0, farm=10.0):
    shapes = array(*houses)
    return [Source("isolated_forest", shapes, forest), Source("isolated_farm", shapes, farm)]


def area(strips, **values):
    rows = np.ones(len(strips), dtype=bool)
    for name, value in values.items():
        rows &= (strips[name] == value).to_numpy()
    return float(strips.geometry[rows].area.sum())


def test_a_house_in_the_forest_has_50_m_around_it_less_itself():
    strips = fuel_strips(isolated(HOUSE), FOREST, array(HOUSE))
    # (100 + 4 · 10 · 50 + disc of 50 m) - 100
    assert area(strips) == pytest.approx(2000 + disc(50))
    assert area(strips) == pytest.approx(2000 + math.pi * 50**2, rel=0.006)
    (row,) = strips.itertuples()
    assert (row.origin, row.land, row.width_m) == ("isolated_building", "forest", 50)
    assert row.article == "DL 82/2021, art. 49.º, n.º 7"
    assert row.basis == "notice"
    assert row.area_ha == pytest.approx((2000 + disc(50)) / 1e4)


def test_a_house_among_fields_has_10_m_around_it():
    strips = fuel_strips(isolated(HOUSE), FARM, array(HOUSE))
    assert area(strips) == pytest.approx(400 + disc(10))
    assert list(strips["land"]) == ["farm"]


def test_the_strip_reaches_to_where_the_forest_begins():
    # forest from x = 40, 30 m from the wall; fields before it
    edge = land(forest=[box(40, -FAR, FAR, FAR)], farm=[box(-FAR, -FAR, 40, FAR)])
    strips = fuel_strips(isolated(HOUSE), edge, array(HOUSE))
    wooded = strips[strips["land"] == "forest"]
    # beside the wall 20 m of 10 m; beyond its corners half a segment of a circle each, of whose
    # sectors (2 · 53° of 360°) the straight sides take 0.6 %: 15 m²
    segment = 50**2 * math.acos(30 / 50) - 30 * math.sqrt(50**2 - 30**2)
    assert area(wooded) == pytest.approx(200 + segment - 15, abs=1)
    assert wooded.total_bounds[[0, 2]] == pytest.approx([40, 60])
    assert area(strips, land="farm") == pytest.approx(400 + disc(10))


def test_land_that_is_neither_forest_nor_farm_has_no_strip():
    town = land(built=[box(-FAR, -FAR, 0, FAR)], forest=[box(0, -FAR, FAR, FAR)])
    strips = fuel_strips(isolated(HOUSE), town, array(HOUSE))
    assert strips.total_bounds[0] == pytest.approx(0)
    assert fuel_strips(isolated(HOUSE), land(water=[box(-9, -9, 9, 9)]), NONE).empty
    assert fuel_strips(isolated(HOUSE), NO_LAND, NONE).empty


def test_neighbours_share_their_strip():
    # 40 m apart: the two envelopes are one, and what lies under both counts once
    other = box(50, 0, 60, 10)
    strips = fuel_strips(isolated(HOUSE, other), FOREST, array(HOUSE, other))
    whole = shapely.union_all(shapely.buffer([HOUSE, other], 50, quad_segs=8)).area
    assert len(strips) == 1
    assert area(strips) == pytest.approx(whole - 200)


def test_forests_side_by_side_are_one_forest():
    split = land(forest=[box(-FAR, -FAR, 5, FAR), box(5, -FAR, FAR, FAR)])
    strips = fuel_strips(isolated(HOUSE), split, array(HOUSE))
    assert len(strips) == 1
    assert area(strips) == pytest.approx(2000 + disc(50))


def test_a_built_up_area_has_100_m_of_forest_and_nothing_inside():
    square = box(0, 0, 200, 200)
    source = Source("built_up_area", array(square), 100)
    strips = fuel_strips([source], FOREST, array(square))
    assert area(strips) == pytest.approx(4 * 200 * 100 + disc(100))
    assert fuel_strips([source], FARM, array(square)).empty


def test_strips_of_others_end_at_a_built_up_area():
    # the house's 50 m reach 30 m into the area that begins at x = 30
    town = box(30, -500, 530, 500)
    strips = fuel_strips(isolated(HOUSE), FOREST, array(HOUSE, town))
    assert strips.total_bounds[2] == pytest.approx(30)


def test_a_road_has_a_strip_on_each_side_of_its_platform():
    # 1 km of axis, platform 6 m: two strips of 10 m, and half a ring at each end
    road = Source("road", array(LineString([(0, 0), (1000, 0)])), 10, 3.0, solid=True)
    strips = fuel_strips([road], FOREST, NONE)
    assert area(strips) == pytest.approx(2 * 10 * 1000 + disc(13) - disc(3))
    assert shapely.distance(strips.geometry.iloc[0], Point(500, 0)) == pytest.approx(3)


def test_a_road_drawn_as_its_platform_is_measured_from_its_edge():
    road = Source("road", array(box(0, -4, 1000, 4)), 10, 3.0, solid=True)
    strips = fuel_strips([road], FOREST, NONE)
    assert area(strips) == pytest.approx(2 * 10 * 1000 + 2 * 10 * 8 + disc(10))


def test_a_road_crosses_forest_and_fields_with_one_width():
    half = land(forest=[box(0, -FAR, 400, FAR)], farm=[box(400, -FAR, 1000, FAR)])
    road = Source("road", array(LineString([(-50, 0), (1050, 0)])), 10, 3.0, solid=True)
    strips = fuel_strips([road], half, NONE)
    assert area(strips, land="forest") == pytest.approx(2 * 10 * 400)
    assert area(strips, land="farm") == pytest.approx(2 * 10 * 600)
    assert set(strips["width_m"]) == {10}


def test_the_ground_under_a_power_line_belongs_to_its_strip():
    # cables 8 m apart and 10 m to each side: 28 m wide
    line = Source("power_high", array(LineString([(-FAR, 0), (FAR, 0)])), 10, 4.0)
    strips = fuel_strips([line], land(forest=[box(0, -FAR, 100, FAR)]), NONE)
    assert area(strips) == pytest.approx(28 * 100)


def test_strips_of_two_origins_overlap_and_both_are_there():
    # 14 m and 10 m wide, crossing at right angles
    power = Source("power_medium", array(LineString([(-FAR, 50), (FAR, 50)])), 7)
    gas = Source("pipeline", array(LineString([(50, -FAR), (50, FAR)])), 5)
    strips = fuel_strips([power, gas], land(forest=[box(0, 0, 100, 100)]), NONE)
    assert area(strips, origin="power_medium") == pytest.approx(1400)
    assert area(strips, origin="pipeline") == pytest.approx(1000)
    assert shapely.union_all(strips.geometry.to_numpy()).area == pytest.approx(2400 - 140)


def test_a_facility_has_no_strip_on_its_own_ground():
    camp = box(0, 0, 300, 200)
    strips = fuel_strips([Source("facility", array(camp), 100)], FOREST, NONE)
    assert area(strips) == pytest.approx(2 * 100 * (300 + 200) + disc(100))
    assert strips["article"].iloc[0].endswith("largura por confirmar (texto não lido)")


def test_planned_strips_stand_as_drawn_less_water_and_buildings():
    lake = land(water=[box(80, 0, 100, 100)], other=[box(0, 0, 80, 100)])
    planned = array(box(0, 0, 100, 50), box(0, 40, 100, 60))
    strips = fuel_strips([], lake, array(HOUSE), planned)
    # 100 × 60 m, less 20 × 60 m of water and the house
    assert area(strips) == pytest.approx(6000 - 1200 - 100)
    assert set(strips["origin"]) == {"planned"}
    assert strips["land"].isna().all()
    assert strips["width_m"].isna().all()
    assert set(strips["basis"]) == {"programme"}
    assert "n.º 2" in strips["article"].iloc[0]


def test_a_width_of_nothing_makes_no_strip():
    strips = fuel_strips(isolated(HOUSE, forest=0, farm=0), FOREST, NONE)
    assert strips.empty
    assert list(strips.columns[:6]) == ["origin", "land", "width_m", "article", "basis", "area_ha"]


@pytest.mark.parametrize("some", [[], [None], [Polygon()]])
def test_things_that_are_not_drawn_have_no_strip(some):
    assert fuel_strips([Source("road", array(*some), 10, solid=True)], FOREST, NONE).empty


def test_lines_with_heights_are_as_wide_as_others():
    high = shapely.from_wkt("MULTILINESTRING Z ((0 0 5, 1000 0 900))")
    strips = fuel_strips([Source("railway", array(high), 10, 0.8, solid=True)], FOREST, NONE)
    assert area(strips) == pytest.approx(20_000 + disc(10.8) - disc(0.8))


def test_order_direction_and_place_do_not_matter():
    rng = np.random.default_rng(2)
    houses = [box(x, y, x + 12, y + 9) for x, y in rng.uniform(-900, 900, (80, 2))]
    roads = [LineString(xy) for xy in rng.uniform(-900, 900, (20, 3, 2))]

    def total(houses, roads, ground):
        sources = [*isolated(*houses), Source("road", array(*roads), 10, 3.0, solid=True)]
        strips = fuel_strips(sources, ground, array(*houses))
        return strips.groupby("origin")["area_ha"].sum()

    plain = total(houses, roads, FOREST)
    turned = total(houses[::-1], [road.reverse() for road in roads[::-1]], FOREST)
    by = (-30_123, 211_456)
    ground = land(forest=[translate(FOREST.shapes[0], *by)])
    moved = total([translate(h, *by) for h in houses], [translate(r, *by) for r in roads], ground)
    np.testing.assert_allclose(turned, plain, rtol=1e-9)
    np.testing.assert_allclose(moved, plain, rtol=1e-9)


def test_a_cancel_stops_the_drawing():
    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        fuel_strips(isolated(HOUSE), FOREST, array(HOUSE), progress=stop)


def test_an_area_far_from_forest_is_not_next_to_it():
    areas = gpd.GeoDataFrame(geometry=[box(0, 0, 10, 10), box(60, 0, 70, 10)], crs=3763)
    edge = land(forest=[box(73, -FAR, FAR, FAR)])
    distance, chosen = next_to(areas, edge, 5)
    assert list(distance) == [63, 3]
    assert list(chosen) == [False, True]
    assert next_to(areas, edge, None)[1].all()
    assert next_to(areas, FARM, None)[0].isna().all()


def test_each_width_says_where_it_comes_from():
    cited = {name: rule.cited(rule.width_m) for name, rule in RULES.items()}
    assert all(article.startswith("DL 82/2021, art. 49.º") for article, _ in cited.values())
    doubtful = {name for name, (article, _) in cited.items() if "por confirmar" in article}
    assert doubtful == {
        "railway",
        "power_high",
        "power_medium",
        "power_low",
        "pipeline",
        "facility",
    }
    article, basis = RULES["road"].cited(15)
    assert article.endswith("; largura indicada pelo utilizador")
    assert basis == "user"
    assert ORIGINS[:3] == ("built_up_area", "isolated_building", "road")


def test_widths_beyond_half_and_unconfirmed_ones_are_told(caplog):
    shapes = array(LineString([(0, 0), (9, 0)]))
    caplog.set_level("INFO", logger="smart_territory")
    check_widths([Source("road", shapes, 16), Source("pipeline", shapes, 5)])
    assert "road: 16 m is more than half above or below 10 m" in caplog.text
    assert "not confirmed" in caplog.text
    assert "pipeline 5 m" in caplog.text
    caplog.clear()
    check_widths([Source("road", shapes, 15), Source("railway", array(), 10)])
    assert caplog.text == ""


def test_a_map_of_another_place_is_refused_and_a_short_one_told(caplog):
    things = array(HOUSE, box(500, 0, 510, 10), None)
    with pytest.raises(TerritoryError, match="“COS” has no class where"):
        require_land(things, land(forest=[box(900, 900, 999, 999)]), "COS")
    require_land(things, land(built=[box(-9, -9, 99, 99)]), "COS")
    assert "no class at 1 of 2" in caplog.text


def test_the_log_says_what_each_origin_has(caplog):
    caplog.set_level("INFO", logger="smart_territory")
    strips = fuel_strips(isolated(HOUSE), FOREST, array(HOUSE))
    told = report_strips(strips, 0.5)
    assert told == {"isolated_building": round((2000 + disc(50)) / 1e4, 4), "total": 0.5}
    assert "isolated_building 1.0 ha" in caplog.text
    assert report_strips(strips.iloc[:0], 0.0) == {}
    assert "no strip at all" in caplog.text
