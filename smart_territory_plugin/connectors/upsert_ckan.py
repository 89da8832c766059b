"""Creates and updates rows of a table in the DataStore of a CKAN portal."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.asking import refusal_of_query
from smart_territory_plugin.connectors.ckan import CkanReader, result_of
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.kpi_compare import equal, moment
from smart_territory_plugin.connectors.publish import Entity, Sent
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.connectors.upsert import REFUSED_WHOLE, refusal_text
from smart_territory_plugin.core.errors import TerritoryError

TABLE_NAME = "Indicadores (Smart Territory)"
"""Of the resource that is made in a dataset."""
COLUMNS = {
    "id": "text",
    "indicator": "text",
    "name": "text",
    "municipality": "text",
    "zone_code": "text",
    "zone_name": "text",
    "period_start": "text",
    "period_end": "text",
    "value": "float8",
    "unit_code": "text",
    "standing": "text",
    "observed_at": "text",
    "formula": "text",
    "source": "text",
    "organization": "text",
}
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class CkanWriter:
    """Rows of one table, told apart by the column ``id``.

    Parameters
    ----------
    connection : Connection
        Of kind ``ckan``; its authcfg sends the portal's token.
    session : Session
        May go to the connection's hosts.
    place : str
        The id of a resource, or the name of a dataset, in which the table is made by the first
        publication.
    """

    KIND = "ckan"

    def __init__(self, connection: Connection, session: Session, place: str) -> None:
        if not place:
            raise TerritoryError(messages.PUBLISH_CKAN_PLACE)
        self._asker = CkanReader(connection, session).asker
        self._place = place
        self._table = place if _UUID.fullmatch(place) else self._table_of(place)
        self._ready: bool | None = None

    def existing(self, ids: Sequence[str]) -> dict[str, Any]:
        """Return the table's rows of these ids; none where there is no table yet."""
        if not self._is_ready():
            return {}
        wanted = json.dumps({"id": list(ids)}, ensure_ascii=False)
        params = {"resource_id": self._table, "filters": wanted, "limit": len(ids)}
        rows = result_of(self._asker.get("/datastore_search", params)).get("records")
        return {str(row["id"]): row for row in rows or [] if isinstance(row, dict) and "id" in row}

    def send(self, entities: Sequence[Entity]) -> Sent:
        """Create or update rows; the table is made where there is none."""
        if not self._is_ready():
            self._make_table()
        records = [row_of(entity) for entity in entities]
        body = {"resource_id": self._table, "method": "upsert", "records": records}
        answer = self._asker.post("/datastore_upsert", body)
        if answer.status in (*REFUSED_WHOLE, 409):
            return Sent(refused=refusal_text(answer))
        self._checked(answer)
        return Sent(taken={entity["id"] for entity in entities})

    def same(self, entity: Entity, held: Mapping[str, Any]) -> bool:
        """Tell whether the table holds the row as it is."""
        return all(equal(value, held.get(name)) for name, value in row_of(entity).items())

    def reading(self, held: Mapping[str, Any]) -> tuple[Any, str]:
        """Return value and time of observation of a row."""
        return held.get("value"), moment(held.get("observed_at"))

    def _table_of(self, dataset: str) -> str:
        """Return the id of our table in a dataset; empty where it has none yet."""
        found = result_of(self._asker.get("/package_show", {"id": dataset})).get("resources")
        for each in found if isinstance(found, list) else []:
            if isinstance(each, dict) and each.get("name") == TABLE_NAME:
                return str(each.get("id"))
        return ""

    def _is_ready(self) -> bool:
        """Tell whether the table is there, asked for once."""
        if self._ready is None and self._table:
            address = f"{self._asker.root}/datastore_search"
            answer = self._asker.send(address, {"resource_id": self._table, "limit": 0})
            if answer.status not in (200, 404):
                raise self._asker.refusal(answer)
            self._ready = answer.status == 200
        return bool(self._ready)

    def _make_table(self) -> None:
        fields = [{"id": name, "type": kind} for name, kind in COLUMNS.items()]
        body: dict[str, Any] = {"fields": fields, "primary_key": ["id"]}
        if self._table:
            body["resource_id"] = self._table
        else:
            body["resource"] = {"package_id": self._place, "name": TABLE_NAME}
        # A table that is made in a dataset is a new one each time.
        answer = self._asker.post("/datastore_create", body, again=bool(self._table))
        self._table = str(result_of(self._checked(answer)).get("resource_id") or self._table)
        self._ready = True

    def _checked(self, answer: Answer) -> Answer:
        if answer.status >= 400:
            raise refusal_of_query(answer)
        return answer


def row_of(entity: Entity) -> dict[str, Any]:
    """Return an entity as a row; None where it lacks the attribute."""

    def value(name: str) -> Any:
        return entity[name]["value"] if name in entity else None

    period, measured = value("calculationPeriod"), entity["kpiValue"]
    return {
        "id": entity["id"],
        "indicator": value("alternateName"),
        "name": value("name"),
        "municipality": (value("address") or {}).get("addressLocality"),
        "zone_code": value("area"),
        "zone_name": value("areaServed"),
        "period_start": period["from"],
        "period_end": period["to"],
        "value": measured["value"],
        "unit_code": measured.get("unitCode"),
        "standing": value("currentStanding"),
        "observed_at": measured["observedAt"],
        "formula": value("calculationFormula"),
        "source": value("source"),
        "organization": value("organization"),
    }
