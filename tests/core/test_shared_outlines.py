"""Simplified zones: neighbours stay joined, nothing is lost, what is dirty still comes out."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from smart_territory_plugin.core.shared_outlines import simplified_together
from smart_territory_plugin.core.vector import repaired


def shapes(*polygons):
    result = np.empty(len(polygons), dtype=object)
    result[:] = polygons
    return result


def neighbours():
    """Two fields beside a brook that winds by one metre every ten, from (100, 0) to (100, 100)."""
    brook = [(100 + (step % 2), 10 * step) for step in range(11)]
    brook[0], brook[-1] = (100, 0), (100, 100)
    left = Polygon([(0, 0), *brook, (0, 100)])
    right = Polygon([*brook, (200, 100), (200, 0)])
    return shapes(left, right)


def test_a_common_outline_is_drawn_once_for_both_sides():
    left, right = simplified_together(neighbours(), 2.0)
    # With two metres to spare the brook becomes the straight line between its ends: 2 × 100 × 100.
    assert left.equals(box(0, 0, 100, 100))
    assert right.equals(box(100, 0, 200, 100))


def test_an_outline_that_matters_stays():
    left, right = simplified_together(neighbours(), 0.5)
    assert shapely.get_num_coordinates(left) == 14  # eleven of the brook, two corners, the close
    assert left.intersection(right).area == 0
    assert shapely.union_all([left, right]).area == pytest.approx(200 * 100)


def test_the_order_of_zones_changes_nothing():
    forth = simplified_together(neighbours(), 2.0)
    back = simplified_together(neighbours()[::-1], 2.0)[::-1]
    assert all(one.equals(other) for one, other in zip(forth, back, strict=True))


def test_a_zone_inside_another_keeps_its_place():
    hole = [(40, 40), (60, 40), (60, 60), (40, 60)]
    outer, inner = simplified_together(
        shapes(Polygon(box(0, 0, 100, 100).exterior, [hole]), Polygon(hole)), 1.0
    )
    assert outer.area == pytest.approx(100 * 100 - 20 * 20)
    assert inner.area == pytest.approx(20 * 20)


def test_specks_go_but_never_the_largest_part_of_a_zone():
    speck = box(500, 500, 501, 501)  # 1 m², less than 4 × 2²
    isles = MultiPolygon([box(0, 0, 100, 100), speck])
    one, alone = simplified_together(shapes(isles, box(700, 0, 701, 1)), 2.0)
    assert one.area == pytest.approx(100 * 100)
    assert not alone.is_empty


def test_a_thin_gap_between_zones_is_closed_and_a_true_hole_is_not():
    thin = simplified_together(shapes(box(0, 0, 100, 100), box(101, 0, 200, 100)), 2.0)
    assert shapely.union_all(thin).area >= 199 * 100
    wide = simplified_together(shapes(box(0, 0, 100, 100), box(150, 0, 200, 100)), 2.0)
    assert shapely.union_all(wide).area == pytest.approx(150 * 100)


def test_overlapping_zones_share_nothing_afterwards():
    one, other = simplified_together(shapes(box(0, 0, 100, 100), box(90, 0, 200, 100)), 1.0)
    assert one.intersection(other).area == 0
    assert one.area + other.area == pytest.approx(200 * 100)


def test_zones_without_geometry_stay_empty():
    assert simplified_together(shapes(None, None), 1.0).tolist() == [None, None]
    missing, there = simplified_together(shapes(None, box(0, 0, 9, 9)), 0.1)
    assert missing is None
    assert there.area == pytest.approx(81)


def test_real_freguesias_keep_area_and_share_their_outlines(real_data):
    freguesias = gpd.read_file(real_data / "lisboa" / "freguesias.gpkg").to_crs("EPSG:3763")
    whole = np.asarray(repaired(freguesias, "freguesias").geometry.array, dtype=object)
    drawn = simplified_together(whole, 12.5)
    assert shapely.get_num_coordinates(drawn).sum() < shapely.get_num_coordinates(whole).sum() / 4
    areas = shapely.area(drawn)
    assert areas == pytest.approx(shapely.area(whole), rel=0.02)
    assert shapely.union_all(drawn).area == pytest.approx(areas.sum())
    assert shapely.union_all(drawn).geom_type == "Polygon"
