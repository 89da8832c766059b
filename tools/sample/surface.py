"""The surface model: the ground with buildings, trees and forests standing on it."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.ndimage import map_coordinates

from tools.sample.buildings import Building
from tools.sample.spec import Town
from tools.sample.terrain import CELL, Ground, grid_centres, noise
from tools.sample.trees import Tree
from tools.sample.write import burn

PIXEL = 5
NODATA = -9999.0
MARGIN = 60.0  # metres of surface beyond the municipality's limit
STEP = 0.5  # metres: heights are whole steps, which compress well
STOREY, ROOF, HALL, CHURCH = 3.0, 1.5, 8.5, 14.0
CANOPY = {  # height of what grows, in metres, and the share of the ground that it covers
    "2.2.2.1": (3.5, 0.5), "2.2.3.1": (4.0, 0.35), "4.1.1.2": (7.0, 0.35), "5.1.1.3": (11.0, 0.75),
    "5.1.1.4": (13.0, 0.75), "5.1.1.6": (19.0, 0.8), "5.1.1.8": (12.0, 0.8), "5.1.2.1": (14.0, 0.7),
}  # fmt: skip
CLUMP = 20.0  # metres, the size of a clump of crowns


def building_height(building: Building) -> float:
    """Return the height of a building's roof above the ground, in metres."""
    if building.use in ("industrial", "warehouse"):
        return HALL
    return CHURCH if building.use == "church" else building.floors * STOREY + ROOF


def forest(town: Town, patches, codes, shape: tuple[int, int], rng) -> np.ndarray:
    """Return the height of forests and orchards above the ground: clumps with gaps between."""
    grown = [(patch, *CANOPY[code]) for patch, code in zip(patches, codes, strict=True)
             if code in CANOPY]  # fmt: skip
    shapes = [patch for patch, _, _ in grown]
    tall = burn(shapes, [height for _, height, _ in grown], town.size, PIXEL, 0.0)
    cover = burn(shapes, [share for _, _, share in grown], town.size, PIXEL, 0.0)
    clumps = noise(shape, CLUMP / PIXEL, rng)
    rank = np.argsort(np.argsort(clumps.ravel())).reshape(shape) / clumps.size
    stand = np.round(tall * (1 + 0.12 * clumps))  # whole metres: smooth enough to compress
    return np.where(rank < cover, np.maximum(stand, 0), 0.0)


def crowns(trees: list[Tree], size: tuple[int, int]) -> np.ndarray:
    """Return the height of single trees above the ground; a higher crown hides a lower one."""
    order = sorted(trees, key=lambda tree: tree.height)
    discs = [shapely.Point(t.place).buffer(max(t.crown / 2, 0.6 * PIXEL)) for t in order]
    return burn(discs, [t.height for t in order], size, PIXEL, 0.0)


def surface(
    town: Town, ground: Ground, buildings: list[Building], trees: list[Tree], patches, codes, rng
) -> np.ndarray:
    """Return heights above sea level on 5 m cells, nodata beyond the municipality's margin."""
    x, y = grid_centres(town.size, PIXEL)
    row, column = (town.size[1] - y) / CELL - 0.5, x / CELL - 0.5
    land = map_coordinates(ground.dem, [row, column], order=1, mode="nearest")
    roofs = burn([b.shape for b in buildings], [building_height(b) for b in buildings],
                 town.size, PIXEL, 0.0)  # fmt: skip
    above = np.maximum(forest(town, patches, codes, x.shape, rng), crowns(trees, town.size))
    above = np.where(roofs > 0, roofs, above)
    inside = shapely.contains_xy(shapely.buffer(ground.border, MARGIN), x, y)
    return np.where(inside, np.round((land + above) / STEP) * STEP, NODATA)
