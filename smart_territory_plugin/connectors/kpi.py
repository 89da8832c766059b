"""Indicators as KeyPerformanceIndicator entities (smart-data-models), normalized NGSI-LD.

One entity an indicator, zone and period, whose id says which; its words are Portuguese, those of
the catalogue. Attributes without a value are left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    import pandas as pd

TYPE = "KeyPerformanceIndicator"
PREFIX = f"urn:ngsi-ld:{TYPE}:smart-territory:"
"""Begins the id of every entity that the plugin publishes; no other one is ever touched."""
STANDINGS = {
    "very_good": "veryGood",
    "good": "good",
    "fair": "fair",
    "bad": "bad",
    "very_bad": "veryBad",
}
"""The data model's word of each of our bands."""

_SAFE = re.compile(r"[A-Za-z0-9._-]+")
_COUNT = "C62"

Entity = dict[str, Any]


@dataclass(frozen=True)
class Publisher:
    """What all the indicators of one publication have in common.

    Attributes
    ----------
    organisation : str
        Who publishes, such as “Câmara Municipal de Tomar”.
    municipality : str
        Its name, for the address.
    processes : mapping of str to str
        The name of each theme.
    remarks : mapping of str to str
        What is said of a value in its description, by the value's flag.
    zone_names : mapping of str to str
        By zone code.
    locations : mapping of str to dict
        By zone code, a GeoJSON geometry in degrees, longitude first.
    """

    organisation: str
    municipality: str
    processes: Mapping[str, str] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    zone_names: Mapping[str, str] = field(default_factory=dict)
    locations: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def kpi_entities(rows: pd.DataFrame, publisher: Publisher) -> list[Entity]:
    """Return an entity a row.

    Parameters
    ----------
    rows : pandas.DataFrame
        As :mod:`~smart_territory_plugin.core.kpi_rows` makes them.
    publisher : Publisher
        What all have in common.

    Returns
    -------
    list of dict
        In the order of the rows, each with an id of its own.

    Raises
    ------
    TerritoryError
        ``KPI_NO_ORGANISATION`` where the publisher has no name.
    """
    if not publisher.organisation.strip():
        raise TerritoryError(messages.KPI_NO_ORGANISATION)
    known = {name: catalogue().indicator(name) for name in set(rows["indicator"])}
    columns = [rows[name].to_list() for name in rows.columns]
    each = (dict(zip(rows.columns, values, strict=True)) for values in zip(*columns, strict=True))
    return [_entity(row, known[row["indicator"]], publisher) for row in each]


def kpi_id(row: Mapping[str, Any]) -> str:
    """Return the id of a row's entity, always the same for the same key.

    The parts are municipality, zone, indicator and period and, where the row has them, dimension
    and scenario.
    """
    parts = [row[name] for name in ("territory", "zone_code", "indicator", "period")]
    parts += [row[name] for name in ("dimension", "scenario") if row[name]]
    return PREFIX + ":".join(safe_part(str(part)) for part in parts)


def safe_part(text: str) -> str:
    """Return a text in letters, digits, dot, hyphen and underscore, as a part of an id.

    A text that has other signs loses them and gets six signs of a checksum, so that two texts
    never become one part.
    """
    if _SAFE.fullmatch(text):
        return text
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{plain(text).replace(' ', '-')}-{digest}".lstrip("-")


@lru_cache(maxsize=1)
def _unit_codes() -> dict[str, str]:
    rows = read_table(resource("tables", "unit_codes.csv"), ["unit", "code"]).rows
    return dict(zip(rows["unit"], rows["code"], strict=True))


def unit_code(indicator: Indicator) -> str:
    """Return the UN/CEFACT code of an indicator's unit; empty where none is sure."""
    if not indicator.unit:
        return "" if indicator.classes else _COUNT
    return _unit_codes().get(indicator.unit, "")


def _entity(row: Mapping[str, Any], indicator: Indicator, publisher: Publisher) -> Entity:
    code, zone = unit_code(indicator), row["zone_code"]
    process = publisher.processes.get(indicator.themes[0], indicator.themes[0])
    whole = zone == row["territory"]
    values: dict[str, Any] = {
        "name": indicator.name["pt"],
        "alternateName": indicator.id,
        "description": _description(indicator, code, publisher.remarks.get(row["flag"], "")),
        "category": ["quantitative"],
        "process": process,
        "organization": publisher.organisation,
        "calculationMethod": "automatic",
        "calculationFormula": f"smartterritory:{indicator.algorithm}@{indicator.method_version}: "
        + indicator.formula["pt"],
        "calculationPeriod": {"from": row["start"], "to": row["end"]},
        "source": _source(indicator, row["source"]),
        "currentStanding": STANDINGS.get(row["band"] or ""),
        "area": zone,
        "areaServed": publisher.zone_names.get(zone, publisher.municipality if whole else ""),
        "address": _address(publisher.municipality),
    }
    entity: Entity = {"id": kpi_id(row), "type": TYPE}
    for name, value in values.items():
        if value:
            entity[name] = {"type": "Property", "value": value}
    entity["kpiValue"] = _kpi_value(row["value"], code, row["end"])
    if zone in publisher.locations:
        entity["location"] = {"type": "GeoProperty", "value": dict(publisher.locations[zone])}
    return entity


def _kpi_value(value: float, code: str, end: str) -> dict[str, Any]:
    """Return the value with its unit, observed on the last day of its period."""
    number = int(value) if float(value).is_integer() else float(value)
    unit = {"unitCode": code} if code else {}
    return {"type": "Property", "value": number, **unit, "observedAt": f"{end}T00:00:00Z"}


def _description(indicator: Indicator, code: str, remark: str) -> str:
    """Return the definition, the unit where no code tells it, names of classes, and a remark."""
    texts = [indicator.definition["pt"]]
    if indicator.classes:
        names = "; ".join(f"{one.value} = {one.name['pt']}" for one in indicator.classes)
        texts.append(f"Classes: {names}.")
    elif indicator.unit and not code:
        texts.append(f"Unidade: {indicator.unit}.")
    if remark:
        texts.append(f"Nota: {remark}.")
    return " ".join(texts)


def _source(indicator: Indicator, data: str) -> str:
    text = indicator.source.text["pt"]
    return f"{text.rstrip('.')}. Dados: {data}" if data else text


def _address(municipality: str) -> dict[str, str] | None:
    if not municipality:
        return None
    return {"addressCountry": "Portugal", "addressLocality": municipality}
