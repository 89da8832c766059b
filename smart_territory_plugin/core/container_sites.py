"""Containers at one place made one site: volumes summed by stream, nothing counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from smart_territory_plugin import messages
from smart_territory_plugin.core.container_volumes import BY_FIELD
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn

_POSITION_DIGITS = 3  # a millimetre: sites are numbered alike however their rows are ordered
_WEEK_DIGITS = 9


def requested_here(
    streams: Sequence[str], asked: bool, containers: pd.DataFrame
) -> tuple[str, ...]:
    """Return the streams to look at: those asked for, or those of the usual ones that exist.

    Parameters
    ----------
    streams : sequence of str
        From :func:`~.streams.requested_streams`.
    asked : bool
        Whether the user named them; all of them stay then.
    containers : pandas.DataFrame
        With ``stream`` (:func:`~.streams.by_stream`).
    """
    if asked:
        return tuple(streams)
    here = tuple(code for code in streams if (containers["stream"] == code).any())
    absent = [code for code in streams if code not in here]
    if here and absent:
        warn(messages.CAPACITY_STREAMS_ABSENT, streams=", ".join(absent))
    return here or tuple(streams)


def stream_volumes(
    containers: gpd.GeoDataFrame, volumes: pd.DataFrame, streams: Sequence[str], title: str
) -> gpd.GeoDataFrame:
    """Return a row for each feature and stream with the volume that it has for that stream.

    Parameters
    ----------
    containers : geopandas.GeoDataFrame
        From :func:`~.streams.by_stream`: ``stream`` and points; the index repeats the layer's.
    volumes : pandas.DataFrame
        From :func:`~.container_volumes.container_volumes`, indexed as the layer.
    streams : sequence of str
        The codes asked for; other rows are left out.
    title : str
        The layer's name, for the log.

    Returns
    -------
    geopandas.GeoDataFrame
        Numbered from 0: ``row`` (the feature's label), ``stream``, ``litres`` (of one container),
        ``containers``, ``volume_from`` and the point. A volume that the layer tells of a feature
        for several streams is shared out evenly; a volume by type holds for each stream.

    Raises
    ------
    TerritoryError
        ``STREAM_WITHOUT_VOLUME`` for a stream none of whose containers is left.
    """
    takes = containers.groupby(level=0).size()
    drawn = containers.geometry.notna() & ~containers.geometry.is_empty
    rows = containers[drawn & containers["stream"].isin(streams)]
    rows = rows[rows.index.isin(volumes.index)]
    gone = [code for code in streams if not (rows["stream"] == code).any()]
    if gone:
        raise TerritoryError(messages.STREAM_WITHOUT_VOLUME, layer=title, streams=", ".join(gone))
    own = volumes.loc[rows.index]
    several = takes.loc[rows.index].to_numpy()
    split = (own["volume_from"] == BY_FIELD).to_numpy() & (several > 1)
    if split.any():
        note(messages.VOLUME_SHARED, layer=title, count=int(rows.index[split].nunique()))
    data = {
        "row": rows.index,
        "stream": rows["stream"].to_numpy(dtype=object),
        "litres": own["litres"].to_numpy() / np.where(split, several, 1),
        "containers": own["containers"].to_numpy(),
        "volume_from": own["volume_from"].to_numpy(dtype=object),
    }
    points = shapely.centroid(np.asarray(rows.geometry.array, dtype=object))
    return gpd.GeoDataFrame(data, geometry=points, crs=containers.crs)


def without_repeats(
    layer: gpd.GeoDataFrame, columns: Sequence[str], title: str, drop: bool
) -> gpd.GeoDataFrame:
    """Warn of features that repeat another, and leave them out if that is wanted.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Points of a layer that counts its containers: a second row for the same thing is no
        second container there.
    columns : sequence of str
        The fields that tell stream, type, volume and count.
    title : str
        The layer's name, for the log.
    drop : bool
        Whether repeated features are left out.

    Returns
    -------
    geopandas.GeoDataFrame
        The first of features that are equal in all columns and in place, or the layer itself.
    """
    shapes = np.asarray(layer.geometry.array, dtype=object)
    keys = layer[list(columns)].astype("str").assign(place=shapely.to_wkb(shapes, hex=True))
    repeated = keys.duplicated() & layer.geometry.notna()
    if not repeated.any():
        return layer
    warn(
        messages.CONTAINERS_DROPPED if drop else messages.CONTAINERS_REPEATED,
        layer=title,
        count=int(repeated.sum()),
    )
    return layer[~repeated] if drop else layer


def container_sites(
    bins: gpd.GeoDataFrame, streams: Sequence[str], apart_m: float
) -> gpd.GeoDataFrame:
    """Return one row for each place and stream.

    Parameters
    ----------
    bins : geopandas.GeoDataFrame
        From :func:`stream_volumes` in a metric CRS, with ``collections_week`` and
        ``collections_from`` (:func:`~.waste_generation.weekly_collections`).
    streams : sequence of str
        The codes, in the order of the result.
    apart_m : float
        Containers at most this far apart (m) stand at one place, and so does a chain of them.

    Returns
    -------
    geopandas.GeoDataFrame
        Numbered from 0, by stream and site: ``site`` (from 1, west to east, the same for all
        streams at a place and for any order of the rows), ``stream``, ``containers``,
        ``installed_m3``, ``collections_week`` (the mean weighted by volume, which keeps what is
        emptied in a week), ``collections_from``, ``volume_from`` and the mean point of the place.
    """
    xy = shapely.get_coordinates(np.asarray(bins.geometry.array, dtype=object))
    place, centre = _places(xy, apart_m)
    volume = bins["litres"].to_numpy() * bins["containers"].to_numpy() / 1000
    table = pd.DataFrame(
        {
            "stream": pd.Categorical(bins["stream"], categories=list(streams), ordered=True),
            "site": place,
            "containers": bins["containers"].to_numpy(),
            "installed_m3": volume,
            "emptied": volume * bins["collections_week"].to_numpy(),
            "collections_from": bins["collections_from"].to_numpy(dtype=object),
            "volume_from": bins["volume_from"].to_numpy(dtype=object),
        }
    )
    groups = table.groupby(["stream", "site"], observed=True)
    sums = groups[["containers", "installed_m3", "emptied"]].sum()
    words = groups[["collections_from", "volume_from"]].agg(_joined)
    sites = sums.join(words).reset_index()
    week = sites["emptied"] / sites["installed_m3"]
    sites["collections_week"] = week.round(_WEEK_DIGITS)  # six times a week is no 5.999999
    points = shapely.points(centre[sites["site"].to_numpy()])
    sites["stream"] = pd.Series(sites["stream"].to_list(), index=sites.index, dtype="object")
    sites["site"] += 1
    columns = ["site", "stream", "containers", "installed_m3", "collections_week"]
    columns += ["collections_from", "volume_from"]
    return gpd.GeoDataFrame(sites[columns], geometry=points, crs=bins.crs)


def _joined(words: Iterable[str]) -> str:
    return ", ".join(sorted(set(words)))


def _places(
    xy: NDArray[np.float64], apart_m: float
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the place of each point, numbered by position, and the mean point of each place."""
    spots, of_spot = np.unique(np.round(xy, _POSITION_DIGITS), axis=0, return_inverse=True)
    of_spot = of_spot.ravel()
    points = shapely.points(spots)
    first, second = shapely.STRtree(points).query(points, predicate="dwithin", distance=apart_m)
    links = coo_matrix((np.ones(len(first)), (first, second)), shape=(len(spots), len(spots)))
    _, group = connected_components(links, directed=False)
    # The spots are sorted by position: the first of each group numbers it.
    _, start, group = np.unique(group, return_index=True, return_inverse=True)
    rank = np.argsort(np.argsort(start))
    place_of_spot = rank[group.ravel()]
    size = np.bincount(place_of_spot)
    centre = np.column_stack(
        [np.bincount(place_of_spot, spots[:, axis]) / size for axis in range(2)]
    )
    return place_of_spot[of_spot], centre
