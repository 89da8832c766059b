"""The zip, installed in a real QGIS on a virtual screen: toolbox, dialog, run, styled layer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
import time
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools.package import build

NEEDED = ("Xvfb", "openbox", "import", "qgis")
pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in NEEDED),
        reason=f"needs {', '.join(NEEDED)}; `make test` installs them",
    ),
]


@pytest.fixture(scope="module")
def screen():
    """Start a virtual screen with a window manager; yield its DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    # Xvfb writes the number and the end of the line apart and dies of a pipe closed in between.
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    display = f":{number}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    time.sleep(1)
    yield display
    for process in (manager, server):
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Unpack the built zip into a fresh profile in Portuguese; yield the folder of profiles."""
    place = tmp_path_factory.mktemp("gui")
    archive = build(place / "zip")
    profile = place / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(plugins)
    settings = profile / "QGIS"
    settings.mkdir()
    (settings / "QGIS3.ini").write_text(
        "[PythonPlugins]\nsmart_territory_plugin=true\nprocessing=true\n"
        "[locale]\noverrideFlag=true\nuserLocale=pt_PT\n"
        "[qgis]\ncheckVersion=false\nshowTips339=false\nshowTips340=false\nshowTips344=false\n"
        "[app]\nsettingsMigrated=true\n",
        encoding="utf-8",
    )
    return place


@pytest.fixture(scope="module")
def found(screen, installed, sample):
    """Run QGIS once and return what it found."""
    result = installed / "found.json"
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "SMART_TERRITORY_GUI": str(result),
        "SMART_TERRITORY_SAMPLE": str(sample / "vila_mar"),
    }
    script = str(Path(__file__).with_name("inside_qgis.py"))
    subprocess.run(
        ["qgis", "--nologo", "--profiles-path", str(installed), "--code", script],
        env=environment,
        timeout=240,
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    pictures = ROOT / "build" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    for picture in installed.glob("*.png"):
        shutil.copy(picture, pictures)
    answer = json.loads(result.read_text(encoding="utf-8"))
    assert "error" not in answer, answer["error"]
    return answer


def test_the_plugin_loads_and_its_algorithms_show_in_the_toolbox(found):
    assert found["plugin"]
    assert "Território Inteligente" in found["toolbox"]
    assert "Exposição ao calor" in found["toolbox"]


def test_the_dialog_speaks_portuguese_and_has_every_parameter(found):
    assert "Exposição ao calor" in found["title"]
    assert {"LST", "ZONES", "HOT_DELTA", "OUTPUT"} <= set(found["parameters"])


def test_running_from_the_dialog_loads_a_styled_layer_with_readable_names(found):
    assert found["loaded"] == ["Solo quente (%) – Exposição ao calor por zona"]
    assert found["features"] >= 4
    assert found["alias"].startswith("Solo quente")
    assert found["renderer"] != "singleSymbol"
    assert found["map_tip"]


def test_the_menu_opens_the_plugin_s_own_algorithms(found):
    assert {"Perfil municipal…", "Ligações…"} <= set(found["menu"])
    assert len([text for text in found["menu"] if text]) == 10
    assert found["menu"].count("") == 3  # separators
