"""Indicators made comparable and turned, so that more is always better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

if TYPE_CHECKING:
    from numpy.typing import NDArray

MIN_MAX, Z_SCORE, RANK, GOALPOSTS, TARGET, AMPI = range(6)
"""The ways to make indicators comparable."""
AROUND_100 = (Z_SCORE, AMPI)
"""Those whose scale lies around 100; the others run from 0 to 100."""
FIXED = (GOALPOSTS, TARGET)
"""Those that need bounds or targets in the indicators' own units."""


@dataclass(frozen=True)
class Limits:
    """What is known of the indicators beside their values; all of shape (indicators,)."""

    codes: tuple[str, ...]
    direction: NDArray[np.float64]
    """1 where more is better, -1 where less is."""
    lower: NDArray[np.float64]
    upper: NDArray[np.float64]
    """Goalposts in the indicator's unit, NaN where none are given."""
    target: NDArray[np.float64]

    def kept(self, which: NDArray[np.bool_]) -> Limits:
        """Return those of some of the indicators."""
        codes = tuple(code for code, keep in zip(self.codes, which, strict=True) if keep)
        arrays = (self.direction, self.lower, self.upper, self.target)
        return Limits(codes, *(array[which] for array in arrays))

    def without_unit(self, which: NDArray[np.bool_]) -> Limits:
        """Return the limits without the bounds and targets of indicators that lost their unit."""
        told = (np.where(which, np.nan, one) for one in (self.lower, self.upper, self.target))
        return Limits(self.codes, self.direction, *told)


def normalised(
    values: NDArray[np.float64],
    limits: Limits,
    method: int,
    first: NDArray[np.bool_] | None = None,
    *,
    positive: bool = False,
) -> NDArray[np.float64]:
    """Return comparable values, of which more is better.

    Parameters
    ----------
    values : numpy.ndarray of float
        Shape (rows, indicators), NaN where unknown; no indicator is constant. With several periods
        the rows of all of them, so that one scale holds for all.
    limits : Limits
        Direction, bounds and target of each indicator.
    method : int
        One of :data:`MIN_MAX` to :data:`AMPI`.
    first : numpy.ndarray of bool, optional
        The rows of the first period, whose mean is the reference of :data:`AMPI`; by default all.
    positive : bool
        Whether scales from 0 to 100 are to run from 1 to 100, as geometric and harmonic means
        need.

    Returns
    -------
    numpy.ndarray of float
        The same shape; NaN stays NaN.

    Raises
    ------
    TerritoryError
        ``INDEX_NO_GOALPOSTS``, ``INDEX_NO_TARGET`` or ``INDEX_TARGET_BEHIND`` with the indicators
        concerned.

    Notes
    -----
    With x turned by its direction d: min-max ``100 (x - min) / (max - min)``; z-score
    ``100 + 10 d (x - mean) / s``, s that of the population; rank ``100 (r - 1) / (n - 1)``, equal
    values sharing the mean of their ranks; goalposts ``100 (x - lower) / (upper - lower)``, cut at
    both ends; distance to target ``100 (x - min) / (target - min)`` (less is better:
    ``(max - x) / (max - target)``), cut at both ends, where a given lower (upper) bound stands for
    min (max). Adjusted Mazziotta-Pareto (2016): ``r = 70 + 60 (x - L) / (U - L)``, or 200 - r where
    less is better, with goalposts L, U = R ∓ (max - min) / 2 around the reference R, the mean of
    the first period, or those given: so 100 is the reference.
    """
    scale = _SCALES[method](values, limits, first)
    if positive and method not in AROUND_100:
        scale = 1 + 0.99 * scale
    return scale


def _min_max(
    values: NDArray[np.float64],
    limits: Limits,
    first: NDArray[np.bool_] | None,  # noqa: ARG001 - one signature for all scales
) -> NDArray[np.float64]:
    low, high = np.nanmin(values, axis=0), np.nanmax(values, axis=0)
    return _turned(100 * (values - low) / (high - low), limits)


def _z_score(
    values: NDArray[np.float64],
    limits: Limits,
    first: NDArray[np.bool_] | None,  # noqa: ARG001
) -> NDArray[np.float64]:
    apart = (values - np.nanmean(values, axis=0)) / np.nanstd(values, axis=0)
    return 100 + 10 * limits.direction * apart


def _ranked(
    values: NDArray[np.float64],
    limits: Limits,
    first: NDArray[np.bool_] | None,  # noqa: ARG001
) -> NDArray[np.float64]:
    ranks = pd.DataFrame(values).rank().to_numpy()
    known = (~np.isnan(values)).sum(axis=0)
    return _turned(100 * (ranks - 1) / (known - 1), limits)


def _goalposts(
    values: NDArray[np.float64],
    limits: Limits,
    first: NDArray[np.bool_] | None,  # noqa: ARG001
) -> NDArray[np.float64]:
    missing = np.isnan(limits.lower) | np.isnan(limits.upper)
    _refuse(messages.INDEX_NO_GOALPOSTS, limits, missing)
    scale = 100 * (values - limits.lower) / (limits.upper - limits.lower)
    return _turned(np.clip(scale, 0, 100), limits)


def _to_target(
    values: NDArray[np.float64],
    limits: Limits,
    first: NDArray[np.bool_] | None,  # noqa: ARG001
) -> NDArray[np.float64]:
    _refuse(messages.INDEX_NO_TARGET, limits, np.isnan(limits.target))
    more = limits.direction > 0
    bound = np.where(more, limits.lower, limits.upper)
    seen = np.where(more, np.nanmin(values, axis=0), np.nanmax(values, axis=0))
    worst = np.where(np.isnan(bound), seen, bound)
    _refuse(messages.INDEX_TARGET_BEHIND, limits, limits.direction * (limits.target - worst) <= 0)
    return np.clip(100 * (values - worst) / (limits.target - worst), 0, 100)


def _ampi(
    values: NDArray[np.float64], limits: Limits, first: NDArray[np.bool_] | None
) -> NDArray[np.float64]:
    half = (np.nanmax(values, axis=0) - np.nanmin(values, axis=0)) / 2
    of_all = np.nanmean(values, axis=0)
    reference = of_all
    if first is not None:
        known = ~np.isnan(values[first])
        sums = np.where(known, values[first], 0).sum(axis=0)
        # An indicator that begins in a later period has the mean of all.
        reference = np.where(known.any(axis=0), sums / np.maximum(known.sum(axis=0), 1), of_all)
    given = ~np.isnan(limits.lower) & ~np.isnan(limits.upper)
    low = np.where(given, limits.lower, reference - half)
    high = np.where(given, limits.upper, reference + half)
    scale = 70 + 60 * (values - low) / (high - low)
    return np.where(limits.direction > 0, scale, 200 - scale)


def _turned(scale: NDArray[np.float64], limits: Limits) -> NDArray[np.float64]:
    return np.where(limits.direction > 0, scale, 100 - scale)


def _refuse(template: str, limits: Limits, wrong: NDArray[np.bool_]) -> None:
    if wrong.any():
        codes = [limits.codes[place] for place in np.flatnonzero(wrong)]
        raise TerritoryError(template, codes=", ".join(codes))


_SCALES = {
    MIN_MAX: _min_max,
    Z_SCORE: _z_score,
    RANK: _ranked,
    GOALPOSTS: _goalposts,
    TARGET: _to_target,
    AMPI: _ampi,
}
