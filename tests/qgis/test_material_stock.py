"""Material stock through Processing: buildings, zones, the long table, bad input in sentences."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException

from smart_territory_plugin.core.material_names import MATERIALS

FLATS = "POLYGON((0 0, 20 0, 20 10, 0 10, 0 0))"
HOUSE = "POLYGON((50 0, 60 0, 60 10, 50 10, 50 0))"
SHED = "POLYGON((80 0, 90 0, 90 10, 80 10, 80 0))"
ZONE = "POLYGON((-10 -10, 70 -10, 70 90, -10 90, -10 -10))"  # 8 000 m²
FIELDS = "building:string,pisos:string,estrutura:string,moradores:double"


@pytest.fixture
def inputs(make_layer):
    buildings = make_layer(
        "Polygon",
        [FLATS, HOUSE, SHED, FLATS, None],
        FIELDS,
        [
            ["apartments", "R/C+4", "C", 20.0],
            ["house", "2", "Alvenaria", 4.0],
            ["ruins", "1", "M", 0.0],
            [None, None, None, None],
            ["house", "1", "M", 2.0],
        ],
        name="edificios",
    )
    zones = make_layer("Polygon", [ZONE], "dtmnfr:string,freguesia:string", [["110601", "A"]])
    return {
        "BUILDINGS": buildings,
        "STRUCTURE_FIELD": "estrutura",
        "BUILDING_PEOPLE_FIELD": "moradores",
        "ZONES": zones,
        "DEMOLITION_RATE": 0.5,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        "MATERIALS": "TEMPORARY_OUTPUT",
    }


def test_buildings_zones_and_materials_by_hand(run, rows_of, inputs, feedback):
    results = run("material_stock", inputs)
    flats, house, ruin, again, nowhere = rows_of(results["OUTPUT"])
    # 200 m² on 5 storeys of RM C: 1 000 m², the published 932.545 t of concrete and 1 268.8 t.
    assert (flats["function"], flats["structure"], flats["floors"]) == ("RM", "C", 5)
    assert (flats["gfa_m2"], flats["concrete_t"]) == pytest.approx((1000, 932.545))
    assert flats["total_t"] == pytest.approx(1268.8, abs=0.05)
    assert (flats["total_p25_t"], flats["total_p75_t"]) == pytest.approx((813.9, 1690.9), abs=0.05)
    assert flats["outflow_t"] == pytest.approx(flats["total_t"] / 200)
    assert "concrete_p25_t" not in flats
    # 100 m² on 2 storeys of RS M: 200 m² at 621.001 kg/m² of concrete; no quartiles in the table.
    assert (house["function"], house["structure"]) == ("RS", "M")
    assert house["concrete_t"] == pytest.approx(124.2002)
    assert house["total_p25_t"] is None
    assert [row["left_out"] for row in (ruin, again, nowhere)] == ["use", "duplicate", "no_area"]
    assert [row["total_t"] for row in (ruin, again, nowhere)] == [None] * 3
    zone = rows_of(results["ZONES_OUTPUT"])[0]
    total = flats["total_t"] + house["total_t"]
    assert zone["freguesia"] == "A"
    assert (zone["buildings"], zone["gfa_m2"]) == (2, 1200)
    assert zone["total_t"] == pytest.approx(total)
    assert (zone["people"], zone["per_person_t"]) == pytest.approx((24, total / 24))
    assert zone["per_ha_t"] == pytest.approx(total / 0.8)
    assert zone["total_p75_t"] is None
    assert zone["range_pct"] == pytest.approx(100 * flats["total_t"] / total)
    rows = rows_of(results["MATERIALS"])
    assert [row["material"] for row in rows] == list(MATERIALS)
    assert (rows[0]["zone"], rows[0]["zone_name"]) == ("110601", "A")
    assert rows[0]["stock_t"] == pytest.approx(932.545 + 124.2002)
    assert rows[0]["outflow_t"] == pytest.approx((932.545 + 124.2002) / 200)
    for sentence in ("1 of 5 buildings repeat", "1 of 5 buildings have no area", "ruins, roofs"):
        assert any(sentence in text for text in feedback.warnings), sentence
    assert any("no quartile of the sum" in text for text in feedback.infos)


def test_ranges_of_every_material_come_when_asked_for(run, rows_of, inputs):
    results = run("material_stock", inputs | {"RANGES": True})
    flats, house, *_ = rows_of(results["OUTPUT"])
    assert (flats["concrete_p25_t"], flats["concrete_p75_t"]) == pytest.approx((689, 1148))
    assert house["concrete_p25_t"] is None


def test_without_zones_people_and_a_rate_the_table_has_the_whole(run, rows_of, inputs, feedback):
    given = {name: inputs[name] for name in ("BUILDINGS", "STRUCTURE_FIELD", "OUTPUT", "MATERIALS")}
    rows = rows_of(run("material_stock", given)["MATERIALS"])
    assert rows[0]["stock_t"] == pytest.approx(932.545 + 124.2002)
    empty = ("zone", "per_person_t", "per_ha_t", "outflow_t")
    assert [rows[0][name] for name in empty] == [None] * 4
    assert any("no rate of demolition" in text.lower() for text in feedback.infos)
    assert any("no tonnes per inhabitant" in text for text in feedback.warnings)


def test_a_demolition_rate_of_zero_is_a_rate(run, rows_of, inputs):
    rows = rows_of(run("material_stock", inputs | {"DEMOLITION_RATE": 0})["OUTPUT"])
    assert rows[0]["outflow_t"] == 0


def test_heights_stand_in_for_storeys_and_a_raster_for_heights(
    run, rows_of, make_layer, make_raster, feedback
):
    buildings = make_layer(
        "Polygon",
        [FLATS, HOUSE, SHED],
        "height_m:double,floors:int",
        [[9.2, 4], [7.4, None], [None, None]],
    )
    raster = make_raster([[6.2] * 10] * 2, "alturas")
    options = {"BUILDINGS": buildings, "HEIGHTS": raster, "OUTPUT": "TEMPORARY_OUTPUT"}
    rows = rows_of(run("material_stock", options)["OUTPUT"])
    assert [row["floors"] for row in rows] == [4, 2, 2]
    assert [row["floors_from"] for row in rows] == ["field", "height", "raster"]
    assert any("1 by the raster of heights" in text for text in feedback.infos)
    options |= {"BUILDINGS": make_layer("Polygon", [HOUSE]), "DEFAULT_FLOORS": 3}
    rows = rows_of(run("material_stock", options)["OUTPUT"])
    assert rows[0]["floors_from"] == "raster"
    del options["HEIGHTS"]
    house = rows_of(run("material_stock", options)["OUTPUT"])[0]
    assert (house["floors"], house["floors_from"], house["function"]) == (3, "default", "RM")
    assert any("1 of 1 buildings have neither storeys" in text for text in feedback.warnings)


@pytest.fixture
def census(make_layer):
    names = ("BETAO", "COM_PLACA", "SEM_PLACA", "ADOBE_PEDRA", "OUTRA")
    fields = ",".join(f"N_EDIFICIOS_ESTRUT_{name}:int" for name in names)
    return make_layer(
        "Polygon",
        [ZONE],
        f"BGRI11:string,N_INDIVIDUOS_RESIDENT:int,{fields}",
        [["11060100101", 30, 3, 1, 0, 0, 5]],
        name="BGRI2011",
    )


def test_the_census_of_2011_gives_shares_and_people(run, rows_of, inputs, census):
    given = inputs | {"CENSUS": census, "STRUCTURE_FIELD": None, "BUILDING_PEOPLE_FIELD": None}
    results = run("material_stock", given)
    flats, house, *_ = rows_of(results["OUTPUT"])
    assert (flats["structure"], flats["structure_from"]) == ("C 75 M 25", "census")
    # 0.75 · 932.545 + 0.25 · 238.0 = 758.90875 t of concrete.
    assert flats["concrete_t"] == pytest.approx(758.90875)
    assert house["concrete_t"] == pytest.approx(0.2 * (0.75 * 867.156 + 0.25 * 621.001))
    assert rows_of(results["ZONES_OUTPUT"])[0]["people"] == pytest.approx(30)
    apart = given | {"CENSUS": None, "STRUCTURE_CENSUS": census}
    rows = rows_of(run("material_stock", apart)["OUTPUT"])
    assert rows[0]["concrete_t"] == pytest.approx(758.90875)


def test_a_census_without_structures_is_a_sentence(run, inputs, sample):
    layer = f"{sample / 'vila_mar' / 'territorio.gpkg'}|layername=BGRI2021_9901"
    with pytest.raises(QgsProcessingException, match="does not count buildings by structure"):
        run("material_stock", inputs | {"STRUCTURE_CENSUS": layer})


def test_bad_storeys_and_uses_are_counted(run, rows_of, make_layer, feedback):
    values = [["3+1", "moinho"], ["-1", None], ["0", "house"], ["muitos", "house"]]
    bow = "POLYGON((100 0, 110 10, 110 0, 100 10, 100 0))"  # two triangles of 25 m²
    layer = make_layer("Polygon", [FLATS, HOUSE, SHED, bow], "pisos:string,building:string", values)
    options = {"BUILDINGS": layer, "OUTPUT": "TEMPORARY_OUTPUT"}
    rows = rows_of(run("material_stock", options)["OUTPUT"])
    assert [row["floors"] for row in rows] == [4, 2, 2, 2]
    assert rows[3]["gfa_m2"] == pytest.approx(100)
    said = [*feedback.warnings, *feedback.infos]
    for sentence in (
        "1 values of “pisos” state no number, such as “muitos”",
        "2 values of “pisos” are 0, below it",
        "1 values of “pisos” were added up",
        "(moinho)",
        "The use of 2 of 4 buildings is unknown",
        "Nothing tells the structure of 4 of 4 buildings",
        "invalid",
    ):
        assert any(sentence in text for text in said), sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("function,structure,material,p50\nRM,C,steel,1\n", "p25"),
        ("function,structure,material,p25,p50,p75\nRM,C,straw,1,2,3\n", "material “straw”"),
    ],
)
def test_a_table_of_ones_own_that_does_not_fit_is_a_sentence(run, inputs, tmp_path, text, sentence):
    path = tmp_path / "tabela.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=sentence):
        run("material_stock", inputs | {"INTENSITIES": str(path)})


def test_no_footprints_are_a_sentence(run, inputs, make_layer):
    nothing = make_layer("Polygon", [None], FIELDS, name="pontos")
    with pytest.raises(QgsProcessingException, match="pontos"):
        run("material_stock", inputs | {"BUILDINGS": nothing})


def sum_of(run, rows_of, path):
    options = {"BUILDINGS": path, "OUTPUT": "TEMPORARY_OUTPUT"}
    rows = rows_of(run("material_stock", options)["OUTPUT"])
    return sum(row["total_t"] for row in rows if row["total_t"] is not None), rows


def test_neither_order_crs_nor_format_changes_the_sum(
    run, rows_of, sample, tmp_path, latin_1_shapefile
):
    town = sample / "vila_mar" / "territorio.gpkg"
    frame = gpd.read_file(town, layer="edificios")[:300]
    frame["building"] = frame["building"].replace({"yes": "Indústria"})
    shuffled = frame.sample(frac=1, random_state=3)
    frame.to_file(tmp_path / "a.gpkg")
    shuffled.to_crs(4326).to_file(tmp_path / "b.geojson")
    cut = frame.rename(columns={"building:levels": "pisos"})[["building", "pisos", "geometry"]]
    latin_1_shapefile(cut, "c")
    pd.concat([frame, frame[:50]]).to_file(tmp_path / "d.gpkg")
    total, _ = sum_of(run, rows_of, str(tmp_path / "a.gpkg"))
    for name in ("b.geojson", "c.shp", "d.gpkg"):
        other, rows = sum_of(run, rows_of, str(tmp_path / name))
        assert other == pytest.approx(total, rel=1e-5), name
        assert {row["function"] for row in rows} >= {"RS", "NR"}


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_layer_without_a_crs_is_a_sentence(run, inputs, tmp_path):
    gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 10, 10)]).to_file(tmp_path / "sem.gpkg")
    with pytest.raises(QgsProcessingException, match="sem"):
        run("material_stock", {"BUILDINGS": str(tmp_path / "sem.gpkg"), "OUTPUT": inputs["OUTPUT"]})


def test_a_cancelled_run_leaves_nothing(run, sample, cancelling_feedback, tmp_path):
    town = sample / "vila_mar" / "territorio.gpkg"
    target = tmp_path / "materiais.gpkg"
    options = {"BUILDINGS": f"{town}|layername=edificios", "OUTPUT": str(target)}
    with pytest.raises(QgsProcessingException):
        run("material_stock", options, cancelling_feedback(30))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("town", "code"), [("vila_mar", 9901), ("serra_alta", 9902)])
def test_the_sample_towns_hold_a_plausible_stock(run, rows_of, sample, town, code):
    layers = sample / town / "territorio.gpkg"
    options = {
        "BUILDINGS": f"{layers}|layername=edificios",
        "CENSUS": f"{layers}|layername=BGRI2021_{code}",
        "ZONES": f"{layers}|layername=cont_freguesias",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
    }
    results = run("material_stock", options)
    zones, rows = rows_of(results["ZONES_OUTPUT"]), rows_of(results["OUTPUT"])
    counted = [row["total_t"] for row in rows if row["total_t"] is not None]
    assert sum(zone["total_t"] for zone in zones) == pytest.approx(sum(counted))
    people = sum(zone["people"] for zone in zones)
    # Haberl et al. 2021 have 450 t in Germany and 540 t in Austria, with all infrastructure.
    assert 50 < sum(counted) / people < 540


def test_the_real_buildings_of_mangualde(run, rows_of, real_data, feedback):
    layer = real_data / "mangualde" / "edificios_mangualde.geojson"
    total, rows = sum_of(run, rows_of, str(layer))
    assert len(rows) == 760
    # 37 ruins and 5 roofs; one of the 760 has its storeys.
    assert sum(row["left_out"] == "use" for row in rows) == 42
    assert sum(row["floors_from"] == "field" for row in rows) == 1
    assert total > 0
    assert any("759 of 760 buildings have neither storeys" in text for text in feedback.warnings)


def test_the_real_census_of_lisbon_gives_its_shares(run, rows_of, real_data, tmp_path):
    path = real_data / "lisboa" / "BGRI2011_1106.gpkg"
    areas = gpd.read_file(path, columns=["BGRI11"])
    points = areas.geometry[:100].representative_point()
    houses = gpd.GeoDataFrame(geometry=points.buffer(2))
    houses.to_file(tmp_path / "casas.gpkg")
    options = {"BUILDINGS": str(tmp_path / "casas.gpkg"), "STRUCTURE_CENSUS": str(path)}
    rows = rows_of(run("material_stock", options | {"OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"])
    assert {row["structure_from"] for row in rows} <= {"census", "census_whole"}
    assert all(row["total_t"] > 0 for row in rows)
