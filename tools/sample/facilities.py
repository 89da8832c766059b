"""Places people go to: dense in the centre, scarce at the edge, missing in one freguesia."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from tools.sample.buildings import Building
from tools.sample.spec import Site, Town
from tools.sample.ways import PLACES, Way

APART = 110.0  # metres between two facilities of one kind
NOT_PUBLIC = ("farm_auxiliary", "garage", "industrial", "warehouse", "church", "school", "hospital")
MAIN = ("primary", "secondary", "tertiary", "pedestrian")


@dataclass(frozen=True)
class Kind:
    """A kind of facility: one for so many dwellings, where the freguesia is served well enough."""

    osm: str
    portuguese: str
    title: str
    homes: float
    least: float = 0.0  # of Parish.service
    capacity: tuple[int, int] | None = None
    site: str = ""  # the use of the site that stands for it where there is one


KINDS = (
    Kind("cafe", "Café", "Café", 240),
    Kind("restaurant", "Restaurante", "Restaurante", 480, 0.3),
    Kind("bakery", "Padaria", "Padaria", 700, 0.4),
    Kind("convenience", "Mercearia", "Mercearia", 560, 0.3),
    Kind("supermarket", "Supermercado", "Supermercado", 640, 0.5),
    Kind("pharmacy", "Farmácia", "Farmácia", 550, 0.4),
    Kind("bank", "Banco", "Agência bancária", 800, 0.6),
    Kind("post_office", "Correios", "Posto de correio", 900, 0.6),
    Kind("doctors", "Extensão de saúde", "Extensão de saúde", 400, 0.4, (1, 2), "health"),
    Kind("kindergarten", "Jardim de infância", "Jardim de infância", 600, 0.4, (25, 75)),
    Kind("school", "Escola básica", "Escola Básica do 1.º ciclo", 450, 0.4, (40, 80), "school"),
    Kind("playground", "Parque infantil", "Parque infantil", 560, 0.35),
    Kind("pitch", "Campo de jogos", "Campo de jogos", 500, 0.4, None, "sports"),
    Kind("fitness_centre", "Ginásio", "Ginásio", 900, 0.8),
    Kind("library", "Biblioteca", "Biblioteca", 1900, 0.85),
    Kind("hairdresser", "Cabeleireiro", "Cabeleireiro", 900, 0.5),
)
SITES = {  # use of a site: kind in OpenStreetMap's words, in Portuguese, least and most capacity
    "garden": ("park", "Jardim público", None),
    "school": ("school", "Escola básica", (180, 320)),
    "health": ("clinic", "Centro de saúde", (4, 7)),
    "sports": ("sports_centre", "Complexo desportivo", None),
}
Sites = list[tuple[Site, shapely.Polygon]]
CHURCH = ("place_of_worship", "Igreja")
IN_PORTUGUESE = ("serra_alta",)  # this town's own inventory; the others follow OpenStreetMap


@dataclass(frozen=True)
class Facility:
    """One facility; capacity is pupils of a school, doctors of a health centre, else unknown."""

    name: str
    kind: str
    place: tuple[float, float]
    parish: int
    capacity: int | None = None


def entrance(area: shapely.Polygon, streets: shapely.STRtree) -> np.ndarray:
    """Return a place inside an area, a few metres behind the street nearest to its middle."""
    middle = area.representative_point()
    street = streets.geometries[streets.nearest(middle)]
    gate = shapely.get_coordinates(shapely.shortest_line(middle, street))
    step = gate[0] - gate[1]
    return gate[1] + step * min(9 / max(np.hypot(*step), 1e-6), 1)


def chosen(
    weights: np.ndarray, places: np.ndarray, number: int, apart: float, rng: np.random.Generator
) -> list[int]:
    """Return so many places drawn by weight, none near another and none of weight 0."""
    possible = np.flatnonzero(weights > 0)
    draw = rng.uniform(size=len(weights))[possible] ** (1 / weights[possible])
    taken: list[int] = []
    for k in possible[np.argsort(-draw, kind="stable")].tolist():
        if len(taken) == number:
            break
        if all(np.hypot(*(places[k] - places[j])) > apart for j in taken):
            taken.append(k)
    return taken


def of_sites(
    word: int, sites: Sites, ways: list[Way], buildings: list[Building], rng: np.random.Generator
) -> list[tuple[str, str, np.ndarray, int | None]]:
    """Return name, kind, place and capacity of what has ground of its own, and of the churches."""
    streets = shapely.STRtree([way.line for way in ways if way.highway != "track"])
    named = {b.name: shapely.get_coordinates(b.shape.centroid)[0] for b in buildings if b.name}
    found = []
    for site, area in sites:
        if site.use in SITES:
            *kind, span = SITES[site.use]
            place = named[site.name] if site.name in named else entrance(area, streets)
            found.append((site.name, kind[word], place, drawn(span, rng)))
    churches = [name for name in named if name.startswith("Igreja")]
    return found + [(name, CHURCH[word], named[name], None) for name in churches]


def drawn(span: tuple[int, int] | None, rng: np.random.Generator) -> int | None:
    """Return a capacity within a span, None where there is none to give."""
    return int(rng.integers(*span)) if span else None


def make_facilities(
    town: Town,
    ways: list[Way],
    buildings: list[Building],
    sites: Sites,
    parish_at,
    rng: np.random.Generator,
) -> list[Facility]:
    """Return the facilities of a town; ``parish_at`` gives the parish of places."""
    word = int(town.key in IN_PORTUGUESE)
    result = [
        Facility(name, kind, tuple(np.round(place, 2)), int(parish_at(place[None, :])[0]), capacity)
        for name, kind, place, capacity in of_sites(word, sites, ways, buildings, rng)
    ]
    middles = shapely.get_coordinates(shapely.centroid([area for _, area in sites]))
    sited = {(site.use, int(k)) for (site, _), k in zip(sites, parish_at(middles), strict=True)}
    free = [b for b in buildings if b.use not in NOT_PUBLIC and not b.name]
    places = shapely.get_coordinates(shapely.centroid([b.shape for b in free]))
    home = parish_at(places)
    main = shapely.STRtree([way.line for way in ways if way.highway in MAIN])
    _, away = main.query_nearest(shapely.points(places), return_distance=True, all_matches=False)
    weights = np.where([b.use == "retail" for b in free], 3.0, 1.0) * np.where(away < 22, 2.5, 1.0)
    dwellings = np.array([b.dwellings for b in free])
    words = iter(rng.permutation(len(PLACES)).tolist() * 3)
    for number, parish in enumerate(town.parishes):
        own = np.flatnonzero(home == number)
        weights[own] *= np.exp(-np.hypot(*(places[own] - parish.seat).T) / 420)
        for kind in KINDS:
            if parish.service < kind.least or (kind.site, number) in sited:
                continue
            wanted = int(dwellings[own].sum() / kind.homes + 0.5)
            for k in own[chosen(weights[own], places[own], wanted, APART, rng)]:
                weights[k] = 0
                name = f"{kind.title} {PLACES[next(words)]}"
                place = tuple(np.round(places[k], 2))
                names = (kind.osm, kind.portuguese)
                result.append(Facility(name, names[word], place, number, drawn(kind.capacity, rng)))
    return result
