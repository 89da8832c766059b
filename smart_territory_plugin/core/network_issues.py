"""What looks wrong in a network: pieces apart, loose ends, crossings that do not connect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.network_crossings import unnoded
from smart_territory_plugin.core.street_access import levels, street_tags

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network

COMPONENT = "component"
"""A part of the network without a way to the largest one; the point is on its longest edge."""
DANGLE = "dangle"
"""An end where no other street goes on; ``gap_m`` says how close another street passes."""
CROSSING = "crossing"
"""Two streets of one level cross and do not connect."""
DUPLICATE = "duplicate"
"""Two streets lie on one another over most of their length."""

_GAP_M = 10.0  # a street that passes farther from a loose end is not what it should meet
_OVERLAP = 0.9  # share of the shorter street


def network_issues(
    network: Network, label: str, fields: Mapping[str, str | None] | None = None
) -> gpd.GeoDataFrame:
    """Return what a look at the network should not miss.

    Parameters
    ----------
    network : Network
        The network; closed edges are looked at for crossings only.
    label : str
        The layer's name, for the log.
    fields : mapping, optional
        As for :func:`~.network_build.build_network`.

    Returns
    -------
    geopandas.GeoDataFrame
        Points with ``issue`` (one of the codes of this module), ``street`` (the feature id of a
        street there), ``length_m`` (of the part of the network, for ``component``; of the shared
        stretch, for ``duplicate``; else NaN) and ``gap_m`` (for ``dangle``: the distance to the
        nearest other street within 10 m, NaN where there is none).
    """
    found = [
        _parts_apart(network),
        _loose_ends(network),
        _crossings(network, label, fields),
        _overlaps(network),
    ]
    issues = pd.concat(found, ignore_index=True)
    counts = issues["issue"].value_counts()
    said = ", ".join(f"{name} {count}" for name, count in counts.items()) or "0"
    note(messages.ISSUES_FOUND, layer=label, counts=said)
    return gpd.GeoDataFrame(issues, geometry="geometry", crs=network.crs)


def _rows(
    issue: str,
    street: NDArray[np.int64],
    points: NDArray[np.object_],
    length_m: NDArray[np.float64] | None = None,
    gap_m: NDArray[np.float64] | None = None,
) -> pd.DataFrame:
    nothing = np.full(len(street), np.nan)
    return pd.DataFrame(
        {
            "issue": np.full(len(street), issue, dtype=object),
            "street": street,
            "length_m": nothing if length_m is None else length_m,
            "gap_m": nothing if gap_m is None else gap_m,
            "geometry": points,
        }
    )


def _parts_apart(network: Network) -> pd.DataFrame:
    used = network.usable_edges
    component = network.components()[network.start[used]]
    length = network.length_m[used]
    total = np.bincount(component, length)
    order = np.lexsort((-length, component))
    longest = order[np.append(True, np.diff(component[order]) != 0)]
    apart = longest[component[longest] != np.argmax(total)]
    middle = shapely.line_interpolate_point(network.lines[used[apart]], 0.5, normalized=True)
    return _rows(COMPONENT, network.street[used[apart]], middle, total[component[apart]])


def _loose_ends(network: Network) -> pd.DataFrame:
    used = network.usable_edges
    nodes = np.concatenate([network.start[used], network.end[used]])
    loose = np.flatnonzero(network.degrees()[nodes] == 1)
    edge = used[loose % len(used)]
    points = shapely.points(network.node_xy[nodes[loose]])
    place, near = network.tree.query(points, predicate="dwithin", distance=_GAP_M)
    others = used[near] != edge[place]
    place, near = place[others], near[others]
    gap = np.full(len(loose), np.inf)
    with np.errstate(invalid="ignore"):  # GEOS raises the flag on numbers it then leaves aside
        away = shapely.distance(points[place], network.lines[used[near]])
    np.minimum.at(gap, place, away)
    gap[np.isinf(gap)] = np.nan
    return _rows(DANGLE, network.street[edge], points, gap_m=gap)


def _crossings(
    network: Network, label: str, fields: Mapping[str, str | None] | None
) -> pd.DataFrame:
    level = levels(street_tags(network.table, fields))
    points, edge = unnoded(network, level)
    if len(points):
        warn(messages.CROSSINGS_NOT_NODED, layer=label, count=len(points))
    return _rows(CROSSING, network.street[edge], points)


def _overlaps(network: Network) -> pd.DataFrame:
    """Streets between the same two nodes, most of whose length lies on one another."""
    low = np.minimum(network.start, network.end)
    high = np.maximum(network.start, network.end)
    frame = pd.DataFrame({"low": low, "high": high, "edge": np.arange(len(low))})
    frame = frame[frame.duplicated(["low", "high"], keep=False)]
    pairs = frame.merge(frame, on=["low", "high"])
    pairs = pairs[pairs["edge_x"] < pairs["edge_y"]]
    one, other = pairs["edge_x"].to_numpy(), pairs["edge_y"].to_numpy()
    shared = shapely.length(shapely.intersection(network.lines[one], network.lines[other]))
    shorter = np.minimum(network.length_m[one], network.length_m[other])
    same = shared > _OVERLAP * shorter
    middle = shapely.line_interpolate_point(network.lines[other[same]], 0.5, normalized=True)
    return _rows(DUPLICATE, network.street[other[same]], middle, shared[same])
