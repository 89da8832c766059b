"""Processing face of :mod:`smart_territory_plugin.connectors.ine`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.freshness_inputs import asked_by, freshness
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import language, tr

if TYPE_CHECKING:
    from smart_territory_plugin.connectors.session import Check
    from smart_territory_plugin.connectors.snapshots import Snapshot
    from smart_territory_plugin.core.ine_answer import IneAnswer
    from smart_territory_plugin.core.log import Progress


class IneIndicator(TerritoryAlgorithm):
    """An indicator of INE's as a table with the municipality's code."""

    ID = "ine_indicator"
    THEME = "platform"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "requests")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "code",
            "geocod",
            "geodsg",
            "period",
            "year",
            "value",
            "sign",
            "sign_text",
        )
    }

    def title(self) -> str:
        return tr("Indicator of INE")

    def answers(self) -> str:
        return tr("What does Statistics Portugal (INE) publish of an indicator, by municipality?")

    def method(self) -> str:
        return tr(
            "Asks INE's indicator service (pindica.jsp) for an indicator by its code, one period a"
            " request, or reads an answer that was saved before. The municipality's code of four"
            " digits is the end of INE's own (1920603 is 0603). Every further dimension keeps its"
            " code and its words (dim_3, dim_3_t, …); a value that INE does not have stays empty"
            " and its sign says why."
        )

    def limits(self) -> str:
        return tr(
            "INE gives at most 40 000 cells at once. Parts and totals stand side by side: choose"
            " the rows you need before you add. This was tried with saved answers and not with the"
            " service itself."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.text(
                "VARCD",
                tr("Code of the indicator"),
                tr("Seven digits, such as 0012918; not needed with a saved answer."),
                optional=True,
            ),
            p.text(
                "PERIODS",
                tr("Periods"),
                tr("Years with semicolons between, or INE's codes; empty: all."),
                optional=True,
            ),
            p.text(
                "MUNICIPALITIES",
                tr("Municipalities"),
                tr("Codes of four digits with semicolons between; empty: every place."),
                optional=True,
            ),
            p.file(
                "ANSWER",
                tr("Saved answer"),
                tr("INE's JSON in a file, in place of asking; for rooms without a network."),
                optional=True,
            ),
            p.advanced(
                p.text(
                    "ADDRESS",
                    tr("Address of the service"),
                    tr("Empty: INE's own."),
                    optional=True,
                )
            ),
            freshness(),
            p.vector_output(
                "OUTPUT",
                tr("Indicator by municipality"),
                tr("A row a place, period and combination of dimensions."),
                "table",
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.connectors import ine
        from smart_territory_plugin.connectors.snapshots import age_text
        from smart_territory_plugin.core.ine_answer import read_ine_answer

        steps = self.steps(run, 2)
        wanted = ine.wanted_codes(run.text("MUNICIPALITIES"))
        with steps(tr("Reading INE's answer")) as progress:
            path = run.optional_path("ANSWER")
            if path is not None:
                answer, snapshot = read_ine_answer(path), None
            else:
                answer, snapshot = _asked(run, steps.check, progress)
        with steps(tr("Writing the result")):
            about = {"indicator": answer.indicator, "title": answer.title}
            if snapshot is not None:
                about["snapshot"] = age_text(snapshot)
            run.lineage.add("ine", {**about, "updated": answer.updated})
            run.write_table("OUTPUT", ine.by_municipality(answer, wanted))


def _asked(run: Run, check: Check, progress: Progress) -> tuple[IneAnswer, Snapshot | None]:
    """Ask the service, or read the snapshot of what it answered."""
    from smart_territory_plugin.connectors import ine
    from smart_territory_plugin.connectors.connection import from_settings

    code = ine.indicator_code(run.text("VARCD"))
    periods = ine.period_codes(run.text("PERIODS"))
    address = run.text("ADDRESS").strip() or ine.ADDRESS
    connection = from_settings({"kind": "auto", "url": address})
    words = language().upper()
    question = {"source": address, "indicator": code, "periods": periods, "language": words}
    return asked_by(
        run,
        connection,
        question,
        check,
        lambda session: ine.ask_ine(session, address, code, periods, words, progress),
    )
