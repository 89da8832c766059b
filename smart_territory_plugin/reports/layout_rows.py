"""An indicator's rows of VALUES as a printed page says them: value, band, source and year."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import Any

import pandas as pd

from smart_territory_plugin.core.catalogue import THEMES, Indicator
from smart_territory_plugin.core.report_values import zone_rows
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.report import home_of
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.styles import known_values, telling_decimals
from smart_territory_plugin.reports.words import band_word, quantity, word

Row = dict[Hashable, Any]
"""A row of VALUES by its columns."""


def rows_of(data: ReportData, indicator: Indicator) -> pd.DataFrame:
    """Return the rows of an indicator."""
    return data.values[(data.values["indicator"] == indicator.id).to_numpy()]


def whole_of(rows: pd.DataFrame) -> Row | None:
    """Return the municipality's own row, None where there is none."""
    found = rows[(rows["zone_level"] == MUNICIPALITY).to_numpy()]
    return found.iloc[0].to_dict() if len(found) else None


def value_of(row: Row | None) -> float | None:
    """Return a row's value, None where there is none."""
    value = None if row is None else row["value"]
    return None if value is None or not math.isfinite(value) else float(value)


def band_of(row: Row | None) -> str:
    """Return the code of a row's band, empty where there is none."""
    band = None if row is None else row["band"]
    return band if isinstance(band, str) else ""


def said_band(code: str, language: str) -> str:
    """Return a band as word and symbol, empty where there is none."""
    return f"{band_word(code, language)} ({palette.BAND_SYMBOLS[code]})" if code else ""


def said_value(value: float | None, indicator: Indicator, decimals: int, language: str) -> str:
    """Return a value with its unit, or that there are no data."""
    if value is None:
        return word("no_data", language)
    return quantity(value, indicator.unit, language, decimals)


def decimals_of_rows(rows: pd.DataFrame, indicator: Indicator) -> int:
    """Return the decimals that all values of an indicator are written with."""
    return telling_decimals(known_values(rows["value"]), indicator.unit)


def sources_of(row: Row, language: str) -> list[str]:
    """Return each of the layers behind a value."""
    source = row["source"] if isinstance(row["source"], str) else ""
    parts = [part.strip() for part in source.split(";") if part.strip()]
    return parts or [word("not_stated", language)]


def year_of(row: Row) -> str:
    """Return the year of the data behind a value, empty where the row does not say it."""
    dates = (row["source_date"], row["period_end"])
    return next((date[:4] for date in dates if isinstance(date, str) and date), "")


def source_and_year(row: Row, language: str) -> str:
    """Return the data behind a value and their year, so far as the row says them."""
    said, year = "; ".join(sources_of(row, language)), year_of(row)
    return word("source_and_year", language, source=said, year=year) if year else said


def claim_source(rows: pd.DataFrame, language: str) -> str:
    """Return the line that stands under a claim: its source and year."""
    row = whole_of(rows) or rows.iloc[0].to_dict()
    return word("map_source", language, source=source_and_year(row, language))


def shown_first(data: ReportData, count: int, *, mapped: bool = False) -> list[Indicator]:
    """Return up to ``count`` indicators by a rule that no value has a say in.

    First those whose municipality is rated, then those with a value for it; within each, one of
    every theme in turn, in the catalogue's order.

    Parameters
    ----------
    data : ReportData
        Values.
    count : int
        How many at most.
    mapped : bool
        Only those that have a value in some zone.
    """
    rated: list[Indicator] = []
    valued: list[Indicator] = []
    for indicator in data.indicators:
        rows = rows_of(data, indicator)
        whole = whole_of(rows)
        if value_of(whole) is None or (mapped and zone_rows(rows)["value"].notna().sum() == 0):
            continue
        (rated if band_of(whole) else valued).append(indicator)
    return [*_theme_by_theme(rated), *_theme_by_theme(valued)][:count]


def _theme_by_theme(indicators: list[Indicator]) -> list[Indicator]:
    queues = [[entry for entry in indicators if home_of(entry) == theme] for theme in THEMES]
    longest = max((len(queue) for queue in queues), default=0)
    return [queue[turn] for turn in range(longest) for queue in queues if turn < len(queue)]
