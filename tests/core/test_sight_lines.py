"""Trees in view: a tree beside, behind and inside buildings, and rays drawn one by one."""

import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.errors import Cancelled
from smart_territory_plugin.core.sight_lines import trees_in_view

HOUSE = shapely.box(0, 0, 10, 10)
WALL = shapely.box(13, -100, 15, 100)
COURT = shapely.Polygon(
    [(0, 0), (30, 0), (30, 30), (0, 30)], [[(10, 10), (20, 10), (20, 20), (10, 20)]]
)


def in_view(places, trees, view=50.0, **more):
    points = shapely.points(np.array(trees, dtype=float).reshape(-1, 2))
    return trees_in_view(np.array(places, dtype=object), points, view, **more).tolist()


def test_a_tree_in_the_open_is_in_view_from_every_side():
    assert in_view([HOUSE], [(20, 5), (5, 20), (-10, 5), (5, -10)]) == [4]


def test_a_tree_behind_another_building_is_in_view_of_that_one_alone():
    assert in_view([HOUSE, WALL], [(20, 5)]) == [0, 1]


def test_a_tree_beside_the_other_building_is_in_view_of_both():
    assert in_view([HOUSE, WALL], [(5, 20)]) == [1, 1]


def test_one_free_corner_of_the_facade_is_enough():
    # The screen ends at y = 12. The highest line at x = 12 is that from the far corner (0, 10):
    # to (20, 13) it passes at 10 + 0.6 · 3 = 11.8 (blocked), to (20, 14) at 12.4 (free).
    screen = shapely.box(12, -50, 12.0001, 12)
    assert in_view([HOUSE, screen], [(20, 13)])[0] == 0
    assert in_view([HOUSE, screen], [(20, 14)])[0] == 1


def test_a_tree_in_the_courtyard_is_in_view_of_its_building_alone():
    assert in_view([COURT, shapely.box(31, 0, 40, 30)], [(15, 15)]) == [1, 0]


def test_a_building_does_not_see_through_itself():
    # A courtyard of one room: the tree in it is hidden from a house in another court of the block.
    block = shapely.Polygon(
        [(0, 0), (30, 0), (30, 30), (0, 30)],
        [[(2, 2), (12, 2), (12, 28), (2, 28)], [(18, 2), (28, 2), (28, 28), (18, 28)]],
    )
    hut = shapely.box(4, 10, 6, 12)
    assert in_view([block, hut], [(23, 15)]) == [1, 0]
    assert in_view([block, hut], [(9, 15)]) == [1, 1]


def test_a_tree_inside_a_footprint_is_in_view_of_that_building_alone(caplog):
    caplog.set_level("INFO", "smart_territory")
    assert in_view([HOUSE, shapely.box(20, 0, 30, 10)], [(5, 5), (15, 5)]) == [2, 1]
    assert "1 of 2 trees lie in the footprint" in caplog.text


def test_the_distance_runs_from_the_facade_and_ends_at_the_limit():
    assert in_view([HOUSE], [(60, 5), (60.01, 5)], 50) == [1]


def test_beyond_the_distance_a_building_still_blocks_nothing_and_sees_nothing():
    far = shapely.box(100, 0, 110, 10)
    assert in_view([HOUSE, far], [(30, 5)], 50) == [1, 0]


def test_a_gap_of_a_millimetre_between_terraces_is_no_view():
    left, right = shapely.box(13, -100, 15, 4.9995), shapely.box(13, 5.0005, 15, 100)
    assert in_view([HOUSE, left, right], [(20, 5)])[0] == 0


def test_a_gap_of_a_metre_is_a_view():
    left, right = shapely.box(13, -100, 15, 4.5), shapely.box(13, 5.5, 15, 100)
    assert in_view([HOUSE, left, right], [(20, 5)])[0] == 1


def test_a_low_building_blocks_nothing_and_still_looks_out():
    low = np.array([False, True])
    assert in_view([HOUSE, WALL], [(20, 5)], low=low) == [1, 1]


def test_points_look_out_of_themselves_and_block_nothing():
    behind, free = shapely.Point(18, 5), shapely.Point(-5, 5)
    # (5, 5) lies in the house; the tree at (-20, 5) is behind the house for the first point only.
    assert in_view([HOUSE, behind, free], [(-20, 5)]) == [1, 0, 1]
    assert in_view([behind, free], [(-20, 5)]) == [1, 1]


def test_a_line_that_touches_a_corner_is_not_blocked():
    assert in_view([HOUSE, shapely.Point(20, 0)], [(0, 20)]) == [1, 1]


def test_no_trees_are_no_trees_in_view_and_no_geometry_is_unknown():
    found = in_view([HOUSE, None, shapely.Polygon()], [])
    assert found[0] == 0
    assert np.isnan(found[1:]).all()


def test_trees_without_geometry_are_seen_by_nobody():
    trees = np.array([None, shapely.Point(), shapely.Point(20, 5)], dtype=object)
    assert trees_in_view(np.array([HOUSE], dtype=object), trees, 50.0).tolist() == [1]


def test_trees_drawn_as_one_feature_count_one_by_one():
    row = np.array([shapely.MultiPoint([(20, 2), (20, 5)]), shapely.Point(20, 8)], dtype=object)
    assert trees_in_view(np.array([HOUSE], dtype=object), row, 50.0).tolist() == [3]


def random_town(count=14, seed=4):
    rng = np.random.default_rng(seed)
    shapes = []
    while len(shapes) < count:
        x, y = rng.uniform(0, 80, 2)
        width, depth = rng.uniform(4, 16, 2)
        shape = shapely.box(x, y, x + width, y + depth)
        if rng.random() < 0.5:
            shape = shape.difference(shapely.box(x, y, x + width / 2, y + depth / 2))
        shape = shapely.affinity.rotate(shape, rng.uniform(0, 90))
        if not any(shape.distance(other) < 0.5 for other in shapes):
            shapes.append(shape)
    trees = shapely.points(rng.uniform(-10, 100, (40, 2)))
    outside = ~shapely.intersects(trees, shapely.union_all(shapes))
    return np.array(shapes, dtype=object), trees[outside]


def test_the_counts_are_those_of_rays_from_every_tenth_metre_of_the_facades():
    shapes, trees = random_town()
    # Seen from a point 1 cm before the wall, so that its own wall does not count.
    solid = shapely.union_all(shapely.buffer(shapes, -0.01))
    shapely.prepare(solid)
    expected = []
    for shape in shapes:
        along = np.arange(0.05, shape.length, 0.1)
        eyes = shapely.line_interpolate_point(shape.exterior, along)
        seen = 0
        for tree in trees:
            near = eyes[shapely.distance(eyes, tree) <= 30]
            lines = shapely.shortest_line(near, tree)
            seen += bool((~shapely.intersects(lines, solid)).any())
        expected.append(seen)
    assert trees_in_view(shapes, trees, 30.0).tolist() == expected


def test_moving_turning_and_reordering_the_town_changes_nothing():
    shapes, trees = random_town()
    before = trees_in_view(shapes, trees, 30.0)
    moved = [
        shapely.transform(part, lambda xy: xy + np.array([4e5, -3e5])) for part in (shapes, trees)
    ]
    assert (trees_in_view(*moved, 30.0) == before).all()
    turned = [
        shapely.transform(part, lambda xy: xy @ [[0, 1], [-1, 0]]) for part in (shapes, trees)
    ]
    assert (trees_in_view(*turned, 30.0) == before).all()
    backwards = np.array([shape.reverse() for shape in shapes[::-1]], dtype=object)
    assert (trees_in_view(backwards, trees[::-1], 30.0) == before[::-1]).all()


def test_a_building_in_parts_has_the_views_of_both():
    both = shapely.MultiPolygon([HOUSE, shapely.box(100, 0, 110, 10)])
    assert in_view([both], [(20, 5), (90, 5), (105, 20)]) == [3]


def test_a_cancelled_run_stops():
    def cancel(_done):
        raise Cancelled

    with pytest.raises(Cancelled):
        in_view([HOUSE], [(20, 5)], progress=cancel)
