"""How many hours of a day each cell of a surface model lies in shade.

At one moment all rays of the sun are parallel, so the raster is marched through line by line away
from the sun, and each ray carries along the highest obstacle it has met, whatever the distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import require_values
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.log import Progress, note, silent
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.sky_view import require_metric
from smart_territory_plugin.core.sun import Day, refraction, sun_day, sun_position

STRIP = 64
"""Lines that are marched through between two calls of the progress."""

_NORTHWARD = 0.001  # degrees, to find which way true north lies


@dataclass(frozen=True)
class Place:
    """Where a raster lies: degrees, and true north clockwise from the grid's north in degrees."""

    lat: float
    lon: float
    north: float


@dataclass(frozen=True)
class Ray:
    """A moment's sun: radians clockwise from the grid's north, and the tangent of its altitude."""

    azimuth: float
    tangent: float


@dataclass
class ShadowHours:
    """Hours of shade of every cell, the day they are of, and where the sun is seen from."""

    shade: Raster
    day: Day
    place: Place

    def sun(self) -> Raster:
        """Return the hours of sun, the rest of the day."""
        return Raster(self.day.hours - self.shade.values, self.shade.grid)


def shadow_hours(
    dsm: Raster, day: date, step_min: float, *, label: str = "", progress: Progress = silent
) -> ShadowHours:
    """Return the hours that each cell lies in shade between sunrise and sunset.

    Parameters
    ----------
    dsm : Raster
        Heights in metres of what stands on the ground, on a metric grid; cells need not be square.
    day : datetime.date
        The date at the raster's place.
    step_min : float
        Minutes between two moments looked at, at most; the day is cut into equal parts and the
        middle of each stands for it.
    label : str
        The raster's name, for the sentences.
    progress : Progress
        Called many times within each moment.

    Returns
    -------
    ShadowHours
        Hours; NaN where the surface model is. Cells without a value cast no shade, nor does what
        lies beyond the raster's border.

    Raises
    ------
    TerritoryError
        ``CRS_NOT_METRIC``, ``RASTER_ALL_NODATA``, ``SUN_NEVER_RISES``.

    Notes
    -----
    A cell lies in shade where a cell towards the sun stands higher than the straight ray to the
    sun's middle, lifted by refraction. The sun's place is that of the raster's middle
    (:mod:`~smart_territory_plugin.core.sun`); its azimuth is turned from true to the grid's north.
    """
    require_metric(dsm.grid, label)
    require_values(dsm, label)
    place = place_of(dsm.grid)
    times = sun_day(day, place.lat, place.lon)
    if times.hours <= 0:
        raise TerritoryError(messages.SUN_NEVER_RISES, day=day, lat=place.lat)
    rays, hours = _rays(day, times, place, step_min)
    note(
        messages.SHADOW_DAY,
        day=day,
        lat=place.lat,
        lon=place.lon,
        sunrise=_clock(times.sunrise),
        noon=_clock(times.noon),
        sunset=_clock(times.sunset),
        hours=times.hours,
        moments=len(rays),
    )
    counted = _count_shaded(dsm, rays, progress)
    shade = counted * hours
    shade[~np.isfinite(dsm.values)] = np.nan
    return ShadowHours(Raster(shade, dsm.grid), times, place)


def place_of(grid: Grid) -> Place:
    """Return the latitude, longitude and true north of a grid's middle."""
    from pyproj import Transformer

    west, south, east, north = grid.bounds
    x, y = (west + east) / 2, (south + north) / 2
    to_degrees = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform(x, y)
    step = -_NORTHWARD if lat > 0 else _NORTHWARD  # never beyond a pole
    x1, y1 = to_degrees.transform(lon, lat + step, direction="INVERSE")
    sign = np.sign(step)
    return Place(lat, lon, float(np.degrees(np.arctan2(sign * (x1 - x), sign * (y1 - y)))))


def _rays(day: date, times: Day, place: Place, step_min: float) -> tuple[list[Ray], float]:
    """Return the sun's rays in the middle of each part of the day, and the hours of a part."""
    count = max(int(np.ceil((times.sunset - times.sunrise) / step_min - 1e-9)), 1)
    minutes = times.sunrise + (np.arange(count) + 0.5) * (times.sunset - times.sunrise) / count
    sun = sun_position(day, minutes, place.lat, place.lon)
    altitude = np.radians(np.maximum(sun.altitude + refraction(sun.altitude), 0))
    azimuth = np.radians(sun.azimuth + place.north)
    rays = [
        Ray(one, tangent)
        for one, tangent in zip(azimuth.tolist(), np.tan(altitude).tolist(), strict=True)
    ]
    return rays, times.hours / count


def _clock(minutes: float) -> str:
    """Return minutes of universal time as a clock shows them."""
    whole = round(minutes) % 1440
    return f"{whole // 60:02d}:{whole % 60:02d}"


def _count_shaded(dsm: Raster, rays: list[Ray], progress: Progress) -> NDArray[np.uint16]:
    """Return at how many moments each cell lies in shade."""
    heights = _heights(dsm, progress)
    counted = np.zeros(dsm.grid.shape, np.uint16)
    for number, ray in enumerate(rays):

        def ray_progress(share: float, done: int = number) -> None:
            progress((done + share) / len(rays))

        across = np.sin(ray.azimuth) / dsm.grid.transform[0]
        down = np.cos(ray.azimuth) / dsm.grid.transform[4]
        size = dsm.grid.transform[4], dsm.grid.transform[0]
        climb = ray.tangent * np.cos(ray.azimuth), ray.tangent * np.sin(ray.azimuth)
        if abs(down) >= abs(across):
            rise = climb[0] * size[0], climb[1] * size[1]
            _march(heights, counted, (down, across), rise, ray_progress)
        else:
            rise = climb[1] * size[1], climb[0] * size[0]
            _march(heights.T, counted.T, (across, down), rise, ray_progress)
    return counted


def _heights(dsm: Raster, progress: Progress) -> NDArray[np.float32]:
    """Return metres above the lowest cell, below everything where nothing is known."""
    lowest = float(np.nanmin(dsm.values))
    heights = np.empty(dsm.grid.shape, np.float32)
    for top in range(0, dsm.grid.rows, STRIP):
        part = dsm.values[top : top + STRIP]
        heights[top : top + STRIP] = np.where(np.isfinite(part), part - lowest, -np.inf)
        progress(0.0)
    return heights


def _march(
    heights: NDArray[np.float32],
    counted: NDArray[np.uint16],
    towards: tuple[float, float],
    rise: tuple[float, float],
    progress: Progress,
) -> None:
    """Add 1 to ``counted`` where a cell lies in shade.

    ``towards`` points at the sun and ``rise`` is how much a ray climbs, both by line and by cell of
    a line. A ray goes from line to line through the cell that is nearest to it. Heights less the
    climb up to there are the same all along a ray, so that the highest of them so far tells shade.
    """
    lines, cells = heights.shape
    aside = np.rint(np.arange(lines) * (towards[1] / towards[0])).astype(np.intp)
    start = int(aside.max()) - aside  # of a line among the rays, which are counted along line 0
    climb = rise[1] * np.arange(cells)
    highest = np.full(cells + int(np.ptp(aside)), -np.inf)
    level, hidden = np.empty(cells), np.empty(cells, bool)
    strips = range(0, lines, STRIP)
    for done, top in enumerate(reversed(strips) if towards[0] > 0 else strips, 1):
        block = np.ascontiguousarray(heights[top : top + STRIP])
        shaded = np.zeros(block.shape, np.uint8)
        order = range(len(block))
        for line in reversed(order) if towards[0] > 0 else order:
            met = highest[start[top + line] : start[top + line] + cells]
            np.subtract(block[line], climb, out=level)
            level -= rise[0] * (top + line)
            np.greater(met, level, out=hidden)
            shaded[line] = hidden
            np.maximum(met, level, out=met)
        counted[top : top + STRIP] += shaded
        progress(done / len(strips))
