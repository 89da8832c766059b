"""A spreadsheet file (Office Open XML) as people expect one: header fixed, widths, dates as dates.

GDAL's writer fixes no header and sets no widths, and a library for it is one more to install; what
is needed of the format is small.
"""

from __future__ import annotations

import math
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Any

Cell = str | int | float | date | datetime | None

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME, _LONGEST_TEXT = 31, 32_767  # what the format holds
_NARROWEST, _WIDEST, _HEADER_WIDEST = 8, 60, 24  # signs
_LINE_HEIGHT = 13.5  # points
_EPOCH = datetime(1899, 12, 30)
_STYLES = {"text": 0, "header": 1, "number": 2, "date": 3, "moment": 4, "wrapped": 5, "whole": 6}


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, the names of its columns, and rows of cells.

    With ``wrap`` a long text goes on below itself and its row is as high; a table to sort and
    filter has rows of one line.
    """

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    wrap: bool = False


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write sheets as an ``.xlsx``.

    Parameters
    ----------
    path : pathlib.Path
        The file to write.
    sheets : sequence of Sheet
        Text stays text, whatever it looks like (a code, a formula); numbers, dates and moments
        are cells of their kind; None is an empty cell. Names are made fit and told apart.
    """
    names = sheet_names([sheet.name for sheet in sheets])
    numbers = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": _content_types(numbers),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(names),
        "xl/_rels/workbook.xml.rels": _relations(
            [
                *(("worksheet", f"worksheets/sheet{number}.xml") for number in numbers),
                ("styles", "styles.xml"),
            ]
        ),
        "xl/styles.xml": _styles(),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, _HEAD + text)
        for number, sheet in zip(numbers, sheets, strict=True):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", _HEAD + _sheet(sheet))


def sheet_names(names: Sequence[str]) -> list[str]:
    """Return names that a workbook takes: at most 31 signs, no brackets, slashes or marks, once."""
    found: list[str] = []
    for name in names:
        plain = _NOT_IN_NAMES.sub(" ", name).strip(" '")[:_LONGEST_NAME] or "1"
        unique, number = plain, 2
        while unique.casefold() in {other.casefold() for other in found}:
            mark = f" ({number})"
            unique, number = plain[: _LONGEST_NAME - len(mark)] + mark, number + 1
        found.append(unique)
    return found


# --- a sheet -------------------------------------------------------------------------------------


def _sheet(sheet: Sheet) -> str:
    columns = [_letters(place) for place in range(len(sheet.header))]
    widths = [_width(sheet, place) for place in range(len(sheet.header))]
    sized = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>'
        for n, width in enumerate(widths, 1)
    )
    header = "".join(
        _text(f"{column}1", name, _STYLES["header"])
        for column, name in zip(columns, sheet.header, strict=True)
    )
    lines = [f'<row r="1"{_height(sheet.header, widths)}>{header}</row>']
    for number, row in enumerate(sheet.rows, 2):
        cells = [
            _cell(f"{column}{number}", cell, sheet.wrap and _lines(cell, width) > 1)
            for column, cell, width in zip(columns, row, widths, strict=True)
        ]
        high = _height(row, widths) if sheet.wrap else ""
        lines.append(f'<row r="{number}"{high}>{"".join(cells)}</row>')
    last = f"{columns[-1]}{len(sheet.rows) + 1}" if columns else "A1"
    return (
        f'<worksheet xmlns="{_MAIN}"><dimension ref="A1:{last}"/>'
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2"'
        ' activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{sized}</cols><sheetData>{''.join(lines)}</sheetData>"
        f'<autoFilter ref="A1:{last}"/>'
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    ).replace("<dimension", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension', 1)


def _cell(place: str, value: Cell, wrapped: bool) -> str:
    if value is None or value == "" or (isinstance(value, float) and not math.isfinite(value)):
        return f'<c r="{place}"/>'
    if isinstance(value, str):
        return _text(place, value, _STYLES["wrapped" if wrapped else "text"])
    if isinstance(value, datetime):
        return _number(place, _serial(value), _STYLES["moment"])
    if isinstance(value, date):
        return _number(place, _serial(value), _STYLES["date"])
    return _number(place, value, _STYLES["whole" if float(value).is_integer() else "number"])


def _lines(value: Cell, width: int) -> int:
    """Return the lines that a text takes in a column of so many signs."""
    if not isinstance(value, str):
        return 1
    return sum(max(math.ceil(len(line) / width), 1) for line in value.split("\n")) if value else 1


def _height(row: Sequence[Cell], widths: Sequence[int]) -> str:
    """Return the height of a row whose texts go on below themselves."""
    lines = max((_lines(cell, wide) for cell, wide in zip(row, widths, strict=True)), default=1)
    return f' ht="{lines * _LINE_HEIGHT}" customHeight="1"' if lines > 1 else ""


def _text(place: str, text: str, style: int) -> str:
    said = escape(_FORBIDDEN.sub("", text)[:_LONGEST_TEXT], quote=False)
    return (
        f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{said}</t></is></c>'
    )


def _number(place: str, value: float, style: int) -> str:
    return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>'


def _serial(moment: date) -> float:
    """Return a date as days since the end of 1899, as spreadsheets count."""
    if not isinstance(moment, datetime):
        return (moment - _EPOCH.date()).days
    passed = moment.replace(tzinfo=None) - _EPOCH
    return passed.days + passed.seconds / 86_400


def _width(sheet: Sheet, place: int) -> int:
    """Return the width of a column in signs."""
    lengths = [_shown_length(row[place]) for row in sheet.rows]
    content = max(lengths, default=0)
    header = min(len(sheet.header[place]), _HEADER_WIDEST)
    return min(max(content, header, _NARROWEST) + 2, _WIDEST)


def _shown_length(value: Cell) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        return len(value)
    if isinstance(value, datetime):
        return 16
    if isinstance(value, date):
        return 10
    return len(f"{value:,.3f}")


def _letters(place: int) -> str:
    """Return the name of a column: A, B, … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


# --- the parts around it -------------------------------------------------------------------------


def _content_types(numbers: Sequence[int]) -> str:
    kinds = {"/xl/workbook.xml": "sheet.main", "/xl/styles.xml": "styles"}
    kinds |= {f"/xl/worksheets/sheet{number}.xml": "worksheet" for number in numbers}
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{_TYPE}.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _workbook(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, 1)
    )
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{sheets}</sheets></workbook>'


def _styles() -> str:
    """Return the styles, in the order of :data:`_STYLES`."""
    top = '<alignment vertical="top"/>'
    wrapped = '<alignment vertical="top" wrapText="1"/>'
    looks: list[tuple[str, str]] = [
        ('numFmtId="0"', top),
        ('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', wrapped),
        ('numFmtId="164" applyNumberFormat="1"', top),
        ('numFmtId="165" applyNumberFormat="1"', top),
        ('numFmtId="166" applyNumberFormat="1"', top),
        ('numFmtId="0"', wrapped),
        ('numFmtId="3" applyNumberFormat="1"', top),
    ]
    cells = "".join(f'<xf {how} applyAlignment="1">{align}</xf>' for how, align in looks)
    font = '<sz val="10"/><name val="Arial"/>'
    formats: dict[int, Any] = {164: "#,##0.0##", 165: "yyyy-mm-dd", 166: "yyyy-mm-dd hh:mm"}
    said = "".join(f'<numFmt numFmtId="{n}" formatCode="{code}"/>' for n, code in formats.items())
    return (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="{len(formats)}">{said}</numFmts>'
        f'<fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">'
        '<fgColor rgb="FFE6E4EF"/></patternFill></fill></fills>'
        "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        "<cellStyleXfs><xf/></cellStyleXfs>"
        f'<cellXfs count="{len(looks)}">{cells}</cellXfs></styleSheet>'
    )
