"""Roads, railways and power lines as strips need them: which count, how wide, which voltage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.osm_numbers import metres, read_numbers
from smart_territory_plugin.core.osm_tags import has_tag, tag_values

if TYPE_CHECKING:
    from numpy.typing import NDArray

PLATFORM_M = 6.0
"""The platform of a road drawn as a line that says no width: the project's own assumption."""
TRACK_M = 1.668
"""Between the rails of the Iberian gauge: one line is one track."""

COVERED_TAGS = ("tunnel", "covered", "location")
"""Tags that say whether a road or line runs under a roof or the ground."""

# OpenStreetMap's streets for motor traffic; paths, steps, tracks, driveways are no road network.
_MOTOR_ROADS = frozenset(
    f"{name}{suffix}"
    for name in ("motorway", "trunk", "primary", "secondary", "tertiary")
    for suffix in ("", "_link")
) | {"unclassified", "residential", "living_street", "road"}
_BURIED = {"underground", "underwater", "indoor"}

HIGH, MEDIUM, LOW = "power_high", "power_medium", "power_low"
VOLTAGE_FIELDS = ("voltage", "nivel_tensao", "tensao", "tensao_kv", "tensao_nominal", "kv")
"""How layers of power lines name the voltage."""

_LEVELS = {
    "mat": HIGH,
    "at": HIGH,
    "muito alta tensao": HIGH,
    "alta tensao": HIGH,
    "muito alta": HIGH,
    "alta": HIGH,
    "high": HIGH,
    "mt": MEDIUM,
    "media tensao": MEDIUM,
    "media": MEDIUM,
    "medium": MEDIUM,
    "bt": LOW,
    "baixa tensao": LOW,
    "baixa": LOW,
    "low": LOW,
}
# Between the levels of the Portuguese networks, in kV: low up to 1, medium up to 45, high above.
_LOW_KV, _MEDIUM_KV = 1.0, 45.0
_FEWEST_VOLTS = 1000.0  # no line carries a thousand kilovolts: such a layer counts in volts
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def in_the_open(frame: pd.DataFrame) -> NDArray[np.bool_]:
    """Tell which roads and lines run in the open: in no tunnel, under no roof, above the ground."""
    place = tag_values(frame, "location")
    buried = np.array([str(value).strip().lower() in _BURIED for value in place], dtype=bool)
    return ~(has_tag(frame, ("tunnel", "covered")) | buried)


def chosen_roads(
    roads: pd.DataFrame, field: str | None, wanted: str, layer: str
) -> NDArray[np.bool_]:
    """Tell which streets belong to the road network.

    Parameters
    ----------
    roads : pandas.DataFrame
        The streets.
    field : str, optional
        The field with their class.
    wanted : str
        The classes that count, apart by commas; empty: without a field those of
        OpenStreetMap's ``highway`` that serve motor traffic, or every street of another layer;
        with one every street.
    layer : str
        The layer's name, for the log.

    Raises
    ------
    TerritoryError
        ``ROAD_CLASSES_WITHOUT_FIELD``; ``ROAD_CLASSES_ABSENT`` where no street has one of them.
    """
    asked = {plain(word) for word in wanted.split(",") if plain(word)}
    if asked and field is None and not _has_highway(roads):
        raise TerritoryError(messages.ROAD_CLASSES_WITHOUT_FIELD, layer=layer)
    if not asked and (field is not None or not _has_highway(roads)):
        return np.ones(len(roads), dtype=bool)
    classes = roads[field] if field is not None else tag_values(roads, "highway")
    named = np.array(["" if pd.isna(value) else plain(value) for value in classes], dtype=object)
    motor = {plain(word) for word in _MOTOR_ROADS}
    kept = np.isin(named, list(asked or motor))
    if not kept.any() and len(roads):
        found = ", ".join(sorted({str(value) for value in classes.dropna()})[:12])
        raise TerritoryError(messages.ROAD_CLASSES_ABSENT, layer=layer, found=found or "–")
    note(messages.ROADS_CHOSEN, layer=layer, count=int(kept.sum()), total=len(kept))
    return kept


def _has_highway(roads: pd.DataFrame) -> bool:
    return bool(tag_values(roads, "highway").notna().any())


def half_widths(
    frame: pd.DataFrame, field: str | None, default_m: float, layer: str
) -> NDArray[np.float64]:
    """Return half of each road's platform in metres.

    Parameters
    ----------
    frame : pandas.DataFrame
        The roads.
    field : str, optional
        The field with the width of the platform in metres, numbers or text (``7``, ``6,5 m``).
    default_m : float
        The platform of a road that says none.
    layer : str
        The layer's name, for the log.
    """
    if field is None:
        return np.full(len(frame), default_m / 2)
    texts = frame[field].map(lambda value: "" if pd.isna(value) else str(value).strip())
    width = read_numbers(texts, metres)
    missing = int(np.isnan(width).sum())
    if missing:
        note(messages.PLATFORM_ASSUMED, layer=layer, count=missing, width=default_m)
    return np.where(np.isnan(width), default_m, width) / 2


def voltage_field(names: list[str]) -> str | None:
    """Return the field that holds the voltage, by the usual names; None where there is none."""
    found = (field_named(names, name) for name in VOLTAGE_FIELDS)
    return next((name for name in found if name is not None), None)


def power_levels(lines: pd.DataFrame, field: str | None, layer: str) -> NDArray[np.object_]:
    """Return the level of each power line: ``power_high``, ``power_medium`` or ``power_low``.

    Parameters
    ----------
    lines : pandas.DataFrame
        The lines.
    field : str, optional
        The voltage: MAT, AT, MT or BT; kilovolts; or volts as OpenStreetMap has it
        (``"15000"``, ``"220000;150000"``: the highest). Numbers are volts where any of them is
        1000 or more.
    layer : str
        The layer's name, for the log.

    Returns
    -------
    numpy.ndarray of str
        A line whose voltage is not known counts as ``power_high``, whose strip is the widest; how
        many there are is told as a warning.

    Notes
    -----
    Low voltage is up to 1 kV, medium up to 45 kV, high and very high above.
    """
    levels = np.full(len(lines), HIGH, dtype=object)
    if field is None:
        warn(messages.VOLTAGE_UNKNOWN, layer=layer, count=len(lines))
        return levels
    codes, distinct = pd.factorize(lines[field])
    words = [_LEVELS.get(plain(value)) for value in distinct]
    highest = np.array([_highest(value) for value in distinct])
    scale = 1000.0 if np.nanmax(highest, initial=0.0) >= _FEWEST_VOLTS else 1.0
    read = np.array([*(_level(w, h / scale) for w, h in zip(words, highest, strict=True)), None])
    found = read[codes]  # the code of a missing value is -1
    known = found != None  # noqa: E711 - element by element
    levels[known] = found[known]
    if not known.all():
        warn(messages.VOLTAGE_UNKNOWN, layer=layer, count=int((~known).sum()))
    counts = {level: int((levels == level).sum()) for level in (HIGH, MEDIUM, LOW)}
    note(messages.VOLTAGES_READ, layer=layer, field=field, **counts)
    return levels


def _highest(value: object) -> float:
    """Return the highest number in a value, NaN where there is none."""
    numbers = [float(text.replace(",", ".")) for text in _NUMBER.findall(str(value))]
    return max(numbers, default=np.nan)


def _level(word: str | None, kilovolts: float) -> str | None:
    if word is not None:
        return word
    if not kilovolts > 0:
        return None
    if kilovolts <= _LOW_KV:
        return LOW
    return MEDIUM if kilovolts <= _MEDIUM_KV else HIGH
