"""Weighted sums and means around every cell, by the fast Fourier transform in tiles."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import fft

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

LARGEST_RADIUS = 3000
"""Cells from the centre of a kernel at most: its weights then take 290 MB."""

SIDE = 2560
"""Cells transformed at once along an axis, unless the kernel asks for more."""

_NOISE = 1e-13
"""Share of the largest possible sum below which a sum is the rounding of the transform."""


def decay_kernel(
    weights: Callable[[NDArray[np.float64]], NDArray[np.float64]], radius_px: float
) -> NDArray[np.float64]:
    """Return the weight of every cell around a centre, by its distance.

    Parameters
    ----------
    weights : callable
        Gives the weight of each distance, in cells from centre to centre.
    radius_px : float
        The largest distance that counts, inclusive, in cells.

    Returns
    -------
    numpy.ndarray of float64
        Square with an odd side, ``2·floor(radius) + 1``; 0 beyond the radius. Not normalised.

    Raises
    ------
    TerritoryError
        ``KERNEL_TOO_LARGE`` above :data:`LARGEST_RADIUS`.
    """
    reach = math.floor(radius_px)
    if reach > LARGEST_RADIUS:
        raise TerritoryError(messages.KERNEL_TOO_LARGE, cells=reach, limit=LARGEST_RADIUS)
    step = np.arange(-reach, reach + 1)
    distance = np.hypot(step[:, None], step)
    return np.where(distance <= radius_px, weights(distance), 0.0)


def disc_kernel(radius_px: float) -> NDArray[np.float64]:
    """Return 1 for every cell whose centre lies within a radius; see :func:`decay_kernel`."""
    return decay_kernel(np.ones_like, radius_px)


def convolved(
    values: NDArray[np.float64],
    kernel: NDArray[np.float64],
    progress: Progress = silent,
    *,
    normalised: bool = False,
) -> NDArray[np.float64]:
    """Return the weighted sum, or the weighted mean, of the cells around every cell.

    Parameters
    ----------
    values : numpy.ndarray of float64, shape (rows, cols)
        NaN where there is none.
    kernel : numpy.ndarray of float64, odd shape
        Weights not below 0, the same on opposite sides of the centre.
    progress : callable
        Called with the share done after each tile.
    normalised : bool
        False: ``Σ w·v``, with nothing beyond the border and where there is no value. True:
        ``Σ w·v / Σ w`` over the cells with a value, so that borders and gaps take nothing away.

    Returns
    -------
    numpy.ndarray of float64, shape (rows, cols)
        The sum is known everywhere; the mean is NaN where the cell itself has no value.

    Notes
    -----
    In float64; tiles overlap by the kernel's radius and give the same values as one piece, to
    rounding. Sums that are nothing but the rounding of the transform are 0.
    """
    if not np.array_equal(kernel, kernel[::-1, ::-1]):
        raise ValueError("the kernel differs on opposite sides of its centre")
    kernel = _cropped(kernel, values.shape)
    missing = np.isnan(values)
    gaps = bool(missing.any())
    filled = np.where(missing, 0.0, values) if gaps else values
    progress(0.0)
    result = np.empty(values.shape)
    transform = _Transform.of(kernel, values.shape)
    progress(0.0)
    noise = _NOISE * float(np.abs(filled).max(initial=0.0)) * float(kernel.sum())
    for tile, share in transform.tiles():
        total = transform.sums(filled, tile)
        total[np.abs(total) <= noise] = 0.0
        if normalised and gaps:
            weights = transform.sums(~missing, tile)
            weights[missing[tile.core]] = np.nan
            total /= weights
        result[tile.core] = total
        progress(share)
    if normalised and not gaps:
        result /= _weights_inside(kernel, values.shape)
    return result


def _cropped(kernel: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Return the part of a kernel that can reach a cell of the raster from another one."""
    beyond = [
        max(side // 2 - (size - 1), 0) for side, size in zip(kernel.shape, shape, strict=True)
    ]
    rows, cols = (slice(cut, side - cut) for cut, side in zip(beyond, kernel.shape, strict=True))
    return kernel[rows, cols]


def _weights_inside(kernel: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Return the sum of the weights that fall on the raster, for every cell of it.

    From sums over the kernel's corner rectangles: no transform where every cell has a value.
    """
    corner = np.zeros((kernel.shape[0] + 1, kernel.shape[1] + 1))
    np.cumsum(np.cumsum(kernel, axis=0), axis=1, out=corner[1:, 1:])
    (top, bottom), (left, right) = (
        _inside(side // 2, size) for side, size in zip(kernel.shape, shape, strict=True)
    )
    total = corner[np.ix_(bottom, right)] - corner[np.ix_(top, right)]
    total -= corner[np.ix_(bottom, left)]
    total += corner[np.ix_(top, left)]
    return total


def _inside(radius: int, size: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the first and the last kernel row (exclusive) on the raster, for each raster row."""
    place = np.arange(size)
    return np.maximum(radius - place, 0), np.minimum(radius + size - place, 2 * radius + 1)


@dataclass(frozen=True)
class _Tile:
    """A piece of the raster that is worked out at once."""

    core: tuple[slice, slice]
    """The cells whose sums are wanted."""
    reach: tuple[slice, slice]
    """Those with all cells within the kernel's radius."""

    @property
    def inner(self) -> tuple[slice, slice]:
        """The place of ``core`` in ``reach``."""
        rows, cols = (
            slice(core.start - reach.start, core.stop - reach.start)
            for core, reach in zip(self.core, self.reach, strict=True)
        )
        return rows, cols


@dataclass(frozen=True)
class _Transform:
    """A kernel's transform and the tiles that it is used on."""

    spectrum: NDArray[np.float64]
    """Real, because the kernel is the same on opposite sides of its centre."""
    padded: NDArray[np.float64]
    """Room for the cells that are transformed at once."""
    pieces: tuple[list[_Piece], list[_Piece]]
    """Rows and columns, each as core and reach."""

    @classmethod
    def of(cls, kernel: NDArray[np.float64], shape: tuple[int, ...]) -> _Transform:
        """Plan the tiles of a raster and transform the kernel to their size."""
        radius = [side // 2 for side in kernel.shape]
        rows, cols = (_pieces(size, reach) for size, reach in zip(shape, radius, strict=True))
        high, wide = (
            fft.next_fast_len(_length(size, reach), real=True)
            for size, reach in zip(shape, radius, strict=True)
        )
        room = np.zeros((high, wide))
        room[: kernel.shape[0], : kernel.shape[1]] = kernel
        room = np.roll(room, (-radius[0], -radius[1]), axis=(0, 1))
        return cls(fft.rfft2(room).real.copy(), room, (rows, cols))

    def tiles(self) -> Iterator[tuple[_Tile, float]]:
        """Give the tiles, each with the share done after it."""
        rows, cols = self.pieces
        count, done = len(rows) * len(cols), 0
        for row_core, row_reach in rows:
            for col_core, col_reach in cols:
                done += 1
                yield _Tile((row_core, col_core), (row_reach, col_reach)), done / count

    def sums(self, values: NDArray[np.generic], tile: _Tile) -> NDArray[np.float64]:
        """Return the weighted sums of a tile's core."""
        near = values[tile.reach]
        self.padded[: near.shape[0], : near.shape[1]] = near
        self.padded[near.shape[0] :] = 0.0
        self.padded[:, near.shape[1] :] = 0.0
        part = fft.rfft2(self.padded)
        part *= self.spectrum
        rows, cols = tile.inner
        part = fft.ifft(part, axis=0, overwrite_x=True)[rows]
        return fft.irfft(part, n=self.padded.shape[1], axis=1)[:, cols]


_Piece = tuple[slice, slice]


def _core(size: int, radius: int) -> int:
    """Return how many cells of an axis of ``size`` are worked out at once."""
    if size + radius <= SIDE:
        return size
    longest = max(SIDE - 2 * radius, radius)
    return math.ceil(size / math.ceil(size / longest))


def _length(size: int, radius: int) -> int:
    """Return the cells to transform, so that what wraps around falls on cells without values."""
    core = _core(size, radius)
    return size + radius if core == size else core + 2 * radius


def _pieces(size: int, radius: int) -> list[_Piece]:
    """Return the cores of an axis, each with the cells that reach into it."""
    step = _core(size, radius)
    return [
        (
            slice(start, min(start + step, size)),
            slice(max(start - radius, 0), min(start + step + radius, size)),
        )
        for start in range(0, size, step)
    ]
