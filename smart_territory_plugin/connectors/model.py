"""Takes entities apart: NGSI-LD in any of its forms, or flat records of other protocols.

Read are the normalized, concise and key-values forms, GeoJSON features, and the known slips of
published examples: attributes of an unknown type, geometries wrapped as attributes, two spellings
of one name. Contexts are never opened: a name that is an address is cut to its last segment.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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
SCALARS = frozenset((str, int, float, bool, type(None)))
"""Types of values that hold nothing inside."""

_PLAIN_KEYS = frozenset(("type", "value", "unitCode", "observedAt"))
_READ = {"type", "@type", "unitCode", "observedAt", "coordinateSystem"}
_LANGUAGES = ("pt", "pt-PT", "@none", "en")
_NOT_ATTRIBUTES = {"id", "@id", "type", "@type", "@context", "crs"}
_DEGREES = {"4326", "4258", "CRS84", "CRS84h"}


# Not frozen: a million of each are made, and freezing doubles what making one takes.
@dataclass(slots=True)
class Attribute:
    """One attribute of an entity, whatever form it came in."""

    value: Any
    unit: Any = None
    observed_at: Any = None
    crs: Any = None
    rest: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Entity:
    """An entity taken apart: who it is, its attributes by their own names, and where it lies.

    ``crs`` is an EPSG code, empty for degrees with longitude first; ``north_first`` says that the
    coordinates come in the order latitude, longitude.
    """

    id: str
    type: str
    attributes: dict[str, Attribute]
    geometry: Any = None
    geometry_name: str = ""
    crs: str = ""
    north_first: bool = False


def flat_entity(
    identifier: Any,
    kind: str,
    values: Mapping[str, Any],
    geometry: Any = None,
    *,
    crs: str = "",
    north_first: bool = False,
) -> Entity:
    """Return the entity of a flat record, whose values mean nothing but themselves."""
    attributes = {name: Attribute(value) for name, value in values.items()}
    text = "" if identifier is None else str(identifier)
    return Entity(text, kind, attributes, geometry, "geometry", crs, north_first)


def short_name(name: str) -> str:
    """Return the last segment of a name that is an address; any other name unchanged."""
    if ":" in name and re.match(r"(https?://|urn:)", name):
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
    body = record
    feature = record.get("type") == "Feature"
    outer = record.get("geometry") if feature else None
    if feature:
        body = {"id": record.get("id"), **(record.get("properties") or {})}
        body.setdefault("crs", record.get("crs"))
    attributes = {
        name: read_attribute(value) for name, value in body.items() if name not in _NOT_ATTRIBUTES
    }
    name, geometry, stated = _geometry(attributes, outer)
    whole = attributes.get("coordinateSystem")
    crs = _crs_code(stated or (whole.value if whole else None) or _geojson_crs(body.get("crs")))
    attributes.pop(name, None)
    identifier = body.get("id", body.get("@id"))
    return Entity(
        id="" if identifier is None else str(identifier),
        type=type_name(record),
        attributes=attributes,
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
    if type(raw) in SCALARS:
        return Attribute(raw)
    key = _value_key(raw)
    if not key:
        return Attribute(plain(raw))
    value = raw[key]
    # Most attributes are a bare value with texts beside it: nothing to unwrap, nothing left over.
    if key == "value" and raw.keys() <= _PLAIN_KEYS:
        return Attribute(
            value if type(value) in SCALARS else plain(value),
            plain(raw.get("unitCode")),
            _inner(raw.get("observedAt")),
        )
    rest = {name: part for name, part in raw.items() if name not in _READ and name != key}
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
    if type(value) in SCALARS:
        return value
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict) or "coordinates" in value:
        return value
    for key in ("@value", "@id", "object"):
        if key in value:
            return plain(value[key])
    if set(value) == {"type", "value"}:
        return plain(value["value"])
    return {name: plain(item) for name, item in value.items()}


def _value_key(raw: Any) -> str:
    """Return the key that holds an attribute's value; empty when ``raw`` is the value itself.

    The type decides; without a known one (the concise form, or a type such as "string" that
    published examples carry) the key that is there does.
    """
    if not isinstance(raw, dict) or "coordinates" in raw:
        return ""
    kind = raw.get("type", raw.get("@type"))
    if isinstance(kind, str):
        key = _VALUE_KEYS.get(kind) or _VALUE_KEYS.get(short_name(kind))
        if key in raw:
            return str(key)
    return next((key for key in _VALUE_KEYS.values() if key in raw), "")


def _inner(raw: Any) -> Any:
    """Return a sub-attribute's value, which may be bare or a property of its own."""
    if type(raw) in SCALARS:
        return raw
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
    if not stated:
        return ""
    text = str(stated).strip().rstrip("/")
    code = re.split(r"[:/#]", text)[-1]
    return "" if code in _DEGREES else code


def _geojson_crs(member: Any) -> str:
    """Return the name in the ``crs`` member that older GeoJSON files carry."""
    properties = member.get("properties") if isinstance(member, dict) else None
    return str(properties.get("name", "")) if isinstance(properties, dict) else ""
