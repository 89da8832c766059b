"""Maximal covering: what sites could serve, made as small as it can be without losing the best."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GRAIN = 2.0**-26  # weights are whole multiples: their sums are exact in whatever order
ALIKE = 1e-6
"""Sums of weights closer than this are the same to the solver."""

_BLOCK = 4_000_000  # pairs of sites compared at once


@dataclass(frozen=True)
class Cover:
    """Which sites serve which groups of demand.

    Attributes
    ----------
    serves : scipy.sparse.csr_matrix
        Shape (sites, groups), 1 where the site serves the group, ascending in a row.
    weight : numpy.ndarray of float
        Of each group, above 0, whole multiples of 2⁻²⁶.
    site : numpy.ndarray of int
        The number that each row has outside.
    """

    serves: csr_matrix
    weight: NDArray[np.float64]
    site: NDArray[np.intp]

    @property
    def total(self) -> float:
        """What all sites together serve."""
        return float(self.weight.sum())

    @property
    def grain(self) -> float:
        """What two different sums of weights differ by at least: 1 where all are whole."""
        return 1.0 if (self.weight == np.round(self.weight)).all() else _GRAIN

    def attainable(self, bound: float) -> float:
        """Return the largest sum of weights up to a bound that there can be."""
        if not np.isfinite(bound):
            return bound
        return float(np.floor((bound + ALIKE) / self.grain) * self.grain)

    def served_weight(self, rows: NDArray[np.intp]) -> float:
        """Return the weight that some sites (rows) serve together."""
        return float(self.weight[self.served_by(rows)].sum())

    def without(self, sites: NDArray[np.bool_], groups: NDArray[np.bool_]) -> Cover:
        """Return the problem, reduced, that is left without some sites (rows) and groups.

        The ``site`` of the result is the row here.
        """
        pairs = self.serves.tocoo()
        left = ~(sites[pairs.row] | groups[pairs.col])
        return cover_of(pairs.row[left], pairs.col[left], self.weight)

    def gains(self, open_groups: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Return what each site would serve of the groups that are still open."""
        return self.serves @ np.where(open_groups, self.weight, 0.0)

    def served_by(self, rows: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Say of each group whether one of some sites (rows) serves it."""
        return np.asarray(self.serves[rows].sum(axis=0)).ravel() > 0


def cover_of(
    site: NDArray[np.intp],
    demand: NDArray[np.intp],
    weight: NDArray[np.float64],
    progress: Progress = silent,
) -> Cover:
    """Return the covering problem of some pairs, reduced without losing an optimum.

    Parameters
    ----------
    site, demand : numpy.ndarray of int
        The pairs in reach, each once. Of sites that serve the same the smallest number stays:
        number them in the order they are liked.
    weight : numpy.ndarray of float
        Of each demand, by its number; what weighs nothing or NaN is left out. Rounded to 2⁻²⁶.
    progress : callable
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    Cover
        Its sites in the order of their numbers.

    Notes
    -----
    Two rules that keep at least one optimum for every number of sites: demands that the same
    sites serve count as one, with their weights added; a site goes if another one serves all
    that it serves. Demands are merged a second time when the sites are fewer.
    """
    grains = np.round(np.nan_to_num(weight) / _GRAIN) * _GRAIN
    counts = grains[demand] > 0
    rows, columns = site[counts], demand[counts]
    sites, row = np.unique(rows, return_inverse=True)
    demands, column = np.unique(columns, return_inverse=True)
    serves = csr_matrix(
        (np.ones(len(row), dtype=np.int32), (row, column)), shape=(len(sites), len(demands))
    )
    serves, merged = _merged(serves, grains[demands])
    progress(0.3)
    kept = _undominated(serves, progress)
    serves, merged = _merged(serves[kept], merged)
    progress(1.0)
    return Cover(serves, merged, sites[kept])


def _merged(
    serves: csr_matrix, weight: NDArray[np.float64]
) -> tuple[csr_matrix, NDArray[np.float64]]:
    """Make one group of all columns with the same rows."""
    by_column = serves.tocsc()
    by_column.sort_indices()
    ends = by_column.indptr
    keys = [by_column.indices[a:b].tobytes() for a, b in itertools.pairwise(ends)]
    group, _ = pd.factorize(pd.Series(keys, dtype=object))
    _, first = np.unique(group, return_index=True)
    # In the order of their sites, so that the order of the demands does not matter.
    order = np.array(sorted(range(len(first)), key=lambda g: keys[first[g]]), dtype=np.intp)
    total = np.bincount(group, weight, minlength=len(first)).astype(np.float64)
    merged = by_column[:, first[order]].tocsr()
    merged.sort_indices()
    return merged, total[order]


def _undominated(serves: csr_matrix, progress: Progress) -> NDArray[np.intp]:
    """Return the rows that no other row contains; of equal ones the first."""
    count = serves.shape[0]
    size = np.diff(serves.indptr)
    turned = serves.T.tocsr()
    # What one row may meet: the sites of each of its groups, one after the other.
    meets = np.asarray(serves @ np.diff(turned.indptr)).ravel()
    block = np.cumsum(meets) // _BLOCK
    lost = np.zeros(count, dtype=bool)
    bounds = np.append(np.flatnonzero(np.diff(block, prepend=-1)), count)
    for begin, end in itertools.pairwise(bounds):
        common = (serves[begin:end] @ turned).tocoo()
        one, other = common.row + begin, common.col
        inside = (common.data == size[one]) & (one != other)
        inside &= (size[other] > size[one]) | (other < one)
        lost[one[inside]] = True
        progress(0.3 + 0.6 * end / count)
    return np.flatnonzero(~lost)
