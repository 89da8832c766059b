"""VALUES read back from whatever a table file made of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_input import period_texts, zone_keys
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.values import MUNICIPALITY, VALUES_COLUMNS, typed
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.core.zones import LEVELS

_NUMBERS = ("value", "base_n", "coverage_pct")
_WITHOUT_WIDTH = ("zone_vintage", "method_version")
_PERIODS = ("period_start", "period_end")
_LEVEL_WORDS = {name: name for name in LEVELS} | dict.fromkeys(
    ("municipio", "concelho"), MUNICIPALITY
)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?")


def values_table(
    frame: pd.DataFrame, title: str, needed: Sequence[str] = VALUES_COLUMNS
) -> pd.DataFrame:
    """Return VALUES with codes as text and numbers as numbers.

    Parameters
    ----------
    frame : pandas.DataFrame
        The columns of VALUES in any case of letters, as a GeoPackage, a CSV of either language or
        a spreadsheet gives them; others are left out.
    title : str
        The table's name, for messages.
    needed : sequence of str
        The columns that must be there; of the others, missing ones are empty.

    Returns
    -------
    pandas.DataFrame
        As :func:`~.values.typed`, rows numbered from 0; codes have the zeros back that a number
        has lost, days are ISO text (``31/12/2025`` is the last one of 2025), and levels have their
        names here (``Município`` is ``municipality``).

    Raises
    ------
    TerritoryError
        ``NOT_VALUES`` where a needed column is missing; ``EXPORT_NO_VALUES`` without rows.
    """
    own = {name: field_named(list(map(str, frame.columns)), name) for name in VALUES_COLUMNS}
    missing = [name for name in needed if own[name] is None]
    if missing:
        raise TerritoryError(messages.NOT_VALUES, layer=title, missing=", ".join(missing))
    if frame.empty:
        raise TerritoryError(messages.EXPORT_NO_VALUES, layer=title)
    found = {name: frame[field] for name, field in own.items() if field is not None}
    table = pd.DataFrame(found).reset_index(drop=True)
    for name in _NUMBERS:
        if name in table:  # a CSV of ours in Portuguese has decimal commas
            table[name] = numeric(table[name], name, title)
    table = typed(table)
    told = [code_of(name, 0) for name in table["indicator"]]
    table["indicator"] = pd.Series(told, index=table.index, dtype="object")
    levels = [_LEVEL_WORDS.get(plain(level), level) for level in table["zone_level"]]
    table["zone_level"] = pd.Series(levels, index=table.index, dtype="object")
    widths = [LEVELS.get(level, 0) for level in table["zone_level"]]
    table["zone_code"] = _codes(table["zone_code"], widths)
    table["territory"] = _codes(table["territory"], [LEVELS[MUNICIPALITY]] * len(table))
    for column in _WITHOUT_WIDTH:
        table[column] = _codes(table[column], [0] * len(table))
    for column in _PERIODS:
        days = [_iso_day(text) for text in _codes(table[column], [0] * len(table))]
        table[column] = pd.Series(days, index=table.index, dtype="object")
    return table


def each_once(values: pd.DataFrame, title: str) -> pd.DataFrame:
    """Return VALUES without equal rows of one zone, indicator and period, counted in the log.

    Parameters
    ----------
    values : pandas.DataFrame
        As :func:`values_table` returns them.
    title : str
        The table's name, for messages.

    Raises
    ------
    TerritoryError
        ``INDEX_VALUE_TWICE`` where two values of one zone, indicator and period differ.
    """
    sides = ("territory", "zone_level", "indicator", "dimension", "scenario")
    keys = pd.DataFrame({key: values[key].fillna("").astype(str) for key in sides})
    keys = keys.assign(zone=zone_keys(values["zone_code"]), period=period_texts(values))
    again = keys.assign(value=values["value"]).duplicated()
    if again.any():
        note(messages.INDEX_ROWS_REPEATED, layer=title, count=int(again.sum()))
    twice = keys[~again].duplicated()
    if twice.any():
        row = keys[~again][twice].iloc[0]
        code = values["zone_code"][~again][twice].iloc[0]
        raise TerritoryError(
            messages.INDEX_VALUE_TWICE,
            layer=title,
            zone=code,
            indicator=row["indicator"],
            period=row["period"] or "—",
        )
    return values[~again]


def code_of(value: object, width: int) -> str | None:
    """Return a code as text; a number has lost its leading zeros, which ``width`` brings back."""
    if value is None or value != value:  # noqa: PLR0124 - only NaN differs from itself
        return None
    if isinstance(value, (int, float)):
        return str(int(value)).zfill(width)
    text = str(value).strip()
    return (text.zfill(width) if text.isdigit() else text) or None


def _iso_day(text: str | None) -> str | None:
    """Return a day as ISO text, any other text as it is; of 01/06/2025 the day stands first."""
    said = text or ""
    if found := _YEAR_FIRST.fullmatch(said):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(said):
        day, month, year = found.groups()
    else:
        return text
    return f"{year}-{month.zfill(2)}-{day.zfill(2)}"


def _codes(values: pd.Series, widths: Sequence[int]) -> pd.Series:
    pairs = zip(values, widths, strict=True)
    return pd.Series(
        [code_of(value, width) for value, width in pairs], index=values.index, dtype="object"
    )
