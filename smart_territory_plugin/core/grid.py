"""The grid of a raster: where its cells lie and how large they truly are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np

Transform = tuple[float, float, float, float, float, float]
Bounds = tuple[float, float, float, float]

SNAP = 1e-9
"""Share of a cell below which a coordinate counts as lying on the cell border."""


@dataclass(frozen=True)
class Grid:
    """An axis-parallel grid of equal cells.

    Attributes
    ----------
    transform : tuple of 6 floats
        ``(a, b, c, d, e, f)`` in the order of ``affine.Affine``:
        ``x = a·col + b·row + c``, ``y = d·col + e·row + f``. ``b`` and ``d`` are 0; ``e`` is
        negative in a usual raster and positive in one stored from the south.
    rows, cols : int
        Number of cells.
    crs : str or None
        WKT (or anything pyproj reads). Without one the units are taken as metres.
    """

    transform: Transform
    rows: int
    cols: int
    crs: str | None = None

    @property
    def bounds(self) -> Bounds:
        """The outer border ``(xmin, ymin, xmax, ymax)`` in the grid's CRS."""
        a, _, c, _, e, f = self.transform
        xs = sorted((c, c + a * self.cols))
        ys = sorted((f, f + e * self.rows))
        return xs[0], ys[0], xs[1], ys[1]

    @property
    def shape(self) -> tuple[int, int]:
        """``(rows, cols)``, as numpy counts."""
        return self.rows, self.cols

    @property
    def cell_width(self) -> float:
        """Width of a cell in units of the CRS."""
        return abs(self.transform[0])

    @property
    def cell_height(self) -> float:
        """Height of a cell in units of the CRS."""
        return abs(self.transform[4])

    @cached_property
    def is_geographic(self) -> bool:
        """Whether the coordinates are degrees (or another angle)."""
        return self.crs is not None and bool(_crs(self.crs).is_geographic)

    @cached_property
    def unit(self) -> float:
        """Metres (of an angle: radians) in one unit of the CRS."""
        if self.crs is None:
            return 1.0
        return float(_crs(self.crs).axis_info[0].unit_conversion_factor)

    def cell_areas(self) -> np.ndarray:
        """Return the true area of a cell of every row.

        Projected grids: ``|a·e|`` times the squared unit. Geographic grids: the area of the
        ellipsoid between two parallels and two meridians,
        ``b²·Δλ/2·[sinφ/(1−e²sin²φ) + atanh(e·sinφ)/e]`` from the lower to the upper parallel
        (Snyder 1987, Map Projections: A Working Manual, eq. 3-12 for the authalic latitude).

        Returns
        -------
        numpy.ndarray of float, shape (rows,)
            Square metres; what lies beyond a pole counts 0.
        """
        a, _, _, _, e, f = self.transform
        if not self.is_geographic:
            return np.full(self.rows, abs(a * e) * self.unit**2)
        latitude = np.clip((f + e * np.arange(self.rows + 1)) * self.unit, -np.pi / 2, np.pi / 2)
        belt = self._belt(np.sin(latitude))
        return np.abs(np.diff(belt)) * abs(a) * self.unit

    def _belt(self, sine: np.ndarray) -> np.ndarray:
        """Area of one radian of longitude from the equator to the parallel of this sine."""
        ellipsoid = _crs(self.crs).ellipsoid
        major = ellipsoid.semi_major_metre if ellipsoid else 6378137.0
        minor = ellipsoid.semi_minor_metre if ellipsoid else 6356752.314140
        square = 1 - (minor / major) ** 2
        if square <= 0:
            return major**2 * sine
        eccentricity = math.sqrt(square)
        first = sine / (1 - square * sine**2)
        return minor**2 / 2 * (first + np.arctanh(eccentricity * sine) / eccentricity)

    def to_cells(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return coordinates as fractional ``(col, row)``, counted from cell (0, 0)'s corner."""
        a, _, c, _, e, f = self.transform
        return (np.asarray(x, dtype=float) - c) / a, (np.asarray(y, dtype=float) - f) / e

    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the x of every column's and the y of every row's cell centres."""
        a, _, c, _, e, f = self.transform
        return c + a * (np.arange(self.cols) + 0.5), f + e * (np.arange(self.rows) + 0.5)

    def window(self, bounds: Bounds) -> tuple[int, int, int, int]:
        """Return the cells that a box touches, snapped outward and clipped to the grid.

        Parameters
        ----------
        bounds : tuple
            ``(xmin, ymin, xmax, ymax)`` in the grid's CRS. A side on a cell border takes no
            further cell.

        Returns
        -------
        tuple of int
            ``(row0, row1, col0, col1)``, the ends exclusive; ``row0 == row1`` or
            ``col0 == col1`` where nothing overlaps.
        """
        us, vs = self.to_cells(np.array(bounds[0::2]), np.array(bounds[1::2]))
        col0, col1 = _outward(us, self.cols)
        row0, row1 = _outward(vs, self.rows)
        return row0, row1, col0, col1

    def cut(self, row0: int, row1: int, col0: int, col1: int) -> Grid:
        """Return the grid of a window of this one (ends exclusive)."""
        a, b, c, d, e, f = self.transform
        shifted = (a, b, c + a * col0, d, e, f + e * row0)
        return Grid(shifted, row1 - row0, col1 - col0, self.crs)

    def same_cells(self, other: Grid) -> bool:
        """Whether the other grid has the same cells (to a thousandth of one); CRS not compared."""
        if self.shape != other.shape:
            return False
        size = min(self.cell_width, self.cell_height)
        return bool(np.allclose(self.bounds, other.bounds, rtol=0, atol=size * 1e-3)) and (
            np.sign(self.transform[0]) == np.sign(other.transform[0])
            and np.sign(self.transform[4]) == np.sign(other.transform[4])
        )


def _outward(ends: np.ndarray, size: int) -> tuple[int, int]:
    """Return the cell range that a range of fractional positions touches, clipped to ``size``."""
    low, high = float(np.min(ends)), float(np.max(ends))
    first = min(max(math.floor(low + SNAP), 0), size)
    last = max(min(math.ceil(high - SNAP), size), 0)
    return first, max(first, last)


@cache
def _crs(text: str | None) -> Any:
    """Return the pyproj CRS of a text; parsed once."""
    from pyproj import CRS

    return CRS.from_user_input(text)
