"""The land-surface temperature of a summer morning, drawn from land cover and buildings."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.ndimage import gaussian_filter

from tools.sample.spec import Town
from tools.sample.terrain import CELL, Ground, grid_centres, noise
from tools.sample.write import burn

PIXEL = 30
NODATA = -9999.0
WARMER = {  # °C against open ground
    "1.1.1.1": 3.5, "1.1.1.2": 3.5, "1.1.2.1": 2.0, "1.1.2.2": 0.8, "1.2.1.1": 6.0,
    "1.3.2.1": 0.5, "1.3.2.4": -1.5, "1.3.3.1": 2.5, "1.3.4.1": 2.5, "1.4.1.2": 4.0,
    "1.4.4.2": 0.5, "1.6.1.2": 6.0, "1.7.1.1": 4.0, "1.8.1.1": -3.5, "2.1.1.1": 1.5,
    "2.1.1.2": -3.5, "2.2.1.1": 1.0, "2.2.2.1": -1.0, "2.2.3.1": 0.5, "2.3.2.1": -0.5,
    "3.1.1.1": -1.0, "3.1.2.1": 1.8, "4.1.1.2": -1.5, "5.1.1.3": -5.0, "5.1.1.4": -5.0,
    "5.1.1.6": -4.0, "5.1.1.8": -5.5, "5.1.2.1": -4.5, "6.1.1.1": -0.8, "7.1.1.2": 3.5,
    "7.1.2.1": 4.0, "8.1.2.1": -5.0, "9.1.1.1": -9.0, "9.1.2.4": -11.0,
}  # fmt: skip
SEA = 21.0


def surface_temperature(
    town: Town, ground: Ground, patches, codes, buildings, rng: np.random.Generator
) -> np.ndarray:
    """Return temperatures in °C on 30 m pixels, nodata outside a margin and under a cloud."""
    warmer = [WARMER[code] for code in codes]
    cover = burn(patches, warmer, town.size, CELL, empty=0.0)
    roofs = burn([b.shape for b in buildings], [1.0] * len(buildings), town.size, CELL / 2, 0.0)
    rows, columns = town.size[1] // PIXEL, town.size[0] // PIXEL

    def mean(grid: np.ndarray) -> np.ndarray:
        cut = grid.shape[0] // rows
        blocks = grid[: rows * cut, : columns * cut].reshape(rows, cut, columns, cut)
        return blocks.mean(axis=(1, 3))

    height = mean(ground.dem)
    warm = town.summer + mean(cover) + 9.0 * mean(roofs) - 0.0065 * (height - height.min())
    x, y = grid_centres(town.size, PIXEL)
    places = shapely.points(x.ravel(), y.ravel())
    if ground.shore is not None:
        away = shapely.distance(ground.shore, places).reshape(x.shape)
        warm -= 3.0 * np.exp(-away / 700)
        inside = shapely.contains(ground.border, places).reshape(x.shape)
        warm = np.where(~inside & (height <= 0.0) & (x < town.size[0] / 2), SEA, warm)
    warm = gaussian_filter(warm, 0.7) + 0.35 * noise(warm.shape, 3, rng)
    outside = shapely.distance(ground.border, places).reshape(x.shape) > 200
    cores = [shapely.Polygon(q.outline) for q in town.quarters if q.kind != "village"]
    far = shapely.distance(shapely.union_all(cores), places).reshape(x.shape) > 350
    cloud = (noise(warm.shape, 9, rng) > 1.9) & far & (town.country == "plain")
    return np.where(outside | cloud, NODATA, np.round(warm * 16) / 16)
