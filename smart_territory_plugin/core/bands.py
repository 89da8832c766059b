"""Limits of bands as people type them."""

from __future__ import annotations

import re
from itertools import pairwise

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number


def read_limits(text: str) -> tuple[float, ...]:
    """Return the limits in a text.

    Parameters
    ----------
    text : str
        Numbers above 0 in ascending order with commas, semicolons or blanks between; where a
        semicolon stands between them a comma is the decimal sign, such as ``2,5; 5``.

    Returns
    -------
    tuple of float
        At least one.

    Raises
    ------
    TerritoryError
        ``LIMITS_UNREADABLE`` where a part is no number; ``LIMITS_NOT_ASCENDING``.
    """
    between = r"[;\s]+" if ";" in text else r"[,\s]+"
    limits = tuple(as_number(part) for part in re.split(between, text.strip(" ,;")) if part)
    if not limits or any(limit != limit for limit in limits):  # noqa: PLR0124 - NaN
        raise TerritoryError(messages.LIMITS_UNREADABLE, text=text)
    if limits[0] <= 0 or any(b <= a for a, b in pairwise(limits)):
        raise TerritoryError(messages.LIMITS_NOT_ASCENDING)
    return limits
