"""One scale from 0 to 100 for an indicator, the same for all zones, years and municipalities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin.core.catalogue import catalogue

if TYPE_CHECKING:
    from smart_territory_plugin.core.index_indicators import IndexIndicator

MIN_MAX, SHARES_TO_100 = range(2)
"""Goalposts from the values alone; or 0 and 100 for shares, and else from the values."""


def goalposts(
    values: pd.DataFrame, method: int, told: Sequence[IndexIndicator] = ()
) -> pd.DataFrame:
    """Return direction and goalposts of each indicator.

    Parameters
    ----------
    values : pandas.DataFrame
        ``indicator``, ``unit`` and ``value`` of all zones, periods and municipalities.
    method : int
        :data:`MIN_MAX` or :data:`SHARES_TO_100`.
    told : sequence of IndexIndicator
        Of a table of the user's: its direction, and each bound that it has, goes before.

    Returns
    -------
    pandas.DataFrame
        By indicator: ``direction`` (1, -1, 0 where neither end is better or nothing is known),
        ``lower`` and ``upper`` in the indicator's unit, NaN where there is no value.
    """
    by_indicator = values.groupby("indicator", sort=False)
    value = by_indicator["value"]
    table = pd.DataFrame({"lower": value.min(), "upper": value.max()}, dtype="float64")
    if method == SHARES_TO_100:
        shares = by_indicator["unit"].first() == "%"
        table.loc[shares, "lower"] = np.minimum(table.loc[shares, "lower"], 0.0)
        table.loc[shares, "upper"] = np.maximum(table.loc[shares, "upper"], 100.0)
    known = {indicator.id: indicator.direction for indicator in catalogue().indicators}
    table["direction"] = [known.get(name, 0) for name in table.index]
    for one in told:
        if one.field in table.index:
            table.loc[one.field, "direction"] = one.direction
            for bound in ("lower", "upper"):
                if not np.isnan(getattr(one, bound)):
                    table.loc[one.field, bound] = getattr(one, bound)
    return table[["direction", "lower", "upper"]]


def scores(indicator: pd.Series, value: pd.Series, posts: pd.DataFrame) -> pd.Series:
    """Return where each value stands between the goalposts of its indicator.

    Parameters
    ----------
    indicator, value : pandas.Series
        Ids and values, of one index.
    posts : pandas.DataFrame
        As :func:`goalposts` returns it.

    Returns
    -------
    pandas.Series
        0 (worst) to 100 (best), cut at both ends; NaN where neither end is better, where the
        goalposts are one, and for NaN.
    """
    of_row = posts.reindex(indicator.to_numpy())
    low, high, direction = (of_row[name].to_numpy() for name in ("lower", "upper", "direction"))
    with np.errstate(invalid="ignore", divide="ignore"):
        scale = 100 * (value.to_numpy(dtype="float64") - low) / (high - low)
    scale = np.where(direction < 0, 100 - scale, scale)
    void = ~np.isfinite(scale) | ~(high > low) | ~(np.abs(direction) > 0)
    return pd.Series(np.where(void, np.nan, np.clip(scale, 0, 100)), index=value.index)
