"""Pulls one query from a connection: reader, rows, and the record of where they come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from smart_territory_plugin import messages, paths
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.layers import Layers
from smart_territory_plugin.connectors.model import Entity
from smart_territory_plugin.connectors.page import Page, Probe, Query, Tally
from smart_territory_plugin.connectors.series import (
    RAW,
    SeriesStore,
    Span,
    Subjects,
    facts,
    history_of,
    read_series,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.session import Session


_SHARE_OF_ENTITIES = 0.3
"""Of the progress, where series are read after the entities."""


class Reader(Protocol):
    """What every protocol offers."""

    KIND: str

    def probe(self) -> Probe:
        """Return what answers."""

    def collections(self) -> list[str]:
        """Return the entity types."""

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the entities of a query and fill the tally."""

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take a record of a page apart."""


@dataclass
class Pulled:
    """Layers and records of one pull, with their provenance.

    Attributes
    ----------
    layers : Layers
        Points, lines and polygons in EPSG:4326, and records; to be closed after use.
    provenance : dict
        ``connection`` (its name), ``source`` (without secrets), ``kind`` (of the protocol that
        was spoken), ``tenant``, ``service_path``, ``context``, ``retrieved_utc``,
        ``query``, ``announced``, ``delivered``, ``duplicates``, ``pages``, ``complete``,
        ``ended``, ``broken``, ``sha256`` (of all bytes read, in order), ``licence``,
        ``geometry_from``, ``plugin_version``; where series were asked for, ``series``.
    series : SeriesStore or None
        The time series, where they were asked for; to be closed after use.
    """

    layers: Layers
    provenance: dict[str, Any]
    series: SeriesStore | None = None

    @property
    def complete(self) -> bool:
        """Whether everything the source has for the query is here, series included."""
        whole = self.series is None or self.series.tally.complete
        return bool(self.provenance["complete"]) and whole

    def close(self) -> None:
        """Give the files of the layers and the series back."""
        self.layers.close()
        if self.series is not None:
            self.series.close()

    def __enter__(self) -> Pulled:
        """Return the pull itself."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Close what is open."""
        self.close()


def open_reader(connection: Connection, session: Session | None = None) -> Reader:
    """Return the reader of a connection's kind; all but a folder's need a session.

    A connection of kind ``auto`` is asked what it is.
    """
    if connection.kind == "folder":
        from smart_territory_plugin.connectors.folder import FolderReader

        return FolderReader(connection)
    if session is None:
        raise TerritoryError(messages.PULL_NO_SESSION)
    from smart_territory_plugin.connectors.kinds import reader_of

    return reader_of(connection, session)


def pull(
    connection: Connection,
    query: Query,
    session: Session | None = None,
    progress: Progress = silent,
) -> Pulled:
    """Read a query whole and make layers of it.

    Parameters
    ----------
    connection : Connection
        Where to read.
    query : Query
        What to read.
    session : Session, optional
        Needed for everything but a folder.
    progress : callable, optional
        Called with the share of the announced entities that came.

    Returns
    -------
    Pulled
        Layers in EPSG:4326 and records; ``complete`` says whether anything is missing, and a
        warning in the log says so too.

    Raises
    ------
    TerritoryError
        When the source does not answer, refuses, or sends what cannot be read.
    Cancelled
        When ``progress`` or the session's check raises it.
    """
    if query.until and query.until <= query.since:
        raise TerritoryError(messages.QUERY_SPAN, since=query.since, until=query.until)
    tally = Tally()
    reader = open_reader(connection, session)
    history = history_of(reader, query.collection) if query.series else None
    subjects = Subjects(query.attributes) if query.series else None
    now = replace(query, since="", until="") if query.series else query
    share = _SHARE_OF_ENTITIES if query.series else 1.0
    layers = Layers(query.attributes, reader.entity, subjects.take if subjects else None)
    pulled = Pulled(layers, {})
    try:
        for page in reader.pages(now, tally):
            layers.add(page.records)
            progress(share * tally.delivered / (page.announced or tally.delivered + 1))
        layers.finish()
        _report(tally, query)
        pulled.provenance = _provenance(connection, reader, query, tally, layers)
        if query.series and subjects and history:
            span = _span(query, subjects.spelt)
            later = partial(_later, progress, share)
            pulled.series = read_series(history, subjects, span, query.series, later)
            pulled.provenance["series"] = facts(pulled.series.tally, span, query.series)
    except BaseException:
        pulled.close()
        raise
    return pulled


def _later(progress: Progress, share: float, fraction: float) -> None:
    """Report the progress of what comes after a share of the whole."""
    progress(share + (1 - share) * fraction)


def _span(query: Query, attributes: tuple[str, ...]) -> Span:
    """Return the moments of which series are wanted; a first period is a whole one."""
    since = query.since
    if since and query.series and query.series.aggregate != RAW:
        from smart_territory_plugin.core.series_values import period_start

        since = period_start(since, query.series.period)
        if since != query.since:
            note(messages.SERIES_FROM, since=since)
    return Span(since, query.until, attributes)


def _report(tally: Tally, query: Query) -> None:
    """Log what came, loudly when something is missing."""
    values: dict[str, Any] = {
        "delivered": tally.delivered,
        "announced": "?" if tally.announced is None else tally.announced,
    }
    if tally.broken:
        warn(messages.PULL_BROKEN, count=len(tally.broken), files=", ".join(tally.broken[:5]))
    elif tally.ended == "limit" and not tally.complete:
        warn(messages.PULL_LIMITED, **values)
    elif not tally.complete:
        warn(messages.PULL_INCOMPLETE, **values)
    elif not tally.delivered:
        times = None if query.series else query.since or query.until
        narrowed = query.extent or query.filter or times
        empty = messages.PULL_EMPTY_HERE if narrowed else messages.PULL_EMPTY
        warn(empty, collection=query.collection or "*")
    else:
        note(messages.PULL_DONE, **values)
    if tally.duplicates:
        note(messages.PULL_DUPLICATES, count=tally.duplicates)


def _provenance(
    connection: Connection, reader: Reader, query: Query, tally: Tally, layers: Layers
) -> dict[str, Any]:
    """Return the record of a pull, as it stands in the layers' metadata."""
    return {
        "source": connection.source,
        "connection": connection.name,
        "kind": reader.KIND,
        "tenant": connection.tenant,
        "service_path": connection.service_path,
        "context": connection.context,
        "retrieved_utc": datetime.now(UTC).isoformat(timespec="seconds"),
        "query": {
            "collection": query.collection,
            "extent": list(query.extent) if query.extent else None,
            "filter": query.filter,
            "since": query.since,
            "until": query.until,
            "attributes": list(query.attributes),
            "limit": query.limit,
        },
        "announced": tally.announced,
        "delivered": tally.delivered,
        "duplicates": tally.duplicates,
        "pages": tally.pages,
        "complete": tally.complete,
        "ended": tally.ended,
        "broken": list(tally.broken),
        "sha256": tally.sha256,
        "licence": connection.licence or "; ".join(layers.licences),
        "geometry_from": layers.geometry_names,
        "plugin_version": paths.version(),
    }
