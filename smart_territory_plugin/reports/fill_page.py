"""The page of charts on fill levels: one HTML file that stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin.paths import resource
from smart_territory_plugin.reports.charts import Mark, bars, columns, grid
from smart_territory_plugin.reports.html import escaped
from smart_territory_plugin.reports.palette import BAND_COLOURS, CLASS_COLOURS
from smart_territory_plugin.reports.words import decimals_for, number, quantity, word

if TYPE_CHECKING:
    import pandas as pd

_MOST = 15
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class FillData:
    """What the page is made of.

    Attributes
    ----------
    table : str
        The name of the readings.
    containers, routes, cycles : pandas.DataFrame
        As :class:`~smart_territory_plugin.core.fill_analytics.FillResult` has them.
    by_hour : numpy.ndarray
        Mean fill (%) by weekday (from Monday) and hour, shape (7, 24); NaN without readings.
    low, over : float
        Percent below which a stop is wasted, and from which a container overflows.
    version : str
        The plugin's.
    """

    table: str
    containers: pd.DataFrame
    routes: pd.DataFrame
    cycles: pd.DataFrame
    by_hour: np.ndarray
    low: float
    over: float
    version: str


def write_fill_page(path: Path, data: FillData, language: str) -> None:
    """Write the charts as one HTML file without any request to elsewhere.

    Parameters
    ----------
    path : Path
        The file to write.
    data : FillData
        All texts are taken as data and escaped.
    language : str
        ``pt`` or ``en``.
    """
    title = word("fill_title", language)
    style = resource("reports", "report.css").read_text(encoding="utf-8")
    cards = "".join(
        _card(key, chart, data, language)
        for key, chart in (
            ("fill_at_emptying", _at_emptying(data, language)),
            ("fill_by_hour", _by_hour(data, language)),
            ("fill_overflow", _overflowing(data, language)),
            ("fill_fastest", _fastest(data, language)),
            ("fill_kg_km", _kg_km(data, language)),
        )
    )
    lang = "pt-PT" if language == "pt" else "en"
    path.write_text(
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(title)}</title><style>{style}</style></head>"
        f"<body><header><h1>{escaped(title)}</h1>{_facts(data, language)}</header>"
        f"<main>{cards}</main><footer><p>{escaped(word('style_note', language))}"
        f" {escaped(data.version)}</p></footer></body></html>\n",
        encoding="utf-8",
    )


def _facts(data: FillData, language: str) -> str:
    known = data.containers
    facts = {
        "fill_readings_of": data.table,
        "fill_period": " – ".join(_ends(known)),
        "fill_containers": number(len(known), 0, language),
        "fill_readings": number(float(known["readings"].sum()), 0, language),
        "fill_emptyings": number(float(known["emptyings"].sum()), 0, language),
        "fill_trips": number(float(data.routes["trips"].sum()), 0, language),
    }
    items = "".join(
        f"<li>{escaped(word(key, language))}: {escaped(text)}</li>" for key, text in facts.items()
    )
    return f'<ul class="facts">{items}</ul>'


def _ends(containers: pd.DataFrame) -> list[str]:
    first, last = containers["first_time"].dropna(), containers["last_time"].dropna()
    return [min(first)[:10], max(last)[:10]]


def _card(key: str, chart: str, data: FillData, language: str) -> str:
    limits = {
        "low": quantity(data.low, "%", language, 0),
        "over": quantity(data.over, "%", language, 0),
    }
    inner = chart or f"<p>{escaped(word('fill_nothing', language))}</p>"
    return (
        f'<article class="card"><h3>{escaped(word(key, language))}</h3>'
        f'<p class="quiet">{escaped(word(f"{key}_text", language, **limits))}</p>{inner}</article>'
    )


def _at_emptying(data: FillData, language: str) -> str:
    closed = data.cycles[data.cycles["ended_by"] != "open"]
    levels = closed["last_fill_pct"].dropna().to_numpy()
    if not len(levels):
        return ""
    counts, edges = np.histogram(levels, bins=np.arange(0, 101, 10))
    marks = []
    for count, start in zip(counts, edges, strict=False):
        colour = CLASS_COLOURS[2]
        if start + 10 <= data.low:
            colour = BAND_COLOURS["fair"]
        elif start >= data.over:
            colour = BAND_COLOURS["very_bad"]
        label = f"{start:.0f}–{start + 10:.0f}"
        marks.append(Mark(label, float(count), number(float(count), 0, language), colour))
    wasted = quantity(100 * float((levels < data.low).mean()), "%", language)
    over = quantity(100 * float((levels >= data.over).mean()), "%", language)
    alt = word("fill_at_emptying_alt", language, wasted=wasted, over=over)
    return columns(marks, alt, word("fill_level", language), word("fill_emptyings", language))


def _by_hour(data: FillData, language: str) -> str:
    if not np.isfinite(data.by_hour).any():
        return ""
    names = [word(day, language) for day in _DAYS]
    day, hour = np.unravel_index(np.nanargmax(data.by_hour), data.by_hour.shape)
    alt = word("fill_by_hour_alt", language, day=names[day], hour=hour)
    return grid(data.by_hour.tolist(), names, [str(k) for k in range(24)], alt)


def _overflowing(data: FillData, language: str) -> str:
    worst = _highest(data.containers, "overflow_time_pct")
    return _ranked(worst, "container", "overflow_time_pct", "%", language)


def _fastest(data: FillData, language: str) -> str:
    fastest = _highest(data.containers, "rate_pct_day")
    return _ranked(fastest, "container", "rate_pct_day", "%", language)


def _kg_km(data: FillData, language: str) -> str:
    routes = _highest(data.routes, "kg_km")
    return _ranked(routes, "route", "kg_km", "kg/km", language)


def _highest(table: pd.DataFrame, field: str) -> pd.DataFrame:
    """Return the rows with the highest values above zero, the highest first."""
    ranked = table[table[field] > 0].sort_values(field, ascending=False, kind="stable")
    return ranked.head(_MOST)


def _ranked(rows: pd.DataFrame, name: str, field: str, unit: str, language: str) -> str:
    if not len(rows):
        return ""
    top = float(rows[field].iloc[0])
    decimals = decimals_for(top, unit)
    marks = []
    for label, value in zip(rows[name], rows[field], strict=True):
        shown = label if isinstance(label, str) else word("fill_no_route", language)
        text = quantity(float(value), unit, language, decimals)
        marks.append(Mark(shown, float(value), text))
    alt = word("fill_ranked_alt", language, first=marks[0].label, value=marks[0].text)
    return bars(marks, alt)
