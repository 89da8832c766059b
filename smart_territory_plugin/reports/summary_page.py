"""The municipality in short as one plain HTML page; for paper it is laid out by QGIS."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from smart_territory_plugin.core.catalogue import THEMES
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports import page
from smart_territory_plugin.reports.html import band, escaped
from smart_territory_plugin.reports.report import home_of
from smart_territory_plugin.reports.report_data import ReportData, whole_rows
from smart_territory_plugin.reports.words import quantity, word


def summary_html(data: ReportData, language: str, progress: Progress) -> str:
    """Return the page as text; all texts of ``data`` are taken as data and escaped."""
    progress(0)
    title = word("one_page_title", language, territory=data.place(language))
    intro = (word("one_page_what", language), word("report_limits", language))
    first = whole_rows(data.values).dropna(subset=["value"]).drop_duplicates("indicator")
    whole = {row["indicator"]: row for row in first.to_dict("records")}
    claims: dict[str, list[str]] = {}
    for indicator in data.indicators:
        row = whole.get(indicator.id)
        if row is None:
            continue
        value = quantity(float(row["value"]), indicator.unit, language)
        rated = f" {band(row['band'], language)}" if row["band"] else ""
        claims.setdefault(home_of(indicator), []).append(
            f"<li><strong>{escaped(value)}</strong>{rated}<span>{escaped(indicator.label(language))}"
            f"</span><small>{escaped(_source(row, language))}</small></li>"
        )
    titles = {theme: word(theme, language) for theme in THEMES if theme in claims}
    body = "".join(
        page.section(theme, text, f'<ul class="claims">{"".join(claims[theme])}</ul>')
        for theme, text in titles.items()
    )
    return page.page(
        title,
        (
            page.header(data, title, intro, language),
            page.contents(titles, language),
            f"<main>{body}</main>",
            page.footer(data, language),
        ),
        language,
    )


def _source(row: dict[Hashable, Any], language: str) -> str:
    source = str(row["source"] or "") or word("not_stated", language)
    year = str(row["source_date"] or row["period_end"] or "")[:4]
    return word("source_and_year", language, source=source, year=year) if year else source
