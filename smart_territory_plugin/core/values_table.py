"""VALUES read back from whatever a table file made of them."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.values import MUNICIPALITY, VALUES_COLUMNS, typed
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.core.zones import LEVELS

_NUMBERS = ("value", "base_n", "coverage_pct")
_WITHOUT_WIDTH = ("zone_vintage", "method_version", "period_start", "period_end")


def values_table(
    frame: pd.DataFrame, title: str, needed: Sequence[str] = VALUES_COLUMNS
) -> pd.DataFrame:
    """Return VALUES with codes as text and numbers as numbers.

    Parameters
    ----------
    frame : pandas.DataFrame
        The columns of VALUES in any case of letters, as a GeoPackage, a CSV of either language or
        a spreadsheet gives them; others are left out.
    title : str
        The table's name, for messages.
    needed : sequence of str
        The columns that must be there; of the others, missing ones are empty.

    Returns
    -------
    pandas.DataFrame
        As :func:`~.values.typed`, rows numbered from 0; codes have the zeros back that a number
        has lost.

    Raises
    ------
    TerritoryError
        ``NOT_VALUES`` where a needed column is missing; ``EXPORT_NO_VALUES`` without rows.
    """
    own = {name: field_named(list(map(str, frame.columns)), name) for name in VALUES_COLUMNS}
    missing = [name for name in needed if own[name] is None]
    if missing:
        raise TerritoryError(messages.NOT_VALUES, layer=title, missing=", ".join(missing))
    if frame.empty:
        raise TerritoryError(messages.EXPORT_NO_VALUES, layer=title)
    found = {name: frame[field] for name, field in own.items() if field is not None}
    table = pd.DataFrame(found).reset_index(drop=True)
    for name in _NUMBERS:
        if name in table:  # a CSV of ours in Portuguese has decimal commas
            table[name] = numeric(table[name], name, title)
    table = typed(table)
    widths = [LEVELS.get(level, 0) for level in table["zone_level"]]
    table["zone_code"] = _codes(table["zone_code"], widths)
    table["territory"] = _codes(table["territory"], [LEVELS[MUNICIPALITY]] * len(table))
    for column in _WITHOUT_WIDTH:
        table[column] = _codes(table[column], [0] * len(table))
    return table


def code_of(value: object, width: int) -> str | None:
    """Return a code as text; a number has lost its leading zeros, which ``width`` brings back."""
    if value is None or value != value:  # noqa: PLR0124 - only NaN differs from itself
        return None
    if isinstance(value, (int, float)):
        return str(int(value)).zfill(width)
    text = str(value).strip()
    return (text.zfill(width) if text.isdigit() else text) or None


def _codes(values: pd.Series, widths: Sequence[int]) -> pd.Series:
    pairs = zip(values, widths, strict=True)
    return pd.Series(
        [code_of(value, width) for value, width in pairs], index=values.index, dtype="object"
    )
