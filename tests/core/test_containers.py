"""Access to containers: all flows within the limit of the place, weighted by dwellings."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import Point, Polygon, box
from shapely.affinity import translate

from smart_territory_plugin import messages
from smart_territory_plugin.core.containers import (
    container_access,
    door_to_door_masks,
    limits,
    require_streams,
    summarise_access,
    urbanity,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.streams import OFFICIAL_STREAMS, by_stream, read_stream_names


def places(*shapes):
    return gpd.GeoDataFrame(geometry=list(shapes), crs=3763)


def containers(**streams):
    pairs = [(code, Point(at)) for code, points in streams.items() for at in points]
    return gpd.GeoDataFrame(
        {"stream": [code for code, _ in pairs], "alias": [code for code, _ in pairs]},
        geometry=[point for _, point in pairs],
        crs=3763,
    )


def test_distance_runs_from_the_edge_of_the_building():
    # The building ends at x = 10; containers at 13 (3 m away) and diagonally at (13, 14): 5 m.
    site = places(box(0, 0, 10, 10))
    bins = containers(glass=[(13, 5)], paper=[(13, 14)], mixed=[(5, 5)])
    access = container_access(site, bins, ["glass", "paper", "mixed"], np.array([4.0]))
    assert access.loc[0, "dist_glass_m"] == 3
    assert access.loc[0, "dist_paper_m"] == 5
    assert access.loc[0, "dist_mixed_m"] == 0  # inside
    assert access[["served_glass", "served_paper", "served_mixed"]].iloc[0].to_list() == [1, 0, 1]
    assert access.loc[0, "served"] == 0  # paper is out of reach: all flows, not any


def test_distance_equal_to_the_limit_is_in_reach():
    # At real coordinates, where 100 m is a difference of large numbers.
    site = places(Point(-88023.735, -105513.53))
    bins = containers(glass=[(-88023.735 + 60, -105513.53 - 80)])  # 60² + 80² = 100²
    near = container_access(site, bins, ["glass"], np.array([100.0]))
    assert near["served"].to_list() == [1]
    assert container_access(site, bins, ["glass"], np.array([99.99]))["served"].to_list() == [0]


def test_each_place_has_the_limit_of_its_freguesia(caplog):
    kinds = urbanity(
        pd.Series(["apu", "AMU", "Área predominantemente rural", None, "cidade"], dtype=object)
    )
    assert kinds.to_list() == ["APU", "AMU", "APR", None, None]
    found = limits(kinds, 100, 200)
    assert found.tolist() == [100, 200, 200, 100, 100]
    assert "cidade" in caplog.text
    assert "2 of 5 places have no typology" in caplog.text
    site = places(*[Point(0, 0)] * 5)
    access = container_access(site, containers(glass=[(150, 0)]), ["glass"], found)
    assert access["served"].to_list() == [0, 1, 1, 0, 0]


def test_door_to_door_area_counts_whole_but_not_for_a_flow_it_does_not_collect(caplog):
    caplog.set_level("INFO")
    site = places(Point(5, 5), Point(50, 5))
    bins = containers(glass=[(1000, 0)], paper=[(1000, 0)], organic=[(1000, 0)])
    areas = gpd.GeoDataFrame(
        {"stream": ["paper", "organic"]}, geometry=[box(0, 0, 10, 10), box(40, 0, 60, 10)], crs=3763
    )
    streams = ["glass", "paper"]
    doors = door_to_door_masks(site.geometry, areas, streams)
    access = container_access(site, bins, streams, np.array([100.0, 100.0]), doors)
    assert access["served_paper"].to_list() == [1, 0]
    assert access["served_glass"].to_list() == [0, 0]
    # The second place has only organic waste collected at the door, which nobody asked for.
    assert access["served"].to_list() == [1, 0]
    assert "1 places count as served only because" in caplog.text


def test_flow_collected_only_at_the_door_has_no_distance():
    site = places(Point(5, 5), Point(50, 5))
    areas = gpd.GeoDataFrame({"stream": ["paper"]}, geometry=[box(0, 0, 10, 10)], crs=3763)
    bins = containers(glass=[(5, 6), (50, 6)])
    require_streams(["glass", "paper"], bins, areas)
    doors = door_to_door_masks(site.geometry, areas, ["glass", "paper"])
    access = container_access(site, bins, ["glass", "paper"], np.array([100.0, 100.0]), doors)
    assert access["dist_paper_m"].isna().all()
    assert access["served_paper"].to_list() == [1, 0]
    assert access["served"].to_list() == [1, 0]


def test_flow_that_is_nowhere_is_an_error_that_names_what_was_found():
    bins = containers(glass=[(0, 0)], paper=[(1, 1), (2, 2)])
    with pytest.raises(TerritoryError) as caught:
        require_streams(OFFICIAL_STREAMS, bins, None)
    assert caught.value.template == messages.STREAMS_ABSENT
    assert "packaging, mixed" in str(caught.value)
    assert "paper → paper (2)" in str(caught.value)


def test_result_does_not_depend_on_order_or_place():
    rng = np.random.default_rng(3)
    shapes = [box(x, y, x + 9, y + 6) for x, y in rng.uniform(0, 500, (40, 2))]
    bins = containers(
        glass=rng.uniform(0, 500, (9, 2)).tolist(), mixed=rng.uniform(0, 500, (20, 2)).tolist()
    )
    limit = np.full(40, 60.0)
    first = container_access(places(*shapes), bins, ["glass", "mixed"], limit)
    assert 0 < first["served"].sum() < 40
    turned = container_access(places(*shapes[::-1]), bins[::-1], ["mixed", "glass"], limit)
    np.testing.assert_allclose(turned["dist_glass_m"][::-1], first["dist_glass_m"])
    moved = bins.set_geometry(bins.translate(-80000, 190000))
    far = container_access(
        places(*(translate(shape, -80000, 190000) for shape in shapes)),
        moved,
        ["glass", "mixed"],
        limit,
    )
    np.testing.assert_allclose(far["dist_mixed_m"], first["dist_mixed_m"], atol=1e-6)
    # Against shapely's own distance, one pair at a time.
    glass = bins.geometry[bins["stream"] == "glass"]
    by_hand = [min(shape.distance(point) for point in glass) for shape in shapes]
    np.testing.assert_allclose(first["dist_glass_m"], by_hand)


def test_place_without_geometry_has_no_values():
    site = places(Point(0, 0), None, Polygon())
    access = container_access(site, containers(glass=[(1, 0)]), ["glass"], np.full(3, 100.0))
    assert access["served"].isna().to_list() == [False, True, True]
    assert access["dist_glass_m"].isna().to_list() == [False, True, True]


def test_zones_count_dwellings_and_not_buildings():
    # Zone w: 3 dwellings served, 1 not, so 75 %; glass alone reaches all 4. Zone e: a building
    # with no dwelling: undefined, not zero. The last place lies in no zone.
    access = pd.DataFrame({"served_glass": [1.0, 1.0, 1.0, 0.0], "served": [1.0, 0.0, 1.0, 0.0]})
    table = summarise_access(
        access,
        pd.Series([3.0, 1.0, 0.0, 9.0]),
        pd.Series(["w", "w", "e", None], dtype=object),
        pd.Index(["e", "w", "empty"]),
        ["glass"],
    )
    assert table.index.to_list() == ["e", "w", "empty"]
    assert table.loc["w"].to_dict() == {
        "dwellings": 4,
        "served_pct": 75,
        "served_glass_pct": 100,
        "unserved": 1,
    }
    for zone in ("e", "empty"):
        assert table.loc[zone, ["dwellings", "unserved"]].to_list() == [0, 0]
        assert np.isnan(table.loc[zone, "served_pct"])


@pytest.mark.real_data
@pytest.mark.parametrize(
    ("streams", "served"), [(OFFICIAL_STREAMS, 70), ((*OFFICIAL_STREAMS, "organic"), 42)]
)
def test_misericordia_gives_the_published_shares_of_places(real_data, streams, served):
    # 57.9 % of the 121 places with four flows, 34.7 % with five, is 70 and 42 places; the file's
    # columns Latitude and Longitude are swapped.
    table = pd.read_csv(real_data / "lisboa" / "contentores_misericordia.csv", encoding="latin-1")
    layer = gpd.GeoDataFrame(
        table, geometry=gpd.points_from_xy(table["Latitude"], table["Longitude"]), crs=4326
    ).to_crs(3763)
    bins = by_stream(layer, "CONTENTOR_RESiDUO", read_stream_names(), "containers")
    assert len(bins) == 419
    sites = layer.drop_duplicates("geometry")
    access = container_access(sites, bins, streams, np.full(len(sites), 100.0))
    assert (len(access), access["served"].sum()) == (121, served)
