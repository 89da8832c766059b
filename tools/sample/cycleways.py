"""The cycle network as a municipality publishes it: tracks, lanes and quiet shared streets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from tools.sample.ways import Way

UNKNOWN_YEAR = "Sem dados"
TRACK = ("Pista Ciclável Bidirecional", "Pista ciclável (separação física)", "Principal")
LANE = ("Faixa Ciclável", "Faixa ciclável (separação visual)", "Complementar")
SHARED = ("30+Bici", "Via banalizada (coexistência)", "Local")


@dataclass(frozen=True)
class Cycleway:
    """One stretch; ``year`` is text, for some years nobody wrote down."""

    name: str
    kind: tuple[str, str, str]
    year: str
    line: shapely.LineString
    parish: int


def kind_of(way: Way) -> tuple[str, str, str] | None:
    """Return typology, segregation and hierarchy of a street that is part of the cycle network."""
    if way.highway == "cycleway":
        return TRACK
    if way.tags.get("cycleway") == "lane":
        return LANE
    quiet = way.highway == "residential" and way.tags.get("maxspeed") == "30"
    return SHARED if quiet and way.stroke % 2 == 0 else None


def make_cycleways(ways: list[Way], parish_at, rng: np.random.Generator) -> list[Cycleway]:
    """Return the cycle network; each street was done in one year, the tracks of OSM in 2021."""
    found = [(way, kind) for way in ways if (kind := kind_of(way)) is not None]
    streets = sorted({(way.name, way.stroke) for way, kind in found if kind is not TRACK})
    years = dict(zip(streets, rng.choice(["2018", "2023", "2024", UNKNOWN_YEAR], len(streets)),
                     strict=True))  # fmt: skip
    middle = shapely.line_interpolate_point([way.line for way, _ in found], 0.5, normalized=True)
    parishes = parish_at(shapely.get_coordinates(middle))
    return [
        Cycleway(
            way.name or "Sem nome",
            kind,
            "2021" if kind is TRACK else str(years[way.name, way.stroke]),
            way.line,
            int(parish),
        )
        for (way, kind), parish in zip(found, parishes, strict=True)
    ]
