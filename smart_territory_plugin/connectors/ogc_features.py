"""Reads features from an OGC API Features service (OGC 17-069, with CQL2 text of OGC 19-079)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.asking import Asker
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.model import Entity, flat_entity
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

_FILTER = re.compile(r"ogcapi-features-3/.*/conf/(features-)?filter$")
_CQL2 = re.compile(r"(cql2?|ogcapi-features-3)/.*/conf/cql2?-(text|json)$")
_EQUALS = re.compile(r"\s*\"?(\w+)\"?\s*=\s*(?:'((?:[^']|'')*)'|(-?[\d.]+))\s*")
_GEOJSON = "application/geo+json, application/json;q=0.9"
_CRS84 = re.compile(r"OGC/[\d.]+/CRS84h?$")


class OgcFeaturesReader:
    """Features of one service.

    Coordinates are asked for in CRS84 (by naming no system, which every server must serve) and
    read as what ``Content-Crs`` says they are.

    Parameters
    ----------
    connection : Connection
        Of kind ``ogc-features``; the address is that of the landing page.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "ogc-features"

    def __init__(self, connection: Connection, session: Session) -> None:
        # A next link may lack the wish for a format, so the header keeps it. It goes with features
        # alone: QGIS Server refuses it for everything else.
        self.asker = Asker(connection, session, records=_GEOJSON)
        self._collection = ""
        self._crs = ""
        self._north_first = False

    def probe(self) -> Probe:
        """Return what answers: title, collections, and the language of filters."""
        landing = self.asker.json("/")
        classes = self._conformance()
        language = "CQL2" if _takes_cql2(classes) else "name='value'"
        title = landing.get("title")
        names = tuple(self.collections())
        version = title if isinstance(title, str) else ""
        return Probe(self.KIND, names, version, filters=language)

    def collections(self) -> list[str]:
        """Return the ids of the collections that hold features, sorted."""
        body = self.asker.json("/collections")
        entries = body.get("collections")
        if not isinstance(entries, list):
            raise TerritoryError(messages.OGC_NO_COLLECTIONS, host=self.asker.host)
        return sorted(
            str(entry["id"])
            for entry in entries
            if isinstance(entry, dict)
            and entry.get("id") not in (None, "")
            and entry.get("itemType", "feature") == "feature"
        )

    def title(self, collection: str) -> str:
        """Return a collection's title and description, as one text."""
        body = self.asker.json(f"/collections/{quote(collection, safe='')}")
        return " ".join(str(body.get(key) or "") for key in ("title", "description")).strip()

    def item(self, collection: str, name: str) -> Record | None:
        """Return the feature that has an id, None where none has it."""
        self._collection = collection
        path = f"/collections/{quote(collection, safe='')}/items/{quote(name, safe='')}"
        answer = self.asker.send(self.asker.root + path, None, {"Accept": _GEOJSON})
        if answer.status == 404:
            return None
        if answer.status >= 400:
            raise self.asker.refusal(answer)
        feature = answer.json()
        if not isinstance(feature, dict) or feature.get("type") != "Feature":
            raise TerritoryError(messages.OGC_NOT_FEATURES, host=answer.host)
        self._note_system(answer, [feature])
        return feature

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the features of a query, page by page.

        The next page is built from the position that the server's own link names, or that what
        came leads to; the link itself is followed only where it holds no position.

        Parameters
        ----------
        query : Query
            Needs a collection; the filter is CQL2 text, or ``name='value'`` (joined by AND) where
            the service takes no CQL2.
        tally : Tally
            Filled while reading.

        Yields
        ------
        Page
            Features not handed on before.
        """
        if not query.collection:
            names = ", ".join(self.collections()[:20])
            raise TerritoryError(messages.COLLECTION_NEEDED, collections=names)
        self._collection = query.collection
        url = f"{self.asker.root}/collections/{quote(query.collection, safe='')}/items"
        params = self._params(query)
        follow = NextPage()

        def fetch(offset: int) -> Batch:
            nonlocal follow
            if follow.url and follow.offset is None:
                answer, size = self.asker.follow(follow.url), self.asker.page_size
            else:
                position = {"offset": offset} if offset else {}
                answer, size = self.asker.page(
                    url, lambda size: {**params, "limit": size, **position}, query.limit
                )
            body, records = self._features(answer)
            follow = next_page(_href(body), answer.url, ("offset", "startindex"))
            total = body.get("numberMatched")
            return Batch(
                records=records,
                asked=size,
                more=bool(follow.url),
                announced=total if type(total) is int else None,
                next_offset=follow.offset,
                body=answer.body,
            )

        yield from offset_pages(fetch, tally, query.limit, _identity)

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take a feature apart: its properties mean nothing but themselves."""
        properties = record.get("properties")
        return flat_entity(
            record.get("id"),
            self._collection,
            properties if isinstance(properties, dict) else {},
            record.get("geometry"),
            crs=self._crs,
            north_first=self._north_first,
        )

    def _params(self, query: Query) -> dict[str, str]:
        """Return the query as request parameters."""
        params: dict[str, str] = {}
        if query.extent:
            params["bbox"] = ",".join(repr(float(side)) for side in query.extent)
        if query.since or query.until:
            params["datetime"] = f"{query.since or '..'}/{query.until or '..'}"
        if query.filter and _takes_cql2(self._conformance()):
            params |= {"filter": query.filter, "filter-lang": "cql2-text"}
        elif query.filter:
            params |= self._equalities(query)
        return params

    def _conformance(self) -> list[str]:
        body = self.asker.json("/conformance")
        classes = body.get("conformsTo")
        return [str(each) for each in classes] if isinstance(classes, list) else []

    def _equalities(self, query: Query) -> dict[str, str]:
        """Return a filter of equalities as parameters, each of a property that can be queried.

        Servers pass over a parameter they do not know, and would answer as if nothing was asked.
        """
        wanted = {}
        for term in re.split(r"\s+AND\s+", query.filter, flags=re.IGNORECASE):
            match = _EQUALS.fullmatch(term)
            if match is None:
                raise TerritoryError(messages.OGC_NO_CQL2, host=self.asker.host)
            name, text, number = match.groups()
            wanted[name] = number if text is None else text.replace("''", "'")
        collection = quote(query.collection, safe="")
        body = self.asker.json(f"/collections/{collection}/queryables")
        known = body.get("properties")
        unknown = sorted(set(wanted) - set(known if isinstance(known, dict) else {}))
        if unknown:
            raise TerritoryError(messages.OGC_NOT_QUERYABLE, names=", ".join(unknown))
        return wanted

    def _features(self, answer: Answer) -> tuple[dict[str, Any], list[Record]]:
        """Return the body and its features."""
        body = answer.json()
        features = body.get("features") if isinstance(body, dict) else None
        if not isinstance(features, list) or not all(isinstance(each, dict) for each in features):
            raise TerritoryError(messages.OGC_NOT_FEATURES, host=answer.host)
        self._note_system(answer, features)
        return body, features

    def _note_system(self, answer: Answer, features: list[Record]) -> None:
        """Note the reference system that an answer's features come in."""
        stated = answer.headers.get("Content-Crs", "").strip(" <>")
        if stated and not _CRS84.search(stated):
            self._crs = re.split(r"[/:]", stated.rstrip("/"))[-1]
            self._north_first = _north_first(self._crs)
            if self._crs in ("4326", "4258"):
                self._crs = ""
        elif any(_off_the_earth(each.get("geometry")) for each in features[:50]):
            raise TerritoryError(messages.OGC_WRONG_CRS, host=answer.host)


def _takes_cql2(classes: list[str]) -> bool:
    """Say whether a service's conformance classes hold filters in CQL2 text.

    A service that filters and names no language (tipg) means the standard's default, which it is.
    """
    languages = {found.group(2) for found in map(_CQL2.search, classes) if found}
    return any(map(_FILTER.search, classes)) and (not languages or "text" in languages)


def _identity(record: Record) -> str:
    """Return what tells a feature from every other: its id, else a checksum of its content."""
    name = record.get("id")
    return str(name) if name not in (None, "") else content(record)


def _href(body: dict[str, Any]) -> str:
    """Return the address of the next page from a body's links."""
    links = body.get("links")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "next":
            return str(link.get("href") or "")
    return ""


def _north_first(code: str) -> bool:
    """Say whether a reference system's first axis points north."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        axes = CRS.from_epsg(int(code)).axis_info
    except (CRSError, ValueError):
        return False
    return bool(axes) and axes[0].direction.lower() == "north"


def _off_the_earth(geometry: Any) -> bool:
    """Say whether a geometry's first position cannot be degrees."""
    where = geometry.get("coordinates") if isinstance(geometry, dict) else None
    while isinstance(where, list) and where and isinstance(where[0], list):
        where = where[0]
    try:
        return abs(where[0]) > 180 or abs(where[1]) > 90  # type: ignore[index]
    except (TypeError, IndexError):
        return False
