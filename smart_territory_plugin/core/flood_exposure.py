"""Who and what water may reach: buildings, people and zones on a flood of several levels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.hazard import AREA_SHARE
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.outlines import outline_polygons
from smart_territory_plugin.core.population_served import band_name, totals_by_zone
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.zonal import zonal_statistics

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.coastal import Flood

AGES = ("age_0_14", "age_65")
_M2_PER_HA = 10_000.0


@dataclass(frozen=True)
class Exposed:
    """What a flood does to places.

    Attributes
    ----------
    table : pandas.DataFrame
        The places' index: ``level_first_m`` (the lowest level given that reaches the place),
        ``depth_max_m`` (of the highest level), ``affected_pct`` (0 or 100; of a subsection without
        buildings the flooded share of its area), ``people_affected``, ``population``, ``placed``.
    shares : numpy.ndarray of float, shape (places, levels)
        0 to 1.
    """

    table: pd.DataFrame
    shares: NDArray[np.float64]


def exposed_places(
    places: gpd.GeoDataFrame,
    areas: gpd.GeoSeries | None,
    flood: Flood,
    progress: Progress = silent,
) -> Exposed:
    """Return which places water may reach, at which level and how deep.

    Parameters
    ----------
    places : geopandas.GeoDataFrame
        From :func:`~smart_territory_plugin.core.population.people_places`, in the flood's CRS.
    areas : geopandas.GeoSeries, optional
        The subsections, by the places' ``label``, for the places that stand for one.
    flood : Flood
        The flood.
    progress : Progress
        Called with the share done.

    Returns
    -------
    Exposed
        A building counts whole where a flooded cell touches its footprint, or holds it where it is
        a point. NaN where a place has no geometry.
    """
    shapes = np.asarray(places.geometry.array, dtype=object).copy()
    by_area = np.zeros(len(places), dtype=bool)
    if areas is not None:
        of_census = places["of_census"].to_numpy()
        drawn = areas.reindex(places["label"][of_census])
        full = drawn.area.to_numpy() > 0
        by_area[np.flatnonzero(of_census)[full]] = True
        shapes[by_area] = np.asarray(drawn.array, dtype=object)[full]
    first, depth = _reached(shapes, flood, progress)
    shares = (first[:, None] <= np.arange(len(flood.levels))).astype(np.float64)
    if by_area.any():
        shares[by_area] = _area_shares(shapes[by_area], flood)
    shares[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = np.nan
    heights = np.append([level.given_m for level in flood.levels], np.nan)
    table = pd.DataFrame(
        {
            "level_first_m": heights[np.nan_to_num(first, posinf=len(flood.levels)).astype(int)],
            "depth_max_m": depth,
            "affected_pct": 100 * shares[:, -1],
            "people_affected": places["population"].to_numpy() * shares[:, -1],
            "population": places["population"].to_numpy(),
            "placed": places["placed"].mask(by_area, AREA_SHARE).to_numpy(),
        },
        index=places.index,
    )
    _report_by_area(table, by_area)
    return Exposed(table, shares)


def level_rows(
    flood: Flood, places: gpd.GeoDataFrame | None, exposed: Exposed | None
) -> pd.DataFrame:
    """Return what each level floods and whom it may affect, one row a level.

    Returns
    -------
    pandas.DataFrame
        ``level_m`` (as given), ``level_model_m`` (above the model's zero), ``flooded_ha``,
        ``unconnected_ha``, ``depth_mean_m``, ``depth_max_m``, ``people_affected``, the ages, and
        ``buildings_affected``; what nobody tells is NaN.
    """
    rows = pd.DataFrame(
        {
            "level_m": [level.given_m for level in flood.levels],
            "level_model_m": [level.height_m for level in flood.levels],
            "flooded_ha": [level.flooded_m2 / _M2_PER_HA for level in flood.levels],
            "unconnected_ha": [level.unconnected_m2 / _M2_PER_HA for level in flood.levels],
            "depth_mean_m": [level.depth_mean_m for level in flood.levels],
            "depth_max_m": [level.depth_max_m for level in flood.levels],
        }
    )
    for name, values in _counts(places).items():
        rows[f"{name}_affected"] = (
            np.nan if exposed is None or values is None else _total(values, exposed.shares)
        )
    return rows


def level_polygons(flood: Flood) -> NDArray[np.object_]:
    """Return the flooded land of each level as one multipolygon, None where nothing is flooded."""
    shapes = np.empty(len(flood.levels), dtype=object)
    for number in range(len(flood.levels)):
        parts = outline_polygons(flood.flooded(number), flood.grid)
        shapes[number] = shapely.multipolygons(parts) if len(parts) else None
    return shapes


def flood_by_zone(
    zones: gpd.GeoSeries,
    zone_of: pd.Series | None,
    places: gpd.GeoDataFrame | None,
    exposed: Exposed | None,
    flood: Flood,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the flooded land of each zone and whom the highest level may affect there.

    Parameters
    ----------
    zones : geopandas.GeoSeries
        Polygons in the flood's CRS.
    zone_of : pandas.Series, optional
        The label of each place's zone.
    places, exposed : optional
        The places and what the flood does to them.
    flood : Flood
        The flood.
    progress : Progress
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The zones' index: ``flooded_ha``, ``flooded_pct``, ``people_affected``,
        ``people_affected_pct``, the ages, ``buildings_affected``, ``population``, and
        ``people_affected_<level>`` for every level. NaN where nobody tells, and shares of nothing.
    """
    wet = Raster(flood.depth_m, flood.grid)
    flooded = zonal_statistics(zones, wet, ("area_m2",), progress=progress)["area_m2"]
    area = zones.area.where(zones.area > 0)
    counts = _counts(places)

    def affected(name: str, level: int = -1) -> pd.Series:
        values = counts[name]
        if values is None or exposed is None:
            return pd.Series(np.nan, index=zones.index)
        return _summed(values * exposed.shares[:, level], zone_of, zones.index)

    people = counts["people"]
    nobody = pd.Series(np.nan, index=zones.index)
    everybody = nobody if people is None else _summed(people, zone_of, zones.index)
    table = pd.DataFrame({"flooded_ha": (flooded / _M2_PER_HA).where(area.notna())})
    table["flooded_pct"] = 100 * flooded / area
    table["people_affected"] = affected("people")
    table["people_affected_pct"] = 100 * affected("people") / everybody.where(everybody > 0)
    for name in (*AGES, "buildings"):
        table[f"{name}_affected"] = affected(name)
    table["population"] = everybody
    for number, level in enumerate(flood.levels):
        table[f"people_affected_{level_name(level.given_m)}"] = affected("people", number)
    return table


def level_name(level: float) -> str:
    """Return a level as part of a field's name: 2.5 is ``2_5``, −1 is ``minus_1``."""
    return ("minus_" if level < 0 else "") + band_name(abs(level))


# --- private -------------------------------------------------------------------------------------


def _counts(places: gpd.GeoDataFrame | None) -> dict[str, pd.Series | None]:
    """Return people, ages and buildings of each place, None for what nobody tells."""
    if places is None:
        return dict.fromkeys(("people", *AGES, "buildings"))
    told: dict[str, pd.Series | None] = {}
    for name, column in (("people", "population"), *((age, age) for age in AGES)):
        told[name] = None if places[column].isna().all() else places[column]
    built = ~places["of_census"]
    told["buildings"] = built.astype("float64") if built.any() else None
    return told


def _summed(values: pd.Series, zone_of: pd.Series | None, labels: pd.Index) -> pd.Series:
    """Return the sum of a number of each place by zone; NaN where no place has a zone told."""
    if zone_of is None:
        return pd.Series(np.nan, index=labels)
    return totals_by_zone(values.to_frame("value"), zone_of, labels)["value"]


def _total(values: pd.Series, shares: NDArray[np.float64]) -> NDArray[np.float64]:
    known = np.nan_to_num(values.to_numpy(dtype=np.float64))
    return np.asarray(np.dot(known, np.nan_to_num(shares)), dtype=np.float64)


def _reached(
    shapes: NDArray[np.object_], flood: Flood, progress: Progress
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the position of the lowest level that reaches each shape (inf for none), and depth."""
    lowest = Raster(_lowest(flood), flood.grid)
    depth = Raster(flood.depth_m, flood.grid)
    least = zonal_statistics(shapes, lowest, ("min",), progress=lambda s: progress(s / 2))
    most = zonal_statistics(shapes, depth, ("max",), progress=lambda s: progress(0.5 + s / 2))
    first = least["min"].to_numpy(dtype=np.float64, copy=True)
    deep = most["max"].to_numpy(dtype=np.float64, copy=True)
    points = np.flatnonzero((shapely.get_type_id(shapes) == 0) & ~shapely.is_empty(shapes))
    xy = shapely.get_coordinates(shapes[points])
    first[points], deep[points] = _at(lowest, xy), _at(depth, xy)
    first[np.isnan(first)] = np.inf
    return first, deep


def _at(raster: Raster, xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the value of the cell that holds each point."""
    col, row = (np.floor(part) for part in raster.grid.to_cells(xy[:, 0], xy[:, 1]))
    inside = (col >= 0) & (col < raster.grid.cols) & (row >= 0) & (row < raster.grid.rows)
    found = np.full(len(xy), np.nan)
    found[inside] = raster.values[row[inside].astype(int), col[inside].astype(int)]
    return found


def _lowest(flood: Flood) -> NDArray[np.float64]:
    """Return the position of the lowest level that floods each cell, NaN where none does."""
    return np.where(flood.first < len(flood.levels), flood.first.astype(np.float64), np.nan)


def _area_shares(shapes: NDArray[np.object_], flood: Flood) -> NDArray[np.float64]:
    """Return which share of each polygon each level floods."""
    found = zonal_statistics(shapes, Raster(_lowest(flood), flood.grid), ("area_m2",), classes=True)
    levels = range(len(flood.levels))
    parts = np.column_stack([found.get(f"class_{k}", pd.Series(0.0, found.index)) for k in levels])
    flooded = np.cumsum(np.nan_to_num(parts), axis=1) * found["area_m2"].to_numpy()[:, None]
    return np.minimum(flooded / shapely.area(shapes)[:, None], 1.0)


def _report_by_area(table: pd.DataFrame, by_area: NDArray[np.bool_]) -> None:
    """Tell how many of the people count by the area of their subsection."""
    people = float(table.loc[by_area, "people_affected"].sum())
    if people > 0:
        warn(messages.PEOPLE_BY_AREA, people=people, total=float(table["people_affected"].sum()))
