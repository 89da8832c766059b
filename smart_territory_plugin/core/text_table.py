"""Delimited text as municipalities export it: its encoding, separator, names and types found."""

from __future__ import annotations

import codecs
import csv
import io
import re
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SEPARATORS = (";", "\t", "|", ",")
"""Tried in this order; the first of equally good ones wins, because a comma is also a decimal."""

_SAMPLE_ROWS = 500
_SAMPLE_SIGNS = 2_000_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_INTEGER = re.compile(r"[+-]?(0|[1-9]\d{0,17})")
_LEADING_ZERO = re.compile(r"[+-]?0\d")
MISSING = {"", "null", "nan", "none", "na", "n/a"}
_TAKEN = ("fid", "geom", "geometry", "ogc_fid")  # names that GeoPackage and geopandas need

Rows = list[tuple[int, list[str]]]
"""The number of each line and its cells."""


@dataclass(frozen=True)
class TextTable:
    """A table as text, and how it was read.

    Attributes
    ----------
    cells : pandas.DataFrame
        Every cell as text without surrounding blanks, None where empty; the index is the number
        of the line in the file (from 1) on which the row ends.
    encoding, separator : str
        As found.
    odd_rows : pandas.Series
        True for the rows with more cells than the header has names (the surplus is joined to the
        last cell); same index.
    skipped : int
        Lines of title before the header.
    """

    cells: pd.DataFrame
    encoding: str
    separator: str
    odd_rows: pd.Series
    skipped: int


def read_text_table(path: Path, encoding: str = "") -> TextTable:
    """Read a delimited text file whatever its encoding and separator.

    Parameters
    ----------
    path : Path
        CSV or TXT with a header line; separated by ``;``, tab, ``|`` or ``,``.
    encoding : str
        Python's name of the encoding; empty to find it: a byte-order mark, else UTF-8 if the
        whole file is, else Windows-1252, else Latin-1.

    Returns
    -------
    TextTable

    Raises
    ------
    TerritoryError
        The file does not open, is a spreadsheet or another binary file, is not in the encoding
        given, or has no row below its header.
    """
    rows, found, separator = read_rows(path, encoding)
    head = _header_place(rows)
    names = readable_names(rows[head][1])
    body = rows[head + 1 :]
    if not body:
        raise TerritoryError(messages.TABLE_EMPTY, path=path.name)
    index = pd.Index([line for line, _ in body], name="line")
    width = len(names)
    odd = pd.Series([any(row[width:]) for _, row in body], index=index, dtype=bool)
    cells = [_fitted(row, width, separator) for _, row in body]
    frame = pd.DataFrame(cells, columns=names, index=index, dtype="object")
    return TextTable(frame, found, separator, odd, head)


def read_rows(path: Path, encoding: str = "") -> tuple[Rows, str, str]:
    """Return the lines of a delimited text file that hold anything, header and titles too.

    Parameters
    ----------
    path, encoding
        As for :func:`read_text_table`.

    Returns
    -------
    rows : list of (int, list of str)
        The number of the line in the file on which each row ends, and its cells.
    encoding, separator : str
        As found.

    Raises
    ------
    TerritoryError
        As :func:`read_text_table`; ``TABLE_EMPTY`` for a file of blanks.
    """
    text, found = decoded_text(path, encoding)
    rows, separator = _split(text)
    if not rows:
        raise TerritoryError(messages.TABLE_EMPTY, path=path.name)
    return rows, found, separator


@dataclass(frozen=True)
class TextLayout:
    """How a table is written, without its rows.

    Attributes
    ----------
    encoding, separator : str
        As found.
    names : list of str
        The columns, as :func:`readable_names` makes them.
    head : int
        Number of the line in the file (from 1) on which the header ends.
    skipped : int
        Lines of title before the header.
    """

    encoding: str
    separator: str
    names: list[str]
    head: int
    skipped: int


def text_layout(path: Path, encoding: str = "") -> TextLayout:
    """Find how a delimited text file is written, for a reader that goes through it in pieces.

    Parameters
    ----------
    path, encoding
        As :func:`read_text_table`.

    Raises
    ------
    TerritoryError
        As :func:`read_text_table`.
    """
    text, found = decoded_text(path, encoding)
    beginning = "".join(islice(io.StringIO(text[:_SAMPLE_SIGNS], newline=""), _SAMPLE_ROWS))
    rows, separator = _split(beginning)
    if len(rows) < 2:
        raise TerritoryError(messages.TABLE_EMPTY, path=path.name)
    head = _header_place(rows)
    return TextLayout(found, separator, readable_names(rows[head][1]), rows[head][0], head)


# --- the file ------------------------------------------------------------------------------------


def decoded_text(path: Path, encoding: str = "") -> tuple[str, str]:
    """Return the file's text and the encoding that read it."""
    try:
        raw = path.read_bytes()
    except OSError as fault:
        raise TerritoryError(
            messages.TABLE_UNREADABLE, path=str(path), reason=fault.strerror or str(fault)
        ) from fault
    if raw.startswith(_SPREADSHEETS):
        raise TerritoryError(messages.TABLE_IS_SPREADSHEET, path=path.name)
    if encoding:
        try:
            return raw.decode(encoding), encoding
        except (LookupError, UnicodeDecodeError) as fault:
            raise TerritoryError(
                messages.TABLE_OTHER_ENCODING, path=path.name, encoding=encoding
            ) from fault
    marked = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    if marked is None and b"\x00" in raw[:4096]:
        raise TerritoryError(messages.TABLE_IS_BINARY, path=path.name)
    for name in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            return raw.decode(name), name
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1"), "latin-1"


def _split(text: str) -> tuple[Rows, str]:
    """Return the rows that are not blank, with their line, by the separator that fits best.

    The best one gives the largest share of rows with the same number (above one) of cells as the
    others and, of equally good ones, comes first in :data:`SEPARATORS`. The header counts like
    any row: that tells the comma of ``38,7;-9,1`` below ``lat;lon`` from a separator.
    """
    lines = text.splitlines(keepends=True)
    said = re.fullmatch(r"sep=(.)\s*", lines[0]) if lines else None  # Excel's own hint
    if said:
        return _rows("\n" + "".join(lines[1:]), said.group(1)), said.group(1)
    beginning = "".join(lines[:_SAMPLE_ROWS])
    scores = {sign: _regularity(_rows(beginning, sign)) for sign in SEPARATORS}
    best = max(SEPARATORS, key=lambda sign: scores[sign])
    return _rows(text, best), best


def _regularity(rows: Rows) -> float:
    width = _usual_width(rows)
    if width < 2:
        return 0.0
    return sum(len(row) == width for _, row in rows) / len(rows)


def _usual_width(rows: Rows) -> int:
    """Return the most frequent number of cells, the larger one of a tie."""
    counts = Counter(len(row) for _, row in rows)
    return max(counts, key=lambda width: (counts[width], width), default=0)


def _header_place(rows: Rows) -> int:
    """Return the place of the header: the first row that is about as full as the usual one.

    A title above the table fills one cell of many; rows that end in a separator have one cell more
    than the header.
    """
    usual = _usual_width(rows)
    for place, (_, row) in enumerate(rows[:-1]):
        if len(row) >= usual - 1 and 2 * sum(map(bool, row)) >= usual:
            return place
    return 0


def _rows(text: str, separator: str) -> Rows:
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # an outline as WKT is longer than 131 072
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows = []
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                rows.append((reader.line_num, cells))
    except csv.Error as fault:
        raise TerritoryError(
            messages.TABLE_BROKEN, line=reader.line_num, reason=str(fault)
        ) from fault
    return rows


def _fitted(row: list[str], width: int, separator: str) -> list[str | None]:
    """Return the cells of a row, None where empty, as many as the header has."""
    if any(row[width:]):
        row = [*row[: width - 1], separator.join(row[width - 1 :])]
    return [cell or None for cell in row[:width]] + [None] * (width - len(row))


# --- names and types -----------------------------------------------------------------------------


def readable_names(header: Sequence[str]) -> list[str]:
    """Return column names that are neither empty nor repeated, in any case of letters.

    Parameters
    ----------
    header : sequence of str
        As in the file.

    Returns
    -------
    list of str
        Line breaks and repeated blanks become one blank; an empty name becomes ``column_3``; a
        repeated one, and one that GeoPackage needs (``fid``, ``geom``), gets ``_2``, ``_3``, …
    """
    names: list[str] = []
    taken = set(_TAKEN)
    for number, cell in enumerate(header, start=1):
        wanted = " ".join(cell.replace("\ufeff", "").split()) or f"column_{number}"
        name, copy = wanted, 2
        while name.lower() in taken:
            name, copy = f"{wanted}_{copy}", copy + 1
        taken.add(name.lower())
        names.append(name)
    return names


def typed(cells: pd.Series) -> pd.Series:
    """Return a column of text as whole numbers, decimals or text.

    Parameters
    ----------
    cells : pandas.Series
        Text, None where empty.

    Returns
    -------
    pandas.Series
        ``Int64`` where every cell is a whole number of at most 18 digits, ``float64`` where every
        one is a number (decimal comma or dot, thousands separated), else text as it stands. One
        number with a leading zero makes the column text: it holds codes. ``NA``, ``NULL`` and
        ``nan`` count as empty in a column of numbers.
    """
    known = cells.notna() & ~cells.map(lambda cell: str(cell).lower() in MISSING)
    texts = cells[known]
    if not len(texts) or texts.map(lambda cell: bool(_LEADING_ZERO.match(cell))).any():
        return cells
    if texts.map(lambda cell: bool(_INTEGER.fullmatch(cell))).all():
        return texts.map(int).astype("Int64").reindex(cells.index)
    numbers = texts.map(as_number).astype("float64")
    return cells if numbers.isna().any() else numbers.reindex(cells.index)


def decimal_sign(columns: Sequence[pd.Series]) -> str:
    """Return the decimal sign of columns of number text: a comma, a dot, or empty for neither."""
    signs: Counter[str] = Counter()
    for column in columns:
        for text in column.dropna():
            last = max(text.rfind(","), text.rfind("."))
            if last >= 0:
                signs[text[last]] += 1
    return max(signs, key=lambda sign: signs[sign], default="")
