"""Statistics of raster values inside polygons, by exact cell coverage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.coverage import Spans, coverage_blocks, span_blocks, usable
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.raster import Raster

STATISTICS = ("count", "area_m2", "sum", "mean", "min", "max", "std", "majority")
MOST_CLASSES = 256
SHORT = 8
"""Cells up to which a span is cheaper read cell by cell than as a run of the raster."""


@dataclass(frozen=True)
class _Request:
    """What is asked for."""

    stats: tuple[str, ...]
    percentiles: tuple[float, ...]
    at_least: tuple[float, ...]
    classes: bool

    @property
    def second_pass(self) -> bool:
        """Whether single cells are needed beyond sums."""
        return "std" in self.stats or self.whole or self.classes

    @property
    def whole(self) -> bool:
        """Whether all cells of a zone are needed at once."""
        return bool(self.percentiles) or "majority" in self.stats

    @property
    def grouped(self) -> bool:
        """Whether cells are summed by value."""
        return self.classes or "majority" in self.stats


def zonal_statistics(
    zones: Any,
    raster: Raster,
    stats: Sequence[str] = ("count", "area_m2", "mean", "min", "max"),
    *,
    percentiles: Sequence[float] = (),
    at_least: Sequence[float] = (),
    classes: bool = False,
    weights: Raster | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Summarise the cells that each zone covers, each cell by the share covered.

    Cells on the outline count with their exactly covered share. In mean, standard deviation,
    percentiles and shares a cell weighs *covered share × true cell area × weight*; the true area
    matters on geographic grids, whose cells shrink towards the poles.

    Parameters
    ----------
    zones : GeoSeries or array of shapely geometries
        Polygons **in the raster's CRS**; they may overlap. Invalid ones are repaired with a
        warning; empty, missing, flat or distant ones get a count of 0 and NaN.
    raster : Raster
        Values with NaN where there is no data; such cells are left out of everything.
    stats : sequence of str
        Of ``count`` (cells with data, in fractions), ``area_m2`` (their area inside the zone),
        ``sum`` (Σ covered share × value × weight, not times area), ``mean``, ``min``, ``max``
        (of every cell touched, however little), ``std`` (of the population) and ``majority``
        (the value with the largest weight, of equal ones the smallest).
    percentiles : sequence of float
        0 to 100. Column ``p90`` for 90, ``p2_5`` for 2.5. Values are sorted, each stands at the
        middle of its weight, ``(Σ weights before + w/2) / Σ weights``, with linear interpolation
        between and the extreme values beyond (Hazen's plotting position, weighted); with equal
        weights the 50th is the usual median. Of equal values the lighter cell comes first.
    at_least : sequence of float
        Thresholds; column ``at_least_<position>``, from 0, is the weighted share (0 to 1) of the
        area with data whose value reaches the threshold.
    classes : bool
        Add ``class_<value>`` for every value found: its weighted share (0 to 1) of the area with
        data.
    weights : Raster, optional
        A second factor, on the same cells, zero or more (people, say). Cells where it is NaN or
        zero are left out of everything.
    progress : Progress
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    pandas.DataFrame
        The zones' index (0, 1, … for an array); the statistics in the order asked for, then
        percentiles, thresholds, classes, and ``coverage_pct``: the area with data over the area of
        the zone, 0 to 100 (outside a geographic grid, areas are taken to be as large per square
        degree as inside). NaN where undefined.

    Raises
    ------
    TerritoryError
        The weights lie on other cells or are negative; more than 256 classes.
    ValueError
        An unknown statistic or a percentile out of range.

    Notes
    -----
    Memory: the raster, and with percentiles or a majority about 60 bytes for every cell of the
    largest zone.
    """
    request = _checked(stats, percentiles, at_least, classes)
    _check_weights(raster, weights)
    shapes = usable(zones)
    areas = raster.grid.cell_areas()
    share = 0.5 if request.second_pass else 1.0
    sums = _Sums(shapes, raster, weights, areas, request)
    for spans in span_blocks(shapes, raster.grid, lambda done: progress(done * share)):
        sums.add(spans)
    columns = sums.columns()
    if request.second_pass:
        second = _second_pass(
            _weighted_cells(shapes, raster, weights, areas, request.whole, progress),
            columns["mean"],
            request,
        )
        columns.update(second)
    names = [*request.stats, *(_label("p", p) for p in request.percentiles)]
    names += [f"at_least_{i}" for i in range(len(request.at_least))]
    names += [name for name in columns if name.startswith("class_")] + ["coverage_pct"]
    index = getattr(zones, "index", None)
    frame = pd.DataFrame({name: columns[name] for name in names}, index=index)
    progress(1.0)
    return frame


def _checked(
    stats: Sequence[str], percentiles: Sequence[float], at_least: Sequence[float], classes: bool
) -> _Request:
    """Return the request, or refuse what nobody can compute."""
    unknown = set(stats) - set(STATISTICS)
    if unknown:
        raise ValueError(f"unknown statistics: {sorted(unknown)}")
    if not all(0 <= p <= 100 for p in percentiles):
        raise ValueError(f"percentiles run from 0 to 100: {percentiles}")
    return _Request(
        tuple(dict.fromkeys(stats)), tuple(dict.fromkeys(percentiles)), tuple(at_least), classes
    )


def _check_weights(raster: Raster, weights: Raster | None) -> None:
    """Refuse weights that do not belong to the values."""
    if weights is None:
        return
    if not raster.grid.same_cells(weights.grid):
        raise TerritoryError(messages.WEIGHTS_OTHER_GRID)
    if (weights.values < 0).any():
        raise TerritoryError(messages.WEIGHTS_NEGATIVE)


def _label(prefix: str, value: float) -> str:
    """Return a column name such as ``p90``, ``p2_5`` or ``class_-1``."""
    return f"{prefix}{value:.12g}".replace(".", "_")


# --- first pass: what can be summed span by span -------------------------------------------------


def _quantities(
    values: np.ndarray, weights: np.ndarray | None, thresholds: Sequence[float]
) -> Iterator[tuple[np.ufunc, np.ndarray]]:
    """Give what is summed or compared of every cell, with the function that does it.

    In order: valid (0 or 1), weight, weight × value, value for the minimum, value for the
    maximum, and weight where the value reaches each threshold; neutral where there is no data.
    """
    valid = ~np.isnan(values)
    if weights is not None:
        valid &= weights > 0
    full = bool(valid.all())
    present = valid.astype(float)
    weight = present if weights is None else np.where(valid, weights, 0.0)
    yield np.add, present
    yield np.add, weight
    filled = values if full else np.where(valid, values, 0.0)
    yield np.add, filled if weights is None else filled * weight
    yield np.minimum, values if full else np.where(valid, values, np.inf)
    yield np.maximum, values if full else np.where(valid, values, -np.inf)
    for threshold in thresholds:
        yield np.add, np.where(filled >= threshold, weight, 0.0)


class _Sums:
    """Totals of every zone, filled block by block."""

    def __init__(
        self,
        shapes: np.ndarray,
        raster: Raster,
        weights: Raster | None,
        areas: np.ndarray,
        request: _Request,
    ) -> None:
        self._raster, self._weights, self._areas, self._request = raster, weights, areas, request
        self._planar = np.nan_to_num(shapely.area(shapes))
        count = len(shapes)
        (
            self._cells,
            self._count,
            self._area,
            self._area_on_grid,
            self._sum,
            self._weight,
            self._moment,
        ) = np.zeros((7, count))
        self._least, self._most = np.full(count, np.inf), np.full(count, -np.inf)
        self._reached = np.zeros((len(request.at_least), count))

    def add(self, spans: Spans) -> None:
        """Add the cells of a block."""
        if not len(spans.zone):
            return
        runs = self._as_runs(spans)
        for part in (spans.take(runs), _single(spans.take(~runs))):
            if len(part.zone):
                self._accumulate(part, self._reduced(part))

    def _as_runs(self, spans: Spans) -> np.ndarray:
        """Tell which spans are reduced where they lie in the raster instead of cell by cell.

        That takes a look at all rows of the block, so it pays only where runs fill much of them;
        and a run up to the raster's last cell has no cell after it to stop at.
        """
        rows, cols = self._raster.grid.shape
        long = spans.length > SHORT
        window = int(spans.row.max() - spans.row.min() + 1) * cols
        if 4 * int(spans.length[long].sum()) < window:
            return np.zeros(len(long), dtype=bool)
        return long & ((spans.row < rows - 1) | (spans.col + spans.length < cols))

    def _reduced(self, spans: Spans) -> list[np.ndarray]:
        """Return the sum or extreme of each quantity over the cells of each span."""
        thresholds = self._request.at_least
        values = self._raster.values
        weights = None if self._weights is None else self._weights.values
        if spans.length.max() == 1:
            at = (spans.row, spans.col)
            chosen = None if weights is None else weights[at]
            return [array for _, array in _quantities(values[at], chosen, thresholds)]
        # one row more, where there is one, so that a run may end with its row
        top, bottom = int(spans.row.min()), min(int(spans.row.max()) + 2, self._raster.grid.rows)
        start = (spans.row - top) * self._raster.grid.cols + spans.col
        order = np.argsort(start)  # in the raster's order the gaps between runs are read once
        pairs = np.stack([start[order], (start + spans.length)[order]], axis=1).ravel()
        part = None if weights is None else weights[top:bottom].ravel()
        reduced = []
        for function, array in _quantities(values[top:bottom].ravel(), part, thresholds):
            result = np.empty(len(start))
            result[order] = function.reduceat(array, pairs)[::2]
            reduced.append(result)
        return reduced

    def _accumulate(self, spans: Spans, quantities: list[np.ndarray]) -> None:
        """Add spans, ordered by zone, to the totals of their zones."""
        valid, weight, product, least, most, *reached = quantities
        first, last = int(spans.zone[0]), int(spans.zone[-1]) + 1
        zone = spans.zone - first
        here = slice(first, last)
        area = spans.fraction * self._areas[spans.row]

        def total(amount: np.ndarray) -> np.ndarray:
            return np.bincount(zone, amount, last - first)

        self._cells[here] += total(spans.fraction * spans.length)
        self._area_on_grid[here] += total(area * spans.length)
        self._count[here] += total(spans.fraction * valid)
        self._area[here] += total(area * valid)
        self._sum[here] += total(spans.fraction * product)
        self._weight[here] += total(area * weight)
        self._moment[here] += total(area * product)
        for row, amount in zip(self._reached, reached, strict=True):
            row[here] += total(area * amount)
        starts = np.flatnonzero(np.diff(zone, prepend=-1))
        present = spans.zone[starts]
        self._least[present] = np.minimum(self._least[present], np.minimum.reduceat(least, starts))
        self._most[present] = np.maximum(self._most[present], np.maximum.reduceat(most, starts))

    def columns(self) -> dict[str, np.ndarray]:
        """Return what the totals say."""
        grid = self._raster.grid
        planar = self._cells * grid.cell_width * grid.cell_height
        per_planar = _ratio(self._area_on_grid, planar)
        zone_area = np.maximum(self._planar, planar) * per_planar
        covered = np.where(planar > 0, 100 * _ratio(self._area, zone_area), 0.0)
        some = self._count > 0
        return {
            "count": self._count,
            "area_m2": self._area,
            "sum": np.where(some, self._sum, np.nan),
            "mean": _ratio(self._moment, self._weight),
            "min": np.where(some, self._least, np.nan),
            "max": np.where(some, self._most, np.nan),
            **{f"at_least_{i}": _ratio(row, self._weight) for i, row in enumerate(self._reached)},
            "coverage_pct": np.where(self._planar > 0, np.minimum(covered, 100.0), np.nan),
        }


def _single(spans: Spans) -> Spans:
    """Return spans of one cell each."""
    cells = spans.cells()
    return Spans(cells.zone, cells.row, cells.col, np.ones_like(cells.zone), cells.fraction)


def _ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Divide, NaN where there is nothing to divide by."""
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)


# --- second pass: what needs the single cells ----------------------------------------------------


@dataclass(frozen=True)
class _Cells:
    """Cells with data, ordered by zone."""

    zone: np.ndarray
    value: np.ndarray
    weight: np.ndarray


def _weighted_cells(
    shapes: np.ndarray,
    raster: Raster,
    weights: Raster | None,
    areas: np.ndarray,
    whole: bool,
    progress: Progress,
) -> Iterator[_Cells]:
    """Give value and weight of the covered cells that have data."""
    second_half = lambda done: progress(0.5 + done / 2)  # noqa: E731 - half of the way is done
    for block in coverage_blocks(shapes, raster.grid, second_half, whole):
        value = raster.values[block.row, block.col]
        weight = block.fraction * areas[block.row]
        if weights is not None:
            weight = weight * np.nan_to_num(weights.values[block.row, block.col])
        valid = ~np.isnan(value) & (weight > 0)
        yield _Cells(block.zone[valid], value[valid], weight[valid])


def _second_pass(
    blocks: Iterator[_Cells], mean: np.ndarray, request: _Request
) -> dict[str, np.ndarray]:
    """Return standard deviation, percentiles, majority and class shares."""
    count = len(mean)
    weight, square = np.zeros((2, count))
    quantiles = np.full((len(request.percentiles), count), np.nan)
    groups = []
    for cells in blocks:
        weight += np.bincount(cells.zone, cells.weight, count)
        deviation = cells.value - mean[cells.zone]
        square += np.bincount(cells.zone, cells.weight * deviation**2, count)
        if (request.percentiles or request.grouped) and len(cells.zone):
            ordered = _ordered(cells, by_weight=bool(request.percentiles))
            present, found = _quantiles(ordered, request.percentiles)
            quantiles[:, present] = found
            if request.grouped:
                groups.append(_grouped(ordered))
    columns = {"std": np.sqrt(_ratio(square, weight))}
    columns |= {_label("p", p): q for p, q in zip(request.percentiles, quantiles, strict=True)}
    if request.grouped:
        by_value = _Cells(*(np.concatenate([getattr(g, k) for g in groups] or [[]])
                            for k in ("zone", "value", "weight")))  # fmt: skip
        columns["majority"] = _majority(by_value, weight)
        if request.classes:
            columns |= _class_shares(by_value, weight)
    return columns


def _ordered(cells: _Cells, by_weight: bool) -> _Cells:
    """Order cells by zone and value and, where asked, equal ones by weight.

    Sorting by value and then, stably, by a short zone number takes a quarter of the time of a
    sort by three keys.
    """
    zone = cells.zone - cells.zone[0]
    zone = zone.astype(np.uint16) if zone[-1] < 2**16 else zone
    order = np.argsort(cells.value, kind="stable")
    order = order[np.argsort(zone[order], kind="stable")]
    if by_weight:
        equal = ~_changes(cells.zone[order], cells.value[order])
        tied = np.flatnonzero(equal | np.append(equal[1:], False))
        group = np.cumsum(~equal)[tied]
        members = order[tied]
        order[tied] = members[np.lexsort((cells.weight[members], group))]
    return _Cells(cells.zone[order], cells.value[order], cells.weight[order])


def _changes(zone: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Tell where a zone or a value differs from the one before."""
    changes = np.ones(len(zone), dtype=bool)
    changes[1:] = (zone[1:] != zone[:-1]) | (value[1:] != value[:-1])
    return changes


def _quantiles(cells: _Cells, percentiles: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
    """Return the zones present and, a row for each percentile, their weighted quantiles."""
    starts = np.flatnonzero(np.diff(cells.zone, prepend=-1))
    present = cells.zone[starts]
    ends = np.append(starts[1:], len(cells.zone))
    which = np.repeat(np.arange(len(present)), ends - starts)
    filled = np.cumsum(cells.weight)
    before = np.concatenate([[0.0], filled])[starts]
    middle = (filled - cells.weight / 2 - before[which]) / (filled[ends - 1] - before)[which]
    found = np.empty((len(percentiles), len(present)))
    for row, percentile in zip(found, percentiles, strict=True):
        wanted = percentile / 100
        above = np.searchsorted(which + middle, np.arange(len(present)) + wanted)
        above = np.clip(above, np.minimum(starts + 1, ends - 1), ends - 1)
        below = np.maximum(above - 1, starts)
        gap = middle[above] - middle[below]
        step = np.divide(wanted - middle[below], gap, out=np.zeros(len(gap)), where=gap > 0)
        step = np.clip(step, 0, 1)
        row[:] = cells.value[below] * (1 - step) + cells.value[above] * step
    return present, found


def _grouped(cells: _Cells) -> _Cells:
    """Sum the weights of equal values of a zone; cells are ordered by zone and value."""
    starts = np.flatnonzero(_changes(cells.zone, cells.value))
    return _Cells(cells.zone[starts], cells.value[starts], np.add.reduceat(cells.weight, starts))


def _majority(groups: _Cells, weight: np.ndarray) -> np.ndarray:
    """Return the value of the largest weight of each zone; of equal ones the smallest."""
    majority = np.full(len(weight), np.nan)
    zone = groups.zone.astype(np.int64)
    share = np.round(groups.weight / weight[zone], 9)  # equal areas differ by rounding
    order = np.lexsort((groups.value, -share, zone))
    first = order[np.diff(zone[order], prepend=-1) != 0]
    majority[zone[first]] = groups.value[first]
    return majority


def _class_shares(groups: _Cells, weight: np.ndarray) -> dict[str, np.ndarray]:
    """Return the share of each value in each zone."""
    values, code = np.unique(groups.value, return_inverse=True)
    if len(values) > MOST_CLASSES:
        raise TerritoryError(messages.TOO_MANY_CLASSES, count=len(values), limit=MOST_CLASSES)
    count = len(weight)
    place = code * count + groups.zone.astype(np.int64)
    table = np.bincount(place, groups.weight, len(values) * count).reshape(len(values), count)
    return {_label("class_", v): _ratio(row, weight) for v, row in zip(values, table, strict=True)}
