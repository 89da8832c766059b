"""A street network: edges with their lines between numbered nodes, and what an edge costs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Costs(NamedTuple):
    """What each edge costs in its two directions; inf where the direction may not be used."""

    forward: NDArray[np.float64]
    """Along the direction drawn."""
    backward: NDArray[np.float64]
    """Against it."""

    def turned(self) -> Costs:
        """Return the costs of the same streets gone the other way.

        The cheapest way *to* a place is the cheapest way *from* it at turned costs.
        """
        return Costs(self.backward, self.forward)


@dataclass(frozen=True)
class Network:
    """Edges between nodes.

    One object serves every method: it is built once (:mod:`.network_build`) and passed on.

    Attributes
    ----------
    lines : numpy.ndarray of shapely.LineString
        One an edge, in a metric CRS; may have Z.
    start, end : numpy.ndarray of int
        The nodes of its first and last vertex.
    length_m : numpy.ndarray of float
        Plane length, above 0.
    forward, backward : numpy.ndarray of bool
        Whether the edge may be used along and against the direction drawn. Where neither is
        true (a motorway in a network for walking) nothing snaps to it.
    node_xy : numpy.ndarray of float
        Shape (nodes, 2).
    street : numpy.ndarray of int
        The label (feature id) of the street each edge came from.
    table : pandas.DataFrame
        Attributes of the edges, numbered from 0.
    crs : Any
        As GeoPandas has it.
    """

    lines: NDArray[np.object_]
    start: NDArray[np.intp]
    end: NDArray[np.intp]
    length_m: NDArray[np.float64]
    forward: NDArray[np.bool_]
    backward: NDArray[np.bool_]
    node_xy: NDArray[np.float64]
    street: NDArray[np.int64]
    table: pd.DataFrame
    crs: Any = None

    @property
    def usable(self) -> NDArray[np.bool_]:
        """Whether an edge may be used in at least one direction."""
        return self.forward | self.backward

    @cached_property
    def usable_edges(self) -> NDArray[np.intp]:
        """The numbers of the edges that may be used."""
        return np.flatnonzero(self.usable)

    @cached_property
    def tree(self) -> shapely.STRtree:
        """A spatial index of the lines of :attr:`usable_edges`, made on first use."""
        return shapely.STRtree(self.lines[self.usable_edges])

    @property
    def frame(self) -> gpd.GeoDataFrame:
        """The edges as a layer with their attributes."""
        return gpd.GeoDataFrame(self.table, geometry=self.lines, crs=self.crs)

    def length_costs(self) -> Costs:
        """Return the lengths as costs (m)."""
        return self.costs(self.length_m, self.length_m)

    def costs(self, forward: ArrayLike, backward: ArrayLike) -> Costs:
        """Return any numbers as costs.

        Parameters
        ----------
        forward, backward : array_like of float
            One number an edge, 0 or more; NaN where the direction cannot be used.

        Returns
        -------
        Costs
            With inf where a number is NaN or the network forbids the direction.

        Raises
        ------
        TerritoryError
            ``COST_NEGATIVE`` where a number is below 0; ``COST_NOWHERE`` where no edge is left.
        """
        result = Costs(
            _allowed(forward, self.forward),
            _allowed(backward, self.backward),
        )
        if not (np.isfinite(result.forward).any() or np.isfinite(result.backward).any()):
            raise TerritoryError(messages.COST_NOWHERE)
        return result

    @cached_property
    def _components(self) -> NDArray[np.intp]:
        used = self.usable
        arcs = (np.ones(int(used.sum())), (self.start[used], self.end[used]))
        shape = (len(self.node_xy), len(self.node_xy))
        return connected_components(coo_matrix(arcs, shape=shape), directed=False)[1]

    def components(self) -> NDArray[np.intp]:
        """Return the number of each node's component, joined by usable edges of any direction."""
        return self._components

    def degrees(self) -> NDArray[np.intp]:
        """Return how many usable edge ends meet in each node; a loop counts twice."""
        used = self.usable
        ends = np.concatenate([self.start[used], self.end[used]])
        return np.bincount(ends, minlength=len(self.node_xy))


def _allowed(numbers: ArrayLike, permitted: NDArray[np.bool_]) -> NDArray[np.float64]:
    costs = np.array(numbers, dtype=np.float64)
    if (costs[permitted] < 0).any():
        count = int((costs[permitted] < 0).sum())
        raise TerritoryError(messages.COST_NEGATIVE, count=count)
    costs[~permitted | np.isnan(costs)] = np.inf
    return costs
