"""Low-stress connectivity on streets in a row and around a block.

The main street runs along y = 0 with a node every 100 m. Its levels decide who reaches what.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import wkt

from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.low_stress import islands_of, read_stress, stress_networks
from smart_territory_plugin.core.low_stress_links import (
    candidate_links,
    joinable,
    link_gains,
    links_layer,
)
from smart_territory_plugin.core.low_stress_reach import (
    Demand,
    Limits,
    ends_of,
    low_stress_reach,
    reach_by_zone,
)
from smart_territory_plugin.core.network import Network

BNA = Limits(2680.0, 1.25)


def network(rows):
    """Make a network from (WKT, lts_fwd, lts_bwd); the nodes are the ends of the lines."""
    lines = np.array([wkt.loads(text) for text, *_ in rows], dtype=object)
    tips = [shapely.get_coordinates(shapely.get_point(lines, place)) for place in (0, -1)]
    xy, node = np.unique(np.concatenate(tips), axis=0, return_inverse=True)
    start, end = node.reshape(2, -1)
    every = np.ones(len(lines), dtype=bool)
    return Network(
        lines=lines,
        start=start,
        end=end,
        length_m=shapely.length(lines),
        forward=every,
        backward=every,
        node_xy=xy,
        street=np.arange(len(lines)),
        table=pd.DataFrame([levels for _, *levels in rows], columns=["lts_fwd", "lts_bwd"]),
        crs="EPSG:3763",
    )


def along(*levels, y=0):
    """Return pieces of 100 m along y, each with its level in both directions."""
    return [
        (f"LINESTRING ({100 * i} {y}, {100 * i + 100} {y})", level, level)
        for i, level in enumerate(levels)
    ]


def streets_of(rows, max_lts=2):
    made = network(rows)
    return stress_networks(made, read_stress(made, "streets"), max_lts)


def demand(streets, places, goals, people=None, weights=None, limits=BNA, snap_m=50):
    def shapes(xy):
        return np.array([shapely.Point(at) for at in xy], dtype=object)

    return Demand(
        ends_of(streets, shapes(places), snap_m),
        np.array(people if people is not None else [1.0] * len(places)),
        ends_of(streets, shapes(goals), snap_m),
        np.array(weights if weights is not None else [1.0] * len(goals)),
        limits,
    )


def reach(streets, *args, **more):
    return low_stress_reach(streets, demand(streets, *args, **more)).table


def gains(streets, asked, max_link_m=500):
    islands = islands_of(streets.low)
    links = candidate_links(streets, islands, max_link_m)
    found = low_stress_reach(streets, asked, keep=joinable(islands, links, asked))
    table = link_gains(streets, islands, links, asked, found)
    return links_layer(streets, islands, links, table)


# --- levels and islands --------------------------------------------------------------------------


def test_low_stress_is_one_to_the_limit_and_never_zero():
    streets = streets_of(along(0, 1, 2, 3, 4, None))
    assert streets.low.usable.tolist() == [False, True, True, False, False, False]
    assert streets.cyclable.usable.tolist() == [False, True, True, True, True, False]


def test_one_field_for_both_directions_will_do():
    made = network(along(1, 3))
    table = made.table.drop(columns="lts_bwd").rename(columns={"lts_fwd": "LTS"})
    one = Network(**{**made.__dict__, "table": table})
    stress = read_stress(one, "streets")
    assert stress.forward.tolist() == stress.backward.tolist() == [1, 3]


def test_a_network_without_levels_is_a_sentence():
    made = network(along(1, 3))
    bare = Network(**{**made.__dict__, "table": pd.DataFrame({"name": ["a", "b"]})})
    with pytest.raises(TerritoryError, match="no field lts_fwd.*it has: name"):
        read_stress(bare, "streets")
    with pytest.raises(TerritoryError, match="Not one edge of “streets”"):
        read_stress(network(along(0, 0)), "streets")
    with pytest.raises(TerritoryError, match="of 2 or less"):
        streets_of(along(3, 4))


def test_islands_are_numbered_by_their_length():
    # 100 m, a stroad, 200 m, a street closed to bicycles, 100 m.
    islands = islands_of(streets_of(along(1, 4, 2, 1, 0, 1)).low)
    assert islands.of_edge.tolist() == [2, 0, 1, 1, 0, 3]
    assert islands.km.tolist() == pytest.approx([0, 0.2, 0.1, 0.1])


# --- reach ---------------------------------------------------------------------------------------


def test_a_street_of_high_stress_between_cuts_the_reach():
    # From x = 10: the destination at 90 by low stress, the one at 290 over the stroad alone.
    table = reach(streets_of(along(1, 3, 1)), [(10, 0)], [(90, 0), (290, 0)])
    assert table["destinations"].tolist() == [2]
    assert table["low_destinations"].tolist() == [1]
    assert table["low_stress_reach_pct"].tolist() == [50]


def test_destinations_count_with_their_weight():
    table = reach(streets_of(along(1, 3, 1)), [(10, 0)], [(90, 0), (290, 0)], weights=[3, 1])
    assert table["low_stress_reach_pct"].tolist() == [75]


@pytest.mark.parametrize(("height", "reached"), [(12.4, 100), (12.6, 0)])
def test_a_detour_of_a_quarter_is_the_most(height, reached):
    # From (0 0) to (100 0) over the stroad 100 m; round by the side street 100 + 2 · height:
    # 124.8 is within 125, 125.2 is not.
    rows = [
        ("LINESTRING (0 0, 100 0)", 3, 3),
        (f"LINESTRING (0 0, 0 {height}, 100 {height}, 100 0)", 1, 1),
        ("LINESTRING (-50 0, 0 0)", 1, 1),
        ("LINESTRING (100 0, 150 0)", 1, 1),
    ]
    table = reach(streets_of(rows), [(0, 0)], [(100, 0)])
    assert table["low_stress_reach_pct"].tolist() == [reached]


def test_destinations_beyond_the_longest_way_do_not_count():
    streets = streets_of(along(1, 1, 3, 1))
    for limit, count in ((180, 1), (179, 0)):
        table = reach(streets, [(10, 0)], [(190, 0)], limits=Limits(limit, 1.25))
        assert table["destinations"].tolist() == [count]
    assert np.isnan(table["low_stress_reach_pct"].iloc[0])


def test_a_one_way_calm_street_serves_one_direction():
    # Calm to the east, stressful to the west.
    streets = streets_of([("LINESTRING (0 0, 100 0)", 1, 4)])
    assert reach(streets, [(10, 0)], [(90, 0)])["low_stress_reach_pct"].tolist() == [100]
    assert reach(streets, [(90, 0)], [(10, 0)])["low_stress_reach_pct"].tolist() == [0]
    closed = streets_of([("LINESTRING (0 0, 100 0)", 1, 0)])
    assert reach(closed, [(90, 0)], [(10, 0)])["destinations"].tolist() == [0]


def test_people_on_a_stroad_start_from_the_calm_street_beside_it():
    # The place lies on the stroad, 30 m from the calm street that runs along it.
    streets = streets_of([*along(3), *along(1, y=30)])
    goals = [(90, 30)]
    near = reach(streets, [(10, 0)], goals, snap_m=30)
    assert near["destinations"].tolist() == [0]  # the two streets never meet
    rows = [*along(3), *along(1, y=30), ("LINESTRING (0 0, 0 30)", 1, 1)]
    streets = streets_of(rows)
    # On all streets 10 + 30 + 90 = 130 m. From the calm street 80 m.
    assert reach(streets, [(10, 0)], goals, snap_m=30)["low_stress_reach_pct"].tolist() == [100]
    # With 9 m the stem and the calm street are out of reach.
    assert reach(streets, [(10, 0)], goals, snap_m=9)["low_stress_reach_pct"].tolist() == [0]


def test_a_place_on_no_street_has_no_values():
    table = reach(streets_of(along(1)), [(10, 0), (10, 900)], [(90, 0)])
    assert table.loc[0].tolist() == [1, 1, 100]
    assert table.loc[1].isna().all()


def test_many_destinations_are_looked_at_in_pieces(monkeypatch):
    from smart_territory_plugin.core import low_stress_reach as module

    streets = streets_of(along(1, 3, 1))
    goals = [(x, 0) for x in range(5, 300, 10)]
    whole = reach(streets, [(10, 0), (250, 0)], goals)
    monkeypatch.setattr(module, "_PAIRS", 8)
    pd.testing.assert_frame_equal(whole, reach(streets, [(10, 0), (250, 0)], goals))


def test_zones_weigh_the_reach_by_people():
    places = pd.DataFrame(
        {
            "population": [30.0, 10.0, 60.0, np.nan],
            "low_stress_reach_pct": [100.0, 0.0, np.nan, 50.0],
        }
    )
    zone_of = pd.Series(["a", "a", "a", "b"], dtype=object)
    result = reach_by_zone(places, zone_of, pd.Index(["a", "b", "c"]))
    # 30 people reach all, 10 nothing; 60 have nothing to reach.
    assert result.loc["a"].tolist() == [100, 75, 40, 10]
    assert result.loc["b", "population"] == 0
    assert result.loc[["b", "c"], "low_stress_reach_pct"].isna().all()


# --- links ---------------------------------------------------------------------------------------


def test_the_link_between_two_islands_gives_their_people_the_destinations_beyond():
    streets = streets_of(along(1, 3, 1))
    # 50 people west, 20 east; a destination on each side: each reaches one of two and gains the
    # other: 70 people, half their destinations, 35.
    asked = demand(streets, [(10, 0), (210, 0)], [(90, 0), (290, 0)], people=[50, 20])
    link = gains(streets, asked)
    assert len(link) == 1
    row = link.iloc[0]
    assert (row["rank"], row["people_gain"], row["reach_gain"]) == (1, 70, pytest.approx(35))
    assert (row["length_m"], row["island_1"], row["island_2"], row["lts_max"]) == (100, 1, 2, 3)
    assert row.geometry.equals(wkt.loads("LINESTRING (100 0, 200 0)"))


def test_making_the_link_calm_brings_exactly_the_gain_that_was_told():
    rng = np.random.default_rng(3)
    places = [(float(x), 0.0) for x in rng.uniform(0, 900, 12)]
    goals = [(float(x), 0.0) for x in rng.uniform(0, 900, 7)]
    people = rng.integers(1, 90, 12).astype(float)
    weights = rng.integers(1, 5, 7).astype(float)
    levels = [1, 3, 2, 4, 4, 1, 1, 3, 2]
    streets = streets_of(along(*levels))
    asked = demand(streets, places, goals, people, weights)
    links = gains(streets, asked)
    assert len(links) == 3
    before = low_stress_reach(streets, asked).table
    for link in links.itertuples():
        west, _, east, _ = link.geometry.bounds
        mended = [2 if west <= 100 * i < east else level for i, level in enumerate(levels)]
        after_streets = streets_of(along(*mended))
        # The places stay where they stood: those on a stroad do not move onto the new link.
        after = low_stress_reach(after_streets, asked).table
        more = after["low_destinations"] - before["low_destinations"]
        assert people[more > 0].sum() == pytest.approx(link.people_gain)
        assert (people * more / before["destinations"]).sum() == pytest.approx(link.reach_gain)


def test_a_link_that_is_too_roundabout_brings_nothing():
    # Two calm streets of 100 m, 100 m apart, joined by a stroad over the hill of 2 · 130 = 260 m.
    hill = [
        ("LINESTRING (0 0, 100 0)", 1, 1),
        ("LINESTRING (200 0, 300 0)", 1, 1),
        ("LINESTRING (100 0, 150 120, 200 0)", 3, 3),
    ]
    streets = streets_of(hill)
    # It is the only way, 460 m: no detour.
    assert len(gains(streets, demand(streets, [(0, 0)], [(300, 0)]))) == 1
    # Beside it a bypass of 302 m from end to end, longer than links may be: 460 > 1.25 · 302.
    streets = streets_of([*hill, ("LINESTRING (0 0, 0 -1, 300 -1, 300 0)", 4, 4)])
    asked = demand(streets, [(0, 0)], [(300, 0)])
    assert len(gains(streets, asked, max_link_m=301)) == 0
    assert gains(streets, asked, max_link_m=302)["length_m"].tolist() == [302]


def test_a_destination_without_weight_is_no_gain():
    streets = streets_of(along(1, 3, 1))
    asked = demand(streets, [(10, 0)], [(90, 0), (290, 0)], weights=[1, 0])
    assert len(gains(streets, asked)) == 0


def test_links_run_through_crossings_of_stroads_and_not_through_islands():
    # Islands at x 0–100, 200–300 (short one) and 400–500 on one stroad; a stroad across at 150.
    rows = [*along(1, 3, 1, 3, 1), ("LINESTRING (150 0, 150 80)", 4, 4)]
    rows[1:2] = [("LINESTRING (100 0, 150 0)", 3, 3), ("LINESTRING (150 0, 200 0)", 3, 3)]
    rows.append(("LINESTRING (150 80, 150 180)", 1, 1))
    streets = streets_of(rows)
    links = candidate_links(streets, islands_of(streets.low), 500)
    # 100–200 (100 m), 100 to the north (130 m), 200 to the north (130 m), 300–400 (100 m).
    assert sorted(links.length_m) == pytest.approx([100, 100, 130, 130])
    assert sorted(candidate_links(streets, islands_of(streets.low), 100).length_m) == [100, 100]


def test_of_two_links_the_one_that_serves_more_people_comes_first():
    # Islands in a row, 5 people in the first, 1 destination in the middle, 80 in the last.
    streets = streets_of(along(1, 3, 1, 3, 1))
    asked = demand(streets, [(50, 0), (450, 0)], [(250, 0)], people=[5, 80])
    links = gains(streets, asked)
    assert links["people_gain"].tolist() == [80, 5]
    assert [line.coords[0][0] for line in links.geometry] == [300, 100]


def all_ways(size, start, end, length, forward, backward):
    """Return the shortest ways between all nodes, by Floyd and Warshall."""
    ways = np.full((size, size), np.inf)
    np.fill_diagonal(ways, 0)
    np.minimum.at(ways, (start[forward], end[forward]), length[forward])
    np.minimum.at(ways, (end[backward], start[backward]), length[backward])
    for node in range(size):
        ways = np.minimum(ways, ways[:, [node]] + ways[[node]])
    return ways


def test_reach_and_gains_are_those_of_trying_every_way():
    rng = np.random.default_rng(11)
    rows = [
        (
            f"LINESTRING ({a[0]} {a[1]}, {b[0]} {b[1]})",
            *rng.choice(5, 2, p=[0.1, 0.1, 0.05, 0.4, 0.35]),
        )
        for x in range(0, 600, 100)
        for y in range(0, 600, 100)
        for a, b in (((x, y), (x + 100, y)), ((x, y), (x, y + 100)))
    ]
    streets = streets_of(rows)
    net, size = streets.cyclable, len(streets.cyclable.node_xy)
    people, weights = rng.uniform(1, 9, size), rng.integers(1, 4, size).astype(float)
    limits = Limits(700.0, 1.25)
    # Everybody lives, and every destination stands, on a node.
    asked = demand(streets, net.node_xy, net.node_xy, people, weights, limits, snap_m=0.1)
    found = low_stress_reach(streets, asked).table

    def ways_of(network):
        edges = network.start, network.end, network.length_m
        return all_ways(size, *edges, network.forward, network.backward)

    on_street, on_calm = (np.bincount(np.r_[n.start[n.usable], n.end[n.usable]], minlength=size) > 0
                          for n in (net, streets.low))  # fmt: skip
    every, calm = ways_of(net), ways_of(streets.low)
    within = (every <= 700) & on_street
    usable = on_calm[:, None] & on_calm
    reached = within & usable & (calm <= 1.25 * every + 1e-6)
    expected = np.where(on_street, within @ weights, np.nan)
    np.testing.assert_allclose(found["destinations"], expected)
    np.testing.assert_allclose(
        found["low_destinations"], np.where(on_street, reached @ weights, np.nan)
    )

    islands = islands_of(streets.low)
    links = candidate_links(streets, islands, 300)
    reach = low_stress_reach(streets, asked, keep=joinable(islands, links, asked))
    told = link_gains(streets, islands, links, asked, reach)
    assert len(links.one) > 20
    for link, (u, v, length) in enumerate(zip(*links, strict=True)):
        mended = calm.copy()
        for a, b in ((u, v), (v, u)):
            mended = np.minimum(mended, calm[:, [a]] + length + calm[[b]])
        new = within & usable & ~reached & (mended <= 1.25 * every + 1e-6)
        assert people[new.any(axis=1)].sum() == pytest.approx(told["people_gain"][link])
        gain = (people * (new @ weights) / np.where(expected > 0, expected, np.inf))[on_street]
        assert gain.sum() == pytest.approx(told["reach_gain"][link])


def test_nothing_to_gain_is_an_empty_layer():
    streets = streets_of(along(1, 1))
    assert len(gains(streets, demand(streets, [(10, 0)], [(90, 0)]))) == 0


def test_the_order_of_streets_does_not_matter():
    rows = along(1, 3, 1, 4, 2, 2)
    places, goals = [(20, 0), (520, 0)], [(80, 0), (230, 0), (480, 0)]
    one = streets_of(rows)
    turned = [(wkt.loads(text).reverse().wkt, back, there) for text, there, back in reversed(rows)]
    other = streets_of(turned)
    first, second = (gains(s, demand(s, places, goals, [7, 9])) for s in (one, other))
    pd.testing.assert_frame_equal(first.drop(columns="geometry"), second.drop(columns="geometry"))
    assert gpd.GeoSeries(first.normalize()).equals(gpd.GeoSeries(second.normalize()))


def test_a_cancel_comes_through():
    def cancel(fraction):
        raise Cancelled

    streets = streets_of(along(1, 3, 1))
    with pytest.raises(Cancelled):
        low_stress_reach(streets, demand(streets, [(10, 0)], [(90, 0)]), progress=cancel)
