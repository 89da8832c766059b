"""Land cover in the classes of COS 2023 (series 2), a partition of the municipality."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

import numpy as np
import shapely
from scipy.spatial import Voronoi, cKDTree

from tools.sample.buildings import Building
from tools.sample.spec import Town
from tools.sample.terrain import CELL, Ground, noise
from tools.sample.zones import Cells, joined, shared_limits

LABELS = {
    "1.1.1.1": "Áreas edificadas residenciais contínuas predominantemente verticais",
    "1.1.1.2": "Áreas edificadas residenciais contínuas predominantemente horizontais",
    "1.1.2.1": "Áreas edificadas residenciais descontínuas",
    "1.1.2.2": "Áreas edificadas residenciais descontínuas esparsas",
    "1.2.1.1": "Indústria e logística",
    "1.3.2.1": "Equipamentos desportivos",
    "1.3.2.4": "Parques de campismo e de caravanismo",
    "1.3.3.1": "Cemitérios",
    "1.3.4.1": "Outros equipamentos e instalações turísticas",
    "1.4.1.2": "Infraestruturas de produção de energia solar",
    "1.4.4.2": "Infraestruturas de drenagem e tratamento de águas residuais",
    "1.6.1.2": "Pedreiras",
    "1.7.1.1": "Vazios sem construção",
    "1.8.1.1": "Espaços verdes",
    "2.1.1.1": "Culturas temporárias de sequeiro e regadio",
    "2.1.1.2": "Arrozais",
    "2.2.1.1": "Vinhas",
    "2.2.2.1": "Pomares",
    "2.2.3.1": "Olivais",
    "2.3.2.1": "Mosaicos culturais e parcelares complexos",
    "3.1.1.1": "Pastagens melhoradas",
    "3.1.2.1": "Pastagens espontâneas",
    "4.1.1.2": "Superfícies agrossilvícolas de azinheira",
    "5.1.1.3": "Florestas de outros carvalhos",
    "5.1.1.4": "Florestas de castanheiro",
    "5.1.1.6": "Florestas de eucalipto",
    "5.1.1.8": "Florestas de outras folhosas",
    "5.1.2.1": "Florestas de pinheiro bravo",
    "6.1.1.1": "Matos",
    "7.1.1.2": "Praias, dunas e areais costeiros",
    "7.1.2.1": "Espaços rochosos",
    "8.1.2.1": "Sapais",
    "9.1.1.1": "Cursos de água naturais",
    "9.1.2.4": "Albufeiras de represas ou de açudes",
}
SITE_CODE = {
    "garden": "1.8.1.1", "sports": "1.3.2.1", "cemetery": "1.3.3.1", "school": "1.3.4.1",
    "health": "1.3.4.1", "vacant": "1.7.1.1", "plant": "1.4.4.2", "camping": "1.3.2.4",
    "quarry": "1.6.1.2", "solar": "1.4.1.2", "pond": "9.1.2.4",
}  # fmt: skip
LEAST = 3500.0  # m²: a smaller patch joins its neighbour, unless it is a site or water


class Spot(NamedTuple):
    """What decides the use of a place: metres, slope as a ratio, two smooth random fields."""

    height: float
    slope: float
    river: float
    shore: float
    a: float
    b: float


def coastal(spot: Spot) -> str:
    """Return what grows behind a beach: dunes, pines, a valley with rice, then a mosaic."""
    if spot.shore < 235:
        return "7.1.1.2"
    if spot.river < 210 and spot.shore < 1300:
        return "8.1.2.1"
    if spot.shore < 850:
        return "5.1.2.1"
    if spot.river < 420 and spot.height < 13:
        return "2.1.1.2" if spot.a > -0.3 else "2.1.1.1"
    if spot.a > 0.55:
        return "5.1.1.6" if spot.b > 0 else "5.1.2.1"
    if spot.a > 0.1:
        return "2.1.1.1" if spot.b > -0.2 else "3.1.1.1"
    return "2.3.2.1" if spot.b > -0.7 else "6.1.1.1"


def upland(spot: Spot) -> str:
    """Return what grows in the hills: meadows below, vines, oaks and chestnuts, heath above."""
    if spot.river < 110:
        return "3.1.1.1" if spot.a > -0.4 else "5.1.1.8"
    if spot.height > 735:
        return "7.1.2.1" if spot.a > 1.1 else "6.1.1.1"
    if spot.slope > 0.3 or spot.a > 0.6:
        return "5.1.2.1" if spot.b > -0.1 else "6.1.1.1"
    if spot.height > 600:
        return "5.1.1.4" if spot.b > 0.5 else "5.1.1.3" if spot.b > -0.3 else "3.1.2.1"
    if spot.a < -0.5:
        return "2.2.1.1"
    return "2.3.2.1" if spot.b > -0.6 else "5.1.1.3"


def lowland(spot: Spot) -> str:
    """Return what grows on the plain: cereals, olives, holm-oak montado, vines."""
    if spot.river < 45:
        return "5.1.1.8"
    if spot.a > 0.75:
        return "4.1.1.2"
    if spot.a > 0.3:
        return "3.1.2.1" if spot.b > 0.4 else "4.1.1.2"
    if spot.b > 0.75:
        return "2.2.3.1"
    if spot.b < -1.1:
        return "2.2.1.1"
    return "2.1.1.1"


RIVERSIDE = {"coast": (210, 420), "hills": (110,), "plain": (45,)}  # m, where the use changes
GROWS = {"coast": coastal, "hills": upland, "plain": lowland}


class Fields:
    """The parcels outside town: seeds, their limits and what grows on each."""

    def __init__(self, town: Town, ground: Ground, rng: np.random.Generator) -> None:
        apart = {"coast": 190.0, "hills": 200.0, "plain": 290.0}[town.country]
        rows = np.arange(-1, town.size[1] / apart + 2)
        columns = np.arange(-1, town.size[0] / apart + 2)
        grid = np.stack(np.meshgrid(columns, rows), -1).reshape(-1, 2) * apart
        self.seeds = grid + rng.uniform(-0.33, 0.33, grid.shape) * apart
        shape = ground.dem.shape
        fields = [noise(shape, 700 / CELL, rng), noise(shape, 450 / CELL, rng)]
        slope = np.hypot(*np.gradient(ground.dem, CELL))
        column = np.clip((self.seeds[:, 0] / CELL).astype(int), 0, shape[1] - 1)
        row = np.clip(((town.size[1] - self.seeds[:, 1]) / CELL).astype(int), 0, shape[0] - 1)
        self.facts = np.column_stack([
            ground.dem[row, column], slope[row, column],
            fields[0][row, column], fields[1][row, column],
        ])  # fmt: skip
        self.tree = cKDTree(self.seeds)

    def limits(self) -> list[shapely.LineString]:
        """Return the limits of the parcels."""
        diagram = Voronoi(self.seeds)
        return [
            shapely.LineString(np.round(diagram.vertices[pair], 2))
            for pair in diagram.ridge_vertices
            if -1 not in pair
        ]

    def code(self, town: Town, ground: Ground, place: np.ndarray) -> str:
        """Return the class at a place, from its parcel and its own distance to the shore."""
        height, slope, a, b = self.facts[self.tree.query(place)[1]]
        here = shapely.Point(place)
        from_shore = 1e9 if ground.shore is None else here.distance(ground.shore)
        from_river = here.distance(ground.river)
        return GROWS[town.country](Spot(height, slope, from_river, from_shore, a, b))


def settlements(cells: Cells, buildings: list[Building]) -> shapely.Geometry:
    """Return the outlines of clusters of houses outside the quarters."""
    country = [b.shape for b in buildings if b.kind == "rural"]
    close = shapely.buffer(shapely.union_all(shapely.buffer(country, 38)), -18)
    town_ground = shapely.union_all(cells.shapes[cells.kinds != "rural"])
    parts = shapely.get_parts(shapely.difference(close, town_ground))
    shapes = np.array(country)
    tree = shapely.STRtree(parts)
    part, _ = tree.query(shapes, predicate="intersects")[::-1]
    many = np.bincount(part, minlength=len(parts)) >= 3
    return shapely.set_precision(shapely.simplify(shapely.union_all(parts[many]), 4), 0.01)


def land_lines(town, ground: Ground, cells: Cells, fields: Fields, sites, hamlets) -> list:
    """Return the lines that part the land besides the plan's own."""
    town_ground = shapely.union_all(cells.shapes[cells.kinds != "rural"])
    free = shapely.difference(ground.border, town_ground)
    lines = list(shapely.intersection(fields.limits(), free))
    lines.append(shapely.intersection(ground.river.boundary, ground.border))
    lines.append(shapely.intersection(hamlets.boundary, ground.border))
    lines += [area.boundary for site, area in sites]
    for distance in RIVERSIDE[town.country]:
        bank = shapely.simplify(shapely.buffer(ground.river, distance), 2).boundary
        lines.append(shapely.intersection(bank, free))
    if ground.shore is not None:
        for distance in (80, 235):
            back = shapely.buffer(ground.shore, distance).boundary
            lines.append(shapely.intersection(shapely.simplify(back, 1), free))
    linear = [part for line in lines for part in shapely.get_parts(line) if part.length > 0]
    return [part for part in linear if part.geom_type in ("LineString", "LinearRing")]


def town_code(kind: str, inside: list[Building], area: float) -> str | None:
    """Return the class of a town block, or None where it is still farmed."""
    ground = sum(b.shape.area for b in inside) / area
    if kind == "works":
        return "1.2.1.1" if ground > 0.04 else "1.7.1.1"
    if kind in ("old", "grid"):
        if ground < 0.035:
            return "1.7.1.1"
        tall = sum(b.shape.area for b in inside if b.floors > 3)
        return "1.1.1.1" if tall > 0.4 * ground * area else "1.1.1.2"
    if ground < 0.02:
        return None
    return "1.1.2.1" if ground > 0.07 or kind == "suburb" else "1.1.2.2"


def classify(
    town: Town, ground: Ground, cells: Cells, fields: Fields, buildings, sites, hamlets,
    atoms: np.ndarray, cell_of: np.ndarray,
) -> np.ndarray:  # fmt: skip
    """Return the class of each face."""
    inside: dict[int, list[Building]] = defaultdict(list)
    places = shapely.centroid([b.shape for b in buildings])
    for k, cell in zip(
        *shapely.STRtree(cells.shapes).query(places, predicate="within"), strict=True
    ):
        inside[int(cell)].append(buildings[k])
    code_of_cell = [
        None if kind == "rural" else town_code(kind, inside[k], cells.shapes[k].area)
        for k, kind in enumerate(cells.kinds)
    ]
    points = shapely.point_on_surface(atoms)
    wet = shapely.contains(ground.river, points)
    housed = shapely.contains(hamlets, points)
    codes = []
    for k, place in enumerate(shapely.get_coordinates(points)):
        site = next((s for s, area in sites if shapely.contains_xy(area, *place)), None)
        code = "9.1.1.1" if wet[k] else SITE_CODE[site.use] if site else code_of_cell[cell_of[k]]
        if code is None:
            code = "1.1.2.2" if housed[k] else fields.code(town, ground, place)
        codes.append(code)
    return np.array(codes)


def regions(codes: np.ndarray, touch) -> np.ndarray:
    """Return the patch of each face: faces of one class that touch."""
    pairs = [(i, j) for i, j in touch if codes[i] == codes[j]]
    return np.array(joined(list(range(len(codes))), pairs))


def clean(codes: np.ndarray, atoms: np.ndarray, ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """Give patches below the least size the class of their longest neighbour; return patches."""
    codes = codes.copy()
    touch = shared_limits(atoms, None, ground.river_line)
    kept = {*SITE_CODE.values(), "9.1.1.1"} - {"1.7.1.1"}
    for _ in range(6):
        region = regions(codes, touch)
        area = np.bincount(region, shapely.area(atoms), minlength=len(atoms))
        small = {
            int(r) for r in np.unique(region)
            if area[r] < (150 if codes[r] in kept else LEAST)
        }  # fmt: skip
        if not small:
            break
        reach: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for (i, j), t in touch.items():
            for here, there in ((i, j), (j, i)):
                if region[here] in small and region[there] not in small:
                    reach[int(region[here])][str(codes[there])] += t.length
        for r, near in reach.items():
            allowed = {code: length for code, length in near.items() if code not in kept} or near
            codes[region == r] = max(sorted(allowed), key=allowed.get)
    return codes, regions(codes, touch)
