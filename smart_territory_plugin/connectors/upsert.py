"""Creates and updates entities in an NGSI-LD context broker (ETSI GS CIM 009)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors import kpi_compare
from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.kpi import TYPE
from smart_territory_plugin.connectors.ngsi_ld import NgsiLdReader
from smart_territory_plugin.connectors.publish import Entity, Sent
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError

REFUSED_WHOLE = (400, 413, 422)
"""Statuses by which a service refuses a whole piece that may pass in smaller ones."""


class NgsiLdWriter:
    """Entities of one broker, written by batch upsert with ``options=update``.

    Attributes that others gave to the same entities stay as they are.

    Parameters
    ----------
    connection : Connection
        Of kind ``ngsi-ld``.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "ngsi-ld"

    def __init__(self, connection: Connection, session: Session) -> None:
        self._asker = NgsiLdReader(connection, session).asker

    def existing(self, ids: Sequence[str]) -> dict[str, Any]:
        """Return the broker's entities of these ids."""
        params = {"type": TYPE, "id": ",".join(ids), "limit": len(ids)}
        return by_id(self._asker.get("/entities", params))

    def send(self, entities: Sequence[Entity]) -> Sent:
        """Create or update entities."""
        path, params = "/entityOperations/upsert", {"options": "update"}
        answer = self._asker.post(path, list(entities), params)
        said = _said(answer)
        if answer.status in REFUSED_WHOLE and not said.failed:
            return Sent(refused=refusal_text(answer))
        if answer.status >= 400 and not said.failed:
            raise self._asker.refusal(answer)
        if answer.status in (200, 204):
            said.updated |= {entity["id"] for entity in entities}
        if answer.status == 201:  # names the created ones; all others were there before
            said.updated |= {entity["id"] for entity in entities} - said.created
        return said

    def same(self, entity: Entity, held: Mapping[str, Any]) -> bool:
        """Tell whether the broker holds all of an entity as it is."""
        return kpi_compare.same(entity, held)

    def reading(self, held: Mapping[str, Any]) -> tuple[Any, str]:
        """Return value and time of observation of an entity of the broker."""
        return kpi_compare.reading(held)


def by_id(answer: Answer) -> dict[str, Any]:
    """Return an answer's entities by their ids."""
    body = answer.json()
    if not isinstance(body, list) or not all(isinstance(each, dict) for each in body):
        raise TerritoryError(messages.NGSI_NOT_ENTITIES, host=answer.host)
    return {str(each.get("id", each.get("@id"))): each for each in body}


def refusal_text(answer: Answer) -> str:
    """Return what a service says of a piece that it refuses."""
    return answer.problem()[1] or f"HTTP {answer.status}"


def _said(answer: Answer) -> Sent:
    """Return what the body of an answer says of single entities.

    A 207 may hold no errors at all: some brokers answer so when some entities were new and some
    were not. Of those that it names as successes nothing tells which were new.
    """
    if not answer.body.strip():
        return Sent()
    try:
        body = answer.json()
    except TerritoryError:
        return Sent()  # plain text such as “Created”, or a gateway's page
    if isinstance(body, list):
        return Sent(created={name for name in body if isinstance(name, str)})
    if not isinstance(body, dict):
        return Sent()
    success, errors = body.get("success"), body.get("errors")
    return Sent(
        taken={n for n in (success if isinstance(success, list) else []) if isinstance(n, str)},
        failed=dict(_failures(errors if isinstance(errors, list) else [], answer)),
    )


def _failures(errors: list[Any], answer: Answer) -> list[tuple[str, str]]:
    """Return the entities that an answer names as failed, each with what is said of it."""
    found = []
    for entry in errors:
        if isinstance(entry, dict) and isinstance(entry.get("entityId"), str):
            error = entry.get("error")
            words = error if isinstance(error, dict) else {"detail": str(error or "")}
            texts = [str(words[key]) for key in ("title", "detail") if words.get(key)]
            found.append((entry["entityId"], answer.clean(": ".join(texts)) or "–"))
    return found
