"""Processing face of the reports: one template in one language, as a page and as a print."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.report_inputs import (
    layer_parameters,
    read_report_data,
    rule_parameters,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import language, tr

TEMPLATES = ("profile", "sheets", "rule", "summary", "poster")
"""Public API: the order of TEMPLATE; append only."""


class Report(TerritoryAlgorithm):
    """The values of a municipal profile as a document to read, print or send."""

    ID = "report"
    THEME = "territory"

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        # QGIS's print layouts are for the main thread alone, as in its own algorithms for them.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def title(self) -> str:
        return tr("Report")

    def answers(self) -> str:
        return tr(
            "How do I show a municipality's indicators to those who decide: as a profile, a sheet"
            " for each freguesia, a note on a threshold, one page or a poster?"
        )

    def method(self) -> str:
        return tr(
            "Municipal profile: every indicator with definition, source, map and table by zone."
            " Adaptation sheets: for each freguesia its people, its climate indicators with rank"
            " (1 is the best) and gap to the municipality's value, what is strong and weak, and an"
            " empty table of measures; strong is a rating of good or better, else better than the"
            " municipality and in the best third of the zones, weak the reverse; an amount, such as"
            " hectares, is neither. Technical note:"
            " which zones, and municipalities where there are several, change side when the"
            " threshold moves, the people who live there, and how the count varies within 10%"
            " around the proposed threshold. The page holds everything it shows and asks nothing"
            " of the network."
        )

    def limits(self) -> str:
        return tr(
            "Nothing is computed anew: what was wrong in the values stays wrong. The technical note"
            " says on which side of a threshold a value lies, never whether a law is met, and calls"
            " a threshold official only where the catalogue names an official source for it. One"
            " page and poster are made for print (PDF); their HTML is one plain page. Made from a"
            " table of values a report does not know what the profile left out."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *layer_parameters(),
            p.choice(
                "TEMPLATE",
                tr("Template"),
                tr("What kind of document to make."),
                [
                    tr("Municipal profile"),
                    tr("Adaptation sheet for each freguesia"),
                    tr("Technical note on the effect of a rule"),
                    tr("One-page summary"),
                    tr("A1 poster"),
                ],
            ),
            p.choice(
                "LANGUAGE",
                tr("Language"),
                tr("Of every word in the report."),
                [tr("As in QGIS"), tr("Portuguese"), tr("English")],
            ),
            *rule_parameters(),
            p.file_output(
                "REPORT",
                tr("Report"),
                tr("One HTML file to read, print or send; it works without a network."),
                "HTML (*.html)",
            ),
            p.file_output(
                "PDF",
                tr("Print"),
                tr(
                    "Laid out for paper: pages of A4, or the poster on A1. Its text can be"
                    " searched."
                ),
                "PDF (*.pdf)",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.reports.layout_templates import write_pdf
        from smart_territory_plugin.reports.templates import write_html

        steps = self.steps(run, 3 if run.wanted("PDF") else 2)
        with steps(tr("Reading the layers")) as progress:
            template = TEMPLATES[run.choice("TEMPLATE")]
            chosen = (language(), "pt", "en")[run.choice("LANGUAGE")]
            data = read_report_data(run, template, progress)
        with steps(tr("Writing the result")) as progress:
            run.write_file(
                "REPORT", lambda path: write_html(path, template, data, chosen, progress)
            )
        if run.wanted("PDF"):
            with steps(tr("Laying out the print")) as progress:
                run.write_file(
                    "PDF", lambda path: write_pdf(path, template, data, chosen, progress)
                )
