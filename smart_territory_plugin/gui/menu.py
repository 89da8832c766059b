"""The plugin's menu: each entry opens an algorithm's own dialog, or one of the plugin's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtGui import QAction, QIcon

from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.gui.connections_dialog import ConnectionsDialog


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
        self._connections: ConnectionsDialog | None = None
        self.actions = [
            self._algorithm("open_sample", tr("Open sample territory…")),
            self._algorithm("create_territory", tr("Create territory file…")),
            self._separator(),
            self._algorithm("municipal_profile", tr("Municipal profile…")),
            self._algorithm("report", tr("Report…")),
            self._algorithm("run_batch", tr("Run a job over several municipalities…")),
            self._separator(),
            self._entry("connections", tr("Connections…"), self._open_connections),
            self._algorithm("pgi_pull", tr("Pull data from the platform (PGI)…")),
            self._algorithm("pgi_publish", tr("Publish indicators to the platform (PGI)…")),
            self._separator(),
            self._algorithm("open_workshop_pack", tr("Open a workshop pack…")),
            self._algorithm("environment_check", tr("Check the environment…")),
        ]

    def _algorithm(self, algorithm: str, label: str) -> QAction:
        return self._entry(algorithm, label, lambda: self._open(algorithm))

    def _entry(self, name: str, label: str, opens: Callable[[], None]) -> QAction:
        icon = QIcon(str(resource("icons", "smart_territory.svg")))
        action = QAction(icon, label, self.iface.mainWindow())
        action.setObjectName(f"smart_territory_{name}")
        action.triggered.connect(opens)
        self.iface.addPluginToMenu(self.title, action)
        return action

    def _separator(self) -> QAction:
        action = QAction(self.iface.mainWindow())
        action.setSeparator(True)
        self.iface.addPluginToMenu(self.title, action)
        return action

    def _open(self, algorithm: str) -> None:
        import processing

        results = processing.execAlgorithmDialog(f"smartterritory:{algorithm}", {}) or {}
        if results.get("PROJECT"):
            self.iface.addProject(results["PROJECT"])

    def _open_connections(self) -> None:
        from smart_territory_plugin.gui.connections_dialog import ConnectionsDialog

        if self._connections is None:
            self._connections = ConnectionsDialog(self.iface.mainWindow())
        elif not self._connections.isVisible():
            self._connections.refresh()
        self._connections.show()
        self._connections.raise_()

    def remove(self) -> None:
        """Take every entry away."""
        if self._connections is not None:
            self._connections.close()
            self._connections.deleteLater()
            self._connections = None
        for action in self.actions:
            self.iface.removePluginMenu(self.title, action)
            action.deleteLater()
        self.actions = []
