"""Heat exposure: surface temperature by zone, its excess over a reference, and hot built land."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    import geopandas as gpd

    from smart_territory_plugin.core.raster import Raster

PLAUSIBLE_C = (-60.0, 90.0)
"""Range of land-surface temperatures on Earth in °C; beyond it the raster is in another unit."""

_M2_PER_HA = 10_000.0


@dataclass(frozen=True)
class HeatExposure:
    """What :func:`heat_exposure` returns.

    ``table`` has the zones' index and the columns ``lst_mean_c``, ``lst_max_c``, ``lst_p90_c``,
    ``lst_anomaly_c`` (°C), ``hot_pct`` (0–100) and ``pop_hot`` (people); ``reference_c`` is the
    reference in °C.
    """

    table: pd.DataFrame
    reference_c: float


def heat_exposure(
    zones: gpd.GeoDataFrame,
    lst: Raster,
    *,
    built: gpd.GeoDataFrame | None = None,
    reference_c: float | None = None,
    hot_delta: float = 3.0,
    population: pd.Series | None = None,
    progress: Progress = silent,
) -> HeatExposure:
    """Return the land-surface temperature (°C) of each zone and its share of hot land (0–100).

    Parameters
    ----------
    zones : geopandas.GeoDataFrame
        Polygons in the raster's CRS.
    lst : Raster
        Land-surface temperature in °C, NaN where there is none.
    built : geopandas.GeoDataFrame, optional
        Built land, polygons in the raster's CRS. With it the reference and the hot share look
        only at the built part of each zone.
    reference_c : float, optional
        The reference temperature; found from the zones where it is not given.
    hot_delta : float
        Land is hot at or above reference + ``hot_delta`` (°C).
    population : pandas.Series, optional
        People by zone, with the zones' index.
    progress : callable
        Called with the share done.

    Returns
    -------
    HeatExposure
        NaN where a zone has no valid cell; the anomaly, ``hot_pct`` and ``pop_hot`` also where
        it has no built land.

    Raises
    ------
    TerritoryError
        Where no zone has a valid cell, or the raster holds no temperatures in °C.

    Notes
    -----
    reference = exact-coverage mean over the union of the zones (of their built land with
    ``built``); anomaly = mean of the zone (of its built land) − reference, like with like;
    hot_pct = 100 · area(LST ≥ reference + delta) / valid area of the zone (of its built land);
    pop_hot = population · hot_pct / 100, which takes people as spread evenly over the land.
    The share of built land 3 °C or more above the mean is the World Resources Institute's
    GRE-1.2.
    """
    refuse_other_units(lst)
    looked_at = zones.geometry if built is None else _built_part(zones, built)
    progress(0.2)
    if reference_c is None:
        reference_c = _reference(looked_at, lst)
    progress(0.3)
    whole = zonal_statistics(
        zones.geometry,
        lst,
        ("mean", "max"),
        percentiles=(90,),
        progress=lambda share: progress(0.3 + 0.4 * share),
    )
    land = zonal_statistics(
        looked_at,
        lst,
        ("count", "mean"),
        at_least=(reference_c + hot_delta,),
        progress=lambda share: progress(0.7 + 0.3 * share),
    )
    hot_pct = 100 * land["at_least_0"].where(land["count"] > 0)
    table = pd.DataFrame(
        {
            "lst_mean_c": whole["mean"],
            "lst_max_c": whole["max"],
            "lst_p90_c": whole["p90"],
            "lst_anomaly_c": land["mean"] - reference_c,
            "hot_pct": hot_pct,
        },
        index=zones.index,
    )
    table["pop_hot"] = np.nan if population is None else population * hot_pct / 100
    _report_gaps(table, with_built=built is not None)
    return HeatExposure(table, reference_c)


def refuse_other_units(lst: Raster) -> None:
    """Refuse a raster whose mean is no temperature in °C.

    Raises
    ------
    TerritoryError
        ``HEAT_UNIT_DOUBTFUL``.
    """
    valid = lst.values[np.isfinite(lst.values)]
    if valid.size == 0:
        return
    mean = float(valid.mean())
    if not PLAUSIBLE_C[0] <= mean <= PLAUSIBLE_C[1]:
        raise TerritoryError(messages.HEAT_UNIT_DOUBTFUL, value=mean)


def _built_part(zones: gpd.GeoDataFrame, built: gpd.GeoDataFrame) -> gpd.GeoSeries:
    land = shapely.union_all(built.geometry.dropna().to_numpy())
    shapely.prepare(land)
    return zones.geometry.intersection(land)


def _reference(looked_at: gpd.GeoSeries, lst: Raster) -> float:
    union = shapely.union_all(looked_at.dropna().to_numpy())
    found = zonal_statistics(np.array([union], dtype=object), lst, ("mean", "area_m2"))
    value = float(found["mean"].iloc[0])
    if np.isnan(value):
        raise TerritoryError(messages.NO_VALID_CELLS)
    note(messages.HEAT_REFERENCE, value=value, area=found["area_m2"].iloc[0] / _M2_PER_HA)
    return value


def _report_gaps(table: pd.DataFrame, *, with_built: bool) -> None:
    without_cells = table["lst_mean_c"].isna()
    if without_cells.all():
        raise TerritoryError(messages.NO_VALID_CELLS)
    if without_cells.any():
        warn(messages.ZONES_WITHOUT_CELLS, count=int(without_cells.sum()))
    without_built = table["hot_pct"].isna() & ~without_cells
    if with_built and without_built.any():
        warn(messages.BUILT_MISSING, count=int(without_built.sum()))
