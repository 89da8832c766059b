"""Which indicators a composite index is made of: from the catalogue, or from a user's table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.catalogue import THEMES, Indicator, catalogue
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_normalise import AMPI, FIXED, Limits
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.tables import read_table

COLUMNS = ("indicator", "field", "direction", "weight", "group", "lower", "upper", "target")
"""The columns of a table of indicators; all but one of the first two may be left out."""
NO_GROUP = "other"
"""The group of an indicator that is in none."""

_NUMBERS = ("direction", "weight", "lower", "upper", "target")
_LONGEST = 24  # letters of a group, so that its field keeps to 30 with the prefix


@dataclass(frozen=True)
class IndexIndicator:
    """One indicator of an index."""

    code: str
    """The id in the catalogue, or the name that the user's table gives."""
    field: str
    """Where its values stand: a field of the layer, or an indicator of the long table."""
    direction: int
    """1 where more is better, -1 where less is."""
    weight: float = 1.0
    group: str = NO_GROUP
    """Lower-case ASCII."""
    lower: float = float("nan")
    upper: float = float("nan")
    target: float = float("nan")

    def label(self, language: str) -> str:
        """Return what a person reads: the catalogue's name in ``pt`` or ``en``, else the code."""
        known = _known().get(self.code)
        return known.label(language) if known is not None else self.code


def group_code(text: str) -> str:
    """Return the name of a group as a code: “Água e ar” is ``agua_e_ar``."""
    return plain(text).replace(" ", "_")[:_LONGEST].strip("_")


def limits_of(indicators: Sequence[IndexIndicator]) -> Limits:
    """Return directions, bounds and targets side by side."""

    def column(name: str) -> np.ndarray:
        return np.array([getattr(one, name) for one in indicators], dtype="float64")

    codes = tuple(one.code for one in indicators)
    arrays = (column(name) for name in ("direction", "lower", "upper", "target"))
    return Limits(codes, *arrays)


def keeps_unit(normalisation: int, indicator: IndexIndicator) -> bool:
    """Tell whether a normalisation needs the indicator in the unit its bounds are told in."""
    bounded = not math.isnan(indicator.lower) and not math.isnan(indicator.upper)
    return normalisation in FIXED or (normalisation == AMPI and bounded)


def chosen_indicators(
    available: Sequence[str], table: Path | None, source: str, *, every: bool
) -> list[IndexIndicator]:
    """Return the indicators of an index.

    Parameters
    ----------
    available : sequence of str
        The fields of the layer, or the indicators of the long table.
    table : pathlib.Path, optional
        A table with :data:`COLUMNS`. Without one, the indicators of the catalogue among
        ``available`` that have a direction, in the group of their theme.
    source : str
        The layer's name, for messages.
    every : bool
        Whether all of ``available`` are meant as indicators, so that the log names those that are
        left out because the catalogue does not know them.

    Raises
    ------
    TerritoryError
        As :func:`~smart_territory_plugin.core.tables.read_table`; ``INDEX_CELL_WRONG`` with the
        row, ``INDEX_NO_DIRECTION``, ``INDEX_INDICATOR_TWICE``, ``INDEX_BOUNDS_CROSSED``;
        ``INDEX_NO_INDICATORS`` where none is left.
    """
    found = _from_catalogue(available, every) if table is None else _from_table(available, table)
    if not found:
        raise TerritoryError(
            messages.INDEX_NO_INDICATORS, layer=source, available=", ".join(available) or "—"
        )
    return found


def _known() -> dict[str, Indicator]:
    return {indicator.id: indicator for indicator in catalogue().indicators}


def _theme(indicator: Indicator) -> str:
    return indicator.home if indicator.home in THEMES else indicator.themes[0]


def _from_catalogue(available: Sequence[str], every: bool) -> list[IndexIndicator]:
    known = _known()
    kept, undirected, unknown = [], [], []
    for name in available:
        entry = known.get(name)
        if entry is None:
            unknown.append(name)
        elif entry.direction == 0:
            undirected.append(name)
        else:
            kept.append(IndexIndicator(name, name, entry.direction, group=_theme(entry)))
    if undirected:
        note(messages.INDEX_UNDIRECTED, codes=", ".join(undirected))
    if unknown and every:
        warn(messages.INDEX_UNKNOWN, codes=", ".join(unknown))
    return kept


def _from_table(available: Sequence[str], path: Path) -> list[IndexIndicator]:
    rows = read_table(path, COLUMNS, _NUMBERS, COLUMNS).rows
    found, absent, weightless = [], [], []
    for number, cells in enumerate(rows.itertuples(index=False, name=None), 1):
        row = dict(zip(COLUMNS, cells, strict=True))
        indicator, own = _indicator(row, number, path.name, available)
        if own is None:
            absent.append(indicator.code)
        elif indicator.weight == 0:
            weightless.append(indicator.code)
        else:
            found.append(indicator)
    if absent:
        warn(messages.INDEX_NOT_IN_INPUT, table=path.name, codes=", ".join(absent))
    if weightless:
        note(messages.INDEX_WEIGHTLESS, codes=", ".join(weightless))
    codes = [indicator.code for indicator in found]
    fields = [indicator.field for indicator in found]
    for names in (codes, fields):
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise TerritoryError(messages.INDEX_INDICATOR_TWICE, table=path.name, code=twice)
    return found


def _indicator(
    row: dict[str, Any], number: int, table: str, available: Sequence[str]
) -> tuple[IndexIndicator, str | None]:
    """Return the indicator of a row, and where its values stand (None where nowhere)."""
    cells: dict[str, Any] = {n: None if pd.isna(value) else value for n, value in row.items()}

    def wrong(column: str, expected: str) -> TerritoryError:
        value = "" if cells[column] is None else cells[column]
        return TerritoryError(
            messages.INDEX_CELL_WRONG,
            table=table,
            row=number,
            column=column,
            value=value,
            expected=expected,
        )

    code = cells["indicator"] or cells["field"]
    if code is None:
        raise wrong("indicator", "container_access_pct")
    entry = _known().get(code)
    own = field_named(list(available), cells["field"] or code)
    direction = cells["direction"]
    if direction is None:
        direction = entry.direction if entry is not None else 0
        if direction == 0:
            raise TerritoryError(messages.INDEX_NO_DIRECTION, table=table, row=number, code=code)
    if direction not in (1, -1):
        raise wrong("direction", "1, -1")
    weight = 1.0 if cells["weight"] is None else cells["weight"]
    if weight < 0:
        raise wrong("weight", "0 …")
    group = group_code(cells["group"] or "") or (_theme(entry) if entry else NO_GROUP)
    low, high, target = (
        float("nan") if cells[name] is None else float(cells[name])
        for name in ("lower", "upper", "target")
    )
    if low >= high:
        raise TerritoryError(messages.INDEX_BOUNDS_CROSSED, table=table, row=number, code=code)
    built = IndexIndicator(
        code, own or code, int(direction), float(weight), group, low, high, target
    )
    return built, own
