"""Drawings of one and the same place, so that nothing is counted twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

if TYPE_CHECKING:
    from numpy.typing import NDArray


def number_places(
    shapes: NDArray[np.object_],
    names: NDArray[np.object_],
    kinds: NDArray[np.bool_],
    within_m: float,
) -> NDArray[np.intp]:
    """Return the number of the place that each feature stands for, from 0 in their order.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Points or polygons in a metric CRS, none missing.
    names : numpy.ndarray of str
        In one spelling (:func:`~.names.plain`); empty where a feature has none.
    kinds : numpy.ndarray of bool
        A row a feature, a column a kind it may be of.
    within_m : float
        How far apart two drawings of one named place may lie (m), inclusive.

    Returns
    -------
    numpy.ndarray of int
        The same number for features of one kind at least in common that either have the same name
        and lie within the distance (a polygon from its edge), or touch where one or both have no
        name: a point in the middle of its own polygon, the plots of one garden. A feature without
        a name that touches places of several names belongs to one of them.
    """
    count = len(shapes)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=within_m)
    pairs = one < other
    one, other = one[pairs], other[pairs]
    alike = (kinds[one] & kinds[other]).any(axis=1)
    one, other = one[alike], other[alike]
    named = names != ""
    same_name = named[one] & (names[one] == names[other])
    touch = shapely.intersects(shapes[one], shapes[other])
    both_unnamed = touch & ~named[one] & ~named[other]
    place = _joined(count, one, other, same_name | both_unnamed)

    half = touch & (named[one] != named[other])
    first_named = named[one[half]]
    told = np.where(first_named, one[half], other[half])
    untold = np.where(first_named, other[half], one[half])
    meeting = pd.DataFrame(
        {"untold": place[untold], "name": names[told], "place": place[told]}
    ).sort_values(["untold", "name", "place"])
    chosen = meeting.drop_duplicates("untold")
    renamed = np.arange(count)
    renamed[chosen["untold"].to_numpy()] = chosen["place"].to_numpy()
    return pd.factorize(renamed[place])[0].astype(np.intp)


def _joined(
    count: int, one: NDArray[np.intp], other: NDArray[np.intp], which: NDArray[np.bool_]
) -> NDArray[np.intp]:
    """Return the number of the group that pairs join each feature into."""
    links = coo_matrix(
        (np.ones(int(which.sum()), dtype=bool), (one[which], other[which])), shape=(count, count)
    )
    return connected_components(links, directed=False)[1].astype(np.intp)
