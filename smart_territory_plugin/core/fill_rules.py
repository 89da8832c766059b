"""What counts as an emptying, as wasted, as overflowing; and the fields of the results."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

CONTAINER_FIELDS = (
    "container", "stream", "volume_m3", "readings", "first_time", "last_time", "last_fill_pct",
    "emptyings", "collections", "emptied_at_pct", "wasted_pct", "overflow_pct",
    "overflow_time_pct", "rate_pct_day", "days_to_threshold", "threshold_on", "flag",
)  # fmt: skip
ROUTE_FIELDS = (
    "route", "trips", "stops", "km", "kg", "time_min", "kg_km", "kg_stop", "wasted_pct",
    "overflow_pct",
)  # fmt: skip
CYCLE_FIELDS = (
    "container", "cycle", "start_time", "end_time", "readings", "first_fill_pct",
    "last_fill_pct", "rate_pct_day", "ended_by", "trip",
)  # fmt: skip


@dataclass(frozen=True)
class Rules:
    """The choices of the user.

    Attributes
    ----------
    zone : zoneinfo.ZoneInfo
        Of times that name none, and of those written.
    unit : str
        ``found``, ``fraction`` or ``percent``.
    drop : float
        Percentage points between two readings from which the container was emptied.
    threshold, low, over : float
        Percent: to be emptied; below it an emptying is wasted; at or above it overflowing.
    hours : float
        A drop and a declared collection within it are the same emptying.
    crs : str, optional
        Of the coordinates; found where not given.
    """

    zone: ZoneInfo
    unit: str = "found"
    drop: float = 30.0
    threshold: float = 80.0
    low: float = 40.0
    over: float = 90.0
    hours: float = 12.0
    crs: str | None = None
