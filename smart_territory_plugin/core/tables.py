"""Coefficient, crosswalk and alias tables: small CSV files, the plugin's own or a user's copy."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.vector import numeric

_SEPARATORS = (";", "\t", "|", ",")
_TOO_LONG = 5_000_000  # bytes; a table of this kind has a few thousand lines at most


@dataclass(frozen=True)
class Table:
    """A table and what its header says of it."""

    rows: pd.DataFrame
    """The columns asked for, in that order: text (NA where empty) or float64; index from 0."""
    header: dict[str, str]
    """What stands before the rows as ``# key: text``, such as ``source`` and ``status``."""
    path: Path


def read_table(
    path: Path,
    columns: Sequence[str],
    numbers: Sequence[str] = (),
    optional: Sequence[str] = (),
) -> Table:
    """Return a table of ``resources/tables`` or a user's edited copy of one.

    A spreadsheet changes such a file when it saves it, so the reader takes UTF-8, UTF-16 and
    Windows-1252; semicolon, comma, tab or bar between the cells; decimal commas; column names in
    any case and order; further columns, which it leaves out; and empty lines.

    Parameters
    ----------
    path : pathlib.Path
        The file. Lines that begin with ``#`` before the column names are the header: each
        ``# key: text`` is an entry, and a line without a colon goes on with the one above.
    columns : sequence of str
        The columns the caller needs.
    numbers : sequence of str, optional
        Those of them that are numbers; an empty cell is NaN.
    optional : sequence of str, optional
        Those of them that the file may lack; every cell is empty then.

    Returns
    -------
    Table

    Raises
    ------
    TerritoryError
        ``TABLE_UNREADABLE`` for a file that is missing, too long or no text; ``TABLE_EMPTY``;
        ``TABLE_COLUMN_MISSING``; ``TABLE_NOT_A_NUMBER`` with the row.
    """
    lines = _text(path).splitlines()
    header, first = _header(lines)
    body = [line for line in lines[first:] if line.strip(" ;,\t|")]
    if len(body) < 2:
        raise TerritoryError(messages.COEFFICIENTS_EMPTY, table=path.name)
    separator = max(_SEPARATORS, key=body[0].count)
    cells = list(csv.reader(body, delimiter=separator, skipinitialspace=True))
    names = [name.strip() for name in cells[0]]
    rows = pd.DataFrame(index=range(len(cells) - 1))
    for column in columns:
        own = field_named(names, column)
        if own is None and column not in optional:
            raise TerritoryError(
                messages.TABLE_COLUMN_MISSING,
                table=path.name,
                column=column,
                found=", ".join(names),
            )
        place = None if own is None else names.index(own)
        texts = pd.Series([_cell(row, place) for row in cells[1:]], dtype="object")
        rows[column] = _numbers(texts, column, path) if column in numbers else texts
    return Table(rows, header, path)


def _text(path: Path) -> str:
    """Return the file's text in whichever of the usual encodings it is."""
    try:
        if path.stat().st_size > _TOO_LONG:
            raise TerritoryError(messages.COEFFICIENTS_UNREADABLE, table=str(path))
        content = path.read_bytes()
    except OSError as fault:
        raise TerritoryError(messages.COEFFICIENTS_UNREADABLE, table=str(path)) from fault
    utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    if b"\x00" in content and not utf16:  # a spreadsheet file, say, under the name of a table
        raise TerritoryError(messages.COEFFICIENTS_UNREADABLE, table=str(path))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise TerritoryError(messages.COEFFICIENTS_UNREADABLE, table=str(path))


def _header(lines: list[str]) -> tuple[dict[str, str], int]:
    """Return the entries before the rows, and the number of the first line after them."""
    header: dict[str, str] = {}
    key = ""
    for number, line in enumerate(lines):
        # A spreadsheet quotes a header line that holds its separator, and pads it with more.
        text = line.strip(' \t;,|"')
        if text and not text.startswith("#"):
            return header, number
        text = text.lstrip("# ")
        name, colon, rest = text.partition(":")
        if colon and name and " " not in name.strip():
            key = name.strip().casefold()
            header[key] = rest.strip()
        elif key and text:
            header[key] = f"{header[key]} {text}".strip()
    return header, len(lines)


def _cell(row: list[str], place: int | None) -> str | None:
    text = row[place].strip() if place is not None and place < len(row) else ""
    return text or None


def _numbers(texts: pd.Series, column: str, path: Path) -> pd.Series:
    numbers = numeric(texts, column, path.name)
    wrong = texts.notna() & numbers.isna()
    if wrong.any():
        row = int(wrong.idxmax())
        raise TerritoryError(
            messages.TABLE_NOT_A_NUMBER,
            table=path.name,
            column=column,
            row=row + 1,
            value=str(texts[row])[:40],
        )
    return numbers
