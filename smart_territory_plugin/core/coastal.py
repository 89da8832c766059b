"""Coastal flooding: land below a water level that hangs together with the sea."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.connected_cells import reached_from, touches_edge
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.rasterise import rasterised_values
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.raster import Raster

SEA_NO_DATA, SEA_LOW, SEA_EDGE = range(3)
"""Where the sea lies without polygons of it."""
_MOST_LEVELS = 20
_SAME_M = 1e-9  # a gain of water level below which a cell is not visited again


@dataclass(frozen=True)
class Level:
    """One water level and what it floods.

    Attributes
    ----------
    given_m, height_m : float
        As the user gave it, and above the zero of the terrain model.
    flooded_m2 : float
        Flooded land.
    unconnected_m2 : float
        Land below the level that no way joins to the sea (with attenuation: or that the water
        does not reach).
    depth_mean_m, depth_max_m : float
        NaN where nothing is flooded.
    """

    given_m: float
    height_m: float
    flooded_m2: float
    unconnected_m2: float
    depth_mean_m: float
    depth_max_m: float


@dataclass(frozen=True)
class Flood:
    """What water levels flood.

    Attributes
    ----------
    grid : Grid
        The terrain model's.
    levels : tuple of Level
        Ascending.
    first : numpy.ndarray of int8
        Of each cell, the position of the lowest level that floods it; ``len(levels)`` for none.
    depth_m : numpy.ndarray of float
        Of the highest level, NaN where it floods nothing.
    """

    grid: Grid
    levels: tuple[Level, ...]
    first: NDArray[np.int8]
    depth_m: NDArray[np.float64]

    def flooded(self, level: int) -> NDArray[np.bool_]:
        """Return the cells that a level floods."""
        return self.first <= level


def read_levels(text: str) -> tuple[float, ...]:
    """Return the water levels in a text, ascending, each once.

    Parameters
    ----------
    text : str
        Metres with commas, semicolons or blanks between; where a semicolon stands between them a
        comma is the decimal sign, such as ``1,5; 2``. One number alone may have either.

    Raises
    ------
    TerritoryError
        ``LEVELS_UNREADABLE``; ``LEVELS_TOO_MANY`` for more than 20.
    """
    trimmed = text.strip(" ,;")
    between = r"[;\s]+" if ";" in trimmed else r"[,\s]+"
    if re.fullmatch(r"[+-]?\d+,\d+", trimmed):
        between = ";"
    levels = [as_number(part) for part in re.split(between, trimmed) if part]
    if not levels or not np.isfinite(levels).all():
        raise TerritoryError(messages.LEVELS_UNREADABLE, text=text)
    if len(set(levels)) > _MOST_LEVELS:
        raise TerritoryError(messages.LEVELS_TOO_MANY, count=len(set(levels)), most=_MOST_LEVELS)
    return tuple(sorted(set(levels)))


# --- the sea -------------------------------------------------------------------------------------


def sea_in_polygons(polygons: gpd.GeoDataFrame, grid: Grid, layer: str) -> NDArray[np.bool_]:
    """Return the cells whose centre lies in polygons of the sea, in the grid's CRS.

    Raises
    ------
    TerritoryError
        ``SEA_ELSEWHERE`` where none does.
    """
    shapes = np.asarray(polygons.geometry.array, dtype=object)
    sea = np.isfinite(rasterised_values(shapes, np.ones(len(shapes)), grid))
    if not sea.any():
        raise TerritoryError(messages.SEA_ELSEWHERE, layer=layer)
    return sea


def sea_in_model(
    dem: Raster, kind: int, level_m: float, layer: str, progress: Progress = silent
) -> NDArray[np.bool_]:
    """Return the cells of the sea as the terrain model itself shows it.

    Parameters
    ----------
    dem : Raster
        Heights in metres.
    kind : int
        :data:`SEA_NO_DATA`: cells without data that hang together with the edge of the model.
        :data:`SEA_LOW`: cells at or below 0 m that do. :data:`SEA_EDGE`: cells of the edge itself
        that are below the highest level, from which water comes in.
    level_m : float
        The highest level above the model's zero.
    layer : str
        The model's name.

    Raises
    ------
    TerritoryError
        ``SEA_NO_DATA_MISSING``, ``SEA_LOW_MISSING`` or ``SEA_EDGE_MISSING``.
    """
    heights = dem.values
    if kind == SEA_NO_DATA:
        sea = touches_edge(np.isnan(heights), progress)
        template = messages.SEA_NO_DATA_MISSING
    elif kind == SEA_LOW:
        sea = touches_edge(heights <= 0, progress)
        template = messages.SEA_LOW_MISSING
    else:
        sea = np.zeros(heights.shape, dtype=bool)
        for line in (np.s_[[0, -1], :], np.s_[:, [0, -1]]):
            sea[line] = heights[line] < level_m
        template = messages.SEA_EDGE_MISSING
    if not sea.any():
        raise TerritoryError(template, layer=layer)
    return sea


# --- the flood -----------------------------------------------------------------------------------


def coastal_flood(
    dem: Raster,
    sea: NDArray[np.bool_],
    levels_m: tuple[float, ...],
    offset_m: float = 0.0,
    *,
    attenuation: float = 0.0,
    edge: bool = False,
    layer: str = "",
    progress: Progress = silent,
) -> Flood:
    """Return the land that water levels flood from the sea.

    Parameters
    ----------
    dem : Raster
        Heights in metres on a metric grid, NaN where there is no data.
    sea : numpy.ndarray of bool
        Cells of the sea, with or without data; they are never flooded land.
    levels_m : tuple of float
        Water levels, ascending.
    offset_m : float
        What their zero lies below the model's: 0 for levels above the model's own zero.
    attenuation : float
        Metres that the level falls for each metre the water travels over land.
    edge : bool
        The cells of ``sea`` are land at the model's edge where water comes in (:data:`SEA_EDGE`).
    layer : str
        The model's name.
    progress : Progress
        Called with the share done.

    Returns
    -------
    Flood

    Raises
    ------
    TerritoryError
        ``SEA_EVERYWHERE``; ``LEVELS_BELOW_LAND`` where the highest level lies below all land.

    Notes
    -----
    A cell is flooded where its height lies below the level and a way over such cells, to any of
    eight neighbours, joins it to the sea (Poulter and Halpin 2008). With attenuation the level at
    a cell is L − a·d, with d the shortest way over flooded cells from centre to centre.
    """
    sea_only = np.zeros_like(sea) if edge else sea
    land = np.isfinite(dem.values) & ~sea_only
    heights = tuple(level - offset_m for level in levels_m)
    if not land.any():
        raise TerritoryError(messages.SEA_EVERYWHERE, layer=layer)
    lowest = float(dem.values[land].min())
    if heights[-1] <= lowest:
        raise TerritoryError(
            messages.LEVELS_BELOW_LAND, layer=layer, level=heights[-1], lowest=lowest
        )
    first = np.full(sea.shape, len(heights), dtype=np.int8)
    found = []
    depth = np.full(sea.shape, np.nan)
    for number, height in enumerate(heights):
        share = _part(progress, number, len(heights))
        below = land & (dem.values < height)
        start = sea & below if edge else sea
        if attenuation > 0:
            depth = _attenuated(dem, below, start, height, attenuation, share)
        else:
            wet = reached_from(start, below, share) & below
            depth = np.where(wet, height - dem.values, np.nan)
        wet = np.isfinite(depth)
        first[wet & (first == len(heights))] = number
        found.append(_level(levels_m[number], height, below, depth, dem.grid))
    return Flood(dem.grid, tuple(found), first, depth)


def _level(
    given: float,
    height: float,
    below: NDArray[np.bool_],
    depth: NDArray[np.float64],
    grid: Grid,
) -> Level:
    """Return what is told of one level."""
    area = float(grid.cell_areas()[0])
    depths = depth[np.isfinite(depth)]
    dry = int(below.sum()) - len(depths)
    mean, most = (float(depths.mean()), float(depths.max())) if len(depths) else (np.nan, np.nan)
    return Level(given, height, len(depths) * area, dry * area, mean, most)


def report_levels(flood: Flood) -> None:
    """Log what each level floods, and how much low land no way joins to the sea."""
    for level in flood.levels:
        note(
            messages.LEVEL_FLOODS,
            level=level.given_m,
            area=level.flooded_m2 / 1e4,
            depth=0.0 if np.isnan(level.depth_max_m) else level.depth_max_m,
            dry=level.unconnected_m2 / 1e4,
        )
    if flood.levels[-1].flooded_m2 == 0:
        warn(messages.LEVEL_FLOODS_NOTHING)


def _part(progress: Progress, number: int, count: int) -> Progress:
    """Return the progress of one of ``count`` parts."""
    return lambda share: progress((number + share) / count)


# --- water that loses height on its way ----------------------------------------------------------


def _attenuated(
    dem: Raster,
    below: NDArray[np.bool_],
    start: NDArray[np.bool_],
    height: float,
    attenuation: float,
    progress: Progress,
) -> NDArray[np.float64]:
    """Return the depth of water whose level falls on its way, NaN where it does not come.

    The water spreads in steps; a cell is visited again where a shorter way raises its level. As a
    higher level only ever floods more, this ends at the shortest ways.
    """
    rows, cols = below.shape
    wide = cols + 2
    ground = np.full((rows + 2, wide), np.inf)
    ground[1:-1, 1:-1] = np.where(below, dem.values, np.inf)
    ground = ground.ravel()
    water = np.full(ground.shape, -np.inf)
    inner = water.reshape(rows + 2, wide)[1:-1, 1:-1]
    inner[start] = height
    front = np.flatnonzero(water == height)
    loss = _losses(dem.grid, attenuation, wide)
    total = max(int(below.sum()), 1)
    seen = 0
    while len(front):
        changed = []
        for away, lost in loss:
            there, level = front + away, water[front] - lost
            higher = (level > ground[there]) & (level > water[there] + _SAME_M)
            water[there[higher]] = level[higher]
            changed.append(there[higher])
        front = np.unique(np.concatenate(changed))
        seen += len(front)
        progress(1 - 1 / (1 + seen / total))
    depth = inner - dem.values
    depth[~below | ~np.isfinite(inner)] = np.nan
    return depth


def _losses(grid: Grid, attenuation: float, wide: int) -> list[tuple[int, float]]:
    """Return, for each of eight neighbours, how far it stands in the raster and what is lost."""
    across, along = grid.cell_width * grid.unit, grid.cell_height * grid.unit
    return [
        (row * wide + col, attenuation * float(np.hypot(row * along, col * across)))
        for row in (-1, 0, 1)
        for col in (-1, 0, 1)
        if row or col
    ]
