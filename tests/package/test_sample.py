"""The embedded sample: three fictitious towns that look like a municipality's own layers."""

import csv
import json
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
import rasterio
import shapely
from rasterio import features

from tools.sample.terrain import river_shape
from tools.sample.towns import TOWNS

ROOT = Path(__file__).resolve().parents[2]
CODES = {"vila_mar": "9901", "serra_alta": "9902", "campo_raso": "9903"}
# Longitude and latitude near which each town is drawn.
PLACES = {"vila_mar": (-8.8, 40.4), "serra_alta": (-7.75, 41.5), "campo_raso": (-7.95, 38.15)}
HOUSED = ["house", "residential", "apartments", "detached", "terrace", "yes"]
# Field names as the producers publish them.
SCHEMAS = {
    "cont_freguesias": "dtmnfr freguesia municipio distrito_ilha nuts3_cod nuts3 nuts2 nuts1 "
    "area_ha perimetro_km designacao_simplificada tipau",
    "cont_municipios": "dtmn municipio distrito_ilha nuts3_cod nuts3 nuts2 nuts1 area_ha "
    "perimetro_km n_freguesias",
    "COS2023v1": "ID COS23_n4_C COS23_n4_L AREA_ha",
    "ruas": "osm_id highway name oneway lanes maxspeed surface bridge tunnel layer other_tags",
    "edificios": "osm_id building name building:levels",
    "contentores": "ponto_id CONTENTOR_RESIDUO CONTENTOR_CAPACIDADE CONTENTOR_QT",
    "equipamentos": "id nome tipo capacidade",
    "servicos_circulares": "id nome tipo",
    "paragens": "stop_id stop_name modo frequency",
    "ciclovias": "COD_SIG DESIGNACAO HIERARQUIA TIPOLOGIA NIVEL_SEGREGACAO ANO FREGUESIA COMP_KM",
    "linhas_eletricas": "id tensao_kv nivel_tensao",
    "arvores": "id especie altura_m copa_m local",
    "espacos_verdes": "id nome tipo acesso area_m2",
    "entradas": "id espaco_id",
    "solo": "unidade grupo_hidrologico",
    "perigosidade_cheia": "periodo_retorno probabilidade curso_agua",
    "parcelas": "nationalcadastralreference label administrativeunit areavalue",
    "fgc_executada": "origem ano area_ha",
    "BGRI2021": "OBJECTID BGRI2021 DT21 DTMN21 DTMNFR21 DTMNFRSEC21 SECNUM21 SSNUM21 SECSSNUM21 "
    "SUBSECCAO NUTS1 NUTS2 NUTS3 N_EDIFICIOS_CLASSICOS N_EDIFICIOS_CLASS_CONST_1_OU_2_ALOJ "
    "N_EDIFICIOS_CLASS_CONST_3_OU_MAIS_ALOJAMENTOS N_EDIFICIOS_EXCLUSIV_RESID "
    "N_EDIFICIOS_1_OU_2_PISOS N_EDIFICIOS_3_OU_MAIS_PISOS N_EDIFICIOS_CONSTR_ANTES_1945 "
    "N_EDIFICIOS_CONSTR_1946_1980 N_EDIFICIOS_CONSTR_1981_2000 N_EDIFICIOS_CONSTR_2001_2010 "
    "N_EDIFICIOS_CONSTR_2011_2021 N_EDIFICIOS_COM_NECESSIDADES_REPARACAO N_ALOJAMENTOS_TOTAL "
    "N_ALOJAMENTOS_FAMILIARES N_ALOJAMENTOS_FAM_CLASS_RHABITUAL "
    "N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA N_RHABITUAL_ACESSIVEL_CADEIRAS_RODAS "
    "N_RHABITUAL_COM_ESTACIONAMENTO N_RHABITUAL_PROP_OCUP N_RHABITUAL_ARRENDADOS "
    "N_AGREGADOS_DOMESTICOS_PRIVADOS N_ADP_1_OU_2_PESSOAS N_ADP_3_OU_MAIS_PESSOAS "
    "N_NUCLEOS_FAMILIARES N_NUCLEOS_FAMILIARES_COM_FILHOS_TENDO_O_MAIS_NOVO_MENOS_DE_25 "
    "N_INDIVIDUOS N_INDIVIDUOS_H N_INDIVIDUOS_M N_INDIVIDUOS_0_14 N_INDIVIDUOS_15_24 "
    "N_INDIVIDUOS_25_64 N_INDIVIDUOS_65_OU_MAIS SHAPE_Length SHAPE_Area",
}


class Files:
    """The files of one town, read once."""

    def __init__(self, folder):
        self.key = folder.name
        self.folder = folder
        self.code = CODES[folder.name]
        self.layers = {
            name: geopandas.read_file(folder / "territorio.gpkg", layer=name)
            for name in (*(n for n in SCHEMAS if n != "BGRI2021"), f"BGRI2021_{self.code}")
        }
        self.layers["BGRI2021"] = self.layers[f"BGRI2021_{self.code}"]
        self.limit = self.layers["cont_municipios"].geometry.iloc[0]

    def shapes(self, name):
        return self.layers[name].geometry.to_numpy()


@pytest.fixture(scope="module", params=sorted(CODES))
def town(request, sample):
    return Files(sample / request.param)


def zone_of(zones, shapes):
    """The number of the zone in which the inner point of each shape lies."""
    return shapely.STRtree(zones).nearest(shapely.point_on_surface(shapes))


def test_the_sample_stays_small(sample):
    assert sum(f.stat().st_size for f in sample.rglob("*") if f.is_file()) <= 10_000_000


def test_the_readme_says_in_both_languages_that_the_towns_do_not_exist(sample):
    text = (sample / "README.md").read_text(encoding="utf-8")
    assert "não existem" in text
    assert "do not exist" in text
    assert text.count("CC0") >= 2


def test_every_layer_says_that_it_is_fictitious(town):
    with sqlite3.connect(f"file:{town.folder / 'territorio.gpkg'}?mode=ro", uri=True) as base:
        rows = base.execute("SELECT identifier, description FROM gpkg_contents").fetchall()
    assert len(rows) == len(SCHEMAS) + (town.key == "vila_mar")  # which has a sea
    assert all("fictíci" in title and "Fictitious" in text for title, text in rows)


@pytest.mark.parametrize("name", ["mdt.tif", "mds.tif", "lst_verao.tif"])
def test_every_raster_says_that_it_is_fictitious(town, name):
    with rasterio.open(town.folder / name) as raster:
        assert "fictíci" in raster.tags()["TIFFTAG_IMAGEDESCRIPTION"]


def test_layers_have_the_fields_that_producers_publish(town):
    for name, fields in SCHEMAS.items():
        assert list(town.layers[name].columns.drop("geometry")) == fields.split()


def test_everything_is_in_the_official_mainland_system_near_its_place(town):
    for layer in town.layers.values():
        assert layer.crs.to_epsg() == 3763
    middle = town.layers["cont_municipios"].to_crs(4258).geometry.iloc[0].centroid
    assert np.hypot(middle.x - PLACES[town.key][0], middle.y - PLACES[town.key][1]) < 0.05
    for name in ("mdt.tif", "mds.tif", "lst_verao.tif"):
        with rasterio.open(town.folder / name) as raster:
            assert raster.crs.to_epsg() == 3763
            assert raster.nodata is not None


@pytest.mark.real_data
def test_no_real_municipality_has_the_code_or_the_name(town, real_data):
    real = geopandas.read_file(real_data / "portugal" / "caop2025_municipios_continente.geojson")
    own = town.layers["cont_municipios"].iloc[0]
    assert own["dtmn"] not in set(real["dtmn"])
    assert own["municipio"] not in set(real["municipio"])


@pytest.mark.parametrize("name", ["cont_freguesias", "BGRI2021", "COS2023v1"])
def test_zones_part_the_municipality_without_gap_or_overlap(town, name):
    shapes = town.shapes(name)
    assert shapely.is_valid(shapes).all()
    union = shapely.union_all(shapes)
    assert shapely.symmetric_difference(union, town.limit).area < 1e-6
    # No gap and the areas add up, so nothing is covered twice.
    assert shapely.area(shapes).sum() == pytest.approx(town.limit.area, abs=1e-3)
    assert shapely.area(shapes).min() > 100


def test_each_subsection_lies_in_one_freguesia(town):
    parishes, subsections = town.shapes("cont_freguesias"), town.shapes("BGRI2021")
    home = zone_of(parishes, subsections)
    outside = shapely.area(shapely.difference(subsections, parishes[home]))
    assert outside.max() < 1e-6


def test_codes_are_text_that_nests(town):
    table = town.layers["BGRI2021"]
    assert table["BGRI2021"].is_unique
    assert (table["BGRI2021"].str.len() == 11).all()
    assert (table["DTMNFR21"].str[:4] == town.code).all()
    joined = table["DTMNFR21"] + table["SECNUM21"] + table["SSNUM21"]
    assert (joined == table["BGRI2021"]).all()


def test_two_freguesias_of_campo_raso_were_one_in_2021(sample):
    town = Files(sample / "campo_raso")
    home = zone_of(town.shapes("cont_freguesias"), town.shapes("BGRI2021"))
    of_2025 = town.layers["cont_freguesias"]["dtmnfr"].to_numpy()[home]
    of_2021 = town.layers["BGRI2021"]["DTMNFR21"]
    assert set(of_2025[of_2021 == "990305"]) == {"990303", "990304"}


def test_census_counts_add_up(town):
    t = town.layers["BGRI2021"]
    ages = [f"N_INDIVIDUOS_{age}" for age in ("0_14", "15_24", "25_64", "65_OU_MAIS")]
    years = ["ANTES_1945", "1946_1980", "1981_2000", "2001_2010", "2011_2021"]
    assert (t[ages].sum(axis=1) == t["N_INDIVIDUOS"]).all()
    assert (t["N_INDIVIDUOS_H"] + t["N_INDIVIDUOS_M"] == t["N_INDIVIDUOS"]).all()
    built = t[[f"N_EDIFICIOS_CONSTR_{year}" for year in years]].sum(axis=1)
    assert (built == t["N_EDIFICIOS_CLASSICOS"]).all()
    lived = t["N_ALOJAMENTOS_FAM_CLASS_RHABITUAL"]
    other = t["N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA"]
    assert (lived + other == t["N_ALOJAMENTOS_FAMILIARES"]).all()
    assert (t["N_ALOJAMENTOS_TOTAL"] >= t["N_ALOJAMENTOS_FAMILIARES"]).all()
    households = t["N_AGREGADOS_DOMESTICOS_PRIVADOS"]
    assert (households <= t["N_ALOJAMENTOS_TOTAL"]).all()
    assert (t["N_ADP_1_OU_2_PESSOAS"] + t["N_ADP_3_OU_MAIS_PESSOAS"] == households).all()
    assert (t["N_RHABITUAL_PROP_OCUP"] + t["N_RHABITUAL_ARRENDADOS"] <= lived).all()
    assert (households <= t["N_INDIVIDUOS"]).all()
    assert 2000 < t["N_INDIVIDUOS"].sum() < 8000


def test_people_live_in_the_buildings_of_their_subsection(town):
    buildings = town.layers["edificios"]
    homes = buildings[buildings["building"].isin(HOUSED)].geometry.to_numpy()
    within = shapely.STRtree(town.shapes("BGRI2021")).nearest(shapely.centroid(homes))
    counted = np.bincount(within, minlength=len(town.layers["BGRI2021"]))
    assert counted.tolist() == town.layers["BGRI2021"]["N_EDIFICIOS_CLASSICOS"].tolist()


def test_buildings_stand_clear_of_streets_and_of_each_other(town):
    shapes = town.shapes("edificios")
    assert 1500 <= len(shapes) <= 3000
    assert shapely.is_valid(shapes).all()
    assert len(shapely.STRtree(town.shapes("ruas")).query(shapes, predicate="intersects")[0]) == 0
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(shapes[one], shapes[other]))[one < other]
    assert (shared > 8).sum() == 0


def test_land_cover_codes_are_of_series_2(town):
    table = town.layers["COS2023v1"]
    assert table["COS23_n4_C"].str.fullmatch(r"\d\.\d\.\d\.\d").all()
    # The code that means different things in the two series.
    solar = table.loc[table["COS23_n4_C"] == "1.4.1.2", "COS23_n4_L"]
    assert set(solar) <= {"Infraestruturas de produção de energia solar"}
    assert table["AREA_ha"].sum() == pytest.approx(town.limit.area / 1e4, abs=0.1)


def ends_of(shapes):
    return [tuple(map(tuple, shapely.get_coordinates(shape)[[0, -1]])) for shape in shapes]


def test_all_streets_hang_together_by_exactly_shared_ends(town):
    ends = ends_of(town.shapes("ruas"))
    assert 500 <= len(ends) <= 1200
    near = {}
    for a, b in ends:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    reached, waiting = set(), [ends[0][0]]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(near[here])
    assert len(reached) == len(near)


def test_streets_meet_only_at_their_ends(town):
    shapes = town.shapes("ruas")
    ends = [set(pair) for pair in ends_of(shapes)]
    for i, j in shapely.STRtree(shapes).query(shapes, predicate="intersects").T:
        if i < j:
            met = shapely.get_coordinates(shapes[i].intersection(shapes[j]))
            assert set(map(tuple, met)) <= ends[i] & ends[j]


def test_only_bridges_cross_the_river(town):
    table = town.layers["ruas"]
    water = town.layers["COS2023v1"].query("COS23_n4_C == '9.1.1.1'").union_all()
    wet = shapely.length(shapely.intersection(town.shapes("ruas"), water)) > 0.5
    assert wet.sum() >= 2
    assert (table.loc[wet, "bridge"] == "yes").all()
    assert (table.loc[wet, "layer"] == "1").all()


def test_streets_are_of_many_kinds(town):
    kinds = set(town.layers["ruas"]["highway"])
    assert {"primary", "secondary", "tertiary", "residential", "cycleway", "footway"} <= kinds
    assert ("steps" in kinds) or town.key != "serra_alta"
    tags = town.layers["ruas"]["other_tags"].dropna()
    assert tags.str.fullmatch(r'"[\w:]+"=>"[^"]*"(,"[\w:]+"=>"[^"]*")*').all()


def test_the_terrain_covers_the_municipality(town):
    with rasterio.open(town.folder / "mdt.tif") as raster:
        assert shapely.box(*raster.bounds).contains(shapely.buffer(town.limit, 50))
        grid = raster.read(1)
        assert not (grid == raster.nodata).any()
        assert raster.res == (10, 10)
    rise = grid.max() - grid.min()
    assert rise > 300 if town.key == "serra_alta" else rise < 100


def test_the_river_runs_downhill(town):
    plan = TOWNS[town.key]
    line = river_shape(plan)[0] + plan.origin
    inside = line[shapely.contains(town.limit, shapely.points(line))]
    with rasterio.open(town.folder / "mdt.tif") as raster:
        heights = np.array([value[0] for value in raster.sample(inside)])
    # Rounding to 1/8 m or 1/2 m and to cells may lift one vertex by one step, never more.
    assert np.diff(heights).max() <= (0.5 if town.key == "serra_alta" else 0.125)
    assert heights[0] - heights[-1] > 5


def test_no_ground_lies_below_the_river_beside_it(town):
    water = town.layers["COS2023v1"].query("COS23_n4_C == '9.1.1.1'").geometry
    with rasterio.open(town.folder / "mdt.tif") as raster:
        grid = raster.read(1)
        shape, grid_to_map = raster.shape, raster.transform
        river = features.rasterize(water, shape, transform=grid_to_map).astype(bool)
        banks = features.rasterize(water.buffer(40), shape, transform=grid_to_map).astype(bool)
    assert np.median(grid[banks & ~river]) > np.median(grid[river])


def test_built_land_is_warmer_than_water_and_woods(town):
    table = town.layers["COS2023v1"]
    with rasterio.open(town.folder / "lst_verao.tif") as raster:
        grid = raster.read(1, masked=True)
        assert (grid.mask).any()
        assert raster.res == (30, 30)

        def mean(start):
            chosen = table[table["COS23_n4_C"].str.startswith(start)].geometry
            inside = features.rasterize(chosen, raster.shape, transform=raster.transform)
            return float(grid[inside.astype(bool)].mean())

        town_warm, woods, water = mean("1.1.1"), mean("5.1"), mean("9.1.1")
        limit = features.rasterize([town.limit], raster.shape, transform=raster.transform)
    assert town_warm > woods + 3
    assert town_warm > water + 3
    assert grid.min() > 10
    assert grid.max() < 60
    assert 1 - grid.mask[limit.astype(bool)].mean() > 0.95


def served_shares(town):
    """Share of homes in each freguesia with four streams near, in a straight line."""
    parishes, points = town.layers["cont_freguesias"], town.layers["contentores"]
    buildings = town.layers["edificios"]
    homes = buildings[buildings["building"].isin(HOUSED)].geometry.to_numpy()
    home = zone_of(parishes.geometry.to_numpy(), homes)
    reach = np.where(parishes["tipau"] == "APU", 100, 200)[home]
    served = np.ones(len(homes), bool)
    for stream in ("Lixos", "Papel", "Vidro", "Embalagens"):
        near = points[points["CONTENTOR_RESIDUO"] == stream].geometry.to_numpy()
        served &= shapely.distance(homes, shapely.union_all(near)) <= reach
    return np.array([100 * served[home == k].mean() for k in range(len(parishes))])


def test_the_centre_is_served_well_and_one_freguesia_clearly_worse(town):
    shares = served_shares(town)
    assert shares[0] > 80
    worst, next_worst = np.sort(shares)[:2]
    assert worst < 35
    assert next_worst - worst > 15


def test_containers_carry_the_words_of_portuguese_services(town):
    table = town.layers["contentores"]
    assert set(table["CONTENTOR_RESIDUO"]) <= {"Lixos", "Papel", "Vidro", "Embalagens", "Orgânicos"}
    assert not table.duplicated(["ponto_id", "CONTENTOR_RESIDUO"]).any()
    assert (table["CONTENTOR_CAPACIDADE"] > 0).all()
    assert (table["CONTENTOR_QT"] > 0).all()


def test_the_service_export_is_the_layer_in_an_awkward_form(sample):
    town = Files(sample / "vila_mar")
    text = (town.folder / "contentores.csv").read_bytes().decode("latin-1")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert len({row["CONTENTOR_RESIDUO"] for row in rows}) == 5
    east, north = (
        [float(row[name].replace(",", ".")) for row in rows] for name in ("Latitude", "Longitude")
    )
    assert max(east) < 0 < min(north)  # the columns are swapped
    placed = geopandas.GeoSeries.from_xy(east, north, crs=4258).to_crs(3763)
    layer = town.layers["contentores"].geometry
    assert placed.distance(layer).max() < 0.05
    with pytest.raises(UnicodeDecodeError):
        (town.folder / "contentores.csv").read_bytes().decode("utf-8")


def test_the_readings_of_fill_levels_are_an_awkward_export(sample):
    content = (sample / "vila_mar" / "leituras.csv").read_bytes()
    assert len(content) < 100_000
    rows = list(csv.DictReader(content.decode("latin-1").splitlines(), delimiter=";"))
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    assert len({row["idcontentor"].zfill(4) for row in rows}) == 20
    assert {"0102", "102"} < {row["idcontentor"] for row in rows}
    assert all("," in row["Enchimento"] for row in rows)
    trips = {row["idrecolha"]: (row["Km totais"], row["Peso total"]) for row in rows}
    assert len(trips) == 15 + 1  # the sensors' rows have none
    for row in rows:
        assert trips[row["idrecolha"]] == (row["Km totais"], row["Peso total"])


def test_facilities_stand_beside_streets_inside_the_municipality(town):
    table = town.layers["equipamentos"]
    assert 40 <= len(table) <= 90
    assert table["id"].is_unique
    assert not table.geometry.duplicated().any()
    assert shapely.contains(town.limit, table.geometry.to_numpy()).all()
    streets = shapely.union_all(town.shapes("ruas"))
    assert shapely.distance(streets, table.geometry.to_numpy()).max() < 50


def test_each_town_s_inventory_speaks_one_language(town):
    kinds = set(town.layers["equipamentos"]["tipo"])
    english = {"school", "pharmacy", "supermarket", "cafe", "park", "playground", "kindergarten"}
    portuguese = {"Escola básica", "Farmácia", "Supermercado", "Café", "Jardim público"}
    assert (portuguese if town.key == "serra_alta" else english) <= kinds
    assert not kinds & (english if town.key == "serra_alta" else portuguese)


def test_schools_say_how_many_pupils_they_take(town):
    table = town.layers["equipamentos"]
    schools = table["tipo"].isin(["school", "Escola básica"])
    assert table.loc[schools, "capacidade"].between(30, 400).all()
    assert table.loc[~schools, "capacidade"].isna().any()


def test_the_freguesia_worst_served_has_a_cafe_and_a_church_and_three_buses_a_day(town):
    plan = TOWNS[town.key].parishes
    worst = min(range(len(plan)), key=lambda k: plan[k].service)
    parishes, table = town.shapes("cont_freguesias"), town.layers["equipamentos"]
    home = zone_of(parishes, table.geometry.to_numpy())
    assert set(table.loc[home == worst, "tipo"]) <= {
        "cafe", "Café", "place_of_worship", "Igreja",
    }  # fmt: skip
    assert np.bincount(home).argmax() == 0
    stops = town.layers["paragens"]
    terminal = stops[stops["stop_name"] == f"{plan[worst].name} (terminal)"]
    assert terminal["frequency"].tolist() == [3]


class Feed:
    """The tables of a town's GTFS feed, all text."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as feed:
            self.infos = feed.infolist()
            self.tables = {
                info.filename.removesuffix(".txt"): pd.read_csv(feed.open(info), dtype=str)
                for info in self.infos
            }

    def __getattr__(self, name):
        return self.tables[name]

    def times(self):
        """Return the stop times with the seconds of the service day and their trip's columns."""
        found = self.stop_times.merge(self.trips, on="trip_id", validate="many_to_one")
        found["stop_sequence"] = found["stop_sequence"].astype(int)
        parts = found["departure_time"].str.split(":", expand=True).astype(int)
        found["second"] = parts @ [3600, 60, 1]
        return found.sort_values(["trip_id", "stop_sequence"])


@pytest.fixture
def feed(town):
    return Feed(town.folder / "gtfs.zip")


def test_the_feed_is_complete_and_its_tables_hang_together(feed):
    assert set(feed.tables) == set(
        "agency stops routes trips stop_times calendar calendar_dates feed_info".split()
    )
    for child, key, parent in [
        ("routes", "agency_id", "agency"),
        ("trips", "route_id", "routes"),
        ("trips", "service_id", "calendar"),
        ("calendar_dates", "service_id", "calendar"),
        ("stop_times", "trip_id", "trips"),
        ("stop_times", "stop_id", "stops"),
    ]:
        assert set(feed.tables[child][key]) <= set(feed.tables[parent][key]), (child, key)
        assert feed.tables[parent][key].is_unique
    assert set(feed.stops["stop_id"]) == set(feed.stop_times["stop_id"])
    assert "fictícios" in feed.agency["agency_name"][0]


def test_the_feed_carries_no_time_of_its_making(feed):
    assert {info.date_time for info in feed.infos} == {(2025, 1, 1, 0, 0, 0)}


def test_buses_run_forward_in_time_at_the_speed_of_a_bus(town, feed):
    times = feed.times()
    places = town.layers["paragens"].set_index("stop_id").geometry
    metres = places.loc[times["stop_id"]].reset_index(drop=True)
    times = times.reset_index(drop=True)
    same = (times["trip_id"] == times["trip_id"].shift()) & times["route_id"].ne("B")
    lapse = times["second"].diff()[same]
    # The road is at least as long as the straight line; 22 km/h, times rounded to half a minute.
    assert (lapse > 0).all()
    straight = metres.distance(metres.shift())[same]
    assert (straight / (lapse + 30) < 22 / 3.6).all()


def test_regular_lines_run_every_15_to_60_minutes_on_weekdays(feed):
    times = feed.times()
    first = times[(times["stop_sequence"] == 1) & (times["service_id"] == "UTEIS")]
    for _, trips in first.groupby(["route_id", "direction_id"]):
        gaps = np.diff(np.sort(trips["second"])) / 60
        if len(trips) > 3:
            assert gaps.min() >= 15
            assert gaps.max() <= 60


def test_the_last_buses_of_vila_mar_run_past_midnight(sample):
    assert Feed(sample / "vila_mar" / "gtfs.zip").times()["second"].max() > 24 * 3600


def test_the_ferry_of_vila_mar_has_its_own_route_type_and_mode(sample):
    town, feed = Files(sample / "vila_mar"), Feed(sample / "vila_mar" / "gtfs.zip")
    assert feed.routes.set_index("route_id")["route_type"].to_dict()["B"] == "4"
    assert town.layers["paragens"]["modo"].value_counts()["barco"] == 2


def test_the_stops_are_those_of_the_feed_with_their_weekday_departures(town, feed):
    table = town.layers["paragens"].set_index("stop_id")
    stops = feed.stops.set_index("stop_id").loc[table.index]
    assert stops["stop_name"].equals(table["stop_name"])
    placed = geopandas.GeoSeries.from_xy(
        stops["stop_lon"].astype(float), stops["stop_lat"].astype(float), crs=4258
    ).to_crs(3763)
    assert shapely.distance(placed.to_numpy(), table.geometry.to_numpy()).max() < 0.1
    times = feed.times()
    leaves = times["trip_id"] == times["trip_id"].shift(-1)
    weekday = times["service_id"] == "UTEIS"
    counted = times[leaves & weekday]["stop_id"].value_counts()
    assert counted.reindex(table.index, fill_value=0).tolist() == table["frequency"].tolist()
    streets = shapely.union_all(town.shapes("ruas"))
    assert shapely.distance(streets, table.geometry.to_numpy()).max() < 6


def test_the_cycle_network_lies_on_streets_and_knows_its_length_but_not_every_year(town):
    table, streets = town.layers["ciclovias"], town.layers["ruas"]
    keys = {geometry.wkb for geometry in streets.geometry}
    assert {geometry.wkb for geometry in table.geometry} <= keys
    assert table["COMP_KM"].to_numpy() == pytest.approx(table.geometry.length / 1000, abs=6e-6)
    tracks = table["TIPOLOGIA"] == "Pista Ciclável Bidirecional"
    assert tracks.sum() == (streets["highway"] == "cycleway").sum()
    assert (table.loc[tracks, "ANO"] == "2021").all()
    assert table["ANO"].str.fullmatch(r"20\d\d|Sem dados").all()
    assert (table["ANO"] == "Sem dados").any()
    for _, year in table[~tracks].groupby("DESIGNACAO")["ANO"]:
        assert year.nunique() <= 2


def entities(town, kind):
    return json.loads((town.folder / "plataforma" / f"{kind}.json").read_text(encoding="utf-8"))


def test_the_platform_knows_every_container_of_the_layer(town):
    required = "id type location address binCapacity binColor binFullnessThreshold status"
    found = entities(town, "WasteContainer")
    table = town.layers["contentores"]
    assert len(found) == len(table)
    assert len({e["id"] for e in found}) == len(found)
    for entity in found:
        assert set(required.split()) <= set(entity)
        assert 0 <= entity["fillingLevel"]["value"] <= 1
        assert entity["fillingLevel"]["observedAt"].endswith("Z")
        assert entity["location"]["coordinateSystem"] == "EPSG:4258"
    places = np.array([entity["location"]["value"]["coordinates"] for entity in found])
    placed = geopandas.GeoSeries.from_xy(*places.T, crs=4258).to_crs(3763)
    assert placed.distance(table.geometry).max() < 0.05
    litres = [entity["binCapacity"]["value"] for entity in found]
    assert litres == (table["CONTENTOR_CAPACIDADE"] * table["CONTENTOR_QT"]).tolist()


def test_the_platform_has_points_lines_polygons_and_a_type_without_place(town):
    kinds = {
        "WeatherObserved": "Point",
        "AirQualityObserved": "Point",
        "CycleLane": "LineString",
        "Garden": "Polygon",
    }
    for kind, geometry in kinds.items():
        found = entities(town, kind)
        assert {entity["location"]["value"]["type"] for entity in found} == {geometry}
    assert all("location" not in entity for entity in entities(town, "KeyPerformanceIndicator"))
    weather = entities(town, "WeatherObserved")[0]["temperature"]
    assert weather["unitCode"] == "CEL"


def test_every_entity_names_a_fictitious_provider(town):
    for file in (town.folder / "plataforma").glob("*.json"):
        for entity in json.loads(file.read_text(encoding="utf-8")):
            assert "fictício" in entity["dataProvider"]["value"]


def test_the_territory_file_points_to_what_is_there(town):
    text = (town.folder / "territory.json").read_text(encoding="utf-8")
    territory = json.loads(text)
    assert "null" not in text
    assert territory["schema"] == 1
    assert territory["fictitious"] is True
    assert territory["municipality"]["code"] == town.code
    assert (
        list(territory["roles"])
        == (
            "zones municipality census landcover streets buildings containers facilities"
            " circular_services stops cycleways power_lines trees green entrances soil hazard"
            f"{' sea' if town.key == 'vila_mar' else ''} parcels fuel_treated dem dsm lst gtfs"
            " platform"
        ).split()
    )
    for sources in territory["roles"].values():
        for source in sources:
            assert (town.folder / source["uri"]).exists()
            assert "(fictitious)" in source["citation"]
            assert source["licence"] == "CC0-1.0"
            if "layer" in source:
                layer = geopandas.read_file(town.folder / source["uri"], layer=source["layer"])
                columns = set(layer.columns)
                assert set(source.get("fields", {}).values()) <= columns


@pytest.mark.skipif(
    shapely.geos_version[:2] != (3, 11),
    reason="the towns were made with GEOS 3.11; another one cuts a few faces elsewhere",
)
def test_the_same_seed_gives_the_same_town(sample, tmp_path):
    pytest.importorskip("osgeo")
    command = [sys.executable, str(ROOT / "tools" / "make_sample.py"), str(tmp_path)]
    subprocess.run([*command, "--town", "campo_raso"], check=True, capture_output=True, timeout=60)
    made, kept = Files(tmp_path / "campo_raso"), Files(sample / "campo_raso")
    for name in SCHEMAS:
        assert len(made.layers[name]) == len(kept.layers[name])
        moved = shapely.distance(
            shapely.centroid(made.shapes(name)), shapely.centroid(kept.shapes(name))
        )
        assert moved.max() < 0.02
    assert made.layers["BGRI2021"]["N_INDIVIDUOS"].equals(kept.layers["BGRI2021"]["N_INDIVIDUOS"])
    drawn = (
        "equipamentos servicos_circulares paragens ciclovias arvores entradas parcelas"
    ).split()
    for name in drawn:
        columns = SCHEMAS[name].split()
        assert made.layers[name][columns].equals(kept.layers[name][columns])
    new_feed, old_feed = Feed(made.folder / "gtfs.zip"), Feed(kept.folder / "gtfs.zip")
    assert [info.CRC for info in new_feed.infos] == [info.CRC for info in old_feed.infos]
    for name in ("ine_residuos.json", "ine_populacao.json"):
        assert (made.folder / name).read_bytes() == (kept.folder / name).read_bytes()
    for name in ("mdt.tif", "mds.tif", "lst_verao.tif"):
        with rasterio.open(made.folder / name) as new, rasterio.open(kept.folder / name) as old:
            assert np.array_equal(new.read(1), old.read(1))
