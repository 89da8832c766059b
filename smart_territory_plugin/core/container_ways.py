"""The way to a container as the definition has it: from the limit of the plot, along streets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.network_graph import split_at
from smart_territory_plugin.core.network_search import least_costs, nearest_of_nodes
from smart_territory_plugin.core.network_snap import Snapped
from smart_territory_plugin.core.zones import zone_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network


def plots_of(places: gpd.GeoDataFrame, parcels: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Return for each place the plot it stands on, the place itself where it stands on none.

    Parameters
    ----------
    places : geopandas.GeoDataFrame
        Buildings or points.
    parcels : geopandas.GeoDataFrame
        Cadastral parcels in the same CRS with a unique index.

    Returns
    -------
    geopandas.GeoSeries
        Index of the places. A place belongs to the parcel that holds its representative point;
        how many stand on none is told in the log.
    """
    plot = zone_of(places.geometry, parcels)
    on_plot = plot.notna().to_numpy()
    shapes = np.asarray(places.geometry.array, dtype=object).copy()
    shapes[on_plot] = np.asarray(parcels.geometry.loc[plot[on_plot]].array, dtype=object)
    note(messages.PLACES_ON_PLOTS, count=int(on_plot.sum()), total=len(places))
    return gpd.GeoSeries(shapes, index=places.index, crs=places.crs)


def street_distances(
    network: Network,
    places: Snapped,
    containers: gpd.GeoDataFrame,
    on_network: Snapped,
    streams: Sequence[str],
) -> dict[str, NDArray[np.float64]]:
    """Return the metres along streets from each place to the nearest container of each flow.

    Parameters
    ----------
    network : Network
        The streets, for walking.
    places : Snapped
        Where the buildings or plots lie on it.
    containers : geopandas.GeoDataFrame
        With ``stream``, one row a flow taken.
    on_network : Snapped
        Where the containers lie, in their order.
    streams : sequence of str
        The flows.

    Returns
    -------
    dict
        For each flow one number a place: from the place to the street, along streets, and from
        the street to the container. NaN where no container is reached.
    """
    found: dict[str, NDArray[np.float64]] = {}
    for code in streams:
        taking = np.flatnonzero((containers["stream"] == code).to_numpy())
        found[code], _ = nearest_container(network, places, on_network.only(taking))
    return found


def nearest_container(
    network: Network, places: Snapped, containers: Snapped
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return the metres along streets from each place to the nearest container, and which it is.

    Parameters
    ----------
    network, places
        As :func:`street_distances`.
    containers : Snapped
        Where they lie on the network.

    Returns
    -------
    distance : numpy.ndarray of float
        As :func:`street_distances`.
    which : numpy.ndarray of int
        The position of the container; -1 where none is reached.
    """
    graph = split_at(network, network.length_costs(), containers)
    start = np.where(containers.found, containers.off_m, np.inf)
    ways = nearest_of_nodes(graph, least_costs(graph, start_cost=start), places)
    distance = np.full(len(places.edge), np.nan)
    which = np.full(len(places.edge), -1, dtype=np.intp)
    origin = ways["origin"]
    distance[origin] = ways["cost"] + places.off_m[origin]
    which[origin] = ways["facility"]
    return distance, which
