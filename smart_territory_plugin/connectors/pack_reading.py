"""What a workshop pack's zip says of itself, held against rules, manifest and what really comes."""

from __future__ import annotations

import hashlib
import json
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors import pack_names as rules
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress

_MB = 1024 * 1024
_BLOCK = 256 * 1024
_LARGEST_MANIFEST = 16 * _MB
_DENSEST = 200
"""Above 50 MB nothing that anyone maps shrinks to a 200th; what claims to was made to grow."""

_SMALL = 50 * _MB
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    RuntimeError,
    ValueError,
)


@contextmanager
def reading(file: Path) -> Iterator[None]:
    """Turn what a damaged zip makes its reader raise into a sentence."""
    try:
        yield
    except (*_BROKEN, OSError) as error:
        raise TerritoryError(messages.PACK_NOT_ZIP, file=file.name) from error


def checked_members(pack: zipfile.ZipFile, file: Path) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name; refuse names, kinds and sizes that are not safe."""
    # A pack that was zipped again may name its folders too; they are made where files need them.
    infos = [info for info in pack.infolist() if not _is_folder(info)]
    for info in infos:
        name = info.orig_filename
        regular = stat.S_IFMT(info.external_attr >> 16) in (0, stat.S_IFREG)
        if name != info.filename or not rules.is_safe(name) or not regular:
            raise TerritoryError(messages.PACK_MEMBER, member=shown(name))
        if info.flag_bits & 0x1 or info.compress_type not in _METHODS:
            raise TerritoryError(messages.PACK_NOT_ZIP, file=file.name)
    double = rules.clash(info.filename for info in infos)
    if double is not None:
        raise TerritoryError(messages.PACK_TWICE, member=shown(double))
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    dense = any(
        info.file_size > _SMALL and info.file_size > _DENSEST * info.compress_size for info in infos
    )
    # Members that share their bytes claim more than the file holds.
    shared = packed > file.stat().st_size
    whole = total > _SMALL and total > _DENSEST * packed
    if total > rules.MOST_BYTES or len(infos) > rules.MOST_FILES or dense or shared or whole:
        raise TerritoryError(messages.PACK_BOMB, mb=total // _MB)
    return {info.filename: info for info in infos}


def read_manifest(
    pack: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], file: Path
) -> dict[str, Any]:
    """Return the list of contents, its shape checked."""
    info = members.get(rules.MANIFEST)
    if info is None or info.file_size > _LARGEST_MANIFEST:
        raise TerritoryError(messages.PACK_NO_MANIFEST, file=file.name)
    try:
        told = json.loads(pack.read(info).decode("utf-8"))
        schema = told["schema"]
        made = datetime.fromisoformat(told["made_utc"]).astimezone(UTC)
        files = {str(n): (int(f["size"]), str(f["sha256"])) for n, f in told["files"].items()}
        connections = {str(n): dict(settings) for n, settings in told["connections"].items()}
        title = told["title"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise TerritoryError(messages.PACK_NO_MANIFEST, file=file.name) from None
    if type(schema) is not int or schema > rules.SCHEMA:
        raise TerritoryError(messages.PACK_NEWER, file=file.name)
    return {"title": title, "made": made, "files": files, "connections": connections}


def checked_size(
    members: Mapping[str, zipfile.ZipInfo],
    files: Mapping[str, tuple[int, str]],
    folder: Path,
) -> int:
    """Hold the zip's own list against the manifest's and the space that is left."""
    odd = set(members) - {rules.MANIFEST} ^ set(files)
    wrong = sorted(odd) or [n for n, (size, _) in files.items() if members[n].file_size != size]
    if wrong:
        raise TerritoryError(messages.PACK_CONTENT, member=shown(wrong[0]))
    total = sum(size for size, _ in files.values())
    free = shutil.disk_usage(folder).free
    if total * 1.1 > free:
        raise TerritoryError(
            messages.PACK_NO_SPACE, mb=total // _MB, folder=folder, free_mb=free // _MB
        )
    return total


def extract(
    pack: zipfile.ZipFile,
    file: Path,
    files: Mapping[str, tuple[int, str]],
    part: Path,
    total: int,
    progress: Progress,
) -> None:
    """Write every member and hold it against size and checksum while it comes."""
    done = 0
    for name, (size, digest) in files.items():
        target = part.joinpath(*name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        found, came = hashlib.sha256(), 0
        with target.open("xb") as written:
            for block in _blocks(pack, name, file):
                came += len(block)
                if came > size:
                    raise TerritoryError(messages.PACK_CONTENT, member=shown(name))
                found.update(block)
                written.write(block)
                progress(min(1.0, (done + came) / (total or 1)))
        if came != size or found.hexdigest() != digest:
            raise TerritoryError(messages.PACK_CONTENT, member=shown(name))
        done += size


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return info.filename.endswith("/") and not info.file_size


def _blocks(pack: zipfile.ZipFile, name: str, file: Path) -> Iterator[bytes]:
    """Yield a member's bytes."""
    with reading(file), pack.open(name) as source:
        while block := source.read(_BLOCK):
            yield block


def shown(name: str) -> str:
    """Return a member's name as a message may repeat it."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:100]
