"""Mending what municipal layers bring along: bad geometry, numbers as text, repeated ids."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn

if TYPE_CHECKING:
    from numpy.typing import NDArray

_COLLECTION = 7  # shapely's type id of a GeometryCollection
_MISSING_TEXT = {"", "nan", "none", "null", "<na>"}
# Plain, no-break, thin and narrow no-break space, and the apostrophe: thousands separators.
_GROUPING = re.compile("[ \u00a0\u2009\u202f'’]")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def repaired(gdf: gpd.GeoDataFrame, layer: str) -> gpd.GeoDataFrame:
    """Return the layer with every geometry valid; no row is lost.

    An invalid geometry is rebuilt (GEOS ``make_valid``) and only the parts of its own kind are
    kept: a polygon that falls into an area and a spike keeps the area. A geometry that is
    missing, empty, has coordinates that are no numbers, or has nothing of its kind left becomes
    None, so that its row can still be written with NULL results. Each case is counted in the log.

    Parameters
    ----------
    gdf : geopandas.GeoDataFrame
        Any geometry type, any CRS.
    layer : str
        The layer's name, for the log.

    Returns
    -------
    geopandas.GeoDataFrame
        Same index, columns and CRS; a copy where something changed, else the input itself.
    """
    shapes: NDArray[np.object_] = np.asarray(gdf.geometry.array, dtype=object).copy()
    void = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    # The bounds skip coordinates that are no numbers, so the coordinates themselves are asked.
    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    broken = np.zeros(len(shapes), dtype=bool)
    broken[owner[~np.isfinite(coordinates).all(axis=1)]] = True
    wrong = ~void & ~broken
    wrong[wrong] = ~shapely.is_valid(shapes[wrong])
    if not (void.any() or broken.any() or wrong.any()):
        return gdf

    lost = np.zeros(len(shapes), dtype=bool)
    if wrong.any():
        shapes[wrong] = _same_kind(
            shapely.make_valid(shapes[wrong]), shapely.get_dimensions(shapes[wrong])
        )
        lost = wrong & (shapely.is_missing(shapes) | shapely.is_empty(shapes))
    shapes[void | broken | lost] = None
    if (wrong & ~lost).any():
        note(messages.GEOMETRY_REPAIRED, layer=layer, count=int((wrong & ~lost).sum()))
    if (void | broken | lost).any():
        warn(messages.GEOMETRY_UNUSABLE, layer=layer, count=int((void | broken | lost).sum()))
    return gdf.set_geometry(gpd.GeoSeries(shapes, index=gdf.index, crs=gdf.crs), crs=gdf.crs)


def _same_kind(shapes: NDArray[np.object_], dimensions: NDArray[np.integer]) -> NDArray[np.object_]:
    """Keep of each shape the parts with the given dimension (0 point, 1 line, 2 area)."""
    kept = shapes.copy()
    mixed = np.flatnonzero(
        (shapely.get_type_id(shapes) == _COLLECTION)
        | (shapely.get_dimensions(shapes) != dimensions)
    )
    for place in mixed:
        # A collection may hold multi-part shapes: two levels of parts are enough for GEOS.
        parts = shapely.get_parts(shapely.get_parts(shapes[place]))
        parts = parts[shapely.get_dimensions(parts) == dimensions[place]]
        kept[place] = shapely.union_all(parts) if len(parts) else None
    return kept


def numeric(series: pd.Series, field: str, layer: str) -> pd.Series:
    """Read a field as numbers, text included.

    Parameters
    ----------
    series : pandas.Series
        Numbers, booleans, or text such as ``"1 234,5"``, ``"1.234,5"``, ``"1,234.5"`` or
        ``"12,5"``. A single comma or dot is the decimal sign; of two kinds the last one is.
    field, layer : str
        Names for the log.

    Returns
    -------
    pandas.Series
        float64 with the same index. NULL, empty text and infinity become NaN; so does text that
        is no number (``"n.d."``, ``"12 m"``), which is counted in the log.
    """
    if pd.api.types.is_numeric_dtype(series) or pd.api.types.is_bool_dtype(series):
        numbers = pd.to_numeric(series).astype("Float64").astype("float64")
        return numbers.where(np.isfinite(numbers))
    texts = series.astype("object")
    numbers = texts.map(as_number, na_action="ignore").astype("float64")
    refused = texts.notna() & numbers.isna() & ~texts.map(_means_missing)
    if refused.any():
        warn(
            messages.NOT_NUMERIC,
            layer=layer,
            field=field,
            count=int(refused.sum()),
            example=str(texts[refused].iloc[0])[:40],
        )
    return numbers


def _means_missing(value: object) -> bool:
    return str(value).strip().lower() in _MISSING_TEXT


def as_number(value: object) -> float:
    """Return one value as a number, NaN where it is none.

    Text may have a decimal comma or dot and blanks, apostrophes, dots or commas between thousands.
    A single comma or dot is the decimal sign; of two kinds the last one is.
    """
    if not isinstance(value, str):
        try:
            number = float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return math.nan
        return number if math.isfinite(number) else math.nan
    text = _GROUPING.sub("", value.strip()).replace("\u2212", "-")
    comma, dot = text.rfind(","), text.rfind(".")
    if comma >= 0 and dot >= 0:
        grouping, decimal = (".", ",") if comma > dot else (",", ".")
        text = text.replace(grouping, "").replace(decimal, ".")
    elif text.count(",") > 1 or text.count(".") > 1:
        text = text.replace(",", "").replace(".", "")
    else:
        text = text.replace(",", ".")
    return float(text) if _NUMBER.fullmatch(text) else math.nan


def exploded_lines(gdf: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return one row a LineString.

    Parameters
    ----------
    gdf : geopandas.GeoDataFrame
        Lines and multi-lines; rows without geometry, and parts that are no lines, give no row.

    Returns
    -------
    geopandas.GeoDataFrame
        The same columns and CRS; the index repeats the row each line came from, in order.
    """
    shapes = np.asarray(gdf.geometry.array, dtype=object)
    parts, rows = shapely.get_parts(shapes, return_index=True)
    lines = (shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)
    exploded = gdf.iloc[rows[lines]].copy()
    return exploded.set_geometry(
        gpd.GeoSeries(parts[lines], index=exploded.index, crs=gdf.crs), crs=gdf.crs
    )


def unique_index(gdf: gpd.GeoDataFrame, layer: str) -> gpd.GeoDataFrame:
    """Return the layer with an index in which no label repeats.

    Parameters
    ----------
    gdf : geopandas.GeoDataFrame
        Any layer.
    layer : str
        The layer's name, for the log.

    Returns
    -------
    geopandas.GeoDataFrame
        The input itself where its index is unique, else a copy numbered from 0 in order, with
        the count of repeated labels in the log.
    """
    if gdf.index.is_unique:
        return gdf
    note(messages.REPEATED_IDS, layer=layer, count=int(gdf.index.duplicated().sum()))
    return gdf.reset_index(drop=True)
