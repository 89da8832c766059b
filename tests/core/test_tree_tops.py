"""Tree tops in cones drawn by hand, and the same trees wherever the tiles are cut."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from smart_territory_plugin.core.errors import Cancelled
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.tree_tops import Window, crown_width, tree_tops

CRS = "EPSG:3763"


def cones(*trees, size=40, cell=1.0):
    """Heights of cones (column, row, height) that fall 1 m a cell, canopy from 3 m."""
    rows, cols = np.mgrid[:size, :size]
    values = np.zeros((size, size))
    for col, row, height in trees:
        cone = height - np.hypot(cols - col, rows - row)
        values = np.maximum(values, np.where(cone >= 3, cone, 0))
    return Raster(values, Grid((cell, 0, 0, 0, -cell, size * cell), size, size, CRS))


def tops(canopy, *args, **more):
    found = tree_tops(canopy, *args, **more)
    return list(zip(found.geometry.x, found.geometry.y, found["height_m"], strict=True))


def test_each_cone_is_a_tree_at_its_tip():
    # Cell (col, row) has its centre at (col + 0.5, 40 - row - 0.5).
    found = tops(cones((10, 10, 8), (30, 20, 12)), smoothing_m=0)
    assert found == [(10.5, 29.5, 8), (30.5, 19.5, 12)]


def test_crown_width_follows_the_published_formula():
    # 2.51503 + 0.00901 · 100 and · 400
    assert crown_width(np.array([10.0, 20.0])) == pytest.approx([3.41603, 6.11903])


def test_a_tall_tree_keeps_others_farther_away_than_a_low_one():
    # 19.9 m: a crown of 6.08 m looks 3.04 m around; with 20 m there, it is a branch of that tree.
    tall = cones((20, 20, 20))
    tall.values[20, 23] = 19.9
    assert len(tops(tall, smoothing_m=0)) == 1
    # 8 m: a crown of 3.1 m, so the least distance of 2 m counts; 3 cells away stands another tree.
    low = cones((20, 20, 8))
    low.values[20, 23] = 7.5
    assert len(tops(low, smoothing_m=0)) == 2


def test_one_diameter_for_all_trees():
    both = cones((10, 10, 10), (14, 10, 9.5))
    assert len(tops(both, Window(6.0, 0.0), 0)) == 2  # 4 m apart, 3 m around each
    assert len(tops(both, Window(9.0, 0.0), 0)) == 1


def test_the_least_distance_holds_for_any_window():
    both = cones((10, 10, 10), (14, 10, 9.5))
    assert len(tops(both, Window(2.0, 4.0), 0)) == 1
    assert len(tops(both, Window(2.0, 3.9), 0)) == 2


def test_a_flat_crown_is_one_tree():
    flat = cones()
    flat.values[10:13, 10:13] = 6.0
    assert len(tops(flat, Window(8.0), 0)) == 1


def test_smoothing_takes_single_branches_away_and_not_the_height():
    rough = cones((20, 20, 15))
    rough.values[20, 16] += 2.5  # a branch 4 m from the tip
    assert len(tops(rough, Window(2.0), 0)) == 2
    found = tops(rough, Window(2.0), 1.0)
    assert len(found) == 1
    assert found[0][2] == 15


def block(values, row, col):
    """A crown of 5 × 5 cells that rises to its middle."""
    for step in range(3):
        values[row + step : row + 5 - step, col + step : col + 5 - step] = 6 + step


def test_the_crown_is_the_circle_as_large_as_the_canopy_of_the_tree():
    alone = cones()
    block(alone.values, 10, 10)
    found = tree_tops(alone, smoothing_m=0)
    assert found["crown_m"].tolist() == pytest.approx([2 * np.sqrt(25 / np.pi)])


def test_two_trees_share_the_canopy_between_them():
    row = cones()
    block(row.values, 10, 10)
    block(row.values, 10, 15)
    found = tree_tops(row, smoothing_m=0)
    assert found["crown_m"].tolist() == pytest.approx([2 * np.sqrt(25 / np.pi)] * 2)


def test_cells_of_half_a_metre_give_the_same_trees():
    fine = cones((20, 20, 8), (60, 40, 12), size=80, cell=0.5)
    fine.values[:] = np.where(fine.values > 0, fine.values, 0)
    assert [top[:2] for top in tops(fine, smoothing_m=0)] == [(10.25, 29.75), (30.25, 19.75)]


def test_canopy_without_data_is_no_tree():
    canopy = cones((10, 10, 8))
    canopy.values[25:, 25:] = np.nan
    assert len(tops(canopy)) == 1


def test_no_canopy_is_no_tree():
    found = tree_tops(cones())
    assert found.empty
    assert list(found.columns) == ["geometry", "height_m", "crown_m"]


def wood(size=300):
    rng = np.random.default_rng(5)
    values = 12 + 60 * gaussian_filter(rng.standard_normal((size, size)), 2.5)
    values[values < 3] = 0
    return Raster(values, Grid((1, 0, 0, 0, -1, size), size, size, CRS))


@pytest.mark.parametrize("tile", [37, 128, 1000])
def test_tiles_do_not_change_a_single_tree(tile):
    canopy = wood()
    whole, cut = tree_tops(canopy), tree_tops(canopy, tile=tile)
    assert len(whole) > 500
    assert cut.equals(whole)


def test_moving_the_raster_moves_the_trees():
    canopy = wood(100)
    there = Raster(canopy.values, Grid((1, 0, 5000, 0, -1, 9100), 100, 100, CRS))
    here, moved = tree_tops(canopy), tree_tops(there)
    assert (moved.geometry.x - here.geometry.x == 5000).all()
    assert (moved["height_m"] == here["height_m"]).all()


def test_coarse_cells_and_the_number_of_trees_are_told(caplog):
    caplog.set_level("INFO", "smart_territory")
    tree_tops(cones((10, 10, 8), cell=2.0))
    assert "Cells of 2 m merge the crowns" in caplog.text
    assert "1 trees were found" in caplog.text


def test_a_cancelled_run_stops():
    def cancel(_done):
        raise Cancelled

    with pytest.raises(Cancelled):
        tree_tops(cones((10, 10, 8)), progress=cancel)
