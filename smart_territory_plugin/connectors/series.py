"""Time series of entities that were pulled: whose readings, in which period, put together how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.model import Entity
from smart_territory_plugin.connectors.rows import canonical, text_of
from smart_territory_plugin.connectors.store import Store
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn

RAW = "raw"
FIELDS: dict[str, type] = {
    "entity_id": str,
    "entity_type": str,
    "attribute": str,
    "observed_at": str,
    "period_start": str,
    "period_end": str,
    "value": float,
    "value_text": str,
    "unit": str,
    "n": int,
    "aggregate": str,
}


@dataclass(frozen=True)
class SeriesWish:
    """How readings are wanted.

    Parameters
    ----------
    aggregate : str
        ``raw`` for every reading, else one of :data:`~.series_values.AGGREGATES`.
    period : str
        One of :data:`~.series_values.PERIODS`.
    """

    aggregate: str = RAW
    period: str = "day"


@dataclass(frozen=True)
class Span:
    """The moments wanted, in UTC: from ``since`` on, before ``until``; empty for no bound.

    ``attributes`` are the names of what was observed, as the source spells them; empty for all.
    """

    since: str = ""
    until: str = ""
    attributes: tuple[str, ...] = ()


@dataclass
class Subject:
    """An entity whose series are wanted, with the units its attributes have now."""

    id: str
    type: str
    units: dict[str, str] = field(default_factory=dict)


class Subjects:
    """Those of the entities that were pulled.

    Parameters
    ----------
    attributes : iterable of str
        Attributes whose series are wanted; empty for all.
    """

    def __init__(self, attributes: Iterable[str] = ()) -> None:
        self.all: list[Subject] = []
        self.wanted = {canonical(name) for name in attributes}
        self._spelt = {canonical(name): {name} for name in attributes}
        self._units: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}

    def take(self, entities: Iterable[Entity]) -> None:
        """Note who the entities are and what units they have."""
        for entity in entities:
            units = []
            for name, attribute in entity.attributes.items():
                key = canonical(name)
                if key in self.wanted:
                    self._spelt[key].add(name)
                if attribute.unit is not None:
                    units.append((key, text_of(attribute.unit)))
            # Most entities of a kind have the same units: one dictionary serves them all.
            shared = self._units.setdefault(tuple(units), dict(units))
            self.all.append(Subject(entity.id, entity.type, shared))

    @property
    def spelt(self) -> tuple[str, ...]:
        """The attributes wanted in every spelling that the entities or the user have."""
        return tuple(sorted(name for names in self._spelt.values() for name in names))


@dataclass
class Readings:
    """What came of some subjects, each of whom is here with all that there is.

    Attributes
    ----------
    subjects : list of Subject
        Whose they are.
    names : list of tuple
        Id of the subject and canonical name of what was observed, a reading.
    times : list
        When, as written.
    values : list
        What.
    units : dict
        Unit of a name, where the series itself says it.
    made : list of tuple
        What the source itself put together: name, start, end, value, number of readings.
    """

    subjects: list[Subject]
    names: list[tuple[str, str]] = field(default_factory=list)
    times: list[Any] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    units: dict[tuple[str, str], str] = field(default_factory=dict)
    made: list[tuple[tuple[str, str], Any, Any, Any, int | None]] = field(default_factory=list)

    def add(self, name: tuple[str, str], time: Any, value: Any) -> None:
        """Take one more reading."""
        self.names.append(name)
        self.times.append(time)
        self.values.append(value)


@dataclass
class SeriesTally:
    """What a reading of series came to.

    Attributes
    ----------
    subjects, with_readings, readings, requests : int
        Entities asked for and those of whom something came; readings, or periods where the source
        put them together; requests.
    missing : int
        Entities of whom the source holds more than it gave.
    timeless, not_numbers : int
        Readings left out: without a usable time, or no numbers where numbers are put together.
    """

    subjects: int = 0
    with_readings: int = 0
    readings: int = 0
    requests: int = 0
    missing: int = 0
    timeless: int = 0
    not_numbers: int = 0

    @property
    def complete(self) -> bool:
        """Whether all that the source holds for these entities is here, as far as it tells."""
        return not self.missing


class History(Protocol):
    """What a protocol with time series offers."""

    def readings(
        self, subjects: list[Subject], span: Span, wish: SeriesWish, tally: SeriesTally
    ) -> Iterator[Readings]:
        """Yield the readings of some subjects after the other."""


class SeriesStore(Store):
    """The table of series, on disk."""

    def __init__(self) -> None:
        super().__init__(FIELDS)
        self.tally = SeriesTally()


def history_of(reader: Any, collection: str) -> History:
    """Return what reads the series of a collection's entities.

    Parameters
    ----------
    reader : Reader
        Of the protocol that gives the entities.
    collection : str
        As it is pulled.

    Raises
    ------
    TerritoryError
        Where this kind of source or collection has no series.
    """
    make = getattr(reader, "history", None)
    if make is None:
        raise TerritoryError(messages.SERIES_KIND, kind=reader.KIND)
    history: History = make(collection)
    return history


def read_series(
    history: History,
    subjects: Subjects,
    span: Span,
    wish: SeriesWish,
    progress: Progress = silent,
) -> SeriesStore:
    """Read the series of entities.

    Parameters
    ----------
    history : History
        Of the service that gave the entities.
    subjects : Subjects
        The entities.
    span : Span
        The moments wanted.
    wish : SeriesWish
        How readings are wanted.
    progress : callable, optional
        Called with the share of entities done.

    Returns
    -------
    SeriesStore
        A row a reading, or a period of a series, with the columns :data:`FIELDS`; to be closed.

    Raises
    ------
    TerritoryError
        Where this service keeps no series.
    """
    store = SeriesStore()
    tally = store.tally
    tally.subjects = len(subjects.all)
    done = 0
    try:
        for readings in history.readings(subjects.all, span, wish, tally):
            _keep(store, readings, subjects.wanted, span, wish)
            done += len(readings.subjects)
            progress(done / tally.subjects)
    except BaseException:
        store.close()
        raise
    _report(tally)
    return store


def _keep(
    store: SeriesStore, readings: Readings, wanted: set[str], span: Span, wish: SeriesWish
) -> None:
    """Put the rows of some subjects aside."""
    tally = store.tally
    if wanted:
        readings.made = [each for each in readings.made if each[0][1] in wanted]
    if wish.aggregate != "count":  # a source counts texts that it has no mean of
        tally.not_numbers += sum(each[4] or 0 for each in readings.made if each[3] is None)
        readings.made = [each for each in readings.made if each[3] is not None]
    told = {name[0] for name in readings.names} | {each[0][0] for each in readings.made}
    tally.with_readings += len(told)
    tally.readings += len(readings.made)
    columns = _columns(readings, wanted, span, wish, tally)
    count = len(columns["entity_id"])
    if not count:
        return
    by_id = {subject.id: subject for subject in readings.subjects}
    names = list(zip(columns["entity_id"], columns["attribute"], strict=True))
    columns["entity_type"] = [by_id[name[0]].type for name in names]
    columns["unit"] = [
        readings.units.get(name) or by_id[name[0]].units.get(name[1]) for name in names
    ]
    if wish.aggregate == "count":
        columns["unit"] = [None] * count
    columns["aggregate"] = [wish.aggregate] * count
    store.add(columns, count)


def _columns(
    readings: Readings, wanted: set[str], span: Span, wish: SeriesWish, tally: SeriesTally
) -> dict[str, list[Any]]:
    """Return the columns that the readings themselves fill."""
    import numpy as np

    from smart_territory_plugin.core import series_values as core

    times = core.moments(readings.times)
    known = ~np.isnat(times)
    if wanted:
        known &= np.array([name[1] in wanted for name in readings.names], dtype=bool)
    tally.timeless += int(np.isnat(times).sum())
    since, until = core.moments([span.since, span.until])
    known &= np.isnat(since) | (times >= since)
    known &= np.isnat(until) | (times < until)
    tally.readings += int(known.sum())
    where = np.flatnonzero(known)
    order = where[np.argsort(times[where], kind="stable")]
    names = [readings.names[i] for i in order]
    values = [readings.values[i] for i in order]
    figures = core.numbers(values)
    if wish.aggregate == RAW:
        by_series = sorted(range(len(names)), key=lambda i: names[i])
        texts = core.written(times[order])
        return {
            "entity_id": [names[i][0] for i in by_series],
            "attribute": [names[i][1] for i in by_series],
            "observed_at": [texts[i] for i in by_series],
            "value": [float(figures[i]) for i in by_series],
            "value_text": [_text(values[i]) for i in by_series],
            "n": [1] * len(names),
        }
    if wish.aggregate != "count":
        tally.not_numbers += int(np.isnan(figures).sum())
    table = core.per_period(names, times[order], figures, wish.aggregate, wish.period)
    start, end = (core.written(table[name].to_numpy()) for name in ("start", "end"))
    made = readings.made
    return {
        "entity_id": table["entity_id"].tolist() + [each[0][0] for each in made],
        "attribute": table["attribute"].tolist() + [each[0][1] for each in made],
        "period_start": start + core.written(core.moments([each[1] for each in made])),
        "period_end": end + core.written(core.moments([each[2] for each in made])),
        "value": table["value"].tolist() + core.numbers([each[3] for each in made]).tolist(),
        "n": table["n"].tolist() + [each[4] for each in made],
    }


def _text(value: Any) -> str | None:
    """Return a value that is no number as text."""
    if type(value) in (int, float) or value is None:
        return None
    if isinstance(value, list) and not any(isinstance(item, dict | list) for item in value):
        return "; ".join(text_of(item) for item in value)
    return text_of(value)


def _report(tally: SeriesTally) -> None:
    """Log what came, loudly when something is missing."""
    if tally.missing:
        warn(messages.SERIES_INCOMPLETE, missing=tally.missing, subjects=tally.subjects)
    elif not tally.readings:
        warn(messages.SERIES_EMPTY, subjects=tally.subjects)
    else:
        note(
            messages.SERIES_DONE,
            readings=tally.readings,
            entities=tally.with_readings,
            subjects=tally.subjects,
        )
    if tally.timeless:
        warn(messages.SERIES_TIMELESS, count=tally.timeless)
    if tally.not_numbers:
        warn(messages.SERIES_NOT_NUMBERS, count=tally.not_numbers)


def facts(tally: SeriesTally, span: Span, wish: SeriesWish) -> Mapping[str, Any]:
    """Return what stands of the series in the layers' metadata."""
    return {
        "aggregate": wish.aggregate,
        "period": "" if wish.aggregate == RAW else wish.period,
        "since": span.since,
        "until": span.until,
        "entities": tally.subjects,
        "entities_with_readings": tally.with_readings,
        "readings": tally.readings,
        "requests": tally.requests,
        "complete": tally.complete,
    }
