"""Access to waste containers: which dwellings have every flow within reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.streams import is_official

ROUNDING_M = 1e-6
"""A coordinate in Portugal's grid has a rounding of 1e-10 m: at the limit is within it."""

_FAR_M = 10_000.0

_URBANITY = {
    "apu": "APU",
    "area predominantemente urbana": "APU",
    "predominantemente urbana": "APU",
    "amu": "AMU",
    "area mediamente urbana": "AMU",
    "mediamente urbana": "AMU",
    "apr": "APR",
    "area predominantemente rural": "APR",
    "predominantemente rural": "APR",
}


def urbanity(values: pd.Series) -> pd.Series:
    """Return the typology of urban areas (INE's TIPAU) as APU, AMU or APR.

    Parameters
    ----------
    values : pandas.Series
        The abbreviation or its Portuguese name, in any case and with or without accents.

    Returns
    -------
    pandas.Series
        ``APU`` (predominantly urban), ``AMU`` (moderately urban), ``APR`` (predominantly rural);
        None for any other value, which is named in the log.
    """
    read = [None if pd.isna(value) else _URBANITY.get(plain(value)) for value in values]
    result = pd.Series(read, index=values.index, dtype="object")
    strange = result.isna() & values.notna()
    if strange.any():
        words = ", ".join(sorted({str(value) for value in values[strange]})[:5])
        warn(messages.URBANITY_UNREAD, values=words, count=int(strange.sum()))
    return result


def limits(kinds: pd.Series, urban_m: float, other_m: float) -> NDArray[np.float64]:
    """Return the limit of each place in metres.

    Parameters
    ----------
    kinds : pandas.Series
        ``APU``, ``AMU``, ``APR`` or None of each place's freguesia.
    urban_m, other_m : float
        The limits of APU, and of AMU and APR.

    Returns
    -------
    numpy.ndarray
        A place without typology gets the urban limit, the stricter one by default; how many
        there are is told as a warning.
    """
    unknown = int(kinds.isna().sum())
    if unknown:
        warn(messages.URBANITY_MISSING, count=unknown, total=len(kinds), limit=urban_m)
    return np.where(kinds.isin(["AMU", "APR"]), other_m, urban_m).astype("float64")


def require_near(places: gpd.GeoDataFrame, containers: gpd.GeoDataFrame) -> None:
    """Refuse containers that lie in another part of the world than the places.

    Raises
    ------
    TerritoryError
        ``CONTAINERS_FAR`` where the two extents are more than 10 km apart: longitude and
        latitude were swapped, or the layer's CRS is not the one assigned to it.
    """
    west, south, east, north = places.total_bounds
    left, bottom, right, top = containers.total_bounds
    gap = max(left - east, west - right, bottom - north, south - top)
    if gap > _FAR_M:
        raise TerritoryError(messages.CONTAINERS_FAR, distance=gap / 1000)


def all_streams(areas: gpd.GeoDataFrame, streams: Sequence[str]) -> gpd.GeoDataFrame:
    """Return door-to-door areas that collect every flow: one row an area and flow."""
    note(messages.DOOR_ALL_STREAMS)
    rows = [
        gpd.GeoDataFrame({"stream": code}, geometry=areas.geometry.array, index=areas.index)
        for code in streams
    ]
    return gpd.GeoDataFrame(pd.concat(rows), geometry="geometry", crs=areas.crs)


def require_streams(
    streams: Sequence[str], containers: gpd.GeoDataFrame, areas: gpd.GeoDataFrame | None
) -> None:
    """Log what the layer's stream names were read as, and refuse a flow that is nowhere.

    Parameters
    ----------
    streams : sequence of str
        The codes asked for.
    containers : geopandas.GeoDataFrame
        With ``stream`` and ``alias`` (:func:`~.streams.by_stream`).
    areas : geopandas.GeoDataFrame, optional
        Door-to-door areas with ``stream``.

    Raises
    ------
    TerritoryError
        ``STREAMS_ABSENT`` names the flows that no container and no door-to-door area takes, and
        the aliases found.
    """
    pairs = containers.groupby(["alias", "stream"], sort=True).size()
    found = ", ".join(f"{alias} → {code} ({count})" for (alias, code), count in pairs.items())
    collected = set(containers["stream"])
    if areas is not None:
        collected |= set(areas["stream"])
    absent = [code for code in streams if code not in collected]
    if absent:
        raise TerritoryError(messages.STREAMS_ABSENT, streams=", ".join(absent), found=found or "–")
    note(messages.STREAMS_READ, found=found)


def door_to_door_masks(
    places: gpd.GeoSeries, areas: gpd.GeoDataFrame, streams: Sequence[str]
) -> dict[str, NDArray[np.bool_]]:
    """Say of each place which flows are collected at its door.

    Parameters
    ----------
    places : geopandas.GeoSeries
        Points or polygons; a representative point must lie in the area.
    areas : geopandas.GeoDataFrame
        Polygons in the same CRS with ``stream``, one row a flow collected.
    streams : sequence of str
        The codes asked for; areas that collect none of them do not count.
    """
    points = shapely.point_on_surface(np.asarray(places.array, dtype=object))
    masks: dict[str, NDArray[np.bool_]] = {}
    for code in streams:
        shapes = np.asarray(areas.geometry[areas["stream"] == code].array, dtype=object)
        inside = np.zeros(len(points), dtype=bool)
        inside[shapely.STRtree(shapes).query(points, predicate="intersects")[0]] = True
        masks[code] = inside
    return masks


def container_access(
    places: gpd.GeoDataFrame,
    containers: gpd.GeoDataFrame,
    streams: Sequence[str],
    limit_m: NDArray[np.float64],
    door_to_door: Mapping[str, NDArray[np.bool_]] | None = None,
    progress: Progress = silent,
    *,
    distances: Mapping[str, NDArray[np.float64]] | None = None,
) -> pd.DataFrame:
    """Return each place's distance to every flow, and whether it is served.

    Parameters
    ----------
    places : geopandas.GeoDataFrame
        Buildings (polygons) or points in a metric CRS.
    containers : geopandas.GeoDataFrame
        Points in the same CRS with ``stream``, one row a flow taken
        (:func:`~.streams.by_stream`).
    streams : sequence of str
        The flows that must all be in reach; ERSAR's figure needs glass, paper, packaging, mixed.
    limit_m : numpy.ndarray
        The longest way of each place in metres (:func:`limits`); a distance equal to it is in
        reach.
    door_to_door : mapping, optional
        For each flow, whether it is collected at the place's door
        (:func:`door_to_door_masks`).
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.
    distances : mapping, optional
        For each flow the metres from each place to the nearest container, such as those along
        streets (:func:`~.container_ways.street_distances`); by default straight lines from the
        edge of the place.

    Returns
    -------
    pandas.DataFrame
        Index of the places. ``dist_<code>_m``: metres from the edge of the building (0 inside)
        to the nearest container; NaN where no container takes the flow or none is reached.
        ``served_<code>``: 1 where the flow is in reach or collected at the door, else 0.
        ``served``: 1 where all flows are in reach or the place lies in a door-to-door area,
        else 0. NaN all through for a place without geometry.

    Notes
    -----
    ``served_i = door_i OR all_s(d_is <= L_i)``: the definition counts all dwellings of a
    door-to-door area, whole; the single flows count only what is collected there. How many
    places are served by that rule alone is told in the log. Source: ERSAR, “acessibilidade do
    serviço de recolha seletiva (multimaterial)”, as quoted in the environment report (REA) of
    APA, data of 2022. Its distance runs from the limit of the plot; measured from the building
    it is never shorter, so the figure here is on the safe side.
    """
    shapes = np.asarray(places.geometry.array, dtype=object)
    drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    measured: dict[str, NDArray[np.float64]] = {}
    reaches: dict[str, NDArray[np.float64]] = {}
    every = np.ones(len(shapes), dtype=bool)
    by_reach = np.ones(len(shapes), dtype=bool)
    any_door = np.zeros(len(shapes), dtype=bool)
    for step, code in enumerate(streams):
        if distances is not None:
            distance = distances[code]
        else:
            taking = containers.geometry[containers["stream"] == code]
            distance = _nearest(shapes, drawn, np.asarray(taking.array, dtype=object))
        reached = distance <= limit_m + ROUNDING_M  # NaN is not within any limit
        door = np.zeros(len(shapes), dtype=bool) if door_to_door is None else door_to_door[code]
        by_reach &= reached
        any_door |= door
        every &= reached | door
        measured[f"dist_{code}_m"] = distance
        reaches[f"served_{code}"] = np.where(drawn, (reached | door).astype("float64"), np.nan)
        progress((step + 1) / len(streams))
    result = pd.DataFrame({**measured, **reaches}, index=places.index)
    result["served"] = np.where(drawn, (by_reach | any_door).astype("float64"), np.nan)
    lenient = int((drawn & any_door & ~every).sum())
    if lenient:
        note(messages.SERVED_BY_AREA, count=lenient)
    return result


def _nearest(
    shapes: NDArray[np.object_], drawn: NDArray[np.bool_], points: NDArray[np.object_]
) -> NDArray[np.float64]:
    """Return the distance from each shape to the nearest of the points, NaN without any."""
    distance = np.full(len(shapes), np.nan)
    points = points[~(shapely.is_missing(points) | shapely.is_empty(points))]
    if len(points) and drawn.any():
        (rows, _), found = shapely.STRtree(points).query_nearest(
            shapes[drawn], return_distance=True, all_matches=False
        )
        distance[np.flatnonzero(drawn)[rows]] = found
    return distance


def summarise_access(
    access: pd.DataFrame,
    dwellings: pd.Series,
    groups: pd.Series,
    labels: pd.Index,
    streams: Sequence[str],
) -> pd.DataFrame:
    """Return dwellings served by group: zones, typologies, or the whole area as one.

    Parameters
    ----------
    access : pandas.DataFrame
        From :func:`container_access`.
    dwellings : pandas.Series
        Dwellings of each place (same index); NaN counts as none.
    groups : pandas.Series
        The group's label of each place (same index), None for a place in no group.
    labels : pandas.Index
        The groups of the result, in order.
    streams : sequence of str
        The flows of ``access``.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``; ``dwellings``, ``served_pct``, ``served_<code>_pct`` (shares of
        dwellings, 0–100, NaN where the group has no dwelling) and ``unserved`` (dwellings).
    """
    counted = access["served"].notna() & groups.notna()
    weight = dwellings.fillna(0.0).astype("float64")[counted]
    keys = groups[counted]

    def total(values: pd.Series) -> pd.Series:
        return values.groupby(keys).sum().reindex(labels, fill_value=0.0).astype("float64")

    result = pd.DataFrame({"dwellings": total(weight)}, index=labels)
    base = result["dwellings"].where(result["dwellings"] > 0)
    served = total(weight * access["served"][counted])
    result["served_pct"] = 100 * served / base
    for code in streams:
        of_code = total(weight * access[f"served_{code}"][counted])
        result[f"served_{code}_pct"] = 100 * of_code / base
    result["unserved"] = result["dwellings"] - served
    return result


def report_access(
    access: pd.DataFrame,
    dwellings: pd.Series,
    kinds: pd.Series,
    streams: Sequence[str],
    groups: pd.Series | None = None,
) -> dict[str, float]:
    """Log the figure of the whole area and of each typology, and say whether it is official.

    The band of the official figure belongs to the managing entity's whole service area and
    typology, so these are the numbers to hold against it, not those of one freguesia.

    Parameters
    ----------
    access, dwellings, streams
        As :func:`summarise_access`.
    kinds : pandas.Series
        ``APU``, ``AMU``, ``APR`` or None of each place.
    groups : pandas.Series, optional
        The zone of each place, where zones were given: dwellings in none are told.

    Returns
    -------
    dict
        ``served_pct`` of the whole, and ``served_pct_APU`` and so on for the typologies found.
    """
    whole = pd.Series("all", index=access.index)
    labels = [kind for kind in ("APU", "AMU", "APR") if (kinds == kind).any()]
    table = pd.concat(
        [
            summarise_access(access, dwellings, whole, pd.Index(["all"]), streams),
            summarise_access(access, dwellings, kinds, pd.Index(labels, dtype=object), streams),
        ]
    )
    total = table.loc["all"]
    note(
        messages.ACCESS_OFFICIAL if is_official(streams) else messages.ACCESS_OTHER_STREAMS,
        streams=", ".join(streams),
    )
    note(
        messages.ACCESS_TOTAL,
        dwellings=total["dwellings"],
        unserved=total["unserved"],
        share=total["served_pct"],
    )
    for kind in labels:
        row = table.loc[kind]
        note(
            messages.ACCESS_OF_KIND, kind=kind, dwellings=row["dwellings"], share=row["served_pct"]
        )
    if groups is not None:
        outside = float(dwellings[groups.isna()].sum())
        if outside > 0:
            warn(messages.DWELLINGS_OUTSIDE_ZONES, count=outside)
    shares = table["served_pct"].round(4)
    return {
        "served_pct" if label == "all" else f"served_pct_{label}": float(value)
        for label, value in shares.items()
    }
