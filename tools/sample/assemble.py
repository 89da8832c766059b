"""One town from plan to files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import shapely

from tools.sample import buildings as built
from tools.sample import (
    census,
    circular,
    climate_layers,
    containers,
    cycleways,
    facilities,
    fill,
    green,
    gtfs,
    hazards,
    heat,
    landcover,
    layers,
    parcels,
    snapshot,
    surface,
    transit,
    trees,
    waste,
    zones,
)
from tools.sample.spec import Town
from tools.sample.streets import make_plan
from tools.sample.terrain import CELL, Ground, make_ground
from tools.sample.ways import Way, make_ways
from tools.sample.write import to_geographic, write_gpkg, write_tif

HOMES_PER_SUBSECTION = {"vila_mar": 26.0, "serra_alta": 19.0, "campo_raso": 22.0}
CIRCULAR = 1  # a stream of its own, so that the others stay as they were
CITATION = "território de exemplo fictício (fictitious)"


class Draft:
    """A town while it is being made; each stage draws from its own random stream."""

    def __init__(self, town: Town) -> None:
        self.town = town
        streams = np.random.SeedSequence(town.seed).spawn(17)
        rng = [np.random.default_rng(stream) for stream in streams]
        self.ground: Ground = make_ground(town, rng[0])
        self.plan = make_plan(town, self.ground, rng[1])
        self.ways: list[Way] = make_ways(town, self.ground, self.plan, rng[2])
        self.cells = zones.make_cells(town, self.plan, self.ground)
        self.sites = zones.site_areas(town, self.cells)
        self.buildings = built.make_buildings(town, self.ground, self.ways, self.sites, rng[3])
        self.gather()
        self.cut_land(rng[4])
        self.count_people(rng[5])
        self.containers = containers.make_containers(
            town, self.ways, self.buildings, self.parish_at, rng[6]
        )
        self.lst = heat.surface_temperature(
            town, self.ground, self.cos_shapes, self.cos_codes, self.buildings, rng[7]
        )
        self.entities = self.take_snapshot(rng[8])
        self.facilities = facilities.make_facilities(
            town, self.ways, self.buildings, self.sites, self.parish_at, rng[9]
        )
        self.circular = circular.make_services(
            town,
            self.ways,
            self.buildings,
            self.parish_at,
            np.random.default_rng([town.seed, CIRCULAR]),
        )
        self.cycleways = cycleways.make_cycleways(self.ways, self.parish_at, rng[10])
        self.transit = transit.make_transit(town, self.ways, rng[11])
        self.green_and_grey(rng[12:])

    def green_and_grey(self, rng: list[np.random.Generator]) -> None:
        """Add what the climate theme looks at: trees, green spaces, surface, soils, hazards."""
        town, cover = self.town, (self.cos_shapes, self.cos_codes)
        self.green = green.make_green(
            town, self.ground, self.ways, self.cells, self.sites, self.buildings, cover,
            self.parish_at,
        )  # fmt: skip
        self.trees = trees.make_trees(
            town, self.ways, self.buildings, self.green, self.parish_at, rng[0]
        )
        self.surface = surface.surface(
            town, self.ground, self.buildings, self.trees, *cover, rng[1]
        )
        self.soils = hazards.make_soils(town, self.ground, rng[2])
        self.floods = hazards.make_floods(town, self.ground)
        self.sea = hazards.make_sea(town, self.ground)
        self.parcels = parcels.make_parcels(town, self.cells, self.parish_at, rng[3])
        self.treated = parcels.make_treated(
            town, self.ways, self.buildings, cover, self.ground.border, rng[4]
        )

    def gather(self) -> None:
        """Gather cells into freguesias and subsections."""
        cells = self.cells
        centres = shapely.centroid([b.shape for b in self.buildings])
        self.cell_of_building = shapely.STRtree(cells.shapes).nearest(centres)
        homes = np.bincount(
            self.cell_of_building, [b.dwellings for b in self.buildings], len(cells.shapes)
        )
        kept = {k for k, cell in enumerate(cells.shapes) for _, area in self.sites if cell is area}
        block = zones.blocks(cells, kept)
        self.parish_of_cell = zones.parishes(self.town, cells, block)
        target = HOMES_PER_SUBSECTION[self.town.key]
        self.sub_of_cell = zones.subsections(cells, block, self.parish_of_cell, homes, target)

    def cut_land(self, rng: np.random.Generator) -> None:
        """Cut the ground once along all lines, then gather the faces into every partition."""
        fields = landcover.Fields(self.town, self.ground, rng)
        hamlets = landcover.settlements(self.cells, self.buildings)
        lines = zones.plan_lines(self.plan, self.ground)
        lines += landcover.land_lines(
            self.town, self.ground, self.cells, fields, self.sites, hamlets
        )
        atoms = zones.faces(lines)
        inner = shapely.point_on_surface(atoms)
        cell = shapely.STRtree(self.cells.shapes).nearest(inner)
        codes = landcover.classify(
            self.town, self.ground, self.cells, fields, self.buildings, self.sites, hamlets,
            atoms, cell,
        )  # fmt: skip
        codes, region = landcover.clean(codes, atoms, self.ground)
        self.cos_shapes, names = dissolve(atoms, region)
        self.cos_codes = [str(codes[name]) for name in names]
        self.sub_shapes, self.sub_names = dissolve(atoms, self.sub_of_cell[cell])
        self.parish_shapes, _ = dissolve(atoms, self.parish_of_cell[cell])
        self.municipality = dissolve(atoms, np.zeros(len(atoms), int))[0][0]

    def count_people(self, rng: np.random.Generator) -> None:
        """Order the subsections and count who lives in each."""
        owner = {int(s): int(p) for s, p in zip(self.sub_of_cell, self.parish_of_cell, strict=True)}
        centre = shapely.get_coordinates(shapely.centroid(self.sub_shapes))
        seats = np.array([p.seat for p in self.town.parishes])
        home = np.array([owner[name] for name in self.sub_names])
        away = np.hypot(*(centre - seats[home]).T)
        order = np.lexsort((away, home))
        self.sub_shapes = [self.sub_shapes[k] for k in order]
        self.sub_names = [self.sub_names[k] for k in order]
        self.sub_parish = home[order].tolist()
        sub_of_building = self.sub_of_cell[self.cell_of_building]
        self.counts = []
        for name, number in zip(self.sub_names, self.sub_parish, strict=True):
            inside = [self.buildings[k] for k in np.flatnonzero(sub_of_building == name)]
            parish = self.town.parishes[number]
            self.counts.append(census.count(inside, parish, self.town.second_homes, rng))

    def parish_at(self, places: np.ndarray) -> np.ndarray:
        """Return the freguesia of places."""
        return shapely.STRtree(self.parish_shapes).nearest(shapely.points(places))

    def take_snapshot(self, rng: np.random.Generator) -> snapshot.Snapshot:
        """Return the platform's entities."""
        taken = snapshot.Snapshot(self.town)
        snapshot.add_containers(taken, self.containers, rng)
        seat, edge, far = (self.town.parishes[k].seat for k in (0, 1, -1))
        warm = 0.62 * self.town.summer + 4
        stations = [
            ("Centro", seat, warm + 1.5),
            (self.town.parishes[1].name, edge, warm),
            (self.town.parishes[-1].name, far, warm - 0.8),
        ]
        snapshot.add_stations(taken, stations, rng)
        snapshot.add_cycle_lanes(taken, self.ways)
        snapshot.add_gardens(taken, self.sites)
        snapshot.add_kpis(taken, rng)
        return taken


def dissolve(shapes: np.ndarray, groups: np.ndarray) -> tuple[list, list[int]]:
    """Return the union of each group of faces, and the groups' names in order."""
    names = [int(name) for name in np.unique(groups)]
    return [shapely.coverage_union_all(shapes[groups == name]) for name in names], names


def source(uri: str, what: str, layer: str = "", **fields: str) -> dict:
    """Return one source of the territory file."""
    entry: dict = {"uri": uri}
    if layer:
        entry["layer"] = layer
    if fields:
        entry["fields"] = fields
    if uri not in ("plataforma", "gtfs.zip"):
        entry["crs"] = "EPSG:3763"
    return entry | {
        "date": "2025-01-01",
        "citation": f"{what}, {CITATION}",
        "licence": "CC0-1.0",
    }


def territory(town: Town) -> dict:
    """Return the territory file: where each role finds its source."""
    gpkg = "territorio.gpkg"
    bgri = f"BGRI2021_{town.code}"
    sea = {"sea": [source(gpkg, "Mar", "mar")]} if town.coast else {}
    return {
        "schema": 1,
        "municipality": {"code": town.code, "name": town.name, "typology": town.typology},
        "year": 2025,
        "fictitious": True,
        "roles": {
            "zones": [source(gpkg, "Freguesias", "cont_freguesias", code="dtmnfr",
                             name="freguesia", urbanity="tipau")],
            "municipality": [source(gpkg, "Município", "cont_municipios", code="dtmn",
                                    name="municipio")],
            "census": [source(gpkg, "Subsecções estatísticas", bgri, code="BGRI2021",
                              population="N_INDIVIDUOS", dwellings="N_ALOJAMENTOS_TOTAL")],
            "landcover": [source(gpkg, "Ocupação do solo", "COS2023v1", code="COS23_n4_C")],
            "streets": [source(gpkg, "Ruas", "ruas")],
            "buildings": [source(gpkg, "Edifícios", "edificios")],
            "containers": [source(gpkg, "Contentores", "contentores", stream="CONTENTOR_RESIDUO",
                                  capacity="CONTENTOR_CAPACIDADE")],
            "facilities": [source(gpkg, "Equipamentos", "equipamentos", category="tipo",
                                  capacity="capacidade")],
            "circular_services": [source(gpkg, "Serviços circulares", "servicos_circulares",
                                         category="tipo", name="nome")],
            "stops": [source(gpkg, "Paragens", "paragens", mode="modo", frequency="frequency")],
            "cycleways": [source(gpkg, "Rede ciclável", "ciclovias", year="ANO")],
            "power_lines": [source(gpkg, "Linhas elétricas", "linhas_eletricas",
                                   voltage="tensao_kv")],
            "trees": [source(gpkg, "Árvores", "arvores", height="altura_m", crown="copa_m",
                             species="especie")],
            "green": [source(gpkg, "Espaços verdes", "espacos_verdes", type="tipo", name="nome")],
            "entrances": [source(gpkg, "Entradas dos espaços verdes", "entradas")],
            "soil": [source(gpkg, "Solos", "solo", group="grupo_hidrologico")],
            "hazard": [source(gpkg, "Perigosidade de cheia", "perigosidade_cheia",
                              **{"class": "periodo_retorno"})],
            **sea,
            "parcels": [source(gpkg, "Parcelas", "parcelas", code="nationalcadastralreference")],
            "fuel_treated": [source(gpkg, "Gestão de combustível executada", "fgc_executada",
                                    year="ano")],
            "dem": [source("mdt.tif", "Modelo digital do terreno")],
            "dsm": [source("mds.tif", "Modelo digital de superfície")],
            "lst": [source("lst_verao.tif", "Temperatura da superfície no verão")],
            "gtfs": [source("gtfs.zip", "Horários de transporte público")],
            "platform": [source("plataforma", "Instantâneo da plataforma")],
        },
    }  # fmt: skip


def decimal(number: float) -> str:
    """Return a coordinate with a decimal comma."""
    return f"{number:.8f}".replace(".", ",")


def write_csv(path: Path, draft: Draft) -> None:
    """Write the containers as a service exports them: Latin-1, `;`, axes swapped."""
    words = {"Papel": "Papel e Cartão"}
    header = (
        "Latitude",
        "Longitude",
        "OBJECTID",
        "PONTO_RECOLHA_FREGUESIA",
        "PONTO_RECOLHA_LOCAL",
        "CONTENTOR_RESIDUO",
        "CONTENTOR_TIPO",
        "CONTENTOR_CAPACIDADE",
        "CONTENTOR_QT",
        "CONTENTOR_TOTAL_LITROS",
    )
    places = to_geographic(np.array([c.place for c in draft.containers]), draft.town.origin)
    with path.open("w", encoding="latin-1", newline="") as file:
        table = csv.writer(file, delimiter=";", lineterminator="\r\n")
        table.writerow(header)
        for number, (item, (east, north)) in enumerate(
            zip(draft.containers, places, strict=True), 1
        ):
            parish = draft.town.parishes[item.parish].name
            table.writerow([
                decimal(east), decimal(north), number, parish,
                f"{item.point}: {item.street} (local fictício)",
                words.get(item.stream, item.stream), f"CV{item.litres:04d}", item.litres,
                item.number, item.litres * item.number,
            ])  # fmt: skip


def write_town(town: Town, folder: Path) -> Draft:
    """Make a town and write all its files into a folder of its name."""
    draft = Draft(town)
    home = folder / town.key
    home.mkdir(parents=True, exist_ok=True)
    write_gpkg(
        home / "territorio.gpkg",
        [
            layers.parish_layer(town, draft.parish_shapes),
            layers.municipality_layer(town, draft.municipality),
            layers.census_layer(town, draft.sub_shapes, draft.sub_parish, draft.counts),
            layers.landcover_layer(town, draft.cos_shapes, draft.cos_codes),
            layers.street_layer(town, draft.ways),
            layers.building_layer(town, draft.buildings),
            layers.container_layer(town, draft.containers),
            layers.facility_layer(town, draft.facilities),
            circular.service_layer(town, draft.circular),
            layers.stop_layer(town, draft.transit),
            layers.cycleway_layer(town, draft.cycleways),
            *climate_layers.layers_of(draft),
        ],
        town.origin,
    )
    write_tif(
        home / "mdt.tif",
        draft.ground.dem,
        town.origin,
        CELL,
        heat.NODATA,
        f"Altitude em metros de {town.name} (fictício)",
    )
    write_tif(
        home / "mds.tif",
        draft.surface,
        town.origin,
        surface.PIXEL,
        surface.NODATA,
        f"Altitude em metros da superfície, com edifícios e árvores, de {town.name} (fictício)",
    )
    write_tif(
        home / "lst_verao.tif",
        draft.lst,
        town.origin,
        heat.PIXEL,
        heat.NODATA,
        f"Temperatura da superfície no verão, °C, {town.name} (fictício)",
    )
    draft.entities.write(home / "plataforma")
    gtfs.write_gtfs(home / "gtfs.zip", draft.transit)
    waste.write_waste(home, town, sum(row["N_INDIVIDUOS"] for row in draft.counts))
    text = json.dumps(territory(town), ensure_ascii=False, indent=1)
    (home / "territory.json").write_text(text + "\n", encoding="utf-8")
    if town.coast:
        write_csv(home / "contentores.csv", draft)
        places = to_geographic(np.array([c.place for c in draft.containers]), town.origin)
        fill.write_fill(home / "leituras.csv", draft.containers, places)
    return draft
