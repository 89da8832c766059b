"""The site that serves most, then the one that adds most: quick, with a bound on what is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.max_cover import Cover


class Greedy(NamedTuple):
    """Sites in the order they were taken."""

    rows: NDArray[np.intp]
    gain: NDArray[np.float64]
    """What each adds to those before it."""
    most: float
    """No choice of ``budget`` sites serves more."""
    least: int
    """No choice of fewer sites serves ``needed``."""


def greedy(
    cover: Cover,
    budget: int,
    needed: float | None = None,
    progress: Progress = silent,
) -> Greedy:
    """Return sites taken one after the other, each the one that adds most.

    Parameters
    ----------
    cover : Cover
        The problem.
    budget : int
        How many sites at most.
    needed : float, optional
        Stop as soon as this weight is served.
    progress : callable
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    Greedy
        Of sites that add the same the first in the order of ``cover`` is taken; a site that adds
        nothing is not taken.

    Notes
    -----
    What the sites serve is submodular: a site never adds more when others are there already. So
    after k sites with f served, p sites serve at most f + the p largest gains that are left, and
    a weight W needs at least as many sites as there are largest gains in W − f. ``most`` and
    ``least`` are the best of these bounds over all k. The sites serve at least 1 − 1/e of the
    optimum for their number (G. L. Nemhauser, L. A. Wolsey and M. L. Fisher, 1978, An analysis of
    approximations for maximizing submodular set functions, I; Mathematical Programming 14).
    """
    by_group = cover.serves.tocsc()
    weight = cover.weight
    open_groups = np.ones(len(weight), dtype=bool)
    gains = cover.gains(open_groups)
    rows: list[int] = []
    added: list[float] = []
    served, most, least = 0.0, cover.total, 0
    goal = cover.total if needed is None else needed
    while True:
        best = np.cumsum(np.sort(gains)[::-1])
        most = min(most, served + float(best[:budget][-1]) if len(best) else served)
        if needed is not None:
            least = max(least, _sites_for(needed - served, best))
        if len(rows) >= budget or served >= goal or not (gains > 0).any():
            break
        row = int(np.argmax(gains))
        rows.append(row)
        added.append(float(gains[row]))
        served += added[-1]
        mine = cover.serves.indices[cover.serves.indptr[row] : cover.serves.indptr[row + 1]]
        new = mine[open_groups[mine]]
        open_groups[new] = False
        gains -= by_group[:, new] @ weight[new]
        progress(min(served / goal, 1.0))
    return Greedy(np.array(rows, dtype=np.intp), np.array(added), most, least)


def in_order_of_gain(
    cover: Cover, rows: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return sites in the order in which greedy would take them, and what each adds.

    A site that adds nothing to the others is left out.
    """
    from smart_territory_plugin.core.max_cover import Cover

    some = np.sort(rows)
    found = greedy(Cover(cover.serves[some], cover.weight, some), len(some))
    return some[found.rows], found.gain


def _sites_for(weight: float, best: NDArray[np.float64]) -> int:
    """Return how many of the largest gains are needed for a weight."""
    return 0 if weight <= 0 else int(np.searchsorted(best, weight)) + 1
