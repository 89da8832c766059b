"""Street and park trees as a municipality's inventory has them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from tools.sample.buildings import Building
from tools.sample.green import Free, Green
from tools.sample.spec import Town
from tools.sample.ways import Way

KERB = 4.4  # metres from the middle of a street to a row of trees
CORNER = 9.0  # metres kept free at crossings
CLEAR = 2.0  # metres from a trunk to a wall
LINED = {"grid": 0.2, "suburb": 0.12, "village": 0.08, "old": 0.05, "works": 0.2, "rural": 0.01}
PARK_M2 = {"Jardim público": 95.0, "Largo ajardinado": 110.0, "Parque urbano": 210.0,
           "Cemitério": 420.0}  # fmt: skip
MOST_IN_PARK = 130
UNMEASURED = 0.08  # share of trees whose height nobody measured


@dataclass(frozen=True)
class Species:
    """A species with the range of its full-grown height and its crown as a share of the height."""

    name: str
    height: tuple[float, float]
    crown: float


SPECIES = {
    "coast": (
        Species("Platanus x hispanica", (9, 18), 0.62),
        Species("Metrosideros excelsa", (5, 10), 0.85),
        Species("Tilia tomentosa", (7, 13), 0.6),
        Species("Pinus pinea", (7, 14), 0.75),
        Species("Phoenix canariensis", (6, 12), 0.55),
    ),
    "hills": (
        Species("Tilia cordata", (8, 15), 0.6),
        Species("Acer pseudoplatanus", (8, 16), 0.62),
        Species("Quercus robur", (8, 17), 0.72),
        Species("Prunus cerasifera", (4, 7), 0.8),
        Species("Castanea sativa", (8, 15), 0.75),
    ),
    "plain": (
        Species("Celtis australis", (8, 15), 0.75),
        Species("Citrus x aurantium", (3, 5), 0.8),
        Species("Melia azedarach", (5, 10), 0.8),
        Species("Platanus x hispanica", (9, 17), 0.62),
        Species("Olea europaea", (4, 7), 0.9),
    ),
}


@dataclass(frozen=True)
class Tree:
    """One tree; ``measured`` tells whether the inventory knows its height."""

    place: tuple[float, float]
    species: str
    height: float
    crown: float
    where: str
    measured: bool


def along_streets(
    ways: list[Way], parish_at, served: np.ndarray, rng: np.random.Generator
) -> list[tuple[np.ndarray, int]]:
    """Return places in rows along some streets, with the street's number for its one species."""
    strokes = sorted({(way.stroke, way.kind) for way in ways})
    lined = {key: rng.uniform() < LINED[key[1]] for key in strokes}
    kind = {key: int(rng.integers(0, 5)) for key in strokes}
    found = []
    for way in ways:
        key = (way.stroke, way.kind)
        wide = way.highway in ("primary", "secondary", "tertiary", "residential")
        if not lined[key] or not wide or way.bridge or way.line.length < 3 * CORNER:
            continue
        middle = shapely.get_coordinates(way.line.interpolate(0.5, normalized=True))
        if served[parish_at(middle)[0]] < 0.3:
            continue
        apart = rng.uniform(9, 12)
        for side in (1.0, -1.0) if way.kind != "village" else (1.0,):
            for s in np.arange(CORNER, way.line.length - CORNER, apart):
                here, ahead, back = (
                    shapely.get_coordinates(way.line.interpolate(s + step))[0]
                    for step in (0, 2, -2)
                )
                step = ahead - back
                normal = np.array([-step[1], step[0]]) / np.hypot(*step)
                found.append((here + side * KERB * normal, kind[key]))
    return found


def in_park(green: Green, rng: np.random.Generator) -> list[np.ndarray]:
    """Return places scattered over a green space, none near another."""
    each = PARK_M2.get(green.kind)
    if each is None:
        return []
    wanted = min(int(green.shape.area / each), MOST_IN_PARK)
    inner = shapely.buffer(green.shape, -2)
    low, high = np.array(inner.bounds[:2]), np.array(inner.bounds[2:])
    taken: list[np.ndarray] = []
    for place in rng.uniform(low, high, (40 * wanted + 40, 2)):
        if len(taken) == wanted:
            break
        apart = all(np.hypot(*(place - other)) > 0.55 * np.sqrt(each) for other in taken)
        if apart and shapely.contains_xy(inner, *place):
            taken.append(place)
    return taken


def make_trees(
    town: Town,
    ways: list[Way],
    buildings: list[Building],
    spaces: list[Green],
    parish_at,
    rng: np.random.Generator,
) -> list[Tree]:
    """Return the trees of a town's inventory."""
    served = np.array([parish.service for parish in town.parishes])
    rows = [(place, kind, "Arruamento") for place, kind in
            along_streets(ways, parish_at, served, rng)]  # fmt: skip
    for green in spaces:
        kinds = rng.integers(0, 5, MOST_IN_PARK)
        rows += [(place, int(kind), green.kind)
                 for place, kind in zip(in_park(green, rng), kinds, strict=False)]  # fmt: skip
    places = np.round([place for place, _, _ in rows], 2)
    free = Free(ways, buildings)
    points = shapely.points(places)
    _, wall = free.built.query_nearest(points, return_distance=True, all_matches=False)
    _, street = free.tree.query_nearest(points, return_distance=True, all_matches=False)
    result = []
    for number in np.flatnonzero((wall > CLEAR) & (street > 0.8 * KERB)):
        _, kind, where = rows[number]
        species = SPECIES[town.country][kind]
        height = round(float(rng.uniform(*species.height)) * 2) / 2
        crown = min(height * species.crown * rng.uniform(0.85, 1.15), 2 * (wall[number] + 1))
        measured = bool(rng.uniform() > UNMEASURED)
        result.append(Tree(tuple(places[number]), species.name, height,
                           round(crown * 2) / 2, where, measured))  # fmt: skip
    return result
