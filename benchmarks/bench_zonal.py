"""Zonal statistics by exact coverage: buildings of about a cell's size, and parishes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from case import Case

from smart_territory_plugin.core.coverage import coverage
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, write_raster
from smart_territory_plugin.core.zonal import zonal_statistics

SIDE, CELL = 2000, 10.0
WIDTH = SIDE * CELL
CRS = "EPSG:3763"
STATS = ("count", "mean", "min", "max")


def cases() -> Iterator[Case]:
    """Give both cases on one raster of 2000 × 2000 cells."""
    rng = np.random.default_rng(20260301)
    grid = Grid((CELL, 0, 0, 0, -CELL, WIDTH), SIDE, SIDE, CRS)
    raster = Raster(rng.normal(20, 5, grid.shape).astype("float32").astype(float), grid)
    for name, zones in (
        ("20 000 buildings of 6–25 m, 10 m cells", buildings(20_000, rng)),
        ("400 irregular polygons, 2000 × 2000 cells", parishes(400, rng)),
    ):
        yield Case(
            name,
            lambda zones=zones: zonal_statistics(zones, raster, STATS),
            {**exactextract(zones, raster), "QGIS native": qgis(zones, raster)},
            difference,
            lambda _, zones=zones: error_of_coverage(zones, grid),
        )


def buildings(count: int, rng: np.random.Generator) -> np.ndarray:
    """Return rectangles turned at random."""
    centre = rng.uniform(30, WIDTH - 30, (count, 1, 2))
    half = rng.uniform(3, 12.5, (count, 1, 2)) * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
    turn = rng.uniform(0, np.pi, count)
    rotation = np.stack([np.cos(turn), -np.sin(turn), np.sin(turn), np.cos(turn)], axis=1)
    corners = np.einsum("nij,nkj->nki", rotation.reshape(count, 2, 2), half)
    return shapely.polygons(centre + corners)


def parishes(count: int, rng: np.random.Generator) -> np.ndarray:
    """Return polygons that fill the raster, with winding outlines of about 70 corners."""
    frame = shapely.box(0, 0, WIDTH, WIDTH)
    seeds = shapely.multipoints(rng.uniform(0, WIDTH, (count, 2)))
    cells = shapely.get_parts(shapely.voronoi_polygons(seeds, extend_to=frame))
    fine = shapely.segmentize(shapely.intersection(cells, frame), 60.0)

    def wind(points: np.ndarray) -> np.ndarray:
        x, y = points.T
        x_moved = x + 25 * np.sin(y / 47) + 15 * np.sin(x / 31)
        y_moved = y + 25 * np.sin(x / 53) + 15 * np.sin(y / 29)
        return np.column_stack([x_moved, y_moved])

    return shapely.transform(fine, wind)


def exactextract(zones: np.ndarray, raster: Raster) -> dict[str, Callable[[], Any] | str]:
    """Return the same work by exactextract, by the two ways its zones can be given in memory.

    From a GeoDataFrame it makes every feature a JSON text first, which takes most of its time on
    many small zones; an OGR layer spares it that. The fair comparison is with the OGR layer.
    """
    names = ("exactextract, OGR layer", "exactextract, GeoDataFrame")
    try:
        from exactextract import exact_extract
        from exactextract.raster import NumPyRasterSource
        from osgeo import ogr, osr
    except ImportError:
        return dict.fromkeys(names, "not installed: pip install -r requirements/bench.txt")
    frame = gpd.GeoDataFrame({"id": range(len(zones))}, geometry=zones, crs=CRS)
    source = NumPyRasterSource(raster.values, *raster.grid.bounds, srs_wkt=frame.crs.to_wkt())
    reference = osr.SpatialReference()
    reference.SetFromUserInput(frame.crs.to_wkt())
    memory = ogr.GetDriverByName("Memory").CreateDataSource("zones")
    layer = memory.CreateLayer("zones", reference, ogr.wkbPolygon)
    for wkb in shapely.to_wkb(zones):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)

    def run(given: Any) -> pd.DataFrame:
        return exact_extract(source, given, list(STATS), output="pandas")

    return {names[0]: lambda: run(memory), names[1]: lambda: run(frame)}


def qgis(zones: np.ndarray, raster: Raster) -> Callable[[], pd.DataFrame] | str:
    """Return the same work by native:zonalstatisticsfb, from a memory layer and a GeoTIFF."""
    try:
        from qgis_peer import layer_of, processing_run
    except ImportError:
        return "not installed"
    path = str(Path(tempfile.mkdtemp()) / "values.tif")
    write_raster(path, raster)
    layer = layer_of(zones, CRS)
    given = {
        "INPUT": layer,
        "INPUT_RASTER": path,
        "RASTER_BAND": 1,
        "COLUMN_PREFIX": "_",
        "STATISTICS": [0, 2, 5, 6],  # count, mean, minimum, maximum
        "OUTPUT": "TEMPORARY_OUTPUT",
    }

    def run() -> pd.DataFrame:
        result = processing_run("native:zonalstatisticsfb", given)["OUTPUT"]
        rows = [feature.attributes() for feature in result.getFeatures()]
        fields = [field.name() for field in result.fields()]
        return (
            pd.DataFrame(rows, columns=fields)[[f"_{name}" for name in STATS]]
            .astype(float)
            .set_axis(list(STATS), axis=1)
        )

    return run


def difference(ours: pd.DataFrame, theirs: pd.DataFrame) -> str:
    """Return the largest difference of each statistic."""
    apart = {name: np.abs(ours[name].to_numpy() - theirs[name].to_numpy()) for name in STATS}
    return "largest difference " + ", ".join(f"{k} {np.nanmax(v):.1e}" for k, v in apart.items())


def error_of_coverage(zones: np.ndarray, grid: Grid) -> str:
    """Return how far covered shares of 20 000 cells are from shapely's intersections."""
    found = coverage(zones, grid)
    some = np.random.default_rng(1).permutation(np.flatnonzero(found.fraction < 1))[:20_000]
    x, y = found.col[some] * CELL, WIDTH - found.row[some] * CELL
    cells = shapely.box(x, y - CELL, x + CELL, y)
    area = shapely.area(shapely.intersection(zones[found.zone[some]], cells)) / CELL**2
    error = np.abs(area - found.fraction[some]).max()
    return f"covered shares off shapely's by {error:.1e} at most"
