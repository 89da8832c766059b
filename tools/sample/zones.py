"""Cells between the plan's lines, gathered into freguesias and census subsections."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely

from tools.sample.spec import Site, Town
from tools.sample.streets import Plan, kinds_at
from tools.sample.terrain import Ground

GRID = 0.01  # metres: every coordinate is a whole centimetre
COUNTRY_SITES = {"camping": (240, 170), "plant": (110, 80), "quarry": (280, 190),
                 "solar": (420, 300), "pond": (330, 210)}  # fmt: skip


@dataclass
class Touch:
    """The shared limit of two cells, in metres: in all, along streets, along the river."""

    length: float = 0.0
    street: float = 0.0
    river: float = 0.0


@dataclass
class Cells:
    """The cells of the plan with their neighbours."""

    shapes: np.ndarray
    kinds: np.ndarray
    touch: dict[tuple[int, int], Touch]

    def neighbours(self) -> dict[int, dict[int, Touch]]:
        """Return for each cell its neighbours and the shared limits."""
        table: dict[int, dict[int, Touch]] = defaultdict(dict)
        for (i, j), touch in self.touch.items():
            table[i][j] = touch
            table[j][i] = touch
        return table


def faces(lines: list) -> np.ndarray:
    """Return the polygons between lines, which share every vertex."""
    noded = shapely.union_all(np.array(lines), grid_size=GRID)
    found = shapely.get_parts(shapely.polygonize(list(shapely.get_parts(noded))))
    order = np.lexsort(np.round(shapely.get_coordinates(shapely.point_on_surface(found)), 1).T)
    return found[order]


def shared_limits(shapes: np.ndarray, street_lines, river_line) -> dict[tuple[int, int], Touch]:
    """Return the shared limits of polygons that share their vertices."""
    seen: dict[tuple, int] = {}
    pairs, segments = [], []
    for number, shape in enumerate(shapes):
        for ring in (shape.exterior, *shape.interiors):
            places = [tuple(place) for place in shapely.get_coordinates(ring)]
            for a, b in pairwise(places):
                key = (a, b) if a < b else (b, a)
                other = seen.pop(key, None)
                if other is None:
                    seen[key] = number
                elif other != number:
                    pairs.append((other, number))
                    segments.append(key)
    lines = shapely.linestrings(segments)
    middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    length = shapely.length(lines)
    on_street = np.zeros(len(lines), bool)
    if street_lines is not None:
        tree = shapely.STRtree(street_lines)
        on_street[tree.query(middle, predicate="dwithin", distance=0.1)[0]] = True
    on_river = shapely.distance(river_line, middle) < 0.1
    result: dict[tuple[int, int], Touch] = defaultdict(Touch)
    for k, pair in enumerate(pairs):
        touch = result[min(pair), max(pair)]
        touch.length += length[k]
        touch.street += length[k] * on_street[k]
        touch.river += length[k] * on_river[k]
    return dict(result)


def plan_lines(plan: Plan, ground: Ground) -> list:
    """Return all lines of the plan, the limit and the middle of the river."""
    lines = [arc.line for arc in plan.arcs]
    lines.append(ground.border.exterior)
    lines.append(ground.river_line.intersection(ground.border))
    return lines


def make_cells(town: Town, plan: Plan, ground: Ground) -> Cells:
    """Return the cells between the plan's lines."""
    shapes = faces(plan_lines(plan, ground))
    streets = [arc.line for arc in plan.arcs if arc.highway]
    touch = shared_limits(shapes, streets, ground.river_line)
    inner = shapely.get_coordinates(shapely.point_on_surface(shapes))
    kinds = kinds_at(town, inner)
    kinds[shapely.area(shapes) > 60000] = "rural"
    return Cells(shapes, kinds, touch)


def site_areas(town: Town, cells: Cells) -> list[tuple[Site, shapely.Polygon]]:
    """Return the ground of each site: its block in town, a shape of its own in the country."""
    result = []
    for site in town.sites:
        cell = int(np.argmin(shapely.distance(cells.shapes, shapely.Point(site.place))))
        if site.use not in COUNTRY_SITES:
            result.append((site, cells.shapes[cell]))
            continue
        width, height = COUNTRY_SITES[site.use]
        turn = np.radians(np.arange(0, 360, 20 if site.use == "pond" else 90) + 45)
        wave = 1 + 0.16 * np.sin(3 * turn) if site.use == "pond" else np.full(len(turn), 1.0)
        ring = np.column_stack([np.cos(turn) * width * wave, np.sin(turn) * height * wave])
        scale = 0.5 if site.use == "pond" else 0.7071
        result.append((site, shapely.Polygon(np.round(site.place + ring * scale, 2))))
    return result


def joined(groups: list[int], pairs) -> list[int]:
    """Return group numbers after joining pairs of cells (union-find)."""

    def root(k: int) -> int:
        while groups[k] != k:
            groups[k] = groups[groups[k]]
            k = groups[k]
        return k

    for i, j in pairs:
        a, b = root(i), root(j)
        groups[max(a, b)] = min(a, b)
    return [root(k) for k in range(len(groups))]


def blocks(cells: Cells, kept: set[int]) -> np.ndarray:
    """Return the block of each cell: town cells that no street parts are one block."""
    town_cells = cells.kinds != "rural"
    pairs = [
        (i, j)
        for (i, j), touch in cells.touch.items()
        if town_cells[i] and town_cells[j] and touch.street < 0.5 * touch.length
        and touch.river < 0.5 * touch.length and not {i, j} & kept
    ]  # fmt: skip
    return np.array(joined(list(range(len(cells.shapes))), pairs))


def block_limits(cells: Cells, block: np.ndarray) -> dict[int, dict[int, Touch]]:
    """Return the shared limits of blocks."""
    table: dict[int, dict[int, Touch]] = defaultdict(dict)
    for (i, j), touch in cells.touch.items():
        a, b = int(block[i]), int(block[j])
        if a == b:
            continue
        both = table[a].setdefault(b, Touch())
        both.length += touch.length
        both.street += touch.street
        both.river += touch.river
        table[b][a] = both
    return table


def parishes(town: Town, cells: Cells, block: np.ndarray) -> np.ndarray:
    """Return the freguesia of each cell: grown from the seats, slowed by river and streets."""
    limits = block_limits(cells, block)
    names = np.unique(block)
    centre = {}
    for name in names:
        shape = shapely.union_all(cells.shapes[block == name])
        centre[int(name)] = shapely.get_coordinates(shape.centroid)[0]
    places = np.array([centre[int(name)] for name in names])
    heap: list[tuple[float, int, int]] = []
    for number, parish in enumerate(town.parishes):
        start = int(names[np.argmin(np.hypot(*(places - parish.seat).T))])
        heapq.heappush(heap, (0.0, number, start))
    owner: dict[int, int] = {}
    while heap:
        cost, number, here = heapq.heappop(heap)
        if here in owner:
            continue
        owner[here] = number
        for there, touch in limits[here].items():
            if there in owner or touch.length < 1:
                continue
            step = float(np.hypot(*(centre[here] - centre[there])))
            slow = 1 + 2.5 * touch.river / touch.length + 0.25 * touch.street / touch.length
            heapq.heappush(heap, (cost + step * slow / town.parishes[number].pull, number, there))
    return np.array([owner[int(name)] for name in block])


def subsections(
    cells: Cells, block: np.ndarray, parish: np.ndarray, homes: np.ndarray, target: float
) -> np.ndarray:
    """Return the subsection of each cell: blocks gathered until they hold enough dwellings."""
    limits = {a: dict(near) for a, near in block_limits(cells, block).items()}
    names = [int(name) for name in np.unique(block)]
    area = {n: float(shapely.area(cells.shapes[block == n]).sum()) for n in names}
    dwellings = {n: float(homes[block == n].sum()) for n in names}
    home = {n: int(parish[block == n][0]) for n in names}
    urban = {n: bool((cells.kinds[block == n] != "rural").any()) for n in names}
    score = {n: dwellings[n] / target + area[n] / (7e4 if urban[n] else 9e5) for n in names}
    member = {n: {n} for n in names}
    while True:
        best = None
        for a in sorted(score, key=lambda n: (score[n], n)):
            if score[a] >= 1:
                break
            near = [
                (b, t) for b, t in limits[a].items()
                if home[b] == home[a] and t.length > 5 and score[a] + score[b] < 2.6
            ]  # fmt: skip
            if near:
                best = (
                    a,
                    min(
                        near,
                        key=lambda bt: (
                            urban[bt[0]] != urban[a],
                            bt[1].river > 0.5 * bt[1].length,
                            score[bt[0]] - bt[1].length / 400,
                            bt[0],
                        ),
                    )[0],
                )
                break
        if best is None:
            break
        absorb(best, limits, score, member)
    owner = {block_name: group for group, inner in member.items() for block_name in inner}
    return np.array([owner[int(name)] for name in block])


def absorb(pair, limits, score, member) -> None:
    """Join the first group of a pair to the second in all tables."""
    a, b = pair
    score[b] += score.pop(a)
    member[b] |= member.pop(a)
    for other, touch in limits.pop(a).items():
        del limits[other][a]
        if other == b:
            continue
        both = limits[b].get(other, Touch())
        both = Touch(
            both.length + touch.length, both.street + touch.street, both.river + touch.river
        )
        limits[b][other] = both
        limits[other][b] = both
