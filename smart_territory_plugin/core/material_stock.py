"""Material stock of buildings: which count, what they hold, and sums by zone."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.building_functions import FUNCTIONS, NO_BUILDING
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.material_intensity import Intensities, material_tonnes
from smart_territory_plugin.core.material_names import (
    MATERIALS,
    QUANTILES,
    RANGE_COLUMNS,
    STOCK_COLUMNS,
    stock_column,
)
from smart_territory_plugin.core.population_served import totals_by_zone

NO_AREA, DUPLICATE, USE, NO_INTENSITY = "no_area", "duplicate", "use", "no_intensity"
"""Why a building is left out."""


def duplicates(shapes: gpd.GeoSeries, told: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell which buildings repeat the geometry of another one that counts.

    Parameters
    ----------
    shapes : geopandas.GeoSeries
        Polygons; None without geometry.
    told : numpy.ndarray of float
        How much is known of each building: of equal shapes the best known one counts, of equally
        known ones the first.

    Returns
    -------
    numpy.ndarray of bool
        Shapes that start at another corner or run the other way round are the same. Buildings
        that only overlap are not.
    """
    geometries = np.asarray(shapes.array, dtype=object)
    measures = np.column_stack([shapely.bounds(geometries), shapely.area(geometries)])
    near = pd.DataFrame(np.round(measures, 3)).dropna()
    rows = near.index[near.duplicated(keep=False)].to_numpy()
    result = np.zeros(len(geometries), dtype=bool)
    if len(rows) == 0:
        return result
    same = shapely.to_wkb(shapely.normalize(shapely.force_2d(geometries[rows])))
    order = np.argsort(-told[rows], kind="stable")
    repeated = pd.Series(same[order], dtype="object").duplicated().to_numpy()
    result[rows[order[repeated]]] = True
    return result


def building_stock(
    buildings: gpd.GeoSeries,
    traits: pd.DataFrame,
    shares: NDArray[np.float64],
    intensities: Intensities,
    layer: str,
) -> pd.DataFrame:
    """Return floor area and tonnes of every building.

    Parameters
    ----------
    buildings : geopandas.GeoSeries
        Valid polygons in a metric CRS; None without geometry.
    traits : pandas.DataFrame
        Same index: ``floors``, ``function``, and ``told``, how much is known of the building.
    shares : numpy.ndarray of float
        Shape (buildings, structures).
    intensities : Intensities
        From :func:`~.material_intensity.read_intensities`.
    layer : str
        The buildings' name, for the log.

    Returns
    -------
    pandas.DataFrame
        Same index: ``gfa_m2`` (footprint without its courtyards × storeys), ``left_out`` (None,
        ``no_area``, ``duplicate``, ``use`` or ``no_intensity``) and
        :data:`~.material_names.STOCK_COLUMNS` (t). NaN where a building is left out (with
        ``no_intensity`` its floor area is told); of the range also where its quartiles are
        unknown.

    Notes
    -----
    The total adds up the quartiles of the materials, and a zone those of its buildings. That is
    the range if everything lay at its quartile at once (full dependence): as a rule wider than
    the quartiles of the sum, which are not known.
    """
    area = np.nan_to_num(shapely.area(np.asarray(buildings.array, dtype=object)))
    reason = np.full(len(area), None, dtype=object)
    reason[(traits["function"] == NO_BUILDING).to_numpy()] = USE
    reason[duplicates(buildings, traits["told"].to_numpy(dtype="float64"))] = DUPLICATE
    reason[area <= 0] = NO_AREA
    out = pd.notna(reason)
    floor_m2 = np.where(out, np.nan, area * traits["floors"].to_numpy(dtype="float64"))
    tonnes = material_tonnes(floor_m2, traits["function"], shares, intensities)
    present = np.array([name in intensities.materials for name in MATERIALS])
    total = tonnes[:, present].sum(axis=1)  # NaN where one of the materials is unknown
    reason[~out & np.isnan(total[:, QUANTILES.index("p50")])] = NO_INTENSITY
    everything = np.concatenate([tonnes, total[:, None]], axis=1)
    everything[pd.notna(reason)] = np.nan
    values = everything.reshape(len(area), len(STOCK_COLUMNS))
    table = pd.DataFrame(values, index=buildings.index, columns=list(STOCK_COLUMNS))
    table.insert(0, "gfa_m2", floor_m2)
    table.insert(1, "left_out", pd.Series(reason, index=buildings.index, dtype="object"))
    _report(table, traits, layer)
    return table


def _report(table: pd.DataFrame, traits: pd.DataFrame, layer: str) -> None:
    """Log what was left out, what it all comes to, and where the range is not known."""
    reasons = table["left_out"]
    for reason, template in (
        (NO_AREA, messages.STOCK_NO_AREA),
        (DUPLICATE, messages.STOCK_DUPLICATES),
        (USE, messages.STOCK_NO_BUILDING),
        (NO_INTENSITY, messages.STOCK_NO_INTENSITY),
    ):
        count = int((reasons == reason).sum())
        if count:
            warn(template, layer=layer, count=count, total=len(table))
    counted = table[reasons.isna()]
    note(
        messages.STOCK_TOTAL,
        buildings=len(counted),
        floor=counted["gfa_m2"].sum() / 10_000,
        total=counted["total_t"].sum(),
    )
    unknown = counted["total_p25_t"].isna() | counted["total_p75_t"].isna()
    if unknown.any():
        functions = traits["function"][unknown.index[unknown]]
        warn(
            messages.STOCK_RANGE_UNKNOWN,
            count=int(unknown.sum()),
            total=len(counted),
            functions=", ".join(name for name in FUNCTIONS if (functions == name).any()),
        )


def zone_stock(
    stock: pd.DataFrame,
    zone_of: pd.Series,
    labels: pd.Index,
    people: pd.Series | None,
    area_ha: pd.Series | None,
    rate_pct: float | None,
) -> pd.DataFrame:
    """Return the sums of the buildings of each zone.

    Parameters
    ----------
    stock : pandas.DataFrame
        From :func:`building_stock`.
    zone_of : pandas.Series
        The label of each building's zone (same index), None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.
    people : pandas.Series, optional
        Inhabitants of each zone (index ``labels``); None where nobody says.
    area_ha : pandas.Series, optional
        Area of each zone (ha).
    rate_pct : float, optional
        What part of the stock is demolished in a year (%).

    Returns
    -------
    pandas.DataFrame
        Index ``labels``: ``buildings``, ``gfa_m2``, :data:`~.material_names.STOCK_COLUMNS`,
        ``outflow_t`` (t a year), ``range_pct`` (the part of the stock whose range is known, %),
        ``people``, ``per_person_t`` and ``per_ha_t``. A range is NaN where that of a building
        is.
    """
    counted = stock[stock["left_out"].isna()]
    held = zone_of[counted.index]
    sums = totals_by_zone(counted[["gfa_m2", *STOCK_COLUMNS]], held, labels)
    for column in RANGE_COLUMNS:
        gaps = totals_by_zone(counted[column].isna().to_frame(column), held, labels)[column]
        sums[column] = sums[column].where(gaps == 0)
    known = counted["total_t"].where(counted[["total_p25_t", "total_p75_t"]].notna().all(axis=1))
    known_t = totals_by_zone(known.fillna(0.0).to_frame("known"), held, labels)["known"]
    ones = pd.DataFrame({"buildings": 1.0}, index=counted.index)
    sums.insert(0, "buildings", totals_by_zone(ones, held, labels)["buildings"])
    total = sums["total_t"]
    sums["outflow_t"] = np.nan if rate_pct is None else total * rate_pct / 100
    sums["range_pct"] = 100 * known_t / total.where(total > 0)
    sums["people"] = np.nan if people is None else people
    sums["per_person_t"] = total / sums["people"].where(sums["people"] > 0)
    sums["per_ha_t"] = np.nan if area_ha is None else total / area_ha.where(area_ha > 0)
    return sums


def by_material(
    zones: pd.DataFrame, area_ha: pd.Series | None, rate_pct: float | None
) -> pd.DataFrame:
    """Return a row for each zone and material.

    Parameters
    ----------
    zones : pandas.DataFrame
        From :func:`zone_stock`.
    area_ha, rate_pct
        As there.

    Returns
    -------
    pandas.DataFrame
        The zones' labels repeated; ``material``, ``stock_t``, ``p25_t``, ``p75_t``,
        ``per_person_t``, ``per_ha_t``, ``outflow_t`` (t a year). Materials that are unknown in
        every building keep their rows, empty.
    """
    people = zones["people"].where(zones["people"] > 0)
    parts = []
    for name in MATERIALS:
        stock, low, high = (zones[stock_column(name, quantile)] for quantile in QUANTILES)
        part = {
            "material": pd.Series(name, index=zones.index, dtype="object"),
            "stock_t": stock,
            "p25_t": low,
            "p75_t": high,
            "per_person_t": stock / people,
            "per_ha_t": np.nan if area_ha is None else stock / area_ha.where(area_ha > 0),
            "outflow_t": np.nan if rate_pct is None else stock * rate_pct / 100,
        }
        parts.append(pd.DataFrame(part, index=zones.index))
    rows = pd.concat(parts)
    order = np.arange(len(rows)).reshape(len(MATERIALS), len(zones)).T.ravel()
    return rows.iloc[order]
