"""A network as scipy's graph: split at given places, each direction an arc of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from smart_territory_plugin.core.network_snap import Snapped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network


@dataclass(frozen=True)
class Graph:
    """The pieces of a network's edges, cut where places lie on them.

    Attributes
    ----------
    start, end : numpy.ndarray of int
        The nodes of each piece: the network's, then one for each place inside an edge.
    forward, backward : numpy.ndarray of float
        The costs of each piece, the edge's in proportion to its share; inf where forbidden.
    edge : numpy.ndarray of int
        The edge each piece is cut from, ascending.
    from_share, to_share : numpy.ndarray of float
        Where it begins and ends on the edge (0–1), ascending within an edge.
    node_xy : numpy.ndarray of float
        Shape (nodes, 2).
    node_of_place : numpy.ndarray of int
        The node of each place, -1 where it lies on no edge.
    """

    start: NDArray[np.intp]
    end: NDArray[np.intp]
    forward: NDArray[np.float64]
    backward: NDArray[np.float64]
    edge: NDArray[np.intp]
    from_share: NDArray[np.float64]
    to_share: NDArray[np.float64]
    node_xy: NDArray[np.float64]
    node_of_place: NDArray[np.intp]

    def matrix(self) -> csr_matrix:
        """Return the costs as a matrix, from the row's node to the column's."""
        return least_arcs(
            np.concatenate([self.start, self.end]),
            np.concatenate([self.end, self.start]),
            np.concatenate([self.forward, self.backward]),
            len(self.node_xy),
        )

    def place(self, places: Snapped) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Return the piece on which each place lies and the share of it before the place.

        Parameters
        ----------
        places : Snapped
            All of them on an edge.
        """
        key = self.edge + self.from_share / 2
        piece = np.searchsorted(key, places.edge + places.share / 2, side="right") - 1
        # A place at the very end of an edge may round into the next one.
        piece = np.where(self.edge[piece] > places.edge, piece - 1, piece)
        whole = self.to_share[piece] - self.from_share[piece]
        return piece, np.clip((places.share - self.from_share[piece]) / whole, 0.0, 1.0)


def split_at(network: Network, costs: Costs, places: Snapped) -> Graph:
    """Return the graph of a network in which each place is a node.

    Parameters
    ----------
    network : Network
        The network.
    costs : Costs
        One cost an edge and direction, taken as even along it.
    places : Snapped
        What becomes nodes: a place at the end of an edge is that node, two on one spot are one.

    Returns
    -------
    Graph
    """
    node_of_place = np.full(len(places.edge), -1, dtype=np.intp)
    on = np.flatnonzero(places.found)
    edge, share = places.edge[on], places.share[on]
    at_start, at_end = share <= 0, share >= 1
    node_of_place[on[at_start]] = network.start[edge[at_start]]
    node_of_place[on[at_end]] = network.end[edge[at_end]]
    inside = ~(at_start | at_end)
    spots, which = np.unique(
        np.column_stack([edge[inside], share[inside]]), axis=0, return_inverse=True
    )
    nodes = len(network.node_xy)
    node_of_place[on[inside]] = nodes + which.ravel()
    cut_edge, cut_share = spots[:, 0].astype(np.intp), spots[:, 1]

    edges = np.arange(len(network.start))
    all_edges = np.concatenate([edges, cut_edge])
    from_share = np.concatenate([np.zeros(len(edges)), cut_share])
    order = np.lexsort((from_share, all_edges))
    all_edges, from_share = all_edges[order], from_share[order]
    start = np.concatenate([network.start, nodes + np.arange(len(spots))])[order]
    last = np.append(all_edges[1:] != all_edges[:-1], True)
    to_share = np.where(last, 1.0, np.append(from_share[1:], 1.0))
    end = np.where(last, network.end[all_edges], np.append(start[1:], 0))
    part = to_share - from_share
    return Graph(
        start=start,
        end=end,
        forward=costs.forward[all_edges] * part,
        backward=costs.backward[all_edges] * part,
        edge=all_edges,
        from_share=from_share,
        to_share=to_share,
        node_xy=np.vstack([network.node_xy, _spots(network, cut_edge, cut_share)]),
        node_of_place=node_of_place,
    )


def _spots(
    network: Network, edge: NDArray[np.intp], share: NDArray[np.float64]
) -> NDArray[np.float64]:
    import shapely

    points = shapely.line_interpolate_point(network.lines[edge], share, normalized=True)
    return shapely.get_coordinates(points).reshape(-1, 2)


def least_arcs(
    rows: NDArray[np.intp], columns: NDArray[np.intp], costs: NDArray[np.float64], nodes: int
) -> csr_matrix:
    """Return arcs as a sparse matrix that holds the cheapest of parallel ones.

    A plain ``csr_matrix`` adds parallel arcs up: two streets of 5 and 9 between the same nodes
    would cost 14. Arcs of cost 0 stay; arcs of cost inf, which may not be used, go.

    Parameters
    ----------
    rows, columns : numpy.ndarray of int
        From which node to which.
    costs : numpy.ndarray of float
        0 or more.
    nodes : int
        How many nodes there are.

    Returns
    -------
    scipy.sparse.csr_matrix
        Shape (nodes, nodes).
    """
    usable = np.isfinite(costs) & (rows != columns)
    rows, columns, costs = rows[usable], columns[usable], costs[usable]
    key = rows.astype(np.int64) * nodes + columns
    order = np.argsort(key, kind="stable")
    key = key[order]
    first = np.append(True, key[1:] != key[:-1]) if len(key) else np.zeros(0, dtype=bool)
    least = np.minimum.reduceat(costs[order], np.flatnonzero(first)) if len(key) else costs
    rows, columns = rows[order][first], columns[order][first]
    pointers = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=nodes))])
    return csr_matrix((least, columns, pointers), shape=(nodes, nodes))
