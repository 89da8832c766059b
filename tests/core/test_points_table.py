"""Tables as municipalities export them become points; what was found is said."""

from __future__ import annotations

import logging

import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer

from smart_territory_plugin import messages
from smart_territory_plugin.core.coordinates import angle, place, place_in_text
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.points_table import points_from_table
from smart_territory_plugin.core.text_table import read_text_table, readable_names, typed

LISBON = (-9.14, 38.71)
BRAGANCA = (-6.76, 41.81)


@pytest.fixture
def table(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "tabela.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def xy(points):
    return list(zip(points.geometry.x.round(6), points.geometry.y.round(6), strict=True))


def told(caplog, template):
    return [r.values for r in caplog.records if getattr(r, "template", "") == template]


@pytest.fixture(autouse=True)
def _log_level(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")


# --- the text ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
    ],
)
def test_the_encoding_is_found_and_accents_survive(table, encoding, found):
    path = table("designação;n\nÁgua – São João;1\n", encoding)
    read = read_text_table(path)
    assert read.encoding == found
    assert list(read.cells.columns) == ["designação", "n"]
    assert read.cells.iloc[0, 0] == "Água – São João"


def test_bytes_that_windows_does_not_know_are_read_as_latin_1(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"a;b\n\x81\xe1;1\n")  # 0x81 has no character in Windows-1252
    assert read_text_table(path).encoding == "latin-1"


def test_an_encoding_given_is_used_or_refused_in_a_sentence(table):
    path = table("nome;n\nSão;1\n", "cp1252")
    assert read_text_table(path, "latin-1").cells.iloc[0, 0] == "São"
    for wrong in ("utf-8", "no-such-encoding"):
        with pytest.raises(TerritoryError, match=wrong) as fault:
            read_text_table(path, wrong)
        assert fault.value.template == messages.TABLE_OTHER_ENCODING


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_separator_is_found(table, sign):
    path = table(f'id{sign}nome\n1{sign}"a{sign}b"\n2{sign}c\n')
    read = read_text_table(path)
    assert read.separator == sign
    assert list(read.cells["nome"]) == [f"a{sign}b", "c"]


def test_decimal_commas_do_not_pass_for_separators(table):
    read = read_text_table(table("lat;lon\n38,71;-9,14\n38,72;-9,15\n"))
    assert read.separator == ";"
    assert list(read.cells.columns) == ["lat", "lon"]


def test_excel_s_own_hint_on_the_first_line_is_obeyed(table):
    read = read_text_table(table("sep=|\na|b\n1|2\n"))
    assert (read.separator, list(read.cells.columns)) == ("|", ["a", "b"])
    assert list(read.cells.index) == [3]


def test_titles_above_and_separators_at_line_ends_do_not_hide_the_header(table):
    read = read_text_table(table("Contentores 2024;;\n\nid;lat;lon\n1;38,7;-9,1;\n2;38,8;-9,2;\n"))
    assert list(read.cells.columns) == ["id", "lat", "lon"]
    assert read.skipped == 1
    assert not read.odd_rows.any()
    assert list(read.cells["id"]) == ["1", "2"]


def test_a_row_with_a_cell_too_many_is_marked_and_keeps_its_text(table):
    read = read_text_table(table("id;nome;n\n1;a;5\n2;b;c;6\n3;d;7\n"))
    assert list(read.odd_rows) == [False, True, False]
    assert read.cells["n"].iloc[1] == "c;6"


@pytest.mark.parametrize(
    ("content", "template"),
    [
        (b"PK\x03\x04rest", messages.TABLE_IS_SPREADSHEET),
        (b"\x7fELF\x00\x00", messages.TABLE_IS_BINARY),
        (b"", messages.TABLE_EMPTY),
        (b"a;b\n", messages.TABLE_EMPTY),
        (b"\n \n", messages.TABLE_EMPTY),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path, content, template):
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    with pytest.raises(TerritoryError) as fault:
        read_text_table(path)
    assert fault.value.template == template


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(TerritoryError) as fault:
        read_text_table(tmp_path / "none.csv")
    assert fault.value.template == messages.TABLE_UNREADABLE


def test_names_are_readable_and_unique_whatever_their_case():
    header = ["Nome", "", "nome", "NOME", "tipo\n  de  rua", "fid", "Geom"]
    assert readable_names(header) == [
        "Nome", "column_2", "nome_2", "NOME_3", "tipo de rua", "fid_2", "Geom_2",
    ]  # fmt: skip


def test_columns_get_types_and_codes_stay_text():
    def kind(*cells):
        return str(typed(pd.Series(list(cells), dtype="object")).dtype)

    assert kind("1", "-2", None) == "Int64"
    assert kind("1", "2,5", "NA") == "float64"
    assert kind("1 234,5", "1.234.567,8") == "float64"
    assert kind("0101", "1102") == "object"
    assert kind("1700-013", "2") == "object"
    assert kind("1234567890123456789") == "float64"  # 19 digits fit no whole number field
    assert kind(None, None) == "object"
    whole = typed(pd.Series(["7", None, "NULL"], dtype="object", index=[3, 5, 9]))
    assert whole.loc[3] == 7
    assert list(whole.isna()) == [False, True, True]


# --- coordinates ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-9,14", -9.14),
        ("38.71", 38.71),
        # 38 + 42/60 + 36/3600 = 38 + 0.7 + 0.01 = 38.71
        ("38°42'36\" N", 38.71),
        ("N 38º 42′ 36″", 38.71),
        # 9 + 8.4/60 = 9.14; O, oeste, is west
        ("9º 8,4' O", -9.14),
        ("9.14° W", -9.14),
    ],
)
def test_one_coordinate_is_read_in_every_spelling(text, value):
    assert angle(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", None, "rua", "38 N 9", "12 m"])
def test_other_text_is_no_coordinate(text):
    assert np.isnan(angle(text))


@pytest.mark.parametrize(
    "text",
    [
        "38.71, -9.14",
        "(38.71,-9.14)",
        "38,71; -9,14",
        "38,71 -9,14",
        "38,71, -9,14",
        "38,71,-9,14",
        "POINT (-9.14 38.71)",
        "SRID=4326;POINT Z(-9.14 38.71 12)",
        '{"type": "Point", "coordinates": [-9.14, 38.71]}',
        '{"geometry": {"type": "Point", "coordinates": [-9.14, 38.71]}}',
        "{'x': -87580, 'y': -105904, 'z': 0, 'lat': 38.71, 'lng': -9.14}",
        "38°42'36\"N 9°8'24\"W",
        "9°8'24\"W, 38°42'36\"N",
    ],
)
def test_a_place_in_one_text_is_read_in_every_spelling(text):
    assert place_in_text(text) == pytest.approx(LISBON)


@pytest.mark.parametrize(
    "text", ["", None, "Rua 5", "POINT EMPTY", "{'a': 1}", "{broken", "1, 2, 3"]
)
def test_other_text_names_no_place(text):
    assert place_in_text(text) is None


def test_large_numbers_in_one_text_are_x_and_y():
    assert place_in_text("-87580 -105904") == (-87580, -105904)


# Two towns far apart, so that systems 200 km from each other cannot be mistaken.
@pytest.mark.parametrize("crs", ["EPSG:3763", "EPSG:20790", "EPSG:3857", "EPSG:4326"])
@pytest.mark.parametrize("turned", [False, True])
def test_systems_and_exchanged_axes_are_recognised(crs, turned):
    to_crs = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    x, y = to_crs.transform(*np.transpose([LISBON, BRAGANCA, (-7.93, 37.1)]))
    placed = place(y, x) if turned else place(x, y)
    assert placed.crs == crs
    np.testing.assert_allclose(placed.x, x)
    np.testing.assert_allclose(placed.y, y)
    assert list(placed.swapped) == [turned] * 3


def test_each_row_in_degrees_is_put_right_on_its_own():
    x = np.array([-9.14, 38.71, 2.35, np.nan, 0.0, 500.0])
    y = np.array([38.71, -9.14, 48.86, 38.0, 0.0, 38.0])
    placed = place(x, y)
    assert placed.x[:3] == pytest.approx([-9.14, -9.14, 2.35])
    assert placed.y[:3] == pytest.approx([38.71, 38.71, 48.86])
    assert list(placed.swapped) == [False, True, False, False, False, False]
    assert list(placed.abroad) == [False, False, True, False, False, False]  # Paris stays
    assert np.isnan(placed.x[3:]).all()


def test_coordinates_that_fit_two_systems_ask_for_the_right_one():
    # (100 000, 205 000) is in the district of Bragança in EPSG:3763. EPSG:20790 counts from a point
    # 200 km further west and 300 km further south: there it is (-100 000, -95 000), near Lisbon.
    x, y = np.array([100000.0]), np.array([205000.0])
    with pytest.raises(TerritoryError) as fault:
        place(x, y)
    assert fault.value.template == messages.CRS_AMBIGUOUS
    assert place(x, y, "EPSG:20790").crs == "EPSG:20790"


def test_coordinates_on_no_known_system_are_a_sentence():
    with pytest.raises(TerritoryError) as fault:
        place(np.array([9e7]), np.array([9e7]))
    assert fault.value.template == messages.CRS_NOT_RECOGNISED


# --- the whole way -------------------------------------------------------------------------------


def test_a_table_of_the_usual_kind_becomes_points(table, caplog):
    path = table("código;Latitude;Longitude\n0101;38,71;-9,14\n0102;41,81;-6,76\n", "cp1252")
    result = points_from_table(path)
    assert xy(result.points) == [LISBON, BRAGANCA]
    assert list(result.points["código"]) == ["0101", "0102"]
    assert result.points["Latitude"].dtype == "float64"
    assert result.points.crs.to_epsg() == 4326
    assert result.found == {
        "encoding": "cp1252",
        "separator": ";",
        "decimal": ",",
        "columns": "Longitude + Latitude",
        "crs": "EPSG:4326",
        "swapped_rows": "0",
    }
    assert told(caplog, messages.TABLE_READ)[0]["rows"] == 2
    assert told(caplog, messages.COORDINATES_FOUND)[0]["crs"] == "EPSG:4326"


def test_rows_without_a_place_are_returned_with_line_and_reason(table, caplog):
    path = table(
        "id,lat,lon\n"
        "1,38.71,-9.14\n"
        "2,,-9.14\n"
        "3,0,0\n"
        "4,rua,-9.14\n"
        "5,38.71,-914\n"
        "6,38.71,-9.14,9\n"
        "7,38.71,-9.14\n"
    )
    result = points_from_table(path)
    assert list(result.points["id"]) == [1, 7]
    assert list(result.points.index) == [2, 8]
    assert list(result.rejected["line"]) == [3, 4, 5, 6, 7]
    assert list(result.rejected["reason"]) == [
        "missing", "missing", "not_coordinates", "out_of_range", "too_many_cells",
    ]  # fmt: skip
    assert list(result.rejected["id"]) == ["2", "3", "4", "5", "6"]
    assert told(caplog, messages.ROWS_WITHOUT_PLACE) == [{"count": 5, "rows": 7}]


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("x;y", "x + y"),
        ("COORD_X;COORD_Y", "COORD_X + COORD_Y"),
        ("Coordenada X;Coordenada Y", "Coordenada X + Coordenada Y"),
        ("Longitude (º);Latitude (º)", "Longitude (º) + Latitude (º)"),
        ("gps_lng;gps_lat", "gps_lng + gps_lat"),
    ],
)
def test_columns_are_found_by_the_words_of_their_names(table, header, columns):
    result = points_from_table(table(f"{header}\n-9,14;38,71\n"))
    assert result.found["columns"] == columns
    assert xy(result.points) == [LISBON]


def test_of_several_pairs_the_one_that_belongs_together_is_taken(table):
    path = table("lon_fim;lat_ini;lon_ini;lat_fim\n-6,76;38,71;-9,14;41,81\n")
    assert points_from_table(path).found["columns"] in {"lon_ini + lat_ini", "lon_fim + lat_fim"}


def test_a_column_of_places_is_found_by_its_content_whatever_its_name(table):
    path = table('id,onde\n1,"38.71, -9.14"\n2,"41.81, -6.76"\n')
    result = points_from_table(path)
    assert result.found["columns"] == "onde"
    assert xy(result.points) == [LISBON, BRAGANCA]


def test_two_numbers_in_a_column_of_anything_are_no_place(table):
    path = table("id;horas\n1;9 18\n2;8 20\n")
    with pytest.raises(TerritoryError, match="horas") as fault:
        points_from_table(path)
    assert fault.value.template == messages.NO_COORDINATES


def test_columns_given_by_name_come_first(table):
    path = table("lat;lon;a;b;c\n1;2;-9,14;38,71;38.71 -9.14\n")
    assert xy(points_from_table(path, "A", "b").points) == [LISBON]
    assert xy(points_from_table(path, "c").points) == [LISBON]
    with pytest.raises(TerritoryError, match="nada") as fault:
        points_from_table(path, "nada", "b")
    assert fault.value.template == messages.FIELD_MISSING


def test_a_system_given_is_the_one_of_the_points(table, caplog):
    path = table("x;y\n-87579;-105904\n")
    recognised = points_from_table(path)
    assert recognised.points.crs.to_epsg() == 3763
    assert told(caplog, messages.CRS_LOOK_ALIKE)
    caplog.clear()
    assert points_from_table(path, crs="EPSG:27493").points.crs.to_epsg() == 27493
    assert not told(caplog, messages.CRS_LOOK_ALIKE)


def test_a_table_in_which_no_row_has_a_place_is_a_sentence(table):
    with pytest.raises(TerritoryError) as fault:
        points_from_table(table("a;b;n\n0;0;1\n0;0;2\n"), "a", "b")
    assert fault.value.template == messages.NO_ROW_PLACED


# --- real tables ---------------------------------------------------------------------------------


@pytest.mark.real_data
def test_containers_of_misericordia_get_their_axes_right(real_data, caplog):
    result = points_from_table(real_data / "lisboa" / "contentores_misericordia.csv")
    # The index of the real layers: 419 rows at 121 places, 211 150 litres, axes exchanged.
    assert len(result.points) == 419
    assert len(set(xy(result.points))) == 121
    assert result.points["CONTENTOR_TOTAL_LITROS"].sum() == 211150
    assert told(caplog, messages.AXES_SWAPPED) == [{"count": 419, "rows": 419}]
    west, south, east, north = result.points.total_bounds
    assert -9.16 < west < east < -9.13
    assert 38.70 < south < north < 38.72


@pytest.mark.real_data
def test_bicycle_stations_and_sensors_of_lisbon_become_points(real_data):
    stations = points_from_table(real_data / "lisboa" / "gira_estacoes_2025.csv")
    assert len(stations.points) == 197
    assert stations.points["estacaolocalizacao"].str.contains("João Barreira").any()
    sensors = points_from_table(real_data / "lisboa" / "sensores_ambientais_20220807.csv")
    assert len(sensors.points) == 715
    assert len(set(xy(sensors.points))) == 82  # distinct texts in the column, counted apart
    assert sensors.found["columns"] == "coordinates"


@pytest.mark.real_data
def test_a_table_of_classes_without_coordinates_is_a_sentence(real_data):
    with pytest.raises(TerritoryError, match="código, abrev, designação") as fault:
        points_from_table(real_data / "esposende" / "UsoClassif.csv")
    assert fault.value.template == messages.NO_COORDINATES
