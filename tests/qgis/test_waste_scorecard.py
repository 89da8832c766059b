"""The waste scorecard in the toolbox: files of INE's form, tables, polygons, targets."""

import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.algorithms.circular.waste_scorecard import WasteScorecard

TOWNS = ["POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON((20 0, 30 0, 30 10, 20 10, 20 0))"]


@pytest.fixture
def score(provider, feedback):
    import processing

    def run(**inputs):
        results = processing.run(
            WasteScorecard().create(),
            {"OUTPUT": "TEMPORARY_OUTPUT", "YEARS": "TEMPORARY_OUTPUT", **inputs},
            feedback=feedback,
        )
        return results["OUTPUT"], results["YEARS"]

    return run


@pytest.fixture
def waste(tmp_path):
    path = tmp_path / "residuos.csv"
    path.write_text(
        "dico;municipio;ano;tipo;valor\n"
        "106;Espinho;2022;Total;400\n106;Espinho;2023;Total;500\n106;Espinho;2023;Seletiva;125\n",
        encoding="utf-8",
    )
    return str(path)


def rows(layer):
    names = layer.fields().names()
    return [dict(zip(names, f.attributes(), strict=True)) for f in layer.getFeatures()]


def test_the_sample_town_in_the_form_of_ine(score, sample, feedback):
    town = sample / "vila_mar"
    scorecard, years = score(
        WASTE_FILE=str(town / "residuos.json"), POPULATION_FILE=str(town / "populacao.json")
    )
    (row,) = rows(scorecard)
    # The town makes 480, 490 and 500 kg a person, of which 18, 20 and 22 % apart.
    assert (row["code"], row["year"]) == ("9901", 2023)
    assert row["waste_kg_hab"] == pytest.approx(500, abs=0.1)
    assert row["selective_pct"] == pytest.approx(22, abs=0.01)
    assert row["change_pct"] == pytest.approx(100 / 49, abs=0.05)
    found = [r["value"] for r in rows(years) if r["indicator"] == "selective_pct"]
    assert found == pytest.approx([18, 20, 22], abs=0.01)
    assert not any(r["target"] for r in rows(years))
    assert any("…" in line for line in feedback.infos)


def test_polygons_get_their_row_and_one_without_waste_stays_empty(score, waste, make_layer):
    towns = make_layer("Polygon", TOWNS, "dtmn:string,pop:integer", [["0106", 1000], ["0107", 5]])
    scorecard, _ = score(WASTE_FILE=waste, MUNICIPALITIES=towns, POPULATION_FIELD="pop")
    first, second = sorted(rows(scorecard), key=lambda row: row["code"])
    assert scorecard.crs().authid() == "EPSG:3763"
    assert first["waste_kg_hab"] == 500  # 500 t of 1000 people
    assert first["selective_pct"] == 25
    assert not second["waste_kg_hab"]


def test_a_table_of_the_project_serves_as_well(score, make_layer):
    table = make_layer(
        "None", [None], "dico:string,ano:integer,total:string", [["0106", 2023, "1.234,5"]]
    )
    scorecard, _ = score(WASTE_TABLE=table, POPULATION=1000)
    assert rows(scorecard)[0]["waste_kg_hab"] == pytest.approx(1234.5)


def test_a_given_rate_has_a_distance(score, waste):
    scorecard, _ = score(WASTE_FILE=waste, RECYCLING_RATE=40, LANDFILL_RATE=0)
    (row,) = rows(scorecard)
    # 2023: 55 % until 2025; nothing to landfill is 10 points better than the target of 2035.
    assert (row["recycling_target_pct"], row["recycling_distance_pct"]) == (55, -15)
    assert row["landfill_distance_pct"] == 10


def test_access_of_the_flows_comes_from_a_result_by_freguesia(score, waste, make_layer):
    zones = make_layer(
        "Polygon",
        TOWNS,
        "dtmnfr:string,dwellings:integer,served_organic_pct:double",
        [["010601", 100, 50], ["010602", 300, 90]],
    )
    scorecard, _ = score(WASTE_FILE=waste, ACCESS=zones)
    (row,) = rows(scorecard)
    assert row["access_organic_pct"] == pytest.approx(80)
    assert not row["access_oil_pct"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"WASTE_FILE": None}, "either as a file or as a table"),
        ({"MUNICIPALITIES": ("nome:string", [["a"], ["b"]])}, "no field with the municipality"),
        ({"MUNICIPALITIES": ("dtmn:string", [["0801"], ["0802"]])}, "has waste in the table"),
        ({"ACCESS": ("dtmnfr:string", [["010601"], ["010602"]])}, "no field dwellings"),
    ],
)
def test_what_does_not_fit_gets_a_sentence(score, waste, make_layer, change, words):
    inputs = {"WASTE_FILE": waste}
    for name, value in change.items():
        inputs[name] = make_layer("Polygon", TOWNS, *value) if value else value
    with pytest.raises(QgsProcessingException, match=words):
        score(**inputs)


def test_one_number_is_not_the_population_of_two_towns(score, tmp_path):
    path = tmp_path / "dois.csv"
    path.write_text("dico;ano;total\n0106;2023;1\n0107;2023;2\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="2 municipalities"):
        score(WASTE_FILE=str(path), POPULATION=10)
