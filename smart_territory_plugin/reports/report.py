"""The municipal profile as one HTML page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import THEMES, Indicator
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.core.report_values import zone_rows
from smart_territory_plugin.core.values import INDICATIVE
from smart_territory_plugin.reports import page
from smart_territory_plugin.reports.html import (
    Cell,
    band,
    bar,
    definitions,
    escaped,
    table,
    text_cell,
)
from smart_territory_plugin.reports.report_data import ReportData, whole_rows
from smart_territory_plugin.reports.styles import known_values, telling_decimals
from smart_territory_plugin.reports.words import (
    bands_in_words,
    direction_in_words,
    known_word,
    quantity,
    source_in_words,
    word,
)
from smart_territory_plugin.reports.zone_maps import ZoneMaps

if TYPE_CHECKING:
    import pandas as pd


def report_html(data: ReportData, language: str, progress: Progress = silent) -> str:
    """Return the profile as text.

    Parameters
    ----------
    data : ReportData
        All texts are taken as data and escaped.
    language : str
        ``pt`` or ``en``.
    progress : callable
        Called with the share of indicators done.
    """
    title = word("report_title", language, territory=data.place(language))
    intro = (word("report_what", language), word("report_limits", language))
    maps = ZoneMaps(data, language)
    cards = _cards(data, maps, language, progress)
    made = {
        "summary": _summary(data, language),
        **{theme: _theme(theme, cards, language) for theme in THEMES},
        "left_out": _said("left_out", data.left_out, language),
        "failures": _said("failures", data.failures, language) if data.failures else "",
        "data_sources": page.sources(data, language),
        "methods": page.methods(data.indicators, language) if data.indicators else "",
    }
    parts = {key: part for key, part in made.items() if part}
    titles = {key: word(key, language) for key in parts}
    return page.page(
        title,
        (
            page.header(data, title, intro, language),
            page.contents(titles, language),
            maps.defs(),
            f"<main>{''.join(parts.values())}</main>",
            page.footer(data, language),
        ),
        language,
    )


def home_of(indicator: Indicator) -> str:
    """Return the theme under which a report shows an indicator."""
    return indicator.home if indicator.home in THEMES else indicator.themes[0]


# --- parts ---------------------------------------------------------------------------------------


def _summary(data: ReportData, language: str) -> str:
    title = word("summary", language)
    if not data.indicators:
        return page.section("summary", title, page.paragraph(word("summary_empty", language)))
    head = [
        word(key, language) for key in ("indicator_name", "value", "band", "among_zones", "theme")
    ]
    whole = _by_indicator(whole_rows(data.values))
    spread = (
        zone_rows(data.values).groupby("indicator")["value"].agg(["min", "max"]).to_dict("index")
    )
    rows = []
    for indicator in data.indicators:
        row = whole.get(indicator.id)
        value = _value(row)
        ends = list(spread.get(indicator.id, {}).values())
        rows.append(
            [
                Cell(f'<a href="#{indicator.id}">{escaped(indicator.label(language))}</a>'),
                Cell(escaped(quantity(value, indicator.unit, language)), value, "number"),
                Cell(band(row["band"] if row is not None else None, language)),
                Cell(escaped(_among_zones(ends, indicator, language)), None, "number"),
                text_cell(word(home_of(indicator), language)),
            ]
        )
    intro = (
        f"<p>{escaped(word('summary_text', language))} {escaped(word('ratings_text', language))}"
        f' <span class="hint">{escaped(word("sort_hint", language))}</span></p>'
    )
    return page.section("summary", title, intro + table(title, head, rows))


def _among_zones(ends: Sequence[float], indicator: Indicator, language: str) -> str:
    """Return the lowest and the highest value of a zone."""
    if not ends:
        return "—"
    decimals = telling_decimals(known_values(ends), indicator.unit)
    low, high = (quantity(end, indicator.unit, language, decimals) for end in ends)
    return low if low == high else f"{low} – {high}"


def _by_indicator(rows: pd.DataFrame) -> dict[str, pd.Series]:
    """Return the first row of each indicator."""
    first = rows.drop_duplicates("indicator")
    return {row["indicator"]: row for _, row in first.iterrows()}


def _cards(
    data: ReportData, maps: ZoneMaps, language: str, progress: Progress
) -> list[tuple[Indicator, str]]:
    grouped = dict(tuple(data.values.groupby("indicator", sort=False)))
    cards = []
    for number, indicator in enumerate(data.indicators):
        progress(number / len(data.indicators))
        cards.append((indicator, _card(data, indicator, grouped[indicator.id], maps, language)))
    return cards


def _theme(theme: str, cards: Sequence[tuple[Indicator, str]], language: str) -> str:
    # An indicator that serves several themes stands once, in its own.
    own = "".join(card for indicator, card in cards if home_of(indicator) == theme)
    return page.section(theme, word(theme, language), own) if own else ""


def _card(
    data: ReportData, indicator: Indicator, rows: pd.DataFrame, maps: ZoneMaps, language: str
) -> str:
    zones = zone_rows(rows)
    others = ", ".join(
        word(theme, language) for theme in indicator.themes if theme != home_of(indicator)
    )
    bands = bands_in_words(indicator, language) if indicator.bands else ""
    origin = indicator.bands_source
    facts = definitions(
        (
            (word("formula", language), indicator.formula[language]),
            (word("definition_source", language), source_in_words(indicator, language)),
            (word("direction", language), direction_in_words(indicator, language)),
            (word("bands", language), bands),
            (word("bands_source", language), origin.text[language] if origin else ""),
            (word("data", language), _data_behind(rows)),
            (word("also_in", language), others),
        )
    )
    remark = ""
    if (zones["flag"] == INDICATIVE).any():
        remark = page.paragraph(word("remark_of_zones", language), "quiet")
    return (
        f'<article class="card" id="{indicator.id}"><div class="top">'
        f"<h3>{escaped(indicator.label(language))}</h3>"
        f"{_headline(rows, indicator, language)}"
        f"{page.paragraph(indicator.definition[language])}{remark}"
        f"{maps.figure(indicator, rows) if len(zones) else ''}</div>"
        f"{_zone_table(data, indicator, rows, language)}{facts}</article>"
    )


def _headline(rows: pd.DataFrame, indicator: Indicator, language: str) -> str:
    whole = _by_indicator(whole_rows(rows)).get(indicator.id)
    if whole is None:
        return ""
    value = escaped(quantity(_value(whole), indicator.unit, language))
    rated = f" {band(whole['band'], language)}" if whole["band"] else ""
    title = escaped(word("whole_municipality", language))
    return f'<p class="headline">{title}: <strong>{value}</strong>{rated}</p>'


def _data_behind(rows: pd.DataFrame) -> str:
    first = rows.iloc[0]
    return ", ".join(text for text in (first["source"], first["source_date"]) if text)


@dataclass(frozen=True)
class _Columns:
    """What a table by zone shows besides zone, value and bar, and how it writes the value."""

    more: Sequence[str]
    decimals: int
    unit: str


def _zone_table(data: ReportData, indicator: Indicator, every: pd.DataFrame, language: str) -> str:
    # A column that says nothing of this indicator is left out.
    more = [key for key in ("band", "flag") if any(isinstance(v, str) and v for v in every[key])]
    head = [word(key, language) for key in ("zone_name", "value", "bar", *more)]
    decimals = telling_decimals(known_values(every["value"]), indicator.unit)
    columns = _Columns(more, decimals, indicator.unit)
    zones = zone_rows(every)
    known = [float(value) for value in zones["value"].dropna()]
    ends = [min(known), max(known)] if known else []
    rows = [
        _zone_row(row, data.zone_name(str(row["zone_code"])), columns, ends, language)
        for row in zones.to_dict("records")
    ]
    whole = whole_rows(every).to_dict("records")
    foot = None
    if whole:
        title = word("whole_municipality", language)
        foot = _zone_row(whole[0], title, columns, [], language)
    caption = word("by_zone", language, indicator=indicator.label(language))
    return table(caption, head, rows, foot)


def _zone_row(
    row: dict, name: str, columns: _Columns, ends: Sequence[float], language: str
) -> list[Cell]:
    value = _value(row)
    said = {
        "band": Cell(band(row["band"], language)),
        "flag": text_cell(known_word(row["flag"], language)),
    }
    return [
        text_cell(name),
        Cell(escaped(quantity(value, columns.unit, language, columns.decimals)), value, "number"),
        Cell(bar(value, ends), kind="bar"),
        *(said[key] for key in columns.more),
    ]


def _said(key: str, pairs: Sequence[tuple[str, str]] | None, language: str) -> str:
    title = word(key, language)
    if not pairs:
        text = word("left_out_unknown" if pairs is None else "left_out_none", language)
        return page.section(key, title, page.paragraph(text))
    head = [word("what", language), word("why", language)]
    rows = [[text_cell(what), text_cell(why)] for what, why in pairs]
    return page.section(key, title, table(title, head, rows))


def _value(row: pd.Series | dict | None) -> float | None:
    if row is None or row["value"] is None or math.isnan(row["value"]):
        return None
    return float(row["value"])
