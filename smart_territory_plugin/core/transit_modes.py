"""Which route types and words of a layer mean which mode, and whether its capacity is high."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOW, HIGH = "low", "high"
UNKNOWN_MODE = "other"

_CAPACITIES = {
    "low": LOW,
    "baixa": LOW,
    "high": HIGH,
    "alta": HIGH,
}


@dataclass(frozen=True)
class RouteTypes:
    """The table of route types.

    Attributes
    ----------
    modes : dict of int to str
        Route type to mode.
    capacities : dict of int to str or None
        Route type to ``low``, ``high``, or None for what is no public transport for everybody.
    words : dict of str to int
        Plain words of a layer to route type.
    """

    modes: dict[int, str]
    capacities: dict[int, str | None]
    words: dict[str, int]

    def of(
        self, route_types: pd.Series, feed: str
    ) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
        """Return mode and capacity of each route.

        A type that is not in the table is ``other`` and of low capacity, with a warning.
        """
        kinds = [int(kind) if np.isfinite(kind) else -1 for kind in route_types]
        strange = sorted({kind for kind in kinds if kind not in self.modes})
        if strange:
            types = ", ".join("—" if kind < 0 else str(kind) for kind in strange[:8])
            warn(messages.ROUTE_TYPES_UNKNOWN, feed=feed, types=types)
        modes = [self.modes.get(kind, UNKNOWN_MODE) for kind in kinds]
        capacities = [self.capacities.get(kind, LOW) for kind in kinds]
        return np.array(modes, dtype=object), np.array(capacities, dtype=object)

    def read_words(self, values: pd.Series, title: str) -> pd.DataFrame:
        """Return mode and capacity of each stop of a layer.

        Parameters
        ----------
        values : pandas.Series
            Route types (3, ``"3"``, ``3.0``), words of the table (``Autocarro``) or ``low`` and
            ``high``.
        title : str
            The layer's name, for the log.

        Returns
        -------
        pandas.DataFrame
            ``mode`` (None where only the capacity is told) and ``capacity``; a value that is
            read as none of these is of low capacity, with a warning.
        """
        read = {value: self._word(value) for value in values.unique()}
        strange = [str(value) for value, kind in read.items() if kind is None and pd.notna(value)]
        if strange:
            warn(messages.STOP_MODES_UNREAD, layer=title, values=", ".join(sorted(strange)[:5]))
        pairs = [read[value] or (None, LOW) for value in values]
        return pd.DataFrame(pairs, index=values.index, columns=["mode", "capacity"], dtype="object")

    def _word(self, value: object) -> tuple[str | None, str | None] | None:
        text = plain(value)
        if text in _CAPACITIES:
            return None, _CAPACITIES[text]
        number = text.removesuffix(" 0")  # 3.0 without its point
        kind = int(number) if number.isdecimal() else self.words.get(text, -1)
        return (self.modes[kind], self.capacities[kind]) if kind in self.modes else None


def read_route_types(path: Path | None = None) -> RouteTypes:
    """Return the plugin's table of route types, or a user's edited copy.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``route_type``, ``mode``, ``capacity`` and ``words``.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``ROUTE_TYPE_CAPACITY`` for a capacity that is neither
        low, high nor empty; ``ROUTE_TYPES_EMPTY`` where no line has a route type.
    """
    columns = ["route_type", "mode", "capacity", "words"]
    table = read_table(path or resource("tables", "gtfs_route_types.csv"), columns, ["route_type"])
    modes: dict[int, str] = {}
    capacities: dict[int, str | None] = {}
    words: dict[str, int] = {}
    for number, mode, capacity, aliases in table.rows.itertuples(index=False):
        if not np.isfinite(number):
            continue
        kind = int(number)
        told = None if capacity is None else _CAPACITIES.get(plain(capacity))
        if capacity is not None and told is None:
            raise TerritoryError(
                messages.ROUTE_TYPE_CAPACITY, table=table.path.name, type=kind, value=capacity
            )
        modes[kind], capacities[kind] = mode or UNKNOWN_MODE, told
        for word in (aliases or "").split("/"):
            if word.strip():
                words.setdefault(plain(word), kind)
    if not modes:
        raise TerritoryError(messages.ROUTE_TYPES_EMPTY, table=table.path.name)
    return RouteTypes(modes, capacities, words)
