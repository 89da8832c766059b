"""Green spaces large enough to count, where one enters them, and how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network_search import nearest
from smart_territory_plugin.core.network_snap import Snapped, snap

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network

_M2_PER_HA = 10_000.0
_TOUCH_M = 0.01
"""Greens this close touch: coordinates of one border differ after a change of CRS."""
_ROUNDING = 1e-9


class Greens(NamedTuple):
    """Green spaces that count, and their entrances."""

    shapes: NDArray[np.object_]
    """Polygons, one a green space."""
    entrances: NDArray[np.object_]
    """Points that belong to one of them; empty where none is known."""
    entered_anywhere: NDArray[np.bool_]
    """Which green spaces have no entrance of their own: their whole edge is one."""


def usable_greens(
    polygons: NDArray[np.object_], min_ha: float, gap_m: float = 0.0
) -> NDArray[np.object_]:
    """Return the green spaces with at least the area wanted.

    Parameters
    ----------
    polygons : numpy.ndarray of shapely.Geometry
        Valid polygons in a metric CRS; missing ones are left out.
    min_ha : float
        Least area (ha), inclusive.
    gap_m : float
        Polygons at most this far apart (m) are one green space; those that touch or overlap
        always are.

    Returns
    -------
    numpy.ndarray of shapely.Geometry
        One (multi-)polygon a green space; land in two polygons counts once.
    """
    drawn = polygons[~(shapely.is_missing(polygons) | shapely.is_empty(polygons))]
    drawn = drawn[shapely.get_dimensions(drawn) == 2]
    merged = _merged(drawn, max(gap_m, _TOUCH_M))
    large = merged[shapely.area(merged) >= min_ha * _M2_PER_HA * (1 - _ROUNDING)]
    tell = note if len(large) else warn
    tell(
        messages.GREENS_USED,
        polygons=len(drawn),
        greens=len(merged),
        used=len(large),
        hectares=min_ha,
        area=float(shapely.area(large).sum()) / _M2_PER_HA,
    )
    return large


def _merged(polygons: NDArray[np.object_], gap_m: float) -> NDArray[np.object_]:
    """Return the union of each group of polygons that lie near one another."""
    count = len(polygons)
    one, other = shapely.STRtree(polygons).query(polygons, predicate="dwithin", distance=gap_m)
    links = coo_matrix((np.ones(len(one), dtype=bool), (one, other)), shape=(count, count))
    groups, group = connected_components(links, directed=False) if count else (0, one)
    order = np.argsort(group, kind="stable")
    members = np.split(polygons[order], np.flatnonzero(np.diff(group[order])) + 1) if count else []
    merged = np.empty(groups, dtype=object)
    merged[:] = [some[0] if len(some) == 1 else shapely.union_all(some) for some in members]
    return merged


def with_entrances(
    shapes: NDArray[np.object_], entrances: NDArray[np.object_] | None, access_m: float
) -> Greens:
    """Return the green spaces with the entrances that belong to them.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        From :func:`usable_greens`.
    entrances : numpy.ndarray of shapely.Point, optional
        Entrances of any green space.
    access_m : float
        How far from its green space an entrance may lie (m).

    Returns
    -------
    Greens
        A green space without an entrance is entered from its whole edge; how many are, and how
        many entrances belong to none, is in the log.
    """
    anywhere = np.ones(len(shapes), dtype=bool)
    if entrances is None or not len(entrances):
        return Greens(shapes, np.empty(0, dtype=object), anywhere)
    drawn = entrances[~(shapely.is_missing(entrances) | shapely.is_empty(entrances))]
    index = shapely.STRtree(shapes)
    entrance, green = index.query(drawn, predicate="dwithin", distance=access_m)
    anywhere[green] = False
    kept = np.unique(entrance)
    note(
        messages.GREEN_ENTRANCES,
        used=len(kept),
        total=len(entrances),
        open=int(anywhere.sum()),
        limit=access_m,
    )
    return Greens(shapes, drawn[kept], anywhere)


def straight_distance(places: NDArray[np.object_], greens: Greens) -> NDArray[np.float64]:
    """Return the straight line from each place to the nearest green space.

    Parameters
    ----------
    places : numpy.ndarray of shapely.Geometry
        Buildings or points in the greens' CRS.
    greens : Greens
        A green space with entrances is reached at these, another one at its edge.

    Returns
    -------
    numpy.ndarray of float64
        Metres from the outline, 0 inside; NaN for a missing place, and everywhere without greens.
    """
    goals = np.concatenate([greens.shapes[greens.entered_anywhere], greens.entrances])
    distance = np.full(len(places), np.nan)
    drawn = np.flatnonzero(~(shapely.is_missing(places) | shapely.is_empty(places)))
    if len(goals) and len(drawn):
        (row, _), found = shapely.STRtree(goals).query_nearest(
            places[drawn], return_distance=True, all_matches=False
        )
        distance[drawn[row]] = found
    return distance


def street_distance(
    network: Network,
    costs: Costs,
    places: Snapped,
    greens: Greens,
    access_m: float,
    *,
    snap_m: float,
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Return the way along the streets from each place to the nearest green space.

    Parameters
    ----------
    network, costs
        The streets and their lengths (m).
    places : Snapped
        Where the places lie on them.
    greens : Greens
        A green space with entrances is reached where these lie on a street, another one wherever
        a street comes within ``access_m`` of it.
    access_m : float
        How near a street leads to a green space (m).
    snap_m : float
        How far an entrance, or a green space without any nearer street, may lie from the street.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float64
        Metres; NaN where a place is on no street, or no street leads from it to a green space.
    """
    distance = np.full(len(places.edge), np.nan)
    open_greens = greens.shapes[greens.entered_anywhere]
    edge_zone = shapely.buffer(open_greens, access_m, quad_segs=16)
    crossing, reached = _crossings(network, edge_zone)
    goals = [crossing, snap(network, greens.entrances, snap_m)]
    goals.append(snap(network, open_greens[~reached], snap_m))
    arrivals = Snapped(*(np.concatenate(parts) for parts in zip(*goals, strict=True)))
    unreached = int((~goals[1].found).sum()) + int((~goals[2].found).sum())
    if unreached:
        warn(messages.GREENS_NOT_CONNECTED, count=unreached, limit=snap_m)
    progress(0.3)
    if arrivals.found.any():
        ways = nearest(
            network, costs, places, arrivals, progress=lambda done: progress(0.3 + 0.7 * done)
        )
        distance[ways["origin"]] = ways["cost"]
    distance[_beside(network, places, edge_zone)] = 0.0
    return distance


def _crossings(network: Network, zones: NDArray[np.object_]) -> tuple[Snapped, NDArray[np.bool_]]:
    """Return where streets cross into zones, and which zones any street touches."""
    zone, place = network.tree.query(zones, predicate="intersects")
    reached = np.zeros(len(zones), dtype=bool)
    reached[zone] = True
    edge = network.usable_edges[place]
    points = shapely.intersection(shapely.boundary(zones[zone]), network.lines[edge])
    corners, row = shapely.get_coordinates(points, return_index=True)
    edge = edge[row]
    share = shapely.line_locate_point(network.lines[edge], shapely.points(corners), normalized=True)
    return Snapped(edge, share, np.zeros(len(edge))), reached


def _beside(network: Network, places: Snapped, zones: NDArray[np.object_]) -> NDArray[np.intp]:
    """Return the places whose point on the street lies in a zone."""
    on = np.flatnonzero(places.found)
    points = shapely.line_interpolate_point(
        network.lines[places.edge[on]], places.share[on], normalized=True
    )
    return on[np.unique(shapely.STRtree(points).query(zones, predicate="intersects")[1])]
