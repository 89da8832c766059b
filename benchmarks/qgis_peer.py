"""QGIS in this process, for benchmarks that compare with its own algorithms."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# QGIS's own `processing` must win over the repository's data folder of that name
sys.path.insert(0, "/usr/share/qgis/python/plugins")

import shapely
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)


@cache
def started() -> QgsApplication:
    """Start QGIS once."""
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    return application


def layer_of(geometries: Any, crs: str) -> QgsVectorLayer:
    """Return a memory layer of polygons in the order given."""
    started()
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "zones", "memory")
    features = []
    for wkb in shapely.to_wkb(geometries):
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def processing_run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm of QGIS."""
    started()
    import processing

    return processing.run(algorithm, parameters)


@cache
def with_our_provider() -> Any:
    """Add the plugin's own algorithms, to run them as a user does; the cache keeps them alive."""
    started()
    from smart_territory_plugin.algorithms.provider import SmartTerritoryProvider

    provider = SmartTerritoryProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return provider
