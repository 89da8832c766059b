"""The territory file: which layers of a municipality play which role, with date and source."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

SCHEMA = 1
FILE_NAME = "territory.json"


@dataclass(frozen=True)
class Role:
    """A part a layer plays: ``kind`` is polygon, line, point, place, raster, gtfs or platform.

    ``field_keys`` are the keys its field map may have.
    """

    name: str
    kind: str
    field_keys: tuple[str, ...] = ()


ROLES: Mapping[str, Role] = {
    role.name: role
    for role in (
        Role("municipality", "polygon", ("code", "name")),
        Role("zones", "polygon", ("code", "name", "urbanity")),
        Role("census", "polygon", ("code", "population", "dwellings")),
        Role("landcover", "polygon", ("code",)),
        Role("streets", "line"),
        Role("buildings", "place", ("dwellings",)),
        Role("containers", "point", ("stream", "capacity")),
        Role("door_to_door", "polygon", ("stream",)),
        Role("facilities", "point", ("category", "capacity")),
        Role("circular_services", "place", ("category", "name")),
        Role("stops", "point", ("mode", "frequency")),
        Role("cycleways", "line", ("year",)),
        Role("railways", "line"),
        Role("power_lines", "line", ("voltage",)),
        Role("trees", "point", ("height", "crown", "species")),
        Role("green", "polygon", ("type", "name")),
        Role("entrances", "point"),
        Role("soil", "polygon", ("group",)),
        Role("hazard", "polygon", ("class",)),
        Role("sea", "polygon"),
        Role("parcels", "polygon", ("code",)),
        Role("fuel_planned", "polygon"),
        Role("fuel_treated", "polygon", ("year",)),
        Role("dem", "raster"),
        Role("dsm", "raster"),
        Role("lst", "raster"),
        Role("gtfs", "gtfs"),
        Role("platform", "platform"),
    )
}

NO_LAYER = ("gtfs", "platform")
"""Kinds of roles whose source is a file or folder of another sort than a map layer."""

_SOURCE_KEYS = {
    "uri",
    "layer",
    "filter",
    "fields",
    "encoding",
    "crs",
    "date",
    "citation",
    "licence",
    "authcfg",
}
_SECRET = re.compile(
    r"(?i)(password|passwd|pwd|token|api[_-]?key|secret)\s*[=:]|://[^/@\s]+:[^/@\s]+@"
)
_AUTHCFG = re.compile(r"[A-Za-z0-9]{7}")
TYPOLOGIES = ("APU", "AMU", "APR")
"""INE's typology of urban areas (TIPAU): predominantly urban, half urban, predominantly rural."""

_MUNICIPALITY_KEYS = {"code", "name", "typology"}
_TOP_KEYS = {"schema", "municipality", "year", "fictitious", "roles"}


@dataclass(frozen=True)
class LayerSource:
    """One layer of a role.

    Parameters
    ----------
    uri : str
        A path relative to the territory file, an absolute path, or a data source QGIS knows.
    layer : str, optional
        The layer inside a GeoPackage.
    filter : str, optional
        A filter in the layer's own language.
    fields : mapping
        From the role's keys (such as ``code``) to the layer's own field names.
    encoding, crs, date, citation, licence : str, optional
        What the layer does not say itself.
    authcfg : str, optional
        The id of a QGIS authentication configuration; never a password.
    """

    uri: str
    layer: str | None = None
    filter: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    crs: str | None = None
    date: str | None = None
    citation: str | None = None
    licence: str | None = None
    authcfg: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the source with only the keys that say something."""
        pairs = ((key, getattr(self, key)) for key in self.__dataclass_fields__)
        return {key: dict(value) if key == "fields" else value for key, value in pairs if value}


@dataclass(frozen=True)
class Territory:
    """A municipality and its layers by role.

    ``folder`` is where relative paths start; ``fictitious`` marks a sample; ``typology`` is that of
    the whole service area (APU, AMU or APR) as the regulator has it, empty where nobody said it.
    """

    code: str
    name: str
    year: int
    roles: Mapping[str, tuple[LayerSource, ...]]
    folder: Path
    fictitious: bool = False
    typology: str = ""

    def source(self, role: str) -> LayerSource | None:
        """Return the first source of a role, None where it has none."""
        sources = self.roles.get(role, ())
        return sources[0] if sources else None

    def path(self, source: LayerSource) -> str:
        """Return a source's path from this machine's root, or its URI where it is no file."""
        if "://" in source.uri or source.uri.startswith(("dbname=", "PG:", "/vsi")):
            return source.uri
        return str((self.folder / source.uri).resolve())

    def as_json(self) -> dict[str, Any]:
        """Return what stands in the file."""
        document: dict[str, Any] = {
            "schema": SCHEMA,
            "municipality": {"code": self.code, "name": self.name},
            "year": self.year,
        }
        if self.typology:
            document["municipality"]["typology"] = self.typology
        if self.fictitious:
            document["fictitious"] = True
        document["roles"] = {
            role: [source.as_json() for source in sources]
            for role, sources in self.roles.items()
            if sources
        }
        return document


def read_territory(path: Path) -> Territory:
    """Return the territory of a file.

    Raises
    ------
    TerritoryError
        Where the file cannot be read, is no JSON, has an unknown key or role, lacks the
        municipality, or holds a password.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TerritoryError(messages.TERRITORY_UNREADABLE, path=path) from error
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise TerritoryError(
            messages.TERRITORY_NOT_JSON, path=path, line=error.lineno, column=error.colno
        ) from error
    return territory_from(document, path.parent)


def territory_from(document: Any, folder: Path) -> Territory:
    """Return the territory a parsed document says; errors as :func:`read_territory`."""
    if not isinstance(document, dict) or not isinstance(document.get("roles"), dict):
        raise TerritoryError(messages.TERRITORY_KEY_MISSING, key="roles")
    _refuse_unknown(document, _TOP_KEYS, FILE_NAME)
    municipality = document.get("municipality")
    if not isinstance(municipality, dict) or not municipality.get("code"):
        raise TerritoryError(messages.TERRITORY_KEY_MISSING, key="municipality.code")
    _refuse_unknown(municipality, _MUNICIPALITY_KEYS, "municipality")
    typology = str(municipality.get("typology") or "")
    if typology not in ("", *TYPOLOGIES):
        raise TerritoryError(
            messages.TERRITORY_TYPOLOGY, value=typology, known=", ".join(TYPOLOGIES)
        )
    _refuse_unknown(document["roles"], set(ROLES), "roles")
    roles = {role: tuple(_sources(role, document["roles"][role])) for role in document["roles"]}
    return Territory(
        code=str(municipality["code"]),
        name=str(municipality.get("name") or municipality["code"]),
        year=_year(document.get("year")),
        roles=roles,
        folder=folder,
        fictitious=bool(document.get("fictitious", False)),
        typology=typology,
    )


def _year(value: Any) -> int:
    if not isinstance(value, int) or not 1900 <= value <= 2200:
        raise TerritoryError(messages.TERRITORY_YEAR, value=value)
    return value


def _refuse_unknown(found: Mapping[str, Any], known: set[str], where: str) -> None:
    for key in found:
        if key not in known:
            raise TerritoryError(
                messages.TERRITORY_UNKNOWN_KEY, key=key, where=where, known=", ".join(sorted(known))
            )


def _sources(role: str, entries: Any) -> Iterator[LayerSource]:
    for entry in entries if isinstance(entries, list) else [entries]:
        if not isinstance(entry, dict) or not entry.get("uri"):
            raise TerritoryError(messages.TERRITORY_KEY_MISSING, key=f"roles.{role}.uri")
        _refuse_unknown(entry, _SOURCE_KEYS, f"roles.{role}")
        fields = entry.get("fields") or {}
        _refuse_unknown(fields, set(ROLES[role].field_keys), f"roles.{role}.fields")
        if _SECRET.search(str(entry["uri"])) or _SECRET.search(str(entry.get("filter") or "")):
            raise TerritoryError(messages.TERRITORY_SECRET, role=role)
        if entry.get("authcfg") and not _AUTHCFG.fullmatch(str(entry["authcfg"])):
            raise TerritoryError(messages.TERRITORY_SECRET, role=role)
        yield LayerSource(**{key: value for key, value in entry.items() if value})


def write_territory(path: Path, territory: Territory) -> None:
    """Write the territory file, with paths below its folder made relative."""
    text = json.dumps(territory.as_json(), ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


def filled(before: Territory | None, fresh: Territory, uri: str) -> tuple[Territory, list[str]]:
    """Return a territory with the layers that it lacks, or has from the same file.

    Parameters
    ----------
    before : Territory or None
        What the folder's file says; None where there is none.
    fresh : Territory
        Of the same municipality, with layers of the file ``uri`` alone.
    uri : str
        Sources with this URI are replaced; others stay.

    Returns
    -------
    tuple
        The territory, and the roles that had a layer of their own.
    """
    if before is None:
        return fresh, []
    kept = [
        role
        for role in fresh.roles
        if any(source.uri != uri for source in before.roles.get(role, ()))
    ]
    new = {role: sources for role, sources in fresh.roles.items() if role not in kept}
    return replace(before, roles={**before.roles, **new}), kept


def relative_uri(path: Path, folder: Path) -> str:
    """Return ``path`` as the territory file in ``folder`` should say it, with forward slashes."""
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.resolve().as_posix()
