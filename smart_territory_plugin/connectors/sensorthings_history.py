"""Reads the observations of things and data streams from a SensorThings API."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.page import Record, Tally
from smart_territory_plugin.connectors.rows import canonical
from smart_territory_plugin.connectors.sensorthings import time_terms, unit_of
from smart_territory_plugin.connectors.series import (
    Readings,
    SeriesTally,
    SeriesWish,
    Span,
    Subject,
)
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.sensorthings import SensorThingsReader

_STREAM = {"$expand": "ObservedProperty($select=name)"}


class SensorThingsHistory:
    """The observations of one service.

    Parameters
    ----------
    reader : SensorThingsReader
        Of the service.
    kind : str
        What the subjects are: ``Things`` or ``Datastreams``.
    """

    def __init__(self, reader: SensorThingsReader, kind: str) -> None:
        if kind not in ("Things", "Datastreams"):
            raise TerritoryError(messages.SERIES_STA_KIND, collection=kind)
        self._reader = reader
        self._kind = kind

    def readings(
        self,
        subjects: list[Subject],
        span: Span,
        wish: SeriesWish,  # noqa: ARG002 - the service puts nothing together
        tally: SeriesTally,
    ) -> Iterator[Readings]:
        """Yield the observations of one subject after the other.

        What was observed has the name of the observed property, or of the data stream where a
        thing has several of one property.
        """
        wanted = {canonical(name) for name in span.attributes}
        for subject in subjects:
            readings = Readings([subject])
            whole = True
            streams, told = self._streams(subject, tally)
            whole &= told
            times = Counter(_property(stream) for stream in streams)
            for stream in streams:
                observed = _property(stream)
                if not observed or times[observed] > 1:
                    observed = str(stream.get("name") or stream.get("@iot.id"))
                name = (subject.id, canonical(observed))
                if not wanted or name[1] in wanted:
                    whole &= self._observations(stream, span, readings, name, tally)
            tally.missing += not whole
            yield readings

    def _streams(self, subject: Subject, tally: SeriesTally) -> tuple[list[Record], bool]:
        """Return the data streams of a subject, and whether they are all there."""
        path = f"{self._kind}({_key(subject.id)})"
        if self._kind == "Datastreams":
            tally.requests += 1
            return [self._reader.asker.json(f"/{path}", _STREAM)], True
        own = Tally()
        pages = self._reader.records(f"{path}/Datastreams", {"$count": "true", **_STREAM}, own)
        streams = [record for page in pages for record in page.records]
        tally.requests += own.pages
        return streams, own.complete

    def _observations(
        self,
        stream: Record,
        span: Span,
        readings: Readings,
        name: tuple[str, str],
        tally: SeriesTally,
    ) -> bool:
        """Add the observations of a data stream and say whether they are all there."""
        unit = unit_of(stream)
        if unit:
            readings.units[name] = str(unit)
        params = {"$count": "true", "$orderby": "phenomenonTime asc"}
        terms = time_terms(span.since, span.until)
        if terms:
            params["$filter"] = " and ".join(terms)
        own = Tally()
        path = f"Datastreams({_key(stream.get('@iot.id'))})/Observations"
        for page in self._reader.records(path, params, own):
            for record in page.records:
                readings.add(name, record.get("phenomenonTime"), record.get("result"))
        tally.requests += own.pages
        return own.complete


def _key(identifier: Any) -> str:
    """Return an id as an address holds it: numbers bare, texts in quotation marks."""
    text = str(identifier)
    return text if text.isdigit() else "'" + text.replace("'", "''") + "'"


def _property(stream: Record) -> str:
    """Return the name of what a data stream observes; empty where it is not said."""
    linked = stream.get("ObservedProperty")
    return str(linked.get("name") or "") if isinstance(linked, dict) else ""
