"""What stays of a run of a job, so that it is not done again while nothing has changed."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from smart_territory_plugin.core.batch_jobs import layer_uri
from smart_territory_plugin.core.territory import Territory

DONE, FAILED = "done", "failed"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Entry:
    """One run in its journal.

    Parameters
    ----------
    state : str
        ``done`` or ``failed``.
    request : str
        The digest of version, algorithm, parameters and outputs.
    files : mapping
        From each file that was read to its size, time of change (ns) and digest.
    results : mapping
        From output to what QGIS says of it.
    seconds : float
        How long it took.
    reason : str
        Why it failed.
    """

    state: str
    request: str
    files: Mapping[str, tuple[int, int, str]] = field(default_factory=dict)
    results: Mapping[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    reason: str = ""


def read_entry(path: Path) -> Entry | None:
    """Return the entry of a journal, None where there is none that can be read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        files = {name: tuple(stamp) for name, stamp in document.pop("files").items()}
        return Entry(**document, files=files)
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return None


def write_entry(path: Path, entry: Entry) -> None:
    """Write a journal, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    text = json.dumps(asdict(entry), ensure_ascii=False, indent=1)
    part.write_text(text + "\n", encoding="utf-8")
    os.replace(part, path)


def request_digest(*parts: Any) -> str:
    """Return a digest of what was asked for."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def files_read(
    parameters: Mapping[str, Any], folder: Path, territory: Territory, territory_file: Path
) -> list[Path]:
    """Return the files that a run reads, as far as its parameters tell.

    A run that is given the territory file may read every layer of it.
    """
    found: dict[Path, None] = {}
    for text in _texts(parameters.values()):
        for file in _files_of(text, folder):
            found[file] = None
        if text == str(territory_file):
            for sources in territory.roles.values():
                for source in sources:
                    found.update(dict.fromkeys(_files_of(layer_uri(territory, source), folder)))
    return list(found)


def stamps(
    files: Iterable[Path], known: Mapping[str, tuple[int, int, str]]
) -> dict[str, tuple[int, int, str]]:
    """Return size, time and digest of each file.

    A file with the size and time that ``known`` has is not read again. Digests decide what has
    changed, because opening a GeoPackage may touch its time.
    """
    found = {}
    for file in files:
        state = file.stat()
        before = known.get(str(file))
        if before is not None and before[:2] == (state.st_size, state.st_mtime_ns):
            found[str(file)] = before
        else:
            found[str(file)] = (state.st_size, state.st_mtime_ns, _digest(file))
    return found


def unchanged(entry: Entry, request: str, now: Mapping[str, tuple[int, int, str]]) -> bool:
    """Tell whether a run is done, asks for the same, read the same and left all its files."""
    same = {name: stamp[2] for name, stamp in entry.files.items()} == {
        name: stamp[2] for name, stamp in now.items()
    }
    made = [text.split("|")[0] for text in _texts(entry.results.values())]
    there = all(Path(path).exists() for path in made if os.path.isabs(path))
    return entry.state == DONE and entry.request == request and same and there


def _texts(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from _texts(value)


def _files_of(text: str, folder: Path) -> list[Path]:
    """Return the files behind a source: those of a folder, and those beside a shapefile."""
    try:
        path = folder / text.split("|", maxsplit=1)[0]
        if path.is_dir() and text:
            return sorted(file for file in path.rglob("*") if file.is_file())
        if not path.is_file():
            return []
    except (OSError, ValueError):  # a text that can be no path
        return []
    if path.suffix.lower() == ".shp":
        return sorted(path.parent.glob(f"{path.stem}.*"))
    return [path]


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
