"""Trees in view of 20 000 buildings; and of 2000, against single rays from their façades."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from case import Case

from smart_territory_plugin.core.sight_lines import trees_in_view

PLOT, VIEW, STEP = 25.0, 50.0, 1.0


def cases() -> Iterator[Case]:
    """Give a town of L-shaped houses, 25 m apart, with two or three trees a house."""
    houses, trees = town(20_000, 50_000)
    yield Case(
        "50 m views of 20 000 buildings and 50 000 trees",
        lambda: trees_in_view(houses, trees, VIEW),
        repeats=1,
    )
    few, some = town(2000, 5000)
    yield Case(
        "50 m views of 2000 buildings and 5000 trees",
        lambda: trees_in_view(few, some, VIEW),
        {f"shapely, a ray from every {STEP:g} m of façade": lambda: by_rays(few, some)},
        difference,
        repeats=1,
    )


def town(buildings: int, trees: int) -> tuple[np.ndarray, np.ndarray]:
    """Return footprints on plots of a square grid, and trees anywhere outside them."""
    rng = np.random.default_rng(1)
    side = int(np.ceil(np.sqrt(buildings)))
    plot = np.arange(buildings)
    middle = np.column_stack([plot % side, plot // side]) * PLOT
    middle = middle + rng.uniform(-3, 3, (buildings, 2))
    half = rng.uniform(4, 9, (buildings, 2))
    shape = np.array([(-1, -1), (1, -1), (1, 0), (0, 0), (0, 1), (-1, 1), (-1, -1)])
    houses = shapely.polygons(middle[:, None] + half[:, None] * shape)
    points = shapely.points(rng.uniform(0, side * PLOT, (2 * trees, 2)))
    inside = shapely.STRtree(houses).query(points, predicate="intersects")[0]
    return houses, np.delete(points, inside)[:trees]


def by_rays(houses: np.ndarray, trees: np.ndarray) -> np.ndarray:
    """Return the trees that a ray from some point of each façade reaches."""
    solid = shapely.STRtree(shapely.buffer(houses, -0.01))
    count = np.zeros(len(houses))
    for number, house in enumerate(houses):
        eyes = shapely.line_interpolate_point(house.exterior, np.arange(0, house.length, STEP))
        near = trees[shapely.dwithin(house, trees, VIEW)]
        eye, tree = (
            pair.ravel() for pair in np.meshgrid(np.arange(len(eyes)), np.arange(len(near)))
        )
        close = shapely.distance(eyes[eye], near[tree]) <= VIEW
        eye, tree = eye[close], tree[close]
        rays = shapely.shortest_line(eyes[eye], near[tree])
        blocked = np.unique(solid.query(rays, predicate="intersects")[0])
        count[number] = len(np.unique(np.delete(tree, blocked)))
    return count


def difference(ours: np.ndarray, theirs: np.ndarray) -> str:
    """Say how many views each finds; rays that graze a corner by a centimetre count in theirs."""
    fewer = int((ours < theirs).sum())
    return f"{ours.sum():.0f} views, {theirs.sum():.0f} by rays, {fewer} houses with fewer"
