"""Public transport: bus lines along the main roads, their stops and a timetable."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from tools.sample.spec import Town
from tools.sample.ways import Way

SPEED = 22 / 3.6  # metres a second, halts included
STEP = 30  # seconds to which times are rounded
BUS, FERRY = 3, 4  # route_type of GTFS
MODES = {BUS: "autocarro", FERRY: "barco"}
DEAR = {"primary": 1.0, "secondary": 1.0, "tertiary": 1.0, "unclassified": 1.6,
        "residential": 2.2, "living_street": 5.0}  # fmt: skip
SERVICES = ("UTEIS", "SABADO", "DOMINGO")
PEAKS = ((7 * 60, 9 * 60 + 30), (17 * 60, 19 * 60 + 30))  # minutes of the day


@dataclass
class Stop:
    """A stop; a terminus serves both directions, others one side of the street."""

    code: str
    name: str
    place: tuple[float, float]
    mode: str


@dataclass
class Line:
    """A line with its stops there and back, metres along it, and departures by service."""

    code: str
    name: str
    kind: int
    stops: tuple[list[Stop], list[Stop]]
    along: tuple[np.ndarray, np.ndarray]
    heads: tuple[str, str]
    departures: dict[str, list[int]] = field(default_factory=dict)  # minutes of the day

    def seconds(self, direction: int) -> np.ndarray:
        """Return the seconds from the first stop to each."""
        return np.round(self.along[direction] / SPEED / STEP).astype(int) * STEP


class Roads:
    """The streets a bus may take in both directions."""

    def __init__(self, ways: list[Way]) -> None:
        self.ways = [way for way in ways if way.highway in DEAR and not way.oneway]
        names = sorted({node for way in self.ways for node in (way.u, way.v)})
        self.number = {node: k for k, node in enumerate(names)}
        self.places = np.zeros((len(names), 2))
        self.between: dict[tuple[int, int], Way] = {}
        cost: dict[tuple[int, int], float] = {}
        for way in self.ways:
            ends = shapely.get_coordinates(way.line)[[0, -1]]
            pair = (self.number[way.u], self.number[way.v])
            self.places[list(pair)] = ends
            price = way.line.length * DEAR[way.highway]
            for u, v in (pair, pair[::-1]):
                if price < cost.get((u, v), np.inf):
                    cost[u, v], self.between[u, v] = price, way
        size = (len(names),) * 2
        self.graph = coo_matrix((list(cost.values()), np.array(list(cost)).T), shape=size).tocsr()

    def near(self, place) -> int:
        """Return the crossing on a main road nearest to a place."""
        main = {self.number[node] for way in self.ways for node in (way.u, way.v)
                if DEAR[way.highway] == 1}  # fmt: skip
        order = np.argsort(np.hypot(*(self.places - place).T), kind="stable")
        return next(int(k) for k in order if int(k) in main)

    def path(self, start: int, end: int) -> tuple[list[int], np.ndarray]:
        """Return the crossings from one to another with the metres along."""
        _, before = dijkstra(self.graph, indices=start, return_predecessors=True)
        nodes = [end]
        while nodes[-1] != start:
            nodes.append(int(before[nodes[-1]]))
        nodes.reverse()
        steps = [self.between[pair].line.length for pair in pairwise(nodes)]
        return nodes, np.concatenate([[0], np.cumsum(steps)])


class Network:
    """The stops and lines of a town while they are being made."""

    def __init__(self, town: Town, ways: list[Way], rng: np.random.Generator) -> None:
        self.town = town
        self.rng = rng
        self.roads = Roads(ways)
        self.stops: list[Stop] = []
        self.lines: list[Line] = []
        self.at: dict[tuple[int, str], Stop] = {}
        self.names: dict[str, int] = defaultdict(int)
        self.street_names: dict[int, list[str]] = defaultdict(list)
        for way in ways:
            for node in (way.u, way.v):
                if node in self.roads.number and way.name:
                    self.street_names[self.roads.number[node]].append(way.name)

    def stop(self, node: int, side: str, heading: np.ndarray, name: str, mode: str) -> Stop:
        """Return the stop of a side of a crossing, made where there is none yet."""
        if (node, side) not in self.at:
            right = np.array([heading[1], -heading[0]]) / max(np.hypot(*heading), 1e-6)
            place = self.roads.places[node] + 4.5 * right
            stop = Stop(f"{self.town.code}{len(self.stops) + 1:03d}", name,
                        tuple(np.round(place, 2)), mode)  # fmt: skip
            self.at[node, side] = stop
            self.stops.append(stop)
        return self.at[node, side]

    def stop_name(self, node: int, road: str) -> str:
        """Return a name for the stops at a crossing: the street that crosses there."""
        crossing = sorted(set(self.street_names[node]) - {road})
        name = crossing[0] if crossing else road or "Cruzamento"
        self.names[name] += 1
        return name if self.names[name] == 1 else f"{name} {self.names[name]}"

    def halts(self, nodes: list[int], along: np.ndarray) -> list[int]:
        """Return the positions of a path where the bus stops: closer in town than outside."""
        kept = [0]
        for k in range(1, len(nodes) - 1):
            way = self.roads.between[nodes[k - 1], nodes[k]]
            gap = 560 if way.kind == "rural" else 300
            known = (nodes[k], "A") in self.at
            since = along[k] - along[kept[-1]]
            if along[-1] - along[k] > 200 and (since >= gap or (known and since >= 180)):
                kept.append(k)
        return [*kept, len(nodes) - 1]

    def bus(self, code: str, start: int, end: int, heads: tuple[str, str]) -> Line:
        """Add a bus line between two crossings."""
        nodes, along = self.roads.path(start, end)
        halts = self.halts(nodes, along)
        there: list[Stop] = []
        back: list[Stop] = []
        for k in halts:
            before, after = nodes[max(k - 1, 0)], nodes[min(k + 1, len(nodes) - 1)]
            heading = self.roads.places[after] - self.roads.places[before]
            if k in (halts[0], halts[-1]):
                name = heads[1] if k == halts[0] else heads[0]
                stop = self.stop(nodes[k], "T", heading, f"{name} (terminal)", MODES[BUS])
                there.append(stop)
                back.append(stop)
                continue
            if (nodes[k], "A") not in self.at:
                road = self.roads.between[before, nodes[k]].name
                name = self.stop_name(nodes[k], road)
                self.stop(nodes[k], "A", heading, name, MODES[BUS])
                self.stop(nodes[k], "B", -heading, name, MODES[BUS])
            there.append(self.at[nodes[k], "A"])
            back.append(self.at[nodes[k], "B"])
        metres = along[halts]
        line = Line(code, f"{heads[1]} – {heads[0]}", BUS, (there, back[::-1]),
                    (metres, (metres[-1] - metres)[::-1]), heads)  # fmt: skip
        self.lines.append(line)
        return line

    def ferry(self, quays: tuple[tuple[str, int], tuple[str, int]]) -> Line:
        """Add a ferry between two quays, five minutes apart."""
        (here, a), (there, b) = quays
        heading = self.roads.places[b] - self.roads.places[a]
        stops = [self.stop(a, "F", heading, here, MODES[FERRY]),
                 self.stop(b, "F", -heading, there, MODES[FERRY])]  # fmt: skip
        metres = np.array([0, 300 * SPEED])
        line = Line("B", f"{here} – {there}", FERRY, (stops, stops[::-1]), (metres, metres),
                    (there, here))  # fmt: skip
        self.lines.append(line)
        return line

    def weekday_departures(self) -> dict[str, int]:
        """Return how many vehicles leave each stop on a weekday, by the stop's code."""
        count: dict[str, int] = dict.fromkeys((stop.code for stop in self.stops), 0)
        for line in self.lines:
            for direction in (0, 1):
                for stop in line.stops[direction][:-1]:
                    count[stop.code] += len(line.departures["UTEIS"])
        return count


def every(first: int, last: int, peak: int, other: int) -> list[int]:
    """Return departures between two minutes of the day, more often in the peaks."""
    found = [first]
    while True:
        busy = any(start <= found[-1] < end for start, end in PEAKS)
        at = found[-1] + (peak if busy else other)
        if at > last:
            return found
        found.append(at)


def make_transit(town: Town, ways: list[Way], rng: np.random.Generator) -> Network:
    """Return the lines from the seat to every other freguesia; the worst served has three buses."""
    network = Network(town, ways, rng)
    centre = network.roads.near(town.parishes[0].seat)
    worst = min(range(1, len(town.parishes)), key=lambda k: town.parishes[k].service)
    for number, parish in enumerate(town.parishes[1:], 1):
        end = network.roads.near(parish.seat)
        line = network.bus(str(number), centre, end, (parish.name, town.parishes[0].name))
        offset = int(rng.integers(0, 12))
        if number == worst:
            line.departures = {"UTEIS": [450 + offset, 780 + offset, 1080 + offset],
                               "SABADO": [600 + offset], "DOMINGO": []}  # fmt: skip
            continue
        peak = {"APU": 15, "AMU": 30, "APR": 60}[parish.tipau]
        # The line to the first freguesia runs past midnight, as GTFS hours beyond 24 do.
        last = 24 * 60 + 10 if number == 1 and town.coast else 20 * 60 + 30
        line.departures = {
            "UTEIS": every(390 + offset, last, peak, min(2 * peak, 60)),
            "SABADO": every(480 + offset, 20 * 60, 60, 60),
            "DOMINGO": every(540 + offset, 19 * 60, 120, 120),
        }
    if town.coast:
        river = shapely.LineString(town.river.points)
        quays = [town.sites[0].place, town.parishes[2].seat]
        places = network.roads.places
        away = shapely.distance(river, shapely.points(places))
        ends = []
        for place in quays:
            side = np.hypot(*(places - place).T) + 1.5 * away
            ends.append(int(np.argmin(side)))
        line = network.ferry((("Cais da Vila", ends[0]), ("Cais da Barra", ends[1])))
        line.departures = {
            "UTEIS": every(420, 20 * 60, 30, 30),
            "SABADO": every(540, 19 * 60, 60, 60),
            "DOMINGO": every(540, 19 * 60, 60, 60),
        }
    return network
