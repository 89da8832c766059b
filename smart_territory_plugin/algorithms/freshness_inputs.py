"""How fresh the answers of services must be: the parameter, and asking as it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import QgsApplication

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.page import Query
    from smart_territory_plugin.connectors.pull import Pulled
    from smart_territory_plugin.connectors.session import Check, Session
    from smart_territory_plugin.connectors.snapshots import Snapshot, Snapshots

T = TypeVar("T")


def freshness() -> p.Parameter:
    """Return the parameter; :func:`pull_by` and :func:`asked_by` read it."""
    return p.choice(
        "FRESHNESS",
        tr("How fresh"),
        tr(
            "A complete answer is kept on this computer as a snapshot, without anything secret. The"
            " last choice needs no network and asks nobody; log and metadata say how old the data"
            " are. Files and folders are always read as they are."
        ),
        [
            tr("Ask the server"),
            tr("Ask the server; where it does not answer, take the last snapshot"),
            tr("Last snapshot only, without the network"),
        ],
    )


def resume() -> p.Parameter:
    """Return the parameter that says whether :func:`pull_by` may go on with an earlier run."""
    return p.advanced(
        p.flag(
            "RESUME",
            tr("Go on where a run was broken off"),
            tr(
                "If a run with the same query was killed, cancelled or cut off from the network in"
                " the last six hours, only the pages that it did not get are asked for, unless"
                " entities were added or removed meanwhile."
            ),
            True,
        )
    )


def user_snapshots() -> Snapshots:
    """Return the snapshots of this user's profile."""
    from smart_territory_plugin.connectors.snapshots import Snapshots

    return Snapshots(snapshots_folder())


def snapshots_folder() -> Path:
    """Return where the snapshots of this user's profile are."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "smart_territory" / "snapshots"


def pull_by(
    run: Run, connection: Connection, query: Query, check: Check, progress: Progress
) -> Pulled:
    """Pull as fresh as the run wants, by QGIS's network settings; reads :func:`resume` too."""
    from smart_territory_plugin.connectors.freshness import fresh_pull
    from smart_territory_plugin.connectors.pull import pull

    if connection.kind == "folder":
        return pull(connection, query, None, progress)
    open_session = _opener(connection, check)
    return fresh_pull(
        connection,
        query,
        run.choice("FRESHNESS"),
        user_snapshots(),
        open_session,
        progress,
        resume=run.flag("RESUME"),
    )


def asked_by(
    run: Run,
    connection: Connection,
    question: Mapping[str, Any],
    check: Check,
    work: Callable[[Session], T],
) -> tuple[T, Snapshot | None]:
    """Do work that asks a service, as fresh as the run wants."""
    from smart_territory_plugin.connectors.freshness import answered

    open_session = _opener(connection, check)
    return answered(question, run.choice("FRESHNESS"), user_snapshots(), open_session, work)


def _opener(connection: Connection, check: Check) -> Callable[[Callable[..., Session]], Session]:
    """Return what opens a session by QGIS's network settings, once one is needed."""
    from smart_territory_plugin.connectors.qgis_network import qgis_session

    return partial(qgis_session, connection, check)
