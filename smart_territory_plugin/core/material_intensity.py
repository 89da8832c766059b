"""Material intensities: kilograms of each material in a square metre of floor."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from smart_territory_plugin import messages
from smart_territory_plugin.core.building_functions import FUNCTIONS
from smart_territory_plugin.core.building_structures import STRUCTURES, structure_code
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.core.material_names import MATERIALS, QUANTILES
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.tables import Table, read_table
from smart_territory_plugin.paths import resource

# RASMI's own spelling, and words that mean the same.
_ALSO = {"aluminum": "aluminium", "bricks": "brick", "timber": "wood", "plastic": "plastics"}


@dataclass(frozen=True)
class Intensities:
    """What a table says."""

    values: NDArray[np.float64]
    """kg/m² of floor, shape (functions, structures, materials, quantiles: p50, p25, p75); NaN
    where unknown."""
    materials: tuple[str, ...]
    """Those of :data:`MATERIALS` the table holds; the others are not accounted for at all."""
    source: str
    """What the table's header names as its source."""


def read_intensities(path: Path | None = None) -> Intensities:
    """Return the material intensities of a table.

    Parameters
    ----------
    path : pathlib.Path, optional
        A table with the columns ``function`` (RS, RM, NR), ``structure`` (C, M, T or W, S),
        ``material``, ``p25``, ``p50`` and ``p75`` (kg/m² of gross floor area; an empty cell is
        unknown), in place of the plugin's own.

    Returns
    -------
    Intensities

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``INTENSITY_CLASS_UNKNOWN``, ``MATERIAL_UNKNOWN``,
        ``INTENSITY_TWICE``, ``INTENSITY_ORDER`` (below 0, or not p25 ≤ p50 ≤ p75), with the row.
    """
    path = path or resource("tables", "material_intensity.csv")
    table = read_table(path, ["function", "structure", "material", *QUANTILES], QUANTILES)
    values = np.full((len(FUNCTIONS), len(STRUCTURES), len(MATERIALS), len(QUANTILES)), np.nan)
    seen: set[tuple[int, ...]] = set()
    for number, row in enumerate(table.rows.itertuples(index=False), 1):
        place = _place(row, number, table)
        told = np.array([getattr(row, name) for name in QUANTILES], dtype="float64")
        if place in seen:
            raise TerritoryError(messages.INTENSITY_TWICE, **_said(row, number, table))
        ascending = np.array([row.p25, row.p50, row.p75], dtype="float64")
        known = ascending[~np.isnan(ascending)]
        if (known < 0).any() or (np.diff(known) < 0).any():
            raise TerritoryError(messages.INTENSITY_ORDER, **_said(row, number, table))
        seen.add(place)
        values[place] = told
    present = tuple(name for k, name in enumerate(MATERIALS) if any(p[2] == k for p in seen))
    absent = [name for name in MATERIALS if name not in present]
    if absent:
        note(messages.MATERIALS_ABSENT, table=path.name, materials=", ".join(absent))
    return Intensities(values, present, table.header.get("source", path.name))


def _place(row: Any, number: int, table: Table) -> tuple[int, int, int]:
    function = str(row.function).strip().upper()
    structure = structure_code(str(row.structure))
    if function not in FUNCTIONS or structure is None:
        raise TerritoryError(
            messages.INTENSITY_CLASS_UNKNOWN,
            **_said(row, number, table),
            functions=", ".join(FUNCTIONS),
            structures=", ".join(STRUCTURES),
        )
    material = plain(row.material)
    material = _ALSO.get(material, material)
    if material not in MATERIALS:
        raise TerritoryError(
            messages.MATERIAL_UNKNOWN, **_said(row, number, table), known=", ".join(MATERIALS)
        )
    return FUNCTIONS.index(function), STRUCTURES.index(structure), MATERIALS.index(material)


def _said(row: Any, number: int, table: Table) -> dict[str, Any]:
    return {
        "table": table.path.name,
        "row": number,
        "function": row.function,
        "structure": row.structure,
        "material": row.material,
    }


def material_tonnes(
    floor_m2: NDArray[np.float64],
    functions: pd.Series,
    shares: NDArray[np.float64],
    intensities: Intensities,
) -> NDArray[np.float64]:
    """Return the tonnes of each material in each building.

    ``M = A · Σ_s share_s · MI(function, s) / 1000``

    Parameters
    ----------
    floor_m2 : numpy.ndarray of float
        Gross floor area of each building (m²), NaN where it has none.
    functions : pandas.Series
        From :func:`~.building_functions.building_functions`.
    shares : numpy.ndarray of float
        Shape (buildings, structures): expected shares, each row adding up to 1.
    intensities : Intensities
        From :func:`read_intensities`.

    Returns
    -------
    numpy.ndarray of float
        Shape (buildings, materials, quantiles), in t; NaN where an intensity that the building
        needs is unknown, where it has no floor area or where its function is ``none``.

    Notes
    -----
    With several structures the quantiles are mixed like the medians: the result for p25 is what
    the building holds if every one of its possible structures were at its first quartile.
    """
    result = np.full((len(floor_m2), len(MATERIALS), len(QUANTILES)), np.nan)
    for position, function in enumerate(FUNCTIONS):
        rows = (functions == function).to_numpy()
        table = intensities.values[position].reshape(len(STRUCTURES), -1)
        mixed = shares[rows] @ np.nan_to_num(table)
        lacking = (shares[rows] > 0).astype("float64") @ np.isnan(table).astype("float64") > 0
        mixed[lacking] = np.nan
        tonnes = mixed * (floor_m2[rows, None] / 1000)
        result[rows] = tonnes.reshape(-1, len(MATERIALS), len(QUANTILES))
    return result
