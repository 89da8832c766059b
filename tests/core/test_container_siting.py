"""New sites along one street, and where candidates stand."""

import dataclasses

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.container_siting import (
    Demand,
    Goal,
    plan_sites,
    read_goal,
)
from smart_territory_plugin.core.container_ways import street_distances
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.site_reach import Reach, reach_of, single_points
from smart_territory_plugin.core.street_points import street_names, street_points

CRS = "EPSG:3763"


def network_of(*wkt, **columns):
    layer = gpd.GeoDataFrame(columns, geometry=list(gpd.GeoSeries.from_wkt(list(wkt))), crs=CRS)
    return build_network(layer, "streets")


def spots(points):
    return [tuple(np.round(xy, 6)) for xy in shapely.get_coordinates(points)]


def on(network, *points):
    return snap(network, np.array([shapely.Point(p) for p in points], dtype=object), 50.0)


# --- candidates ----------------------------------------------------------------------------------


def test_candidates_stand_evenly_and_at_most_as_far_apart_as_asked():
    # 120 m with at most 50 m between: three parts of 40 m.
    points = street_points(network_of("LINESTRING (0 0, 120 0)"), 50)
    assert spots(points) == [(0, 0), (40, 0), (80, 0), (120, 0)]


def test_a_street_of_exactly_the_spacing_has_its_two_ends():
    assert spots(street_points(network_of("LINESTRING (0 0, 100 0)"), 100)) == [(0, 0), (100, 0)]


def test_where_a_street_is_cut_does_not_matter():
    whole = street_points(network_of("LINESTRING (0 0, 70 0, 120 0)"), 50)
    cut = street_points(network_of("LINESTRING (70 0, 0 0)", "LINESTRING (70 0, 120 0)"), 50)
    assert spots(whole) == spots(cut) == [(0, 0), (40, 0), (80, 0), (120, 0)]


def test_a_junction_is_one_candidate():
    star = network_of(*(f"LINESTRING (0 0, {x} {y})" for x, y in [(30, 0), (-30, 0), (0, 30)]))
    assert spots(street_points(star, 50)) == [(-30, 0), (0, 0), (0, 30), (30, 0)]


def test_the_order_of_the_streets_does_not_matter():
    wkt = ["LINESTRING (0 0, 90 0)", "LINESTRING (90 0, 90 70)", "LINESTRING (90 0, 200 9)",
           "LINESTRING (300 0, 400 0, 400 100, 300 0)"]  # fmt: skip
    one, other = (street_points(network_of(*order), 25) for order in (wkt, wkt[::-1]))
    assert spots(one) == spots(other)


def test_a_street_not_meant_for_walking_has_no_candidate():
    network = network_of(
        "LINESTRING (0 0, 40 0)", "LINESTRING (0 90, 40 90)", highway=["residential", "motorway"]
    )
    assert {y for _, y in spots(street_points(network, 10))} == {0}


def test_the_height_of_a_street_is_no_matter():
    points = street_points(network_of("LINESTRING Z (0 0 5, 40 0 9)"), 50)
    assert not shapely.has_z(points).any()


def test_street_names_are_text_or_nothing():
    network = network_of(
        "LINESTRING (0 0, 40 0)", "LINESTRING (40 0, 90 0)", name=[" Rua do Sol ", None]
    )
    edges = np.array([1, 0])
    assert street_names(network, edges, "name").tolist() == [None, "Rua do Sol"]
    assert street_names(network, edges, None).tolist() == [None, None]


def test_candidates_of_several_points_are_one_each_and_gaps_are_told(caplog):
    shapes = [shapely.MultiPoint([(0, 0), (1, 1)]), None, shapely.Point(2, 2, 7)]
    layer = gpd.GeoDataFrame({"n": [1, 2, 3]}, geometry=shapes, crs=CRS, index=[7, 8, 9])
    points = single_points(layer)
    assert points["n"].tolist() == [1, 1, 3]
    assert not shapely.has_z(np.asarray(points.geometry.array)).any()
    assert "1 candidates have no geometry" in caplog.text


# --- reach ---------------------------------------------------------------------------------------


def test_reach_goes_to_the_street_along_it_and_to_the_site():
    street = network_of("LINESTRING (0 0, 500 0)")
    places = on(street, (100, 10), (100, 10), (400, 0))
    sites = on(street, (160, 5), (250, 0))
    # From the first two 10 + 60 + 5 = 75 m and 10 + 150 = 160 m; the last is 150 m from the second.
    reach = reach_of(street, places, np.array([75.0, 74.9, 200.0]), sites)
    pairs = sorted(zip(reach.place.tolist(), reach.site.tolist(), strict=True))
    assert pairs == [(0, 0), (2, 1)]
    assert sorted(reach.dist_m.tolist()) == pytest.approx([75, 150])


def test_each_place_has_its_own_limit():
    street = network_of("LINESTRING (0 0, 500 0)")
    places, site = on(street, (0, 0), (0, 0)), on(street, (150, 0))
    assert reach_of(street, places, np.array([100.0, 200.0]), site).place.tolist() == [1]


def test_nothing_is_reached_across_a_gap_or_off_the_streets():
    streets = network_of("LINESTRING (0 0, 100 0)", "LINESTRING (120 0, 220 0)")
    places, sites = on(streets, (90, 0), (90, 400)), on(streets, (130, 0), (50, 900))
    reach = reach_of(streets, places, np.full(2, 100.0), sites)
    assert len(reach.place) == 0


def test_reach_is_that_of_the_distances_along_one_way_streets(town):
    # The same pairs as container_access finds one site after the other, at the same distance.
    network, places, sites, layer = town
    limit_m = np.where(np.arange(len(places.edge)) % 2, 120.0, 210.0)
    reach = reach_of(network, places, limit_m, sites)
    found = np.full((len(places.edge), len(sites.edge)), np.nan)
    found[reach.place, reach.site] = reach.dist_m
    for number in range(len(sites.edge)):
        one = np.array([number])
        ways = street_distances(network, places, layer.iloc[one], sites.only(one), ["any"])["any"]
        near = ways <= limit_m + 1e-6
        assert np.array_equal(near, ~np.isnan(found[:, number]))
        assert found[near, number] == pytest.approx(ways[near])
    assert len(reach.place) > 200


@pytest.fixture
def town():
    """A grid of streets, a third of them one-way for who goes there, with 80 places, 30 sites."""
    rng = np.random.default_rng(8)
    starts = [(x, y) for x in range(0, 481, 60) for y in range(0, 481, 60)]
    lines = [f"LINESTRING ({x} {y}, {x + 60} {y})" for x, y in starts if x < 480]
    lines += [f"LINESTRING ({x} {y}, {x} {y + 60})" for x, y in starts if y < 480]
    built = network_of(*lines)
    oneway = rng.random(len(built.lines)) < 0.3
    network = dataclasses.replace(built, backward=built.backward & ~oneway)
    spots = shapely.points(rng.uniform(0, 480, (110, 2)))
    layer = gpd.GeoDataFrame({"stream": ["any"] * 30}, geometry=spots[80:], crs=CRS)
    return network, snap(network, spots[:80], 25.0), snap(network, spots[80:], 25.0), layer


# --- the plan ------------------------------------------------------------------------------------


@pytest.fixture
def demand():
    """Dwellings 4, 3, 2, 3, 4 that are not served and 4 that are: 20 in all, 20 % served."""
    return Demand(np.array([4.0, 3, 2, 3, 4, 4]), np.array([0.0, 0, 0, 0, 0, 1]))


@pytest.fixture
def reach():
    """Left, middle and right: 0 serves a b, 1 serves b e c, 2 serves c d; 50 m each."""
    pairs = [(0, 0), (1, 0), (1, 1), (2, 1), (3, 1), (3, 2), (4, 2)]
    place, site = np.array(pairs).T
    return Reach(place, site, np.full(len(pairs), 50.0))


XY = np.array([[50.0, 0], [150, 0], [250, 0]])


def test_the_sites_stand_in_the_order_of_what_they_add(demand, reach):
    plan = plan_sites(demand, reach, XY, Goal(3, None), 10)
    # Middle 8, then left and right 4 each: the more western first.
    assert plan.sites.tolist() == [1, 0, 2]
    assert plan.newly.tolist() == [8, 4, 4]
    assert plan.rank_of_place.tolist() == [2, 1, 1, 1, 3, 0]
    assert plan.served.tolist() == [1, 1, 1, 1, 1, 1]
    assert plan.dist_m[:5].tolist() == [50] * 5


def test_of_candidates_that_serve_the_same_the_one_with_the_shortest_ways_is_taken(demand):
    pairs = Reach(np.array([0, 0, 0]), np.array([0, 1, 2]), np.array([40.0, 10, 10]))
    assert plan_sites(demand, pairs, XY, Goal(1, None), 10).sites.tolist() == [1]


def test_a_place_without_dwellings_is_served_too_and_counts_for_nothing(reach):
    demand = Demand(np.array([0.0, 0, 5, 0, 0, 4]), np.array([0.0, 0, 0, 0, 0, 1]))
    plan = plan_sites(demand, reach, XY, Goal(9, None), 10)
    assert (plan.sites.tolist(), plan.newly.tolist()) == ([1], [5])
    assert plan.served.tolist() == [0, 1, 1, 1, 0, 1]


@pytest.mark.parametrize(("target", "sites"), [(60, 1), (60.1, 2), (90, 2), (90.1, 3), (100, 3)])
def test_the_target_counts_those_served_already(demand, reach, target, sites):
    # 12 of 20 with the middle one, 18 with left and right, 20 with all.
    assert len(plan_sites(demand, reach, XY, Goal(None, target), 10).sites) == sites


def test_a_target_out_of_reach_names_the_highest_share(demand, reach):
    some = Reach(*(column[:5] for column in reach))  # nobody serves d
    with pytest.raises(TerritoryError, match=r"80\.00 %"):
        plan_sites(demand, some, XY, Goal(None, 81), 10)
    assert len(plan_sites(demand, some, XY, Goal(None, 80), 10).sites) == 2


@pytest.mark.parametrize(
    ("served", "dwellings", "goal", "sentence"),
    [
        ([1, 1], [3, 4], Goal(2, None), "no new site is needed"),
        ([1, 0], [3, 1], Goal(None, 75), "meets the target of 75 %"),
        ([0, 0], [0, 0], Goal(2, None), "no dwelling to serve"),
        ([np.nan, 0], [5, 0], Goal(None, 50), "no dwelling to serve"),
    ],
)
def test_where_nothing_is_left_to_do_there_is_no_site_and_a_sentence(
    caplog, served, dwellings, goal, sentence
):
    caplog.set_level("INFO")
    state = Demand(np.array(dwellings, dtype=float), np.array(served, dtype=float))
    pairs = Reach(np.array([0, 1]), np.array([0, 1]), np.zeros(2))
    plan = plan_sites(state, pairs, XY, goal, 10)
    assert len(plan.sites) == 0
    assert sentence in caplog.text
    assert np.array_equal(plan.served, state.served, equal_nan=True)


def test_dwellings_beyond_every_candidate_are_told(demand, caplog):
    nothing = Reach(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0))
    plan = plan_sites(demand, nothing, XY, Goal(2, None), 10)
    assert len(plan.sites) == 0
    assert "16 dwellings at 5 places" in caplog.text
    assert "No candidate is within the limit" in caplog.text


@pytest.mark.parametrize("pair", [(None, None), (3, 80.0)])
def test_a_number_or_a_share_and_not_both(pair):
    with pytest.raises(TerritoryError, match="exactly one of the two"):
        read_goal(*pair)
