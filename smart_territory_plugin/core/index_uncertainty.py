"""How firm the ranks of an index are: other choices drawn at random, indicators left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_aggregate import (
    ARITHMETIC,
    GEOMETRIC,
    MAZZIOTTA_PARETO,
    Aggregator,
    competition_ranks,
)
from smart_territory_plugin.core.index_model import IndexModel
from smart_territory_plugin.core.index_normalise import AMPI, FIXED, MIN_MAX, RANK, Z_SCORE
from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

VARY_NORMALISATION, VARY_WEIGHTS, VARY_AGGREGATION = range(3)
"""The choices that draws may change."""

_BLOCK = 500_000  # scores worked on at once: what fits a processor's cache
_MOST_RANKS = 400_000_000  # kept at once, of two bytes each up to 65 535 zones


@dataclass(frozen=True)
class Plan:
    """What the draws change.

    Parameters
    ----------
    normalisation, kind : int
        The choices that were made.
    draws, seed : int
        Number of draws, and the seed they start from.
    noise : float
        The largest relative change of a weight: 0.25 for ± 25 %.
    vary : sequence of int
        Which of :data:`VARY_NORMALISATION` to :data:`VARY_AGGREGATION`.
    """

    normalisation: int
    kind: int
    draws: int
    seed: int
    noise: float
    vary: Sequence[int]


@dataclass(frozen=True)
class Intervals:
    """Ranks over all draws; shape (rows,), NaN where there is no rank."""

    q05: NDArray[np.float64]
    median: NDArray[np.float64]
    q95: NDArray[np.float64]


def variants(model: IndexModel, plan: Plan) -> list[tuple[int, list[int]]]:
    """Return the normalisations that the draws choose among, each with its kinds of aggregation.

    Returns
    -------
    list of tuple
        Min-max, z-score, rank and adjusted Mazziotta-Pareto, the one that was chosen, and
        goalposts and distance to target where every indicator has them; arithmetic, geometric and
        the one that was chosen, and the Mazziotta-Pareto penalty on the scales it is for.
    """
    normalisations = {plan.normalisation}
    if VARY_NORMALISATION in plan.vary:
        normalisations |= {MIN_MAX, Z_SCORE, RANK, AMPI, *FIXED}
    kinds = {plan.kind}
    if VARY_AGGREGATION in plan.vary:
        kinds |= {ARITHMETIC, GEOMETRIC, MAZZIOTTA_PARETO}
    found = [
        (method, [kind for kind in sorted(kinds) if model.possible(method, kind)])
        for method in sorted(normalisations)
    ]
    return [(method, possible) for method, possible in found if possible]


def rank_intervals(
    model: IndexModel,
    plan: Plan,
    groups: Sequence[str],
    progress: Progress = silent,
) -> Intervals:
    """Return where the rank of each row lies in 90 of 100 draws.

    Parameters
    ----------
    model : IndexModel
        The index.
    plan : Plan
        How many draws, and what they change.
    groups : sequence of str
        Names of the groups. Draws belong to names, so that their order does not matter.
    progress : callable
        Called with the share done.

    Raises
    ------
    TerritoryError
        ``INDEX_TOO_MANY_DRAWS`` where the ranks would not fit in memory.

    Notes
    -----
    In each draw a normalisation and then an aggregation are chosen, all with the same chance, and
    each weight, of indicators and of groups, is multiplied by a uniform draw from
    ``1 - noise`` to ``1 + noise``. The quantiles are those of all draws, interpolated.
    """
    rows = list(model.ranked_rows(model.covered.index))
    ranked = np.concatenate(rows)
    most = max(_MOST_RANKS // max(len(ranked), 1), 1)
    if plan.draws > most:
        raise TerritoryError(
            messages.INDEX_TOO_MANY_DRAWS, draws=plan.draws, zones=len(ranked), most=most
        )
    kind_of_rank = "uint16" if len(ranked) < 2**16 else "uint32"
    ranks = np.empty((plan.draws, len(ranked)), dtype=kind_of_rank)
    starts = np.cumsum([0, *(len(part) for part in rows)])
    done = 0
    for chosen, scores in _drawn(model, plan, groups):
        for part, start in zip(rows, starts, strict=False):
            ranks[chosen, start : start + len(part)] = competition_ranks(scores[:, part])
        done += len(chosen)
        progress(0.9 * done / plan.draws)
    return _quantiles(ranks, ranked, len(model.values))


def _drawn(
    model: IndexModel, plan: Plan, groups: Sequence[str]
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float64]]]:
    """Yield blocks of draws: their numbers and the scores, a row a draw."""
    rng = np.random.default_rng(plan.seed)
    choices = variants(model, plan)
    normalisation = rng.integers(len(choices), size=plan.draws)
    share = rng.random(plan.draws)
    noise = plan.noise if VARY_WEIGHTS in plan.vary else 0.0
    within = model.structure.within * _noise(rng, plan.draws, model.limits.codes, noise)
    across = model.structure.across * _noise(rng, plan.draws, groups, noise)
    at_once = max(_BLOCK // len(model.values), 1)
    for number, (method, kinds) in enumerate(choices):
        picked = np.minimum((share * len(kinds)).astype(int), len(kinds) - 1)
        for place, kind in enumerate(kinds):
            chosen = np.flatnonzero((normalisation == number) & (picked == place))
            scale = model.scale(method, kind)
            if scale is None or not len(chosen):
                continue
            index = model.aggregator(scale, kind)
            for start in range(0, len(chosen), at_once):
                block = chosen[start : start + at_once]
                yield block, index.scores(within[block], across[block])


def _noise(
    rng: np.random.Generator, draws: int, names: Sequence[str], noise: float
) -> NDArray[np.float64]:
    """Return a factor for each draw and name; a name gets the same ones wherever it stands."""
    drawn = rng.uniform(1 - noise, 1 + noise, (draws, len(names)))
    return drawn[:, np.argsort(np.argsort(names, kind="stable"))]


def _quantiles(
    ranks: NDArray[np.unsignedinteger], ranked: NDArray[np.intp], count: int
) -> Intervals:
    found = np.full((3, count), np.nan)
    at_once = max(10 * _BLOCK // len(ranks), 1)
    places = np.array([0.05, 0.5, 0.95]) * (len(ranks) - 1)
    low = np.floor(places).astype(int)
    high = np.minimum(low + 1, len(ranks) - 1)
    for start in range(0, len(ranked), at_once):
        block = np.ascontiguousarray(ranks[:, start : start + at_once].T)
        block.sort(axis=1, kind="stable")
        below, above = block[:, low].astype("float64"), block[:, high].astype("float64")
        found[:, ranked[start : start + at_once]] = (below + (places - low) * (above - below)).T
    return Intervals(*found)


def rank_shifts(
    model: IndexModel,
    scale: NDArray[np.float64],
    kind: int,
    ranks: NDArray[np.float64],
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Return by how many places ranks move on average where an indicator is left out.

    Parameters
    ----------
    model : IndexModel
        The index.
    scale : numpy.ndarray of float
        Its normalised values.
    kind : int
        The aggregation.
    ranks : numpy.ndarray of float
        Shape (rows,): the ranks with all indicators.
    progress : callable
        Called with the share done.

    Returns
    -------
    numpy.ndarray of float
        Shape (indicators,): mean of the absolute shift over the rows that have a rank both ways;
        NaN where the index is nothing but that indicator.

    Notes
    -----
    The other indicators keep their weights in their group and the groups theirs; a group left
    empty is no group any more.
    """
    count = scale.shape[1]
    shifts = np.full(count, np.nan)
    for place in range(count):
        progress(place / count)
        keep = np.arange(count) != place
        if not keep.any():
            break
        less = model.without(place)
        index = Aggregator(scale[:, keep], less.structure.group, less.covered, kind)
        scores = index.scores(less.structure.within[None], less.structure.across[None])[0]
        apart = np.abs(less.ranks(scores) - ranks)
        known = ~np.isnan(apart)
        shifts[place] = apart[known].mean() if known.any() else np.nan
    return shifts
