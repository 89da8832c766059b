"""The templates of a report on paper: one PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.layout_book import write_book
from smart_territory_plugin.reports.layout_items import Page
from smart_territory_plugin.reports.layout_look import POSTER, SHEET, Look, with_feet
from smart_territory_plugin.reports.layout_one_page import POSTER_PLAN, SUMMARY_PLAN, one_page
from smart_territory_plugin.reports.layout_profile import profile_pages
from smart_territory_plugin.reports.layout_rule import rule_pages
from smart_territory_plugin.reports.layout_sheets import sheet_pages
from smart_territory_plugin.reports.pdf_facts import PdfFacts
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.words import word

_TITLES = {
    "profile": "report_title",
    "sheets": "sheets_title",
    "rule": "rule_title",
    "summary": "one_page_title",
    "poster": "one_page_title",
}
_PAGES: dict[str, Callable[[ReportData, str, Progress], list[Page]]] = {
    "profile": profile_pages,
    "sheets": sheet_pages,
    "rule": rule_pages,
    "summary": lambda data, language, _: one_page(data, language, SUMMARY_PLAN),
    "poster": lambda data, language, _: one_page(data, language, POSTER_PLAN),
}
_SHARE_OF_PLANNING = 0.3


def look_of(template: str) -> Look:
    """Return paper and letters of a template."""
    return POSTER if template == "poster" else SHEET


def pages_of(template: str, data: ReportData, language: str, progress: Progress) -> list[Page]:
    """Return the pages of a template as data, with their feet."""
    pages = _PAGES[template](data, language, progress)
    return list(with_feet(pages, look_of(template), data, language))


def write_pdf(
    path: Path, template: str, data: ReportData, language: str, progress: Progress
) -> None:
    """Write a report as one PDF whose text can be searched; for the main thread.

    Parameters
    ----------
    path : Path
        The file to write.
    template : str
        ``profile``, ``sheets``, ``rule``, ``summary`` or ``poster``.
    data : ReportData
        Values, names, zones and sources.
    language : str
        ``pt`` or ``en``.
    progress : callable
        Called with the share done.

    Raises
    ------
    TerritoryError
        Where the file cannot be written.
    """
    pages = pages_of(template, data, language, lambda share: progress(share * _SHARE_OF_PLANNING))
    place = data.place(language)
    facts = PdfFacts(
        title=word(_TITLES[template], language, territory=place),
        author=f"{word('style_note', language)} {data.version}",
        subject=word("report_what", language),
        language=language,
        created=data.created,
    )
    rest = 1 - _SHARE_OF_PLANNING
    write_book(path, pages, facts, lambda share: progress(_SHARE_OF_PLANNING + rest * share))
