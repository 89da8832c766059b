"""Cheapest ways on a network: to the nearest facility, to the k nearest, and all within a limit.

scipy's Dijkstra does the search. Many to many is done in square tiles of the plane, each on the
part of the graph that a way within the limit can touch, so that memory stays small.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
from scipy.sparse.csgraph import dijkstra

from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.network_graph import Graph, least_arcs, split_at
from smart_territory_plugin.core.network_snap import Snapped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network

_BLOCK = 4_000_000  # costs held at once in a many-to-many search (32 MB)
_PER_TILE = 30  # sources that a tile should hold
_ROUNDING = 1e-9  # relative; a cost equal to the limit is within it
_PAIRS = ["origin", "facility", "cost"]


class NodeCosts(NamedTuple):
    """The cheapest way of each node of a graph."""

    cost: NDArray[np.float64]
    """inf where no facility is in reach."""
    facility: NDArray[np.intp]
    """The position of the facility; -1 where none is in reach."""


def within_limit(limit: float) -> float:
    """Return the largest cost that counts as within ``limit``, rounding errors let through."""
    return limit * (1 + _ROUNDING)


def least_costs(
    graph: Graph,
    *,
    start_cost: NDArray[np.float64] | None = None,
    max_cost: float = np.inf,
) -> NodeCosts:
    """Return each node's cheapest way from the places the graph was split at.

    Parameters
    ----------
    graph : Graph
        From :func:`~.network_graph.split_at`; its places are the facilities.
    start_cost : numpy.ndarray of float, optional
        What a facility costs before the first metre, 0 or more; by default nothing. inf shuts it.
    max_cost : float
        Longest way, inclusive, with the start cost.

    Returns
    -------
    NodeCosts
        Of two facilities at the same cost one is chosen, the same for the same input.
    """
    nodes = len(graph.node_xy)
    on = np.flatnonzero(graph.node_of_place >= 0)
    cost, facility = np.full(nodes, np.inf), np.full(nodes, -1, dtype=np.intp)
    started = np.zeros(len(on)) if start_cost is None else start_cost[on]
    on, started = on[np.isfinite(started)], started[np.isfinite(started)]
    if len(on) == 0:
        return NodeCosts(cost, facility)
    # Of facilities on one node only the cheapest can be the nearest.
    order = np.lexsort((on, started))
    node, first = np.unique(graph.node_of_place[on[order]], return_index=True)
    chosen, started = on[order][first], started[order][first]
    matrix = graph.matrix()
    sources = node
    if started.any():
        arcs = matrix.tocoo()
        sources = nodes + np.arange(len(node))
        matrix = least_arcs(
            np.concatenate([arcs.row, sources]),
            np.concatenate([arcs.col, node]),
            np.concatenate([arcs.data, started]),
            nodes + len(node),
        )
    owner = np.full(nodes + len(node), -1, dtype=np.intp)
    owner[sources] = chosen
    found, _, source = dijkstra(
        matrix,
        indices=sources,
        min_only=True,
        limit=within_limit(max_cost),
        return_predecessors=True,
    )
    reached = np.isfinite(found[:nodes])
    cost[reached] = found[:nodes][reached]
    facility[reached] = owner[source[:nodes][reached]]
    return NodeCosts(cost, facility)


def nearest(
    network: Network,
    costs: Costs,
    origins: Snapped,
    facilities: Snapped,
    *,
    k: int = 1,
    max_cost: float = np.inf,
    towards: bool = True,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the k nearest facilities of every origin.

    Parameters
    ----------
    network, costs
        The network and what its edges cost.
    origins, facilities : Snapped
        Where they lie on it; those that lie on no edge have no row.
    k : int
        How many facilities, 1 or more.
    max_cost : float
        Longest way, inclusive.
    towards : bool
        True for the way from the origin to the facility, False for the way back.
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        ``origin``, ``rank`` (from 1), ``facility`` (positions) and ``cost`` in the unit of
        ``costs``; sorted by origin and rank. An origin with fewer in reach has fewer rows.
    """
    if k == 1:
        outward = costs.turned() if towards else costs
        graph = split_at(network, outward, facilities)
        least = least_costs(graph, max_cost=max_cost)
        progress(0.8)
        pairs = nearest_of_nodes(graph, least, origins)
        pairs = pairs[pairs["cost"] <= within_limit(max_cost)]
    else:
        pairs = _k_nearest(
            network,
            costs,
            origins,
            facilities,
            k=k,
            max_cost=max_cost,
            towards=towards,
            progress=progress,
        )
    pairs = pairs.sort_values(["origin", "cost", "facility"], kind="stable", ignore_index=True)
    rank = pairs.groupby("origin").cumcount() + 1
    pairs.insert(1, "rank", rank.to_numpy(dtype=np.int64))
    progress(1.0)
    return pairs[pairs["rank"] <= k].reset_index(drop=True)


def nearest_of_nodes(graph: Graph, least: NodeCosts, origins: Snapped) -> pd.DataFrame:
    """Return the nearest facility of each place from the costs of the ends of its piece.

    Parameters
    ----------
    graph : Graph
        Split at the facilities.
    least : NodeCosts
        From :func:`least_costs` on that graph.
    origins : Snapped
        The places.

    Returns
    -------
    pandas.DataFrame
        ``origin``, ``facility`` (positions) and ``cost``, for the places that reach one.
    """
    on = np.flatnonzero(origins.found)
    piece, by_start, by_end = _last_steps(graph, origins.only(on))
    first, last = graph.start[piece], graph.end[piece]
    by_start, by_end = least.cost[first] + by_start, least.cost[last] + by_end
    cost = np.minimum(by_start, by_end)
    facility = np.where(by_start <= by_end, least.facility[first], least.facility[last])
    near = np.isfinite(cost)
    return pd.DataFrame(
        {"origin": on[near], "facility": facility[near], "cost": cost[near]}, columns=_PAIRS
    )


def _last_steps(
    graph: Graph, places: Snapped
) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
    """Return the piece of each place and what lies between it and the piece's two ends."""
    piece, share = graph.place(places)
    with np.errstate(invalid="ignore"):  # 0 · inf: a place at the end itself costs nothing more
        by_start = np.where(share <= 0, 0.0, share * graph.forward[piece])
        by_end = np.where(share >= 1, 0.0, (1 - share) * graph.backward[piece])
    return piece, by_start, by_end


# --- many to many --------------------------------------------------------------------------------


def within(
    network: Network,
    costs: Costs,
    origins: Snapped,
    facilities: Snapped,
    max_cost: float,
    *,
    towards: bool = True,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return every pair of origin and facility whose way costs at most ``max_cost``.

    Parameters
    ----------
    network, costs, origins, facilities, towards, progress
        As :func:`nearest`.
    max_cost : float
        Longest way, inclusive; finite.

    Returns
    -------
    pandas.DataFrame
        ``origin``, ``facility`` (positions) and ``cost``, sorted by origin and facility.
    """
    tiles = list(
        tiles_within(
            network, costs, origins, facilities, max_cost, towards=towards, progress=progress
        )
    )
    if not tiles:
        empty = {"origin": np.zeros(0, np.intp), "facility": np.zeros(0, np.intp)}
        return pd.DataFrame({**empty, "cost": np.zeros(0)})
    pairs = pd.concat(tiles, ignore_index=True)
    return pairs.sort_values(["origin", "facility"], kind="stable", ignore_index=True)


def tiles_within(
    network: Network,
    costs: Costs,
    origins: Snapped,
    facilities: Snapped,
    max_cost: float,
    *,
    towards: bool = True,
    progress: Progress = silent,
) -> Iterator[pd.DataFrame]:
    """Yield the pairs of :func:`within` in pieces, each pair once, with bounded memory."""
    # The search starts from the side with fewer places; the other way round the ways turn too.
    turned = int(origins.found.sum()) < int(facilities.found.sum())
    sources, targets = (origins, facilities) if turned else (facilities, origins)
    names = ("facility", "origin") if turned else ("origin", "facility")
    graph = split_at(network, costs if towards == turned else costs.turned(), sources)
    on = np.flatnonzero(targets.found)
    reached = _Targets(graph, targets.only(on)).reached
    # Places on one node have the same ways: they are searched once.
    kept = np.flatnonzero(graph.node_of_place >= 0)
    spots, spot_of = np.unique(graph.node_of_place[kept], return_inverse=True)
    per_spot = np.argsort(spot_of, kind="stable")
    count = np.bincount(spot_of, minlength=len(spots))
    first = np.cumsum(count) - count
    for block in tiles_from_nodes(graph, spots, max_cost, progress):
        target, source, cost = reached(block, max_cost)
        many = count[source]
        place = np.repeat(first[source], many) + _running(many)
        yield pd.DataFrame(
            {
                names[0]: on[np.repeat(target, many)],
                names[1]: kept[per_spot[place]],
                "cost": np.repeat(cost, many),
            },
            columns=_PAIRS,
        )


@dataclass(frozen=True)
class Block:
    """The costs of some sources to all nodes in their surroundings."""

    sources: NDArray[np.intp]
    """Positions of the sources among those searched from."""
    pieces: NDArray[np.intp]
    """The pieces of the graph with at least one end in the surroundings, ascending."""
    costs: NDArray[np.float64]
    """Shape (sources, nodes here); inf beyond the limit."""
    start: NDArray[np.intp]
    """The column of each piece's start."""
    end: NDArray[np.intp]
    """The column of each piece's end."""


def tiles_from_nodes(
    graph: Graph,
    nodes: NDArray[np.intp],
    max_cost: float,
    progress: Progress = silent,
) -> Iterator[Block]:
    """Yield the costs within a limit from many nodes, tile by tile.

    Parameters
    ----------
    graph : Graph
        The graph.
    nodes : numpy.ndarray of int
        The nodes to search from, each once.
    max_cost : float
        The limit, inclusive.
    progress : callable
        Called with the share of sources done.

    Notes
    -----
    No way of cost c leads further than c · max(d / c_a) over all arcs a, d their length as the
    crow flies: the surroundings of a tile are its box widened by that distance, so that the
    result is exact.
    """
    if len(nodes) == 0:
        return
    reach = max_cost * _fastest(graph)
    tile = _tiles(graph.node_xy[nodes], reach)
    order = np.argsort(tile, kind="stable")
    bounds = np.flatnonzero(np.diff(tile[order])) + 1
    search = _Search(graph, max_cost, reach)
    done = 0
    for group in np.split(order, bounds):
        box = _box(graph.node_xy[nodes[group]], reach)
        around = search.around(box)
        size = max(_BLOCK // max(around.count, 1), 1)
        for begin in range(0, len(group), size):
            some = group[begin : begin + size]
            progress(done / len(nodes))
            yield around.block(some, nodes[some])
            done += len(some)
    progress(1.0)


class _Search:
    """What does not change from tile to tile."""

    def __init__(self, graph: Graph, max_cost: float, reach: float) -> None:
        self.graph = graph
        self.limit = within_limit(max_cost)
        self.column = np.zeros(len(graph.node_xy), dtype=np.intp)
        # Pieces by the cell of their start, to look at those near a tile only.
        at = graph.node_xy[graph.start]
        self.longest = float(np.abs(graph.node_xy[graph.end] - at).max(initial=0.0))
        self.corner = at.min(axis=0)
        extent = float(np.ptp(at, axis=0).max()) + 1.0
        self.side = reach if extent / 1000 < reach < extent else extent
        self.rows = int(extent // self.side) + 1
        column, row = self._cells(at)
        cell = column * self.rows + row
        self.order = np.argsort(cell, kind="stable")
        self.cell = cell[self.order]

    def _cells(self, xy: NDArray[np.float64]) -> NDArray[np.int64]:
        return np.clip((xy - self.corner) // self.side, 0, self.rows - 1).astype(np.int64).T

    def around(self, box: tuple[float, float, float, float]) -> _Around:
        """Return the part of the graph with pieces that have an end in the box."""
        west, south, east, north = box
        margin = self.longest
        corners = [[west - margin, south - margin], [east + margin, north + margin]]
        (left, right), (low, high) = self._cells(np.array(corners))
        columns = np.arange(left, right + 1) * self.rows
        begin = np.searchsorted(self.cell, columns + low, side="left")
        end = np.searchsorted(self.cell, columns + high, side="right")
        near = [self.order[first:last] for first, last in zip(begin, end, strict=True)]
        pieces = np.concatenate(near)
        inside = np.zeros(len(pieces), dtype=bool)
        for node in (self.graph.start[pieces], self.graph.end[pieces]):
            x, y = self.graph.node_xy[node].T
            inside |= (x >= west) & (x <= east) & (y >= south) & (y <= north)
        return _Around(self, np.sort(pieces[inside]))


class _Around:
    """The surroundings of one tile as a graph of its own."""

    def __init__(self, search: _Search, pieces: NDArray[np.intp]) -> None:
        graph = search.graph
        self.search, self.pieces = search, pieces
        start, end = graph.start[pieces], graph.end[pieces]
        here = np.zeros(len(graph.node_xy), dtype=bool)
        here[start] = here[end] = True
        nodes = np.flatnonzero(here)
        self.count = len(nodes)
        search.column[nodes] = np.arange(len(nodes))
        self.start, self.end = search.column[start], search.column[end]
        self.matrix = least_arcs(
            np.concatenate([self.start, self.end]),
            np.concatenate([self.end, self.start]),
            np.concatenate([graph.forward[pieces], graph.backward[pieces]]),
            self.count,
        )

    def block(self, sources: NDArray[np.intp], nodes: NDArray[np.intp]) -> Block:
        """Search from some nodes of the tile."""
        columns = self.search.column[nodes]
        costs = dijkstra(self.matrix, indices=columns, limit=self.search.limit)
        return Block(sources, self.pieces, costs, self.start, self.end)


def _fastest(graph: Graph) -> float:
    """Return the most metres as the crow flies that one unit of cost can lead."""
    steps = graph.node_xy[graph.start] - graph.node_xy[graph.end]
    distance = np.hypot(*steps.T)
    cheapest = np.minimum(graph.forward, graph.backward)
    moved = (distance > 0) & np.isfinite(cheapest)
    if not moved.any():
        return 0.0
    with np.errstate(divide="ignore"):
        return float((distance[moved] / cheapest[moved]).max())


def _tiles(xy: NDArray[np.float64], reach: float) -> NDArray[np.int64]:
    """Return the number of the square tile that holds each point.

    A tile is as wide as ways reach, up to four times where the points are sparse: fewer
    searches are begun, and the surroundings stay small.
    """
    extent = np.ptp(xy, axis=0).max()
    if not np.isfinite(reach) or reach <= 0 or extent <= reach:
        return np.zeros(len(xy), dtype=np.int64)
    side = np.clip(extent * np.sqrt(_PER_TILE / len(xy)), reach, 4 * reach)
    column, row = ((xy - xy.min(axis=0)) // side).astype(np.int64).T
    return row * (int(extent // side) + 1) + column


def _box(xy: NDArray[np.float64], margin: float) -> tuple[float, float, float, float]:
    west, south = xy.min(axis=0) - margin - 1.0
    east, north = xy.max(axis=0) + margin + 1.0
    return float(west), float(south), float(east), float(north)


class _Targets:
    """Places that ways lead to, sorted by the piece they lie on."""

    def __init__(self, graph: Graph, places: Snapped) -> None:
        piece, by_start, by_end = _last_steps(graph, places)
        self.order = np.argsort(piece, kind="stable")
        self.piece = piece[self.order]
        self.by_start, self.by_end = by_start[self.order], by_end[self.order]

    def reached(
        self, block: Block, max_cost: float
    ) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
        """Return target, source and cost of every pair of a block within the limit."""
        low = np.searchsorted(self.piece, block.pieces, side="left")
        many = np.searchsorted(self.piece, block.pieces, side="right") - low
        place = np.repeat(np.arange(len(many)), many)
        here = np.repeat(low, many) + _running(many)
        cost = np.minimum(
            block.costs[:, block.start[place]] + self.by_start[here],
            block.costs[:, block.end[place]] + self.by_end[here],
        )
        source, column = np.nonzero(cost <= within_limit(max_cost))
        return self.order[here[column]], block.sources[source], cost[source, column]


def _running(counts: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return 0, 1, … n - 1 for each n of ``counts``, one behind the other."""
    return np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)


# --- k nearest -----------------------------------------------------------------------------------


def _k_nearest(
    network: Network,
    costs: Costs,
    origins: Snapped,
    facilities: Snapped,
    *,
    k: int,
    max_cost: float,
    towards: bool,
    progress: Progress,
) -> pd.DataFrame:
    """Return the k nearest by searching within a limit that grows until everybody has k.

    Whoever has k facilities within a limit has the k nearest.
    """
    first = nearest(network, costs, origins, facilities, max_cost=max_cost, towards=towards)
    finished = [first[_PAIRS].iloc[:0]]
    waiting = first["origin"].to_numpy()
    if len(waiting) == 0:
        return finished[0]
    enough = np.minimum(k, _reachable(network, origins, facilities))
    total = _longest(costs)
    ceiling = min(max_cost, total)
    # Where most origins stand on a facility the first limit is a few edges long.
    guess = 2 * float(first["cost"].quantile(0.9)) or 10 * total / len(network.start)
    limit = min(guess, ceiling)
    every = len(waiting)
    while len(waiting):
        progress(0.1 + 0.8 * (1 - len(waiting) / every))
        stays = np.zeros(len(origins.edge), dtype=bool)
        stays[waiting] = True
        places = origins.masked(stays)
        pairs = within(network, costs, places, facilities, limit, towards=towards)
        found = np.bincount(pairs["origin"], minlength=len(origins.edge))
        last = limit >= ceiling
        ready = waiting if last else waiting[found[waiting] >= enough[waiting]]
        is_ready = np.zeros(len(origins.edge), dtype=bool)
        is_ready[ready] = True
        mine = pairs[is_ready[pairs["origin"]]].sort_values("cost", kind="stable")
        finished.append(mine.groupby("origin").head(k))
        waiting = waiting[~is_ready[waiting]]
        limit = min(2 * limit, ceiling)
    return pd.concat(finished, ignore_index=True)


def _reachable(network: Network, origins: Snapped, facilities: Snapped) -> NDArray[np.intp]:
    """Return how many facilities lie in each origin's component: no more can be reached."""
    component = network.components()
    of_edge = component[network.start]
    there = np.bincount(of_edge[facilities.edge[facilities.found]], minlength=component.max() + 1)
    count = np.zeros(len(origins.edge), dtype=np.intp)
    count[origins.found] = there[of_edge[origins.edge[origins.found]]]
    return count


def _longest(costs: Costs) -> float:
    """Return a cost that no way exceeds: that of all edges together."""
    both = np.concatenate([costs.forward, costs.backward])
    return float(both[np.isfinite(both)].sum())
