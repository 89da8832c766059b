"""Built-up areas (“áreas edificadas”): groups of close buildings with enough dwellings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from smart_territory_plugin import messages
from smart_territory_plugin.core.area_overlay import cluster_labels
from smart_territory_plugin.core.log import Progress, note, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

DISTANCE_M = 50.0
"""The widest gap between two buildings of one group (DL 82/2021, art. 3.º, n.º 1, b)."""
DWELLINGS = 10.0
"""The fewest dwellings of a group that is a built-up area (the same)."""
POINT_RADIUS_M = 5.0
"""A building known as a point stands for a house of about this radius."""

_ROUNDING = 1e-6  # metres; and dwellings, which are shares of a census where they were spread


@dataclass(frozen=True)
class BuiltUp:
    """The built-up areas of a layer of buildings."""

    areas: gpd.GeoDataFrame
    """Numbered from 1 (index ``area_id``): ``buildings``, ``dwellings``, ``area_ha``, geometry."""
    of_building: NDArray[np.intp]
    """The number of each building's area, 0 where it is in none."""
    given: bool = False
    """Whether the areas were drawn elsewhere, so that a building may reach out of its own."""


def footprints(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return buildings as areas: points, and lines, with :data:`POINT_RADIUS_M` around them."""
    flat = ~shapely.is_missing(shapes) & (shapely.get_dimensions(shapes) < 2)
    if not flat.any():
        return shapes
    note(messages.BUILDINGS_AS_POINTS, count=int(flat.sum()), radius=POINT_RADIUS_M)
    result = shapes.copy()
    result[flat] = shapely.buffer(shapes[flat], POINT_RADIUS_M)
    return result


def building_groups(shapes: NDArray[np.object_], distance_m: float) -> NDArray[np.intp]:
    """Return the number of each building's group: buildings that a chain of short gaps links.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Buildings in a metric CRS; a missing or empty one is a group of its own.
    distance_m : float
        The widest gap, from wall to wall; a gap equal to it links.

    Returns
    -------
    numpy.ndarray of int
        From 0, in the order of the groups' first buildings.
    """
    count = len(shapes)
    drawn = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if len(drawn) == 0:
        return np.arange(count)
    limit = distance_m + _ROUNDING
    # A corner of each: where two corners are close the buildings are, which spares most distances.
    corners, owner = shapely.get_coordinates(shapes[drawn], return_index=True)
    first = np.unique(owner, return_index=True)[1]
    pairs = drawn[cKDTree(corners[first]).query_pairs(limit, output_type="ndarray")]
    label = cluster_labels(count, pairs[:, 0], pairs[:, 1])
    box = shapely.bounds(shapes[drawn])
    boxes = shapely.box(box[:, 0] - limit, box[:, 1] - limit, box[:, 2] + limit, box[:, 3] + limit)
    a, b = shapely.STRtree(shapes[drawn]).query(boxes)
    a, b = drawn[a], drawn[b]
    open_pairs = (a < b) & (label[a] != label[b])
    a, b = a[open_pairs], b[open_pairs]
    close = shapely.distance(shapes[a], shapes[b]) <= limit
    pairs = np.concatenate([pairs, np.column_stack([a[close], b[close]])])
    label = cluster_labels(count, pairs[:, 0], pairs[:, 1])
    _, start, numbered = np.unique(label, return_index=True, return_inverse=True)
    rank = np.empty(len(start), dtype=np.intp)
    rank[np.argsort(start, kind="stable")] = np.arange(len(start))
    return rank[numbered]


def built_up_areas(
    buildings: gpd.GeoDataFrame,
    dwellings: pd.Series,
    distance_m: float = DISTANCE_M,
    fewest: float = DWELLINGS,
    progress: Progress = silent,
) -> BuiltUp:
    """Return the groups of at least two close buildings that hold enough dwellings.

    Parameters
    ----------
    buildings : geopandas.GeoDataFrame
        Polygons in a metric CRS (points through :func:`footprints`), repaired.
    dwellings : pandas.Series
        Dwellings of each building (same index), with decimals where they were spread; NaN counts
        as none.
    distance_m : float
        The widest gap between two buildings of a group, from wall to wall.
    fewest : float
        Dwellings a group needs.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    BuiltUp

    Notes
    -----
    DL 82/2021, art. 3.º, n.º 1, b), speaks of a closed line around each group that encloses the
    least area possible, and says no more of it. Here it is the concave hull of the buildings'
    corners whose sides are no longer than ``distance_m`` (Duckham and others 2008, the χ-shape, as
    GEOS makes it from a Delaunay triangulation), with the buildings themselves; a longer side stays
    only where the hull would fall apart without it. It has no holes.
    """
    shapes = np.asarray(buildings.geometry.array, dtype=object)
    group = building_groups(shapes, distance_m)
    progress(0.3)
    homes = np.bincount(group, dwellings.fillna(0.0).to_numpy(dtype="float64"))
    size = np.bincount(group, minlength=len(homes))
    chosen = np.flatnonzero((homes >= fewest - _ROUNDING) & (size >= 2))
    number = np.zeros(len(homes) + 1, dtype=np.intp)
    number[chosen] = np.arange(1, len(chosen) + 1)
    of_building = number[group] if len(group) else np.zeros(0, dtype=np.intp)
    hulls = _hulls(shapes, of_building, len(chosen), distance_m, progress)
    areas = gpd.GeoDataFrame(
        {
            "buildings": size[chosen].astype(np.int64),
            "dwellings": homes[chosen],
            "area_ha": shapely.area(hulls) / 1e4,
        },
        geometry=hulls,
        index=pd.RangeIndex(1, len(chosen) + 1, name="area_id"),
        crs=buildings.crs,
    )
    progress(1.0)
    note(
        messages.BUILT_UP_FOUND,
        count=len(areas),
        buildings=int(size[chosen].sum()),
        dwellings=float(homes[chosen].sum()),
        others=int((of_building == 0).sum()),
    )
    return BuiltUp(areas, of_building)


def _hulls(
    shapes: NDArray[np.object_],
    of_building: NDArray[np.intp],
    count: int,
    longest: float,
    progress: Progress,
) -> NDArray[np.object_]:
    """Return the concave hull of each area's buildings."""
    if count == 0:
        return np.empty(0, dtype=object)
    rows = np.flatnonzero(of_building)
    rows = rows[np.argsort(of_building[rows], kind="stable")]
    corners, owner = shapely.get_coordinates(shapes[rows], return_index=True)
    origin = np.floor(corners.min(axis=0))  # so that the triangulation has all the digits there are
    clouds = shapely.multipoints(corners - origin, indices=of_building[rows][owner] - 1)
    ratio = _ratios(clouds, longest)
    hulls = np.empty(count, dtype=object)
    for place in range(count):
        hulls[place] = shapely.concave_hull(clouds[place], ratio=float(ratio[place]))
        if place % 20 == 0:
            progress(0.3 + 0.6 * place / count)
    hulls = shapely.transform(hulls, lambda xy: xy + origin)
    return _with_buildings(hulls, shapes[rows], of_building[rows] - 1)


def _ratios(clouds: NDArray[np.object_], longest: float) -> NDArray[np.float64]:
    """Return GEOS's ratio for sides of a given length: 0 the shortest edge, 1 the longest."""
    edges = shapely.delaunay_triangles(clouds, only_edges=True)
    ends, owner = shapely.get_coordinates(edges, return_index=True)
    length = np.hypot(*(ends[1::2] - ends[0::2]).T)  # an edge has two ends, one after the other
    owner = owner[::2]
    low, high = np.full(len(clouds), np.inf), np.zeros(len(clouds))
    np.minimum.at(low, owner, length)
    np.maximum.at(high, owner, length)
    spread = np.where(high > low, high - low, 1.0)
    return np.where(high > longest, np.clip((longest - low) / spread, 0.0, 1.0), 1.0)


def _with_buildings(
    hulls: NDArray[np.object_], shapes: NDArray[np.object_], owner: NDArray[np.intp]
) -> NDArray[np.object_]:
    """Return the hulls with every building whole: a wall longer than the sides may be cut off."""
    shapely.prepare(hulls)
    outside = ~shapely.covers(hulls[owner], shapes)
    for place in np.unique(owner[outside]):
        whole = shapes[outside & (owner == place)]
        parts = shapely.get_parts(shapely.union_all([hulls[place], *whole]))
        filled = shapely.polygons(shapely.get_exterior_ring(parts))
        hulls[place] = shapely.union_all(filled)
    return hulls
