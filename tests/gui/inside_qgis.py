"""Runs inside a real QGIS started by the GUI test: opens the toolbox and a dialog, runs it.

What it finds goes to the JSON file that SMART_TERRITORY_GUI names; pictures lie beside it.
"""

import json
import os
import subprocess
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

OUT = Path(os.environ["SMART_TERRITORY_GUI"])
SAMPLE = Path(os.environ["SMART_TERRITORY_SAMPLE"])
FOUND = {}


def picture(name):
    for _ in range(20):
        QApplication.processEvents()
    subprocess.run(["import", "-window", "root", str(OUT.with_name(f"{name}.png"))], check=False)


def finish():
    OUT.write_text(json.dumps(FOUND, ensure_ascii=False), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


def toolbox_names():
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setVisible(True)
    toolbox.searchBox.setText("smartterritory")
    for _ in range(20):
        QApplication.processEvents()
    tree = toolbox.algorithmTree
    tree.expandAll()
    names = []

    def walk(parent):
        model = tree.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            names.append(str(model.data(index)))
            walk(index)

    walk(tree.rootIndex())
    return names


def open_dialog():
    lst = QgsRasterLayer(str(SAMPLE / "lst_verao.tif"), "lst_verao")
    zones = QgsVectorLayer(f"{SAMPLE / 'territorio.gpkg'}|layername=cont_freguesias", "freguesias")
    QgsProject.instance().addMapLayers([lst, zones])
    dialog = processing.createAlgorithmDialog(
        "smartterritory:heat_exposure", {"LST": lst.id(), "ZONES": zones.id()}
    )
    dialog.resize(1000, 700)
    dialog.show()
    return dialog


def step_one():
    try:
        iface.mainWindow().resize(1270, 860)
        iface.messageBar().clearWidgets()
        FOUND["plugin"] = "smart_territory_plugin" in plugins
        FOUND["toolbox"] = toolbox_names()
        picture("toolbox")
        dialog = open_dialog()
        FOUND["title"] = dialog.windowTitle()
        FOUND["parameters"] = sorted(dialog.mainWidget().createProcessingParameters())
        picture("dialog")
        dialog.runAlgorithm()
        QTimer.singleShot(500, lambda: wait_for(dialog, 60))
    except Exception:
        FOUND["error"] = traceback.format_exc()
        finish()


def wait_for(dialog, left):
    try:
        results = dialog.results()
        if not results and left:
            QTimer.singleShot(500, lambda: wait_for(dialog, left - 1))
            return
        picture("log")
        FOUND["log"] = dialog.logText() if hasattr(dialog, "logText") else ""
        dialog.close()
        loaded = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField("hot_pct") >= 0
        ]
        FOUND["loaded"] = [layer.name() for layer in loaded]
        if loaded:
            layer = loaded[0]
            FOUND["features"] = layer.featureCount()
            FOUND["alias"] = layer.attributeAlias(layer.fields().lookupField("hot_pct"))
            FOUND["renderer"] = layer.renderer().type()
            FOUND["map_tip"] = layer.mapTipTemplate()
            for name in ("Browser", "ProcessingToolbox"):
                iface.mainWindow().findChild(QDockWidget, name).setVisible(False)
            iface.messageBar().clearWidgets()
            root = QgsProject.instance().layerTreeRoot()
            for node in root.findLayers():
                node.setItemVisibilityChecked(node.layerId() == layer.id())
            QApplication.processEvents()
            iface.mapCanvas().setExtent(
                iface.mapCanvas().mapSettings().layerExtentToOutputExtent(layer, layer.extent())
            )
            iface.mapCanvas().refresh()
            iface.mapCanvas().waitWhileRendering()
        QTimer.singleShot(1500, last)
    except Exception:
        FOUND["error"] = traceback.format_exc()
        finish()


def last():
    picture("map")
    FOUND["menu"] = [
        action.text().replace("&", "")
        for menu in [iface.pluginMenu()]
        for entry in menu.actions()
        if entry.menu() and "errit" in entry.text()
        for action in entry.menu().actions()
    ]
    finish()


QgsApplication.instance().setQuitOnLastWindowClosed(False)
QTimer.singleShot(3000, step_one)
