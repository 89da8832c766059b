"""Zones with their values as a QGIS layer in memory, made in the thread that uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

BAND_SUFFIX = "_band"
"""Ends the field that holds an indicator's band, beside the field of its values."""


def zones_layer(zones: gpd.GeoDataFrame, name: str = "zones") -> QgsVectorLayer:
    """Return zones as a layer in memory, fit to be drawn in this thread.

    Parameters
    ----------
    zones : geopandas.GeoDataFrame
        Polygons in any CRS; every column becomes a field.
    name : str
        The layer's name.
    """
    table = zones.drop(columns=zones.geometry.name)
    layer = table_layer(table, name, "MultiPolygon")
    crs = QgsCoordinateReferenceSystem()
    if zones.crs is not None:
        crs.createFromUserInput(zones.crs.to_wkt())
    layer.setCrs(crs)
    shapes = {}
    for number, shape in enumerate(zones.geometry.to_wkb().to_numpy(), start=1):
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(bytes(shape))
            geometry.convertToMultiType()
            shapes[number] = geometry
    layer.dataProvider().changeGeometryValues(shapes)
    layer.updateExtents()
    return layer


def table_layer(table: pd.DataFrame, name: str, kind: str = "None") -> QgsVectorLayer:
    """Return a table as a layer in memory; NaN and NA become NULL.

    Parameters
    ----------
    table : pandas.DataFrame
        Whole numbers, decimals and text.
    name : str
        The layer's name.
    kind : str
        A geometry type of the memory provider, for a layer that gets its geometry later.
    """
    layer = QgsVectorLayer(kind, name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(str(c), _kind(table[c])) for c in table.columns])
    layer.updateFields()
    columns = [[_attribute(value) for value in table[column].array] for column in table.columns]
    features = []
    for row in zip(*columns, strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    provider.addFeatures(features)
    return layer


def _kind(column: pd.Series) -> QMetaType.Type:
    if column.dtype.kind in "iu":
        return QMetaType.Type.LongLong
    return QMetaType.Type.Double if column.dtype.kind == "f" else QMetaType.Type.QString


def _attribute(value: Any) -> Any:
    if value is None or value != value or type(value).__name__ == "NAType":  # noqa: PLR0124
        return None
    return value.item() if hasattr(value, "item") else value
