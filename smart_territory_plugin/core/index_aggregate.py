"""Indicators put together: within groups, then across groups; zones put in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

ARITHMETIC, GEOMETRIC, HARMONIC, MAZZIOTTA_PARETO = range(4)
"""The ways to put values together."""
NEED_POSITIVE = (GEOMETRIC, HARMONIC)

_DIGITS = 9  # of a score, so that equal zones keep equal ranks
_CENTRE = 100.0  # of the scales that the Mazziotta-Pareto penalty is for


@dataclass(frozen=True)
class Structure:
    """Which group each indicator belongs to, and how much both weigh."""

    group: NDArray[np.intp]
    """Shape (indicators,): the number of the group."""
    within: NDArray[np.float64]
    """Shape (indicators,): weight in its group."""
    across: NDArray[np.float64]
    """Shape (groups,)."""

    @property
    def effective(self) -> NDArray[np.float64]:
        """Shape (indicators,): the share of each indicator in the index; sum 1."""
        sums = np.bincount(self.group, self.within, len(self.across))
        shares = self.within / sums[self.group] * self.across[self.group]
        return shares / shares.sum()

    def without(self, place: int) -> Structure:
        """Return the structure without one indicator; a group left empty is no group."""
        keep = np.arange(len(self.group)) != place
        left, group = np.unique(self.group[keep], return_inverse=True)
        return Structure(group, self.within[keep], self.across[left])


@dataclass(frozen=True)
class Coverage:
    """Where enough is known."""

    groups: NDArray[np.bool_]
    """Shape (rows, groups)."""
    index: NDArray[np.bool_]
    """Shape (rows,)."""


def coverage(present: NDArray[np.bool_], group: NDArray[np.intp], share: float) -> Coverage:
    """Return where a group, and where the index, has enough values.

    Parameters
    ----------
    present : numpy.ndarray of bool
        Shape (rows, indicators): which values are known.
    group : numpy.ndarray of int
        Shape (indicators,).
    share : float
        The share (0 to 1) of a group's indicators that must be known, and of the groups that must
        have enough; in any case one.
    """
    count = int(group.max()) + 1
    of_group = np.eye(count)[group]
    known = present.astype("float64") @ of_group
    groups = (known >= share * of_group.sum(axis=0) - 1e-9) & (known > 0)
    enough = groups.sum(axis=1)
    return Coverage(groups, (enough >= share * count - 1e-9) & (enough > 0))


class Aggregator:
    """Puts one set of values together under many sets of weights.

    Parameters
    ----------
    values : numpy.ndarray of float
        Shape (rows, indicators), NaN where unknown; positive for geometric and harmonic means.
    group : numpy.ndarray of int
        Shape (indicators,): the number of each indicator's group.
    covered : Coverage
        Which groups and rows get a score.
    kind : int
        One of :data:`ARITHMETIC` to :data:`MAZZIOTTA_PARETO`.

    Notes
    -----
    With weights w that are scaled to 1 over what is known: arithmetic ``M = Σ w x``; geometric
    ``exp Σ w ln x``; harmonic ``1 / Σ (w / x)``; Mazziotta-Pareto ``M - S cv = M - S² / M`` with
    the (weighted) standard deviation S of the unit's own values (Mazziotta and Pareto 2016; the
    weighted form 2022). The same is done with groups.
    """

    def __init__(
        self,
        values: NDArray[np.float64],
        group: NDArray[np.intp],
        covered: Coverage,
        kind: int,
    ) -> None:
        self.kind = kind
        self.covered = covered
        self._columns = [np.flatnonzero(group == g) for g in range(covered.groups.shape[1])]
        known = ~np.isnan(values)
        turned = _TURN[kind](np.where(known, values, 1.0))
        self._values = np.where(known, turned, 0.0)
        self._known = None if known.all() else known.astype("float64")

    def scores(
        self, within: NDArray[np.float64], across: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Return the index under each set of weights.

        Parameters
        ----------
        within : numpy.ndarray of float
            Shape (sets, indicators).
        across : numpy.ndarray of float
            Shape (sets, groups).

        Returns
        -------
        numpy.ndarray of float
            Shape (sets, rows), NaN where too little is known.
        """
        total = _Sum(self.kind)
        for number in range(len(self._columns)):
            enough = self.covered.groups[:, number]
            score = np.where(enough, self.group_score(number, within), _CENTRE)
            total.add(score, across[:, number, None], None if enough.all() else enough)
        return np.where(self.covered.index, total.mean(), np.nan)

    def group_score(self, number: int, within: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the score of one group, shape (sets, rows); NaN where nothing is known."""
        columns = self._columns[number]
        weights = within[:, columns]
        values = self._values[:, columns].T
        if self._known is None:
            below = weights.sum(axis=1, keepdims=True)
        else:
            below = weights @ self._known[:, columns].T
            below = np.where(below > 0, below, np.nan)
        mean = weights @ values / below
        if self.kind == MAZZIOTTA_PARETO:
            return _penalised(mean, weights @ values**2 / below)
        return _BACK[self.kind](mean)


class _Sum:
    """Sums up groups one after the other, so that their scores need not stand side by side."""

    def __init__(self, kind: int) -> None:
        self.kind = kind
        self.top: NDArray[np.float64] | float = 0.0
        self.squares: NDArray[np.float64] | float = 0.0
        self.bottom: NDArray[np.float64] | float = 0.0

    def add(
        self,
        score: NDArray[np.float64],
        weight: NDArray[np.float64],
        enough: NDArray[np.bool_] | None,
    ) -> None:
        share = weight if enough is None else weight * enough
        turned = _TURN[self.kind](score)
        self.top = self.top + share * turned
        if self.kind == MAZZIOTTA_PARETO:
            self.squares = self.squares + share * turned**2
        self.bottom = self.bottom + share

    def mean(self) -> NDArray[np.float64]:
        below = np.where(np.asarray(self.bottom) > 0, self.bottom, np.nan)
        mean = self.top / below
        if self.kind == MAZZIOTTA_PARETO:
            return _penalised(mean, self.squares / below)
        return _BACK[self.kind](mean)


def _penalised(mean: NDArray[np.float64], squares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return ``M - S² / M`` from the means of ``x - 100`` and of its square."""
    variance = np.maximum(squares - mean**2, 0)
    whole = mean + _CENTRE
    return whole - variance / np.where(whole > 0, whole, np.nan)


def _same(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return values


def _centred(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return values - _CENTRE


_TURN: dict[int, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    ARITHMETIC: _same,
    GEOMETRIC: np.log,
    HARMONIC: np.reciprocal,
    MAZZIOTTA_PARETO: _centred,
}
_BACK: dict[int, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    ARITHMETIC: _same,
    GEOMETRIC: np.exp,
    HARMONIC: np.reciprocal,
}


def competition_ranks(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return ranks along the last axis, 1 for the largest; equal ones share the better place.

    Parameters
    ----------
    scores : numpy.ndarray of float
        Shape (..., rows), without NaN; compared to nine decimals.
    """
    falling = -np.round(scores, _DIGITS)
    order = np.argsort(falling, axis=-1)
    ordered = np.take_along_axis(falling, order, axis=-1)
    place = np.zeros(scores.shape, dtype="int64")
    place[..., 1:] = np.where(
        ordered[..., 1:] != ordered[..., :-1], np.arange(1, scores.shape[-1]), 0
    )
    ranks = np.empty_like(place)
    np.put_along_axis(ranks, order, np.maximum.accumulate(place, axis=-1) + 1, axis=-1)
    return ranks
