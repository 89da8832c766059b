"""The outlines of cells of a raster as polygons, in numpy: no GDAL, no loop over cells or rings.

Every side between a chosen cell and another is walked with the chosen cell to its right. Where four
sides meet at a corner, ways stay on their own cell if the two chosen cells hang together nowhere
else, and change over to the other one if they do: so every ring touches itself nowhere, and the
polygons are valid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from scipy.ndimage import label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid


class _Sides(NamedTuple):
    """Sides of cells, in steps from corner to corner."""

    start: NDArray[np.int64]
    end: NDArray[np.int64]
    part: NDArray[np.int32]
    """The number of the group of cells that hang together by their sides."""
    heading: NDArray[np.int8]
    """0 right, 1 down, 2 left, 3 up."""
    cell: NDArray[np.int64]


def outline_polygons(cells: NDArray[np.bool_], grid: Grid) -> NDArray[np.object_]:
    """Return the polygons that the chosen cells make up.

    Parameters
    ----------
    cells : numpy.ndarray of bool, shape (rows, cols)
        The chosen cells.
    grid : Grid
        Where they lie.

    Returns
    -------
    numpy.ndarray of shapely.Polygon
        One a group of cells that hang together by their sides, valid, with corners only where the
        outline turns; groups that meet at a corner are polygons of their own. Empty without a
        chosen cell.
    """
    sides = _sides(cells)
    if len(sides.start) == 0:
        return np.zeros(0, dtype=object)
    following = _following(sides)
    ring, order = _rings(following)
    heading = sides.heading[order]
    first = np.concatenate([[True], ring[1:] != ring[:-1]])
    ends = np.append(np.flatnonzero(first)[1:], len(ring)) - 1
    before = np.roll(heading, 1)
    before[first] = heading[ends]
    turn = heading != before
    row, col = np.divmod(sides.start[order][turn], cells.shape[1] + 1)
    return _polygons(row, col, ring[turn], sides.part[order][turn], grid)


def _sides(cells: NDArray[np.bool_]) -> _Sides:
    """Return the sides between chosen cells and others."""
    parts, _ = label(cells)
    padded = np.pad(cells, 1)
    row, col = np.nonzero(cells)
    others = (
        padded[row, col + 1],  # above
        padded[row + 1, col + 2],  # to the right
        padded[row + 2, col + 1],  # below
        padded[row + 1, col],  # to the left
    )
    wide = cells.shape[1] + 1
    corner = row * wide + col
    starts = (corner, corner + 1, corner + wide + 1, corner + wide)
    kept = [np.flatnonzero(~other) for other in others]
    return _Sides(
        np.concatenate([starts[k][rows] for k, rows in enumerate(kept)]),
        np.concatenate([starts[(k + 1) % 4][rows] for k, rows in enumerate(kept)]),
        np.concatenate([parts[row[rows], col[rows]] for rows in kept]),
        np.concatenate([np.full(len(rows), k, dtype=np.int8) for k, rows in enumerate(kept)]),
        np.concatenate([corner[rows] for rows in kept]),
    )


def _following(sides: _Sides) -> NDArray[np.int64]:
    """Return the side that follows each."""
    by_start = np.argsort(sides.start, kind="stable")
    starts = sides.start[by_start]
    place = np.searchsorted(starts, sides.end)
    one = by_start[place]
    second = np.minimum(place + 1, len(starts) - 1)
    other = by_start[second]
    crossing = (starts[second] == sides.end) & (second > place)
    joined = sides.part[one] == sides.part[other]
    stays = sides.cell[other] == sides.cell
    return np.where(crossing & (stays != joined), other, one)


def _rings(following: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the ring of each side, and the sides in the order of their rings.

    Jumps of doubled length find the lowest side of every ring, and then how many sides each stands
    before the end of its ring.
    """
    lowest, jump = np.arange(len(following)), following
    while True:
        farther = np.minimum(lowest, lowest[jump])
        if (farther == lowest).all():
            break
        lowest, jump = farther, jump[jump]
    last = following == lowest
    left = np.where(last, 0, 1)
    jump = np.where(last, np.arange(len(following)), following)
    while not last[jump].all():
        left = left + left[jump]
        jump = jump[jump]
    order = np.lexsort((-left, lowest))
    return lowest[order], order


def _polygons(
    row: NDArray[np.int64],
    col: NDArray[np.int64],
    ring: NDArray[np.int64],
    part: NDArray[np.int32],
    grid: Grid,
) -> NDArray[np.object_]:
    """Return polygons from the corners of rings; a hole runs against its shell."""
    number = np.cumsum(np.concatenate([[0], ring[1:] != ring[:-1]]))
    begin = np.searchsorted(number, np.arange(number[-1] + 1))
    after = np.arange(1, len(row) + 1)
    after[np.append(begin[1:], len(row)) - 1] = begin
    twice = np.add.reduceat(col * row[after] - col[after] * row, begin)
    a, _, c, _, e, f = grid.transform
    corners = np.column_stack([c + a * col, f + e * row])
    rings = shapely.linearrings(corners, indices=number)
    owner = part[begin]
    order = np.lexsort((twice < 0, owner))  # the shell of each part first
    _, index = np.unique(owner[order], return_inverse=True)
    return shapely.polygons(rings[order], indices=index)
