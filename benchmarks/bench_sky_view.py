"""The sky above a town of 2000 × 2000 cells, against RVT, and the shade of a day.

RVT (``rvt-py``) is measured where it imports; it looks in the same directions as far, mirrors the
surface beyond its border, and knows the share of the hemisphere alone.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import numpy as np
from case import Case

from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.shadows import shadow_hours
from smart_territory_plugin.core.sky_view import sky_view_factor, solid_angle

SIDE, RADIUS, DIRECTIONS = 2000, 100, 32


def cases() -> Iterator[Case]:
    """Give a town of 1 m cells."""
    dsm = town()
    yield Case(
        f"sky-view factor, {SIDE} × {SIDE} cells, radius {RADIUS}, {DIRECTIONS} directions",
        lambda: sky_view_factor(dsm, RADIUS, directions=DIRECTIONS, seen=solid_angle).values,
        {"RVT": rvt(dsm.values)},
        difference,
        repeats=1,
    )
    yield Case(
        f"hours of shade on a summer day, {SIDE} × {SIDE} cells, every 30 minutes",
        lambda: shadow_hours(dsm, date(2025, 6, 21), 30).shade.values,
        repeats=2,
    )


def town() -> Raster:
    """Return blocks of houses with streets of 12 m between, on gentle hills."""
    rng = np.random.default_rng(5)
    house = 14
    storeys = np.where(rng.uniform(size=(100, 100)) < 0.8, rng.integers(1, 7, (100, 100)), 0)
    roofs = np.kron(storeys, np.full((house, house), 3.0))
    lot = np.pad(roofs.reshape(50, 2 * house, 50, 2 * house), ((0, 0), (0, 12), (0, 0), (0, 12)))
    houses = lot.reshape(2000, 2000)
    x, y = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    ground = 60 + 20 * np.sin(x / 300) * np.cos(y / 400)
    grid = Grid((1.0, 0, -90_000.0, 0, -1.0, -100_000.0), SIDE, SIDE, "EPSG:3763")
    return Raster(ground + houses, grid)


def rvt(values: np.ndarray) -> Callable[[], Any] | str:
    """Return RVT's own run, or why it is not there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from rvt.vis import sky_view_factor as theirs
        except ImportError:
            return "not installed"

    def run() -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return theirs(values, 1, svf_n_dir=DIRECTIONS, svf_r_max=RADIUS)["svf"]

    return run


def difference(ours: np.ndarray, theirs: np.ndarray) -> str:
    """Say how far apart they are where neither sees the border."""
    inner = (slice(RADIUS, -RADIUS),) * 2
    apart = np.abs(ours[inner] - theirs[inner])
    return f"mean difference {apart.mean():.4f}, 99 % within {np.percentile(apart, 99):.3f}"
