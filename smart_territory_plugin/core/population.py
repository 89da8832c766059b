"""People where they live: the census' people by age, on buildings or on points."""

from __future__ import annotations

from collections.abc import Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.census import CODE_DIGITS, find_census, read_census
from smart_territory_plugin.core.dwellings import (
    OWN_FIELD,
    Spread,
    census_points,
    place_rows,
    spread_counts,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import code_text, field_named
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.core.zones import find_zones, merged_by_code

AGES = ("age_0_14", "age_15_24", "age_25_64", "age_65")
"""The age groups that the censuses of 2021 and 2011 have in common; ``age_65`` is 65 and over."""
COUNTS = ("population", *AGES, "dwellings")
"""What a place holds; NaN all through where the layer does not say."""


def census_fields(names: Sequence[str], title: str, field: str | None = None) -> list[str]:
    """Return the fields of a layer that :func:`census_people` needs.

    Parameters
    ----------
    names : sequence of str
        The layer's field names.
    title : str
        The layer's name, for the sentence.
    field : str, optional
        The field with the people, of a layer that is no census known here.

    Raises
    ------
    TerritoryError
        ``PEOPLE_LAYER_UNKNOWN`` without either; ``CENSUS_NO_COLUMN`` for a census layer without
        people.
    """
    if field is not None:
        code = _code_field(names)[0]
        return [field, *([code] if code else [])]
    schema = find_census(names)
    if schema is None:
        raise TerritoryError(messages.PEOPLE_LAYER_UNKNOWN, layer=title)
    schema.require("population")
    return schema.fields([column for column in COUNTS if column in schema.columns])


def census_people(
    layer: gpd.GeoDataFrame, title: str, field: str | None = None
) -> gpd.GeoDataFrame:
    """Return the people of a census layer, or of any layer with a field that holds them.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Subsections or other areas (or their points) with the fields of :func:`census_fields`.
    title : str
        The layer's name, for the log.
    field : str, optional
        The field with the people; without it the layer is a census that
        :mod:`~smart_territory_plugin.core.census` knows.

    Returns
    -------
    geopandas.GeoDataFrame
        ``code`` (text, None where there is none), :data:`COUNTS` (float64; NaN where unknown or
        below zero; with ``field`` only ``population`` is known) and the geometry. Rows that are
        parts of one area, with its code and its people repeated, become one.

    Raises
    ------
    TerritoryError
        As :func:`census_fields`.
    """
    names = [str(name) for name in layer.columns.drop(layer.geometry.name)]
    wanted = census_fields(names, title, field)
    if field is None:
        schema = find_census(names)
        columns = [name for name in COUNTS if schema is not None and name in schema.columns]
        people = read_census(layer[[*wanted, layer.geometry.name]], title, columns)
        return people.reindex(columns=["code", *COUNTS, "geometry"])
    told = numeric(layer[field], field, title)
    unknown = told.isna() | (told < 0)
    if unknown.any():
        warn(messages.PEOPLE_MISSING, layer=title, count=int(unknown.sum()))
    code, digits = _code_field(names)
    codes = code_text(layer[code], digits) if code else None
    shapes = layer.geometry.array
    data = {"code": codes, "population": told.where(~unknown)}
    people = gpd.GeoDataFrame(data, geometry=shapes, index=layer.index, crs=layer.crs)
    # The islets of a coastal freguesia repeat its people; parts with people of their own stay.
    people = merged_by_code(people, "code", title, ["population"])
    return people.reindex(columns=["code", *COUNTS, "geometry"])


def building_fields(names: Sequence[str], field: str) -> dict[str, str]:
    """Return the buildings' fields with their own counts, by column.

    Parameters
    ----------
    names : sequence of str
        The layer's field names.
    field : str
        The field with the people.

    Returns
    -------
    dict
        ``population``: the field; each of the other :data:`COUNTS` that the layer has under
        that name, as :func:`spread_people` names them.
    """
    own = {column: field_named(list(names), column) for column in COUNTS[1:]}
    return {"population": field, **{column: name for column, name in own.items() if name}}


def building_people(buildings: gpd.GeoDataFrame, title: str, field: str) -> pd.DataFrame:
    """Return the people that the buildings' own fields tell.

    Parameters
    ----------
    buildings : geopandas.GeoDataFrame
        With the fields of :func:`building_fields`.
    title : str
        The layer's name, for the log.
    field : str
        The field with the people.

    Returns
    -------
    pandas.DataFrame
        Index of the buildings: :data:`COUNTS` (float64, NaN where unknown or below zero) and
        ``placed`` (``field``).
    """
    names = building_fields([str(name) for name in buildings.columns], field)
    told = {column: numeric(buildings[name], name, title) for column, name in names.items()}
    counts = pd.DataFrame(told, index=buildings.index)
    counts = counts.where(counts >= 0)
    missing = int(counts["population"].isna().sum())
    if missing:
        warn(messages.PEOPLE_MISSING, layer=title, count=missing)
    return counts.reindex(columns=list(COUNTS)).assign(placed=OWN_FIELD)


def spread_people(
    census: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    floors: pd.Series | None = None,
    homes: pd.Series | None = None,
    dwellings: pd.Series | None = None,
    progress: Progress = silent,
) -> Spread:
    """Spread the people of the census, by age, and its dwellings over the buildings.

    Parameters
    ----------
    census : geopandas.GeoDataFrame
        From :func:`census_people`: polygons in a metric CRS.
    buildings : geopandas.GeoDataFrame
        Polygons or points in the same CRS with a unique index.
    floors, homes, dwellings, progress
        As :func:`~smart_territory_plugin.core.dwellings.spread_counts`, whose shares hold for
        every column.

    Returns
    -------
    Spread
        With all of :data:`COUNTS`. Each column's sum over buildings and points is the census's,
        up to rounding. NaN for a building whose subsection's count is unknown, for one in no
        subsection and for one without geometry; a building in a subsection that takes nobody
        (a garage beside houses) has 0.
    """
    known = [column for column in COUNTS if census[column].notna().any()]
    spread = spread_counts(census, buildings, known, floors, homes, progress, dwellings=dwellings)
    placed, points = spread.buildings, spread.points
    for column in known:
        # An unknown count is spread as 0 by spread_counts; here it stays unknown.
        of_subsection = spread.subsection.map(census[column]).astype("float64")
        placed[column] = placed[column].where(of_subsection.notna())
        points[column] = census.loc[points.index, column]
    return Spread(
        placed.reindex(columns=[*COUNTS, "placed"]),
        points.reindex(columns=[*COUNTS, "placed", "geometry"]),
        spread.subsection,
    )


def people_places(
    buildings: gpd.GeoDataFrame | None,
    census: gpd.GeoDataFrame | None,
    told: pd.DataFrame | None = None,
    floors: pd.Series | None = None,
    homes: pd.Series | None = None,
    dwellings: pd.Series | None = None,
    *,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Return the places where people live, from whichever layers there are.

    Parameters
    ----------
    buildings : geopandas.GeoDataFrame, optional
        Polygons or points in a metric CRS with a unique index.
    census : geopandas.GeoDataFrame, optional
        From :func:`census_people` in the same CRS.
    told : pandas.DataFrame, optional
        The buildings' own people (:func:`building_people`); the census is not used then.
    floors, homes, dwellings, progress
        As :func:`spread_people`.

    Returns
    -------
    geopandas.GeoDataFrame
        Numbered from 0: the buildings in their order, then subsections that stand as a point.
        ``label`` (of the row in its layer), ``of_census`` (whether that layer is the census),
        :data:`COUNTS` (float64, NaN where unknown), ``placed`` (``field``, ``residential``,
        ``other_use``, ``census_point`` or None) and the geometry. A census of points stands as
        it is, with a warning, because points have no buildings in them.

    Raises
    ------
    TerritoryError
        ``PLACES_MISSING`` without both layers; ``PEOPLE_UNKNOWN`` for buildings whose people
        nobody tells; ``PEOPLE_NOBODY`` where there is not one person.
    """
    if buildings is None and census is None:
        raise TerritoryError(messages.PLACES_MISSING)
    if buildings is not None and told is not None:
        places = place_rows(COUNTS, told, buildings.geometry, None)
    elif census is None:
        raise TerritoryError(messages.PEOPLE_UNKNOWN)
    elif buildings is None or not has_areas(census):
        if buildings is not None:
            warn(messages.CENSUS_HAS_NO_AREAS)
        places = place_rows(COUNTS, None, None, _as_points(census))
    else:
        spread = spread_people(census, buildings, floors, homes, dwellings, progress)
        places = place_rows(COUNTS, spread.buildings, buildings.geometry, spread.points)
    if not places["population"].sum() > 0:
        raise TerritoryError(messages.PEOPLE_NOBODY)
    return places


def has_areas(census: gpd.GeoDataFrame) -> bool:
    """Tell whether a census layer has areas, so that buildings can lie in them."""
    return bool((shapely.area(np.asarray(census.geometry.array, dtype=object)) > 0).any())


def report_ages(places: pd.DataFrame) -> None:
    """Log that age groups are unknown, which a result will show as empty fields."""
    missing = [age for age in AGES if places[age].isna().all()]
    if missing:
        note(messages.AGES_UNKNOWN, ages=", ".join(missing))


def _as_points(census: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    points = census_points(census, list(COUNTS))
    points[list(COUNTS)] = census.loc[points.index, list(COUNTS)]
    return points


def _code_field(names: Sequence[str]) -> tuple[str | None, int]:
    """Return the field with the code of an area and its digits, where the layer has one."""
    census = find_census(names)
    if census is not None:
        return census.code, CODE_DIGITS
    zones = find_zones(names)
    if zones is not None and zones.code is not None:
        return zones.code, zones.digits
    return None, 0
