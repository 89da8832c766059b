"""Points in time as exports write them, brought to seconds and back to civil time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

DAY_S = 86_400
_EXCEL_DAY_ZERO = -25_569  # 1899-12-30 in days from 1970
_EXCEL = (20_000, 80_000)  # serials of the years 1954 to 2119
_SECONDS = (5e8, 4e9)  # since 1970; of the years 1985 to 2096
_EARLIEST = 946_684_800  # 2000-01-01: a sensor without a clock writes 1970

_SLOT_S = 900  # clocks change at a quarter of an hour: between two of them the zone is one

_DIGITS = str.maketrans("123456789", "000000000")
# The shape of a text is the text with every digit as 0.
_SHAPE = re.compile(
    r"(?:(?P<y>0000)(?P<iso>[-/.])(?P<m>00?)(?P=iso)(?P<d>00?)"
    r"|(?P<first>00?)(?P<sign>[-/.])(?P<second>00?)(?P=sign)(?P<year>0000|00))"
    r"(?:(?:T|,? +| - )(?P<hour>00?)[:h](?P<minute>00)(?::(?P<s>00)(?:[.,]0+)?)?"
    r" ?(?P<half>[AP]\.?M\.?)?)?"
    r" ?(?P<zone>Z|UTC|(?P<ahead>[+-])(?P<zh>00)(?::?(?P<zm>00))?)?",
    re.IGNORECASE | re.ASCII,
)
_PACKED = re.compile(r"(?P<y>0000)(?P<m>00)(?P<d>00)(?:(?P<hour>00)(?P<minute>00)(?P<s>00)?)?")
_NUMBER = re.compile(r"0+([.,]0+)?")


@dataclass(frozen=True)
class Times:
    """Texts read as times.

    Attributes
    ----------
    seconds : numpy.ndarray of float
        Since 1970-01-01T00:00Z, one a text; NaN where it is no time.
    month_first : bool
        True where the day stands after the month (``12/31/2024``).
    with_zone : int
        How many texts say their zone themselves (``Z``, ``+01:00``).
    """

    seconds: Numbers
    month_first: bool
    with_zone: int


def zone_named(name: str) -> ZoneInfo:
    """Return a time zone.

    Raises
    ------
    TerritoryError
        ``TIME_ZONE_UNKNOWN``.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise TerritoryError(messages.TIME_ZONE_UNKNOWN, zone=name) from fault


def read_times(texts: Sequence[str], zone: ZoneInfo) -> Times:
    """Read texts as points in time.

    Parameters
    ----------
    texts : sequence of str
        ``2024-03-10T14:05:00Z``, ``2024-03-10 14:05+01:00``, ``10/03/2024 14:05``, ``10-03-24``,
        ``20240310``, an Excel serial (``45361,5868``), or seconds or milliseconds since 1970.
    zone : zoneinfo.ZoneInfo
        Of the times that name none.

    Returns
    -------
    Times
        A date alone is its midnight. The day stands before the month, unless a text of the
        column makes sense only with the month first and none with the day first. Of an hour that
        comes twice, when summer time ends, the first is meant; one that is skipped, when it
        begins, is that of a clock that was not put forward. Times before 2000 are no times: a
        sensor without a clock writes them.
    """
    series = pd.Series(list(texts), dtype="object")
    shapes = pd.Series([text.translate(_DIGITS) for text in texts], dtype="object")
    month_first = _month_first(series, shapes)
    seconds = np.full(len(series), np.nan)
    with_zone = 0
    for shape, places in _by_shape(shapes):
        part = series.iloc[places]
        match = _PACKED.fullmatch(shape) or _SHAPE.fullmatch(shape)
        if match is not None:
            seconds[places] = _of_shape(part, match, month_first, zone)
            with_zone += len(places) if match.groupdict().get("zone") else 0
        elif _NUMBER.fullmatch(shape):
            seconds[places] = _numbers(part, zone)
    seconds[~(seconds >= _EARLIEST)] = np.nan
    return Times(seconds, month_first, with_zone)


def _by_shape(shapes: pd.Series) -> list[tuple[str, NDArray[np.int64]]]:
    """Return each shape with the places where it stands."""
    codes, unique = pd.factorize(shapes)
    order = np.argsort(codes, kind="stable")
    ends = np.cumsum(np.bincount(codes, minlength=len(unique)))[:-1]
    return list(zip(map(str, unique), np.split(order, ends), strict=True)) if len(unique) else []


def _month_first(texts: pd.Series, shapes: pd.Series) -> bool:
    """Tell whether the month stands before the day."""
    late = re.compile(r"00?[-/.]00?[-/.]")
    first, second = set(), set()
    for shape, places in _by_shape(shapes):
        match = late.match(shape)
        if match is not None:
            middle = min(shape.find(sign) for sign in "-/." if sign in shape)
            part = texts.iloc[places]
            first |= set(part.str.slice(0, middle))
            second |= set(part.str.slice(middle + 1, match.end() - 1))
    return any(int(day) > 12 for day in second) and not any(int(day) > 12 for day in first)


def _of_shape(texts: pd.Series, match: re.Match[str], month_first: bool, zone: ZoneInfo) -> Numbers:
    """Return the seconds of texts of one shape, whose digits all stand in the same places."""
    parts = match.groupdict()
    signs = np.array(texts.to_list(), dtype=f"S{match.end()}").view("uint8")
    signs = signs.reshape(len(texts), match.end())

    def number(name: str) -> NDArray[np.int64]:
        value = np.zeros(len(texts), dtype="int64")
        if parts.get(name):
            for place in range(match.start(name), match.end(name)):
                value = 10 * value + (signs[:, place] - ord("0"))
        return value

    if parts["y"]:
        year, month, day = number("y"), number("m"), number("d")
    else:
        day, month = number("first"), number("second")
        if month_first:
            day, month = month, day
        year = number("year") + (2000 if parts["year"] == "00" else 0)
    hour, minute = number("hour"), number("minute")
    if parts.get("half"):
        hour = hour % 12 + 12 * (signs[:, match.start("half")] & 0xDF == ord("P"))
    months = (year - 1970) * 12 + month - 1
    begun = months.astype("datetime64[M]")
    length = ((begun + 1).astype("datetime64[D]") - begun.astype("datetime64[D]")).astype("int64")
    good = (month >= 1) & (month <= 12) & (day >= 1) & (day <= length)
    good &= (hour <= 24) & (minute < 60) & (number("s") <= 60)
    days = begun.astype("datetime64[D]").astype("int64") + day - 1
    since = days * DAY_S + hour * 3600 + minute * 60 + number("s")
    if not parts.get("zone"):
        return np.where(good, _localised(np.where(good, since, 0), zone), np.nan)
    ahead = number("zh") * 3600 + number("zm") * 60
    if parts["ahead"]:
        ahead = np.where(signs[:, match.start("ahead")] == ord("-"), -ahead, ahead)
    return np.where(good, since - ahead, np.nan)


def _numbers(texts: pd.Series, zone: ZoneInfo) -> Numbers:
    """Return the seconds of Excel serials, and of seconds or milliseconds since 1970."""
    values = texts.map(as_number).to_numpy(dtype="float64")
    whole = np.where(values >= 1000 * _SECONDS[0], values / 1000, values)
    since = np.where((whole >= _SECONDS[0]) & (whole < _SECONDS[1]), whole, np.nan)
    serial = (values >= _EXCEL[0]) & (values < _EXCEL[1])
    # A serial of a minute is off by some milliseconds.
    clock = np.round((np.where(serial, values, 0) + _EXCEL_DAY_ZERO) * DAY_S).astype("int64")
    return np.where(serial, _localised(clock, zone), since)


def _localised(clock: NDArray[np.int64], zone: ZoneInfo) -> Numbers:
    """Return the seconds since 1970 in UTC of those that a clock of the zone shows."""
    slots, which = np.unique(clock // _SLOT_S, return_inverse=True)
    first = np.ones(len(slots), dtype=bool)  # of two equal hours the one of summer time
    begun = (slots * _SLOT_S).astype("datetime64[s]")
    moments = pd.DatetimeIndex(begun).tz_localize(
        zone, ambiguous=first, nonexistent=pd.Timedelta(hours=1)
    )
    utc = moments.tz_convert("UTC").tz_localize(None).to_numpy().astype("datetime64[s]")
    return (utc.astype("int64")[which] + clock % _SLOT_S).astype("float64")


def civil(seconds: Numbers, zone: ZoneInfo) -> NDArray[np.datetime64]:
    """Return the civil time of a zone.

    Parameters
    ----------
    seconds : numpy.ndarray of float
        Since 1970-01-01T00:00Z; NaN gives NaT.
    zone : zoneinfo.ZoneInfo
        Where the clocks stand.

    Returns
    -------
    numpy.ndarray of datetime64[s]
    """
    known = np.isfinite(seconds)
    whole = seconds[known].astype("int64")
    slots, which = np.unique(whole // _SLOT_S, return_inverse=True)
    index = pd.DatetimeIndex((slots * _SLOT_S).astype("datetime64[s]"))
    clock = index.tz_localize("UTC").tz_convert(zone).tz_localize(None)
    begun = clock.to_numpy().astype("datetime64[s]").astype("int64")
    moments = np.full(len(seconds), np.datetime64("NaT"), dtype="datetime64[s]")
    moments[known] = (begun[which] + whole % _SLOT_S).astype("datetime64[s]")
    return moments


def written(seconds: Numbers, zone: ZoneInfo) -> pd.Series:
    """Return times as ISO text in a zone's civil time (``2024-03-10T14:05:00``), None for NaN."""
    texts = np.datetime_as_string(civil(seconds, zone)).astype(object)
    texts[~np.isfinite(seconds)] = None
    return pd.Series(texts, dtype="object")
