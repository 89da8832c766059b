"""The files of a GTFS feed, in a zip or in a folder: found, bounded, and read as text."""

from __future__ import annotations

import csv
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, cast

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LARGEST = 2_000_000_000  # bytes of one file; a national timetable has half of it
_SMALL = 50_000_000  # bytes below which a file packed very tightly is no danger
_TIGHTEST = 300  # times a file of text is packed at the most; ten is usual
_ROWS = 200_000  # rows between two calls of progress; bounds the memory too
_SEPARATORS = (",", ";", "\t")
_LONGEST_HEADER = 1_000_000
# What a broken zip raises: a wrong checksum, a password, a packing Python does not know.
_ZIP_FAULTS = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, EOFError)


@dataclass(frozen=True)
class FeedFiles:
    """The files of one open feed.

    Attributes
    ----------
    name : str
        What the user calls the feed, for the sentences.
    sizes : dict of str to int
        The files there are, in lower case, with their bytes.
    opened : callable
        Opens one of them for reading bytes.
    """

    name: str
    sizes: dict[str, int]
    opened: Callable[[str], IO[bytes]]

    def has(self, file: str) -> bool:
        """Tell whether the feed has a file."""
        return file in self.sizes

    def table(
        self, file: str, required: Sequence[str], optional: Sequence[str] = ()
    ) -> pd.DataFrame:
        """Return a small file whole.

        Returns
        -------
        pandas.DataFrame
            The columns asked for, in that order, numbered from 0: text without blanks around
            it, None where empty or where an optional column is not there.

        Raises
        ------
        TerritoryError
            As :meth:`chunks`.
        """
        columns = [*required, *optional]
        parts = [
            pd.DataFrame({name: _texts(part[name]) for name in part}, dtype="object")
            for part in self.chunks(file, required, optional)
        ]
        whole = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
        return whole.reindex(columns=columns).astype("object")

    def chunks(
        self,
        file: str,
        required: Sequence[str],
        optional: Sequence[str] = (),
        progress: Progress = silent,
    ) -> Iterator[pd.DataFrame]:
        """Yield a long file in pieces, so that neither memory nor patience run out.

        Parameters
        ----------
        file : str
            Its name, such as ``stop_times.txt``.
        required, optional : sequence of str
            Columns; their case and blanks around them do not matter.
        progress : callable, optional
            Called with the share read.

        Yields
        ------
        pandas.DataFrame
            The columns that are there, as categories of text that :func:`mended` has to read.

        Raises
        ------
        TerritoryError
            ``GTFS_FILE_MISSING``; ``GTFS_FILE_EMPTY``; ``GTFS_COLUMN_MISSING``;
            ``GTFS_FILE_BROKEN`` where a row or the packing is at fault.

        Notes
        -----
        Bytes are kept one by one (Latin-1) and read as UTF-8 or Windows-1252 afterwards, text by
        text (:func:`mended`), so that a file need not be read twice to find its encoding.
        """
        if not self.has(file):
            raise TerritoryError(messages.GTFS_FILE_MISSING, feed=self.name, file=file)
        try:
            with self.opened(file) as stream:
                yield from self._pieces(file, stream, [*required], [*optional], progress)
        except (pd.errors.ParserError, *_ZIP_FAULTS) as fault:
            reason = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
            raise TerritoryError(
                messages.GTFS_FILE_BROKEN, feed=self.name, file=file, reason=reason
            ) from fault

    def _pieces(
        self,
        file: str,
        stream: IO[bytes],
        required: list[str],
        optional: list[str],
        progress: Progress,
    ) -> Iterator[pd.DataFrame]:
        names, separator = _header(stream.readline(_LONGEST_HEADER))
        if not names:
            raise TerritoryError(messages.GTFS_FILE_EMPTY, feed=self.name, file=file)
        missing = next((column for column in required if column not in names), None)
        if missing is not None:
            raise TerritoryError(
                messages.GTFS_COLUMN_MISSING,
                feed=self.name,
                file=file,
                column=missing,
                found=", ".join(names),
            )
        wanted = [column for column in (*required, *optional) if column in names]
        try:
            # A sparse set of columns read as categories: each text is made once, not once a row.
            reader = pd.read_csv(
                stream,
                sep=separator,
                header=None,
                names=range(len(names)),
                usecols=sorted(names.index(column) for column in wanted),
                index_col=False,
                dtype="category",
                keep_default_na=False,
                na_values=[""],
                skipinitialspace=True,
                encoding="latin-1",
                chunksize=_ROWS,
                low_memory=False,
            )
        except pd.errors.EmptyDataError:
            return
        with reader:
            for piece in reader:
                progress(min(stream.tell() / max(self.sizes[file], 1), 1.0))
                yield pd.DataFrame({name: piece[names.index(name)] for name in wanted})


def mended(text: str) -> str:
    """Return text whose letters are single bytes as what it says in UTF-8, else Windows-1252."""
    if not text.isascii():
        content = text.encode("latin-1")
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    return text.strip()


def _texts(column: pd.Series) -> NDArray[np.object_]:
    """Return a column of categories as text without blanks, None where there is none."""
    texts = [mended(str(text)) or None for text in column.cat.categories]
    return np.array([*texts, None], dtype=object)[column.cat.codes.to_numpy()]


def _header(line: bytes) -> tuple[list[str], str]:
    """Return the column names of a file's first line, in lower case, and the separator."""
    text = line.decode("utf-8-sig", "replace").strip("\r\n\0 ")
    separator = max(_SEPARATORS, key=text.count)
    cells = next(csv.reader([text], delimiter=separator), [])
    names = [cell.strip().strip('"').lower() for cell in cells]
    return (names if any(names) else []), separator


# --- where the files are -------------------------------------------------------------------------


def feed_paths(path: Path) -> list[Path]:
    """Return the feeds that a path holds.

    Parameters
    ----------
    path : pathlib.Path
        A zip, the folder a zip was unpacked into, or a folder with several zips.

    Returns
    -------
    list of pathlib.Path
        One or more, by name.

    Raises
    ------
    TerritoryError
        ``GTFS_NOT_FOUND`` for a path that does not exist.
    """
    if not path.exists():
        raise TerritoryError(messages.GTFS_NOT_FOUND, path=str(path))
    if path.is_dir() and not _members_of_folder(path):
        return sorted(path.glob("*.[zZ][iI][pP]")) or [path]
    return [path]


@contextmanager
def open_feed(path: Path) -> Iterator[FeedFiles]:
    """Open one feed, a zip or a folder.

    Files in a folder of the zip are found too: the folder nearest to the top that has a
    ``stops.txt`` is the feed.

    Raises
    ------
    TerritoryError
        ``GTFS_NOT_FOUND``; ``GTFS_NOT_A_ZIP``; ``GTFS_TOO_LARGE`` for a file of more than 2 GB,
        or one packed as tightly as no timetable is; ``GTFS_FILE_MISSING`` without any file of
        a feed.
    """
    if not path.exists():
        raise TerritoryError(messages.GTFS_NOT_FOUND, path=str(path))
    if path.is_dir():
        found = _members_of_folder(path)
        sizes = {name: file.stat().st_size for name, file in found.items()}
        yield _bounded(FeedFiles(path.name, sizes, lambda name: found[name].open("rb")))
        return
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as fault:
        raise TerritoryError(messages.GTFS_NOT_A_ZIP, path=path.name) from fault
    with archive:
        members = _members_of_zip(archive, path.name)
        for name, info in members.items():
            if info.file_size > max(_SMALL, _TIGHTEST * info.compress_size):
                raise TerritoryError(messages.GTFS_TOO_LARGE, feed=path.name, file=name)
        sizes = {name: info.file_size for name, info in members.items()}
        yield _bounded(
            FeedFiles(path.name, sizes, lambda name: cast("IO[bytes]", archive.open(members[name])))
        )


def _bounded(files: FeedFiles) -> FeedFiles:
    if not files.has("stops.txt"):
        raise TerritoryError(messages.GTFS_FILE_MISSING, feed=files.name, file="stops.txt")
    for name, size in files.sizes.items():
        if size > _LARGEST:
            raise TerritoryError(messages.GTFS_TOO_LARGE, feed=files.name, file=name)
    return files


def _members_of_folder(path: Path) -> dict[str, Path]:
    """Return the text files of a folder, or of the one folder in it that has a ``stops.txt``."""
    inside = [path, *sorted(child for child in path.iterdir() if child.is_dir())]
    for folder in inside:
        files = {
            file.name.lower(): file for file in folder.iterdir() if file.suffix.lower() == ".txt"
        }
        if "stops.txt" in files:
            return files
    return {}


def _members_of_zip(archive: zipfile.ZipFile, feed: str) -> dict[str, zipfile.ZipInfo]:
    """Return the text files beside the ``stops.txt`` that lies nearest to the top."""
    folders: dict[PurePosixPath, dict[str, zipfile.ZipInfo]] = {}
    for info in archive.infolist():
        place = PurePosixPath(info.filename.replace("\\", "/"))
        hidden = any(part.startswith((".", "__MACOSX")) for part in place.parts)
        if place.suffix.lower() == ".txt" and not hidden:
            folders.setdefault(place.parent, {})[place.name.lower()] = info
    with_stops = [folder for folder, files in folders.items() if "stops.txt" in files]
    if not with_stops:
        return {}
    nearest = min(with_stops, key=lambda folder: (len(folder.parts), str(folder)))
    if len(nearest.parts):
        note(messages.GTFS_IN_FOLDER, feed=feed, folder=str(nearest))
    return folders[nearest]


# --- texts as numbers ----------------------------------------------------------------------------


def seconds(text: str) -> float:
    """Return a time of the service day in seconds, NaN where it is none.

    Parameters
    ----------
    text : str
        ``H:MM:SS`` or ``H:MM``; after midnight the hours go on past 24, such as ``25:10:00``.
    """
    parts = text.split(":")
    if len(parts) not in (2, 3) or not all(part.strip().isdecimal() for part in parts):
        return float("nan")
    hours, minutes, rest = (*map(int, parts), 0)[:3]
    return hours * 3600.0 + minutes * 60 + rest if minutes < 60 and rest < 60 else float("nan")


def days(texts: pd.Series) -> NDArray[np.int64]:
    """Return dates such as ``20250312`` as days since 1970-01-01, -1 where they are none."""
    dates = pd.to_datetime(texts, format="%Y%m%d", errors="coerce").to_numpy("datetime64[D]")
    numbers = dates.astype(np.int64)
    return np.where(np.isnat(dates), -1, numbers)
