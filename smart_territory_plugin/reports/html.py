"""Pieces of HTML in which every text is taken as data: tables, bands, pictures."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from smart_territory_plugin.reports.palette import BAND_COLOURS, BAND_SYMBOLS
from smart_territory_plugin.reports.words import band_word


def escaped(text: object) -> str:
    """Return a text safe inside an element and inside a quoted attribute."""
    return html.escape("" if text is None else str(text), quote=True)


@dataclass(frozen=True)
class Cell:
    """A cell of a table: its inner HTML, and the number it sorts by where it holds one."""

    inner: str
    number: float | None = None
    kind: str = ""

    def html(self) -> str:
        """Return the cell as HTML."""
        classes = _class_of(self.kind)
        if "number" not in self.kind:
            return f"<td{classes}>{self.inner}</td>"
        value = "" if self.number is None else repr(float(self.number))
        return f'<td{classes} data-value="{value}">{self.inner}</td>'


def _class_of(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def text_cell(text: object) -> Cell:
    """Return a cell with a text."""
    return Cell(escaped(text))


def table(
    caption: str,
    head: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    foot: Sequence[Cell] | None = None,
    kind: str = "sortable",
) -> str:
    """Return a table that can be sorted; ``foot`` is a last row that stays where it is.

    ``kind`` is its class: ``fill-in`` for one that people write in.
    """
    listed = list(rows)
    kinds = [cell.kind for cell in listed[0]] if listed else [""] * len(head)
    titles = "".join(
        f'<th scope="col"{_class_of(kind)}>{escaped(text)}</th>'
        for text, kind in zip(head, kinds, strict=True)
    )
    body = "".join(f"<tr>{''.join(cell.html() for cell in row)}</tr>" for row in listed)
    last = ""
    if foot:
        last = f'<tfoot><tr class="whole">{"".join(cell.html() for cell in foot)}</tr></tfoot>'
    # The frame scrolls on a narrow screen, and by keyboard, so that the page itself does not.
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{escaped(caption)}">'
        f'<table class="{kind}"><caption>{escaped(caption)}</caption>'
        f"<thead><tr>{titles}</tr></thead><tbody>{body}</tbody>{last}</table></div>"
    )


def band(code: str | None, language: str) -> str:
    """Return a band as word and symbol beside its colour; a dash where there is none."""
    if not code:
        return "—"
    return (
        f'<span class="band"><i style="background:{BAND_COLOURS[code]}"></i>'
        f"{escaped(band_word(code, language))} ({BAND_SYMBOLS[code]})</span>"
    )


def bar(value: float | None, values: Iterable[float]) -> str:
    """Return a bar from zero to the value on the common scale of ``values``.

    Decoration beside a number: a value below zero reaches to the left of the common zero.
    """
    known = [0.0, *values]
    low, high = min(known), max(known)
    if value is None or not low <= value <= high or low == high:
        return ""
    start = 100 * (min(value, 0.0) - low) / (high - low)
    width = 100 * abs(value) / (high - low)
    style = f"margin-left:{start:.1f}%;width:{width:.1f}%"
    return f'<span style="{style}" aria-hidden="true"></span>'


def definitions(pairs: Iterable[tuple[str, str]]) -> str:
    """Return terms with their texts; a pair without a text is left out."""
    items = "".join(
        f"<dt>{escaped(term)}</dt><dd>{escaped(text)}</dd>" for term, text in pairs if text
    )
    return f"<dl>{items}</dl>"
