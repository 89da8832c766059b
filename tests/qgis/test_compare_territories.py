"""Municipalities compared through Processing: ranks, columns a municipality, one layer of zones."""

import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.algorithms.territory.compare_territories import CompareTerritories

FIELDS = (
    "territory:string,zone_level:string,zone_code:string,indicator:string,"
    "period_start:string,period_end:string,value:double,unit:string"
)
HOT, MORE = "heat_hot_pct", "container_access_pct"


@pytest.fixture
def table(make_layer):
    def make(*rows, year=2025):
        period = [f"{year}-01-01", f"{year}-12-31"]
        levels = {4: "municipality", 6: "freguesia"}
        attributes = [
            [zone[:4], levels[len(zone)], zone, indicator, *period, value, "%"]
            for zone, indicator, value in rows
        ]
        return make_layer("None", [None] * len(rows), FIELDS, attributes, name="valores")

    return make


@pytest.fixture
def parameters(table, make_layer):
    towns = [["0101", "Águeda"], ["0102", "Albergaria-a-Velha"]]
    names = make_layer("None", [None, None], "dtmn:string,municipio:string", towns)
    return {
        "VALUES": [
            table(("0101", HOT, 10), ("010101", HOT, 0), ("010102", HOT, 20), ("0101", MORE, 50)),
            table(("0102", HOT, 30), ("010201", HOT, 40)),
        ],
        "MUNICIPALITIES": names,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "WIDE_OUTPUT": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def zones(make_layer):
    def make(codes, crs="EPSG:3763", x=0.0, size=10.0):
        shapes = [
            f"POLYGON(({x + n * size} 40, {x + (n + 1) * size} 40, {x + (n + 1) * size} 50,"
            f" {x + n * size} 50, {x + n * size} 40))"
            for n in range(len(codes))
        ]
        fields = "zone_code:string,zone_name:string"
        return make_layer("Polygon", shapes, fields, [[c, f"Z {c}"] for c in codes], crs, "zonas")

    return make


def test_every_indicator_and_municipality_has_a_row(run, rows_of, parameters):
    rows = rows_of(run("compare_territories", parameters)["OUTPUT"])
    assert list(rows[0]) == list(CompareTerritories.OUTPUT_FIELDS["OUTPUT"])
    hot = {row["territory"]: row for row in rows if row["indicator"] == HOT}
    assert (hot["0101"]["rank"], hot["0102"]["rank"]) == (1, 2)
    # goalposts 0 and 40 of all zones and municipalities
    assert (hot["0101"]["score"], hot["0102"]["score"]) == (75, 25)
    assert hot["0102"]["from_best"] == 20
    assert (hot["0101"]["zones_min"], hot["0101"]["zones_max"]) == (0, 20)
    missing = next(r for r in rows if r["indicator"] == MORE and r["territory"] == "0102")
    assert (missing["value"], missing["remarks"]) == (None, "no value")
    assert missing["territory_name"] == "Albergaria-a-Velha"


def test_side_by_side_has_a_column_a_municipality(run, rows_of, parameters):
    first, _ = rows_of(run("compare_territories", parameters)["WIDE_OUTPUT"])
    declared = CompareTerritories.OUTPUT_FIELDS["WIDE_OUTPUT"]
    assert list(first) == [*declared, "agueda", "albergaria_a_velha"]
    assert (first["best"], first["agueda"], first["albergaria_a_velha"]) == (10, 10, 30)


def test_without_names_municipalities_go_by_their_code(run, rows_of, parameters):
    parameters.pop("MUNICIPALITIES")
    results = run("compare_territories", parameters)
    assert list(rows_of(results["WIDE_OUTPUT"])[0])[-2:] == ["m_0101", "m_0102"]


def test_zones_of_both_come_in_one_layer_and_one_crs(run, rows_of, parameters, zones):
    layers = [zones(["010101", "010102"]), zones(["010201"], "EPSG:4326", -8.0, 0.01)]
    more = {"ZONES": layers, "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    layer = run("compare_territories", parameters | more)["ZONES_OUTPUT"]
    rows = rows_of(layer)
    declared = CompareTerritories.OUTPUT_FIELDS["ZONES_OUTPUT"]
    assert list(rows[0]) == [*declared, HOT, f"s_{HOT}"]
    assert [row[f"s_{HOT}"] for row in rows] == [100, 50, 0]
    assert layer.crs().authid() == "EPSG:3763"
    assert layer.extent().yMaximum() > 10_000


def test_years_that_differ_are_warned_of(run, parameters, table, feedback):
    values = [table(("0101", HOT, 10)), table(("0102", HOT, 30), year=2015)]
    run("compare_territories", parameters | {"VALUES": values})
    assert any("The years differ" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"PERIOD": "1999"}, "Choose one of: 2025"),
        ({"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}, "A map needs outlines"),
        ({"VALUES": [0]}, r"one municipality only \(0101\)"),
        ({"MUNICIPALITIES": "bare"}, "neither a field zone_code"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(run, parameters, make_layer, change, sentence):
    if change.get("VALUES"):
        change = {"VALUES": parameters["VALUES"][:1]}
    if "MUNICIPALITIES" in change:
        change = {"MUNICIPALITIES": make_layer("None", [None], "a:string", [["x"]])}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("compare_territories", parameters | change)


def test_the_sample_towns_are_compared(run, rows_of, sample, parameters, tmp_path):
    made = [
        run(
            "municipal_profile",
            {
                "TERRITORY": str(sample / town / "territory.json"),
                "THEMES": [0],
                "OUTPUT_FOLDER": str(tmp_path / town),
            },
        )
        for town in ("vila_mar", "campo_raso")
    ]
    results = run(
        "compare_territories",
        {
            "VALUES": [one["VALUES"] for one in made],
            "ZONES": [one["ZONES_OUTPUT"] for one in made],
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    rows = rows_of(results["OUTPUT"])
    assert {row["territory"] for row in rows} == {"9901", "9903"}
    assert {row["remarks"] for row in rows if row["value"] is not None} == {""}
    assert len(rows_of(results["ZONES_OUTPUT"])) > 8


def test_a_table_is_not_written_as_a_shapefile(run, parameters, tmp_path):
    with pytest.raises(QgsProcessingException, match="a shapefile holds outlines only"):
        run("compare_territories", parameters | {"OUTPUT": str(tmp_path / "comp.shp")})
    assert not list(tmp_path.iterdir())
