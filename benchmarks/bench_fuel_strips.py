"""Built-up areas and strips of 20 000 buildings, against QGIS's buffer with dissolve."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from case import Case
from scipy.spatial import Voronoi

from smart_territory_plugin.core.area_overlay import joined
from smart_territory_plugin.core.built_up_areas import built_up_areas
from smart_territory_plugin.core.fuel_accounts import Dissolved, dissolved
from smart_territory_plugin.core.fuel_land import Land
from smart_territory_plugin.core.fuel_strips import QUARTER, Source, fuel_strips

COUNT, SIDE = 20_000, 20_000.0
PLACES, PATCHES = 350, 4000
WIDTH_M = 50.0
CRS = "EPSG:3763"


def cases() -> Iterator[Case]:
    """Give the whole way, and the one step that QGIS has too."""
    rng = np.random.default_rng(5)
    houses, land = buildings(rng), land_cover(rng)
    peer = {"QGIS buffer + dissolve": qgis(houses)}
    yield Case(
        "20 000 buildings to built-up areas and strips on land cover",
        lambda: strips_of(houses, land),
        {name + " (that step alone)": run for name, run in peer.items()},
        truth=lambda ours: f"{len(ours.shapes)} strips, {ours.total_ha:.0f} ha",
        repeats=3,
    )
    yield Case(
        "50 m around 20 000 buildings, joined",
        lambda: joined(shapely.buffer(houses, WIDTH_M, quad_segs=QUARTER)),
        peer,
        difference,
        repeats=3,
    )


def buildings(rng: np.random.Generator) -> np.ndarray:
    """Return rectangles, most of them in hamlets and towns of very different size."""
    grouped = int(COUNT * 0.85)
    centre = rng.uniform(300, SIDE - 300, (PLACES, 2))
    weight = rng.lognormal(0, 1, PLACES)
    weight /= weight.sum()
    place = rng.choice(PLACES, grouped, p=weight)
    spread = 78 * np.sqrt(weight * PLACES)
    near = centre[place] + rng.normal(size=(grouped, 2)) * spread[place, None]
    xy = np.vstack([near, rng.uniform(0, SIDE, (COUNT - grouped, 2))])
    half, turn = rng.uniform(3, 9, (COUNT, 2)), rng.uniform(0, np.pi, COUNT)
    corner = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])[None] * half[:, None, :]
    cos, sin = np.cos(turn)[:, None], np.sin(turn)[:, None]
    x = xy[:, :1] + corner[..., 0] * cos - corner[..., 1] * sin
    y = xy[:, 1:] + corner[..., 0] * sin + corner[..., 1] * cos
    return shapely.polygons(np.stack([x, y], axis=2))


def land_cover(rng: np.random.Generator) -> Land:
    """Return patches of ten hectares: half forest, a third farm land, the rest neither."""
    seed = rng.uniform(0, SIDE, (PATCHES, 2))
    mirror = [seed * [-1, 1], [2 * SIDE, 0] - seed * [1, -1]]
    mirror += [seed * [1, -1], [0, 2 * SIDE] - seed * [-1, 1]]
    diagram = Voronoi(np.vstack([seed, *mirror]))
    rings = [diagram.regions[diagram.point_region[k]] for k in range(PATCHES)]
    shapes = shapely.segmentize(
        shapely.polygons([shapely.linearrings(diagram.vertices[ring]) for ring in rings]), 20.0
    )
    kinds = rng.choice(["forest", "farm", "built"], PATCHES, p=[0.5, 0.35, 0.15]).astype(object)
    return Land(shapes, kinds, np.arange(PATCHES))


def strips_of(houses: np.ndarray, land: Land) -> Dissolved:
    """Return all strips as one, from the buildings to the end."""
    layer = gpd.GeoDataFrame(geometry=houses, crs=CRS)
    built = built_up_areas(layer, pd.Series(1.0, index=layer.index))
    areas, alone = np.asarray(built.areas.geometry.array), houses[built.of_building == 0]
    sources = [
        Source("built_up_area", areas, 100.0),
        Source("isolated_forest", alone, 50.0),
        Source("isolated_farm", alone, 10.0),
    ]
    ground = np.concatenate([alone, areas])
    return dissolved(fuel_strips(sources, land, ground, crs=CRS))


def qgis(houses: np.ndarray) -> Callable[[], Any]:
    """Return QGIS's buffer with the same corners, dissolved."""
    from qgis_peer import layer_of, processing_run

    layer = layer_of(houses, CRS)

    def run() -> Any:
        parameters = {
            "INPUT": layer,
            "DISTANCE": WIDTH_M,
            "SEGMENTS": QUARTER,
            "DISSOLVE": True,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        return processing_run("native:buffer", parameters)["OUTPUT"]

    return run


def difference(ours: np.ndarray, theirs: Any) -> str:
    """Say how far the two areas are apart."""
    (feature,) = theirs.getFeatures()
    own, other = shapely.area(ours).sum(), feature.geometry().area()
    return f"area apart by {abs(own / other - 1):.1e} of it"
