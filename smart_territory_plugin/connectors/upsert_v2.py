"""Creates and updates entities in an NGSIv2 context broker (FIWARE Orion)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors import kpi_compare
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.kpi import TYPE
from smart_territory_plugin.connectors.ngsi_v2 import NgsiV2Reader, as_property
from smart_territory_plugin.connectors.publish import Entity, Sent
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.connectors.upsert import REFUSED_WHOLE, by_id, refusal_text
from smart_territory_plugin.core.errors import TerritoryError

_FORBIDDEN = str.maketrans({"(": "[", ")": "]", "=": ":", ";": ",", "<": "‹", ">": "›"})
"""Signs that the broker refuses in values, and what is written for them; quotes become ’."""


class NgsiV2Writer:
    """Entities of one broker, written by a batch update that appends.

    Parameters
    ----------
    connection : Connection
        Of kind ``ngsi-v2``; its service path must name one place.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "ngsi-v2"

    def __init__(self, connection: Connection, session: Session) -> None:
        if connection.service_path.endswith("#"):
            raise TerritoryError(messages.PUBLISH_SERVICE_PATH, path=connection.service_path)
        self._asker = NgsiV2Reader(connection, session).asker

    def existing(self, ids: Sequence[str]) -> dict[str, Any]:
        """Return the broker's entities of these ids, as NGSI-LD."""
        params = {"type": TYPE, "id": ",".join(ids), "limit": len(ids)}
        held = by_id(self._asker.get("/entities", params))
        return {
            name: {key: as_property(value) for key, value in entity.items()}
            for name, entity in held.items()
        }

    def send(self, entities: Sequence[Entity]) -> Sent:
        """Create or update entities; the broker does not say which were new."""
        body = {"actionType": "append", "entities": [entity_v2(entity) for entity in entities]}
        answer = self._asker.post("/op/update", body)
        if answer.status in REFUSED_WHOLE:
            return Sent(refused=refusal_text(answer))
        if answer.status >= 400:
            raise self._asker.refusal(answer)
        return Sent(taken={entity["id"] for entity in entities})

    def same(self, entity: Entity, held: Mapping[str, Any]) -> bool:
        """Tell whether the broker holds all of an entity as it can be written there."""
        written = entity_v2(entity)
        return kpi_compare.same({key: as_property(each) for key, each in written.items()}, held)

    def reading(self, held: Mapping[str, Any]) -> tuple[Any, str]:
        """Return value and time of observation of an entity of the broker."""
        return kpi_compare.reading(held)


def entity_v2(entity: Entity) -> dict[str, Any]:
    """Return a normalized NGSI-LD entity in the form of NGSIv2."""
    return {
        name: value if name in ("id", "type") else _attribute(value)
        for name, value in entity.items()
    }


def _attribute(attribute: Mapping[str, Any]) -> dict[str, Any]:
    value = _allowed(attribute["value"])
    metadata = {}
    if "unitCode" in attribute:
        metadata["unitCode"] = {"type": "Text", "value": attribute["unitCode"]}
    if "observedAt" in attribute:
        metadata["observedAt"] = {"type": "DateTime", "value": attribute["observedAt"]}
    if attribute["type"] == "GeoProperty":
        return {"type": "geo:json", "value": attribute["value"], "metadata": metadata}
    return {"type": _kind(value), "value": value, "metadata": metadata}


def _kind(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return "StructuredValue"
    return "Text" if isinstance(value, str) else "Number"


def _allowed(value: Any) -> Any:
    """Return a value without the signs that the broker refuses."""
    if isinstance(value, dict):
        return {key: _allowed(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_allowed(each) for each in value]
    return re.sub(r"[\"']", "’", value.translate(_FORBIDDEN)) if isinstance(value, str) else value
