"""Where a result comes from, kept with the result: algorithm, version, parameters, sources."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsProviderRegistry

_SECRETS = re.compile(
    r"(?i)(password|passwd|pwd|token|api[_-]?key|secret)(\s*[=:]\s*)('[^']*'|\"[^\"]*\"|[^\s&;,}]+)"
)
_USER_IN_URL = re.compile(r"(?i)(\w+://)[^/@\s]+@")


def without_secrets(text: str) -> str:
    """Return ``text`` with passwords, tokens and user names of URLs blanked."""
    return _USER_IN_URL.sub(r"\1", _SECRETS.sub(r"\1\2***", text))


@dataclass
class Lineage:
    """The lineage of one run.

    Parameters
    ----------
    algorithm : str
        Full id, such as ``smartterritory:heat_exposure``.
    title : str
        The algorithm's name as the user reads it.
    version : str
        The plugin's version.
    parameters : dict
        As given, for repeating the run; secrets are blanked.
    method : str
        Method and source of the formulas, as the help says.
    licence : str
        Licence of the data, where a source states one for all of them.
    """

    algorithm: str
    title: str
    version: str
    parameters: dict[str, str]
    method: str
    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    licence: str = ""
    created: str = field(
        default_factory=lambda: datetime.now(UTC).replace(microsecond=0).isoformat()
    )

    def add_source(self, role: str, described: dict[str, str]) -> None:
        """Note the layer read for a parameter."""
        self.sources[role] = {key: without_secrets(text) for key, text in described.items()}

    def add(self, key: str, value: Any) -> None:
        """Note something more, such as what a platform delivered."""
        self.extra[key] = value

    def as_dict(self) -> dict[str, Any]:
        """Return the whole lineage as plain data."""
        return {
            "algorithm": self.algorithm,
            "version": self.version,
            "created": self.created,
            "parameters": {
                key: without_secrets(text) for key, text in sorted(self.parameters.items())
            },
            "sources": self.sources,
            "method": self.method,
            **self.extra,
        }

    def tags(self) -> dict[str, str]:
        """Return the lineage as the tags of a GeoTIFF."""
        return {
            "SMART_TERRITORY_ALGORITHM": self.algorithm,
            "SMART_TERRITORY_VERSION": self.version,
            "SMART_TERRITORY_LINEAGE": json.dumps(self.as_dict(), ensure_ascii=False, default=str),
        }

    def metadata(self) -> QgsLayerMetadata:
        """Return the lineage as QGIS layer metadata."""
        metadata = QgsLayerMetadata()
        metadata.setTitle(self.title)
        metadata.setAbstract(self.method)
        metadata.setType("dataset")
        if self.licence:
            metadata.setLicenses([self.licence])
        metadata.setIdentifier(f"{self.algorithm} {self.created}")
        metadata.addHistoryItem(f"{self.algorithm} {self.version}, {self.created}")
        for role, described in self.sources.items():
            parts = "; ".join(f"{key}: {text}" for key, text in described.items())
            metadata.addHistoryItem(f"{role} — {parts}")
        for key, value in self.extra.items():
            metadata.addHistoryItem(f"{key}: {json.dumps(value, ensure_ascii=False, default=str)}")
        parameters = {key: without_secrets(text) for key, text in sorted(self.parameters.items())}
        metadata.addHistoryItem(json.dumps(parameters, ensure_ascii=False))
        return metadata

    def attach(self, layer: QgsMapLayer | None) -> None:
        """Set the lineage on a layer in memory."""
        if layer is not None:
            layer.setMetadata(self.metadata())


def save_lineage(path: Path, lineage: Lineage, layer: str = "") -> None:
    """Save the lineage with a vector file: metadata tables in a GeoPackage, else a ``.qmd``.

    ``layer`` is the one of a GeoPackage that holds several.
    """
    inside = f"{path}|layername={layer or path.stem}"
    uri = inside if path.suffix.lower() == ".gpkg" else str(path)
    QgsProviderRegistry.instance().saveLayerMetadata("ogr", uri, lineage.metadata())


@dataclass(frozen=True)
class Entry:
    """One thing that a saved lineage says: ``kind`` is algorithm, version, parameter or source."""

    kind: str
    name: str
    text: str
    moment: datetime | None = None
    """When it was made (UTC), of the algorithm."""


_MADE = re.compile(r"(\S+) (\S+), (\S+)")


def entries_of(metadata: QgsLayerMetadata) -> list[Entry]:
    """Return what :meth:`Lineage.metadata` wrote to a layer; nothing of other metadata."""
    history = metadata.history()
    made = _MADE.fullmatch(history[0]) if history else None
    if made is None:
        return []
    found = [Entry("algorithm", metadata.title(), made[1], _moment(made[3]))]
    found.append(Entry("version", "", made[2]))
    parameters: list[Entry] = []
    for item in history[1:]:
        role, parted, text = item.partition(" — ")
        if item.startswith("{"):
            told = json.loads(item)
            parameters = [Entry("parameter", name, str(value)) for name, value in told.items()]
        elif parted:
            found.append(Entry("source", role, text))
    return found + parameters


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        return None
