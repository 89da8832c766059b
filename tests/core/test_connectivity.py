"""Connectivity of networks small enough to count their nodes and edges by eye."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import wkt

from smart_territory_plugin.core.chains import chains_of
from smart_territory_plugin.core.connectivity import network_connectivity, surroundings
from smart_territory_plugin.core.directness import route_directness
from smart_territory_plugin.core.network import Network

WESTERN = "POLYGON ((-9 -9, 150 -9, 150 209, -9 209, -9 -9))"
SQUARE = "POLYGON ((0 0, 200 0, 200 200, 0 200, 0 0))"


def network(*texts, forward=None, backward=None):
    """Make a network whose nodes are the ends of the lines, two on one spot being one."""
    lines = np.array([wkt.loads(text) for text in texts], dtype=object)
    tips = [shapely.get_coordinates(shapely.get_point(lines, place)) for place in (0, -1)]
    xy, node = np.unique(np.concatenate(tips), axis=0, return_inverse=True)
    start, end = node.reshape(2, -1)
    every = np.ones(len(lines), dtype=bool)
    return Network(
        lines=lines,
        start=start,
        end=end,
        length_m=shapely.length(lines),
        forward=every if forward is None else np.array(forward),
        backward=every if backward is None else np.array(backward),
        node_xy=xy,
        street=np.arange(len(lines)),
        table=pd.DataFrame(index=range(len(lines))),
        crs="EPSG:3763",
    )


def grid(blocks=2, side=100):
    """Return the streets of blocks × blocks squares, each edge a line of its own."""
    lines = []
    for row in range(blocks + 1):
        for column in range(blocks):
            a, b, c = column * side, (column + 1) * side, row * side
            lines += [f"LINESTRING ({a} {c}, {b} {c})", f"LINESTRING ({c} {a}, {c} {b})"]
    return lines


def zones(*texts):
    shapes = [None if text is None else wkt.loads(text) for text in texts]
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(shapes, crs=3763))


# --- indices -------------------------------------------------------------------------------------


def test_a_grid_of_two_by_two_blocks():
    # Nine crossings, four of them corners where a street only turns: v = 5. Twelve sides, of
    # which the eight around the corners join in pairs: e = 8. p = 1.
    row = network_connectivity(network(*grid()), None).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["n_components"]) == (5, 8, 1)
    assert row["cyclomatic"] == 4  # one for each block
    assert row["alpha"] == pytest.approx(4 / 5)  # (8 − 5 + 1) / (2 · 5 − 5)
    assert row["beta"] == pytest.approx(8 / 5)
    assert row["gamma"] == pytest.approx(8 / 9)  # 8 / (3 · (5 − 2))
    # The hull is the square of 200 m: 0.04 km²; 1.2 km of streets; five crossings.
    assert row["street_km"] == pytest.approx(1.2)
    assert row["street_km_km2"] == pytest.approx(30)
    assert row["intersections_km2"] == pytest.approx(125)
    assert row["dead_end_pct"] == 0


def test_a_tree_has_no_loops_and_ends_dead():
    # A cross of four arms: v = 5, e = 4, p = 1; four of the five nodes are ends.
    cross = network(*(f"LINESTRING (0 0, {x} {y})" for x, y in [(9, 0), (-9, 0), (0, 9), (0, -9)]))
    row = network_connectivity(cross, None).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["cyclomatic"]) == (5, 4, 0)
    assert row["alpha"] == 0
    assert row["beta"] == pytest.approx(0.8)
    assert row["gamma"] == pytest.approx(4 / 9)
    assert row["dead_end_pct"] == pytest.approx(80)


def test_a_triangle_with_three_tails():
    # Six nodes, six edges, one loop.
    ring = ["LINESTRING (0 0, 90 0)", "LINESTRING (90 0, 0 90)", "LINESTRING (0 90, 0 0)"]
    tails = [
        "LINESTRING (0 0, -9 -9)",
        "LINESTRING (90 0, 99 -9)",
        "LINESTRING (0 90, -9 99)",
    ]
    row = network_connectivity(network(*ring, *tails), None).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["cyclomatic"]) == (6, 6, 1)
    assert row["alpha"] == pytest.approx(1 / 7)
    assert row["gamma"] == pytest.approx(6 / 12)
    assert row["dead_end_pct"] == pytest.approx(50)


def test_a_ring_alone_is_one_node_and_one_loop():
    ring = ["LINESTRING (0 0, 90 0)", "LINESTRING (90 0, 0 90)", "LINESTRING (0 90, 0 0)"]
    row = network_connectivity(network(*ring), None).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["n_components"]) == (1, 1, 1)
    assert row["cyclomatic"] == 1
    assert row["beta"] == 1
    assert row[["alpha", "gamma"]].isna().all()
    assert row["dead_end_pct"] == 0


def test_two_components_are_counted_in_alpha():
    # A cross (v 5, e 4) beside a street alone (v 2, e 1): 5 − 7 + 2 = 0 loops.
    cross = [f"LINESTRING (0 0, {x} {y})" for x, y in [(9, 0), (-9, 0), (0, 9), (0, -9)]]
    row = network_connectivity(network(*cross, "LINESTRING (50 0, 60 0)"), None).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["n_components"]) == (7, 5, 2)
    assert row["cyclomatic"] == 0


def test_parallel_streets_and_a_loop_at_the_end_of_one_are_edges_of_their_own():
    # Between (0 0) and (100 0) two ways; from (100 0) a stem to (150 0) with a turning loop.
    streets = [
        "LINESTRING (0 0, 100 0)",
        "LINESTRING (0 0, 50 40, 100 0)",
        "LINESTRING (-50 0, 0 0)",
        "LINESTRING (100 0, 150 0)",
        "LINESTRING (150 0, 170 10, 170 -10, 150 0)",
    ]
    row = network_connectivity(network(*streets), None).iloc[0]
    # Nodes: the dead end, both ends of the parallel pair, the loop's; two loops.
    assert (row["n_nodes"], row["n_edges"], row["cyclomatic"]) == (4, 5, 2)
    assert row["dead_end_pct"] == pytest.approx(25)
    assert row["beta"] == pytest.approx(1.25)


def test_cutting_turning_and_shuffling_streets_changes_nothing():
    whole = network_connectivity(network(*grid(3)), zones(SQUARE, SQUARE))
    pieces = []
    for number, text in enumerate(grid(3)):
        line = wkt.loads(text)
        for low, high in ((0, 0.3), (0.3, 1)):
            part = shapely.ops.substring(line, low, high, normalized=True)
            pieces.append((part.reverse() if number % 2 else part).wkt)
    order = np.random.default_rng(5).permutation(len(pieces))
    cut = network_connectivity(network(*(pieces[i] for i in order)), zones(SQUARE, SQUARE))
    pd.testing.assert_frame_equal(whole, cut)


def test_streets_that_nobody_may_use_do_not_count():
    closed = [True] * 12 + [False]
    lines = [*grid(), "LINESTRING (0 100, -500 100)"]
    row = network_connectivity(network(*lines, forward=closed, backward=closed), None).iloc[0]
    assert (row["n_nodes"], row["n_edges"]) == (5, 8)
    assert row["street_km"] == pytest.approx(1.2)


# --- zones ---------------------------------------------------------------------------------------


def test_a_street_that_goes_on_beyond_the_border_makes_no_dead_end():
    # The border at x = 150 cuts the three streets along x between 100 and 200. Nodes to its
    # west: (0 100), (100 0), (100 100), (100 200), all of degree 3 or 4 in the whole town.
    # Edges with both ends there: the two around the western corners, two along x = 100, one
    # along y = 100: 5. The other three leave.
    table = network_connectivity(network(*grid()), zones(WESTERN))
    row = table.iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["n_components"]) == (4, 5, 1)
    assert row["dead_end_pct"] == 0
    # Streets: two along y of 200 m, three along x of 150 m; 159 × 218 m.
    assert row["street_km"] == pytest.approx(0.85)
    assert row["street_km_km2"] == pytest.approx(0.85 / (159 * 218 / 1e6))
    assert row["intersections_km2"] == pytest.approx(4 / (159 * 218 / 1e6))


def test_the_parts_of_a_zone_that_are_joined_outside_it_are_components():
    # Two zones in one layer: the western and the eastern column of nodes; the zone of two parts
    # holds both, but not the streets between: their middle node is outside.
    west = "((-9 -9, 9 -9, 9 209, -9 209, -9 -9))"
    east = "((191 -9, 209 -9, 209 209, 191 209, 191 -9))"
    both = f"MULTIPOLYGON ({west}, {east})"
    row = network_connectivity(network(*grid()), zones(both)).iloc[0]
    # (0 100) and (200 100): no edge has both ends there.
    assert (row["n_nodes"], row["n_edges"], row["n_components"]) == (2, 0, 2)
    assert row["cyclomatic"] == 0


def test_zones_may_overlap_and_one_without_area_has_no_values():
    table = network_connectivity(network(*grid()), zones(SQUARE, None, SQUARE))
    assert table.loc[0].equals(table.loc[2])
    assert table.loc[1].isna().all()
    assert table["n_nodes"].dtype == "Int64"


def test_a_node_on_the_common_border_counts_in_both_zones_whatever_a_projection_does_to_it():
    # The 2 × 2 grid has five nodes, its corners being none: three on x = 100, here moved by a
    # tenth of a millimetre, and one on either side: four in each zone.
    streets = network(*(text.replace("100 ", "100.0001 ") for text in grid()))
    halves = zones(
        "POLYGON ((0 0, 100 0, 100 200, 0 200, 0 0))",
        "POLYGON ((100 0, 200 0, 200 200, 100 200, 100 0))",
    )
    found = network_connectivity(streets, halves)
    assert found["n_nodes"].tolist() == [4, 4]


def test_a_zone_without_streets_has_none():
    row = network_connectivity(
        network(*grid()), zones("POLYGON ((900 900, 910 900, 910 910, 900 900))")
    ).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["n_components"], row["street_km_km2"]) == (0,) * 4
    assert row[["alpha", "beta", "gamma", "dead_end_pct"]].isna().all()


def test_one_straight_street_spans_no_area():
    line = network("LINESTRING (0 0, 100 0)")
    assert surroundings(line).geometry.iloc[0] is None
    row = network_connectivity(line, None).iloc[0]
    assert (row["n_nodes"], row["n_edges"], row["dead_end_pct"]) == (2, 1, 100)
    assert row[["street_km_km2", "intersections_km2"]].isna().all()


def test_the_chain_of_an_edge_is_told():
    chains = chains_of(
        network("LINESTRING (0 0, 10 0)", "LINESTRING (10 0, 20 0)", "LINESTRING (50 0, 60 0)")
    )
    assert chains.of_edge[0] == chains.of_edge[1] != chains.of_edge[2]
    assert chains.degree.tolist() == [1, 0, 1, 1, 1]


# --- directness ----------------------------------------------------------------------------------


def test_a_straight_street_is_direct():
    row = route_directness(network("LINESTRING (0 0, 3000 0)"), None, pairs=50).iloc[0]
    assert row["route_directness"] == pytest.approx(1)
    assert row["directness_pairs"] == 50


def test_on_an_l_the_way_is_at_most_the_square_root_of_two_times_the_line():
    # Places on the same arm: 1. On both arms, a and b from the corner: (a + b) / √(a² + b²),
    # √2 at most, where a = b.
    lines = ["LINESTRING (0 1000, 0 0)", "LINESTRING (0 0, 1000 0)"]
    mean = route_directness(network(*lines), None, pairs=500).iloc[0]["route_directness"]
    assert 1 < mean < np.sqrt(2)


def test_two_ends_of_an_l_at_one_distance_give_the_square_root_of_two():
    # Only two spots may be drawn from: zones are two squares of 2 m around (0 300) and (300 0).
    north = "((-1 299, 1 299, 1 301, -1 301, -1 299))"
    east = "((299 -1, 301 -1, 301 1, 299 1, 299 -1))"
    spots = f"MULTIPOLYGON ({north}, {east})"
    lines = ["LINESTRING (0 301, 0 0)", "LINESTRING (0 0, 301 0)"]
    row = route_directness(network(*lines), zones(spots), pairs=20).iloc[0]
    assert row["directness_pairs"] > 5
    assert row["route_directness"] == pytest.approx(np.sqrt(2), rel=1e-4)


def test_on_a_fine_grid_it_is_that_of_the_city_block_distance():
    # For two places at the angle θ the way is |cos θ| + |sin θ| times the line; its mean over
    # all angles is 4 / π = 1.273. Blocks of 20 m change little at 600 to 1000 m.
    town = network(*grid(75, 20))
    row = route_directness(town, None, pairs=2000, shortest_m=600).iloc[0]
    assert row["route_directness"] == pytest.approx(4 / np.pi, abs=0.02)


def test_the_draw_knows_neither_the_order_nor_the_direction_of_streets():
    lines = grid(10, 100)
    one = route_directness(network(*lines), None, pairs=100)
    turned = [wkt.loads(text).reverse().wkt for text in reversed(lines)]
    other = route_directness(network(*turned), None, pairs=100)
    pd.testing.assert_frame_equal(one, other)
    again = route_directness(network(*lines), None, pairs=100, seed=2)
    assert again.iloc[0, 0] != one.iloc[0, 0]


def test_pairs_without_a_way_are_left_out_and_told(caplog):
    # Two straight streets 300 m apart that never meet.
    lines = ["LINESTRING (0 0, 1000 0)", "LINESTRING (0 300, 1000 300)"]
    with caplog.at_level("INFO", "smart_territory"):
        row = route_directness(network(*lines), None, pairs=100).iloc[0]
    assert row["route_directness"] == pytest.approx(1)
    assert 0 < row["directness_pairs"] < 100
    assert f"{100 - row['directness_pairs']:.0f} of 100 pairs" in caplog.text


def test_a_way_far_longer_than_the_line_is_found_too():
    # Two places 250 m apart across a river: the only way leads round by a bridge, 10 500 m.
    lines = ["LINESTRING (0 0, 5000 0, 5000 500, 0 500)"]
    spots = "MULTIPOLYGON (((0 -1, 2 -1, 2 1, 0 1, 0 -1)), ((0 499, 2 499, 2 501, 0 501, 0 499)))"
    row = route_directness(network(*lines), zones(spots), pairs=20).iloc[0]
    assert row["route_directness"] == pytest.approx(10_500 / 500, rel=1e-3)
    assert row["directness_median"] == pytest.approx(10_500 / 500, rel=1e-3)


def test_a_zone_too_small_for_a_pair_has_no_directness():
    table = route_directness(
        network(*grid()), zones(SQUARE, "POLYGON ((0 0, 9 0, 9 9, 0 0))"), pairs=9
    )
    assert table["directness_pairs"].tolist()[1] == 0
    assert np.isnan(table["route_directness"].iloc[1])
    assert table["directness_pairs"].iloc[0] > 0


def test_no_pairs_asked_for_is_no_directness():
    row = route_directness(network(*grid()), None, pairs=0).iloc[0]
    assert row["directness_pairs"] == 0
    assert np.isnan(row["route_directness"])
