"""Registers the provider and the menu; ``unload`` mirrors ``initGui``."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from smart_territory_plugin.algorithms.provider import SmartTerritoryProvider
from smart_territory_plugin.reports.language import install_translator, remove_translator


class SmartTerritoryPlugin:
    """The plugin as QGIS and ``qgis_process`` load it.

    Parameters
    ----------
    iface : QgisInterface or None
        None under ``qgis_process``, which has no window.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: SmartTerritoryProvider | None = None
        self.menu: Any = None

    def initProcessing(self) -> None:
        """Register the provider; all that ``qgis_process`` needs."""
        install_translator()
        self.provider = SmartTerritoryProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register the provider and the menu."""
        from smart_territory_plugin.gui.menu import Menu

        self.initProcessing()
        self.menu = Menu(self.iface)

    def unload(self) -> None:
        """Undo what :meth:`initGui` did."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_translator()
