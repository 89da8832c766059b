"""Runs a job over several municipalities in processes side by side, and compares what came out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.algorithms.batch_processes import BatchRun, Pool
    from smart_territory_plugin.core.batch_jobs import Job


class RunBatch(TerritoryAlgorithm):
    """Tasks on municipalities: a process each, a table and a page for all."""

    ID = "run_batch"
    THEME = "territory"
    OUTPUT_FIELDS = {
        "RUNS": (
            "territory",
            "name",
            "task",
            "algorithm",
            "state",
            "run_s",
            "reason",
            "folder",
            "log",
        )
    }

    def title(self) -> str:
        return tr("Run a job over several municipalities")

    def answers(self) -> str:
        return tr(
            "How do several municipalities compare, each computed by the same tasks with its own"
            " layers, overnight and without watching?"
        )

    def method(self) -> str:
        return tr(
            "Reads a job file: territory files, and tasks that are algorithms or ready models with"
            " their parameters. Each task on each municipality runs in a qgis_process of its own,"
            " several at a time. One that fails or crashes is named and the others go on. What an"
            " earlier run did is kept as long as its request, the plugin's version and the contents"
            " of its files are the same. In the end the values of all municipalities stand in one"
            " table, and one page compares them indicator by indicator."
        )

    def limits(self) -> str:
        return tr(
            "Values are set side by side as each municipality's data give them: differences of"
            " source, year and completeness are not evened out. The processes know this plugin and"
            " QGIS's own algorithms, and no other plugin. A change behind the address of a service"
            " or database is not noticed; run without “Resume” after it."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.file(
                "JOB",
                tr("Job file"),
                tr(
                    "A JSON file with “territories” and “tasks”; processing/batch/jobs of the"
                    " plugin holds examples. Relative paths start at its folder."
                ),
                extension="json",
            ),
            p.integer(
                "WORKERS",
                tr("Processes at a time"),
                tr("Empty: one for each processor, as far as each has 2 GB of memory."),
                minimum=1,
                maximum=64,
                optional=True,
            ),
            p.flag(
                "RESUME",
                tr("Resume"),
                tr("Keep what was done before and has not changed since; else all is done anew."),
                True,
            ),
            p.folder_output(
                "FOLDER",
                tr("Folder for the results"),
                tr(
                    "Gets a folder for each municipality, with one for each task, its log and its"
                    " journal."
                ),
            ),
            p.vector_output(
                "RUNS",
                tr("Runs"),
                tr(
                    "One row a municipality and task: done, kept from before or failed, with the"
                    " reason; if left out: runs.csv in the folder."
                ),
                "table",
                optional=True,
                made_anyway=True,
            ),
            p.vector_output(
                "VALUES",
                tr("Values of all municipalities"),
                tr(
                    "The values of every municipal profile in one table; if left out:"
                    " values_all.csv in the folder."
                ),
                "table",
                optional=True,
                made_anyway=True,
            ),
            p.file_output(
                "REPORT",
                tr("Comparison"),
                tr(
                    "One HTML file with a table of indicators and municipalities; if left out:"
                    " comparison.html in the folder."
                ),
                "HTML (*.html)",
                optional=True,
                made_anyway=True,
            ),
        ]

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputNumber("FAILED", tr("Runs that failed"))]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.algorithms.batch_plan import check_tasks, planned
        from smart_territory_plugin.algorithms.batch_processes import Reserved
        from smart_territory_plugin.algorithms.batch_results import (
            make_anyway,
            say_how_it_ended,
            write_batch_results,
        )
        from smart_territory_plugin.algorithms.qgis_child import find_qgis_process
        from smart_territory_plugin.core.batch_jobs import read_job

        folder = Path(run.target("FOLDER")).resolve()
        job = read_job(run.path("JOB"))
        check_tasks(job)
        program = find_qgis_process()
        make_anyway(run, folder, "RUNS")
        steps = self.steps(run, 1)
        with steps(tr("Running the municipalities")) as progress, Reserved(folder) as reserved:
            runs = planned(job, folder, run.flag("RESUME"))
            pool = _pool(run, program, job, runs)
            try:
                pool.do(runs, reserved.renewing(progress))
            except Cancelled:
                values = {"done": pool.done(runs), "count": len(runs), "folder": folder}
                raise TerritoryError(messages.BATCH_CANCELLED, **values) from None
            say_how_it_ended(runs)
        write_batch_results(run, job, runs, folder)


def _pool(run: Run, program: Path, job: Job, runs: list[BatchRun]) -> Pool:
    """Return the pool for what is still to do, which shares this computer."""
    from smart_territory_plugin.algorithms.batch_processes import KEPT, Pool, default_workers

    count = sum(not one.state for one in runs)
    cores = os.cpu_count() or 1
    workers = default_workers(count, cores, QgsApplication.systemMemorySizeMb())
    if run.given("WORKERS"):
        workers = max(1, min(run.integer("WORKERS"), count))
    kept = sum(one.state == KEPT for one in runs)
    note(messages.BATCH_STARTS, count=count, workers=workers, kept=kept)
    return Pool(program, job.folder, workers, max(1, cores // workers))
