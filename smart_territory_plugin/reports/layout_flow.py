"""Headings, paragraphs and tables that flow from page to page; a row is never parted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from smart_territory_plugin.reports import palette
from smart_territory_plugin.reports.layout_items import LEFT, RIGHT, Fill, Page
from smart_territory_plugin.reports.layout_look import Look
from smart_territory_plugin.reports.layout_text import Style, height_of, wrapped
from smart_territory_plugin.reports.words import band_word

_LINE_COLOUR = "#d0d0d0"
_HEAD_COLOUR = "#efefef"
_PAD = 1.4


@dataclass(frozen=True)
class Cell:
    """Paragraphs of a cell, each in its letters, and the band whose colour stands before them."""

    parts: tuple[tuple[str, Style], ...]
    band: str = ""


@dataclass(frozen=True)
class Column:
    """A column of a table: its head, its share of the width and where its text stands."""

    title: str
    share: float
    align: str = LEFT


def band_cell(code: Any, style: Style, language: str) -> Cell:
    """Return a band as colour, word and symbol, empty where there is none."""
    said = band_word(code, language)
    if not said:
        return Cell((("", style),))
    return Cell(((f"{said} ({palette.BAND_SYMBOLS[code]})", style),), code)


class Flow:
    """Writes one thing under the other, on new pages as needed.

    Parameters
    ----------
    look : Look
        Paper and letters.
    start : callable
        Returns a new page and the height where its content starts.
    """

    def __init__(self, look: Look, start: Callable[[], tuple[Page, float]]) -> None:
        self.look = look
        self._start = start
        page, self.y = start()
        self.pages = [page]

    @property
    def page(self) -> Page:
        """The page that is written on."""
        return self.pages[-1]

    @property
    def room(self) -> float:
        """The height that is left on the page."""
        return self.look.bottom - self.y

    def need(self, height: float) -> bool:
        """Turn the page where ``height`` is not left; tell whether it was turned."""
        if height <= self.room:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """Go to a new page."""
        page, self.y = self._start()
        self.pages.append(page)

    def gap(self, height: float = 2.0) -> None:
        """Leave some room."""
        self.y += height * self.look.scale

    def paragraph(self, text: str, style: Style | None = None) -> None:
        """Write a text, over several pages where it must be."""
        chosen = style or self.look.body
        for line in wrapped(text, chosen, self.look.width):
            self.need(chosen.line_mm)
            self.y = self.page.write_lines(
                [line], chosen, self.look.margin, self.y, self.look.width
            )
        self.gap(1.0)

    def heading(self, text: str, following: float = 15.0) -> None:
        """Write a heading that keeps company with ``following`` millimetres of what follows."""
        style = self.look.heading
        lines = wrapped(text, style, self.look.width)
        self.need(height_of(lines, style) + following * self.look.scale)
        self.gap(1.5)
        self.y = self.page.write_lines(lines, style, self.look.margin, self.y, self.look.width)
        self.gap(1.0)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        notes: Sequence[str] = (),
        note_style: Style | None = None,
    ) -> None:
        """Write a table, its head again on every page; ``notes`` stand under the rows, in full."""
        small = note_style or self.look.small
        titles = self._titles(columns)
        self._row(columns, titles, head=True)
        for number, row in enumerate(rows):
            note = notes[number] if notes else ""
            if self.need(self._height(columns, row) + self._note_height(note, small)):
                self._row(columns, titles, head=True)
            self._row(columns, row)
            self._note(note, small)
            self._line()
        self.gap(2.0)

    def table_height(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> float:
        """Return the height of a table without notes on one page."""
        return sum(self._height(columns, row) for row in (self._titles(columns), *rows))

    def _titles(self, columns: Sequence[Column]) -> list[Cell]:
        head = self.look.style(8, bold=True)
        return [Cell(((column.title, head),)) for column in columns]

    def _widths(self, columns: Sequence[Column]) -> list[float]:
        whole = sum(column.share for column in columns)
        return [self.look.width * column.share / whole for column in columns]

    def _inset(self, cell: Cell) -> float:
        return 6.0 * self.look.scale if cell.band else 0.0

    def _height(self, columns: Sequence[Column], row: Sequence[Cell]) -> float:
        pad = _PAD * self.look.scale
        heights = [
            sum(
                height_of(wrapped(text, style, width - 2 * pad - self._inset(cell)), style)
                for text, style in cell.parts
            )
            for cell, width in zip(row, self._widths(columns), strict=True)
        ]
        return max(heights, default=0) + 1.2 * pad

    def _row(self, columns: Sequence[Column], row: Sequence[Cell], *, head: bool = False) -> None:
        look, pad = self.look, _PAD * self.look.scale
        high = self._height(columns, row)
        x = look.margin
        if head:
            self.page.items.append(Fill(x, self.y, look.width, high, _HEAD_COLOUR))
        for column, cell, width in zip(columns, row, self._widths(columns), strict=True):
            top, inset = self.y + 0.6 * pad, self._inset(cell)
            if cell.band:
                colour = palette.BAND_COLOURS[cell.band]
                self.page.items.append(
                    Fill(x + pad, top + 0.2 * pad, 3.2 * pad, 2 * pad, colour, palette.OUTLINE)
                )
            for text, style in cell.parts:
                top = self.page.write(
                    text, style, x + pad + inset, top, width - 2 * pad - inset, column.align
                )
            x += width
        self.y += high

    def _note_height(self, note: str, style: Style) -> float:
        width = self.look.width - 2 * _PAD * self.look.scale
        return height_of(wrapped(note, style, width), style) if note else 0.0

    def _note(self, note: str, style: Style) -> None:
        pad = _PAD * self.look.scale
        if note:
            top = self.y - 0.5 * pad
            width = self.look.width - 2 * pad
            self.y = self.page.write(note, style, self.look.margin + pad, top, width) + 0.5 * pad

    def _line(self) -> None:
        thick = 0.1 * self.look.scale
        self.page.items.append(
            Fill(self.look.margin, self.y - thick, self.look.width, thick, _LINE_COLOUR)
        )


NUMBER = RIGHT
