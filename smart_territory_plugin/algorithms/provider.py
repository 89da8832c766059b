"""The Processing provider: finds every algorithm of the themes' folders and the ready models."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from smart_territory_plugin import algorithms
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.models import ready_models
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

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._when_added)
        return super().load()

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        if registry is not None:  # QGIS 3.44 ends providers after their registry when it closes
            registry.providerAdded.disconnect(self._when_added)
        super().unload()

    def loadAlgorithms(self) -> None:
        for algorithm in algorithm_classes():
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._add_models()

    def _when_added(self, provider_id: str) -> None:
        if provider_id == self.id():
            self._add_models()
            self.algorithmsLoaded.emit()

    def _add_models(self) -> None:
        """Add the ready models, which find their steps only in a registered provider."""
        for model in ready_models():
            self.addAlgorithm(model)
