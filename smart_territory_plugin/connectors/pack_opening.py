"""Opens a workshop pack that anyone may have made: everything is checked before anything is kept.

The members go to a folder beside the target first. Only when each is what the manifest says, every
connection can be saved and every snapshot is whole, the data are moved into place, the snapshots
kept and the connections saved; where one of these fails, what was done is undone.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors import pack_names as rules
from smart_territory_plugin.connectors.connection import Connection, from_settings, settings_of
from smart_territory_plugin.connectors.pack_reading import (
    checked_members,
    checked_size,
    extract,
    read_manifest,
    reading,
    shown,
)
from smart_territory_plugin.connectors.registry import Store, is_name, presets, save
from smart_territory_plugin.connectors.snapshots import SIGN, Snapshot, Snapshots, read_sign
from smart_territory_plugin.connectors.work_folder import WorkFolder
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.territory import FILE_NAME

_MB = 1024 * 1024


@dataclass
class Arrived:
    """What a pack brought.

    Attributes
    ----------
    folder : pathlib.Path
        Where its data are.
    territories : list of pathlib.Path
        Territory files among them, the municipality's own before those of the sample.
    rows : list of dict
        ``kind`` (connection, snapshot, data), ``name``, ``source``, ``status`` (added, renamed,
        present, newer_here), ``moment`` and ``files``.
    """

    folder: Path
    territories: list[Path] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)

    def count(self, kind: str) -> int:
        """Return how many of a kind it brought."""
        return sum(row["kind"] == kind for row in self.rows)


def open_pack(
    file: Path, folder: Path, store: Store, snapshots: Snapshots, progress: Progress = silent
) -> Arrived:
    """Open a pack into a new folder below ``folder``.

    Parameters
    ----------
    file : pathlib.Path
        The pack.
    folder : pathlib.Path
        Exists; a folder with the pack's title is made in it.
    store : mapping
        Saved connections.
    snapshots : Snapshots
        Of this user.
    progress : callable, optional
        Called with the share of bytes written.

    Returns
    -------
    Arrived
        What came, a row a thing.

    Raises
    ------
    TerritoryError
        Where the file is no pack, is damaged or not safe, or the folder is taken or refuses.
    Cancelled
        When ``progress`` raises it. Nothing of the pack is left in either case.
    """
    with reading(file):
        pack = zipfile.ZipFile(file)
    with pack:
        with reading(file):
            members = checked_members(pack, file)
            manifest = read_manifest(pack, members, file)
        target = folder / rules.checked_title(str(manifest["title"]))
        if target.exists():
            raise TerritoryError(messages.PACK_FOLDER_TAKEN, folder=target)
        try:
            total = checked_size(members, manifest["files"], folder)
            with WorkFolder(target) as workshop:
                part = workshop / "pack"
                part.mkdir()
                extract(pack, file, manifest["files"], part, total, progress)
                return _settle(part, target, manifest, store, snapshots)
        except OSError as error:
            raise TerritoryError(
                messages.PACK_FOLDER_REFUSES, folder=folder, reason=error.strerror or error
            ) from error


def _settle(
    part: Path, target: Path, manifest: dict[str, Any], store: Store, snapshots: Snapshots
) -> Arrived:
    """Move the data into place, keep the snapshots, save the connections; or nothing of it."""
    aside = part.parent / "snapshots"
    if (part / "snapshots").is_dir():
        (part / "snapshots").rename(aside)
    brought = _snapshots(aside)
    arrived = Arrived(target)
    with ExitStack() as undo:
        part.rename(target)
        undo.callback(shutil.rmtree, target, ignore_errors=True)
        for snapshot in brought:
            status = snapshots.adopt(snapshot)
            if status == "added":
                undo.callback(snapshots.forget, snapshot)
            arrived.rows.append(_row_of_snapshot(snapshot, status))
        for name, settings in manifest["connections"].items():
            row = _save(_connection(name, settings, target), store)
            if row["status"] in ("added", "renamed"):
                undo.callback(store.pop, row["name"], None)
            arrived.rows.append(row)
        undo.pop_all()
    arrived.rows.sort(key=lambda row: (row["kind"], row["name"]))
    _add_data(arrived)
    note(
        messages.PACK_OPENED,
        title=target.name,
        moment=f"{manifest['made']:%Y-%m-%d %H:%M}",
        folder=target,
        connections=arrived.count("connection"),
        snapshots=arrived.count("snapshot"),
        files=sum(row["files"] for row in arrived.rows if row["kind"] == "data"),
    )
    return arrived


def _snapshots(aside: Path) -> list[Snapshot]:
    """Return the pack's snapshots; refuse one that is not whole or comes from the future."""
    found = []
    size = 0
    soon = datetime.now(UTC) + timedelta(days=1)
    for folder in sorted(aside.glob("*")):
        snapshot = read_sign(folder / SIGN)
        if snapshot is None or snapshot.retrieved > soon:
            raise TerritoryError(messages.PACK_CONTENT, member=f"snapshots/{folder.name}")
        for key in snapshot.pages:
            page = snapshot.page(key)
            if page is None:
                raise TerritoryError(messages.PACK_CONTENT, member=f"snapshots/{folder.name}")
            size += len(page.body)
            if size > rules.MOST_BYTES:
                raise TerritoryError(messages.PACK_BOMB, mb=size // _MB)
        found.append(snapshot)
    return found


def _connection(name: str, settings: dict[str, Any], target: Path) -> Connection:
    """Return a connection of the pack, checked as one that a user writes."""
    settings = {key: value for key, value in settings.items() if key not in ("name", "authcfg")}
    if settings.get("path"):
        inner = str(settings["path"])
        if not rules.is_safe(inner):
            raise TerritoryError(messages.PACK_CONNECTION, name=shown(name))
        settings["path"] = str(target.joinpath(*inner.split("/")))
    try:
        if not is_name(name):
            raise TerritoryError(messages.CONNECTION_NAME)
        return from_settings({**settings, "name": name})
    except (TerritoryError, TypeError, ValueError) as error:
        raise TerritoryError(messages.PACK_CONNECTION, name=shown(name)) from error


def _save(connection: Connection, store: Store) -> dict[str, Any]:
    """Save a connection under its name, or under the next free one where that means another."""
    wanted, name, number = settings_of(connection), connection.name, 1
    while name in store or name in presets():
        if _same(name, wanted, store):
            return _row_of_connection(connection, name, "present")
        number += 1
        name = f"{connection.name[:60]} {number}"
    save(from_settings({**wanted, "name": name}), store)
    if connection.allow_http:
        warn(messages.PACK_HTTP, name=name)
    if name == connection.name:
        return _row_of_connection(connection, name, "added")
    warn(messages.PACK_RENAMED, name=connection.name, new_name=name)
    return _row_of_connection(connection, name, "renamed")


def _same(name: str, wanted: dict[str, Any], store: Store) -> bool:
    """Say whether a name stands for the same settings already, whoever proves who asks."""
    try:
        there = json.loads(store[name]) if name in store else presets()[name].settings
        known = settings_of(from_settings(dict(there)))
    except (TerritoryError, ValueError, TypeError):
        return False
    ours = {key: value for key, value in wanted.items() if key != "name"}
    return {key: value for key, value in known.items() if key != "authcfg"} == ours


def _row_of_connection(connection: Connection, name: str, status: str) -> dict[str, Any]:
    row = {"kind": "connection", "name": name, "source": connection.source, "status": status}
    return {**row, "moment": None, "files": 0}


def _row_of_snapshot(snapshot: Snapshot, status: str) -> dict[str, Any]:
    query = snapshot.question.get("query")
    asked = query if isinstance(query, dict) else snapshot.question
    name = str(asked.get("collection") or asked.get("indicator") or "")
    row = {"kind": "snapshot", "name": name, "source": snapshot.source, "status": status}
    return {**row, "moment": snapshot.retrieved_utc, "files": len(snapshot.pages)}


def _add_data(arrived: Arrived) -> None:
    """Add a row for each part of the data, and find the territory files."""
    for home in sorted(path for path in arrived.folder.iterdir() if path.is_dir()):
        files = [path for path in home.rglob("*") if path.is_file()]
        row = {"kind": "data", "name": home.name, "source": str(home), "status": "added"}
        arrived.rows.append({**row, "moment": None, "files": len(files)})
    found = sorted(arrived.folder.rglob(FILE_NAME))
    arrived.territories = sorted(found, key=lambda path: "sample" in path.parts)
