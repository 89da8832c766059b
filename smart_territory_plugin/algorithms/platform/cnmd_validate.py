"""Processing face of :mod:`smart_territory_plugin.connectors.cnmd`."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.cnmd_outputs import FINDINGS, findings_output, findings_table
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr


class CnmdValidate(TerritoryAlgorithm):
    """What files of entities lack against the national data models."""

    ID = "cnmd_validate"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")
    OUTPUT_FIELDS = {"FINDINGS": FINDINGS}

    def title(self) -> str:
        return tr("Check entities against the national data models (CNMD)")

    def answers(self) -> str:
        return tr(
            "Do a platform's entities have all that the national data models for smart territories"
            " ask for, and which do not?"
        )

    def method(self) -> str:
        return tr(
            "Each entity is compared with the required attributes, value lists and forms of its"
            " type in the Catálogo Nacional de Modelos de Dados (CNMD), without a network: ids of"
            " the form urn:<organisation>:<type>:<local>, dates, numbers and their ranges, links,"
            " locations, and an address with municipality, NUTS II region and district. An"
            " attribute under a known other spelling is read and told as a warning."
        )

    def limits(self) -> str:
        return tr(
            "Thirteen types are known (resources/tables/cnmd_attributes.csv); attributes that the"
            " table does not list are not looked at. The catalogue's schemas stay the reference."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.file(
                "INPUT",
                tr("File of entities"),
                tr("JSON with an array of entities in any NGSI-LD form, or GeoJSON."),
            ),
            findings_output(),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("ENTITIES", tr("Entities read")),
            QgsProcessingOutputNumber("FIT", tr("Entities with all that their type needs")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors.cnmd import check_entities
        from smart_territory_plugin.connectors.connection import read_connection
        from smart_territory_plugin.connectors.folder import FolderReader

        steps = self.steps(run, 2)
        with steps(tr("Checking the entities")):
            reader = FolderReader(read_connection(str(run.path("INPUT")), None))
            records = list(reader.records())
            table = findings_table(check_entities(records))
            # Without an id an entity cannot be told from another: each such finding is one.
            wrong = table[table["severity"] == "error"]
            nameless = int((wrong["code"] == "id_missing").sum())
            unfit = wrong.loc[wrong["entity"] != "", "entity"].nunique() + nameless
        with steps(tr("Writing the result")):
            note(
                messages.CNMD_CHECKED,
                fit=len(records) - unfit,
                total=len(records),
                errors=len(wrong),
                warnings=len(table) - len(wrong),
            )
            run.results["ENTITIES"] = len(records)
            run.results["FIT"] = len(records) - unfit
            run.write_table("FINDINGS", table)
