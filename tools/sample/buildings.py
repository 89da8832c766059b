"""Buildings along the streets, and the dwellings in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from tools.sample.spec import Site, Town
from tools.sample.terrain import Ground
from tools.sample.ways import Way


@dataclass(frozen=True)
class Manner:
    """How a quarter is built: metres, chances, and shares of building years and floors."""

    front: tuple[float, float]
    depth: tuple[float, float]
    gap: tuple[float, float]
    setback: float
    chance: float
    floors: tuple[int, int]
    years: tuple[float, float, float, float, float]  # -1945, -1980, -2000, -2010, -2021


MANNERS = {
    "old": Manner((8, 13), (9, 13), (0, 0), 3.2, 0.7, (2, 3), (0.62, 0.22, 0.08, 0.04, 0.04)),
    "grid": Manner((9, 15), (10, 13), (0, 2), 6.5, 0.48, (1, 3), (0.08, 0.45, 0.3, 0.11, 0.06)),
    "suburb": Manner((10, 15), (9, 12), (9, 18), 9, 0.55, (1, 2), (0.03, 0.2, 0.38, 0.25, 0.14)),
    "village": Manner((8, 13), (8, 11), (4, 16), 6, 0.54, (1, 2), (0.34, 0.33, 0.18, 0.09, 0.06)),
    "works": Manner((28, 55), (22, 34), (14, 30), 14, 0.62, (1, 1), (0, 0.2, 0.4, 0.25, 0.15)),
    "rural": Manner((9, 15), (8, 12), (30, 120), 11, 0.26, (1, 2), (0.36, 0.32, 0.18, 0.08, 0.06)),
}
HOUSED = ("house", "residential", "apartments", "detached", "terrace", "yes")
UNBUILT = ("garden", "sports", "cemetery", "vacant", "camping", "pond", "solar", "quarry", "plant")


@dataclass
class Building:
    """One building; ``year`` is the class of its construction, oldest 0."""

    shape: shapely.Polygon
    kind: str
    use: str
    floors: int
    year: int
    dwellings: int
    name: str = ""
    levels_known: bool = True


def rectangle(centre: np.ndarray, along: np.ndarray, front: float, depth: float) -> np.ndarray:
    """Return the corners of a building that stands with its front along a street."""
    across = np.array([-along[1], along[0]])
    a, b = along * front / 2, across * depth / 2
    return np.round([centre - a - b, centre + a - b, centre + a + b, centre - a + b], 2)


def manner_of(way: Way) -> Manner:
    """Return how buildings stand along a way."""
    return MANNERS[way.kind]


def rows_along(way: Way, apartments: float, rng: np.random.Generator) -> list[tuple]:
    """Return the corners of the buildings that could stand on both sides of a street."""
    manner = manner_of(way)
    setback = manner.setback + (2.5 if way.highway in ("primary", "secondary") else 0)
    found = []
    for side in (1.0, -1.0):
        s = manner.depth[0] * (0.6 if way.kind == "old" else 0.4) + setback
        while s < way.line.length - setback - 4:
            tall = way.kind == "grid" and rng.uniform() < apartments
            front = rng.uniform(20, 32) if tall else rng.uniform(*manner.front)
            depth = rng.uniform(13, 15) if tall else rng.uniform(*manner.depth)
            middle = s + front / 2
            a = shapely.get_coordinates(way.line.interpolate(middle - 3))[0]
            b = shapely.get_coordinates(way.line.interpolate(middle + 3))[0]
            along = (b - a) / max(np.hypot(*(b - a)), 1e-6)
            normal = np.array([-along[1], along[0]]) * side
            back = setback + rng.uniform(0, 3 if way.kind in ("suburb", "rural") else 0.4)
            centre = (a + b) / 2 + normal * (back + depth / 2)
            built = rng.uniform() < manner.chance
            if built and middle + front / 2 < way.line.length:
                found.append(
                    (rectangle(centre, along, front, depth), way.kind, tall, setback, way.highway)
                )
            s += front + rng.uniform(*manner.gap) + (6.0 if tall else 0.05)
    return found


def first_come(shapes: np.ndarray) -> np.ndarray:
    """Return which shapes stay when a later one that overlaps an earlier one goes."""
    slim = shapely.buffer(shapes, -0.3, join_style="mitre")
    tree = shapely.STRtree(slim)
    late, early = tree.query(slim, predicate="intersects")
    kept = np.ones(len(shapes), bool)
    order = np.argsort(late, kind="stable")
    for i, j in zip(late[order], early[order], strict=True):
        if j < i and kept[j]:
            kept[i] = False
    return kept


def special(site: Site, area: shapely.Polygon) -> list[Building]:
    """Return the buildings of a school, a health centre or a treatment plant."""
    sizes = {"school": ((42, 16), (22, 14)), "health": ((34, 18),), "plant": ((14, 9), (9, 9))}
    uses = {"school": "school", "health": "hospital", "plant": "industrial"}
    box = shapely.get_coordinates(shapely.minimum_rotated_rectangle(area))
    side = box[1] - box[0]
    along = side / np.hypot(*side)
    across = np.array([-along[1], along[0]])
    centre = shapely.get_coordinates(area.centroid)[0]
    result = []
    for number, (front, depth) in enumerate(sizes.get(site.use, ())):
        shape = shapely.Polygon(
            rectangle(centre + across * 19 * number - across * 8, along, front, depth)
        )
        name = site.name if number == 0 else ""
        result.append(Building(shape, "site", uses[site.use], 2 if number == 0 else 1, 2, 0, name))
    return result


def furnish(candidate: tuple, rng: np.random.Generator) -> Building:
    """Give a footprint its use, floors, year and dwellings."""
    corners, kind, tall, _, highway = candidate
    manner = MANNERS[kind]
    floors = int(rng.integers(manner.floors[0], manner.floors[1] + 1))
    year = int(rng.choice(5, p=manner.years))
    draw = rng.uniform()
    shape = shapely.Polygon(corners)
    if tall:
        floors, use = int(rng.integers(3, 7)), "apartments"
        dwellings = int(floors * rng.integers(2, 4))
        year = max(year, 1)
    elif kind == "works":
        use, dwellings = ("industrial", "warehouse", "retail")[int(draw * 2.6)], 0
    elif highway in ("primary", "secondary") and draw < 0.14:
        use, dwellings = "retail", 0
    elif draw > 0.94 and kind in ("village", "rural", "suburb"):
        use, dwellings, floors = ("farm_auxiliary" if kind == "rural" else "garage"), 0, 1
    else:
        use = {"old": "residential", "grid": "terrace", "suburb": "detached"}.get(kind, "house")
        use = "yes" if rng.uniform() < 0.35 else use
        dwellings = 2 if floors > 1 and rng.uniform() < 0.22 else 1
    return Building(
        shape, kind, use, floors, year, dwellings, levels_known=bool(rng.uniform() < 0.72)
    )


def landmarks(town: Town, buildings: list[Building]) -> None:
    """Turn the building nearest to each seat into its church, and one into the town hall."""
    centres = shapely.get_coordinates(shapely.centroid([b.shape for b in buildings]))
    for number, parish in enumerate(town.parishes):
        order = np.argsort(np.hypot(*(centres - parish.seat).T))
        for name, use in [(f"Igreja de {parish.name}", "church"), ("Paços do Concelho", "public")]:
            if use == "public" and number:
                continue
            place = next(k for k in order if buildings[k].dwellings)
            building = buildings[place]
            building.use, building.name, building.dwellings = use, name, 0
            building.floors, building.year = 2, 0


def make_buildings(
    town: Town, ground: Ground, ways: list[Way], sites: list[tuple[Site, shapely.Polygon]], rng
) -> list[Building]:
    """Return the buildings of a town."""
    shares = [(shapely.Polygon(q.outline), q.tall) for q in town.quarters if q.kind == "grid"]
    candidates: list[tuple] = []
    order = {"old": 0, "grid": 1, "works": 2, "suburb": 3, "village": 4, "rural": 5}
    for way in sorted(ways, key=lambda w: order[w.kind]):
        if way.highway in ("track", "cycleway") or way.bridge or way.line.length < 18:
            continue
        middle = way.line.interpolate(0.5, normalized=True)
        tall = next((share for area, share in shares if area.contains(middle)), 0.1)
        candidates += rows_along(way, 0.35 * tall, rng)
    shapes = shapely.polygons([c[0] for c in candidates])
    setback = np.array([c[3] for c in candidates])
    streets = shapely.STRtree([way.line for way in ways])
    _, distance = streets.query_nearest(shapes, return_distance=True, all_matches=False)
    clear = distance >= setback - 0.6
    kept_free = shapely.union_all(
        [ground.river.buffer(14)]
        + [area.buffer(1) for site, area in sites if site.use in (*UNBUILT, "school", "health")]
    )
    clear &= ~shapely.intersects(kept_free, shapes)
    clear &= shapely.contains(shapely.buffer(ground.border, -12), shapes)
    if ground.shore is not None:
        clear &= shapely.distance(ground.shore, shapes) > 130
    picked = np.flatnonzero(clear)
    picked = picked[first_come(shapes[picked])]
    buildings = [furnish(candidates[k], rng) for k in picked]
    landmarks(town, buildings)
    for site, area in sites:
        buildings += special(site, area)
    return buildings
