"""The street layer in OpenStreetMap's manner: ways between crossings, with tags."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from shapely.ops import substring

from tools.sample.spec import Town
from tools.sample.streets import Arc, Plan
from tools.sample.terrain import Ground

FOOT = ("footway", "steps", "pedestrian", "cycleway")
PLACES = (
    "do Forno Velho", "da Fonte Nova", "das Oliveiras", "do Poço", "da Eira", "dos Loureiros",
    "do Lagar", "da Alameda", "do Carvalhal", "das Flores", "da Travessa Nova", "do Outeiro",
    "dos Pescadores", "da Escola", "do Mercado", "das Amoreiras", "do Moinho", "da Olaria",
    "dos Ferreiros", "da Cerca", "do Chafariz", "das Hortas", "do Rossio", "da Boavista",
    "do Arco", "dos Tanoeiros", "da Calçada", "do Adro", "das Laranjeiras", "do Salgueiral",
    "da Palmeira", "dos Oleiros", "do Pátio", "da Bica", "das Nogueiras", "do Castanheiro",
    "da Ermida", "do Sobreiro", "dos Moleiros", "da Atalaia", "das Figueiras", "do Cruzeiro",
    "da Cordoaria", "do Passeio", "dos Cedros", "da Giesta", "das Cegonhas", "do Pinheiro",
    "da Levada", "dos Almocreves", "do Alecrim", "da Murta", "das Andorinhas", "do Rosmaninho",
    "da Tecelagem", "dos Cardadores", "do Celeiro", "da Nora", "das Romãzeiras", "do Trigo",
)  # fmt: skip
FIRST = {
    "old": ("Rua", "Travessa", "Beco", "Largo"),
    "grid": ("Rua", "Rua", "Avenida"),
    "suburb": ("Rua", "Rua", "Praceta"),
    "village": ("Rua", "Rua", "Travessa"),
    "works": ("Rua",),
    "rural": ("Caminho", "Estrada"),
}


@dataclass
class Way:
    """One street between two crossings."""

    u: int
    v: int
    line: shapely.LineString
    kind: str
    highway: str
    name: str
    oneway: bool = False
    bridge: bool = False
    stroke: int = -1
    tags: dict[str, str] = field(default_factory=dict)

    def same_as(self, other: Way) -> bool:
        """Whether two ways may be one: nothing but the geometry differs."""
        mine = (self.highway, self.name, self.bridge, self.stroke, self.kind)
        return mine == (other.highway, other.name, other.bridge, other.stroke, other.kind)


def heading(way: Way | Arc, node: int) -> np.ndarray:
    """Return the unit direction in which a way leaves a node."""
    ends = shapely.get_coordinates(way.line)
    step = ends[1] - ends[0] if way.u == node else ends[-2] - ends[-1]
    return step / np.hypot(*step)


def around(ways) -> dict[int, list[int]]:
    """Return the ways at each node."""
    table: dict[int, list[int]] = defaultdict(list)
    for number, way in enumerate(ways):
        table[way.u].append(number)
        table[way.v].append(number)
    return table


def strokes(ways: list[Way]) -> np.ndarray:
    """Return for each way the number of the street it belongs to: ways that go on straight."""
    links = []
    for node, here in around(ways).items():
        free = [k for k in here if ways[k].stroke != 0]
        pairs = []
        for position, i in enumerate(free):
            for j in free[position + 1 :]:
                turn = -heading(ways[i], node) @ heading(ways[j], node)
                alike = ways[i].name == ways[j].name and ways[i].kind == ways[j].kind
                if alike and turn > np.cos(np.radians(38)):
                    pairs.append((turn, i, j))
        taken: set[int] = set()
        for _, i, j in sorted(pairs, reverse=True):
            if i not in taken and j not in taken:
                links.append((i, j))
                taken |= {i, j}
    size = (len(ways),) * 2
    joined = np.array(links).T if links else np.empty((2, 0), int)
    graph = coo_matrix((np.ones(joined.shape[1]), joined), shape=size)
    return connected_components(graph, directed=False)[1]


def name_streets(ways: list[Way], rng: np.random.Generator) -> None:
    """Name every street in town and some in the country."""
    kinds = {way.stroke: way.kind for way in ways if not way.name}
    length: dict[int, float] = defaultdict(float)
    for way in ways:
        length[way.stroke] += way.line.length
    used: set[str] = set()
    for stroke in sorted(kinds, key=lambda k: -length[k]):
        kind = kinds[stroke]
        if kind == "rural" and (length[stroke] < 250 or rng.uniform() < 0.4):
            continue
        for _ in range(20):
            first = FIRST[kind][rng.integers(len(FIRST[kind]))]
            name = f"{first} {PLACES[rng.integers(len(PLACES))]}"
            if name not in used:
                break
        used.add(name)
        for way in ways:
            if way.stroke == stroke and not way.name:
                way.name = name


def joins_without(ways: list[Way], refused: set[int]) -> bool:
    """Whether the streets open to cars stay one piece without some of them."""
    open_ways = [w for k, w in enumerate(ways) if k not in refused and w.highway not in FOOT]
    names = {node: k for k, node in enumerate({n for w in open_ways for n in (w.u, w.v)})}
    pairs = np.array([(names[w.u], names[w.v]) for w in open_ways])
    graph = coo_matrix((np.ones(len(pairs)), pairs.T), shape=(len(names),) * 2)
    return connected_components(graph, directed=False)[0] == 1


def give_classes(ways: list[Way], slopes: np.ndarray, rng: np.random.Generator) -> None:
    """Turn some streets into steps, footways, pedestrian and living streets, tracks."""
    draw = rng.uniform(size=len(ways))
    for k, way in enumerate(ways):
        if way.highway not in ("residential", "unclassified"):
            continue
        steep = slopes[k] > 0.12 and way.line.length < 120 and way.kind in ("old", "grid")
        if steep and draw[k] < 0.5 and joins_without(ways, {k}):
            way.highway = "steps"
        elif way.kind == "old" and draw[k] < 0.16 and joins_without(ways, {k}):
            way.highway = "pedestrian"
        elif way.kind == "old" and draw[k] > 0.75:
            way.highway = "living_street"
        elif way.kind in ("grid", "suburb") and draw[k] < 0.045 and joins_without(ways, {k}):
            way.highway = "footway"
        elif way.kind == "rural" and draw[k] < 0.4:
            way.highway = "track"


def cut_bridges(ways: list[Way], plan: Plan, ground: Ground) -> list[Way]:
    """Split the streets that cross the river into approach, bridge, approach."""
    deck = shapely.buffer(ground.river, 6)
    places = [tuple(place) for place in plan.nodes]
    result = []
    for way in ways:
        if not way.line.intersects(ground.river):
            result.append(way)
            continue
        wet = shapely.get_coordinates(way.line.intersection(deck))
        along = [way.line.project(shapely.Point(place)) for place in wet]
        cuts = [0.0, min(along), max(along), way.line.length]
        ends = [way.u, -1, -1, way.v]
        for part in range(3):
            if cuts[part + 1] - cuts[part] < 2:
                ends[part + 1] = ends[part]
                continue
            piece = shapely.get_coordinates(substring(way.line, cuts[part], cuts[part + 1]))
            if part < 2 and way.line.length - cuts[part + 1] >= 2:
                ends[part + 1] = len(places)
                places.append(tuple(np.round(piece[-1], 2)))
            else:
                ends[part + 1] = way.v
            piece[0] = places[ends[part]]
            piece[-1] = places[ends[part + 1]]
            line = shapely.LineString(np.round(piece, 2))
            result.append(
                Way(
                    ends[part],
                    ends[part + 1],
                    line,
                    way.kind,
                    way.highway,
                    way.name,
                    bridge=part == 1,
                    stroke=way.stroke,
                )
            )
    plan.nodes = np.array(places)
    return result


def merge(ways: list[Way]) -> list[Way]:
    """Join ways that meet where no other does and do not differ."""
    changed = True
    while changed:
        changed = False
        gone: set[int] = set()
        for node, here in around(ways).items():
            if len(here) != 2 or here[0] == here[1] or gone & set(here):
                continue
            first, second = ways[here[0]], ways[here[1]]
            ends = {first.u, first.v, second.u, second.v}
            if not first.same_as(second) or len(ends) < 3:
                continue
            a = shapely.get_coordinates(first.line if first.v == node else first.line.reverse())
            b = shapely.get_coordinates(second.line if second.u == node else second.line.reverse())
            start = first.u if first.v == node else first.v
            end = second.v if second.u == node else second.u
            ways[here[0]] = Way(
                start,
                end,
                shapely.LineString(np.vstack([a, b[1:]])),
                first.kind,
                first.highway,
                first.name,
                bridge=first.bridge,
                stroke=first.stroke,
            )
            gone |= set(here)
            ways[here[1]] = None  # type: ignore[call-overload]
            changed = True
        ways = [way for way in ways if way is not None]
    return ways


def give_oneways(ways: list[Way], rng: np.random.Generator) -> None:
    """Make narrow town streets one-way as long as every place can still be reached and left."""
    cars = [way for way in ways if way.highway not in FOOT]
    names = {node: k for k, node in enumerate(sorted({n for w in cars for n in (w.u, w.v)}))}
    chosen = sorted(
        {
            w.stroke
            for w in cars
            if w.kind in ("old", "grid") and w.highway in ("residential", "living_street")
        }
    )
    for stroke in chosen:
        if rng.uniform() > 0.45:
            continue
        street = [way for way in cars if way.stroke == stroke]
        for way in street:
            way.oneway = True
        pairs = [(names[w.u], names[w.v]) for w in cars]
        pairs += [(names[w.v], names[w.u]) for w in cars if not w.oneway]
        graph = coo_matrix((np.ones(len(pairs)), np.array(pairs).T), shape=(len(names),) * 2)
        if connected_components(graph, connection="strong")[0] > 1:
            for way in street:
                way.oneway = False


def give_tags(way: Way, town: Town, rng: np.random.Generator) -> None:
    """Set lanes, speed, surface and the rest as mappers do: often, not always."""
    urban = way.kind != "rural"
    speed = {"primary": 90, "secondary": 80, "tertiary": 70, "unclassified": 60}.get(way.highway)
    tags = way.tags
    if way.highway in FOOT:
        tags["surface"] = {"cycleway": "asphalt", "steps": "stone"}.get(way.highway, "sett")
    elif way.highway == "track":
        tags["surface"] = "ground" if rng.uniform() < 0.6 else "gravel"
        tags["tracktype"] = "grade3"
    else:
        main = way.highway in ("primary", "secondary")
        if main or rng.uniform() < 0.55:
            tags["lanes"] = "1" if way.oneway else "2"
        if way.highway == "living_street":
            tags["maxspeed"] = "20"
        elif main or rng.uniform() < 0.6:
            quiet = way.kind == "grid" and way.highway == "residential" and way.stroke % 3 == 0
            tags["maxspeed"] = "30" if quiet else "50" if urban else str(speed or 50)
        stone = way.kind == "old" or (town.country == "hills" and way.kind == "village")
        tags["surface"] = "sett" if stone else "asphalt"
    if way.highway == "cycleway":
        tags |= {"bicycle": "designated", "segregated": "no", "width": "2.5"}
    if way.highway == "steps":
        tags |= {"handrail": "yes" if rng.uniform() < 0.5 else "no", "incline": "up"}
    if urban and way.highway != "cycleway":
        tags["lit"] = "yes"
        if way.highway not in FOOT and rng.uniform() < 0.7:
            tags["sidewalk"] = {"old": "no", "village": "no", "works": "right"}.get(
                way.kind, "both"
            )
    if way.kind == "grid" and way.highway in ("secondary", "primary"):
        tags["cycleway"] = "lane"


def make_ways(town: Town, ground: Ground, plan: Plan, rng: np.random.Generator) -> list[Way]:
    """Return the street layer of a town."""
    ways = [Way(a.u, a.v, a.line, a.kind, a.highway, a.name) for a in plan.arcs if a.highway]
    for way, stroke in zip(ways, strokes(ways), strict=True):
        way.stroke = int(stroke)
    planned = {road.name: -2 - k for k, road in enumerate(town.roads)}
    for way in ways:
        way.stroke = planned.get(way.name, way.stroke)
    name_streets(ways, rng)
    ends = plan.nodes[[(way.u, way.v) for way in ways]]
    climb = np.abs(np.diff(ground.height(ends.reshape(-1, 2)).reshape(-1, 2), axis=1))[:, 0]
    give_classes(ways, climb / shapely.length([way.line for way in ways]), rng)
    ways = merge(cut_bridges(ways, plan, ground))
    give_oneways(ways, rng)
    for way in ways:
        give_tags(way, town, rng)
    return ways
