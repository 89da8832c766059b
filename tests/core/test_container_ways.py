"""The way to a container along streets and from the limit of the plot, on one street of 500 m."""

import geopandas as gpd
import numpy as np
import pytest

from smart_territory_plugin.core.container_ways import plots_of, street_distances
from smart_territory_plugin.core.containers import container_access
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap

CRS = "EPSG:3763"


def layer(*wkt, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(gpd.GeoSeries.from_wkt(list(wkt))), crs=CRS)


@pytest.fixture
def street():
    return build_network(layer("LINESTRING (0 0, 500 0)", "LINESTRING (0 0, 0 300)"), "streets")


def distances(street, places, containers, max_m=50):
    here, there = (
        snap(street, np.asarray(frame.geometry.array, dtype=object), max_m)
        for frame in (places, containers)
    )
    return street_distances(street, here, containers, there, ["glass", "paper"])


def test_the_way_goes_to_the_street_along_it_and_to_the_container(street):
    houses = layer("POLYGON ((95 10, 105 10, 105 20, 95 20, 95 10))")
    containers = layer("POINT (200 4)", "POINT (60 -8)", stream=["glass", "paper"])
    found = distances(street, houses, containers)
    # 10 to the street; from somewhere between x = 95 and 105 to 200; 4 to the container.
    assert 10 + 95 + 4 <= found["glass"][0] <= 10 + 105 + 4
    assert 10 + 35 + 8 <= found["paper"][0] <= 10 + 45 + 8


def test_of_two_containers_the_nearer_on_foot_counts_and_not_the_one_nearer_to_the_street(street):
    house = layer("POINT (100 0)")
    containers = layer("POINT (120 40)", "POINT (150 2)", stream=["glass", "glass"])
    # 20 + 40 along the first, 50 + 2 along the second.
    assert distances(street, house, containers)["glass"].tolist() == pytest.approx([52])


def test_what_lies_too_far_from_the_street_is_not_reached(street):
    houses = layer("POINT (100 51)", "POINT (100 50)")
    containers = layer("POINT (100 0)", "POINT (100 60)", stream=["glass", "paper"])
    found = distances(street, houses, containers)
    assert np.isnan(found["glass"]).tolist() == [True, False]
    assert found["glass"][1] == pytest.approx(50)
    assert np.isnan(found["paper"]).all()


def test_a_wall_of_streets_makes_the_way_longer_than_the_straight_line(street):
    house = layer("POINT (1 300)")  # beside the end of the street to the north
    containers = layer("POINT (100 0)", stream=["glass"])
    assert distances(street, house, containers)["glass"].tolist() == pytest.approx([1 + 300 + 100])


def test_a_building_is_measured_from_the_limit_of_its_plot():
    houses = layer("POINT (50 50)", "POINT (500 500)")
    parcels = layer("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")
    plots = houses.set_geometry(plots_of(houses, parcels))
    containers = layer("POINT (180 50)", stream=["glass"])
    access = container_access(plots, containers, ["glass"], np.array([100.0, 100.0]))
    assert access["dist_glass_m"][0] == pytest.approx(80)  # not 130 from the house
    assert access["served"].tolist() == [1, 0]


def test_given_distances_are_held_against_the_limit_inclusively():
    houses = layer("POINT (0 0)", "POINT (0 0)")
    containers = layer("POINT (0 0)", stream=["glass"])
    ways = {"glass": np.array([100.0, 100.01])}
    limit = np.array([100.0, 100.0])
    access = container_access(houses, containers, ["glass"], limit, distances=ways)
    assert access["served_glass"].tolist() == [1, 0]
    assert access["dist_glass_m"].tolist() == [100, 100.01]
