"""What a fictitious town is drawn from: the plan of its ground, roads, quarters and parishes.

Lengths are metres in the town's own frame, whose lower-left corner lies at ``Town.origin``
in EPSG:3763.
"""

from __future__ import annotations

from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass(frozen=True)
class Road:
    """A road the town grew along; its line is a smooth curve through ``points``."""

    name: str
    highway: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Quarter:
    """A part of town built in one manner: ``old``, ``grid``, ``suburb``, ``village``, ``works``."""

    kind: str
    outline: tuple[Point, ...]
    angle: float = 0.0  # degrees, of the street grid
    block: Point = (95.0, 70.0)  # length and depth of a block
    tall: float = 0.0  # share of apartment buildings


@dataclass(frozen=True)
class Site:
    """Ground kept for one use, such as a garden, a school or a quarry."""

    use: str
    place: Point
    name: str


@dataclass(frozen=True)
class Parish:
    """A freguesia, grown around its seat."""

    name: str
    seat: Point
    tipau: str  # APU, AMU or APR
    service: float  # share of dwellings the town means to serve with four streams
    young: float  # share of residents below 15
    old: float  # share of residents of 65 or more
    pull: float = 1.0  # how far the parish reaches against its neighbours


@dataclass(frozen=True)
class River:
    """The river, from where it enters to where it leaves; widths and bed go along ``points``."""

    name: str
    points: tuple[Point, ...]
    widths: tuple[float, ...]
    bed: tuple[float, ...]  # metres above sea level, falling


@dataclass(frozen=True)
class PowerLine:
    """An overhead line, straight from pylon to pylon where it turns."""

    kv: int
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Relief:
    """How the land rises from the river."""

    rise: float  # metres gained far from the river
    reach: float  # distance over which most of the rise happens
    rough: float  # amplitude of the hills
    grain: float  # size of the hills
    terrace: float = 0.0  # width of the flat valley floor


@dataclass(frozen=True)
class Town:
    """The plan of one fictitious municipality."""

    key: str
    code: str
    typology: str
    name: str
    seed: int
    origin: tuple[int, int]  # EPSG:3763, multiples of 30 so that rasters share their grid
    size: tuple[int, int]
    nuts: dict[str, str]
    district: str  # the real district around it, asked for by the platform's address model
    border: tuple[Point, ...]
    river: River
    relief: Relief
    roads: tuple[Road, ...]
    quarters: tuple[Quarter, ...]
    sites: tuple[Site, ...]
    parishes: tuple[Parish, ...]
    country: str  # coast, hills or plain: what grows outside town
    spacing: float  # distance of country roads
    summer: float  # land-surface temperature of open ground on a summer morning, °C
    second_homes: float  # share of dwellings that are vacant or a second home
    power: tuple[PowerLine, ...]
    cadastre: tuple[float, float, float, float]  # window whose parcels are surveyed
    coast: int = 0  # how many of the border's first points are the shore
    seafront: Road | None = None
    union_2021: tuple[int, ...] = field(default=())  # parishes that were one in 2021
