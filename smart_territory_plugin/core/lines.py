"""Points along many lines at once, in plain arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_GAP = 1.0  # metres between two lines in the running distance, so that their ends stay apart


@dataclass(frozen=True)
class LinePoints:
    """Points in order along lines, all lines behind one another.

    Attributes
    ----------
    line : numpy.ndarray of int
        To which line each point belongs, ascending from 0.
    at_m : numpy.ndarray of float
        Distance from the line's start in units of its CRS, ascending within a line.
    x, y : numpy.ndarray of float
        Coordinates in the lines' CRS.
    """

    line: NDArray[np.intp]
    at_m: NDArray[np.float64]
    x: NDArray[np.float64]
    y: NDArray[np.float64]


def vertices(lines: NDArray[np.object_]) -> LinePoints:
    """Return the vertices of LineStrings with their distance from the start.

    Parameters
    ----------
    lines : numpy.ndarray of shapely.LineString
        In a metric CRS, none missing or empty.

    Returns
    -------
    LinePoints
    """
    xy, line = shapely.get_coordinates(lines, return_index=True)
    gone = np.zeros(len(xy))
    gone[1:] = np.hypot(np.diff(xy[:, 0]), np.diff(xy[:, 1]))
    first = np.searchsorted(line, np.arange(len(lines)))
    gone[first[first < len(xy)]] = 0.0
    running = np.cumsum(gone)
    return LinePoints(line, running - running[first][line], xy[:, 0], xy[:, 1])


def samples(corners: LinePoints, step_m: float) -> LinePoints:
    """Return points that divide each line into equal pieces no longer than a step.

    Parameters
    ----------
    corners : LinePoints
        What :func:`vertices` returns.
    step_m : float
        Longest piece, above 0. A line of length L gets ``max(1, ceil(L / step_m))`` pieces, so
        that no short piece is left over at its end.

    Returns
    -------
    LinePoints
        Both ends of every line and the points between, on the line itself.
    """
    length = corners.at_m[_last(corners)]
    pieces = np.maximum(np.ceil(length / step_m - 1e-9), 1).astype(np.intp)
    line = np.repeat(np.arange(len(length)), pieces + 1)
    start = np.concatenate([[0], np.cumsum(pieces + 1)])[:-1]
    share = (np.arange(len(line)) - start[line]) / pieces[line]
    return _at(corners, line, share * length[line])


def merged(first: LinePoints, second: LinePoints) -> LinePoints:
    """Return the points of both in order along each line, one where two lie on the same spot.

    Parameters
    ----------
    first, second : LinePoints
        Points of the same lines; where two are closer than 1 mm the one of ``first`` stays.

    Returns
    -------
    LinePoints
    """
    line = np.concatenate([first.line, second.line])
    at_m = np.concatenate([first.at_m, second.at_m])
    x, y = np.concatenate([first.x, second.x]), np.concatenate([first.y, second.y])
    # Both are sorted by one running distance, and a stable sort merges two sorted runs in one pass.
    running = _starts(first)[line] + np.round(at_m, 3)
    order = np.argsort(running, kind="stable")
    close = np.zeros(len(order), dtype=bool)
    close[1:] = (np.diff(line[order]) == 0) & (np.diff(at_m[order]) < 1e-3)
    order = order[~close | (order < len(first.line))]
    return LinePoints(line[order], at_m[order], x[order], y[order])


def between_vertices(
    corners: LinePoints, values: NDArray[np.float64], points: LinePoints
) -> NDArray[np.float64]:
    """Return values known at the vertices, such as heights, at other points of the same lines.

    Parameters
    ----------
    corners : LinePoints
        What :func:`vertices` returns.
    values : numpy.ndarray of float
        One a vertex; NaN where it is not known.
    points : LinePoints
        Points of the same lines.

    Returns
    -------
    numpy.ndarray of float
        One a point, in a straight line between the two vertices around it; NaN where one of them
        is not known.
    """
    return _interpolated(corners, (values,), points.line, points.at_m)[0]


def _last(points: LinePoints) -> NDArray[np.intp]:
    """Return the place of the last point of every line."""
    count = int(points.line[-1]) + 1 if len(points.line) else 0
    return np.searchsorted(points.line, np.arange(count), side="right") - 1


def _starts(points: LinePoints) -> NDArray[np.float64]:
    """Return where each line starts on a distance that runs through all lines, with gaps."""
    return np.concatenate([[0.0], np.cumsum(points.at_m[_last(points)] + _GAP)])[:-1]


def _at(corners: LinePoints, line: NDArray[np.intp], at_m: NDArray[np.float64]) -> LinePoints:
    """Return the points at the given distances along the given lines."""
    x, y = _interpolated(corners, (corners.x, corners.y), line, at_m)
    return LinePoints(line, at_m, x, y)


def _interpolated(
    corners: LinePoints,
    values: Iterable[NDArray[np.float64]],
    line: NDArray[np.intp],
    at_m: NDArray[np.float64],
) -> list[NDArray[np.float64]]:
    """Return values known at the vertices at the given distances along the given lines."""
    start = _starts(corners)
    known = start[corners.line] + corners.at_m
    wanted = np.minimum(start[line] + at_m, known[_last(corners)][line])
    return [np.interp(wanted, known, value) for value in values]
