"""How fresh an answer must be: from the server, from the server if it answers, or kept before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict
from functools import partial
from typing import Any, TypeVar

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import Pulled, pull
from smart_territory_plugin.connectors.resume import ResumingSession, SourceChanged, unfinished
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.connectors.snapshot_session import RecordingSession, ReplaySession
from smart_territory_plugin.connectors.snapshots import (
    Shelf,
    Snapshot,
    Snapshots,
    age_text,
    tell_age,
)
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn

SERVER, SERVER_OR_SNAPSHOT, SNAPSHOT = range(3)

T = TypeVar("T")
MakeSession = Callable[..., Session]
OpenSession = Callable[[MakeSession], AbstractContextManager[Session]]

# A refusal, a wrong certificate or an answer that makes no sense is not silence: the user must
# see it, and not data of the week before.
_SILENCE = (
    messages.NETWORK_NO_ANSWER,
    messages.NETWORK_TIMEOUT,
    messages.NETWORK_NAME,
    messages.NETWORK_OFFLINE,
    messages.NETWORK_PROXY,
    messages.NETWORK_CUT_OFF,
    messages.NETWORK_BUSY,
)


def question_of(connection: Connection, query: Query) -> dict[str, Any]:
    """Return what tells a pull from every other, without the connection's name and authcfg."""
    return {
        "source": connection.source,
        "kind": connection.kind,
        "tenant": connection.tenant,
        "service_path": connection.service_path,
        "context": connection.context,
        "page_size": connection.page_size,
        "query": {key: value for key, value in asdict(query).items() if value},
    }


def answered(
    question: Mapping[str, Any],
    freshness: int,
    snapshots: Snapshots,
    open_session: OpenSession,
    work: Callable[[Session], T],
    worth: Callable[[T], bool] = lambda _result: True,
    *,
    resume: bool = False,
) -> tuple[T, Snapshot | None]:
    """Do work that asks a server, or do it from what the server answered before.

    Parameters
    ----------
    question : mapping
        What is asked, as :func:`question_of` says it; ``source`` is the address.
    freshness : int
        ``SERVER`` asks and keeps the answers as a snapshot; ``SERVER_OR_SNAPSHOT`` takes the last
        snapshot where the server does not answer; ``SNAPSHOT`` takes it and opens no socket.
    snapshots : Snapshots
        Of this user.
    open_session : callable
        Opens a session to the server, made by the callable it is given.
    work : callable
        Asks by a session and returns the result.
    worth : callable, optional
        Says whether a result is complete, so that its answers make a snapshot.
    resume : bool, optional
        Go on where an earlier run with the same question was broken off, and leave what is
        needed for that where this one is.

    Returns
    -------
    tuple
        The result, and the snapshot it was made of; None where the server answered.

    Raises
    ------
    TerritoryError
        Where neither answers; whatever ``work`` raises.
    """
    if freshness == SNAPSHOT:
        found = snapshots.find(question)
        if found is None:
            raise TerritoryError(messages.SNAPSHOT_MISSING, source=question["source"])
        return _replayed(found, work), found
    try:
        return _recorded(question, snapshots, open_session, work, worth, resume), None
    except TerritoryError as error:
        if freshness != SERVER_OR_SNAPSHOT or error.template not in _SILENCE:
            raise
        found = snapshots.find(question)
        if found is None:
            warn(messages.SNAPSHOT_NONE_EITHER, source=question["source"])
            raise
    warn(messages.SNAPSHOT_INSTEAD, source=found.source)
    return _replayed(found, work), found


def fresh_pull(
    connection: Connection,
    query: Query,
    freshness: int,
    snapshots: Snapshots,
    open_session: OpenSession,
    progress: Progress = silent,
    *,
    resume: bool = False,
) -> Pulled:
    """Pull as :func:`~.pull.pull` does, as fresh as wanted; parameters as :func:`answered`.

    Returns
    -------
    Pulled
        Where a snapshot was taken, ``retrieved_utc`` of its provenance is the snapshot's own time
        and ``snapshot`` says its age. Where an earlier run was gone on with, ``begun_utc`` says
        when that one began.
    """

    def work(session: Session) -> Pulled:
        done = pull(connection, query, session, progress)
        if isinstance(session, ResumingSession):
            done.provenance["begun_utc"] = session.begun
        return done

    pulled, snapshot = answered(
        question_of(connection, query),
        freshness,
        snapshots,
        open_session,
        work,
        lambda done: done.complete or done.provenance["ended"] == "limit",
        resume=resume,
    )
    if snapshot is not None:
        pulled.provenance["retrieved_utc"] = snapshot.retrieved_utc
        pulled.provenance["snapshot"] = age_text(snapshot)
    return pulled


def _recorded(
    question: Mapping[str, Any],
    snapshots: Snapshots,
    open_session: OpenSession,
    work: Callable[[Session], T],
    worth: Callable[[T], bool],
    resume: bool,
) -> T:
    """Do the work by the network; keep the answers where they are all there."""
    kept = partial(_kept, snapshots=snapshots, worth=worth, resume=resume)
    left = unfinished(snapshots.place(question), question) if resume else None
    if left is not None:
        make = partial(ResumingSession, left)

        def going_on(session: Session) -> T:
            result = work(session)
            left.see_proven()
            return result

        try:
            result: T = kept(left.shelf, partial(open_session, make), going_on)
        except SourceChanged:
            note(messages.RESUME_CHANGED, begun=left.begun)
        else:
            note(messages.RESUMED, begun=left.begun, count=left.reused)
            return result
    shelf = snapshots.shelf(question)
    return kept(shelf, partial(open_session, partial(RecordingSession, shelf)), work)


def _kept(
    shelf: Shelf,
    opened: Callable[[], AbstractContextManager[Session]],
    work: Callable[[Session], T],
    *,
    snapshots: Snapshots,
    worth: Callable[[T], bool],
    resume: bool,
) -> T:
    """Do the work and make a snapshot of its answers; of a run broken off leave them unsigned."""
    kept = False
    try:
        with opened() as session:
            result = work(session)
        if not worth(result):
            shelf.refuse(messages.SNAPSHOT_INCOMPLETE)
        kept = snapshots.keep(shelf)
    except (Cancelled, TerritoryError) as error:
        broken_off = isinstance(error, Cancelled) or error.template in _SILENCE
        kept = resume and broken_off
        if kept:
            shelf.release()
        raise
    finally:
        if not kept:
            snapshots.drop(shelf)
    return result


def _replayed(snapshot: Snapshot, work: Callable[[Session], T]) -> T:
    """Do the work from a snapshot and say of when it is."""
    tell_age(snapshot)
    with ReplaySession(snapshot) as session:
        return work(session)
