"""Municipalities in the codes of INE, which put the NUTS region before the municipality's own."""

from __future__ import annotations

import re

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

_NAMED = re.compile(r"([0-9A-Z]{1,9})\s*(?::|[-–]\s)\s*\S.*", re.DOTALL)  # “1711106: Lisboa”
_DECIMAL = re.compile(r"(\d+)\.0+")
_ZEROS = re.compile(r"\d{3}")
_DICO = re.compile(r"\d{4}")
_CENSUS = re.compile(r"[123]\d{4}")
_NUTS_DICO = re.compile(r"[123][0-9A-Z]{2}\d{4}")
_FREGUESIA = re.compile(r"\d{5,6}")
CODE = re.compile(r"PT|[123]|[123][0-9A-Z]{1,2}|[123][0-9A-Z]{2}\d{4}(\d{2})?|\d{3,6}")
"""What a cell with a code of Portugal, a region, a municipality or a freguesia looks like."""

_BOTH = range(111, 120)  # 0111 to 0119 without its zero, or a NUTS III region
_LARGEST = 24  # municipalities of one district


def code_cell(value: object) -> str:
    """Return the code that a cell holds, without a name behind it; empty where it holds none."""
    text = "" if value is None or value != value else str(value).strip().upper()  # noqa: PLR0124
    named = _NAMED.fullmatch(text)
    text = named[1] if named else text
    decimal = _DECIMAL.fullmatch(text)
    return decimal[1] if decimal else text


def municipality_codes(values: pd.Series, table: str, *, census: bool = False) -> pd.Series:
    """Return the code of the municipality (district and municipality, four digits) as text.

    Parameters
    ----------
    values : pandas.Series
        Codes: four digits; INE's, which are the NUTS III region (three signs) and the four digits
        (``1920603``); a code with its name behind it (``1920603: Coimbra``); or numbers, whose
        leading zero is lost.
    table : str
        The table's name, for the sentences.
    census : bool
        Whether five signs are a municipality of INE's census series (``11106``) and not a freguesia
        whose zero is lost.

    Returns
    -------
    pandas.Series
        Text of four digits, index as in ``values``; None for the country and regions, and for
        what is no code.

    Raises
    ------
    TerritoryError
        ``CODES_OF_FREGUESIAS``; ``CODES_AMBIGUOUS`` where three digits may as well be a region.

    Notes
    -----
    INE: municipality = NUTS III + district and municipality; in census series one sign + the
    same. The last four digits do not change with the NUTS of the year.
    """
    cells = pd.Series([code_cell(value) for value in values], index=values.index, dtype="object")
    distinct = [str(text) for text in cells.unique()]
    whole = any(_NUTS_DICO.fullmatch(text) for text in distinct)
    small = [text for text in distinct if _FREGUESIA.fullmatch(text)]
    if small and not whole and not (census and all(_CENSUS.fullmatch(text) for text in small)):
        raise TerritoryError(messages.CODES_OF_FREGUESIAS, table=table, example=small[0])
    mended = _mended([text for text in distinct if _ZEROS.fullmatch(text)], distinct, whole, table)
    found: dict[str, str | None] = {}
    for text in distinct:
        full = _NUTS_DICO.fullmatch(text) or _DICO.fullmatch(text)
        if full or (census and _CENSUS.fullmatch(text)):
            found[text] = text[-4:]
        elif text in mended:
            found[text] = text.zfill(4)
    return pd.Series([found.get(text) for text in cells], index=values.index, dtype="object")


def _mended(three: list[str], distinct: list[str], whole: bool, table: str) -> set[str]:
    """Return the codes of three digits that are municipalities whose zero is lost."""
    fit = {text for text in three if 1 <= int(text[1:]) <= _LARGEST and text[0] != "0"}
    if not fit or whole or any(_CENSUS.fullmatch(text) for text in distinct):
        return set()
    if any(_DICO.fullmatch(text) for text in distinct):
        return fit
    if any(int(text) not in _BOTH for text in fit):
        return fit
    if len(fit) < len(three):  # the others are regions for sure
        return set()
    raise TerritoryError(messages.CODES_AMBIGUOUS, table=table, example=sorted(fit)[0])
