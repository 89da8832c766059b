"""Where facilities meet the streets: points at their street, areas all along their edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from smart_territory_plugin.core.green_gates import edges_of_polygons
from smart_territory_plugin.core.network_snap import Snapped, snap

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network

_AREAS = (3, 6)  # shapely's type ids of Polygon and MultiPolygon


class Gates(NamedTuple):
    """Positions on the network through which facilities are entered."""

    on: Snapped
    owner: NDArray[np.intp]
    """The facility of each position."""


def facility_gates(
    network: Network, shapes: NDArray[np.object_], nearest: Snapped, access_m: float
) -> Gates:
    """Return where each facility is entered from the streets.

    Parameters
    ----------
    network : Network
        The streets.
    shapes : numpy.ndarray of shapely.Geometry
        Points or polygons in the network's CRS.
    nearest : Snapped
        The position on the network nearest to each.
    access_m : float
        A street this close to the edge of a polygon leads into it (m).

    Returns
    -------
    Gates
        The nearest position of every facility that has one; of a polygon also those beside the
        other stretches of its outline (a point every 25 m) that a street comes close to.
    """
    areas = np.flatnonzero(np.isin(shapely.get_type_id(shapes), _AREAS) & nearest.found)
    edges = edges_of_polygons(shapes[areas], None, access_m)
    beside = snap(network, edges.points, access_m)
    whole, part = np.flatnonzero(nearest.found), np.flatnonzero(beside.found)
    pieces = (nearest.only(whole), beside.only(part))
    columns = (np.concatenate(both) for both in zip(*pieces, strict=True))
    return Gates(Snapped(*columns), np.concatenate([whole, areas[edges.owner[part]]]))
