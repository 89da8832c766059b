"""Makes a workshop pack: one zip with connections, snapshots and data for a room without network.

Its ``manifest.json`` names every other member with size and SHA-256, and holds the connections'
settings without their authcfg. Checksums show damage; they do not show who made a pack.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages, paths
from smart_territory_plugin.connectors import pack_names as rules
from smart_territory_plugin.connectors.connection import Connection, settings_of
from smart_territory_plugin.connectors.snapshots import Snapshot
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.territory import FILE_NAME, read_territory

_TELLING = ("source", "tenant", "service_path")
_MB = 1024 * 1024
_BLOCK = 1024 * 1024
_PASSING = re.compile(r"^[.~]|(-wal|-shm|-journal|\.lock|\.lck)$", re.IGNORECASE)
_SETTINGS_FILES = {".qgs", ".qgz", ".qlr", ".ini", ".cfg", ".conf", ".env", ".toml", ".pgpass"}
_SECRET = re.compile(
    rb"(password|passwd|pwd|token|api[_-]?key|secret)[\"']?\s*[=:]\s*[\"']?[^\s\"'<&;,]{2}"
    rb"|://[^/@\s:]+:[^/@\s]+@",
    re.IGNORECASE,
)
_SIDECARS = {".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".qmd", ".qml", ".tfw", ".ovr", ".xml"}
_PACKED = {".page", ".zip", ".qgz", ".tif", ".tiff", ".png", ".jpg"}


@dataclass
class PackContents:
    """What goes into a pack.

    Parameters
    ----------
    title : str
        Name of the folder that it is opened to.
    connections : sequence of Connection
        With their names; those of folders bring their files.
    snapshots : sequence of Snapshot
        Whole ones are packed, damaged ones are told.
    folder : pathlib.Path, optional
        A territory's folder, packed with everything in it.
    layers : sequence of pathlib.Path
        Files of layers; what belongs to them (``.shx``, ``.qmd``, …) comes along.
    sample : sequence of pathlib.Path
        Folders of the embedded sample.
    own : pathlib.Path, optional
        Where the pack will be: an earlier one of the name is not packed into it.
    """

    title: str
    connections: Sequence[Connection] = ()
    snapshots: Sequence[Snapshot] = ()
    folder: Path | None = None
    layers: Sequence[Path] = ()
    sample: Sequence[Path] = ()
    own: Path | None = None


@dataclass
class _Members:
    """Files by the name they have in the pack."""

    files: dict[str, Path] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    own: Path | None = None

    def add_folder(self, folder: Path, prefix: str) -> None:
        """Add every file below a folder."""
        for path in sorted(folder.rglob("*")):
            inner = path.relative_to(folder)
            if path.is_symlink() or any(_PASSING.search(part) for part in inner.parts):
                self.left_out.append(str(inner))
            elif path.is_file() and path != self.own:
                self.files[f"{prefix}/{inner.as_posix()}"] = path

    def add_layers(self, layers: Iterable[Path]) -> None:
        """Add files of layers with what belongs to them; equal names go to folders of their own."""
        taken: dict[str, Path] = {}
        for path in layers:
            home = "layers"
            number = 1
            while taken.setdefault(f"{home}/{rules.folded(path.stem)}", path.parent) != path.parent:
                number += 1
                home = f"layers/{number}"
            for part in sorted(_belonging(path)):
                self.files[f"{home}/{part.name}"] = part


def write_pack(target: Path, contents: PackContents, progress: Progress = silent) -> dict[str, int]:
    """Write a pack.

    Parameters
    ----------
    target : pathlib.Path
        The zip to write.
    contents : PackContents
        What goes in.
    progress : callable, optional
        Called with the share of bytes written.

    Returns
    -------
    dict
        ``connections``, ``snapshots`` and ``files``: how many went in.

    Raises
    ------
    TerritoryError
        Where there is nothing to pack, a file holds a password or cannot be read, a name does not
        work everywhere, or it is too much.
    """
    title = rules.checked_title(contents.title)
    members = _members(contents)
    data = len(members.files)
    settings = _settings(contents.connections, members)
    snapshots = _whole(contents.snapshots)
    for number, snapshot in enumerate(snapshots, 1):
        members.add_folder(snapshot.folder, f"snapshots/{number}")
    if not (members.files or settings):
        raise TerritoryError(messages.PACK_NOTHING)
    _check(members)
    document = {
        "schema": rules.SCHEMA,
        "title": title,
        "made_utc": datetime.now(UTC).isoformat(timespec="seconds"),
        "plugin_version": paths.version(),
        "connections": settings,
    }
    _write(target, document, members.files, progress)
    count = {"connections": len(settings), "snapshots": len(snapshots), "files": data}
    size = round(target.stat().st_size / _MB, 1)
    note(messages.PACK_MADE, title=title, mb=size, **count)
    return count


def snapshots_of(connection: Connection, snapshots: Iterable[Snapshot]) -> list[Snapshot]:
    """Return the snapshots that were pulled by a connection's settings."""
    wanted = (connection.source, connection.tenant, connection.service_path)
    return [
        snapshot
        for snapshot in snapshots
        if wanted == tuple(str(snapshot.question.get(key) or "") for key in _TELLING)
    ]


def _members(contents: PackContents) -> _Members:
    members = _Members(own=contents.own)
    if contents.folder is not None:
        members.add_folder(contents.folder, "territory")
        _warn_of_what_lies_outside(contents.folder)
    members.add_layers(contents.layers)
    for town in contents.sample:
        members.add_folder(town, f"sample/{town.name}")
    return members


def _warn_of_what_lies_outside(folder: Path) -> None:
    """Say which sources of a territory file will be missing."""
    if not (folder / FILE_NAME).is_file():
        return
    territory = read_territory(folder / FILE_NAME)
    for sources in territory.roles.values():
        for source in sources:
            path = Path(territory.path(source))
            if "://" not in source.uri and not path.is_relative_to(folder.resolve()):
                warn(messages.PACK_OUTSIDE, file=source.uri)


def _settings(connections: Iterable[Connection], members: _Members) -> dict[str, dict[str, Any]]:
    """Return the connections' settings by name, without authcfg; files of folders come along."""
    found = {}
    for number, connection in enumerate(connections, 1):
        settings = settings_of(replace(connection, name="", authcfg=""))
        if connection.kind == "folder":
            home, path = f"connections/{number}", Path(connection.path)
            if path.is_dir():
                members.add_folder(path, home)
            else:
                home = f"{home}/{path.name}"
                members.files[home] = path
            settings["path"] = home
        found[connection.name] = settings
    return found


def _whole(snapshots: Iterable[Snapshot]) -> list[Snapshot]:
    """Return the undamaged ones, and say what may not be handed on to everyone."""
    whole = []
    for snapshot in snapshots:
        if not snapshot.whole:
            warn(messages.PACK_DAMAGED_SNAPSHOT, source=snapshot.source)
            continue
        whole.append(snapshot)
    for source in sorted({each.source for each in whole if each.protected}):
        warn(messages.PACK_PROTECTED, source=source)
    return whole


def _check(members: _Members) -> None:
    """Refuse what could not be opened elsewhere, and what nobody should get."""
    for name, path in members.files.items():
        if not rules.is_safe(name):
            raise TerritoryError(messages.PACK_NAME_UNFIT, file=name)
        if path.suffix.lower() in _SETTINGS_FILES and _holds_secret(path):
            raise TerritoryError(messages.PACK_SECRET, file=name)
    double = rules.clash(members.files)
    if double is not None:
        raise TerritoryError(messages.PACK_NAME_UNFIT, file=double)
    size = sum(path.stat().st_size for path in members.files.values())
    if size > rules.MOST_BYTES or len(members.files) > rules.MOST_FILES:
        raise TerritoryError(
            messages.PACK_TOO_LARGE,
            mb=size // _MB,
            count=len(members.files),
            most_mb=rules.MOST_BYTES // _MB,
            most_count=rules.MOST_FILES,
        )
    if members.left_out:
        shown = ", ".join(members.left_out[:5])
        warn(messages.PACK_LEFT_OUT, count=len(members.left_out), files=shown)


def _holds_secret(path: Path) -> bool:
    """Say whether a file of settings or a project holds what looks like a password."""
    try:
        if path.suffix.lower() == ".qgz":
            with zipfile.ZipFile(path) as project:
                return any(_SECRET.search(project.read(name)) for name in project.namelist())
        return bool(_SECRET.search(path.read_bytes()))
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise TerritoryError(
            messages.PACK_LAYER_FAILED, file=path.name, reason=type(error).__name__
        ) from error


def _belonging(path: Path) -> Iterator[Path]:
    """Yield a layer's file and those that belong to it, by the name they share."""
    yield path
    for other in path.parent.iterdir():
        named = other.stem == path.stem or other.name.startswith(f"{path.name}.")
        if named and other.suffix.lower() in _SIDECARS and other.is_file():
            yield other


def _write(
    target: Path, document: dict[str, Any], files: dict[str, Path], progress: Progress
) -> None:
    """Write the members, then the list of them."""
    total = sum(path.stat().st_size for path in files.values()) or 1
    done = 0
    told: dict[str, dict[str, Any]] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, path in sorted(files.items()):
            try:
                with tempfile.TemporaryDirectory() as workshop:
                    whole = _settled(path, Path(workshop))
                    told[name] = _write_member(pack, name, whole)
            except (OSError, sqlite3.Error) as error:
                raise TerritoryError(
                    messages.PACK_LAYER_FAILED, file=path.name, reason=error
                ) from error
            done += path.stat().st_size
            progress(min(1.0, done / total))
        text = json.dumps({**document, "files": told}, ensure_ascii=False, indent=1)
        pack.writestr(rules.MANIFEST, text)


def _write_member(pack: zipfile.ZipFile, name: str, path: Path) -> dict[str, Any]:
    digest = hashlib.sha256()
    size = 0
    info = zipfile.ZipInfo(name, datetime.now(UTC).timetuple()[:6])
    packed = path.suffix.lower() in _PACKED
    info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    info.external_attr = 0o100644 << 16
    with path.open("rb") as source, pack.open(info, "w", force_zip64=True) as member:
        while block := source.read(_BLOCK):
            digest.update(block)
            size += len(block)
            member.write(block)
    return {"size": size, "sha256": digest.hexdigest()}


def _settled(path: Path, workshop: Path) -> Path:
    """Return a GeoPackage as it stands with what an open program has not yet moved into it."""
    if path.suffix.lower() != ".gpkg" or not path.with_name(f"{path.name}-wal").exists():
        return path
    copy = workshop / path.name
    with (
        closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
    return copy
