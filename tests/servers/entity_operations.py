"""What the test broker does with entities that are sent to it, by ``pgi.md``'s observations.

``POST /ngsi-ld/v1/entityOperations/upsert?options=update`` answers 201 with the created ids, 204
where all were there, and 207 with successes and errors; ``POST /v2/op/update`` answers 204. What
is sent to a CKAN portal goes to ``ckan_tables``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import ckan_tables

Answer = tuple[int, Any, dict[str, str]]
FORBIDDEN = set("<>\"'=;()")


@dataclass
class Writes:
    """How what is sent is taken; every default is a well-behaved broker."""

    most_bytes: int = 1_000_000
    most_entities: int = 0
    """Refuse whole pieces of more with 400, without naming any entity."""
    unfit: tuple[str, ...] = ()
    """Ends of ids that are refused: one by one with 207."""
    all_or_nothing: bool = False
    """Refuse the whole piece with 400 where one entity is unfit."""
    always_207: bool = False
    """Answer 207 without errors, as older brokers do for a mix of new and known entities."""
    forget: tuple[str, ...] = ()
    """Ends of ids whose value is taken and then changed, as by a rule of the platform."""
    dies_after: int | None = None
    """Answer 500 to every piece after this many."""
    pieces: int = 0
    """Pieces that arrived."""
    busy_on_create: bool = False
    """A portal answers 504 while it makes a table."""
    tables: dict[str, ckan_tables.Table] = field(default_factory=dict)
    datasets: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


def answer(
    how: Any, headers: Mapping[str, str], path: str, query: dict[str, str], body: bytes
) -> Answer:
    """Return status, body and headers for something that was sent."""
    path, writes = path.removeprefix(how.prefix), how.writes
    writes.pieces += 1
    if writes.dies_after is not None and writes.pieces > writes.dies_after:
        return 500, {"title": "Internal error"}, {}
    if len(body) > writes.most_bytes:
        return 413, {"title": "Request Entity Too Large", "detail": "body too large"}, {}
    document = json.loads(body)
    if path == "/ngsi-ld/v1/entityOperations/upsert" and how.protocol == "ngsi-ld":
        if headers.get("Content-Type") != "application/json":
            return 415, {"title": "Unsupported media type"}, {}
        tenant = headers.get("NGSILD-Tenant", "")
        held = how.tenants.setdefault(tenant, []) if tenant else how.entities
        return _upsert(writes, held, document, query.get("options") == "update")
    if path == "/v2/op/update" and how.protocol == "ngsi-v2":
        return _update(how.entities, document)
    if path.startswith("/api/3/action/"):
        return ckan_tables.post(how, path, document)
    return 404, {"title": "Not found", "detail": path}, {}


def _upsert(writes: Writes, held: list[dict[str, Any]], sent: Any, update: bool) -> Answer:
    unfit = [each["id"] for each in sent if each["id"].endswith(writes.unfit or ("\0",))]
    if writes.most_entities and len(sent) > writes.most_entities:
        return 400, {"title": "Too many entities", "detail": "in one request"}, {}
    if unfit and writes.all_or_nothing:
        return 400, {"title": "Bad request", "detail": "an entity is not valid"}, {}
    places = {each["id"]: place for place, each in enumerate(held)}
    created, updated = [], []
    for each in sent:
        name = each["id"]
        if name in unfit:
            continue
        changed = {"kpiValue": {**each["kpiValue"], "value": -1}}
        entity = {**each, **(changed if name.endswith(writes.forget or ("\0",)) else {})}
        if name in places:
            before = held[places[name]] if update else {}
            held[places[name]] = {**before, **entity}
            updated.append(name)
        else:
            places[name] = len(held)
            held.append(entity)
            created.append(name)
    if unfit or writes.always_207:
        problem = {"title": "Bad value", "detail": "the broker does not take it"}
        errors = [{"entityId": name, "error": problem} for name in unfit]
        return 207, {"success": created + updated, "errors": errors}, {}
    return (201, created, {}) if created else (204, {}, {})


def _update(held: list[dict[str, Any]], document: Any) -> Answer:
    if document.get("actionType") != "append":
        return 400, {"error": "BadRequest", "description": "unknown action"}, {}
    for entity in document["entities"]:
        for name, attribute in entity.items():
            if _forbidden(attribute if name in ("id", "type") else attribute["value"]):
                text = f"Invalid characters in attribute value: {name}"
                return 400, {"error": "BadRequest", "description": text}, {}
    by_id = {each["id"]: each for each in held}
    for entity in document["entities"]:
        by_id[entity["id"]] = {**by_id.get(entity["id"], {}), **entity}
    held[:] = by_id.values()
    return 204, {}, {}


def _forbidden(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_forbidden(each) for each in value.values())
    if isinstance(value, list):
        return any(_forbidden(each) for each in value)
    return isinstance(value, str) and bool(FORBIDDEN & set(value))
