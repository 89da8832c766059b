"""Goes on where a run with the same question was killed, cancelled or cut off from the network.

Its answers lie on a shelf that nobody signed. They are taken again if they are not old, and if the
last of them, asked for once more, still has the same entities in the same order: were one new or
gone before it, all that follow would have moved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.page_cache import PageCache, page_key
from smart_territory_plugin.connectors.snapshot_session import RecordingSession, answer_of
from smart_territory_plugin.connectors.snapshots import SIGN, Shelf, begun_at

OLDEST = timedelta(hours=6)
_FEWEST = 2

_IDS = re.compile(rb'"(?:id|@id|@iot\.id|_id)"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)')
_TOTALS = re.compile(rb'"(?:numberMatched|total|@iot\.count)"\s*:\s*(\d+)')
_COUNTS = ("NGSILD-Results-Count", "Fiware-Total-Count")


class SourceChanged(Exception):  # noqa: N818 - a signal to begin anew, never seen outside
    """What was answered before no longer holds."""


class Unfinished:
    """A shelf that a run left behind, and that this run holds now.

    Attributes
    ----------
    shelf : Shelf
        To be filled further.
    reused : int
        Answers that were not asked for again.
    """

    def __init__(self, shelf: Shelf, keys: list[str]) -> None:
        self.shelf = shelf
        self.reused = 0
        self._proven = False
        self._keys = frozenset(keys)
        self._last = keys[-1]
        self._cache = PageCache(shelf.folder)

    @property
    def begun(self) -> str:
        """When the run began that left it, for people."""
        return f"{self.shelf.begun:%Y-%m-%d %H:%M}"

    def known(self, key: str) -> Answer | None:
        """Return an answer that need not be asked for again."""
        if key not in self._keys or key == self._last:
            return None
        page = self._cache.get(key)
        answer = None if page is None else answer_of(page)
        if page is not None and answer is not None:
            self.shelf.keep(key, page)
            self.reused += 1
        return answer

    def compare(self, key: str, answer: Answer) -> None:
        """Hold an answer against the one that was kept last.

        Raises
        ------
        SourceChanged
            Where it has other entities.
        """
        if key != self._last:
            return
        page = self._cache.get(key)
        before = None if page is None else answer_of(page)
        if before is None or _traits(before) != _traits(answer):
            raise SourceChanged
        self._proven = True

    def see_proven(self) -> None:
        """See that the last answer was compared, as all that was reused rests on it.

        Raises
        ------
        SourceChanged
            Where the run never came to it.
        """
        if self.reused and not self._proven:
            raise SourceChanged


class ResumingSession(RecordingSession):
    """Asks only for what an earlier run did not get; parameters as :class:`RecordingSession`.

    Parameters
    ----------
    left : Unfinished
        What it got.
    """

    def __init__(self, left: Unfinished, hosts: tuple[str, ...], **arguments: Any) -> None:
        super().__init__(left.shelf, hosts, **arguments)
        self._left = left

    @property
    def begun(self) -> str:
        """When the earlier run began."""
        return self._left.begun

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        private: Mapping[str, str] | None = None,
    ) -> Answer:
        """Return what was answered before, else ask as :meth:`.Session.get` does."""
        self._check()
        key = page_key(url, params, {**(headers or {}), **(private or {})})
        known = self._left.known(key)
        if known is not None:
            return known
        return super().get(url, params, headers, private)

    def _admitted(self, key: str, answer: Answer) -> None:
        """See that the last answer of the earlier run is still the same."""
        self._left.compare(key, answer)


def unfinished(place: Path, question: Mapping[str, Any]) -> Unfinished | None:
    """Return the newest shelf that a run with this question left and nobody works on.

    Parameters
    ----------
    place : pathlib.Path
        Where the snapshots of the question are.
    question : mapping
        The question.
    """
    try:
        return _left_in(place, question)
    except OSError:  # a folder that cannot be read or held: all is asked for
        return None


def _left_in(place: Path, question: Mapping[str, Any]) -> Unfinished | None:
    folders = sorted(place.iterdir(), reverse=True) if place.is_dir() else []
    for folder in folders:
        begun = begun_at(folder)
        if begun is None or datetime.now(UTC) - begun > OLDEST or (folder / SIGN).exists():
            continue
        keys = sorted(PageCache(folder).keys(), key=lambda key: _written(PageCache(folder), key))
        shelf = Shelf(folder, question)
        if len(keys) >= _FEWEST and shelf.hold():
            return Unfinished(shelf, keys)
    return None


def _written(cache: PageCache, key: str) -> int:
    try:
        return cache.path(key).stat().st_mtime_ns
    except OSError:
        return 0


def _traits(answer: Answer) -> tuple[Any, ...]:
    """Return what stays the same while the values of the entities change."""
    counts = tuple(answer.headers.get(name) for name in _COUNTS)
    return answer.status, counts, _TOTALS.findall(answer.body), _IDS.findall(answer.body)
