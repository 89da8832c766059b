"""What a building serves, in the classes of material intensities: one home, many, or none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

SINGLE, MULTI, OTHER = "RS", "RM", "NR"
FUNCTIONS = (SINGLE, MULTI, OTHER)
"""Residential of one family, residential of several, not residential."""

NO_BUILDING = "none"
"""A use whose footprint × storeys is no floor area (a ruin, a roof on posts, a tank)."""
RESIDENTIAL, UNKNOWN = "residential", "unknown"
_WORDS = (*FUNCTIONS, RESIDENTIAL, UNKNOWN, NO_BUILDING)

MULTI_DWELLINGS = 3
"""Dwellings from which a building is of several families: INE counts one or two, and three up."""
MULTI_FLOORS = 3
"""Storeys from which it is where its dwellings are not known."""


def read_functions(path: Path | None = None) -> tuple[dict[str, str], str]:
    """Return the function of each use, in plain letters, and the table's name.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``use`` and ``function`` in place of the plugin's own.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``FUNCTION_UNKNOWN``.
    """
    table = read_table(path or resource("tables", "building_functions.csv"), ["use", "function"])
    known = {plain(word): word for word in _WORDS}
    functions: dict[str, str] = {}
    for use, function in table.rows.dropna().itertuples(index=False):
        if plain(function) not in known:
            raise TerritoryError(
                messages.FUNCTION_UNKNOWN,
                table=table.path.name,
                use=use,
                value=function,
                known=", ".join(_WORDS),
            )
        functions[plain(use)] = known[plain(function)]
    return functions, table.path.name


def building_functions(
    floors: pd.Series,
    uses: pd.Series | None = None,
    dwellings: pd.Series | None = None,
    path: Path | None = None,
) -> pd.Series:
    """Return the function of each building.

    Parameters
    ----------
    floors : pandas.Series
        Storeys, which decide where nothing else does.
    uses : pandas.Series, optional
        The building's use, such as OpenStreetMap's ``building`` (same index).
    dwellings : pandas.Series, optional
        Dwellings of each building, NaN where unknown (same index).
    path : pathlib.Path, optional
        As :func:`read_functions`.

    Returns
    -------
    pandas.Series
        ``RS``, ``RM``, ``NR`` or ``none`` (object). A use that is missing, not in the table, or
        ``unknown`` or ``residential`` there, is decided by the dwellings: three and more are
        ``RM``, one or two ``RS``, none ``NR`` (``RS`` and ``RM`` by storeys where the use is
        residential); where they are unknown too, three storeys and more are ``RM``. How many
        were decided so is told in the log.

    Raises
    ------
    TerritoryError
        As :func:`read_functions`.
    """
    functions, table = read_functions(path)
    index = floors.index
    values = pd.Series(None, index=index, dtype="object") if uses is None else uses
    codes, found = pd.factorize(values.astype("object"), use_na_sentinel=True)
    words = [functions.get(plain(value)) for value in found]
    unlisted = [str(value)[:30] for value, word in zip(found, words, strict=True) if word is None]
    answers = np.array([*(word or UNKNOWN for word in words), UNKNOWN], dtype=object)
    answer = answers[codes]
    if unlisted:
        strange = np.array([*(word is None for word in words), False])
        warn(
            messages.USES_UNLISTED,
            count=int(strange[codes].sum()),
            values=", ".join(sorted(unlisted)[:8]),
            table=table,
        )
    known = np.full(len(index), np.nan)
    if dwellings is not None:
        known = dwellings.where(dwellings >= 0).to_numpy(dtype="float64")
    home = answer == RESIDENTIAL
    unknown = answer == UNKNOWN
    by_dwellings = (home & (known > 0)) | (unknown & ~np.isnan(known))
    by_floors = (home | unknown) & ~by_dwellings
    many = np.where(by_dwellings, known >= MULTI_DWELLINGS, floors.to_numpy() >= MULTI_FLOORS)
    decided = np.where(many, MULTI, SINGLE).astype(object)
    decided[unknown & by_dwellings & (known == 0)] = OTHER
    result = np.where(home | unknown, decided, answer)
    note(
        messages.FUNCTIONS_DECIDED,
        residential=int(home.sum()),
        unknown=int(unknown.sum()),
        dwellings=int(by_dwellings.sum()),
        floors=int(by_floors.sum()),
        **{name: int((result == name).sum()) for name in FUNCTIONS},
    )
    if unknown.any():
        warn(messages.USES_UNKNOWN, count=int(unknown.sum()), total=len(index))
    return pd.Series(result, index=index, dtype="object")
