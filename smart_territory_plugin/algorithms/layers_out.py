"""From the core to files: written beside the target, moved into place at the end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsVectorLayer,
)

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.work_folder import WorkFolder
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.lineage import without_secrets

if TYPE_CHECKING:
    pass

_DATABASES = ("postgres:", "postgis:", "mssql:", "oracle:", "hana:", "spatialite:", "ogr:")
_SHAPEFILE_NAME_LENGTH = 10
_BATCH = 1000  # features between two looks at the cancel button


def is_memory(target: str) -> bool:
    """Tell whether ``target`` is a layer in memory."""
    return target.startswith(("memory:", "TEMPORARY_OUTPUT"))


def is_database(target: str) -> bool:
    """Tell whether ``target`` is a table of a database or inside an existing GeoPackage."""
    return target.startswith(_DATABASES) or "dbname=" in target


class Destination:
    """A file to be written beside its target and moved into place at the end.

    Parameters
    ----------
    target : str
        The path the user named.
    """

    def __init__(self, target: str) -> None:
        self.target = Path(target)
        self._refuse_what_cannot_be_written()
        self._workshop = WorkFolder(self.target)
        self.part = self._workshop.path / self.target.name

    def _refuse_what_cannot_be_written(self) -> None:
        folder = self.target.parent
        if not folder.is_dir():
            raise TerritoryError(messages.FOLDER_MISSING, folder=folder)
        if not os.access(folder, os.W_OK):
            raise TerritoryError(messages.FOLDER_NOT_WRITABLE, folder=folder)
        if self.target.is_dir():
            raise TerritoryError(messages.TARGET_IS_FOLDER, path=self.target)
        if Path(f"{self.target}-wal").exists():
            raise TerritoryError(messages.TARGET_IN_USE, path=self.target)

    def commit(self) -> None:
        """Move what was written into place.

        Raises
        ------
        TerritoryError
            Where the target is locked; what stood there before stays as it was.
        """
        parts = sorted(self._workshop.contents(), key=lambda path: path != self.part)
        try:
            for path in parts:
                os.replace(path, self.target.with_name(path.name))
        except OSError as error:
            raise TerritoryError(messages.TARGET_IN_USE, path=self.target) from error

    def discard(self) -> None:
        """Remove whatever was written beside the target."""
        self._workshop.remove()


def make_workshop_for(target: str) -> Destination:
    """Return the destination of ``target``, with the sentence for a folder that refuses."""
    try:
        return Destination(target)
    except OSError as error:
        raise TerritoryError(messages.FOLDER_NOT_WRITABLE, folder=Path(target).parent) from error


# --- fields --------------------------------------------------------------------------------------


def merged_fields(existing: QgsFields, new: Iterable[QgsField]) -> tuple[QgsFields, list[int]]:
    """Return the input's fields followed by the new ones, and the input positions that are kept.

    A field of the input with the name of a new one (in any case) is replaced, with a log line.
    """
    new = list(new)
    taken = {field.name().lower() for field in new}
    kept = [
        position
        for position in range(existing.count())
        if existing.at(position).name().lower() not in taken
    ]
    replaced = [name for name in existing.names() if name.lower() in taken]
    if replaced:
        warn(messages.FIELDS_REPLACED, fields=", ".join(replaced))
    fields = QgsFields()
    for position in kept:
        fields.append(existing.at(position))
    for field in new:
        fields.append(field)
    return fields, kept


def refuse_shapefile(target: str) -> None:
    """Refuse a shapefile for a table, of which only a .dbf would be written.

    Raises
    ------
    TerritoryError
        ``SHAPEFILE_NO_TABLE``.
    """
    if target.lower().endswith(".shp"):
        raise TerritoryError(messages.SHAPEFILE_NO_TABLE, path=target)


def warn_of_cut_names(target: str, fields: QgsFields) -> None:
    """Warn once that a shapefile cuts field names."""
    cut = [name for name in fields.names() if len(name) > _SHAPEFILE_NAME_LENGTH]
    if target.lower().endswith(".shp") and cut:
        warn(messages.SHAPEFILE_CUTS_NAMES, fields=", ".join(cut))


# --- writing -------------------------------------------------------------------------------------


def add_all(
    sink: QgsFeatureSink, features: Iterable[QgsFeature], target: str, check: Callable[[], None]
) -> int:
    """Add every feature and see that it was taken; return how many.

    Raises
    ------
    TerritoryError
        Where one is not taken (a full disk, a type the format does not know).
    """
    count = 0
    waiting = iter(features)
    while batch := list(islice(waiting, _BATCH)):
        check()
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise TerritoryError(
                messages.WRITE_FAILED, path=target, reason=sink.lastError() or "addFeatures"
            )
        count += len(batch)
    if not sink.flushBuffer():
        raise TerritoryError(
            messages.WRITE_FAILED, path=target, reason=sink.lastError() or "flushBuffer"
        )
    return count


def verify(part: Path, target: str, count: int) -> None:
    """Open what was written and compare its count.

    Raises
    ------
    TerritoryError
        Where the file does not open or lost features.
    """
    layer = QgsVectorLayer(str(part), "written", "ogr")
    written = layer.featureCount() if layer.isValid() else -1
    if written != count:
        raise TerritoryError(messages.WRITE_FAILED, path=target, reason=f"{written} ≠ {count}")


def note_database(target: str) -> None:
    """Say that a database destination is written in place, so not all or nothing."""
    note(messages.DATABASE_IN_PLACE, target=without_secrets(target))
