"""From a job to its runs: checked before anything starts, compared with what was done before."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.batch_processes import KEPT, BatchRun
from smart_territory_plugin.core.batch_jobs import Job, Place, Task, bound_parameters, nearest
from smart_territory_plugin.core.batch_journal import (
    files_read,
    read_entry,
    request_digest,
    stamps,
    unchanged,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.paths import version
from smart_territory_plugin.reports.language import language, sentence


def check_tasks(job: Job) -> None:
    """Refuse a job whose algorithms, parameters or outputs do not exist.

    Raises
    ------
    TerritoryError
        With the nearest name.
    """
    registry = QgsApplication.processingRegistry()
    for task in job.tasks:
        algorithm = registry.algorithmById(task.algorithm)
        if algorithm is None:
            known = [one.id() for one in registry.algorithms()]
            raise TerritoryError(
                messages.BATCH_UNKNOWN_ALGORITHM,
                task=task.id,
                name=task.algorithm,
                nearest=nearest(task.algorithm, known),
            )
        _check_names(task, algorithm)


def _check_names(task: Task, algorithm: QgsProcessingAlgorithm) -> None:
    known = {one.name(): one for one in algorithm.parameterDefinitions()}
    for name in [*task.parameters, *task.outputs]:
        if name not in known:
            raise TerritoryError(
                messages.BATCH_UNKNOWN_PARAMETER,
                task=task.id,
                name=name,
                nearest=nearest(name, known),
            )
    for names, right, wanted in (
        (task.parameters, "outputs", False),
        (task.outputs, "parameters", True),
    ):
        for name in names:
            if known[name].isDestination() is not wanted:
                raise TerritoryError(
                    messages.BATCH_NOT_AN_OUTPUT, task=task.id, name=name, right=right
                )


def planned(job: Job, folder: Path, resume: bool) -> list[BatchRun]:
    """Return every run of a job with what it asks for; those that are done are marked so.

    Parameters
    ----------
    job : Job
        With tasks that were checked.
    folder : Path
        The folder of all results.
    resume : bool
        Keep what an earlier run did of the same request and the same files.
    """
    runs = []
    for place in job.places:
        own = folder / place.folder
        own.mkdir(parents=True, exist_ok=True)
        for task in job.tasks:
            run = BatchRun(place, task, own, steps=_steps_of(task))
            runs.append(run)
            try:
                _prepare(run, job, resume)
            except TerritoryError as error:
                run.fail(sentence(error))
    return runs


def _steps_of(task: Task) -> int:
    algorithm = QgsApplication.processingRegistry().algorithmById(task.algorithm)
    if not isinstance(algorithm, QgsProcessingModelAlgorithm):
        return 1
    own = [child.algorithmId() for child in algorithm.childAlgorithms().values()]
    return max(1, sum(name.startswith("smartterritory:") for name in own))


def _prepare(run: BatchRun, job: Job, resume: bool) -> None:
    place: Place = run.place
    if place.territory is None:
        raise place.problem or TerritoryError(messages.TERRITORY_UNREADABLE, path=place.file)
    parameters = bound_parameters(run.task, place, place.territory)
    outputs = {name: str(run.results / path) for name, path in run.task.outputs.items()}
    run.inputs = parameters | outputs
    run.request = request_digest(version(), language(), run.task.algorithm, run.inputs)
    before = read_entry(run.journal)
    files = files_read(parameters, job.folder, place.territory, place.file)
    run.files = stamps(files, before.files if before else {})
    if resume and before is not None and unchanged(before, run.request, run.files):
        run.entry, run.state = before, KEPT
        note(messages.BATCH_RUN_KEPT, territory=place.name, task=run.task.id)
