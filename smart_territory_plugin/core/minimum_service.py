"""The service of places against a table of the least they should have."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DAYS = 7


class ServiceRow(NamedTuple):
    """A line of the table of least service."""

    people_over: float
    people_up_to: float
    trips_per_day: float
    days_per_week: float


def read_minimum_service(path: Path | None = None) -> tuple[ServiceRow, ...]:
    """Return the plugin's table of least service, or a user's edited copy.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``MINIMUM_SERVICE_ROW`` for a line with a number missing,
        below zero, or more than seven days; ``MINIMUM_SERVICE_OVERLAP`` where two lines hold for
        one number of people.
    """
    columns = list(ServiceRow._fields)
    table = read_table(path or resource("tables", "minimum_service.csv"), columns, columns)
    filled = table.rows.fillna({"people_over": 0.0, "people_up_to": np.inf})
    rows = sorted(ServiceRow(*map(float, row)) for row in filled.itertuples(index=False))
    for number, row in enumerate(rows):
        whole = all(value >= 0 for value in row)  # NaN is not
        if not (whole and row.days_per_week <= _DAYS and row.people_up_to > row.people_over):
            raise TerritoryError(messages.MINIMUM_SERVICE_ROW, table=table.path.name)
        if number and row.people_over < rows[number - 1].people_up_to:
            raise TerritoryError(
                messages.MINIMUM_SERVICE_OVERLAP, table=table.path.name, people=row.people_over
            )
    return tuple(rows)


def service_table(
    trips: NDArray[np.int64],
    people: pd.Series,
    known: NDArray[np.bool_],
    rows: tuple[ServiceRow, ...],
    untimed: NDArray[np.bool_] | None = None,
) -> pd.DataFrame:
    """Return the service of places or zones, and whether it is below the table's line.

    Parameters
    ----------
    trips : numpy.ndarray of int
        From :func:`~.transit_access.trips_reached`.
    people : pandas.Series
        People of each place or zone.
    known : numpy.ndarray of bool
        False where nothing is known (not connected to the streets).
    rows : tuple of ServiceRow
        From :func:`read_minimum_service`.
    untimed : numpy.ndarray of bool, optional
        True where a stop without a timetable is within reach too, so that more may run.

    Returns
    -------
    pandas.DataFrame
        Index of ``people``: ``trips_per_day`` on the day of the headways, ``service_days`` with
        any trip (0–7), and ``below_minimum``: 1 where fewer than ``days_per_week`` days have
        ``trips_per_day`` trips, 0 where enough do, NA where no line holds for so many people,
        and where too few do but more may run.
    """
    count = people.to_numpy(dtype=np.float64)
    below = np.zeros(len(count), dtype=np.int8)
    judged = np.zeros(len(count), dtype=bool)
    for row in rows:
        held = (count > row.people_over) & (count <= row.people_up_to)
        enough = (trips[:, :_DAYS] >= row.trips_per_day).sum(axis=1) >= row.days_per_week
        below[held] = ~enough[held]
        judged |= held
    if untimed is not None:
        judged &= ~((below == 1) & untimed)
    days = (trips[:, :_DAYS] > 0).sum(axis=1)
    table = {
        "trips_per_day": pd.arrays.IntegerArray(trips[:, _DAYS].astype(np.int32), ~known),
        "service_days": pd.arrays.IntegerArray(days.astype(np.int8), ~known),
        "below_minimum": pd.arrays.IntegerArray(below, ~(known & judged)),
    }
    return pd.DataFrame(table, index=people.index)


def no_service(index: pd.Index) -> pd.DataFrame:
    """Return the fields of :func:`service_table` where no timetable is known: NA all through."""
    unknown = pd.array([pd.NA] * len(index), dtype="Int8")
    names = ("trips_per_day", "service_days", "below_minimum")
    return pd.DataFrame(dict.fromkeys(names, unknown), index=index)
