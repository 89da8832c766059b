"""Outliers of an indicator: found by skewness and kurtosis, drawn in or put on a log scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAX_SKEWNESS = 2.0
MAX_KURTOSIS = 3.5
"""An indicator beyond both has outliers (the defaults of the package COINr)."""

AS_IS, WINSORISED, LOGGED = "", "winsorised", "log"
"""What was done to an indicator."""

_FEWEST = 4  # values that a kurtosis needs


@dataclass(frozen=True)
class Treated:
    """An indicator after treatment, and what was done to it."""

    values: NDArray[np.float64]
    """As they came, drawn in, or the logarithm; NaN where they were."""
    how: str
    """:data:`AS_IS`, :data:`WINSORISED` or :data:`LOGGED`."""
    count: int
    """Number of values drawn in."""
    passes: bool
    """Whether the outcome is within the limits."""


def skewness(values: NDArray[np.float64]) -> float:
    """Return the sample skewness of the known values, NaN for fewer than three or equal ones.

    Notes
    -----
    ``G1 = √(n(n-1)) / (n-2) · m3 / m2^1.5`` with the central moments m of the n values, as
    spreadsheets and COINr have it.
    """
    apart = _deviations(values)
    count = len(apart)
    spread = np.sum(apart**2)
    if count < 3 or not spread > 0:
        return float("nan")
    biased = np.sqrt(count) * np.sum(apart**3) / spread**1.5
    return float(biased * np.sqrt(count * (count - 1)) / (count - 2))


def kurtosis(values: NDArray[np.float64]) -> float:
    """Return the excess kurtosis of the known values, NaN for fewer than four or equal ones.

    Notes
    -----
    ``G2 = (n-1) / ((n-2)(n-3)) · ((n+1)(m4/m2² - 3) + 6)``, as spreadsheets and COINr have it.
    """
    apart = _deviations(values)
    count = len(apart)
    spread = np.sum(apart**2)
    if count < _FEWEST or not spread > 0:
        return float("nan")
    excess = count * np.sum(apart**4) / spread**2 - 3
    return float(((count + 1) * excess + 6) * (count - 1) / ((count - 2) * (count - 3)))


def _deviations(values: NDArray[np.float64]) -> NDArray[np.float64]:
    known = values[~np.isnan(values)]
    # Equal values whose mean is rounded are still equal.
    return known - known.mean() if len(known) and np.ptp(known) > 0 else np.zeros(len(known))


def has_outliers(values: NDArray[np.float64]) -> bool:
    """Tell whether skewness and kurtosis are both beyond their limits."""
    return abs(skewness(values)) >= MAX_SKEWNESS and kurtosis(values) >= MAX_KURTOSIS


def treated(values: NDArray[np.float64], most: int, *, log: bool = True) -> Treated:
    """Return an indicator whose outliers are drawn in or, where that is not enough, its logarithm.

    Parameters
    ----------
    values : numpy.ndarray of float
        One indicator, NaN where unknown.
    most : int
        How many values may be drawn in.
    log : bool
        False where the scale must stay, because bounds or targets are told in it.

    Returns
    -------
    Treated

    Notes
    -----
    While the indicator has outliers, those at the end that the skewness points to take the value
    of the next one, at most ``most`` of them and never so that all values are equal. Where it
    still has outliers then, the values as they came become ``log(x - min + a)`` with
    ``a = (max - min) / 100``; with the long tail on the low side, ``-log(max - x + a)`` (COINr
    takes the first formula for both). Without ``log`` the values drawn in stay.
    """
    if not has_outliers(values):
        return Treated(values, AS_IS, 0, passes=True)
    drawn, count = _winsorised(values, most)
    passes = not has_outliers(drawn)
    if passes or not log:
        return Treated(drawn, WINSORISED if count else AS_IS, count, passes)
    logged = _logged(values)
    return Treated(logged, LOGGED, 0, not has_outliers(logged))


def _winsorised(values: NDArray[np.float64], most: int) -> tuple[NDArray[np.float64], int]:
    drawn = values.copy()
    moved = np.zeros(len(values), dtype=bool)
    while has_outliers(drawn):
        end = np.nanmax if skewness(drawn) >= 0 else np.nanmin
        outer = drawn == end(drawn)
        others = drawn[~outer & ~np.isnan(drawn)]
        if (moved | outer).sum() > most or np.ptp(others) == 0:
            break
        drawn[outer] = end(others)
        moved |= outer
    return drawn, int(moved.sum())


def _logged(values: NDArray[np.float64]) -> NDArray[np.float64]:
    low, high = np.nanmin(values), np.nanmax(values)
    room = (high - low) / 100
    if skewness(values) >= 0:
        return np.log(values - low + room)
    return -np.log(high - values + room)
