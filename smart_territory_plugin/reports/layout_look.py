"""What every printed page shares: paper, letters, title, note on made-up data, foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.layout_items import A1, A4, CENTRE, RIGHT, Fill, Page
from smart_territory_plugin.reports.layout_text import (
    Style,
    height_of,
    largest_that_fits,
    width_of,
    wrapped,
)
from smart_territory_plugin.reports.report_data import ReportData
from smart_territory_plugin.reports.words import word

_RULE_COLOUR = "#b0b0b0"
_WARNING_FILL = "#fdf1ee"


@dataclass(frozen=True)
class Look:
    """Paper and letters of a template; margins and letters grow with ``scale``."""

    paper: tuple[float, float] = A4
    scale: float = 1.0

    def style(self, points: float, *, bold: bool = False, colour: str = palette.INK) -> Style:
        """Return letters of a size on A4, grown with the paper."""
        return Style(points * self.scale, bold, colour)

    @property
    def title(self) -> Style:
        """Of a page's title."""
        return self.style(19, bold=True)

    @property
    def heading(self) -> Style:
        """Of a part of a page."""
        return self.style(11.5, bold=True)

    @property
    def body(self) -> Style:
        """Of running text."""
        return self.style(9)

    @property
    def small(self) -> Style:
        """Of sources and remarks."""
        return self.style(7, colour=palette.QUIET_INK)

    @property
    def margin(self) -> float:
        """The empty edge in millimetres."""
        return 15.0 * self.scale

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.paper[0] - 2 * self.margin

    @property
    def bottom(self) -> float:
        """Where the room for content ends, above the foot."""
        return self.paper[1] - 17.0 * self.scale


POSTER = Look(A1, 2.3)
SHEET = Look()


@dataclass(frozen=True)
class Heads:
    """What stands at the top of a page: its name in the atlas, title and line below."""

    name: str
    title: str
    under: str


def opened(look: Look, heads: Heads, data: ReportData, language: str) -> tuple[Page, float]:
    """Return a page with its title and the height where its content starts."""
    page = Page(heads.name, look.paper)
    top, width = look.margin * 0.8, look.width
    if data.fictitious:
        width -= _badge(page, look, top, language) + 4 * look.scale
    title = largest_that_fits(heads.title, look.title, width, 2, 0.6)
    y = page.write(heads.title, title, look.margin, top, width)
    under = look.style(10, colour=palette.QUIET_INK)
    y = page.write(heads.under, under, look.margin, y, width)
    page.items.append(Fill(look.margin, y + look.scale, look.width, 0.3 * look.scale, _RULE_COLOUR))
    return page, y + 4 * look.scale


def _badge(page: Page, look: Look, top: float, language: str) -> float:
    note = word("fictitious_short", language)
    style = look.style(9.5, bold=True, colour=palette.WARNING_INK)
    wide = width_of(note, style) * 1.05 + 6 * look.scale
    x = look.margin + look.width - wide
    high = style.line_mm + 2 * look.scale
    page.items.append(Fill(x, top, wide, high, _WARNING_FILL, palette.WARNING_INK))
    page.write_lines([note], style, x, top + look.scale, wide, CENTRE)
    return wide


def made_up(page: Page, look: Look, data: ReportData, y: float, language: str) -> float:
    """Write what made-up data mean, where they are made up; return where it ends."""
    if not data.fictitious:
        return y
    text = word("fictitious_text", language, territory=data.place(language))
    said = f"{word('fictitious_title', language)}. {text}"
    inner = look.width - 6 * look.scale
    style = look.style(9, colour=palette.WARNING_INK)
    high = height_of(wrapped(said, style, inner), style) + 3 * look.scale
    page.items.append(Fill(look.margin, y, look.width, high, _WARNING_FILL, palette.WARNING_INK))
    page.write(said, style, look.margin + 3 * look.scale, y + 1.5 * look.scale, inner)
    return y + high + 3 * look.scale


def place_and_year(data: ReportData, language: str) -> str:
    """Return the municipality with the year the indicators stand for, if one is known."""
    place = data.place(language)
    return f"{place}, {data.year}" if data.year else place


def with_feet(pages: Sequence[Page], look: Look, data: ReportData, language: str) -> Sequence[Page]:
    """Write at the foot of every page who made it, when, and its number; return the pages."""
    made = word("made_with", language, version=data.version)
    when = f"{word('created', language)}: {data.created[:10]}"
    run = f"{word('run_id', language)}: {data.run_id}" if data.run_id else ""
    text = " · ".join(part for part in (made, when, run) if part)
    y = look.bottom + 3 * look.scale
    for number, page in enumerate(pages, 1):
        page.items.append(
            Fill(look.margin, y - look.scale, look.width, 0.3 * look.scale, _RULE_COLOUR)
        )
        count = f"{number}/{len(pages)}" if len(pages) > 1 else ""
        room = look.width - 16 * look.scale
        style = largest_that_fits(text, look.small, room)
        page.write(text, style, look.margin, y, room)
        page.write(count, look.small, look.margin + room, y, 16 * look.scale, RIGHT)
    return pages
