"""A page of print as plain data: what stands where, in millimetres, before QGIS draws it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smart_territory_plugin.reports.layout_text import Style, height_of, wrapped

if TYPE_CHECKING:
    from smart_territory_plugin.reports.layout_zones import ZoneMap

A4 = (210.0, 297.0)
A1 = (594.0, 841.0)
LEFT, CENTRE, RIGHT = "left", "centre", "right"


@dataclass(frozen=True)
class Box:
    """A rectangle from its upper left corner, in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width


@dataclass(frozen=True)
class Text(Box):
    """Lines that fit their box."""

    lines: tuple[str, ...]
    style: Style
    align: str = LEFT


@dataclass(frozen=True)
class Fill(Box):
    """A coloured rectangle: a bar, a swatch of a legend or a rule; texts may lie on it."""

    colour: str
    outline: str = ""
    hatched: bool = False


@dataclass(frozen=True)
class MapBox(Box):
    """A map of zones; ``label`` is the expression written in each, in letters of ``names``."""

    zones: ZoneMap
    label: str = ""
    names: Style | None = None


@dataclass(frozen=True)
class ScaleBar(Box):
    """The scale of a map of the same page."""

    zones: MapBox
    style: Style


@dataclass(frozen=True)
class North(Box):
    """An arrow to true north on a map."""

    zones: MapBox


@dataclass
class Page:
    """A page: its name in the atlas and what stands on it, from back to front."""

    name: str
    paper: tuple[float, float] = A4
    items: list[Box] = field(default_factory=list)

    def write(
        self, text: str, style: Style, x: float, y: float, width: float, align: str = LEFT
    ) -> float:
        """Write a text, broken into lines, and return where it ends."""
        lines = wrapped(text, style, width)
        return self.write_lines(lines, style, x, y, width, align)

    def write_lines(
        self,
        lines: Sequence[str],
        style: Style,
        x: float,
        y: float,
        width: float,
        align: str = LEFT,
    ) -> float:
        """Write lines that are known to fit and return where they end."""
        height = height_of(list(lines), style)
        if any(lines):
            self.items.append(Text(x, y, width, height, tuple(lines), style, align))
        return y + height

    def texts(self) -> list[str]:
        """Return the texts in their order."""
        return [" ".join(item.lines) for item in self.items if isinstance(item, Text)]
