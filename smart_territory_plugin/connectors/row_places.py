"""Finds where a row of a table lies: columns of coordinates, GeoJSON or WKT."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from smart_territory_plugin.connectors.rows import canonical

_LON = ("lon", "long", "lng", "longitude", "x_wgs84")
_LAT = ("lat", "latitude", "y_wgs84")
_SHAPES = ("geometry", "geom", "the_geom", "wkb_geometry", "geojson", "wkt", "shape", "location")


def number(value: Any) -> Any:
    """Return a number that came as text; anything else unchanged."""
    if not isinstance(value, str):
        return value
    try:
        return int(value)
    except ValueError:
        pass
    try:
        return float(value)
    except ValueError:
        return value


def place_of(values: Mapping[str, Any]) -> tuple[Any, str]:
    """Return a row's geometry and the column that held it; none where two columns hold it."""
    names = {canonical(name): name for name in values}
    for key in _SHAPES:
        name = names.get(key)
        geometry = _geometry(values[name]) if name is not None else None
        if name is not None and geometry is not None:
            return geometry, name
    lon = next((names[key] for key in _LON if key in names), None)
    lat = next((names[key] for key in _LAT if key in names), None)
    if lon is None or lat is None:
        return None, ""
    where = [_degrees(values[lon]), _degrees(values[lat])]
    return (None if None in where else {"type": "Point", "coordinates": where}), ""


def _degrees(value: Any) -> float | None:
    """Return a coordinate, also from a text with a decimal comma."""
    found = number(value.strip().replace(",", ".") if isinstance(value, str) else value)
    return float(found) if type(found) in (int, float) else None


def _geometry(value: Any) -> dict[str, Any] | None:
    """Return a geometry written as GeoJSON or WKT, without a geometry None."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            value = json.loads(value)
        except ValueError:
            return None
    if isinstance(value, dict):
        return value if "coordinates" in value else None
    if not isinstance(value, str) or not re.match(
        r"\s*(SRID=4326;)?\s*(MULTI)?(POINT|LINE|POLY)", value, re.IGNORECASE
    ):
        return None
    return _from_wkt(re.sub(r"^\s*SRID=4326;", "", value, flags=re.IGNORECASE))


def _from_wkt(text: str) -> dict[str, Any] | None:
    from shapely import from_wkt
    from shapely.errors import ShapelyError
    from shapely.geometry import mapping

    try:
        return dict(mapping(from_wkt(text)))
    except ShapelyError:
        return None
