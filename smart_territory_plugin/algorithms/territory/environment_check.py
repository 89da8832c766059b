"""Says which libraries are here, in which version, what needs them, and how to install them."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputString

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import tr, translated


class EnvironmentCheck(TerritoryAlgorithm):
    """Looks at the Python side of this QGIS."""

    ID = "environment_check"
    THEME = "territory"
    LIBRARIES = ()
    OUTPUT_FIELDS = {"OUTPUT": ("library", "version", "minimum", "status", "needed_by", "command")}

    def title(self) -> str:
        return tr("Check the environment")

    def answers(self) -> str:
        return tr("Does this QGIS have everything the plugin needs, and what to do if not?")

    def method(self) -> str:
        return tr(
            "Looks for each Python library the plugin uses and compares its version with the oldest"
            " one the plugin was tried on. Nothing is installed."
        )

    def limits(self) -> str:
        return tr(
            "The command is for this computer's system; behind a proxy, ask the person who looks"
            " after your computers."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.vector_output(
                "OUTPUT",
                tr("Libraries"),
                tr("One row per library."),
                "table",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.environment import findings, install_command

        rows = []
        with self.steps(run, 1)(tr("Looking for the libraries")):
            for finding in findings():
                library = finding.library
                command = "" if finding.usable else install_command([library.module])
                said = {
                    "library": library.module,
                    "version": finding.version or "—",
                    "minimum": library.minimum,
                    "needed_by": translated(library.needed_by, {}),
                    "command": command,
                }
                if finding.usable:
                    status = "ok"
                    note(messages.LIBRARY_FOUND, **said)
                else:
                    status = "missing" if library.required else "optional"
                    warn(messages.LIBRARY_ABSENT, **said)
                rows.append({**said, "status": status})
        if run.wanted("OUTPUT"):
            import pandas as pd

            columns = list(self.OUTPUT_FIELDS["OUTPUT"])
            run.write_table("OUTPUT", pd.DataFrame(rows, columns=columns, dtype=object))
        run.results["MISSING"] = ", ".join(
            row["library"] for row in rows if row["status"] == "missing"
        )

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputString("MISSING", tr("Libraries that are missing"))]
