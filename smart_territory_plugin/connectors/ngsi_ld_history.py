"""Reads the history of entities from an NGSI-LD broker's temporal interface.

Entities are asked for by id, some at a time, so that what comes can be held against what was
wanted. Of long histories brokers give a part, and say so (status 206 and the range) or do not; so
reading goes on from the last and, where the order is not known, before the first reading until
nothing new comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.answer import Answer
from smart_territory_plugin.connectors.asking import Asker
from smart_territory_plugin.connectors.model import plain
from smart_territory_plugin.connectors.page import Seen
from smart_territory_plugin.connectors.paging_links import next_target
from smart_territory_plugin.connectors.rows import canonical
from smart_territory_plugin.connectors.series import (
    RAW,
    Readings,
    SeriesTally,
    SeriesWish,
    Span,
    Subject,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.series_values import DURATIONS

_FIRST = 5
_AT_ONCE = 50
_READINGS_AT_ONCE = 100_000
"""About so many are kept in memory: of long histories fewer entities are asked for at once."""

_MOST_WINDOWS = 10_000
_METHODS = {"mean": "avg", "min": "min", "max": "max", "sum": "sum", "count": "totalCount"}
_LISTS = ("values", "objects", "jsons", "languageMaps", "vocabs", "valueLists", "objectLists")
_SINGLE = ("value", "object", "json", "languageMap", "vocab", "valueList", "objectList")
_NO_HISTORY = (404, 405, 422, 501)
_NO_AGGREGATE = (400, 422, 501)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?")
_NOT_ATTRIBUTES = {"id", "@id", "type", "@type", "@context", "scope"}
_BEGINNING = "1970-01-01T00:00:00Z"

Window = tuple[str, str]


class NgsiLdHistory:
    """The temporal interface of one broker.

    Parameters
    ----------
    asker : Asker
        Of the broker.
    collection : str
        Entity type.
    """

    def __init__(self, asker: Asker, collection: str) -> None:
        self._asker = asker
        self._collection = collection
        self._aggregates = True
        self._proven = False

    def readings(
        self, subjects: list[Subject], span: Span, wish: SeriesWish, tally: SeriesTally
    ) -> Iterator[Readings]:
        """Yield the readings of some subjects after the other.

        What is put together is asked of the broker, whose periods begin at ``since``; where it
        does not do that, or without ``since``, readings are asked for.
        """
        self._aggregates = wish.aggregate != RAW and bool(span.since)
        waiting = list(subjects)
        at_once = _FIRST
        while waiting:
            part = waiting[:at_once]
            readings, more, size = self._some(part, span, wish, tally)
            part, waiting = part[:size], waiting[size:]
            told = {name[0] for name in readings.names} | {each[0][0] for each in readings.made}
            silent = [subject for subject in part if subject.id not in told]
            readings.subjects = part
            if more and told and silent:
                readings.subjects = [subject for subject in part if subject.id in told]
                waiting = silent + waiting
            elif more and silent:
                tally.missing += len(silent)
            came = len(readings.names) + len(readings.made)
            at_once = min(_AT_ONCE, max(1, len(part) * _READINGS_AT_ONCE // max(came, 1)))
            yield readings

    def _some(
        self, part: list[Subject], span: Span, wish: SeriesWish, tally: SeriesTally
    ) -> tuple[Readings, bool, int]:
        """Return the readings of the first of ``part``, whether others follow, and how many."""
        readings = Readings(part)
        seen = Seen()
        windows: list[Window] = [(span.since, span.until)]
        more, size, count = False, len(part), 0
        cut: set[str] = set()
        while windows and count < _MOST_WINDOWS:
            window = windows.pop()
            answer, size = self._ask(part, window, span, wish)
            tally.requests += 1
            more = more or next_target(answer.headers.get("Link", "")) is not None
            came = _read(answer, {subject.id for subject in part[:size]})
            new = _take(readings, came, seen, wish)
            partial = answer.status == 206
            if new and (partial or came.looks_cut):
                windows += _windows_after(answer, came, window)
            elif partial:
                cut |= came.longest_ids or {part[0].id}
            count += 1
        tally.missing += len(cut) or bool(windows)
        return readings, more, size

    def _ask(
        self, part: list[Subject], window: Window, span: Span, wish: SeriesWish
    ) -> tuple[Answer, int]:
        """Ask for a window of time; the first refusal tells what the broker cannot do."""

        def params(size: int) -> Mapping[str, Any]:
            ids = ",".join(subject.id for subject in part[:size])
            attrs = {"attrs": ",".join(span.attributes)} if span.attributes else {}
            return {
                "type": self._collection, "id": ids, **attrs, **self._time(window, wish),
                "limit": min(size, len(part)),
            }  # fmt: skip

        url = f"{self._asker.root}/temporal/entities"
        answer, size = self._asker.page_or_refusal(url, params, len(part))
        if self._aggregates and answer.status in _NO_AGGREGATE:
            note(messages.SERIES_OWN_AGGREGATE, host=answer.host)
            self._aggregates = False
            answer, size = self._asker.page_or_refusal(url, params, len(part))
        if not self._proven and answer.status in _NO_HISTORY and not _is_tenant(answer):
            raise TerritoryError(
                messages.SERIES_UNSUPPORTED, host=answer.host, status=answer.status
            )
        if answer.status >= 400:
            raise self._asker.refusal(answer)
        self._proven = True
        return answer, size

    def _time(self, window: Window, wish: SeriesWish) -> dict[str, str]:
        """Return the condition of time, and the form wanted."""
        since, until = window
        form = {"options": "temporalValues"}
        if self._aggregates:
            method = _METHODS[wish.aggregate]
            methods = dict.fromkeys((method, "totalCount"))
            form = {
                "options": "aggregatedValues",
                "aggrMethods": ",".join(methods),
                "aggrPeriodDuration": DURATIONS[wish.period],
            }
            # A moment belongs to what is between it and another, but not to what is after it.
            until = until or f"{datetime.now(UTC).year + 1}-01-01T00:00:00Z"
        if since and until:
            return {"timerel": "between", "timeAt": since, "endTimeAt": until, **form}
        if until:
            return {"timerel": "before", "timeAt": until, **form}
        return {"timerel": "after", "timeAt": _just_before(since or _BEGINNING), **form}


class _Came:
    """What one answer held."""

    def __init__(self) -> None:
        self.rows: list[tuple[tuple[str, str], Any, Any]] = []
        self.made: dict[tuple[tuple[str, str], str], dict[str, Any]] = {}
        self.units: dict[tuple[str, str], str] = {}
        self._times: dict[tuple[str, str], list[Any]] = {}

    def add(self, name: tuple[str, str], time: Any, value: Any) -> None:
        self.rows.append((name, time, value))
        self._times.setdefault(name, []).append(time)

    @property
    def longest_ids(self) -> set[str]:
        """The entities with the longest series: those that are cut, if any is."""
        longest = max(map(len, self._times.values()), default=0)
        return {name[0] for name, times in self._times.items() if len(times) == longest}

    @property
    def looks_cut(self) -> bool:
        """Whether a series has a round number of readings, as where a server stops."""
        longest = max(map(len, self._times.values()), default=0)
        return longest >= 100 and longest % 100 == 0

    def reach(self) -> tuple[datetime, datetime] | None:
        """Return the moments between which no series is cut: of the longest, the least reach."""
        longest = max(map(len, self._times.values()), default=0)
        cut = [
            [found for found in map(_moment, times) if found is not None]
            for times in self._times.values()
            if len(times) == longest
        ]
        cut = [times for times in cut if times]
        if not cut:
            return None
        return max(map(min, cut)), min(map(max, cut))


def _windows_after(answer: Answer, came: _Came, window: Window) -> list[Window]:
    """Return the windows in which readings may be that did not come.

    A second more than needed is asked for: whether a bound itself belongs to a window differs
    between brokers, and what comes twice is kept once.
    """
    reach = came.reach()
    told = [_moment(text) for text in _TIME.findall(answer.headers.get("Content-Range", ""))]
    first, last = told if len(told) == 2 else (None, None)
    starts = [each["start"] for each in came.made.values()]
    if reach is None and starts:
        last_start = max(filter(None, map(_moment, starts)), default=None)
        return [(_text(last_start), window[1])] if last_start else []
    if reach is None:
        return []
    second = timedelta(seconds=1)
    later = (_text(min(reach[1], last or reach[1]) - second), window[1])
    earlier = (window[0], _text(max(reach[0], last or reach[0]) + second))
    if first is None or last is None or first == last:
        return [earlier, later]
    if first > last:
        return [earlier]
    return [(_text(min(reach[1], last) - second), window[1])]


def _take(readings: Readings, came: _Came, seen: Seen, wish: SeriesWish) -> int:
    """Add what is new to the readings and return how much it is."""
    readings.units |= came.units
    keys = [f"{name[0]} {name[1]} {time} {value!r}" for name, time, value in came.rows]
    new = seen.new(keys)
    for (name, time, value), is_new in zip(came.rows, new, strict=True):
        if is_new:
            readings.add(name, time, value)
    fresh = sum(new)
    method = _METHODS.get(wish.aggregate, "")
    places = {(each[0], each[1]): i for i, each in enumerate(readings.made)}
    for (name, start), told in came.made.items():
        count = told.get("totalCount")
        number = int(count) if isinstance(count, int | float) else None
        row = (name, start, told["end"], told.get(method), number)
        if (name, start) in places:  # a period that was cut, whole now
            readings.made[places[name, start]] = row
        else:
            readings.made.append(row)
            fresh += 1
    return fresh


def _read(answer: Answer, wanted: set[str]) -> _Came:
    """Read an answer: an array of entities, each with the history of its attributes."""
    body = answer.json()
    body = [body] if isinstance(body, dict) else body
    if not isinstance(body, list) or not all(isinstance(each, dict) for each in body):
        raise TerritoryError(messages.NGSI_NOT_ENTITIES, host=answer.host)
    came = _Came()
    for entity in body:
        identifier = str(entity.get("id", entity.get("@id", "")))
        if identifier not in wanted:
            continue
        for name, history in entity.items():
            if name not in _NOT_ATTRIBUTES:
                _read_attribute(came, (identifier, canonical(name)), history)
    return came


def _read_attribute(came: _Came, name: tuple[str, str], history: Any) -> None:
    """Read the history of an attribute in any of its forms; where it lay is left out."""
    for part in history if isinstance(history, list) else [history]:
        if not isinstance(part, dict) or part.get("type") == "GeoProperty":
            continue
        if isinstance(part.get("unitCode"), str):
            came.units[name] = part["unitCode"]
        listed = next((part[key] for key in _LISTS if isinstance(part.get(key), list)), None)
        if listed is not None:
            for pair in listed:
                if isinstance(pair, list) and len(pair) >= 2:
                    came.add(name, pair[1], plain(pair[0]))
            continue
        methods = {key: part[key] for key in _METHODS.values() if isinstance(part.get(key), list)}
        for method, triples in methods.items():
            for triple in triples:
                if isinstance(triple, list) and len(triple) >= 3:
                    told = came.made.setdefault((name, str(triple[1])), {"end": triple[2]})
                    told |= {"start": triple[1], method: triple[0]}
        single = next((key for key in _SINGLE if key in part), None)
        if single is not None and "observedAt" in part:
            came.add(name, plain(part["observedAt"]), plain(part[single]))


def _moment(text: Any) -> datetime | None:
    """Return a time in UTC, None where a text is none."""
    try:
        read = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _just_before(text: str) -> str:
    moment = _moment(text)
    return _text(moment - timedelta(milliseconds=1)) if moment else text


def _is_tenant(answer: Answer) -> bool:
    return answer.problem()[0] == "NonexistentTenant"
