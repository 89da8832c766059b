"""Writing with the GDAL that QGIS ships: GeoPackage layers and compressed GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()
FICTITIOUS = "Dados fictícios: este município não existe. Fictitious data: no such municipality."
STAMP = "2025-01-01T00:00:00.000Z"
TYPES = {
    "Polygon": ogr.wkbPolygon, "MultiPolygon": ogr.wkbMultiPolygon,
    "LineString": ogr.wkbLineString, "Point": ogr.wkbPoint,
}  # fmt: skip


@dataclass(frozen=True)
class Layer:
    """One layer to write; ``fields`` maps a name to str, int or float."""

    name: str
    title: str
    geometry: str
    fields: dict[str, type]
    shapes: Sequence
    rows: Iterable[dict]
    indexed: bool = False  # a spatial index pays only on the larger layers


def reference() -> osr.SpatialReference:
    """Return ETRS89 / PT-TM06."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(3763)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def to_geographic(xy: np.ndarray, origin: tuple[int, int]) -> np.ndarray:
    """Return longitude and latitude (EPSG:4258) of places of a town's frame, to 1 cm or so."""
    target = osr.SpatialReference()
    target.ImportFromEPSG(4258)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(reference(), target)
    places = np.asarray(xy, float) + origin
    return np.round(np.array(change.TransformPoints(places.tolist()))[:, :2], 7)


def placed(shape, origin: tuple[int, int], geometry: str) -> ogr.Geometry:
    """Return a shape in EPSG:3763, to the centimetre, in the layer's geometry type."""
    moved = shapely.transform(shape, lambda xy: np.round(xy + origin, 2))
    if geometry == "MultiPolygon" and moved.geom_type == "Polygon":
        moved = shapely.MultiPolygon([moved])
    return ogr.CreateGeometryFromWkb(shapely.to_wkb(moved))


def write_gpkg(path: Path, layers: list[Layer], origin: tuple[int, int]) -> None:
    """Write the layers of a town into one GeoPackage."""
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", STAMP)
    gdal.SetConfigOption("OGR_SQLITE_PRAGMA", "page_size=1024")  # many tables hold a few rows
    kinds = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal}
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    target.SetMetadata({"DESCRIPTION": FICTITIOUS, "LICENCE": "CC0-1.0"})
    for layer in layers:
        options = [
            f"IDENTIFIER={layer.title}",
            f"DESCRIPTION={layer.title}. {FICTITIOUS}",
            "GEOMETRY_NAME=geom",
            f"SPATIAL_INDEX={'YES' if layer.indexed else 'NO'}",
        ]
        out = target.CreateLayer(layer.name, reference(), TYPES[layer.geometry], options)
        for name, kind in layer.fields.items():
            out.CreateField(ogr.FieldDefn(name, kinds[kind]))
        definition = out.GetLayerDefn()
        target.StartTransaction()
        for shape, row in zip(layer.shapes, layer.rows, strict=True):
            feature = ogr.Feature(definition)
            for name in layer.fields:
                if row.get(name) is not None:
                    feature.SetField(name, row[name])
            feature.SetGeometryDirectly(placed(shape, origin, layer.geometry))
            out.CreateFeature(feature)
        target.CommitTransaction()
    target.ExecuteSQL("VACUUM")
    target = None
    for option in ("OGR_CURRENT_DATE", "OGR_SQLITE_PRAGMA"):
        gdal.SetConfigOption(option, None)


def write_tif(path: Path, grid: np.ndarray, origin, cell: float, nodata: float, text: str) -> None:
    """Write a grid as a compressed GeoTIFF in EPSG:3763."""
    path.unlink(missing_ok=True)
    rows, columns = grid.shape
    options = [
        "COMPRESS=DEFLATE",
        "PREDICTOR=3",
        "ZLEVEL=9",
        "TILED=YES",
        "BLOCKXSIZE=256",
        "BLOCKYSIZE=256",
    ]
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, 1, gdal.GDT_Float32, options
    )
    target.SetGeoTransform((origin[0], cell, 0, origin[1] + rows * cell, 0, -cell))
    target.SetProjection(reference().ExportToWkt())
    target.SetMetadata({"TIFFTAG_IMAGEDESCRIPTION": f"{text}. {FICTITIOUS}", "LICENCE": "CC0-1.0"})
    band = target.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    band.SetDescription(text)
    band.WriteArray(grid.astype(np.float32))
    target = None


def burn(shapes, values, size: tuple[int, int], cell: float, empty: float) -> np.ndarray:
    """Return a grid of the town's frame with each shape's value at the cell centres inside it."""
    columns, rows = int(size[0] / cell), int(size[1] / cell)
    target = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Float32)
    target.SetGeoTransform((0, cell, 0, size[1], 0, -cell))
    target.GetRasterBand(1).Fill(empty)
    target.SetProjection(reference().ExportToWkt())
    source = ogr.GetDriverByName("Memory").CreateDataSource("shapes")
    layer = source.CreateLayer("shapes", reference(), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
    for shape, value in zip(shapes, values, strict=True):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("value", float(value))
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=value"])
    return target.ReadAsArray().astype(float)
