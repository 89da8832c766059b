"""Points along the streets of a network, evenly spaced from junction to junction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Network

_SAME_M = 1e-3  # points this close are one


def street_points(network: Network, spacing_m: float) -> NDArray[np.object_]:
    """Return points along the streets that may be used.

    Parameters
    ----------
    network : Network
        The streets; those closed to its users have no points.
    spacing_m : float
        The largest distance between two neighbours along a street (m), above 0.

    Returns
    -------
    numpy.ndarray of shapely.Point
        Both ends of every street from junction to junction, and between them as many points, at
        even distances, as the spacing asks for; each spot once, from west to east and south to
        north. Where a street is cut into pieces does not matter.
    """
    drawn = shapely.force_2d(network.lines[network.usable_edges])
    joined = shapely.line_merge(shapely.multilinestrings(drawn))
    ways = shapely.normalize(shapely.get_parts(joined))
    count = np.maximum(np.ceil(shapely.length(ways) / spacing_m - 1e-9), 1).astype(np.intp)
    way = np.repeat(np.arange(len(ways)), count + 1)
    first = np.repeat(np.cumsum(count + 1) - (count + 1), count + 1)
    share = (np.arange(len(way)) - first) / count[way]
    with np.errstate(invalid="ignore"):  # GEOS raises the flag on lines that touch themselves
        points = shapely.line_interpolate_point(ways[way], share, normalized=True)
    xy = shapely.get_coordinates(points)
    _, kept = np.unique(np.round(xy / _SAME_M), axis=0, return_index=True)
    return shapely.points(xy[kept])


def street_names(
    network: Network, edge: NDArray[np.intp], field: str | None
) -> NDArray[np.object_]:
    """Return the name of the street of each edge, None where it has none.

    Parameters
    ----------
    network : Network
        With ``field`` in its table.
    edge : numpy.ndarray of int
        Edges of it.
    field : str or None
        The field with the names; None where there is no such field.
    """
    if field is None:
        return np.full(len(edge), None, dtype=object)
    names: pd.Series = network.table[field].iloc[edge]
    read = [None if name != name or name is None else str(name).strip() for name in names]  # noqa: PLR0124 - NaN
    return np.array([name or None for name in read], dtype=object)
