"""Streets within reach of facilities, cut exactly where the limit is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.line_cuts import LineCutter
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.network_graph import Graph, split_at
from smart_territory_plugin.core.network_search import least_costs, tiles_from_nodes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped

MODES = ("merged", "per_facility", "exclusive")
"""All facilities together; each for itself; each street given to its nearest facility."""

_SHORTEST_M = 1e-6  # a part shorter than this is a rounding error


class _Parts(NamedTuple):
    """Stretches of pieces, ``share`` along the piece from its start."""

    row: NDArray[np.intp]
    band: NDArray[np.intp]
    from_share: NDArray[np.float64]
    to_share: NDArray[np.float64]
    cost_from: NDArray[np.float64]
    cost_to: NDArray[np.float64]
    by_start: NDArray[np.bool_]
    """Whether the stretch is reached through the start of its piece."""


def service_lines(
    network: Network,
    costs: Costs,
    facilities: Snapped,
    limits: Sequence[float],
    *,
    mode: str = "merged",
    start_cost: NDArray[np.float64] | None = None,
    own_limit: NDArray[np.float64] | None = None,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Return the parts of streets within reach.

    Parameters
    ----------
    network, costs
        The network and what its edges cost, taken as even along an edge. The ways lead from the
        facilities; for ways to them turn the costs (:meth:`~.network.Costs.turned`).
    facilities : Snapped
        Where the facilities lie; those that lie on no edge serve nothing.
    limits : sequence of float
        Limits of the bands, ascending, above 0, in the unit of ``costs``.
    mode : str
        One of :data:`MODES`.
    start_cost : numpy.ndarray of float, optional
        What a facility costs before the first metre (0 or more; NaN counts as 0).
    own_limit : numpy.ndarray of float, optional
        Each facility's own limit in place of ``limits``; a facility whose limit is NaN or not
        above 0 serves nothing.
    progress : callable
        Called with the share done.

    Returns
    -------
    geopandas.GeoDataFrame
        One row a part, drawn from its cheaper end to its dearer one, with

        - ``edge``: the edge it is cut from;
        - ``facility``: the position of the facility, -1 in mode ``merged``;
        - ``band``: the limit of its band (the facility's own limit where it has one);
        - ``cost_from``, ``cost_to``: the least and the greatest cost on it, at its two ends;
        - ``length_m``: metres.

        No two parts of one facility overlap (of all facilities, in the modes ``merged`` and
        ``exclusive``). Where a street is reached from both ends the parts meet where the two
        ways cost the same. A part ends exactly where a limit is reached. Of facilities with
        limits of their own a street belongs to the one with the most left of its limit.

    Raises
    ------
    TerritoryError
        ``LIMITS_NOT_ASCENDING``.
    """
    bands = np.asarray(own_limit if own_limit is not None else limits, dtype=np.float64)
    if own_limit is None and (len(bands) == 0 or not (np.diff(bands, prepend=0.0) > 0).all()):
        raise TerritoryError(messages.LIMITS_NOT_ASCENDING)
    head = _head_starts(facilities, start_cost, own_limit)
    top = head.top if own_limit is not None else float(bands[-1])
    graph = split_at(network, costs, facilities)
    cuts = np.array([top]) if own_limit is not None else bands
    if mode == "per_facility":
        found = _of_each(graph, head.cost, cuts, progress)
    else:
        found = _of_nearest(graph, head.cost, cuts)
    progress(0.8)
    lines = _lines(network, graph, found)
    facility = lines["facility"].to_numpy()
    extra = head.extra[facility] if len(lines) else np.zeros(0)
    lines["cost_from"] -= extra
    lines["cost_to"] -= extra
    lines["band"] = bands[facility] if own_limit is not None else cuts[lines["band"]]
    if mode == "merged":
        lines["facility"] = -1
    progress(1.0)
    return lines


class _HeadStarts(NamedTuple):
    """Limits of their own, told as start costs below one common limit."""

    cost: NDArray[np.float64]
    """What each facility starts with; inf where it serves nothing."""
    extra: NDArray[np.float64]
    """The part of it that is no cost but a shorter limit."""
    top: float


def _head_starts(
    facilities: Snapped,
    start_cost: NDArray[np.float64] | None,
    own_limit: NDArray[np.float64] | None,
) -> _HeadStarts:
    count = len(facilities.edge)
    started = np.zeros(count) if start_cost is None else np.nan_to_num(start_cost, nan=0.0)
    if own_limit is None:
        return _HeadStarts(started, np.zeros(count), np.nan)
    known = np.isfinite(own_limit) & (own_limit > 0)
    top = float(own_limit[known].max()) if known.any() else 0.0
    extra = np.where(known, top - own_limit, 0.0)
    return _HeadStarts(np.where(known, started + extra, np.inf), extra, top)


class _Found(NamedTuple):
    """Parts with the piece and the facility of each."""

    piece: NDArray[np.intp]
    facility: NDArray[np.intp]
    parts: _Parts


def _of_nearest(graph: Graph, start_cost: NDArray[np.float64], cuts: NDArray[np.float64]) -> _Found:
    """Give every stretch to the facility that reaches it first."""
    least = least_costs(graph, start_cost=start_cost, max_cost=float(cuts[-1]))
    pieces = np.arange(len(graph.start))
    near, far = least.cost[graph.start], least.cost[graph.end]
    parts = _stretches(graph, pieces, near, far, cuts)
    piece = pieces[parts.row]
    node = np.where(parts.by_start, graph.start[piece], graph.end[piece])
    return _Found(piece, least.facility[node], parts)


def _of_each(
    graph: Graph,
    start_cost: NDArray[np.float64],
    cuts: NDArray[np.float64],
    progress: Progress,
) -> _Found:
    """Give every facility all stretches it reaches."""
    owners = np.flatnonzero((graph.node_of_place >= 0) & np.isfinite(start_cost))
    spots, spot_of = np.unique(graph.node_of_place[owners], return_inverse=True)
    # Facilities on one spot search once, each with its own start.
    rounds = pd.Series(spot_of).groupby(spot_of).cumcount().to_numpy()
    found = []
    for number in range(int(rounds.max(initial=-1)) + 1):
        owner = np.full(len(spots), -1, dtype=np.intp)
        owner[spot_of[rounds == number]] = owners[rounds == number]
        here = np.flatnonzero(owner >= 0)
        for block in tiles_from_nodes(
            graph, spots[here], float(cuts[-1]), lambda done: progress(0.8 * done)
        ):
            whose = owner[here[block.sources]]
            begun = start_cost[whose][:, None]
            near, far = block.costs[:, block.start] + begun, block.costs[:, block.end] + begun
            row, column = np.nonzero(np.minimum(near, far) <= cuts[-1])
            piece = block.pieces[column]
            parts = _stretches(graph, piece, near[row, column], far[row, column], cuts)
            found.append(_Found(piece[parts.row], whose[row[parts.row]], parts))
    if not found:
        return _of_nearest(graph, np.full(len(start_cost), np.inf), cuts)
    parts = _joined([one.parts for one in found])
    return _Found(
        np.concatenate([f.piece for f in found]),
        np.concatenate([f.facility for f in found]),
        parts,
    )


def _stretches(
    graph: Graph,
    piece: NDArray[np.intp],
    at_start: NDArray[np.float64],
    at_end: NDArray[np.float64],
    cuts: NDArray[np.float64],
) -> _Parts:
    """Cut pieces, whose ends cost so much, at the limits and where both ways cost the same.

    ``row`` of the result counts in ``piece``.
    """
    from_start, from_end = graph.forward[piece], graph.backward[piece]
    meeting = _meeting(at_start, at_end, from_start, from_end)
    sides = (
        (at_start, from_start, meeting, True),
        (at_end, from_end, 1 - meeting, False),
    )
    found: list[_Parts] = []
    for cost, whole, farthest, by_start in sides:
        below = np.zeros(len(piece))
        for number, limit in enumerate(cuts):
            reached = np.minimum(_share_within(cost, whole, limit), farthest)
            row = np.flatnonzero(reached > below)
            low, high = below[row], reached[row]
            with np.errstate(invalid="ignore"):
                near = cost[row] + np.where(low > 0, low * whole[row], 0.0)
                far = cost[row] + high * whole[row]
            if not by_start:
                low, high = 1.0 - high, 1.0 - low
            band, side = np.full(len(row), number), np.full(len(row), by_start)
            found.append(_Parts(row, band, low, high, near, far, side))
            below = np.maximum(below, reached)
    return _joined(found)


def _joined(several: Sequence[_Parts]) -> _Parts:
    return _Parts(*(np.concatenate(column) for column in zip(*several, strict=True)))


def _meeting(
    at_start: NDArray[np.float64],
    at_end: NDArray[np.float64],
    from_start: NDArray[np.float64],
    from_end: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the share of each piece up to which the way through its start is the cheaper."""
    entered = np.isfinite(at_start) & np.isfinite(from_start)
    other = np.isfinite(at_end) & np.isfinite(from_end)
    meeting = np.where(entered, 1.0, 0.0)
    both = np.flatnonzero(entered & other)
    whole = from_start[both] + from_end[both]
    with np.errstate(invalid="ignore", divide="ignore"):
        share = (at_end[both] + from_end[both] - at_start[both]) / whole
    free = whole <= 0  # a piece that costs nothing belongs to the cheaper end
    share[free] = np.where(at_start[both][free] <= at_end[both][free], 1.0, 0.0)
    meeting[both] = np.clip(share, 0.0, 1.0)
    return meeting


def _share_within(
    cost: NDArray[np.float64], whole: NDArray[np.float64], limit: float
) -> NDArray[np.float64]:
    """Return how much of each piece, entered at ``cost``, lies within the limit."""
    left = limit - cost
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(whole > 0, left / whole, np.where(left >= 0, 1.0, 0.0))
    return np.clip(np.where(np.isfinite(cost) & np.isfinite(whole), share, 0.0), 0.0, 1.0)


def _lines(network: Network, graph: Graph, found: _Found) -> gpd.GeoDataFrame:
    """Draw the parts."""
    piece, parts = found.piece, found.parts
    begin, whole = graph.from_share[piece], graph.to_share[piece] - graph.from_share[piece]
    cutter = LineCutter(network.lines)
    edge = graph.edge[piece]
    length = cutter.length_m[edge]
    from_m = (begin + parts.from_share * whole) * length
    to_m = np.where(
        (parts.to_share >= 1) & (graph.to_share[piece] >= 1),
        length,
        (begin + parts.to_share * whole) * length,
    )
    kept = to_m - from_m > _SHORTEST_M
    edge, from_m, to_m = edge[kept], from_m[kept], to_m[kept]
    drawn = cutter.parts(edge, from_m, to_m)
    against = ~parts.by_start[kept]
    drawn[against] = shapely.reverse(drawn[against])
    return gpd.GeoDataFrame(
        {
            "edge": edge,
            "facility": found.facility[kept],
            "band": parts.band[kept],
            "cost_from": parts.cost_from[kept],
            "cost_to": parts.cost_to[kept],
            "length_m": to_m - from_m,
        },
        geometry=drawn,
        crs=network.crs,
    )


def service_polygons(
    lines: gpd.GeoDataFrame, width_m: float, progress: Progress = silent
) -> gpd.GeoDataFrame:
    """Return the streets within reach as areas: everything close to them.

    Parameters
    ----------
    lines : geopandas.GeoDataFrame
        From :func:`service_lines`.
    width_m : float
        How far from the street (m), above 0.
    progress : callable
        Called with the share done.

    Returns
    -------
    geopandas.GeoDataFrame
        One row a facility (all together: -1) and band: ``facility``, ``band`` and ``area_m2``.
        A band holds the ones below it.
    """
    rows = []
    groups = list(lines.groupby("facility", sort=True))
    for number, (facility, own) in enumerate(groups):
        area = None
        for band, part in own.groupby("band", sort=True):
            progress(number / len(groups))
            shapes = shapely.buffer(part.geometry.to_numpy(), width_m, quad_segs=4)
            shapes = shapes if area is None else np.append(shapes, area)
            area = shapely.union_all(shapes)
            rows.append((facility, band, area.area, area))
    columns = ["facility", "band", "area_m2", "geometry"]
    table = pd.DataFrame(rows, columns=columns)
    return gpd.GeoDataFrame(table, geometry="geometry", crs=lines.crs)
