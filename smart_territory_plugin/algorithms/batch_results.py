"""What a job leaves behind: a table of runs, all values in one table, the page that compares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.batch_processes import BatchRun
from smart_territory_plugin.core.batch_jobs import Job, Place
from smart_territory_plugin.core.batch_journal import FAILED
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.paths import version
from smart_territory_plugin.reports.comparison_page import Town
from smart_territory_plugin.reports.language import language

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.algorithms.run import Run


FILES = {"VALUES": "values_all.csv", "RUNS": "runs.csv", "REPORT": "comparison.html"}


def say_how_it_ended(runs: Sequence[BatchRun]) -> None:
    """Warn of the runs that failed.

    Raises
    ------
    TerritoryError
        Where all did.
    """
    failed = [run for run in runs if run.state == FAILED]
    if len(failed) == len(runs):
        reason = failed[0].entry.reason if failed[0].entry else ""
        raise TerritoryError(messages.BATCH_ALL_FAILED, count=len(runs), reason=reason)
    if failed:
        names = "; ".join(f"{run.place.name}, {run.task.id}" for run in failed)
        warn(messages.BATCH_SOME_FAILED, failed=len(failed), count=len(runs), names=names)


def runs_table(runs: Iterable[BatchRun], columns: Sequence[str]) -> pd.DataFrame:
    """Return a row a run: state is done, kept (from an earlier run) or failed."""
    import pandas as pd

    rows = [
        (
            run.place.territory.code if run.place.territory else "",
            run.place.name,
            run.task.id,
            run.task.algorithm,
            run.state,
            run.entry.seconds if run.entry else None,
            run.entry.reason if run.entry else "",
            str(run.results),
            str(run.log),
        )
        for run in runs
    ]
    return pd.DataFrame(rows, columns=list(columns))


def all_values(runs: Iterable[BatchRun]) -> pd.DataFrame:
    """Return the values of every municipality in one table, empty where no task made any."""
    from smart_territory_plugin.core.values import joined

    return joined(_values_of(runs))


def _values_of(runs: Iterable[BatchRun]) -> Iterator[pd.DataFrame]:
    import pandas as pd

    from smart_territory_plugin.core.values_table import values_table

    for run in runs:
        made = str(run.entry.results.get("VALUES", "")) if run.entry else ""
        if run.state != FAILED and made.lower().endswith(".csv"):
            frame = pd.read_csv(made, dtype=str, keep_default_na=False, encoding="utf-8")
            try:
                yield values_table(frame, made)
            except TerritoryError as error:  # another table of that name, or one without rows
                warn(error.template, **error.values)


def make_anyway(run: Run, folder: Path, name: str) -> None:
    """Give an output that the user did not name its file in the folder."""
    if not run.given(name):
        run.redirect(name, folder / FILES[name])


def write_batch_results(run: Run, job: Job, runs: Sequence[BatchRun], folder: Path) -> None:
    """Write the table of runs, and where there are values their table and the page."""
    run.write_table("RUNS", runs_table(runs, run.algorithm.OUTPUT_FIELDS["RUNS"]))
    run.results["FAILED"] = sum(one.state == FAILED for one in runs)
    values = all_values(runs)
    if values.empty:
        note(messages.BATCH_NO_VALUES)
        return
    make_anyway(run, folder, "VALUES")
    run.write_table("VALUES", values)
    territories = list(values["territory"].unique())
    if len(territories) == 1:
        note(messages.BATCH_ONE_TERRITORY, territory=territories[0])
        return
    try:
        make_anyway(run, folder, "REPORT")
        _write_page(run, job, runs, values)
    except TerritoryError as error:  # hours of work are not lost for a page
        warn(error.template, **error.values)


def _write_page(run: Run, job: Job, runs: Sequence[BatchRun], values: pd.DataFrame) -> None:
    from smart_territory_plugin.core.compare_territories import chosen_rows, compare_territories
    from smart_territory_plugin.core.goalposts import MIN_MAX, goalposts
    from smart_territory_plugin.reports.comparison_page import ComparisonData, write_comparison

    towns = [_town(place, runs) for place in job.places]
    rows = chosen_rows(values)
    names = {town.code: town.name for town in towns}
    data = ComparisonData(
        title=job.title,
        table=compare_territories(rows, goalposts(rows, MIN_MAX), names),
        towns=towns,
        version=version(),
        created=run.lineage.created,
    )
    run.write_file("REPORT", lambda path: write_comparison(path, data, language()))


def _town(place: Place, runs: Sequence[BatchRun]) -> Town:
    own = [one for one in runs if one.place is place and one.state == FAILED]
    reasons = [f"{one.task.id}: {one.entry.reason}" for one in own if one.entry]
    territory = place.territory
    return Town(
        code=territory.code if territory else "",
        name=place.name,
        year=territory.year if territory else None,
        fictitious=bool(territory and territory.fictitious),
        failures=reasons,
    )
