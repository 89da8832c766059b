"""Columns of number text whose dots and commas may part thousands or decimals."""

from __future__ import annotations

import re

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number

_BLANKS = re.compile("[ \u00a0\u2009\u202f'’]")
_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*")
_LONG = re.compile(r"[+-]?\d{5,}([.,]\d*)?")  # four digits are often written without a sign


def numbers_of(texts: pd.Series, field: str, table: str) -> pd.Series:
    """Return a column of number text as numbers, reading all of it in one way.

    Parameters
    ----------
    texts : pandas.Series
        Text such as ``12 345,6``, ``12.345,6``, ``12.345`` or ``12345.6``; None where empty.
    field, table : str
        Names for the sentence.

    Returns
    -------
    pandas.Series
        float64 with the same index, NaN for what is no number.

    Raises
    ------
    TerritoryError
        ``NUMBERS_AMBIGUOUS`` where every dot (or comma) has three digits behind it and nothing in
        the column says whether ``12.345`` is twelve or twelve thousand.
    """
    cells = texts.map(lambda cell: _BLANKS.sub("", str(cell)), na_action="ignore").astype("object")
    for sign in ".,":
        cells = _one_sign(cells, sign, field, table)
    return cells.map(as_number, na_action="ignore").astype("float64")


def _one_sign(cells: pd.Series, sign: str, field: str, table: str) -> pd.Series:
    """Take a sign out of the column where it parts thousands."""
    known = [cell for cell in cells.dropna().unique() if as_number(cell) == as_number(cell)]
    other = "," if sign == "." else "."
    signed = [cell for cell in known if sign in cell]
    grouped = [cell for cell in signed if _GROUPS.fullmatch(cell)]
    if not grouped:
        return cells
    if any(cell.count(sign) > 1 for cell in grouped) or any(
        cell.rfind(other) > cell.rfind(sign) >= 0 for cell in known
    ):
        return cells.map(lambda cell: cell.replace(sign, ""), na_action="ignore")
    decimal = len(grouped) < len(signed) or any(_LONG.fullmatch(cell) for cell in known)
    if not decimal:
        raise TerritoryError(
            messages.NUMBERS_AMBIGUOUS, table=table, field=field, example=grouped[0], sign=sign
        )
    return cells
