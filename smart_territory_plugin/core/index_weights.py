"""Weights of indicators: from their values (entropy, CRITIC) or from pairwise comparisons (AHP)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

EQUAL, GIVEN, AHP, ENTROPY, CRITIC = range(5)
"""Where weights come from."""
MAX_RATIO = 0.1
"""A consistency ratio from which Saaty advises to revise the judgements."""

# Mean inconsistency of random matrices of 1, 2, 3 … rows, as Saaty (2008) prints them.
_RANDOM = (0.0, 0.0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59)
_FEWEST_PAIRS = 3


@dataclass(frozen=True)
class Priorities:
    """Weights from a matrix of pairwise comparisons."""

    weights: NDArray[np.float64]
    """Shape (compared,); they sum to 1."""
    ratio: float
    """Consistency ratio, 0 where the judgements agree with each other."""


def priorities(matrix: NDArray[np.float64]) -> Priorities:
    """Return the weights that pairwise comparisons imply.

    Parameters
    ----------
    matrix : numpy.ndarray of float
        Shape (n, n), positive: how many times as important row is as column; reciprocal.

    Returns
    -------
    Priorities

    Notes
    -----
    ``A w = λ w`` with the largest eigenvalue; consistency index ``(λ - n) / (n - 1)``; its ratio
    to the mean index of random matrices is the consistency ratio (Saaty 1980; the means of
    Saaty 2008). Beyond 15 rows the mean is ``(1.7699 n - 4.3513) / (n - 1)`` (Alonso and
    Lamata 2006).
    """
    count = len(matrix)
    values, vectors = np.linalg.eig(matrix)
    largest = int(np.argmax(values.real))
    vector = np.abs(vectors[:, largest].real)
    if count <= 2:
        return Priorities(vector / vector.sum(), 0.0)
    index = (float(values[largest].real) - count) / (count - 1)
    random = (
        _RANDOM[count - 1] if count <= len(_RANDOM) else (1.7699 * count - 4.3513) / (count - 1)
    )
    return Priorities(vector / vector.sum(), max(index, 0.0) / random)


def entropy_weights(scale: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return weights by how unevenly each indicator is spread over the zones.

    Parameters
    ----------
    scale : numpy.ndarray of float
        Shape (rows, indicators), 0 or more, NaN where unknown; no column is all zero.

    Returns
    -------
    numpy.ndarray of float
        Shape (indicators,), sum 1.

    Notes
    -----
    ``p = x / Σ x``; entropy ``e = -Σ p ln p / ln n``; weight ``(1 - e) / Σ (1 - e)`` (Shannon
    1948; Hwang and Yoon 1981). 0 ln 0 is 0.
    """
    known = ~np.isnan(scale)
    shares = np.where(known, scale, 0) / np.nansum(scale, axis=0)
    logs = np.log(shares, out=np.zeros_like(shares), where=shares > 0)
    entropy = -(shares * logs).sum(axis=0) / np.log(np.maximum(known.sum(axis=0), 2))
    return _shares_of(np.maximum(1 - entropy, 0))


def critic_weights(scale: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return weights by spread and by what other indicators do not tell.

    Parameters
    ----------
    scale : numpy.ndarray of float
        Shape (rows, indicators), from minimum to maximum and turned, NaN where unknown.

    Returns
    -------
    numpy.ndarray of float
        Shape (indicators,), sum 1.

    Notes
    -----
    ``c_j = s_j Σ_k (1 - r_jk)`` with the standard deviation s and the correlations r; weight
    ``c_j / Σ c`` (Diakoulaki, Mavrotas and Papayannakis 1995). A correlation that cannot be
    worked out (fewer than three zones that have both) counts as 0.
    """
    correlation = np.nan_to_num(correlations(scale), nan=0.0)
    np.fill_diagonal(correlation, 1.0)
    return _shares_of(np.nanstd(scale, axis=0) * (1 - correlation).sum(axis=0))


def correlations(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return Pearson's correlation of every two columns over the rows that have both.

    Parameters
    ----------
    values : numpy.ndarray of float
        Shape (rows, columns), NaN where unknown.

    Returns
    -------
    numpy.ndarray of float
        Shape (columns, columns); NaN where fewer than three rows have both, or one of them does
        not vary there.
    """
    known = (~np.isnan(values)).astype("float64")
    x = np.where(known > 0, values - np.nanmean(values, axis=0), 0)
    count = known.T @ known
    pairs = np.maximum(count, 1)
    mean = x.T @ known / pairs  # of the row's variable where the column's is known as well
    square = (x**2).T @ known / pairs - mean**2
    together = x.T @ x / pairs - mean * mean.T
    scale = np.nanvar(values, axis=0)
    flat = square <= 1e-12 * scale[:, None]
    void = flat | flat.T | (count < _FEWEST_PAIRS)
    bottom = np.sqrt(np.where(void, 1, square * square.T))
    return np.where(void, np.nan, np.clip(together / bottom, -1, 1))


def _shares_of(amounts: NDArray[np.float64]) -> NDArray[np.float64]:
    total = amounts.sum()
    if not total > 0:
        return np.full(len(amounts), 1 / len(amounts))
    return amounts / total
