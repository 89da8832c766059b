"""A folder that one process works in, found out by others even where that process was killed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

NAME = ".in-use"


class FolderLock:
    """Holds a folder as long as the process lives.

    The system itself lets go of the lock when a process ends, however it ends; a file with a
    number of a process would outlive it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Hold the folder and say whether that succeeded.

        Raises
        ------
        OSError
            When the folder refuses the file.
        """
        file = self._path.open("ab")
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Let the folder go, should it be held."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
