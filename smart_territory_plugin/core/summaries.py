"""Indicators of zones summed from finer things: street length by class, people by subsection."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin.core.zones import zone_of

if TYPE_CHECKING:
    import geopandas as gpd


def length_share(
    lines: gpd.GeoDataFrame,
    zones: gpd.GeoDataFrame,
    column: str,
    classes: Collection[int],
    ignore: Collection[int] = (),
) -> pd.DataFrame:
    """Return for each zone the share of line length whose class is one of ``classes``.

    Parameters
    ----------
    lines : geopandas.GeoDataFrame
        Lines in the zones' metric CRS with the class in ``column``, NaN where it is unknown.
    zones : geopandas.GeoDataFrame
        Polygons; a line across a border counts in each zone with its part there.
    column : str
        The column with the class.
    classes : collection of int
        The classes counted.
    ignore : collection of int
        Classes that mean no answer, such as 0 for a street that nobody may ride on: they count
        as unknown.

    Returns
    -------
    pandas.DataFrame
        With the zones' index: ``value`` (0–100, NaN where no length has a class), ``base_n``
        (metres with a class) and ``coverage_pct`` (of all metres, 0–100).
    """
    shapes = np.asarray(lines.geometry.array, dtype=object)
    places = np.asarray(zones.geometry.array, dtype=object)
    line, zone = shapely.STRtree(places).query(shapes, predicate="intersects").astype(np.intp)
    inside = shapely.covers(places[zone], shapes[line])
    length = shapely.length(shapes[line])
    crossing = ~inside
    parts = shapely.intersection(shapes[line[crossing]], places[zone[crossing]])
    length[crossing] = shapely.length(parts)
    kinds = pd.to_numeric(lines[column], errors="coerce").to_numpy(dtype="float64")[line]
    known = np.isfinite(kinds) & ~np.isin(kinds, list(ignore))
    count = len(zones)
    total = np.bincount(zone, length, count)
    classed = np.bincount(zone[known], length[known], count)
    wanted = np.isin(kinds, list(classes))
    chosen = np.bincount(zone[wanted], length[wanted], count)
    with np.errstate(invalid="ignore", divide="ignore"):
        table = pd.DataFrame(
            {
                "value": 100 * chosen / classed,
                "base_n": classed,
                "coverage_pct": 100 * classed / total,
            },
            index=zones.index,
        )
    return table.where(np.isfinite(table))


def counts_by_zone(
    subsections: gpd.GeoDataFrame, zones: gpd.GeoDataFrame, columns: Collection[str]
) -> pd.DataFrame:
    """Return the sums of census columns by zone, each subsection given whole to one zone.

    Parameters
    ----------
    subsections : geopandas.GeoDataFrame
        Census subsections with numeric ``columns`` in the zones' CRS.
    zones : geopandas.GeoDataFrame
        Polygons; a subsection belongs to the zone that holds its representative point.
    columns : collection of str
        The columns to sum.

    Returns
    -------
    pandas.DataFrame
        With the zones' index; 0 where no subsection lies in a zone.
    """
    owner = zone_of(subsections.geometry, zones)
    sums = subsections[list(columns)].groupby(owner).sum()
    return sums.reindex(zones.index).fillna(0.0)
