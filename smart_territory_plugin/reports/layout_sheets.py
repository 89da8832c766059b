"""Adaptation sheets on paper: one for each freguesia, in support of the climate action plan."""

from __future__ import annotations

import math
from itertools import zip_longest
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.core.zone_profile import STRONG, WEAK, zone_profiles
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
from smart_territory_plugin.reports.layout_text import height_of, wrapped
from smart_territory_plugin.reports.layout_zones import ZoneLayers
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.sheets_page import BLANK_ROWS, sheet_indicators
from smart_territory_plugin.reports.words import known_word, number, word

if TYPE_CHECKING:
    import pandas as pd

_QUIET = SHEET.style(5.5, colour=palette.QUIET_INK)
_CLOSE = Look(scale=0.88)
_WRITING = 17  # points of a line in which a hand can write
_LOCATOR, _SMALL_LOCATOR = (66.0, 48.0), (52.0, 35.0)


def sheet_pages(data: ReportData, language: str, progress: Progress) -> list[Page]:
    """Return the sheet of each zone and the pages of sources, without their feet.

    Sources stand in full under each indicator; where a zone needs another page for that, by their
    numbers, and once in full under the table. Nothing is cut: what does not fit goes on to a second
    page, the table of measures as a whole.
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
            closer = _sheet(data, str(code), rows, zones, language, numbered=True)
            sheet = min(sheet, closer, key=len)
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
    _points(flow, data, rows, language)
    _table(flow, data, rows, language, numbered=numbered)
    read = ("print_rank", "ratings_text", "sheets_read_standing")
    flow.paragraph(" ".join(word(key, language) for key in read), look.small)
    _measures(flow, data, rows, language)
    return flow.pages


def _who(
    page: Page, look: Look, data: ReportData, code: str, place: tuple[float, float], language: str
) -> None:
    y, width = place
    y = page.write(word("print_sheet_what", language), look.body, look.margin, y, width) + 2
    if data.known_people:
        y = page.write(word("sheets_who", language), look.heading, look.margin, y, width) + 1
    known = data.people.reindex([code]).iloc[0]
    for key in data.known_people:
        count = float(known[key])
        said = number(count, 0, language) if math.isfinite(count) else word("not_known", language)
        y = page.write(f"{word(key, language)}: {said}", look.body, look.margin, y, width)


def _points(flow: Flow, data: ReportData, rows: pd.DataFrame, language: str) -> None:
    """Write strengths and weaknesses side by side."""
    text = flow.look.style(7.5)
    columns = [Column(word(f"{side}_points", language), 1) for side in (STRONG, WEAK)]
    sides = []
    for side in (STRONG, WEAK):
        own = [row for row in rows.to_dict("records") if row["standing"] == side]
        said = [": ".join(_said(data, row, language)) for row in own]
        sides.append(said or [word("no_points", language)])
    pairs = zip_longest(*sides, fillvalue="")
    flow.table(columns, [[Cell(((said, text),)) for said in pair] for pair in pairs])


def _measures(flow: Flow, data: ReportData, rows: pd.DataFrame, language: str) -> None:
    """Write the table to fill in: a row a weakness and some empty ones, kept together."""
    look = flow.look
    text, room = look.style(7.5), look.style(_WRITING)
    shares = (("indicator_name", 48), ("starting_value", 24), ("measure", 58), ("responsible", 27))
    columns = [Column(word(key, language), share) for key, share in (*shares, ("deadline", 19))]
    weak = [row for row in rows.to_dict("records") if row["standing"] == WEAK]
    empty = Cell((("", room),))
    body = [
        [*(Cell(((said, text),)) for said in _said(data, row, language)), empty, empty, empty]
        for row in weak
    ]
    body += [[empty] * len(columns) for _ in range(BLANK_ROWS)]
    what = word("sheets_measures_text", language)
    above = height_of(wrapped(what, look.small, look.width), look.small) + 5 * look.scale
    flow.heading(
        word("sheets_measures", language),
        (above + flow.table_height(columns, body)) / look.scale,
    )
    flow.paragraph(what, look.small)
    flow.table(columns, body)


def _said(data: ReportData, row: Row, language: str) -> tuple[str, str]:
    """Return the name of an indicator and a zone's value of it."""
    indicator = catalogue().indicator(row["indicator"])
    decimals = decimals_of_rows(rows_of(data, indicator), indicator)
    return indicator.label(language), said_value(value_of(row), indicator, decimals, language)


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
