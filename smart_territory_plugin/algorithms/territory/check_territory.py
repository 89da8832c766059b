"""Lists the faults of a territory file, role by role, without computing anything."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.territory_layers import facts_of_source
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import tr, translated


class CheckTerritory(TerritoryAlgorithm):
    """Opens every layer of a territory file and says what is wrong with it."""

    ID = "check_territory"
    THEME = "territory"
    OUTPUT_FIELDS = {"OUTPUT": ("role", "source", "severity", "problem")}

    def title(self) -> str:
        return tr("Check territory file")

    def answers(self) -> str:
        return tr("Is everything in the territory file there, and fit for its role?")

    def method(self) -> str:
        return tr(
            "Opens each source without computing anything: does it open, is it of the right kind,"
            " has it features, a coordinate reference system, the fields its role needs, a date and"
            " a citation?"
        )

    def limits(self) -> str:
        return tr("Does not look at the values inside the layers; the algorithms do.")

    def declare(self) -> list[p.Parameter]:
        return [
            p.file(
                "TERRITORY",
                tr("Territory file"),
                tr("A territory.json; “Create territory file” makes one."),
                extension="json",
            ),
            p.vector_output(
                "OUTPUT",
                tr("Faults"),
                tr("One row per fault: role, source, severity and what to do."),
                "table",
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("FAULTS", tr("Number of faults")),
            QgsProcessingOutputNumber("ERRORS", tr("Number of faults that stop an indicator")),
        ]

    def execute(self, run: Run) -> None:
        import pandas as pd

        from smart_territory_plugin.core.territory import read_territory
        from smart_territory_plugin.core.territory_check import ERROR, check_territory

        steps = self.steps(run, 2)
        with steps(tr("Looking at the layers")):
            territory = read_territory(run.path("TERRITORY"))
            roles = {id(s): role for role, sources in territory.roles.items() for s in sources}
            faults = check_territory(
                territory, lambda source: facts_of_source(territory, roles[id(source)], source)
            )
        with steps(tr("Writing the result")):
            rows = []
            for fault in faults:
                values = {**fault.values}
                problem = translated(fault.template, values)
                warn(messages.FAULT, role=fault.role, problem=problem)
                rows.append((fault.role, fault.uri, fault.severity, problem))
            if not faults:
                note(messages.NO_FAULTS)
            columns = list(self.OUTPUT_FIELDS["OUTPUT"])
            run.write_table("OUTPUT", pd.DataFrame(rows, columns=columns, dtype=object))
            run.results["FAULTS"] = len(faults)
            run.results["ERRORS"] = sum(fault.severity == ERROR for fault in faults)
