"""Tables of travel costs between places, joined to two layers by their identifiers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.vector import numeric

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_WHOLE = re.compile(r"([+-]?\d+)\.0+")


class Places(NamedTuple):
    """One side of the table: the identifiers of a layer's features, and its names for messages."""

    ids: pd.Series
    layer: str
    field: str


class CostPairs(NamedTuple):
    """What :func:`read_cost_pairs` returns."""

    origin: NDArray[np.intp]
    """Position of the origin's feature."""
    destination: NDArray[np.intp]
    cost: NDArray[np.float64]
    known: NDArray[np.bool_]
    """One a feature of the origins: whether the table has a row for it."""


def id_texts(values: pd.Series) -> list[str | None]:
    """Return identifiers as text that compares equal however a layer stores them.

    Parameters
    ----------
    values : pandas.Series
        Text, whole numbers or decimals.

    Returns
    -------
    list of str or None
        The text without surrounding blanks; a whole number loses its decimals (``1.0`` is
        ``1``), leading zeros stay (``007`` is not ``7``); None where missing or empty.
    """
    codes, uniques = pd.factorize(values.to_numpy(dtype=object))
    texts = [_id_text(value) for value in uniques]
    return [texts[code] if code >= 0 else None for code in codes]


def _id_text(value: object) -> str | None:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value).strip()
    whole = _WHOLE.fullmatch(text)
    return (whole[1] if whole else text) or None


def read_cost_pairs(
    table: pd.DataFrame, columns: Sequence[str], origins: Places, destinations: Places, title: str
) -> CostPairs:
    """Return the pairs of a table of costs as positions in two layers.

    Parameters
    ----------
    table : pandas.DataFrame
        One row a pair.
    columns : sequence of str
        Its columns with the origin's identifier, the destination's and the cost (numbers, or
        text with a decimal comma or dot).
    origins, destinations : Places
        The two layers.
    title : str
        The table's name, for the log.

    Returns
    -------
    CostPairs
        Each pair once, with the lowest of its costs. Rows whose cost is missing, no number or
        below 0, and rows whose identifier no feature has, are left out and counted in the log.

    Raises
    ------
    TerritoryError
        ``IDS_REPEATED`` where two features of a layer have one identifier, ``COST_TABLE_EMPTY``
        without rows, ``NO_ROW_MATCHES`` where no row belongs to two features.
    """
    from_column, to_column, cost_column = columns
    cost = numeric(table[cost_column], cost_column, title).to_numpy()
    missing, negative = np.isnan(cost), cost < 0
    if missing.any() or negative.any():
        warn(
            messages.COSTS_LEFT_OUT,
            table=title,
            missing=int(missing.sum()),
            negative=int(negative.sum()),
        )
    origin = _positions(table[from_column], origins)
    destination = _positions(table[to_column], destinations)
    strange = (origin < 0) | (destination < 0)
    if strange.all():
        raise _no_match(table, columns, origins, destinations, title)
    if strange.any():
        warn(
            messages.ROWS_UNMATCHED,
            table=title,
            count=int(strange.sum()),
            total=len(table),
            example=_row_text(table, columns, int(np.argmax(strange))),
        )
    used = ~(missing | negative | strange)
    known = np.zeros(len(origins.ids), dtype=bool)
    known[origin[used]] = True
    return CostPairs(*_cheapest(origin[used], destination[used], cost[used], title), known)


def _positions(column: pd.Series, places: Places) -> NDArray[np.intp]:
    """Return the position of the feature each identifier of a column names, -1 for none."""
    own = pd.Series(id_texts(places.ids), dtype=object)
    filled = own[own.notna()]
    repeated = filled[filled.duplicated()]
    if len(repeated):
        raise TerritoryError(
            messages.IDS_REPEATED,
            layer=places.layer,
            field=places.field,
            count=len(repeated),
            example=repeated.iloc[0],
        )
    codes, uniques = pd.factorize(column.to_numpy(dtype=object))
    texts = pd.Index([_id_text(value) for value in uniques], dtype=object)
    found = pd.Index(filled, dtype=object).get_indexer(texts)
    place = np.where(found >= 0, filled.index.to_numpy()[found], -1) if len(filled) else found
    return np.append(place, -1)[codes].astype(np.intp)  # a missing identifier has the code -1


def _no_match(
    table: pd.DataFrame, columns: Sequence[str], origins: Places, destinations: Places, title: str
) -> TerritoryError:
    if table.empty:
        return TerritoryError(messages.COST_TABLE_EMPTY, table=title)
    return TerritoryError(
        messages.NO_ROW_MATCHES,
        table=title,
        row=_row_text(table, columns, 0),
        origins=_example(origins),
        destinations=_example(destinations),
    )


def _row_text(table: pd.DataFrame, columns: Sequence[str], row: int) -> str:
    ends = [id_texts(table[column].iloc[row : row + 1])[0] or "–" for column in columns[:2]]
    return " → ".join(ends)


def _example(places: Places) -> str:
    first = next((text for text in id_texts(places.ids) if text), "–")
    return f"{first} ({places.layer})"


def _cheapest(
    origin: NDArray[np.intp], destination: NDArray[np.intp], cost: NDArray[np.float64], title: str
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Return every pair once, with the lowest of its costs."""
    order = np.lexsort((cost, destination, origin))
    origin, destination, cost = origin[order], destination[order], cost[order]
    again = (np.diff(origin) == 0) & (np.diff(destination) == 0)
    if not again.any():
        return origin, destination, cost
    warn(messages.PAIRS_REPEATED, table=title, count=int(again.sum()))
    first = np.append(True, ~again)
    return origin[first], destination[first], cost[first]
