"""Layers written as WKT, the provider registered once, and a feedback that remembers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


class Feedback(QgsProcessingFeedback):
    """Remembers what is said; can cancel itself after a number of progress calls."""

    def __init__(self, cancel_at: float | None = None) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        if cancel_at is not None:
            self.progressChanged.connect(lambda p: p >= cancel_at and self.cancel())

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """Register the provider for the whole session."""
    from smart_territory_plugin.algorithms.provider import SmartTerritoryProvider

    registry = QgsApplication.processingRegistry()
    found = registry.providerById("smartterritory")
    if found is None:
        found = SmartTerritoryProvider()
        registry.addProvider(found)
    return found


@pytest.fixture(autouse=True)
def folder_in_the_profile(tmp_path_factory, monkeypatch):
    """Keep the snapshots of a test out of the profile; return what says where they would be."""
    from smart_territory_plugin.algorithms import freshness_inputs

    real = freshness_inputs.snapshots_folder
    own = tmp_path_factory.mktemp("snapshots")
    monkeypatch.setattr(freshness_inputs, "snapshots_folder", lambda: own)
    return real


@pytest.fixture
def feedback() -> Feedback:
    return Feedback()


@pytest.fixture
def cancelling_feedback() -> Callable[[float], Feedback]:
    return Feedback


@pytest.fixture
def run(provider, feedback):
    """Run an algorithm of ours and return its results; the feedback is the test's own."""
    import processing

    def run_algorithm(name: str, parameters: dict, feedback: Feedback = feedback) -> dict:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(
            f"smartterritory:{name}", parameters, context=context, feedback=feedback
        )

    return run_algorithm


@pytest.fixture
def latin_1_shapefile(tmp_path: Path):
    """Write a layer or a GeoDataFrame as a shapefile in Latin-1.

    QGIS writes it: what geopandas makes of an encoding differs between versions of pyogrio.
    """

    def write(source, name: str) -> str:
        layer = source
        if not isinstance(source, QgsVectorLayer):
            whole = tmp_path / f"{name}.gpkg"
            source.to_file(whole)
            layer = QgsVectorLayer(str(whole), name, "ogr")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding = "ESRI Shapefile", "ISO-8859-1"
        path = str(tmp_path / f"{name}.shp")
        context = layer.transformContext()
        fault = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
        assert fault[0] == QgsVectorFileWriter.WriterError.NoError, fault
        return path

    return write


@pytest.fixture
def make_layer():
    """Make a layer in memory from WKT and rows of attributes."""

    def make(
        kind: str,
        shapes: Sequence[str | None],
        fields: str = "",
        rows: Sequence[Sequence] | None = None,
        crs: str = "EPSG:3763",
        name: str = "layer",
    ) -> QgsVectorLayer:
        uri = f"{kind}?crs={crs}" + "".join(f"&field={f}" for f in fields.split(",") if f)
        layer = QgsVectorLayer(uri, name, "memory")
        features = []
        for number, shape in enumerate(shapes):
            feature = QgsFeature(layer.fields())
            if shape is not None:
                feature.setGeometry(QgsGeometry.fromWkt(shape))
            if rows:
                feature.setAttributes(list(rows[number]))
            features.append(feature)
        ok, _ = layer.dataProvider().addFeatures(features)
        if not ok:
            raise AssertionError(layer.dataProvider().lastError())
        layer.updateExtents()
        return layer

    return make


@pytest.fixture
def make_raster(tmp_path: Path):
    """Write a small GeoTIFF with 10 m cells and open it as a layer."""
    from osgeo import gdal, osr

    def make(
        rows: Sequence[Sequence[float]],
        name: str = "raster",
        crs: int | None = 3763,
        origin: tuple[float, float] = (0.0, 20.0),
        cell: float = 10.0,
        nodata: float | None = None,
    ) -> QgsRasterLayer:
        values = np.array(rows, dtype="float64")
        path = tmp_path / f"{name}.tif"
        height, width = values.shape
        data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float64)
        data.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
        if crs is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            data.SetProjection(reference.ExportToWkt())
        band = data.GetRasterBand(1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values)
        data.FlushCache()
        del band, data
        return QgsRasterLayer(str(path), name)

    return make


@pytest.fixture
def rows_of():
    """Return a layer's rows as dicts, NULL as None."""
    from smart_territory_plugin.algorithms.layers_in import plain

    def rows(layer: QgsVectorLayer | str) -> list[dict]:
        opened = QgsVectorLayer(layer, "result", "ogr") if isinstance(layer, str) else layer
        if not opened.isValid():
            raise AssertionError(f"does not open: {layer}")
        names = opened.fields().names()
        return [{name: plain(feature[name]) for name in names} for feature in opened.getFeatures()]

    return rows
