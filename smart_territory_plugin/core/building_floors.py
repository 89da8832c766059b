"""Storeys of buildings: what a field says, else a height, else a number for all the others."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.crs import require_crs
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.osm_numbers import metres
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.surface_heights import LOWEST_HOUSE_M
from smart_territory_plugin.core.vector import as_number
from smart_territory_plugin.core.zonal import zonal_statistics

FIELD, HEIGHT, RASTER, DEFAULT = "field", "height", "raster", "default"

MOST_FLOORS = 100.0
"""More storeys than this are a height or a slip of the pen."""
MOST_HEIGHT_M = 300.0
"""Higher than anything that stands in Portugal."""

_LEAST_DATA_PCT = 50.0
_GROUND_FLOOR = frozenset(("r c", "rc", "rch", "r ch", "res do chao", "terreo", "piso terreo"))
_WITH_WORD = re.compile(r"([\d.,]+)\s*(?:pisos?|andar(?:es)?|floors?|levels?|storeys?|stories)")
_NOTHING = frozenset(("", "nan", "none", "null", "na"))


def floors_of_text(text: str) -> float:
    """Return the storeys that a text states.

    Parameters
    ----------
    text : str
        ``"3"``, ``"2,5"``, ``"3 pisos"``, ``"R/C"`` (1), or several of them with ``+`` between,
        which add up: ``"R/C+2"`` and ``"2+1"`` are 3, because every one of them has a floor.

    Returns
    -------
    float
        NaN where any part of the text is none of these.
    """
    return sum(_one_part(part.strip()) for part in text.split("+"))


def _one_part(text: str) -> float:
    if plain(text) in _GROUND_FLOOR:
        return 1.0
    worded = _WITH_WORD.fullmatch(text.casefold())
    return as_number(worded[1] if worded else text)


def read_floors(values: pd.Series, layer: str, field: str) -> pd.Series:
    """Return the storeys of each building.

    Parameters
    ----------
    values : pandas.Series
        Numbers or texts that :func:`floors_of_text` reads.
    layer, field : str
        Names for the log.

    Returns
    -------
    pandas.Series
        float64 with the same index, above 0 and up to :data:`MOST_FLOORS`; NaN otherwise, with
        the counts of what was not read or cannot be.
    """
    return _read(values, floors_of_text, MOST_FLOORS, layer, field)


def read_heights(values: pd.Series, layer: str, field: str) -> pd.Series:
    """Return the height of each building (m): numbers, or texts such as ``"9 m"``.

    As :func:`read_floors`, up to :data:`MOST_HEIGHT_M`.
    """
    return _read(values, _height_of_text, MOST_HEIGHT_M, layer, field)


def _height_of_text(text: str) -> float:
    number = as_number(text)
    return metres(text) if math.isnan(number) else number


def _read(
    values: pd.Series, reader: Callable[[str], float], most: float, layer: str, field: str
) -> pd.Series:
    codes, found = pd.factorize(values.astype("object"), use_na_sentinel=True)
    texts = [str(value).strip() for value in found]
    told = np.array([*map(reader, texts), np.nan], dtype="float64")
    empty = np.array([*(plain(text) in _NOTHING for text in texts), True])
    unread = np.isnan(told) & ~empty
    beyond = ~np.isnan(told) & ~((told > 0) & (told <= most))
    summed = np.array([*("+" in text for text in texts), False]) & ~unread & ~beyond
    for template, which, tell in (
        (messages.STOREYS_UNREAD, unread, warn),
        (messages.STOREYS_BEYOND, beyond, warn),
        (messages.STOREYS_SUMMED, summed, note),
    ):
        count = int(which[codes].sum())
        if count:
            example = texts[int(np.flatnonzero(which)[0])][:40]
            tell(template, layer=layer, field=field, count=count, example=example, most=most)
    return pd.Series(np.where(beyond, np.nan, told)[codes], index=values.index)


def raster_heights(
    footprints: gpd.GeoSeries, heights: Raster, progress: Progress = silent
) -> pd.Series:
    """Return the mean height above ground over each footprint (m), each cell by its share.

    Parameters
    ----------
    footprints : geopandas.GeoSeries
        Polygons in any CRS.
    heights : Raster
        Heights above ground (a surface less its terrain) in metres, NaN without data.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    pandas.Series
        NaN where less than half of the footprint has data, where the mean is below
        :data:`~.surface_heights.LOWEST_HOUSE_M` (a house built later, a yard) or beyond
        :data:`MOST_HEIGHT_M`; counted in the log.
    """
    shapes = footprints.to_crs(require_crs(heights.grid.crs, "HEIGHTS"))
    found = zonal_statistics(shapes, heights, ("mean",), progress=progress)
    mean = found["mean"].to_numpy(dtype="float64")
    thin = ~(found["coverage_pct"].to_numpy(dtype="float64") >= _LEAST_DATA_PCT) | np.isnan(mean)
    unfit = ~thin & ~((mean >= LOWEST_HOUSE_M) & (mean <= MOST_HEIGHT_M))
    if thin.any() or unfit.any():
        warn(
            messages.RASTER_HEIGHTS_UNFIT,
            outside=int(thin.sum()),
            unfit=int(unfit.sum()),
            total=len(mean),
            least=LOWEST_HOUSE_M,
            most=MOST_HEIGHT_M,
        )
    return pd.Series(np.where(thin | unfit, np.nan, mean), index=footprints.index)


def floors_of_height(height_m: NDArray[np.float64], floor_m: float = 3.0) -> NDArray[np.float64]:
    """Return height over the height of a storey, rounded (a half is one more), at least 1."""
    # Half a storey counts as one, also where arithmetic gives a hair less than a half.
    return np.maximum(np.floor(np.round(height_m / floor_m, 9) + 0.5), 1.0)


def storeys(
    footprints: gpd.GeoSeries,
    told: pd.Series | None = None,
    height_m: pd.Series | None = None,
    heights: Raster | None = None,
    *,
    floor_m: float = 3.0,
    default: float = 2.0,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the storeys of every building, from the best source there is.

    Parameters
    ----------
    footprints : geopandas.GeoSeries
        Polygons; None without geometry.
    told : pandas.Series, optional
        From :func:`read_floors` (same index).
    height_m : pandas.Series, optional
        From :func:`read_heights` (same index).
    heights : Raster, optional
        Heights above ground, asked only where neither field says anything.
    floor_m : float
        Height of a storey (m).
    default : float
        Storeys of the others.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        Index of the footprints: ``floors`` (float64, above 0) and ``floors_from`` (``field``,
        ``height``, ``raster`` or ``default``); how many come from each is told in the log.
    """
    index = footprints.index
    floors = np.full(len(index), np.nan)
    source = np.full(len(index), None, dtype=object)

    def take(found: NDArray[np.float64], name: str) -> None:
        fresh = np.isnan(floors) & ~np.isnan(found)
        floors[fresh], source[fresh] = found[fresh], name

    if told is not None:
        take(told.to_numpy(dtype="float64"), FIELD)
    if height_m is not None:
        take(floors_of_height(height_m.to_numpy(dtype="float64"), floor_m), HEIGHT)
    shapes = np.asarray(footprints.array, dtype=object)
    asked = np.isnan(floors) & (shapely.area(shapes) > 0)
    if heights is not None and asked.any():
        measured = np.full(len(index), np.nan)
        measured[asked] = raster_heights(footprints[asked], heights, progress)
        take(floors_of_height(measured, floor_m), RASTER)
    take(np.full(len(index), float(default)), DEFAULT)
    counts = {name: int((source == name).sum()) for name in (FIELD, HEIGHT, RASTER, DEFAULT)}
    note(messages.STOREYS_FROM, total=len(index), floors=default, **counts)
    if counts[DEFAULT]:
        warn(messages.STOREYS_DEFAULT, count=counts[DEFAULT], total=len(index), floors=default)
    columns = {"floors": floors, "floors_from": pd.Series(source, index=index, dtype="object")}
    return pd.DataFrame(columns, index=index)
