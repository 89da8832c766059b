"""Trees, canopy and green spaces: the parameters that tell them, and their reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.green_access import Greens
    from smart_territory_plugin.core.grid import Bounds
    from smart_territory_plugin.core.raster import Raster

ALONG_STREETS, STRAIGHT = range(2)
"""The options of DISTANCE."""

RADIUS, BY_ZONE = range(2)
"""The options of NEIGHBOURHOOD."""


class Trees(NamedTuple):
    """Trees that count, and their crowns where the layer has them."""

    points: NDArray[np.object_]
    crown_m: NDArray[np.float64] | None


# --- parameters ----------------------------------------------------------------------------------


def tree_parameters() -> list[p.Parameter]:
    """Return the trees and how far they are seen."""
    return [
        p.points(
            "TREES",
            tr("Trees"),
            tr(
                "Points, a tree each, such as an inventory or what “Heights of buildings and"
                " trees” found. Without them the tree tops of a canopy raster of heights serve."
            ),
            optional=True,
        ),
        p.number(
            "VIEW_DISTANCE",
            tr("Distance of view (m)"),
            tr(
                "Trees farther from the façade do not count. 50 m is this project's choice;"
                " studies without lines of sight counted trees within 15 m."
            ),
            50.0,
            minimum=1,
            maximum=500,
        ),
        p.field(
            "TREE_HEIGHT_FIELD",
            tr("Field with the height of the tree (m)"),
            tr("To leave out trees that are not yet established; empty: all count."),
            "TREES",
            optional=True,
        ),
        p.number(
            "MIN_TREE_HEIGHT",
            tr("Least height of a tree (m)"),
            tr("Trees known to be lower do not count; those of unknown height do."),
            3.0,
            minimum=0,
            maximum=50,
        ),
        p.field(
            "CROWN_FIELD",
            tr("Field with the crown diameter (m)"),
            tr("Makes the canopy from the crowns where there is no canopy raster."),
            "TREES",
            optional=True,
        ),
    ]


def canopy_parameters() -> list[p.Parameter]:
    """Return the canopy and where it is looked at."""
    return [
        p.raster(
            "CANOPY",
            tr("Canopy raster"),
            tr(
                "Tree cover, or the heights of trees; 0 where there are none. Without it the"
                " crowns of the trees serve."
            ),
            optional=True,
        ),
        p.choice(
            "CANOPY_KIND",
            tr("What the canopy raster holds"),
            tr("Heights are canopy from 3 m up."),
            [tr("Shares from 0 to 1"), tr("Percentages"), tr("Heights of trees (m)")],
        ),
        p.choice(
            "NEIGHBOURHOOD",
            tr("Neighbourhood"),
            tr("Where the share of canopy is looked at."),
            [tr("Within a radius of the building"), tr("The building's zone")],
        ),
        p.number(
            "CANOPY_RADIUS",
            tr("Radius of the neighbourhood (m)"),
            tr("Around the centre of the building. 500 m is this project's choice."),
            500.0,
            minimum=10,
            maximum=5000,
        ),
    ]


def green_parameters() -> list[p.Parameter]:
    """Return the green spaces, their entrances, and how the way to them is measured."""
    return [
        p.polygons(
            "GREEN",
            tr("Green spaces"),
            tr("Polygons of those open to the public. Also those beyond the municipality's edge."),
            optional=True,
        ),
        p.points(
            "ENTRANCES",
            tr("Entrances of green spaces"),
            tr("Points. A green space without one near its edge is entered from all around."),
            optional=True,
        ),
        p.number(
            "MIN_GREEN",
            tr("Least area of a green space (ha)"),
            tr("Polygons that touch count as one."),
            0.5,
            minimum=0,
            maximum=1000,
        ),
        p.choice(
            "DISTANCE",
            tr("Distance to the green space"),
            tr("Along the streets, which need streets or a network, or in a straight line."),
            [tr("Along the streets"), tr("Straight line")],
        ),
        p.advanced(
            p.number(
                "GREEN_GAP",
                tr("Gap that does not part green spaces (m)"),
                tr("Polygons this close count as one, as where a path runs between them."),
                0.0,
                minimum=0,
                maximum=100,
            )
        ),
        p.advanced(
            p.number(
                "ACCESS",
                tr("Distance between a green space and its street or entrance (m)"),
                tr(
                    "A street this close leads to the green space, an entrance this close belongs"
                    " to it."
                ),
                20.0,
                minimum=0,
                maximum=200,
            )
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def read_trees(
    run: Run, like: gpd.GeoDataFrame, canopy: Raster | None, progress: Progress
) -> Trees | None:
    """Return the trees of the layer, else the tops in a canopy of heights.

    Parameters
    ----------
    run : Run
        Of an algorithm that declares :func:`tree_parameters` and :func:`canopy_parameters`.
    like : geopandas.GeoDataFrame
        A layer whose CRS the trees get.
    canopy : Raster, optional
        The canopy raster as it was read.
    progress : callable
        Called with the share read.
    """
    import numpy as np

    from smart_territory_plugin.core.align import raster_in_metres
    from smart_territory_plugin.core.canopy_share import HEIGHT
    from smart_territory_plugin.core.tree_tops import tree_tops
    from smart_territory_plugin.core.vector import numeric

    if run.given("TREES"):
        height, crown = run.field("TREE_HEIGHT_FIELD"), run.field("CROWN_FIELD")
        layer = run.layer_in_metres("TREES", [height, crown], progress, like=like)
        label = run.layer_name("TREES")
        if height is not None:
            layer = _established(layer, numeric(layer[height], height, label), run)
        crowns = None if crown is None else numeric(layer[crown], crown, label).to_numpy()
        return Trees(np.asarray(layer.geometry.array, dtype=object), crowns)
    if canopy is None or run.choice("CANOPY_KIND") != HEIGHT:
        return None
    heights = raster_in_metres(canopy, "nearest", label=run.layer_name("CANOPY"), crs=like.crs)
    tops = tree_tops(heights, progress=progress)
    note(messages.TREES_FROM_CANOPY, count=len(tops))
    return Trees(np.asarray(tops.geometry.array, dtype=object), None)


def _established(trees: gpd.GeoDataFrame, height_m: pd.Series, run: Run) -> gpd.GeoDataFrame:
    """Return the trees that are not known to be lower than MIN_TREE_HEIGHT."""
    limit = run.number("MIN_TREE_HEIGHT")
    low = height_m < limit
    note(
        messages.TREES_LOW,
        count=int(low.sum()),
        total=len(trees),
        limit=limit,
        unknown=int(height_m.isna().sum()),
    )
    return trees[~low]


def read_cover(
    run: Run,
    like: gpd.GeoDataFrame,
    bounds: Bounds,
    sources: tuple[Raster | None, Trees | None],
    progress: Progress,
) -> Raster | None:
    """Return the share of canopy of every cell: from the raster, else from the crowns.

    Parameters
    ----------
    run : Run
        As :func:`read_trees`.
    like : geopandas.GeoDataFrame
        A layer whose CRS the raster gets.
    bounds : tuple
        The box of all neighbourhoods, for the crowns.
    sources : tuple
        The canopy raster as it was read, and the trees; None where there is none.
    progress : callable
        Called with the share done.
    """
    from smart_territory_plugin.core.align import raster_in_metres
    from smart_territory_plugin.core.canopy_share import canopy_cover, crown_cover

    canopy, trees = sources
    if canopy is not None:
        label = run.layer_name("CANOPY")
        cover = canopy_cover(canopy, run.choice("CANOPY_KIND"), label)
        return raster_in_metres(cover, "average", label=label, crs=like.crs, progress=progress)
    if trees is None or trees.crown_m is None:
        return None
    unknown, count = int((~(trees.crown_m > 0)).sum()), len(trees.points)
    if unknown:
        warn(messages.CROWNS_UNKNOWN, count=unknown, total=count)
    if unknown == count > 0:
        return None
    radius = None if run.choice("NEIGHBOURHOOD") == BY_ZONE else run.number("CANOPY_RADIUS")
    return crown_cover(trees.points, trees.crown_m, bounds, like.crs, radius, progress)


def read_greens(run: Run, like: gpd.GeoDataFrame) -> Greens:
    """Return the green spaces that count, with their entrances, in the CRS of ``like``."""
    from smart_territory_plugin.core.green_access import usable_greens, with_entrances

    polygons = _shapes(run, "GREEN", like)
    large = usable_greens(polygons, run.number("MIN_GREEN"), run.number("GREEN_GAP"))
    entrances = _shapes(run, "ENTRANCES", like) if run.given("ENTRANCES") else None
    return with_entrances(large, entrances, run.number("ACCESS"))


def _shapes(run: Run, name: str, like: gpd.GeoDataFrame) -> NDArray[np.object_]:
    import numpy as np

    return np.asarray(run.layer_in_metres(name, (), like=like).geometry.array, dtype=object)
