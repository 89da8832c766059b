"""Processing face of :mod:`smart_territory_plugin.connectors.registry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.connections import SavedConnections, session_for
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.session import Check
    from smart_territory_plugin.core.log import Progress

LIST, CREATE, UPDATE, DELETE = range(4)
_COLUMNS = ("name", "kind", "source", "tenant", "service_path", "authcfg", "licence", "preset")
_NAMED_IN_LOG = 20
_COUNTED = 50


class PgiConnection(TerritoryAlgorithm):
    """Saved connections: listed, created, changed, deleted, tested."""

    ID = "pgi_connection"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")

    def title(self) -> str:
        return tr("Connections to platforms (PGI)")

    def answers(self) -> str:
        return tr(
            "Which platforms can be pulled from by name, and what answers there? Keeps a platform's"
            " address and settings under a name, without any password."
        )

    def method(self) -> str:
        return tr(
            "Connections are kept in QGIS's settings. They hold no secret: passwords and tokens"
            " belong in QGIS's authentication store, and a connection names one by its authcfg. A"
            " test asks the service what it is, in which version, which collections it has, how"
            " large its pages may be and which filter it takes."
        )

    def limits(self) -> str:
        return tr(
            "A test says what answers at this moment with these settings; it reads no data. Some"
            " brokers list only part of their entity types."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.choice(
                "ACTION",
                tr("Action"),
                tr("What to do; with a test, nothing is saved unless the service answers."),
                [
                    tr("List the connections, or test one"),
                    tr("Create a connection"),
                    tr("Change a connection"),
                    tr("Delete a connection"),
                ],
            ),
            p.text(
                "NAME",
                tr("Name"),
                tr("By which the other algorithms find the connection."),
                optional=True,
            ),
            p.text(
                "SETTINGS",
                tr("Settings"),
                tr(
                    "An address, a folder, the name of a national service (DGT, dados.gov.pt), or a"
                    " JSON object with kind, url, tenant, service_path, context, authcfg, hosts,"
                    " allow_http, licence, page_size, timeout_s and max_mb. To change a connection,"
                    " only what changes; an empty text takes a setting away."
                ),
                optional=True,
            ),
            p.flag("TEST", tr("Test the connection"), tr("Ask the service what it is.")),
            p.vector_output(
                "OUTPUT",
                tr("Connections"),
                tr("Saved connections and those of national services, without secrets."),
                "table",
                optional=True,
            ),
            p.vector_output(
                "COLLECTIONS",
                tr("Collections"),
                tr(
                    "What the tested service offers for pulling, and how many entities it announces"
                    " for each of the first 50 (empty where it tells no number)."
                ),
                "table",
                optional=True,
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("COUNT", tr("Saved connections")),
            QgsProcessingOutputString("KIND", tr("Kind of source that answered")),
            QgsProcessingOutputString("VERSION", tr("What the source says it is")),
            QgsProcessingOutputNumber("PAGE_SIZE", tr("Largest page; 0 where it is not known")),
            QgsProcessingOutputString("FILTERS", tr("Language of the filter")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors import registry

        steps = self.steps(run, 2)
        action, name = run.choice("ACTION"), run.text("NAME")
        store = SavedConnections()
        table = _collections({})
        with steps(tr("Looking at the connection")) as progress:
            connection = _connection(action, name, run.text("SETTINGS"), store, run.flag("TEST"))
            if connection is not None and run.flag("TEST"):
                table = _tested(run, connection, steps.check, progress)
        with steps(tr("Writing the result")):
            run.write_table("COLLECTIONS", table)
            if action == DELETE:
                registry.delete(name, store)
            elif action != LIST and connection is not None:
                registry.save(connection, store)
            run.write_table("OUTPUT", _listed(store))
            run.results["COUNT"] = len(store)


def _connection(
    action: int, name: str, text: str, store: SavedConnections, test: bool
) -> Connection | None:
    """Return the connection that is meant, checked; None where only a list is asked for."""
    from smart_territory_plugin.connectors import registry

    if action == CREATE:
        return registry.create(name, text, store)
    if action == UPDATE:
        return registry.update(name, text, store)
    return registry.resolve(name or text, store) if test else None


def _tested(run: Run, connection: Connection, check: Check, progress: Progress) -> pd.DataFrame:
    """Test a connection, say what answered, and return its collections."""
    from smart_territory_plugin.connectors.counts import counts
    from smart_territory_plugin.connectors.pull import open_reader
    from smart_territory_plugin.core.log import note

    with session_for(connection, check) as session:
        reader = open_reader(connection, session)
        found = reader.probe()
        numbers: dict[str, int | None] = dict.fromkeys(found.collections)
        if run.given("COLLECTIONS"):
            numbers |= counts(reader, found.collections[:_COUNTED], progress)
    note(
        messages.PROBE_DONE,
        kind=found.kind,
        version=found.version or "–",
        count=len(found.collections),
        collections=", ".join(found.collections[:_NAMED_IN_LOG]) or "–",
        page_size=found.page_size or "–",
        filters=found.filters or "–",
    )
    run.results["KIND"], run.results["VERSION"] = found.kind, found.version
    run.results["PAGE_SIZE"], run.results["FILTERS"] = found.page_size or 0, found.filters
    return _collections(numbers)


def _collections(numbers: dict[str, int | None]) -> pd.DataFrame:
    """Return collections with the number of entities announced for each, where it is known."""
    import pandas as pd

    counted = pd.Series(list(numbers.values()), dtype="Int64")
    names = pd.Series(list(numbers), dtype="object")
    return pd.DataFrame({"collection": names, "entities": counted})


def _listed(store: SavedConnections) -> pd.DataFrame:
    """Return the saved connections and the presets as a table; a damaged one by its name alone."""
    import pandas as pd

    from smart_territory_plugin.connectors.connection import from_settings
    from smart_territory_plugin.connectors.registry import presets, saved
    from smart_territory_plugin.core.errors import TerritoryError
    from smart_territory_plugin.core.log import warn

    rows = []
    for name in store:
        try:
            connection = saved(name, store)
        except TerritoryError as error:
            warn(error.template, **error.values)
            rows.append({"name": name})
        else:
            rows.append({key: getattr(connection, key, "") for key in _COLUMNS[:-1]})
    for name, preset in presets().items():
        connection = from_settings({**preset.settings, "name": name})
        values = {key: getattr(connection, key) for key in _COLUMNS[:-1]}
        rows.append({**values, "preset": preset.source})
    return pd.DataFrame(rows, columns=list(_COLUMNS), dtype="object")
