"""Which role a layer plays, guessed from its kind, its fields and its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from smart_territory_plugin import messages
from smart_territory_plugin.core.census import find_census
from smart_territory_plugin.core.landcover_schema import find_landcover
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.role_words import KEY_FIELDS, TELLING_FIELDS, TITLES
from smart_territory_plugin.core.territory import ROLES, LayerSource
from smart_territory_plugin.core.zones import find_zones


@dataclass(frozen=True)
class LayerFacts:
    """What is known of a layer without reading its features.

    ``kind`` is polygon, line, point, table, raster, gtfs or platform; ``count`` its features,
    None where it is unknown; ``problem`` the reason why it does not open, empty where it does.
    """

    source: LayerSource
    title: str
    kind: str
    fields: tuple[str, ...] = ()
    crs: str | None = None
    count: int | None = None
    problem: str = ""


@dataclass(frozen=True)
class Guess:
    """A role guessed for a layer; ``because`` is a template of ``messages/``."""

    role: str
    facts: LayerFacts
    because: str
    fields: dict[str, str] = field(default_factory=dict)

    def source(self) -> LayerSource:
        """Return the source with the guessed field map and the layer's own CRS."""
        found = self.facts.source
        return LayerSource(
            uri=found.uri,
            layer=found.layer,
            filter=found.filter,
            fields=self.fields,
            encoding=found.encoding,
            crs=found.crs or self.facts.crs,
        )


def guess_role(facts: LayerFacts) -> Guess | None:
    """Return the role a layer plays, None where nothing tells.

    Notes
    -----
    The schemas of INE (BGRI 2021, 2011) and DGT (CAOP, COS) come first, then the fields of cycle
    networks, OSM's tags, the fields of containers, stops, trees, soils, hazards and other layers
    that have a field of their own, and last the layer's name.
    """
    if facts.problem or facts.count == 0:
        return None
    for rule in _RULES:
        guess = rule(facts)
        if guess is not None:
            return guess
    return None


def guess_roles(layers: Iterable[LayerFacts]) -> list[Guess]:
    """Return the guesses for several layers, in the order of the roles.

    Of one role, a layer that its fields tell comes before one that only its name tells, one with a
    CRS before one without, and a richer one before a poorer one.
    """
    guesses = [guess for guess in map(guess_role, layers) if guess is not None]
    order = list(ROLES)
    return sorted(
        guesses,
        key=lambda guess: (
            order.index(guess.role),
            guess.because == messages.GUESS_TITLE,
            guess.facts.crs is None,
            -(guess.facts.count or 0),
        ),
    )


def _mapped(facts: LayerFacts, **candidates: Iterable[str]) -> dict[str, str]:
    found = {}
    for key, names in candidates.items():
        own = [field_named(list(facts.fields), name) for name in names]
        first = next((name for name in own if name is not None), None)
        if first is not None:
            found[key] = first
    return found


def _mapped_of(role: str, facts: LayerFacts) -> dict[str, str]:
    return _mapped(facts, **KEY_FIELDS.get(role, {}))


def _spaced(title: str) -> str:
    return re.sub(r"[_\-.]+", " ", plain(title))


def _census(facts: LayerFacts) -> Guess | None:
    schema = find_census(facts.fields)
    if schema is None or facts.kind != "polygon" or not schema.columns:
        return None
    return Guess("census", facts, messages.GUESS_CENSUS, {"code": schema.code})


def _landcover(facts: LayerFacts) -> Guess | None:
    schema = find_landcover(facts.fields)
    if schema is None or facts.kind != "polygon":
        return None
    return Guess("landcover", facts, messages.GUESS_LANDCOVER, {"code": schema.code})


def _zones(facts: LayerFacts) -> Guess | None:
    schema = find_zones(facts.fields)
    if schema is None or schema.code is None or facts.kind != "polygon":
        return None
    fields = {"code": schema.code}
    if schema.name:
        fields["name"] = schema.name
    if schema.level == "freguesia":
        fields |= _mapped_of("zones", facts)
        return Guess("zones", facts, messages.GUESS_ZONES, fields)
    if schema.level == "municipality":
        return Guess("municipality", facts, messages.GUESS_ZONES, fields)
    return None


def _cycleways(facts: LayerFacts) -> Guess | None:
    """Tell a layer of cycleways before OSM's ``highway`` makes streets of it."""
    if facts.kind != "line":
        return None
    fields = list(facts.fields)
    if field_named(fields, "nivel_segregacao") or (
        field_named(fields, "tipologia") and field_named(fields, "ano")
    ):
        return Guess("cycleways", facts, messages.GUESS_FIELDS, _mapped_of("cycleways", facts))
    if TITLES["cycleways"].search(_spaced(facts.title)):
        return Guess("cycleways", facts, messages.GUESS_TITLE, _mapped_of("cycleways", facts))
    return None


def _openstreetmap(facts: LayerFacts) -> Guess | None:
    fields = list(facts.fields)
    if facts.kind == "line" and field_named(fields, "highway"):
        return Guess("streets", facts, messages.GUESS_OSM)
    if facts.kind in ("polygon", "point") and field_named(fields, "building"):
        return Guess("buildings", facts, messages.GUESS_OSM, _mapped_of("buildings", facts))
    return None


def _containers(facts: LayerFacts) -> Guess | None:
    if facts.kind != "point":
        return None
    mapped = _mapped_of("containers", facts)
    if "stream" not in mapped:
        return None
    return Guess("containers", facts, messages.GUESS_FIELDS, mapped)


def _stops(facts: LayerFacts) -> Guess | None:
    if facts.kind != "point" or field_named(list(facts.fields), "stop_id") is None:
        return None
    return Guess("stops", facts, messages.GUESS_STOPS, _mapped_of("stops", facts))


def _facilities(facts: LayerFacts) -> Guess | None:
    if facts.kind != "point" or field_named(list(facts.fields), "amenity") is None:
        return None
    return Guess("facilities", facts, messages.GUESS_OSM, _mapped_of("facilities", facts))


def _by_fields(facts: LayerFacts) -> Guess | None:
    fields = list(facts.fields)
    for role, telling in TELLING_FIELDS.items():
        if ROLES[role].kind == facts.kind and any(field_named(fields, name) for name in telling):
            return Guess(role, facts, messages.GUESS_FIELDS, _mapped_of(role, facts))
    return None


def _by_title(facts: LayerFacts) -> Guess | None:
    if facts.kind == "platform":
        return Guess("platform", facts, messages.GUESS_PLATFORM)
    if facts.kind == "gtfs":
        return Guess("gtfs", facts, messages.GUESS_GTFS)
    title = _spaced(facts.title)
    for role, pattern in TITLES.items():
        if pattern.search(title) and _fits(ROLES[role].kind, facts.kind):
            return Guess(role, facts, messages.GUESS_TITLE, _mapped_of(role, facts))
    return None


def _fits(wanted: str, kind: str) -> bool:
    return kind in ("polygon", "point") if wanted == "place" else kind == wanted


_RULES = (
    _census,
    _landcover,
    _zones,
    _cycleways,
    _openstreetmap,
    _containers,
    _stops,
    _facilities,
    _by_fields,
    _by_title,
)

Facts = Callable[[LayerSource], LayerFacts]
"""Looks at a source of a territory file and says what it is."""
