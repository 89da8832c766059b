"""Writes entities into a file of a folder connection, which is pulled again without a network."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors import kpi_compare
from smart_territory_plugin.connectors.connection import Connection, from_settings
from smart_territory_plugin.connectors.folder import FolderReader
from smart_territory_plugin.connectors.publish import Entity, Sent
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.paths import resource

FILE_NAME = "KeyPerformanceIndicator-smart-territory.json"


class FolderWriter:
    """The file of published indicators in a folder, or beside a file, of entities.

    Only that one file is written, whole and in one move; entities that it holds beside, and
    attributes that others gave to ours, are kept.

    Parameters
    ----------
    connection : Connection
        Of kind ``folder``.
    dry_run : bool
        Nothing will be sent; the embedded sample then serves as well.

    Raises
    ------
    TerritoryError
        ``PUBLISH_SAMPLE`` for the plugin's own sample, ``PUBLISH_FOLDER_LOCKED``, and
        ``PUBLISH_FILE_BROKEN`` where what the file holds cannot be read.
    """

    KIND = "folder"

    def __init__(self, connection: Connection, *, dry_run: bool) -> None:
        path = Path(connection.path)
        folder = path if path.is_dir() else path.parent
        self._file = folder / FILE_NAME
        if not dry_run:
            if folder.resolve().is_relative_to(resource().resolve()):
                raise TerritoryError(messages.PUBLISH_SAMPLE)
            if not os.access(folder, os.W_OK):
                raise TerritoryError(messages.PUBLISH_FOLDER_LOCKED, folder=folder)
            note(messages.PUBLISH_INTO_FILE, file=self._file)
        self._held = self._read(connection)

    def existing(self, ids: Sequence[str]) -> dict[str, Any]:
        """Return the file's entities of these ids."""
        return {name: self._held[name] for name in ids if name in self._held}

    def send(self, entities: Sequence[Entity]) -> Sent:
        """Create or update entities in the file."""
        made = dict(self._held)
        for entity in entities:
            made[entity["id"]] = {**made.get(entity["id"], {}), **entity}
        lines = ",\n".join(json.dumps(made[name], ensure_ascii=False) for name in sorted(made))
        part = self._file.with_name(f".{FILE_NAME}.part")
        try:
            part.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
            os.replace(part, self._file)
        except OSError:
            part.unlink(missing_ok=True)
            folder = self._file.parent
            raise TerritoryError(messages.PUBLISH_FOLDER_LOCKED, folder=folder) from None
        self._held = made
        return Sent(taken={entity["id"] for entity in entities})

    def same(self, entity: Entity, held: Mapping[str, Any]) -> bool:
        """Tell whether the file holds all of an entity as it is."""
        return kpi_compare.same(entity, held)

    def reading(self, held: Mapping[str, Any]) -> tuple[Any, str]:
        """Return value and time of observation of an entity of the file."""
        return kpi_compare.reading(held)

    def _read(self, connection: Connection) -> dict[str, Any]:
        if not self._file.exists():
            return {}
        settings = {"kind": "folder", "path": str(self._file), "max_mb": connection.max_mb}
        try:
            records = list(FolderReader(from_settings(settings)).records())
        except TerritoryError:
            raise TerritoryError(messages.PUBLISH_FILE_BROKEN, file=FILE_NAME) from None
        return {str(record.get("id", record.get("@id"))): record for record in records}
