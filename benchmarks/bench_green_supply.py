"""Green supply of 2000 × 2000 cells, against InVEST's convolutions and scipy's."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from case import Case
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from smart_territory_plugin.core.convolution import decay_kernel
from smart_territory_plugin.core.decay import Decay
from smart_territory_plugin.core.green_land import Green
from smart_territory_plugin.core.green_supply import supply_on_grid
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, read_raster, write_raster

SIDE, CELL = 2000, 10.0
RADII = (300.0, 1000.0)
CRS = "EPSG:3763"

Convolution = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]


def cases() -> Iterator[Case]:
    """Give a town of parks and homes, with a radius of 30 and of 100 cells."""
    rng = np.random.default_rng(7)
    green = np.where(rng.random((SIDE, SIDE)) < 0.1, CELL**2, 0.0)
    people = np.where(rng.random((SIDE, SIDE)) < 0.2, rng.gamma(2, 3, (SIDE, SIDE)), 0.0)
    for radius in RADII:
        decay = Decay("gaussian", radius)
        kernel = decay_kernel(lambda d, decay=decay: decay.weights(d * CELL), radius / CELL)
        yield Case(
            f"green supply, {SIDE} × {SIDE} cells, radius {radius / CELL:.0f} cells",
            lambda radius=radius, decay=decay: (
                supply_on_grid([Green(green, radius)], people, CELL, decay).per_person
            ),
            {
                "scipy fftconvolve": lambda kernel=kernel: steps(green, people, kernel, by_scipy),
                "InVEST's steps (pygeoprocessing)": invest(green, people, kernel),
            },
            lambda ours, theirs: f"largest difference {np.abs(ours - theirs).max():.1e} m²",
            repeats=3,
        )


def steps(
    green: NDArray[np.float64],
    people: NDArray[np.float64],
    kernel: NDArray[np.float64],
    convolution: Convolution,
) -> NDArray[np.float64]:
    """Return the supply by three convolutions, as InVEST makes them."""
    crowd = convolution(people, kernel)
    ratio = np.divide(green, crowd, out=green.copy(), where=crowd > 1)
    convolution(green, kernel)  # the green within reach
    return convolution(ratio, kernel)


def by_scipy(values: NDArray[np.float64], kernel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Convolve in one piece."""
    return fftconvolve(values, kernel, mode="same")


def invest(
    green: NDArray[np.float64], people: NDArray[np.float64], kernel: NDArray[np.float64]
) -> Callable[[], NDArray[np.float64]] | str:
    """Return InVEST's way, from file to file."""
    try:
        import pygeoprocessing
    except ImportError:
        return "pygeoprocessing is not installed (it is built against the system's GDAL)"
    folder = Path(tempfile.mkdtemp(prefix="bench_green_supply_"))
    grid = Grid((CELL, 0, 0, 0, -CELL, SIDE * CELL), SIDE, SIDE, CRS)
    small = Grid((CELL, 0, 0, 0, -CELL, 0), *kernel.shape, CRS)
    write_raster(folder / "kernel.tif", Raster(kernel, small), dtype="float64")

    def by_file(values: NDArray[np.float64], _: NDArray[np.float64]) -> NDArray[np.float64]:
        write_raster(folder / "signal.tif", Raster(values, grid), dtype="float64")
        target = str(folder / "found.tif")
        names = ((str(folder / f"{name}.tif"), 1) for name in ("signal", "kernel"))
        pygeoprocessing.convolve_2d(*names, target)
        return read_raster(target).values

    return lambda: steps(green, people, kernel, by_file)
