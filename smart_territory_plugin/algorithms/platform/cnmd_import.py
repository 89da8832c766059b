"""Files of the national data models as layers: the folder reader behind a plain file."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.entity_layers import layer_outputs, write_layers
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr


class CnmdImport(TerritoryAlgorithm):
    """Entities of a file as layers and a table."""

    ID = "cnmd_import"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")

    def title(self) -> str:
        return tr("Import from the national data models (CNMD)")

    def answers(self) -> str:
        return tr("What does a file of entities hold, as layers that the other algorithms can use?")

    def method(self) -> str:
        return tr(
            "Reads entities in any NGSI-LD form (normalized, concise, key-values) or GeoJSON, with"
            " both spellings of the names that published examples write in two ways. Each"
            " attribute becomes a field in lower case, with its unit in a field ending in _unit;"
            " what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326."
        )

    def limits(self) -> str:
        return tr(
            "Nothing is checked here: “Check entities against the national data models” tells what"
            " is wrong. Entities that are the same in all are read once."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.file(
                "INPUT",
                tr("File of entities"),
                tr("JSON with an array of entities in any NGSI-LD form, or GeoJSON."),
            ),
            p.text(
                "TYPE",
                tr("Type"),
                tr("Only entities of this type, such as WasteContainer; empty for all."),
                optional=True,
            ),
            *layer_outputs(),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputNumber("DELIVERED", tr("Entities that arrived"))]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors.connection import read_connection
        from smart_territory_plugin.connectors.page import Query
        from smart_territory_plugin.connectors.pull import pull

        steps = self.steps(run, 2)
        with steps(tr("Reading the entities")) as progress:
            connection = read_connection(str(run.path("INPUT")), None)
            pulled = pull(connection, Query(collection=run.text("TYPE")), progress=progress)
        with steps(tr("Writing the result")) as progress, pulled.layers as layers:
            run.lineage.add("pull", pulled.provenance)
            run.results["DELIVERED"] = pulled.provenance["delivered"]
            write_layers(run, layers, pulled.provenance["delivered"], progress)
