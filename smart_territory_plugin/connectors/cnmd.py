"""The national data models (CNMD): which attributes a type has, and what an entity lacks.

The catalogue's JSON schemas refer to addresses on the web; here required attributes and value
lists stand in a table (``cnmd_attributes.csv``), so that a check needs no network.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.cnmd_lists import DISTRICTS, REGIONS
from smart_territory_plugin.connectors.model import Entity, read_entity, short_name
from smart_territory_plugin.connectors.rows import canonical
from smart_territory_plugin.connectors.shapes import place
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

ADDRESS_PARTS = ("addressCountry", "addressLocality", "addressRegion", "district")
ERRORS = (
    "id_missing",
    "id_form",
    "id_twice",
    "type_unknown",
    "missing",
    "not_a_number",
    "out_of_range",
    "not_in_list",
    "not_a_date",
    "not_a_link",
    "geometry",
    "address",
)
"""Findings that make an entity unfit."""
WARNINGS = ("advised", "crs", "other_spelling")
"""Findings that do not."""

_ID = re.compile(r"urn:[A-Za-z0-9][A-Za-z0-9-]{0,63}:[A-Za-z0-9_]+:\S+")
_DATE = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    r"(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?"
)
_RANGES = {"share": (0.0, 1.0), "percent": (0.0, 100.0)}


@dataclass(frozen=True)
class Rule:
    """What the models say of one attribute of a type."""

    attribute: str
    kind: str
    required: str
    values: tuple[str, ...]
    unit: str
    fields: tuple[str, ...]
    """Names of layer fields that hold it, in the spelling of :func:`~.model.canonical`."""


@dataclass(frozen=True)
class Finding:
    """Something wrong with an entity: ``code`` is one of :data:`ERRORS` or :data:`WARNINGS`."""

    entity: str
    type: str
    attribute: str
    code: str
    value: str = ""

    @property
    def severity(self) -> str:
        """``error`` or ``warning``."""
        return "error" if self.code in ERRORS else "warning"


@lru_cache(maxsize=1)
def models() -> Mapping[str, tuple[Rule, ...]]:
    """Return the attributes of each type, in the table's order."""
    columns = ["type", "attribute", "kind", "required", "values", "unit", "fields"]
    found: dict[str, list[Rule]] = {}
    rows = read_table(resource("tables", "cnmd_attributes.csv"), columns).rows.fillna("")
    for kind, attribute, form, required, values, unit, fields in rows.itertuples(index=False):
        names = (attribute, *fields.split())
        rule = Rule(
            attribute,
            form,
            required,
            tuple(values.split()),
            unit,
            tuple(dict.fromkeys(canonical(name) for name in names)),
        )
        found.setdefault(kind, []).append(rule)
    return {kind: tuple(rules) for kind, rules in found.items()}


def rules_of(kind: str) -> tuple[Rule, ...]:
    """Return the attributes of a type, whatever its case.

    Raises
    ------
    TerritoryError
        ``CNMD_TYPE_UNKNOWN`` with the known ones.
    """
    known = {name.casefold(): rules for name, rules in models().items()}
    if kind.casefold() not in known:
        raise TerritoryError(messages.CNMD_TYPE_UNKNOWN, type=kind, known=", ".join(models()))
    return known[kind.casefold()]


def check_entities(records: Iterable[Mapping[str, Any]]) -> Iterator[Finding]:
    """Yield what is wrong with entities, in their order.

    Parameters
    ----------
    records : iterable of mapping
        Entities in any NGSI-LD form, or GeoJSON features of them.

    Notes
    -----
    An attribute under a known other spelling (``binFillingLevel``) is checked and told as
    ``other_spelling``. Attributes that the table does not list are left alone.
    """
    seen: set[str] = set()
    for record in records:
        entity = read_entity(record)
        yield from _identity(entity, seen)
        if entity.type in models():
            yield from _attributes(entity, models()[entity.type], _states_crs(record))
        else:
            yield Finding(entity.id, entity.type, "type", "type_unknown", entity.type)


def _identity(entity: Entity, seen: set[str]) -> Iterator[Finding]:
    if not entity.id:
        yield Finding("", entity.type, "id", "id_missing")
    elif entity.id in seen:
        yield Finding(entity.id, entity.type, "id", "id_twice", entity.id)
    elif not _ID.fullmatch(entity.id):
        yield Finding(entity.id, entity.type, "id", "id_form", entity.id)
    seen.add(entity.id)


def _states_crs(record: Mapping[str, Any]) -> bool:
    """Say whether an entity's location names its reference system."""
    body = record.get("properties") if record.get("type") == "Feature" else record
    location = body.get("location") if isinstance(body, Mapping) else None
    return isinstance(location, Mapping) and "coordinateSystem" in location


def _attributes(entity: Entity, rules: tuple[Rule, ...], crs_stated: bool) -> Iterator[Finding]:
    names = {short_name(name): attribute for name, attribute in entity.attributes.items()}
    loose = {canonical(name): name for name in names}
    for rule in rules:

        def told(code: str, value: object = "", rule: Rule = rule) -> Finding:
            text = "" if value is None else str(value)
            return Finding(entity.id, entity.type, rule.attribute, code, text[:200])

        if rule.kind == "geometry":
            yield from _geometry(entity, rule, crs_stated, told)
            continue
        own = rule.attribute if rule.attribute in names else loose.get(canonical(rule.attribute))
        value = names[own].value if own is not None else None
        if value is None or value in ("", []):
            if rule.required:
                yield told("missing" if rule.required == "yes" else "advised")
            continue
        if own != rule.attribute:
            yield told("other_spelling", own)
        fault = fault_of(rule, value)
        if fault:
            yield told(fault, value)


def _geometry(
    entity: Entity, rule: Rule, crs_stated: bool, told: Callable[..., Finding]
) -> Iterator[Finding]:
    if entity.geometry is None:
        if rule.required == "yes":
            yield told("missing")
        return
    if place([entity])[0] is None:
        yield told("geometry", entity.geometry.get("type", ""))
    elif not crs_stated:
        yield told("crs")


def fault_of(rule: Rule, value: Any) -> str:
    """Return the code of what is wrong with a value, empty where it is fit."""
    if rule.kind in ("number", "whole", "share", "percent"):
        return _number_fault(rule, value)
    if rule.kind == "date":
        return "" if _DATE.fullmatch(str(value)) else "not_a_date"
    if rule.kind == "address":
        return _address_fault(value)
    items = value if isinstance(value, list) else [value]
    if rule.kind == "link":
        return "" if all(str(item).startswith("urn:") for item in items) else "not_a_link"
    if rule.values and not all(item in rule.values for item in items):
        return "not_in_list"
    return ""


def _number_fault(rule: Rule, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return "not_a_number"
    if rule.kind == "whole" and value != int(value):
        return "not_a_number"
    low, high = _RANGES.get(rule.kind, (-math.inf, math.inf))
    return "" if low <= value <= high else "out_of_range"


def _address_fault(value: Any) -> str:
    if not isinstance(value, Mapping):
        return "address"
    parts = [value.get(part) for part in ADDRESS_PARTS]
    if not all(isinstance(part, str) and part.strip() for part in parts):
        return "address"
    return "" if parts[2] in REGIONS and parts[3] in DISTRICTS else "address"
