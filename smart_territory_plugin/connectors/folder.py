"""Reads entities from files: the offline source, and the form in which bulk downloads come."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.model import Entity, read_entity, type_name
from smart_territory_plugin.connectors.page import Page, Probe, Query, Record, Tally, content
from smart_territory_plugin.connectors.shapes import in_extent
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn

SUFFIXES = (".json", ".jsonld", ".geojson")


class FolderReader:
    """Entities in the files of a folder, or in one file.

    Files hold an array of entities, one entity, or a GeoJSON FeatureCollection, in any NGSI-LD
    form. Features without a type take the file's name as theirs. A file that cannot be read is
    named in the log, and the others go on.

    Parameters
    ----------
    connection : Connection
        Of kind ``folder``.
    """

    KIND = "folder"

    def __init__(self, connection: Connection) -> None:
        self._path = Path(connection.path)
        self._max_bytes = connection.max_mb * 1024 * 1024

    def probe(self) -> Probe:
        """Return what is there."""
        return Probe(self.KIND, tuple(self.collections()))

    def entity(self, record: Mapping[str, Any]) -> Entity:
        """Take an entity apart."""
        return read_entity(record)

    def collections(self) -> list[str]:
        """Return the entity types in the files, sorted."""
        tally = Tally()
        return sorted(
            {type_name(record) for page in self.pages(Query(), tally) for record in page.records}
        )

    def pages(self, query: Query, tally: Tally) -> Iterator[Page]:
        """Yield the entities of a query, one page a file.

        Parameters
        ----------
        query : Query
            Without a filter: ``q`` is the language of brokers. Types are compared without regard
            to case. With an extent, entities without a location are left out, as brokers do.
        tally : Tally
            Filled while reading; copies of an entity that are the same in all are dropped.

        Yields
        ------
        Page
            Entities not handed on before.

        Raises
        ------
        TerritoryError
            With a filter, or when no file of the folder can be read.
        """
        if query.filter:
            raise TerritoryError(messages.FOLDER_FILTER)
        if query.since or query.until:
            raise TerritoryError(messages.QUERY_NO_SINCE)
        files = self._files()
        wanted = query.collection.casefold()
        announced = 0
        for file in files:
            records, body = self._read(file, tally)
            tally.take(body)
            records = [
                record
                for record in records
                if (not wanted or type_name(record).casefold() == wanted)
                and (query.extent is None or in_extent(record, query.extent))
            ]
            before = tally.duplicates
            new = tally.fresh(records, content, query.limit)
            announced += len(records) - (tally.duplicates - before)
            if new:
                yield Page(new)
        if len(tally.broken) == len(files):
            raise TerritoryError(messages.FOLDER_ALL_BROKEN, folder=self._path.name)
        tally.announced = announced
        tally.ended = "limit" if tally.delivered < announced else "end"

    def records(self) -> Iterator[Record]:
        """Yield every record of every file that can be read, copies included.

        Raises
        ------
        TerritoryError
            When no file can be read.
        """
        tally, files = Tally(), self._files()
        for file in files:
            yield from self._read(file, tally)[0]
        if len(tally.broken) == len(files):
            raise TerritoryError(messages.FOLDER_ALL_BROKEN, folder=self._path.name)

    def _files(self) -> list[Path]:
        """Return the files to read, in the order of their names."""
        if self._path.is_file():
            return [self._path]
        files = [
            file
            for file in sorted(self._path.rglob("*"))
            if file.suffix.lower() in SUFFIXES
            and not any(part.startswith(".") for part in file.relative_to(self._path).parts)
        ]
        if not files:
            raise TerritoryError(
                messages.FOLDER_EMPTY, folder=self._path.name, suffixes=", ".join(SUFFIXES)
            )
        return files

    def _read(self, file: Path, tally: Tally) -> tuple[list[Record], bytes]:
        """Return a file's entities and bytes; a broken file is logged and gives none."""
        try:
            if file.stat().st_size > self._max_bytes:
                raise TerritoryError(
                    messages.FOLDER_TOO_LARGE, file=file.name, mb=self._max_bytes // 1024**2
                )
            body = file.read_bytes()
            records = _records(json.loads(_text(body)), file)
        except TerritoryError as error:
            warn(error.template, **error.values)
        except OSError:
            warn(messages.FOLDER_UNREADABLE, file=file.name)
        except (ValueError, RecursionError):
            warn(messages.FOLDER_NOT_JSON, file=file.name)
        else:
            return records, body
        tally.broken.append(file.name)
        return [], b""


def _text(body: bytes) -> str:
    """Decode a file: UTF-8 with or without its mark, UTF-16 with its mark, else Latin-1."""
    if body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return body.decode("utf-16")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("latin-1")


def _records(document: Any, file: Path) -> list[Record]:
    """Return the entities of a document, each with a type."""
    crs = None
    if isinstance(document, dict) and document.get("type") == "FeatureCollection":
        crs = document.get("crs")
        document = document.get("features")
    if isinstance(document, dict):
        document = [document]
    if not isinstance(document, list) or not all(_is_entity(record) for record in document):
        raise TerritoryError(messages.FOLDER_NOT_ENTITIES, file=file.name)
    if crs is not None:
        document = [{**record, "crs": crs} for record in document]
    return [record if type_name(record) else _typed(record, file.stem) for record in document]


def _is_entity(record: Any) -> bool:
    """Say whether a record may be an entity: it has an id or a type."""
    return isinstance(record, dict) and any(key in record for key in ("id", "@id", "type", "@type"))


def _typed(record: Record, name: str) -> Record:
    """Give an entity or feature without a type the name of its file."""
    if record.get("type") != "Feature":
        return {**record, "type": name}
    return {**record, "properties": {**(record.get("properties") or {}), "type": name}}
