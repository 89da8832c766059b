"""The composite index through Processing: zones in a row, and the values of a profile."""

import os
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from smart_territory_plugin.algorithms.territory.composite_index import CompositeIndexAlgorithm

# Hot land (less is better), container access (more is), a count of one's own.
FIELDS = "zone_code:string,heat_hot_pct:double,container_access_pct:double,rent:string,year:integer"
# hot: 0 50 100 from the best; access: 100 50 0
ROWS = [
    ["010101", 10.0, 90.0, "1,5", 2021],
    ["010102", 20.0, 70.0, "2,5", 2021],
    ["010103", 30.0, 50.0, "n.d.", 2021],
]
DATA = Path(os.environ.get("SMART_TERRITORY_DATA", Path(__file__).parents[3] / "shared/data"))
LONG = "zone_code:string,indicator:string,value:double,period_start:string,period_end:string"


def square(x):
    return f"POLYGON(({x} 0, {x + 10} 0, {x + 10} 10, {x} 10, {x} 0))"


@pytest.fixture
def zones(make_layer):
    return make_layer("Polygon", [square(10 * n) for n in range(3)], FIELDS, ROWS, name="zonas")


@pytest.fixture
def parameters(zones):
    return {
        "INPUT": zones,
        "DRAWS": 50,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "INDICATORS_OUTPUT": "TEMPORARY_OUTPUT",
        "STEPS": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def values(make_layer):
    rows = []
    for year, shift in (("2011", 0), ("2021", 10)):
        for n in range(3):
            period = [f"{year}-01-01", f"{year}-12-31"]
            rows.append([f"01010{n + 1}", "heat_hot_pct", 10.0 * n + shift, *period])
            rows.append([f"01010{n + 1}", "container_access_pct", 90 - 20.0 * n, *period])
            rows.append([f"01010{n + 1}", "fuel_strip_pct", 5.0, *period])
            rows.append([f"01010{n + 1}", "of_my_own", n, *period])
    return make_layer("None", [None] * len(rows), LONG, rows, name="valores")


def table_of(tmp_path, text, name="mine.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_layer_of_zones_gets_score_rank_and_groups(run, rows_of, parameters):
    results = run("composite_index", parameters)
    first, second, third = rows_of(results["OUTPUT"])
    assert [row["score"] for row in (first, second, third)] == pytest.approx([100, 50, 0])
    assert [row["rank"] for row in (first, second, third)] == [1, 2, 3]
    assert (first["rank_q05"], first["rank_median"], first["rank_q95"]) == (1, 1, 1)
    assert (first["group_climate"], third["group_circular"]) == (100, 0)
    assert first["strengths"] == (
        "Hot land (1/3); Dwellings with every waste stream within reach (1/3)"
    )
    assert (first["weaknesses"], third["strengths"]) == ("", "")
    assert (first["rent"], first["zone_code"]) == ("1,5", "010101")


def test_output_fields_are_those_declared(run, rows_of, parameters, values, zones):
    declared = CompositeIndexAlgorithm.OUTPUT_FIELDS
    results = run("composite_index", parameters)
    own = [field.split(":")[0] for field in FIELDS.split(",")]
    groups = ["group_circular", "group_climate"]
    assert list(rows_of(results["OUTPUT"])[0]) == [*own, *declared["OUTPUT"][:8], *groups]
    for name in ("INDICATORS_OUTPUT", "STEPS"):
        assert list(rows_of(results[name])[0]) == list(declared[name])
    results = run("composite_index", parameters | {"INPUT": values, "ZONES": zones})
    keys = ["zone_code", "zone_name", "period"]
    assert list(rows_of(results["OUTPUT"])[0]) == [*keys, *declared["OUTPUT"][:8], *groups]


def test_a_table_of_values_ranks_each_period_on_one_scale(
    run, rows_of, parameters, values, zones, feedback
):
    results = run("composite_index", parameters | {"INPUT": values, "ZONES": zones})
    rows = rows_of(results["OUTPUT"])
    assert [(row["zone_code"], row["period"]) for row in rows[:2]] == [
        ("010101", "2011"),
        ("010101", "2021"),
    ]
    # hot from 0 to 30: 100 and 66.7 of the climate; access 100 in both
    assert [row["score"] for row in rows[:2]] == pytest.approx([100, 250 / 3])
    assert [row["rank"] for row in rows] == [1, 1, 2, 2, 3, 3]
    assert QgsWkbTypes.geometryType(results["OUTPUT"].wkbType()) == 2
    assert any("neither better nor worse: fuel_strip_pct" in text for text in feedback.infos)
    assert any("does not know them: of_my_own" in text for text in feedback.warnings)


def test_a_table_of_values_alone_gives_a_table(run, rows_of, parameters, values):
    results = run("composite_index", parameters | {"INPUT": values})
    assert not results["OUTPUT"].isSpatial()
    assert len(rows_of(results["OUTPUT"])) == 6


def test_the_steps_are_sentences(run, rows_of, parameters):
    steps = rows_of(run("composite_index", parameters)["STEPS"])
    assert [row["step"] for row in steps] == list(range(1, len(steps) + 1))
    assert steps[0]["stage"] == "Data"
    assert steps[0]["text"] == "Rows: 3; periods: 1; indicators: 2; missing values: 0."
    assert {row["warning"] for row in steps} == {0, 1}


def test_the_table_of_indicators_goes_in_as_it_came_out(run, rows_of, parameters, tmp_path):
    first = run("composite_index", parameters | {"INDICATORS_OUTPUT": str(tmp_path / "i.csv")})
    again = run("composite_index", parameters | {"INDICATORS": str(tmp_path / "i.csv")})
    assert rows_of(first["OUTPUT"]) == rows_of(again["OUTPUT"])


def test_a_table_of_ones_own_names_fields_of_text(run, rows_of, parameters, tmp_path, feedback):
    more = {"INDICATORS": table_of(tmp_path, "indicator;field;direction\nRenda;rent;-1\n")}
    results = run("composite_index", parameters | more | {"GROUP_WEIGHTS": "other=2"})
    assert [row["score"] for row in rows_of(results["OUTPUT"])] == [100, 0, None]
    assert [row["rank"] for row in rows_of(results["OUTPUT"])] == [1, 2, None]
    assert rows_of(results["INDICATORS_OUTPUT"])[0]["name"] == "Renda"
    assert any("1 of 3 rows have less than 50 %" in text for text in feedback.warnings)


def test_a_period_of_a_layer_and_peers_are_fields(run, rows_of, parameters, make_layer, tmp_path):
    table = table_of(tmp_path, "indicator,group\nheat_hot_pct,all\ncontainer_access_pct,all\n")
    rows = [[*ROWS[n % 3][:3], "x", 2011 + n // 3] for n in range(6)]
    rows[5][1] = None
    layer = make_layer("Polygon", [square(10 * n) for n in range(6)], FIELDS, rows)
    more = {"INPUT": layer, "PERIOD_FIELD": "year", "PEER_FIELD": "rent", "MISSING": 1}
    more["INDICATORS"] = table
    found = rows_of(run("composite_index", parameters | more)["OUTPUT"])
    assert [row["rank"] for row in found[:3]] == [1, 2, 3]
    # the mean of 100 and 50 of the same year stands for hot land: (75 + 0) / 2
    assert found[5]["score"] == pytest.approx(37.5)
    assert found[5]["coverage_pct"] == 50


def test_comparisons_weigh_groups(run, rows_of, parameters, tmp_path):
    more = {
        "WEIGHTS": 2,
        "COMPARISONS": table_of(tmp_path, "x;climate;circular\nclimate;1;4\ncircular;;1\n"),
    }
    found = rows_of(run("composite_index", parameters | more)["INDICATORS_OUTPUT"])
    assert [row["effective_weight_pct"] for row in found] == pytest.approx([80, 20])


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"NORMALISATION": 3}, "Goalposts need a lower and an upper bound"),
        ({"NORMALISATION": 4}, "Distance to target needs a target"),
        ({"AGGREGATION": 3}, "made for scales around 100"),
        ({"WEIGHTS": 2}, "need the table of comparisons"),
        ({"GROUP_WEIGHTS": "mobility=2"}, "There is no group mobility"),
        ({"GROUP_WEIGHTS": "much"}, "“much” is no weight"),
    ],
)
def test_bad_input_gets_a_sentence(run, parameters, more, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("composite_index", parameters | more)


@pytest.mark.parametrize(("count", "said"), [(0, "0 have values"), (1, "1 have values"), (2, None)])
def test_few_zones_are_refused(run, parameters, make_layer, count, said):
    shapes = [square(n) for n in range(count)]
    layer = make_layer("Polygon", shapes, FIELDS, ROWS[:count], name="poucas")
    if said is None:
        run("composite_index", parameters | {"INPUT": layer})
        return
    with pytest.raises(QgsProcessingException, match=said):
        run("composite_index", parameters | {"INPUT": layer})


def test_a_layer_without_indicators_is_refused(run, parameters, make_layer):
    layer = make_layer("Polygon", [square(0)], "name:string", [["a"]], name="quintas")
    with pytest.raises(QgsProcessingException, match="“quintas” holds no indicator.*name"):
        run("composite_index", parameters | {"INPUT": layer})


def test_zones_without_code_or_of_elsewhere_are_refused(run, parameters, values, make_layer):
    bare = make_layer("Polygon", [square(0)], "name:string", [["a"]], name="bare")
    far = make_layer("Polygon", [square(0)], "zone_code:string", [["180101"]], name="far")
    for layer, said in ((bare, "“bare” has no field with the zones' code"), (far, "No zone of")):
        with pytest.raises(QgsProcessingException, match=said):
            run("composite_index", parameters | {"INPUT": values, "ZONES": layer})


def test_geometry_of_any_kind_comes_through_untouched(run, rows_of, parameters, make_layer):
    bow_tie = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"
    layer = make_layer("Polygon", [square(0), None, bow_tie], FIELDS, ROWS, crs="EPSG:4326")
    results = run("composite_index", parameters | {"INPUT": layer})
    assert [row["rank"] for row in rows_of(results["OUTPUT"])] == [1, 2, 3]
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    assert [feature.hasGeometry() for feature in results["OUTPUT"].getFeatures()] == [1, 0, 1]


def test_zones_in_latin_1_and_of_capital_letters_meet_the_values(
    run, rows_of, parameters, values, make_layer, latin_1_shapefile
):
    named = [["010101", "Águeda"], ["010102", "Belém"], ["010103", "Ó"]]
    shapes = [square(10 * n) for n in range(3)]
    layer = make_layer("Polygon", shapes, "DICOFRE:string,Freguesia:string", named)
    zones = latin_1_shapefile(layer, "caop")
    results = run("composite_index", parameters | {"INPUT": values, "ZONES": zones})
    names = [row["zone_name"] for row in rows_of(results["OUTPUT"])]
    assert names[::2] == ["Águeda", "Belém", "Ó"]


def test_cancel_stops_the_run(run, parameters, cancelling_feedback):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("composite_index", parameters, cancelling_feedback(40))


def test_the_score_is_shown_and_not_an_indicator_the_zones_came_with(
    provider, feedback, parameters, tmp_path, qgis_new_project
):
    import processing

    target = str(tmp_path / "index.gpkg")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    details = QgsProcessingContext.LayerDetails("index", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(target, details)
    processing.run(
        "smartterritory:composite_index",
        parameters | {"OUTPUT": target},
        context=context,
        feedback=feedback,
    )
    layer = QgsProcessingUtils.mapLayerFromString(target, context)
    styled = context.layerToLoadOnCompletionDetails(target).postProcessor()
    styled.postProcessLayer(layer, context, feedback)
    assert layer.name().startswith("Composite index")
    rules = layer.renderer().rootRule().children()
    assert all('"score"' in rule.filterExpression() for rule in rules)
    assert layer.attributeAlias(layer.fields().lookupField("rank")) == "Rank (1 is the best)"


def test_the_profile_of_the_sample_town_is_put_together(run, rows_of, parameters, sample, tmp_path):
    town = sample / "vila_mar"
    profile = run(
        "municipal_profile",
        {
            "TERRITORY": str(town / "territory.json"),
            "THEMES": [0, 1],
            "OUTPUT_FOLDER": str(tmp_path),
        },
    )
    of_values = run("composite_index", parameters | {"INPUT": profile["VALUES"]})
    of_zones = run("composite_index", parameters | {"INPUT": profile["ZONES_OUTPUT"]})
    outlines = f"{town / 'territorio.gpkg'}|layername=cont_freguesias"
    drawn = run("composite_index", parameters | {"INPUT": profile["VALUES"], "ZONES": outlines})
    first, other, third = (
        {row["zone_code"]: (row["score"], row["rank"]) for row in rows_of(results["OUTPUT"])}
        for results in (of_values, of_zones, drawn)
    )
    assert len(first) == 5
    assert {code: rank for code, (_, rank) in other.items()} == {
        code: rank for code, (_, rank) in first.items()
    }
    for code, (score, _) in first.items():
        assert other[code][0] == pytest.approx(score)
        assert third[code][0] == pytest.approx(score)
    assert {row["zone_name"] for row in rows_of(drawn["OUTPUT"])} >= {"Praia das Dornas"}


@pytest.mark.real_data
def test_the_subsections_of_lisbon_by_their_dwellings(run, rows_of, parameters, tmp_path):
    path = DATA / "lisboa/BGRI2011_1106.gpkg"
    if not path.exists():
        pytest.skip(f"no data: {path}")
    layer = QgsVectorLayer(str(path), "BGRI2011", "ogr")
    text = (
        "indicator,field,direction,group\n"
        "old homes,N_EDIFICIOS_CONSTR_ANTES_1919,-1,homes\n"
        "homes,N_ALOJAMENTOS,1,homes\n"
        "vacant,N_ALOJAMENTOS_VAGOS,-1,homes\n"
        "people,N_INDIVIDUOS_RESIDENT,1,people\n"
        "old people,N_INDIVIDUOS_RESIDENT_65,-1,people\n"
    )
    more = {"INPUT": layer, "INDICATORS": table_of(tmp_path, text), "DRAWS": 200}
    results = run("composite_index", parameters | more)
    rows = rows_of(results["OUTPUT"])
    scores = [row["score"] for row in rows if row["score"] is not None]
    assert len(rows) == layer.featureCount()
    assert len(scores) > 2900
    assert min(row["rank"] for row in rows if row["rank"] is not None) == 1
    assert all(0 <= score <= 100 for score in scores)
    inside = sum(row["rank_q05"] <= row["rank"] <= row["rank_q95"] for row in rows if row["rank"])
    assert inside > 0.5 * len(scores)
    assert sum(row["n"] > 0 for row in rows_of(results["INDICATORS_OUTPUT"])) == 5
