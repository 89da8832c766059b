"""Export of a small table of values and two zones to every format, read back with GDAL."""

from __future__ import annotations

import csv
import dataclasses
import itertools
import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer
from shapely.geometry import box

from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.values import VALUES_COLUMNS, Reading, RowContext, values_rows
from smart_territory_plugin.reports import export
from smart_territory_plugin.reports.frames import memory_layer, table_layer
from smart_territory_plugin.reports.lineage import Lineage, save_lineage

FORMATS = {"gpkg": 0, "xlsx": 1, "csv": 2, "geojson": 3, "parquet": 4}
PT, EN = 1, 2


def context(level):
    return RowContext(
        "0101", level, "2025", "2025", "2025", "térmica, inventada", "2025-07-01", "r1"
    )


def values_of(name, readings, whole):
    indicator = catalogue().indicator(name)
    return [
        values_rows(indicator, [Reading(code, v) for code, v in readings], context("freguesia")),
        values_rows(indicator, [Reading("0101", whole)], context("municipality")),
    ]


@pytest.fixture
def values():
    parts = values_of("heat_hot_pct", [("010101", 12.5), ("010102", None)], 10.25)
    parts += values_of("heat_lst_mean_c", [("010101", 31.0), ("010102", 29.5)], 30.0)
    return pd.concat(parts, ignore_index=True)


@pytest.fixture
def zones():
    return gpd.GeoDataFrame(
        {"zone_code": ["010101", "010102"], "zone_name": ["São João", "=1+1 & <b>"]},
        geometry=[box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)],
        crs="EPSG:3763",
    )


@pytest.fixture
def layers(values, zones, tmp_path, qgis_app):
    table = tmp_path / "in" / "values.gpkg"
    table.parent.mkdir()
    export.write_geopackage(table, values, None, "pt")
    return {
        "VALUES": f"{table}|layername=values",
        "ZONES": memory_layer(zones, "zonas"),
        "FOLDER": str(tmp_path / "saída"),
    }


def sheets(path):
    gdal.SetConfigOption("OGR_XLSX_HEADERS", "FORCE")
    try:
        book = gdal.OpenEx(str(path))
    finally:
        gdal.SetConfigOption("OGR_XLSX_HEADERS", None)
    return {
        book.GetLayer(n).GetName(): [feature.items() for feature in book.GetLayer(n)]
        for n in range(book.GetLayerCount())
    }


# --- which files --------------------------------------------------------------------------------


def test_none_chosen_writes_every_format_and_names_the_files(run, layers):
    result = run("export_results", layers)
    folder = Path(layers["FOLDER"])
    expected = {
        "GEOPACKAGE": "results.gpkg",
        "SPREADSHEET": "results.xlsx",
        "CSV": "values.csv",
        "GEOJSON": "zones.geojson",
    }
    if export.has_parquet():
        expected |= {"PARQUET": "values.parquet", "PARQUET_ZONES": "zones.parquet"}
    assert {key: Path(result[key]).name for key in expected} == expected
    assert sorted(path.name for path in folder.iterdir()) == sorted(expected.values())


def test_only_the_chosen_formats_are_written(run, layers):
    result = run("export_results", layers | {"FORMATS": [FORMATS["csv"]]})
    assert [path.name for path in Path(layers["FOLDER"]).iterdir()] == ["values.csv"]
    assert "GEOPACKAGE" not in result


def test_without_zones_there_is_no_geojson_and_the_log_says_so(run, layers, feedback):
    layers.pop("ZONES")
    result = run("export_results", layers)
    assert "GEOJSON" not in result
    assert any("no GeoJSON" in text for text in feedback.infos)
    with pytest.raises(QgsProcessingException, match="GeoJSON holds zones"):
        run("export_results", layers | {"FORMATS": [FORMATS["geojson"]]})


def test_a_failed_export_leaves_the_files_of_the_last_one(run, layers, monkeypatch):
    run("export_results", layers)
    before = {path.name: path.read_bytes() for path in Path(layers["FOLDER"]).iterdir()}

    def broken(*_):
        raise export.TerritoryError(export.messages.NO_CRS, layer="x")

    monkeypatch.setattr(export, "write_geojson", broken)
    with pytest.raises(QgsProcessingException, match="“x”"):
        run("export_results", layers)
    after = {path.name: path.read_bytes() for path in Path(layers["FOLDER"]).iterdir()}
    assert after == before


# --- what is in them ----------------------------------------------------------------------------


def test_the_geopackage_holds_zones_with_values_and_the_whole_table(run, layers, rows_of, values):
    path = run("export_results", layers)["GEOPACKAGE"]
    first, second = rows_of(f"{path}|layername=zones")
    assert (first["zone_code"], first["zone_name"]) == ("010101", "São João")
    assert (first["heat_hot_pct"], first["heat_lst_mean_c"]) == (12.5, 31.0)
    assert second["heat_hot_pct"] is None
    rows = rows_of(f"{path}|layername=values")
    assert len(rows) == len(values) == 6
    assert [name for name in rows[0] if name != "fid"] == list(VALUES_COLUMNS)
    assert {row["territory"] for row in rows} == {"0101"}


def test_the_geopackage_opens_in_the_style_of_the_first_indicator_and_offers_the_others(
    run, layers
):
    path = run("export_results", layers | {"LANGUAGE": PT})["GEOPACKAGE"]
    layer = QgsVectorLayer(f"{path}|layername=zones", "zones", "ogr")
    legend = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert legend == ["12,5\u00a0%", "Sem dados"]
    number, _, names, _, _ = layer.listStylesInDatabase()
    known = [catalogue().indicator(n) for n in ("heat_hot_pct", "heat_lst_mean_c")]
    assert set(names[:number]) == {export.style_name(indicator, "pt") for indicator in known}
    position = layer.fields().lookupField("heat_lst_mean_c")
    assert (
        layer.attributeAlias(position)
        == f"{catalogue().indicator('heat_lst_mean_c').name['pt']} (°C)"
    )
    table = QgsVectorLayer(f"{path}|layername=values", "values", "ogr")
    assert table.attributeAlias(table.fields().lookupField("value")) == "Valor"


def test_bands_arrive_beside_the_values_and_choose_the_colours(values, zones):
    values.loc[
        (values["indicator"] == "heat_hot_pct") & (values["zone_code"] == "010101"), "band"
    ] = "good"
    result = export.zones_with_values(zones, values)
    assert list(result["heat_hot_pct_band"].where(result["heat_hot_pct_band"].notna(), None)) == [
        "good",
        None,
    ]
    assert "heat_lst_mean_c_band" not in result


def test_the_spreadsheet_has_names_words_and_definitions(run, layers):
    book = sheets(run("export_results", layers | {"LANGUAGE": PT})["SPREADSHEET"])
    assert list(book) == ["Valores", "Definições", "Proveniência"]
    first = book["Valores"][0]
    assert first["Zona"] == "São João"
    assert first["Código da zona"] == "010101"
    assert (first["Valor"], first["Unidade"]) == (12.5, "%")
    assert first["Indicador"] == catalogue().indicator("heat_hot_pct").name["pt"]
    definition = book["Definições"][0]
    assert definition["Definição"] == catalogue().indicator("heat_hot_pct").definition["pt"]
    assert "World Resources Institute" in definition["Fonte da definição"]
    assert definition["Estatuto da definição"] == "método publicado"
    english = sheets(run("export_results", layers | {"LANGUAGE": EN})["SPREADSHEET"])
    assert list(english) == ["Values", "Definitions", "Lineage"]
    assert english["Values"][0]["Zone"] == "São João"


def test_a_name_that_looks_like_a_formula_stays_text(run, layers):
    book = sheets(run("export_results", layers | {"LANGUAGE": PT})["SPREADSHEET"])
    assert "=1+1 & <b>" in {row["Zona"] for row in book["Valores"]}


@pytest.mark.parametrize(("language", "sep", "number"), [(PT, ";", "12,5"), (EN, ",", "12.5")])
def test_the_csv_follows_the_language_and_keeps_codes_and_accents(
    run, layers, language, sep, number
):
    raw = Path(run("export_results", layers | {"LANGUAGE": language})["CSV"]).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines(), delimiter=sep))
    assert tuple(rows[0]) == VALUES_COLUMNS
    assert rows[0]["value"] == number
    assert rows[1]["value"] == ""
    assert rows[0]["zone_code"] == "010101"
    assert rows[0]["source"] == "térmica, inventada"


@pytest.mark.parametrize("language", [PT, EN])
def test_codes_and_numbers_survive_a_csv_that_is_read_again(
    run, layers, rows_of, tmp_path, language
):
    csv_only = {"FORMATS": [FORMATS["csv"]], "LANGUAGE": language}
    exported = run("export_results", layers | csv_only)["CSV"]
    again = layers | {"VALUES": exported, "FOLDER": str(tmp_path / "again")}
    path = run("export_results", again)["GEOPACKAGE"]
    first = rows_of(f"{path}|layername=zones")[0]
    assert (first["zone_code"], first["heat_hot_pct"]) == ("010101", 12.5)
    codes = {row["zone_code"] for row in rows_of(f"{path}|layername=values")}
    assert codes == {"010101", "010102", "0101"}


def test_the_geojson_is_in_degrees_with_rings_to_the_left(run, layers):
    path = run("export_results", layers)["GEOJSON"]
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    assert "crs" not in document
    ring = document["features"][0]["geometry"]["coordinates"][0]
    # the origin of EPSG:3763 is 39° 40′ 05.73″ N, 8° 07′ 59.19″ W
    west, south = min(x for x, _ in ring), min(y for _, y in ring)
    assert west == pytest.approx(-8 - 7 / 60 - 59.19 / 3600, abs=1e-4)
    assert south == pytest.approx(39 + 40 / 60 + 5.73 / 3600, abs=1e-4)
    pairs = itertools.pairwise(ring)
    assert sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) > 0
    assert document["features"][1]["properties"]["heat_hot_pct"] is None


def test_an_indicator_unknown_to_the_catalogue_keeps_its_values_and_is_named(
    run, layers, values, feedback, tmp_path
):
    values.loc[values["indicator"] == "heat_lst_mean_c", "indicator"] = "from_the_future"
    table = tmp_path / "in" / "future.gpkg"
    export.write_geopackage(table, values, None, "en")
    result = run("export_results", layers | {"VALUES": f"{table}|layername=values"})
    assert any("from_the_future" in text for text in feedback.warnings)
    assert "from_the_future" in Path(result["CSV"]).read_text(encoding="utf-8-sig")
    book = sheets(result["SPREADSHEET"])
    assert len(next(iter(book.values()))) == 6
    assert len(list(book.values())[1]) == 1


def test_long_names_of_styles_are_cut_to_what_a_geopackage_holds_and_stay_apart():
    hot = catalogue().indicator("heat_hot_pct")
    long = dataclasses.replace(hot, name={"en": "Share of dwellings served by all flows"})
    assert export.style_name(hot, "en") == "Hot land"
    name = export.style_name(long, "en")
    assert name == "Share of dwellings served by…"
    assert export.style_name(long, "en", {name}) == "heat_hot_pct"


def test_days_are_dates_numbers_numbers_and_codes_text(run, layers, values, tmp_path):
    values["period_start"], values["period_end"] = "2025-06-01", "2025-09-30"
    table = tmp_path / "in" / "dated.gpkg"
    export.write_geopackage(table, values, None, "en")
    more = {"VALUES": f"{table}|layername=values", "LANGUAGE": EN, "FORMATS": [FORMATS["xlsx"]]}
    book = gdal.OpenEx(run("export_results", layers | more)["SPREADSHEET"])
    layer = book.GetLayerByName("Values")
    definition = layer.GetLayerDefn()
    kinds = {
        definition.GetFieldDefn(n).GetName(): definition.GetFieldDefn(n).GetTypeName()
        for n in range(definition.GetFieldCount())
    }
    assert kinds["Start of the period"] == kinds["Date of the source"] == "Date"
    assert kinds["Value"] == "Real"
    assert kinds["Zone code"] == kinds["Municipality"] == kinds["Method version"] == "String"
    first = layer.GetNextFeature()
    assert first.GetFieldAsString("Start of the period") == "2025/06/01"


def test_the_sheet_of_lineage_says_who_made_the_values_and_of_what(run, layers, values, tmp_path):
    table = tmp_path / "in" / "made.csv"
    export.write_csv(table, values, "en")
    made = Lineage(
        "smartterritory:municipal_profile",
        "Municipal profile",
        "0.1.0",
        {"THEMES": "[1]", "NOTE": "token=abc"},
        "method",
        created="2025-07-02T10:30:00+00:00",
    )
    made.add_source("ZONES", {"layer": "freguesias", "crs": "EPSG:3763"})
    save_lineage(table, made)
    more = {"VALUES": str(table), "LANGUAGE": EN, "FORMATS": [FORMATS["xlsx"]]}
    rows = sheets(run("export_results", layers | more)["SPREADSHEET"])["Lineage"]
    said = [(row["What"], row["Name"], row["Content"]) for row in rows]
    assert said[:5] == [
        ("Algorithm", "Municipal profile", "smartterritory:municipal_profile"),
        ("Version", None, "0.1.0"),
        ("Source", "ZONES", "layer: freguesias; crs: EPSG:3763"),
        ("Parameter", "NOTE", "token=***"),
        ("Parameter", "THEMES", "[1]"),
    ]
    assert rows[0]["Date (UTC)"].startswith("2025/07/02 10:30:00")
    assert ("Algorithm", "Export results", "smartterritory:export_results") in said
    last = rows[-1]
    assert (last["Run identifier"], last["Content"]) == ("r1", "térmica, inventada")
    assert last["Date (UTC)"].startswith("2025/07/01")


def test_comparisons_get_sheets_with_words_and_readable_columns(run, layers, make_layer):
    years = make_layer(
        "None", [None], "zone_code:string,period_before:string,period_after:string,change:double,"
        "verdict:string,band_after:string,d_heat_hot_pct:double,v_heat_hot_pct:string",
        [["010101", "2015", "2025", -2.5, "better", "good", -2.5, "worse"]], name="Anos: [1/2]",
    )  # fmt: skip
    more = {"COMPARISONS": [years], "LANGUAGE": PT, "FORMATS": [FORMATS["xlsx"]]}
    book = sheets(run("export_results", layers | more)["SPREADSHEET"])
    assert list(book) == ["Valores", "Anos   1 2", "Definições", "Proveniência"]
    (row,) = book["Anos   1 2"]
    assert row["Código da zona"] == "010101"
    assert (row["Variação"], row["Evolução"]) == (-2.5, "Melhorou")
    assert row["Classificação posterior"] == "Bom"
    assert row["Solo quente: evolução"] == "Piorou"
    assert row["Solo quente: variação (p.p.)"] == -2.5


def test_parquet_is_written_where_gdal_can_and_refused_in_a_sentence_where_not(
    run, layers, feedback, monkeypatch
):
    if export.has_parquet():
        result = run("export_results", layers | {"FORMATS": [FORMATS["parquet"]]})
        assert len(gpd.read_parquet(result["PARQUET_ZONES"])) == 2
    monkeypatch.setattr(export, "has_parquet", lambda: False)
    with pytest.raises(QgsProcessingException, match="does not write Parquet"):
        run("export_results", layers | {"FORMATS": [FORMATS["parquet"]]})
    run("export_results", layers)
    assert any("so there is no Parquet file" in text for text in feedback.infos)


def test_the_profile_s_own_files_are_taken(run, sample, tmp_path, rows_of):
    territory = str(sample / "campo_raso" / "territory.json")
    profile = {"TERRITORY": territory, "OUTPUT_FOLDER": str(tmp_path / "profile")}
    made = run("municipal_profile", profile)
    parameters = {"VALUES": made["VALUES"], "ZONES": made["ZONES_OUTPUT"]}
    result = run("export_results", parameters | {"FOLDER": str(tmp_path / "export")})
    exported = rows_of(f"{result['GEOPACKAGE']}|layername=values")
    original = [float(row["value"]) for row in rows_of(made["VALUES"])]
    assert [row["value"] for row in exported] == original


def test_zones_without_their_code_and_tables_without_rows_are_refused_in_a_sentence(
    run, layers, make_layer
):
    other = make_layer("Polygon", ["POLYGON((0 0, 1 0, 1 1, 0 0))"], "name:string", [["a"]])
    with pytest.raises(QgsProcessingException, match="zone_code"):
        run("export_results", layers | {"ZONES": other})
    with pytest.raises(QgsProcessingException, match="not a table of values.*territory"):
        run("export_results", layers | {"VALUES": other})
    empty = make_layer("None", [], ",".join(f"{name}:string" for name in VALUES_COLUMNS))
    with pytest.raises(QgsProcessingException, match="no rows"):
        run("export_results", layers | {"VALUES": empty})


def test_the_key_of_a_geopackage_is_no_column_of_a_comparison(run, layers, make_layer):
    years = make_layer("None", [None], "fid:integer,change:double", [[1, -2.5]], name="Anos")
    more = {"COMPARISONS": [years], "LANGUAGE": EN, "FORMATS": [FORMATS["xlsx"]]}
    (row,) = sheets(run("export_results", layers | more)["SPREADSHEET"])["Anos"]
    assert "fid" not in row


def test_zones_that_the_values_do_not_know_are_refused(run, layers, zones):
    apart = memory_layer(zones.assign(zone_code=["880101", "880102"]), "outras")
    with pytest.raises(QgsProcessingException, match="No zone_code of “outras” occurs"):
        run("export_results", layers | {"ZONES": apart})


def test_values_of_zones_that_no_map_shows_are_counted(run, layers, zones, feedback):
    run("export_results", layers | {"ZONES": memory_layer(zones[:1], "zonas")})
    assert any("1 zones of the values (such as 010102)" in text for text in feedback.warnings)


def test_of_several_years_the_zones_show_the_last_and_say_so(run, layers, values, feedback):
    # the earlier year stands second, then first: the order of the rows has no say
    old = values.assign(period_start="2019", period_end="2019", value=99.0)
    for order in ([values, old], [old, values]):
        table = table_layer(pd.concat(order, ignore_index=True), "valores")
        result = run("export_results", layers | {"VALUES": table})
        hot = gpd.read_file(result["GEOJSON"]).set_index("zone_code")["heat_hot_pct"]
        assert hot["010101"] == 12.5
        assert len(pd.read_csv(result["CSV"], sep=None, engine="python")) == 2 * len(values)
    assert any("6 values are of earlier periods" in text for text in feedback.warnings)
