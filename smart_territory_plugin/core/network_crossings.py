"""Where lines cross, or end on the middle of another, although no vertex says that they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network

_BESIDE_M = 0.5
_BATCH = 50_000  # pairs of lines between two calls of progress


def crossing_cuts(
    lines: NDArray[np.object_], level: NDArray[np.object_], progress: Progress = silent
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return where lines of one level cross or run over one another.

    Parameters
    ----------
    lines : numpy.ndarray of shapely.LineString
        In a metric CRS.
    level : numpy.ndarray of str
        Only lines with equal levels meet.
    progress : callable
        Called with the share done, from 0.1 to 0.5 of the building of a network.

    Returns
    -------
    line, at_m : numpy.ndarray
        Each line and the distance from its start, one row a line and point of meeting.
    """
    one, other = shapely.STRtree(lines).query(lines, predicate="intersects")
    pairs = (one < other) & (level[one] == level[other])
    one, other = one[pairs], other[pairs]
    found_line, found_at = [np.zeros(0, dtype=np.intp)], [np.zeros(0)]
    for begin in range(0, len(one), _BATCH):
        progress(0.1 + 0.4 * begin / len(one))
        batch = slice(begin, begin + _BATCH)
        meeting = shapely.intersection(lines[one[batch]], lines[other[batch]])
        # Of a stretch that two lines share its two ends are where they meet.
        stretches, owner = shapely.get_parts(meeting, return_index=True)
        ends = np.concatenate([shapely.get_point(stretches, 0), shapely.get_point(stretches, -1)])
        is_point = shapely.get_type_id(stretches) == 0
        points = np.concatenate([stretches[is_point], ends])
        owners = np.concatenate([owner[is_point], owner, owner])
        drawn = ~shapely.is_missing(points)
        points, owners = points[drawn], owners[drawn]
        for line in (one[batch][owners], other[batch][owners]):
            found_line.append(line)
            found_at.append(shapely.line_locate_point(lines[line], points))
    return np.concatenate(found_line), np.concatenate(found_at)


def touching_ends(
    lines: NDArray[np.object_], level: NDArray[np.object_], tolerance_m: float
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return where the end of a line lies on the middle of another line of its level.

    Parameters
    ----------
    lines, level
        As :func:`crossing_cuts`.
    tolerance_m : float
        How far the end may lie from the other line (m).

    Returns
    -------
    line, at_m : numpy.ndarray
        The line that is touched and where.
    """
    owner = np.tile(np.arange(len(lines)), 2)
    ends = np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    end, line = shapely.STRtree(lines).query(
        ends, predicate="dwithin", distance=max(tolerance_m, 1e-6)
    )
    pairs = (owner[end] != line) & (level[owner[end]] == level[line])
    end, line = end[pairs], line[pairs]
    return line, shapely.line_locate_point(lines[line], ends[end])


def unnoded(
    network: Network, level: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return the points where edges of one level cross although they do not meet there.

    Parameters
    ----------
    network : Network
        The network.
    level : numpy.ndarray of str
        As :func:`crossing_cuts`, one an edge.

    Returns
    -------
    points : numpy.ndarray of shapely.Point
        One a pair of edges.
    edge : numpy.ndarray of int
        One of the two edges.
    """
    lines = network.lines
    one, other = shapely.STRtree(lines).query(lines, predicate="crosses")
    pairs = (one < other) & (level[one] == level[other])
    one, other = one[pairs], other[pairs]
    points = shapely.point_on_surface(shapely.intersection(lines[one], lines[other]))
    # Cut points are rounded: edges that meet in a node may cross a hair's breadth beside it.
    at = shapely.get_coordinates(points)
    apart = np.ones(len(points), dtype=bool)
    for mine in (network.start, network.end):
        for theirs in (network.start, network.end):
            away = np.hypot(*(network.node_xy[mine[one]] - at).T)
            apart &= (mine[one] != theirs[other]) | (away > _BESIDE_M)
    return points[apart], one[apart]
