"""Areas laid over each other: nothing counted twice, nothing lost, only areas kept."""

import numpy as np
import pytest
import shapely
from shapely import LineString, MultiPolygon, Point, Polygon, box

from smart_territory_plugin.core.area_overlay import (
    areas_shared,
    cluster_labels,
    cut_to,
    joined,
    small_pieces,
    without,
)
from smart_territory_plugin.core.errors import Cancelled


def shapes(*some):
    found = np.empty(len(some), dtype=object)
    found[:] = some
    return found


def test_things_linked_by_a_chain_of_pairs_are_one_cluster():
    labels = cluster_labels(5, np.array([0, 3]), np.array([1, 1]))
    assert labels[0] == labels[1] == labels[3]
    assert len(set(labels)) == 3


def test_overlapping_areas_are_joined_and_others_stay_apart():
    # two squares of 100 m² that share 5 × 10 m, and one far away
    parts = joined(shapes(box(0, 0, 10, 10), box(5, 0, 15, 10), box(100, 0, 110, 10)))
    assert sorted(shapely.area(parts)) == [100, 150]


def test_areas_that_touch_along_a_side_are_one_and_at_a_corner_two():
    assert len(joined(shapes(box(0, 0, 10, 10), box(10, 0, 20, 10)))) == 1
    assert len(joined(shapes(box(0, 0, 10, 10), box(10, 10, 20, 20)))) == 2


def test_a_long_chain_is_joined_whole():
    # a thousand squares of 10 m, each 5 m further: 1000 × 5 + 5 m long and 10 m high
    chain = shapely.box(np.arange(1000) * 5, 0, np.arange(1000) * 5 + 10, 10)
    (whole,) = joined(chain)
    assert whole.area == pytest.approx(50_050)


def test_what_is_no_area_is_left_out():
    some = shapes(None, Point(0, 0), LineString([(0, 0), (9, 9)]), Polygon(), box(0, 0, 2, 2))
    assert list(shapely.area(joined(some))) == [4]
    assert len(joined(shapes(None))) == 0


def test_a_shape_has_a_piece_in_each_mask_it_shares_an_area_with():
    cut = cut_to(
        shapes(box(0, 0, 10, 10), box(50, 0, 60, 10)),
        shapes(box(4, 0, 20, 10), box(0, 0, 4, 10), box(60, 0, 70, 10)),
    )
    # the second square only touches the third mask
    assert list(cut.shape) == [0, 0]
    assert list(cut.mask) == [0, 1]
    assert list(shapely.area(cut.pieces)) == [60, 40]


def test_pieces_are_areas_even_where_the_outlines_run_along_each_other():
    notch = Polygon([(0, 0), (10, 0), (10, 5), (5, 5), (5, 10), (0, 10)])
    mask = MultiPolygon([box(0, 0, 2, 2), box(5, 5, 10, 10)])
    cut = cut_to(shapes(notch), shapes(mask))
    assert set(shapely.get_type_id(cut.pieces)) <= {3, 6}
    assert shapely.area(cut.pieces).sum() == 4


def test_holes_are_taken_out_and_a_shape_may_fall_apart():
    left = without(shapes(box(0, 0, 30, 10)), shapes(box(10, -1, 20, 11), box(12, 0, 14, 5)))
    assert sorted(shapely.area(left)) == [100, 100]


def test_a_shape_under_a_hole_is_gone_and_one_beside_it_stays():
    left = without(shapes(box(0, 0, 1, 1), box(5, 5, 6, 6)), shapes(box(-1, -1, 2, 2), None))
    assert list(shapely.area(left)) == [1]


def test_small_pieces_have_few_vertices_and_all_of_the_area():
    disc = Point(0, 0).buffer(100, quad_segs=2000)
    pieces, owner = small_pieces(shapes(box(0, 0, 1, 1), disc), most=100)
    assert shapely.get_num_coordinates(pieces).max() <= 100
    assert shapely.area(pieces[owner == 1]).sum() == pytest.approx(disc.area)
    assert shapely.area(pieces[owner == 0]).sum() == 1


def test_the_area_shared_with_polygons_that_overlap_counts_in_each():
    area = areas_shared(
        shapes(box(0, 0, 10, 10), box(10, 0, 20, 10)),
        shapes(box(5, 0, 15, 10), box(0, 0, 20, 10), None, box(90, 0, 91, 1)),
    )
    assert list(area) == [100, 200, 0, 0]


def test_nothing_laid_over_nothing_is_nothing():
    none = np.empty(0, dtype=object)
    assert len(cut_to(none, none).pieces) == 0
    assert len(without(none, none)) == 0
    assert len(small_pieces(none)[0]) == 0
    assert list(areas_shared(none, shapes(box(0, 0, 1, 1)))) == [0]


def test_a_cancel_stops_the_work():
    def stop(_):
        raise Cancelled

    many = shapely.box(np.arange(1000), 0, np.arange(1000) + 2, 1)
    with pytest.raises(Cancelled):
        joined(many, stop)
    with pytest.raises(Cancelled):
        cut_to(many, shapely.box(np.arange(1000) + 0.5, 0, np.arange(1000) + 1.5, 1), stop)
    with pytest.raises(Cancelled):
        without(many, many, stop)
