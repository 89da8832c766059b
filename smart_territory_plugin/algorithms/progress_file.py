"""A run in a process of its own tells its parent how far it is, and ends when that is gone."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProcessingFeedback

VARIABLE = "SMART_TERRITORY_PROGRESS"
"""The environment variable with the path of the file."""

_PAUSE = 0.2  # seconds between two writings
_LOOK = 2.0  # seconds between two looks at the parent's sign of life
_LOST = 3  # looks without a new sign, so that a computer that slept ends nothing
_outer: list[Path] = []


def life_sign(progress: Path) -> Path:
    """Return the file that the parent touches as long as it is there."""
    return progress.with_name("parent")


@contextmanager
def told_progress(feedback: QgsProcessingFeedback, title: str) -> Iterator[None]:
    """Write percent and title to the parent's file meanwhile; the outermost run alone does."""
    named = os.environ.get(VARIABLE)
    if not named or _outer:
        yield
        return
    path = Path(named)
    last = [0.0]

    def tell(percent: float) -> None:
        now = time.monotonic()
        if now - last[0] >= _PAUSE:
            last[0] = now
            path.write_text(f"{percent:.1f}\n{title}\n", encoding="utf-8")

    _outer.append(path)
    tell(0)
    feedback.progressChanged.connect(tell)
    ended = threading.Event()
    threading.Thread(target=_watch, args=(life_sign(path), ended), daemon=True).start()
    try:
        yield
    finally:
        ended.set()
        feedback.progressChanged.disconnect(tell)
        _outer.clear()


def _watch(sign: Path, ended: threading.Event) -> None:
    """End this process where its parent shows no sign of life any more."""
    before, lost = 0, 0
    while not ended.wait(_LOOK):
        now = sign.stat().st_mtime_ns if sign.exists() else 0
        lost = lost + 1 if now in (0, before) else 0
        before = now
        if lost >= _LOST:
            os._exit(1)


def read_progress(path: Path) -> tuple[float, str] | None:
    """Return percent and title of a child, None where it has told nothing yet."""
    try:
        percent, title = path.read_text(encoding="utf-8").splitlines()[:2]
        return float(percent), title
    except (OSError, ValueError):
        return None
