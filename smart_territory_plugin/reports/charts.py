"""Charts as SVG inside a page: columns, bars and a grid, in the colours of the report.

Every chart writes its values beside its marks, so that colour and length never speak alone, and
carries a text for those who do not see it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from smart_territory_plugin.reports.html import escaped
from smart_territory_plugin.reports.palette import (
    CLASS_COLOURS,
    INK,
    NO_DATA,
    OUTLINE,
    QUIET_INK,
    ink_on,
)

_WIDTH = 720
_LABEL_SIGNS, _MOVE_SIGNS = 26, 42
_FONT = 'font-family="sans-serif"'
_PLAIN = CLASS_COLOURS[3]


@dataclass(frozen=True)
class Mark:
    """A column or a bar: what it is, how long, what is written at its end, its colour."""

    label: str
    value: float
    text: str
    colour: str = _PLAIN


def columns(marks: Sequence[Mark], alt: str, across: str, up: str) -> str:
    """Return a chart of upright columns; ``across`` and ``up`` name its axes."""
    height, left, bottom, top = 280, 50, 230, 20
    highest = max((mark.value for mark in marks), default=0) or 1
    step = (_WIDTH - left - 10) / max(len(marks), 1)
    parts = [_line(left, bottom, _WIDTH - 10, bottom)]
    for number, mark in enumerate(marks):
        tall = (bottom - top) * mark.value / highest
        x, middle = left + number * step + 3, left + (number + 0.5) * step
        parts.append(_box(x, bottom - tall, step - 6, tall, mark.colour))
        parts.append(_text(middle, bottom - tall - 5, mark.text, "middle"))
        parts.append(_text(middle, bottom + 18, mark.label, "middle", QUIET_INK))
    parts.append(_text((left + _WIDTH) / 2, height - 8, across, "middle"))
    parts.append(
        f'<text x="16" y="{(top + bottom) / 2:.0f}" text-anchor="middle" fill="{INK}"'
        f' transform="rotate(-90 16 {(top + bottom) / 2:.0f})">{escaped(up)}</text>'
    )
    return _svg(height, alt, parts)


def bars(marks: Sequence[Mark], alt: str) -> str:
    """Return a chart of lying bars, the first on top."""
    left, row, right = 210, 24, 90
    longest = max((mark.value for mark in marks), default=0) or 1
    parts = []
    for number, mark in enumerate(marks):
        y = 6 + number * row
        wide = (_WIDTH - left - right) * max(mark.value, 0) / longest
        parts.append(_text(left - 8, y + 15, _cut(mark.label, _LABEL_SIGNS), "end"))
        parts.append(_box(left, y + 2, wide, row - 6, mark.colour))
        parts.append(_text(left + wide + 6, y + 15, mark.text, "start"))
    return _svg(12 + row * len(marks), alt, parts)


def grid(
    values: Sequence[Sequence[float]], rows: Sequence[str], heads: Sequence[str], alt: str
) -> str:
    """Return a table of coloured cells; darker is more, an empty cell has no value (NaN)."""
    left, top, high = 112, 24, 30
    wide = (_WIDTH - left - 4) / max(len(heads), 1)
    known = [value for line in values for value in line if math.isfinite(value)]
    low, span = min(known, default=0), (max(known, default=0) - min(known, default=0)) or 1
    parts = [
        _text(left + (k + 0.5) * wide, top - 8, head, "middle", QUIET_INK)
        for k, head in enumerate(heads)
    ]
    for number, (name, line) in enumerate(zip(rows, values, strict=True)):
        y = top + number * high
        parts.append(_text(left - 8, y + 20, name, "end"))
        for k, value in enumerate(line):
            x = left + k * wide
            if not math.isfinite(value):
                parts.append(_box(x, y, wide - 1, high - 1, NO_DATA))
                continue
            step = min(int((value - low) / span * len(CLASS_COLOURS)), len(CLASS_COLOURS) - 1)
            colour = CLASS_COLOURS[step]
            parts.append(_box(x, y, wide - 1, high - 1, colour))
            parts.append(_text(x + wide / 2, y + 19, f"{value:.0f}", "middle", ink_on(colour)))
    return _svg(top + high * len(rows) + 4, alt, parts)


@dataclass(frozen=True)
class Move:
    """A thing that moved on a scale from 0 to 100; ``text`` stands at the end of its line."""

    label: str
    before: float
    after: float
    text: str
    colour: str = _PLAIN


def moves(marks: Sequence[Move], alt: str, heads: tuple[str, str]) -> str:
    """Return a chart of moves from a hollow dot to a full one, the first on top.

    ``heads`` name the two dots, such as two years.
    """
    left, row, top, right = 290, 26, 48, 180
    wide = _WIDTH - left - right
    bottom = top + row * len(marks)
    parts = [_dot(left, 12, None), _text(left + 10, 16, heads[0], "start")]
    parts += [_dot(left + wide / 2, 12, _PLAIN), _text(left + wide / 2 + 10, 16, heads[1], "start")]
    for tick in (0, 50, 100):
        x = left + wide * tick / 100
        parts.append(_line(x, top - 8, x, bottom, NO_DATA))
        parts.append(_text(x, top - 12, str(tick), "middle", QUIET_INK))
    for number, mark in enumerate(marks):
        y = top + (number + 0.5) * row
        start, end = (left + wide * value / 100 for value in (mark.before, mark.after))
        parts.append(_text(left - 14, y + 4, _cut(mark.label, _MOVE_SIGNS), "end"))
        parts.append(_line(start, y, end, y))
        parts += [_dot(start, y, None), _dot(end, y, mark.colour)]
        parts.append(_text(left + wide + 14, y + 4, mark.text, "start"))
    return _svg(bottom + 6, alt, parts)


def standalone(svg: str) -> str:
    """Return a chart as the text of an SVG file."""
    space = '<svg xmlns="http://www.w3.org/2000/svg" '
    body = svg.replace("<svg ", space, 1).replace('font-family="inherit"', _FONT, 1)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


# --- pieces --------------------------------------------------------------------------------------


def _svg(height: float, alt: str, parts: Sequence[str]) -> str:
    return (
        f'<svg role="img" aria-label="{escaped(alt)}" viewBox="0 0 {_WIDTH} {height:.0f}"'
        f' width="100%" font-size="13" font-family="inherit">{"".join(parts)}</svg>'
    )


def _cut(text: str, signs: int) -> str:
    return text if len(text) <= signs else text[: signs - 1] + "…"


def _dot(x: float, y: float, colour: str | None) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="{colour or "#ffffff"}" stroke="{OUTLINE}"/>'
    )


def _text(x: float, y: float, text: str, anchor: str, ink: str = INK) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{ink}">{escaped(text)}</text>'
    )


def _box(x: float, y: float, wide: float, tall: float, colour: str) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(wide, 0):.1f}" height="{max(tall, 0):.1f}"'
        f' fill="{colour}" stroke="{OUTLINE}" stroke-width="0.5"/>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, colour: str = OUTLINE) -> str:
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}"/>'
