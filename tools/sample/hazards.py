"""Soils, what a river floods, and the sea."""

from __future__ import annotations

import numpy as np
import shapely
from osgeo import gdal, ogr
from scipy.ndimage import gaussian_filter, label
from scipy.spatial import Voronoi, cKDTree

from tools.sample.spec import Town
from tools.sample.terrain import CELL, Ground, curve, grid_centres, river_shape
from tools.sample.write import reference

RETURN = (20, 100, 1000)  # years
RISE = {"coast": (2.4, 3.5, 4.8), "hills": (2.2, 3.6, 5.2), "plain": (1.6, 2.4, 3.4)}
FALL = 0.004  # metres that the flood's level loses for each metre from the river
LEAST = 900.0  # m²: a smaller patch of flooded ground is left out
SOIL_APART = 620.0
SLIVER = 5e4  # m², of a soil patch
SOILS = {  # hydrologic soil group: unit of the soil map
    "coast": {"A": "Regossolos", "B": "Cambissolos", "C": "Podzóis", "D": "Fluvissolos"},
    "hills": {"A": "Antrossolos", "B": "Cambissolos húmicos", "C": "Leptossolos úmbricos",
              "D": "Leptossolos líticos"},
    "plain": {"A": "Arenossolos", "B": "Luvissolos", "C": "Luvissolos vérticos",
              "D": "Vertissolos"},
}  # fmt: skip


def group_at(town: Town, ground: Ground, place: np.ndarray, draw: float) -> str:
    """Return the hydrologic soil group of a place."""
    here = shapely.Point(place)
    river = here.distance(ground.river)
    if town.country == "coast":
        shore = here.distance(ground.shore)
        return "A" if shore < 900 else "D" if river < 260 else "B" if draw < 0.6 else "C"
    if town.country == "hills":
        height = float(ground.height(place)[0])
        low = float(ground.dem.min())
        return "B" if river < 500 else "D" if height > low + 310 else "C" if draw < 0.6 else "A"
    return "D" if draw < 0.3 or river < 150 else "C" if draw < 0.62 else "B" if draw < 0.9 else "A"


def make_soils(town: Town, ground: Ground, rng: np.random.Generator) -> list[tuple]:
    """Return group, unit and shape of each soil patch; together they part the municipality."""
    rows = np.arange(-2, town.size[1] / SOIL_APART + 3)
    columns = np.arange(-2, town.size[0] / SOIL_APART + 3)
    seeds = np.stack(np.meshgrid(columns, rows), -1).reshape(-1, 2) * SOIL_APART
    seeds += rng.uniform(-0.34, 0.34, seeds.shape) * SOIL_APART
    draw = rng.uniform(size=len(seeds))
    diagram = Voronoi(seeds)
    lines = [
        shapely.LineString(curve(diagram.vertices[pair], 200))
        for pair in diagram.ridge_vertices if -1 not in pair
    ]  # fmt: skip
    lines = [*shapely.intersection(lines, ground.border), ground.border.exterior]
    noded = shapely.union_all(np.array(lines), grid_size=0.01)
    faces = shapely.get_parts(shapely.polygonize(list(shapely.get_parts(noded))))
    near = cKDTree(seeds).query(shapely.get_coordinates(shapely.point_on_surface(faces)))[1]
    groups = np.array([group_at(town, ground, seeds[k], draw[k]) for k in near])
    groups = without_slivers(faces, groups)
    found = []
    for group in "ABCD":
        parts = shapely.get_parts(shapely.coverage_union_all(faces[groups == group]))
        order = np.lexsort(np.round(shapely.get_coordinates(shapely.centroid(parts)), 1).T)
        found += [(group, SOILS[town.country][group], part) for part in parts[order]]
    return found


def without_slivers(faces: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Return the groups after each small face took that of its longest neighbour."""
    groups = groups.copy()
    tree = shapely.STRtree(faces)
    for k in np.flatnonzero(shapely.area(faces) < SLIVER):
        near = np.setdiff1d(tree.query(faces[k], predicate="intersects"), k)
        shared = shapely.length(shapely.intersection(faces[k], faces[near]))
        groups[k] = groups[near[int(np.argmax(shared))]]
    return groups


def outline(wet: np.ndarray, town: Town) -> shapely.Geometry:
    """Return the rounded outline of the flooded cells of a grid."""
    rows, columns = wet.shape
    source = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    source.SetGeoTransform((0, CELL, 0, town.size[1], 0, -CELL))
    source.SetProjection(reference().ExportToWkt())
    band = source.GetRasterBand(1)
    band.WriteArray(wet.astype(np.uint8))
    target = ogr.GetDriverByName("Memory").CreateDataSource("flood")
    layer = target.CreateLayer("flood", reference(), ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1, [])
    shapes = [shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb())) for feature in layer]
    rounded = shapely.buffer(shapely.buffer(shapely.union_all(shapes), 9), -9)
    return shapely.simplify(rounded, 3.0)


def make_floods(town: Town, ground: Ground) -> list[tuple[int, shapely.Polygon]]:
    """Return what the river floods once in 20, 100 and 1000 years; the larger holds the smaller."""
    line, _, bed = river_shape(town)
    x, y = grid_centres(town.size, CELL)
    distance, nearest = cKDTree(line).query(np.column_stack([x.ravel(), y.ravel()]))
    away = distance.reshape(x.shape)
    level = gaussian_filter(bed[nearest].reshape(x.shape), 12) - FALL * away
    found = []
    before = shapely.Polygon()
    for years, rise in zip(RETURN, RISE[town.country], strict=True):
        wet = ground.dem < level + rise
        patch, _ = label(wet)
        river = np.unique(patch[(away < CELL) & wet])
        flooded = outline(np.isin(patch, river[river > 0]), town).intersection(ground.border)
        before = shapely.union(flooded, before)
        before = shapely.set_precision(before, 0.01)
        parts = shapely.get_parts(before)
        found += [(years, part) for part in parts if part.area > LEAST]
    return found


def make_sea(town: Town, ground: Ground) -> shapely.Polygon | None:
    """Return the sea within the terrain's frame, None inland."""
    if ground.shore is None:
        return None
    shore = shapely.get_coordinates(ground.shore)
    shore = shore[np.argsort(shore[:, 1])]
    height = town.size[1]
    ring = np.vstack([[(0, 0), (shore[0, 0], 0)], shore, [(shore[-1, 0], height), (0, height)]])
    sea = shapely.difference(shapely.Polygon(ring), ground.border)
    parts = shapely.get_parts(sea)
    return shapely.set_precision(parts[int(np.argmax(shapely.area(parts)))], 0.01)
