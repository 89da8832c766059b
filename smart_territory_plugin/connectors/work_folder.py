"""A hidden folder beside a target, where a run puts together what it moves into place at the end.

A run that is killed cannot take its folder away; the next one with the same target does. It is
told from the folder of a living run by its lock, and from a folder of the user's by the lock's
file: what has none is nobody's business here.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from pathlib import Path

from smart_territory_plugin.connectors.folder_lock import NAME, FolderLock

_LONGEST_STEM = 60
# Between making its folder and holding it a run needs a moment.
_YOUNG_S = 2.0


class WorkFolder:
    """The folder of one run.

    Parameters
    ----------
    target : pathlib.Path
        What will be put beside it.

    Attributes
    ----------
    path : pathlib.Path
        The folder; it holds the lock's file, which is not to be moved.

    Raises
    ------
    OSError
        When the folder of the target refuses.
    """

    def __init__(self, target: Path) -> None:
        prefix = f".{target.stem[:_LONGEST_STEM]}-"
        _sweep(target.parent, prefix)
        self.path = Path(tempfile.mkdtemp(prefix=prefix, dir=target.parent))
        self._lock = FolderLock(self.path)
        if not self._lock.take():
            # Drives that know no locks: without the file no other run takes the folder away.
            (self.path / NAME).unlink(missing_ok=True)

    def contents(self) -> list[Path]:
        """Return what the run put into it."""
        return sorted(path for path in self.path.iterdir() if path.name != NAME)

    def remove(self) -> None:
        """Take it away with all that is in it."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> Path:
        """Return the folder."""
        return self.path

    def __exit__(self, *_exc: object) -> None:
        """Take it away."""
        self.remove()


def _sweep(folder: Path, prefix: str) -> None:
    """Take away what killed runs with the same target left."""
    name = re.compile(re.escape(prefix) + "[a-z0-9_]{8}")
    for found in folder.iterdir():
        if not name.fullmatch(found.name):
            continue
        lock = FolderLock(found)
        try:
            if time.time() - (found / NAME).stat().st_mtime < _YOUNG_S:
                continue
            ended = lock.take()
        except OSError:  # without the lock's file, or gone meanwhile
            continue
        if ended:
            lock.release()
            shutil.rmtree(found, ignore_errors=True)
