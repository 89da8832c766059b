"""Streets within reach are cut where the limit is, and each stretch is there once."""

from itertools import pairwise

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.bands import read_limits
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.line_cuts import LineCutter
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.service_area import service_lines, service_polygons

CRS = "EPSG:3763"


def network_of(*wkt):
    layer = gpd.GeoDataFrame(geometry=list(gpd.GeoSeries.from_wkt(list(wkt))), crs=CRS)
    return build_network(layer, "streets")


def served(network, points, limits, costs=None, **options):
    places = snap(network, shapely.points(points), 10)
    return service_lines(network, costs or network.length_costs(), places, limits, **options)


@pytest.fixture
def street():
    return network_of("LINESTRING (0 0, 100 0)")


@pytest.fixture
def ring():
    """A ring of four streets, 400 m round."""
    corners = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    pairs = pairwise(corners)
    return network_of(*(f"LINESTRING ({a[0]} {a[1]}, {b[0]} {b[1]})" for a, b in pairs))


def test_a_street_is_cut_exactly_at_the_limit(street):
    lines = served(street, [(30, 0)], [20])
    ends = sorted(line.coords[0] + line.coords[-1] for line in lines.geometry)
    assert ends == [(30, 0, 10, 0), (30, 0, 50, 0)]  # drawn from the facility outwards
    assert lines["cost_from"].tolist() == pytest.approx([0, 0])
    assert lines["cost_to"].tolist() == pytest.approx([20, 20])
    assert lines["length_m"].tolist() == pytest.approx([20, 20])


def test_bands_follow_one_another_without_gap_or_overlap(street):
    lines = served(street, [(0, 0)], [30, 50, 500]).sort_values("cost_from")
    assert lines["band"].tolist() == [30, 50, 500]
    assert lines["cost_from"].tolist() == pytest.approx([0, 30, 50])
    assert lines["cost_to"].tolist() == pytest.approx([30, 50, 100])
    assert lines["length_m"].tolist() == pytest.approx([30, 20, 50])


def test_a_street_reached_from_both_ends_is_there_once(ring):
    # From the middle of the south side everything is within 200 m; QGIS counts streets twice.
    lines = served(ring, [(50, 0)], [200])
    assert lines["length_m"].sum() == pytest.approx(400)
    assert lines["cost_to"].max() == pytest.approx(200)
    assert shapely.union_all(lines.geometry.to_numpy()).length == pytest.approx(400)
    # 160 m: 320 of the 400 m.
    assert served(ring, [(50, 0)], [160])["length_m"].sum() == pytest.approx(320)


def test_two_facilities_together_share_the_street_and_each_for_itself_does_not(street):
    together = served(street, [(0, 0), (100, 0)], [80])
    assert together["length_m"].sum() == pytest.approx(100)
    assert set(together["facility"]) == {-1}
    alone = served(street, [(0, 0), (100, 0)], [80], mode="per_facility")
    assert alone.groupby("facility")["length_m"].sum().tolist() == pytest.approx([80, 80])
    nearest = served(street, [(0, 0), (100, 0)], [80], mode="exclusive")
    assert nearest.groupby("facility")["length_m"].sum().tolist() == pytest.approx([50, 50])
    assert nearest["cost_to"].tolist() == pytest.approx([50, 50])


def test_a_facility_that_starts_with_a_cost_reaches_less_far(street):
    start = np.array([0.0, 40.0])
    lines = served(street, [(0, 0), (100, 0)], [90], start_cost=start, mode="exclusive")
    # x = 40 + (100 - x) where both cost the same: at 70 m.
    assert lines.groupby("facility")["length_m"].sum().tolist() == pytest.approx([70, 30])
    east = lines[lines["facility"] == 1].iloc[0]
    assert (east["cost_from"], east["cost_to"]) == pytest.approx((40, 70))


def test_each_facility_may_have_its_own_limit(street):
    own = np.array([20.0, 50.0, np.nan])
    points = [(0, 0), (100, 0), (60, 0)]
    lines = served(street, points, (), own_limit=own, mode="per_facility")
    assert lines.groupby("facility")["length_m"].sum().to_dict() == pytest.approx({0: 20, 1: 50})
    assert lines.groupby("facility")["band"].first().to_dict() == {0: 20, 1: 50}
    assert lines["cost_from"].min() == pytest.approx(0)
    assert lines.groupby("facility")["cost_to"].max().to_dict() == pytest.approx({0: 20, 1: 50})
    together = served(street, points, (), own_limit=own)
    assert together["length_m"].sum() == pytest.approx(70)


def test_costs_of_the_two_directions_are_kept_apart():
    slope = network_of("LINESTRING (0 0, 100 0)")
    costs = slope.costs([200.0], [50.0])  # 2 a metre to the east, 0.5 to the west
    lines = served(slope, [(50, 0)], [20], costs=costs)
    # 10 m to the east, 40 m to the west.
    assert sorted(lines["length_m"]) == pytest.approx([10, 40])
    towards = served(slope, [(50, 0)], [20], costs=costs.turned())
    west, east = towards.sort_values("length_m")["geometry"]
    assert west.coords[-1][0] == pytest.approx(40)  # people come to the east from 10 m west
    assert east.coords[-1][0] == pytest.approx(90)


def test_a_direction_that_is_forbidden_is_not_gone():
    street = network_of("LINESTRING (0 0, 100 0)")
    lines = served(street, [(50, 0)], [30], costs=street.costs([100.0], [np.nan]))
    assert [line.coords[0][0] for line in lines.geometry] == [50]
    assert lines["length_m"].tolist() == pytest.approx([30])


def test_streets_that_cost_nothing_are_reached_whole():
    free = network_of("LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 200 0)")
    lines = served(free, [(0, 0)], [10], costs=free.costs([0.0, 100.0], [0.0, 100.0]))
    assert sorted(lines["length_m"]) == pytest.approx([10, 100])


def test_crooked_lines_are_cut_along_their_vertices_and_keep_heights():
    lines = np.array([shapely.from_wkt("LINESTRING Z (0 0 0, 3 4 5, 3 10 11)")], dtype=object)
    cutter = LineCutter(lines)
    assert cutter.length_m.tolist() == pytest.approx([11])
    part = cutter.parts(np.array([0, 0]), np.array([2.5, 0.0]), np.array([8.0, 11.0]))
    assert shapely.get_coordinates(part[0], include_z=True).tolist() == [
        pytest.approx([1.5, 2, 2.5]), pytest.approx([3, 4, 5]), pytest.approx([3, 7, 8])
    ]  # fmt: skip
    assert part[1] is lines[0]


def test_nothing_in_reach_is_an_empty_layer_in_every_mode(street):
    for mode in ("merged", "per_facility", "exclusive"):
        assert len(served(street, [(0, 900)], [20], mode=mode)) == 0


def test_areas_hold_the_streets_and_the_bands_below():
    street = network_of("LINESTRING (0 0, 100 0)")
    areas = service_polygons(served(street, [(0, 0)], [30, 50]), 10)
    assert areas["band"].tolist() == [30, 50]
    inner, outer = areas.geometry
    assert outer.contains(inner)
    # A strip of 50 m by 20 m with two half discs of radius 10 (in steps of a quarter: 16 corners).
    disc = 0.5 * 16 * 10**2 * np.sin(2 * np.pi / 16)
    assert areas["area_m2"].iloc[1] == pytest.approx(50 * 20 + disc, rel=1e-6)


def test_the_order_of_streets_and_facilities_does_not_matter(ring):
    points = [(50, 0), (100, 30), (0, 90)]
    one = served(ring, points, [40, 90])
    other = served(ring, points[::-1], [40, 90])
    for band in (40, 90):
        lengths = [lines.loc[lines["band"] == band, "length_m"].sum() for lines in (one, other)]
        assert lengths[0] == pytest.approx(lengths[1])


def test_a_cancel_stops_the_search(ring):
    def cancel(done):
        raise Cancelled

    for mode in ("merged", "per_facility"):
        with pytest.raises(Cancelled):
            served(ring, [(50, 0)], [40], mode=mode, progress=cancel)


@pytest.mark.parametrize(
    ("text", "limits"),
    [("300, 500", (300, 500)), ("300;500", (300, 500)), ("2,5; 5", (2.5, 5)), ("400", (400,))],
)
def test_limits_are_read_as_people_type_them(text, limits):
    assert read_limits(text) == limits


@pytest.mark.parametrize("text", ["", "near", "500, 300", "0, 300", "300, 300", "-5"])
def test_limits_that_make_no_bands_are_a_sentence(text):
    with pytest.raises(TerritoryError, match="limits"):
        read_limits(text)
