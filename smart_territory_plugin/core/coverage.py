"""How much of every cell each polygon covers, exactly, for all polygons at once.

Every outline is walked once and cut at the cell borders. Each piece gives its cell the signed
area to its right and all cells further right its signed height; summing along the rows turns that
into the covered share of every cell, as font rasterisers do. Holes and parts need nothing of
their own: their signs do the work. No loop runs over polygons, vertices or cells.

What lies between two cut cells of a row is covered evenly, so the result is kept as spans: cost
and memory follow the length of the outlines, not the area of the zones.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from scipy.sparse import coo_matrix

from smart_territory_plugin import messages
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.log import Progress, silent, warn

NOTHING = 1e-12
"""A share of a cell that is rounding, not coverage."""

PIECES = 2_000_000
"""Pieces of outline worked on at once (about 100 bytes each)."""

CELLS = 4_000_000
"""Covered cells given at once by :func:`coverage_blocks` (about 24 bytes each)."""


@dataclass(frozen=True)
class Coverage:
    """Covered cells: four arrays of one length.

    Attributes
    ----------
    zone, row, col : numpy.ndarray of int
        Position of the zone in what was passed, and the cell.
    fraction : numpy.ndarray of float
        Covered share of the cell, above 0 and at most 1.
    """

    zone: np.ndarray
    row: np.ndarray
    col: np.ndarray
    fraction: np.ndarray


@dataclass(frozen=True)
class Spans:
    """Runs of cells of one row that a zone covers to the same share.

    Attributes
    ----------
    zone, row, col : numpy.ndarray of int
        Position of the zone, row, first column; in this order.
    length : numpy.ndarray of int
        Number of cells.
    fraction : numpy.ndarray of float
        Covered share of each of these cells, above 0 and at most 1.
    """

    zone: np.ndarray
    row: np.ndarray
    col: np.ndarray
    length: np.ndarray
    fraction: np.ndarray

    def take(self, chosen: Any) -> Spans:
        """Return the spans of a mask or a slice."""
        return Spans(
            self.zone[chosen],
            self.row[chosen],
            self.col[chosen],
            self.length[chosen],
            self.fraction[chosen],
        )

    def cells(self) -> Coverage:
        """Return one entry for every cell."""
        if not len(self.length) or self.length.max() == 1:
            return Coverage(self.zone, self.row, self.col, self.fraction)
        steps, span = _counted(self.length)
        return Coverage(
            self.zone[span], self.row[span], self.col[span] + steps, self.fraction[span]
        )


def coverage(zones: Any, grid: Grid, progress: Progress = silent) -> Coverage:
    """Return every covered cell of every zone at once; see :func:`coverage_blocks`."""
    blocks = list(coverage_blocks(zones, grid, progress))
    names = ("zone", "row", "col", "fraction")
    return Coverage(*(np.concatenate([getattr(block, name) for block in blocks]) for name in names))


def coverage_blocks(
    zones: Any, grid: Grid, progress: Progress = silent, whole: bool = False
) -> Iterator[Coverage]:
    """Give the covered cells in blocks that fit in memory.

    Parameters
    ----------
    zones : array of shapely geometries or GeoSeries
        In the grid's CRS. Polygons, multipolygons and collections; others cover nothing, like
        empty or missing ones. Invalid ones are repaired, with their count in the log.
    grid : Grid
        The cells; what lies outside is left out.
    progress : Progress
        Called after each block.
    whole : bool
        Give all cells of a zone in one block, however many they are.

    Yields
    ------
    Coverage
        Ordered by zone, row and column, each cell of a zone once; at least one block.
    """
    for spans in span_blocks(zones, grid, progress, whole):
        for part in _portions(spans, whole):
            yield spans.take(part).cells()


def _portions(spans: Spans, whole: bool) -> Iterator[slice]:
    """Cut spans so that a portion has about :data:`CELLS` cells, where asked at zones' ends."""
    count = len(spans.zone)
    filled = np.cumsum(spans.length)
    total = int(filled[-1]) if count else 0
    if total <= CELLS:
        yield slice(0, count)
        return
    cuts = np.searchsorted(filled, np.arange(CELLS, total, CELLS))
    if whole:
        cuts = np.searchsorted(spans.zone, spans.zone[cuts])
    ends = np.unique(np.concatenate([[0], cuts, [count]]))
    for first, last in itertools.pairwise(ends):
        yield slice(int(first), int(last))


def span_blocks(
    zones: Any, grid: Grid, progress: Progress = silent, whole: bool = False
) -> Iterator[Spans]:
    """Give the covered cells as spans; parameters as in :func:`coverage_blocks`."""
    shapes = usable(zones)
    count = len(shapes)
    chunks = _chunks(shapes, grid)
    for first, last in itertools.pairwise(chunks):
        edges = _edges(shapes[first:last], grid)
        rows = _row_range(shapes[first:last], grid)
        for spans in _row_blocks(edges, rows, grid, whole):
            spans.zone[...] += first
            yield spans
            progress(last / max(count, 1))


def usable(zones: Any) -> np.ndarray:
    """Return the geometries with invalid ones repaired and those without finite place emptied."""
    shapes = np.array(zones, dtype=object).reshape(-1)
    wrong = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if wrong.any():
        points, owner = shapely.get_coordinates(shapes, return_index=True)
        lost = np.unique(owner[~np.isfinite(points).all(axis=1)])
        shapes[lost] = None
        wrong[lost] = False
        shapes[wrong] = shapely.make_valid(shapes[wrong])
        warn(messages.ZONES_REPAIRED, count=int(wrong.sum()) + len(lost))
    return shapes


def _row_range(shapes: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return first and last row (exclusive) of each zone, one row generous on either side."""
    box = shapely.bounds(shapes)
    _, v = grid.to_cells(box[:, 0::2], box[:, 1::2])
    v = np.where(np.isnan(v), -2.0, v)
    first = np.clip(np.floor(v.min(axis=1)) - 1, 0, grid.rows).astype(np.int64)
    last = np.clip(np.ceil(v.max(axis=1)) + 1, 0, grid.rows).astype(np.int64)
    return first, np.maximum(first, last)


def _chunks(shapes: np.ndarray, grid: Grid) -> np.ndarray:
    """Return where to cut the zones so that a chunk has about :data:`PIECES` pieces."""
    box = shapely.bounds(shapes)
    first, last = _row_range(shapes, grid)
    width = np.nan_to_num((box[:, 2] - box[:, 0]) / grid.cell_width)
    size = 2 * shapely.get_num_coordinates(shapes) + 4 * (
        last - first + np.minimum(width, grid.cols)
    )
    part = np.cumsum(size) // PIECES
    cuts = np.flatnonzero(np.diff(part)) + 1
    return np.concatenate([[0], cuts, [len(shapes)]]).astype(np.int64)


# --- outlines ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Edges:
    """Segments in cell units, from the smaller row coordinate v to the larger one."""

    zone: np.ndarray
    u0: np.ndarray
    v0: np.ndarray
    u1: np.ndarray
    v1: np.ndarray
    sign: np.ndarray
    """+1 where the zone lies to the right (towards larger columns), -1 where to the left."""

    def take(self, chosen: np.ndarray) -> _Edges:
        """Return some of the edges."""
        return _Edges(
            self.zone[chosen],
            self.u0[chosen],
            self.v0[chosen],
            self.u1[chosen],
            self.v1[chosen],
            self.sign[chosen],
        )


def _edges(shapes: np.ndarray, grid: Grid) -> _Edges:
    """Return the outlines' edges that have a height and touch the grid or lie to its left."""
    points, ring, zone, hole = _rings(shapes)
    u, v = grid.to_cells(points[:, 0], points[:, 1])
    u, v = _snapped(u, grid, 0), _snapped(v, grid, 1)
    sign = np.where(hole, -1.0, 1.0) * _orientation(u, v, ring, len(zone))
    follows = ring[1:] == ring[:-1]
    start, ring = np.flatnonzero(follows), ring[:-1][follows]
    u0, v0, u1, v1 = u[start], v[start], u[start + 1], v[start + 1]
    down = v1 > v0
    # with u to the right and v upwards, an anticlockwise outline has the inside to its left:
    # where it goes towards larger v the zone lies on the side of smaller u
    sign = np.where(down, -1.0, 1.0) * sign[ring]
    edges = _Edges(
        zone[ring],
        np.where(down, u0, u1),
        np.where(down, v0, v1),
        np.where(down, u1, u0),
        np.where(down, v1, v0),
        sign,
    )
    matters = (
        (edges.v0 < edges.v1)
        & (edges.v1 > 0)
        & (edges.v0 < grid.rows)
        & (np.minimum(u0, u1) < grid.cols)
    )
    return edges if matters.all() else edges.take(matters)


def _rings(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return points, the ring of each point, the zone of each ring, and which rings are holes."""
    simple = (shapely.get_type_id(shapes) == 3) & (shapely.get_num_interior_rings(shapes) == 0)
    lone, others = np.flatnonzero(simple), np.flatnonzero(~simple)
    points, ring = shapely.get_coordinates(shapes[lone], return_index=True)
    parts, owner = shapes[others], others
    while np.isin(shapely.get_type_id(parts), (6, 7)).any():
        parts, index = shapely.get_parts(parts, return_index=True)
        owner = owner[index]
    areal = shapely.get_type_id(parts) == 3
    parts, owner = parts[areal], owner[areal]
    rings, polygon = shapely.get_rings(parts, return_index=True)
    more, ring_of_more = shapely.get_coordinates(rings, return_index=True)
    hole = np.zeros(len(lone) + len(rings), dtype=bool)
    hole[len(lone) + 1 :] = polygon[1:] == polygon[:-1]  # the first ring of a polygon is its shell
    return (
        np.concatenate([points, more]),
        np.concatenate([ring, ring_of_more + len(lone)]),
        np.concatenate([lone, owner[polygon]]),
        hole,
    )


def _snapped(position: np.ndarray, grid: Grid, axis: int) -> np.ndarray:
    """Move positions that miss a cell border by the rounding of coordinates onto it.

    An outline drawn along cell borders would otherwise touch the cells beyond by a share of about
    1e-11, enough to bring their values into minimum and maximum.
    """
    cell = (grid.cell_width, grid.cell_height)[axis]
    largest = max(abs(grid.bounds[axis]), abs(grid.bounds[axis + 2]))
    tolerance = max(NOTHING, 4 * np.finfo(float).eps * largest / cell)
    border = np.rint(position)
    return np.where(np.abs(position - border) <= tolerance, border, position)


def _orientation(u: np.ndarray, v: np.ndarray, ring: np.ndarray, rings: int) -> np.ndarray:
    """Return +1 for rings anticlockwise in (u, v), -1 for clockwise ones, 0 for flat ones."""
    first = np.searchsorted(ring, np.arange(rings))
    du, dv = u - u[first[ring]], v - v[first[ring]]
    cross = np.zeros(len(u))
    cross[:-1] = np.where(ring[1:] == ring[:-1], du[:-1] * dv[1:] - du[1:] * dv[:-1], 0.0)
    return np.sign(np.bincount(ring, cross, rings))


# --- from outlines to covered cells --------------------------------------------------------------


def _row_blocks(
    edges: _Edges, rows: tuple[np.ndarray, np.ndarray], grid: Grid, whole: bool
) -> Iterator[Spans]:
    """Give the spans of a chunk; of one very large zone, in blocks of rows."""
    pieces = np.abs(edges.u1 - edges.u0).sum() + (edges.v1 - edges.v0).sum() + len(edges.zone)
    blocks = 1 if whole or len(rows[0]) > 1 else int(pieces // (2 * PIECES)) + 1
    if blocks == 1:
        yield _spans(edges, rows, grid)
        return
    borders = np.linspace(rows[0][0], rows[1][0], blocks + 1).astype(np.int64)
    for top, bottom in itertools.pairwise(borders):
        part = edges.take((edges.v1 > top) & (edges.v0 < bottom))
        yield _spans(part, (np.array([top]), np.array([bottom])), grid)


def _spans(edges: _Edges, rows: tuple[np.ndarray, np.ndarray], grid: Grid) -> Spans:
    """Return the covered spans of the rows given for each zone."""
    zone, row, col, height, area = _cut_at_columns(_cut_at_rows(edges, rows), grid.cols)
    tall = rows[1] - rows[0]
    offset = np.concatenate([[0], np.cumsum(tall)])
    line = offset[zone] + row - rows[0][zone]
    # a sparse matrix adds up what falls into one cell: heights in the real part, areas in the
    # imaginary one; column 0 holds what lies left of the grid
    sums = coo_matrix((height + 1j * area, (line, col + 1)), shape=(offset[-1], grid.cols + 2))
    sums = sums.tocsr()
    sums.sum_duplicates()
    height, area = sums.data.real, sums.data.imag
    column = sums.indices.astype(np.int64)
    line = np.repeat(np.arange(offset[-1]), np.diff(sums.indptr))
    filled = np.cumsum(height)
    before = np.concatenate([[0.0], filled])[sums.indptr[:-1]][line]
    after = filled - before
    follower = np.full(len(column), grid.cols + 1)
    same = line[1:] == line[:-1]
    follower[:-1][same] = column[1:][same]
    inside = (column >= 1) & (column <= grid.cols)
    fraction = np.stack([np.where(inside, after - height + area, 0.0), after], axis=1)
    length = np.stack([np.ones(len(column), np.int64), follower - column - 1], axis=1)
    start = np.stack([column - 1, column], axis=1)
    keep = np.flatnonzero((fraction > NOTHING) & (length > 0))
    owner = np.repeat(np.arange(len(tall)), tall)
    line = line[keep // 2]
    return Spans(
        owner[line],
        line - (offset[:-1] - rows[0])[owner[line]],
        start.ravel()[keep],
        length.ravel()[keep],
        np.minimum(fraction.ravel()[keep], 1.0),
    )


def _cut_at_rows(edges: _Edges, rows: tuple[np.ndarray, np.ndarray]) -> _Edges:
    """Cut every edge where it crosses from row to row, and drop what lies outside the rows."""
    top = np.maximum(np.floor(edges.v0).astype(np.int64), rows[0][edges.zone])
    bottom = np.minimum(np.ceil(edges.v1).astype(np.int64), rows[1][edges.zone])
    step, edge = _counted(np.maximum(bottom - top, 0))
    row = top[edge] + step
    whole = edges.take(edge)
    v0, v1 = np.maximum(whole.v0, row), np.minimum(whole.v1, row + 1.0)
    slope = (whole.u1 - whole.u0) / (whole.v1 - whole.v0)
    low, high = np.minimum(whole.u0, whole.u1), np.maximum(whole.u0, whole.u1)
    u0 = np.clip(whole.u0 + (v0 - whole.v0) * slope, low, high)
    u1 = np.where(v1 == whole.v1, whole.u1, np.clip(whole.u0 + (v1 - whole.v0) * slope, low, high))
    return _Edges(whole.zone, u0, v0, u1, v1, whole.sign)


def _cut_at_columns(
    edges: _Edges, cols: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Cut edges of one row each at the columns.

    Returns
    -------
    tuple
        Zone, row, column (-1 left of the grid, ``cols`` right of it), signed height and signed
        area to the right within the cell, of every piece.
    """
    row = np.floor((edges.v0 + edges.v1) / 2).astype(np.int64)
    left, right = np.minimum(edges.u0, edges.u1), np.maximum(edges.u0, edges.u1)
    first = np.clip(np.floor(left), -1, cols).astype(np.int64)
    last = np.clip(np.ceil(right), first + 1, cols + 1).astype(np.int64)
    count = last - first
    step, edge = _counted(count)
    col = first[edge] + step
    low = np.where(step == 0, left[edge], col)
    high = np.where(step == count[edge] - 1, right[edge], col + 1.0)
    width = (right - left)[edge]
    tall = ((edges.v1 - edges.v0) * edges.sign)[edge]
    height = np.where(count[edge] == 1, tall, tall * (high - low) / np.where(width, width, 1.0))
    return edges.zone[edge], row[edge], col, height, height * (1 - ((low + high) / 2 - col))


def _counted(count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return 0, 1, … count-1 for every entry one after the other, and the entry of each."""
    entry = np.repeat(np.arange(len(count)), count)
    start = np.cumsum(count) - count
    return np.arange(len(entry)) - start[entry], entry
