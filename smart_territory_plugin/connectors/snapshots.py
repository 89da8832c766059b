"""Snapshots: all answers of one run that read everything, kept together and never mixed.

Pages of two days laid one behind the other would look whole and be wrong. So each run fills a
folder of its own; the file ``snapshot.json``, written last, makes a snapshot of it. A run that
breaks off, or that was told less than the source announces, leaves the earlier one as it is.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages, paths
from smart_territory_plugin.connectors.folder_lock import FolderLock
from smart_territory_plugin.connectors.page_cache import (
    MOST_PAGE_BYTES,
    CachedPage,
    PageCache,
)
from smart_territory_plugin.core.log import note, warn

MOST_BYTES = 500 * 1024 * 1024
SIGN = "snapshot.json"
SCHEMA = 1

_ABANDONED_S = 24 * 3600
_STAMP = "%Y%m%dT%H%M%S"
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Snapshot:
    """The answers to one question.

    Parameters
    ----------
    folder : pathlib.Path
        Where its pages are.
    question : dict
        What was asked of whom, without secrets.
    retrieved : datetime
        When, in UTC.
    pages : dict
        SHA-256 of each page's body by its key.
    protected : bool
        Whether the source was told who asks.
    """

    folder: Path
    question: dict[str, Any]
    retrieved: datetime
    pages: dict[str, str] = field(repr=False)
    protected: bool = False

    @property
    def source(self) -> str:
        """The address that was asked."""
        return str(self.question.get("source", ""))

    @property
    def retrieved_utc(self) -> str:
        """When it was made, as it stands in a layer's metadata."""
        return self.retrieved.isoformat(timespec="seconds")

    def page(self, key: str) -> CachedPage | None:
        """Return a page that is the one the snapshot was made with; None for any other."""
        page = PageCache(self.folder).get(key)
        if page is None or hashlib.sha256(page.body).hexdigest() != self.pages.get(key):
            return None
        return page

    @property
    def whole(self) -> bool:
        """Whether every page is there and undamaged."""
        return all(self.page(key) is not None for key in self.pages)


class Shelf:
    """A snapshot in the making."""

    def __init__(self, folder: Path, question: Mapping[str, Any]) -> None:
        self.folder = folder
        self.question = dict(question)
        self.protected = False
        self.refused = ""
        self.begun = begun_at(folder) or datetime.now(UTC)
        self._pages: dict[str, str] = {}
        self._cache = PageCache(folder)
        self._lock: FolderLock | None = None

    def hold(self) -> bool:
        """Make the folder this process' own; False where another one works in it.

        Raises
        ------
        OSError
            When the folder refuses.
        """
        if self._lock is None:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = FolderLock(self.folder)
            if not lock.take():
                return False
            self._lock = lock
        return True

    def release(self) -> None:
        """Let another run go on with it."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def keep(self, key: str, page: CachedPage) -> None:
        """Take a page as one of this run that lies in the folder already."""
        self._pages[key] = hashlib.sha256(page.body).hexdigest()

    def put(self, key: str, body: bytes, meta: Mapping[str, Any]) -> None:
        """Keep a page; where the folder refuses, the run goes on without a snapshot."""
        if self.refused:
            return
        if len(body) > MOST_PAGE_BYTES:
            self.refuse(messages.SNAPSHOT_TOO_LARGE, mb=MOST_PAGE_BYTES // (1024 * 1024))
            return
        try:
            self.hold()
            self._pages[key] = self._cache.put(key, body, meta)
        except OSError as error:
            self.refuse(messages.SNAPSHOT_NOT_KEPT, folder=self.folder.parent, reason=error)

    def refuse(self, template: str, **values: Any) -> None:
        """Make no snapshot of this run, and say once why."""
        if not self.refused:
            self.refused = template
            warn(template, **values)

    def sign(self) -> None:
        """Write the file that makes a snapshot of the folder.

        Raises
        ------
        OSError
            When the folder refuses.
        """
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        document = {
            "schema": SCHEMA,
            "question": self.question,
            "retrieved_utc": self.begun.isoformat(timespec="seconds"),
            "protected": self.protected,
            "plugin_version": paths.version(),
            "pages": self._pages,
        }
        part = self.folder / f".{SIGN}"
        part.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        os.replace(part, self.folder / SIGN)


class Snapshots:
    """All snapshots of a user.

    Parameters
    ----------
    folder : pathlib.Path
        Holds a folder a question.
    most_bytes : int, optional
        What all of them may take; the ones kept longest go first.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self.folder = folder
        self._most = most_bytes

    def place(self, question: Mapping[str, Any]) -> Path:
        """Return the folder of a question's snapshots."""
        text = json.dumps(question, sort_keys=True, default=str)
        return self.folder / hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]

    def shelf(self, question: Mapping[str, Any]) -> Shelf:
        """Return a new shelf for the answers to a question."""
        stamp = datetime.now(UTC).strftime(_STAMP)
        return Shelf(self.place(question) / f"{stamp}-{secrets.token_hex(4)}", question)

    def find(self, question: Mapping[str, Any]) -> Snapshot | None:
        """Return the newest snapshot of a question, None where there is none."""
        found = [read for read in map(read_sign, _signs(self.place(question))) if read is not None]
        return max(found, key=lambda snapshot: snapshot.retrieved, default=None)

    def all(self) -> list[Snapshot]:
        """Return the newest snapshot of every question, by source and question."""
        newest: dict[Path, Snapshot] = {}
        for snapshot in filter(None, map(read_sign, _signs(self.folder, "*/*/"))):
            before = newest.get(snapshot.folder.parent)
            if before is None or before.retrieved < snapshot.retrieved:
                newest[snapshot.folder.parent] = snapshot
        return sorted(newest.values(), key=lambda each: json.dumps(each.question, sort_keys=True))

    def keep(self, shelf: Shelf) -> bool:
        """Make a snapshot of a shelf and take the earlier ones of its question away.

        Returns
        -------
        bool
            Whether it was kept; where not, a warning said why.
        """
        if not shelf.refused and _size(shelf.folder) > self._most:
            shelf.refuse(messages.SNAPSHOT_TOO_LARGE, mb=self._most // (1024 * 1024))
        try:
            if not shelf.refused:
                shelf.sign()
        except OSError as error:
            shelf.refuse(messages.SNAPSHOT_NOT_KEPT, folder=self.folder, reason=error)
        if shelf.refused:
            self.drop(shelf)
            return False
        shelf.release()
        self.tidy(shelf.folder)
        return True

    def drop(self, shelf: Shelf) -> None:
        """Forget what a shelf holds."""
        shelf.release()
        _remove(shelf.folder)

    def adopt(self, snapshot: Snapshot) -> str:
        """Keep a copy of a snapshot that came from elsewhere.

        Parameters
        ----------
        snapshot : Snapshot
            Whole; where it is kept follows from its question alone.

        Returns
        -------
        str
            ``added``; ``present`` or ``newer_here`` where there is one as new or newer.

        Raises
        ------
        OSError
            When the folder refuses.
        """
        before = self.find(snapshot.question)
        if before is not None and before.whole and before.retrieved >= snapshot.retrieved:
            return "present" if before.retrieved == snapshot.retrieved else "newer_here"
        shelf = self.shelf(snapshot.question)
        try:
            shelf.folder.mkdir(parents=True, mode=0o700)
            ours, theirs = PageCache(shelf.folder), PageCache(snapshot.folder)
            for key in snapshot.pages:
                shutil.copyfile(theirs.path(key), ours.path(key))
            shutil.copyfile(snapshot.folder / SIGN, shelf.folder / SIGN)
        except BaseException:
            self.drop(shelf)
            raise
        return "added"

    def forget(self, snapshot: Snapshot) -> None:
        """Take away what was adopted of a snapshot."""
        for path in _signs(self.place(snapshot.question)):
            found = read_sign(path)
            if found is not None and found.retrieved == snapshot.retrieved:
                _remove(found.folder)

    def tidy(self, newest: Path) -> None:
        """Remove what ``newest`` replaces, what broken runs left, and the oldest over the limit."""
        for folder in newest.parent.iterdir():
            if folder != newest and (folder / SIGN).exists():
                _remove(folder)
        kept: list[tuple[float, Path, int]] = []
        for folder in self.folder.glob("*/*/"):
            signed = folder / SIGN
            if signed.exists():
                kept.append((_age_mark(signed), folder, _size(folder)))
            elif _age_mark(folder) < time.time() - _ABANDONED_S:
                _remove(folder)
        total = sum(size for _, _, size in kept)
        for _, folder, size in sorted(kept):
            if total <= self._most:
                break
            if folder != newest:
                _remove(folder)
                total -= size


def begun_at(folder: Path) -> datetime | None:
    """Return when a shelf was begun, in UTC; None for a folder that is none."""
    try:
        return datetime.strptime(folder.name.partition("-")[0], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def read_sign(path: Path) -> Snapshot | None:
    """Return the snapshot that a ``snapshot.json`` makes; None where it cannot be read."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["schema"] != SCHEMA:
            return None
        retrieved = datetime.fromisoformat(told["retrieved_utc"]).astimezone(UTC)
        pages = {str(key): str(digest) for key, digest in told["pages"].items()}
        question = dict(told["question"])
        if not all(map(_KEY.fullmatch, pages)):  # they become names of files
            return None
        return Snapshot(path.parent, question, retrieved, pages, bool(told.get("protected")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def tell_age(snapshot: Snapshot, now: datetime | None = None) -> None:
    """Log of when the data are."""
    age = (now or datetime.now(UTC)) - snapshot.retrieved
    hours = int(age.total_seconds() // 3600)
    moment = f"{snapshot.retrieved:%Y-%m-%d %H:%M}"
    if hours < 2:
        note(messages.SNAPSHOT_NEW, moment=moment)
    elif hours < 48:
        note(messages.SNAPSHOT_HOURS, moment=moment, hours=hours)
    else:
        note(messages.SNAPSHOT_DAYS, moment=moment, days=age.days)


def age_text(snapshot: Snapshot, now: datetime | None = None) -> str:
    """Return what a layer's metadata say of the snapshot it was made of."""
    days = max(0, ((now or datetime.now(UTC)) - snapshot.retrieved).days)
    unit = "day" if days == 1 else "days"
    return f"snapshot of {snapshot.retrieved:%Y-%m-%d %H:%M} UTC, {days} {unit} old"


def _signs(folder: Path, pattern: str = "*/") -> Iterator[Path]:
    """Yield the files that make snapshots of the folders below ``folder``."""
    return (found / SIGN for found in folder.glob(pattern) if (found / SIGN).is_file())


def _size(folder: Path) -> int:
    """Return the bytes of a folder's files, as far as they can be seen."""
    total = 0
    for path in folder.glob("*"):
        try:
            total += path.stat().st_size
        except OSError:  # gone meanwhile
            continue
    return total


def _age_mark(path: Path) -> float:
    """Return when a file was last written; the beginning of time where nobody can say."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _remove(folder: Path) -> None:
    """Remove a folder; first its sign, so that no half snapshot is left where that fails."""
    with suppress(OSError):
        (folder / SIGN).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):  # of its question there are others
        folder.parent.rmdir()
