"""The sheets of the spreadsheet: values, definitions, where they come from, comparisons."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.values import VERDICT
from smart_territory_plugin.reports.export import known_indicators
from smart_territory_plugin.reports.frames import table_rows
from smart_territory_plugin.reports.lineage import Entry
from smart_territory_plugin.reports.styles import alias_of
from smart_territory_plugin.reports.words import (
    bands_in_words,
    direction_in_words,
    known_word,
    word,
)
from smart_territory_plugin.reports.workbook import Cell, Sheet, write_workbook

if TYPE_CHECKING:
    import pandas as pd

_SHEET_COLUMNS = (
    "territory",
    "zone_level",
    "zone_code",
    "zone_name",
    "indicator_name",
    "value",
    "unit",
    "band",
    "flag",
    "dimension",
    "scenario",
    "period_start",
    "period_end",
    "base_n",
    "coverage_pct",
    "source",
    "source_date",
    "zone_vintage",
    "method_version",
    "indicator",
    "run_id",
)

_SAID_IN_WORDS = ("zone_level", "band", "flag")
_CODES_IN_COMPARISONS = ("zone_level", "band", "band_before", "band_after", "verdict")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATES = ("period_start", "period_end", "source_date", "source_date_before", "source_date_after")
_MADE_BY = {"period_before": "compare_periods", "from_best": "compare_territories"}
_MADE_BY |= {"best": "compare_territories"}


def write_spreadsheet(
    path: Path,
    values: pd.DataFrame,
    zone_names: Mapping[str, str],
    language: str,
    lineage: Sequence[Sequence[Entry]] = (),
    comparisons: Sequence[tuple[str, pd.DataFrame]] = (),
) -> None:
    """Write a workbook in words and columns that people read.

    Parameters
    ----------
    path : pathlib.Path
        The ``.xlsx`` to write, which is not there yet.
    values : pandas.DataFrame
        VALUES.
    zone_names : mapping of str to str
        From zone code to name, as far as known.
    language : str
        ``pt`` or ``en``.
    lineage : sequence of sequence of Entry
        Of the table of values as it was saved with it, and of the export.
    comparisons : sequence of (str, pandas.DataFrame)
        Tables of the comparisons with their names, a sheet each.
    """
    sheets = [
        _sheet(word("sheet_values", language), values_sheet(values, zone_names, language)),
        *(_sheet(name, comparison_sheet(table, language)) for name, table in comparisons),
        _sheet(word("sheet_definitions", language), definitions_sheet(values, language), wrap=True),
        lineage_sheet(values, lineage, language),
    ]
    write_workbook(path, sheets)


def _sheet(name: str, table: pd.DataFrame, *, wrap: bool = False) -> Sheet:
    return Sheet(name, [str(column) for column in table.columns], table_rows(table), wrap)


def _as_date(value: object) -> Cell:
    """Return a text that is a day as a date, any other as it is."""
    text = "" if value is None or value != value else str(value)  # noqa: PLR0124 - NaN
    if not _DAY.fullmatch(text):
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def with_dates(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose days are dates."""
    import pandas as pd

    result = table.copy()
    for column in _DATES:
        if column in result:
            days = [_as_date(value) for value in result[column]]
            result[column] = pd.Series(days, index=result.index, dtype="object")
    return result


def comparison_sheet(table: pd.DataFrame, language: str) -> pd.DataFrame:
    """Return a table of a comparison with words for codes, in columns a person reads."""
    maker = next((name for column, name in _MADE_BY.items() if column in table), "")
    result = with_dates(table)
    if {"indicator", "indicator_name"} <= set(result.columns):
        labels = {one.id: one.label(language) for one in catalogue().indicators}
        said = zip(result["indicator"], result["indicator_name"], strict=True)
        result["indicator_name"] = [labels.get(code, name) for code, name in said]
    for column in result.columns:
        if column in _CODES_IN_COMPARISONS or str(column).startswith(VERDICT):
            result[column] = [known_word(code, language) for code in result[column]]
    names = [alias_of(str(column), language, maker) or str(column) for column in result.columns]
    return result.set_axis(names, axis=1)


def lineage_sheet(values: pd.DataFrame, lineage: Sequence[Sequence[Entry]], language: str) -> Sheet:
    """Return where the values come from: runs with their sources, algorithms with parameters.

    Parameters
    ----------
    values : pandas.DataFrame
        VALUES; each run has a row a source.
    lineage : sequence of sequence of Entry
        As in :func:`write_spreadsheet`.
    language : str
        ``pt`` or ``en``.
    """
    rows: list[list[Cell]] = [
        ["", word(entry.kind, language), entry.name, entry.text, entry.moment]
        for entries in lineage
        for entry in entries
    ]
    sources = values[["run_id", "source", "source_date"]].fillna("").drop_duplicates()
    for run, source, day in sources.itertuples(index=False, name=None):
        rows.append([run, word("source", language), "", source, _as_date(day)])
    columns = ("run_id", "what", "name", "content", "date_utc")
    return Sheet(word("sheet_lineage", language), [word(c, language) for c in columns], rows, True)


def values_sheet(
    values: pd.DataFrame, zone_names: Mapping[str, str], language: str
) -> pd.DataFrame:
    """Return VALUES with names beside codes, words for codes, and columns a person reads."""
    known, _ = known_indicators(values)
    labels = {indicator.id: indicator.label(language) for indicator in known}
    table = values.copy()
    table["zone_name"] = table["zone_code"].map(zone_names)
    table["indicator_name"] = [labels.get(name, name) for name in table["indicator"]]
    for column in _SAID_IN_WORDS:
        table[column] = [known_word(code, language) for code in table[column]]
    table = with_dates(table[list(_SHEET_COLUMNS)])
    return table.set_axis([word(column, language) for column in _SHEET_COLUMNS], axis=1)


def definitions_sheet(values: pd.DataFrame, language: str) -> pd.DataFrame:
    """Return what each indicator of VALUES means, where that comes from, and its bands."""
    import pandas as pd

    known, _ = known_indicators(values)
    rows = [_definition(indicator, language) for indicator in known]
    columns = list(rows[0]) if rows else ["indicator"]
    table = pd.DataFrame(rows, columns=columns, dtype=object)
    return table.set_axis([word(column, language) for column in columns], axis=1)


def _definition(indicator: Indicator, language: str) -> dict[str, str]:
    limits = indicator.bands_source
    return {
        "indicator_name": indicator.label(language),
        "unit": indicator.unit,
        "definition": indicator.definition[language],
        "formula": indicator.formula[language],
        "direction": direction_in_words(indicator, language),
        "definition_source": indicator.source.text[language],
        "definition_status": word(indicator.source.status, language),
        "bands": bands_in_words(indicator, language) or word("no_bands", language),
        "bands_source": limits.text[language] if limits else "",
        "themes": ", ".join(word(theme, language) for theme in indicator.themes),
        "method_version": indicator.method_version,
        "indicator": indicator.id,
    }
