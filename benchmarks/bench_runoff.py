"""Runoff of a storm and connected coastal flooding on 2000 × 2000 cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pandas as pd
from case import Case
from scipy.ndimage import binary_propagation, gaussian_filter

from smart_territory_plugin.core.coastal import Flood, coastal_flood
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import LandCover
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.runoff import CURVE_COLUMNS, Runoff, storm_runoff
from smart_territory_plugin.core.tables import Table

SIDE, CELL = 2000, 10.0
CLASSES = (1111, 1121, 1411, 2111, 2211, 3111, 5111, 5115, 6111, 9111)
RAIN_MM = 80.0
LEVEL_M = 3.0


def cases() -> Iterator[Case]:
    """Give a storm of one rain, one of a raster of rain, and a flood from the west."""
    rng = np.random.default_rng(20260401)
    grid = Grid((CELL, 0, 0, 0, -CELL, SIDE * CELL), SIDE, SIDE, "EPSG:3763")
    codes = np.kron(rng.choice(CLASSES, (200, 200)), np.ones((10, 10)))
    codes[:40] = np.nan
    cover = LandCover(Raster(codes, grid), None, "land cover")
    soil = Raster(
        np.kron(rng.choice([1, 2, 3, 4, 13, np.nan], (100, 100)), np.ones((20, 20))), grid
    )
    curve = np.sort(rng.integers(30, 99, (len(CLASSES), 4)), axis=1).astype(float)
    rows = pd.DataFrame({"lucode": CLASSES, **dict(zip(CURVE_COLUMNS, curve.T, strict=True))})
    table = Table(rows, {}, Path("curves.csv"))
    rain = Raster(RAIN_MM * rng.random(grid.shape), grid)
    for name, fallen in (("one rain", RAIN_MM), ("a raster of rain", rain)):
        yield Case(
            f"runoff and retention, 2000 × 2000 cells, {name}",
            lambda fallen=fallen: stored(storm_runoff(cover, soil, table, fallen)),
            {"cell by cell in numpy": by_cell(codes, soil.values, curve, fallen)},
            lambda ours, theirs: f"runoff within {largest(ours[0], theirs[0]):.0e} mm",
        )
    dem = Raster(coast(rng), grid)
    sea = np.zeros(grid.shape, dtype=bool)
    sea[:, :200] = True
    yield Case(
        "connected coastal flooding, 2000 × 2000 cells",
        lambda: coastal_flood(dem, sea, (LEVEL_M,)),
        {"scipy's binary_propagation": lambda: propagated(dem.values, sea)},
        lambda ours, theirs: f"{int((ours.flooded(0) != theirs).sum())} cells differ",
        more_without_connection,
    )


def stored(result: Runoff) -> tuple[np.ndarray, np.ndarray]:
    """Return both rasters, as they are written."""
    return result.runoff_mm, result.retention


def by_cell(
    codes: np.ndarray, soil: np.ndarray, curve: np.ndarray, rain: float | Raster
) -> Callable[[], tuple[np.ndarray, np.ndarray]]:
    """Return the formulas of InVEST's Urban Flood Risk Mitigation on every cell, plainly."""

    def run() -> tuple[np.ndarray, np.ndarray]:
        known = np.isfinite(codes)
        row = np.searchsorted(CLASSES, np.where(known, codes, CLASSES[0]))
        group = np.where(np.isfinite(soil) & (soil <= 4), soil, 4).astype(int) - 1
        storage = 25400 / curve[row, group] - 254
        fallen = rain if isinstance(rain, float) else rain.values
        runs = fallen > 0.2 * storage
        depth = np.where(runs, (fallen - 0.2 * storage) ** 2 / (fallen + 0.8 * storage), 0.0)
        depth = np.where(known, depth, np.nan)
        return depth, 1 - depth / fallen

    return run


def largest(ours: np.ndarray, theirs: np.ndarray) -> float:
    """Return the largest difference; cells without data are the same ones."""
    return float(np.nanmax(np.abs(ours - theirs)))


def coast(rng: np.random.Generator) -> np.ndarray:
    """Return hills that rise from the west."""
    hills = gaussian_filter(rng.normal(size=(SIDE, SIDE)), 8)
    return hills / hills.std() * 3 + np.linspace(-4, 12, SIDE)[None, :]


def propagated(heights: np.ndarray, sea: np.ndarray) -> np.ndarray:
    """Return the flood by letting the sea grow into low land until nothing changes."""
    low = (heights < LEVEL_M) & ~sea
    return binary_propagation(sea, np.ones((3, 3), dtype=bool), mask=low | sea) & ~sea


def more_without_connection(ours: Flood) -> str:
    """Say how much more land a bathtub without connection floods."""
    level = ours.levels[0]
    return f"without connection {100 * level.unconnected_m2 / level.flooded_m2:.1f} % more land"
