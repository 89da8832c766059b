"""Text, progress and cancel of the acts of a run, and the core's log lines in QGIS's log."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingFeedback

from smart_territory_plugin.core.errors import Cancelled
from smart_territory_plugin.core.log import LOGGER, Progress
from smart_territory_plugin.reports.language import record_text


class Steps:
    """The acts of one run: ``with steps(tr("Reading the layers")) as progress:``.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
        Where text and progress go; its cancel is looked at on every call.
    count : int
        How many acts the run has, one equal share of the progress bar each.
    """

    def __init__(self, feedback: QgsProcessingFeedback, count: int) -> None:
        self.feedback = feedback
        self.count = count
        self.done = 0

    def check(self) -> None:
        """Raise :class:`Cancelled` if the user cancelled."""
        if self.feedback.isCanceled():
            raise Cancelled

    @contextmanager
    def __call__(self, text: str) -> Iterator[Progress]:
        """Announce an act and hand out its ``progress`` callable."""
        self.check()
        self.feedback.setProgressText(text)
        start, share = self.done / self.count, 1 / self.count

        def progress(fraction: float) -> None:
            self.check()
            self.feedback.setProgress(100 * (start + share * min(max(fraction, 0.0), 1.0)))

        yield progress
        self.done += 1
        progress_at_end = min(self.done / self.count, 1.0)
        self.feedback.setProgress(100 * progress_at_end)
        self.check()


class _FeedbackHandler(logging.Handler):
    def __init__(self, feedback: QgsProcessingFeedback, thread: int) -> None:
        super().__init__(logging.INFO)
        self.feedback = feedback
        self.thread = thread

    def emit(self, record: logging.LogRecord) -> None:
        text = record_text(record)
        if record.levelno >= logging.WARNING:
            self.feedback.pushWarning(text)
        else:
            self.feedback.pushInfo(text)


@contextmanager
def forwarded_logs(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Forward what this thread logs meanwhile, and nothing of other runs, to ``feedback``."""
    thread = threading.get_ident()
    handler = _FeedbackHandler(feedback, thread)
    handler.addFilter(lambda record: record.thread == thread)
    # A step of the municipal profile runs inside a run: only the innermost one forwards.
    outer = [h for h in LOGGER.handlers if isinstance(h, _FeedbackHandler) and h.thread == thread]
    before = LOGGER.level
    LOGGER.setLevel(logging.INFO)
    for silenced in outer:
        LOGGER.removeHandler(silenced)
    LOGGER.addHandler(handler)
    try:
        yield
    finally:
        LOGGER.removeHandler(handler)
        for silenced in outer:
            LOGGER.addHandler(silenced)
        LOGGER.setLevel(before)
