"""Long tables are read a column at a time, as messy as they are."""

from __future__ import annotations

import logging

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.long_table import read_long_table, texts_of


@pytest.fixture
def table(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "tabela.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def cells(column):
    return [column.texts[code] if code >= 0 else None for code in column.codes]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_columns_chosen_are_read_in_any_encoding(table, encoding, sign):
    rows = [["código", "Nível", "n"], ["0101", "São", "1"], ["0102", "", "2"], ["0101", "Sé ", "3"]]
    path = table("\r\n".join(sign.join(row) for row in rows), encoding)
    read = read_long_table(path, lambda names: [names[1], names[0]])
    assert list(read.columns) == ["Nível", "código"]
    assert read.rows == 3
    assert cells(read.columns["Nível"]) == ["São", None, "Sé"]
    assert read.columns["código"].texts == ["0101", "0102"]
    assert read.columns["código"].counts().tolist() == [2, 1]


def test_titles_hints_blank_and_short_rows_do_no_harm(table):
    path = table("sep=;\nLeituras 2024;;\n\na;b;c\n1;2;3\n;;\n\n4\n")
    read = read_long_table(path, lambda names: names)
    assert read.rows == 2
    assert cells(read.columns["a"]) == ["1", "4"]
    assert cells(read.columns["c"]) == ["3", None]


def test_a_row_with_too_many_cells_is_left_out_and_counted(table, caplog):
    read = read_long_table(table("a;b\n1;2\n3;4;5\n6;7;\n"), lambda names: names)
    assert cells(read.columns["a"]) == ["1", "6"]
    (record,) = [r for r in caplog.records if r.template == messages.ROWS_TOO_LONG]
    assert record.values["count"] == 1


def test_separators_and_line_breaks_in_quotation_marks_are_text(table):
    read = read_long_table(table('a;b\n"x;\ny";1\n'), lambda names: names)
    assert cells(read.columns["a"]) == ["x;\ny"]


@pytest.mark.parametrize("content", ["", "a;b\n", "a;b\n;\n"])
def test_a_table_without_rows_is_a_sentence(table, content):
    with pytest.raises(TerritoryError) as fault:
        read_long_table(table(content), lambda names: names)
    assert fault.value.template == messages.TABLE_EMPTY


def test_it_can_be_cancelled(table):
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_long_table(table("a;b\n1;2\n"), lambda names: names, progress=stop)


def test_numbers_of_a_layer_become_text_without_a_needless_decimal():
    assert cells(texts_of(pd.Series([123.0, np.nan, 0.5]))) == ["123", None, "0.5"]
    assert cells(texts_of(pd.Series([" a ", None, "NULL"], dtype="object"))) == ["a", None, None]
    assert cells(texts_of(pd.Series([7, 8]))) == ["7", "8"]


def test_empty_cells_are_nan_among_numbers():
    column = texts_of(pd.Series(["a", None, "b"], dtype="object"))
    assert column.spread([1.0, 2.0]).tolist() == pytest.approx([1.0, np.nan, 2.0], nan_ok=True)


@pytest.fixture(autouse=True)
def _log_level(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")
