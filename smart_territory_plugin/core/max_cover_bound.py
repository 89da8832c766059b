"""What no choice of sites can exceed: Lagrangian relaxation, and the sites that it settles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.max_cover import ALIKE
from smart_territory_plugin.core.max_cover_swaps import with_swaps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.max_cover import Cover

_ROUNDS, _STEPS = 6, 200
_PATIENCE, _SHRINK, _SHORTEST = 10, 0.7, 1e-5


class Bounded(NamedTuple):
    """A choice of sites and how far it may be from the best."""

    rows: NDArray[np.intp]
    served: float
    most: float
    """No choice of as many sites serves more."""
    score: NDArray[np.float64]
    """Of each site in the relaxed problem at its best multipliers."""

    def settled(self, grain: float) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Say which sites no better choice has, and which every better choice has.

        A choice is better where it serves more by ``grain`` or more.
        """
        budget = len(self.rows)
        falling = np.sort(self.score)[::-1]
        last = falling[budget - 1]
        following = falling[budget] if budget < len(falling) else -np.inf
        to_beat = self.served + max(grain - ALIKE, ALIKE)
        never = (self.score < last) & (self.most - (last - self.score) < to_beat)
        always = (self.score >= last) & (self.most - (self.score - following) < to_beat)
        return never, always


def bounded(cover: Cover, rows: NDArray[np.intp], progress: Progress = silent) -> Bounded:
    """Return a choice at least as good as ``rows``, and a bound for every choice of their number.

    Parameters
    ----------
    cover : Cover
        The problem.
    rows : numpy.ndarray of int
        Sites to begin with, at least one, each once.
    progress : callable
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    Bounded

    Notes
    -----
    With multipliers 0 ≤ λ_i ≤ w_i on “group i is served only where one of its sites is chosen”,
    no p sites serve more than U(λ) = Σ (w_i − λ_i) + the p largest Σ_{i served by j} λ_i, the
    score of site j. Subgradient steps lower U towards the value of the linear relaxation; the p
    sites of the largest scores, made better by swaps, are choices by themselves. A site whose
    change of state would lower U below the best choice is settled (R. D. Galvão and C. ReVelle,
    1996, A Lagrangean heuristic for the maximal covering location problem; European Journal of
    Operational Research 88).
    """
    weight, budget = cover.weight, len(rows)
    up = csr_matrix(cover.serves, dtype=np.float64)
    down = up.T.tocsr()
    rows = with_swaps(cover, rows, progress)
    served = cover.served_weight(rows)
    best = multiplier = weight / np.maximum(np.diff(down.indptr), 1)
    most, step, stalled = np.inf, 1.0, 0
    for number in range(_ROUNDS * _STEPS):
        score = up @ multiplier
        chosen = np.argpartition(-score, budget - 1)[:budget]
        upper = float((weight - multiplier).sum() + score[chosen].sum())
        stalled += 1
        if upper < most - ALIKE:
            most, best, stalled = upper, multiplier, 0
        elif stalled == _PATIENCE:
            multiplier, step, stalled = best, step * _SHRINK, 0
            continue
        state = np.zeros(len(score))
        state[chosen] = 1.0
        slope = (multiplier < weight) - down @ state
        length = float(slope @ slope)
        if length == 0 or most <= served + ALIKE or step < _SHORTEST:
            break
        multiplier = np.clip(multiplier + step * (most - served) / length * slope, 0.0, weight)
        if number % _STEPS == _STEPS - 1:
            progress(number / (_ROUNDS * _STEPS))
            rows, served = _better(cover, rows, served, up @ best)
    score = up @ best
    rows, served = _better(cover, rows, served, score)
    return Bounded(rows, served, max(most, served), score)


def _better(
    cover: Cover, rows: NDArray[np.intp], served: float, score: NDArray[np.float64]
) -> tuple[NDArray[np.intp], float]:
    """Return the sites of the largest scores with swaps, where they serve more than ``rows``."""
    others = with_swaps(cover, np.argsort(-score, kind="stable")[: len(rows)])
    reached = cover.served_weight(others)
    return (others, reached) if reached > served else (rows, served)
