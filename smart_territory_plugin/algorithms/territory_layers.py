"""QGIS's side of the territory file: what its layers are, and opening them as it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.layers_in import crs_text
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.territory import ROLES, LayerSource, Territory, relative_uri
from smart_territory_plugin.reports.language import sentence

if TYPE_CHECKING:
    from smart_territory_plugin.core.recognise import LayerFacts

_VECTORS = {".gpkg", ".shp", ".geojson", ".gml", ".fgb", ".kml", ".tab"}
_RASTERS = {".tif", ".tiff", ".img", ".vrt", ".asc"}
_DEPTH = 3
_GTFS_FILES = ("routes.txt", "trips.txt", "stop_times.txt")
_KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}


def facts_of_layer(layer: QgsMapLayer, source: LayerSource) -> LayerFacts:
    """Return what is known of an open layer without reading its features."""
    from smart_territory_plugin.core.recognise import LayerFacts

    if isinstance(layer, QgsRasterLayer):
        return LayerFacts(source, layer.name(), "raster", crs=crs_text(layer.crs()))
    return LayerFacts(
        source,
        layer.name(),
        _KINDS.get(layer.geometryType(), "table"),
        tuple(layer.fields().names()),
        crs_text(layer.crs()),
        layer.featureCount(),
    )


def open_source(territory: Territory, role: str, source: LayerSource) -> QgsMapLayer:
    """Return the layer of a source with its filter, encoding and CRS applied.

    Raises
    ------
    TerritoryError
        Where it does not open or its filter is not understood.
    """
    path = territory.path(source)
    title = source.layer or Path(source.uri).stem
    if ROLES[role].kind == "raster":
        layer: QgsMapLayer = QgsRasterLayer(path, title)
    else:
        uri = f"{path}|layername={source.layer}" if source.layer else path
        options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext())
        layer = QgsVectorLayer(uri, title, "ogr", options)
    if not layer.isValid():
        reason = "not found" if not Path(path).exists() else layer.error().summary()
        raise TerritoryError(messages.CHECK_UNREADABLE, layer=title, reason=reason)
    if source.encoding and isinstance(layer, QgsVectorLayer):
        layer.setProviderEncoding(source.encoding)
    if source.filter and not _filtered(layer, source.filter):
        raise TerritoryError(
            messages.CHECK_UNREADABLE, layer=title, reason=f"filter: {source.filter}"
        )
    if source.crs:
        layer.setCrs(QgsCoordinateReferenceSystem(source.crs))
    return layer


def _filtered(layer: QgsMapLayer, text: str) -> bool:
    """Apply a filter; a GeoPackage takes any and only then fails to count."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.setSubsetString(text)
        and layer.featureCount() >= 0
    )


def facts_of_source(territory: Territory, role: str, source: LayerSource) -> LayerFacts:
    """Return what a source of the territory file is, with the reason where it does not open."""
    from smart_territory_plugin.core.recognise import LayerFacts

    if ROLES[role].kind == "platform":
        problem = "" if Path(territory.path(source)).exists() or "://" in source.uri else "—"
        return LayerFacts(source, source.uri, "platform", problem=problem)
    if ROLES[role].kind == "gtfs":
        return _facts_of_feed(Path(territory.path(source)), source)
    for raster_first in (ROLES[role].kind == "raster", ROLES[role].kind != "raster"):
        try:
            kind = "dem" if raster_first else "zones"
            layer = open_source(territory, kind, _plain(source))
        except TerritoryError as error:
            problem = str(error.values.get("reason", error))
            continue
        if source.filter and not _filtered(layer, source.filter):
            return LayerFacts(source, layer.name(), "table", problem=f"filter: {source.filter}")
        return facts_of_layer(layer, source)
    return LayerFacts(source, source.uri, "table", problem=problem)


def _plain(source: LayerSource) -> LayerSource:
    return LayerSource(uri=source.uri, layer=source.layer, encoding=source.encoding)


def facts_of_folder(folder: Path, base: Path) -> Iterator[LayerFacts]:
    """Yield the facts of every layer below ``folder``, with paths relative to ``base``."""
    from smart_territory_plugin.core.recognise import LayerFacts

    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if len(relative.parts) > _DEPTH or any(part.startswith(".") for part in relative.parts):
            continue
        suffix = path.suffix.lower()
        if suffix in _RASTERS and path.is_file():
            layer = QgsRasterLayer(str(path), path.stem)
            if layer.isValid():
                yield facts_of_layer(layer, LayerSource(relative_uri(path, base)))
        elif suffix in _VECTORS and path.is_file():
            yield from _facts_of_file(path, base)
        elif path.is_dir() and _holds_entities(path):
            yield LayerFacts(LayerSource(relative_uri(path, base)), path.name, "platform")
        elif suffix == ".zip" or (path.is_dir() and _unpacked_feed(path)):
            feed = _facts_of_feed(path, LayerSource(relative_uri(path, base)))
            if not feed.problem:
                yield feed


def _facts_of_feed(path: Path, source: LayerSource) -> LayerFacts:
    """Return the facts of GTFS: a zip, the folder it was unpacked into, or a folder of zips."""
    from smart_territory_plugin.core.gtfs_files import feed_paths, open_feed
    from smart_territory_plugin.core.recognise import LayerFacts

    problem = ""
    try:
        for feed in feed_paths(path):
            with open_feed(feed) as files:
                lacking = [name for name in _GTFS_FILES if not files.has(name)]
                problem = problem or ", ".join(f"{feed.name}: no {name}" for name in lacking)
    except TerritoryError as error:
        problem = sentence(error) if path.exists() else "not found"
    return LayerFacts(source, path.name, "gtfs", problem=problem)


def _unpacked_feed(folder: Path) -> bool:
    return any(path.name.lower() == "stops.txt" for path in folder.iterdir())


def _facts_of_file(path: Path, base: Path) -> Iterator[LayerFacts]:
    found = QgsProviderRegistry.instance().querySublayers(str(path))
    for details in found:
        if details.type() != QgsMapLayer.LayerType.VectorLayer:
            continue
        layer = QgsVectorLayer(details.uri(), details.name(), "ogr")
        if layer.isValid():
            name = details.name() if len(found) > 1 or path.suffix == ".gpkg" else None
            yield facts_of_layer(layer, LayerSource(relative_uri(path, base), name))


def _holds_entities(folder: Path) -> bool:
    for path in sorted(folder.glob("*.json"))[:3]:
        try:
            document = json.loads(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError):
            continue
        first = document[0] if isinstance(document, list) and document else document
        if isinstance(first, dict) and "id" in first and "type" in first:
            return True
    return False


def facts_of_project(base: Path) -> Iterator[LayerFacts]:
    """Yield the facts of every file layer of the open project."""
    for layer in QgsProject.instance().mapLayers().values():
        if not layer.isValid() or layer.dataProvider().name() not in ("ogr", "gdal"):
            continue
        parts = QgsProviderRegistry.instance().decodeUri(
            layer.dataProvider().name(), layer.source()
        )
        path = Path(str(parts.get("path") or ""))
        if not path.is_file():
            continue
        source = LayerSource(
            relative_uri(path, base),
            parts.get("layerName") or None,
            (layer.subsetString() or None) if isinstance(layer, QgsVectorLayer) else None,
        )
        yield facts_of_layer(layer, source)
