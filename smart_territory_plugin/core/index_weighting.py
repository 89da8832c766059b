"""The weights of an index: of indicators in their groups, and of groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_aggregate import Structure
from smart_territory_plugin.core.index_indicators import IndexIndicator, group_code
from smart_territory_plugin.core.index_journal import Journal
from smart_territory_plugin.core.index_weights import (
    AHP,
    CRITIC,
    ENTROPY,
    EQUAL,
    GIVEN,
    MAX_RATIO,
    critic_weights,
    entropy_weights,
    priorities,
)
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST = 1e-9  # beside which a weight of zero still counts where nothing else is known
_SAYS = {
    EQUAL: messages.INDEX_WEIGHTS_EQUAL,
    GIVEN: messages.INDEX_WEIGHTS_GIVEN,
    ENTROPY: messages.INDEX_WEIGHTS_ENTROPY,
    CRITIC: messages.INDEX_WEIGHTS_CRITIC,
}


@dataclass(frozen=True)
class Weighting:
    """Where weights come from.

    Parameters
    ----------
    method : int
        One of the ways of :mod:`~smart_territory_plugin.core.index_weights`.
    groups : mapping
        Weight of each group named; by default groups weigh the same or, where the method weighs
        all indicators together, what their indicators sum to.
    comparisons : pandas.DataFrame, optional
        Pairwise comparisons of indicators or of groups, needed by the method AHP.
    """

    method: int
    groups: Mapping[str, float]
    comparisons: pd.DataFrame | None = None


def read_group_weights(text: str) -> dict[str, float]:
    """Return the weights of ``climate=2; mobility=0,5``.

    Raises
    ------
    TerritoryError
        ``INDEX_GROUP_WEIGHT`` for a part that is not understood.
    """
    weights = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, _, number = part.partition("=")
        value = as_number(number)
        if not value >= 0 or not group_code(name):
            raise TerritoryError(messages.INDEX_GROUP_WEIGHT, part=part)
        weights[group_code(name)] = value
    return weights


def weighted(
    indicators: Sequence[IndexIndicator],
    scale: NDArray[np.float64],
    weighting: Weighting,
    journal: Journal,
) -> tuple[Structure, list[str]]:
    """Return weights and groups of the indicators.

    Parameters
    ----------
    indicators : sequence of IndexIndicator
        Those of the index.
    scale : numpy.ndarray of float
        Their values from minimum to maximum, turned; shape (rows, indicators).
    weighting : Weighting
        The method.
    journal : Journal
        Gets the sentences.

    Returns
    -------
    structure : Structure
    groups : list of str
        The groups, in the order of their names.

    Raises
    ------
    TerritoryError
        ``INDEX_GROUP_UNKNOWN``, ``INDEX_NO_GROUP_WEIGHT``, ``PAIRWISE_NEEDED``,
        ``PAIRWISE_INCOMPLETE``.
    """
    names = sorted({one.group for one in indicators})
    group = np.array([names.index(one.group) for one in indicators], dtype=np.intp)
    within, across = _weights(indicators, names, group, scale, weighting, journal)
    unknown = sorted(set(weighting.groups) - set(names))
    if unknown:
        raise TerritoryError(
            messages.INDEX_GROUP_UNKNOWN, names=", ".join(unknown), known=", ".join(names)
        )
    if weighting.groups:
        across = np.array([weighting.groups.get(name, 1.0) for name in names])
        if not across.sum() > 0:
            raise TerritoryError(messages.INDEX_NO_GROUP_WEIGHT)
    sums = np.bincount(group, within, len(names))
    shares = np.where(sums[group] > 0, within / np.where(sums > 0, sums, 1)[group], 1.0)
    across = np.maximum(across / across.sum(), _LEAST)
    told = "; ".join(f"{name} {100 * share:.1f}" for name, share in zip(names, across, strict=True))
    journal.note(messages.STAGE_WEIGHTS, messages.INDEX_GROUP_SHARES, shares=told)
    size = np.bincount(group)
    alone = [one.code for one, number in zip(indicators, group, strict=True) if size[number] == 1]
    if alone and len(alone) < len(indicators):
        journal.warn(messages.STAGE_WEIGHTS, messages.INDEX_ALONE, codes=", ".join(alone))
    return Structure(group, np.maximum(shares, _LEAST), across), names


def _weights(
    indicators: Sequence[IndexIndicator],
    names: list[str],
    group: NDArray[np.intp],
    scale: NDArray[np.float64],
    weighting: Weighting,
    journal: Journal,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the weights of indicators and of groups, on any scale."""
    given = np.array([one.weight for one in indicators])
    if weighting.method == AHP:
        return _by_comparisons(indicators, names, group, weighting, journal)
    journal.note(messages.STAGE_WEIGHTS, _SAYS[weighting.method])
    if weighting.method in (EQUAL, GIVEN):
        within = given if weighting.method == GIVEN else np.ones(len(given))
        return within, np.ones(len(names))
    of_values = entropy_weights if weighting.method == ENTROPY else critic_weights
    within = of_values(scale)
    return within, np.bincount(group, within, len(names)).astype("float64")


def _by_comparisons(
    indicators: Sequence[IndexIndicator],
    names: list[str],
    group: NDArray[np.intp],
    weighting: Weighting,
    journal: Journal,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    if weighting.comparisons is None:
        raise TerritoryError(messages.PAIRWISE_NEEDED)
    compared = {plain(name): place for place, name in enumerate(weighting.comparisons.index)}
    codes = [one.code for one in indicators]
    if all(plain(name) in compared for name in names):
        places = [compared[plain(name)] for name in names]
        across = _priorities(weighting.comparisons, places, journal)
        return np.array([one.weight for one in indicators]), across
    missing = [code for code in codes if plain(code) not in compared]
    if missing:
        raise TerritoryError(
            messages.PAIRWISE_INCOMPLETE, names=", ".join(missing), groups=", ".join(names)
        )
    places = [compared[plain(code)] for code in codes]
    within = _priorities(weighting.comparisons, places, journal)
    return within, np.bincount(group, within, len(names)).astype("float64")


def _priorities(
    comparisons: pd.DataFrame, places: Sequence[int], journal: Journal
) -> NDArray[np.float64]:
    matrix = comparisons.to_numpy()[np.ix_(places, places)]
    found = priorities(matrix)
    journal.note(
        messages.STAGE_WEIGHTS, messages.INDEX_WEIGHTS_AHP, count=len(places), ratio=found.ratio
    )
    if found.ratio >= MAX_RATIO:
        journal.warn(messages.STAGE_WEIGHTS, messages.INDEX_INCONSISTENT, ratio=found.ratio)
    return found.weights
