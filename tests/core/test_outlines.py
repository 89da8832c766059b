"""Outlines of cells: by hand where cells meet at corners, and back onto the grid."""

import numpy as np
import pytest
import shapely
from scipy.ndimage import label

from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.outlines import outline_polygons
from smart_territory_plugin.core.rasterise import rasterised_values

NORTH = Grid((10.0, 0.0, 100.0, 0.0, -10.0, 500.0), 30, 40, "EPSG:3763")
SOUTH = Grid((10.0, 0.0, 100.0, 0.0, 10.0, 200.0), 30, 40, "EPSG:3763")


def grid(rows, cols):
    return Grid((1.0, 0.0, 0.0, 0.0, -1.0, float(rows)), rows, cols)


def outlines(*rows):
    cells = np.array([[sign == "#" for sign in row] for row in rows])
    found = outline_polygons(cells, grid(*cells.shape))
    assert shapely.is_valid(found).all()
    return found


def same(found, *wkt):
    expected = shapely.from_wkt(wkt)
    assert len(found) == len(expected)
    assert all(any(shapely.equals(one, other) for other in found) for one in expected)


def test_one_cell_is_a_square():
    (found,) = outlines("...", ".#.", "...")
    same([found], "POLYGON((1 1, 2 1, 2 2, 1 2, 1 1))")
    assert shapely.get_num_coordinates(found) == 5


def test_corners_stand_only_where_the_outline_turns():
    (found,) = outlines("####", "####", "##..")
    assert shapely.get_num_coordinates(found) == 7


def test_a_hole_is_a_hole():
    (found,) = outlines("###", "#.#", "###")
    assert shapely.get_num_interior_rings(found) == 1
    assert found.area == 8


def test_cells_that_meet_at_a_corner_alone_are_two_polygons():
    found = outlines("#.", ".#")
    same(found, "POLYGON((0 1, 1 1, 1 2, 0 2, 0 1))", "POLYGON((1 0, 2 0, 2 1, 1 1, 1 0))")


def test_holes_that_meet_at_a_corner_are_two_holes():
    (found,) = outlines("####", "#.##", "##.#", "####")
    assert shapely.get_num_interior_rings(found) == 2


def test_a_bay_closed_at_a_corner_is_a_hole():
    # The lower right cells meet at a corner and hang together around the bay.
    (found,) = outlines("###", "#.#", "##.")
    assert shapely.get_num_interior_rings(found) == 1
    assert found.area == 7


def test_nothing_has_no_outline():
    assert len(outline_polygons(np.zeros((3, 3), dtype=bool), grid(3, 3))) == 0


@pytest.mark.parametrize("where", [NORTH, SOUTH], ids=["from the north", "from the south"])
@pytest.mark.parametrize("share", [0.05, 0.4, 0.6, 0.95, 1.0])
@pytest.mark.parametrize("seed", [1, 2])
def test_polygons_hold_the_cells_and_no_others(where, share, seed):
    cells = np.random.default_rng(seed).random(where.shape) < share
    found = outline_polygons(cells, where)
    assert shapely.is_valid(found).all()
    assert shapely.multipolygons(found).is_valid
    assert len(found) == label(cells)[1]
    assert shapely.area(found).sum() == pytest.approx(cells.sum() * 100)
    back = np.isfinite(rasterised_values(found, np.ones(len(found)), where))
    np.testing.assert_array_equal(back, cells)
