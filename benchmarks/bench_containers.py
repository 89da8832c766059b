"""Access to and capacity of 5 000 containers of 4 flows, 50 000 buildings, 60 000 streets."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from case import Case
from qgis_peer import processing_run, with_our_provider

BUILDINGS, CONTAINERS, SIDE, STEP = 50_000, 5_000, 174, 80.0
STREAMS = ("Vidro", "Papel", "Embalagens", "Lixos")
CRS = "EPSG:3763"


def cases() -> Iterator[Case]:
    """Give the run a technician starts, along streets; no other tool does it in one."""
    rng = np.random.default_rng(23)
    folder = Path(tempfile.mkdtemp(prefix="bench_containers_"))
    write(rng, folder)
    with_our_provider()
    yield Case(
        "container access of 50 000 buildings along 60 000 streets, file to file",
        lambda: run(folder),
        {
            "straight lines, the same run": lambda: run(folder, streets=False),
            "QGIS": "has no tool that does this",
        },
        lambda ours, theirs: f"{ours:.1f} % served along streets, {theirs:.1f} % in straight lines",
        repeats=2,
    )
    yield Case(
        "capacity of 5 000 containers for 50 000 buildings along 60 000 streets, file to file",
        lambda: capacity(folder),
        {
            "straight lines, the same run": lambda: capacity(folder, streets=False),
            "QGIS": "has no tool that does this",
        },
        lambda ours, theirs: f"{ours:.0f} people served four times, {theirs:.0f} in straight lines",
        repeats=2,
    )


def write(rng: np.random.Generator, folder: Path) -> None:
    """Write a town of small houses on a grid of streets."""
    node = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    xy = np.stack(np.divmod(node.ravel(), SIDE), 1) * STEP
    ends = np.concatenate(
        [
            np.stack([node[:-1].ravel(), node[1:].ravel()], 1),
            np.stack([node[:, :-1].ravel(), node[:, 1:].ravel()], 1),
        ]
    )
    width = STEP * (SIDE - 1)
    at = rng.uniform(0, width, (BUILDINGS, 2))
    houses = shapely.box(*(at - 5).T, *(at + 5).T)
    spots = shapely.points(rng.uniform(0, width, (CONTAINERS, 2)))
    layers = {
        "streets": gpd.GeoDataFrame(geometry=shapely.linestrings(xy[ends]), crs=CRS),
        "buildings": gpd.GeoDataFrame(
            {"dwellings": rng.integers(1, 9, BUILDINGS), "people": rng.integers(1, 20, BUILDINGS)},
            geometry=houses,
            crs=CRS,
        ),
        "containers": gpd.GeoDataFrame(
            {"stream": np.array(STREAMS)[np.arange(CONTAINERS) % 4], "volume_l": 1100},
            geometry=spots,
            crs=CRS,
        ),
    }
    for name, layer in layers.items():
        layer.to_file(folder / f"{name}.gpkg")


def run(folder: Path, streets: bool = True) -> float:
    """Run it and return the share of buildings served."""
    parameters = {
        "BUILDINGS": str(folder / "buildings.gpkg"),
        "DWELLINGS_FIELD": "dwellings",
        "CONTAINERS": str(folder / "containers.gpkg"),
        "STREAM_FIELD": "stream",
        "LIMIT_URBAN": 400,
        "OUTPUT": str(folder / "out.gpkg"),
    }
    if streets:
        parameters["STREETS"] = str(folder / "streets.gpkg")
    made = processing_run("smartterritory:container_access", parameters)["OUTPUT"]
    return 100 * float(gpd.read_file(made, columns=["served"])["served"].mean())


def capacity(folder: Path, streets: bool = True) -> float:
    """Run the check of capacity and return the people served, summed over the flows."""
    parameters = {
        "CONTAINERS": str(folder / "containers.gpkg"),
        "STREAM_FIELD": "stream",
        "VOLUME_FIELD": "volume_l",
        "COLLECTIONS": 3,
        "BUILDINGS": str(folder / "buildings.gpkg"),
        "BUILDING_PEOPLE_FIELD": "people",
        "OUTPUT": str(folder / "capacity.gpkg"),
    }
    if streets:
        parameters["STREETS"] = str(folder / "streets.gpkg")
    made = processing_run("smartterritory:container_capacity", parameters)["OUTPUT"]
    return float(gpd.read_file(made, columns=["people_served"])["people_served"].sum())
