"""Reads the catalogue of a udata portal (dados.gov.pt): its datasets, and a dataset's resources."""

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
from smart_territory_plugin.connectors.page import Batch, Page, Probe, Query, Tally, offset_pages
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError

DATASETS = "datasets"
_DEEPEST = 10_000
"""Position behind which portals refuse to answer."""

_NAME = re.compile(r"[\w.\-]{1,300}")
_LARGEST_PAGE = 100


class UdataReader:
    """Datasets and resources of one portal: what there is and where, not the data themselves.

    Parameters
    ----------
    connection : Connection
        Of kind ``udata``; the address is that of the portal.
    session : Session
        May go to the connection's hosts.
    """

    KIND = "udata"

    def __init__(self, connection: Connection, session: Session) -> None:
        self.asker = Asker(connection, session, "/api/1")
        self.asker.page_size = min(self.asker.page_size, _LARGEST_PAGE)
        self._kind = DATASETS

    def probe(self) -> Probe:
        """Return what answers: one collection, the portal's datasets."""
        self._data(self.asker.get("/datasets/", {"page_size": 1}))
        return Probe(self.KIND, (DATASETS,), "udata", filters="words")

    def collections(self) -> list[str]:
        """Return the one collection that every portal has; each dataset is one more."""
        return [DATASETS]

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield datasets, or the resources of one.

        Parameters
        ----------
        query : Query
            The collection is ``datasets`` (also when empty), with words to search for as the
            filter, or the id or short name of a dataset, whose resources are given.
        tally : Tally
            Filled while reading.

        Yields
        ------
        Page
            Records not handed on before.
        """
        if query.since or query.until or query.extent:
            raise TerritoryError(messages.UDATA_WORDS_ONLY)
        if query.collection not in ("", DATASETS):
            fetch = self._resources(query.collection)
        else:
            fetch = self._datasets(query)
        yield from offset_pages(lambda _offset: next(fetch), tally, query.limit)

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take a dataset or a resource apart; a dataset's place is the outline it gives."""
        values = {name: value for name, value in record.items() if name not in ("id", "spatial")}
        spatial = record.get("spatial")
        place = spatial if isinstance(spatial, dict) else {}
        if place.get("zones"):
            values["zones"] = place["zones"]
        resources = record.get("resources")
        if isinstance(resources, list):
            known = [each for each in resources if isinstance(each, dict)]
            for column, key in (("formats", "format"), ("urls", "url")):
                values[column] = [str(each[key]) for each in known if each.get(key)]
        owner = record.get("organization")
        values["organization"] = owner.get("name") if isinstance(owner, dict) else None
        return flat_entity(record.get("id"), self._kind, values, place.get("geom"))

    def _datasets(self, query: Query) -> Iterator[Batch]:
        """Yield one answer a page, and nothing more behind the deepest position."""
        size = min(self.asker.page_size, query.limit or self.asker.page_size)
        words = {"q": query.filter} if query.filter else {}
        for number in range(1, _DEEPEST // size + 1):
            params = {**words, "page": number, "page_size": size}
            answer = self.asker.get("/datasets/", params)
            body = self._data(answer)
            total = body.get("total")
            yield Batch(
                records=body["data"],
                asked=size,
                more=bool(body.get("next_page")),
                announced=total if type(total) is int else None,
                body=answer.body,
            )
        while True:
            yield Batch([], size, more=True)

    def _resources(self, dataset: str) -> Iterator[Batch]:
        """Yield the resources of a dataset as the only page."""
        if not _NAME.fullmatch(dataset):
            raise TerritoryError(messages.UDATA_DATASET, dataset=dataset)
        self._kind = dataset
        answer = self.asker.get(f"/datasets/{quote(dataset, safe='')}/")
        body = answer.json()
        listed = body.get("resources") if isinstance(body, dict) else None
        if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
            raise TerritoryError(messages.ANSWER_UNEXPECTED, host=answer.host)
        while True:
            yield Batch(listed, len(listed), announced=len(listed), body=answer.body)

    def _data(self, answer: Answer) -> dict[str, Any]:
        """Return the body of a page of datasets."""
        body = answer.json()
        data = body.get("data") if isinstance(body, dict) else None
        if not isinstance(data, list) or not all(isinstance(each, dict) for each in data):
            raise TerritoryError(messages.ANSWER_UNEXPECTED, host=answer.host)
        return body
