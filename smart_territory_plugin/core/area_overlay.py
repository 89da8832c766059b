"""Areas laid over each other: joined where they meet, cut to others, freed of others, measured.

A union of everything at once slows down with every shape that lies elsewhere; here only shapes
whose boxes meet are worked on together, so that cost grows with what truly overlaps. Shapes are
valid geometries in one metric CRS; missing and empty ones fall away, and only areas are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7  # shapely's type ids
_AT_ONCE = 4000  # pairs between two looks at the cancel button
_UNION_AT_ONCE = 400  # shapes


class Cut(NamedTuple):
    """Pieces of shapes, one entry a shape and mask that share an area."""

    pieces: NDArray[np.object_]
    shape: NDArray[np.intp]
    """The position of the shape, of each piece."""
    mask: NDArray[np.intp]
    """The position of the mask."""


def cluster_labels(
    count: int, first: NDArray[np.integer], second: NDArray[np.integer]
) -> NDArray[np.intp]:
    """Return the number of each thing's cluster, things that a chain of pairs links being in one.

    Parameters
    ----------
    count : int
        Number of things.
    first, second : numpy.ndarray of int
        The two things of each pair.
    """
    links = coo_matrix((np.ones(len(first), dtype=bool), (first, second)), (count, count))
    return connected_components(links, directed=False)[1].astype(np.intp)


def drawn_areas(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the polygons among the shapes, multi-part ones as they are."""
    kinds = shapely.get_type_id(shapes)
    return shapes[np.isin(kinds, (_POLYGON, _MULTIPOLYGON)) & ~shapely.is_empty(shapes)]


def joined(shapes: NDArray[np.object_], progress: Progress = silent) -> NDArray[np.object_]:
    """Return the union of the shapes as polygons that do not overlap.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Polygons; anything else is left out.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    numpy.ndarray of shapely.Geometry
        One polygon a connected piece of the union; empty where there is none.
    """
    shapes = drawn_areas(shapes)
    if len(shapes) == 0:
        return shapes
    groups = list(_by(_touching(shapes, _part(progress, 0.0, 0.2)), shapes))
    unions = np.empty(len(groups), dtype=object)
    done = 0.2
    for place, group in enumerate(groups):
        size = 0.8 * len(group) / len(shapes)
        unions[place] = _union(group, _part(progress, done, size)) if len(group) > 1 else group[0]
        done += size
        if place % 100 == 0:
            progress(done)
    progress(1.0)
    return shapely.get_parts(unions)


def cut_to(
    shapes: NDArray[np.object_], masks: NDArray[np.object_], progress: Progress = silent
) -> Cut:
    """Return what of each shape lies in each mask.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Polygons.
    masks : numpy.ndarray of shapely.Geometry
        Polygons; where masks overlap, a shape has a piece in each.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    Cut
        In the order of the shapes, then of the masks.
    """
    tree = shapely.STRtree(shapes)
    # The masks ask: GEOS prepares the geometry that asks, and masks have more vertices.
    mask, shape = _pairs(tree, masks, "intersects", _part(progress, 0.0, 0.3))
    inside = _pairs(tree, masks, "covers", _part(progress, 0.3, 0.2))
    order = np.lexsort((mask, shape))
    mask, shape = mask[order], shape[order]
    crossing = ~np.isin(mask * len(shapes) + shape, inside[0] * len(shapes) + inside[1])
    pieces = shapes[shape]
    rows = np.flatnonzero(crossing)
    for part in _batches(rows, _part(progress, 0.5, 0.5)):
        pieces[part] = _areas(shapely.intersection(shapes[shape[part]], masks[mask[part]]))
    kept = shapely.area(pieces) > 0
    return Cut(pieces[kept], shape[kept], mask[kept])


def without(
    shapes: NDArray[np.object_], holes: NDArray[np.object_], progress: Progress = silent
) -> NDArray[np.object_]:
    """Return the shapes less the holes, as polygons.

    Parameters
    ----------
    shapes, holes : numpy.ndarray of shapely.Geometry
        Polygons.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    numpy.ndarray of shapely.Geometry
        What is left, one polygon a connected piece of each shape.
    """
    holes = drawn_areas(holes)
    tree = shapely.STRtree(holes)
    shape, hole = _pairs(tree, shapes, "intersects", _part(progress, 0.0, 0.3))
    left = shapes.copy()
    touched = np.unique(shape)
    groups = _by(np.searchsorted(touched, shape), holes[hole])
    for done, (place, group) in enumerate(zip(touched, groups, strict=True)):
        share = _part(progress, 0.3 + 0.7 * done / len(touched), 0.7 / len(touched))
        cover = _union(group, share) if len(group) > 1 else group[0]
        left[place] = shapely.difference(shapes[place], cover)
        share(1.0)
    left[touched] = _areas(left[touched])
    progress(1.0)
    return shapely.get_parts(drawn_areas(left))


def small_pieces(
    shapes: NDArray[np.object_], most: int = 400
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return the shapes cut in half, and again, until no piece has many vertices.

    Laying a thousand parcels over one polygon of a hundred thousand vertices would look at each of
    them a thousand times.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Polygons.
    most : int
        Vertices a piece may have.

    Returns
    -------
    pieces : numpy.ndarray of shapely.Geometry
        They cover each shape and do not overlap within it.
    owner : numpy.ndarray of int
        The position of each piece's shape.
    """
    waiting, owner = shapes, np.arange(len(shapes))
    done: list[NDArray[np.object_]] = []
    owners: list[NDArray[np.intp]] = []
    for _ in range(24):  # halves of halves: a millimetre of a country
        large = shapely.get_num_coordinates(waiting) > most
        done.append(waiting[~large])
        owners.append(owner[~large])
        if not large.any():
            break
        waiting, owner = _halves(waiting[large], owner[large])
    else:
        done.append(waiting)
        owners.append(owner)
    return np.concatenate(done), np.concatenate(owners)


def areas_shared(
    shapes: NDArray[np.object_], polygons: NDArray[np.object_], progress: Progress = silent
) -> NDArray[np.float64]:
    """Return the area of each polygon that the shapes cover together, in m².

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Polygons that do not overlap (:func:`joined`), better in small pieces.
    polygons : numpy.ndarray of shapely.Geometry
        They may overlap each other; missing ones have 0.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.
    """
    cut = cut_to(shapes, polygons, progress)
    return np.bincount(cut.mask, shapely.area(cut.pieces), len(polygons)).astype("float64")


# --- private -------------------------------------------------------------------------------------


def _by(labels: NDArray[np.intp], shapes: NDArray[np.object_]) -> Iterator[NDArray[np.object_]]:
    """Yield the shapes of each label, ascending, in their own order."""
    order = np.argsort(labels, kind="stable")
    counts = np.bincount(labels) if len(labels) else np.zeros(0, dtype=int)
    yield from np.split(shapes[order], np.cumsum(counts)[:-1]) if len(labels) else []


def _touching(shapes: NDArray[np.object_], progress: Progress) -> NDArray[np.intp]:
    """Return the number of each shape's cluster: shapes that may touch are in one.

    Boxes that meet are enough to tell where shapes are few; where boxes chain a whole town into
    one cluster, only shapes that truly touch are kept together.
    """
    tree = shapely.STRtree(shapes)
    first, second = tree.query(shapes)
    label = cluster_labels(len(shapes), first, second)
    crowded = np.flatnonzero((np.bincount(label) > _UNION_AT_ONCE)[label])
    if len(crowded) == 0:
        return label
    calm = ~np.isin(first, crowded)
    place, other = _pairs(tree, shapes[crowded], "intersects", progress)
    first = np.concatenate([first[calm], crowded[place]])
    return cluster_labels(len(shapes), first, np.concatenate([second[calm], other]))


def _pairs(
    tree: shapely.STRtree, asking: NDArray[np.object_], predicate: str, progress: Progress
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the pairs of the asking shapes and the tree's, with looks at the cancel button."""
    found = [np.zeros((2, 0), dtype=np.intp)]
    for part in _batches(np.arange(len(asking)), progress):
        pairs = tree.query(asking[part], predicate=predicate).astype(np.intp)
        found.append(pairs + np.array([[part[0]], [0]]))
    pairs = np.concatenate(found, axis=1)
    return pairs[0], pairs[1]


def _union(shapes: NDArray[np.object_], progress: Progress) -> shapely.Geometry:
    """Return a union, with looks at the cancel button between the parts of a large one."""
    if len(shapes) > _UNION_AT_ONCE:
        centre = shapely.get_coordinates(shapely.centroid(shapes))
        # Sorted into columns, and within them upwards, the parts of the union lie side by side.
        width = max(np.ptp(centre[:, 0]) / np.sqrt(len(shapes) / _UNION_AT_ONCE), 1e-9)
        column = np.floor((centre[:, 0] - centre[:, 0].min()) / width)
        shapes = shapes[np.lexsort((centre[:, 1], column))]
    at_once, done = _UNION_AT_ONCE, 0
    expected = 2 * len(shapes) / at_once  # the first round, and about as many in all that follow
    while len(shapes) > at_once:
        parts = np.empty(-(-len(shapes) // at_once), dtype=object)
        for place in range(len(parts)):
            parts[place] = shapely.union_all(shapes[place * at_once : (place + 1) * at_once])
            done += 1
            progress(min(done / expected, 1.0))
        shapes, at_once = parts, 2  # unions of unions are large: two at a time
    return shapely.union_all(shapes)


def _areas(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the shapes with the areas of collections alone: lines and points where two touch."""
    mixed = np.flatnonzero(shapely.get_type_id(shapes) == _COLLECTION)
    for place in mixed:
        parts = drawn_areas(shapely.get_parts(shapes[place]))
        shapes[place] = shapely.union_all(parts) if len(parts) else shapely.Polygon()
    return shapes


def _halves(
    shapes: NDArray[np.object_], owner: NDArray[np.intp]
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """Return each shape cut in two across the longer side of its box."""
    west, south, east, north = shapely.bounds(shapes).T
    wide = east - west >= north - south
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    lower = shapely.box(
        west, south, np.where(wide, middle_x, east), np.where(wide, north, middle_y)
    )
    upper = shapely.box(
        np.where(wide, middle_x, west), np.where(wide, south, middle_y), east, north
    )
    owner = np.concatenate([owner, owner])
    both = np.concatenate([shapes, shapes])
    both = _areas(shapely.intersection(both, np.concatenate([lower, upper])))
    kept = shapely.area(both) > 0
    return both[kept], owner[kept]


def _part(progress: Progress, start: float, size: float) -> Progress:
    """Return a progress callable for a part of the work."""
    return lambda share: progress(start + size * share)


def _batches(rows: NDArray[np.intp], progress: Progress) -> Iterator[NDArray[np.intp]]:
    """Yield the rows in batches, with the share done after each."""
    for start in range(0, len(rows), _AT_ONCE):
        yield rows[start : start + _AT_ONCE]
        progress(min((start + _AT_ONCE) / len(rows), 1.0))
