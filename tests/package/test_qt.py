"""The check for code that Qt 6 would refuse."""

import pytest

pytest.importorskip("qgis.core", reason="enums are looked up in QGIS")

import qt_checks
from sources import parse


def faults(rule, text):
    return list(rule(parse("gui/menu.py", text)))


def test_the_checkout_is_clean():
    assert list(qt_checks.all_faults()) == []


@pytest.mark.parametrize(
    "text",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt6.QtCore",
        "import sip",
        "from smart_territory_plugin import resources_rc",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt import QtWebKit",
        "from qgis.PyQt.QtWidgets import QAction",
    ],
)
def test_an_import_that_one_of_the_two_lacks_is_found(text):
    assert len(faults(qt_checks.import_faults, text)) == 1


def test_qt_through_qgis_is_let_through():
    text = "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtGui import QAction"
    assert faults(qt_checks.import_faults, text) == []


def test_a_method_that_qt_6_lost_is_found():
    assert len(faults(qt_checks.call_faults, "dialog.exec_()")) == 1
    assert faults(qt_checks.call_faults, "dialog.exec()") == []


IMPORTS = """
from qgis.core import Qgis, QgsFeatureSink, QgsProcessing, QgsWkbTypes
from qgis.core import QgsProcessingParameterDefinition as Definition
from qgis.PyQt.QtCore import QMetaType, Qt, QVariant
from qgis.PyQt.QtWidgets import QMessageBox
Kind = Qgis
"""


@pytest.mark.parametrize(
    "name",
    [
        "Qgis.Warning",
        "Kind.Warning",
        "QgsProcessing.TypeVectorPolygon",
        "Qt.AlignLeft",
        "Definition.FlagAdvanced",
        "QMessageBox.Ok",
        "QgsWkbTypes.Point",
        "QgsFeatureSink.FastInsert",
        "QMetaType.Int",
        "QVariant.Int",
        "QVariant.Type.Int",
        "Qgis.MessageLevel.NoSuchLevel",
    ],
)
def test_an_enum_member_without_its_enum_is_found(name):
    assert faults(qt_checks.enum_faults, f"{IMPORTS}\na = {name}")


@pytest.mark.parametrize(
    "name",
    [
        "Qgis.MessageLevel.Warning",
        "QgsProcessing.SourceType.TypeVectorPolygon",
        "Qt.AlignmentFlag.AlignLeft",
        "Definition.Flag.FlagAdvanced",
        "QMessageBox.StandardButton.Ok",
        "Qgis.WkbType.Point",
        "QgsFeatureSink.Flag.FastInsert",
        "QMetaType.Type.Int",
        "Qgis.QGIS_VERSION_INT",
        "QgsWkbTypes.displayString",
    ],
)
def test_an_enum_member_with_its_enum_and_a_constant_are_let_through(name):
    assert faults(qt_checks.enum_faults, f"{IMPORTS}\na = {name}") == []
