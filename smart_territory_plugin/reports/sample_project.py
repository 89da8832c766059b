"""A styled project over the layers of a territory, written beside them with relative paths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

_FILLS = {
    "zones": {"color": "0,0,0,0", "outline_color": "70,70,70,255", "outline_width": "0.6"},
    "municipality": {"color": "0,0,0,0", "outline_color": "20,20,20,255", "outline_width": "1"},
    "census": {"color": "240,236,226,60", "outline_color": "190,180,160,255"},
    "landcover": {"color": "222,232,210,120", "outline_color": "200,210,190,255"},
    "buildings": {"color": "150,130,120,255", "outline_style": "no"},
    "green": {"color": "134,190,112,220", "outline_color": "86,140,70,255"},
    "parcels": {"color": "0,0,0,0", "outline_color": "150,92,50,255", "outline_width": "0.3"},
    "fuel_treated": {"color": "226,160,70,130", "outline_style": "no"},
    "sea": {"color": "183,211,232,255", "outline_style": "no"},
    # Each larger flood lies over the smaller ones, so what floods most often is darkest.
    "hazard": {"color": "63,111,181,80", "outline_color": "63,111,181,255"},
}
_SOIL_FIELD = "grupo_hidrologico"
_SOIL = {"A": "#f3e9c6", "B": "#dcc48c", "C": "#bd9257", "D": "#8a5a34"}
# Level 1 of COS, series 2, with quiet fills that other layers are read upon.
_LANDCOVER = {
    "1": ("Territórios artificializados", "#e3c9c1"),
    "2": ("Agricultura", "#f4ebc3"),
    "3": ("Pastagens", "#e3edc4"),
    "4": ("Superfícies agroflorestais", "#d5dfb0"),
    "5": ("Florestas", "#b9d3b0"),
    "6": ("Matos", "#cfd8bd"),
    "7": ("Espaços descobertos ou com pouca vegetação", "#e9e4d8"),
    "8": ("Zonas húmidas", "#c9dfe0"),
    "9": ("Massas de água superficiais", "#b7d3e8"),
}
_LINE = {"color": "90,90,90,255", "width": "0.35"}
_LINES = {
    "cycleways": {"color": "34,139,84,255", "width": "0.8"},
    "power_lines": {"color": "140,60,140,255", "width": "0.5", "line_style": "dash dot"},
}
_POINT = {"color": "31,111,92,255", "outline_color": "255,255,255,255", "size": "1.8"}
_POINTS = {
    "facilities": {**_POINT, "color": "176,74,46,255"},
    "circular_services": {**_POINT, "color": "120,86,160,255", "name": "diamond"},
    "stops": {**_POINT, "color": "38,84,160,255", "name": "square"},
    "trees": {"color": "62,125,50,200", "outline_style": "no", "size": "1"},
    "entrances": {**_POINT, "color": "190,50,50,255", "name": "triangle"},
}


def write_project(
    path: Path, title: str, layers: Sequence[tuple[str, str, QgsMapLayer]], shown: frozenset[str]
) -> None:
    """Write a project with the layers, the first on top.

    Parameters
    ----------
    path : Path
        A ``.qgz`` beside the layers.
    title : str
        The project's title.
    layers : sequence of (role, title, layer)
        Styled by role; the project takes them over.
    shown : frozenset of str
        The roles that are visible when the project opens.
    """
    project = QgsProject()
    project.setTitle(title)
    extent = None
    for role, name, layer in layers:
        layer.setName(name)
        _style(role, layer)
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().addLayer(layer)
        node.setItemVisibilityChecked(role in shown)
        node.setExpanded(False)
        if role == "zones":
            extent = QgsReferencedRectangle(layer.extent(), layer.crs())
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3763"))
    if extent is not None:
        project.viewSettings().setDefaultViewExtent(extent)
    project.write(str(path))
    project.clear()  # lets go of the files, which Windows would not move otherwise


def _style(role: str, layer: QgsMapLayer) -> None:
    if isinstance(layer, QgsRasterLayer) or not isinstance(layer, QgsVectorLayer):
        return
    if role == "landcover":
        _style_landcover(layer)
        return
    if role == "soil":
        _colour_classes(layer, _SOIL_FIELD, {group: (group, _SOIL[group]) for group in _SOIL})
        return
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        symbol = QgsFillSymbol.createSimple(_FILLS.get(role, _FILLS["census"]))
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        symbol = QgsLineSymbol.createSimple(_LINES.get(role, _LINE))
    elif kind == QgsWkbTypes.GeometryType.PointGeometry:
        symbol = QgsMarkerSymbol.createSimple(_POINTS.get(role, _POINT))
    else:
        return
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _style_landcover(layer: QgsVectorLayer) -> None:
    from smart_territory_plugin.core.landcover_schema import recognise_landcover

    code = recognise_landcover(layer.fields().names(), layer.name()).code
    _colour_classes(layer, f'left("{code}", 1)', _LANDCOVER)


def _colour_classes(
    layer: QgsVectorLayer, expression: str, classes: Mapping[str, tuple[str, str]]
) -> None:
    """Fill polygons by class; ``classes`` gives each value its label and colour."""
    categories = []
    for value, (label, colour) in classes.items():
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
