"""A street network as its topology: what lies between two real nodes is one chain of edges.

A node where two edges meet and nothing else is only a place where somebody cut the drawing. Counts
of nodes and edges must not depend on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network


@dataclass(frozen=True)
class Chains:
    """The chains of a network between its real nodes.

    Attributes
    ----------
    start, end : numpy.ndarray of int
        The nodes (numbers of the network) at the two ends of each chain; the same one twice for
        a loop.
    of_edge : numpy.ndarray of int
        The chain of each edge, -1 where the edge may not be used.
    degree : numpy.ndarray of int
        How many ends of chains meet in each node of the network: 0 for one that is no node here
        (inside a chain, or without a usable edge); 2 only for the node that stands for a ring.
    """

    start: NDArray[np.intp]
    end: NDArray[np.intp]
    of_edge: NDArray[np.intp]
    degree: NDArray[np.intp]


def chains_of(network: Network) -> Chains:
    """Return the chains of a network's usable edges.

    Parameters
    ----------
    network : Network
        Parallel edges and loops are allowed; directions do not matter.

    Returns
    -------
    Chains
        Nodes of degree 2 are no nodes. A ring without any other node keeps one, its most
        western (of several the most southern), so that it is one node and one loop.
    """
    edges = network.usable_edges
    tips = np.concatenate([network.start[edges], network.end[edges]])
    owner = np.tile(np.arange(len(edges)), 2)
    degree = np.bincount(tips, minlength=len(network.node_xy))
    order = np.argsort(tips, kind="stable")
    passing = order[degree[tips[order]] == 2].reshape(-1, 2)
    links = (np.ones(len(passing)), owner[passing].T)
    count, chain = connected_components(
        coo_matrix(links, shape=(len(edges), len(edges))), directed=False
    )
    real = np.flatnonzero(degree[tips] != 2)
    real = real[np.argsort(chain[owner[real]], kind="stable")]
    ends = np.full((count, 2), -1, dtype=np.intp)
    open_chains = chain[owner[real]].reshape(-1, 2)[:, 0]
    ends[open_chains] = tips[real].reshape(-1, 2)
    ring = ends[:, 0] < 0
    if ring.any():
        ends[ring] = _standing_for(network, tips, chain[owner])[ring, None]
    of_edge = np.full(len(network.start), -1, dtype=np.intp)
    of_edge[edges] = chain
    return Chains(
        start=ends[:, 0],
        end=ends[:, 1],
        of_edge=of_edge,
        degree=np.bincount(ends.ravel(), minlength=len(network.node_xy)),
    )


def _standing_for(
    network: Network, tips: NDArray[np.intp], chain: NDArray[np.intp]
) -> NDArray[np.intp]:
    """Return the most western node of each chain."""
    x, y = network.node_xy[tips].T
    order = np.lexsort((y, x, chain))
    _, first = np.unique(chain[order], return_index=True)
    return tips[order[first]]
