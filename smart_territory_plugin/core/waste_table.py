"""Amounts by municipality, year and class in whatever form they come: INE's JSON or a table."""

from __future__ import annotations

import math
from pathlib import Path

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.crossed_header import Column, columns_of, header_place, is_code
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_answer import (
    IneAnswer,
    is_json,
    read_ine_answer,
    totals_only,
    year_of,
)
from smart_territory_plugin.core.ine_codes import code_cell, municipality_codes
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.number_texts import numbers_of
from smart_territory_plugin.core.text_table import MISSING, read_rows
from smart_territory_plugin.core.vector import as_number
from smart_territory_plugin.core.waste_names import AMOUNTS, RATES, WasteNames

WASTE_UNITS = ("t", "ton", "toneladas", "tonelada")
PEOPLE_UNITS = ("n o", "no", "n", "numero", "habitantes")


def read_amounts(path: Path, names: WasteNames, units: tuple[str, ...]) -> pd.DataFrame:
    """Return every amount that a file holds, a row a municipality, period and class.

    Parameters
    ----------
    path : pathlib.Path
        INE's JSON, INE's CSV export, or another delimited table: a row a value (with a column of
        classes), or a column a class, a year, or both.
    names : WasteNames
        What columns and classes are called.
    units : tuple of str
        The units that fit, :data:`WASTE_UNITS` or :data:`PEOPLE_UNITS`; only INE's JSON says its
        own.

    Returns
    -------
    pandas.DataFrame
        ``code`` (text of four digits), ``name`` (for showing, never for joining), ``year``
        (float, NaN where none is named), ``what`` (the class's words, empty where the table
        knows none), ``inner`` (INE's code of the class, empty), ``value`` (float, NaN where there
        is none) and ``sign`` (INE's convention, None). Countries and regions are left out, which
        the log says.

    Raises
    ------
    TerritoryError
        As :func:`~.ine_answer.read_ine_answer` and :func:`~.text_table.read_rows`;
        ``INE_UNIT_UNFIT``, ``TABLE_NO_CODES``, ``TABLE_NO_AMOUNTS``, ``NO_MUNICIPALITY``.
    """
    if is_json(path):
        rows, census = _of_answer(read_ine_answer(path), path.name, names, units), True
    else:
        rows, census = _of_table(path, names), False
    codes = municipality_codes(rows["geo"], path.name, census=census)
    if codes.isna().all():
        raise TerritoryError(messages.NO_MUNICIPALITY, table=path.name)
    if codes.isna().any():
        note(messages.REGIONS_LEFT_OUT, table=path.name, count=int(codes.isna().sum()))
    return rows.assign(code=codes)[codes.notna()].drop(columns="geo").reset_index(drop=True)


# --- INE's JSON ----------------------------------------------------------------------------------


def _of_answer(
    answer: IneAnswer, name: str, names: WasteNames, units: tuple[str, ...]
) -> pd.DataFrame:
    if answer.unit and plain(answer.unit) not in units:
        fit = "t" if units == WASTE_UNITS else "N.º"
        raise TerritoryError(
            messages.INE_UNIT_UNFIT, name=name, title=answer.title, unit=answer.unit, fit=fit
        )
    note(messages.INE_READ, name=name, title=answer.title, updated=answer.updated or "—")
    classes = _class_dimension(answer, names) if units == WASTE_UNITS else None
    rows = totals_only(answer, name, apart_from=[classes] if classes else [])
    blank = pd.Series("", index=rows.index, dtype="object")
    inner = rows[classes].fillna("") if classes else blank
    what = rows[f"{classes}_t"].fillna(inner) if classes else blank
    return pd.DataFrame(
        {
            "geo": rows["geocod"],
            "name": rows["geodsg"],
            "year": rows["year"],
            "what": what,
            "inner": inner,
            "value": rows["value"],
            "sign": rows["sign"],
        }
    )


def _class_dimension(answer: IneAnswer, names: WasteNames) -> str | None:
    """Return the dimension with most words that are known collection types beside its total."""
    known = {}
    for dimension in answer.dimensions:
        words = answer.rows.get(f"{dimension}_t", pd.Series(dtype="object")).dropna().unique()
        known[dimension] = sum(names.amount(word) not in (None, "total") for word in words)
    best = max(known, key=lambda dimension: known[dimension], default=None)
    if best is not None and (known[best] or len(known) == 1):
        return best
    return None


# --- tables --------------------------------------------------------------------------------------


def _of_table(path: Path, names: WasteNames) -> pd.DataFrame:
    lines, _, _ = read_rows(path)
    width = max(len(cells) for _, cells in lines)
    grid = [[*cells, *[""] * (width - len(cells))] for _, cells in lines]
    place = header_place(grid, names)
    if place is None:
        found = ", ".join(cell for cell in grid[0] if cell)
        raise TerritoryError(
            messages.TABLE_NO_CODES, table=path.name, found=found[:200], names=names.table
        )
    header, below = grid[place[0] : place[1]], grid[place[1] :]
    body = pd.DataFrame(below, dtype="object")
    columns = _settled(columns_of(header, names), body)
    amounts = [k for k, column in enumerate(columns) if _is_amount(column)]
    if not amounts:
        found = ", ".join(column.label for column in columns if column.label)
        raise TerritoryError(
            messages.TABLE_NO_AMOUNTS, table=path.name, found=found[:200], names=names.table
        )
    _require_one_indicator(columns, body, path)
    rows = _long(columns, body, amounts, path)
    _tell_unread(columns, body, path)
    return rows


def _is_amount(column: Column) -> bool:
    return column.meaning in ("value", "unknown", *AMOUNTS)


def _is_number(cell: str) -> bool:
    return not math.isnan(as_number(cell))


def _settled(columns: list[Column], body: pd.DataFrame) -> list[Column]:
    """Keep the column that holds most codes as that of codes; the others hold names."""
    coded = [k for k, column in enumerate(columns) if column.meaning == "code"]
    # A running number reads as the code of a region: that of a municipality is longer.
    shares = {k: body[k].map(lambda cell: is_code(cell) and len(cell) > 2).mean() for k in coded}
    best = max(coded, key=lambda k: shares[k])
    return [
        Column("name", column.label, column.year) if k in shares and k != best else column
        for k, column in enumerate(columns)
    ]


def _first(columns: list[Column], meaning: str) -> int | None:
    return next((k for k, column in enumerate(columns) if column.meaning == meaning), None)


def _require_one_indicator(columns: list[Column], body: pd.DataFrame, path: Path) -> None:
    place = _first(columns, "indicator")
    codes = [] if place is None else [text for text in body[place].unique() if text]
    if len(codes) > 1:
        raise TerritoryError(messages.INE_TWO_INDICATORS, name=path.name, codes=", ".join(codes))


def _long(
    columns: list[Column], body: pd.DataFrame, amounts: list[int], path: Path
) -> pd.DataFrame:
    """Return a row a cell with an amount or a convention in place of one."""
    codes = body[_first(columns, "code")]
    coded = codes.map(is_code).astype(bool)
    _tell_uncoded(codes[~coded], body.loc[~coded, amounts], path)
    years = _years(columns, body)
    kinds = _texts(body, _first(columns, "type"))
    if (kinds != "").any():  # an empty cell among types is no total
        kinds = kinds.mask(kinds == "", "—")
    parts = []
    for place in amounts:
        column = columns[place]
        unnamed = column.meaning == "value" or (len(amounts) == 1 and (kinds != "").any())
        texts = body[place]
        part = pd.DataFrame(
            {
                "geo": codes.map(code_cell),
                "name": _texts(body, _first(columns, "name")),
                "year": years if math.isnan(column.year) else column.year,
                "what": kinds if unnamed else column.label,
                "inner": "",
                "text": texts.mask(texts.map(str.lower).isin(MISSING)),
                "sign": _texts(body, _sign_column(columns, place)).replace("", None),
                "rate": column.meaning in RATES,
            }
        )
        parts.append(part[coded])
    rows = pd.concat(parts, ignore_index=True)
    rows = rows[rows["text"].notna() | rows["sign"].notna()].reset_index(drop=True)
    return _with_values(rows, columns, path)


def _with_values(rows: pd.DataFrame, columns: list[Column], path: Path) -> pd.DataFrame:
    """Read the cells' text as numbers, tonnes and rates apart; what is none is a convention."""
    values = pd.Series(float("nan"), index=rows.index)
    for rate in (False, True):
        labels = [c.label for c in columns if _is_amount(c) and (c.meaning in RATES) == rate]
        texts = rows.loc[rows["rate"] == rate, "text"].map(_bare, na_action="ignore")
        values.update(numbers_of(texts.astype("object"), ", ".join(labels), path.name))
    marks = rows["text"].mask(values.notna())
    sign = rows["sign"].where(rows["sign"].notna(), marks)
    return rows.assign(value=values, sign=sign.astype("object")).drop(columns=["text", "rate"])


def _bare(text: str) -> str:
    return text.rstrip("% ")


def _years(columns: list[Column], body: pd.DataFrame) -> pd.Series:
    """Return the year of every row: its own, else that of the row above."""
    place = _first(columns, "year")
    if place is None:
        return pd.Series(float("nan"), index=body.index)
    periods = body[place].mask(body[place] == "").ffill()
    return periods.map(year_of, na_action="ignore").astype("float64")


def _tell_uncoded(codes: pd.Series, amounts: pd.DataFrame, path: Path) -> None:
    """Say how many rows of numbers have no code."""
    filled = [any(map(_is_number, cells)) for cells in amounts.itertuples(index=False)]
    lost = codes[filled]
    if len(lost):
        example = str(lost.iloc[0]) or "—"
        warn(messages.ROWS_WITHOUT_CODE, table=path.name, count=len(lost), example=example)


def _sign_column(columns: list[Column], place: int) -> int | None:
    """Return the column of conventions that belongs to one of numbers."""
    after = place + 1
    if after < len(columns) and columns[after].meaning == "sign":
        return after
    values = [k for k, column in enumerate(columns) if _is_amount(column)]
    return _first(columns, "sign") if len(values) == 1 else None


def _texts(body: pd.DataFrame, place: int | None) -> pd.Series:
    return pd.Series("", index=body.index, dtype="object") if place is None else body[place]


def _tell_unread(columns: list[Column], body: pd.DataFrame, path: Path) -> None:
    """Name the columns of numbers that were not read."""
    unread = []
    for place, column in enumerate(columns):
        if column.meaning is None and column.label:
            cells = [cell for cell in body[place] if cell]
            if cells and all(map(_is_number, cells)):
                unread.append(column.label)
    if unread:
        warn(messages.COLUMNS_UNREAD, table=path.name, columns=", ".join(unread))
