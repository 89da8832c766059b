"""The ground: the river's line and bed, the shore, and an elevation grid that drains."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.interpolate import PchipInterpolator, make_interp_spline
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from tools.sample.spec import Town

CELL = 10  # metres


def curve(points, step: float = 20.0, closed: bool = False) -> np.ndarray:
    """Return a smooth line through control points, one vertex about every ``step`` metres."""
    nodes = np.asarray(points, float)
    if closed:
        nodes = np.vstack([nodes, nodes[:1]])
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(nodes, axis=0).T))])
    bc = "periodic" if closed else "natural"
    degree = 3 if len(nodes) > 3 else 1
    spline = make_interp_spline(along, nodes, k=degree, bc_type=bc if degree == 3 else None)
    count = max(int(along[-1] / step), 2)
    return spline(np.linspace(0, along[-1], count + 1))


@dataclass
class Ground:
    """The terrain of one town, on a grid whose first row is the north."""

    town: Town
    border: shapely.Polygon
    river_line: shapely.LineString
    river: shapely.Polygon
    shore: shapely.LineString | None
    dem: np.ndarray

    def height(self, xy: np.ndarray) -> np.ndarray:
        """Return elevations in metres at places of the town's frame."""
        xy = np.atleast_2d(xy)
        column = xy[:, 0] / CELL - 0.5
        row = (self.town.size[1] - xy[:, 1]) / CELL - 0.5
        return map_coordinates(self.dem, [row, column], order=1, mode="nearest")


def grid_centres(size: tuple[int, int], cell: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the x and y of cell centres, north row first."""
    x = np.arange(size[0] // cell) * cell + cell / 2
    y = size[1] - (np.arange(size[1] // cell) * cell + cell / 2)
    return np.meshgrid(x, y)


def noise(shape: tuple[int, int], grain: float, rng: np.random.Generator) -> np.ndarray:
    """Return smooth noise of unit deviation with features of ``grain`` cells."""
    field = gaussian_filter(rng.standard_normal(shape), grain / 2.5, mode="reflect")
    return (field - field.mean()) / field.std()


def border_polygon(town: Town, rng: np.random.Generator) -> shapely.Polygon:
    """Return the municipality's limit, a wavy closed curve (the shore stays smooth)."""
    ring = curve(town.border, step=90, closed=True)[:-1]
    wave = rng.normal(0, 9, ring.shape)
    if town.coast:
        shore = shapely.LineString(town.border[: town.coast])
        wave[shapely.distance(shore, shapely.points(ring)) < 60] *= 0.3
    return shapely.Polygon(np.round(ring + wave, 2))


def river_shape(town: Town) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the river's vertices with width and bed elevation along it."""
    line = curve(town.river.points, step=25)
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    nodes = np.asarray(town.river.points, float)
    at = along[cKDTree(line).query(nodes)[1]]
    width = PchipInterpolator(at, town.river.widths)(along)
    bed = PchipInterpolator(at, town.river.bed)(along)
    return line, width, bed


def river_polygon(line: np.ndarray, width: np.ndarray) -> shapely.Polygon:
    """Return the water surface: the line widened on both sides."""
    tangent = np.gradient(line, axis=0)
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    normal /= np.hypot(*normal.T)[:, None]
    half = width[:, None] / 2
    ring = np.vstack([line + normal * half, (line - normal * half)[::-1]])
    return shapely.buffer(shapely.Polygon(np.round(ring, 2)), 0)


def fill_hollows(dem: np.ndarray) -> np.ndarray:
    """Raise every hollow to its outlet, so that water runs off the map (priority flood)."""
    rows, columns = dem.shape
    filled = dem.copy()
    seen = np.zeros(dem.shape, bool)
    heap: list[tuple[float, int, int]] = []
    for r in range(rows):
        for c in range(columns) if r in (0, rows - 1) else (0, columns - 1):
            heap.append((float(dem[r, c]), r, c))
            seen[r, c] = True
    heapq.heapify(heap)
    while heap:
        level, r, c = heapq.heappop(heap)
        for near_r, near_c in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= near_r < rows and 0 <= near_c < columns and not seen[near_r, near_c]:
                seen[near_r, near_c] = True
                if filled[near_r, near_c] < level:
                    filled[near_r, near_c] = level
                heapq.heappush(heap, (float(filled[near_r, near_c]), near_r, near_c))
    return filled


def elevation(town: Town, shore, line, width, bed, rng) -> np.ndarray:
    """Return elevations in metres, in steps of 1/8 m (1/2 m in hills), which compress well."""
    x, y = grid_centres(town.size, CELL)
    places = np.column_stack([x.ravel(), y.ravel()])
    dense = np.linspace(0, len(line) - 1, len(line) * 5)
    index = np.arange(len(line))
    fine = np.column_stack([np.interp(dense, index, line[:, k]) for k in (0, 1)])
    distance, nearest = cKDTree(fine).query(places)
    distance = distance.reshape(x.shape)
    half = np.interp(dense, index, width)[nearest].reshape(x.shape) / 2
    bed_here = np.interp(dense, index, bed)[nearest].reshape(x.shape)
    relief = town.relief
    bank = np.clip(distance - half, 0, None)
    side = np.clip(bank - relief.terrace, 0, None)
    swell = 1 - np.exp(-((side / relief.reach) ** 1.25))
    hills = noise(x.shape, relief.grain / CELL, rng) + 0.35 * noise(x.shape, relief.grain / 30, rng)
    land = bed_here + 1.6 * (1 - np.exp(-bank / 25)) + relief.rise * swell
    land += relief.rough * hills * (1 - np.exp(-bank / (relief.reach / 3))) * calm(town, x.shape)
    land = np.maximum(gaussian_filter(land, 1.6), bed_here + 1.2 * (1 - np.exp(-bank / 20)))
    if shore is not None:
        land = with_shore(town, shore, x, y, land, distance, half)
    land = np.where(bank <= CELL / 2, bed_here, land)
    if shore is not None:
        land = np.maximum(land, 0.0)
    steps = 2 if relief.rise > 200 else 8
    return np.round(fill_hollows(land) * steps) / steps


def calm(town: Town, shape: tuple[int, int]) -> np.ndarray:
    """Return how much of the hills is left: towns grew where the ground is even."""
    coarse = 5 * CELL
    x, y = grid_centres(town.size, coarse)
    places = shapely.points(x.ravel(), y.ravel())
    left = np.ones(x.size)
    for quarter in town.quarters:
        away = shapely.distance(shapely.Polygon(quarter.outline), places)
        least = 0.45 if quarter.kind == "village" else 0.2
        left = np.minimum(left, least + (1 - least) * (1 - np.exp(-((away / 420) ** 2))))
    row, column = np.indices(shape)
    return map_coordinates(
        left.reshape(x.shape), [row / 5 - 0.4, column / 5 - 0.4], order=1, mode="nearest"
    )


def with_shore(town: Town, shore, x, y, land, distance, half) -> np.ndarray:
    """Lower the land towards the shore, lay a dune behind the beach, and put the sea at zero."""
    inland = shapely.Polygon(np.vstack([curve(town.border, 90, True)[:-1]]))
    places = shapely.points(x.ravel(), y.ravel())
    from_shore = shapely.distance(shore, places).reshape(x.shape)
    shore_xy = shapely.get_coordinates(shore)
    order = np.argsort(shore_xy[:, 1])
    shore_x = np.interp(y, shore_xy[order, 1], shore_xy[order, 0])
    sea = (x < shore_x) & ~shapely.contains(inland, places).reshape(x.shape)
    low = 1.5 + land * (1 - np.exp(-from_shore / 800))
    dune = 6.5 * np.exp(-(((from_shore - 130) / 55) ** 2)) * (1 - np.exp(-(distance - half) / 90))
    beach = np.minimum(from_shore * 0.03, 2.0)
    low = np.where(from_shore < 90, np.minimum(low, beach), low) + np.clip(dune, 0, None)
    return np.where(sea, 0.0, low)


def make_ground(town: Town, rng: np.random.Generator) -> Ground:
    """Return the terrain of a town."""
    border = border_polygon(town, rng)
    line, width, bed = river_shape(town)
    shore = shapely.LineString(curve(town.border[: town.coast], 40)) if town.coast else None
    dem = elevation(town, shore, line, width, bed, rng)
    return Ground(
        town,
        border,
        shapely.LineString(np.round(line, 2)),
        river_polygon(line, width),
        shore,
        dem,
    )
