"""Processing face of :mod:`smart_territory_plugin.connectors.pull`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.connections import SavedConnections
from smart_territory_plugin.algorithms.entity_layers import (
    layer_outputs,
    wants_layers,
    write_layers,
)
from smart_territory_plugin.algorithms.freshness_inputs import freshness, pull_by, resume
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.series_table import (
    SERIES_FIELDS,
    series_inputs,
    series_output,
    series_wish,
    write_series,
)
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.page import Query


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
    COMPILED = ("shapely", "pyproj")
    OUTPUT_FIELDS: ClassVar = {"SERIES": SERIES_FIELDS}

    def title(self) -> str:
        return tr("Pull data from the platform (PGI)")

    def answers(self) -> str:
        return tr(
            "What does the municipality's platform hold of one kind (containers, sensors, cycle"
            " lanes), as layers that the other algorithms can use?"
        )

    def method(self) -> str:
        return tr(
            "Reads entities from an NGSI-LD (ETSI GS CIM 009) or NGSIv2 context broker, an OGC API"
            " Features or SensorThings 1.1 service, the DataStore of a CKAN portal, the catalogue"
            " of a udata portal, or files of NGSI-LD entities or GeoJSON, such as the bulk"
            " downloads of the national data-model catalogue; what an address speaks is found out"
            " by asking. Pages are asked for by position, repeated entities are dropped, and what"
            " arrived is compared with what the source announces. Each attribute becomes a field in"
            " lower case, with its unit in a field ending in _unit and its time in one ending in"
            " _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in"
            " EPSG:4326. Time series come from a broker's temporal interface or from observations"
            " of SensorThings, entity by entity; what the source does not put together by periods"
            " is put together here."
        )

    def limits(self) -> str:
        return tr(
            "The layers are a snapshot of the moment they were pulled. The result COMPLETE says"
            " whether all that the source announces arrived; do not use an incomplete layer as if"
            " nothing were missing. In the layers times are kept as the text that was sent, in the"
            " table of series they are in UTC, and so are days, months and years. Many brokers"
            " answer nothing beyond some tens of thousands of entities: what lies behind is asked"
            " for in parts, and where that fails the result is incomplete."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.text(
                "CONNECTION",
                tr("Connection"),
                tr(
                    "The name of a saved connection or of a national service (DGT, dados.gov.pt), a"
                    " folder or file of entities, the address of a service, or a JSON object with"
                    " kind, url, tenant, service_path, context, authcfg, hosts, allow_http,"
                    " licence, page_size, timeout_s and max_mb. Passwords and tokens are refused:"
                    " store them in QGIS and give the authcfg. Empty: the snapshot of the embedded"
                    " sample's coastal town."
                ),
                optional=True,
            ),
            p.text(
                "COLLECTION",
                tr("Collection"),
                tr(
                    "Entity type (WasteContainer), collection of an OGC API (municipios), set of a"
                    " SensorThings service (Things, Datastreams(1)/Observations), resource of a"
                    " CKAN portal, or dataset of a catalogue. Services need one; empty reads all"
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
                tr(
                    'In the service\'s own language: brokers fillingLevel>0.8;status=="ok"; OGC API'
                    " CQL2 such as area_ha > 100, or tipo='vidro' where it takes no CQL2;"
                    " SensorThings result gt 20; CKAN a JSON object of columns and values, or"
                    " words; catalogues words. Folders take none."
                ),
                optional=True,
            ),
            p.text(
                "SINCE",
                tr("Since"),
                tr(
                    "Only what changed or was observed from this moment on, as 2026-05-01 or"
                    " 2026-05-01T10:00:00Z (UTC where no zone is given). For NGSIv2, OGC API and"
                    " observations of SensorThings; elsewhere use the filter. With AGGREGATE it"
                    " bounds the time series, and the entities come whatever their time."
                ),
                optional=True,
            ),
            p.text(
                "UNTIL",
                tr("Until"),
                tr("Only what changed or was observed before this moment; written as SINCE is."),
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
            freshness(),
            resume(),
            *series_inputs(),
            *layer_outputs(),
            series_output(),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputBoolean("COMPLETE", tr("Everything announced arrived")),
            QgsProcessingOutputNumber("DELIVERED", tr("Entities that arrived")),
            QgsProcessingOutputString("KIND", tr("Kind of source that answered")),
            QgsProcessingOutputNumber("READINGS", tr("Readings or periods of the time series")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors.registry import resolve

        steps = self.steps(run, 2)
        query = _query(run)
        connection = resolve(run.text("CONNECTION"), SavedConnections(), sample_snapshot())
        with steps(tr("Reading from the platform")) as progress:
            pulled = pull_by(run, connection, query, steps.check, progress)
        with steps(tr("Writing the result")) as progress, pulled:
            run.lineage.add("pull", pulled.provenance)
            run.lineage.licence = pulled.provenance["licence"]
            run.results["COMPLETE"] = pulled.complete
            run.results["DELIVERED"] = pulled.provenance["delivered"]
            run.results["KIND"] = pulled.provenance["kind"]
            run.results["READINGS"] = write_series(run, pulled.series)
            if pulled.series is None or wants_layers(run):
                write_layers(run, pulled.layers, pulled.provenance["delivered"], progress)


def _query(run: Run) -> Query:
    """Return what the parameters ask for."""
    from smart_territory_plugin.connectors.page import Query, moment

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
        since=moment(run.text("SINCE")),
        until=moment(run.text("UNTIL"), "UNTIL"),
        attributes=tuple(name for name in names if name),
        limit=run.integer("LIMIT"),
        series=series_wish(run),
    )
