"""Which trees each building has in view: straight lines in plan that no footprint crosses.

The question is turned round: what does a tree see? Its surroundings are cut into angles at every
corner of the walls around it; within one such angle a single wall is the nearest, and its building
has the tree in view. This finds every line of sight from every point of a façade, not only from
chosen ones, and no loop runs over trees, buildings or walls.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_ANGLE = 1e-3
"""Radians of a wall that must be in view (5 cm at 50 m): drawn gaps between terraces are none."""

_WALLS = 200_000  # walls looked at at once, before those out of view are dropped
_TURNS = 4 * np.pi  # whole turns keep the angles of one tree apart from those of the next
_CLOSE = 1e-12
_AT_THE_LIMIT = 1 + 1e-6  # a tree just as far from a wall as can be seen is in view


def trees_in_view(
    places: NDArray[np.object_],
    trees: NDArray[np.object_],
    view_m: float,
    low: NDArray[np.bool_] | None = None,
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Return how many trees each place has in view.

    Parameters
    ----------
    places : numpy.ndarray of shapely.Geometry
        Buildings as valid polygons, or points, in a metric CRS. A polygon looks out of every point
        of its outline and blocks the view of all others and its own; a point looks out of itself
        and blocks nothing.
    trees : numpy.ndarray of shapely.Point
        In the same CRS. Missing and empty ones are seen by nobody; of several in one each counts.
    view_m : float
        How far a tree can be seen (m), above 0.
    low : numpy.ndarray of bool, optional
        True for places that do not block the view.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    numpy.ndarray of float64
        Whole numbers, 0 or more; NaN for a place without geometry.

    Notes
    -----
    A tree t is in view of a place if a point q of its outline exists with ``|qt| <= view_m`` and
    no inner point of a footprint on the segment qt, and such points fill at least
    :data:`LEAST_ANGLE` as seen from the tree. Where footprints overlap, the nearer wall in the
    middle of each angle counts. A tree whose point lies in a footprint (a courtyard drawn without
    its hole, a tree drawn too close to the wall) is in view of that building alone; how many is in
    the log.
    """
    view_m *= _AT_THE_LIMIT
    drawn = ~(shapely.is_missing(places) | shapely.is_empty(places))
    counts = np.where(drawn, 0.0, np.nan)
    trees = shapely.get_parts(trees)
    trees = trees[~shapely.is_empty(trees)]
    areal = np.flatnonzero(drawn & (shapely.get_dimensions(places) == 2))
    others = np.flatnonzero(drawn & (shapely.get_dimensions(places) < 2))
    footprints = shapely.STRtree(places[areal])
    inside, holder = footprints.query(trees, predicate="intersects")
    counts[areal] += np.bincount(holder, minlength=len(areal))
    if len(inside):
        note(messages.TREES_IN_FOOTPRINTS, count=len(np.unique(inside)), total=len(trees))
    outside = np.delete(trees, inside)
    blocks = np.ones(len(places), dtype=bool) if low is None else ~low
    walls = _walls(places[areal], blocks[areal])
    share = len(areal) / max(len(areal) + len(others), 1)
    for seen, done in _seen_by_trees(outside, footprints, walls, view_m):
        counts[areal] += np.bincount(seen, minlength=len(areal))
        progress(share * done)
    obstacles = shapely.STRtree(places[areal[blocks[areal]]])
    for seen, done in _seen_by_points(places[others], outside, obstacles, view_m):
        counts[others] += seen
        progress(share + (1 - share) * done)
    return counts


# --- from points ---------------------------------------------------------------------------------


def _seen_by_points(
    points: NDArray[np.object_],
    trees: NDArray[np.object_],
    obstacles: shapely.STRtree,
    view_m: float,
) -> Iterator[tuple[NDArray[np.intp], float]]:
    """Yield the trees in view of each point, tree by tree summed up, and the share done."""
    index = shapely.STRtree(points)
    step = 2000
    for begin in range(0, len(trees) if len(points) else 0, step):
        some = trees[begin : begin + step]
        tree, point = index.query(some, predicate="dwithin", distance=view_m)
        lines = shapely.shortest_line(points[point], some[tree])
        blocked = np.unique(obstacles.query(lines, predicate="crosses")[0])
        seen = np.bincount(np.delete(point, blocked), minlength=len(points))
        yield seen, min(begin + step, len(trees)) / len(trees)


# --- from outlines -------------------------------------------------------------------------------


class _Walls(NamedTuple):
    """The edges of footprints, from a to b with the inside on the left, ordered by footprint."""

    a: NDArray[np.float64]
    b: NDArray[np.float64]
    first: NDArray[np.intp]
    """The first wall of each footprint."""
    many: NDArray[np.intp]
    """How many it has."""
    blocks: NDArray[np.bool_]
    """Whether each footprint stands in the way."""


class _View(NamedTuple):
    """Walls that face a tree, within its view, from angle to angle anticlockwise."""

    tree: NDArray[np.intp]
    pair: NDArray[np.intp]
    """The pair of tree and footprint each belongs to."""
    nearness: NDArray[np.float64]
    """Shape (2, n): its product with a direction is one over the distance of the wall there."""
    start: NDArray[np.float64]
    end: NDArray[np.float64]

    def take(self, chosen: NDArray) -> _View:
        """Return some of them."""
        return _View(
            self.tree[chosen],
            self.pair[chosen],
            self.nearness[:, chosen],
            self.start[chosen],
            self.end[chosen],
        )


def _walls(shapes: NDArray[np.object_], blocks: NDArray[np.bool_]) -> _Walls:
    polygons, owner = shapely.get_parts(shapes, return_index=True)
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    hole = np.append(False, polygon[1:] == polygon[:-1])[: len(rings)]
    points, ring = shapely.get_coordinates(rings, return_index=True)
    start = np.flatnonzero(ring[1:] == ring[:-1])
    start = start[(points[start] != points[start + 1]).any(axis=1)]
    turned = (shapely.is_ccw(rings) == hole)[ring[start]]
    owner = owner[polygon[ring[start]]]
    count = np.bincount(owner, minlength=len(shapes))
    return _Walls(
        points[np.where(turned, start + 1, start)],
        points[np.where(turned, start, start + 1)],
        np.cumsum(count) - count,
        count,
        blocks,
    )


def _seen_by_trees(
    trees: NDArray[np.object_], footprints: shapely.STRtree, walls: _Walls, view_m: float
) -> Iterator[tuple[NDArray[np.intp], float]]:
    """Yield the footprints that have trees in view, once for each tree, and the share done."""
    step = 2000
    for begin in range(0, len(trees), step):
        some = trees[begin : begin + step]
        tree, footprint = footprints.query(some, predicate="dwithin", distance=view_m)
        order = np.argsort(tree, kind="stable")
        tree, footprint = tree[order], footprint[order]
        xy = shapely.get_coordinates(some)
        for part in _portions(tree, walls.many[footprint]):
            view = _facing(xy, tree[part], footprint[part], walls, view_m)
            seen = _nearest(view, walls.blocks[footprint[part]])
            done = (begin + tree[part.stop - 1] + 1) / len(trees)
            yield footprint[part][seen], done
        yield footprint[:0], min(begin + step, len(trees)) / len(trees)


def _portions(tree: NDArray[np.intp], walls: NDArray[np.intp]) -> Iterator[slice]:
    """Cut pairs, ordered by tree, between trees so that a portion has about as many walls."""
    new = np.flatnonzero(np.diff(tree, prepend=-1))
    held = np.concatenate([[0], np.cumsum(walls)])[np.append(new, len(tree))]
    cut = np.searchsorted(held, np.arange(_WALLS, held[-1], _WALLS))
    ends = np.unique(np.concatenate([[0], np.append(new, len(tree))[cut], [len(tree)]]))
    for first, last in itertools.pairwise(ends):
        yield slice(int(first), int(last))


def _facing(
    xy: NDArray[np.float64],
    tree: NDArray[np.intp],
    footprint: NDArray[np.intp],
    walls: _Walls,
    view_m: float,
) -> _View:
    """Return the walls of each pair that face the tree, cut to its circle of view."""
    count = walls.many[footprint]
    pair = np.repeat(np.arange(len(tree)), count)
    wall = np.arange(len(pair)) - np.repeat(
        np.cumsum(count) - count - walls.first[footprint], count
    )
    here = xy[tree[pair]]
    a, b = (walls.a[wall] - here).T, (walls.b[wall] - here).T
    cross = a[0] * b[1] - a[1] * b[0]
    facing = cross < 0  # the tree lies to the right, where the outside is
    a, b, pair, cross = a[:, facing], b[:, facing], pair[facing], cross[facing]
    along = b - a
    # Where |a + t·along| <= view_m: between the roots of a quadratic.
    square = (along**2).sum(axis=0)
    middle = -(a * along).sum(axis=0) / square
    half = middle**2 - ((a**2).sum(axis=0) - view_m**2) / square
    near = half > 0
    a, b, along, pair, cross = a[:, near], b[:, near], along[:, near], pair[near], cross[near]
    middle, half = middle[near], np.sqrt(half[near])
    from_share, to_share = np.maximum(middle - half, 0.0), np.minimum(middle + half, 1.0)
    near = from_share < to_share
    first = a + from_share * along
    last = np.where(to_share < 1, a + to_share * along, b)  # a corner keeps its very angle
    view = _View(
        tree[pair],
        pair,
        np.stack([along[1], -along[0]]) / cross,
        np.arctan2(last[1], last[0]),
        np.arctan2(first[1], first[0]),
    )
    return _cut_at_half_turn(view.take(near))


def _cut_at_half_turn(view: _View) -> _View:
    """Cut the walls that cross the direction at which angles jump from +π to −π."""
    across = np.flatnonzero(view.end < view.start)
    both = np.concatenate([np.arange(len(view.tree)), across])
    cut = view.take(both)
    cut.end[across] = np.pi
    cut.start[len(view.tree) :] = -np.pi
    return cut


def _nearest(view: _View, blocks: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the pairs whose footprint is the nearest in some direction from their tree."""
    base = _TURNS * (view.tree - view.tree.min(initial=0))
    corners = np.concatenate([base + view.start, base + view.end])
    corners, place = np.unique(corners, return_inverse=True)
    begin, stop = place[: len(base)], place[len(base) :]
    count = stop - begin
    wall = np.repeat(np.arange(len(count)), count)
    angle = np.arange(len(wall)) - np.repeat(np.cumsum(count) - count - begin, count)
    width = np.diff(corners, append=corners[-1:])
    direction = corners + width / 2
    toward = np.stack([np.cos(direction), np.sin(direction)])
    nearness = (view.nearness[:, wall] * toward[:, angle]).sum(axis=0)
    blocking = blocks[view.pair[wall]]
    most = np.zeros(len(corners))
    np.maximum.at(most, angle[blocking], nearness[blocking])
    seen = nearness >= most[angle] * (1 - _CLOSE)
    in_view = np.bincount(view.pair[wall[seen]], width[angle[seen]], len(blocks))
    return np.flatnonzero(in_view >= LEAST_ANGLE)
