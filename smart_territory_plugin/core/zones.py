"""Administrative zones as CAOP has delivered them over the years, and places put into them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import code_text, field_named

LEVELS = {"freguesia": 6, "municipality": 4, "district": 2}
"""Levels from fine to coarse, with the digits of their code (DDMMFF)."""

# Level: code fields with the CAOP generation each belongs to. “caop_new” is the GeoPackage whose
# layers are named cont_freguesias; “caop_2017_2022” the GeoPackage before it; “shapefile” the
# still older delivery. A name alone cannot tell the year.
_CODES = {
    "freguesia": (
        ("dtmnfr", "caop_new"),
        ("dtmnfr21", "census_2021"),
        ("dicofre", "caop_2017_2022"),
    ),
    "municipality": (
        ("dtmn", "caop_new"),
        ("dtmn21", "census_2021"),
        ("dico", "caop_2017_2022"),
    ),
    "district": (("dt", "caop_new"), ("dt21", "census_2021")),
}
# Fields in which the parts of one freguesia may differ although they are text.
_OF_A_PART = re.compile(
    r"fid|id|objectid|gid|.*uuid|inspireid|globalid|taa|tipo_area_administrativa|ea_.*|nr_.*",
    re.IGNORECASE,
)
_NAMES = {
    "freguesia": ("freguesia", "designacao_simplificada", "des_simpli"),
    "municipality": ("municipio", "concelho"),
    "district": ("distrito_ilha", "distrito"),
}


@dataclass(frozen=True)
class ZoneSchema:
    """How a layer of administrative zones names its codes."""

    level: str
    """``freguesia``, ``municipality`` or ``district``."""
    code: str | None
    """The layer's field with the code; None where it has only names."""
    name: str | None
    """The layer's field with the zone's name."""
    vintage: str | None
    """A guess by the field names: ``caop_new``, ``caop_2017_2022``, ``shapefile``,
    ``census_2021``; None where there is no code. Zones of two vintages do not join by code."""

    @property
    def digits(self) -> int:
        """Digits of the level's code."""
        return LEVELS[self.level]


def find_zones(fields: Sequence[str]) -> ZoneSchema | None:
    """Return the schema of a layer of administrative zones, or None for any other layer.

    Parameters
    ----------
    fields : sequence of str
        The layer's field names; case does not matter.

    Returns
    -------
    ZoneSchema or None
        The finest level whose code is there; without codes, the finest whose name is there.

    Notes
    -----
    Names: DGT's CAOP deliveries (``dtmnfr``, ``dtmn``, ``dt``; ``dicofre``, ``dico``;
    ``DICOFRE``) and INE's ``DTMNFR21``.
    """
    names = list(fields)
    for level, codes in _CODES.items():
        for wanted, vintage in codes:
            own = field_named(names, wanted)
            # A field “dt” alone is as well a date: a district has its name beside it.
            if own is not None and (level != "district" or _first(names, _NAMES[level])):
                old = wanted.startswith("dico") and own != own.lower()
                return ZoneSchema(
                    level, own, _first(names, _NAMES[level]), "shapefile" if old else vintage
                )
    for level, candidates in _NAMES.items():
        own = _first(names, candidates)
        if own is not None:
            return ZoneSchema(level, None, own, None)
    return None


def zone_fields(fields: Sequence[str]) -> tuple[str | None, str | None]:
    """Return a layer's fields with the zones' code and name, None where there are none.

    Those of the profile's own zones (``zone_code``, ``zone_name``) go before those of CAOP.
    """
    names = list(fields)
    code, name = field_named(names, "zone_code"), field_named(names, "zone_name")
    schema = find_zones(names)
    if schema is not None:
        code, name = code or schema.code, name or schema.name
    return code, name


def _first(names: list[str], candidates: Sequence[str]) -> str | None:
    found = (field_named(names, candidate) for candidate in candidates)
    return next((name for name in found if name is not None), None)


def read_zones(layer: gpd.GeoDataFrame, title: str) -> tuple[gpd.GeoDataFrame, ZoneSchema | None]:
    """Return zones ready to count in: code as text, one row a code.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Polygons in a metric CRS with valid geometries (None where unusable). Any polygons will
        do; those of CAOP are recognised by their fields.
    title : str
        The layer's name, for the log.

    Returns
    -------
    zones : geopandas.GeoDataFrame
        The layer with the code's field as text of full width. A freguesia split into islets
        that repeat its code is one row with the union of the parts. The index keeps the labels
        of the first part.
    schema : ZoneSchema or None
        None where the layer is no administrative division; nothing is merged then.

    Raises
    ------
    TerritoryError
        ``ZONES_WITHOUT_AREA`` where no zone has one.
    """
    schema = find_zones(list(layer.columns.drop(layer.geometry.name)))
    zones = layer
    if schema is not None and schema.code is not None:
        codes = code_text(layer[schema.code], schema.digits)
        if codes.isna().any():
            warn(
                messages.CODES_UNREAD,
                layer=title,
                field=schema.code,
                count=int(codes.isna().sum()),
            )
        zones = layer.assign(**{schema.code: codes})
        zones = merged_by_code(zones, schema.code, title, _essential(zones, schema.code))
    area = zones.geometry.area.to_numpy()
    void = ~(np.nan_to_num(area) > 0)
    if void.all():
        raise TerritoryError(messages.ZONES_WITHOUT_AREA, layer=title)
    if void.any():
        warn(messages.ZONES_ZERO_AREA, layer=title, count=int(void.sum()))
    return zones, schema


def _essential(zones: gpd.GeoDataFrame, code: str) -> list[str]:
    """Return the text fields that all parts of one freguesia share, such as its name."""
    others = zones.columns.drop([zones.geometry.name, code])
    return [
        str(name)
        for name in others
        if pd.api.types.infer_dtype(zones[name], skipna=True) == "string"
        and not _OF_A_PART.fullmatch(str(name))
    ]


def merged_by_code(
    layer: gpd.GeoDataFrame, code: str, title: str, essential: Sequence[str]
) -> gpd.GeoDataFrame:
    """Return the layer with the parts of one zone in one row.

    Coastal freguesias are delivered as islets, each with the code and the whole population of
    the freguesia: adding the rows counts its people once an islet.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Zones or subsections; metric CRS where areas matter.
    code : str
        The field with the code, as text; rows with None stay as they are.
    title : str
        The layer's name, for the log.
    essential : sequence of str
        Columns that are equal in all parts of one zone. Where they differ, the rows are zones
        of their own that only bear the same code (neighbourhoods with their freguesia's): they
        stay, with their count in the log.

    Returns
    -------
    geopandas.GeoDataFrame
        The rows in the order of each code's first, with that row's label, the union of the
        geometries and the values of the largest part. Values that differ between the parts
        (such as an area of each) are named in the log. The input itself where nothing merges.
    """
    codes = layer[code]
    repeated = codes.notna() & codes.duplicated(keep=False)
    if not repeated.any():
        return layer
    distinct = layer.loc[repeated].groupby(code)[list(essential)].nunique(dropna=False)
    apart = codes.isin(distinct.index[distinct.gt(1).any(axis=1)])
    if apart.any():
        warn(messages.ZONES_CODE_SHARED, layer=title, field=code, count=int(apart.sum()))
    merging = repeated & ~apart
    if not merging.any():
        return layer
    merged = _one_row_a_code(layer[merging], code, title)
    alone = layer[~merging]
    order = layer.index[layer.index.isin(alone.index.union(merged.index))]
    result = pd.concat([alone, merged]).loc[order]
    return gpd.GeoDataFrame(result, geometry=layer.geometry.name, crs=layer.crs)


def _one_row_a_code(parts: gpd.GeoDataFrame, code: str, title: str) -> gpd.GeoDataFrame:
    """Merge rows that are all parts of zones; see :func:`merged_by_code`."""
    shape = parts.geometry.name
    first = parts.drop_duplicates(code)
    size = parts.geometry.area.fillna(-1.0)
    by_size = parts.loc[size.sort_values(ascending=False, kind="stable").index]
    largest = by_size.drop_duplicates(code).set_index(code).loc[first[code]]
    union = parts.geometry.groupby(parts[code]).agg(lambda of: shapely.union_all(of.array))
    merged = largest.reset_index().set_axis(first.index)[list(parts.columns)]
    merged[shape] = gpd.GeoSeries(
        union.loc[first[code]].to_numpy(), index=first.index, crs=parts.crs
    )
    note(messages.ZONES_MERGED, layer=title, rows=len(parts), codes=len(first), field=code)
    values = parts.drop(columns=[shape, code]).astype("str")  # lists do not compare
    distinct = values.groupby(parts[code]).nunique().gt(1).any()
    differing = [str(name) for name in distinct.index[distinct]]
    if differing:
        warn(messages.ZONES_PARTS_DIFFER, layer=title, fields=", ".join(differing[:8]))
    return merged


def zone_of(shapes: gpd.GeoSeries, zones: gpd.GeoDataFrame) -> pd.Series:
    """Return for each shape the label of the zone that holds a point of it.

    This is how places and census subsections are given to zones of any year: never by code
    (the freguesias of 2025 are not those of the census of 2021), never cut in shares of area.

    Parameters
    ----------
    shapes : geopandas.GeoSeries
        Points or polygons in the CRS of the zones; a polygon's representative point counts.
    zones : geopandas.GeoDataFrame
        Polygons with a unique index.

    Returns
    -------
    pandas.Series
        The label of the zone (object), None where no zone holds the point; on a border, the
        first zone in the layer's order.
    """
    points = shapely.point_on_surface(np.asarray(shapes.array, dtype=object))
    # Few large zones are asked for many points: so each zone is prepared once.
    tree = shapely.STRtree(points)
    zone, place = tree.query(np.asarray(zones.geometry.array, dtype=object), predicate="intersects")
    found = np.full(len(points), len(zones), dtype=np.intp)
    np.minimum.at(found, place, zone)
    labels = np.append(np.asarray(zones.index, dtype=object), np.array([None], dtype=object))
    return pd.Series(labels[found], index=shapes.index, dtype="object")
