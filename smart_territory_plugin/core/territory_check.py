"""What is wrong with a territory file, role by role, without computing anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.census import find_census
from smart_territory_plugin.core.crs import is_metric
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.landcover_schema import find_landcover
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.recognise import Facts, LayerFacts
from smart_territory_plugin.core.territory import ROLES, LayerSource, Territory

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True)
class Fault:
    """A fault of one role: ``severity`` is error (its indicators cannot run) or warning."""

    role: str
    uri: str
    severity: str
    template: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def check_territory(territory: Territory, look: Facts) -> list[Fault]:
    """Return the faults of every role.

    Parameters
    ----------
    territory : Territory
        As :func:`~.territory.read_territory` returns it.
    look : callable
        Opens a source and returns its :class:`~.recognise.LayerFacts`.

    Returns
    -------
    list of Fault
        Empty where nothing is wrong.
    """
    faults = []
    if not territory.roles.get("zones"):
        faults.append(Fault("zones", "", ERROR, messages.CHECK_ZONES_MISSING))
    for role, sources in territory.roles.items():
        for source in sources:
            faults += list(_faults_of(role, source, look(source)))
    return faults


def _faults_of(role: str, source: LayerSource, facts: LayerFacts) -> Iterator[Fault]:
    if facts.problem:
        values = {"layer": source.layer or source.uri, "reason": facts.problem}
        yield Fault(role, source.uri, ERROR, messages.CHECK_UNREADABLE, values)
        return
    wanted = ROLES[role].kind
    fits = facts.kind in ("polygon", "point") if wanted == "place" else facts.kind == wanted
    if not fits:
        values = {"layer": facts.title, "role": role, "wanted": wanted, "found": facts.kind}
        yield Fault(role, source.uri, ERROR, messages.CHECK_WRONG_KIND, values)
        return
    if wanted == "platform":
        return
    if facts.count == 0:
        yield Fault(role, source.uri, ERROR, messages.EMPTY_LAYER, {"layer": facts.title})
    if wanted != "gtfs":
        yield from _crs_faults(role, source, facts)
        yield from _field_faults(role, source, facts)
    yield from _origin_faults(role, source)


def _crs_faults(role: str, source: LayerSource, facts: LayerFacts) -> Iterator[Fault]:
    crs = source.crs or facts.crs
    if not crs:
        yield Fault(role, source.uri, ERROR, messages.NO_CRS, {"layer": facts.title})
        return
    try:
        metric = is_metric(crs)
    except TerritoryError as error:
        yield Fault(role, source.uri, ERROR, error.template, error.values)
        return
    if source.crs and facts.crs and source.crs != facts.crs:
        values = {"layer": facts.title, "found": facts.crs, "said": source.crs}
        yield Fault(role, source.uri, WARNING, messages.CHECK_CRS_DIFFERS, values)
    elif not metric:
        values = {"layer": facts.title, "crs": crs}
        yield Fault(role, source.uri, WARNING, messages.CHECK_CRS_REPROJECTED, values)


def _field_faults(role: str, source: LayerSource, facts: LayerFacts) -> Iterator[Fault]:
    fields = list(facts.fields)
    for key, name in source.fields.items():
        if field_named(fields, name) is None:
            values = {"layer": facts.title, "field": name, "fields": ", ".join(fields[:20])}
            yield Fault(role, source.uri, ERROR, messages.FIELD_MISSING, {**values, "key": key})
    if role == "census" and find_census(fields) is None and "population" not in source.fields:
        values = {"layer": facts.title}
        yield Fault(role, source.uri, ERROR, messages.CENSUS_UNKNOWN, values)
    if role == "landcover" and find_landcover(fields) is None:
        values = {"layer": facts.title}
        yield Fault(role, source.uri, ERROR, messages.LANDCOVER_UNKNOWN, values)
    if role == "containers" and "stream" not in source.fields:
        values = {"layer": facts.title}
        yield Fault(role, source.uri, ERROR, messages.CHECK_STREAM_FIELD, values)
    if role == "facilities" and "category" not in source.fields:
        values = {"layer": facts.title}
        yield Fault(role, source.uri, WARNING, messages.CHECK_CATEGORY_FIELD, values)
    if role == "soil" and "group" not in source.fields:
        values = {"layer": facts.title}
        yield Fault(role, source.uri, ERROR, messages.CHECK_SOIL_GROUP_FIELD, values)
    if role == "zones" and "code" not in source.fields:
        values = {"layer": facts.title}
        yield Fault(role, source.uri, WARNING, messages.CHECK_ZONE_CODE, values)


def _origin_faults(role: str, source: LayerSource) -> Iterator[Fault]:
    missing = [key for key in ("date", "citation") if not getattr(source, key)]
    if missing:
        values = {"layer": source.layer or source.uri, "keys": ", ".join(missing)}
        yield Fault(role, source.uri, WARNING, messages.CHECK_ORIGIN, values)
