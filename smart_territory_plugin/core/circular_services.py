"""Reuse, repair, sharing and local food: the services of a layer, and who reaches them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.network_search import tiles_within, within_limit
from smart_territory_plugin.core.same_places import number_places

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.facility_gates import Gates
    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped


class Services(NamedTuple):
    """Services, each once however often the layer draws it."""

    features: gpd.GeoDataFrame
    """The features that count: geometry and ``name``; index from 0."""
    number: NDArray[np.intp]
    """The service of each feature."""
    table: gpd.GeoDataFrame
    """A row a service: ``name``, ``groups`` (codes with commas between), ``features`` (how many
    stand for it) and the geometry of the largest, else the first of them."""
    kinds: pd.DataFrame
    """A row a service, a column a group: whether it is of it."""


class Reached(NamedTuple):
    """Which service is within reach of which place; each pair once."""

    place: NDArray[np.intp]
    service: NDArray[np.intp]


def find_services(
    layer: gpd.GeoDataFrame,
    names: pd.Series | None,
    members: Mapping[str, NDArray[np.bool_]],
    within_m: float,
) -> Services:
    """Return the services among the features of a layer.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Points or polygons in a metric CRS.
    names : pandas.Series, optional
        The name of each feature; missing ones are None or NaN.
    members : mapping
        For each group, which features belong to it
        (:func:`~.proximity_categories.members`).
    within_m : float
        How far apart two drawings of one service may lie
        (:func:`~.same_places.number_places`).

    Returns
    -------
    Services
        Features of no group or without geometry are left out, the latter counted in the log. A
        service belongs to every group that any of its features belongs to.

    Raises
    ------
    TerritoryError
        ``SERVICES_NOT_DRAWN`` where no feature of a group has a geometry.
    """
    flags = np.column_stack(list(members.values()))
    shapes = np.asarray(layer.geometry.array, dtype=object)
    drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    of_group = flags.any(axis=1)
    kept, lost = np.flatnonzero(of_group & drawn), int((of_group & ~drawn).sum())
    if not len(kept):
        raise TerritoryError(messages.SERVICES_NOT_DRAWN, count=lost)
    if lost:
        warn(messages.SERVICES_WITHOUT_GEOMETRY, count=lost)
    said = np.full(len(layer), None, dtype=object)
    if names is not None:
        known = names.notna().to_numpy()
        said[known] = names[known].astype(str).to_numpy()
    said, shapes, flags = said[kept], shapes[kept], flags[kept]
    spelt = np.array([plain(name) if name else "" for name in said], dtype=object)
    number = number_places(shapes, spelt, flags, within_m)
    name = pd.Series(said, dtype="object")
    features = gpd.GeoDataFrame({"name": name}, geometry=shapes, crs=layer.crs)
    kinds = pd.DataFrame(flags, columns=list(members)).groupby(number).any()
    table = _representatives(features, number, kinds)
    if len(table) < len(features):
        note(
            messages.SERVICES_DRAWN_TWICE,
            count=len(features) - len(table),
            services=len(table),
            limit=within_m,
        )
    return Services(features, number, table, kinds)


def _representatives(
    features: gpd.GeoDataFrame, number: NDArray[np.intp], kinds: pd.DataFrame
) -> gpd.GeoDataFrame:
    area = features.geometry.area.to_numpy()
    order = np.lexsort((np.arange(len(number)), -area, number))
    first = order[np.unique(number[order], return_index=True)[1]]
    name = features["name"].groupby(number).first()  # the first that is there
    patterns = kinds.to_numpy()
    codes = [", ".join(kinds.columns[row]) for row in patterns]
    columns = {
        "name": pd.Series(name.to_numpy(dtype=object), dtype="object"),
        "groups": pd.Series(codes, dtype="object"),
        "features": np.bincount(number, minlength=len(kinds)),
    }
    shapes = np.asarray(features.geometry.array, dtype=object)[first]
    return gpd.GeoDataFrame(columns, geometry=shapes, crs=features.crs)


def services_reached(
    network: Network,
    minutes: Costs,
    homes: Snapped,
    gates: Gates,
    services: Services,
    *,
    limits: Sequence[float],
    progress: Progress = silent,
) -> Reached:
    """Return the services within reach of each place.

    Parameters
    ----------
    network, minutes
        The network and the minutes that its edges take.
    homes : Snapped
        Where the places lie on it.
    gates : Gates
        Where the features of ``services`` are entered.
    services : Services
        From :func:`find_services`.
    limits : sequence of float
        The longest way to each group (min), inclusive. A service of several groups is within
        reach where it is so as one of any.
    progress : callable
        Called with the share done.

    Returns
    -------
    Reached
        Sorted by place and service.
    """
    longest = (services.kinds.to_numpy() * np.asarray(limits, dtype=np.float64)).max(axis=1)
    most, count = float(max(limits)), len(longest)
    found = [np.zeros(0, dtype=np.int64)]
    for ways in tiles_within(network, minutes, homes, gates.on, most, progress=progress):
        service = services.number[gates.owner[ways["facility"].to_numpy()]]
        near = ways["cost"].to_numpy() <= within_limit(1.0) * longest[service]
        pairs = ways["origin"].to_numpy()[near].astype(np.int64) * count + service[near]
        found.append(np.unique(pairs))
    place, service = np.divmod(np.unique(np.concatenate(found)), count)
    return Reached(place.astype(np.intp), service.astype(np.intp))


def count_services(reached: Reached, drawn: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return how many services each place reaches; NaN for a place without geometry."""
    count = np.bincount(reached.place, minlength=len(drawn)).astype(np.float64)
    return np.where(drawn, count, np.nan)


def services_with_people(
    services: Services, on: Snapped, reached: Reached, people: pd.Series
) -> gpd.GeoDataFrame:
    """Return the services with their distance to the street and the people within reach.

    Parameters
    ----------
    services : Services
        The services.
    on : Snapped
        Where their features lie on the network.
    reached : Reached
        From :func:`services_reached`.
    people : pandas.Series
        Residents of each place; NaN counts as none.

    Returns
    -------
    geopandas.GeoDataFrame
        ``services.table`` with ``snap_m``, the least of its features, and ``people_within``; NaN
        for a service that no street is near to.
    """
    held = np.nan_to_num(people.to_numpy(dtype=np.float64))[reached.place]
    sums = np.bincount(reached.service, weights=held, minlength=len(services.table))
    off_m = pd.Series(on.off_m).groupby(services.number).min().to_numpy()
    return services.table.assign(
        snap_m=off_m, people_within=np.where(np.isnan(off_m), np.nan, sums)
    )
