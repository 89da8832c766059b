"""Hydrologic soil groups as rasters and layers write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

GROUPS = ("A", "B", "C", "D")
UNKNOWN = 4
"""The position of soils whose group nobody knows; they count as D."""

# A dual group such as A/D is D unless the land is drained, which no map says.
_NUMBERS = {1: 0, 2: 1, 3: 2, 4: 3, 11: 3, 12: 3, 13: 3, 14: 3}
_LETTERS = {letter: number for number, letter in enumerate(GROUPS, start=1)}
_POSITION = np.array([_NUMBERS.get(number, UNKNOWN) for number in range(16)], dtype=np.int8)


def group_positions(values: NDArray[np.float64]) -> NDArray[np.int8]:
    """Return the group of every cell of a soil raster.

    Parameters
    ----------
    values : numpy.ndarray of float
        1 to 4 for A to D; 11 to 14 for the dual groups A/D to D/D, which count as D. These are the
        codes of HYSOGs250m (Ross et al. 2018).

    Returns
    -------
    numpy.ndarray of int8
        0 to 3 for A to D; :data:`UNKNOWN` for NaN and any other value.
    """
    known = (values >= 1) & (values <= 14)
    number = np.where(known, values, 0.0)
    place = number.astype(np.int8)
    place[place != number] = 0
    return _POSITION[place]


def group_numbers(values: pd.Series, field: str, layer: str) -> pd.Series:
    """Return a layer's soil groups as the numbers of :func:`group_positions`.

    Parameters
    ----------
    values : pandas.Series
        ``A`` to ``D``, dual groups such as ``A/D``, or the numbers themselves.
    field, layer : str
        Names for the log.

    Returns
    -------
    pandas.Series
        float64 with the same index, NaN where the group is missing or unreadable (counted in the
        log, the first unreadable one named).
    """
    read = {value: _number(value) for value in values.dropna().unique()}
    numbers = values.map(read).astype("float64")
    strange = values.notna() & numbers.isna()
    if strange.any():
        example = str(values[strange].iloc[0])[:40]
        warn(
            messages.SOIL_GROUP_UNREADABLE,
            layer=layer,
            field=field,
            count=int(strange.sum()),
            example=example,
        )
    return numbers


def _number(value: object) -> float:
    """Return one group as its number, NaN where it is none."""
    text = str(value).strip().upper()
    drained, _, other = text.partition("/")
    if drained in _LETTERS and other in ("", "D"):
        return _LETTERS[drained] + (10.0 if other else 0.0)
    number = as_number(value)
    return number if number in _NUMBERS else np.nan
