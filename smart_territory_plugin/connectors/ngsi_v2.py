"""Reads entities from an NGSIv2 context broker (FIWARE Orion)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.asking import Asker
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.model import Entity, read_entity
from smart_territory_plugin.connectors.page import Batch, Page, Probe, Query, Tally, offset_pages
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError

_TIMES = ("TimeInstant", "timestamp", "observedAt", "dateObserved")
_MOST_TYPES = 1000


class NgsiV2Reader:
    """Entities of one broker.

    Parameters
    ----------
    connection : Connection
        Of kind ``ngsi-v2``; ``tenant`` is the Fiware-Service.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "ngsi-v2"

    def __init__(self, connection: Connection, session: Session) -> None:
        names = {
            "Fiware-Service": connection.tenant,
            "Fiware-ServicePath": connection.service_path,
        }
        private = {name: value for name, value in names.items() if value}
        self.asker = Asker(connection, session, "/v2", private=private)

    def probe(self) -> Probe:
        """Return what answers, with the broker's version where it tells."""
        version = ""
        answer = self.asker.send(self.asker.root.removesuffix("/v2") + "/version", None)
        if answer.status == 200:
            found = re.search(rb'"version"\s*:\s*"([^"]{1,40})"', answer.body)
            version = f"Orion {found[1].decode('latin-1')}" if found else ""
        names = tuple(self.collections())
        largest = self.asker.largest_page("/entities", {"q": "smartTerritoryTest"})
        return Probe(self.KIND, names, version, largest, "NGSIv2 q")

    def collections(self) -> list[str]:
        """Return the entity types that the broker lists, sorted."""
        answer = self.asker.get("/types", {"limit": _MOST_TYPES, "options": "values"})
        body = answer.json()
        if not isinstance(body, list) or not all(isinstance(name, str) for name in body):
            raise TerritoryError(messages.NGSI_NOT_ENTITIES, host=answer.host)
        return sorted(name for name in body if name)

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the entities of a query, page by page.

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
        params = _params(query)

        def fetch(offset: int) -> Batch:
            answer, size = self.asker.page(
                f"{self.asker.root}/entities",
                lambda size: {**params, "limit": size, "offset": offset},
                query.limit,
            )
            total = answer.headers.get("Fiware-Total-Count", "")
            return Batch(
                records=_entities(answer),
                asked=size,
                announced=int(total) if total.isdigit() else None,
                body=answer.body,
            )

        yield from offset_pages(fetch, tally, query.limit, _identity)

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take an entity apart: its metadata are what NGSI-LD calls unit and observation time."""
        body = {name: as_property(value) for name, value in record.items()}
        return read_entity(body)


def _params(query: Query) -> dict[str, str]:
    """Return the query as request parameters; coordinates here are latitude first."""
    params = {"type": query.collection, "options": "count"}
    since = f"dateModified>={query.since}" if query.since else ""
    until = f"dateModified<{query.until}" if query.until else ""
    terms = [term for term in (query.filter, since, until) if term]
    if terms:
        params["q"] = ";".join(terms)
    if query.extent:
        west, south, east, north = query.extent
        ring = ((south, west), (south, east), (north, east), (north, west), (south, west))
        coords = ";".join(f"{lat!r},{lon!r}" for lat, lon in ring)
        params |= {"georel": "intersects", "geometry": "polygon", "coords": coords}
    return params


def _entities(answer: Answer) -> list[dict[str, Any]]:
    """Return the entities of an answer."""
    body = answer.json()
    if not isinstance(body, list) or not all(isinstance(record, dict) for record in body):
        raise TerritoryError(messages.NGSI_NOT_ENTITIES, host=answer.host)
    return body


def _identity(record: Mapping[str, Any]) -> str:
    """Return id and type, which only together tell an NGSIv2 entity from every other."""
    return f"{record.get('type', '')} {record.get('id', '')}"


def as_property(raw: Any) -> Any:
    """Return an NGSIv2 attribute as an NGSI-LD property; anything else unchanged."""
    if not isinstance(raw, dict) or "value" not in raw:
        return raw
    metadata = raw.get("metadata")
    known = {
        name: entry.get("value")
        for name, entry in (metadata if isinstance(metadata, dict) else {}).items()
        if isinstance(entry, dict)
    }
    value, kind = raw["value"], raw.get("type")
    if kind in ("geo:point", "geo:line", "geo:polygon", "geo:box"):
        value = _geometry(kind, value) or value
    attribute: dict[str, Any] = {"type": "Property", "value": value}
    if "unitCode" in known:
        attribute["unitCode"] = known.pop("unitCode")
    time = next((name for name in _TIMES if name in known), None)
    if time is not None:
        attribute["observedAt"] = known.pop(time)
    return {**attribute, "metadata": known} if known else attribute


def _geometry(kind: str, value: Any) -> dict[str, Any] | None:
    """Return a simple location format ("latitude, longitude", one or many) as GeoJSON."""
    texts = value if isinstance(value, list) else [value]
    try:
        places = [[float(part) for part in str(text).split(",")][::-1] for text in texts]
    except ValueError:
        return None
    if any(len(each) != 2 for each in places):
        return None
    if kind == "geo:point":
        return {"type": "Point", "coordinates": places[0]}
    if kind == "geo:line":
        return {"type": "LineString", "coordinates": places}
    if kind == "geo:box" and len(places) == 2:
        (west, south), (east, north) = places
        places = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [places]}
