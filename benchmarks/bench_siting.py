"""The best sites among 2 000 candidates for 10 000 houses: the choice alone, and file to file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import shapely
from case import Case
from numpy.typing import NDArray
from qgis_peer import processing_run, with_our_provider
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix, hstack, identity

from smart_territory_plugin.core.max_cover import cover_of
from smart_territory_plugin.core.max_cover_solve import most_served
from smart_territory_plugin.core.network_build import build_network
from smart_territory_plugin.core.network_snap import snap
from smart_territory_plugin.core.site_reach import reach_of
from smart_territory_plugin.core.street_points import street_points

SIDE, BLOCK, SPACING = 26, 100.0, 50.0  # 676 junctions and 1 300 points between them
HOUSES, BUDGET, LIMITS, SECONDS = 10_000, 40, (100.0, 200.0), 60.0
CRS = "EPSG:3763"


class Town(NamedTuple):
    """Streets, houses and what stands in them."""

    streets: gpd.GeoDataFrame
    houses: gpd.GeoDataFrame
    containers: gpd.GeoDataFrame


class Problem(NamedTuple):
    """Pairs of a candidate and a house in reach, and the houses' dwellings."""

    site: NDArray[np.intp]
    house: NDArray[np.intp]
    weight: NDArray[np.float64]


def cases() -> Iterator[Case]:
    """Give the choice for two limits, and the run a technician starts."""
    town = make_town()
    for limit in LIMITS:
        problem = in_reach(town, limit)
        yield Case(
            f"{BUDGET} of {problem.site.max() + 1} candidates, {HOUSES} houses, {limit:.0f} m,"
            f" {len(problem.site)} pairs",
            lambda problem=problem: ours(problem),
            {
                "scipy milp, not reduced": lambda problem=problem: by_scipy(problem),
                "PuLP with CBC, not reduced": by_pulp(problem),
            },
            lambda a, b: f"{b[0]:.0f} dwellings served, {a[0]:.0f} by ours",
            lambda a: f"{a[0]:.0f} dwellings served, {'proved' if a[1] else 'not proved'}",
            repeats=1,
        )
    folder = Path(tempfile.mkdtemp(prefix="bench_siting_"))
    for name, layer in town._asdict().items():
        layer.to_file(folder / f"{name}.gpkg")
    with_our_provider()
    yield Case(
        f"container siting, {HOUSES} houses, {2 * SIDE * (SIDE - 1)} streets, file to file",
        lambda: run(folder),
        {"QGIS": "has no tool that does this"},
        repeats=2,
    )


def make_town() -> Town:
    """Return a town of houses along a grid of streets, denser in the middle."""
    rng = np.random.default_rng(41)
    node = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    xy = np.stack(np.divmod(node.ravel(), SIDE), 1) * BLOCK
    ends = np.concatenate(
        [
            np.stack([node[:-1].ravel(), node[1:].ravel()], 1),
            np.stack([node[:, :-1].ravel(), node[:, 1:].ravel()], 1),
        ]
    )
    lines = shapely.linestrings(xy[ends])
    away = np.hypot(*(xy[ends].mean(axis=1) - xy.mean(axis=0)).T)
    dense = np.exp(-away / 800)
    street = rng.choice(len(lines), HOUSES, p=dense / dense.sum())
    on = shapely.get_coordinates(
        shapely.line_interpolate_point(lines[street], rng.random(HOUSES), normalized=True)
    )
    at = on + rng.uniform(8, 16, on.shape) * rng.choice([-1, 1], on.shape)
    spots = shapely.points(xy[rng.choice(len(xy), 15, replace=False)])
    kinds = ["Vidro", "Papel", "Embalagens", "Lixos"]
    return Town(
        gpd.GeoDataFrame(geometry=lines, crs=CRS),
        gpd.GeoDataFrame(
            {"dwellings": rng.integers(1, 9, HOUSES)},
            geometry=shapely.box(*(at - 4).T, *(at + 4).T),
            crs=CRS,
        ),
        gpd.GeoDataFrame({"stream": kinds * len(spots)}, geometry=np.repeat(spots, 4), crs=CRS),
    )


def in_reach(town: Town, limit: float) -> Problem:
    """Return which houses each candidate would serve."""
    network = build_network(town.streets, "streets")
    houses, points = town.houses.geometry.to_numpy(), street_points(network, SPACING)
    reach = reach_of(
        network, snap(network, houses, 50.0), np.full(HOUSES, limit), snap(network, points, 50.0)
    )
    return Problem(reach.site, reach.place, town.houses["dwellings"].to_numpy(dtype=float))


def ours(problem: Problem) -> tuple[float, bool]:
    """Reduce and solve; return the dwellings served and whether that is proved to be the most."""
    found = most_served(cover_of(*problem), BUDGET, SECONDS)
    return found.served, found.proved


def table(problem: Problem) -> csr_matrix:
    """Return the problem as it comes: a row a house, a column a candidate."""
    shape = (HOUSES, int(problem.site.max()) + 1)
    return coo_matrix((np.ones(len(problem.site)), (problem.house, problem.site)), shape).tocsr()


def by_scipy(problem: Problem) -> tuple[float, bool]:
    """Give the whole problem to HiGHS."""
    reach = table(problem)
    houses, sites = reach.shape
    is_site = np.arange(sites + houses) < sites
    found = milp(
        -np.concatenate([np.zeros(sites), problem.weight]),
        integrality=is_site.astype(int),
        bounds=Bounds(0, 1),
        constraints=[
            LinearConstraint(csr_matrix(hstack([-reach, identity(houses)])), -np.inf, 0),
            LinearConstraint(is_site[None, :].astype(float), -np.inf, BUDGET),
        ],
        options={"time_limit": SECONDS, "mip_rel_gap": 0.0},
    )
    return (0.0 if found.x is None else -float(found.fun)), found.status == 0


def by_pulp(problem: Problem) -> Callable[[], tuple[float, bool]] | str:
    """Give the whole problem to CBC, as spopt does."""
    try:
        import pulp
    except ImportError:
        return "not installed"

    def solve() -> tuple[float, bool]:
        reach = table(problem)
        model = pulp.LpProblem("siting", pulp.LpMaximize)
        x = [pulp.LpVariable(f"x{j}", cat="Binary") for j in range(reach.shape[1])]
        y = [pulp.LpVariable(f"y{i}", 0, 1) for i in range(reach.shape[0])]
        model += pulp.lpSum(w * one for w, one in zip(problem.weight, y, strict=True))
        model += pulp.lpSum(x) <= BUDGET
        for i, one in enumerate(y):
            mine = reach.indices[reach.indptr[i] : reach.indptr[i + 1]]
            model += one <= pulp.lpSum(x[j] for j in mine)
        status = model.solve(pulp.PULP_CBC_CMD(msg=False, timeLimit=SECONDS, gapRel=0))
        return float(pulp.value(model.objective) or 0.0), status == 1

    return solve


def run(folder: Path) -> int:
    """Run the algorithm and return how many sites it found."""
    parameters = {
        "BUILDINGS": str(folder / "houses.gpkg"),
        "DWELLINGS_FIELD": "dwellings",
        "CONTAINERS": str(folder / "containers.gpkg"),
        "STREAM_FIELD": "stream",
        "STREETS": str(folder / "streets.gpkg"),
        "SPACING": SPACING,
        "BUDGET": BUDGET,
        "OUTPUT": str(folder / "sites.gpkg"),
        "BUILDINGS_OUTPUT": str(folder / "service.gpkg"),
    }
    made = processing_run("smartterritory:container_siting", parameters)["OUTPUT"]
    return len(gpd.read_file(made))
