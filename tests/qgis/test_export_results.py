"""Exports of two zones with one indicator, opened again in each format."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from smart_territory_plugin.core.values import VALUES_COLUMNS

SQUARES = ["POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))"]
NUMBERS = ("value", "base_n", "coverage_pct")


@pytest.fixture
def results(make_layer):
    """Return VALUES and zones: 12.5 % and none for the zones, 10 % for the whole."""
    fields = ",".join(
        f"{name}:{'double' if name in NUMBERS else 'string'}" for name in VALUES_COLUMNS
    )

    def row(level, code, value):
        known = {
            "territory": "0101",
            "zone_level": level,
            "zone_code": code,
            "indicator": "heat_hot_pct",
            "value": value,
            "unit": "%",
            "source": "Ação, São João",
            "flag": "indicative",
        }
        return [known.get(name) for name in VALUES_COLUMNS]

    rows = [
        row("freguesia", "010101", 12.5),
        row("freguesia", "010102", None),
        row("municipality", "0101", 10.0),
    ]
    values = make_layer("None", [None] * 3, fields, rows, name="values")
    zones = make_layer(
        "Polygon",
        SQUARES,
        "zone_code:string,zone_name:string,heat_hot_pct:double",
        [["010101", "Açor", 12.5], ["010102", "Bé", None]],
    )
    return {"VALUES": values, "ZONES": zones}


@pytest.fixture
def export(run, results, tmp_path):
    def run_export(**more):
        parameters = results | {"FOLDER": str(tmp_path / "out")} | more
        return run("export_results", parameters)

    return run_export


def test_no_choice_writes_every_format(export, tmp_path):
    export()
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"results.gpkg", "results.xlsx", "values.csv", "zones.geojson"}


def test_the_geopackage_opens_with_a_style_by_value(export, rows_of):
    path = export(FORMATS=[0], LANGUAGE=1)["GEOPACKAGE"]
    zones = QgsVectorLayer(f"{path}|layername=zones", "zones", "ogr")
    assert zones.renderer().type() == "RuleRenderer"
    assert zones.attributeAlias(zones.fields().lookupField("heat_hot_pct")) == "Solo quente (%)"
    values = rows_of(f"{path}|layername=values")
    assert [row["zone_code"] for row in values] == ["010101", "010102", "0101"]
    assert [row["value"] for row in values] == [12.5, None, 10.0]


def test_the_spreadsheet_has_readable_values_and_definitions(export, rows_of):
    path = export(FORMATS=[1], LANGUAGE=2)["SPREADSHEET"]
    values = rows_of(f"{path}|layername=Values")
    assert values[0]["Indicator"] == "Hot land"
    assert values[0]["Value"] == 12.5
    assert values[0]["Remark"] == "indicative reading"
    definitions = rows_of(f"{path}|layername=Definitions|option:HEADERS=FORCE")
    assert "World Resources Institute" in definitions[0]["Source of the definition"]


@pytest.mark.parametrize(
    ("language", "line"), [(1, "0101;freguesia;010101"), (2, "0101,freguesia,010101")]
)
def test_the_csv_follows_the_language_and_keeps_codes_and_accents(export, language, line):
    raw = Path(export(FORMATS=[2], LANGUAGE=language)["CSV"]).read_bytes()
    text = raw.decode("utf-8")
    assert text.startswith("\ufeff")
    assert text.splitlines()[1].startswith(line)
    assert ("12,5" if language == 1 else "12.5") in text
    assert "Ação, São João" in text


def test_the_geojson_is_in_degrees(export):
    layer = QgsVectorLayer(export(FORMATS=[3])["GEOJSON"], "zones", "ogr")
    # EPSG:3763 has its origin at 39.668258° N, 8.133108° W (EPSG register)
    assert layer.extent().xMinimum() == pytest.approx(-8.133108, abs=1e-4)
    assert layer.extent().yMinimum() == pytest.approx(39.668258, abs=1e-4)


def test_without_zones_there_is_no_geojson_and_it_is_said(run, results, tmp_path, feedback):
    out = tmp_path / "out"
    run("export_results", {"VALUES": results["VALUES"], "FOLDER": str(out)})
    assert not (out / "zones.geojson").exists()
    assert any("needs the zones" in text for text in feedback.warnings)


def test_another_table_is_refused_with_what_it_lacks(run, make_layer, tmp_path):
    other = make_layer("None", [None], "name:string", [["x"]], name="outra")
    with pytest.raises(QgsProcessingException, match="“outra” is no table of values.*territory"):
        run("export_results", {"VALUES": other, "FOLDER": str(tmp_path)})
    assert not list(tmp_path.iterdir())


def test_the_profile_s_own_files_are_taken(run, sample, tmp_path, rows_of):
    out = str(tmp_path / "profile")
    territory = str(sample / "campo_raso" / "territory.json")
    made = run("municipal_profile", {"TERRITORY": territory, "OUTPUT_FOLDER": out})
    parameters = {"VALUES": made["VALUES"], "ZONES": made["ZONES_OUTPUT"]}
    result = run("export_results", parameters | {"FOLDER": str(tmp_path / "export")})
    exported = rows_of(f"{result['GEOPACKAGE']}|layername=values")
    assert {row["band"] for row in exported} == {None, "good"}
