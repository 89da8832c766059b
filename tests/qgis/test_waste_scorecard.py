"""The scorecard of waste through Processing: tables, polygons, the sample, and bad input."""

import json

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

SQUARE = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))"
NEXT = "POLYGON((100 0, 200 0, 200 100, 100 100, 100 0))"
BOW = "POLYGON((0 0, 100 100, 100 0, 0 100, 0 0))"  # crosses itself
WASTE = "DICO;Nome;Ano;Total;Seletiva\n603;Um;2022;50;5\n603;Um;2023;60;12\n607;Dois;2023;20;4\n"
PEOPLE = "DICO;2022;2023\n0603;100;100\n0607;50;50\n"
OUTPUTS = {"OUTPUT": "TEMPORARY_OUTPUT", "YEARS": "TEMPORARY_OUTPUT"}


@pytest.fixture
def write(tmp_path):
    def written(name, text, encoding="utf-8"):
        path = tmp_path / name
        path.write_text(text, encoding=encoding)
        return str(path)

    return written


@pytest.fixture
def inputs(write):
    return {
        "INPUT": write("residuos.csv", WASTE),
        "POPULATION": write("gente.csv", PEOPLE),
        "POPULATION_DATE": 1,
        **OUTPUTS,
    }


@pytest.fixture
def places(make_layer):
    def make(codes=("0603", "0607"), crs="EPSG:3763", shapes=(SQUARE, NEXT), people=(100, 50)):
        rows = [[code, number] for code, number in zip(codes, people, strict=True)]
        return make_layer("Polygon", shapes, "dtmn:string,gente:integer", rows, crs, "concelhos")

    return make


def by_code(rows):
    return {row["municipality"]: row for row in rows}


def test_a_table_of_the_latest_year_and_one_of_every_year(run, rows_of, inputs):
    results = run("waste_scorecard", inputs)
    card = by_code(rows_of(results["OUTPUT"]))
    # 60 t ÷ 100 = 600 kg, 12 of 60 = 20 %; in 2022 500 kg, 5 of 50 = 10 %.
    row = card["0603"]
    assert (row["name"], row["year"], row["waste_pc_kg"]) == ("Um", 2023, 600)
    assert (row["selective_pct"], row["waste_change_kg"]) == (20, 100)
    assert row["selective_change_pp"] == 10
    assert row["recycling_distance_pp"] is None
    assert card["0607"]["waste_change_kg"] is None
    years = rows_of(results["YEARS"])
    shares = {
        (row["municipality"], row["year"]): row["value"]
        for row in years
        if row["indicator"] == "selective_pct"
    }
    assert shares == {("0603", 2022): 10, ("0603", 2023): 20, ("0607", 2023): 20}
    assert {row["unit"] for row in years if row["indicator"] == "waste_pc_kg"} == {"kg/hab"}


@pytest.mark.parametrize("crs", ["EPSG:3763", "EPSG:4326", ""])
def test_the_result_is_drawn_on_the_municipalities_as_they_came(run, inputs, places, crs):
    layer = places(codes=("0603", "1106"), crs=crs, shapes=(BOW, None))
    out = run("waste_scorecard", inputs | {"MUNICIPALITIES": layer})["OUTPUT"]
    one, other = sorted(out.getFeatures(), key=lambda feature: feature["dtmn"])
    assert one.geometry().asWkt() == "Polygon ((0 0, 100 100, 100 0, 0 100, 0 0))"
    assert (one["municipality"], one["waste_pc_kg"]) == ("0603", 600)
    assert not other["waste_pc_kg"]
    assert out.crs() == layer.crs()


def test_what_is_only_on_one_side_is_told(run, inputs, places, feedback):
    run("waste_scorecard", inputs | {"MUNICIPALITIES": places(codes=("0603", "1106"))})
    told = " ".join(feedback.warnings)
    assert "1 municipalities have no waste" in told
    assert "(0607)" in told


def test_a_field_or_a_number_is_the_population_of_every_year(run, rows_of, inputs, places, write):
    more = {"POPULATION": None, "MUNICIPALITIES": places(), "POPULATION_FIELD": "gente"}
    card = by_code(rows_of(run("waste_scorecard", inputs | more)["OUTPUT"]))
    assert (card["0603"]["waste_pc_kg"], card["0607"]["waste_pc_kg"]) == (600, 400)
    assert card["0603"]["flag"] == "population_fixed"
    one = write("um.csv", "DICO;Ano;Total\n0603;2023;60\n")
    number = {"INPUT": one, "POPULATION": None, "POPULATION_NUMBER": 120}
    card = rows_of(run("waste_scorecard", inputs | number)["OUTPUT"])
    assert [row["waste_pc_kg"] for row in card] == [500]


def test_codes_of_a_latin_1_shapefile(run, rows_of, inputs, latin_1_shapefile):
    import geopandas
    from shapely import from_wkt

    frame = geopandas.GeoDataFrame(
        {"DICO": [603, 607], "CONCELHO": ["Cão", "Pá"]},
        geometry=[from_wkt(SQUARE), from_wkt(NEXT)],
        crs=3763,
    )
    layer = QgsVectorLayer(latin_1_shapefile(frame, "c"), "c", "ogr")
    card = rows_of(run("waste_scorecard", inputs | {"MUNICIPALITIES": layer})["OUTPUT"])
    assert {row["CONCELHO"]: row["waste_pc_kg"] for row in card} == {"Cão": 600, "Pá": 400}


def test_rates_and_own_targets(run, rows_of, inputs, write):
    metas = write("metas.csv", "municipality;year;indicator;target\n0603;2024;recycling_pct;45\n")
    more = {"RECYCLING_RATE": 40, "LANDFILL_RATE": 0, "TARGETS": metas}
    results = run("waste_scorecard", inputs | more)
    card = by_code(rows_of(results["OUTPUT"]))
    own, other = card["0603"], card["0607"]
    assert (own["recycling_target_pct"], own["recycling_distance_pp"]) == (45, 5)
    assert (own["own_targets"], own["own_targets_met"]) == (1, 0)
    assert (other["recycling_target_year"], other["recycling_distance_pp"]) == (2025, 15)
    # A rate of zero is a rate: nothing in landfill is ten points better than the target.
    assert (other["landfill_target_pct"], other["landfill_distance_pp"]) == (10, -10)
    aims = [
        row["target_year"]
        for row in rows_of(results["YEARS"])
        if row["municipality"] == "0607" and row["indicator"] == "recycling_pct"
    ]
    assert aims == [2025, 2030, 2035]


def test_access_by_zone_is_taken_from_the_other_algorithm(run, rows_of, inputs, make_layer):
    zones = make_layer(
        "Polygon",
        [SQUARE, NEXT],
        "dtmnfr:string,dwellings:double,served_organic_pct:double",
        [["060301", 100.0, 50.0], ["060302", 300.0, 90.0]],
    )
    card = by_code(rows_of(run("waste_scorecard", inputs | {"ACCESS": zones})["OUTPUT"]))
    assert card["0603"]["access_organic_pct"] == 80  # (100 · 50 + 300 · 90) ÷ 400
    assert card["0607"]["access_organic_pct"] is None
    assert card["0603"]["access_oil_pct"] is None


@pytest.mark.parametrize("town", ["vila_mar", "serra_alta", "campo_raso"])
def test_the_sample_is_made_up_and_gives_a_scorecard(run, rows_of, sample, feedback, town):
    from tools.sample.waste import PER_PERSON

    folder = sample / town
    for name in ("ine_residuos.json", "ine_populacao.json"):
        answer = json.loads((folder / name).read_text(encoding="utf-8"))[0]
        assert answer["IndicadorCod"].startswith("99999")
        assert "FICTÍCIOS" in answer["IndicadorDsg"]
    results = run(
        "waste_scorecard",
        {
            "INPUT": str(folder / "ine_residuos.json"),
            "POPULATION": str(folder / "ine_populacao.json"),
            "MUNICIPALITIES": f"{folder / 'territorio.gpkg'}|layername=cont_municipios",
            **OUTPUTS,
        },
    )
    (row,) = rows_of(results["OUTPUT"])
    per_person, share = PER_PERSON[town][-1]
    # The tonnes of the sample are whole numbers.
    assert row["waste_pc_kg"] == pytest.approx(per_person, rel=0.001)
    assert row["selective_pct"] == pytest.approx(share, abs=0.1)
    assert row["municipality"] == row["dtmn"]
    unknown = [r for r in rows_of(results["YEARS"]) if r["value"] is None]
    assert {r["year"] for r in unknown} == ({2022} if town == "campo_raso" else set())
    assert any("left out" in text for text in feedback.infos)  # the region


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"POPULATION": None}, "Give the population"),
        ({"POPULATION": None, "POPULATION_NUMBER": 5}, "population of 2 municipalities"),
        ({"POPULATION": None, "POPULATION_NUMBER": 0}, "population of 2 municipalities"),
        ({"INPUT": "no_such.csv"}, "cannot be read|no_such"),
    ],
)
def test_what_is_missing_is_a_sentence(run, inputs, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("waste_scorecard", inputs | more)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[{"Sucesso":{"Falso":[{"Msg":"Código não válido"}]}}]', "Código não válido"),
        ('[{"IndicadorCod":"1","Dados":{}},{"IndicadorCod":"2","Dados":{}}]', "several indicators"),
        ("DICO;Ano;Tipo;Toneladas\n0603;2023;Lunar;1\n", "not known: Lunar"),
        ("DICO;Ano;Total\n1106;2023;1\n", "No municipality of the waste"),
        ("DICO;Ano;Total\n0603;2011;1\n0607;2011;1\n", "do not overlap"),
        ("DICO;Total\n0603;1\n", "does not say the year"),
        ("Nome;Ano;Total\nLagoa;2023;1\n", "Names cannot be joined"),
    ],
)
def test_bad_waste_is_a_sentence(run, inputs, write, text, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("waste_scorecard", inputs | {"INPUT": write("mau.csv", text)})


def test_a_population_of_zero_is_a_sentence(run, inputs, write, places):
    zero = write("zero.csv", "DICO;2023\n0603;0\n0607;5\n")
    with pytest.raises(QgsProcessingException, match="population of 0603"):
        run("waste_scorecard", inputs | {"POPULATION": zero})
    layer = {"MUNICIPALITIES": places(people=(0, 5)), "POPULATION_FIELD": "gente"}
    with pytest.raises(QgsProcessingException, match="population of 0603"):
        run("waste_scorecard", inputs | {"POPULATION": None} | layer)


def test_layers_that_do_not_fit_are_a_sentence(run, inputs, places, make_layer):
    with pytest.raises(QgsProcessingException, match="No municipality of “concelhos”"):
        run("waste_scorecard", inputs | {"MUNICIPALITIES": places(codes=("1106", "1107"))})
    bare = make_layer("Polygon", [SQUARE], "x:string", [["0603"]], name="bare")
    with pytest.raises(QgsProcessingException, match="Choose it"):
        run("waste_scorecard", inputs | {"MUNICIPALITIES": bare})
    with pytest.raises(QgsProcessingException, match="no result by zone"):
        run("waste_scorecard", inputs | {"ACCESS": bare})
    empty = make_layer("Polygon", [], "dtmn:string", name="empty")
    with pytest.raises(QgsProcessingException, match="No municipality of “empty”"):
        run("waste_scorecard", inputs | {"MUNICIPALITIES": empty})


def test_a_cancelled_run_writes_nothing(run, inputs, tmp_path, cancelling_feedback):
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run("waste_scorecard", inputs | {"OUTPUT": str(target)}, cancelling_feedback(30))
    assert not target.exists()


def test_the_real_municipalities_of_the_mainland(run, rows_of, inputs, write, real_data):
    path = real_data / "portugal" / "caop2025_municipios_continente.geojson"
    text = "Código;Ano;Total\n16E0603: Coimbra;2023;600\n1711106: Lisboa;2023;1200\n"
    more = {
        "INPUT": write("dois.csv", text),
        "POPULATION": write("pessoas.csv", "DICO;2023\n603;1000\n1106;4000\n"),
        "MUNICIPALITIES": str(path),
    }
    rows = rows_of(run("waste_scorecard", inputs | more)["OUTPUT"])
    assert len(rows) == 278
    found = {row["municipio"]: row["waste_pc_kg"] for row in rows if row["waste_pc_kg"]}
    assert found == {"Coimbra": 600, "Lisboa": 300}
