"""Items of a print layout that draw zones: the map, its scale bar and its arrow to the north."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayerSimpleLabeling,
)

from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.layout_items import MapBox, North, ScaleBar
from smart_territory_plugin.reports.layout_text import text_format, width_of
from smart_territory_plugin.reports.maps import round_length, true_north
from smart_territory_plugin.reports.styles import labelling

_ELLIPSOID = "EPSG:7030"
_SHARE_OF_BAR = 0.7


def map_item(layout: QgsPrintLayout, box: MapBox) -> QgsLayoutItemMap:
    """Return the map of a box: all of its zones, as large as the box allows."""
    zones = box.zones
    if box.names is not None:
        settings = labelling(box.label, box.names.points).settings()
        settings.fitInPolygonOnly = True
        zones.layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    zones.layer.setLabelsEnabled(box.names is not None)
    item = QgsLayoutItemMap(layout)
    item.setCrs(zones.layer.crs())
    item.setLayers([zones.layer])
    item.setKeepLayerSet(True)
    item.setFrameEnabled(False)
    return item


def shown_extent(box: MapBox) -> QgsRectangle:
    """Return the extent that fills the box and holds every zone."""
    extent = QgsRectangle(box.zones.extent)
    wide, high = max(extent.width(), 1.0), max(extent.height(), 1.0)
    scale = max(wide / box.width, high / box.height)
    centre = extent.center()
    return QgsRectangle.fromCenterAndSize(centre, scale * box.width, scale * box.height)


def scale_bar(
    layout: QgsPrintLayout, box: ScaleBar, drawn: QgsLayoutItemMap
) -> QgsLayoutItemScaleBar:
    """Return a scale bar of two parts with whole numbers, at most as wide as its box."""
    length = _part_length(box)
    in_km = length >= 1000
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(drawn)
    item.setUnits(
        QgsUnitTypes.DistanceUnit.DistanceKilometers
        if in_km
        else QgsUnitTypes.DistanceUnit.DistanceMeters
    )
    item.setUnitLabel("km" if in_km else "m")
    item.setMapUnitsPerScaleBarUnit(1.0)
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    item.setUnitsPerSegment(length / 1000 if in_km else length)
    item.setHeight(box.style.line_mm * 0.35)
    item.setLabelBarSpace(0.8)
    item.setBoxContentSpace(0)
    item.setTextFormat(text_format(box.style))
    numbers = QgsBasicNumericFormat()
    numbers.setShowThousandsSeparator(False)  # its sign differs between languages
    item.setNumericFormat(numbers)
    return item


def _part_length(box: ScaleBar) -> float:
    extent = shown_extent(box.zones)
    measure = QgsDistanceArea()
    measure.setSourceCrs(box.zones.zones.layer.crs(), QgsCoordinateTransformContext())
    measure.setEllipsoid(_ELLIPSOID)
    middle = extent.center().y()
    across = measure.measureLine(
        QgsPointXY(extent.xMinimum(), middle), QgsPointXY(extent.xMaximum(), middle)
    )
    room = box.width * _SHARE_OF_BAR - width_of("00 km", box.style) / 2
    return round_length(max(across / box.zones.width * max(room, 5.0) / 2, 1.0))


def north_arrow(layout: QgsPrintLayout, box: North) -> QgsLayoutItemPicture:
    """Return an arrow that points to true north at the middle of a map."""
    item = QgsLayoutItemPicture(layout)
    item.setPicturePath(str(resource("reports", "north.svg")), Qgis.PictureFormat.SVG)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    item.setPictureAnchor(QgsLayoutItem.ReferencePoint.Middle)
    zones = box.zones.zones
    centre = zones.extent.center()
    item.setPictureRotation(true_north(zones.layer.crs(), (centre.x(), centre.y())))
    return item
