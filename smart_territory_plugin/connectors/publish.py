"""Publishes entities: compares, sends what differs in pieces, and reads a sample back.

What a platform's protocol asks for is a :class:`Writer`'s business; nothing here deletes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Protocol

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.kpi import PREFIX
from smart_territory_plugin.connectors.kpi_compare import equal, keeps_standing, moment
from smart_territory_plugin.connectors.publish_journal import Journal
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn

ASKED_AT_ONCE = 30
"""Entities that one request asks for by their ids: the address stays under 5000 signs."""
SAMPLE = 20
_SEED = 20_260_101
_MOST_REFUSALS = 50
_NAMED = 5

Entity = Mapping[str, Any]

WOULD_CREATE, WOULD_UPDATE = "would_create", "would_update"
CREATED, UPDATED, UNCHANGED = "created", "updated", "unchanged"
FAILED, SKIPPED = "failed", "skipped_journal"
ACTIONS = (WOULD_CREATE, WOULD_UPDATE, UNCHANGED, CREATED, UPDATED, FAILED, SKIPPED)


@dataclass(frozen=True)
class PieceLimits:
    """The most of one request: entities, and bytes of JSON.

    Brokers take 1 MB (Orion-LD) or 2 MB; both limits leave room.
    """

    count: int = 500
    size: int = 700_000


@dataclass
class Sent:
    """What a platform said of a piece.

    Attributes
    ----------
    created, updated : set of str
        Ids it took; in ``taken`` those of which it did not say whether they were new.
    failed : dict of str to str
        Ids it refused, with what it says.
    refused : str
        What it says of the whole piece, none of which was taken; a smaller one may pass.
    """

    created: set[str] = field(default_factory=set)
    updated: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    failed: dict[str, str] = field(default_factory=dict)
    refused: str = ""


class Writer(Protocol):
    """What every protocol that can be published to offers."""

    KIND: str

    def existing(self, ids: Sequence[str]) -> dict[str, Any]:
        """Return what the platform holds of these ids, at most :data:`ASKED_AT_ONCE` of them."""

    def send(self, entities: Sequence[Entity]) -> Sent:
        """Create or update entities; raise the sentence where nothing more can be sent."""

    def same(self, entity: Entity, held: Any) -> bool:
        """Tell whether the platform holds all of an entity as it is."""

    def reading(self, held: Any) -> tuple[Any, str]:
        """Return value and time of observation of what the platform holds."""


@dataclass
class Outcome:
    """What became of one entity.

    ``code`` is empty or one of ``standing_kept``, ``refused``, ``untold``, ``not_sent``,
    ``read_back``; ``detail`` is what the platform says.
    """

    id: str
    action: str
    code: str = ""
    detail: str = ""


@dataclass
class Published:
    """What became of all entities, in their order."""

    outcomes: list[Outcome]
    checked: int = 0
    mismatches: int = 0

    def count(self, *actions: str) -> int:
        """Return how many entities had one of these actions."""
        return sum(outcome.action in actions for outcome in self.outcomes)


def publish(
    entities: Sequence[Entity],
    writer: Writer,
    *,
    dry_run: bool,
    journal: Journal | None = None,
    limits: PieceLimits | None = None,
    progress: Progress = silent,
) -> Published:
    """Create what a platform has not, update what differs, and leave the rest alone.

    Parameters
    ----------
    entities : sequence of mapping
        Each with an id of its own that begins with :data:`~.kpi.PREFIX`.
    writer : Writer
        Of the platform's protocol.
    dry_run : bool
        Only say what would be done.
    journal : Journal, optional
        Entities that it holds as they are now are skipped; what is sent is noted.
    limits : PieceLimits, optional
        The most of one request.
    progress : callable, optional
        Called between requests.

    Returns
    -------
    Published
        An outcome an entity.

    Raises
    ------
    TerritoryError
        ``PUBLISH_FOREIGN_ID``; what the platform says where it takes nothing at all.
    Cancelled
        When ``progress`` or the session's check raises it; the journal holds what was sent.
    """
    foreign = next((e["id"] for e in entities if not e["id"].startswith(PREFIX)), None)
    if foreign is not None:
        raise TerritoryError(messages.PUBLISH_FOREIGN_ID, id=foreign)
    skipped = {e["id"] for e in entities if journal is not None and journal.has(e)}
    open_ = [e for e in entities if e["id"] not in skipped]
    held = _held(writer, [e["id"] for e in open_], lambda share: progress(0.4 * share))
    found = {name: Outcome(name, SKIPPED) for name in skipped}
    due = []
    for entity in open_:
        outcome = _planned(entity, held.get(entity["id"]), writer)
        found[entity["id"]] = outcome
        if outcome.action != UNCHANGED:
            due.append(entity)
    published = Published([found[e["id"]] for e in entities])
    _warn_of_standings(published)
    if not dry_run and due:
        pieces = _Pieces(writer, journal, found, limits or PieceLimits())
        pieces.send(due, lambda share: progress(0.4 + 0.5 * share))
        _read_back(due, writer, published, found)
    return published


def _held(writer: Writer, ids: Sequence[str], progress: Progress) -> dict[str, Any]:
    """Return what the platform holds of the ids, asked for in groups."""
    held: dict[str, Any] = {}
    for group in _groups(ids, ASKED_AT_ONCE):
        progress(len(held) / len(ids))
        wanted = set(group)
        held |= {name: each for name, each in writer.existing(group).items() if name in wanted}
    return held


def _groups(items: Sequence[Any], size: int) -> Iterator[list[Any]]:
    waiting = iter(items)
    while group := list(islice(waiting, size)):
        yield group


def _planned(entity: Entity, held: Any, writer: Writer) -> Outcome:
    name = entity["id"]
    if held is None:
        return Outcome(name, WOULD_CREATE)
    action = UNCHANGED if writer.same(entity, held) else WOULD_UPDATE
    kept = isinstance(held, Mapping) and keeps_standing(entity, held)
    return Outcome(name, action, "standing_kept" if kept else "")


def _warn_of_standings(published: Published) -> None:
    kept = sum(outcome.code == "standing_kept" for outcome in published.outcomes)
    if kept:
        warn(messages.PUBLISH_STANDING_KEPT, count=kept)


class _Pieces:
    """Sends entities piece by piece and notes what becomes of each."""

    def __init__(
        self,
        writer: Writer,
        journal: Journal | None,
        found: dict[str, Outcome],
        limits: PieceLimits,
    ) -> None:
        self._writer, self._journal, self._found, self._limits = writer, journal, found, limits
        self._refusals = 0
        self._done = 0

    def send(self, due: Sequence[Entity], progress: Progress) -> None:
        """Send all of ``due``; a fault in the middle ends it, and the rest says so."""
        waiting = list(reversed(list(pieces(due, self._limits))))
        answered = 0
        try:
            while waiting:
                progress(answered / len(due))
                piece = waiting.pop()
                halves = self._piece(piece)
                waiting += reversed(halves)
                answered += 0 if halves else len(piece)
        except Cancelled:
            warn(messages.PUBLISH_CANCELLED, count=self._done, total=len(due))
            raise
        except TerritoryError as error:
            if not self._done:
                raise
            warn(error.template, **error.values)
            rest = [e for e in due if self._found[e["id"]].action in (WOULD_CREATE, WOULD_UPDATE)]
            warn(messages.PUBLISH_BROKEN, count=len(rest), done=self._done)
            for entity in rest:
                self._fail(entity["id"], "not_sent", "")

    def _piece(self, piece: list[Entity]) -> list[list[Entity]]:
        """Send a piece; return its halves where the platform refused it as a whole."""
        sent = self._writer.send(piece)
        if sent.refused and len(piece) > 1 and self._refusals < _MOST_REFUSALS:
            self._refusals += 1
            middle = len(piece) // 2
            return [piece[:middle], piece[middle:]]
        for entity in piece:
            self._note(entity["id"], sent)
        if self._journal is not None:
            taken = [e for e in piece if self._found[e["id"]].action in (CREATED, UPDATED)]
            self._journal.add(taken)
        return []

    def _note(self, name: str, sent: Sent) -> None:
        outcome = self._found[name]
        if sent.refused:
            self._fail(name, "refused", sent.refused)
        elif name in sent.failed:
            self._fail(name, "refused", sent.failed[name])
        elif name in sent.created:
            outcome.action = CREATED
        elif name in sent.updated:
            outcome.action = UPDATED
        elif name in sent.taken:
            outcome.action = CREATED if outcome.action == WOULD_CREATE else UPDATED
        else:
            self._fail(name, "untold", "")
        self._done += outcome.action != FAILED

    def _fail(self, name: str, code: str, detail: str) -> None:
        outcome = self._found[name]
        outcome.action, outcome.code, outcome.detail = FAILED, code, detail


def pieces(entities: Sequence[Entity], limits: PieceLimits) -> Iterator[list[Entity]]:
    """Yield entities in pieces within the limits; one that is too large alone comes alone."""
    piece: list[Entity] = []
    size = 2
    for entity in entities:
        own = len(json.dumps(entity, ensure_ascii=False).encode("utf-8", "surrogatepass")) + 2
        if piece and (len(piece) >= limits.count or size + own > limits.size):
            yield piece
            piece, size = [], 2
        piece.append(entity)
        size += own
    if piece:
        yield piece


def _read_back(
    due: Sequence[Entity], writer: Writer, published: Published, found: dict[str, Outcome]
) -> None:
    """Ask for a sample of what was sent and compare value and time of observation."""
    sent = [e for e in due if found[e["id"]].action in (CREATED, UPDATED)]
    if not sent:
        return
    # The seed makes two runs look at the same entities.
    drawn = np.random.default_rng(_SEED).permutation(len(sent))[:SAMPLE]
    sample = [sent[place] for place in drawn]
    try:
        held = _held(writer, [e["id"] for e in sample], silent)
    except TerritoryError as error:
        warn(error.template, **error.values)
        warn(messages.PUBLISH_NOT_READ_BACK)
        return
    wrong = []
    for entity in sample:
        name, wanted = entity["id"], entity["kpiValue"]
        value, time = writer.reading(held[name]) if name in held else (None, "")
        if not equal(value, wanted["value"]) or time != moment(wanted["observedAt"]):
            wrong.append(name)
            found[name].code, found[name].detail = "read_back", f"{value} ({time or '–'})"
    published.checked, published.mismatches = len(sample), len(wrong)
    if wrong:
        names = ", ".join(wrong[:_NAMED])
        warn(messages.PUBLISH_MISMATCH, count=len(wrong), checked=len(sample), names=names)
    else:
        note(messages.PUBLISH_READ_BACK, checked=len(sample))
