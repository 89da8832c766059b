"""The data of a composite index: indicators that tell zones apart, and their outliers treated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.index_indicators import IndexIndicator
from smart_territory_plugin.core.index_input import Rows
from smart_territory_plugin.core.index_journal import Journal
from smart_territory_plugin.core.index_outliers import (
    AS_IS,
    LOGGED,
    WINSORISED,
    Treated,
    treated,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FEW = 10  # rows of which statistics say little


def usable(rows: Rows, indicators: Sequence[IndexIndicator], journal: Journal) -> NDArray[np.bool_]:
    """Return which indicators tell rows apart, and log which do not.

    Returns
    -------
    numpy.ndarray of bool
        Shape (indicators,): False for those without values and for those that are constant.

    Raises
    ------
    TerritoryError
        ``INDEX_FEW_ROWS`` where fewer than two rows have values; ``INDEX_NOTHING_VARIES``.
    """
    values = rows.values.to_numpy(dtype="float64")
    some = int((~np.isnan(values)).any(axis=1).sum())
    if some < 2:
        raise TerritoryError(messages.INDEX_FEW_ROWS, count=some)
    codes = [one.code for one in indicators]
    empty = np.isnan(values).all(axis=0)
    low = np.nanmin(np.where(empty, 0.0, values), axis=0)
    high = np.nanmax(np.where(empty, 0.0, values), axis=0)
    constant = ~empty & (high - low <= 1e-9 * np.maximum(np.abs(low), np.abs(high)))
    for template, which in (
        (messages.INDEX_ALL_MISSING, empty),
        (messages.INDEX_CONSTANT, constant),
    ):
        if which.any():
            named = [code for code, one in zip(codes, which, strict=True) if one]
            journal.warn(messages.STAGE_DATA, template, codes=", ".join(named))
    used = ~empty & ~constant
    if not used.any():
        raise TerritoryError(messages.INDEX_NOTHING_VARIES)
    journal.note(
        messages.STAGE_DATA,
        messages.INDEX_DATA,
        rows=len(values),
        periods=len(rows.periods),
        indicators=int(used.sum()),
        missing=int(np.isnan(values[:, used]).sum()),
    )
    if some < _FEW:
        journal.warn(messages.STAGE_DATA, messages.INDEX_FEW_ZONES, count=some)
    return used


def treatments(
    raw: NDArray[np.float64],
    indicators: Sequence[IndexIndicator],
    most: int,
    journal: Journal,
    log: Sequence[bool],
) -> list[Treated]:
    """Return each indicator with its outliers treated, and log what was done.

    Parameters
    ----------
    raw : numpy.ndarray of float
        Shape (rows, indicators), NaN where unknown.
    indicators : sequence of IndexIndicator
        What the columns are.
    most : int
        How many values of an indicator may be drawn in.
    journal : Journal
        Gets the sentences.
    log : sequence of bool
        Whether each indicator may be put on a logarithmic scale.
    """
    found = [treated(column, most, log=may) for column, may in zip(raw.T, log, strict=True)]
    codes = [one.code for one in indicators]
    drawn = [
        f"{code} ({one.count})"
        for code, one in zip(codes, found, strict=True)
        if one.how == WINSORISED
    ]
    logged = [code for code, one in zip(codes, found, strict=True) if one.how == LOGGED]
    still = [code for code, one in zip(codes, found, strict=True) if not one.passes]
    if drawn:
        journal.note(messages.STAGE_OUTLIERS, messages.INDEX_WINSORISED, codes=", ".join(drawn))
    if logged:
        journal.note(messages.STAGE_OUTLIERS, messages.INDEX_LOGGED, codes=", ".join(logged))
    if still:
        journal.warn(messages.STAGE_OUTLIERS, messages.INDEX_STILL_SKEWED, codes=", ".join(still))
    if not (drawn or logged or still):
        journal.note(messages.STAGE_OUTLIERS, messages.INDEX_NO_OUTLIERS)
    return found


def untreated(raw: NDArray[np.float64], journal: Journal) -> list[Treated]:
    """Return each indicator as it is, and log that."""
    journal.note(messages.STAGE_OUTLIERS, messages.INDEX_UNTREATED)
    return [Treated(column, AS_IS, 0, passes=True) for column in raw.T]
