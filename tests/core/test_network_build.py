"""Streets become a network: where lines meet and where they must not."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.network_build import (
    build_network,
    edges_layer,
    network_from_edges,
    nodes_layer,
)
from smart_territory_plugin.core.network_issues import network_issues

CRS = "EPSG:3763"


def streets(*wkt, **columns):
    return gpd.GeoDataFrame(columns, geometry=list(gpd.GeoSeries.from_wkt(list(wkt))), crs=CRS)


def build(*wkt, options=None, **columns):
    return build_network(streets(*wkt, **columns), "streets", **(options or {}))


def connected(network):
    """Return whether all edges hang together."""
    component = network.components()
    return len(set(component[network.start]) | set(component[network.end])) == 1


def test_lines_meet_at_their_ends():
    network = build("LINESTRING (0 0, 100 0)", "LINESTRING (200 0, 100 0)")
    assert len(network.node_xy) == 3
    assert network.end[0] == network.end[1]
    assert network.length_m == pytest.approx([100, 100])


def test_ends_within_the_tolerance_are_one_node_and_those_beyond_are_not():
    lines = ("LINESTRING (0 0, 100 0)", "LINESTRING (100.3 0, 200 0)")
    assert connected(build(*lines, options={"tolerance_m": 0.5}))
    assert not connected(build(*lines, options={"tolerance_m": 0.2}))


def test_an_end_on_a_vertex_of_another_line_cuts_that_line():
    network = build("LINESTRING (0 0, 50 0, 100 0)", "LINESTRING (50 0, 50 80)")
    assert sorted(network.length_m) == pytest.approx([50, 50, 80])
    assert connected(network)
    assert sorted(network.street) == [0, 0, 1]


def test_a_vertex_that_two_lines_share_is_a_junction():
    network = build("LINESTRING (0 0, 50 0, 100 0)", "LINESTRING (50 -40, 50 0, 50 60)")
    assert sorted(network.length_m) == pytest.approx([40, 50, 50, 60])
    assert connected(network)


def test_a_crossing_without_vertex_connects_on_request_alone():
    cross = ("LINESTRING (0 0, 100 0)", "LINESTRING (30 -40, 30 60)")
    assert not connected(build(*cross))
    network = build(*cross, options={"node_crossings": True})
    assert connected(network)
    assert sorted(network.length_m) == pytest.approx([30, 40, 60, 70])
    assert len(network.node_xy) == 5


def test_an_end_on_the_middle_of_a_line_connects_on_request_alone():
    touch = ("LINESTRING (0 0, 100 0)", "LINESTRING (30 0.05, 30 60)")
    assert not connected(build(*touch))
    assert connected(build(*touch, options={"node_crossings": True, "tolerance_m": 0.1}))


@pytest.mark.parametrize(
    "tags", [{"bridge": [None, "yes"]}, {"tunnel": [None, "yes"]}, {"layer": [None, "1"]}]
)
def test_a_bridge_a_tunnel_and_another_level_never_connect_in_the_middle(tags):
    cross = ("LINESTRING (0 0, 100 0)", "LINESTRING (30 -40, 30 60)")
    over = build(*cross, options={"node_crossings": True}, **tags)
    assert not connected(over)
    shared = ("LINESTRING (0 0, 30 0, 100 0)", "LINESTRING (30 -40, 30 0, 30 60)")
    assert not connected(build(*shared, **tags))
    touching = ("LINESTRING (0 0, 100 0)", "LINESTRING (30 0, 30 60)")
    assert not connected(build(*touching, options={"node_crossings": True}, **tags))


def test_a_bridge_connects_at_its_ends():
    network = build(
        "LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 200 0)", "LINESTRING (200 0, 300 0)",
        bridge=[None, "yes", None],
    )  # fmt: skip
    assert connected(network)


def test_a_bridge_is_found_in_other_tags_and_in_a_field_of_the_layer_s_own():
    cross = ("LINESTRING (0 0, 100 0)", "LINESTRING (30 -40, 30 60)")
    packed = build(*cross, options={"node_crossings": True}, other_tags=[None, '"bridge"=>"yes"'])
    assert not connected(packed)
    own = {"node_crossings": True, "fields": {"layer": "NIVEL"}}
    assert not connected(build(*cross, options=own, NIVEL=[0.0, 1.0]))
    assert connected(build(*cross, options=own, NIVEL=[np.nan, 0.0]))


def test_many_part_lines_with_heights_keep_them_where_they_are_cut():
    network = build(
        "MULTILINESTRING Z ((0 0 10, 100 0 20), (100 0 20, 100 50 30))",
        "LINESTRING Z (40 0 14, 40 9 14)",
        options={"node_crossings": True},
    )
    assert sorted(network.length_m) == pytest.approx([9, 40, 50, 60])
    # 40 of 100 m along a line from 10 to 20 m: 14 m.
    heights = [shapely.get_coordinates(line, include_z=True)[:, 2] for line in network.lines]
    cut = [z for z in heights if np.isclose(z, 14).any()]
    assert len(cut) == 3


def test_loops_repeated_vertices_and_lines_without_length():
    network = build(
        "LINESTRING (0 0, 0 0, 50 0)",
        "LINESTRING (50 0, 60 10, 50 20, 40 10, 50 0)",
        "LINESTRING (7 7, 7 7)",
    )
    assert len(network.lines) == 2
    loop = network.street == 1
    assert network.start[loop] == network.end[loop]
    assert network.degrees()[network.start[loop]] == 3  # the loop's two ends and the street's


def test_a_street_drawn_twice_counts_once_and_is_open_to_the_users_of_both():
    network = build(
        "LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 0 0)",
        oneway=["yes", "yes"], options={"mode": "cycle"},
    )  # fmt: skip
    assert len(network.lines) == 1
    assert network.forward[0]
    assert network.backward[0]


def test_rows_without_geometry_are_let_through_and_nothing_else_is_refused():
    layer = streets("LINESTRING (0 0, 100 0)", "LINESTRING (0 0, 0 9)")
    layer.loc[1, "geometry"] = None
    assert len(build_network(layer, "streets").lines) == 1
    with pytest.raises(TerritoryError, match="no feature with a geometry"):
        build_network(layer.iloc[1:], "streets")


def test_a_network_that_nobody_may_use_is_a_sentence():
    with pytest.raises(TerritoryError, match="no street that may be used"):
        build("LINESTRING (0 0, 100 0)", highway=["motorway"])


def test_the_order_of_streets_and_a_shift_do_not_change_the_network():
    lines = [
        "LINESTRING (0 0, 100 0)",
        "LINESTRING (30 -40, 30 60)",
        "LINESTRING (100 0, 100 100, 30 60)",
    ]
    options = {"options": {"node_crossings": True}}
    plain, turned = build(*lines, **options), build(*lines[::-1], **options)
    assert sorted(plain.length_m) == pytest.approx(sorted(turned.length_m))
    layer = streets(*lines)
    layer["geometry"] = layer.translate(-87_000, -105_000)
    moved = build_network(layer, "streets", node_crossings=True)
    assert moved.length_m == pytest.approx(plain.length_m)
    assert (moved.start == plain.start).all()


def test_the_layer_of_a_network_reads_back_as_the_same_network():
    network = build(
        "LINESTRING (0 0, 50 0, 100 0)", "LINESTRING (50 0, 50 80)", "LINESTRING (500 0, 510 0)",
        highway=["motorway", "residential", "residential"],
    )  # fmt: skip
    layer = edges_layer(network)
    # The part with 80 m is the first, that with 10 m the second; the closed street has none.
    assert layer["component"].tolist() == [0, 0, 1, 2]
    again = network_from_edges(layer, "network")
    assert (again.start == network.start).all()
    assert (again.forward == network.forward).all()
    assert again.node_xy == pytest.approx(network.node_xy)
    assert nodes_layer(network)["degree"].sum() == 4  # two open edges


def test_a_network_whose_lines_were_moved_since_is_refused():
    layer = edges_layer(build("LINESTRING (0 0, 50 0)", "LINESTRING (50 0, 50 80)"))
    layer.loc[1, "geometry"] = shapely.from_wkt("LINESTRING (50 40, 50 80)")
    with pytest.raises(TerritoryError, match="changed after it was built"):
        network_from_edges(layer, "network")


@pytest.mark.parametrize("wkt", ["POLYGON ((0 0, 9 0, 9 9, 0 0))", "POINT (0 0)"])
def test_a_layer_of_other_shapes_is_told_that_it_has_no_lines(wkt):
    with pytest.raises(TerritoryError, match="“streets” holds no line with a length"):
        build(wkt)


def test_streets_given_as_a_network_are_refused():
    with pytest.raises(TerritoryError, match="not a whole network"):
        network_from_edges(streets("LINESTRING (0 0, 50 0)"), "ruas")


def test_issues_name_parts_apart_loose_ends_and_crossings():
    network = build(
        "LINESTRING (0 0, 100 0)",
        "LINESTRING (100 0, 100 50, 0 50, 0 0)",
        "LINESTRING (50 4, 50 20)",  # passes 4 m from the first street and is apart
        "LINESTRING (20 -30, 20 30)",  # crosses it
    )
    issues = network_issues(network, "streets")
    found = issues.groupby("issue")["street"].apply(sorted).to_dict()
    assert found == {"crossing": [0], "component": [2, 3], "dangle": [2, 2, 3, 3]}
    gaps = issues.loc[(issues["issue"] == "dangle") & (issues["street"] == 2), "gap_m"]
    assert sorted(gaps.fillna(-1)) == pytest.approx([-1, 4])
    lengths = issues.loc[issues["issue"] == "component", "length_m"]
    assert sorted(lengths) == pytest.approx([16, 60])
    crossing = issues.loc[issues["issue"] == "crossing"].geometry.iloc[0]
    assert (crossing.x, crossing.y) == pytest.approx((20, 0))


def test_issues_name_streets_drawn_over_one_another():
    network = build(
        "LINESTRING (0 0, 100 0)",
        "LINESTRING (0 0, 98 0, 99 1, 100 0)",  # on the first one for 98 of 100.8 m
        "LINESTRING (0 0, 50 -30, 100 0)",
    )
    issues = network_issues(network, "streets")
    assert issues["issue"].tolist() == ["duplicate"]
    assert issues["street"].tolist() == [1]
    assert issues["length_m"].tolist() == pytest.approx([98])


def test_crossings_that_were_noded_are_no_issue():
    lines = [f"LINESTRING (0 {y}, 97 {y + 13.7})" for y in range(0, 70, 10)]
    lines += [f"LINESTRING ({x} -20, {x + 7.3} 110)" for x in range(5, 80, 10)]
    network = build(*lines, options={"node_crossings": True})
    assert connected(network)
    assert "crossing" not in set(network_issues(network, "streets")["issue"])


@pytest.mark.real_data
def test_the_streets_of_lisbon_without_attributes_hang_together(real_data):
    layer = gpd.read_file(real_data / "lisboa" / "rede_viaria_osm_sem_dbf.shp").to_crs(CRS)
    network = build_network(layer, "Lisboa", node_crossings=True)
    repeated = layer.geometry.normalize().to_wkb().duplicated()
    assert network.length_m.sum() == pytest.approx(layer[~repeated].length.sum(), rel=1e-9)
    length = np.bincount(network.components()[network.start], network.length_m)
    assert length.max() / length.sum() > 0.99
