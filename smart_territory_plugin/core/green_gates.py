"""Where green land meets the streets: at its entrances, or all along its edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely
from scipy import ndimage

from smart_territory_plugin import messages
from smart_territory_plugin.core.green_supply import Gates
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.network_snap import snap

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.green_land import Green
    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.network import Network

SPACING_M = 25.0
"""From one point of an edge to the next."""

_M2_PER_HA = 10_000.0


class Edges(NamedTuple):
    """Points through which green spaces may be entered."""

    points: NDArray[np.object_]
    owner: NDArray[np.intp]
    """The position of the green space of each point."""
    area_m2: NDArray[np.float64]
    """One a green space."""


def edges_of_polygons(
    shapes: NDArray[np.object_], entrances: NDArray[np.object_] | None, access_m: float
) -> Edges:
    """Return the points through which green polygons are entered.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Polygons that do not overlap, in a metric CRS.
    entrances : numpy.ndarray of shapely.Point, optional
        Entrances of any of them; one belongs to each green space at most ``access_m`` away.
    access_m : float
        Metres.

    Returns
    -------
    Edges
        The entrances of a green space, or without any a point every :data:`SPACING_M` metres of
        its outline.
    """
    area = shapely.area(shapes)
    own, of_own = np.empty(0, dtype=object), np.empty(0, dtype=np.intp)
    if entrances is not None and len(entrances):
        drawn = entrances[~(shapely.is_missing(entrances) | shapely.is_empty(entrances))]
        entrance, of_own = shapely.STRtree(shapes).query(
            drawn, predicate="dwithin", distance=access_m
        )
        own = drawn[entrance]
        fenced = len(np.unique(of_own))
        note(
            messages.GREEN_ENTRANCES,
            used=len(np.unique(entrance)),
            total=len(entrances),
            open=len(shapes) - fenced,
            limit=access_m,
        )
    without = np.flatnonzero(~np.isin(np.arange(len(shapes)), of_own))
    parts, part_of = shapely.get_parts(shapes[without], return_index=True)
    outline = shapely.get_exterior_ring(parts)
    count = np.maximum(np.rint(shapely.length(outline) / SPACING_M), 1).astype(np.intp)
    ring = np.repeat(np.arange(len(outline)), count)
    step = np.arange(len(ring)) - np.repeat(np.cumsum(count) - count, count)
    points = shapely.line_interpolate_point(
        outline[ring], (step + 0.5) / count[ring], normalized=True
    )
    return Edges(
        np.concatenate([own, points]),
        np.concatenate([of_own, without[part_of[ring]]]).astype(np.intp),
        area,
    )


def edges_of_cells(area_m2: NDArray[np.float64], grid: Grid) -> Edges:
    """Return the points through which green cells that touch are entered.

    Parameters
    ----------
    area_m2 : numpy.ndarray of float
        Green in each cell; 0 or NaN where there is none.
    grid : Grid
        Cells in metres.

    Returns
    -------
    Edges
        Cells that touch, also at a corner, are one green space; of the cells along its edge one
        stands for each square of :data:`SPACING_M` metres.
    """
    amount = np.nan_to_num(area_m2)
    green = amount > 0
    patch, count = ndimage.label(green, structure=np.ones((3, 3)))
    area = np.bincount(patch.ravel(), amount.ravel(), count + 1)[1:]
    row, col = np.nonzero(green & ~ndimage.binary_erosion(green))
    block = max(round(SPACING_M / grid.cell_width), 1)
    owner = patch[row, col].astype(np.int64) - 1
    wide = grid.cols // block + 1
    square = (owner * (grid.rows // block + 1) + row // block) * wide + col // block
    _, first = np.unique(square, return_index=True)
    xs, ys = grid.centres()
    points = shapely.points(xs[col[first]], ys[row[first]])
    return Edges(points, owner[first].astype(np.intp), area.astype(np.float64))


def gates_of(
    network: Network, edges: Edges, radius_m: float, access_m: float, snap_m: float
) -> Gates:
    """Return where green spaces meet the streets, and how much of them lies behind each place.

    Parameters
    ----------
    network : Network
        The streets.
    edges : Edges
        The points of the green spaces.
    radius_m : float
        How far the green serves.
    access_m : float
        How near a street leads to a point of the edge (m).
    snap_m : float
        The same for a green space that no street comes so near to.

    Returns
    -------
    Gates
        One a point. The area of a green space is shared equally among those of its points that
        lie on a street; a point without a street leads to nothing. Green spaces without any are
        counted in the log.
    """
    found = snap(network, edges.points, max(access_m, snap_m))
    near = found.found & (np.nan_to_num(found.off_m, nan=np.inf) <= access_m)
    spaces = len(edges.area_m2)
    reached = np.bincount(edges.owner[near], minlength=spaces) > 0
    kept = near | (found.found & ~reached[edges.owner])
    count = np.bincount(edges.owner[kept], minlength=spaces)
    lost = count == 0
    if lost.any():
        warn(
            messages.GREEN_NOT_ON_STREETS,
            count=int(lost.sum()),
            total=spaces,
            hectares=float(edges.area_m2[lost].sum()) / _M2_PER_HA,
            limit=snap_m,
        )
    share = edges.area_m2 / np.maximum(count, 1)
    used = np.flatnonzero(kept)
    return Gates(found.only(used), share[edges.owner[used]], radius_m)


def gates_of_cells(
    network: Network, greens: list[Green], grid: Grid, access_m: float, snap_m: float
) -> list[Gates]:
    """Return the gates of green cells, one entry a reach; see :func:`gates_of`."""
    near = max(access_m, grid.cell_width)
    return [
        gates_of(network, edges_of_cells(green.area_m2, grid), green.radius_m, near, snap_m)
        for green in greens
    ]
