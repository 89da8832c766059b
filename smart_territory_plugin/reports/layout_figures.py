"""Pieces that stand on several templates: a map with legend, scale and north; values as bars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsExpression

from smart_territory_plugin.core.catalogue import Indicator
from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.layout_flow import Flow
from smart_territory_plugin.reports.layout_items import (
    RIGHT,
    Box,
    Fill,
    MapBox,
    North,
    Page,
    ScaleBar,
)
from smart_territory_plugin.reports.layout_look import Look
from smart_territory_plugin.reports.layout_text import (
    Style,
    height_of,
    width_of,
    wrapped,
)
from smart_territory_plugin.reports.layout_zones import ZoneMap
from smart_territory_plugin.reports.maps import SHORTER_NAMES
from smart_territory_plugin.reports.styles import Fields, written_value

_SWATCH = (7.0, 3.6)
_TWO_COLUMNS_FROM = 12


def map_with_scale(page: Page, look: Look, zones: ZoneMap, box: Box, label: str = "") -> None:
    """Put a map into a box, with its scale bar at the lower left and north at the lower right."""
    foot = 9.0 * look.scale
    drawn = MapBox(
        box.x,
        box.y,
        box.width,
        box.height - foot,
        zones,
        label,
        look.style(6.5) if label else None,
    )
    page.items.append(drawn)
    top = drawn.bottom + 0.5 * look.scale
    arrow = 6.0 * look.scale
    bar = box.width - arrow - 2 * look.scale
    page.items.append(
        ScaleBar(box.x, top, bar, foot - look.scale, zones=drawn, style=look.style(6.5))
    )
    page.items.append(North(box.right - arrow, top, arrow, foot - look.scale, zones=drawn))


def name_and_value(indicator: Indicator, decimals: int, language: str, *, values: bool) -> str:
    """Return the expression that writes a zone's name, with its value below where wanted."""
    name = f"replace({QgsExpression.quotedColumnRef('zone_name')}, {SHORTER_NAMES})"
    if not values:
        return name
    written = written_value(Fields("value"), indicator, decimals, language)
    return f"{name} || '\n' || {written}"


def legend(page: Page, look: Look, zones: ZoneMap, box: Box, points: float = 8) -> float:
    """Write a legend in words into a box, in smaller letters where it must be; return its end."""
    for smaller in range(12):
        style = look.style(points * (1 - 0.05 * smaller))
        if _legend_height(look, zones, box.width, style) <= box.height:
            break
    head = Style(style.points, True)
    y = page.write(zones.heading, head, box.x, box.y, box.width)
    y += look.scale
    wide, high, inset = _swatch(look, style)
    for entry in zones.classes:
        page.items.append(
            Fill(box.x, y + 0.2, wide, high, entry.colour, palette.OUTLINE, entry.hatched)
        )
        end = page.write(entry.label, style, box.x + inset, y, box.width - inset)
        y = max(end, y + high + 0.4) + 0.8 * look.scale
    return y


def _swatch(look: Look, style: Style) -> tuple[float, float, float]:
    wide, high = _SWATCH[0] * look.scale, min(_SWATCH[1] * look.scale, style.line_mm * 0.95)
    return wide, high, wide + 2 * look.scale


def _legend_height(look: Look, zones: ZoneMap, width: float, style: Style) -> float:
    _, high, inset = _swatch(look, style)
    head = Style(style.points, True)
    rows = [
        max(height_of(wrapped(entry.label, style, width - inset), style), high + 0.4)
        + 0.8 * look.scale
        for entry in zones.classes
    ]
    return height_of(wrapped(zones.heading, head, width), head) + look.scale + sum(rows)


@dataclass(frozen=True)
class BarRow:
    """A zone's name, its value, None where there is none, as written, and its colour."""

    name: str
    value: float | None
    text: str
    colour: str


def bars(flow: Flow, rows: Sequence[BarRow]) -> None:
    """Write values as bars from the zero that all share, in one or two columns, on many pages."""
    look = flow.look
    columns = 2 if len(rows) > _TWO_COLUMNS_FROM else 1
    gutter = 6.0 * look.scale
    width = (look.width - (columns - 1) * gutter) / columns
    known = [row.value for row in rows if row.value is not None and math.isfinite(row.value)]
    low, high = min([*known, 0.0]), max([*known, 0.0])
    style = look.style(7.5)
    written = max((width_of(row.text, style) for row in rows), default=0) * 1.04 + look.scale
    left = list(rows)
    while left:
        if flow.room < 12 * look.scale:
            flow.turn()
        top, lowest = flow.y, flow.y
        share = math.ceil(len(left) / columns)
        for column in range(columns):
            x, y, count = look.margin + column * (width + gutter), top, 0
            while left and (count < share or columns == 1):
                name_width = (width - written) * 0.55
                lines = wrapped(left[0].name, style, name_width)
                tall = height_of(lines, style) + 0.8 * look.scale
                if y + tall > look.bottom:
                    break
                row = left.pop(0)
                flow.page.write_lines(lines, style, x, y, name_width)
                place = Box(x + name_width, y, width - written - name_width, style.line_mm)
                _bar(flow.page, row, place, (low, high))
                flow.page.write_lines([row.text], style, x + width - written, y, written, RIGHT)
                y, count = y + tall, count + 1
            lowest = max(lowest, y)
        flow.y = lowest
        if left:
            flow.turn()


def _bar(page: Page, row: BarRow, place: Box, ends: tuple[float, float]) -> None:
    low, high = ends
    if row.value is None or not math.isfinite(row.value) or high == low:
        return
    room = place.width - 3.0
    start, end = sorted((0.0, row.value))
    x = place.x + 1.5 + room * (start - low) / (high - low)
    wide = room * (end - start) / (high - low)
    if wide > 0:
        page.items.append(
            Fill(x, place.y + 0.5, wide, place.height - 1.0, row.colour, palette.OUTLINE)
        )
