"""The journal of a publication: what was sent where, so that a run can go on after a break.

A file of JSON lines. The first says what it is; each other one names an entity, the platform and a
checksum of what was sent. Lines are added and flushed after every answer of the platform, and a
last line that a break cut in half is dropped.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

_HEAD = {"journal": "smart-territory pgi_publish", "version": 1}


def checksum(entity: Mapping[str, Any]) -> str:
    """Return a checksum of all that an entity says."""
    text = json.dumps(entity, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


class Journal:
    """What was sent to one platform before, and a place to note what is sent now.

    Parameters
    ----------
    path : pathlib.Path
        The file; made with the first note.
    target : str
        The platform, without secrets; what was sent to another one does not count.

    Raises
    ------
    TerritoryError
        ``JOURNAL_NOT_ONE`` where the file is something else, which is left as it is;
        ``JOURNAL_UNREADABLE``.
    """

    def __init__(self, path: Path, target: str) -> None:
        self._path, self._target = path, target
        self._sent: dict[str, str] = {}
        self._length = 0
        """Bytes of whole lines."""
        try:
            body = path.read_bytes() if path.exists() else b""
        except OSError:
            raise TerritoryError(messages.JOURNAL_UNREADABLE, file=path.name) from None
        self._read(body)

    def has(self, entity: Mapping[str, Any]) -> bool:
        """Tell whether the entity was sent to this platform as it is now."""
        return self._sent.get(str(entity["id"])) == checksum(entity)

    def add(self, entities: Iterable[Mapping[str, Any]]) -> None:
        """Note that entities were taken, on disk before this returns.

        Raises
        ------
        TerritoryError
            ``JOURNAL_UNREADABLE`` where the file cannot be written.
        """
        utc = datetime.now(UTC).isoformat(timespec="seconds")
        records: list[dict[str, Any]] = [] if self._length else [dict(_HEAD)]
        for entity in entities:
            code = checksum(entity)
            self._sent[str(entity["id"])] = code
            entry = {"id": entity["id"], "target": self._target, "checksum": code, "utc": utc}
            records.append(entry)
        lines = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records)
        body = lines.encode("utf-8", "surrogatepass")
        try:
            with self._path.open("r+b" if self._path.exists() else "w+b") as file:
                file.truncate(self._length)
                file.seek(self._length)
                file.write(body)
                file.flush()
        except OSError:
            raise TerritoryError(messages.JOURNAL_UNREADABLE, file=self._path.name) from None
        self._length += len(body)

    def _read(self, body: bytes) -> None:
        whole, _, half = body.rpartition(b"\n")
        head = json.dumps(_HEAD, ensure_ascii=False).encode()
        lines = whole.split(b"\n") if whole else []
        if (lines and lines[0] != head) or (not lines and not head.startswith(half)):
            raise TerritoryError(messages.JOURNAL_NOT_ONE, file=self._path.name)
        for line in lines[1:]:
            try:
                entry = json.loads(line)
                if entry["target"] == self._target:
                    self._sent[entry["id"]] = entry["checksum"]
            except (ValueError, KeyError, TypeError):
                raise TerritoryError(messages.JOURNAL_NOT_ONE, file=self._path.name) from None
        self._length = len(body) - len(half)
