"""Where people live: the counts of census subsections spread over the buildings in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.core.zones import zone_of
from smart_territory_plugin.paths import resource

RESIDENTIAL = "residential"
"""The count stands on a building where people may live."""
OTHER_USE = "other_use"
"""The subsection has only buildings of other uses; its count stands on those."""
CENSUS_POINT = "census_point"
"""The subsection has no building; its count stands on its representative point."""

OWN_FIELD = "field"
"""The buildings' own field says it."""


@dataclass(frozen=True)
class Spread:
    """Counts of subsections, placed."""

    buildings: pd.DataFrame
    """Index of the buildings; the columns (float64, 0 where none, NaN for a building without
    geometry) and ``placed``: ``residential``, ``other_use`` or None."""
    points: gpd.GeoDataFrame
    """Subsections without a building: their labels, the columns and a point each."""
    subsection: pd.Series
    """The label of each building's subsection, None where it lies in none."""


def residential(values: pd.Series, path: Path | None = None) -> pd.Series:
    """Say of each building whether people may live in it.

    Parameters
    ----------
    values : pandas.Series
        The building's use, such as OpenStreetMap's ``building``; NULL is residential.
    path : pathlib.Path, optional
        A table with the columns ``use`` and ``residential`` (``yes`` or ``no``) instead of the
        plugin's own.

    Returns
    -------
    pandas.Series
        Booleans with the same index; a value that is not in the table is True.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``USE_NOT_YES_NO``.
    """
    table = read_table(path or resource("tables", "building_uses.csv"), ["use", "residential"])
    homes: dict[str, bool] = {}
    for use, answer in table.rows.dropna().itertuples(index=False):
        if plain(answer) not in ("yes", "no", "sim", "nao"):
            raise TerritoryError(
                messages.USE_NOT_YES_NO, table=table.path.name, use=use, value=answer
            )
        homes[plain(use)] = plain(answer) in ("yes", "sim")
    answers = [homes.get(plain(value), True) for value in values]
    return pd.Series(answers, index=values.index, dtype=bool)


def spread_counts(
    census: gpd.GeoDataFrame,
    buildings: gpd.GeoDataFrame,
    columns: Sequence[str],
    floors: pd.Series | None = None,
    homes: pd.Series | None = None,
    progress: Progress = silent,
    *,
    dwellings: pd.Series | None = None,
) -> Spread:
    """Spread counts of subsections over their buildings in proportion to floor area.

    Parameters
    ----------
    census : geopandas.GeoDataFrame
        Subsections (polygons, metric CRS, unique index) with the columns.
    buildings : geopandas.GeoDataFrame
        Polygons or points in the same CRS with a unique index.
    columns : sequence of str
        Counts to spread, such as ``dwellings`` and ``population``; NaN counts as none.
    floors : pandas.Series, optional
        Storeys of each building (index of the buildings); a missing or non-positive number
        becomes the median of the known ones.
    homes : pandas.Series, optional
        Which buildings are residential (:func:`residential`); by default all.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.
    dwellings : pandas.Series, optional
        Dwellings of each building (index of the buildings), which weigh it in place of its floor
        area: 0 is no home, a missing or negative number becomes the median of the known ones.

    Returns
    -------
    Spread
        The sum over buildings and points is the census's, up to rounding.

    Notes
    -----
    A building belongs to the subsection that holds its representative point, else to the one
    that covers most of it. Its weight is footprint × storeys; points all weigh the same (in a
    mixed layer, as the median footprint). In subsection k, building b of the residential ones R
    gets ``count_k · w_b / Σ_R w``. Buildings of other uses get nothing, unless the subsection
    has no others. The method is dasymetric mapping with floor area as ancillary data; the
    choice of weights is the project's.
    """
    home_of = _subsection_of(buildings, census)
    progress(0.4)
    lived = pd.Series(True, index=buildings.index) if homes is None else homes
    known = dwellings is not None and bool((dwellings > 0).any())
    if dwellings is not None and known:
        lived = lived & (dwellings != 0)
        weight = _by_dwellings(dwellings)
    else:
        weight = _weights(buildings.geometry, floors)
    inside = home_of.notna()
    has_home = home_of[inside & lived].unique()
    fallback = inside & ~lived & ~home_of.isin(has_home)
    takes = (inside & lived) | fallback
    keys = home_of[takes]
    share = weight[takes] / weight[takes].groupby(keys).transform("sum")
    progress(0.6)

    result = pd.DataFrame(index=buildings.index)
    counts = census[list(columns)].fillna(0.0)
    for column in columns:
        placed = keys.map(counts[column]).astype("float64") * share
        result[column] = placed.reindex(buildings.index, fill_value=0.0)
    result.loc[buildings.geometry.isna() | buildings.geometry.is_empty, list(columns)] = np.nan
    placed_on = np.full(len(buildings), None, dtype=object)
    placed_on[(inside & lived).to_numpy()] = RESIDENTIAL
    placed_on[fallback.to_numpy()] = OTHER_USE
    result["placed"] = pd.Series(placed_on, index=buildings.index, dtype="object")
    points = _points_of(census, counts, home_of[takes])
    progress(1.0)
    by = messages.COUNTS_SPREAD_BY_DWELLINGS if known else messages.COUNTS_SPREAD
    _report(counts, result, points, int((~inside).sum()), by)
    return Spread(result, points, home_of)


def dwelling_places(
    buildings: gpd.GeoDataFrame | None,
    census: gpd.GeoDataFrame | None,
    counts: pd.Series | None = None,
    floors: pd.Series | None = None,
    homes: pd.Series | None = None,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Return the places where dwellings stand, from whichever of the two layers there are.

    Parameters
    ----------
    buildings : geopandas.GeoDataFrame, optional
        Polygons or points in a metric CRS with a unique index.
    census : geopandas.GeoDataFrame, optional
        Subsections in the same CRS with ``dwellings``; not read where ``counts`` is given.
    counts : pandas.Series, optional
        Dwellings of each building (index of the buildings); missing or negative is none.
    floors, homes, progress
        As :func:`spread_counts`.

    Returns
    -------
    geopandas.GeoDataFrame
        Numbered from 0: the buildings in their order, then subsections that stand as a point.
        ``label`` (of the row in its layer), ``of_census`` (whether that layer is the census),
        ``dwellings`` (float64, NaN for a building without geometry), ``dwellings_from``
        (``field``, ``residential``, ``other_use``, ``census_point`` or None) and the geometry.

    Raises
    ------
    TerritoryError
        ``PLACES_MISSING`` without both layers; ``DWELLINGS_UNKNOWN`` for buildings without
        dwellings and no census to spread.
    """
    if buildings is None and census is None:
        raise TerritoryError(messages.PLACES_MISSING)
    if buildings is None:
        points = census_points(census, ["dwellings"])
        return _dwelling_rows(None, None, points)
    if counts is not None:
        if census is not None:
            note(messages.DWELLINGS_FIELD_WINS)
        lived = counts.where(counts >= 0)
        if lived.isna().any():
            warn(messages.DWELLINGS_MISSING, count=int(lived.isna().sum()))
        told = pd.DataFrame({"dwellings": lived.fillna(0.0), "placed": OWN_FIELD})
        return _dwelling_rows(told, buildings.geometry, None)
    if census is None:
        raise TerritoryError(messages.DWELLINGS_UNKNOWN)
    spread = spread_counts(census, buildings, ["dwellings"], floors, homes, progress)
    return _dwelling_rows(spread.buildings, buildings.geometry, spread.points)


def _dwelling_rows(
    told: pd.DataFrame | None, shapes: gpd.GeoSeries | None, points: gpd.GeoDataFrame | None
) -> gpd.GeoDataFrame:
    rows = place_rows(["dwellings"], told, shapes, points)
    return rows.rename(columns={"placed": "dwellings_from"})


def place_rows(
    columns: Sequence[str],
    told: pd.DataFrame | None,
    shapes: gpd.GeoSeries | None,
    points: gpd.GeoDataFrame | None,
) -> gpd.GeoDataFrame:
    """Put buildings and subsections that stand as points into one layer.

    Parameters
    ----------
    columns : sequence of str
        The counts.
    told : pandas.DataFrame, optional
        The counts and ``placed`` of the buildings.
    shapes : geopandas.GeoSeries, optional
        The buildings' geometries (index of ``told``).
    points : geopandas.GeoDataFrame, optional
        Subsections as points, with the counts and ``placed``; at least one of the two is given.

    Returns
    -------
    geopandas.GeoDataFrame
        Numbered from 0, the buildings first: ``label`` (of the row in its layer), ``of_census``
        (whether that layer is the census), the counts (float64), ``placed`` and the geometry.
    """
    parts = []
    if told is not None:
        parts.append(told.assign(geometry=shapes, of_census=False))
    if points is not None and (len(points) or told is None):
        parts.append(points.assign(of_census=True))
    frames = [
        gpd.GeoDataFrame(
            {
                "label": part.index,
                "of_census": part["of_census"].to_numpy(),
                **{column: part[column].to_numpy(dtype="float64") for column in columns},
                "placed": part["placed"].to_numpy(dtype=object),
            },
            geometry=gpd.GeoSeries(part["geometry"]).array,
        )
        for part in parts
    ]
    crs = next(layer.crs for layer in (shapes, points) if layer is not None)
    return gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), geometry="geometry", crs=crs)


def census_points(census: gpd.GeoDataFrame, columns: Sequence[str]) -> gpd.GeoDataFrame:
    """Return every subsection with a count as its representative point (no buildings known).

    Parameters
    ----------
    census : geopandas.GeoDataFrame
        Subsections with the columns.
    columns : sequence of str
        The counts; NaN counts as none.

    Returns
    -------
    geopandas.GeoDataFrame
        The labels of the subsections where a count is above 0, the columns and a point each.
    """
    counts = census[list(columns)].fillna(0.0)
    points = _points_of(census, counts, pd.Series([], dtype="object"))
    note(messages.CENSUS_AS_POINTS, count=len(points), column=columns[0])
    return points


def _subsection_of(buildings: gpd.GeoDataFrame, census: gpd.GeoDataFrame) -> pd.Series:
    """Return the label of each building's subsection, None where it touches none."""
    labels = zone_of(buildings.geometry, census)
    shapes = np.asarray(buildings.geometry.array, dtype=object)
    open_rows = np.flatnonzero(labels.isna().to_numpy() & (shapely.area(shapes) > 0))
    if len(open_rows) == 0:
        return labels
    grounds = np.asarray(census.geometry.array, dtype=object)
    row, ground = shapely.STRtree(grounds).query(shapes[open_rows], predicate="intersects")
    if len(row) == 0:
        return labels
    overlap = shapely.area(shapely.intersection(shapes[open_rows][row], grounds[ground]))
    pairs = pd.DataFrame({"row": row, "ground": ground, "overlap": overlap})
    best = pairs[pairs["overlap"] > 0].sort_values("overlap", kind="stable")
    best = best.drop_duplicates("row", keep="last")
    labels.iloc[open_rows[best["row"]]] = census.index[best["ground"]]
    return labels


def _weights(shapes: gpd.GeoSeries, floors: pd.Series | None) -> pd.Series:
    """Return footprint × storeys in m², the same for every point."""
    area = pd.Series(shapely.area(np.asarray(shapes.array, dtype=object)), index=shapes.index)
    known = area[area > 0]
    weight = area.where(area > 0, float(known.median()) if len(known) else 1.0)
    if floors is None:
        return weight
    told = floors.where(floors > 0)
    if told.isna().all():
        return weight
    unknown = int(told.isna().sum())
    if unknown:
        note(messages.FLOORS_MISSING, count=unknown, median=float(told.median()))
    return weight * told.fillna(float(told.median()))


def _by_dwellings(dwellings: pd.Series) -> pd.Series:
    """Return the dwellings as weights, the median where a building has no number above 0."""
    known = dwellings.where(dwellings > 0)
    unknown = int((known.isna() & (dwellings != 0)).sum())
    if unknown:
        note(messages.WEIGHTS_MISSING, count=unknown, median=float(known.median()))
    return known.fillna(float(known.median()))


def _points_of(
    census: gpd.GeoDataFrame, counts: pd.DataFrame, built: pd.Series
) -> gpd.GeoDataFrame:
    """Return the representative points of subsections with a count and no building."""
    shapes: NDArray[np.object_] = np.asarray(census.geometry.array, dtype=object)
    drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    left = (counts > 0).any(axis=1).to_numpy() & ~census.index.isin(built.unique())
    lost = left & ~drawn
    if lost.any():
        first = counts.columns[0]
        warn(
            messages.CENSUS_WITHOUT_GEOMETRY,
            count=int(lost.sum()),
            column=first,
            total=float(counts.loc[lost, first].sum()),
        )
    rows = left & drawn
    points = counts[rows].assign(placed=CENSUS_POINT)
    return gpd.GeoDataFrame(points, geometry=shapely.point_on_surface(shapes[rows]), crs=census.crs)


def _report(
    counts: pd.DataFrame, placed: pd.DataFrame, points: gpd.GeoDataFrame, outside: int, by: str
) -> None:
    """Log where the first column went."""
    column = counts.columns[0]
    on_homes = placed.loc[placed["placed"] == RESIDENTIAL, column]
    on_others = placed.loc[placed["placed"] == OTHER_USE, column]
    note(
        by,
        column=column,
        total=float(counts[column].sum()),
        placed=float(on_homes.sum()),
        buildings=int((on_homes > 0).sum()),
        outside=outside,
    )
    if (on_others > 0).any():
        warn(
            messages.COUNTS_ON_OTHER_USES,
            column=column,
            total=float(on_others.sum()),
            buildings=int((on_others > 0).sum()),
        )
    if len(points):
        warn(
            messages.COUNTS_ON_POINTS,
            column=column,
            total=float(points[column].sum()),
            count=len(points),
        )
