"""Turns entities into flat rows: one cell an attribute, its unit and its time beside it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from smart_territory_plugin.connectors.model import SCALARS, Entity, short_name

if TYPE_CHECKING:
    import pandas as pd

MAX_NAME = 30
ALIASES = {"binfillinglevel": "fillinglevel", "observationdate": "observationdatetime"}
"""Names that published examples use for an attribute that the models call otherwise."""

_RESERVED = ("fid", "ogc_fid", "geom", "geometry", "id", "type", "extra_json")


class Columns:
    """Gives every attribute one column name: lower-case ASCII, at most 30 characters, unique."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self._spelt: dict[tuple[str, str], str] = {}
        self._used: set[str] = set(_RESERVED)
        self.origins: dict[str, str] = {}
        self._order: dict[str, int] = {}

    def name(self, attribute: str, suffix: str = "") -> str:
        """Return the column of an attribute, or of its unit or observation time.

        Spellings that differ only in case share a column.
        """
        known = self._spelt.get((attribute, suffix))
        if known is not None:
            return known
        root = canonical(attribute)
        self._order.setdefault(root, len(self._order))
        key = (root, suffix)
        if key not in self._names:
            self._names[key] = self._unused(root, suffix)
            self.origins[self._names[key]] = attribute
        self._spelt[attribute, suffix] = self._names[key]
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


@lru_cache(maxsize=4096)
def canonical(attribute: str) -> str:
    """Return an attribute's name in lower-case ASCII, with aliases resolved."""
    text = unicodedata.normalize("NFKD", short_name(attribute)).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_") or "attribute"
    return ALIASES.get(name, f"a_{name}" if name[0].isdigit() else name)


def row_of(entity: Entity, columns: Columns, wanted: set[str]) -> dict[str, Any]:
    """Return an entity's cells, and under ``extra_json`` what has none.

    A value of plain members, such as an address, has a column a member; a list of plain values is
    joined by “; ”. With ``wanted`` only the attributes of these canonical names are kept.
    """
    row: dict[str, Any] = {"id": entity.id, "type": entity.type}
    extra: dict[str, Any] = {}
    for name, attribute in entity.attributes.items():
        if wanted and canonical(name) not in wanted:
            continue
        rest = attribute.rest
        if type(attribute.value) in SCALARS:
            cells: Iterable[tuple[str, Any]] = ((name, attribute.value),)
        else:
            cells = _cells(name, attribute.value)
        for part, value in cells:
            column = columns.name(part)
            if row.get(column) is not None and value is not None:
                # The column holds another spelling of the attribute.
                rest = {**rest, "value": value}
            elif value is not None:
                row[column] = value
        if _has_no_cell(attribute.value):
            rest = {**rest, "value": attribute.value}
        if attribute.unit is not None:
            row.setdefault(columns.name(name, "_unit"), text_of(attribute.unit))
        if attribute.observed_at is not None:
            row.setdefault(columns.name(name, "_observed_at"), text_of(attribute.observed_at))
        if rest:
            extra[name] = rest
    row["extra_json"] = extra
    return row


def _cells(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield names and values of the cells that a value fills."""
    if isinstance(value, list) and not _has_no_cell(value):
        texts = [text_of(item) for item in value if item is not None]
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


def text_of(value: Any) -> str:
    """Return a value as text: nested ones as JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


@dataclass
class ColumnType:
    """What the values of a column have in common: bool, whole number, number or text."""

    kinds: set[type] = field(default_factory=set)
    largest: int = 0

    def take(self, values: list[Any]) -> None:
        """Learn of more values; None tells nothing."""
        kinds = set(map(type, values)) - {type(None)}
        self.kinds |= kinds
        if int in kinds:
            self.largest = max(self.largest, *(abs(v) for v in values if type(v) is int))

    @property
    def kind(self) -> str:
        """``bool``, ``int`` (32 bits), ``long`` (64), ``float`` or ``text``."""
        if self.kinds == {bool}:
            return "bool"
        if self.kinds == {int} and self.largest < 2**63:
            return "long" if self.largest >= 2**31 else "int"
        return "float" if self.kinds and self.kinds <= {int, float} else "text"

    def cells(self, values: list[Any]) -> list[Any]:
        """Return some of the column's values as what holds all of them; None for nothing."""
        kind = self.kind
        if kind == "float":
            numbers = [None if value is None else float(value) for value in values]
            return [value if value == value else None for value in numbers]  # noqa: PLR0124 - NaN
        if kind != "text" or self.kinds == {str}:
            return values
        return [None if value is None else text_of(value) for value in values]

    def series(self, values: list[Any]) -> pd.Series:
        """Return :meth:`cells` in the type that a table has for them."""
        import pandas as pd

        types = {"bool": "boolean", "int": "Int64", "long": "Int64", "float": "float64"}
        return pd.Series(self.cells(values), dtype=types.get(self.kind, "object"))
