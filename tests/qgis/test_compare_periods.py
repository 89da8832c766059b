"""Years compared through Processing: tables, split zones, subsections, styles, refusals."""

import xml.etree.ElementTree as ElementTree

import pandas as pd
import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.algorithms.territory.compare_periods import ComparePeriods
from smart_territory_plugin.reports.change_style import apply_change_styles

FIELDS = (
    "territory:string,zone_level:string,zone_code:string,zone_vintage:string,indicator:string,"
    "period_start:string,period_end:string,value:double,unit:string,base_n:double,"
    "method_version:string"
)
MORE, HOT = "container_access_pct", "heat_hot_pct"


def strip(start, end):
    return f"POLYGON(({start} 0, {end} 0, {end} 10, {start} 10, {start} 0))"


@pytest.fixture
def table(make_layer):
    """Make a table of values from (zone, indicator, value, base)."""

    def make(year, *rows, vintage="caop_new", level="freguesia", name="valores", method="1"):
        period = [f"{year}-01-01", f"{year}-12-31"]
        attributes = []
        for zone, indicator, value, base in rows:
            own = "municipality" if len(zone) == 4 else level
            key = ["0101", own, zone, vintage, indicator]
            attributes.append([*key, *period, value, "%", base, method])
        return make_layer("None", [None] * len(rows), FIELDS, attributes, name=name)

    return make


@pytest.fixture
def zones(make_layer):
    def make(shapes, crs="EPSG:3763", kind="Polygon"):
        rows = [[code, f"Zona {code}"] for code in shapes]
        fields = "zone_code:string,zone_name:string"
        return make_layer(kind, list(shapes.values()), fields, rows, crs, "zonas")

    return make


@pytest.fixture
def parameters(table):
    places = ("0101", "010101", "010102")
    before = table(2015, *((p, HOT, v, None) for p, v in zip(places, (20, 20, 5), strict=True)))
    after = table(2025, *((p, HOT, v, None) for p, v in zip(places, (15, 10, 8), strict=True)))
    return {
        "VALUES": [before, after],
        "OUTPUT": "TEMPORARY_OUTPUT",
        "WIDE_OUTPUT": "TEMPORARY_OUTPUT",
    }


TWO = {"010101": strip(0, 10), "010102": strip(10, 20)}


def test_two_tables_give_a_row_a_zone_with_verdict_and_rates(run, rows_of, parameters):
    whole, first, second = rows_of(run("compare_periods", parameters)["OUTPUT"])
    assert (whole["zone_level"], whole["zone_code"], whole["verdict"]) == (
        "municipality",
        "0101",
        "better",
    )
    # 20 → 10 in ten years, less is better
    assert (first["change"], first["change_pct"], first["change_year"]) == (-10, -50, -1)
    # 0.5 ^ (1/10) − 1 = −6.697 %
    assert first["growth_year_pct"] == pytest.approx(-6.697, abs=1e-3)
    assert (first["verdict"], second["verdict"]) == ("better", "worse")
    # goalposts 5 and 20 in both years
    assert first["score_before"] == 0
    assert first["score_after"] == pytest.approx(100 * 10 / 15)
    assert first["indicator_name"] == "Hot land"


def test_output_fields_are_those_declared(run, rows_of, parameters, zones):
    results = run(
        "compare_periods", parameters | {"ZONES": [zones(TWO)], "ZONES_OUTPUT": "TEMPORARY_OUTPUT"}
    )
    declared = ComparePeriods.OUTPUT_FIELDS
    assert list(rows_of(results["OUTPUT"])[0]) == list(declared["OUTPUT"])
    more = [f"d_{HOT}", f"v_{HOT}"]
    assert list(rows_of(results["WIDE_OUTPUT"])[0]) == [*declared["WIDE_OUTPUT"], *more]
    assert list(rows_of(results["ZONES_OUTPUT"])[0]) == [*declared["ZONES_OUTPUT"], *more]
    assert results["ZONES_OUTPUT"].crs().authid() == "EPSG:3763"


def test_without_layers_of_zones_the_log_says_what_code_does_not_show(run, parameters, feedback):
    run("compare_periods", parameters)
    assert any("where their code is" in text for text in feedback.infos)


def test_a_split_freguesia_is_put_together_by_its_outlines(run, rows_of, table, zones, feedback):
    old = table(2015, ("010109", MORE, 40, 400), vintage="caop_2017_2022")
    new = table(2025, ("010101", MORE, 20, 100), ("010102", MORE, 50, 300))
    # in degrees: brought to metres first
    layers = [zones({"010109": strip(0, 20)}), zones(TWO)]
    results = run(
        "compare_periods",
        {
            "VALUES": [old, new],
            "ZONES": layers,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (row,) = rows_of(results["OUTPUT"])
    # (20 · 100 + 50 · 300) / 400
    assert (row["zone_code"], row["value_after"], row["change"]) == ("010109", 42.5, 2.5)
    assert row["remarks"] == "zone put together from parts"
    assert any("put together to 1 zones" in text for text in feedback.infos)
    (shape,) = list(results["ZONES_OUTPUT"].getFeatures())
    assert shape.geometry().area() == 200


def test_subsections_are_put_into_the_zones_to_compare_in(run, rows_of, table, zones):
    old = table(2011, ("01010100001", MORE, 10, 50), ("01010100002", MORE, 30, 50), level="sub")
    new = table(2021, ("01010100011", MORE, 60, 10), level="sub")
    parts = {"01010100001": "POINT(2 2)", "01010100002": "POINT(4 4)"}
    other = {"01010100011": strip(0, 9)}
    (row,) = rows_of(
        run(
            "compare_periods",
            {
                "VALUES": [old, new],
                "ZONES": [zones(parts, kind="Point"), zones(other)],
                "TARGET_ZONES": zones({"Z": strip(0, 10)}),
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )["OUTPUT"]
    )
    assert (row["zone_code"], row["value_before"], row["value_after"]) == ("Z", 20, 60)


def test_zones_in_degrees_and_in_metres_are_the_same(run, rows_of, parameters, zones):
    import geopandas as gpd
    from shapely import wkt

    metres = zones({"010101": strip(0, 1000), "010102": strip(1000, 2000)})
    shapes = gpd.GeoSeries(
        [wkt.loads(strip(0, 1000)), wkt.loads(strip(1000, 2000))], crs="EPSG:3763"
    ).to_crs("EPSG:4326")
    degrees = zones(dict(zip(TWO, shapes.to_wkt(), strict=True)), "EPSG:4326")
    rows = rows_of(run("compare_periods", parameters | {"ZONES": [metres, degrees]})["OUTPUT"])
    assert [row["zone_code"] for row in rows] == ["0101", "010101", "010102"]
    assert [row["change"] for row in rows] == [-5, -10, 3]


def test_zones_that_cannot_be_matched_are_named_and_the_rest_goes_on(
    run, rows_of, parameters, zones, feedback
):
    other = zones({"010101": strip(0, 10), "010102": strip(500, 510)})
    results = run("compare_periods", parameters | {"ZONES": [zones(TWO), other]})
    assert [row["zone_code"] for row in rows_of(results["OUTPUT"])] == ["0101", "010101"]
    assert any("Zona 010102 (010102)" in text for text in feedback.warnings)


def test_a_shapefile_in_latin_1_and_a_crossed_outline_are_taken(
    run, rows_of, parameters, make_layer, latin_1_shapefile
):
    fields = "zone_code:string,zone_name:string"
    names = [["010101", "São João"], ["010102", "Açafora"]]
    good = make_layer("Polygon", list(TWO.values()), fields, names, name="boa")
    # the second one goes around itself once more along a line without area
    spike = "POLYGON((10 0, 20 0, 20 10, 15 10, 15 20, 15 10, 10 10, 10 0))"
    crossed = make_layer("Polygon", [TWO["010101"], spike], fields, names, name="torta")
    more = {"ZONES": [latin_1_shapefile(good, "latim"), crossed]}
    rows = rows_of(run("compare_periods", parameters | more)["OUTPUT"])
    assert [row["zone_name"] for row in rows[1:]] == ["São João", "Açafora"]
    assert [row["change"] for row in rows[1:]] == [-10, 3]


def test_three_years_are_compared_with_the_reference(run, rows_of, parameters, table):
    more = table(2020, ("0101", HOT, 30, None))
    layers = {"VALUES": [*parameters["VALUES"], more], "REFERENCE": "2020"}
    rows = rows_of(run("compare_periods", parameters | layers)["OUTPUT"])
    whole = [row for row in rows if row["zone_level"] == "municipality"]
    assert [(row["period_before"], row["period_after"]) for row in whole] == [
        ("2015", "2020"),
        ("2020", "2025"),
    ]
    assert [row["verdict"] for row in whole] == ["worse", "better"]


def test_csv_files_of_either_language_are_read(run, rows_of, tmp_path):
    rows = pd.DataFrame(
        {
            "territory": ["0101"] * 2,
            "zone_level": ["freguesia"] * 2,
            "zone_code": ["010101"] * 2,
            "indicator": [HOT] * 2,
            "period_start": [2015, 2025],
            "value": [12.5, 10.0],
            "unit": "%",
        }
    )
    english, portuguese = tmp_path / "en.csv", tmp_path / "pt.csv"
    rows[:1].to_csv(english, index=False)
    rows[1:].to_csv(portuguese, index=False, sep=";", decimal=",", encoding="utf-8-sig")
    found = rows_of(
        run(
            "compare_periods",
            {"VALUES": [str(english), str(portuguese)], "OUTPUT": "TEMPORARY_OUTPUT"},
        )["OUTPUT"]
    )
    assert [(row["zone_code"], row["change"]) for row in found] == [("010101", -2.5)]


def test_the_map_has_a_style_an_indicator_in_words_and_signs(run, table, zones):
    before = table(2015, *((code, i, 10, 1) for code in TWO for i in (HOT, MORE)))
    after = table(
        2025, ("010101", HOT, 20, 1), ("010102", HOT, 10, 1), ("010101", MORE, 12, 1),
        ("010102", MORE, None, 1),
    )  # fmt: skip
    layer = run(
        "compare_periods",
        {
            "VALUES": [before, after],
            "ZONES": [zones(TWO)],
            "OUTPUT": "TEMPORARY_OUTPUT",
            "ZONES_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["ZONES_OUTPUT"]
    apply_change_styles(layer, "pt")
    styles = layer.styleManager().styles()
    assert len(styles) == 2
    assert "Solo quente" in styles
    layer.styleManager().setCurrentStyle("Solo quente")
    legend = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert legend == ["Igual: 0,0\u00a0p.p.", "Piorou muito: +10,0\u00a0p.p.", "Sem dados"]
    assert layer.attributeAlias(layer.fields().lookupField(f"d_{HOT}")) == (
        "Solo quente: variação (p.p.)"
    )


def test_the_chart_tells_scores_and_changes_of_the_whole_municipality(run, parameters, tmp_path):
    path = run("compare_periods", parameters | {"CHART": str(tmp_path / "chart.svg")})["CHART"]
    root = ElementTree.parse(path).getroot()
    texts = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"2015", "2025", "Hot land", "Better: −5.0\u00a0pp"} <= set(texts)
    dots = [float(dot.get("cx")) for dot in root.iter("{http://www.w3.org/2000/svg}circle")]
    # 20 and 15 between goalposts 5 and 20: from 0 to a third of 250 points, beside the two heads
    assert dots[2:] == pytest.approx([290, 290 + 250 / 3], abs=0.1)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"REFERENCE": "1999"}, "Choose one of: 2015, 2025"),
        ({"ZONES_OUTPUT": "TEMPORARY_OUTPUT"}, "A map needs outlines"),
        ({"TARGET_ZONES": "zones"}, "TARGET_ZONES needs ZONES"),
        ({"ZONES": ["zones"] * 3}, "3 layers of zones were given for 2 tables"),
        ({"ZONES": ["bare"]}, "neither a field zone_code nor a code of CAOP"),
        ({"ZONES": ["nowhere"]}, "coordinate reference system"),
        ({"VALUES": ["zones"]}, "not a table of values"),
        ({"VALUES": ["/nowhere.csv"]}, "VALUES"),
        ({"VALUES": ["empty"]}, "no rows"),
        ({"VALUES": ["first"]}, r"one period only \(2015\)"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(run, parameters, zones, make_layer, change, sentence):
    known = {
        "zones": zones(TWO),
        "bare": make_layer("Polygon", [strip(0, 1)], "a:string", [["x"]]),
        "nowhere": zones(TWO, ""),
        "empty": make_layer("None", [], FIELDS),
        "first": parameters["VALUES"][0],
    }

    def given(value):
        if isinstance(value, list):
            return [given(one) for one in value]
        return known.get(value, value)

    with pytest.raises(QgsProcessingException, match=sentence):
        run("compare_periods", parameters | {name: given(v) for name, v in change.items()})


def test_another_method_is_warned_of_and_has_no_change(run, rows_of, table, feedback):
    values = [table(2015, ("0101", HOT, 1, None)), table(2025, ("0101", HOT, 2, None), method="2")]
    results = run("compare_periods", {"VALUES": values, "OUTPUT": "TEMPORARY_OUTPUT"})
    (row,) = rows_of(results["OUTPUT"])
    assert (row["verdict"], row["change"]) == ("not_comparable", None)
    assert row["remarks"] == "other version of the method"
    assert any("Not comparable" in text for text in feedback.warnings)


def test_cancelling_leaves_no_file(run, parameters, tmp_path, cancelling_feedback):
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run("compare_periods", parameters | {"OUTPUT": str(target)}, cancelling_feedback(0))
    assert not target.exists()
