"""Numbers in the texts of OpenStreetMap tags: speeds, lanes and widths with their units."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from numpy.typing import NDArray

KMH_A_MPH = 1.609344
M_A_FOOT = 0.3048

PORTUGUESE_LIMITS_KMH = {
    "pt:living_street": 20.0,
    "pt:urban": 50.0,
    "pt:rural": 90.0,
    "pt:trunk": 100.0,
    "pt:motorway": 120.0,
}
"""The general limits that a tag such as ``maxspeed:type=PT:urban`` names."""

_WALKING_KMH = 6.0  # maxspeed=walk
_SPEED = re.compile(r"(\d+(?:[.,]\d+)?)\s*(km/h|kmh|kph|mph)?")
_ZONE = re.compile(r"(?:[a-z]{2}:)?(?:zone)?[:_ ]?(\d{2,3})")
_LANES = re.compile(r"\s*(\d+)")
_METRES = re.compile(r"(\d+(?:[.,]\d+)?)\s*(m|metres?|cm|ft|feet|')?")
_FEET_INCHES = re.compile(r"(\d+)\s*'\s*(\d+(?:[.,]\d+)?)\s*\"")
_WIDTH_UNITS = {"cm": 0.01, "ft": M_A_FOOT, "feet": M_A_FOOT, "'": M_A_FOOT}


def speed_kmh(text: str) -> float:
    """Return a speed limit in km/h, NaN where the text states none.

    Parameters
    ----------
    text : str
        ``"50"``, ``"30 mph"``, ``"50;70"`` (the highest), ``"PT:urban"``, ``"PT:zone20"``,
        ``"walk"``. ``"none"``, ``"signals"`` and numbers beyond 1 to 200 state no limit.
    """
    speeds = [_one_speed(part.strip()) for part in text.lower().split(";")]
    return max((speed for speed in speeds if not math.isnan(speed)), default=math.nan)


def _one_speed(text: str) -> float:
    if text == "walk":
        return _WALKING_KMH
    if text in PORTUGUESE_LIMITS_KMH:
        return PORTUGUESE_LIMITS_KMH[text]
    found = _SPEED.fullmatch(text)
    if found is not None:
        speed = _decimal(found[1]) * (KMH_A_MPH if found[2] == "mph" else 1.0)
    else:
        zone = _ZONE.fullmatch(text)
        speed = float(zone[1]) if zone is not None else math.nan
    return speed if 1 <= speed <= 200 else math.nan


def lane_count(text: str) -> float:
    """Return a number of lanes, NaN where the text states none.

    Parameters
    ----------
    text : str
        ``"2"``, ``"2;1"`` (their sum), ``"3 lanes"``; 0 is no number of lanes.
    """
    parts = [_LANES.match(part) for part in text.split(";")]
    if not all(parts):
        return math.nan
    total = sum(int(part[1]) for part in parts if part is not None)
    return float(total) if total else math.nan


def metres(text: str) -> float:
    """Return a width in metres, NaN where the text states none.

    Parameters
    ----------
    text : str
        ``"3.5"``, ``"3,5 m"``, ``"150 cm"``, ``"12 ft"``, ``"3;2.5"`` (the smallest), and
        feet with inches as OpenStreetMap writes them. Widths beyond 0 to 100 m are no width.
    """
    widths = [_one_width(part.strip()) for part in text.lower().split(";")]
    return min((width for width in widths if not math.isnan(width)), default=math.nan)


def _one_width(text: str) -> float:
    inches = _FEET_INCHES.fullmatch(text)
    if inches is not None:
        return (float(inches[1]) + _decimal(inches[2]) / 12) * M_A_FOOT
    found = _METRES.fullmatch(text)
    if found is None:
        return math.nan
    width = _decimal(found[1]) * _WIDTH_UNITS.get(found[2] or "m", 1.0)
    return width if 0 < width <= 100 else math.nan


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def read_numbers(texts: pd.Series, reader: Callable[[str], float]) -> NDArray[np.float64]:
    """Return what ``reader`` makes of each text, each distinct one read once.

    Parameters
    ----------
    texts : pandas.Series
        Text; empty where nothing is said.
    reader : callable
        From text to number.

    Returns
    -------
    numpy.ndarray of float
        NaN where the text is empty or the reader finds no number.
    """
    codes, distinct = pd.factorize(texts)
    numbers = [reader(text) if text else math.nan for text in distinct]
    return np.array(numbers, dtype=np.float64)[codes]
