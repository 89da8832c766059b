"""Places put onto the street beside them: a position along an edge, not a node."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import warn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network


class Snapped(NamedTuple):
    """Where shapes lie on a network, one entry a shape."""

    edge: NDArray[np.intp]
    """The edge; -1 where none lies within the maximum distance, or without geometry."""
    share: NDArray[np.float64]
    """How far along the edge (0–1); NaN where the edge is -1."""
    off_m: NDArray[np.float64]
    """Metres from the shape to the edge; NaN where the edge is -1."""

    @property
    def found(self) -> NDArray[np.bool_]:
        """Whether the shape lies on the network."""
        return self.edge >= 0

    def only(self, which: NDArray[np.intp]) -> Snapped:
        """Return some of the places, by position."""
        return Snapped(self.edge[which], self.share[which], self.off_m[which])

    def masked(self, stays: NDArray[np.bool_]) -> Snapped:
        """Return as many places, all but some taken off the network."""
        return Snapped(np.where(stays, self.edge, -1), self.share, self.off_m)


def snap(network: Network, shapes: NDArray[np.object_], max_m: float) -> Snapped:
    """Return the nearest position on the network for every shape.

    Parameters
    ----------
    network : Network
        Only edges that may be used in some direction are looked at.
    shapes : numpy.ndarray of shapely.Geometry
        Points, lines or polygons in the network's CRS; of a polygon the edge nearest to its
        outline counts. Missing and empty ones are not put anywhere.
    max_m : float
        Longest distance to the street (m), inclusive.

    Returns
    -------
    Snapped
    """
    count = len(shapes)
    edge = np.full(count, -1, dtype=np.intp)
    share, off_m = np.full(count, np.nan), np.full(count, np.nan)
    drawn = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if len(drawn) and len(network.usable_edges):
        (row, near), distance = network.tree.query_nearest(
            shapes[drawn], max_distance=max_m, return_distance=True, all_matches=False
        )
        rows, edges = drawn[row], network.usable_edges[near]
        lines = network.lines[edges]
        edge[rows], off_m[rows] = edges, distance
        points = _nearest_points(shapes[rows], lines)
        with np.errstate(invalid="ignore"):  # GEOS raises the flag on lines that touch themselves
            share[rows] = shapely.line_locate_point(lines, points, normalized=True)
    return Snapped(edge, share, off_m)


def _nearest_points(shapes: NDArray[np.object_], lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the shapes that are points, and of the others the line's point nearest to them."""
    points = shapes.copy()
    others = shapely.get_type_id(shapes) != 0
    if others.any():
        ways = shapely.shortest_line(lines[others], shapes[others])
        points[others] = shapely.get_point(ways, 0)
    return points


def report_unsnapped(places: Snapped, layer: str, max_m: float) -> None:
    """Say in the log how many places of a layer lie too far from any street."""
    lost = int((~places.found).sum())
    if lost:
        warn(messages.NOT_SNAPPED, layer=layer, count=lost, total=len(places.edge), limit=max_m)
