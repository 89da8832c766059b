"""Built-up areas: gaps from wall to wall, dwellings added up, hulls worked out by hand."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import LineString, Point, box
from shapely.affinity import translate

from smart_territory_plugin.core.built_up_areas import (
    building_groups,
    built_up_areas,
    footprints,
)


def house(x, y=0.0, size=10.0):
    return box(x, y, x + size, y + size)


def array(*some):
    found = np.empty(len(some), dtype=object)
    found[:] = some
    return found


def layer(*some):
    return gpd.GeoDataFrame(geometry=list(some), crs=3763, index=range(7, 7 + len(some)))


def areas_of(shapes, dwellings, **rules):
    frame = layer(*shapes)
    return built_up_areas(frame, pd.Series(dwellings, index=frame.index, dtype=float), **rules)


def test_houses_40_m_apart_are_one_group_and_60_m_apart_two():
    assert list(building_groups(array(house(0), house(50)), 50)) == [0, 0]
    assert list(building_groups(array(house(0), house(70)), 50)) == [0, 1]


def test_a_gap_of_exactly_50_m_links():
    # at the coordinates of the mainland's grid, whose rounding is 1e-10 m
    assert list(building_groups(array(house(-8123.1), house(-8063.1)), 50)) == [0, 0]


def test_gaps_are_measured_from_wall_to_wall_wherever_the_corners_are():
    # two walls of 200 m that face each other 45 m apart; nearest corners, and middles, are 45 m
    # or 55 m apart only because they are opposite: shift one wall by 150 m
    assert list(building_groups(array(box(0, 0, 200, 10), box(150, 55, 350, 65)), 50)) == [0, 0]
    assert list(building_groups(array(box(0, 0, 200, 10), box(150, 61, 350, 71)), 50)) == [0, 1]


def test_groups_are_numbered_in_the_order_of_their_first_building():
    rows = array(house(500), house(0), house(540), None, house(1000))
    assert list(building_groups(rows, 50)) == [0, 1, 0, 2, 3]


def test_ten_dwellings_in_two_close_houses_are_an_area():
    built = areas_of([house(0), house(50)], [5, 5])
    (row,) = built.areas.itertuples()
    # the closed line around both: 60 m by 10 m
    assert (row.buildings, row.dwellings) == (2, 10)
    assert row.area_ha == pytest.approx(0.06)
    assert list(built.of_building) == [1, 1]
    assert list(built.areas.index) == [1]


def test_nine_dwellings_are_none_and_shares_of_ten_are_one():
    assert areas_of([house(0), house(50)], [5, 4]).areas.empty
    shares = [10 * 0.1 for _ in range(10)]  # spread dwellings: their sum is 10 but for rounding
    assert len(areas_of([house(20 * k) for k in range(10)], shares).areas) == 1
    thirds = [10 / 3] * 3
    assert len(areas_of([house(0), house(20), house(40)], thirds).areas) == 1


def test_a_block_of_flats_alone_is_no_group_of_buildings():
    built = areas_of([house(0, size=30)], [24])
    assert built.areas.empty
    assert list(built.of_building) == [0]


def test_the_hull_follows_an_l_because_its_sides_are_50_m_at_most():
    # arms 60 × 10 m and 10 × 50 m; the convex hull would have 3600 - 50²/2 = 2350 m²
    built = areas_of([house(0), house(50), house(50, 50)], [4, 4, 4])
    assert built.areas["area_ha"].iloc[0] == pytest.approx(0.11)


def test_a_side_longer_than_the_gap_stays_where_the_area_would_fall_apart():
    # 49 m apart: the diagonal between the houses is longer than 50 m, and yet they are one
    built = areas_of([house(0), house(59)], [6, 6])
    assert built.areas["area_ha"].iloc[0] == pytest.approx(0.069)


def test_every_building_of_an_area_lies_in_it_whole():
    rng = np.random.default_rng(3)
    rows = [house(x, y, s) for x, y, s in rng.uniform([0, 0, 4], [400, 400, 90], (120, 3))]
    built = areas_of(rows, [1] * 120)
    for area_id, area in built.areas.geometry.items():
        mine = np.array(rows, dtype=object)[built.of_building == area_id]
        assert shapely.area(shapely.difference(mine, area)).max() < 1e-6
        assert area.is_valid
        assert shapely.get_num_interior_rings(shapely.get_parts(area)).sum() == 0


def test_order_and_place_do_not_matter():
    rng = np.random.default_rng(5)
    rows = [house(x, y) for x, y in rng.uniform(0, 600, (150, 2))]
    plain = areas_of(rows, [1] * 150)
    turned = areas_of(rows[::-1], [1] * 150)
    moved = areas_of([translate(row, -30_000, 210_000) for row in rows], [1] * 150)
    for other in (turned, moved):
        np.testing.assert_allclose(
            sorted(other.areas["area_ha"]), sorted(plain.areas["area_ha"]), rtol=1e-6
        )
    assert list(turned.of_building[::-1] > 0) == list(plain.of_building > 0)


def test_buildings_without_geometry_and_dwellings_take_no_part():
    built = areas_of([house(0), None, house(50)], [5, 50, 5])
    assert list(built.of_building) == [1, 0, 1]
    assert areas_of([house(0), house(50)], [np.nan, 5]).areas.empty


def test_no_building_has_no_area():
    built = areas_of([], [])
    assert built.areas.empty
    assert list(built.of_building) == []
    assert areas_of([None, None], [9, 9]).areas.empty


def test_other_rules_are_taken():
    assert len(areas_of([house(0), house(70)], [2, 2], distance_m=60, fewest=4).areas) == 1


def test_a_point_stands_for_a_house_of_five_metres():
    wide = footprints(array(Point(0, 0), LineString([(0, 0), (10, 0)]), house(0), None))
    west, _, east, _ = shapely.bounds(wide[0])
    assert (west, east) == pytest.approx((-5, 5))
    assert wide[2] == house(0)
    assert wide[3] is None
    # so two points 60 m apart have a gap of 50 m
    assert list(building_groups(footprints(array(Point(0, 0), Point(60, 0))), 50)) == [0, 0]
