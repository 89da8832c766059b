"""QGIS's start with and without the plugin, measured on qgis_process."""

from __future__ import annotations

import os
import subprocess
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from case import Case

ROOT = Path(__file__).resolve().parent.parent


def cases() -> Iterator[Case]:
    """Give the one case."""
    yield Case(
        "qgis_process list: start and end",
        start(with_plugin=True),
        {"the same without the plugin": start(with_plugin=False)},
        repeats=3,
    )


def start(*, with_plugin: bool) -> Callable[[], None]:
    """Return a run of qgis_process in a profile of its own."""
    profile = Path(tempfile.mkdtemp())
    settings = profile / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    enabled = "true" if with_plugin else "false"
    (settings / "QGIS3.ini").write_text(
        f"[PythonPlugins]\nsmart_territory_plugin={enabled}\nprocessing=true\n", encoding="utf-8"
    )
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run() -> None:
        subprocess.run(["qgis_process", "list"], env=environment, check=True, capture_output=True)

    return run
