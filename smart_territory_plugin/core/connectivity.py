"""Connectivity of street networks: the indices of graph theory, densities, dead ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smart_territory_plugin import messages
from smart_territory_plugin.core.chains import chains_of
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.zone_pieces import pieces_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.chains import Chains
    from smart_territory_plugin.core.network import Network

COUNTS = ("n_nodes", "n_edges", "n_components", "cyclomatic")
"""The columns that are whole numbers."""

_ON_BORDER_M = 0.01
"""A node this near a zone lies on its border: another CRS and back moves it by less."""


def surroundings(network: Network) -> gpd.GeoDataFrame:
    """Return the area that stands for a network where no zones are given.

    Returns
    -------
    geopandas.GeoDataFrame
        One polygon, the convex hull of the usable edges; None where they span no area.
    """
    hull = shapely.convex_hull(shapely.multilinestrings(network.lines[network.usable_edges]))
    shape = shapely.force_2d(hull) if shapely.area(hull) > 0 else None
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries([shape], crs=network.crs))


def network_connectivity(network: Network, zones: gpd.GeoDataFrame | None) -> pd.DataFrame:
    """Return how well the streets of each zone are connected.

    Parameters
    ----------
    network : Network
        Only usable edges count; their directions do not.
    zones : geopandas.GeoDataFrame, optional
        Polygons in the network's CRS, each measured by itself (they may overlap). By default
        the whole network is one zone, with the area of :func:`surroundings`.

    Returns
    -------
    pandas.DataFrame
        The index of ``zones`` and

        - ``n_nodes`` (v), ``n_edges`` (e), ``n_components`` (p): of the topological graph;
        - ``alpha`` = (e − v + p) / (2v − 5) and ``gamma`` = e / (3(v − 2)), NaN where v < 3;
          ``beta`` = e / v, NaN where v is 0; ``cyclomatic`` = e − v + p;
        - ``intersections_km2``: nodes where three or more edges meet, per km²;
        - ``street_km``, ``street_km_km2``: street length (km) and that per km²;
        - ``dead_end_pct``: nodes where one edge ends, of all nodes (%), NaN where v is 0.

        A zone without area has NaN in every column.

    Notes
    -----
    The graph is that of :func:`~.chains.chains_of`: nodes where only two edges meet are none. A
    node belongs to each zone that holds it, its border included; an edge of the graph belongs to
    a zone where both its ends do. How many edges meet in a node is counted on the whole network,
    so that a street that goes on beyond a border makes no dead end. Streets are cut at the
    borders for their length alone. Formulas: the indices of graph theory; for streets Dill (2004).
    """
    chains = chains_of(network)
    used = network.usable_edges
    if zones is None:
        area = np.nan_to_num(surroundings(network).geometry.area.to_numpy())
        nodes = np.flatnonzero(chains.degree > 0)
        members = pd.DataFrame({"node": nodes, "zone": 0})
        length = np.array([network.length_m[used].sum()])
        index = pd.RangeIndex(1)
    else:
        shapes = np.asarray(zones.geometry.array, dtype=object)
        area = np.nan_to_num(shapely.area(shapes))
        members = _members(network, chains, shapes)
        pieces = pieces_in(network.lines[used], shapes)
        length = np.bincount(pieces.zone, pieces.length_m, len(shapes))
        index = zones.index
    size = len(index)
    degree, zone = chains.degree[members["node"]], members["zone"].to_numpy()
    counts = {
        **_graph_sizes(chains, members, size),
        "crossings": np.bincount(zone[degree >= 3], minlength=size),
        "dead_ends": np.bincount(zone[degree == 1], minlength=size),
        "km": length / 1000,
        "km2": area / 1e6,
    }
    return _table(counts, index, (area > 0) | (zones is None))


def _members(network: Network, chains: Chains, zones: NDArray[np.object_]) -> pd.DataFrame:
    """Return a row for each node and each zone that holds it."""
    nodes = np.flatnonzero(chains.degree > 0)
    points = shapely.points(network.node_xy[nodes])
    tree = shapely.STRtree(points)
    zone, row = tree.query(zones, predicate="dwithin", distance=_ON_BORDER_M).astype(np.intp)
    return pd.DataFrame({"node": nodes[row], "zone": zone})


def _graph_sizes(
    chains: Chains, members: pd.DataFrame, zones: int
) -> dict[str, NDArray[np.float64]]:
    """Return nodes, edges and components of each zone's own graph."""
    here = members.assign(place=np.arange(len(members)))
    edges = pd.DataFrame({"start": chains.start, "end": chains.end}).reset_index(names="chain")
    edges = edges.merge(here.rename(columns={"node": "start", "place": "one"}), on="start")
    edges = edges.merge(here.rename(columns={"node": "end", "place": "other"}), on=["end", "zone"])
    crossing = len(chains.start) - edges["chain"].nunique()
    if crossing:
        note(messages.EDGES_ACROSS_BORDERS, count=crossing)
    _, part = connected_components(
        coo_matrix((np.ones(len(edges)), (edges["one"], edges["other"])), (len(here), len(here))),
        directed=False,
    )
    _, first = np.unique(part, return_index=True)
    of_node = here["zone"].to_numpy()
    return {
        "n_nodes": np.bincount(of_node, minlength=zones).astype(float),
        "n_edges": np.bincount(edges["zone"], minlength=zones).astype(float),
        "n_components": np.bincount(of_node[first], minlength=zones).astype(float),
    }


def _table(
    counts: dict[str, NDArray[np.float64]], index: pd.Index, measured: NDArray[np.bool_]
) -> pd.DataFrame:
    """Turn the counts of each zone into the public fields."""
    v, e, p = counts["n_nodes"], counts["n_edges"], counts["n_components"]
    cyclomatic = e - v + p
    three = np.where(v >= 3, v, np.nan)
    some = np.where(v > 0, v, np.nan)
    km2 = np.where(counts["km2"] > 0, counts["km2"], np.nan)
    table = pd.DataFrame(
        {
            "n_nodes": v,
            "n_edges": e,
            "n_components": p,
            "alpha": cyclomatic / (2 * three - 5),
            "beta": e / some,
            "gamma": e / (3 * (three - 2)),
            "cyclomatic": cyclomatic,
            "intersections_km2": counts["crossings"] / km2,
            "street_km": counts["km"],
            "street_km_km2": counts["km"] / km2,
            "dead_end_pct": 100 * counts["dead_ends"] / some,
        },
        index=index,
    )
    table[~measured] = np.nan
    return table.astype(dict.fromkeys(COUNTS, "Int64"))
