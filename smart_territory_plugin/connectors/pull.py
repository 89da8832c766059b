"""Pulls one query from a connection: reader, rows, and the record of where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from smart_territory_plugin import messages, paths
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.model import Frames, to_frames
from smart_territory_plugin.connectors.page import Page, Probe, Query, Record, Tally
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.session import Session


class Reader(Protocol):
    """What every protocol offers."""

    def probe(self) -> Probe:
        """Return what answers."""

    def collections(self) -> list[str]:
        """Return the entity types."""

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the entities of a query and fill the tally."""


@dataclass
class Pulled(Frames):
    """Layers and records of one pull, with their provenance.

    Attributes
    ----------
    provenance : dict
        ``source`` (without secrets), ``kind``, ``tenant``, ``context``, ``retrieved_utc``,
        ``query``, ``announced``, ``delivered``, ``duplicates``, ``pages``, ``complete``,
        ``ended``, ``broken``, ``sha256`` (of all bytes read, in order), ``licence``,
        ``geometry_from``, ``plugin_version``.
    """

    provenance: dict[str, Any] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether everything the source has for the query is here."""
        return bool(self.provenance["complete"])


def open_reader(connection: Connection, session: Session | None = None) -> Reader:
    """Return the reader of a connection's kind; a broker's needs a session."""
    if connection.kind == "folder":
        from smart_territory_plugin.connectors.folder import FolderReader

        return FolderReader(connection)
    if session is None:
        raise TerritoryError(messages.PULL_NO_SESSION)
    from smart_territory_plugin.connectors.ngsi_ld import NgsiLdReader

    return NgsiLdReader(connection, session)


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
        Needed for brokers.
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
    tally = Tally()
    records: list[Record] = []
    for page in open_reader(connection, session).pages(query, tally):
        records += page.records
        progress(tally.delivered / (page.announced or tally.delivered + 1))
    frames = to_frames(records, query.attributes)
    _report(tally, query)
    return Pulled(**vars(frames), provenance=_provenance(connection, query, tally, frames))


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
        warn(messages.PULL_EMPTY, collection=query.collection or "*")
    else:
        note(messages.PULL_DONE, **values)
    if tally.duplicates:
        note(messages.PULL_DUPLICATES, count=tally.duplicates)


def _provenance(
    connection: Connection, query: Query, tally: Tally, frames: Frames
) -> dict[str, Any]:
    """Return the record of a pull, as it stands in the layers' metadata."""
    return {
        "source": connection.source,
        "kind": connection.kind,
        "tenant": connection.tenant,
        "context": connection.context,
        "retrieved_utc": datetime.now(UTC).isoformat(timespec="seconds"),
        "query": {
            "collection": query.collection,
            "extent": list(query.extent) if query.extent else None,
            "filter": query.filter,
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
        "licence": connection.licence or "; ".join(frames.licences),
        "geometry_from": frames.geometry_names,
        "plugin_version": paths.version(),
    }
