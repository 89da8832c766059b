"""From QGIS's layers to the core: GeoDataFrames by WKB in bulk, rasters by their source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    import geopandas as gpd

SKIP_CHECKS = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
_PROGRESS_EVERY = 5000
_PLAIN = frozenset((int, float, str, bool, type(None)))


def plain(value: Any) -> Any:
    """Return an attribute as a plain Python value; QGIS's NULL becomes None."""
    if value == NULL or value is None:
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def crs_text(crs: QgsCoordinateReferenceSystem) -> str | None:
    """Return a CRS as the text the core takes (``EPSG:3763`` or WKT), None where it is unknown."""
    if not crs.isValid():
        return None
    return crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)


def read_frame(
    source: QgsProcessingFeatureSource,
    fields: Sequence[str] | None,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Return the features of ``source``, indexed by feature id, without any geometry check.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
        What ``parameterAsSource`` returned.
    fields : sequence of str or None
        The attributes to read; None for all of them.
    progress : callable
        Called with the share read.

    Returns
    -------
    geopandas.GeoDataFrame
        In the layer's own CRS (None where it has none); NULL attributes are None, dates ISO text.
    """
    import geopandas as gpd
    import pandas as pd
    import shapely

    names = source.fields().names() if fields is None else list(fields)
    positions = [source.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(positions)
    total = max(source.featureCount(), 1)
    shape_of = _plain_wkb if _is_plain(source.wkbType()) else _wkb
    ids: list[int] = []
    shapes: list[bytes | None] = []
    rows: list[list[Any]] = []
    for number, feature in enumerate(source.getFeatures(request, SKIP_CHECKS)):
        if number % _PROGRESS_EVERY == 0:
            progress(number / total)
        ids.append(feature.id())
        shapes.append(shape_of(feature))
        if positions:
            attributes = feature.attributes()
            rows.append([attributes[position] for position in positions])
    columns = zip(*rows, strict=True) if rows else ([] for _ in names)
    data = {name: _column(values) for name, values in zip(names, columns, strict=True)}
    index = pd.Index(ids, dtype="int64", name="feature_id")
    return gpd.GeoDataFrame(
        pd.DataFrame(data, index=index),
        geometry=shapely.from_wkb(shapes) if shapes else [],
        crs=crs_text(source.sourceCrs()),
    )


def _column(attributes: Iterable[Any]) -> Any:
    import pandas as pd

    values = [value if type(value) in _PLAIN else plain(value) for value in attributes]
    if any(isinstance(value, str) for value in values):
        return pd.Series(values, dtype=object).to_numpy()
    return values


def _is_plain(kind: int) -> bool:
    """Tell whether a layer of this type holds no curves and no M values."""
    mixed = (QgsWkbTypes.Type.Unknown, QgsWkbTypes.Type.GeometryCollection)
    return (
        QgsWkbTypes.flatType(kind) not in mixed
        and not QgsWkbTypes.isCurvedType(kind)
        and not QgsWkbTypes.hasM(kind)
    )


def _plain_wkb(feature: Any) -> bytes | None:
    return feature.geometry().asWkb().data() if feature.hasGeometry() else None


def _wkb(feature: Any) -> bytes | None:
    if not feature.hasGeometry():
        return None
    geometry = feature.geometry()
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind):
        geometry.convertToStraightSegment()
        kind = geometry.wkbType()
    if QgsWkbTypes.hasM(kind):
        geometry.get().dropMValue()
    return geometry.asWkb().data()


def raster_source(layer: QgsRasterLayer) -> tuple[str, str | None]:
    """Return the GDAL source of a raster layer and its CRS as QGIS sees it.

    Raises
    ------
    TerritoryError
        Where the layer is not a GDAL file (a web service, say).
    """
    if layer.dataProvider() is None or layer.dataProvider().name() != "gdal":
        raise TerritoryError(messages.RASTER_NOT_A_FILE, layer=layer.name())
    return layer.source(), crs_text(layer.crs())


def missing_fields(source: QgsProcessingFeatureSource, names: Iterable[str]) -> list[str]:
    """Return those of ``names`` that the layer does not have."""
    return [name for name in names if source.fields().lookupField(name) < 0]
