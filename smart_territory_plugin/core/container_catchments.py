"""Who uses which container: each place goes to the nearest site of every stream."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, silent, warn

_ROUNDING_M = 1e-6  # a way equal to the limit is within it

Nearest = Callable[[NDArray[np.intp]], tuple[NDArray[np.float64], NDArray[np.intp]]]
"""From positions of sites to each place's metres to the nearest of them (NaN where none is
reached) and its position in the list given (-1)."""


class Catchments(NamedTuple):
    """For each place, in the order of the places, a column a stream."""

    site: pd.DataFrame
    """The position of the site in the table of sites, -1 where none is reached."""
    distance_m: pd.DataFrame
    """Metres to the nearest site, also beyond the longest way; NaN where there is no way."""


def straight_to(places: gpd.GeoSeries, sites: gpd.GeoSeries) -> Nearest:
    """Return the measure by straight lines from the edge of each place.

    Parameters
    ----------
    places : geopandas.GeoSeries
        Points or polygons in a metric CRS; those without geometry reach nothing.
    sites : geopandas.GeoSeries
        Points in the same CRS. Of two equally near ones the first counts.
    """
    shapes = np.asarray(places.array, dtype=object)
    points = np.asarray(sites.array, dtype=object)
    drawn = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))

    def nearest(which: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        distance = np.full(len(shapes), np.nan)
        found = np.full(len(shapes), -1, dtype=np.intp)
        if len(which) and len(drawn):
            (row, site), away = shapely.STRtree(points[which]).query_nearest(
                shapes[drawn], return_distance=True, all_matches=True
            )
            order = np.lexsort((site, row))
            row, site, away = row[order], site[order], away[order]
            row, first = np.unique(row, return_index=True)
            distance[drawn[row]], found[drawn[row]] = away[first], site[first]
        return distance, found

    return nearest


def catchments(
    index: pd.Index,
    stream_of_site: pd.Series,
    streams: Sequence[str],
    nearest: Nearest,
    max_m: float | None = None,
    progress: Progress = silent,
) -> Catchments:
    """Return the nearest site of every stream for each place.

    Parameters
    ----------
    index : pandas.Index
        That of the places.
    stream_of_site : pandas.Series
        The stream of each site.
    streams : sequence of str
        The codes.
    nearest : callable
        Measures the ways (:func:`straight_to`, or along streets).
    max_m : float, optional
        Longest way (m), inclusive: places with a longer one use no container.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    Catchments
    """
    site = pd.DataFrame(-1, index=index, columns=list(streams), dtype=np.intp)
    distance_m = pd.DataFrame(np.nan, index=index, columns=list(streams))
    for step, code in enumerate(streams):
        which = np.flatnonzero((stream_of_site == code).to_numpy())
        away, found = nearest(which)
        reached = found >= 0
        if max_m is not None:
            reached &= away <= max_m + _ROUNDING_M
        position = np.full(len(index), -1, dtype=np.intp)
        position[reached] = which[found[reached]]
        site[code], distance_m[code] = position, away
        progress((step + 1) / len(streams))
    return Catchments(site, distance_m)


def report_unreached(
    people: pd.Series, found: Catchments, max_m: float | None = None
) -> dict[str, float]:
    """Log the people that use no container of a stream, and return how many of each stream.

    Parameters
    ----------
    people : pandas.Series
        People of each place.
    found : Catchments
        In the same order.
    max_m : float, optional
        The longest way that was asked for.
    """
    counts = people.fillna(0.0).to_numpy(dtype="float64")
    unreached = {}
    for code in found.site.columns:
        out = (found.site[code] < 0).to_numpy()
        no_way = out & found.distance_m[code].isna().to_numpy()
        beyond = float(counts[out & ~no_way].sum())
        lost, total = float(counts[no_way].sum()), float(counts.sum())
        if lost > 0:
            warn(messages.CAPACITY_NO_WAY, stream=code, count=lost, total=total)
        if beyond > 0:
            warn(messages.CAPACITY_BEYOND, stream=code, count=beyond, total=total, limit=max_m)
        unreached[str(code)] = lost + beyond
    return unreached
