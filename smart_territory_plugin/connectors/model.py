"""Turns NGSI-LD entities, in any of their forms, into flat rows with a geometry.

Read are the normalized, concise and key-values forms, GeoJSON features, and the known slips of
published examples: attributes of an unknown type, geometries wrapped as attributes, two spellings
of one name. Contexts are never opened: a name that is an address is cut to its last segment.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

MAX_NAME = 30
FAMILIES = {
    "Point": "points",
    "MultiPoint": "points",
    "LineString": "lines",
    "MultiLineString": "lines",
    "Polygon": "polygons",
    "MultiPolygon": "polygons",
}
ALIASES = {"binfillinglevel": "fillinglevel", "observationdate": "observationdatetime"}
"""Names that published examples use for an attribute that the models call otherwise."""

_VALUE_KEYS = {
    "Property": "value",
    "GeoProperty": "value",
    "Relationship": "object",
    "LanguageProperty": "languageMap",
    "JsonProperty": "json",
    "VocabProperty": "vocab",
    "ListProperty": "valueList",
    "ListRelationship": "objectList",
}
_LANGUAGES = ("pt", "pt-PT", "@none", "en")
_NOT_ATTRIBUTES = {"id", "@id", "type", "@type", "@context", "crs"}
_RESERVED = ("fid", "ogc_fid", "geom", "geometry", "id", "type", "extra_json")
_DEGREES = {"4326", "4258", "CRS84", "CRS84h"}


@dataclass(frozen=True)
class Attribute:
    """One attribute of an entity, whatever form it came in."""

    value: Any
    unit: Any = None
    observed_at: Any = None
    crs: Any = None
    rest: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Entity:
    """An entity taken apart: who it is, its attributes by their own names, and where it lies."""

    id: str
    type: str
    attributes: dict[str, Attribute]
    geometry: Any = None
    geometry_name: str = ""
    crs: str = ""


@dataclass
class Frames:
    """The rows of many entities: layers in EPSG:4326 by kind of geometry, and the records.

    Attributes
    ----------
    points, lines, polygons : geopandas.GeoDataFrame
        Columns ``id``, ``type``, one an attribute, ``extra_json``, ``geometry``.
    records : pandas.DataFrame
        Entities without a usable geometry, with the same columns but the geometry.
    names : dict
        The entities' own name of each column.
    geometry_names : dict
        How many geometries came from which attribute.
    licences : tuple of str
        What the entities say of their licence.
    """

    points: gpd.GeoDataFrame
    lines: gpd.GeoDataFrame
    polygons: gpd.GeoDataFrame
    records: pd.DataFrame
    names: dict[str, str] = field(default_factory=dict)
    geometry_names: dict[str, int] = field(default_factory=dict)
    licences: tuple[str, ...] = ()


# --- one entity ----------------------------------------------------------------------------------


def short_name(name: str) -> str:
    """Return the last segment of a name that is an address; any other name unchanged."""
    if re.match(r"(https?://|urn:)", name):
        return re.split(r"[/#:]", name.rstrip("/#:"))[-1]
    return name


def type_name(record: Mapping[str, Any]) -> str:
    """Return an entity's type, the first of several, cut to its last segment; empty for none."""
    kind = record.get("type", record.get("@type"))
    if kind == "Feature":
        inner = record.get("properties") or {}
        kind = inner.get("type", inner.get("@type")) if isinstance(inner, dict) else None
    if isinstance(kind, list) and kind:
        kind = kind[0]
    return short_name(kind) if isinstance(kind, str) else ""


def read_entity(record: Mapping[str, Any]) -> Entity:
    """Take an entity apart.

    Parameters
    ----------
    record : mapping
        An entity in the normalized, concise or key-values form, or a GeoJSON feature of one.

    Returns
    -------
    Entity
        With the geometry of ``location``, else that of the first attribute that holds one, and
        the reference system stated for it (empty for none: degrees, longitude first).
    """
    body = dict(record)
    feature = body.get("type") == "Feature"
    outer = body.pop("geometry", None) if feature else None
    if feature:
        body = {"id": record.get("id"), **(record.get("properties") or {})}
        body.setdefault("crs", record.get("crs"))
    attributes = {
        name: read_attribute(value) for name, value in body.items() if name not in _NOT_ATTRIBUTES
    }
    name, geometry, stated = _geometry(attributes, outer)
    whole = attributes.get("coordinateSystem")
    crs = _crs_code(stated or (whole.value if whole else None) or _geojson_crs(body.get("crs")))
    kept = {key: value for key, value in attributes.items() if key != name}
    identifier = body.get("id", body.get("@id"))
    return Entity(
        id="" if identifier is None else str(identifier),
        type=type_name(record),
        attributes=kept,
        geometry=geometry,
        geometry_name=name,
        crs=crs,
    )


def read_attribute(raw: Any) -> Attribute:
    """Read one attribute from any form.

    Of several instances (``datasetId``) the one without a dataset is the value, else the first;
    the others stand in ``rest``. Of several languages it is Portuguese, then English.
    """
    if isinstance(raw, list) and len(raw) > 0 and all(_value_key(item) for item in raw):
        first = next((item for item in raw if "datasetId" not in item), raw[0])
        others = [item for item in raw if item is not first]
        main = read_attribute(first)
        rest = {**main.rest, "instances": others} if others else main.rest
        return Attribute(main.value, main.unit, main.observed_at, main.crs, rest)
    key = _value_key(raw)
    if not key:
        return Attribute(plain(raw))
    rest = {
        name: value
        for name, value in raw.items()
        if name not in {key, "type", "@type", "unitCode", "observedAt", "coordinateSystem"}
    }
    value = raw[key]
    if key == "languageMap" and isinstance(value, dict):
        rest["languageMap"] = value
        value = next((value[code] for code in _LANGUAGES if code in value), None)
    return Attribute(
        value=plain(value),
        unit=plain(raw.get("unitCode")),
        observed_at=_inner(raw.get("observedAt")),
        crs=_inner(raw.get("coordinateSystem")),
        rest=rest,
    )


def plain(value: Any) -> Any:
    """Unwrap JSON-LD values: dates, typed and language literals, references."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    for key in ("@value", "@id", "object"):
        if key in value:
            return plain(value[key])
    if set(value) == {"type", "value"}:
        return plain(value["value"])
    return {name: plain(item) for name, item in value.items()}


def in_extent(record: Mapping[str, Any], extent: tuple[float, float, float, float]) -> bool:
    """Say whether an entity's location touches an extent (west, south, east, north, degrees)."""
    from shapely.geometry import box

    entity = read_entity(record)
    geometry = _shape(entity.geometry)
    if geometry is None:
        return False
    if entity.crs:
        geometry = _to_degrees([geometry], entity.crs)[0]
    return geometry is not None and bool(geometry.intersects(box(*extent)))


def _value_key(raw: Any) -> str:
    """Return the key that holds an attribute's value; empty when ``raw`` is the value itself.

    The type decides; without a known one (the concise form, or a type such as "string" that
    published examples carry) the key that is there does.
    """
    if not isinstance(raw, dict) or "coordinates" in raw:
        return ""
    kind = raw.get("type", raw.get("@type"))
    key = _VALUE_KEYS.get(short_name(kind)) if isinstance(kind, str) else None
    if key in raw:
        return str(key)
    return next((key for key in _VALUE_KEYS.values() if key in raw), "")


def _inner(raw: Any) -> Any:
    """Return a sub-attribute's value, which may be bare or a property of its own."""
    key = _value_key(raw)
    return plain(raw[key] if key else raw)


def _geometry(attributes: Mapping[str, Attribute], outer: Any) -> tuple[str, Any, Any]:
    """Return name, geometry and stated reference system: feature, ``location``, then any other."""
    if outer is not None:
        attribute = read_attribute(outer)
        name = "location" if "location" in attributes else ""
        stated = attribute.crs or (attributes[name].crs if name else None)
        return name, attribute.value, stated
    found = [
        (name, attribute)
        for name, attribute in attributes.items()
        if isinstance(attribute.value, dict) and "coordinates" in attribute.value
    ]
    found.sort(key=lambda pair: short_name(pair[0]) != "location")
    if not found:
        return "", None, None
    name, attribute = found[0]
    return name, attribute.value, attribute.crs


def _crs_code(stated: Any) -> str:
    """Return the code of a stated reference system; empty for degrees with longitude first."""
    text = str(stated or "").strip().rstrip("/")
    code = re.split(r"[:/#]", text)[-1]
    return "" if code in _DEGREES else code


def _geojson_crs(member: Any) -> str:
    """Return the name in the ``crs`` member that older GeoJSON files carry."""
    properties = member.get("properties") if isinstance(member, dict) else None
    return str(properties.get("name", "")) if isinstance(properties, dict) else ""


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


def _to_degrees(geometries: list[Any], crs: str) -> list[Any]:
    """Bring geometries of a stated reference system to EPSG:4326; None where that fails."""
    import geopandas as gpd
    from pyproj.exceptions import ProjError

    if not crs:
        return geometries
    try:
        known = gpd.GeoSeries(geometries, crs=f"EPSG:{crs}")
        return list(known.to_crs("EPSG:4326"))
    except (ProjError, ValueError):
        warn(messages.MODEL_CRS, crs=crs, count=len(geometries))
        return [None] * len(geometries)


def _on_earth(geometry: Any) -> bool:
    """Say whether a geometry's coordinates can be degrees."""
    west, south, east, north = geometry.bounds
    return west >= -180 and east <= 180 and south >= -90 and north <= 90


# --- many entities -------------------------------------------------------------------------------


class Columns:
    """Gives every attribute one column name: lower-case ASCII, at most 30 characters, unique."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self._used: set[str] = set(_RESERVED)
        self.origins: dict[str, str] = {}
        self._order: dict[str, int] = {}

    def name(self, attribute: str, suffix: str = "") -> str:
        """Return the column of an attribute, or of its unit or observation time.

        Spellings that differ only in case share a column.
        """
        root = canonical(attribute)
        self._order.setdefault(root, len(self._order))
        key = (root, suffix)
        if key not in self._names:
            self._names[key] = self._unused(root, suffix)
            self.origins[self._names[key]] = attribute
        return self._names[key]

    def sorted(self, present: Iterable[str]) -> list[str]:
        """Return column names so that units and times stand beside their attribute."""
        place = {
            name: (self._order[root], n) for n, ((root, _), name) in enumerate(self._names.items())
        }
        return sorted(present, key=lambda name: place[name])

    def _unused(self, root: str, suffix: str) -> str:
        """Return a name that no column has, cut to length before the suffix."""
        name = root[: MAX_NAME - len(suffix)] + suffix
        number = 2
        while name in self._used:
            ending = f"{suffix}_{number}"
            name = root[: MAX_NAME - len(ending)] + ending
            number += 1
        self._used.add(name)
        return name


def canonical(attribute: str) -> str:
    """Return an attribute's name in lower-case ASCII, with aliases resolved."""
    text = unicodedata.normalize("NFKD", short_name(attribute)).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_") or "attribute"
    return ALIASES.get(name, f"a_{name}" if name[0].isdigit() else name)


def to_frames(records: Iterable[Mapping[str, Any]], attributes: Iterable[str] = ()) -> Frames:
    """Make layers and records of entities.

    Parameters
    ----------
    records : iterable of mapping
        Entities in any form.
    attributes : iterable of str, optional
        Attributes that become columns, without regard to case; empty for all.

    Returns
    -------
    Frames
        Units in ``<attribute>_unit``, observation times in ``<attribute>_observed_at`` (text, as
        written), whatever does not fit in a cell as JSON in ``extra_json``.

    Notes
    -----
    A value of plain members, such as an address, has a column a member; a list of plain values is
    joined by “; ”. A geometry that cannot be drawn, whose reference system is not known, or whose
    coordinates lie outside ±180 and ±90 degrees leaves its entity among the records and stands in
    ``extra_json``.
    """
    columns = Columns()
    wanted = {canonical(name) for name in attributes if name.strip()}
    rows: list[dict[str, Any]] = []
    places: list[tuple[Any, str]] = []
    origins: dict[str, int] = {}
    present = {"id", "type", "location"}
    for record in records:
        entity = read_entity(record)
        present |= {canonical(name) for name in (*entity.attributes, entity.geometry_name) if name}
        rows.append(_row(entity, columns, wanted))
        places.append((_shape(entity.geometry), entity.crs))
        if entity.geometry is not None:
            name = short_name(entity.geometry_name) or "geometry"
            origins[name] = origins.get(name, 0) + 1
            rows[-1]["geometry"] = entity.geometry
    if rows and wanted - present:
        note(messages.MODEL_NO_ATTRIBUTE, names=", ".join(sorted(wanted - present)))
    licences = {row["license"] for row in rows if isinstance(row.get("license"), str)}
    frames = _split(rows, _place(places, rows), columns)
    frames.names = columns.origins
    frames.geometry_names = origins
    frames.licences = tuple(sorted(licences))
    return frames


def _row(entity: Entity, columns: Columns, wanted: set[str]) -> dict[str, Any]:
    """Return an entity's cells, and under ``extra_json`` what has none."""
    row: dict[str, Any] = {"id": entity.id, "type": entity.type}
    extra: dict[str, Any] = {}
    for name, attribute in entity.attributes.items():
        if wanted and canonical(name) not in wanted:
            continue
        rest = dict(attribute.rest)
        for part, value in _cells(name, attribute.value):
            column = columns.name(part)
            if row.get(column) is not None and value is not None:
                rest["value"] = value  # the column holds another spelling of the attribute
            elif value is not None:
                row[column] = value
        if _has_no_cell(attribute.value):
            rest["value"] = attribute.value
        for suffix, value in (("_unit", attribute.unit), ("_observed_at", attribute.observed_at)):
            if value is not None:
                row.setdefault(columns.name(name, suffix), _text(value))
        if rest:
            extra[name] = rest
    row["extra_json"] = extra
    return row


def _cells(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield names and values of the cells that a value fills."""
    if isinstance(value, list) and not _has_no_cell(value):
        texts = [_text(item) for item in value if item is not None]
        yield name, "; ".join(texts) or None
    elif isinstance(value, dict) and not _has_no_cell(value):
        base = short_name(name)
        for key, item in value.items():
            if key not in {"type", "@type"}:
                # addressLocality of address needs the word once only.
                same = key.lower().startswith(base.lower()) and len(key) > len(base)
                yield f"{base}_{key[len(base) :] if same else key}", item
    elif not isinstance(value, dict | list):
        yield name, value


def _has_no_cell(value: Any) -> bool:
    """Say whether a value is nested too deep for cells (or is a second geometry)."""
    if isinstance(value, dict):
        return not value or any(isinstance(item, dict | list) for item in value.values())
    return isinstance(value, list) and any(isinstance(item, dict | list) for item in value)


def _text(value: Any) -> str:
    """Return a value as text: nested ones as JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _place(places: list[tuple[Any, str]], rows: list[dict[str, Any]]) -> list[Any]:
    """Return each row's geometry in EPSG:4326, or None, and log the ones that cannot be drawn."""
    drawn: list[Any] = [geometry for geometry, _ in places]
    for crs in {crs for geometry, crs in places if geometry is not None and crs}:
        where = [
            i for i, (geometry, code) in enumerate(places) if code == crs and geometry is not None
        ]
        for i, geometry in zip(where, _to_degrees([drawn[i] for i in where], crs), strict=True):
            drawn[i] = geometry
    lost = 0
    for i, geometry in enumerate(drawn):
        if geometry is not None and not _on_earth(geometry):
            drawn[i] = None
        raw = rows[i].pop("geometry", None)
        if drawn[i] is None and raw is not None:
            rows[i]["extra_json"]["geometry"] = raw
            lost += 1
    if lost:
        warn(messages.MODEL_GEOMETRY, count=lost)
    return drawn


def _split(rows: list[dict[str, Any]], geometries: list[Any], columns: Columns) -> Frames:
    """Divide the rows by kind of geometry."""
    import geopandas as gpd

    parts: dict[str, list[int]] = {"points": [], "lines": [], "polygons": [], "records": []}
    for i, geometry in enumerate(geometries):
        parts["records" if geometry is None else FAMILIES[geometry.geom_type]].append(i)
    tables = {part: _table([rows[i] for i in where], columns) for part, where in parts.items()}
    layers = {
        part: gpd.GeoDataFrame(
            tables[part], geometry=[geometries[i] for i in parts[part]], crs="EPSG:4326"
        )
        for part in ("points", "lines", "polygons")
    }
    return Frames(records=tables["records"], **layers)


def _table(rows: list[dict[str, Any]], columns: Columns) -> pd.DataFrame:
    """Return rows as a table with one type a column."""
    import pandas as pd

    fixed = ("id", "type", "extra_json")
    present = {name for row in rows for name in row if name not in fixed}
    data: dict[str, Any] = {
        name: pd.Series([row[name] for row in rows], dtype=object) for name in ("id", "type")
    }
    for name in columns.sorted(present):
        data[name] = _series([row.get(name) for row in rows])
    data["extra_json"] = pd.Series(
        [_text(row["extra_json"]) if row["extra_json"] else None for row in rows], dtype=object
    )
    return pd.DataFrame(data)


def _series(values: list[Any]) -> pd.Series:
    """Return a column as bool, integer, number or text, whichever holds all its values."""
    import pandas as pd

    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return pd.Series(values, dtype="boolean")
    if kinds == {int} and all(abs(value) < 2**63 for value in values if value is not None):
        return pd.Series(values, dtype="Int64")
    if kinds and kinds <= {int, float}:
        return pd.Series([math.nan if v is None else float(v) for v in values], dtype="float64")
    return pd.Series([None if v is None else _text(v) for v in values], dtype=object)
