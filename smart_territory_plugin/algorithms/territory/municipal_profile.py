"""Runs every recipe a territory file has the layers for, and writes table, zones, maps, report."""

from __future__ import annotations

from pathlib import Path

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm, group_title
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.reports.language import tr


class MunicipalProfile(TerritoryAlgorithm):
    """The municipality's indicators by freguesia and as a whole, with a report."""

    ID = "municipal_profile"
    THEME = "territory"

    def title(self) -> str:
        return tr("Municipal profile")

    def answers(self) -> str:
        return tr(
            "What do the municipality's layers say about it: every indicator they allow, by"
            " freguesia and for the whole municipality?"
        )

    def method(self) -> str:
        return tr(
            "Runs the recipes of the chosen themes whose layers stand in the territory file. The"
            " value of the whole municipality is computed from its cells, metres or dwellings,"
            " never as a mean of freguesias. Definition, formula and source of each indicator stand"
            " in the report."
        )

    def limits(self) -> str:
        return tr(
            "A recipe without its layers is left out, one that fails is named; the others go on."
            " A band belongs to a threshold with a named source: where none is known there is no"
            " band."
        )

    def declare(self) -> list[p.Parameter]:
        from smart_territory_plugin.core.catalogue import THEMES

        return [
            p.file(
                "TERRITORY",
                tr("Territory file"),
                tr("A territory.json; “Create territory file” makes one."),
                extension="json",
            ),
            p.choices(
                "THEMES",
                tr("Themes"),
                tr("None chosen: all of them."),
                [group_title(theme) for theme in THEMES],
            ),
            p.text(
                "PERIOD",
                tr("Period"),
                tr(
                    "A year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30); empty:"
                    " the file's year."
                ),
                optional=True,
            ),
            p.folder_output(
                "OUTPUT_FOLDER",
                tr("Folder for the results"),
                tr("Gets report.html, values.csv, zones.gpkg and one map per indicator."),
            ),
            p.vector_output(
                "ZONES_OUTPUT",
                tr("Indicators by zone"),
                tr(
                    "The zones with one field per indicator; if left out: zones.gpkg in the folder."
                ),
                optional=True,
                made_anyway=True,
            ),
            p.vector_output(
                "VALUES",
                tr("Values"),
                tr("One row per zone and indicator; if left out: values.csv in the folder."),
                "table",
                optional=True,
                made_anyway=True,
            ),
            p.file_output(
                "REPORT",
                tr("Report"),
                tr("One HTML file to read, print or send; if left out: report.html in the folder."),
                "HTML (*.html)",
                optional=True,
                made_anyway=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.algorithms.profile_layers import ProfileLayers
        from smart_territory_plugin.algorithms.profile_results import write_results
        from smart_territory_plugin.algorithms.profile_run import ProfileRun, run_id_of
        from smart_territory_plugin.core.catalogue import THEMES
        from smart_territory_plugin.core.periods import read_period
        from smart_territory_plugin.core.recipes import recipes
        from smart_territory_plugin.core.territory import read_territory

        steps = self.steps(run, 3)
        with steps(tr("Reading the territory file")):
            territory = read_territory(run.path("TERRITORY"))
            period = read_period(run.text("PERIOD") or f"{territory.year:04d}")
            if not territory.roles.get("zones"):
                raise TerritoryError(messages.ZONES_NEEDED)
            folder = Path(run.target("OUTPUT_FOLDER"))
            for name, file_name in (
                ("ZONES_OUTPUT", "zones.gpkg"),
                ("VALUES", "values.csv"),
                ("REPORT", "report.html"),
            ):
                if not run.given(name):
                    run.redirect(name, folder / file_name)
            chosen = [THEMES[number] for number in run.choices("THEMES")] or list(THEMES)
        with steps(tr("Computing the indicators")) as progress:
            layers = ProfileLayers(territory, run.context, steps.check)
            profile = ProfileRun(layers, period, run_id_of(territory), run.feedback)
            outcome = profile.run([s for s in recipes() if s.theme in chosen], progress)
            if outcome.values.empty:
                told = [f"{title}: {text}" for title, text in outcome.left_out + outcome.failures]
                raise TerritoryError(messages.NO_INDICATOR, reasons=" ".join(told))
            if outcome.failures:
                warn(messages.PROFILE_FAILED, count=len(outcome.failures))
        with steps(tr("Writing the results")) as progress:
            write_results(run, layers, outcome, progress)
