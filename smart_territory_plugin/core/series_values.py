"""Times and values of readings as sources write them, and readings put together by periods."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from smart_territory_plugin.core.times import read_times

if TYPE_CHECKING:
    from numpy.typing import NDArray

PERIODS = {"hour": "h", "day": "D", "month": "M", "year": "Y"}
"""numpy's unit of each period of the calendar, in UTC."""

DURATIONS = {"hour": "PT1H", "day": "P1D", "month": "P1M", "year": "P1Y"}
"""The same as ISO 8601 writes them."""

_CLOCK = re.compile(r"\d[T ]\d")
_ZONE = re.compile(r"(?:[Zz]|:\d.*[+-]\d{2}(?::?\d{2})?)$")

AGGREGATES = ("mean", "min", "max", "sum", "count")


def moments(texts: Sequence[Any]) -> NDArray[np.datetime64]:
    """Read ISO 8601 texts as moments in UTC, to the millisecond.

    Parameters
    ----------
    texts : sequence
        Without a zone in UTC; of an interval (``a/b``) the beginning counts.

    Returns
    -------
    numpy.ndarray of datetime64[ms]
        NaT where a text is no time.
    """
    # pandas gives a text without a zone that of the text before it, so each gets its own.
    plain = pd.Series([_zoned(str(text).partition("/")[0]) for text in texts], dtype="object")
    read = pd.to_datetime(plain, utc=True, format="ISO8601", errors="coerce")
    found = read.dt.tz_localize(None).to_numpy().astype("datetime64[ms]")
    odd = np.isnat(found)
    if odd.any():  # such as 2025-01-1T18:00:00Z in published examples
        seconds = read_times(plain[odd].tolist(), ZoneInfo("UTC")).seconds
        known = np.isfinite(seconds)
        where = np.flatnonzero(odd)[known]
        found[where] = np.round(seconds[known] * 1000).astype("int64").astype("datetime64[ms]")
    return found


def _zoned(text: str) -> str:
    """Return an ISO 8601 text with its zone said."""
    text = text.strip()
    if not _CLOCK.search(text):
        return f"{text}T00:00:00Z"
    return text if _ZONE.search(text) else f"{text}Z"


def written(times: NDArray[np.datetime64]) -> list[str | None]:
    """Write moments as ISO 8601 in UTC: 2026-05-01T10:00:00Z, with milliseconds where it has any.

    Parameters
    ----------
    times : numpy.ndarray of datetime64
        NaT gives None.
    """
    whole = times.astype("datetime64[s]")
    short = np.datetime_as_string(whole).astype(object)
    exact = np.datetime_as_string(times.astype("datetime64[ms]")).astype(object)
    texts = np.where(whole == times, short, exact) + "Z"
    texts[np.isnat(times)] = None
    return list(texts)


def period_start(moment: str, period: str) -> str:
    """Return the beginning of the period of the calendar, in UTC, that a moment lies in."""
    return str(written(moments([moment]).astype(f"datetime64[{PERIODS[period]}]"))[0])


def numbers(values: Sequence[Any]) -> NDArray[np.float64]:
    """Return values as numbers, yes as 1 and no as 0; NaN for whatever else there is."""
    known = (bool, int, float)
    return np.array(
        [float(value) if type(value) in known else np.nan for value in values], dtype="float64"
    )


def per_period(
    names: Sequence[Sequence[str]],
    times: NDArray[np.datetime64],
    values: NDArray[np.float64],
    aggregate: str,
    period: str,
) -> pd.DataFrame:
    """Put readings together by series and period.

    Parameters
    ----------
    names : sequence of sequence of str
        Two names a reading: whose it is, and what was observed.
    times : numpy.ndarray of datetime64
        When, without NaT.
    values : numpy.ndarray of float
        What; NaN is a reading that is no number.
    aggregate : str
        One of :data:`AGGREGATES`. ``count`` counts every reading, the others only numbers.
    period : str
        One of :data:`PERIODS`, of the calendar in UTC.

    Returns
    -------
    pandas.DataFrame
        ``entity_id``, ``attribute``, ``start`` and ``end`` (datetime64[s]), ``value``, and ``n``,
        the readings it is made of; by series and time. A period without a reading has no row.
    """
    unit = PERIODS[period]
    table = pd.DataFrame(
        {
            "entity_id": pd.Series([name[0] for name in names], dtype="object"),
            "attribute": pd.Series([name[1] for name in names], dtype="object"),
            "start": times.astype(f"datetime64[{unit}]").astype("datetime64[s]"),
            "value": values,
        }
    )
    if aggregate != "count":
        table = table[np.isfinite(values)]
    groups = table.groupby(["entity_id", "attribute", "start"], sort=True)["value"]
    counted = groups.size().rename("n")
    made = counted.astype("float64") if aggregate == "count" else groups.agg(aggregate)
    result = pd.concat([made.rename("value"), counted], axis=1).reset_index()
    start = result["start"].to_numpy().astype(f"datetime64[{unit}]")
    result["end"] = (start + 1).astype("datetime64[s]")
    return result
