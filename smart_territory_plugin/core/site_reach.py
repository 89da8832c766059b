"""Which places a new site would serve, along streets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.containers import ROUNDING_M
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.network_search import tiles_within

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network
    from smart_territory_plugin.core.network_snap import Snapped


class Reach(NamedTuple):
    """The pairs of a place and a site within the place's limit."""

    place: NDArray[np.intp]
    site: NDArray[np.intp]
    dist_m: NDArray[np.float64]
    """From the place to the street, along streets, and from the street to the site."""

    def only(self, which: NDArray[np.bool_]) -> Reach:
        """Return some of the pairs."""
        return Reach(self.place[which], self.site[which], self.dist_m[which])


def single_points(layer: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return a layer of candidates with one point a row; what has no point is left out.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        Points and multi-points with a unique index.

    Returns
    -------
    geopandas.GeoDataFrame
        Numbered from 0, in the order of the layer. How many had no geometry is told in the log.
    """
    drawn = ~(layer.geometry.isna() | layer.geometry.is_empty)
    if not drawn.all():
        warn(messages.SITING_NOT_DRAWN, count=int((~drawn).sum()))
    points = layer[drawn].explode(ignore_index=True)
    return points.set_geometry(points.geometry.force_2d())


def reach_of(
    network: Network,
    places: Snapped,
    limit_m: NDArray[np.float64],
    sites: Snapped,
    progress: Progress = silent,
) -> Reach:
    """Return which places each site would serve.

    Parameters
    ----------
    network : Network
        The streets, for walking.
    places : Snapped
        Where the buildings or plots lie on it.
    limit_m : numpy.ndarray of float
        The longest way of each place (m), inclusive.
    sites : Snapped
        Where the candidates lie.
    progress : callable
        Called with the share done.

    Returns
    -------
    Reach
        Ways as :func:`~.container_ways.street_distances` measures them.
    """
    found = []
    longest = float(limit_m.max(initial=0.0)) + ROUNDING_M
    for pairs in tiles_within(
        network, network.length_costs(), places, sites, longest, towards=False, progress=progress
    ):
        place, site = pairs["origin"].to_numpy(), pairs["facility"].to_numpy()
        dist_m = pairs["cost"].to_numpy() + places.off_m[place] + sites.off_m[site]
        near = dist_m <= limit_m[place] + ROUNDING_M
        found.append((place[near], site[near], dist_m[near]))
    if not found:
        nothing = np.zeros(0, dtype=np.intp)
        return Reach(nothing, nothing, np.zeros(0))
    return Reach(*(np.concatenate(column) for column in zip(*found, strict=True)))
