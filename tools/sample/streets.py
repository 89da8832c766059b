"""The streets: edges of a Voronoi diagram whose seeds follow roads, grids and old centres.

Seeds in mirrored pairs along a road put an edge on the road; seeds on a lattice give a grid;
scattered seeds give irregular blocks. So roads, blocks and parcels share one set of lines.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra, minimum_spanning_tree
from scipy.spatial import Voronoi

from tools.sample.spec import Quarter, Road, Town
from tools.sample.terrain import Ground, curve

DROPPED = {"old": 0.12, "grid": 0.1, "suburb": 0.32, "village": 0.4, "works": 0.3, "rural": 0.72}
RANK = ("primary", "secondary", "tertiary", "cycleway")


@dataclass
class Arc:
    """One edge of the plan, a street where ``highway`` is set."""

    u: int
    v: int
    line: shapely.LineString
    kind: str
    highway: str = ""
    name: str = ""
    tags: dict[str, str] = field(default_factory=dict)


@dataclass
class Plan:
    """All edges: streets and the mere limits of plots."""

    nodes: np.ndarray
    arcs: list[Arc]


def road_line(road: Road) -> shapely.LineString:
    """Return the smooth line of a planned road."""
    return shapely.LineString(curve(road.points, 15))


def kinds_at(town: Town, xy: np.ndarray) -> np.ndarray:
    """Return the kind of quarter at places, ``rural`` outside all."""
    kinds = np.full(len(xy), "rural", dtype="U8")
    places = shapely.points(xy)
    for quarter in reversed(town.quarters):
        kinds[shapely.contains(shapely.Polygon(quarter.outline), places)] = quarter.kind
    return kinds


def spacing_at(town: Town, xy: np.ndarray) -> np.ndarray:
    """Return the wanted distance of seeds at places, growing away from the quarters."""
    xy = np.atleast_2d(xy)
    near = np.full(len(xy), town.spacing)
    places = shapely.points(xy)
    for quarter in town.quarters:
        inner = {"old": 52.0, "village": 88.0}.get(quarter.kind, float(np.mean(quarter.block)))
        away = shapely.distance(shapely.Polygon(quarter.outline), places)
        near = np.minimum(near, inner + 0.75 * away)
    return near


class Seeds:
    """Seeds accepted so far; a new one is refused too near another."""

    def __init__(self) -> None:
        self.places: list[tuple[float, float]] = []
        self.bins: dict[tuple[int, int], list[int]] = {}

    def add(self, x: float, y: float, apart: float) -> bool:
        """Keep a seed unless another lies nearer than ``apart``."""
        size = 60.0
        reach = int(apart // size) + 1
        column, row = int(x // size), int(y // size)
        for i in range(column - reach, column + reach + 1):
            for j in range(row - reach, row + reach + 1):
                for k in self.bins.get((i, j), ()):
                    px, py = self.places[k]
                    if (px - x) ** 2 + (py - y) ** 2 < apart * apart:
                        return False
        self.bins.setdefault((column, row), []).append(len(self.places))
        self.places.append((x, y))
        return True


def seed_roads(town: Town, seeds: Seeds) -> list[shapely.LineString]:
    """Put mirrored pairs of seeds along every planned road."""
    lines = [road_line(road) for road in town.roads]
    for number, line in enumerate(lines):
        others = shapely.union_all([other for k, other in enumerate(lines) if k != number])
        s = 20.0
        while s < line.length:
            here = shapely.get_coordinates(line.interpolate(s))[0]
            ahead = shapely.get_coordinates(line.interpolate(s + 5))[0]
            back = shapely.get_coordinates(line.interpolate(s - 5))[0]
            step = float(np.clip(spacing_at(town, here)[0], 45, 230))
            offset = min(0.45 * step, 75)
            normal = np.array([-(ahead - back)[1], (ahead - back)[0]])
            normal /= np.hypot(*normal)
            pair = [here + normal * offset, here - normal * offset]
            clear = min(shapely.distance(others, shapely.Point(p)) for p in pair)
            if clear > 0.7 * offset:
                for x, y in pair:
                    seeds.add(x, y, 0.6 * offset)
            s += step
    return lines


def seed_quarter(quarter: Quarter, roads, seeds: Seeds, rng: np.random.Generator) -> None:
    """Fill a quarter: a lattice for planned ones, scattered seeds for old ones and villages."""
    outline = shapely.Polygon(quarter.outline)
    scattered = quarter.kind in ("old", "village")
    apart = {"old": 52.0, "village": 88.0}.get(quarter.kind, 0.0)
    if scattered:
        low, high = np.array(outline.bounds[:2]), np.array(outline.bounds[2:])
        tries = rng.uniform(low, high, (900, 2))
        inside = tries[shapely.contains(outline, shapely.points(tries))]
        for x, y in inside:
            if shapely.distance(roads, shapely.Point(x, y)) > 0.4 * apart:
                seeds.add(x, y, apart)
        return
    a, b = quarter.block
    centre = np.array(outline.centroid.coords[0])
    turn = np.radians(quarter.angle)
    across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    jitter = 0.09 if quarter.kind == "suburb" else 0.025
    for i in range(-20, 21):
        for j in range(-20, 21):
            shift = 0.5 if quarter.kind == "suburb" and j % 2 else 0.0
            place = centre + across[0] * a * (i + shift) + across[1] * b * j
            place = place + rng.normal(0, jitter, 2) * (a, b)
            point = shapely.Point(place)
            if outline.contains(point) and roads.distance(point) > 0.42 * b:
                seeds.add(*place, 0.55 * b)


def seed_country(town: Town, border, seeds: Seeds, rng: np.random.Generator) -> None:
    """Scatter seeds over the rest, further apart away from the quarters."""
    low, high = np.array(border.bounds[:2]) - 600, np.array(border.bounds[2:]) + 600
    tries = rng.uniform(low, high, (9000, 2))
    for (x, y), apart in zip(tries, spacing_at(town, tries), strict=True):
        seeds.add(x, y, apart)


def voronoi_edges(seeds: Seeds, border) -> tuple[np.ndarray, np.ndarray]:
    """Return nodes and node pairs of the diagram; far seeds close the outer cells."""
    centre = np.array(border.centroid.coords[0])
    ring = np.radians(np.arange(0, 360, 15))
    far = centre + 12000 * np.column_stack([np.cos(ring), np.sin(ring)])
    diagram = Voronoi(np.vstack([seeds.places, far]))
    pairs = np.array([pair for pair in diagram.ridge_vertices if -1 not in pair])
    return diagram.vertices, pairs


def join_short(town: Town, nodes: np.ndarray, pairs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Merge the ends of edges far shorter than the blocks around, which makes real crossings."""
    middle = nodes[pairs].mean(axis=1)
    length = np.hypot(*(nodes[pairs[:, 0]] - nodes[pairs[:, 1]]).T)
    short = length < np.minimum(0.24 * spacing_at(town, middle), 45)
    links = coo_matrix((np.ones(short.sum()), pairs[short].T), shape=(len(nodes),) * 2)
    count, group = connected_components(links, directed=False)
    size = np.bincount(group, minlength=count)
    merged = np.column_stack(
        [np.bincount(group, nodes[:, k], minlength=count) / size for k in (0, 1)]
    )
    pairs = np.sort(group[pairs], axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    return np.round(merged, 2), pairs


def cut_at_border(nodes, pairs, border) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Keep what lies inside; return nodes, pairs and a flag for nodes on the border."""
    inside = shapely.contains(border, shapely.points(nodes))
    both = inside[pairs].all(axis=1)
    one = inside[pairs].any(axis=1) & ~both
    places, kept, rim = list(nodes), list(pairs[both]), []
    for u, v in pairs[one]:
        inner, outer = (u, v) if inside[u] else (v, u)
        piece = shapely.LineString([nodes[inner], nodes[outer]]).intersection(border)
        end = np.round(shapely.get_coordinates(shapely.get_parts(piece)[0])[-1], 2)
        kept.append(np.array([inner, len(places)]))
        rim.append(len(places))
        places.append(end)
    on_rim = np.zeros(len(places), bool)
    on_rim[rim] = True
    return np.array(places), np.array(kept), on_rim


def road_ends(line, nodes, on_rim, border) -> list[int]:
    """Return the nodes where a planned road starts and ends; outside it ends on the border."""
    rim, inner = np.flatnonzero(on_rim), np.flatnonzero(~on_rim)
    from_line = shapely.distance(line, shapely.points(nodes[rim]))
    ends = []
    for end in (line.coords[0], line.coords[-1]):
        if shapely.contains_xy(border, *end):
            ends.append(int(inner[np.argmin(np.hypot(*(nodes[inner] - end).T))]))
        else:
            reach = np.hypot(*(nodes[rim] - end).T)
            ends.append(int(rim[np.argmin(6 * from_line + reach)]))
    return ends


def lay_roads(town: Town, lines, nodes, arcs: list[Arc], on_rim, ground: Ground) -> None:
    """Mark the edges nearest to each planned road as that road, by a path that hugs its line."""
    pairs = np.array([(arc.u, arc.v) for arc in arcs])
    shapes = np.array([arc.line for arc in arcs])
    length = shapely.length(shapes)
    wet = shapely.length(shapely.intersection(shapes, ground.river))
    index = {frozenset(pair): k for k, pair in enumerate(pairs.tolist())}
    for road, line in zip(town.roads, lines, strict=True):
        places = [shapely.points(nodes[pairs[:, k]]) for k in (0, 1)]
        places.append(shapely.line_interpolate_point(shapes, 0.5, normalized=True))
        away = np.mean([shapely.distance(line, place) for place in places], axis=0)
        cost = length * (1 + (away / 14) ** 2) + np.where(wet > 0, 150 + 4 * wet, 0)
        if road.highway == "cycleway":
            cost = cost * np.where([bool(arc.highway) for arc in arcs], 4, 1)
        graph = coo_matrix((cost, pairs.T), shape=(len(nodes),) * 2).tocsr()
        start, at = road_ends(line, nodes, on_rim, ground.border)
        _, before = dijkstra(graph, directed=False, indices=start, return_predecessors=True)
        while at != start:
            arc = arcs[index[frozenset((at, int(before[at])))]]
            if not arc.highway or RANK.index(road.highway) < RANK.index(arc.highway):
                arc.highway, arc.name = road.highway, road.name
            at = int(before[at])


def straighten(lines, town: Town, nodes, arcs: list[Arc], on_rim) -> None:
    """Move the crossings of each planned road onto its line, where that is a small step."""
    wanted: dict[int, tuple[int, str]] = {}
    for arc in arcs:
        if arc.highway:
            for node in (arc.u, arc.v):
                wanted[node] = min(wanted.get(node, (9, "")), (RANK.index(arc.highway), arc.name))
    own = {road.name: line for road, line in zip(town.roads, lines, strict=True)}
    for node, (_, name) in wanted.items():
        here = shapely.Point(nodes[node])
        if not on_rim[node] and own[name].distance(here) < 32:
            place = own[name].interpolate(own[name].project(here))
            nodes[node] = np.round(shapely.get_coordinates(place)[0], 2)
    for arc in arcs:
        arc.line = shapely.LineString(nodes[[arc.u, arc.v]])


def choose_minor(arcs: list[Arc], ground: Ground, nodes, on_rim, rng) -> None:
    """Decide which other edges are streets: a tree that avoids climbs, plus a share of the rest."""
    pairs = np.array([(arc.u, arc.v) for arc in arcs])
    shapes = np.array([arc.line for arc in arcs])
    climb = np.abs(np.diff(ground.height(nodes[pairs].reshape(-1, 2)).reshape(-1, 2), axis=1))[:, 0]
    length = shapely.length(shapes)
    slope = climb / length
    banks = shapely.buffer(ground.river, 8)
    blocked = shapely.intersects(shapes, banks) | on_rim[pairs].any(axis=1)
    if ground.shore is not None:
        blocked |= shapely.distance(ground.shore, shapes) < 110
    main = np.array([bool(arc.highway) for arc in arcs])
    usable = np.flatnonzero(main | ~blocked)
    weight = length * (1 + 9 * slope) * rng.uniform(0.85, 1.15, len(arcs))
    weight = np.where(main, 1e-3 * length, weight)
    graph = coo_matrix((weight[usable], pairs[usable].T), shape=(len(nodes),) * 2).tocsr()
    tree = minimum_spanning_tree(graph).tocoo()
    tree_pairs = {
        frozenset(pair) for pair in zip(tree.row.tolist(), tree.col.tolist(), strict=True)
    }
    draw = rng.uniform(size=len(arcs))
    for k in usable:
        arc = arcs[k]
        if arc.highway:
            continue
        dropped = min(DROPPED[arc.kind] + 2.2 * max(slope[k] - 0.08, 0), 0.95)
        if frozenset((arc.u, arc.v)) in tree_pairs or draw[k] > dropped:
            arc.highway = "unclassified" if arc.kind == "rural" else "residential"


def prune(arcs: list[Arc], nodes, on_rim, rng) -> None:
    """Keep the largest connected part and cut most country dead ends back."""
    for _ in range(4):
        streets = [arc for arc in arcs if arc.highway]
        pairs = np.array([(arc.u, arc.v) for arc in streets])
        links = coo_matrix((np.ones(len(pairs)), pairs.T), shape=(len(nodes),) * 2)
        _, group = connected_components(links, directed=False)
        main = np.bincount(group[pairs[:, 0]]).argmax()
        degree = np.bincount(pairs.ravel(), minlength=len(nodes))
        draw = rng.uniform(size=len(streets))
        for arc, chance in zip(streets, draw, strict=True):
            dead_end = [n for n in (arc.u, arc.v) if degree[n] == 1 and not on_rim[n]]
            limit = 0.92 if arc.kind == "rural" else 0.6
            if group[arc.u] != main or (dead_end and arc.highway not in RANK and chance < limit):
                arc.highway = ""


def bend(arcs: list[Arc], lines, town: Town, rng) -> None:
    """Give long streets a curve: planned roads their own, country roads a gentle one."""
    own = {road.name: line for road, line in zip(town.roads, lines, strict=True)}
    for arc in arcs:
        length = arc.line.length
        sag = rng.normal(0, 0.05)
        if not arc.highway or length < 70:
            continue
        start, end = np.array(arc.line.coords)
        share = np.linspace(0, 1, max(int(length / 40), 3) + 1)[:, None]
        line = own.get(arc.name)
        if line is not None:
            s0, s1 = line.project(shapely.Point(start)), line.project(shapely.Point(end))
            at = shapely.get_coordinates(line.interpolate(s0 + (s1 - s0) * share[:, 0]))
            off = np.abs(np.hypot(*(at[[0, -1]] - [start, end]).T)).max()
            if off > 30 or abs(abs(s1 - s0) - length) > 0.25 * length:
                continue
            shape = at + (1 - share) * (start - at[0]) + share * (end - at[-1])
        elif arc.kind == "rural" and length > 120:
            normal = np.array([-(end - start)[1], (end - start)[0]])
            wave = np.sin(np.pi * share) + 0.5 * np.sin(2 * np.pi * share)
            shape = start + share * (end - start) + normal * np.clip(sag, -0.09, 0.09) * wave
        else:
            continue
        shape[0], shape[-1] = start, end
        arc.line = shapely.LineString(np.round(shape, 2))


def make_plan(town: Town, ground: Ground, rng: np.random.Generator) -> Plan:
    """Return the plan of a town: every street and plot limit."""
    seeds = Seeds()
    lines = seed_roads(town, seeds)
    roads = shapely.union_all(lines)
    for quarter in town.quarters:
        seed_quarter(quarter, roads, seeds, rng)
    seed_country(town, ground.border, seeds, rng)
    nodes, pairs = join_short(town, *voronoi_edges(seeds, ground.border))
    nodes, pairs, on_rim = cut_at_border(nodes, pairs, ground.border)
    kinds = kinds_at(town, nodes[pairs].mean(axis=1))
    arcs = [
        Arc(int(u), int(v), shapely.LineString([nodes[u], nodes[v]]), str(kind))
        for (u, v), kind in zip(pairs, kinds, strict=True)
    ]
    lay_roads(town, lines, nodes, arcs, on_rim, ground)
    straighten(lines, town, nodes, arcs, on_rim)
    choose_minor(arcs, ground, nodes, on_rim, rng)
    prune(arcs, nodes, on_rim, rng)
    bend(arcs, lines, town, rng)
    return Plan(nodes, arcs)
