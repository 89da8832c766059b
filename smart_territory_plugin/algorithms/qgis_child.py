"""qgis_process as a child: where it is, the profile and environment it gets, start and end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSettings

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.progress_file import VARIABLE, life_sign, read_progress
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.paths import FOUND_AT

KEPT_SETTINGS = ("locale/", "proxy/", "qgis/networkAndProxy/", "smart_territory/")
"""What a child takes over from the user's settings: language, network, connections."""

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "GDAL_NUM_THREADS")
_CACHE_MB = "256"  # of GDAL, which takes a twentieth of the memory for each process by itself
_PATIENCE = 0.4  # seconds between asking a process to end and ending it


# --- where it is ---------------------------------------------------------------------------------


def candidates(prefix: Path, system: str) -> Iterator[Path]:
    """Yield where qgis_process may be in an installation of QGIS.

    Parameters
    ----------
    prefix : Path
        ``QgsApplication.prefixPath()``.
    system : str
        ``sys.platform``.
    """
    if system == "win32":  # …/apps/qgis-ltr, with the start scripts in …/bin
        folder = prefix.parent.parent / "bin"
        names = dict.fromkeys((prefix.name, "qgis", "qgis-ltr", "qgis-dev"))
        yield from (folder / f"qgis_process-{name}.bat" for name in names)
        yield folder / "qgis_process.exe"
    else:  # on macOS prefix is …/QGIS.app/Contents/MacOS, or Contents/Resources of newer ones
        yield prefix / "bin" / "qgis_process"
        yield prefix / "qgis_process"
        yield prefix.parent / "MacOS" / "bin" / "qgis_process"
        yield prefix.parent / "MacOS" / "qgis_process"


def find_qgis_process() -> Path:
    """Return the qgis_process of the QGIS that runs, else that of the search path.

    Raises
    ------
    TerritoryError
        Where there is none.
    """
    prefix = Path(QgsApplication.prefixPath())
    for path in candidates(prefix, sys.platform):
        if path.is_file():
            return path
    found = shutil.which("qgis_process")
    if found is None:
        raise TerritoryError(messages.BATCH_NO_QGIS_PROCESS, prefix=prefix)
    return Path(found)


# --- what it gets --------------------------------------------------------------------------------


def make_profile(folder: Path) -> None:
    """Make a fresh profile in ``folder``, with this plugin alone and the settings it needs.

    Children side by side do not meet in it, no other plugin slows or breaks them, and the user's
    own profile stays as it is.
    """
    settings = folder / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    target = QSettings(
        str(settings / f"QGIS{Qgis.QGIS_VERSION_INT // 10000}.ini"), QSettings.Format.IniFormat
    )
    users = QgsSettings()
    for key in users.allKeys():
        if key.startswith(KEPT_SETTINGS):
            target.setValue(key, users.value(key))
    for plugin in (FOUND_AT.name, "processing"):
        target.setValue(f"PythonPlugins/{plugin}", True)
    target.sync()


def environment(profile: Path, progress: Path, threads: int) -> dict[str, str]:
    """Return the environment of a child that may use ``threads`` threads."""
    users = Path(QgsApplication.qgisSettingsDirPath())
    own = [path for path in sys.path if path and users in Path(path).parents]
    packages = [*own, os.environ.get("PYTHONPATH", "")]
    found = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "PYTHONPATH": os.pathsep.join(path for path in packages if path),
        "GDAL_CACHEMAX": _CACHE_MB,
        VARIABLE: str(progress),
        **dict.fromkeys(_THREADS, str(threads)),
    }
    if sys.platform == "linux":  # elsewhere there is a screen, and Qt finds no fonts without it
        found["QT_QPA_PLATFORM"] = "offscreen"
    if (FOUND_AT / "metadata.txt").is_file():
        found["QGIS_PLUGINPATH"] = str(FOUND_AT.parent)
    if (users / "qgis-auth.db").is_file():
        found.setdefault("QGIS_AUTH_DB_DIR_PATH", str(users))
    return found


# --- start and end -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Request:
    """What a child is to do; ``folder`` is where relative paths start, ``log`` where it writes."""

    algorithm: str
    inputs: Mapping[str, Any]
    folder: Path
    log: Path


class QgisChild:
    """A running qgis_process; parameters go through its standard input, never its command line.

    Parameters
    ----------
    program : Path
        qgis_process.
    request : Request
        What to do.
    threads : int
        How many threads it may use.
    """

    def __init__(self, program: Path, request: Request, threads: int) -> None:
        self.request = request
        self._room = tempfile.TemporaryDirectory(prefix="smart-territory-")
        room = Path(self._room.name)
        make_profile(room)
        self._answer, self._progress = room / "answer.json", room / "progress"
        self.show_life()
        asked = room / "request.json"
        asked.write_text(json.dumps({"inputs": dict(request.inputs)}), encoding="utf-8")
        with (
            asked.open("rb") as given,
            self._answer.open("wb") as answer,
            request.log.open("wb") as log,
        ):
            # The program is QGIS's own and the algorithm one that its registry knows.
            self._process = subprocess.Popen(  # nosec B603
                [str(program), "run", request.algorithm, "-"],
                cwd=request.folder,
                env=environment(room, self._progress, threads),
                stdin=given,
                stdout=answer,
                stderr=log,
                **_apart(),
            )

    def poll(self) -> int | None:
        """Return the exit code, None while it runs; below zero it is a signal."""
        return self._process.poll()

    def show_life(self) -> None:
        """Tell it that its parent is there: it ends by itself where nobody waits for it."""
        life_sign(self._progress).touch()

    def progress(self) -> tuple[float, str] | None:
        """Return percent and title of what it does, None where it has told nothing yet."""
        return read_progress(self._progress)

    def results(self) -> dict[str, Any]:
        """Return what it answered, and put its log lines into the log; empty where it failed."""
        try:
            answer = json.loads(self._answer.read_text(encoding="utf-8", errors="replace"))
        except ValueError:
            return {}
        with self.request.log.open("a", encoding="utf-8") as log:
            for kind, lines in answer.get("log", {}).items():
                log.writelines(f"{kind}: {line}\n" for line in lines)
        return dict(answer.get("results", {}))

    def last_words(self) -> str:
        """Return the last sentence in its log."""
        text = self.request.log.read_text(encoding="utf-8", errors="replace")
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        said = [line for line in lines if not line.startswith(("QStandardPaths", "Warning"))]
        return said[-1].removeprefix("ERROR:").strip() if said else ""

    def ask_to_end(self) -> None:
        """Ask it, and whatever it started, to end."""
        if self.poll() is None:
            _end(self._process, signal.SIGTERM)

    def end(self) -> None:
        """End it at the latest a moment after it was asked to, and take its folder away."""
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            _end(self._process, getattr(signal, "SIGKILL", signal.SIGTERM))
            self._process.wait()
        self._room.cleanup()


def _apart() -> dict[str, Any]:
    """Return what makes the child the head of a group that can be ended as a whole."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _end(process: subprocess.Popen[bytes], how: int) -> None:
    if sys.platform == "win32":  # the start script is a shell with QGIS below it
        program = Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # nosec B603
            [str(program), "/T", "/F", "/PID", str(process.pid)], check=False, capture_output=True
        )
        return
    try:
        os.killpg(process.pid, how)
    except ProcessLookupError:
        return
