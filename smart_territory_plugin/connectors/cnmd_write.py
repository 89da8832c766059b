"""Writes rows of a layer as entities of the national data models (CNMD), normalized NGSI-LD."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.cnmd import ADDRESS_PARTS, Rule, rules_of
from smart_territory_plugin.connectors.rows import canonical
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    import geopandas as gpd

CRS = "EPSG:4258"
"""The geographic reference system of the catalogue's examples."""

_DECIMALS = 7
_NOT_LOCAL = re.compile(r"[^A-Za-z0-9_.-]+")
_NOT_ORGANISATION = re.compile(r"[^a-z0-9-]+")
_WASTE = {
    "glass": "vidro",
    "paper": "papel",
    "packaging": "plástico",
    "organic": "orgânico",
    "oil": "óleo",
    "batteries": "baterias",
    "electronics": "eletrónica",
    "hazardous": "perigoso",
    "inorganic": "inorgânico",
}
"""The catalogue's word of each of our streams; every other stream is “outro”."""


@dataclass(frozen=True)
class Origin:
    """What every entity of a layer has in common.

    Attributes
    ----------
    organisation : str
        Names the publisher in the ids, such as ``cm-tomar``.
    address : mapping of str to str
        ``addressLocality`` (the municipality), ``addressRegion`` and ``district``; given parts
        of a row's own address go before them.
    constants : mapping of str to str
        Values of attributes that no field holds, such as ``binColor``.
    """

    organisation: str
    address: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)


def organisation_code(text: str) -> str:
    """Return a publisher's name as a part of an id: “CM Tomar” is ``cm-tomar``.

    Raises
    ------
    TerritoryError
        ``CNMD_NO_ORGANISATION`` where nothing is left of it.
    """
    code = _NOT_ORGANISATION.sub("-", plain(text)).strip("-")
    if not code:
        raise TerritoryError(messages.CNMD_NO_ORGANISATION)
    return code


def read_constants(text: str) -> dict[str, str]:
    """Return the values of ``attribute=value`` pairs with semicolons between.

    Raises
    ------
    TerritoryError
        ``CNMD_CONSTANTS_UNREADABLE``.
    """
    found = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, sign, value = part.partition("=")
        if not sign or not name.strip() or not value.strip():
            raise TerritoryError(messages.CNMD_CONSTANTS_UNREADABLE, part=part)
        found[name.strip()] = value.strip()
    return found


def entities_of(
    layer: gpd.GeoDataFrame, kind: str, origin: Origin, id_field: str | None = None
) -> list[dict[str, Any]]:
    """Return an entity a row.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        In EPSG:4258; fields are matched to attributes by their names, or those of the table
        ``cnmd_attributes.csv``.
    kind : str
        The type, such as ``WasteContainer``.
    origin : Origin
        What all have in common.
    id_field : str, optional
        Makes the last part of the ids; without it the row's number does.

    Returns
    -------
    list of dict
        With ``id`` (``urn:<organisation>:<type>:<local>``), ``type`` and the attributes that
        have a value; the others are left out, as the catalogue asks. Positions have seven
        decimals (1 cm).
    """
    rules = rules_of(kind)
    columns = _columns(layer, rules, id_field)
    _say(columns, origin, layer)
    shapes = layer.geometry.array
    locals_ = layer[id_field] if id_field else layer.index
    entities = []
    for place, (local, shape) in enumerate(zip(locals_, shapes, strict=True)):
        entity: dict[str, Any] = {
            "id": f"urn:{origin.organisation}:{kind}:{_local(local, place)}",
            "type": kind,
        }
        for rule in rules:
            value = _value(rule, place, columns, origin, shape)
            if value is not None:
                entity[rule.attribute] = value
        entities.append(entity)
    return entities


def _columns(
    layer: gpd.GeoDataFrame, rules: Sequence[Rule], id_field: str | None
) -> dict[str, Any]:
    """Return the layer's values of each attribute that has a field."""
    names = {canonical(name): name for name in layer.columns.drop(layer.geometry.name)}
    found = {}
    for rule in rules:
        own = next((names[name] for name in rule.fields if name in names), None)
        if own is not None and own != id_field:
            found[rule.attribute] = layer[own].astype("object").to_list()
    for part in (*ADDRESS_PARTS, "streetAddress", "postalCode", "streetNr"):
        own = next(
            (names[n] for n in (canonical(part), canonical(f"address_{part}")) if n in names), None
        )
        if own is not None:
            found[part] = layer[own].astype("object").to_list()
    return found


def _say(columns: Mapping[str, Any], origin: Origin, layer: gpd.GeoDataFrame) -> None:
    used = [*columns, *origin.constants]
    note(messages.CNMD_ATTRIBUTES, count=len(layer), names=", ".join(used) or "–")


def _local(value: Any, place: int) -> str:
    text = "" if _missing(value) else _NOT_LOCAL.sub("-", _text(value)).strip("-")
    return text or f"row-{place + 1}"


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value)) or value == ""


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _value(
    rule: Rule,
    place: int,
    columns: Mapping[str, Any],
    origin: Origin,
    shape: Any,
) -> dict[str, Any] | None:
    if rule.kind == "geometry":
        return _location(shape)
    if rule.kind == "address":
        return _address(place, columns, origin)
    raw = columns[rule.attribute][place] if rule.attribute in columns else None
    if _missing(raw):
        raw = origin.constants.get(rule.attribute)
    if _missing(raw):
        return None
    return _property(rule, raw)


def _property(rule: Rule, raw: Any) -> dict[str, Any]:
    """Return a value in its form; one that does not fit stays as it is, for the check to tell."""
    if rule.kind == "link":
        return {"type": "Relationship", "object": _text(raw)}
    if rule.kind == "date":
        return {"type": "Property", "value": {"@type": "DateTime", "@value": _date(raw)}}
    if rule.kind in ("number", "whole", "share", "percent"):
        number = as_number(raw)
        value: Any = _text(raw) if math.isnan(number) else number
        if rule.kind == "share" and isinstance(value, float) and 1 < value <= 100:
            value = value / 100
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        unit = {"unitCode": rule.unit} if rule.unit else {}
        return {"type": "Property", "value": value, **unit}
    if rule.kind == "list":
        items = [item.strip() for item in _text(raw).split(";") if item.strip()]
        return {"type": "Property", "value": [_listed(rule, item) for item in items]}
    return {"type": "Property", "value": _listed(rule, _text(raw))}


def _listed(rule: Rule, text: str) -> str:
    """Return the list's own spelling of a value, and the catalogue's word of a waste stream."""
    own = next((value for value in rule.values if plain(value) == plain(text)), None)
    if own is not None or rule.attribute != "storedWasteKind":
        return own or text
    from smart_territory_plugin.core.streams import read_stream_names

    codes, _ = read_stream_names().read(text)
    return _WASTE.get(codes[0], "outro") if codes else text


def _date(raw: Any) -> str:
    """Return a year as its first day, a day as it is, and a moment in ISO form."""
    if hasattr(raw, "isoformat"):
        return str(raw.isoformat())
    text = _text(raw)
    return f"{text}-01-01" if re.fullmatch(r"(19|20)\d{2}", text) else text.replace(" ", "T")


def _location(shape: Any) -> dict[str, Any] | None:
    import shapely

    if shape is None or shape.is_empty:
        return None
    rounded = shapely.transform(shapely.force_2d(_single(shape)), lambda xy: xy.round(_DECIMALS))
    value = rounded.__geo_interface__
    return {
        "type": "GeoProperty",
        "value": {"type": value["type"], "coordinates": _lists(value["coordinates"])},
        "coordinateSystem": CRS,
    }


def _single(shape: Any) -> Any:
    """Return the only part of a shape of several parts."""
    parts = getattr(shape, "geoms", None)
    return parts[0] if parts is not None and len(parts) == 1 else shape


def _lists(coordinates: Any) -> Any:
    if coordinates and isinstance(coordinates[0], (tuple, list)):
        return [_lists(item) for item in coordinates]
    return list(coordinates)


def _address(place: int, columns: Mapping[str, Any], origin: Origin) -> dict[str, Any] | None:
    parts: dict[str, str] = {"addressCountry": "Portugal", **origin.address}
    for part in (*ADDRESS_PARTS, "streetAddress", "postalCode", "streetNr"):
        if part in columns and not _missing(columns[part][place]):
            parts[part] = _text(columns[part][place])
    parts = {name: value for name, value in parts.items() if value}
    return {"type": "Property", "value": parts} if len(parts) > 1 else None
