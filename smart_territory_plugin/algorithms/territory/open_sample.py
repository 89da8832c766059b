"""Copies a town of the embedded sample and a styled project to a folder of the user's."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputFile

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.territory_layers import open_source
from smart_territory_plugin.connectors.work_folder import WorkFolder
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.territory import NO_LAYER, ROLES, Territory
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.language import tr

TOWNS = ("vila_mar", "serra_alta", "campo_raso")
_SHOWN = frozenset({"zones", "streets", "buildings", "containers", "green", "sea", "landcover"})
_ON_TOP = (
    "containers",
    "facilities",
    "circular_services",
    "stops",
    "entrances",
    "trees",
    "zones",
    "municipality",
    "power_lines",
    "cycleways",
    "streets",
    "buildings",
    "green",
    "parcels",
    "fuel_treated",
    "hazard",
    "sea",
    "census",
    "landcover",
    "soil",
)


class OpenSample(TerritoryAlgorithm):
    """Puts a fictitious municipality where the user can try everything on it."""

    ID = "open_sample"
    THEME = "territory"
    LIBRARIES = ()

    def title(self) -> str:
        return tr("Open sample territory")

    def answers(self) -> str:
        return tr("Where can I try the plugin without data of my own?")

    def method(self) -> str:
        return tr(
            "Copies one of three fictitious municipalities, in the real official schemas, with a"
            " styled project to a folder of yours; nothing there is overwritten."
        )

    def limits(self) -> str:
        return tr("The municipality is fictitious: its numbers say nothing about a real place.")

    def declare(self) -> list[p.Parameter]:
        return [
            p.choice(
                "TOWN",
                tr("Town"),
                tr("All three are fictitious."),
                [
                    tr("Coastal town in the Centre"),
                    tr("Hill town in the North"),
                    tr("Town on the plain in the Alentejo"),
                ],
            ),
            p.folder_output(
                "FOLDER", tr("Folder to copy to"), tr("A subfolder with the town's name is made.")
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputFile("TERRITORY", tr("Territory file")),
            QgsProcessingOutputFile("PROJECT", tr("Project")),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.territory import FILE_NAME, read_territory

        steps = self.steps(run, 2)
        town = TOWNS[run.choice("TOWN")]
        folder = Path(run.target("FOLDER")) / town
        if folder.exists():
            raise TerritoryError(messages.SAMPLE_FOLDER_TAKEN, folder=folder)
        with WorkFolder(folder) as workshop:
            part = workshop / town
            with steps(tr("Copying the layers")):
                shutil.copytree(resource("sample", town), part)
            with steps(tr("Writing the project")):
                territory = read_territory(part / FILE_NAME)
                _write_project(part / f"{town}.qgz", territory)
            part.rename(folder)
        project = folder / f"{town}.qgz"
        note(messages.SAMPLE_READY, name=territory.name, folder=folder, project=project)
        run.results["TERRITORY"] = str(folder / FILE_NAME)
        run.results["PROJECT"] = str(project)


def _write_project(path: Path, territory: Territory) -> None:
    from smart_territory_plugin.reports.sample_project import write_project

    order = [*_ON_TOP, *(role for role in ROLES if role not in _ON_TOP)]
    layers = [
        (role, source.layer or role, open_source(territory, role, source))
        for role in order
        for source in territory.roles.get(role, ())
        if ROLES[role].kind not in NO_LAYER
    ]
    write_project(path, territory.name, layers, _SHOWN)
