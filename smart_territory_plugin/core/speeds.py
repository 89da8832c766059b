"""Speed on a slope: walking, cycling and wheelchair, as published."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

_FLAT_KMH = {
    "walk_tobler": 6 * np.exp(-3.5 * 0.05),
    "walk_naismith": 5.0,
    "walk_rees": 3.6 / 0.75,
    "cycle_felix": 15.0,
    "cycle_valhalla": 18.0,
    "cycle_constant": 15.0,
    "wheelchair": 4.0,
}
MODELS = tuple(_FLAT_KMH)
"""The ids of the models, in the order of the algorithm's choice; only ever appended to."""

WHEELCHAIR_MAX_PCT = 12.0
"""Steepest slope of a wheelchair, up or down (%)."""

FELIX_LIMITS_PCT = (3.0, 5.0, 8.0, 10.0, 13.0)
"""Slopes above which the length of a climb counts in Félix's factor (%)."""

# Valhalla stores the grade of an edge as one of sixteen numbers and lists these slopes beside them.
_VALHALLA_PCT = (-10, -8, -6.5, -5, -3, -1.5, 0, 1.5, 3, 5, 6.5, 8, 10, 11.5, 13, 15)
_VALHALLA_FACTOR = (
    2.2, 2.0, 1.9, 1.7, 1.4, 1.2, 1.0, 0.95, 0.85, 0.75, 0.65, 0.55, 0.5, 0.45, 0.4, 0.3,
)  # fmt: skip

# Félix's g and the lengths beyond which walking the bicycle is taken for granted: limit (its place
# in FELIX_LIMITS_PCT), metres, g.
_FELIX_G = ((0, 120, 6.0), (1, 60, 5.0), (2, 30, 4.5), (3, 15, 4.0))
_FELIX_CAP = ((1, 120), (2, 60), (3, 30), (4, 15))
_FELIX_SLOWEST = 10.0


def flat_kmh(model: str) -> float:
    """Return a model's own speed on the flat (km/h).

    Parameters
    ----------
    model : str
        One of :data:`MODELS`.

    Returns
    -------
    float
        Tobler 5.037, Naismith 5, Rees 4.8, Félix 15, Valhalla 18 (its city bicycle), constant 15,
        wheelchair 4 (Valhalla's).
    """
    return float(_FLAT_KMH[model])


def speed_kmh(
    model: str,
    slope: ArrayLike,
    *,
    flat_kmh: float | None = None,
    climb_m: ArrayLike = 0.0,
) -> NDArray[np.float64]:
    """Return the speed on slopes in the direction of travel (km/h).

    Parameters
    ----------
    model, slope, flat_kmh, climb_m
        As for :func:`pace`.

    Returns
    -------
    numpy.ndarray of float
        0 where the slope is impassable; NaN where the slope is.
    """
    return 3.6 / pace(model, slope, flat_kmh=flat_kmh, climb_m=climb_m)


def pace(
    model: str,
    slope: ArrayLike,
    *,
    flat_kmh: float | None = None,
    climb_m: ArrayLike = 0.0,
) -> NDArray[np.float64]:
    """Return the seconds that a metre (in plan) takes on slopes in the direction of travel.

    Parameters
    ----------
    model : str
        One of :data:`MODELS`.
    slope : array_like of float
        Climb over plane length, as a ratio: 0.05 is 5 % up, -0.05 is 5 % down.
    flat_kmh : float, optional
        Speed on the flat, above 0; None for the model's own. The whole curve is scaled with it:
        who walks the flat at half the speed takes twice the time on every slope.
    climb_m : array_like of float
        For ``cycle_felix`` alone: how long the climb is (m), one number for each slope, or a row
        for each of :data:`FELIX_LIMITS_PCT` with the length over which that slope is exceeded
        (:func:`climb_lengths`).

    Returns
    -------
    numpy.ndarray of float
        inf where the slope is impassable; NaN where the slope is.

    Notes
    -----
    With S the slope as a ratio, s in per cent:

    - ``walk_tobler``: ``v = 6 · exp(-3.5 · |S + 0.05|)`` km/h (Tobler 1993).
    - ``walk_naismith``: 5 km/h and 6 s for each metre climbed (Naismith 1892); descending at 5 to
      12° 2 s a metre less, steeper than 12° 2 s more (Langmuir).
    - ``walk_rees``: ``1/v = 0.75 + 14.6 · S²`` s/m (Rees 2004, as in OpenTripPlanner: without
      its small linear term, so that up and down take the same).
    - ``cycle_felix``: flat speed over :func:`felix_factor`.
    - ``cycle_valhalla``: flat speed times the factor listed in Valhalla's bicycle model, straight
      between the listed slopes, the outermost factor beyond them.
    - ``cycle_constant``: the flat speed on every slope.
    - ``wheelchair``: the flat speed up to 12 % up or down, impassable beyond (figures of
      Valhalla's pedestrian model).
    """
    ratio = np.asarray(slope, dtype=np.float64)
    if model == "cycle_felix":
        relative = felix_factor(100 * ratio, climb_m)
    else:
        relative = _RELATIVE[model](ratio)
    return relative * (3.6 / (_FLAT_KMH[model] if flat_kmh is None else flat_kmh))


# --- time on a slope as a multiple of that on the flat -------------------------------------------


def _tobler(slope: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.exp(3.5 * (np.abs(slope + 0.05) - 0.05))


def _naismith(slope: NDArray[np.float64]) -> NDArray[np.float64]:
    down = np.maximum(-slope, 0)
    degrees = np.degrees(np.arctan(down))
    relief = np.where(degrees > 12, 2, np.where(degrees >= 5, -2, 0)) * down
    return 1 + (6 * np.maximum(slope, 0) + relief) / (3.6 / 5)


def _rees(slope: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 + 14.6 / 0.75 * slope**2


def _valhalla(slope: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 / np.interp(100 * slope, _VALHALLA_PCT, _VALHALLA_FACTOR)


def _constant(slope: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.ones_like(slope)


def _wheelchair(slope: NDArray[np.float64]) -> NDArray[np.float64]:
    steep = np.round(np.abs(100 * slope), 9) > WHEELCHAIR_MAX_PCT
    return np.where(np.isnan(slope), np.nan, np.where(steep, np.inf, 1.0))


_RELATIVE: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    "walk_tobler": _tobler,
    "walk_naismith": _naismith,
    "walk_rees": _rees,
    "cycle_valhalla": _valhalla,
    "cycle_constant": _constant,
    "wheelchair": _wheelchair,
}


# --- cycling in Portugal -------------------------------------------------------------------------


def felix_factor(slope_pct: ArrayLike, climb_m: ArrayLike) -> NDArray[np.float64]:
    """Return how many times longer a cyclist takes than on the flat, by Félix.

    Parameters
    ----------
    slope_pct : array_like of float
        Slope in the direction of travel (%).
    climb_m : array_like of float
        Length of the climb (m): one number for each slope, as published, or a row for each of
        :data:`FELIX_LIMITS_PCT` (:func:`climb_lengths`).

    Returns
    -------
    numpy.ndarray of float
        0.3 (at 13 % down) to 10.

    Notes
    -----
    ``f = 1.5`` below -30 %; ``1 + 2 · 0.7/13 · s + 0.7/13² · s²`` down to there;
    ``1 + (s/g)²`` from 0 to 20 %; 10 beyond. g is 7, or 6, 5, 4.5, 4 where more than 3, 5, 8, 10 %
    goes on for more than 120, 60, 30, 15 m; f is 10 where more than 5, 8, 10, 13 % goes on for
    more than 120, 60, 30, 15 m, and never above. With one length for all limits this is the
    published rule. Source: R. Félix, “Speed-Slope factor” (2021), U-Shift, Declives na Rede
    Viária, after Félix (2012), Gestão da Mobilidade Urbana em Bicicleta.
    """
    # Rounded so that 10 % and 15 m in arithmetic are 10 % and 15 m in floating point too.
    slope = np.round(np.asarray(slope_pct, dtype=np.float64), 9)
    length = np.round(np.asarray(climb_m, dtype=np.float64), 6)
    by_limit = np.broadcast_to(length, (len(FELIX_LIMITS_PCT), *slope.shape))

    def goes_on(limit: int, metres: float) -> NDArray[np.bool_]:
        return (slope > FELIX_LIMITS_PCT[limit]) & (by_limit[limit] > metres)

    g = np.full(slope.shape, 7.0)
    for limit, metres, value in _FELIX_G:
        g = np.where(goes_on(limit, metres), value, g)
    up = 1 + (slope / g) ** 2
    for limit, metres in _FELIX_CAP:
        up = np.where(goes_on(limit, metres), _FELIX_SLOWEST, up)
    up = np.where(slope > 20, _FELIX_SLOWEST, np.minimum(up, _FELIX_SLOWEST))
    down = np.where(slope < -30, 1.5, 1 + 0.7 * slope / 13 * (2 + slope / 13))
    return np.where(slope < 0, down, up)


def climb_lengths(
    slope_pct: NDArray[np.float64], run_m: NDArray[np.float64], line: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return over which length each of :data:`FELIX_LIMITS_PCT` is exceeded around each piece.

    Parameters
    ----------
    slope_pct : numpy.ndarray of float
        Slope of the pieces of lines in the direction of travel (%).
    run_m : numpy.ndarray of float
        Their plane length (m).
    line : numpy.ndarray of int
        The line each belongs to; the pieces of a line follow one another.

    Returns
    -------
    numpy.ndarray of float
        Shape (limits, pieces), in metres: the length of the consecutive pieces of one line that
        are all steeper than the limit; 0 for a piece that is not.
    """
    slope = np.round(slope_pct, 9)
    lengths = np.zeros((len(FELIX_LIMITS_PCT), len(slope)))
    for place, limit in enumerate(FELIX_LIMITS_PCT):
        steep = np.flatnonzero(slope > limit)
        if not len(steep):
            break  # nothing is steeper than the limits that follow either
        apart = (np.diff(steep) > 1) | (np.diff(line[steep]) != 0)
        group = np.concatenate([[0], np.cumsum(apart)])
        lengths[place, steep] = np.bincount(group, run_m[steep])[group]
    return lengths
