"""Urban cooling on 2000 × 2000 cells, against InVEST; and its convolution, against other ones."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
from case import Case
from scipy.ndimage import gaussian_filter
from scipy.signal import fftconvolve, oaconvolve
from shapely.geometry import box

from smart_territory_plugin.core.convolution import convolved, decay_kernel
from smart_territory_plugin.core.cooling import (
    COLUMNS,
    Cooling,
    CoolingOptions,
    cooling_capacity,
)
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import LandCover
from smart_territory_plugin.core.raster import Raster, read_raster, write_raster
from smart_territory_plugin.core.tables import read_table

SIDE, CELL = 2000, 10.0
CRS = "EPSG:3763"
OPTIONS = CoolingOptions(21.5, 3.5, 450.0, 500.0)
TABLE = """lucode,kc,green_area,shade,albedo,building_intensity
1,0.15,0,0.05,0.14,1
2,0.4,0,0.15,0.18,0.3
3,0.7,0,0.1,0.21,0
4,0.95,1,0.4,0.2,0.02
5,1.0,1,0.8,0.13,0
"""
NOT_HERE = "not installed (natcap.invest is built with a compiler and GDAL's headers)"


def cases() -> Iterator[Case]:
    """Give the model and one convolution, both on a town with a gap of 5 % in a corner."""
    grid = Grid((CELL, 0, 0, 0, -CELL, SIDE * CELL), SIDE, SIDE, CRS)
    codes, et0 = town(np.random.default_rng(7), grid)
    folder = Path(tempfile.mkdtemp(prefix="bench_cooling_"))
    (folder / "table.csv").write_text(TABLE, encoding="utf-8")
    columns = COLUMNS[OPTIONS.method]
    table = read_table(folder / "table.csv", ("lucode", *columns), columns)
    yield Case(
        "urban cooling, 2000 × 2000 cells, 450 m and 500 m",
        lambda: cooling_capacity(LandCover(codes, None, "uso"), table, et0, OPTIONS),
        {"InVEST Urban Cooling (files)": invest(folder, codes, et0)},
        difference,
        repeats=4,
    )
    values = np.where(np.isnan(codes.values), np.nan, et0.values)
    kernel = decay_kernel(lambda distance: np.exp(-distance / 45), 225)
    yield Case(
        "mean by distance with gaps, 2000 × 2000 cells, radius 225",
        lambda: convolved(values, kernel, normalised=True),
        {
            "scipy fftconvolve, twice": lambda: twice(fftconvolve, values, kernel),
            "scipy oaconvolve, twice": lambda: twice(oaconvolve, values, kernel),
        },
        lambda ours, theirs: f"largest difference {np.nanmax(np.abs(ours - theirs)):.1e}",
        repeats=3,
    )


def town(rng: np.random.Generator, grid: Grid) -> tuple[Raster, Raster]:
    """Return five classes in smooth patches, and evapotranspiration that grows to one side."""
    field = gaussian_filter(rng.normal(size=grid.shape), 6)
    codes = np.digitize(field, np.quantile(field, [0.35, 0.6, 0.75, 0.9])) + 1.0
    codes[: SIDE // 5, : SIDE // 4] = np.nan
    et0 = 4 + np.linspace(0, 1, SIDE)[None, :] + rng.random(grid.shape) * 0.01
    return Raster(codes, grid), Raster(et0.astype("float32").astype(float), grid)


def invest(folder: Path, codes: Raster, et0: Raster) -> Callable[[], Path] | str:
    """Return a run of InVEST's model, from files to files as it works."""
    try:
        from natcap.invest.urban_cooling_model import urban_cooling_model
    except ImportError:
        return NOT_HERE
    write_raster(folder / "lulc.tif", codes, nodata=255, dtype="uint8")
    write_raster(folder / "et0.tif", et0)
    area = gpd.GeoDataFrame({"id": [1]}, geometry=[box(*codes.grid.bounds)], crs=CRS)
    area.to_file(folder / "area.gpkg")
    shade, albedo, eti = map(str, OPTIONS.weights)

    def run() -> Path:
        workspace = Path(tempfile.mkdtemp(dir=folder))
        urban_cooling_model.execute(
            {
                "workspace_dir": str(workspace),
                "results_suffix": "",
                "t_ref": str(OPTIONS.t_ref_c),
                "uhi_max": str(OPTIONS.uhi_max_c),
                "lulc_raster_path": str(folder / "lulc.tif"),
                "ref_eto_raster_path": str(folder / "et0.tif"),
                "aoi_vector_path": str(folder / "area.gpkg"),
                "biophysical_table_path": str(folder / "table.csv"),
                "green_area_cooling_distance": str(OPTIONS.cooling_m),
                "t_air_average_radius": str(OPTIONS.mixing_m),
                "do_energy_valuation": False,
                "do_productivity_valuation": False,
                "cc_method": OPTIONS.method,
                "cc_weight_shade": shade,
                "cc_weight_albedo": albedo,
                "cc_weight_eti": eti,
                "n_workers": -1,
            }
        )
        return workspace

    return run


def difference(ours: Cooling, theirs: Path) -> str:
    """Say how far the three rasters are from InVEST's."""
    said = []
    for name, raster in (("cc", ours.cc), ("hm", ours.hm), ("T_air", ours.t_air)):
        apart = np.abs(raster.values - read_raster(theirs / f"{name}.tif").values)
        said.append(f"{name} {np.nanmax(apart):.1e}")
    return "largest difference " + ", ".join(said)


def twice(convolve: Any, values: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Return the same mean by two convolutions of scipy, of the values and of where there are."""
    missing = np.isnan(values)
    total = convolve(np.where(missing, 0.0, values), kernel, mode="same")
    weights = convolve((~missing).astype(float), kernel, mode="same")
    weights[missing] = np.nan
    return total / weights
