"""The spreadsheet file: kinds of cells, names of sheets, what a reader of the format sees."""

import xml.etree.ElementTree as ElementTree
import zipfile
from datetime import UTC, date, datetime

import pytest
from osgeo import gdal

from smart_territory_plugin.reports.workbook import Sheet, sheet_names, write_workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def written(tmp_path):
    def write(*sheets):
        path = tmp_path / "book.xlsx"
        write_workbook(path, sheets)
        return path

    return write


def part(path, name):
    with zipfile.ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read(name))


def test_every_cell_is_of_its_kind(written):
    moment = datetime(2025, 7, 2, 12, 0, tzinfo=UTC)
    row = ["010101", 1.5, 7, date(1900, 3, 1), moment, None, "=1+1 & <b>"]
    path = written(Sheet("A", list("abcdefg"), [row]))
    cells = part(path, "xl/worksheets/sheet1.xml").findall(f".//{MAIN}row[@r='2']/{MAIN}c")
    values = [cell.findtext(f"{MAIN}v") for cell in cells]
    # 1 March 1900 is day 61; 2 July 2025 at noon is day 45840.5
    assert values == [None, "1.5", "7", "61", "45840.5", None, None]
    assert cells[0].findtext(f".//{MAIN}t") == "010101"
    assert cells[6].findtext(f".//{MAIN}t") == "=1+1 & <b>"
    book = gdal.OpenEx(str(path))
    feature = book.GetLayer(0).GetNextFeature()
    assert feature.GetField("a") == "010101"
    assert feature.GetFieldAsString("d") == "1900/03/01"


def test_the_header_stays_in_sight_and_columns_fit_what_they_hold(written):
    path = written(
        Sheet("A", ["a", "b"], [["x" * 30, "y" * 500]]),
        Sheet("B", ["a"], [["y" * 500]], wrap=True),
    )
    sheet = part(path, "xl/worksheets/sheet1.xml")
    assert sheet.find(f".//{MAIN}pane").get("state") == "frozen"
    widths = [float(column.get("width")) for column in sheet.iter(f"{MAIN}col")]
    assert widths == [32, 60]
    assert sheet.find(f".//{MAIN}row[@r='2']").get("ht") is None
    wrapped = part(path, "xl/worksheets/sheet2.xml").find(f".//{MAIN}row[@r='2']")
    assert float(wrapped.get("ht")) == 9 * 13.5  # 500 signs in lines of 60


def test_signs_that_the_format_forbids_are_left_out(written):
    path = written(Sheet("A", ["a"], [["one\x00two\x0b\nthree"]]))
    texts = [t.text for t in part(path, "xl/worksheets/sheet1.xml").iter(f"{MAIN}t")]
    assert texts == ["a", "onetwo\nthree"]


def test_names_of_sheets_are_made_fit_and_told_apart():
    names = sheet_names(["Valores", "valores", "a/b:c", "", "x" * 40, "x" * 40])
    assert names == ["Valores", "valores (2)", "a b c", "1", "x" * 31, "x" * 27 + " (2)"]


def test_a_sheet_without_rows_and_one_with_many_columns_open(written):
    path = written(Sheet("A", ["a"], []), Sheet("B", [f"c{n}" for n in range(30)], [[1.0] * 30]))
    book = gdal.OpenEx(str(path))
    assert book.GetLayerCount() == 2
    assert book.GetLayer(1).GetLayerDefn().GetFieldCount() == 30
    cells = part(path, "xl/worksheets/sheet2.xml").findall(f".//{MAIN}row[@r='1']/{MAIN}c")
    assert cells[29].get("r") == "AD1"
