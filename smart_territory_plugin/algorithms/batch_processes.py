"""The runs of a job in processes side by side: each on its own, none harms another."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.qgis_child import QgisChild, Request
from smart_territory_plugin.core.batch_jobs import Place, Task
from smart_territory_plugin.core.batch_journal import DONE, FAILED, Entry, write_entry
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import sentence, translated

KEPT = "kept"
"""The state of a run that an earlier one did already."""

_MEMORY_EACH_MB = 2048
_TURN = 0.1  # seconds
_RESERVED = 30.0  # seconds without a sign after which a folder is free
_TOLD = 25  # percent between two lines in the log
_OF_A_SHELL = 128  # a start script ends with this and the signal that ended its program


@dataclass
class BatchRun:
    """One task on one municipality.

    ``entry`` is what its journal holds in the end; ``steps`` is how many times the child starts
    its progress anew (a model does for each step).
    """

    place: Place
    task: Task
    folder: Path
    inputs: dict[str, Any] = field(default_factory=dict)
    request: str = ""
    files: dict[str, tuple[int, int, str]] = field(default_factory=dict)
    steps: int = 1
    state: str = ""
    entry: Entry | None = None

    @property
    def results(self) -> Path:
        """The folder of the results."""
        return self.folder / self.task.id

    @property
    def before(self) -> Path:
        """The folder where earlier results wait until the new ones are there."""
        return self.folder / f"{self.task.id}.before"

    @property
    def log(self) -> Path:
        """What the process said."""
        return self.folder / f"{self.task.id}.log"

    @property
    def journal(self) -> Path:
        """What stays of the run."""
        return self.folder / f"{self.task.id}.journal.json"

    def fail(self, reason: str, seconds: float = 0.0) -> None:
        """Note a failure."""
        self._end(Entry(FAILED, self.request, seconds=seconds, reason=reason), FAILED)
        warn(messages.BATCH_RUN_FAILED, territory=self.place.name, task=self.task.id, reason=reason)

    def succeed(self, results: dict[str, Any], seconds: float) -> None:
        """Note a success."""
        self._end(Entry(DONE, self.request, self.files, results, seconds), DONE)
        note(messages.BATCH_RUN_DONE, territory=self.place.name, task=self.task.id, seconds=seconds)

    def _end(self, entry: Entry, state: str) -> None:
        self.entry, self.state = entry, state
        write_entry(self.journal, entry)


# --- the folder of a run's results ---------------------------------------------------------------


def clear_the_way(run: BatchRun) -> None:
    """Put earlier results aside; as long as that folder is there, the new ones are half.

    Raises
    ------
    TerritoryError
        Where another program holds them open.
    """
    try:
        restore(run)
        if run.results.exists():
            run.results.rename(run.before)
        run.before.mkdir(exist_ok=True)
        for path in run.task.outputs.values():
            (run.results / path).parent.mkdir(parents=True, exist_ok=True)
        run.results.mkdir(exist_ok=True)
    except OSError as error:
        raise TerritoryError(messages.BATCH_RESULTS_OPEN, folder=run.results) from error


def restore(run: BatchRun) -> None:
    """Take half results away and put those from before back, also after a crash of QGIS."""
    if not run.before.exists():
        return
    shutil.rmtree(run.results, ignore_errors=True)
    if any(run.before.iterdir()):
        run.before.rename(run.results)
    else:
        run.before.rmdir()


# --- the folder of the job -----------------------------------------------------------------------


class Reserved:
    """The folder of a job as long as it runs: two jobs in one would spoil each other's results.

    Children of a job that was ended by force have ended by the time it is free again.
    """

    def __init__(self, folder: Path) -> None:
        self.sign = folder / ".running"

    def __enter__(self) -> Reserved:
        if self.sign.exists() and time.time() - self.sign.stat().st_mtime < _RESERVED:
            folder = self.sign.parent
            raise TerritoryError(messages.BATCH_FOLDER_BUSY, folder=folder, seconds=_RESERVED)
        self.sign.touch()
        return self

    def renewing(self, progress: Progress) -> Progress:
        """Return ``progress`` that also says that the job is still running."""

        def told(fraction: float) -> None:
            self.sign.touch()
            progress(fraction)

        return told

    def __exit__(self, *_: object) -> None:
        self.sign.unlink(missing_ok=True)


# --- the pool ------------------------------------------------------------------------------------


def default_workers(runs: int, cores: int, memory_mb: int) -> int:
    """Return how many runs go side by side: one a core, each with room in memory."""
    return max(1, min(runs, cores, memory_mb // _MEMORY_EACH_MB))


@dataclass
class _Busy:
    run: BatchRun
    child: QgisChild
    started: float
    told: float = 0.0
    titles: list[str] = field(default_factory=list)
    share: float = 0.0

    def look(self) -> None:
        """Read how far the child is, and say so now and then."""
        found = self.child.progress()
        if found is None:
            return
        percent, title = found
        if title not in self.titles:
            self.titles.append(title)
        steps = max(self.run.steps, len(self.titles))
        share = (len(self.titles) - 1 + percent / 100) / steps
        self.share = max(self.share, min(share, 1.0))
        if 100 * (self.share - self.told) >= _TOLD:
            self.told = self.share
            note(
                messages.BATCH_RUN_GOES_ON,
                territory=self.run.place.name,
                task=self.run.task.id,
                percent=100 * self.share,
                step=title,
            )


class Pool:
    """Runs in processes, a number at a time.

    Parameters
    ----------
    program : Path
        qgis_process.
    folder : Path
        Where relative paths of the job start.
    workers, threads : int
        How many at a time, and how many threads each may use.
    """

    def __init__(self, program: Path, folder: Path, workers: int, threads: int) -> None:
        self.program = program
        self.folder = folder
        self.workers = workers
        self.threads = threads
        self._busy: list[_Busy] = []

    def do(self, runs: Iterable[BatchRun], progress: Progress) -> None:
        """Do every run that has no state yet; one that fails is noted, and the others go on.

        ``progress`` is called ten times a second and may raise ``Cancelled``: then every child is
        ended and what it had begun is taken away.
        """
        waiting = [run for run in runs if not run.state]
        count, finished = max(len(waiting), 1), 0
        try:
            while waiting or self._busy:
                while waiting and len(self._busy) < self.workers:
                    finished += not self._start(waiting.pop(0))
                time.sleep(_TURN)
                finished += self._collect()
                progress((finished + sum(busy.share for busy in self._busy)) / count)
        finally:
            self._end_all()

    @staticmethod
    def done(runs: Iterable[BatchRun]) -> int:
        """Return how many runs have their results."""
        return sum(run.state in (DONE, KEPT) for run in runs)

    def _start(self, run: BatchRun) -> bool:
        """Start a run; tell whether it runs."""
        try:
            clear_the_way(run)
            request = Request(run.task.algorithm, run.inputs, self.folder, run.log)
            child = QgisChild(self.program, request, self.threads)
        except TerritoryError as error:
            run.fail(sentence(error))
            return False
        self._busy.append(_Busy(run, child, time.monotonic()))
        note(messages.BATCH_RUN_STARTED, territory=run.place.name, task=run.task.id)
        return True

    def _collect(self) -> int:
        """Take in what has ended and return how many did."""
        ended = [busy for busy in self._busy if busy.child.poll() is not None]
        self._busy = [busy for busy in self._busy if busy not in ended]
        for busy in ended:
            _finish(busy)
        for busy in self._busy:
            busy.child.show_life()
            busy.look()
        return len(ended)

    def _end_all(self) -> None:
        for busy in self._busy:
            busy.child.ask_to_end()
        for busy in self._busy:
            busy.child.end()
            restore(busy.run)
        self._busy = []


def _finish(busy: _Busy) -> None:
    run, child, code = busy.run, busy.child, busy.child.poll()
    seconds = time.monotonic() - busy.started
    results = child.results() if code == 0 else {}
    if code == 0:
        shutil.rmtree(run.before, ignore_errors=True)
        run.succeed(results, seconds)
    else:
        restore(run)
        run.fail(_reason(child, code or 0, run.log), seconds)
    child.end()


def _reason(child: QgisChild, code: int, log: Path) -> str:
    if code < 0 or code > _OF_A_SHELL:
        number = -code if code < 0 else code - _OF_A_SHELL
        return translated(messages.BATCH_ENDED_EARLY, {"signal": number, "log": log})
    return child.last_words() or translated(messages.BATCH_ENDED_BADLY, {"code": code, "log": log})
