"""The plugin loads and unloads without a trace, late with its libraries; the sample opens."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProject

from smart_territory_plugin.algorithms.provider import SmartTerritoryProvider
from smart_territory_plugin.gui.menu import Menu
from tests.conftest import ROOT

HEAVY = ["pandas", "geopandas", "pyproj", "rasterio", "scipy", "matplotlib", "requests"]


def test_loading_the_provider_imports_no_heavy_library():
    """QGIS itself brings numpy and shapely; the plugin adds nothing to its start."""
    code = (
        "import sys, json; sys.path.insert(0, sys.argv[1]);"
        "from qgis.core import QgsApplication; before = set(sys.modules);"
        "from smart_territory_plugin.plugin import SmartTerritoryPlugin;"
        "from smart_territory_plugin.algorithms.provider import algorithm_classes;"
        "assert list(algorithm_classes());"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, check=True
    )
    assert not set(json.loads(done.stdout)) & set(HEAVY)


def test_importing_the_package_imports_no_qgis():
    code = "import sys; sys.path.insert(0, sys.argv[1]); import smart_territory_plugin; "
    code += "print('qgis' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


LOAD_AND_UNLOAD = """
import json, sys
sys.path[:0] = [sys.argv[1], "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from smart_territory_plugin.plugin import SmartTerritoryPlugin

class Window:
    entries = []
    def mainWindow(self):
        return None
    def addPluginToMenu(self, menu, action):
        self.entries.append(action)
    def removePluginMenu(self, menu, action):
        self.entries.remove(action)

registry = QgsApplication.processingRegistry()
ids = lambda: sorted(provider.id() for provider in registry.providers())
found = {"before": ids()}
plugin = SmartTerritoryPlugin(Window())
plugin.initGui()
found["loaded"], found["entries"] = ids(), len(Window.entries)
plugin.unload()
found["after"], found["left"] = ids(), len(Window.entries)
print(json.dumps(found))
"""


def test_unloading_undoes_what_loading_did():
    done = subprocess.run(
        [sys.executable, "-c", LOAD_AND_UNLOAD, str(ROOT)],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert set(found["loaded"]) - set(found["before"]) == {"smartterritory"}
    assert found["entries"] == 13  # ten entries in four groups
    assert found["after"] == found["before"]
    assert found["left"] == 0


def test_a_provider_ends_also_where_qgis_has_taken_its_registry_down(qgis_app, monkeypatch):
    provider = SmartTerritoryProvider()
    monkeypatch.setattr(QgsApplication, "processingRegistry", staticmethod(lambda: None))
    provider.unload()  # an error here ends qgis_process of QGIS 3.44 with a crash


@pytest.fixture
def window(qgis_app):
    """Stand for QGIS's window; remembers what is put into its Plugins menu."""

    class Window:
        def __init__(self):
            self.shown = []

        def mainWindow(self):
            return None

        def addPluginToMenu(self, _menu, action):
            self.shown.append(action)

        def removePluginMenu(self, _menu, action):
            self.shown.remove(action)

    return Window()


def test_each_entry_of_the_menu_opens_its_algorithm(provider, window, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, _: opened.append(name))
    menu = Menu(window)
    entries = [one for one in window.shown if not one.isSeparator()]
    assert len(entries) <= 12
    assert all(one.text().endswith("…") for one in entries)
    for one in entries:
        if one.objectName() != "smart_territory_connections":
            one.trigger()
    known = {algorithm.id() for algorithm in provider.algorithms()}
    assert len(opened) == len(set(opened)) == len(entries) - 1
    assert set(opened) <= known
    menu.remove()
    assert not window.shown


def test_no_group_of_the_menu_is_empty(provider, window):
    menu = Menu(window)
    parts = [one.isSeparator() for one in window.shown]
    assert not parts[0]
    assert not parts[-1]
    assert (True, True) not in set(itertools.pairwise(parts))
    menu.remove()


@pytest.mark.parametrize(
    ("number", "town"), [(0, "vila_mar"), (1, "serra_alta"), (2, "campo_raso")]
)
def test_the_sample_is_copied_with_a_project_that_opens(run, tmp_path, number, town):
    result = run("open_sample", {"TOWN": number, "FOLDER": str(tmp_path)})
    assert Path(result["TERRITORY"]) == tmp_path / town / "territory.json"
    project = QgsProject()
    assert project.read(result["PROJECT"])
    layers = list(project.mapLayers().values())
    assert len(layers) >= 8
    for layer in layers:
        assert layer.isValid(), layer.name()
        assert layer.source().startswith(str(tmp_path)), layer.source()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_folder_that_is_there_is_not_overwritten(run, tmp_path):
    (tmp_path / "vila_mar").mkdir()
    (tmp_path / "vila_mar" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="already there"):
        run("open_sample", {"TOWN": 0, "FOLDER": str(tmp_path)})
    assert [path.name for path in (tmp_path / "vila_mar").iterdir()] == ["mine.txt"]
