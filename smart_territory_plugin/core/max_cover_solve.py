"""Maximal covering solved: the best sites for a number, or the fewest for a share, with a proof."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.max_cover import ALIKE
from smart_territory_plugin.core.max_cover_bound import bounded
from smart_territory_plugin.core.max_cover_greedy import greedy, in_order_of_gain
from smart_territory_plugin.core.max_cover_milp import fewest_for_all, largest_weight

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.max_cover import Cover


class Choice(NamedTuple):
    """Sites chosen, in the order of what each adds."""

    rows: NDArray[np.intp]
    """Of the problem."""
    gain: NDArray[np.float64]
    """The weight that each adds to those before it."""
    most: float
    """No choice of that many sites serves more weight."""
    least: int
    """No choice of fewer sites serves as much as was needed; 0 where only a number was given."""

    @property
    def served(self) -> float:
        """The weight served."""
        return float(self.gain.sum())

    @property
    def proved(self) -> bool:
        """Whether no other choice of that many sites serves more."""
        return self.served >= self.most - 2 * ALIKE


def most_served(
    cover: Cover, budget: int, time_limit_s: float, progress: Progress = silent
) -> Choice:
    """Return the sites that serve the most weight.

    Parameters
    ----------
    cover : Cover
        The problem, reduced (:func:`~.max_cover.cover_of`), with at least one site.
    budget : int
        How many sites at most, 1 or more.
    time_limit_s : float
        How long the solver may search (s).
    progress : callable
        Called with the share done; may raise ``Cancelled``, though not while the solver runs.

    Returns
    -------
    Choice
        The optimum where ``proved``. Where fewer sites than the budget serve all there is, the
        fewest of them (with ``least``).

    Notes
    -----
    The maximal covering location problem (R. Church and C. ReVelle, 1974, The maximal covering
    location problem; Papers of the Regional Science Association 32). Greedy first; where its own
    bound does not prove it, swaps and a Lagrangian bound (:mod:`.max_cover_bound`); where that
    leaves a gap, scipy's ``milp`` (HiGHS) on the sites that the bound has not settled.
    """
    quick = greedy(cover, budget, progress=progress)
    if quick.gain.sum() >= cover.total:
        return fewest(cover, cover.total, time_limit_s, progress)
    return _most(cover, quick.rows, time.monotonic() + time_limit_s, progress)


def fewest(cover: Cover, needed: float, time_limit_s: float, progress: Progress = silent) -> Choice:
    """Return the smallest number of sites that serve a weight, and of such choices the best.

    Parameters
    ----------
    cover, time_limit_s, progress
        As :func:`most_served`.
    needed : float
        The weight, above 0 and at most ``cover.total``.

    Returns
    -------
    Choice
        No smaller number will do where ``least`` is the number of sites; of that number no other
        sites serve more where ``proved``.

    Notes
    -----
    All of the weight is a set covering problem, for ``milp``. For a part of it, greedy gives a
    number, and the best choice of one site less is looked for until it serves too little.
    """
    deadline = time.monotonic() + time_limit_s
    quick = greedy(cover, cover.serves.shape[0], needed, progress)
    if needed >= cover.total - ALIKE:
        rows, least = quick.rows, quick.least
        if least < len(rows):
            solved = fewest_for_all(cover, deadline - time.monotonic())
            least = max(least, solved.least)
            if solved.rows is not None and len(solved.rows) < len(rows):
                rows = solved.rows
        return Choice(*in_order_of_gain(cover, rows), cover.total, least)
    best = _most(cover, quick.rows, deadline, progress)
    least = quick.least
    while len(best.rows) > least:
        fewer = _most(cover, best.rows[:-1], deadline, progress, needed)
        if fewer.served >= needed - ALIKE:
            best = fewer
            continue
        if fewer.most < needed - ALIKE:
            least = len(best.rows)
        break
    return best._replace(least=least)


def _most(
    cover: Cover,
    rows: NDArray[np.intp],
    deadline: float,
    progress: Progress,
    needed: float | None = None,
) -> Choice:
    """Return the best choice of as many sites as ``rows``, which is one to begin with.

    With ``needed`` the solver is not asked where no choice can serve that much.
    """
    found = bounded(cover, rows, progress)
    most = cover.attainable(found.most)
    rows, served = found.rows, found.served
    hopeless = needed is not None and most < needed - ALIKE
    if served < most - ALIKE and not hopeless:
        never, always = found.settled(cover.grain)
        fixed = np.flatnonzero(always)
        rest = cover.without(never | always, cover.served_by(fixed))
        solved = largest_weight(rest, len(rows) - len(fixed), deadline - time.monotonic())
        # A choice that is better than the one at hand is among those that are left.
        most = min(most, max(served, cover.attainable(cover.served_weight(fixed) + solved.bound)))
        if solved.rows is not None:
            others = np.concatenate([fixed, rest.site[solved.rows]])
            if cover.served_weight(others) > served:
                rows = others
    ordered, gain = in_order_of_gain(cover, rows)
    return Choice(ordered, gain, max(most, float(gain.sum())), 0)
