"""Parts of many lines at once, cut by distance; heights are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GAP = 1.0  # metres between two lines on the running distance, so that their ends stay apart


class LineCutter:
    """Cuts LineStrings between two distances from their start.

    Parameters
    ----------
    lines : numpy.ndarray of shapely.LineString
        In a metric CRS, none missing or empty; Z is interpolated where there is some.
    """

    def __init__(self, lines: NDArray[np.object_]) -> None:
        self.lines = lines
        self._points, line = shapely.get_coordinates(
            lines, include_z=bool(shapely.has_z(lines).any()), return_index=True
        )
        moved = np.zeros(len(self._points))
        moved[1:] = np.hypot(*np.diff(self._points[:, :2], axis=0).T)
        first = np.searchsorted(line, np.arange(len(lines)))
        moved[first] = _GAP
        self._at = np.cumsum(moved)
        self._first = first
        self._start = self._at[first]
        last = np.append(first[1:], len(line)) - 1
        self.length_m = self._at[last] - self._start if len(lines) else np.zeros(0)

    def parts(
        self, line: NDArray[np.intp], from_m: NDArray[np.float64], to_m: NDArray[np.float64]
    ) -> NDArray[np.object_]:
        """Return one part a row.

        Parameters
        ----------
        line : numpy.ndarray of int
            The line each part is cut from.
        from_m, to_m : numpy.ndarray of float
            Where it begins and ends (m from the line's start), from_m < to_m.

        Returns
        -------
        numpy.ndarray of shapely.LineString
            The line itself where the part is all of it.
        """
        result = self.lines[line]
        cut = np.flatnonzero((from_m > 0) | (to_m < self.length_m[line]))
        if len(cut):
            result[cut] = self._cut(line[cut], from_m[cut], to_m[cut])
        return result

    def points(self, line: NDArray[np.intp], at_m: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the coordinates at distances along lines, shape (rows, 2 or 3)."""
        wanted = self._start[line] + np.clip(at_m, 0, self.length_m[line])
        return np.column_stack([np.interp(wanted, self._at, column) for column in self._points.T])

    def _cut(
        self, line: NDArray[np.intp], from_m: NDArray[np.float64], to_m: NDArray[np.float64]
    ) -> NDArray[np.object_]:
        start, end = self._start[line] + from_m, self._start[line] + to_m
        low = np.searchsorted(self._at, start, side="right")
        high = np.maximum(np.searchsorted(self._at, end, side="left"), low)
        count = high - low + 2
        part = np.repeat(np.arange(len(line)), count)
        begin = np.cumsum(count) - count
        place = np.arange(len(part)) - begin[part]  # 0 is the cut start, then vertices, the cut end
        vertex = np.minimum(low[part] + place - 1, len(self._points) - 1)
        points = self._points[np.maximum(vertex, 0)]
        points[begin] = self.points(line, from_m)
        points[begin + count - 1] = self.points(line, to_m)
        return shapely.linestrings(points, indices=part)
