"""Draws the geometries of entities, all in degrees with longitude first (EPSG:4326)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.model import Entity, read_entity
from smart_territory_plugin.core.log import warn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FAMILIES = {
    "Point": "points",
    "MultiPoint": "points",
    "LineString": "lines",
    "MultiLineString": "lines",
    "Polygon": "polygons",
    "MultiPolygon": "polygons",
}

_NAMES = {name.upper(): name for name in FAMILIES}


def place(entities: Sequence[Entity]) -> NDArray[np.object_]:
    """Return each entity's geometry in EPSG:4326, or None where it cannot be drawn.

    None stands for an unknown kind, broken coordinates, a reference system that is not known, and
    coordinates outside ±180 and ±90 degrees. Heights are dropped.
    """
    import numpy as np

    drawn = _shapes([entity.geometry for entity in entities])
    systems = [(entity.crs, entity.north_first) for entity in entities]
    for crs, north_first in set(systems) - {("", False)}:
        where = np.array([system == (crs, north_first) for system in systems])
        drawn[where] = _to_degrees(drawn[where], crs, north_first)
    return _on_earth(drawn)


def kinds_of(drawn: NDArray[np.object_]) -> list[str | None]:
    """Return the name of each geometry's kind, None where there is none."""
    import shapely

    names = {kind.value: _NAMES.get(kind.name) for kind in shapely.GeometryType}
    return [names[number] for number in shapely.get_type_id(drawn).tolist()]


def in_extent(record: Mapping[str, Any], extent: tuple[float, float, float, float]) -> bool:
    """Say whether an entity's location touches an extent (west, south, east, north, degrees)."""
    from shapely.geometry import box

    geometry = place([read_entity(record)])[0]
    return geometry is not None and bool(geometry.intersects(box(*extent)))


def _shapes(geometries: list[Any]) -> NDArray[np.object_]:
    """Draw GeoJSON geometries; points, which are most, all at once."""
    import numpy as np
    import shapely

    drawn = np.full(len(geometries), None, dtype=object)
    points = [_position(geometry) for geometry in geometries]
    where = [i for i, point in enumerate(points) if point is not None]
    if where:
        drawn[where] = shapely.points(np.array([points[i] for i in where], dtype="float64"))
    for i, geometry in enumerate(geometries):
        if points[i] is None and geometry is not None:
            drawn[i] = _shape(geometry)
    return drawn


def _position(geometry: Any) -> tuple[float, float] | None:
    """Return the position of a sound GeoJSON point; None for anything else."""
    if not isinstance(geometry, dict) or geometry.get("type") != "Point":
        return None
    where = geometry.get("coordinates")
    if not isinstance(where, list) or len(where) < 2 or type(where[0]) not in (int, float):
        return None
    if type(where[1]) not in (int, float) or not (math.isfinite(where[0] + where[1])):
        return None
    return where[0], where[1]


def _shape(geometry: Any) -> Any:
    """Return a shapely geometry without heights, or None for one that cannot be drawn."""
    import shapely
    from shapely.geometry import shape

    if not isinstance(geometry, dict) or geometry.get("type") not in FAMILIES:
        return None
    try:
        drawn = shapely.force_2d(shape(geometry))
    except (
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        shapely.errors.ShapelyError,
    ):
        return None
    finite = not drawn.is_empty and all(math.isfinite(bound) for bound in drawn.bounds)
    return drawn if finite else None


def _to_degrees(
    geometries: NDArray[np.object_], crs: str, north_first: bool
) -> NDArray[np.object_] | None:
    """Bring geometries of a stated reference system to EPSG:4326; None where that fails."""
    import geopandas as gpd
    import shapely
    from pyproj.exceptions import ProjError

    if north_first:
        geometries = shapely.transform(geometries, lambda xy: xy[:, ::-1])
    if not crs:
        return geometries
    try:
        known = gpd.GeoSeries(geometries, crs=f"EPSG:{crs}")
        return known.to_crs("EPSG:4326").to_numpy()
    except (ProjError, ValueError):
        warn(messages.MODEL_CRS, crs=crs, count=len(geometries))
        return None


def _on_earth(drawn: NDArray[np.object_]) -> NDArray[np.object_]:
    """Drop geometries whose coordinates cannot be degrees."""
    import shapely

    west, south, east, north = shapely.bounds(drawn).reshape(-1, 4).T
    # Nothing is not outside: the bounds of None are NaN.
    inside = (west >= -180) & (east <= 180) & (south >= -90) & (north <= 90)
    drawn[~inside] = None
    return drawn
