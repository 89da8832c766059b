"""Adaptation sheets on paper: a page for each freguesia, in support of the climate action plan."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.zone_profile import zone_profiles
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.layout_figures import map_with_scale
from smart_territory_plugin.reports.layout_flow import NUMBER, Cell, Column, Flow, band_cell
from smart_territory_plugin.reports.layout_items import Box, Page
from smart_territory_plugin.reports.layout_look import (
    SHEET,
    Heads,
    Look,
    opened,
    place_and_year,
)
from smart_territory_plugin.reports.layout_profile import source_pages
from smart_territory_plugin.reports.layout_rows import (
    Row,
    band_of,
    decimals_of_rows,
    rows_of,
    said_value,
    source_and_year,
    sources_of,
    value_of,
    year_of,
)
from smart_territory_plugin.reports.layout_zones import ZoneLayers
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.sheets_page import sheet_indicators
from smart_territory_plugin.reports.words import known_word, number, word

if TYPE_CHECKING:
    import pandas as pd

_QUIET = SHEET.style(5.5, colour=palette.QUIET_INK)
_CLOSE = Look(scale=0.88)
_LOCATOR, _SMALL_LOCATOR = (66.0, 48.0), (52.0, 35.0)


def sheet_pages(data: ReportData, language: str, progress: Progress) -> list[Page]:
    """Return a page for each zone and the pages of sources, without their feet.

    Sources stand in full under each indicator; where a zone needs a second page for that, by their
    numbers, and once in full at the foot.
    """
    shown = sheet_indicators(data)
    profiles = zone_profiles(data.values, shown)
    if profiles.empty:
        return source_pages(data, shown, language)
    zones = ZoneLayers(data, language)
    pages: list[Page] = []
    groups = profiles.groupby("zone_code", sort=False)
    for position, (code, rows) in enumerate(groups):
        progress(position / groups.ngroups)
        sheet = _sheet(data, str(code), rows, zones, language, numbered=False)
        if len(sheet) > 1:
            sheet = _sheet(data, str(code), rows, zones, language, numbered=True)
        pages += sheet
    return pages + source_pages(data, shown, language)


def _sheet(
    data: ReportData,
    code: str,
    rows: pd.DataFrame,
    zones: ZoneLayers,
    language: str,
    *,
    numbered: bool,
) -> list[Page]:
    look = _CLOSE if numbered else SHEET
    name = data.zone_name(code)
    title = word("print_sheet_of", language, place=place_and_year(data, language))
    flow = Flow(look, lambda: opened(look, Heads(name, name, title), data, language))
    top = flow.y
    drawn = zones.locator(code)
    width = look.width
    if drawn is not None:
        wide, high = _SMALL_LOCATOR if numbered else _LOCATOR
        width -= wide + 6
        map_with_scale(flow.page, look, drawn, Box(look.margin + width + 6, top, wide, high))
        flow.y = top + high + 2
    _who(flow.page, look, data, code, (top, width), language)
    flow.y = max(flow.y, top + 30)
    _table(flow, data, rows, language, numbered=numbered)
    flow.paragraph(f"{word('print_rank', language)} {word('ratings_text', language)}", look.small)
    return flow.pages


def _who(
    page: Page, look: Look, data: ReportData, code: str, place: tuple[float, float], language: str
) -> None:
    y, width = place
    y = page.write(word("print_sheet_what", language), look.body, look.margin, y, width) + 2
    y = page.write(word("sheets_who", language), look.heading, look.margin, y, width) + 1
    known = data.people.reindex([code]).iloc[0]
    for key in ("people", "elderly", "children"):
        count = float(known[key])
        said = number(count, 0, language) if math.isfinite(count) else word("not_known", language)
        y = page.write(f"{word(key, language)}: {said}", look.body, look.margin, y, width)


def _table(
    flow: Flow, data: ReportData, rows: pd.DataFrame, language: str, *, numbered: bool
) -> None:
    columns = [
        Column(word("indicator_name", language), 82),
        Column(word("freguesia", language).capitalize(), 24, NUMBER),
        Column(word("band", language), 27),
        Column(word("municipality", language).capitalize(), 24, NUMBER),
        Column(word("rank", language), 19, NUMBER),
    ]
    of_indicator = {indicator.id: indicator for indicator in data.indicators}
    records = rows.to_dict("records")
    behind = [_behind(rows_of(data, of_indicator[row["indicator"]]), row) for row in records]
    notes = [word("map_source", language, source=source_and_year(row, language)) for row in behind]
    numbers: dict[str, int] = {}
    if numbered:
        for row in behind:
            for source in sources_of(row, language):
                numbers.setdefault(source, len(numbers) + 1)
        notes = [_by_number(row, numbers, language) for row in behind]
    flow.table(
        columns,
        [_row(flow.look, data, of_indicator[row["indicator"]], row, language) for row in records],
        notes,
        _QUIET,
    )
    if numbers:
        told = " · ".join(f"[{number}] {source}" for source, number in numbers.items())
        flow.paragraph(word("map_source", language, source=told), _QUIET)


def _by_number(row: Row, numbers: dict[str, int], language: str) -> str:
    named = ", ".join(f"[{numbers[source]}]" for source in sources_of(row, language))
    year = year_of(row)
    said = word("source_and_year", language, source=named, year=year) if year else named
    return word("map_source", language, source=said)


def _row(look: Look, data: ReportData, indicator: Indicator, row: Row, language: str) -> list[Cell]:
    text = look.style(7.5)
    own = rows_of(data, indicator)
    decimals = decimals_of_rows(own, indicator)
    whole = row["whole"] if math.isfinite(row["whole"]) else None
    rank = ""
    if math.isfinite(row["rank"]):
        count = int(row["ranked"])
        rank = word("rank_of", language, rank=int(row["rank"]), count=count)
    rating = band_cell(band_of(row), text, language)
    if not rating.band:
        rating = Cell(((known_word(row["flag"], language), _QUIET),))
    return [
        Cell(((indicator.label(language), text),)),
        Cell(((said_value(value_of(row), indicator, decimals, language), text),)),
        rating,
        Cell(((said_value(whole, indicator, decimals, language), text),)),
        Cell(((rank, text),)),
    ]


def _behind(rows: pd.DataFrame, row: Row) -> Row:
    return rows[(rows["zone_code"] == row["zone_code"]).to_numpy()].iloc[0].to_dict()
