"""Coordinates as tables write them: read from text, put the right way round, their CRS found."""

from __future__ import annotations

import ast
import json
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from pyproj import CRS, Transformer

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Flags = NDArray[np.bool_]

MAINLAND = ("EPSG:3763", "EPSG:20790", "EPSG:3857", "EPSG:32629")
ISLANDS = ("EPSG:5014", "EPSG:5015", "EPSG:5016", "EPSG:3857")
LOOK_ALIKES = {"EPSG:3763": "EPSG:27493, EPSG:5018"}
"""Systems whose coordinates differ by less than 10 m from those of another one on the mainland."""

_ENOUGH = 0.5  # share of the places that must fall on Portugal for a CRS to be recognised


@dataclass(frozen=True)
class Placed:
    """Coordinates put right.

    Attributes
    ----------
    x, y : numpy.ndarray of float
        In ``crs``, x to the east; NaN where there is no usable place.
    crs : str
        EPSG code or WKT.
    swapped : numpy.ndarray of bool
        True where x and y had changed places.
    abroad : numpy.ndarray of bool
        True where the place is usable but not in Portugal.
    guessed : bool
        True where the CRS was recognised from the numbers.
    """

    x: Numbers
    y: Numbers
    crs: str
    swapped: Flags
    abroad: Flags
    guessed: bool


def place(x: Numbers, y: Numbers, crs: str | None = None) -> Placed:
    """Find the CRS of coordinates and put exchanged axes right.

    Parameters
    ----------
    x, y : numpy.ndarray of float
        East and north as the table says, NaN where missing.
    crs : str, optional
        Anything pyproj reads; found from the numbers where not given.

    Returns
    -------
    Placed
        Rows that lie in Portugal only with their axes exchanged are exchanged one by one; in a
        projected CRS all rows or none. (0, 0) and degrees out of range are no place.

    Raises
    ------
    TerritoryError
        ``CRS_NOT_RECOGNISED`` where no known system puts at least half of the places in Portugal,
        ``CRS_AMBIGUOUS`` where several do.

    Notes
    -----
    Known systems: degrees (EPSG:4326), EPSG:3763 (EPSG:27493 and EPSG:5018 look the same within
    10 m), EPSG:20790, EPSG:3857, EPSG:32629, and EPSG:5014, 5015, 5016 on the islands.
    """
    usable = np.isfinite(x) & np.isfinite(y) & ~((x == 0) & (y == 0))
    x, y = np.where(usable, x, np.nan), np.where(usable, y, np.nan)
    guessed = crs is None
    if crs is None:
        crs = _recognised(x[usable], y[usable])
    if CRS.from_user_input(crs).is_geographic:
        return _in_degrees(x, y, crs, guessed)
    here = _share_in_portugal(x[usable], y[usable], crs)
    turned = here < _ENOUGH <= _share_in_portugal(y[usable], x[usable], crs)
    if turned:
        x, y = y, x
    lon, lat = _to_degrees(x, y, crs)
    on_earth = np.isfinite(lon) & np.isfinite(lat)
    return Placed(
        np.where(on_earth, x, np.nan),
        np.where(on_earth, y, np.nan),
        crs,
        np.full(len(x), turned) & on_earth,
        on_earth & ~in_portugal(lon, lat),
        guessed,
    )


def _in_degrees(x: Numbers, y: Numbers, crs: str, guessed: bool) -> Placed:
    """Place degrees, each row on its own."""
    swapped = in_portugal(y, x) & ~in_portugal(x, y)
    # Only a latitude fits within ±90: beyond it the axes are exchanged wherever the place is.
    swapped |= (np.abs(y) > 90) & (np.abs(y) <= 180) & (np.abs(x) <= 90)
    x, y = np.where(swapped, y, x), np.where(swapped, x, y)
    valid = (np.abs(x) <= 180) & (np.abs(y) <= 90)
    x, y = np.where(valid, x, np.nan), np.where(valid, y, np.nan)
    return Placed(x, y, crs, swapped & valid, valid & ~in_portugal(x, y), guessed)


def _recognised(x: Numbers, y: Numbers) -> str:
    """Return the CRS in which the places fall on Portugal."""
    if len(x) == 0 or np.mean((np.abs(x) <= 180) & (np.abs(y) <= 180)) >= _ENOUGH:
        return "EPSG:4326"
    systems = tuple(dict.fromkeys(MAINLAND + ISLANDS))
    for first, second in ((x, y), (y, x)):
        shares = {crs: _share_in_portugal(first, second, crs) for crs in systems}
        best = max(shares.values())
        found = [crs for crs, share in shares.items() if share >= max(_ENOUGH, 0.9 * best)]
        if len(found) == 1:
            return found[0]
        if found:
            raise TerritoryError(messages.CRS_AMBIGUOUS, systems=", ".join(found))
    raise TerritoryError(
        messages.CRS_NOT_RECOGNISED, x=f"{np.median(x):.0f}", y=f"{np.median(y):.0f}"
    )


# --- Portugal ------------------------------------------------------------------------------------

# A coarse outline of the land (degrees): the mainland's is the border widened by about 15 km and
# rounded to a tenth of a degree, the islands' are boxes. It only tells systems and axes apart.
_MAINLAND_OUTLINE = [
    (-9.7, 39.5), (-9.2, 39.6), (-9.0, 40.1), (-8.8, 41.0), (-9.0, 41.9), (-8.7, 42.2),
    (-8.2, 42.3), (-7.8, 42.0), (-6.6, 42.1), (-6.4, 41.8), (-6.1, 41.7), (-6.2, 41.3),
    (-6.7, 41.0), (-6.6, 40.4), (-6.8, 40.1), (-6.8, 39.8), (-6.9, 39.6), (-7.2, 39.5),
    (-6.8, 39.0), (-7.1, 38.5), (-6.8, 38.2), (-6.9, 37.9), (-7.3, 37.7), (-7.3, 37.0),
    (-7.9, 36.8), (-8.2, 36.9), (-9.1, 36.9), (-9.0, 37.5), (-9.0, 38.0), (-8.9, 38.3),
    (-9.3, 38.3), (-9.3, 38.5), (-9.6, 38.6), (-9.5, 39.2),
]  # fmt: skip
_PORTUGAL = shapely.MultiPolygon(
    [
        shapely.Polygon(_MAINLAND_OUTLINE),
        shapely.box(-31.4, 39.3, -31.0, 39.8),  # Flores and Corvo
        shapely.box(-28.95, 38.3, -26.95, 39.2),  # central Azores
        shapely.box(-25.95, 36.85, -24.9, 38.0),  # São Miguel and Santa Maria
        shapely.box(-17.35, 32.3, -16.2, 33.2),  # Madeira, Porto Santo, Desertas
        shapely.box(-16.1, 29.9, -15.8, 30.3),  # Selvagens
    ]
)


def in_portugal(lon: Numbers, lat: Numbers) -> Flags:
    """Say which places lie on a coarse outline of Portugal; False for NaN.

    Parameters
    ----------
    lon, lat : numpy.ndarray of float
        Degrees.
    """
    known = np.isfinite(lon) & np.isfinite(lat)
    inside = np.zeros(np.shape(lon), dtype=bool)
    inside[known] = shapely.contains_xy(_PORTUGAL, lon[known], lat[known])
    return inside


def _share_in_portugal(x: Numbers, y: Numbers, crs: str) -> float:
    return float(np.mean(in_portugal(*_to_degrees(x, y, crs)))) if len(x) else 0.0


def _to_degrees(x: Numbers, y: Numbers, crs: str) -> tuple[Numbers, Numbers]:
    transformer = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    lon, lat = transformer.transform(x, y)
    return np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)


# --- one number, one place -----------------------------------------------------------------------

_DEGREES = re.compile(
    r"""(?P<before>[NSEWO])?\s*(?P<sign>[+-])?
    (?P<deg>\d{1,3}(?:[.,]\d+)?)\s*[°º]\s*
    (?:(?P<min>\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?
    (?:(?P<sec>\d{1,2}(?:[.,]\d+)?)\s*(?:"|''|”|″)\s*)?
    (?P<after>[NSEWO])?""",
    re.VERBOSE | re.IGNORECASE,
)
_WKT_POINT = re.compile(r"POINT\s*Z?M?\s*\(\s*(\S+)\s+([^\s)]+)[^)]*\)", re.IGNORECASE)
_NAMES = ((("lon", "lng", "long", "longitude"), ("lat", "latitude")), (("x",), ("y",)))
_BETWEEN = [re.compile(sign) for sign in (";", r"\|", "/", r",\s+", r"\s+", ",")]


def angle(text: object) -> float:
    """Return a coordinate as a number, degrees with minutes and seconds included.

    Parameters
    ----------
    text : object
        ``-9,1433``, ``38°42'29" N``, ``9º 8,6' O`` (O, oeste, is west); numbers as they are.

    Returns
    -------
    float
        NaN where it is no coordinate; negative to the south and west.
    """
    number = as_number(text) if text is not None else math.nan
    if not math.isnan(number) or not isinstance(text, str):
        return number
    match = _DEGREES.fullmatch(text.strip())
    return _degrees(match) if match else math.nan


def _degrees(match: re.Match[str]) -> float:
    parts = [as_number(match[name] or "0") for name in ("deg", "min", "sec")]
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    letter = (match["before"] or match["after"] or "").upper()
    return -value if letter in ("S", "W", "O") or match["sign"] == "-" else value


def place_in_text(text: object) -> tuple[float, float] | None:
    """Return x and y of the place a text names, None where it names none.

    Parameters
    ----------
    text : object
        ``POINT (x y)``, GeoJSON or the text of a Python mapping (with ``coordinates``, or with
        keys such as ``lat`` and ``lng``, before ``x`` and ``y``), a pair in degrees, minutes and
        seconds, or a pair of numbers: degrees in the order latitude, longitude; larger numbers in
        the order x, y.
    """
    if not isinstance(text, str):
        return None
    text = text.strip()
    if point := _WKT_POINT.search(text):
        return _known(as_number(point[1]), as_number(point[2]))
    if text.startswith("{"):
        return _in_mapping(_mapping(text))
    angles = list(_DEGREES.finditer(text))
    if len(angles) == 2:
        first, second = (_degrees(match) for match in angles)
        north_last = (angles[1]["before"] or angles[1]["after"] or "").upper() in ("N", "S")
        return _known(first, second) if north_last else _known(second, first)
    return _pair(text.strip("()[] "))


def _known(x: float, y: float) -> tuple[float, float] | None:
    return None if math.isnan(x) or math.isnan(y) else (x, y)


def _mapping(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        try:
            return ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None


def _in_mapping(found: Any) -> tuple[float, float] | None:
    if not isinstance(found, dict):
        return None
    lower = {str(key).lower(): value for key, value in found.items()}
    pair = lower.get("coordinates")
    if isinstance(pair, (list, tuple)) and len(pair) >= 2:
        return _known(angle(pair[0]), angle(pair[1]))
    for eastern, northern in _NAMES:
        east = next((lower[name] for name in eastern if name in lower), None)
        north = next((lower[name] for name in northern if name in lower), None)
        if (position := _known(angle(east), angle(north))) is not None:
            return position
    nested = (_in_mapping(value) for value in lower.values() if isinstance(value, dict))
    return next((position for position in nested if position), None)


def _pair(text: str) -> tuple[float, float] | None:
    for between in _BETWEEN:
        parts = between.split(text)
        if len(parts) == 4 and between.pattern == ",":  # 38,71,-9,14: two decimal commas
            parts = [f"{parts[0]}.{parts[1]}", f"{parts[2]}.{parts[3]}"]
        if len(parts) != 2:
            continue
        first, second = (as_number(part.strip()) for part in parts)
        if not (math.isnan(first) or math.isnan(second)):
            degrees = abs(first) <= 180 and abs(second) <= 180
            return (second, first) if degrees else (first, second)
    return None
