"""Exact coverage of cells, against hand-worked shares and shapely's intersections."""

import logging
import math

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import MultiPolygon, Point, Polygon, box

from smart_territory_plugin.core import coverage as module
from smart_territory_plugin.core.coverage import coverage, coverage_blocks, span_blocks
from smart_territory_plugin.core.errors import Cancelled
from smart_territory_plugin.core.grid import Grid

TWO = Grid((1, 0, 0, 0, -1, 2), 2, 2)
"""Four cells of one unit; row 0 from y = 2 to 1."""


def table(zone, grid=TWO):
    """Covered shares of one zone as a full array."""
    found = coverage(np.array([zone], dtype=object), grid)
    shares = np.zeros(grid.shape)
    shares[found.row, found.col] = found.fraction
    assert len(found.row) == np.count_nonzero(shares)
    return shares


def star(rng, x, y, radius, corners):
    """A random valid polygon around a point."""
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    reach = rng.uniform(0.3, 1, corners) * radius
    outline = np.column_stack([x + reach * np.cos(angle), y + reach * np.sin(angle)])
    return shapely.make_valid(Polygon(outline))


def intersections(zones, found, grid):
    """The shares of the covered cells by shapely, cell by cell."""
    a, _, c, _, e, f = grid.transform
    x, y = c + a * found.col, f + e * found.row
    cells = box(
        np.minimum(x, x + a), np.minimum(y, y + e), np.maximum(x, x + a), np.maximum(y, y + e)
    )
    return shapely.area(shapely.intersection(np.array(zones, dtype=object)[found.zone], cells)) / (
        grid.cell_width * grid.cell_height
    )


def test_a_triangle_covers_half_of_the_cells_on_its_long_side():
    # corners (0,0), (2,0), (0,2): the long side runs through two cells from corner to corner
    np.testing.assert_allclose(table(Polygon([(0, 0), (2, 0), (0, 2)])), [[0.5, 0], [1, 0.5]])


def test_a_trapezium_is_cut_where_its_slanted_side_crosses_a_cell_border():
    # side from (0.5, 0) to (1.5, 2) crosses y = 1 at x = 1. Left of it: below, a trapezium with
    # widths 0.5 and 1, area 0.75, all in column 0; above, widths 1 and 1.5: 1 in column 0 and
    # 0.25 in column 1
    zone = Polygon([(0, 0), (0.5, 0), (1.5, 2), (0, 2)])
    np.testing.assert_allclose(table(zone), [[1, 0.25], [0.75, 0]], atol=1e-15)


def test_the_direction_of_the_outline_does_not_matter():
    zone = Polygon([(0.2, 0.1), (1.7, 0.4), (0.9, 1.8)])
    np.testing.assert_allclose(table(zone.reverse()), table(zone), atol=1e-15)


def test_a_hole_is_not_covered():
    # a hole of 0.5 by 0.5 in the middle takes 0.25 by 0.25 from each cell
    zone = Polygon(box(0, 0, 2, 2).exterior, [box(0.75, 0.75, 1.25, 1.25).exterior.coords])
    np.testing.assert_allclose(table(zone), np.full((2, 2), 1 - 0.0625))


def test_an_island_in_a_hole_is_covered_again():
    ring = Polygon(box(0, 0, 2, 2).exterior, [box(0.5, 0.5, 1.5, 1.5).exterior.coords])
    zone = MultiPolygon([ring, box(0.75, 0.75, 1.25, 1.25)])
    # per cell: 1 - 0.5·0.5 of the hole + 0.25·0.25 of the island
    np.testing.assert_allclose(table(zone), np.full((2, 2), 0.8125))


def test_two_parts_in_one_cell_add_up():
    zone = MultiPolygon([box(0, 0, 0.25, 1), box(0.5, 0, 0.75, 1)])
    np.testing.assert_allclose(table(zone), [[0, 0], [0.5, 0]])


def test_what_lies_outside_the_grid_on_any_side_is_left_out():
    np.testing.assert_allclose(table(box(-5, -5, 7, 7)), np.ones((2, 2)))
    np.testing.assert_allclose(table(box(-5, 0.5, 0.5, 9)), [[0.5, 0], [0.25, 0]])
    np.testing.assert_allclose(table(box(1.5, -9, 50, 0.5)), [[0, 0], [0, 0.25]])
    # the diamond with corners at distance 3 from (1, 1) covers the square with sides of 2
    diamond = Polygon([(-2, 1), (1, -2), (4, 1), (1, 4)])
    np.testing.assert_allclose(table(diamond), np.ones((2, 2)))


def test_a_zone_beside_the_grid_covers_nothing():
    for zone in (box(3, 0, 4, 1), box(-3, 0, -1, 1), box(0, 3, 1, 4), box(0, -4, 1, -2)):
        assert not table(zone).any()


def test_a_zone_on_cell_borders_does_not_touch_the_cells_beyond():
    # 38.8 - 0.1 · k is not exact in binary; the outline must still stay on the border
    grid = Grid((0.1, 0, -9.2, 0, -0.1, 38.8), 6, 6)
    shares = table(box(-9.2 + 0.1 * 2, 38.8 - 0.1 * 4, -9.2 + 0.1 * 4, 38.8 - 0.1 * 1), grid)
    expected = np.zeros((6, 6))
    expected[1:4, 2:4] = 1
    np.testing.assert_array_equal(shares > 0, expected > 0)
    np.testing.assert_allclose(shares, expected, atol=1e-12)


def test_a_polygon_much_smaller_than_a_cell_has_its_true_share():
    side = 1e-4
    assert table(box(0.3, 0.3, 0.3 + side, 0.3 + side))[1, 0] == pytest.approx(1e-8, rel=1e-6)


def test_empty_missing_flat_and_line_zones_cover_nothing_and_keep_their_place():
    zones = [
        None,
        Polygon(),
        Polygon([(0, 0), (1, 1), (2, 2), (0, 0)]),
        Point(1, 1),
        box(0, 0, 1, 1),
    ]
    found = coverage(np.array(zones, dtype=object), TWO)
    assert found.zone.tolist() == [4]
    assert (found.row[0], found.col[0], found.fraction[0]) == (1, 0, 1)


def test_no_zones_give_no_cells():
    assert len(coverage(np.array([], dtype=object), TWO).zone) == 0
    assert len(coverage(gpd.GeoSeries([], crs=3763), TWO).zone) == 0


def test_polygons_inside_collections_count():
    inner = shapely.GeometryCollection([MultiPolygon([box(0, 0, 1, 1)]), Point(1, 1)])
    zone = shapely.GeometryCollection([inner, shapely.LineString([(0, 0), (2, 2)])])
    np.testing.assert_allclose(table(zone), [[0, 0], [1, 0]])


def test_a_crossed_outline_is_repaired_with_a_warning(caplog):
    bow = Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    with caplog.at_level(logging.WARNING):
        # two triangles that meet in (1, 1): each takes half of two cells
        np.testing.assert_allclose(table(bow), np.full((2, 2), 0.5))
    assert "1 zones" in caplog.text


def test_a_zone_with_an_infinite_corner_covers_nothing():
    zones = [Polygon([(0, 0), (math.inf, 0), (0, 2)]), box(0, 0, 1, 1)]
    assert coverage(np.array(zones, dtype=object), TWO).zone.tolist() == [1]


@pytest.mark.parametrize(
    "transform",
    [
        (10.0, 0, -90_000.0, 0, -10.0, -100_000.0),
        (10.0, 0, -90_000.0, 0, 10.0, -100_600.0),
        (7.0, 0, -90_000.0, 0, -13.0, -100_000.0),
    ],
    ids=["north-up", "south-up", "oblong"],
)
def test_shares_equal_the_areas_of_intersection_with_each_cell(transform):
    grid = Grid(transform, 60, 60)
    left, low, right, high = grid.bounds
    rng = np.random.default_rng(20260301)
    zones = [
        star(rng, rng.uniform(left, right), rng.uniform(low, high), radius, corners)
        for radius, corners in [(2, 5), (15, 4), (60, 9), (200, 30), (900, 60)] * 8
    ]
    zones[3] = zones[3].difference(zones[3].centroid.buffer(20))
    zones[4] = shapely.union(zones[4], star(rng, left, low, 80, 12))
    found = coverage(np.array(zones, dtype=object), grid)
    np.testing.assert_allclose(found.fraction, intersections(zones, found, grid), atol=1e-9)
    # no covered cell is missing: the shares add up to the area inside the grid
    total = np.bincount(found.zone, found.fraction, len(zones)) * grid.cell_width * grid.cell_height
    inside = shapely.area(shapely.intersection(zones, box(left, low, right, high)))
    np.testing.assert_allclose(total, inside, rtol=1e-9, atol=1e-7)
    # ordered, each cell of a zone once
    key = (found.zone * 60 + found.row) * 60 + found.col
    assert (np.diff(key) > 0).all()


def test_moving_grid_and_zones_together_changes_nothing():
    zone = Polygon([(0.2, 0.1), (1.7, 0.4), (0.9, 1.8)])
    moved = shapely.transform(zone, lambda p: p + np.array([-87_654.25, -101_234.5]))
    grid = Grid((1, 0, -87_654.25, 0, -1, -101_232.5), 2, 2)
    np.testing.assert_allclose(table(moved, grid), table(zone), atol=1e-9)


def test_a_grid_stored_from_the_south_has_its_rows_the_other_way_round():
    zone = Polygon([(0.2, 0.1), (1.7, 0.4), (0.9, 1.8)])
    south = Grid((1, 0, 0, 0, 1, 0), 2, 2)
    np.testing.assert_allclose(table(zone, south), table(zone)[::-1], atol=1e-15)


def test_small_blocks_give_the_same_cells_as_one_large_one(monkeypatch):
    grid = Grid((1, 0, 0, 0, -1, 100), 100, 100)
    rng = np.random.default_rng(5)
    zones = np.array([star(rng, *rng.uniform(0, 100, 2), 30, 20) for _ in range(12)])
    whole = coverage(zones, grid)
    monkeypatch.setattr(module, "PIECES", 150)
    monkeypatch.setattr(module, "CELLS", 200)
    parts = list(coverage_blocks(zones, grid))
    assert len(parts) > 12
    assert max(len(part.zone) for part in parts) <= 200 + 100
    for name in ("zone", "row", "col", "fraction"):
        joined = np.concatenate([getattr(part, name) for part in parts])
        np.testing.assert_allclose(joined, getattr(whole, name), atol=1e-12)
    complete = list(coverage_blocks(zones, grid, whole=True))
    seen = [set(part.zone.tolist()) for part in complete]
    assert sum(map(len, seen)) == len(set().union(*seen)) == len(set(whole.zone.tolist()))


def test_the_inside_of_a_large_zone_costs_one_span_a_row():
    grid = Grid((1, 0, 0, 0, -1, 1000), 1000, 1000)
    (spans,) = span_blocks(np.array([box(0.5, 0.5, 999.5, 999.5)]), grid)
    assert len(spans.zone) == 3 * 1000  # left border cell, run, right border cell
    assert (spans.fraction * spans.length).sum() == pytest.approx(999**2)


def test_a_cancelled_run_ends_at_once():
    def cancel(done):
        raise Cancelled

    with pytest.raises(Cancelled):
        coverage(np.array([box(0, 0, 1, 1)]), TWO, cancel)


def test_progress_never_goes_back_and_ends_at_one(monkeypatch):
    monkeypatch.setattr(module, "PIECES", 50)
    told = []
    coverage(np.array([box(0, 0, 1, 1)] * 50), TWO, told.append)
    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1] == 1


@pytest.mark.real_data
def test_real_parishes_cover_their_own_area(real_data):
    parishes = gpd.read_file(real_data / "esposende/freguesias_litoral_norte.shp").to_crs(3763)
    left, low, right, high = parishes.total_bounds
    grid = Grid((25.0, 0, left - 10, 0, -25.0, high + 10), int((high - low) / 25) + 2,
                int((right - left) / 25) + 2, "EPSG:3763")  # fmt: skip
    found = coverage(parishes.geometry, grid)
    total = np.bincount(found.zone, found.fraction, len(parishes)) * 625
    np.testing.assert_allclose(total, parishes.geometry.make_valid().area, rtol=1e-10)
