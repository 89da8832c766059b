"""The water balance of a storm by basin, before and after a change of land cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.runoff import Runoff

FIELDS = (
    "rain_mm",
    "runoff_mm",
    "rain_m3",
    "runoff_m3",
    "retention_m3",
    "retention_pct",
    "runoff_after_m3",
    "retention_after_pct",
    "runoff_change_m3",
    "runoff_change_pct",
    "soil_unknown_pct",
    "covered_pct",
)


def runoff_by_basin(
    basins: gpd.GeoSeries,
    storm: Runoff,
    after: Runoff | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the water balance of each basin, by exact cell coverage.

    Parameters
    ----------
    basins : geopandas.GeoSeries
        Polygons in the CRS of the storm's grid.
    storm, after : Runoff
        On the same cells; ``after`` where a second land cover was given.
    progress : Progress
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The basins' index and :data:`FIELDS`: depths in mm, volumes in m³, shares 0–100.
        ``covered_pct`` is the part of the basin that has data, which alone the volumes are of. NaN
        where a basin has no cell with data; shares of rain where none falls; what needs ``after``
        without it, and the change in percent where nothing ran off before.

    Raises
    ------
    TerritoryError
        ``NO_VALID_CELLS`` where no basin has one.
    """
    rasters = {"runoff": storm.runoff_mm, "unknown": storm.soil_unknown}
    if isinstance(storm.rain_mm, np.ndarray):
        rasters["rain"] = np.where(np.isnan(storm.runoff_mm), np.nan, storm.rain_mm)
    if after is not None:
        rasters["after"] = after.runoff_mm
    means = {}
    for number, (name, values) in enumerate(rasters.items()):
        part = _part(progress, number, len(rasters))
        raster = Raster(values, storm.grid)
        means[name] = zonal_statistics(basins, raster, ("area_m2", "mean"), progress=part)
    found = means["runoff"]
    area = found["area_m2"].where(found["area_m2"] > 0)
    if area.isna().all():
        raise TerritoryError(messages.NO_VALID_CELLS)
    if area.isna().any():
        warn(messages.ZONES_WITHOUT_CELLS, count=int(area.isna().sum()))
    rain = means["rain"]["mean"] if "rain" in means else float(storm.rain_mm) + 0 * area
    later = means["after"]["mean"] if after is not None else np.nan * area
    return _balance(rain, found["mean"], later, area / 1000).assign(
        soil_unknown_pct=100 * means["unknown"]["mean"], covered_pct=found["coverage_pct"]
    )[list(FIELDS)]


def _part(progress: Progress, number: int, count: int) -> Progress:
    """Return the progress of one of ``count`` parts."""
    return lambda share: progress((number + share) / count)


def _balance(
    rain: pd.Series, runoff: pd.Series, later: pd.Series, m3_per_mm: pd.Series
) -> pd.DataFrame:
    """Return depths, volumes and shares."""
    wet, ran = rain.where(rain > 0), runoff.where(runoff > 0)
    return pd.DataFrame(
        {
            "rain_mm": rain,
            "runoff_mm": runoff,
            "rain_m3": rain * m3_per_mm,
            "runoff_m3": runoff * m3_per_mm,
            "retention_m3": (rain - runoff) * m3_per_mm,
            "retention_pct": 100 * (1 - runoff / wet),
            "runoff_after_m3": later * m3_per_mm,
            "retention_after_pct": 100 * (1 - later / wet),
            "runoff_change_m3": (later - runoff) * m3_per_mm,
            "runoff_change_pct": 100 * (later - runoff) / ran,
        }
    )
