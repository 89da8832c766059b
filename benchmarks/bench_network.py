"""Ways on a network of 200 000 nodes and 500 000 arcs, beside pandana, networkx and QGIS."""

from __future__ import annotations

import importlib.util
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from case import Case

from smart_territory_plugin.core.network import Network
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_graph import split_at
from smart_territory_plugin.core.network_search import least_costs, tiles_within, within
from smart_territory_plugin.core.network_snap import Snapped, snap

SIDE, STEP, KEPT = 447, 100.0, 0.63
CRS = "EPSG:3763"
LIMIT = 1200.0


def cases() -> Iterator[Case]:
    """Give the searches, then service areas from file to file."""
    rng = np.random.default_rng(17)
    streets = gpd.GeoDataFrame(geometry=grid(rng), crs=CRS)
    network = build_network(streets, "grid")
    nodes = snap(network, shapely.points(network.node_xy), 1.0)
    few, many = (at_nodes(network, rng, count) for count in (200, 2000))
    people = rng.integers(0, 9, len(network.node_xy)).astype(float)
    costs = network.length_costs()

    yield Case(
        "nearest of 200 facilities for all nodes",
        lambda: least_costs(split_at(network, costs, few)).cost,
        {"pandana": pandana_nearest(network, few), "networkx": networkx_nearest(network, few)},
        gap,
        repeats=3,
    )
    yield Case(
        "all nodes within 1200 m of 2 000 facilities",
        lambda: within(network, costs, nodes, many, LIMIT),
        {"networkx": networkx_within(network, many)},
        lambda ours, theirs: f"{len(ours)} and {theirs} pairs",
        lambda _: f"{peak_mb(lambda: within(network, costs, nodes, many, LIMIT)):.0f} MB at most",
        repeats=2,
    )
    yield Case(
        "people within 1200 m of every node",
        lambda: people_around(network, nodes, people),
        {"pandana": pandana_sums(network, people)},
        lambda ours, theirs: f"at most {np.abs(ours - theirs).max():.0f} people apart",
        repeats=1,
    )
    yield from service_areas(streets, rng)


def grid(rng: np.random.Generator) -> np.ndarray:
    """Return crooked streets of about 100 m, with gaps."""
    node = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    xy = np.stack(np.divmod(node.ravel(), SIDE), 1) * STEP + rng.uniform(-20, 20, (SIDE**2, 2))
    ends = np.concatenate(
        [
            np.stack([node[:-1].ravel(), node[1:].ravel()], 1),
            np.stack([node[:, :-1].ravel(), node[:, 1:].ravel()], 1),
        ]
    )
    return shapely.linestrings(xy[ends[rng.random(len(ends)) < KEPT]])


def at_nodes(network: Network, rng: np.random.Generator, count: int) -> Snapped:
    """Return facilities on junctions, where every tool can put them."""
    chosen = rng.choice(len(network.node_xy), count, replace=False)
    return snap(network, shapely.points(network.node_xy[chosen]), 1.0)


def people_around(network: Network, nodes: Snapped, people: np.ndarray) -> np.ndarray:
    """Return the people within the limit of every node, tile by tile."""
    total = np.zeros(len(people))
    for pairs in tiles_within(network, network.length_costs(), nodes, nodes, LIMIT):
        total += np.bincount(pairs["facility"], people[pairs["origin"]], len(people))
    return total


def node_of(network: Network, places: Snapped) -> np.ndarray:
    """Return the node of places that lie on nodes."""
    return split_at(network, network.length_costs(), places).node_of_place


def gap(ours: np.ndarray, theirs: np.ndarray) -> str:
    """Say how far two columns of costs are apart."""
    both = np.isfinite(ours) & np.isfinite(theirs)
    return f"largest difference {np.abs(ours - theirs)[both].max():.0e} m"


def peak_mb(work: Callable[[], Any]) -> float:
    """Return the most memory that work holds beyond what was there before."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


# --- peers ---------------------------------------------------------------------------------------


def missing(name: str) -> bool:
    return importlib.util.find_spec(name) is None


def pandana_network(network: Network) -> Any:
    import pandana

    return pandana.Network(
        pd.Series(network.node_xy[:, 0]),
        pd.Series(network.node_xy[:, 1]),
        pd.Series(network.start),
        pd.Series(network.end),
        pd.DataFrame({"length": network.length_m}),
    )


def pandana_nearest(network: Network, facilities: Snapped) -> Callable[[], Any] | str:
    """Return pandana's search, its contraction of the graph left out of the time."""
    if missing("pandana"):
        return "not installed"
    theirs = pandana_network(network)
    xy = network.node_xy[node_of(network, facilities)]
    farthest = 60_000.0
    theirs.set_pois("f", farthest, 1, pd.Series(xy[:, 0]), pd.Series(xy[:, 1]))

    def run() -> np.ndarray:
        found = theirs.nearest_pois(farthest, "f", 1)[1].to_numpy()
        return np.where(found < farthest, found, np.inf)

    return run


def pandana_sums(network: Network, people: np.ndarray) -> Callable[[], Any] | str:
    if missing("pandana"):
        return "not installed"
    theirs = pandana_network(network)

    def run() -> np.ndarray:
        theirs.precompute(LIMIT)
        theirs.set(pd.Series(np.arange(len(people))), variable=pd.Series(people), name="people")
        return theirs.aggregate(LIMIT, type="sum", decay="flat", name="people").to_numpy()

    return run


def networkx_graph(network: Network) -> Any:
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(len(network.node_xy)))
    ends = zip(network.start.tolist(), network.end.tolist(), network.length_m, strict=True)
    graph.add_weighted_edges_from(ends)
    return graph


def networkx_nearest(network: Network, facilities: Snapped) -> Callable[[], Any] | str:
    if missing("networkx"):
        return "not installed"
    import networkx as nx

    graph, sources = networkx_graph(network), set(node_of(network, facilities).tolist())

    def run() -> np.ndarray:
        found = nx.multi_source_dijkstra_path_length(graph, sources)
        costs = np.full(len(network.node_xy), np.inf)
        costs[list(found)] = list(found.values())
        return costs

    return run


def networkx_within(network: Network, facilities: Snapped) -> Callable[[], Any] | str:
    if missing("networkx"):
        return "not installed"
    import networkx as nx

    graph, sources = networkx_graph(network), node_of(network, facilities).tolist()

    def run() -> int:
        return sum(
            len(nx.single_source_dijkstra_path_length(graph, source, cutoff=LIMIT))
            for source in sources
        )

    return run


# --- from file to file ---------------------------------------------------------------------------


def service_areas(streets: gpd.GeoDataFrame, rng: np.random.Generator) -> Iterator[Case]:
    """Give service areas of 1200 m as a user runs them; QGIS's own needs minutes for 2 000."""
    from qgis_peer import processing_run, with_our_provider

    with_our_provider()
    folder = Path(tempfile.mkdtemp(prefix="bench_network_"))
    streets.to_file(folder / "streets.gpkg")
    for count in (200, 2000):
        points = shapely.points(rng.uniform(0, STEP * (SIDE - 1), (count, 2)))
        gpd.GeoDataFrame(geometry=points, crs=CRS).to_file(folder / f"{count}.gpkg")

        def ours(facilities: str = str(folder / f"{count}.gpkg")) -> float:
            lines = processing_run(
                "smartterritory:service_area",
                {
                    "STREETS": str(folder / "streets.gpkg"),
                    "FACILITIES": facilities,
                    "LIMITS": f"{LIMIT:g}",
                    "MAX_SNAP": 500,
                    "LINES": str(folder / "ours.gpkg"),
                },
            )["LINES"]
            return length_km(lines)

        def theirs(facilities: str = str(folder / f"{count}.gpkg")) -> float:
            lines = processing_run(
                "native:serviceareafromlayer",
                {
                    "INPUT": str(folder / "streets.gpkg"),
                    "STRATEGY": 0,
                    "START_POINTS": facilities,
                    "TRAVEL_COST2": LIMIT,
                    "OUTPUT_LINES": str(folder / "theirs.gpkg"),
                },
            )["OUTPUT_LINES"]
            return length_km(lines)

        peer = theirs if count == 200 else "takes minutes; run by hand"
        yield Case(
            f"service area of {count} facilities, file to file",
            ours,
            {"native:serviceareafromlayer": peer},
            lambda a, b: f"{a:.0f} km once, {b:.0f} km written by QGIS, which counts edges twice",
            repeats=1,
        )


def length_km(path: str) -> float:
    return float(gpd.read_file(path).length.sum()) / 1000
