"""From a layer of streets to a network: where lines meet, who may use them, what looks wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.line_cuts import LineCutter
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network import Network
from smart_territory_plugin.core.network_crossings import crossing_cuts, touching_ends
from smart_territory_plugin.core.street_access import directions, levels, street_tags
from smart_territory_plugin.core.vector import exploded_lines

if TYPE_CHECKING:
    from numpy.typing import NDArray

EDGE_FIELDS = ("from_node", "to_node", "length_m", "forward", "backward", "component")
"""What the layer of a network has beside the attributes of the streets."""

_MOVED_M = 1.0  # an end that lies farther from its node than this was moved after the build


@dataclass(frozen=True)
class Cuts:
    """Where lines are cut: on a line, at a distance from its start, at a point of the plane."""

    line: NDArray[np.intp]
    at_m: NDArray[np.float64]

    @classmethod
    def joined(cls, *several: Cuts) -> Cuts:
        """Return the cuts of several as one."""
        return cls(
            np.concatenate([cuts.line for cuts in several]).astype(np.intp),
            np.concatenate([cuts.at_m for cuts in several]).astype(np.float64),
        )


def build_network(
    streets: gpd.GeoDataFrame,
    label: str,
    *,
    mode: str = "walk",
    tolerance_m: float = 0.1,
    node_crossings: bool = False,
    fields: Mapping[str, str | None] | None = None,
    progress: Progress = silent,
) -> Network:
    """Return the network of a layer of streets.

    Parameters
    ----------
    streets : geopandas.GeoDataFrame
        Lines and multi-lines in a metric CRS with a unique index; rows without geometry give no
        edge. Tags in columns or in ``other_tags`` (:func:`~.street_access.street_tags`).
    label : str
        The layer's name, for the log and the sentences.
    mode : str
        ``walk``, ``cycle`` or ``wheelchair`` (:func:`~.street_access.directions`).
    tolerance_m : float
        Ends of lines this close are one node (m, 0 or more).
    node_crossings : bool
        Also cut lines where they cross or where one ends on the middle of another, except
        between bridges, tunnels and streets of another level.
    fields : mapping, optional
        The layer's own field for a tag.
    progress : callable
        Called with the share done.

    Returns
    -------
    Network
        Lines meet at their ends, and where an end lies on a vertex of another line, and where
        two lines of one level share a vertex. A street drawn twice is one edge, open to whom
        either is; lines without length are left out; both are counted in the log.

    Raises
    ------
    TerritoryError
        ``EMPTY_LAYER`` or ``NO_LINES`` where no line is left; ``NETWORK_CLOSED`` where
        nobody of this mode may use a single street.
    """
    parts = exploded_lines(streets)
    lines, rows = _clean(np.asarray(parts.geometry.array, dtype=object))
    if len(lines) == 0:
        reason = messages.NO_LINES if streets.geometry.notna().any() else messages.EMPTY_LAYER
        raise TerritoryError(reason, layer=label)
    dropped = len(parts) - len(lines)
    if dropped:
        warn(messages.LINES_WITHOUT_LENGTH, layer=label, count=dropped)
    parts = parts.iloc[rows]
    progress(0.1)
    tags = street_tags(pd.DataFrame(parts.drop(columns=parts.geometry.name)), fields)
    level = levels(tags)
    cuts = _vertex_cuts(lines, level, tolerance_m)
    if node_crossings:
        cuts = Cuts.joined(
            cuts,
            Cuts(*crossing_cuts(lines, level, progress)),
            Cuts(*touching_ends(lines, level, tolerance_m)),
        )
    progress(0.5)
    pieces, of_line = _cut(lines, cuts, tolerance_m)
    start, end, node_xy = _nodes(pieces, tolerance_m)
    open_to = directions(tags, mode)
    network = Network(
        lines=pieces,
        start=start,
        end=end,
        length_m=shapely.length(pieces),
        forward=open_to.forward[of_line],
        backward=open_to.backward[of_line],
        node_xy=node_xy,
        street=parts.index.to_numpy()[of_line],
        table=pd.DataFrame(parts.drop(columns=parts.geometry.name))
        .iloc[of_line]
        .reset_index(drop=True),
        crs=streets.crs,
    )
    progress(0.8)
    network = _without_repeats(network, label)
    if not network.usable.any():
        raise TerritoryError(messages.NETWORK_CLOSED, layer=label, mode=mode)
    progress(1.0)
    return network


def _clean(lines: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return the lines without repeated vertices, those that have a length, and their rows."""
    lines = shapely.remove_repeated_points(lines)
    kept = np.flatnonzero(shapely.length(lines) > 0)
    return lines[kept], kept


# --- where lines meet ----------------------------------------------------------------------------


def _vertex_cuts(
    lines: NDArray[np.object_], level: NDArray[np.object_], tolerance_m: float
) -> Cuts:
    """Return where inner vertices meet the end of another line, or a vertex of the same level."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    is_end = np.ones(len(xy), dtype=bool)
    is_end[1:-1] = (line[1:-1] != line[:-2]) | (line[1:-1] != line[2:])
    inner = np.flatnonzero(~is_end)
    if len(inner) == 0:
        return Cuts(inner, np.zeros(0))
    meets = _near(xy[inner], xy[is_end], tolerance_m)
    meets |= _shared(xy[inner], line[inner], level, tolerance_m)
    chosen = inner[meets]
    moved = np.zeros(len(xy))
    moved[1:] = np.hypot(*np.diff(xy, axis=0).T)
    moved[np.flatnonzero(np.diff(line, prepend=-1))] = 0.0
    gone = np.cumsum(moved)
    first = np.searchsorted(line, line[chosen])
    return Cuts(line[chosen], gone[chosen] - gone[first])


def _near(
    points: NDArray[np.float64], others: NDArray[np.float64], tolerance_m: float
) -> NDArray[np.bool_]:
    distance, _ = cKDTree(np.unique(others, axis=0)).query(
        points, distance_upper_bound=max(tolerance_m, 1e-6) * (1 + 1e-9)
    )
    return np.isfinite(distance)


def _shared(
    points: NDArray[np.float64],
    line: NDArray[np.intp],
    level: NDArray[np.object_],
    tolerance_m: float,
) -> NDArray[np.bool_]:
    """Say of each inner vertex whether another line of its level has one on the same spot."""
    shared = np.zeros(len(points), dtype=bool)
    pairs = cKDTree(points).query_pairs(max(tolerance_m, 1e-6), output_type="ndarray")
    one, other = pairs[:, 0], pairs[:, 1]
    meet = (line[one] != line[other]) & (level[line[one]] == level[line[other]])
    shared[one[meet]] = True
    shared[other[meet]] = True
    return shared


def _cut(
    lines: NDArray[np.object_], cuts: Cuts, tolerance_m: float
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return the pieces of the lines and the line each is of."""
    length = shapely.length(lines)
    least = max(tolerance_m, 1e-6)
    inside = (cuts.at_m > least) & (cuts.at_m < length[cuts.line] - least)
    line, at_m = cuts.line[inside], cuts.at_m[inside]
    order = np.lexsort((at_m, line))
    line, at_m = line[order], at_m[order]
    apart = np.ones(len(line), dtype=bool)
    apart[1:] = (np.diff(line) != 0) | (np.diff(at_m) > least)
    line, at_m = line[apart], at_m[apart]
    whole = np.arange(len(lines))
    of_line = np.concatenate([whole, line])
    from_m = np.concatenate([np.zeros(len(lines)), at_m])
    order = np.lexsort((from_m, of_line))
    of_line, from_m = of_line[order], from_m[order]
    last = np.append(np.diff(of_line) != 0, True)
    to_m = np.where(last, length[of_line], np.append(from_m[1:], 0.0))
    if len(line) == 0:
        return lines, whole
    return LineCutter(lines).parts(of_line, from_m, to_m), of_line


def _nodes(
    lines: NDArray[np.object_], tolerance_m: float
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Return the node of each line's start and end, and where the nodes are."""
    ends = shapely.get_coordinates(
        np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    )
    spots, spot = _unique_points(ends)
    # Cut points are interpolated: even without a tolerance they are equal within a micrometre.
    pairs = cKDTree(spots).query_pairs(max(tolerance_m, 1e-6), output_type="ndarray")
    shape = (len(spots), len(spots))
    arcs = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=shape)
    count, node = connected_components(arcs, directed=False)
    node_xy = np.column_stack(
        [
            np.bincount(node, column, count) / np.bincount(node, minlength=count)
            for column in spots.T
        ]
    )
    start, end = np.split(node[spot], 2)
    return start.astype(np.intp), end.astype(np.intp), node_xy


def _unique_points(
    points: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return the distinct points, and which one each point is."""
    order = np.lexsort((points[:, 1], points[:, 0]))
    ordered = points[order]
    new = np.append(True, (np.diff(ordered, axis=0) != 0).any(axis=1))
    number = np.empty(len(points), dtype=np.intp)
    number[order] = np.cumsum(new) - 1
    return ordered[new], number


def _without_repeats(network: Network, label: str) -> Network:
    """Return the network with a street that was drawn twice as one edge, open to both's users."""
    first = _first_twins(network)
    if (first == np.arange(len(first))).all():
        return network
    kept = np.unique(first)
    # The twin may have been drawn the other way round.
    same_way = network.start == network.start[first]
    forward, backward = np.zeros(len(first), bool), np.zeros(len(first), bool)
    np.logical_or.at(forward, first, np.where(same_way, network.forward, network.backward))
    np.logical_or.at(backward, first, np.where(same_way, network.backward, network.forward))
    warn(messages.STREETS_REPEATED, layer=label, count=len(first) - len(kept))
    return Network(
        lines=network.lines[kept],
        start=network.start[kept],
        end=network.end[kept],
        length_m=network.length_m[kept],
        forward=forward[kept],
        backward=backward[kept],
        node_xy=network.node_xy,
        street=network.street[kept],
        table=network.table.iloc[kept].reset_index(drop=True),
        crs=network.crs,
    )


def _first_twins(network: Network) -> NDArray[np.intp]:
    """Return for each edge the first one that is drawn over exactly the same vertices."""
    first = np.arange(len(network.lines))
    low, high = np.sort([network.start, network.end], axis=0)
    parallel = pd.Series(low * len(network.node_xy) + high).duplicated(keep=False).to_numpy()
    some = np.flatnonzero(parallel)
    if len(some):
        lines = shapely.normalize(shapely.force_2d(network.lines[some]))
        _, place, number = np.unique(shapely.to_wkb(lines), return_index=True, return_inverse=True)
        first[some] = some[place[number.ravel()]]
    return first


# --- the network as a layer ----------------------------------------------------------------------


def is_network(columns: pd.Index | list[str]) -> bool:
    """Say whether a layer with these fields was written by ``build_network``."""
    names = {str(name).lower() for name in columns}
    return {"from_node", "to_node", "forward", "backward"} <= names


def edges_layer(network: Network) -> gpd.GeoDataFrame:
    """Return the network as a layer: the streets' attributes, then :data:`EDGE_FIELDS`."""
    component = _by_size(network)[network.start]
    own = {
        "from_node": network.start,
        "to_node": network.end,
        "length_m": network.length_m,
        "forward": network.forward.astype(np.int32),
        "backward": network.backward.astype(np.int32),
        "component": np.where(network.usable, component, 0),
    }
    taken = {*own, "fid", "ogc_fid"}
    kept = network.table[[c for c in network.table.columns if str(c).lower() not in taken]]
    frame = pd.concat([kept, pd.DataFrame(own)], axis=1)
    return gpd.GeoDataFrame(frame, geometry=network.lines, crs=network.crs)


def nodes_layer(network: Network) -> gpd.GeoDataFrame:
    """Return the junctions as points with ``node``, ``degree`` and ``component``."""
    nodes = {
        "node": np.arange(len(network.node_xy)),
        "degree": network.degrees(),
        "component": _by_size(network),
    }
    return gpd.GeoDataFrame(nodes, geometry=shapely.points(network.node_xy), crs=network.crs)


def _by_size(network: Network) -> NDArray[np.intp]:
    """Return each node's component, 1 the one with most street length, then 2 and so on."""
    component = network.components()
    used = network.usable
    length = np.bincount(
        component[network.start[used]], network.length_m[used], component.max() + 1
    )
    rank = np.empty(len(length), dtype=np.intp)
    rank[np.argsort(-length, kind="stable")] = np.arange(1, len(length) + 1)
    return rank[component]


def network_from_edges(frame: gpd.GeoDataFrame, label: str) -> Network:
    """Return the network of a layer that ``build_network`` wrote.

    Parameters
    ----------
    frame : geopandas.GeoDataFrame
        In a metric CRS, with ``from_node``, ``to_node``, ``forward`` and ``backward``.
    label : str
        The layer's name, for the sentences.

    Raises
    ------
    TerritoryError
        ``NOT_A_NETWORK`` where a field is missing or has gaps; ``NETWORK_CHANGED`` where lines
        were cut, moved or merged since: their ends are not where their nodes are.
    """
    if not is_network(frame.columns):
        raise TerritoryError(messages.NOT_A_NETWORK, layer=label)
    names = {str(name).lower(): name for name in frame.columns}
    parts = exploded_lines(frame)
    numbers = parts[[names[n] for n in ("from_node", "to_node", "forward", "backward")]]
    numbers = numbers.apply(pd.to_numeric, errors="coerce")
    if len(parts) == 0:
        raise TerritoryError(messages.EMPTY_LAYER, layer=label)
    if numbers.isna().any(axis=None) or not parts.index.is_unique:
        raise TerritoryError(messages.NOT_A_NETWORK, layer=label)
    lines = np.asarray(parts.geometry.array, dtype=object)
    ends = numbers.iloc[:, :2].to_numpy(dtype=np.int64).T.ravel()
    _, node = np.unique(ends, return_inverse=True)
    xy = shapely.get_coordinates(
        np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    )
    count = int(node.max()) + 1
    node_xy = np.column_stack(
        [np.bincount(node, column, count) / np.bincount(node, minlength=count) for column in xy.T]
    )
    away = np.hypot(*(xy - node_xy[node]).T)
    if (away > _MOVED_M).any():
        raise TerritoryError(
            messages.NETWORK_CHANGED, layer=label, count=int((away > _MOVED_M).sum())
        )
    start, end = np.split(node, 2)
    allowed = numbers.iloc[:, 2:].to_numpy() > 0
    table = pd.DataFrame(parts.drop(columns=parts.geometry.name)).reset_index(drop=True)
    return Network(
        lines=lines,
        start=start,
        end=end,
        length_m=shapely.length(lines),
        forward=allowed[:, 0],
        backward=allowed[:, 1],
        node_xy=node_xy,
        street=parts.index.to_numpy(),
        table=table,
        crs=frame.crs,
    )


def report_network(network: Network, label: str) -> None:
    """Say in the log how large the network is and how much of it hangs together."""
    used = network.usable
    component = network.components()[network.start[used]]
    length = np.bincount(component, network.length_m[used])
    share = 100 * float(length.max() / length.sum())
    note(
        messages.NETWORK_BUILT,
        layer=label,
        edges=int(used.sum()),
        nodes=len(network.node_xy),
        length=float(length.sum()) / 1000,
        share=share,
    )
    closed = int((~used).sum())
    if closed:
        note(messages.STREETS_CLOSED, layer=label, count=closed)
    if share < 90:
        warn(
            messages.NETWORK_IN_PARTS,
            layer=label,
            parts=int((length > 0).sum()),
            share=share,
        )
