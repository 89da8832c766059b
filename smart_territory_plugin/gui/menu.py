"""The plugin's menu: each entry opens an algorithm's own dialog."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtGui import QAction, QIcon

from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.language import tr


class Menu:
    """The entries under the Plugins menu; :meth:`remove` takes them away again.

    Parameters
    ----------
    iface : QgisInterface
        QGIS's window.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.title = tr("Smart Territory")
        self.actions = [
            self._entry("open_sample", tr("Open sample territory…")),
            self._entry("create_territory", tr("Create territory file…")),
            self._entry("municipal_profile", tr("Municipal profile…")),
            self._entry("environment_check", tr("Check the environment…")),
        ]

    def _entry(self, algorithm: str, label: str) -> QAction:
        icon = QIcon(str(resource("icons", "smart_territory.svg")))
        action = QAction(icon, label, self.iface.mainWindow())
        action.setObjectName(f"smart_territory_{algorithm}")
        action.triggered.connect(lambda: self._open(algorithm))
        self.iface.addPluginToMenu(self.title, action)
        return action

    def _open(self, algorithm: str) -> None:
        import processing

        results = processing.execAlgorithmDialog(f"smartterritory:{algorithm}", {}) or {}
        if results.get("PROJECT"):
            self.iface.addProject(results["PROJECT"])

    def remove(self) -> None:
        """Take every entry away."""
        for action in self.actions:
            self.iface.removePluginMenu(self.title, action)
            action.deleteLater()
        self.actions = []
