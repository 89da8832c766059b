"""How wide and how tall a text is on paper, and the same text broken into lines that fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from qgis.core import QgsTextFormat, QgsUnitTypes
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from smart_territory_plugin.reports import palette

MM_PER_POINT = 25.4 / 72
_PIXELS_PER_MM = 40
_SPACING = 0.02
_SLACK = 0.985
"""A share of the width that lines may fill: a printer's font may run a little wider."""


@dataclass(frozen=True)
class Style:
    """Letters: size in points, weight, colour and the distance of lines in sizes."""

    points: float
    bold: bool = False
    colour: str = palette.INK
    spacing: float = 1.25

    @property
    def line_mm(self) -> float:
        """The height of a line in millimetres."""
        return self.points * MM_PER_POINT * self.spacing

    def scaled(self, factor: float) -> Style:
        """Return the same letters at another size."""
        return replace(self, points=self.points * factor)

    def font(self) -> QFont:
        """Return the font, of whatever family the computer has.

        Letters that are spaced by anything are never drawn as one sign (fi), which a search for
        the word would miss.
        """
        font = QFont("Open Sans")
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPointSizeF(self.points)
        font.setBold(self.bold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING)
        return font


@lru_cache(maxsize=64)
def _metrics(points: float, bold: bool) -> QFontMetricsF:
    font = Style(points, bold).font()
    font.setPixelSize(max(1, round(points * MM_PER_POINT * _PIXELS_PER_MM)))
    return QFontMetricsF(font)


def width_of(text: str, style: Style) -> float:
    """Return the width of a line of text in millimetres."""
    return _metrics(style.points, style.bold).horizontalAdvance(text) / _PIXELS_PER_MM


def wrapped(text: str, style: Style, width: float) -> list[str]:
    """Return a text as lines that are at most ``width`` millimetres wide; no sign is lost.

    A word that is wider than a line, such as an address, is broken where the line ends.
    """
    room = width * _SLACK
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in _pieces(paragraph, style, room):
            longer = f"{line} {word}" if line else word
            if line and width_of(longer, style) > room:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def _pieces(paragraph: str, style: Style, room: float) -> Iterator[str]:
    for word in paragraph.split(" "):
        rest = word
        while len(rest) > 1 and width_of(rest, style) > room:
            end = _longest_start(rest, style, room)
            yield rest[:end]
            rest = rest[end:]
        yield rest


def _longest_start(text: str, style: Style, room: float) -> int:
    """Return how many signs of a text fit in a line, at least one."""
    fitting, beyond = 1, len(text)
    while beyond - fitting > 1:
        middle = (fitting + beyond) // 2
        if width_of(text[:middle], style) <= room:
            fitting = middle
        else:
            beyond = middle
    return fitting


def height_of(lines: list[str], style: Style) -> float:
    """Return the height of lines in millimetres."""
    return len(lines) * style.line_mm


def largest_that_fits(
    text: str, style: Style, width: float, lines: int = 1, least: float = 0.5
) -> Style:
    """Return the style, made smaller down to a share ``least`` until the text fits in ``lines``."""
    for step in range(20):
        smaller = style.scaled(1 - step * (1 - least) / 19)
        if len(wrapped(text, smaller, width)) <= lines:
            return smaller
    return style.scaled(least)


def text_format(style: Style) -> QgsTextFormat:
    """Return a style as QGIS's items take it."""
    text = QgsTextFormat()
    text.setFont(style.font())
    text.setSize(style.points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(style.colour))
    text.setLineHeight(style.line_mm)
    text.setLineHeightUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    return text
