"""What a reader is asked, what it gives page by page, and the loop that asks for the next page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.series import SeriesWish

MAX_PAGES = 20_000
MAX_BARREN = 3
"""Pages in a row without a new entity after which a server is taken to repeat itself."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Query:
    """What to read.

    Parameters
    ----------
    collection : str
        Entity type; empty for all, where the reader can.
    extent : tuple of float, optional
        West, south, east, north in degrees (EPSG:4326).
    filter : str
        Condition in the protocol's own language: NGSI-LD ``q``, NGSIv2 ``q``, CQL2 text, OData
        ``$filter``, CKAN filters.
    since : str
        Only what changed or was observed from this moment on (ISO 8601); empty for all.
    until : str
        Only what changed or was observed before this moment; empty for all.
    attributes : tuple of str
        Attributes that become columns; empty for all.
    limit : int
        Most entities to read; 0 for all.
    series : SeriesWish, optional
        How the time series of the entities are wanted, which ``since`` and ``until`` then bound
        in place of the entities; None for no series.
    """

    collection: str = ""
    extent: tuple[float, float, float, float] | None = None
    filter: str = ""
    since: str = ""
    until: str = ""
    attributes: tuple[str, ...] = ()
    limit: int = 0
    series: SeriesWish | None = None


def moment(text: str, name: str = "SINCE") -> str:
    """Return a moment that a user wrote as one in UTC; empty for none.

    Parameters
    ----------
    text : str
        As it was written.
    name : str, optional
        Of the parameter, for the sentence.

    Raises
    ------
    TerritoryError
        Where it is no date, with or without a time, as ISO 8601 writes them.
    """
    if not text:
        return ""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise TerritoryError(messages.QUERY_SINCE, text=text, name=name) from None
    known = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    return known.isoformat(timespec="seconds").replace("+00:00", "Z")


@dataclass(frozen=True)
class Probe:
    """What answered at a connection's address.

    Parameters
    ----------
    kind : str
        One of :data:`~.connection.KINDS`.
    collections : tuple of str
        What can be pulled.
    version : str
        Software or version of the protocol, where the source says so.
    page_size : int or None
        Most records in one answer, where the source says so.
    filters : str
        Language of the filter; empty where it takes none.
    """

    kind: str
    collections: tuple[str, ...]
    version: str = ""
    page_size: int | None = None
    filters: str = ""


@dataclass(frozen=True)
class Page:
    """The entities of one page that no page before it held."""

    records: list[Record]
    announced: int | None = None


@dataclass(frozen=True)
class Batch:
    """One answer as it came: records, whether more was promised, and how many there are in all.

    ``next_offset`` is the position that the server itself names for the next page.
    """

    records: list[Record]
    asked: int
    more: bool = False
    announced: int | None = None
    next_offset: int | None = None
    body: bytes = b""


class Seen:
    """The names met so far, eight bytes a name: a million fit where a set would take 150 MB.

    Two names of a million are taken for one with a probability of 3 in 100 million.
    """

    _RECENT = 16_384

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._older = np.empty(0, dtype=np.uint64)

    def new(self, names: list[str]) -> list[bool]:
        """Remember ``names`` and say of each whether it was new."""
        numbers = np.array([_digest(name) for name in names], dtype=np.uint64)
        old = self._are_old(numbers)
        answer = []
        for number, is_old in zip(numbers.tolist(), old, strict=True):
            answer.append(not is_old and number not in self._recent)
            if answer[-1]:
                self._recent.add(number)
        if len(self._recent) >= self._RECENT:
            recent = np.fromiter(self._recent, dtype=np.uint64, count=len(self._recent))
            recent.sort()
            self._recent = set()
            self._older = np.concatenate([self._older, recent])
            # In place, for memory; and this kind merges two sorted runs instead of sorting.
            self._older.sort(kind="stable")
        return answer

    def _are_old(self, numbers: NDArray[np.uint64]) -> list[bool]:
        if not len(self._older):
            return [False] * len(numbers)
        places = np.minimum(np.searchsorted(self._older, numbers), len(self._older) - 1)
        return list((self._older[places] == numbers).tolist())


def _digest(name: str) -> int:
    """Return 64 bits that stand for a name."""
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little")


@dataclass
class Tally:
    """What a reading came to; the judge of whether it is complete.

    Attributes
    ----------
    announced : int or None
        Entities that the source says there are; None where it does not say.
    delivered, duplicates, pages : int
        Distinct entities handed on, repeated ones dropped, answers or files read.
    ended : str
        Why reading ended: ``end``, ``limit``, ``repeats`` or ``pages``; empty while it goes on.
    broken : list of str
        Names of files that could not be read.
    """

    announced: int | None = None
    delivered: int = 0
    duplicates: int = 0
    pages: int = 0
    ended: str = ""
    broken: list[str] = field(default_factory=list)
    _checksum: Any = field(default_factory=hashlib.sha256, repr=False)
    _seen: Seen = field(default_factory=Seen, repr=False)

    def take(self, body: bytes) -> None:
        """Count one answer or file and add its bytes to the checksum."""
        self.pages += 1
        self._checksum.update(body)

    def fresh(
        self, records: list[Record], key: Callable[[Record], str], limit: int
    ) -> list[Record]:
        """Return the records not seen before, at most ``limit`` in all (0 for no limit)."""
        new: list[Record] = []
        room = limit - self.delivered if limit else len(records)
        for record, is_new in zip(records, self._seen.new([*map(key, records)]), strict=True):
            if not is_new:
                self.duplicates += 1
            elif len(new) < room:
                new.append(record)
        self.delivered += len(new)
        return new

    def unread(
        self, records: list[Record], key: Callable[[Record], str], limit: int
    ) -> list[Record]:
        """Return what :meth:`fresh` does, without counting as repeated what was asked for again."""
        before = self.duplicates
        new = self.fresh(records, key, limit)
        self.duplicates = before
        return new

    def of_a_part(self) -> Tally:
        """Return the tally of a part of the query, whose bytes count here too."""
        return Tally(_checksum=self._checksum)

    def add_part(self, part: Tally) -> None:
        """Count what a part was read in."""
        self.pages += part.pages
        self.duplicates += part.duplicates

    @property
    def sha256(self) -> str:
        """The checksum of all bytes read, in the order they were read."""
        return str(self._checksum.hexdigest())

    @property
    def complete(self) -> bool:
        """Whether everything the source has for the query was read, as far as anyone can know.

        Needs a natural end (or a limit that the announced number does not exceed), no broken
        file, and at least as many entities as announced.
        """
        counted = self.announced is not None and self.delivered >= self.announced
        if self.broken:
            return False
        return counted if self.announced is not None else self.ended == "end"


def identity(record: Record) -> str:
    """Return what tells an entity from every other: its id, else a checksum of its content."""
    name = record.get("id", record.get("@id"))
    return str(name) if name not in (None, "") else content(record)


def content(record: Record) -> str:
    """Return a checksum of a record's content: for files, where one id may come at two times."""
    text = json.dumps(record, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def offset_pages(
    fetch: Callable[[int], Batch],
    tally: Tally,
    limit: int = 0,
    key: Callable[[Record], str] = identity,
) -> Iterator[Page]:
    """Ask for page after page by offset, trusting no single sign that it is over.

    A short or an empty page is not the end. Reading ends when the server promises no more and
    the offset has passed the announced number; without a number, when a page comes empty; after
    :data:`MAX_BARREN` pages in a row without a new entity (a server that ignores the offset, or
    has a wall behind which it answers nothing); or at ``limit``.

    Parameters
    ----------
    fetch : callable
        Gives the batch at an offset.
    tally : Tally
        Counts what comes, and says afterwards why it ended and whether it is complete.
    limit : int, optional
        Most entities to hand on; 0 for all.
    key : callable, optional
        Gives what tells a record from every other.

    Yields
    ------
    Page
        The entities of a page that no page before it held.
    """
    offset = step = barren = 0
    while not tally.ended:
        batch = fetch(offset)
        tally.take(batch.body)
        if batch.announced is not None:
            tally.announced = batch.announced
        new = tally.fresh(batch.records, key, limit)
        barren = 0 if new else barren + 1
        step = _step(batch, offset, step)
        offset += step
        tally.ended = _ended(batch, tally, offset, barren, limit)
        if new:
            yield Page(new, tally.announced)


def _step(batch: Batch, offset: int, before: int) -> int:
    """Return how far to move on: to where the server says, else past what came.

    A server may give fewer than asked because it caps its pages; moving on by what was asked for
    would skip the difference in silence.
    """
    received = len(batch.records)
    if batch.next_offset is not None:
        named = batch.next_offset - offset
        if 0 < named <= max(batch.asked, received):
            return named
    return received or before or batch.asked


def _ended(batch: Batch, tally: Tally, offset: int, barren: int, limit: int) -> str:
    """Return why reading ends after this batch, or an empty text when it goes on."""
    if limit and tally.delivered >= limit:
        return "limit"
    if not batch.more:
        if tally.announced is None and not batch.records:
            return "end"
        if tally.announced is not None and offset >= tally.announced:
            return "end"
    if barren >= MAX_BARREN:
        return "repeats"
    return "pages" if tally.pages >= MAX_PAGES else ""
