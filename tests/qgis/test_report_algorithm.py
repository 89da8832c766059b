"""The report algorithm on values worked by hand: what it reads, refuses and writes."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from shapely.geometry import Polygon, box

from smart_territory_plugin.algorithms.territory.report import TEMPLATES
from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.values import Reading, RowContext, values_rows
from smart_territory_plugin.reports import export
from smart_territory_plugin.reports.frames import memory_layer, table_layer

PT, EN = 1, 2
PROFILE, SHEETS, RULE, SUMMARY, POSTER = range(5)


def rows(name, readings, whole, territory="0101", period="2025-12-31"):
    """Return rows of an indicator: (zone, value, base) for the zones, a value for the whole."""
    indicator = catalogue().indicator(name)

    def context(level):
        return RowContext(
            territory, level, "2025", period[:4] + "-01-01", period, "censo", "2024-07-01", "r1"
        )

    zones = [Reading(code, value, base) for code, value, base in readings]
    return [
        values_rows(indicator, zones, context("freguesia")),
        values_rows(indicator, [Reading(territory, whole)], context("municipality")),
    ]


@pytest.fixture
def values():
    parts = rows("heat_hot_pct", [("010101", 12.5, None), ("010102", None, None)], 10.0)
    parts += rows("green_3_30_300_pct", [("010101", 40.0, 100), ("010102", 60.0, 300)], 55.0)
    return pd.concat(parts, ignore_index=True)


@pytest.fixture
def zones():
    return gpd.GeoDataFrame(
        {"zone_code": ["010101", "010102"], "zone_name": ["São João", "Bé & <b>"]},
        geometry=[box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)],
        crs="EPSG:3763",
    )


@pytest.fixture
def make(run, values, zones, tmp_path):
    """Make a report; return its text."""

    def write(table=values, **more):
        parameters = {
            "VALUES": table_layer(table, "valores"),
            "ZONES": memory_layer(zones, "zonas"),
            "LANGUAGE": EN,
            "REPORT": str(tmp_path / "report.html"),
        }
        result = run("report", parameters | more)
        return Path(result["REPORT"]).read_text(encoding="utf-8")

    return write


def territory(folder, code="0101"):
    path = folder / "territory.json"
    document = {"municipality": {"code": code, "name": "Duas Metades"}, "year": 2024, "roles": {}}
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("language", [PT, EN])
def test_a_report_is_one_page_in_the_language_chosen(make, language):
    text = make(LANGUAGE=language)
    assert f'<html lang="{"pt-PT" if language == PT else "en"}">' in text
    assert "São João" in text


def test_the_territory_file_gives_name_and_year(make, tmp_path):
    assert "Duas Metades" in make(TERRITORY=territory(tmp_path))
    assert "Municipality 0101" in make()


def test_of_several_municipalities_the_territory_file_chooses_one(make, values, tmp_path):
    other = pd.concat(rows("heat_hot_pct", [("020101", 77.7, None)], 77.7, "0201"))
    table = pd.concat([values, other], ignore_index=True)
    with pytest.raises(QgsProcessingException, match="of 2 municipalities"):
        make(table)
    assert "77.7" not in make(table, TERRITORY=territory(tmp_path))


def test_values_of_another_municipality_than_the_territory_file_are_refused(make, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"no values of Duas Metades \(0303\)"):
        make(TERRITORY=territory(tmp_path, "0303"))


def test_zones_that_the_values_do_not_know_are_refused(make, zones):
    apart = zones.assign(zone_code=["990001", "990002"])
    with pytest.raises(QgsProcessingException, match="occurs in the values"):
        make(ZONES=memory_layer(apart, "zonas"))


def test_only_the_last_period_is_shown_and_the_rest_counted(make, values, feedback):
    old = pd.concat(rows("heat_hot_pct", [("010101", 88.8, None)], 88.8, period="2019-12-31"))
    text = make(pd.concat([values, old], ignore_index=True))
    assert "88.8" not in text
    assert any("2 rows are of earlier periods" in warning for warning in feedback.warnings)


def test_two_values_of_one_year_are_refused_and_equal_ones_count_once(make, values, feedback):
    make(pd.concat([values, values.iloc[:1]], ignore_index=True))
    assert any("repeats 1 values" in info for info in feedback.infos)
    other = values.iloc[:1].assign(value=77.0)
    with pytest.raises(QgsProcessingException, match="two different values"):
        make(pd.concat([values, other], ignore_index=True))


def test_zones_without_an_outline_are_counted(make, zones, feedback):
    make(ZONES=memory_layer(zones[:1], "zonas"))
    assert any("1 zones of the values (such as 010102)" in text for text in feedback.warnings)


def test_an_indicator_of_another_version_is_left_out_and_named(make, values, feedback):
    strange = values.iloc[:1].assign(indicator="of_tomorrow")
    make(pd.concat([values, strange], ignore_index=True))
    assert any("of_tomorrow" in warning for warning in feedback.warnings)
    with pytest.raises(QgsProcessingException, match="None of the indicators"):
        make(strange)


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({}, "“—” is none. Write one of: heat_hot_pct, green_3_30_300_pct"),
        ({"INDICATOR": "heat_hot_pct", "PROPOSED": 5}, "Give the one in force"),
    ],
)
def test_a_note_without_what_it_compares_says_what_to_give(make, inputs, said):
    with pytest.raises(QgsProcessingException, match=said):
        make(TEMPLATE=RULE, **inputs)


def test_zones_in_degrees_are_drawn_in_metres(make, zones):
    text = make(ZONES=memory_layer(zones.to_crs("EPSG:4326"), "zonas"), TEMPLATE=SHEETS)
    assert "1.00\u00a0km²" in text  # a square kilometre, not a part of a degree
    assert "1\u00a0km" in text or "500 m" in text


def test_zones_without_a_crs_are_refused(make, zones):
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        make(ZONES=memory_layer(zones.set_crs(None, allow_override=True), "zonas"))


def test_an_invalid_zone_and_one_without_geometry_spoil_nothing(make, zones):
    bow = Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    broken = zones.set_geometry([bow, None], crs=zones.crs)
    for template in range(len(TEMPLATES)):
        given = {"INDICATOR": "Hot land", "THRESHOLD": 10, "PROPOSED": 13}
        assert "<h1>" in make(ZONES=memory_layer(broken, "zonas"), TEMPLATE=template, **given)


def test_people_written_as_text_are_read(make, zones):
    table = zones.assign(residentes=["1 234", "n.d."], idosos=["617", None])
    text = make(
        ZONES=memory_layer(table, "zonas"),
        TEMPLATE=SHEETS,
        PEOPLE_FIELD="residentes",
        ELDERLY_FIELD="idosos",
    )
    assert "<dd>1,234</dd>" in text
    assert "<dd>617 (50.0%)</dd>" in text


def test_a_portuguese_csv_whose_codes_lost_their_zeros_is_read(make, values, tmp_path):
    path = tmp_path / "valores.csv"
    export.write_csv(path, values, "pt")
    cut = path.read_text(encoding="utf-8-sig").replace(";0101", ";101").replace("\n0101", "\n101")
    path.write_text(cut, encoding="utf-8-sig")
    text = make(VALUES=str(path))
    assert "São João" in text
    assert "12.5%" in text


def test_a_note_is_found_by_the_indicators_name_and_follows_its_direction(make):
    text = make(TEMPLATE=RULE, INDICATOR="Hot land", THRESHOLD=10, PROPOSED=13)
    assert "a value at or below it" in text
    turned = make(TEMPLATE=RULE, INDICATOR="heat_hot_pct", THRESHOLD=0, PROPOSED=13, COMPARISON=1)
    assert "a value at or above it" in turned
    assert ">0%, given by whoever" in turned  # zero is a threshold, not a missing one


def test_an_indicator_without_direction_asks_which_side_is_meant(make):
    parts = rows("fuel_strip_pct", [("010101", 1.0, None), ("010102", 2.0, None)], 1.5)
    given = {"TEMPLATE": RULE, "INDICATOR": "fuel_strip_pct", "THRESHOLD": 1, "PROPOSED": 2}
    with pytest.raises(QgsProcessingException, match="neither more nor less is better"):
        make(pd.concat(parts), **given)
    assert "at or above" in make(pd.concat(parts), COMPARISON=1, **given)


def test_sheets_without_climate_indicators_of_zones_are_refused(make, values):
    whole = values[values["zone_level"] == "municipality"]
    with pytest.raises(QgsProcessingException, match="no climate indicator of a zone"):
        make(whole, TEMPLATE=SHEETS, ZONES=None)


def test_a_cancelled_report_leaves_what_was_there(run, values, tmp_path, cancelling_feedback):
    target = tmp_path / "report.html"
    target.write_text("before", encoding="utf-8")
    inputs = {"VALUES": table_layer(values, "valores"), "REPORT": str(target)}
    with pytest.raises(QgsProcessingException):
        run("report", inputs, feedback=cancelling_feedback(60))
    assert target.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_the_order_of_templates_stays():
    assert TEMPLATES == ("profile", "sheets", "rule", "summary", "poster")
