"""One algorithm of the plugin as a task of QGIS: what a button starts, and what comes back."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from smart_territory_plugin.reports.language import tr

_running: set[AlgorithmTask] = set()
"""Kept until they end: their thread uses what is theirs, whatever becomes of the dialog."""


class _Feedback(QgsProcessingFeedback):
    """Remembers what went wrong."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: ARG002, N802, N803
        """Keep a sentence; it may come from the task's own thread."""
        self.errors.append(error)


class AlgorithmTask(QObject):
    """A run of an algorithm off the window's thread.

    Parameters
    ----------
    algorithm : str
        Id within the plugin's provider.
    parameters : dict
        Of the algorithm.

    Notes
    -----
    ``done`` brings the results, tables as lists of rows; ``failed`` one sentence, empty after a
    cancel.
    """

    done = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, algorithm: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        self._cancelled = False
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()
        found = QgsApplication.processingRegistry().createAlgorithmById(
            f"smartterritory:{algorithm}"
        )
        self._task: QgsProcessingAlgRunnerTask | None = QgsProcessingAlgRunnerTask(
            found, parameters, self._context, self._feedback
        )
        self._task.executed.connect(self._ended)

    def start(self) -> None:
        """Hand the run to QGIS's task manager, where the user sees it too."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """End the run at its next look at the cancel button; nothing comes back."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()

    def _ended(self, successful: bool, results: dict[str, Any]) -> None:
        self._task = None  # the task manager deletes it
        if successful and not self._cancelled:
            self.done.emit({name: self._rows(value) for name, value in results.items()})
        elif self._cancelled:
            self.failed.emit("")
        else:
            fallback = tr("It did not work, and no reason was given.")
            self.failed.emit(self._feedback.errors[-1] if self._feedback.errors else fallback)
        _running.discard(self)

    def _rows(self, value: Any) -> Any:
        """Return the rows of a table that the run made; any other result as it is."""
        layer = self._context.getMapLayer(value) if isinstance(value, str) else None
        if layer is None:
            return value
        return [feature.attributes() for feature in layer.getFeatures()]
