"""Reads entities from an NGSI-LD context broker (ETSI GS CIM 009)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer, refusal
from smart_territory_plugin.connectors.asking import Asker
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.model import Entity, read_entity
from smart_territory_plugin.connectors.offset_wall import Wall, behind, tile_params
from smart_territory_plugin.connectors.page import Batch, Page, Probe, Query, Tally, offset_pages
from smart_territory_plugin.connectors.paging_links import next_target
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.ngsi_ld_history import NgsiLdHistory

_CONTEXT_LINK = '<{}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"'
_OFFSET = re.compile(r"[?&]offset=(\d+)")


class NgsiLdReader:
    """Entities of one broker.

    Parameters
    ----------
    connection : Connection
        Of kind ``ngsi-ld``.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "ngsi-ld"

    def __init__(self, connection: Connection, session: Session) -> None:
        context = connection.context
        link = {"Link": _CONTEXT_LINK.format(context)} if context else {}
        tenant = {"NGSILD-Tenant": connection.tenant} if connection.tenant else {}
        self.asker = Asker(
            connection,
            session,
            "/ngsi-ld/v1",
            headers=link,
            private=tenant,
            refuse=lambda answer: _refusal(answer, connection.tenant, context),
        )

    def history(self, collection: str) -> NgsiLdHistory:
        """Return what reads the histories of entities of a type."""
        from smart_territory_plugin.connectors.ngsi_ld_history import NgsiLdHistory

        return NgsiLdHistory(self.asker, collection)

    def probe(self) -> Probe:
        """Return what answers, or raise the sentence that says why nothing does."""
        names = self.collections()
        nothing = {"type": names[0] if names else "Thing", "q": "smartTerritoryTest"}
        largest = self.asker.largest_page("/entities", nothing)
        return Probe(self.KIND, tuple(names), page_size=largest, filters="NGSI-LD q")

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take an entity apart."""
        return read_entity(record)

    def collections(self) -> list[str]:
        """Return the entity types that the broker lists, sorted.

        Some brokers list only the types of their first entities: a type that is not here may
        still hold data.
        """
        answer = self.asker.get("/types")
        body = answer.json()
        types = body.get("typeList", []) if isinstance(body, dict) else body
        if not isinstance(types, list):
            raise TerritoryError(messages.NGSI_NOT_ENTITIES, host=answer.host)
        names = {_type_name(entry) for entry in types}
        return sorted(name for name in names if name)

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the entities of a query, page by page.

        Entities come in the normalized form, which alone holds units, times and reference
        systems, and with all attributes: naming them in the request would leave out entities
        that have none of them.

        Parameters
        ----------
        query : Query
            Needs a collection.
        tally : Tally
            Filled while reading.

        Yields
        ------
        Page
            Entities not handed on before.
        """
        if not query.collection:
            raise TerritoryError(messages.NGSI_NEEDS_TYPE)
        if query.since or query.until:
            raise TerritoryError(messages.QUERY_NO_SINCE)
        params = _params(query)
        batch = Batch([], 0)

        def fetch(offset: int) -> Batch:
            nonlocal batch
            batch = self._fetch(params, offset, query.limit)
            return batch

        yield from offset_pages(fetch, tally, query.limit)
        announced, reach = tally.announced or 0, tally.delivered
        if batch.records or not 0 < reach < announced or tally.ended == "limit":
            return
        note(messages.NGSI_WALL, reach=reach, announced=announced)
        wall = Wall(params, query.extent, announced, reach)
        yield from behind(
            wall,
            lambda part, offset: self._fetch(part, offset, query.limit),
            self._count,
            tally,
            query.limit,
        )

    def _count(self, params: Mapping[str, str]) -> int | None:
        """Return how many entities a query has; None where the broker does not say."""
        asked = {**params, "limit": 1, "count": "true"}
        answer = self.asker.send(f"{self.asker.root}/entities", asked)
        total = answer.headers.get("NGSILD-Results-Count", "")
        return int(total) if answer.status < 400 and total.isdigit() else None

    def _fetch(self, params: Mapping[str, str], offset: int, limit: int) -> Batch:
        """Ask for one page, with smaller ones where the broker refuses the size."""
        paging = {"offset": offset, "count": "true"}
        try:
            answer, size = self.asker.page(
                f"{self.asker.root}/entities",
                lambda size: {**params, "limit": size, **paging},
                limit,
            )
        except TerritoryError as error:
            if not offset or error.template != messages.QUERY_REFUSED:
                raise
            # The same query was taken at the beginning, so it is the position that is refused.
            return Batch([], self.asker.page_size, more=True)
        records = _entities(answer)
        total = answer.headers.get("NGSILD-Results-Count", "")
        target = next_target(answer.headers.get("Link", ""))
        offsets = _OFFSET.findall(target or "")
        return Batch(
            records=records,
            asked=size,
            more=target is not None,
            announced=int(total) if total.isdigit() else None,
            next_offset=int(offsets[-1]) if offsets else None,
            body=answer.body,
        )


def _params(query: Query) -> dict[str, str]:
    """Return the query as request parameters."""
    params = {"type": query.collection}
    if query.filter:
        params["q"] = query.filter
    if query.extent:
        params |= tile_params(query.extent)
    return params


def _entities(answer: Answer) -> list[dict[str, Any]]:
    """Return the entities of an answer: an array, or the features of a GeoJSON collection."""
    body = answer.json()
    if isinstance(body, dict) and body.get("type") == "FeatureCollection":
        body = body.get("features")
    if not isinstance(body, list) or not all(isinstance(record, dict) for record in body):
        raise TerritoryError(messages.NGSI_NOT_ENTITIES, host=answer.host)
    return body


def _refusal(answer: Answer, tenant: str, context: str) -> TerritoryError:
    """Return the sentence for an error status, with what NGSI-LD itself can say."""
    name, text = answer.problem()
    if name == "NonexistentTenant":
        return TerritoryError(messages.NGSI_TENANT, tenant=tenant, host=answer.host)
    if name == "LdContextNotAvailable":
        return TerritoryError(messages.NGSI_CONTEXT, context=context or "–", host=answer.host)
    if answer.status == 400 or name in ("TooManyResults", "TooComplexQuery"):
        return TerritoryError(messages.QUERY_REFUSED, host=answer.host, detail=text or "–")
    return refusal(answer)


def _type_name(entry: Any) -> str:
    """Return a type's name from either form in which brokers list it."""
    if isinstance(entry, dict):
        entry = entry.get("typeName") or entry.get("id") or ""
    return entry if isinstance(entry, str) else ""
