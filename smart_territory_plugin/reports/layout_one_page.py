"""A municipality on one sheet: a few figures and small maps, on A4 or as an A1 poster."""

from __future__ import annotations

import math
from dataclasses import dataclass

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.layout_figures import legend, map_with_scale
from smart_territory_plugin.reports.layout_items import Box, Fill, Page
from smart_territory_plugin.reports.layout_look import (
    POSTER,
    SHEET,
    Heads,
    Look,
    made_up,
    opened,
    place_and_year,
)
from smart_territory_plugin.reports.layout_rows import (
    band_of,
    claim_source,
    decimals_of_rows,
    rows_of,
    said_band,
    said_value,
    shown_first,
    value_of,
    whole_of,
)
from smart_territory_plugin.reports.layout_text import (
    Style,
    height_of,
    largest_that_fits,
    wrapped,
)
from smart_territory_plugin.reports.layout_zones import ZoneLayers, ZoneMap
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.words import label_with_unit, word

_GUTTER = 6.0
_CARD_HEIGHT = 37.0
_CARD_LINE = "#c4c4c4"


@dataclass(frozen=True)
class Plan:
    """How many figures and maps a sheet has, and in how many columns."""

    look: Look
    figures: int
    figure_columns: int
    maps: int
    map_columns: int


SUMMARY_PLAN = Plan(SHEET, 6, 3, 4, 2)
POSTER_PLAN = Plan(POSTER, 8, 4, 6, 2)


def one_page(data: ReportData, language: str, plan: Plan) -> list[Page]:
    """Return the one page of a summary or poster, without its foot."""
    look = plan.look
    title = word("one_page_title", language, territory=data.place(language))
    heads = Heads(title, title, place_and_year(data, language))
    page, y = opened(look, heads, data, language)
    y = made_up(page, look, data, y, language)
    said = f"{word('one_page_what', language)} {word('report_limits', language)}"
    y = page.write(said, look.style(8.5), look.margin, y, look.width) + 2 * look.scale
    figures = shown_first(data, plan.figures)
    y = _figures(page, plan, data, figures, y, language)
    rule = f"{word('print_choice', language)} {word('ratings_text', language)}"
    floor = look.bottom - height_of(wrapped(rule, look.small, look.width), look.small)
    _maps(page, plan, data, Box(look.margin, y, look.width, floor - 2 * look.scale - y), language)
    page.write(rule, look.small, look.margin, floor, look.width)
    return [page]


def _cells(look: Look, box: Box, count: int, columns: int) -> list[Box]:
    gutter = _GUTTER * look.scale
    rows = math.ceil(count / columns)
    wide = (box.width - (columns - 1) * gutter) / columns
    high = (box.height - (rows - 1) * gutter) / max(rows, 1)
    return [
        Box(
            box.x + (n % columns) * (wide + gutter),
            box.y + (n // columns) * (high + gutter),
            wide,
            high,
        )
        for n in range(count)
    ]


def _figures(
    page: Page, plan: Plan, data: ReportData, shown: list[Indicator], y: float, language: str
) -> float:
    look = plan.look
    if not shown:
        return page.write(word("summary_empty", language), look.body, look.margin, y, look.width)
    rows = math.ceil(len(shown) / plan.figure_columns)
    high = (rows * _CARD_HEIGHT + (rows - 1) * _GUTTER) * look.scale
    box = Box(look.margin, y, look.width, high)
    cells = _cells(look, box, len(shown), plan.figure_columns)
    for indicator, cell in zip(shown, cells, strict=True):
        _card(page, look, data, indicator, cell, language)
    return y + high + _GUTTER * look.scale


def _card(
    page: Page, look: Look, data: ReportData, indicator: Indicator, cell: Box, language: str
) -> None:
    pad = 2.0 * look.scale
    rows = rows_of(data, indicator)
    whole = whole_of(rows)
    band = band_of(whole)
    page.items.append(Fill(cell.x, cell.y, cell.width, cell.height, "#ffffff", _CARD_LINE))
    colour = palette.BAND_COLOURS.get(band, palette.CLASS_COLOURS[1])
    page.items.append(Fill(cell.x, cell.y, cell.width, 1.6 * look.scale, colour, _CARD_LINE))
    x, width, y = cell.x + pad, cell.width - 2 * pad, cell.y + 2.2 * look.scale
    said = said_value(value_of(whole), indicator, decimals_of_rows(rows, indicator), language)
    y = page.write(said, largest_that_fits(said, look.style(20, bold=True), width), x, y, width)
    room = cell.bottom - pad / 2 - y
    parts = [
        (indicator.label(language), look.style(8.5)),
        (said_band(band, language), look.style(8.5, bold=True)),
        (claim_source(rows, language), look.small),
    ]
    _stack(page, [part for part in parts if part[0]], Box(x, y, width, room))


def _stack(page: Page, parts: list[tuple[str, Style]], box: Box) -> float:
    """Write texts one under the other, in smaller letters until all of them fit the box."""
    for step in range(14):
        factor = 1 - 0.05 * step
        smaller = [(text, style.scaled(factor)) for text, style in parts]
        heights = [height_of(wrapped(text, style, box.width), style) for text, style in smaller]
        if sum(heights) <= box.height:
            break
    y = box.y
    for text, style in smaller:
        y = page.write(text, style, box.x, y, box.width)
    return y


def _maps(page: Page, plan: Plan, data: ReportData, box: Box, language: str) -> None:
    zones = ZoneLayers(data, language)
    if not zones.any:
        return
    drawn = []
    for indicator in shown_first(data, plan.maps, mapped=True):
        layer = zones.indicator(indicator, rows_of(data, indicator))
        if layer is not None:
            drawn.append((indicator, layer))
    cells = _cells(plan.look, box, len(drawn), plan.map_columns)
    for (indicator, layer), cell in zip(drawn, cells, strict=True):
        source = claim_source(rows_of(data, indicator), language)
        title = label_with_unit(indicator.label(language), indicator.unit)
        _map(page, plan.look, layer, (title, source), cell)


def _map(page: Page, look: Look, layer: ZoneMap, said: tuple[str, str], cell: Box) -> None:
    title, source = said
    head = largest_that_fits(title, look.style(9, bold=True), cell.width, 2)
    y = page.write(title, head, cell.x, cell.y, cell.width) + look.scale
    small = largest_that_fits(source, look.style(6.5, colour=palette.QUIET_INK), cell.width, 3, 0.8)
    floor = cell.bottom - height_of(wrapped(source, small, cell.width), small)
    page.write(source, small, cell.x, floor, cell.width)
    high = floor - look.scale - y
    wide = cell.width * 0.6
    map_with_scale(page, look, layer, Box(cell.x, y, wide, high))
    side = Box(cell.x + wide + 2 * look.scale, y, cell.width - wide - 2 * look.scale, high)
    legend(page, look, layer, side, 7)
