"""The PDF of a report on 50 zones and 60 indicators, with 60 maps, and how large it is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench_report import INDICATORS, ZONES, cells, values_for
from case import Case
from qgis_peer import started


def cases() -> Iterator[Case]:
    """Give a case a template of many pages."""
    from smart_territory_plugin.core.log import silent
    from smart_territory_plugin.reports.layout_templates import write_pdf
    from smart_territory_plugin.reports.report_data import report_data

    started()
    zones = cells(ZONES)
    data = report_data(values_for(zones), zones, None, "2026-01-01T00:00:00+00:00")
    folder = Path(tempfile.mkdtemp())

    def written(template: str) -> Path:
        path = folder / f"{template}.pdf"
        write_pdf(path, template, data, "pt", silent)
        return path

    for template in ("profile", "sheets"):
        yield Case(
            f"print, {template}: {ZONES} zones × {INDICATORS} indicators (target ≤ 30 s)",
            lambda template=template: written(template),
            truth=lambda path: f"{path.stat().st_size / 1e6:.2f} MB",
            repeats=1,
        )
