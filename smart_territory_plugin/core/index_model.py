"""A composite index as a function of how values are scaled and put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_aggregate import (
    MAZZIOTTA_PARETO,
    NEED_POSITIVE,
    Aggregator,
    Coverage,
    Structure,
    competition_ranks,
    coverage,
)
from smart_territory_plugin.core.index_normalise import AROUND_100, Limits, normalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


@dataclass(frozen=True)
class IndexModel:
    """What stays the same whichever way the index is worked out."""

    values: NDArray[np.float64]
    """Shape (rows, indicators): treated for outliers, NaN where unknown."""
    limits: Limits
    structure: Structure
    share: float
    """The share (0 to 1) of the indicators of a group, and of the groups, that must be known."""
    period: NDArray[np.intp]
    """Shape (rows,): number of the period, 0 for the first."""
    peers: NDArray[np.intp] | None = None
    """Shape (rows,): number of the peer group whose mean stands for what is missing; None where
    what is missing is left out."""

    @property
    def covered(self) -> Coverage:
        """Where enough is known, whatever stands in for the rest."""
        return coverage(~np.isnan(self.values), self.structure.group, self.share)

    def scale(self, method: int, kind: int) -> NDArray[np.float64] | None:
        """Return normalised values, None where the two do not go together.

        Raises
        ------
        TerritoryError
            As :func:`~smart_territory_plugin.core.index_normalise.normalised`.
        """
        if kind == MAZZIOTTA_PARETO and method not in AROUND_100:
            return None
        positive = kind in NEED_POSITIVE
        first = self.period == 0
        scale = normalised(self.values, self.limits, method, first, positive=positive)
        if positive and (scale <= 0).any():
            return None
        return scale if self.peers is None else self._filled(scale, self.peers)

    def possible(self, method: int, kind: int) -> bool:
        """Tell whether the index can be worked out so."""
        try:
            return self.scale(method, kind) is not None
        except TerritoryError:
            return False

    def aggregator(self, scale: NDArray[np.float64], kind: int) -> Aggregator:
        """Return what puts ``scale`` together."""
        return Aggregator(scale, self.structure.group, self.covered, kind)

    def score(self, scale: NDArray[np.float64], kind: int) -> NDArray[np.float64]:
        """Return the index of each row, NaN where too little is known."""
        found = self.aggregator(scale, kind)
        return found.scores(self.structure.within[None], self.structure.across[None])[0]

    def group_scores(self, scale: NDArray[np.float64], kind: int) -> NDArray[np.float64]:
        """Return the score of each group, shape (rows, groups); NaN where too little is known."""
        found, within = self.aggregator(scale, kind), self.structure.within[None]
        groups = range(len(self.structure.across))
        scores = np.column_stack([found.group_score(number, within)[0] for number in groups])
        return np.where(self.covered.groups, scores, np.nan)

    def ranks(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the rank of each row in its period, NaN where it has no score."""
        ranks = np.full(scores.shape, np.nan)
        for rows in self.ranked_rows(~np.isnan(scores)):
            ranks[rows] = competition_ranks(scores[rows])
        return ranks

    def ranked_rows(self, scored: NDArray[np.bool_]) -> Iterator[NDArray[np.intp]]:
        """Yield the rows with a score of each period."""
        for number in range(int(self.period.max()) + 1):
            yield np.flatnonzero(scored & (self.period == number))

    def without(self, place: int) -> IndexModel:
        """Return the model without one of its indicators."""
        keep = np.arange(self.values.shape[1]) != place
        return replace(
            self,
            values=self.values[:, keep],
            limits=self.limits.kept(keep),
            structure=self.structure.without(place),
        )

    def _filled(self, scale: NDArray[np.float64], peers: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the values with the mean of the peers in the period where one is missing."""
        table = pd.DataFrame(scale)
        means = table.groupby([peers, self.period]).transform("mean")
        return table.fillna(means).to_numpy()
