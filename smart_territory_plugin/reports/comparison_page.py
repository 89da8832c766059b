"""The page that sets municipalities side by side: one HTML file that stands alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import THEMES, Indicator, catalogue
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.html import Cell, band, definitions, escaped, table, text_cell
from smart_territory_plugin.reports.styles import known_values, telling_decimals
from smart_territory_plugin.reports.words import (
    direction_in_words,
    quantity,
    source_in_words,
    word,
)

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Town:
    """A municipality of the page; ``failures`` says what could not be computed."""

    code: str
    name: str
    year: int | None
    fictitious: bool = False
    failures: Sequence[str] = field(default=())


@dataclass(frozen=True)
class ComparisonData:
    """What the page is made of.

    Parameters
    ----------
    title : str
        The job's.
    table : pandas.DataFrame
        As :func:`~smart_territory_plugin.core.compare_territories.compare_territories` has it.
    towns : sequence of Town
        All that were asked for, those without a value too.
    version, created : str
        The plugin's version and the UTC time.
    """

    title: str
    table: pd.DataFrame
    towns: Sequence[Town]
    version: str
    created: str


def write_comparison(path: Path, data: ComparisonData, language: str) -> None:
    """Write the page as one HTML file without any request to elsewhere.

    Parameters
    ----------
    path : Path
        The file to write.
    data : ComparisonData
        All texts are taken as data and escaped.
    language : str
        ``pt`` or ``en``.
    """
    path.write_text(comparison_html(data, language), encoding="utf-8")


def comparison_html(data: ComparisonData, language: str) -> str:
    """Return the page as text."""
    style = resource("reports", "report.css").read_text(encoding="utf-8")
    script = resource("reports", "report.js").read_text(encoding="utf-8")
    data = replace(data, table=_with_last_rank(data.table))
    known = {indicator.id: indicator for indicator in catalogue().indicators}
    ids = list(dict.fromkeys(data.table["indicator"]))
    shown = [known[name] for name in ids if name in known]
    parts = [_towns(data, language)]
    parts += [_theme(data, theme, shown, language) for theme in THEMES]
    parts.append(_definitions(shown, language))
    lang = "pt-PT" if language == "pt" else "en"
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(data.title)}</title><style>{style}</style></head>"
        f"<body>{_header(data, language)}<main>{''.join(parts)}</main>"
        f"<script>{script}</script></body></html>\n"
    )


def _with_last_rank(table: pd.DataFrame) -> pd.DataFrame:
    cells = [table[key] for key in ("indicator", "dimension", "scenario")]
    return table.assign(last_rank=table["rank"].groupby(cells).transform("max"))


def _header(data: ComparisonData, language: str) -> str:
    invented = [town.name for town in data.towns if town.fictitious]
    warning = ""
    if invented:
        title = escaped(word("fictitious_title", language))
        text = escaped(word("compared_fictitious", language, territories=", ".join(invented)))
        warning = f'<p class="fictitious"><strong>{title}.</strong> {text}</p>'
    facts = "".join(
        f"<li>{escaped(word(key, language))}: {escaped(text)}</li>"
        for key, text in (
            ("created", data.created[:10]),
            ("software", f"{word('style_note', language)} {data.version}"),
        )
    )
    return (
        f"<header><h1>{escaped(data.title)}</h1>{warning}"
        f"<p>{escaped(word('compared_what', language))}"
        f" {escaped(word('ratings_text', language))}</p>"
        f'<ul class="facts">{facts}</ul></header>'
    )


def _section(title: str, inner: str) -> str:
    return f"<section><h2>{escaped(title)}</h2>{inner}</section>"


def _towns(data: ComparisonData, language: str) -> str:
    counted = data.table[data.table["value"].notna()].groupby("territory")["indicator"].nunique()
    rows = []
    for town in data.towns:
        count = int(counted.get(town.code, 0))
        failed = "; ".join(town.failures)
        state = f"{word('compared_failed', language)} {failed}" if failed else ""
        rows.append(
            [
                text_cell(town.name),
                text_cell(town.code or "—"),
                text_cell(town.year or "—"),
                Cell(str(count), count, "number"),
                text_cell(state or word("compared_complete", language)),
            ]
        )
    keys = ("territory", "code", "year", "compared_indicators", "compared_state")
    title = word("compared_towns", language)
    return _section(title, table(title, [word(key, language) for key in keys], rows))


def _theme(data: ComparisonData, theme: str, shown: Sequence[Indicator], language: str) -> str:
    # An indicator that serves several themes stands once, in its own.
    own = [indicator for indicator in shown if indicator.home == theme]
    if not own:
        return ""
    valued = set(data.table["territory"])
    towns = [town for town in data.towns if town.code in valued]
    head = [word("indicator_name", language), *(town.name for town in towns)]
    rows = []
    for indicator in own:
        of_indicator = data.table[data.table["indicator"] == indicator.id]
        by_cell = of_indicator.groupby(["dimension", "scenario"], sort=False, dropna=False)
        for (dimension, scenario), cells in by_cell:
            parts = [indicator.label(language), dimension, scenario]
            label = ", ".join(str(part) for part in parts if part)
            rows.append([text_cell(label), *_values(cells, towns, indicator, language)])
    return _section(word(theme, language), table(word(theme, language), head, rows))


def _values(
    cells: pd.DataFrame, towns: Sequence[Town], indicator: Indicator, language: str
) -> list[Cell]:
    decimals = telling_decimals(known_values(cells["value"]), indicator.unit)
    by_town = {row["territory"]: row for _, row in cells.iterrows()}
    return [_value(by_town[town.code], indicator, decimals, language) for town in towns]


def _value(row: pd.Series, indicator: Indicator, decimals: int, language: str) -> Cell:
    if math.isnan(row["value"]):
        return Cell(escaped(word("no_data", language)), None, "number")
    value = float(row["value"])
    lines = [f"<strong>{escaped(quantity(value, indicator.unit, language, decimals))}</strong>"]
    if isinstance(row["band"], str):
        lines.append(band(row["band"], language))
    quiet = [_standing(row, language), _year_apart(row, language)]
    lines += [f'<span class="quiet">{escaped(text)}</span>' for text in quiet if text]
    return Cell("<br>".join(lines), value, "number")


def _standing(row: pd.Series, language: str) -> str:
    """Return best or worst in words, nothing where all are equal or there is no order."""
    import pandas as pd

    if pd.isna(row["rank"]) or pd.isna(row["last_rank"]) or row["last_rank"] == 1:
        return ""
    if row["rank"] == 1:
        return word("compared_best", language)
    return word("compared_worst", language) if row["rank"] == row["last_rank"] else ""


def _year_apart(row: pd.Series, language: str) -> str:
    if not {"period", "method", "source"} & set(row["remarks"]):
        return ""
    kept = [mark for mark in ("period", "method", "source") if mark in row["remarks"]]
    said = ", ".join(word(f"compared_{mark}", language) for mark in kept)
    return f"{row['period']}: {said}" if "period" in kept else said


def _definitions(shown: Sequence[Indicator], language: str) -> str:
    cards = "".join(
        f'<article class="card"><h3>{escaped(indicator.label(language))}</h3>'
        + definitions(
            (
                (word("definition", language), indicator.definition[language]),
                (word("definition_source", language), source_in_words(indicator, language)),
                (word("direction", language), direction_in_words(indicator, language)),
            )
        )
        + "</article>"
        for indicator in shown
    )
    return _section(word("compared_definitions", language), cards)
