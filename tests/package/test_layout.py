"""Every rule of docs/architecture.md that a program can hold, and that each finds a breach."""

import layout_checks
import pytest
from sources import parse


def found(rule, path, text):
    """Return what ``rule`` says about ``text`` at ``path``."""
    return list(rule(parse(path, text)))


def found_together(rule, files):
    return list(rule([parse(path, text) for path, text in files.items()]))


def test_the_checkout_keeps_every_rule():
    assert list(layout_checks.all_faults()) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("core/heat.py", "from smart_territory_plugin.connectors.session import Session"),
        ("core/heat.py", "import smart_territory_plugin.reports.styles"),
        ("connectors/pull.py", "from smart_territory_plugin.reports import styles"),
        (
            "reports/html.py",
            "from smart_territory_plugin.algorithms.base import TerritoryAlgorithm",
        ),
        ("algorithms/base.py", "from smart_territory_plugin.gui import dock"),
        ("workshop/checks.py", "def f():\n    from smart_territory_plugin.gui import dock"),
        ("paths.py", "from smart_territory_plugin.core import errors"),
        ("messages.py", "from smart_territory_plugin.core.errors import TerritoryError"),
        ("core/heat.py", "from .errors import TerritoryError"),
        ("core/heat.py", "from smart_territory_plugin.plugin import SmartTerritoryPlugin"),
    ],
)
def test_a_room_importing_a_later_one_is_found(path, text):
    assert len(found(layout_checks.room_faults, path, text)) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("core/heat.py", "from smart_territory_plugin.core.errors import TerritoryError"),
        ("core/heat.py", "from smart_territory_plugin import messages"),
        ("connectors/pull.py", "from smart_territory_plugin.core import vector"),
        ("algorithms/base.py", "from smart_territory_plugin.reports.language import tr"),
        ("gui/menu.py", "from smart_territory_plugin.workshop import checks"),
        ("plugin.py", "from smart_territory_plugin.gui.menu import Menu"),
    ],
)
def test_a_room_may_import_itself_the_leaves_and_those_before_it(path, text):
    assert found(layout_checks.room_faults, path, text) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("core/heat.py", "from qgis.core import QgsGeometry"),
        ("core/heat.py", "import requests"),
        ("core/heat.py", "import processing"),
        ("core/heat.py", "import rasterio"),
        ("core/heat.py", "def f():\n    from osgeo import gdal"),
        ("algorithms/base.py", "from rasterio.features import shapes"),
        ("connectors/pull.py", "import matplotlib.pyplot"),
        ("messages.py", "import numpy"),
        ("__init__.py", "from qgis.core import QgsApplication"),
    ],
)
def test_a_library_out_of_its_place_is_found(path, text):
    assert len(found(layout_checks.library_faults, path, text)) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("core/heat.py", "import numpy as np\nfrom collections.abc import Callable"),
        ("core/raster.py", "import rasterio\nfrom osgeo import gdal"),
        ("connectors/pull.py", "import requests"),
        ("algorithms/base.py", "from qgis.core import QgsProcessingAlgorithm"),
    ],
)
def test_a_library_in_its_place_is_let_through(path, text):
    assert found(layout_checks.library_faults, path, text) == []


def test_a_second_connector_that_knows_qgis_is_found():
    files = {
        "connectors/qgis_session.py": "from qgis.core import QgsSettings",
        "connectors/pull.py": "def f():\n    from qgis.core import QgsNetworkAccessManager",
        "connectors/page.py": "import requests",
    }
    (sentence,) = found_together(layout_checks.connector_faults, files)
    assert "pull.py" in sentence


def test_a_parameter_made_outside_the_factories_is_found():
    text = "QgsProcessingParameterNumber('STEP', 'Step')"
    assert len(found(layout_checks.constructor_faults, "algorithms/climate/heat.py", text)) == 1
    assert found(layout_checks.constructor_faults, "algorithms/parameters.py", text) == []


def test_an_enum_of_a_parameter_class_is_no_constructor():
    text = "flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced"
    assert found(layout_checks.constructor_faults, "algorithms/base.py", text) == []


def test_process_algorithm_outside_the_base_is_found():
    text = "class A:\n    def processAlgorithm(self, p, c, f): ..."
    assert len(found(layout_checks.method_faults, "algorithms/climate/heat.py", text)) == 1
    assert found(layout_checks.method_faults, "algorithms/base.py", text) == []


@pytest.mark.parametrize(("lines", "faults"), [(50, 0), (51, 1)])
def test_an_execute_of_more_than_fifty_lines_is_found(lines, faults):
    text = "def execute(self):\n" + "    x = 1\n" * (lines - 1)
    assert len(found(layout_checks.method_faults, "algorithms/climate/heat.py", text)) == faults


@pytest.mark.parametrize("argument", ["f'{a} zones'", "label", "'a' % b", "'a'.format(b)", ""])
def test_a_text_that_lupdate_cannot_find_is_found(argument):
    text = f"self.tr({argument})"
    assert len(found(layout_checks.call_faults, "algorithms/base.py", text)) == 1


def test_a_literal_over_two_lines_is_a_literal():
    text = "tr(\n    'The share of the zone'\n    ' that is hot'\n).format(a=1)"
    assert found(layout_checks.call_faults, "algorithms/base.py", text) == []


def test_a_print_is_found():
    assert len(found(layout_checks.call_faults, "core/heat.py", "print('hot')")) == 1


START = {
    "plugin.py": "from smart_territory_plugin.algorithms.provider import Provider",
    "algorithms/provider.py": "from smart_territory_plugin.core import zonal",
}


def test_a_heavy_library_at_the_start_of_qgis_is_found_through_other_modules():
    files = START | {"core/zonal.py": "import geopandas"}
    (sentence,) = found_together(layout_checks.start_faults, files)
    assert "core/zonal.py:1: geopandas" in sentence


@pytest.mark.parametrize(
    "text",
    [
        "def mean():\n    import geopandas",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import geopandas",
    ],
)
def test_a_heavy_library_imported_where_it_is_used_is_let_through(text):
    assert found_together(layout_checks.start_faults, START | {"core/zonal.py": text}) == []


def test_a_heavy_library_behind_a_try_still_loads_at_the_start():
    text = "try:\n    import scipy\nexcept ImportError:\n    scipy = None"
    assert len(found_together(layout_checks.start_faults, START | {"core/zonal.py": text})) == 1


def test_python_in_the_data_folder_processing_is_found(tmp_path):
    (tmp_path / "processing" / "models").mkdir(parents=True)
    (tmp_path / "processing" / "models" / "__init__.py").touch()
    (sentence,) = layout_checks.data_folder_faults(tmp_path)
    assert sentence.startswith("processing/models/__init__.py")
