"""Reads things, data streams and observations from an OGC SensorThings API 1.1 service."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.asking import Asker
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.model import Attribute, Entity
from smart_territory_plugin.connectors.page import (
    Batch,
    Page,
    Probe,
    Query,
    Record,
    Tally,
    content,
    offset_pages,
)
from smart_territory_plugin.connectors.paging_links import NextPage, next_page
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.sensorthings_history import SensorThingsHistory

_ID = "@iot.id"
_SETS: dict[str, dict[str, str]] = {
    "Things": {"$expand": "Locations($select=name,location)"},
    "Datastreams": {
        "$expand": "Thing($select=name;$expand=Locations($select=location)),"
        "ObservedProperty($select=name)"
    },
    "Observations": {
        "$expand": "Datastream($select=name,unitOfMeasurement;"
        "$expand=Thing($select=name;$expand=Locations($select=location)))"
    },
}
"""What is asked for beside a record itself, so that each has a place."""

_LOCATIONS = {
    "Things": "Locations/location",
    "Datastreams": "Thing/Locations/location",
    "Observations": "Datastream/Thing/Locations/location",
    "Locations": "location",
    "FeaturesOfInterest": "feature",
}
_PATH = re.compile(r"[A-Za-z]+(\([^/()]+\)/[A-Za-z]+)*")
_PATH_SIGNS = "()/'"
_LINKED = ("Locations", "Location", "Thing", "Datastream", "ObservedProperty")


class SensorThingsReader:
    """Records of one service.

    Parameters
    ----------
    connection : Connection
        Of kind ``sensorthings``; the address ends with the version (``/v1.1``).
    session : Session
        May go to the connection's hosts.
    """

    KIND = "sensorthings"

    def __init__(self, connection: Connection, session: Session) -> None:
        self.asker = Asker(connection, session)
        self._kind = ""

    def history(self, collection: str) -> SensorThingsHistory:
        """Return what reads the observations of things or data streams."""
        from smart_territory_plugin.connectors.sensorthings_history import SensorThingsHistory

        return SensorThingsHistory(self, collection)

    def probe(self) -> Probe:
        """Return what answers, with the version its address names."""
        version = re.search(r"/v(\d\.\d)$", self.asker.root)
        return Probe(
            self.KIND,
            tuple(self.collections()),
            version[1] if version else "",
            filters="OData $filter",
        )

    def collections(self) -> list[str]:
        """Return the entity sets of the service, sorted."""
        value = self.asker.json("").get("value")
        names = [
            entry.get("name") for entry in (value if isinstance(value, list) else [])
            if isinstance(entry, dict)
        ]  # fmt: skip
        if "Things" not in names:
            raise TerritoryError(messages.STA_NOT_A_SERVICE, host=self.asker.host)
        return sorted(name for name in names if isinstance(name, str))

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the records of a query, page by page.

        Parameters
        ----------
        query : Query
            Needs a collection: an entity set (``Things``, ``Datastreams``, ``Observations``, …)
            or a path to one, such as ``Datastreams(1)/Observations``. The extent holds records
            wholly inside it.
        tally : Tally
            Filled while reading.

        Yields
        ------
        Page
            Records not handed on before.
        """
        if not query.collection:
            names = ", ".join(self.collections())
            raise TerritoryError(messages.COLLECTION_NEEDED, collections=names)
        if not _PATH.fullmatch(query.collection):
            raise TerritoryError(messages.STA_COLLECTION, collection=query.collection)
        self._kind = query.collection.rsplit("/", 1)[-1]
        yield from self.records(query.collection, self._params(query), tally, query.limit)

    def records(
        self, path: str, params: Mapping[str, str], tally: Tally, limit: int = 0
    ) -> Iterator[Page]:
        """Yield the records of a path, page by page."""
        url = f"{self.asker.root}/{quote(path, safe=_PATH_SIGNS)}"
        follow = NextPage()

        def fetch(offset: int) -> Batch:
            nonlocal follow
            if follow.url and follow.offset is None:
                answer, size = self.asker.follow(follow.url), self.asker.page_size
            else:
                skip = {"$skip": offset} if offset else {}
                answer, size = self.asker.page(
                    url, lambda size: {**params, "$top": size, **skip}, limit
                )
            body = answer.json()
            records = body.get("value") if isinstance(body, dict) else None
            if not isinstance(records, list) or not all(isinstance(r, dict) for r in records):
                raise TerritoryError(messages.STA_NOT_A_SERVICE, host=answer.host)
            follow = next_page(str(body.get("@iot.nextLink") or ""), answer.url, ("$skip",))
            total = body.get("@iot.count")
            return Batch(
                records=records,
                asked=size,
                more=bool(follow.url),
                announced=total if type(total) is int else None,
                next_offset=follow.offset,
                body=answer.body,
            )

        yield from offset_pages(fetch, tally, limit, _identity)

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take a record apart: properties become attributes, a result gets unit and time."""
        attributes: dict[str, Attribute] = {}
        for name, value in record.items():
            if name == "properties" and isinstance(value, dict):
                attributes |= {key: Attribute(inner) for key, inner in value.items()}
            elif "@iot." not in name and name not in (*_LINKED, "location", "feature"):
                attributes[name] = Attribute(value)
        unit = unit_of(record) or unit_of(record.get("Datastream"))
        if "result" in record:
            time = record.get("phenomenonTime")
            attributes["result"] = Attribute(record["result"], unit, time)
        for link in ("Thing", "Datastream", "ObservedProperty"):
            linked = record.get(link)
            if isinstance(linked, dict) and linked.get("name"):
                attributes[link] = Attribute(linked["name"])
        identifier = record.get(_ID)
        return Entity(
            id="" if identifier is None else str(identifier),
            type=self._kind,
            attributes=attributes,
            geometry=_place_of(record),
            geometry_name="location",
        )

    def _params(self, query: Query) -> dict[str, str]:
        """Return the query as request parameters."""
        params = {"$count": "true", **_SETS.get(self._kind, {})}
        terms = [f"({query.filter})"] if query.filter else []
        if (query.since or query.until) and self._kind != "Observations":
            raise TerritoryError(messages.QUERY_NO_SINCE)
        terms += time_terms(query.since, query.until)
        if query.extent:
            if self._kind not in _LOCATIONS:
                raise TerritoryError(messages.STA_NO_PLACE, collection=self._kind)
            west, south, east, north = query.extent
            ring = ((west, south), (east, south), (east, north), (west, north), (west, south))
            text = ",".join(f"{x!r} {y!r}" for x, y in ring)
            terms.append(f"st_within({_LOCATIONS[self._kind]},geography'POLYGON(({text}))')")
        return {**params, "$filter": " and ".join(terms)} if terms else params


def time_terms(since: str, until: str) -> list[str]:
    """Return the conditions for observations from a moment on and before another."""
    terms = [f"phenomenonTime ge {since}"] if since else []
    return [*terms, f"phenomenonTime lt {until}"] if until else terms


def _identity(record: Record) -> str:
    """Return what tells a record from every other of its set."""
    name = record.get(_ID)
    return content(record) if name is None else str(name)


def unit_of(record: Any) -> Any:
    """Return the symbol of a data stream's unit, else its name."""
    unit = record.get("unitOfMeasurement") if isinstance(record, dict) else None
    return (unit.get("symbol") or unit.get("name")) if isinstance(unit, dict) else None


def _place_of(record: Mapping[str, Any]) -> Any:
    """Return the geometry of a record: its own, or that of the thing it belongs to."""
    for key in ("location", "feature"):
        if isinstance(record.get(key), dict):
            geometry = record[key]
            return geometry.get("geometry") if geometry.get("type") == "Feature" else geometry
    locations = record.get("Locations")
    if isinstance(locations, list) and locations and isinstance(locations[0], dict):
        return _place_of(locations[0])
    for link in ("Thing", "Datastream"):
        if isinstance(record.get(link), dict):
            return _place_of(record[link])
    return record.get("observedArea")
