"""Makes a territory file from a folder or the open project, saying what it guessed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.territory_layers import facts_of_folder, facts_of_project
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr, translated


class CreateTerritory(TerritoryAlgorithm):
    """Guesses the role of each layer and writes ``territory.json``."""

    ID = "create_territory"
    THEME = "territory"

    def title(self) -> str:
        return tr("Create territory file")

    def answers(self) -> str:
        return tr("Which of the municipality's layers play which role in the indicators?")

    def method(self) -> str:
        return tr(
            "Recognises the official schemas by their fields (BGRI of INE, CAOP and COS of DGT),"
            " OpenStreetMap by its tags, and other layers by their names; then writes what it found"
            " to territory.json. The log says why each layer got its role."
        )

    def limits(self) -> str:
        return tr(
            "A guess: look at the log, correct the file where it is wrong, and add date, citation"
            " and licence of each source. Layers of databases and services are left out."
        )

    def declare(self) -> list[p.Parameter]:
        year = datetime.now(UTC).year
        return [
            p.folder(
                "FOLDER",
                tr("Folder with the municipality's layers"),
                tr("Empty: the layers of the open project."),
                optional=True,
            ),
            p.text(
                "CODE",
                tr("Municipality code"),
                tr("Four digits of the official boundaries (DICO), such as 1106 for Lisbon."),
            ),
            p.text("NAME", tr("Municipality name"), tr("As the report should say it.")),
            p.integer(
                "YEAR",
                tr("Year"),
                tr("The year the indicators stand for."),
                year,
                minimum=1900,
                maximum=2200,
            ),
            p.file_output(
                "OUTPUT",
                tr("Territory file"),
                tr("Best kept beside the layers, so that its paths are relative."),
                "territory.json (*.json)",
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.recognise import guess_roles
        from smart_territory_plugin.core.territory import Territory, write_territory

        steps = self.steps(run, 2)
        target = Path(run.target("OUTPUT"))
        with steps(tr("Looking at the layers")) as progress:
            folder = run.optional_path("FOLDER")
            layers = facts_of_project(target.parent)
            if folder is not None:
                layers = facts_of_folder(folder, target.parent)
            facts = []
            for number, layer in enumerate(layers, 1):
                facts.append(layer)
                progress(number / (number + 10))
            guesses = guess_roles(facts)
        if not guesses:
            raise TerritoryError(messages.NOTHING_RECOGNISED, count=len(facts))
        with steps(tr("Writing the territory file")):
            for guess in guesses:
                note(
                    messages.GUESSED,
                    role=guess.role,
                    layer=guess.facts.title,
                    reason=translated(guess.because, {}),
                )
            known = [guess.facts for guess in guesses]
            for layer in facts:
                if layer not in known:
                    note(messages.NOT_GUESSED, layer=layer.title)
            roles: dict = {}
            for guess in guesses:
                roles.setdefault(guess.role, []).append(guess.source())
            territory = Territory(
                run.text("CODE"), run.text("NAME"), run.integer("YEAR"), roles, target.parent
            )
            run.write_file("OUTPUT", lambda path: write_territory(path, territory))
