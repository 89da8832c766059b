"""Cadastral parcels at the edge of a forest, and where fuel was managed around them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely

from tools.sample.buildings import Building
from tools.sample.spec import Town
from tools.sample.ways import Way
from tools.sample.zones import Cells

WIDTH = (26.0, 62.0)  # metres, of a strip of land
LONG = 190.0  # metres, beyond which a strip has two owners
LEAST = 350.0  # m²
ROADSIDE, HOUSE, CABLE = 10.0, 50.0, 7.0  # metres of managed ground beside each
DONE = 0.55  # share of the strips that were carried out


@dataclass(frozen=True)
class Parcel:
    """One parcel with its number in the section."""

    shape: shapely.Polygon
    number: int
    parish: int


@dataclass(frozen=True)
class Treated:
    """Ground where fuel was managed: along what, and in which year."""

    shape: shapely.Polygon
    beside: str
    year: int


def strips(cell: shapely.Polygon, rng: np.random.Generator) -> list[shapely.Polygon]:
    """Return a block of land cut into strips across its longer side."""
    box = shapely.get_coordinates(shapely.minimum_rotated_rectangle(cell))
    sides = np.diff(box[:3], axis=0)
    length = np.hypot(*sides.T)
    long, short = (0, 1) if length[0] > length[1] else (1, 0)
    along, across = sides[long] / length[long], sides[short] / length[short]
    start = box[0] if long == 0 else box[1]
    across = across if long == 0 else -across
    found = []
    at = 0.0
    while at < length[long]:
        wide = min(rng.uniform(*WIDTH), length[long] - at)
        if length[long] - at - wide < WIDTH[0]:
            wide = length[long] - at
        halves = (0.0, rng.uniform(0.4, 0.6), 1.0) if length[short] > LONG else (0.0, 1.0)
        for low, high in pairwise(halves):
            a, b = start + along * at, start + along * (at + wide)
            near, far = across * length[short] * low, across * length[short] * high
            piece = shapely.Polygon([a + near, b + near, b + far, a + far])
            found += list(shapely.get_parts(shapely.intersection(piece, cell, grid_size=0.01)))
        at += wide
    return [piece for piece in found if piece.area > LEAST]


def make_parcels(town: Town, cells: Cells, parish_at, rng: np.random.Generator) -> list[Parcel]:
    """Return the parcels of the blocks around the town's surveyed window."""
    window = shapely.box(*town.cadastre)
    inside = shapely.area(shapely.intersection(cells.shapes, window))
    rural = cells.kinds == "rural"
    chosen = cells.shapes[rural & (inside > 0.5 * shapely.area(cells.shapes))]
    shapes = [piece for cell in chosen for piece in strips(cell, rng)]
    homes = parish_at(shapely.get_coordinates(shapely.centroid(shapes)))
    return [Parcel(shape, number, int(home))
            for number, (shape, home) in enumerate(zip(shapes, homes, strict=True), 1)]  # fmt: skip


def make_treated(
    town: Town, ways: list[Way], buildings: list[Building], cover, border, rng
) -> list[Treated]:
    """Return the managed ground: some forest beside main roads, houses and power lines."""
    wild = [shape for shape, code in zip(*cover, strict=True) if code[0] in "456"]
    forest = shapely.union_all(wild)
    roads = [way.line for way in ways if way.highway in ("primary", "secondary", "tertiary")
             and way.kind == "rural"]  # fmt: skip
    houses = [b.shape for b in buildings if b.kind == "rural"]
    cables = [shapely.LineString(line.points) for line in town.power if line.kv < 60]
    walls = shapely.union_all([b.shape for b in buildings])
    found = []
    for beside, shapes, metres in (("Rede viária", roads, ROADSIDE), ("Edifício", houses, HOUSE),
                                   ("Rede elétrica", cables, CABLE)):  # fmt: skip
        done = np.array(shapes)[rng.uniform(size=len(shapes)) < DONE]
        ground = shapely.union_all(shapely.buffer(done, metres, quad_segs=4))
        ground = shapely.intersection(shapely.intersection(ground, forest), border)
        ground = shapely.simplify(ground, 0.5).difference(walls)
        parts = shapely.get_parts(shapely.set_precision(ground, 0.01))
        parts = parts[shapely.area(parts) > LEAST]
        parts = parts[np.lexsort(np.round(shapely.get_coordinates(shapely.centroid(parts)), 1).T)]
        years = rng.integers(2022, 2025, len(parts))
        found += [Treated(part, beside, int(year)) for part, year in zip(parts, years, strict=True)]
    return found
