"""Green spaces that count, and the way to them along a street drawn by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.green_access import (
    straight_distance,
    street_distance,
    usable_greens,
    with_entrances,
)
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap

CRS = "EPSG:3763"
PARK = shapely.box(300, -50, 400, 50)  # 1 ha across the street y = 0


def shapes(*parts):
    return np.array(parts, dtype=object)


def greens(*parts, entrances=None, access=0.0):
    gates = None if entrances is None else shapely.points(np.array(entrances, dtype=float))
    return with_entrances(shapes(*parts), gates, access)


def network(*lines):
    layer = gpd.GeoDataFrame(geometry=[shapely.LineString(xy) for xy in lines], crs=CRS)
    return build_network(layer, "ruas")


def way(places, park, net=None, access=0.0, snap_m=100.0):
    net = net or network([(0, 0), (1000, 0)])
    positions = snap(net, shapes(*places), 100.0)
    found = street_distance(net, net.length_costs(), positions, park, access, snap_m=snap_m)
    return found.tolist()


# --- which greens count --------------------------------------------------------------------------


def test_half_a_hectare_is_enough_and_a_square_metre_less_is_not():
    exact, less = shapely.box(0, 0, 100, 50), shapely.box(500, 0, 600, 49.99)
    assert len(usable_greens(shapes(exact, less), 0.5)) == 1


def test_two_polygons_that_touch_are_one_green_space():
    halves = shapes(shapely.box(0, 0, 50, 50), shapely.box(50, 0, 100, 50))  # 0.25 ha each
    found = usable_greens(halves, 0.5)
    assert [shape.area for shape in found] == pytest.approx([5000])


def test_polygons_that_touch_in_a_point_are_one_green_space():
    corners = shapes(shapely.box(0, 0, 50, 50), shapely.box(50, 50, 100, 100))
    assert len(usable_greens(corners, 0.5)) == 1


def test_land_in_two_polygons_counts_once():
    assert (
        len(usable_greens(shapes(shapely.box(0, 0, 70, 70), shapely.box(0, 0, 70, 70)), 0.5)) == 0
    )


def test_a_path_parts_green_spaces_unless_the_gap_allows_it():
    sides = shapes(shapely.box(0, 0, 50, 50), shapely.box(53, 0, 103, 50))
    assert len(usable_greens(sides, 0.5)) == 0
    assert len(usable_greens(sides, 0.5, gap_m=3.0)) == 1


def test_the_log_says_how_many_count_and_warns_of_none(caplog):
    assert len(usable_greens(shapes(None, shapely.box(0, 0, 10, 10)), 0.5)) == 0
    assert "1 polygons are 1 green spaces; 0 of them have at least 0.5 ha" in caplog.text
    assert caplog.records[-1].levelname == "WARNING"


# --- straight ------------------------------------------------------------------------------------


def test_the_straight_line_runs_from_the_facade_to_the_edge_and_is_0_inside():
    houses = shapes(shapely.box(0, 0, 10, 10), shapely.box(310, 0, 320, 10), None)
    found = straight_distance(houses, greens(PARK))
    assert found[:2].tolist() == [290, 0]
    assert np.isnan(found[2])


def test_the_straight_line_goes_to_the_entrance_where_the_green_space_has_one():
    found = straight_distance(shapes(shapely.Point(0, 0)), greens(PARK, entrances=[(400, 0)]))
    assert found.tolist() == [400]


def test_an_entrance_of_another_green_space_opens_no_other(caplog):
    caplog.set_level("INFO", "smart_territory")
    other = shapely.box(700, -50, 800, 50)
    both = greens(PARK, other, entrances=[(800, 0), (5000, 0)])
    assert straight_distance(shapes(shapely.Point(0, 0)), both).tolist() == [300]
    assert "1 of 2 entrances lie within 0 m" in caplog.text
    assert "1 green spaces without an entrance" in caplog.text


def test_without_a_green_space_there_is_no_distance():
    assert np.isnan(straight_distance(shapes(shapely.Point(0, 0)), greens())).all()


# --- along the streets ---------------------------------------------------------------------------


def test_the_way_ends_where_the_street_crosses_the_edge():
    assert way([shapely.Point(0, 10), shapely.Point(1000, 0)], greens(PARK)) == [300, 600]


def test_a_street_within_the_access_distance_leads_to_the_green_space():
    # The park lies 15 m off the street; with 25 m its corner is reached 20 m before x = 300
    # (15² + 20² = 25²), up to the 64 sides that the circle is drawn with.
    beside = shapely.box(300, 15, 400, 115)
    assert way([shapely.Point(0, 0)], greens(beside), access=25.0) == pytest.approx([280], abs=0.1)


def test_a_house_on_a_street_within_the_access_distance_is_there_already():
    assert way([shapely.Point(350, 60)], greens(shapely.box(300, 15, 400, 115)), access=20.0) == [0]


def test_a_green_space_away_from_every_street_is_reached_from_the_nearest_one():
    away = shapely.box(300, 80, 400, 180)
    # The nearest street point is beside it, somewhere from x = 300 to 400.
    assert 300 <= way([shapely.Point(0, 0)], greens(away), access=20.0)[0] <= 400


def test_a_green_space_beyond_any_street_is_not_reached_and_told(caplog):
    away = shapely.box(300, 500, 400, 600)
    assert np.isnan(way([shapely.Point(0, 0)], greens(away))).all()
    assert "1 green spaces or entrances lie farther than 100 m" in caplog.text


def test_the_way_goes_to_the_entrance_though_the_edge_is_nearer():
    park = greens(PARK, entrances=[(400, 0)])
    assert way([shapely.Point(0, 0)], park) == [400]


def test_a_wall_of_water_makes_a_detour():
    # The park is 50 m away as the crow flies; the bridge is at x = 500: 500 + 50 + 500 m.
    bank = network([(0, 0), (500, 0)], [(500, 0), (500, 50)], [(500, 50), (0, 50)])
    park = greens(shapely.box(-100, 30, 0, 130))
    assert way([shapely.Point(0, 0)], park, net=bank) == pytest.approx([1050])


def test_a_street_that_leads_nowhere_near_has_no_way():
    apart = network([(0, 0), (100, 0)], [(250, 0), (1000, 0)])
    found = way([shapely.Point(0, 0), shapely.Point(250, 0)], greens(PARK), net=apart)
    assert np.isnan(found[0])
    assert found[1] == 50


def test_a_house_far_from_streets_has_no_way():
    assert np.isnan(way([shapely.Point(0, 200)], greens(PARK))).all()


def test_splitting_the_park_and_moving_everything_changes_nothing():
    halves = [shapely.box(300, -50, 350, 50), shapely.box(350, -50, 400, 50)]
    parts = usable_greens(shapes(*halves), 0.5)
    whole = usable_greens(shapes(PARK), 0.5)
    places = [shapely.Point(x, 0) for x in (0, 290, 320, 380, 500)]
    before = way(places, greens(*whole))
    assert way(places, greens(*parts)) == pytest.approx(before)
    assert before == pytest.approx([300, 10, 0, 0, 100])
    far = [1e5, -2e5]
    net = network(np.array([(0, 0), (1000, 0)]) + far)
    moved = [shapely.transform(place, lambda xy: xy + far) for place in places]
    park = greens(shapely.transform(PARK, lambda xy: xy + far))
    assert way(moved, park, net=net) == pytest.approx(before)
