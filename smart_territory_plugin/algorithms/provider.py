"""The Processing provider: finds every algorithm of the themes' folders and the ready models."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from smart_territory_plugin import algorithms
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.paths import resource, version
from smart_territory_plugin.reports.language import tr

THEMES = ("circular", "climate", "platform", "mobility", "territory")


def algorithm_classes() -> Iterator[type[TerritoryAlgorithm]]:
    """Yield every algorithm of the themes' folders, by folder and module name."""
    for theme in THEMES:
        package = importlib.import_module(f"{algorithms.__name__}.{theme}")
        for module_info in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
            module = importlib.import_module(f"{package.__name__}.{module_info.name}")
            for _, member in inspect.getmembers(module, inspect.isclass):
                if issubclass(member, TerritoryAlgorithm) and member.__module__ == module.__name__:
                    yield member


class SmartTerritoryProvider(QgsProcessingProvider):
    """The provider ``smartterritory``."""

    def id(self) -> str:
        return "smartterritory"

    def name(self) -> str:
        return tr("Smart Territory")

    def longName(self) -> str:
        return tr("Smart Territory: indicators for municipalities")

    def versionInfo(self) -> str:
        return version()

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "smart_territory.svg")))

    def loadAlgorithms(self) -> None:
        for algorithm in algorithm_classes():
            self.addAlgorithm(algorithm())
