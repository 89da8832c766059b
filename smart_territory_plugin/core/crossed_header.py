"""The header of a statistical table: several lines, spans, and a column for each class or year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from smart_territory_plugin.core.ine_codes import CODE, code_cell
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.waste_names import AMOUNTS, WasteNames

_YEAR = re.compile(r"(?:ano\s+(?:de\s+)?)?((?:19|20)\d\d)(?:\.0+)?", re.IGNORECASE)
_UNITS = {"t", "ton", "toneladas", "n", "n o", "no", "pct", "kg"}
_LONGEST_SIGN = 3  # “t” alone is no name, “Toneladas” alone is one

Grid = Sequence[Sequence[str]]
"""Rows of cells, all of one width, empty where there is nothing."""


@dataclass(frozen=True)
class Column:
    """What a column holds.

    Attributes
    ----------
    meaning : str or None
        One of :data:`~.waste_names.COLUMNS` or :data:`~.waste_names.AMOUNTS`; ``unknown`` for
        numbers of a class that the names do not have; None for a column that is not read.
    label : str
        Its own lowest words.
    year : float
        The year its header names, NaN without.
    """

    meaning: str | None
    label: str
    year: float


def header_place(grid: Grid, names: WasteNames) -> tuple[int, int] | None:
    """Return the first row of the header and the first row below it; None where there is none.

    The header's main row is the first that names the municipality's code. The rows below it
    belong to the header until one has a code in such a column; a row above belongs to it where it
    holds more than a title.
    """
    main = next((k for k, row in enumerate(grid) if _coded(row, names)), None)
    if main is None:
        return None
    coded = _coded(grid[main], names)
    below = main + 1
    while below < len(grid) and not any(is_code(grid[below][place]) for place in coded):
        below += 1
    first = main
    while first > 0 and sum(map(bool, grid[first - 1])) > 1:
        first -= 1
    return (first, below) if below < len(grid) else None


def _coded(row: Sequence[str], names: WasteNames) -> list[int]:
    """Return the columns that a row of the header gives to codes, with the span of each."""
    named = [place for place, cell in enumerate(row) if names.column(cell) == "code"]
    spans = [place + 1 for place in named if place + 1 < len(row) and not row[place + 1]]
    return [*named, *spans]


def is_code(cell: str) -> bool:
    """Tell whether a cell holds a code of the country, a region, a municipality or a freguesia."""
    return bool(CODE.fullmatch(code_cell(cell)))


def columns_of(header: Grid, names: WasteNames) -> list[Column]:
    """Return what every column holds.

    Parameters
    ----------
    header : grid
        The rows of the header, from the upper to the lower; a cell that is empty belongs to the
        one on its left, as spans are exported.
    names : WasteNames
        The names.

    Returns
    -------
    list of Column
        A column without words of its own beside one of codes is one of codes or names too,
        beside one of numbers it holds INE's conventions.
    """
    columns: list[Column] = []
    for place in range(len(header[0])):
        words = [row[place] for row in header if row[place]]
        own = [text for text in words if plain(text) not in _UNITS]
        own = own or [text for text in words if len(plain(text)) > _LONGEST_SIGN]
        spans = [_left(row, place) for row in header]
        years = filter(None, map(_year, (*reversed(own), *spans)))
        before = columns[-1].meaning if columns else None
        meaning = _meaning(own, spans, before, names)
        label = own[-1] if own else ""
        columns.append(Column(meaning, label, next(years, float("nan"))))
    return columns


def _meaning(own: list[str], spans: list[str], before: str | None, names: WasteNames) -> str | None:
    if not own:
        if before == "code":
            return "code"
        return "sign" if before in ("value", "unknown", *AMOUNTS) else None
    for depth, text in enumerate(reversed(own)):
        meaning = names.column(text)
        if meaning in ("type", "value") and depth and not _year(own[-1]):
            return "unknown"
        if meaning is not None:
            return "value" if meaning == "type" and depth else meaning
    if _year(own[-1]):
        return "value"
    return "unknown" if {names.column(text) for text in spans} & {"type", "value"} else None


def _left(row: Sequence[str], place: int) -> str:
    """Return the nearest words on the left of a cell, the cell itself included."""
    return next((row[k] for k in range(place, -1, -1) if row[k]), "")


def _year(text: str) -> float:
    """Return the year that is all that a cell says, 0 for any other."""
    found = _YEAR.fullmatch(text.strip())
    return float(found[1]) if found else 0.0
