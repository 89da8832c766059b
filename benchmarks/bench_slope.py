"""Slope of 250 000 streets, against QGIS's own two steps on the way there: densify and set Z."""

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

from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, write_raster
from smart_territory_plugin.core.slope import network_slope

COUNT, STEP = 250_000, 10.0
SIDE, CELL = 2000, 10.0
WIDTH = SIDE * CELL
CRS = "EPSG:3763"
COMPARED = 2000


def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the height of smooth hills, known everywhere."""
    return 300 + 60 * np.sin(x / 800) + 40 * np.cos(y / 600)


def cases() -> Iterator[Case]:
    """Give the streets on a terrain of 2000 × 2000 cells of 10 m."""
    grid = Grid((CELL, 0, 0, 0, -CELL, WIDTH), SIDE, SIDE, CRS)
    dem = Raster(height(*np.meshgrid(*grid.centres())), grid)
    layer = gpd.GeoDataFrame(geometry=streets(np.random.default_rng(11)), crs=CRS)
    yield Case(
        "slope of 250 000 streets, samples every 10 m",
        lambda: network_slope(layer, dem, STEP),
        {"QGIS densify + set Z": qgis(layer, dem)},
        difference,
        lambda ours: error_of_ends(ours, layer),
        repeats=2,
    )


def streets(rng: np.random.Generator) -> np.ndarray:
    """Return lines of 2 to 6 vertices, about 30 m from one to the next."""
    count = rng.integers(2, 7, COUNT)
    line = np.repeat(np.arange(COUNT), count)
    first = np.repeat(np.cumsum(count) - count, count)
    bearing = rng.uniform(0, 2 * np.pi, COUNT)[line] + rng.normal(0, 0.4, len(line))
    gone = rng.uniform(5, 55, len(line))[:, None] * np.column_stack(
        [np.cos(bearing), np.sin(bearing)]
    )
    walked = np.cumsum(gone, axis=0)
    start = rng.uniform(400, WIDTH - 400, (COUNT, 2))
    return shapely.linestrings(start[line] + walked - walked[first], indices=line)


def qgis(layer: gpd.GeoDataFrame, dem: Raster) -> Callable[[], Any]:
    """Return QGIS's way to lines with Z at the same spacing; the slope would still be to do."""
    from qgis_peer import processing_run

    folder = Path(tempfile.mkdtemp(prefix="bench_slope_"))
    layer.to_file(folder / "streets.gpkg")
    write_raster(folder / "dem.tif", dem, dtype="float64")
    in_memory = processing_run(
        "native:dropmzvalues",
        {
            "INPUT": str(folder / "streets.gpkg"),
            "DROP_Z_VALUES": True,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]

    def run() -> Any:
        dense = processing_run(
            "native:densifygeometriesgivenaninterval",
            {"INPUT": in_memory, "INTERVAL": STEP, "OUTPUT": "TEMPORARY_OUTPUT"},
        )["OUTPUT"]
        return processing_run(
            "native:setzfromraster",
            {"INPUT": dense, "RASTER": str(folder / "dem.tif"), "OUTPUT": "TEMPORARY_OUTPUT"},
        )["OUTPUT"]

    return run


def difference(ours: pd.DataFrame, theirs: Any) -> str:
    """Say how far the mean slope of the first streets is from that of QGIS's lines with Z."""
    means = []
    for _, feature in zip(range(COMPARED), theirs.getFeatures(), strict=False):
        line = shapely.from_wkb(bytes(feature.geometry().asWkb()))
        x, y, z = shapely.get_coordinates(line, include_z=True).T
        means.append(100 * np.abs(np.diff(z)).sum() / np.hypot(np.diff(x), np.diff(y)).sum())
    mean = np.abs(ours["slope_mean_pct"].to_numpy()[:COMPARED] - means).mean()
    return f"mean difference {mean:.2f} %-points (it takes the nearest cell)"


def error_of_ends(ours: pd.DataFrame, layer: gpd.GeoDataFrame) -> str:
    """Say how far rise less fall is from the true difference of height between the ends."""
    lines = np.asarray(layer.geometry.array, dtype=object)
    (x0, y0), (x1, y1) = (
        shapely.get_coordinates(shapely.get_point(lines, place)).T for place in (0, -1)
    )
    error = np.abs(ours["rise_m"] - ours["fall_m"] - (height(x1, y1) - height(x0, y0)))
    return f"rise less fall within {error.max():.3f} m of the true one"
