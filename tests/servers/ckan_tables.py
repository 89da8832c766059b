"""Tables of a CKAN portal that can be made and written to, by ``pgi.md``'s observations of 2.12."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

Answer = tuple[int, Any, dict[str, str]]
MADE = "11111111-2222-4333-8444-555566667777"


@dataclass
class Table:
    """A resource; without columns it has no DataStore table yet."""

    columns: dict[str, str] = field(default_factory=dict)
    key: str = ""
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)


def answer(how: Any, path: str, query: dict[str, str]) -> Answer:
    """Return status, body and headers for a question."""
    action, writes = path.removeprefix("/api/3/action/"), how.writes
    if action == "package_show":
        if query["id"] not in writes.datasets:
            return _error(404, "Not Found Error", "Dataset not found")
        return _result({"resources": writes.datasets[query["id"]]})
    table = writes.tables.get(query.get("resource_id", ""))
    if action != "datastore_search" or table is None or not table.columns:
        return _error(404, "Not Found Error", "Resource was not found.")
    wanted = json.loads(query.get("filters", "{}")).get("id", list(table.rows))
    records = [table.rows[name] for name in wanted if name in table.rows]
    return _result({"records": records[: int(query["limit"])], "total": len(records)})


def post(how: Any, path: str, document: Any) -> Answer:
    """Return status, body and headers for something that was sent."""
    action, writes = path.removeprefix("/api/3/action/"), how.writes
    name = document.get("resource_id", MADE)
    if action == "datastore_create" and writes.busy_on_create:
        return 504, {}, {}
    if action == "datastore_create":
        if "resource" in document:
            dataset = document["resource"]["package_id"]
            if dataset not in writes.datasets:
                return _error(404, "Not Found Error", "Dataset not found")
            title = document["resource"]["name"]
            writes.datasets[dataset].append({"id": name, "name": title, "datastore_active": True})
            writes.tables[name] = Table()
        if name not in writes.tables:
            return _error(404, "Not Found Error", "Resource was not found.")
        table = writes.tables[name]
        table.columns = {each["id"]: each["type"] for each in document["fields"]}
        (table.key,) = document["primary_key"]
        return _result({"resource_id": name})
    table = writes.tables.get(name)
    if action != "datastore_upsert" or table is None or not table.columns:
        return _error(404, "Not Found Error", "Resource was not found.")
    if not table.key:
        return _error(409, "Validation Error", "table does not have a unique key")
    for row in document["records"]:
        if set(row) - set(table.columns):
            return _error(409, "Validation Error", "unknown fields")
        table.rows[row[table.key]] = {**table.rows.get(row[table.key], {}), **row}
    return _result({})


def _result(result: dict[str, Any]) -> Answer:
    return 200, {"success": True, "result": result}, {}


def _error(status: int, kind: str, message: str) -> Answer:
    return status, {"success": False, "error": {"__type": kind, "message": message}}, {}
