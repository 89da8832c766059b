"""Reads the rows of tables in the DataStore of a CKAN portal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

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
from smart_territory_plugin.connectors.row_places import number, place_of
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_NUMBERS = re.compile(r"(int|smallint|bigint|serial|numeric|decimal|float|double|real)")
_FAR_TOO_LARGE = 1_000_000


class CkanReader:
    """Rows of one portal's tables.

    Parameters
    ----------
    connection : Connection
        Of kind ``ckan``; the address is that of the portal.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "ckan"

    def __init__(self, connection: Connection, session: Session) -> None:
        self.asker = Asker(connection, session, "/api/3/action")
        self._table = ""
        self._numbers: set[str] = set()

    def probe(self) -> Probe:
        """Return what answers, with CKAN's version and the ids of the tables."""
        version = self._result("/status_show", {}).get("ckan_version")
        listed = self._tables()
        given = listed.get("limit")
        return Probe(
            self.KIND,
            tuple(_names(listed)),
            f"CKAN {version}" if version else "",
            given if type(given) is int and given < _FAR_TOO_LARGE else None,
            '{"column": "value"}',
        )

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take a row apart: numbers as numbers, its place from the columns that hold one."""
        values = {
            name: number(value) if name in self._numbers else value
            for name, value in record.items()
            if name not in ("_id", "_full_text", "rank")
        }
        geometry, used = place_of(values)
        kept = {name: value for name, value in values.items() if name != used}
        return flat_entity(record.get("_id"), self._table, kept, geometry)

    def collections(self) -> list[str]:
        """Return the ids of the tables in the DataStore, sorted."""
        return _names(self._tables())

    def _tables(self) -> dict[str, Any]:
        """Return the DataStore's own table of tables, as many rows as one page holds."""
        params = {"resource_id": "_table_metadata", "limit": _FAR_TOO_LARGE}
        return self._result("/datastore_search", params)

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the rows of a table, page by page, in the order of ``_id``.

        Where the portal answers nothing although more was announced (a wall for deep positions),
        the rest is asked for as the rows after the last ``_id``.

        Parameters
        ----------
        query : Query
            Needs a collection: the id of a resource, or the name of a dataset that has one table.
            The filter is a JSON object of columns and values, or words to search for. Portals know
            no extent and no time of change.
        tally : Tally
            Filled while reading.

        Yields
        ------
        Page
            Rows not handed on before.
        """
        if query.since or query.until:
            raise TerritoryError(messages.QUERY_NO_SINCE)
        if query.extent:
            raise TerritoryError(messages.CKAN_NO_EXTENT)
        self._table = self._resource(query.collection)
        filters, words = _filters(query.filter)
        last: list[Any] = []
        by_key = False

        def fetch(offset: int) -> Batch:
            nonlocal by_key
            batch = self._batch(filters, words, offset, query.limit, last if by_key else [])
            behind = tally.delivered < (tally.announced or 0)
            if not batch.records and behind and last and not by_key:
                by_key = True
                batch = self._batch(filters, words, offset, query.limit, last)
            last[:] = [row["_id"] for row in batch.records[-1:] if "_id" in row] or last
            return batch

        yield from offset_pages(fetch, tally, query.limit, _identity)

    def _batch(
        self, filters: dict[str, Any], words: str, offset: int, limit: int, after: list[Any]
    ) -> Batch:
        """Ask for one page by position, or for the rows after the last one that came."""
        wanted = {**filters, "_id": {"gt": after[0]}} if after else filters
        params: dict[str, Any] = {"resource_id": self._table, "sort": "_id"}
        if wanted:
            params["filters"] = json.dumps(wanted, ensure_ascii=False)
        if words:
            params["q"] = words
        if not after:
            params["offset"] = offset
        answer, size = self.asker.page(
            f"{self.asker.root}/datastore_search", lambda size: {**params, "limit": size}, limit
        )
        result = result_of(answer)
        records = result.get("records")
        if not isinstance(records, list) or not all(isinstance(row, dict) for row in records):
            raise TerritoryError(messages.ANSWER_UNEXPECTED, host=answer.host)
        self._learn(result.get("fields"))
        total = result.get("total")
        # Of a page after a key the total is that of the rest.
        counted = type(total) is int and not after and not result.get("total_was_estimated")
        return Batch(
            records=records,
            asked=size,
            announced=total if counted else None,
            body=answer.body,
        )

    def _learn(self, fields: Any) -> None:
        """Note which columns hold numbers: portals send some of them as text."""
        for column in fields if isinstance(fields, list) else []:
            if isinstance(column, dict) and _NUMBERS.match(str(column.get("type", ""))):
                self._numbers.add(str(column.get("id")))

    def _resource(self, collection: str) -> str:
        """Return the id of the table: the collection itself, or the one table of a dataset."""
        if not collection:
            names = ", ".join(self.collections()[:20])
            raise TerritoryError(messages.COLLECTION_NEEDED, collections=names)
        if _UUID.fullmatch(collection):
            return collection
        listed = self._result("/package_show", {"id": collection}).get("resources")
        resources = [
            each for each in (listed if isinstance(listed, list) else []) if isinstance(each, dict)
        ]
        tables = {
            str(each.get("id")): str(each.get("name") or "")
            for each in resources
            if each.get("datastore_active")
        }
        if len(tables) != 1:
            named = ", ".join(f"{key} ({name})" for key, name in tables.items()) or "–"
            raise TerritoryError(messages.CKAN_TABLES, dataset=collection, tables=named)
        return next(iter(tables))

    def _result(self, path: str, params: Mapping[str, Any]) -> dict[str, Any]:
        return result_of(self.asker.get(path, params))


def result_of(answer: Answer) -> dict[str, Any]:
    """Return what an action gave."""
    body = answer.json()
    result = body.get("result") if isinstance(body, dict) else None
    if not isinstance(result, dict):
        raise TerritoryError(messages.ANSWER_UNEXPECTED, host=answer.host)
    return result


def _names(listed: dict[str, Any]) -> list[str]:
    """Return the ids of resources among the names of tables and their aliases."""
    rows = listed.get("records")
    return sorted(
        row["name"]
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict) and _UUID.fullmatch(str(row.get("name")))
    )


def _filters(text: str) -> tuple[dict[str, Any], str]:
    """Return a filter as columns with values, or as words to search for."""
    if not text.startswith("{"):
        return {}, text
    try:
        filters = json.loads(text)
    except ValueError:
        raise TerritoryError(messages.CKAN_FILTER) from None
    return filters, ""


def _identity(record: Record) -> str:
    """Return a row's number, else a checksum of its content."""
    return str(record["_id"]) if "_id" in record else content(record)
