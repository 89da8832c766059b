"""The report of a municipal profile: one HTML file that stands alone."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import THEMES, Indicator, catalogue
from smart_territory_plugin.core.values import INDICATIVE, MUNICIPALITY
from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.html import (
    Cell,
    band,
    bar,
    definitions,
    escaped,
    picture,
    table,
    text_cell,
)
from smart_territory_plugin.reports.styles import known_values, telling_decimals
from smart_territory_plugin.reports.words import (
    bands_in_words,
    direction_in_words,
    known_word,
    quantity,
    source_in_words,
    word,
)

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class DataSource:
    """A layer behind the indicators, as the territory file states it."""

    role: str
    citation: str
    licence: str
    date: str


@dataclass(frozen=True)
class ReportData:
    """What a report is made of.

    Parameters
    ----------
    name, code : str
        The municipality's.
    year : int
        The year the indicators stand for.
    fictitious : bool
        True prints what that means at the top.
    values : pandas.DataFrame
        VALUES.
    zone_names : mapping of str to str
        From zone code to name.
    maps : mapping of str to Path
        From indicator to its PNG.
    left_out, failures : sequence of (title, reason)
        What was not computed.
    sources : sequence of DataSource
        The layers used.
    version, created, run_id : str
        The plugin's version, the UTC time and the run.
    """

    name: str
    code: str
    year: int
    fictitious: bool
    values: pd.DataFrame
    zone_names: Mapping[str, str]
    maps: Mapping[str, Path]
    version: str
    created: str
    run_id: str
    left_out: Sequence[tuple[str, str]] = ()
    failures: Sequence[tuple[str, str]] = ()
    sources: Sequence[DataSource] = field(default=())


def write_report(path: Path, data: ReportData, language: str) -> None:
    """Write the report as one HTML file without any request to elsewhere.

    Parameters
    ----------
    path : Path
        The file to write.
    data : ReportData
        All texts are taken as data and escaped.
    language : str
        ``pt`` or ``en``.
    """
    path.write_text(report_html(data, language), encoding="utf-8")


def report_html(data: ReportData, language: str) -> str:
    """Return the report as text."""
    title = word("report_title", language, territory=data.name)
    style = resource("reports", "report.css").read_text(encoding="utf-8")
    script = resource("reports", "report.js").read_text(encoding="utf-8")
    shown = [catalogue().indicator(name) for name in data.values["indicator"].unique()]
    parts = {
        "summary": _summary(data, shown, language),
        **{theme: _theme(data, theme, shown, language) for theme in THEMES},
        "left_out": _said("left_out", data.left_out, language),
        "failures": _said("failures", data.failures, language) if data.failures else "",
        "data_sources": _sources(data, language),
        "methods": _methods(shown, language) if shown else "",
    }
    made = {key: part for key, part in parts.items() if part}
    body = (
        f"{_header(data, title, language)}{_contents(made, language)}"
        f"<main>{''.join(made.values())}</main>{_footer(data, language)}"
    )
    lang = "pt-PT" if language == "pt" else "en"
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(title)}</title><style>{style}</style></head>"
        f"<body>{body}<script>{script}</script></body></html>\n"
    )


# --- parts ---------------------------------------------------------------------------------------


def _header(data: ReportData, title: str, language: str) -> str:
    warning = ""
    if data.fictitious:
        text = word("fictitious_text", language, territory=data.name)
        warning = (
            f'<p class="fictitious"><strong>{escaped(word("fictitious_title", language))}.</strong>'
            f" {escaped(text)}</p>"
        )
    facts = "".join(
        f"<li>{escaped(word(key, language))}: {escaped(text)}</li>"
        for key, text in (
            ("code", data.code),
            ("year", data.year),
            ("created", data.created[:10]),
            ("software", f"{word('style_note', language)} {data.version}"),
        )
    )
    return (
        f"<header><h1>{escaped(title)}</h1>{warning}<p>{escaped(word('report_what', language))}"
        f' {escaped(word("report_limits", language))}</p><ul class="facts">{facts}</ul></header>'
    )


def _contents(parts: Iterable[str], language: str) -> str:
    links = "".join(
        f'<li><a href="#{key}">{escaped(word(key, language))}</a></li>' for key in parts
    )
    return f'<nav aria-label="{escaped(word("contents", language))}"><ul>{links}</ul></nav>'


def _section(key: str, inner: str, language: str) -> str:
    return f'<section id="{key}"><h2>{escaped(word(key, language))}</h2>{inner}</section>'


def _summary(data: ReportData, shown: Sequence[Indicator], language: str) -> str:
    if not shown:
        return _section("summary", f"<p>{escaped(word('summary_empty', language))}</p>", language)
    head = [
        word(key, language)
        for key in ("theme", "indicator_name", "value", "band", "definition_source")
    ]
    rows = []
    for indicator in shown:
        row = _of_municipality(data, indicator)
        value = _value(row)
        rows.append(
            [
                text_cell(word(indicator.home, language)),
                Cell(f'<a href="#{indicator.id}">{escaped(indicator.label(language))}</a>'),
                Cell(escaped(quantity(value, indicator.unit, language)), value, "number"),
                Cell(band(row["band"] if row is not None else None, language)),
                text_cell(source_in_words(indicator, language)),
            ]
        )
    intro = (
        f"<p>{escaped(word('summary_text', language))} {escaped(word('ratings_text', language))}"
        f' <span class="hint">{escaped(word("sort_hint", language))}</span></p>'
    )
    return _section("summary", intro + table(word("summary", language), head, rows), language)


def _theme(data: ReportData, theme: str, shown: Sequence[Indicator], language: str) -> str:
    # An indicator that serves several themes stands once, in its own.
    own = [indicator for indicator in shown if indicator.home == theme]
    if not own:
        return ""
    cards = "".join(_card(data, indicator, language) for indicator in own)
    return _section(theme, cards, language)


def _card(data: ReportData, indicator: Indicator, language: str) -> str:
    rows = data.values[data.values["indicator"] == indicator.id]
    zones = rows[rows["zone_level"] != MUNICIPALITY]
    others = ", ".join(
        word(theme, language) for theme in indicator.themes if theme != indicator.home
    )
    bands = bands_in_words(indicator, language) if indicator.bands else ""
    origin = indicator.bands_source
    facts = definitions(
        (
            (word("definition", language), indicator.definition[language]),
            (word("formula", language), indicator.formula[language]),
            (word("definition_source", language), source_in_words(indicator, language)),
            (word("direction", language), direction_in_words(indicator, language)),
            (word("bands", language), bands),
            (word("bands_source", language), origin.text[language] if origin else ""),
            (word("data", language), _data_behind(rows)),
        )
    )
    remark = ""
    if (zones["flag"] == INDICATIVE).any():
        remark = f'<p class="quiet">{escaped(word("remark_of_zones", language))}</p>'
    also = f'<p class="quiet">{escaped(word("also_in", language, themes=others))}</p>'
    drawn = ""
    if indicator.id in data.maps:
        drawn = picture(data.maps[indicator.id], _alt(data, indicator, zones, language))
    return (
        f'<article class="card" id="{indicator.id}"><h3>{escaped(indicator.label(language))}</h3>'
        f"{facts}{also if others else ''}{remark}{drawn}"
        f"{_zone_table(data, indicator, zones, language)}</article>"
    )


def _data_behind(rows: pd.DataFrame) -> str:
    first = rows.iloc[0]
    return ", ".join(text for text in (first["source"], first["source_date"]) if text)


@dataclass(frozen=True)
class _Columns:
    """What a table by zone shows besides zone, value and bar, and how it writes the value."""

    more: Sequence[str]
    decimals: int
    unit: str


def _zone_table(data: ReportData, indicator: Indicator, zones: pd.DataFrame, language: str) -> str:
    every = data.values[data.values["indicator"] == indicator.id]
    # A column that says nothing of this indicator is left out.
    more = [key for key in ("band", "flag") if any(isinstance(v, str) and v for v in every[key])]
    head = [word(key, language) for key in ("zone_name", "value", "bar", *more)]
    decimals = telling_decimals(known_values(every["value"]), indicator.unit)
    columns = _Columns(more, decimals, indicator.unit)
    scale = [float(value) for value in zones["value"].dropna()]
    rows = []
    for _, row in zones.iterrows():
        rows.append(_zone_row(row, _zone_name(data, row), columns, scale, language))
    whole = _of_municipality(data, indicator)
    foot = None
    if whole is not None:
        title = word("whole_municipality", language)
        foot = _zone_row(whole, title, columns, [], language)
    caption = word("by_zone", language, indicator=indicator.label(language))
    return table(caption, head, rows, foot)


def _zone_row(
    row: pd.Series, name: str, columns: _Columns, scale: Sequence[float], language: str
) -> list[Cell]:
    value = _value(row)
    said = {
        "band": Cell(band(row["band"], language)),
        "flag": text_cell(known_word(row["flag"], language)),
    }
    return [
        text_cell(name),
        Cell(escaped(quantity(value, columns.unit, language, columns.decimals)), value, "number"),
        Cell(bar(value, scale), kind="bar"),
        *(said[key] for key in columns.more),
    ]


def _alt(data: ReportData, indicator: Indicator, zones: pd.DataFrame, language: str) -> str:
    known = zones.dropna(subset=["value"]).sort_values("value")
    summary = ""
    if len(known):
        low, high = known.iloc[0], known.iloc[-1]
        summary = word(
            "map_summary",
            language,
            low=quantity(float(low["value"]), indicator.unit, language),
            low_zone=_zone_name(data, low),
            high=quantity(float(high["value"]), indicator.unit, language),
            high_zone=_zone_name(data, high),
        )
    label = indicator.label(language)
    return word("map_alt", language, indicator=label, territory=data.name, summary=summary)


def _said(key: str, pairs: Sequence[tuple[str, str]], language: str) -> str:
    if not pairs:
        return _section(key, f"<p>{escaped(word('left_out_none', language))}</p>", language)
    head = [word("what", language), word("why", language)]
    rows = [[text_cell(what), text_cell(why)] for what, why in pairs]
    return _section(key, table(word(key, language), head, rows), language)


def _sources(data: ReportData, language: str) -> str:
    missing = word("not_stated", language)
    head = [word(key, language) for key in ("role", "citation", "date", "licence")]
    rows = [
        [
            text_cell(source.role),
            text_cell(source.citation or missing),
            text_cell(source.date or missing),
            text_cell(source.licence or missing),
        ]
        for source in data.sources
    ]
    key = "data_sources"
    return _section(key, table(word(key, language), head, rows), language)


def _methods(shown: Sequence[Indicator], language: str) -> str:
    head = [word("indicator_name", language), word("method_version", language)]
    rows = [
        [text_cell(indicator.label(language)), text_cell(indicator.method_version)]
        for indicator in shown
    ]
    return _section("methods", table(word("methods", language), head, rows), language)


def _footer(data: ReportData, language: str) -> str:
    run = f"{word('run_id', language)}: {data.run_id}"
    software = f"{word('style_note', language)} {data.version}"
    return f"<footer><p>{escaped(run)} · {escaped(software)}</p></footer>"


# --- values --------------------------------------------------------------------------------------


def _of_municipality(data: ReportData, indicator: Indicator) -> pd.Series | None:
    rows = data.values[
        (data.values["indicator"] == indicator.id) & (data.values["zone_level"] == MUNICIPALITY)
    ]
    return rows.iloc[0] if len(rows) else None


def _zone_name(data: ReportData, row: pd.Series) -> str:
    code = str(row["zone_code"])
    return data.zone_names.get(code, code)


def _value(row: pd.Series | None) -> float | None:
    if row is None or row["value"] is None or math.isnan(row["value"]):
        return None
    return float(row["value"])
