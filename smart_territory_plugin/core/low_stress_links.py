"""Missing links: high-stress streets between two islands of low stress, and who gains by each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse.csgraph import dijkstra

from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.network_graph import least_arcs
from smart_territory_plugin.core.network_search import within, within_limit
from smart_territory_plugin.core.network_snap import Snapped

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from smart_territory_plugin.core.low_stress import Islands, Streets
    from smart_territory_plugin.core.low_stress_reach import Demand, Reach
    from smart_territory_plugin.core.network import Network

_BLOCK = 4_000_000  # costs held at once (32 MB)


class Links(NamedTuple):
    """Candidates, one entry a link."""

    one: NDArray[np.intp]
    """A node of an island."""
    other: NDArray[np.intp]
    """A node of another island."""
    length_m: NDArray[np.float64]
    """The shortest way between them on high-stress streets."""

    def only(self, which: NDArray[np.intp]) -> Links:
        """Return some of the links."""
        return Links(self.one[which], self.other[which], self.length_m[which])


def candidate_links(
    streets: Streets, islands: Islands, max_link_m: float, progress: Progress = silent
) -> Links:
    """Return the links that could join two islands.

    Parameters
    ----------
    streets : Streets
        Both networks.
    islands : Islands
        Of the low-stress network.
    max_link_m : float
        Longest link (m), inclusive.
    progress : callable
        Called with the share done.

    Returns
    -------
    Links
        For every two nodes of different islands the shortest way between them on high-stress
        streets (cyclable, of low stress in neither direction), if it touches no island between
        and is not too long. Directions do not matter: a track built there may go both ways.
    """
    between = _Between(streets, islands)
    island = islands.of_node[between.nodes]
    found = [Links(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0))]
    for one, other, length in between.ways(max_link_m, progress):
        apart = island[one] != island[other]
        found.append(Links(between.nodes[one[apart]], between.nodes[other[apart]], length[apart]))
    one, other, length_m = (np.concatenate(column) for column in zip(*found, strict=True))
    return Links(one, other, length_m)


class _Between:
    """The high-stress streets as a graph in which a way leaves one island and ends in the next.

    A node on an island stands twice: ways leave the first and end in the second, so that no way
    runs through an island.
    """

    def __init__(self, streets: Streets, islands: Islands) -> None:
        network = streets.cyclable
        self.edges = np.flatnonzero(network.usable & ~streets.low.usable)
        tips = np.concatenate([network.start[self.edges], network.end[self.edges]])
        self.nodes, number = np.unique(tips, return_inverse=True)
        self.start, self.end = number.reshape(2, -1)
        self.size = len(self.nodes)
        self.length_m = network.length_m[self.edges]
        self.on_island = islands.of_node[self.nodes] > 0
        into = np.concatenate([self.end, self.start])
        self.matrix: csr_matrix = least_arcs(
            np.concatenate([self.start, self.end]),
            np.where(self.on_island[into], into + self.size, into),
            np.tile(self.length_m, 2),
            2 * self.size,
        )
        self.rows = max(_BLOCK // max(2 * self.size, 1), 1)

    def ways(
        self, max_m: float, progress: Progress
    ) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]]:
        """Yield both nodes (numbers of this graph) and the length of every way, each once."""
        sources = np.flatnonzero(self.on_island)
        for begin in range(0, len(sources), self.rows):
            progress(begin / len(sources))
            some = sources[begin : begin + self.rows]
            cost = dijkstra(self.matrix, indices=some, limit=within_limit(max_m))[:, self.size :]
            row, node = np.nonzero(np.isfinite(cost))
            once = some[row] < node
            row, node = row[once], node[once]
            yield some[row], node, cost[row, node]

    def trails(self, links: Links) -> Iterator[tuple[int, list[int]]]:
        """Yield of each link (its position) the edges (numbers of the network) on its way."""
        # Of parallel edges the shortest is written last.
        edge_of: dict[tuple[int, int], int] = {}
        for place in np.argsort(-self.length_m, kind="stable"):
            ends = int(self.start[place]), int(self.end[place])
            edge_of[ends] = edge_of[ends[::-1]] = int(self.edges[place])
        one, other = (np.searchsorted(self.nodes, side) for side in (links.one, links.other))
        sources, which = np.unique(one, return_inverse=True)
        for begin in range(0, len(sources), self.rows):
            some = sources[begin : begin + self.rows]
            _, before = dijkstra(self.matrix, indices=some, return_predecessors=True)
            for link in np.flatnonzero((which >= begin) & (which < begin + self.rows)):
                node, edges = int(other[link]) + self.size, []
                while (previous := int(before[which[link] - begin, node])) >= 0:
                    edges.append(edge_of[previous, node % self.size])
                    node = previous
                yield int(link), edges


# --- who gains -----------------------------------------------------------------------------------


def joinable(
    islands: Islands, links: Links, demand: Demand
) -> Callable[[pd.DataFrame], NDArray[np.bool_]]:
    """Return what says of pairs whether a single link joins their two islands.

    For ``keep`` of :func:`~.low_stress_reach.low_stress_reach`: no other pair can gain by a link.
    Destinations without weight gain nobody anything.
    """
    home = islands.of_places(demand.origins.low)
    goal = islands.of_places(demand.destinations.low)
    weights = demand.weights
    joined = np.unique(_either(islands, islands.of_node[links.one], islands.of_node[links.other]))

    def keep(pairs: pd.DataFrame) -> NDArray[np.bool_]:
        one, other = home[pairs["origin"]], goal[pairs["destination"]]
        counts = (one > 0) & (other > 0) & (weights[pairs["destination"]] > 0)
        return counts & np.isin(_either(islands, one, other), joined)

    return keep


def _key(islands: Islands, one: NDArray[np.intp], other: NDArray[np.intp]) -> NDArray[np.int64]:
    """Return one number for two islands in this order."""
    return one.astype(np.int64) * len(islands.km) + other


def _either(islands: Islands, one: NDArray[np.intp], other: NDArray[np.intp]) -> NDArray[np.int64]:
    """Return one number for two islands in either order."""
    return _key(islands, np.minimum(one, other), np.maximum(one, other))


def link_gains(
    streets: Streets,
    islands: Islands,
    links: Links,
    demand: Demand,
    reach: Reach,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return who would reach more if one link became low-stress and nothing else changed.

    Parameters
    ----------
    streets, islands, links
        The network, its islands, the candidates.
    demand : Demand
        The places, the destinations and the limits.
    reach : Reach
        Of this demand, with the pairs that :func:`joinable` keeps.
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        Numbered as the links: ``people_gain``, people who reach at least one destination more;
        ``reach_gain``, ``Σ people · weight newly reached / weight within cycling distance``,
        the people who would gain full access if each gained all or nothing.

    Notes
    -----
    A pair is newly reached over the link u–v where
    ``low(place, u) + length + low(v, destination) <= detour · all(place, destination)``, or the
    same over v–u. As place and destination lie on different islands, no other way on low-stress
    streets can serve them.
    """
    gains = np.zeros((2, len(links.one)))
    pairs = _Pairs(reach.unmet, islands, demand)
    a, b = islands.of_node[links.one], islands.of_node[links.other]
    there, back = pairs.bounds(_key(islands, a, b)), pairs.bounds(_key(islands, b, a))
    worth = np.flatnonzero((there[1] > there[0]) | (back[1] > back[0]))
    worth = worth[np.lexsort((b[worth], a[worth]))]
    every = reach.table["destinations"].to_numpy()[pairs.places]
    people = np.nan_to_num(demand.people[pairs.places])
    weight = demand.weights[pairs.goals]
    ways = _Ways(streets.low, pairs, demand)
    size = max(_BLOCK // max(len(pairs.places) + len(pairs.goals), 1), 1)
    for begin in range(0, len(worth), size):
        progress(begin / len(worth))
        some = worth[begin : begin + size]
        one, other = ways.of_nodes(links.one[some]), ways.of_nodes(links.other[some])
        for row, link in enumerate(some):
            for bounds, start, end in ((there, one, other), (back, other, one)):
                part = slice(bounds[0][link], bounds[1][link])
                place, goal = pairs.place[part], pairs.goal[part]
                way = start.to_node[row, place] + links.length_m[link] + end.from_node[row, goal]
                new = way <= within_limit(demand.limits.detour) * pairs.cost[part]
                place, goal = place[new], goal[new]
                gains[0, link] += people[np.unique(place)].sum()
                gains[1, link] += (people[place] * weight[goal] / every[place]).sum()
    progress(1.0)
    return pd.DataFrame({"people_gain": gains[0], "reach_gain": gains[1]})


class _Pairs:
    """Unmet pairs, sorted by the islands they would join."""

    def __init__(self, unmet: pd.DataFrame, islands: Islands, demand: Demand) -> None:
        home = islands.of_places(demand.origins.low)
        goal = islands.of_places(demand.destinations.low)
        key = _key(islands, home[unmet["origin"]], goal[unmet["destination"]])
        order = np.argsort(key, kind="stable")
        self._key = key[order]
        self.places, place = np.unique(unmet["origin"].to_numpy()[order], return_inverse=True)
        self.goals, goal = np.unique(unmet["destination"].to_numpy()[order], return_inverse=True)
        self.place, self.goal = place, goal
        self.cost = unmet["cost"].to_numpy()[order]

    def bounds(self, key: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return where the pairs of each two islands begin and end."""
        return (
            np.searchsorted(self._key, key, side="left"),
            np.searchsorted(self._key, key, side="right"),
        )


class _FromNodes(NamedTuple):
    """Costs (m) on low-stress streets, a row a node; inf beyond the limit."""

    to_node: NDArray[np.float64]
    """From each place to the node."""
    from_node: NDArray[np.float64]
    """From the node to each destination."""


class _Ways:
    """Searches the low-stress streets around the ends of links."""

    def __init__(self, low: Network, pairs: _Pairs, demand: Demand) -> None:
        self.low, self.costs = low, low.length_costs()
        self.limit = demand.limits.detour * demand.limits.distance_m
        self.places = demand.origins.some(pairs.places).low
        self.goals = demand.destinations.some(pairs.goals).low
        used = low.usable_edges
        self.edge = np.full(len(low.node_xy), -1, dtype=np.intp)
        self.edge[low.end[used]] = used
        self.edge[low.start[used]] = used

    def of_nodes(self, nodes: NDArray[np.intp]) -> _FromNodes:
        """Return the ways from places to some nodes and from these to destinations."""
        spots, which = np.unique(nodes, return_inverse=True)
        edge = self.edge[spots]
        share = np.where(self.low.start[edge] == spots, 0.0, 1.0)
        ends = Snapped(edge, share, np.zeros(len(spots)))
        to_node = np.full((len(spots), len(self.places.edge)), np.inf)
        found = within(self.low, self.costs, self.places, ends, self.limit)
        to_node[found["facility"], found["origin"]] = found["cost"]
        from_node = np.full((len(spots), len(self.goals.edge)), np.inf)
        found = within(self.low, self.costs, ends, self.goals, self.limit)
        from_node[found["origin"], found["facility"]] = found["cost"]
        return _FromNodes(to_node[which], from_node[which])


# --- the result ----------------------------------------------------------------------------------


def links_layer(
    streets: Streets, islands: Islands, links: Links, gains: pd.DataFrame
) -> gpd.GeoDataFrame:
    """Return the links that somebody gains by, the best first.

    Parameters
    ----------
    streets, islands, links
        The network, its islands, the candidates.
    gains : pandas.DataFrame
        From :func:`link_gains`.

    Returns
    -------
    geopandas.GeoDataFrame
        ``rank`` (by ``reach_gain``, then ``people_gain``, then the shorter), ``reach_gain``,
        ``people_gain``, ``length_m``, ``island_1`` and ``island_2`` (the smaller number, so the
        longer island, first), ``lts_max`` (the highest level on the way) and the line.
    """
    order = np.lexsort((links.length_m, -gains["people_gain"], -gains["reach_gain"]))
    order = order[gains["people_gain"].to_numpy()[order] > 0]
    chosen = links.only(order)
    network, stress = streets.cyclable, np.maximum(*streets.stress)
    shapes = np.full(len(order), None, dtype=object)
    worst = np.zeros(len(order), dtype=np.int64)
    for link, edges in _Between(streets, islands).trails(chosen):
        whole = shapely.multilinestrings(shapely.force_2d(network.lines[edges]))
        shapes[link] = shapely.line_merge(whole)
        worst[link] = stress[edges].max()
    ends = np.sort([islands.of_node[chosen.one], islands.of_node[chosen.other]], axis=0)
    table = {
        "rank": np.arange(1, len(order) + 1),
        "reach_gain": gains["reach_gain"].to_numpy()[order],
        "people_gain": gains["people_gain"].to_numpy()[order],
        "length_m": chosen.length_m,
        "island_1": ends[0],
        "island_2": ends[1],
        "lts_max": worst,
    }
    return gpd.GeoDataFrame(table, geometry=shapes, crs=network.crs)
