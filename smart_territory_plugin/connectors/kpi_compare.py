"""Compares an entity to publish with the one that a platform holds."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from smart_territory_plugin.connectors.model import plain, read_attribute, short_name

_CLOSE = 1e-9


def same(entity: Mapping[str, Any], held: Mapping[str, Any]) -> bool:
    """Tell whether a platform holds all of an entity as it is.

    What it holds beside (attributes of others, times of its own) does not count; numbers may
    differ in the last digits, times in how they are written.
    """
    known = {short_name(name): value for name, value in held.items()}
    return all(
        name in known and _same_attribute(value, known[name])
        for name, value in entity.items()
        if name not in ("id", "type")
    )


def reading(held: Mapping[str, Any]) -> tuple[Any, str]:
    """Return the value that a platform holds of an indicator, and when it was observed (UTC)."""
    known = {short_name(name): value for name, value in held.items()}
    attribute = read_attribute(known.get("kpiValue"))
    return attribute.value, moment(attribute.observed_at)


def moment(text: Any) -> str:
    """Return a time in UTC to the second, however it is written; what is no time as it is."""
    try:
        read = datetime.fromisoformat(str(text))
    except ValueError:
        return str(text)
    known = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    return known.isoformat(timespec="seconds").replace("+00:00", "Z")


def equal(one: Any, other: Any) -> bool:
    """Tell whether two values are the same, numbers to the ninth digit."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=_CLOSE, abs_tol=_CLOSE)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(equal, one, other))
    return bool(one == other)


def keeps_standing(entity: Mapping[str, Any], held: Mapping[str, Any]) -> bool:
    """Tell whether a platform will keep a rating that the entity no longer has."""
    return "currentStanding" not in entity and any(
        short_name(name) == "currentStanding" for name in held
    )


def _same_attribute(ours: Any, theirs: Any) -> bool:
    mine, held = read_attribute(ours), read_attribute(theirs)
    return (
        equal(_listed(mine.value), _listed(plain(held.value)))
        and (mine.unit or "") == (held.unit or "")
        and (mine.observed_at is None or moment(mine.observed_at) == moment(held.observed_at))
    )


def _listed(value: Any) -> Any:
    """Return the only item of a list: JSON-LD makes no difference between the two."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value
