"""Tables: what a spreadsheet does to a CSV must not change what is read; and stream names."""

import geopandas as gpd
import pytest
from shapely import Point

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.streams import (
    OFFICIAL_STREAMS,
    by_stream,
    is_official,
    read_stream_names,
    requested_streams,
)
from smart_territory_plugin.core.tables import read_table

PLAIN = """# title: Densities
# source: A named guide, table 3;
#   second printing
# status: published
material,density
Vidro,"300,5"
Papel,50
"""


def written(folder, text, encoding="utf-8", name="table.csv"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_header_names_source_and_status(tmp_path):
    table = read_table(written(tmp_path, PLAIN), ["material", "density"], ["density"])
    assert table.header["status"] == "published"
    assert table.header["source"] == "A named guide, table 3 second printing"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_copy_saved_by_a_spreadsheet_reads_the_same(tmp_path, encoding, separator):
    rows = [["Nome", "DENSITY", "material", ""], ["a", '"1.234,5"', "Vidrão", ""]]
    lines = ['"# status: project; own"' + separator * 3, *(separator.join(r) for r in rows)]
    text = "\r\n".join([*lines, separator * 3, ""])
    table = read_table(written(tmp_path, text, encoding), ["material", "density"], ["density"])
    assert list(table.rows.columns) == ["material", "density"]
    assert table.rows.iloc[0].to_list() == ["Vidrão", 1234.5]
    assert len(table.rows) == 1
    assert table.header["status"].startswith("project")


def test_a_column_that_may_be_left_out_is_empty_where_it_is(tmp_path):
    path = written(tmp_path, "material;density\nVidro;5;surplus\n")
    columns = ["material", "density", "share"]
    table = read_table(path, columns, ["density", "share"], ["share"])
    assert table.rows["share"].isna().all()
    with pytest.raises(TerritoryError, match="share"):
        read_table(path, columns)


def test_empty_number_is_missing_and_not_zero(tmp_path):
    text = "material;density\nVidro;\nPapel;50\n"
    table = read_table(written(tmp_path, text), ["material", "density"], ["density"])
    assert table.rows["density"].isna().to_list() == [True, False]


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("material,weight\nVidro,1\n", messages.TABLE_COLUMN_MISSING),
        ("material,density\nVidro,heavy\n", messages.TABLE_NOT_A_NUMBER),
        ("material,density\n", messages.COEFFICIENTS_EMPTY),
        ("# only a header\n", messages.COEFFICIENTS_EMPTY),
        ("PK\x03\x04\x00\x00", messages.COEFFICIENTS_UNREADABLE),
    ],
)
def test_unfit_table_gets_a_sentence(tmp_path, text, template):
    with pytest.raises(TerritoryError) as caught:
        read_table(written(tmp_path, text), ["material", "density"], ["density"])
    assert caught.value.template == template
    assert "table.csv" in str(caught.value)


def test_missing_file_gets_a_sentence(tmp_path):
    with pytest.raises(TerritoryError) as caught:
        read_table(tmp_path / "none.csv", ["material"])
    assert caught.value.template == messages.COEFFICIENTS_UNREADABLE


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("Lixos", "mixed"),
        ("INDIFERENCIADO", "mixed"),
        ("Vidro", "glass"),
        ("vidrão", "glass"),
        ("Papel e Cartao", "paper"),
        ("Papel/Cartão", "paper"),
        ("Embalagens", "packaging"),
        ("Plástico e metal", "packaging"),
        ("Orgânicos", "organic"),
        ("Biorresíduos", "organic"),
        ("orgânico", "organic"),
        ("plastic", "packaging"),
        ("eletrónica", "electronics"),
    ],
)
def test_stream_names_of_portuguese_layers_are_known(value, code):
    assert read_stream_names().read(value) == ((code,), ())


def test_ecoponto_and_a_list_take_several_streams():
    names = read_stream_names()
    assert names.read("Ecoponto")[0] == ("glass", "paper", "packaging")
    assert names.read('["Vidro", "Papel"]') == (("glass", "paper"), ())
    assert names.read("Vidro + lava") == (("glass",), ("lava",))


def test_no_stream_asked_for_means_the_four_official_flows():
    names = read_stream_names()
    assert requested_streams("", names) == OFFICIAL_STREAMS
    assert is_official(requested_streams("Lixos; Vidro, paper, packaging", names))
    assert not is_official(requested_streams("glass, paper", names))


def test_unknown_stream_asked_for_is_named():
    with pytest.raises(TerritoryError) as caught:
        requested_streams("glass, lava", read_stream_names())
    assert caught.value.template == messages.STREAM_UNKNOWN
    assert "lava" in str(caught.value)
    assert "packaging" in str(caught.value)


def test_edited_alias_table_may_bring_new_streams(tmp_path):
    path = written(tmp_path, "alias;code\nCápsulas de café;capsules\n", "cp1252")
    names = read_stream_names(path)
    assert names.read("capsulas de cafe") == (("capsules",), ())
    assert requested_streams("capsules", names) == ("capsules",)


def test_code_that_fits_no_field_name_is_refused(tmp_path):
    with pytest.raises(TerritoryError) as caught:
        read_stream_names(written(tmp_path, "alias,code\nCafé,Café\n"))
    assert caught.value.template == messages.STREAM_CODE_UNFIT


def test_containers_become_a_row_a_stream_and_unread_values_are_counted(caplog):
    layer = gpd.GeoDataFrame(
        {"tipo": ["Ecoponto", "Lixos", None, "lava"]},
        geometry=[Point(x, 0) for x in range(4)],
        crs=3763,
        index=[10, 11, 12, 13],
    )
    rows = by_stream(layer, "tipo", read_stream_names(), "containers")
    assert rows["stream"].to_list() == ["glass", "paper", "packaging", "mixed"]
    assert rows.index.to_list() == [10, 10, 10, 11]
    assert rows.crs == layer.crs
    assert rows.geometry.x.to_list() == [0, 0, 0, 1]
    assert "2 features" in caplog.text
    assert "lava" in caplog.text
