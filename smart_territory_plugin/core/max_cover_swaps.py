"""A choice of sites made better: one site for another, as long as that serves more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.max_cover import Cover

_MOST = 1000  # swaps; each serves more than the one before, so that a few dozen are usual


def with_swaps(
    cover: Cover, rows: NDArray[np.intp], progress: Progress = silent
) -> NDArray[np.intp]:
    """Return a choice of as many sites that no swap of two sites makes better.

    Parameters
    ----------
    cover : Cover
        The problem.
    rows : numpy.ndarray of int
        The sites to begin with, each once.
    progress : callable
        Called with 0 at every swap; may raise ``Cancelled``.

    Notes
    -----
    Site r out and j in changes the weight served by gain(j) + both(j, r) − loss(r): gain is what
    j adds to all, loss what only r serves, both what only r serves and j would. All pairs are
    looked at in one product of sparse matrices, and the best one is made (M. B. Teitz and
    P. Bart, 1968, Heuristic methods for estimating the generalized vertex median of a weighted
    graph; Operations Research 16).
    """
    rows = rows.copy()
    sites, groups = cover.serves.shape
    for _ in range(_MOST if 0 < len(rows) < sites else 0):
        progress(0.0)
        mine = cover.serves[rows].tocoo()
        times = np.bincount(mine.col, minlength=groups)
        alone = times[mine.col] == 1
        weight = cover.weight[mine.col[alone]]
        only = csr_matrix((weight, (mine.col[alone], mine.row[alone])), (groups, len(rows)))
        loss = np.asarray(only.sum(axis=0)).ravel()
        gain = cover.gains(times == 0)
        inside = np.zeros(sites, dtype=bool)
        inside[rows] = True
        both = (cover.serves @ only).tocoo()
        change = np.where(inside[both.row], -1.0, both.data + gain[both.row] - loss[both.col])
        outsider, weakest = int(np.argmax(gain)), int(np.argmin(loss))
        apart = gain[outsider] - loss[weakest]
        best = int(np.argmax(change)) if len(change) else -1
        if max(apart, change[best] if best >= 0 else 0.0) <= 0:
            break
        if best >= 0 and change[best] >= apart:
            rows[both.col[best]] = both.row[best]
        else:
            rows[weakest] = outsider
    return rows
