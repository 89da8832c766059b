"""Zones drawn with fewer vertices so that neighbours stay joined.

Each stretch of outline between two places where zones meet is simplified once, for both sides
(Douglas and Peucker 1973, in the form of GEOS that lets no line cross another); the zones are put
together from the stretches again. Simplifying each zone by itself would tear gaps between them.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

Shapes = NDArray[np.object_]
_GRID_SHARE = 4
_SMALLEST = 4.0


def simplified_together(shapes: Shapes, tolerance: float) -> Shapes:
    """Return polygons simplified with their common outlines kept common.

    Parameters
    ----------
    shapes : numpy.ndarray
        Valid polygons or multipolygons in metres, shape (n,); None or empty ones stay None.
    tolerance : float
        How far an outline may move, metres, above 0. Parts of a zone smaller than four times its
        square are left out, but never a zone's largest part.

    Returns
    -------
    numpy.ndarray
        Shape (n,), polygons or multipolygons. Where zones overlap the first one has the overlap;
        a zone too small for the tolerance comes back as it was.
    """
    result: Shapes = np.full(len(shapes), None, dtype=object)
    present = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if not len(present):
        return result
    whole = shapely.force_2d(shapes[present])
    faces = _faces(whole, tolerance)
    owner = _owners(whole, faces, tolerance)
    for position, number in enumerate(present):
        own = faces[owner == position]
        made = shapely.union_all(own) if len(own) else whole[position]
        result[number] = _without_specks(made, tolerance)
    return result


def _faces(shapes: Shapes, tolerance: float) -> Shapes:
    """Return the areas that the simplified outlines enclose."""
    # On a grid vertices that are nearly common become common, and every crossing is a vertex.
    grid = tolerance / _GRID_SHARE
    arcs = shapely.line_merge(shapely.union_all(shapely.boundary(shapes), grid_size=grid))
    plain = shapely.simplify(arcs, tolerance, preserve_topology=True)
    noded = shapely.union_all(shapely.get_parts(plain), grid_size=grid)
    return shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))


def _owners(shapes: Shapes, faces: Shapes, tolerance: float) -> NDArray[np.int64]:
    """Return the zone that has most of each face, -1 for a hole between zones.

    A gap narrower than two tolerances, as layers have them whose outlines do not quite meet, goes
    to the nearest zone.
    """
    tree = shapely.STRtree(shapes)
    face, zone = tree.query(faces, predicate="intersects")
    common = shapely.area(shapely.intersection(faces[face], shapes[zone]))
    order = np.argsort(common, kind="stable")  # of one face the largest is written last
    owner = np.full(len(faces), -1, dtype="int64")
    owner[face[order]] = zone[order]
    share = np.zeros(len(faces))
    share[face[order]] = common[order]
    apart = share < shapely.area(faces) / 2
    narrow = shapely.is_empty(shapely.buffer(faces, -tolerance))
    gaps = np.flatnonzero(apart & narrow)
    owner[apart] = -1
    if len(gaps):
        inside = shapely.point_on_surface(faces[gaps])
        owner[gaps] = tree.query_nearest(inside, all_matches=False)[1]
    return owner


def _without_specks(shape: shapely.Geometry, tolerance: float) -> shapely.Geometry:
    parts = shapely.get_parts(shape)
    areas = shapely.area(parts)
    kept = (areas >= _SMALLEST * tolerance**2) | (areas == areas.max())
    return shape if kept.all() else shapely.multipolygons(parts[kept])
