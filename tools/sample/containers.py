"""Waste containers at street corners: well kept in the centre, thin at the edge."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import shapely

from tools.sample.buildings import HOUSED, Building
from tools.sample.spec import Town
from tools.sample.ways import Way

SELECTIVE = ("Papel", "Vidro", "Embalagens")
REACH = {"APU": 88.0, "AMU": 150.0, "APR": 165.0}  # metres from a building to its point


@dataclass
class Container:
    """The containers of one stream at one collection point."""

    point: str
    place: tuple[float, float]
    parish: int
    stream: str
    litres: int
    number: int
    street: str


def corners(ways: list[Way]) -> tuple[np.ndarray, list[str]]:
    """Return the crossings in town with the name of a street that meets there."""
    degree = Counter(node for way in ways for node in (way.u, way.v))
    found: dict[int, tuple[tuple[float, float], str]] = {}
    for way in ways:
        if way.highway in ("track", "cycleway"):
            continue
        ends = shapely.get_coordinates(way.line)
        for node, place in ((way.u, ends[0]), (way.v, ends[-1])):
            known = found.get(node, ((0, 0), ""))[1]
            if degree[node] > 2:
                found[node] = (tuple(place), known or way.name)
    order = sorted(found)
    return np.array([found[node][0] for node in order]), [found[node][1] for node in order]


def greedy(reached: np.ndarray, homes: np.ndarray, target: float) -> list[int]:
    """Return places that together reach a share of the dwellings, the most useful first."""
    left = homes.astype(float)
    goal = (1 - target) * homes.sum()
    chosen: list[int] = []
    while left.sum() > goal:
        gain = left @ reached
        need = left.sum() - goal
        # Where little is meant to be served, the place that overshoots least.
        best = int(gain.argmax() if gain.max() < 2 * need else np.abs(gain - need).argmin())
        if gain[best] < 3:
            break
        chosen.append(best)
        left[reached[:, best]] = 0
    return chosen


def make_containers(
    town: Town, ways: list[Way], buildings: list[Building], parish_at, rng: np.random.Generator
) -> list[Container]:
    """Return the containers of a town; ``parish_at`` gives the parish of places."""
    housed = [b for b in buildings if b.dwellings and b.use in HOUSED]
    homes = np.array([b.dwellings for b in housed])
    shapes = np.array([b.shape for b in housed])
    places, names = corners(ways)
    parish_of_home = parish_at(shapely.get_coordinates(shapely.centroid(shapes)))
    parish_of_place = parish_at(places)
    result: list[Container] = []
    for number, parish in enumerate(town.parishes):
        own = np.flatnonzero(parish_of_home == number)
        pool = np.flatnonzero(parish_of_place == number)
        points = shapely.points(places[pool])
        apart = shapely.distance(shapes[own][:, None], points[None, :])
        full = greedy(apart < REACH[parish.tipau], homes[own], parish.service)
        reached = (apart[:, full] < REACH[parish.tipau]).any(axis=1)
        rest = np.where(reached, 0, homes[own])
        wanted = min(parish.service + 0.3, 0.97)
        share = max(1 - (1 - wanted) * homes[own].sum() / max(rest.sum(), 1), 0)
        single = greedy(apart < 1.2 * REACH[parish.tipau], rest, share)
        for k in full + [k for k in single if k not in full]:
            place = np.round(places[pool[k]] + rng.uniform(3.5, 5.5, 2) * rng.choice([-1, 1], 2), 2)
            code = f"P{len({c.point for c in result}) + 1:03d}"
            for stream in streams(parish.tipau, k in full, rng):
                litres, count = sizes(parish.tipau, stream, rng)
                result.append(
                    Container(
                        code,
                        tuple(place),
                        number,
                        stream,
                        litres,
                        count,
                        names[pool[k]] or "Rua sem nome",
                    )
                )
    return result


def streams(tipau: str, full: bool, rng: np.random.Generator) -> list[str]:
    """Return the streams collected at a point."""
    found = ["Lixos"]
    if full:
        missing = rng.uniform() < (0.04 if tipau == "APU" else 0.1)
        lost = SELECTIVE[rng.integers(3)] if missing else ""
        found += [stream for stream in SELECTIVE if stream != lost]
        if rng.uniform() < {"APU": 0.45, "AMU": 0.2, "APR": 0.0}[tipau]:
            found.append("Orgânicos")
    return found


def sizes(tipau: str, stream: str, rng: np.random.Generator) -> tuple[int, int]:
    """Return litres and number of the containers of a stream."""
    if stream == "Lixos":
        return (1100 if tipau == "APU" else 800), int(rng.integers(1, 4))
    if stream == "Orgânicos":
        return int(rng.choice([140, 240])), int(rng.integers(1, 3))
    return (3000 if tipau == "APU" and rng.uniform() < 0.3 else 2500), 1
