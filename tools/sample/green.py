"""Public green spaces and the places where one enters them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.ops import polylabel, substring

from tools.sample.buildings import Building
from tools.sample.spec import Site, Town
from tools.sample.terrain import Ground
from tools.sample.ways import Way
from tools.sample.zones import Cells

VERGE = 6.0  # metres from the middle of a street to the grass
POCKETS = 4
POCKETS_APART = 160.0
POCKET_M2 = (500.0, 3500.0)
WOOD_M2 = (9000.0, 90000.0)
REACH = 330.0  # metres of river bank that are a park, on either side of the centre
GATE_APART = 45.0
PER_GATE = 120.0  # metres of limit for each further gate
PUBLIC, RESTRICTED = "Público", "Condicionado"


@dataclass
class Green:
    """A green space with its gates; ``kind`` and ``access`` in a municipality's words."""

    name: str
    kind: str
    shape: shapely.Polygon
    parish: int
    access: str = PUBLIC
    gates: tuple[tuple[float, float], ...] = ()


def largest(shape: shapely.Geometry) -> shapely.Polygon:
    """Return the largest part of a shape."""
    parts = shapely.get_parts(shape)
    return parts[int(np.argmax(shapely.area(parts)))]


class Free:
    """The ground that no street and no building takes."""

    def __init__(self, ways: list[Way], buildings: list[Building]) -> None:
        streets = [way.line for way in ways if way.highway != "track"]
        self.streets = np.array(streets)
        self.tree = shapely.STRtree(self.streets)
        self.built = shapely.STRtree([b.shape for b in buildings])

    def of(self, shape: shapely.Geometry) -> shapely.Polygon:
        """Return the largest part of a shape that is free, without spikes."""
        near = self.tree.query(shapely.buffer(shape, VERGE), predicate="intersects")
        left = shape
        if len(near):
            left = left.difference(shapely.union_all(shapely.buffer(self.streets[near], VERGE)))
        houses = self.built.query(left, predicate="intersects")
        if len(houses):
            taken = shapely.buffer(self.built.geometries[houses], 5, join_style="mitre")
            left = left.difference(shapely.union_all(taken))
        open_ground = shapely.buffer(shapely.buffer(left, -4), 4, join_style="mitre")
        whole = largest(open_ground) if not open_ground.is_empty else shapely.Polygon()
        return shapely.set_precision(shapely.simplify(whole, 0.4), 0.01)

    def built_on(self, shape: shapely.Geometry) -> bool:
        """Whether a building stands on a shape."""
        return len(self.built.query(shape, predicate="intersects")) > 0


def pockets(town: Town, cells: Cells, sites, free: Free, parish_at) -> list[tuple]:
    """Return squares between houses, nearest to the seats: most in the first, none where worst."""
    worst = min(range(len(town.parishes)), key=lambda k: town.parishes[k].service)
    wanted = [POCKETS, *[1] * (len(town.parishes) - 1)]
    wanted[worst] = 0
    taken = {id(area) for _, area in sites}
    blocks = [
        cell for cell, kind in zip(cells.shapes, cells.kinds, strict=True)
        if kind not in ("rural", "works") and id(cell) not in taken
    ]  # fmt: skip
    middles = shapely.get_coordinates(shapely.centroid(blocks))
    homes = parish_at(middles)
    seats = np.array([parish.seat for parish in town.parishes])
    away = np.hypot(*(middles - seats[homes]).T)
    chosen: list[tuple] = []
    for k in np.argsort(away, kind="stable"):
        home = int(homes[k])
        shape = square(free.of(blocks[k])) if wanted[home] else shapely.Polygon()
        near = [other for other, _ in chosen if other.distance(shape) < POCKETS_APART]
        if POCKET_M2[0] < shape.area < POCKET_M2[1] and not near:
            chosen.append((shape, home))
            wanted[home] -= 1
    return chosen


def square(free_ground: shapely.Polygon) -> shapely.Polygon:
    """Return the compact middle of a free shape."""
    if free_ground.is_empty:
        return free_ground
    middle = polylabel(free_ground, 0.5)
    reach = 1.5 * free_ground.exterior.distance(middle)
    disc = shapely.buffer(middle, reach, quad_segs=3)
    return shapely.set_precision(largest(free_ground.intersection(disc)), 0.01)


def river_bank(town: Town, ground: Ground, free: Free) -> shapely.Polygon:
    """Return the park along the river nearest to the seat."""
    seat = shapely.Point(town.parishes[0].seat)
    line = ground.river_line
    at = line.project(seat)
    stretch = substring(line, at - REACH, at + REACH)
    bank = shapely.buffer(stretch, 85, cap_style="flat").difference(ground.river.buffer(5))
    side = shapely.get_parts(bank)
    near = side[int(np.argmin(shapely.distance(side, seat)))]
    return free.of(near.intersection(ground.border))


def wood(town: Town, cells: Cells, patches, codes, free: Free) -> shapely.Polygon:
    """Return the plot of forest nearest to the seat, the municipal wood."""
    trees = [shape for shape, code in zip(patches, codes, strict=True) if code[0] in "45"]
    forest = shapely.union_all(trees)
    rural = cells.shapes[cells.kinds == "rural"]
    share = shapely.area(shapely.intersection(rural, forest)) / shapely.area(rural)
    fit = rural[(share > 0.45) & (shapely.area(rural) > WOOD_M2[0])]
    away = shapely.distance(fit, shapely.Point(town.parishes[0].seat))
    for cell in fit[np.argsort(away, kind="stable")]:
        shape = free.of(cell.intersection(forest))
        if WOOD_M2[0] < shape.area < WOOD_M2[1]:
            return shape
    raise ValueError(f"no wood in {town.key}")


def gates(shape: shapely.Polygon, free: Free) -> tuple[tuple[float, float], ...]:
    """Return the places on the limit next to the streets around, far from each other."""
    near = free.tree.query(shape, predicate="dwithin", distance=25)
    if not len(near):
        near = free.tree.query_nearest(shape, all_matches=False)
    tries = shapely.points(shapely.get_coordinates(shapely.segmentize(free.streets[near], 15)))
    tries = tries[np.argsort(shapely.distance(tries, shape), kind="stable")]
    on_limit = shapely.get_coordinates(
        [shapely.get_point(shapely.shortest_line(shape.exterior, place), 0) for place in tries]
    )
    wanted = min(1 + int(shape.exterior.length / PER_GATE), 6)
    taken: list[np.ndarray] = []
    for place in on_limit:
        if len(taken) < wanted and all(np.hypot(*(place - other)) > GATE_APART for other in taken):
            taken.append(place)
    return tuple(tuple(np.round(place, 2)) for place in taken)


def make_green(
    town: Town,
    ground: Ground,
    ways: list[Way],
    cells: Cells,
    sites: list[tuple[Site, shapely.Polygon]],
    buildings: list[Building],
    cover: tuple[list, list[str]],
    parish_at,
) -> list[Green]:
    """Return the green spaces of a town; the last pocket's gates are not surveyed."""
    free = Free(ways, buildings)
    found: list[tuple[str, str, shapely.Polygon, str]] = []
    for site, area in sites:
        if site.use == "garden":
            found.append((site.name, "Jardim público", free.of(area), PUBLIC))
        if site.use == "cemetery":
            found.append((site.name, "Cemitério", free.of(area), RESTRICTED))
    for number, (shape, home) in enumerate(pockets(town, cells, sites, free, parish_at), 1):
        name = f"Largo ajardinado {number} ({town.parishes[home].name})"
        found.append((name, "Largo ajardinado", shape, PUBLIC))
    bank = river_bank(town, ground, free)
    of = "da" if town.river.name.startswith("Ribeira") else "do"
    found.insert(0, (f"Parque {of} {town.river.name}", "Parque urbano", bank, PUBLIC))
    found.insert(1, ("Mata Municipal", "Mata", wood(town, cells, *cover, free), PUBLIC))
    middles = shapely.get_coordinates(shapely.point_on_surface([shape for _, _, shape, _ in found]))
    spaces = [
        Green(name, kind, shape, int(home), access, gates(shape, free))
        for (name, kind, shape, access), home in zip(found, parish_at(middles), strict=True)
    ]
    spaces[-1].gates = ()
    return spaces
