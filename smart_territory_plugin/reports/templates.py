"""The templates of a report as HTML: one file that stands alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.reports.report import report_html
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.rule_page import rule_html
from smart_territory_plugin.reports.sheets_page import sheets_html
from smart_territory_plugin.reports.summary_page import summary_html

_PAGES: dict[str, Callable[[ReportData, str, Progress], str]] = {
    "profile": report_html,
    "sheets": sheets_html,
    "rule": rule_html,
    "summary": summary_html,
    "poster": summary_html,
}


def write_html(
    path: Path, template: str, data: ReportData, language: str, progress: Progress
) -> None:
    """Write a report as one HTML file without any request to elsewhere.

    Parameters
    ----------
    path : Path
        The file to write.
    template : str
        ``profile``, ``sheets``, ``rule``, ``summary`` or ``poster``.
    data : ReportData
        All texts are taken as data and escaped.
    language : str
        ``pt`` or ``en``.
    progress : callable
        Called with the share done.
    """
    path.write_text(html_of(template, data, language, progress), encoding="utf-8")


def html_of(template: str, data: ReportData, language: str, progress: Progress = silent) -> str:
    """Return what :func:`write_html` writes."""
    return _PAGES[template](data, language, progress)
