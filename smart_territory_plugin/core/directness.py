"""Route directness: how much longer the way along the streets is than the straight line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.line_cuts import LineCutter
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.network_search import tiles_within
from smart_territory_plugin.core.network_snap import Snapped
from smart_territory_plugin.core.zone_pieces import pieces_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network

_PER_ORIGIN = 5  # pairs that share a start, so that one search finds five of them
_POOL = 10  # points drawn for each pair asked for
_POOL_SIZES = (1_000, 20_000)  # at least and at most, in a zone
_LEAST_INSIDE = 0.001  # of the edges that touch a zone; bounds how many are drawn in vain
_TRIES = 4  # places looked at for each start needed: not each has a partner in its zone
_FEWEST_TRIES = 100
_BLOCK = 1_000_000  # distances held at once
_DETOUR = 3.0  # ways up to so many times the straight line are looked for first


def route_directness(
    network: Network,
    zones: gpd.GeoDataFrame | None,
    *,
    pairs: int = 500,
    shortest_m: float = 200.0,
    longest_m: float = 1000.0,
    seed: int = 1,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the mean ratio of way to straight line between places on the streets of each zone.

    Parameters
    ----------
    network : Network
        Its lengths and permitted directions count.
    zones : geopandas.GeoDataFrame, optional
        Polygons in the network's CRS; by default the whole network is one zone.
    pairs : int
        How many pairs of places to draw in each zone; 0 draws none.
    shortest_m, longest_m : float
        The straight line between the two places of a pair (m), both limits inclusive.
    seed : int
        Of the random numbers: the same seed draws the same places.
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The index of ``zones``; ``route_directness``, the mean, and ``directness_median`` (1 is
        straight; NaN without pairs); ``directness_pairs``, how many pairs they rest on.

    Notes
    -----
    Both places of a pair are drawn evenly over the street length of the zone; the way between
    them may leave the zone. Five pairs share a start. Pairs without a way are left out, with
    their count in the log. The draw does not depend on the order of streets and zones or on the
    direction in which a street was drawn. Ratio: pedestrian route directness, Dill (2004).
    """
    index = pd.RangeIndex(1) if zones is None else zones.index
    places = pd.RangeIndex(len(index))
    drawn = _Draw(network, pairs, seed, shortest_m, longest_m).of_zones(zones)
    few = int((drawn.groupby("zone").size().reindex(places, fill_value=0) < pairs).sum())
    if few:
        note(messages.PAIRS_FEW, count=few, pairs=pairs)
    ways = _ways(network, drawn, longest_m, progress)
    lost = int(np.isnan(ways).sum())
    if lost:
        warn(messages.PAIRS_WITHOUT_WAY, count=lost, total=len(drawn))
    ratio = (ways / drawn["straight"]).groupby(drawn["zone"])
    return pd.DataFrame(
        {
            "route_directness": ratio.mean().reindex(places).to_numpy(),
            "directness_median": ratio.median().reindex(places).to_numpy(),
            "directness_pairs": ratio.count().reindex(places, fill_value=0).to_numpy(),
        },
        index=index,
    )


class _Draw:
    """Draws pairs of places on the streets, zone by zone."""

    def __init__(
        self, network: Network, pairs: int, seed: int, shortest_m: float, longest_m: float
    ) -> None:
        self.network, self.pairs, self.seed = network, pairs, seed
        self.shortest_m, self.longest_m = shortest_m, longest_m
        self.cutter = LineCutter(network.lines)
        first, last = network.node_xy[network.start], network.node_xy[network.end]
        self.turned = (last[:, 0] < first[:, 0]) | (
            (last[:, 0] == first[:, 0]) & (last[:, 1] < first[:, 1])
        )
        # The order in which streets are drawn from must not be that of the layer.
        middle = shapely.get_coordinates(
            shapely.line_interpolate_point(network.lines, 0.5, normalized=True)
        ).reshape(-1, 2)
        order = np.lexsort((middle[:, 1], middle[:, 0]))
        self.rank = np.empty(len(order), dtype=np.intp)
        self.rank[order] = np.arange(len(order))

    def of_zones(self, zones: gpd.GeoDataFrame | None) -> pd.DataFrame:
        """Return a row for each pair: its zone, both places and the straight line (m)."""
        used = self.network.usable_edges
        if zones is None:
            every: list[tuple[object, NDArray[np.intp], float]] = [(None, used, 1.0)]
        else:
            every = list(self._parts(np.asarray(zones.geometry.array, dtype=object), used))
        frames = [
            self._of_zone(shape, edges, inside).assign(zone=zone)
            for zone, (shape, edges, inside) in enumerate(every)
            if len(edges) and self.pairs
        ]
        columns = ["zone", "start", "from_edge", "from_share", "to_edge", "to_share", "straight"]
        if not frames:
            return pd.DataFrame(columns=columns, dtype=float)
        return pd.concat(frames, ignore_index=True)

    def _parts(
        self, shapes: NDArray[np.object_], used: NDArray[np.intp]
    ) -> Iterator[tuple[object, NDArray[np.intp], float]]:
        """Yield each zone, the edges in it, and how much of their length lies in it (0–1)."""
        pieces = pieces_in(self.network.lines[used], shapes)
        order = np.argsort(pieces.zone, kind="stable")
        bounds = np.searchsorted(pieces.zone[order], np.arange(1, len(shapes)))
        for shape, mine in zip(shapes, np.split(order, bounds), strict=True):
            edges = used[pieces.line[mine]]
            whole = self.network.length_m[edges].sum()
            yield shape, edges, float(pieces.length_m[mine].sum() / whole) if whole else 0.0

    def _of_zone(self, shape: object, edges: NDArray[np.intp], inside: float) -> pd.DataFrame:
        """Draw the pairs of one zone; ``inside`` is the share of the edges that lies in it."""
        rng = np.random.default_rng(self.seed)
        edges = edges[np.argsort(self.rank[edges])]
        pool = int(np.clip(_POOL * self.pairs, *_POOL_SIZES))
        edge, share = self._points(edges, int(pool / max(inside, _LEAST_INSIDE)) + 1, rng)
        xy = self.cutter.points(edge, share * self.network.length_m[edge])[:, :2]
        if shape is not None:
            shapely.prepare(shape)
            here = shapely.intersects_xy(shape, *xy.T)
            edge, share, xy = edge[here][:pool], share[here][:pool], xy[here][:pool]
        start, end = self._partners(xy, rng)
        return pd.DataFrame(
            {
                "start": start,
                "from_edge": edge[start],
                "from_share": share[start],
                "to_edge": edge[end],
                "to_share": share[end],
                "straight": np.hypot(*(xy[start] - xy[end]).T),
            }
        )

    def _points(
        self, edges: NDArray[np.intp], count: int, rng: np.random.Generator
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Return places drawn evenly over the length of the edges: edge and share along it."""
        along = np.cumsum(self.network.length_m[edges])
        at = rng.random(count) * along[-1]
        place = np.minimum(np.searchsorted(along, at, side="right"), len(edges) - 1)
        edge = edges[place]
        share = 1 - np.clip((along[place] - at) / self.network.length_m[edge], 0, 1)
        return edge, np.where(self.turned[edge], 1 - share, share)

    def _partners(
        self, xy: NDArray[np.float64], rng: np.random.Generator
    ) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return pairs of the points, up to five with the same start, until there are enough."""
        starts, ends, found = [np.zeros(0, np.intp)], [np.zeros(0, np.intp)], 0
        tries = min(len(xy), max(_TRIES * self.pairs // _PER_ORIGIN, _FEWEST_TRIES))
        rows = max(_BLOCK // max(len(xy), 1), 1)
        for begin in range(0, tries, rows):
            if found >= self.pairs:
                break
            some = xy[begin : min(begin + rows, tries)]
            distance = np.hypot(some[:, None, 0] - xy[:, 0], some[:, None, 1] - xy[:, 1])
            lot = rng.random(distance.shape)
            lot[(distance < self.shortest_m) | (distance > self.longest_m)] = np.inf
            partner = np.argsort(lot, axis=1)[:, :_PER_ORIGIN]
            drawn = np.isfinite(np.take_along_axis(lot, partner, axis=1))
            starts.append(begin + np.nonzero(drawn)[0])
            ends.append(partner[drawn])
            found += len(ends[-1])
        return np.concatenate(starts)[: self.pairs], np.concatenate(ends)[: self.pairs]


def _ways(
    network: Network, drawn: pd.DataFrame, longest_m: float, progress: Progress
) -> NDArray[np.float64]:
    """Return the length of the way of each pair (m), NaN where there is none."""
    ways = np.full(len(drawn), np.nan)
    start_of = drawn.groupby(["zone", "start"], sort=False).ngroup().to_numpy()
    _, first = np.unique(start_of, return_index=True)
    starts = drawn.loc[drawn.index[first]]
    whole = float(network.length_m.sum())
    # Nearly all ways are found within a few times the straight line, at a fraction of the time.
    for limit, begin in ((min(_DETOUR * longest_m, whole), 0.0), (whole, 0.8)):
        open_pairs = np.flatnonzero(np.isnan(ways))
        if len(open_pairs) == 0:
            break
        waiting = np.unique(start_of[open_pairs])
        origins = _places(starts["from_edge"], starts["from_share"], waiting)
        ends = _places(drawn["to_edge"], drawn["to_share"], open_pairs)
        tiles = tiles_within(
            network,
            network.length_costs(),
            origins,
            ends,
            limit,
            progress=partial(_from, progress, begin),
        )
        for tile in tiles:
            end = tile["facility"].to_numpy()
            own = start_of[end] == tile["origin"].to_numpy()
            ways[end[own]] = tile["cost"].to_numpy()[own]
    progress(1.0)
    return ways


def _from(progress: Progress, begin: float, share: float) -> None:
    progress(begin + 0.8 * share * (1 - begin))


def _places(edge: pd.Series, share: pd.Series, which: NDArray[np.intp]) -> Snapped:
    """Return places on the streets, all but some taken off them."""
    edges = np.full(len(edge), -1, dtype=np.intp)
    edges[which] = edge.to_numpy(dtype=np.intp)[which]
    return Snapped(edges, share.to_numpy(dtype=float), np.zeros(len(edge)))
