"""Cheapest ways: against ways worked by hand, and against a search written without any library."""

import heapq
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.network import Costs
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_graph import least_arcs, split_at
from smart_territory_plugin.core.network_search import least_costs, nearest, tiles_within, within
from smart_territory_plugin.core.network_snap import snap

CRS = "EPSG:3763"


def network_of(*wkt, **options):
    layer = gpd.GeoDataFrame(geometry=list(gpd.GeoSeries.from_wkt(list(wkt))), crs=CRS)
    return build_network(layer, "streets", **options)


def on(network, *points, within_m=50.0):
    return snap(network, np.array([shapely.Point(p) for p in points], dtype=object), within_m)


@pytest.fixture
def street():
    """One street of 100 m from west to east."""
    return network_of("LINESTRING (0 0, 100 0)")


@pytest.fixture
def block():
    """A block of 100 m x 50 m with a dead end of 30 m at its south-east corner."""
    return network_of(
        "LINESTRING (0 0, 100 0)",
        "LINESTRING (100 0, 100 50)",
        "LINESTRING (100 50, 0 50)",
        "LINESTRING (0 50, 0 0)",
        "LINESTRING (100 0, 130 0)",
    )


# --- snapping ------------------------------------------------------------------------------------


def test_a_place_goes_to_the_point_of_the_street_beside_it(street):
    place = on(street, (30, 7), (100, 50), (40, 51))
    assert place.edge.tolist() == [0, 0, -1]  # 50 m is within 50 m, 51 m is not
    assert place.share[:2] == pytest.approx([0.3, 1])
    assert place.off_m[:2] == pytest.approx([7, 50])
    assert np.isnan(place.off_m[2])


def test_a_building_goes_to_the_street_nearest_to_its_outline(street):
    house = np.array([shapely.box(60, 5, 80, 15), None, shapely.Point()], dtype=object)
    place = snap(street, house, 50)
    assert place.edge.tolist() == [0, -1, -1]
    assert place.off_m[0] == pytest.approx(5)
    assert 0.6 <= place.share[0] <= 0.8


def test_nothing_goes_to_a_street_that_may_not_be_used():
    layer = gpd.GeoDataFrame(
        {"highway": ["motorway", "residential"]},
        geometry=list(gpd.GeoSeries.from_wkt(["LINESTRING (0 0, 9 0)", "LINESTRING (0 9, 9 9)"])),
        crs=CRS,
    )
    network = build_network(layer, "streets")
    place = on(network, (5, 1))
    assert network.street[place.edge[0]] == 1
    assert place.off_m[0] == pytest.approx(8)


# --- graph ---------------------------------------------------------------------------------------


def test_the_cheaper_of_two_parallel_streets_counts_and_not_their_sum():
    arcs = least_arcs(np.array([0, 0, 1]), np.array([1, 1, 0]), np.array([9.0, 5.0, 0.0]), 2)
    assert arcs[0, 1] == 5
    assert arcs.nnz == 2  # the way that costs nothing is a way
    assert arcs[1, 0] == 0


def test_places_cut_edges_in_proportion_and_two_on_one_spot_are_one_node(street):
    places = on(street, (25, 0), (75, 3), (25, -9), (0, 5))
    graph = split_at(street, Costs(np.array([100.0]), np.array([200.0])), places)
    assert graph.forward == pytest.approx([25, 50, 25])
    assert graph.backward == pytest.approx([50, 100, 50])
    assert graph.node_of_place.tolist() == [2, 3, 2, 0]
    assert graph.node_xy[2:].tolist() == [[25, 0], [75, 0]]


# --- nearest -------------------------------------------------------------------------------------


def test_the_nearest_facility_along_the_street_and_within_the_same_edge(street):
    found = nearest(
        street, street.length_costs(), on(street, (40, 3)), on(street, (10, 0), (60, 0))
    )
    assert found[["origin", "rank", "facility"]].to_numpy().tolist() == [[0, 1, 1]]
    assert found["cost"].tolist() == pytest.approx([20])


def test_the_way_round_the_block_is_the_shorter_one(block):
    # From (90, 50) to (0, 10): west 90 and south 40 = 130; by the east 10 + 50 + 100 + 10 = 170.
    found = nearest(block, block.length_costs(), on(block, (90, 50)), on(block, (0, 10)))
    assert found["cost"].tolist() == pytest.approx([130])


def test_costs_differ_by_direction_and_the_way_back_is_another():
    slope = network_of("LINESTRING (0 0, 100 0)")
    costs = slope.costs([300.0], [60.0])  # 3 a metre up to the east, 0.6 down to the west
    home, shop = on(slope, (0, 0)), on(slope, (50, 0))
    to_shop = nearest(slope, costs, home, shop, towards=True)
    to_home = nearest(slope, costs, home, shop, towards=False)
    assert to_shop["cost"].tolist() == pytest.approx([150])
    assert to_home["cost"].tolist() == pytest.approx([30])


def test_the_limit_is_inclusive(block):
    origin, facility = on(block, (0, 0)), on(block, (130, 0))
    costs = block.length_costs()
    assert len(nearest(block, costs, origin, facility, max_cost=130)) == 1
    assert len(nearest(block, costs, origin, facility, max_cost=129.99)) == 0
    assert len(within(block, costs, origin, facility, 130)) == 1
    assert len(within(block, costs, origin, facility, 129.99)) == 0


def test_the_k_nearest_come_in_order_and_fewer_where_there_are_fewer(block):
    facilities = on(block, (130, 0), (100, 25), (0, 25), (0, 25))
    found = nearest(block, block.length_costs(), on(block, (100, 0)), facilities, k=3)
    # 25 to (100, 25), 30 to the dead end, 125 to each of the two at (0, 25).
    assert found["facility"].tolist() == [1, 0, 2]
    assert found["cost"].tolist() == pytest.approx([25, 30, 125])
    assert found["rank"].tolist() == [1, 2, 3]
    every = nearest(block, block.length_costs(), on(block, (100, 0)), facilities, k=9)
    assert every["facility"].tolist() == [1, 0, 2, 3]


def test_k_nearest_ends_where_some_facilities_are_in_another_part_of_the_network():
    apart = network_of("LINESTRING (0 0, 100 0)", "LINESTRING (0 500, 100 500)")
    facilities = on(apart, (0, 0), (0, 500), (100, 500))
    found = nearest(apart, apart.length_costs(), on(apart, (0, 0), (50, 500)), facilities, k=2)
    assert found[["origin", "facility"]].to_numpy().tolist() == [[0, 0], [1, 1], [1, 2]]
    assert found["cost"].tolist() == pytest.approx([0, 50, 50])


def test_a_one_way_street_leads_the_long_way_round():
    layer = gpd.GeoDataFrame(
        {"oneway": ["yes", None]},
        geometry=list(
            gpd.GeoSeries.from_wkt(
                ["LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 100 40, 0 40, 0 0)"]
            )
        ),
        crs=CRS,
    )
    bike = build_network(layer, "streets", mode="cycle")
    home, shop = on(bike, (20, 0)), on(bike, (80, 0))
    costs = bike.length_costs()
    assert nearest(bike, costs, home, shop)["cost"].tolist() == pytest.approx([60])
    # Back: 20 on to the east end, 40 + 100 + 40 round, 20 to the home.
    assert nearest(bike, costs, home, shop, towards=False)["cost"].tolist() == pytest.approx([220])


def test_facilities_start_with_a_cost_of_their_own_and_inf_shuts_one(street):
    graph = split_at(street, street.length_costs(), on(street, (0, 0), (100, 0), (50, 0)))
    least = least_costs(graph, start_cost=np.array([70.0, 0.0, np.inf]))
    # At the west end: its own facility costs 70, the eastern one 100.
    assert least.cost[:2].tolist() == pytest.approx([70, 0])
    assert least.facility[:2].tolist() == [0, 1]
    # In the middle the eastern one is the nearer: 50 against 120.
    assert least.cost[2] == pytest.approx(50)
    assert least.facility[2] == 1


def test_nobody_on_the_network_is_nobody_reached(street):
    costs, nobody = street.length_costs(), on(street, (0, 900))
    assert nearest(street, costs, nobody, on(street, (5, 0))).empty
    assert nearest(street, costs, on(street, (5, 0)), nobody).empty
    assert nearest(street, costs, on(street, (5, 0)), nobody, k=3).empty
    assert within(street, costs, nobody, nobody, 10).empty


def test_costs_below_zero_and_no_cost_at_all_are_sentences(street):
    with pytest.raises(TerritoryError, match="cost less than 0"):
        street.costs([-1.0], [1.0])
    with pytest.raises(TerritoryError, match="No street"):
        street.costs([np.nan], [np.nan])


# --- against a search of its own -----------------------------------------------------------------


def brute_force(network, costs, origins, facilities):
    """Return the cost from every origin to every facility by a plain search for each pair."""
    ways = {}
    for edge in range(len(network.lines)):
        start, end = int(network.start[edge]), int(network.end[edge])
        ways.setdefault(start, []).append((end, costs.forward[edge]))
        ways.setdefault(end, []).append((start, costs.backward[edge]))
    table = np.full((len(origins.edge), len(facilities.edge)), np.inf)
    for row in range(len(origins.edge)):
        edge, share = origins.edge[row], origins.share[row]
        at = {int(network.start[edge]): share * costs.backward[edge]}
        end = int(network.end[edge])
        at[end] = min(at.get(end, np.inf), (1 - share) * costs.forward[edge])
        waiting, least = [(cost, node) for node, cost in at.items()], {}
        heapq.heapify(waiting)
        while waiting:
            cost, node = heapq.heappop(waiting)
            if node not in least:
                least[node] = cost
                for other, more in ways[node]:
                    heapq.heappush(waiting, (cost + more, other))
        for column in range(len(facilities.edge)):
            there, part = facilities.edge[column], facilities.share[column]
            options = [
                least.get(int(network.start[there]), np.inf) + part * costs.forward[there],
                least.get(int(network.end[there]), np.inf) + (1 - part) * costs.backward[there],
            ]
            if there == edge:
                along = costs.forward[edge] if part >= share else costs.backward[edge]
                options.append(abs(part - share) * along)
            table[row, column] = min(options)
    return table


@pytest.fixture(scope="module")
def town():
    """A grid of crooked streets with gaps, costs that differ by direction, and places on it."""
    rng = np.random.default_rng(5)
    side = 12
    node = np.arange(side * side).reshape(side, side)
    xy = np.stack(np.divmod(node.ravel(), side), 1) * 100.0 + rng.uniform(-30, 30, (side**2, 2))
    ends = np.concatenate(
        [np.stack([node[:-1].ravel(), node[1:].ravel()], 1),
         np.stack([node[:, :-1].ravel(), node[:, 1:].ravel()], 1)]
    )  # fmt: skip
    ends = ends[rng.random(len(ends)) < 0.75]
    layer = gpd.GeoDataFrame(geometry=shapely.linestrings(xy[ends]), crs=CRS)
    network = build_network(layer, "town")
    costs = network.costs(
        network.length_m * rng.uniform(0.6, 2, len(network.lines)),
        network.length_m * rng.uniform(0.6, 2, len(network.lines)),
    )
    origins = snap(network, shapely.points(rng.uniform(0, 1100, (60, 2))), 200)
    facilities = snap(network, shapely.points(rng.uniform(0, 1100, (25, 2))), 200)
    return network, costs, origins, facilities


@pytest.mark.parametrize("towards", [True, False])
@pytest.mark.parametrize("limit", [150.0, 600.0, 5000.0])
def test_all_pairs_within_a_limit_are_those_of_a_plain_search(town, limit, towards):
    network, costs, origins, facilities = town
    used = costs if towards else costs.turned()
    truth = brute_force(network, used, origins, facilities)
    pairs = within(network, costs, origins, facilities, limit, towards=towards)
    found = np.full(truth.shape, np.inf)
    found[pairs["origin"], pairs["facility"]] = pairs["cost"]
    np.testing.assert_allclose(found, np.where(truth <= limit, truth, np.inf), rtol=1e-9)


def test_the_search_may_begin_on_either_side(town):
    network, costs, origins, facilities = town
    one = within(network, costs, origins, facilities, 400)
    other = within(network, costs, facilities, origins, 400, towards=False)
    other = other.rename(columns={"origin": "facility", "facility": "origin"})
    other = other.sort_values(["origin", "facility"], ignore_index=True)[one.columns]
    assert (one[["origin", "facility"]] == other[["origin", "facility"]]).all(axis=None)
    assert one["cost"].to_numpy() == pytest.approx(other["cost"].to_numpy())


@pytest.mark.parametrize("k", [1, 3])
def test_the_k_nearest_are_those_of_a_plain_search(town, k):
    network, costs, origins, facilities = town
    truth = np.sort(brute_force(network, costs, origins, facilities), axis=1)[:, :k]
    found = nearest(network, costs, origins, facilities, k=k)
    table = np.full(truth.shape, np.inf)
    table[found["origin"], found["rank"] - 1] = found["cost"]
    np.testing.assert_allclose(table, truth, rtol=1e-9)


def test_every_pair_comes_once_whatever_the_tiles(town):
    network, costs, origins, facilities = town
    tiles = list(tiles_within(network, costs, origins, facilities, 120.0))
    assert len(tiles) > 3
    pairs = [pair for tile in tiles for pair in zip(tile["origin"], tile["facility"], strict=True)]
    assert len(pairs) == len(set(pairs))


def test_a_cancel_stops_the_search(town):
    def cancel(done):
        raise Cancelled

    network, costs, origins, facilities = town
    with pytest.raises(Cancelled):
        within(network, costs, origins, facilities, 600, progress=cancel)
    with pytest.raises(Cancelled):
        nearest(network, costs, origins, facilities, k=2, progress=cancel)


@pytest.mark.real_data
def test_walking_distances_in_lisbon_follow_those_of_openrouteservice(real_data):
    """The layer has no tags, so that ways lead over motorways and through gates too: shorter."""
    pairs = pd.read_csv(real_data / "lisboa" / "od_ors_lisboa.csv").iloc[:150]
    streets = gpd.read_file(real_data / "lisboa" / "rede_viaria_osm_sem_dbf.shp").to_crs(CRS)
    network = build_network(streets, "Lisboa")
    ends = []
    for column in ("point_A", "point_B"):
        degrees = np.array([json.loads(text) for text in pairs[column]])
        points = gpd.GeoSeries(gpd.points_from_xy(*degrees.T), crs=4326).to_crs(CRS)
        ends.append(snap(network, np.asarray(points.array, dtype=object), 300))
    every = within(network, network.length_costs(), *ends, 1e6)
    own = every[every["origin"] == every["facility"]].set_index("origin")["cost"]
    theirs = pairs["foot-walking_dist"]
    ratio = own / theirs
    assert len(own) > 140
    assert np.corrcoef(own, theirs[own.index])[0, 1] > 0.97
    assert 0.88 < ratio.median() < 1
    assert (own >= 0.99 * 1000 * pairs["haversine_dist"][own.index] - 600).all()
