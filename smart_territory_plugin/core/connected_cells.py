"""Cells of a raster that hang together, corners included, with given ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import label

from smart_territory_plugin.core.area_overlay import cluster_labels
from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

BLOCK = 4_000_000
"""Cells labelled at once."""

_NEIGHBOURS = np.ones((3, 3), dtype=bool)


def reached_from(
    start: NDArray[np.bool_], passable: NDArray[np.bool_], progress: Progress = silent
) -> NDArray[np.bool_]:
    """Return the cells that a way over passable cells joins to the start.

    Parameters
    ----------
    start : numpy.ndarray of bool, shape (rows, cols)
        Where ways begin; these cells are passable themselves.
    passable : numpy.ndarray of bool, of the same shape
        Cells a way may cross, to any of the eight neighbours.
    progress : Progress
        Called after each block of rows.

    Returns
    -------
    numpy.ndarray of bool
        Of the same shape, the start included.
    """
    open_cells = start | passable
    labels, count, seams = _labelled(open_cells, progress)
    if seams:
        first, second = np.concatenate(seams, axis=1)
        cluster = cluster_labels(count + 1, first, second)
    else:
        cluster = np.arange(count + 1)
    wet = np.zeros(count + 1, dtype=bool)
    wet[cluster[labels[start]]] = True
    wet[cluster[0]] = False  # the label 0 of closed cells is a cluster of its own
    return wet[cluster][labels]


def touches_edge(cells: NDArray[np.bool_], progress: Progress = silent) -> NDArray[np.bool_]:
    """Return those of the cells that hang together with one in the outermost rows or columns."""
    edge = np.zeros_like(cells)
    edge[[0, -1], :] = cells[[0, -1], :]
    edge[:, [0, -1]] = cells[:, [0, -1]]
    return reached_from(edge, cells, progress)


def _labelled(
    cells: NDArray[np.bool_], progress: Progress
) -> tuple[NDArray[np.int32], int, list[NDArray[np.int32]]]:
    """Return labels that hold within blocks of rows, their number, and pairs that meet at seams."""
    rows, cols = cells.shape
    labels = np.zeros(cells.shape, dtype=np.int32)
    step = max(BLOCK // max(cols, 1), 1)
    count, seams = 0, []
    for top in range(0, rows, step):
        block = labels[top : top + step]
        found = label(cells[top : top + step], _NEIGHBOURS, output=block)
        if count:
            block[block > 0] += count
        count += int(found)
        if top:
            seams.append(_meeting(labels[top - 1], labels[top]))
        progress(min((top + step) / rows, 1.0))
    return labels, count, seams


def _meeting(above: NDArray[np.int32], below: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return the pairs of labels of two rows that touch, corners included."""
    pairs = [
        np.stack([above[max(-shift, 0) : len(above) - max(shift, 0)],
                  below[max(shift, 0) : len(below) - max(-shift, 0)]])
        for shift in (-1, 0, 1)
    ]  # fmt: skip
    met = np.concatenate(pairs, axis=1)
    return met[:, (met > 0).all(axis=0)]
