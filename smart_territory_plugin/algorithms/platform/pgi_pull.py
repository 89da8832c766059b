"""Processing face of :mod:`smart_territory_plugin.connectors.pull`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.connection import Connection
    from smart_territory_plugin.connectors.page import Query
    from smart_territory_plugin.connectors.pull import Pulled
    from smart_territory_plugin.connectors.session import Check
    from smart_territory_plugin.core.log import Progress


def sample_snapshot() -> Path | None:
    """Return the platform snapshot of the first town of the embedded sample; None without one."""
    from smart_territory_plugin.algorithms.territory.open_sample import TOWNS

    folder = resource("sample", TOWNS[0], "plataforma")
    return folder if folder.is_dir() else None


class PgiPull(TerritoryAlgorithm):
    """Entities of a municipal platform, or of files, as layers and a table."""

    ID = "pgi_pull"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")

    def title(self) -> str:
        return tr("Pull data from the platform (PGI)")

    def answers(self) -> str:
        return tr(
            "What does the municipality's platform hold of one kind (containers, sensors, cycle"
            " lanes), as layers that the other algorithms can use?"
        )

    def method(self) -> str:
        return tr(
            "Reads entities from an NGSI-LD context broker (ETSI GS CIM 009) or from files in the"
            " same form, such as the bulk downloads of the national data-model catalogue. Pages are"
            " asked for by position, repeated entities are dropped, and what arrived is compared"
            " with what the source announces. Each attribute becomes a field in lower case, with"
            " its unit in a field ending in _unit and its time in one ending in _observed_at; what"
            " fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326."
        )

    def limits(self) -> str:
        return tr(
            "The layers are a snapshot of the moment they were pulled. The result COMPLETE says"
            " whether all that the source announces arrived; do not use an incomplete layer as if"
            " nothing were missing. Times are kept as the text that was sent. Many brokers answer"
            " nothing beyond some tens of thousands of entities: pull those by extent or filter."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.text(
                "CONNECTION",
                tr("Connection"),
                tr(
                    "A folder or file of entities, the address of a broker, or a JSON object with"
                    " url, tenant, context, authcfg, hosts, allow_http, licence, page_size,"
                    " timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS"
                    " and give the authcfg. Empty: the snapshot of the embedded sample's coastal"
                    " town."
                ),
                optional=True,
            ),
            p.text(
                "COLLECTION",
                tr("Collection"),
                tr(
                    "Entity type, for example WasteContainer. A broker needs one; empty reads all"
                    " that a folder holds."
                ),
                optional=True,
            ),
            p.extent(
                "EXTENT",
                tr("Extent"),
                tr("Only entities located in this rectangle; empty for all, located or not."),
            ),
            p.text(
                "FILTER",
                tr("Filter"),
                tr('NGSI-LD query, for brokers only, for example fillingLevel>0.8;status=="ok".'),
                optional=True,
            ),
            p.text(
                "ATTRIBUTES",
                tr("Attributes"),
                tr("Names of the attributes to keep, separated by commas; empty for all."),
                optional=True,
            ),
            p.integer(
                "LIMIT",
                tr("Limit"),
                tr("Most entities to read; 0 for all."),
                0,
                minimum=0,
                maximum=10_000_000,
            ),
            *(
                p.vector_output(name, label, help_text, kind, optional=True)
                for name, label, help_text, kind in (
                    ("POINTS", tr("Points"), tr("Entities located at points."), "point"),
                    ("LINES", tr("Lines"), tr("Entities located on lines."), "line"),
                    ("POLYGONS", tr("Polygons"), tr("Entities located on areas."), "polygon"),
                    (
                        "RECORDS",
                        tr("Records"),
                        tr("Entities without a location that can be drawn, as a table."),
                        "table",
                    ),
                )
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputBoolean("COMPLETE", tr("Everything announced arrived")),
            QgsProcessingOutputNumber("DELIVERED", tr("Entities that arrived")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors.connection import read_connection

        steps = self.steps(run, 2)
        connection = read_connection(run.text("CONNECTION"), sample_snapshot())
        with steps(tr("Reading from the platform")) as progress:
            pulled = _pulled(connection, _query(run), steps.check, progress)
        with steps(tr("Writing the result")):
            run.lineage.add("pull", pulled.provenance)
            run.results["COMPLETE"] = pulled.complete
            run.results["DELIVERED"] = pulled.provenance["delivered"]
            _write(run, pulled)


def _query(run: Run) -> Query:
    """Return what the parameters ask for."""
    from smart_territory_plugin.connectors.page import Query

    extent = None
    if run.given("EXTENT"):
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        box = run.algorithm.parameterAsExtent(run.parameters, "EXTENT", run.context, degrees)
        extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    names = (name.strip() for name in run.text("ATTRIBUTES").split(","))
    return Query(
        collection=run.text("COLLECTION"),
        extent=extent,
        filter=run.text("FILTER"),
        attributes=tuple(name for name in names if name),
        limit=run.integer("LIMIT"),
    )


def _pulled(connection: Connection, query: Query, check: Check, progress: Progress) -> Pulled:
    """Pull, with a session by QGIS's network settings where the connection needs one."""
    from smart_territory_plugin.connectors.pull import pull

    if connection.kind == "folder":
        return pull(connection, query, progress=progress)
    from smart_territory_plugin.connectors.qgis_network import qgis_session

    with qgis_session(connection, check) as session:
        return pull(connection, query, session, progress)


def _write(run: Run, pulled: Pulled) -> None:
    """Write what is wanted and say what is not written."""
    from smart_territory_plugin.core.log import warn

    layers = {
        "POINTS": (pulled.points, QgsWkbTypes.Type.Point),
        "LINES": (pulled.lines, QgsWkbTypes.Type.LineString),
        "POLYGONS": (pulled.polygons, QgsWkbTypes.Type.Polygon),
    }
    for name, (frame, kind) in layers.items():
        run.write_frame(name, frame, None if len(frame) else kind)
    run.write_table("RECORDS", pulled.records)
    for name, frame in (*((n, f) for n, (f, _) in layers.items()), ("RECORDS", pulled.records)):
        if len(frame) and not run.wanted(name):
            warn(messages.PULL_NOT_WRITTEN, count=len(frame), output=name)
