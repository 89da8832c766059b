"""Processing face of :mod:`smart_territory_plugin.connectors.pack_opening`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
)

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.connections import SavedConnections
from smart_territory_plugin.algorithms.freshness_inputs import user_snapshots
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr

_COLUMNS = ("kind", "name", "source", "status", "moment", "files")


class OpenWorkshopPack(TerritoryAlgorithm):
    """Takes in what a workshop pack brings, or nothing of it."""

    ID = "open_workshop_pack"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")

    def title(self) -> str:
        return tr("Open a workshop pack")

    def answers(self) -> str:
        return tr("What did the workshop's organisers bring, and where is it on my computer?")

    def method(self) -> str:
        return tr(
            "Checks the zip before anything is kept: paths that would leave the folder, links,"
            " names that clash, sizes that cannot be, checksums. Then the data go to a new folder,"
            " the connections are saved (under another name where theirs is taken by other"
            " settings), and the snapshots are kept unless newer ones are there. Where anything"
            " fails, nothing is left."
        )

    def limits(self) -> str:
        return tr(
            "A pack that passes is undamaged, which does not tell who made it: open only packs from"
            " people you know. It brings no passwords; where a connection needs one, give it an"
            " authcfg of your own."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.file("PACK", tr("Workshop pack"), tr("The zip as you got it."), extension="zip"),
            p.folder_output(
                "FOLDER",
                tr("Folder to open it in"),
                tr("A subfolder with the pack's title is made; nothing is overwritten."),
            ),
            p.vector_output(
                "OUTPUT",
                tr("What arrived"),
                tr("A row a connection, snapshot and part of the data."),
                "table",
                optional=True,
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputFolder("OPENED", tr("Folder with the pack's data")),
            QgsProcessingOutputFile("TERRITORY", tr("Territory file")),
            QgsProcessingOutputNumber("CONNECTION_COUNT", tr("Connections in the pack")),
            QgsProcessingOutputNumber("SNAPSHOT_COUNT", tr("Snapshots in the pack")),
        ]

    def execute(self, run: Run) -> None:
        import pandas as pd

        from smart_territory_plugin.connectors.pack_opening import open_pack

        steps = self.steps(run, 2)
        with steps(tr("Opening the pack")) as progress:
            folder = Path(run.target("FOLDER"))
            arrived = open_pack(
                run.path("PACK"), folder, SavedConnections(), user_snapshots(), progress
            )
        with steps(tr("Writing the result")):
            table = pd.DataFrame(arrived.rows, columns=list(_COLUMNS), dtype="object")
            run.write_table("OUTPUT", table.astype({"files": "int64"}))
            run.results["OPENED"] = str(arrived.folder)
            run.results["TERRITORY"] = str(arrived.territories[0]) if arrived.territories else ""
            run.results["CONNECTION_COUNT"] = arrived.count("connection")
            run.results["SNAPSHOT_COUNT"] = arrived.count("snapshot")
