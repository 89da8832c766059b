"""From the core's tables to QGIS: fields, features and layers in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd


# Floats are not among them: one may be NaN.
_PLAIN = frozenset((str, int, bool, type(None)))


def field_for(name: str, column: pd.Series) -> QgsField:
    """Return the field that holds ``column``: whole numbers, decimals, or text."""
    kind = column.dtype.kind
    if kind in "biu":
        known = column.dropna()  # of a column that is NA all through no number is the widest
        wide = kind != "b" and len(known) and abs(known).max() > 2**31 - 1
        return QgsField(name, QMetaType.Type.LongLong if wide else QMetaType.Type.Int)
    if kind == "f":
        return QgsField(name, QMetaType.Type.Double)
    return QgsField(name, QMetaType.Type.QString)


def plain_fields(kinds: Mapping[str, str]) -> QgsFields:
    """Return a field a column, from ``bool``, ``int``, ``long``, ``float`` or ``text``."""
    types = {
        "bool": QMetaType.Type.Int,
        "int": QMetaType.Type.Int,
        "long": QMetaType.Type.LongLong,
        "float": QMetaType.Type.Double,
    }
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, types.get(kind, QMetaType.Type.QString)))
    return fields


def attribute(value: Any) -> Any:
    """Return a core value as an attribute: NaN, NaT and NA become NULL, numpy types plain ones."""
    if value is None or type(value).__name__ == "NAType":
        return None
    if value != value:  # noqa: PLR0124 - only NaN and NaT differ from themselves
        return None
    return value.item() if hasattr(value, "item") else value


def row_features(
    fields: QgsFields, rows: Iterable[list[Any]], shapes: Any, multi: bool
) -> Iterator[QgsFeature]:
    """Yield a feature a row; ``shapes`` are WKB (None for no geometry) or None for a table."""
    for position, row in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setAttributes(row)
        if shapes is not None and shapes[position] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(bytes(shapes[position]))
            if multi:
                geometry.convertToMultiType()
            feature.setGeometry(geometry)
        yield feature


def _attributes(column: pd.Series) -> list[Any]:
    """Return :func:`attribute` of every value, many numbers at once."""
    import numpy as np

    if not isinstance(column.dtype, np.dtype) or column.dtype.kind not in "biuf":
        values = column.tolist()
        return [value if type(value) in _PLAIN else attribute(value) for value in values]
    numbers = column.to_numpy()
    if column.dtype.kind == "f" and np.isnan(numbers).any():
        objects = numbers.astype(object)
        objects[np.isnan(numbers)] = None
        return objects.tolist()
    return numbers.tolist()


def table_rows(table: pd.DataFrame) -> list[list[Any]]:
    """Return the rows of a table as attributes."""
    columns = [_attributes(table[column]) for column in table.columns]
    if not columns:
        return [[] for _ in range(len(table))]
    return [list(row) for row in zip(*columns, strict=True)]


def table_fields(table: pd.DataFrame) -> QgsFields:
    """Return a field a column."""
    fields = QgsFields()
    for column in table.columns:
        fields.append(field_for(str(column), table[column]))
    return fields


def memory_layer(frame: gpd.GeoDataFrame, name: str) -> QgsVectorLayer:
    """Return a GeoDataFrame as a layer in memory."""
    kind = kind_of_frame(frame)
    shapes = frame.geometry.to_wkb().to_numpy()
    layer = _filled(frame.drop(columns=frame.geometry.name), name, kind, shapes)
    layer.setCrs(qgis_crs(frame.crs.to_wkt() if frame.crs is not None else None))
    return layer


def table_layer(table: pd.DataFrame, name: str) -> QgsVectorLayer:
    """Return a table without geometry as a layer in memory."""
    return _filled(table, name, QgsWkbTypes.Type.NoGeometry, None)


def _filled(table: pd.DataFrame, name: str, kind: int, shapes: Any) -> QgsVectorLayer:
    no_geometry = kind == QgsWkbTypes.Type.NoGeometry
    fields = table_fields(table)
    layer = QgsVectorLayer(
        "None" if no_geometry else QgsWkbTypes.displayString(kind), name, "memory"
    )
    provider = layer.dataProvider()
    provider.addAttributes(list(fields))
    layer.updateFields()
    multi = QgsWkbTypes.isMultiType(kind)
    provider.addFeatures(list(row_features(fields, table_rows(table), shapes, multi)))
    layer.updateExtents()
    return layer


def kind_of_frame(frame: Any) -> int:
    """Return the QGIS geometry type that holds every geometry of a GeoDataFrame."""
    import shapely

    geometries = frame.geometry.to_numpy()
    families = set(frame.geom_type.dropna())
    names = {name.removeprefix("Multi") for name in families}
    if not names:
        return QgsWkbTypes.Type.NoGeometry
    if names == {"LinearRing"}:
        names = {"LineString"}
    if len(names) > 1:
        return QgsWkbTypes.Type.Unknown
    kind = QgsWkbTypes.parseType(names.pop())
    if any(name.startswith("Multi") for name in families):
        kind = QgsWkbTypes.multiType(kind)
    return QgsWkbTypes.addZ(kind) if bool(shapely.has_z(geometries).any()) else kind


def qgis_crs(text: str | None) -> QgsCoordinateReferenceSystem:
    """Return the CRS of the core's text."""
    crs = QgsCoordinateReferenceSystem()
    if text:
        crs.createFromUserInput(text)
    return crs
