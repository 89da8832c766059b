"""Reuse, repair, sharing, food markets and urban gardens: a few, and none where service is poor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from tools.sample.buildings import Building
from tools.sample.facilities import IN_PORTUGUESE, NOT_PUBLIC, Facility, chosen
from tools.sample.spec import Town
from tools.sample.ways import PLACES, Way
from tools.sample.write import Layer

APART = 140.0  # metres between two services of one kind
BESIDE = 14.0  # metres from the middle of a street to the open ground beside it
TWICE = (18.0, 9.0)  # the market was entered in two inventories, this far apart


@dataclass(frozen=True)
class Kind:
    """A kind of service: so many, where the freguesia is served well enough."""

    osm: str
    portuguese: str
    title: str
    number: int
    least: float  # of Parish.service
    housed: bool = True


KINDS = (
    Kind("marketplace", "Mercado municipal", "Mercado", 1, 0.8),
    Kind("second_hand", "Loja de segunda mão", "Loja de Segunda Mão", 2, 0.6),
    Kind("shoemaker", "Sapateiro", "Sapateiro", 1, 0.6),
    Kind("electronics_repair", "Reparação de eletrodomésticos", "Oficina de Reparação", 1, 0.5),
    Kind("public_bookcase", "Troca de livros", "Estante de Livros", 2, 0.5, housed=False),
    Kind("recycling_centre", "Ecocentro", "Ecocentro", 1, 0.4, housed=False),
    Kind("allotments", "Horta urbana", "Hortas", 2, 0.5, housed=False),
)


def make_services(
    town: Town, ways: list[Way], buildings: list[Building], parish_at, rng: np.random.Generator
) -> list[Facility]:
    """Return the circular services of a town; ``parish_at`` gives the parish of places."""
    word = int(town.key in IN_PORTUGUESE)
    free = [b for b in buildings if b.use not in NOT_PUBLIC and not b.name]
    houses = shapely.get_coordinates(shapely.centroid([b.shape for b in free]))
    grounds = open_grounds(ways, buildings)
    words = iter(rng.permutation(len(PLACES)).tolist())
    service = np.array([parish.service for parish in town.parishes])
    seats = np.array([parish.seat for parish in town.parishes])
    result = []
    for kind in KINDS:
        places = houses if kind.housed else grounds
        home = parish_at(places)
        away = np.hypot(*(places - seats[home]).T)
        weights = np.where(service[home] >= kind.least, np.exp(-away / 300), 0.0)
        for k in chosen(weights, places, kind.number, APART, rng):
            name = f"{kind.title} {PLACES[next(words)]}"
            spots = [places[k]]
            if kind is KINDS[0]:
                spots.append(places[k] + TWICE)
            result += [
                Facility(name, (kind.osm, kind.portuguese)[word], at(spot), int(home[k]))
                for spot in spots
            ]
    return result


def at(place: np.ndarray) -> tuple[float, float]:
    """Return a place to the centimetre."""
    return tuple(np.round(place, 2).tolist())


def open_grounds(ways: list[Way], buildings: list[Building]) -> np.ndarray:
    """Return places beside the middle of streets on which no building stands."""
    lines = [way.line for way in ways if way.highway in ("residential", "unclassified")]
    middle = shapely.get_coordinates(shapely.line_interpolate_point(lines, 0.5, normalized=True))
    ahead = shapely.get_coordinates(shapely.line_interpolate_point(lines, 0.51, normalized=True))
    step = ahead - middle
    across = np.column_stack([-step[:, 1], step[:, 0]]) / np.hypot(*step.T)[:, None]
    places = middle + BESIDE * across
    _, gap = shapely.STRtree([b.shape for b in buildings]).query_nearest(
        shapely.points(places), return_distance=True, all_matches=False
    )
    return places[gap > 4]


def service_layer(town: Town, services: list[Facility]) -> Layer:
    """Return ``servicos_circulares``; each town's words are those of its other inventory."""
    rows = [
        {"id": f"C{number:02d}", "nome": s.name, "tipo": s.kind}
        for number, s in enumerate(services, 1)
    ]
    shapes = shapely.points(np.array([s.place for s in services]))
    title = f"Serviços circulares de {town.name} (fictícios)"
    fields = {"id": str, "nome": str, "tipo": str}
    return Layer("servicos_circulares", title, "Point", fields, list(shapes), rows)
