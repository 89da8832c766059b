"""The periods that values stand for: years, months, days, or from one day to another."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError

_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?")


@dataclass(frozen=True)
class Period:
    """The first and the last day."""

    start: date
    end: date

    @property
    def key(self) -> str:
        """The shortest text of the period: ``2025``, ``2025-06``, a day, or two days with ``_``."""
        first, last = self.start, self.end
        if (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)):
            return f"{first.year:04d}"
        if first.day == 1 and last == _last_day(first.year, first.month):
            return first.isoformat()[:7]
        return first.isoformat() if first == last else f"{first}_{last}"


def read_period(start: str, end: str = "") -> Period:
    """Return the period of a text, or from the beginning of one text to the end of another.

    Parameters
    ----------
    start : str
        A year (``2025``), a month (``2025-06``), a day (a time behind it does not count), or two
        of these with ``/`` between.
    end : str, optional
        Where the period ends; empty: it ends with ``start``.

    Raises
    ------
    TerritoryError
        ``PERIOD_UNREADABLE`` where it is none of these or ends before it starts.
    """
    text = f"{start}/{end}" if end else start
    parts = [part.strip() for part in text.split("/")]
    try:
        period = Period(_day(parts[0], last=False), _day(parts[-1], last=True))
    except ValueError:
        raise TerritoryError(messages.PERIOD_UNREADABLE, period=text) from None
    if len(parts) > 2 or period.end < period.start:
        raise TerritoryError(messages.PERIOD_UNREADABLE, period=text)
    return period


def _day(text: str, *, last: bool) -> date:
    found = _PART.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in found.groups())
    if year is None or day is not None:
        return date(year or 0, month or 0, day or 0)
    if month is not None:
        return _last_day(year, month) if last else date(year, month, 1)
    return date(year, 12, 31) if last else date(year, 1, 1)


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
