"""Land-cover maps as rasters of class codes, and tables of coefficients by class."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.rasterise import rasterised_values
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.tables import Table

_DOTTED = re.compile(r"\d(\.\d)*\.?")
_WHOLE = re.compile(r"(\d+)([.,]0*)?")
_WIDEST = 2_000_000  # between the lowest and the highest code for which a look-up array is made
_NAMED = 12  # classes written out in a sentence
_BLOCK = 1_000_000  # cells looked at at once


@dataclass(frozen=True)
class LandCover:
    """A land-cover map."""

    codes: Raster
    """Class codes as whole numbers in float64, NaN where there is no class."""
    series: int | None
    """1 or 2 for DGT's COS; None for any other raster or layer of codes."""
    label: str
    """What the user calls the layer."""


@dataclass(frozen=True)
class ClassIndex:
    """The classes of a map, and which one each cell has."""

    codes: NDArray[np.int64]
    """The codes there are, ascending."""
    cells: NDArray[np.int64]
    """Cells of each."""
    position: NDArray[np.int32]
    """Of every cell, the position of its class in ``codes``; ``len(codes)`` where it has none."""

    def spread(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return one value a class as a map, NaN where there is no class."""
        return np.append(values, np.nan)[self.position]


def class_number(code: object) -> int:
    """Return a class code as a number: ``"1.1.3.2"`` is 1132, ``"312"`` and ``312.0`` are 312.

    Raises
    ------
    ValueError
        Where it is no code.
    """
    text = str(code).strip()
    if whole := _WHOLE.fullmatch(text):
        return int(whole[1])
    if _DOTTED.fullmatch(text):
        return int(text.replace(".", ""))
    raise ValueError(text)


def class_numbers(codes: pd.Series, field: str, layer: str, *, told: bool = False) -> pd.Series:
    """Return a field of class codes as numbers.

    Parameters
    ----------
    codes : pandas.Series
        Text or numbers, as :func:`class_number` reads them.
    field, layer : str
        Names for the log.
    told : bool
        Whether the log already says how many codes are missing.

    Returns
    -------
    pandas.Series
        Int64 with the same index, NA where the value is missing or no code, counted in the log.
    """
    known: dict[object, int | None] = {}
    for code in codes.dropna().unique():
        try:
            known[code] = class_number(code)
        except ValueError:
            known[code] = None
    numbers = codes.map(known).astype("Float64").astype("Int64")
    missing = int(numbers.isna().sum())
    if missing and not told:
        warn(messages.CODES_UNREAD, layer=layer, field=field, count=missing)
    return numbers


def rasterised(
    polygons: gpd.GeoDataFrame, codes: pd.Series, grid: Grid, progress: Progress = silent
) -> Raster:
    """Return the class of the polygon in which each cell's centre lies.

    Parameters
    ----------
    polygons : geopandas.GeoDataFrame
        Repaired, in the grid's CRS; where they overlap the later row wins.
    codes : pandas.Series
        Class codes with the polygons' index; a polygon without one fills nothing.
    grid : Grid
        The cells.

    Returns
    -------
    Raster
        NaN where no polygon with a code holds the centre.
    """
    known = codes.notna().to_numpy()
    shapes = np.asarray(polygons.geometry.array, dtype=object)[known]
    values = codes[known].astype("float64").to_numpy()
    return Raster(rasterised_values(shapes, values, grid, progress), grid)


def class_index(cover: LandCover, progress: Progress = silent) -> ClassIndex:
    """Return the classes of a map and which one each cell has.

    ``progress`` is called with the share done after each block of rows.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_EMPTY`` where no cell has a class; ``LANDCOVER_NOT_CODES`` where values are
        below zero, no whole numbers, or too large for codes.
    """
    values = cover.codes.values
    blocks = _row_blocks(values.shape)
    low, high = np.inf, -np.inf
    for done, rows in enumerate(blocks, 1):
        part = values[rows][~np.isnan(values[rows])]
        if part.size:
            low, high = min(low, float(part.min())), max(high, float(part.max()))
            if low < 0 or high > 1e15 or (part != np.floor(part)).any():
                raise TerritoryError(messages.LANDCOVER_NOT_CODES, layer=cover.label)
        progress(done / len(blocks) / 3)
    if high < low:
        raise TerritoryError(messages.LANDCOVER_EMPTY, layer=cover.label)
    if high - low > _WIDEST:
        return _sparse_index(values)
    width = int(high - low) + 1
    position = np.empty(values.shape, dtype=np.int32)
    cells = np.zeros(width + 1, dtype=np.int64)
    for done, rows in enumerate(blocks, 1):
        part = values[rows]
        position[rows] = np.where(np.isnan(part), width, part - low)
        cells += np.bincount(position[rows].ravel(), minlength=width + 1)
        progress((1 + done / len(blocks)) / 3)
    codes = np.flatnonzero(cells[:width])
    shift = np.full(width + 1, len(codes), dtype=np.int32)
    shift[codes] = np.arange(len(codes))
    for done, rows in enumerate(blocks, 1):
        position[rows] = shift[position[rows]]
        progress((2 + done / len(blocks)) / 3)
    return ClassIndex(codes + int(low), cells[codes], position)


def _sparse_index(values: NDArray[np.float64]) -> ClassIndex:
    """Return what :func:`class_index` does of codes that lie too far apart for an array."""
    found, inverse, cells = np.unique(values, return_inverse=True, return_counts=True)
    whole = np.isfinite(found)  # NaN, if any, is the last
    position = inverse.reshape(values.shape).astype(np.int32)
    return ClassIndex(found[whole].astype(np.int64), cells[whole], position)


def _row_blocks(shape: tuple[int, ...]) -> list[slice]:
    """Return rows in blocks of about :data:`_BLOCK` cells."""
    step = max(_BLOCK // max(shape[1], 1), 1)
    return [slice(top, top + step) for top in range(0, shape[0], step)]


def looked_up(
    cover: LandCover, table: Table, columns: Sequence[str]
) -> dict[str, NDArray[np.float64]]:
    """Return the table's values on the map, one array a column.

    Parameters
    ----------
    cover : LandCover
        The map.
    table : Table
        With the column ``lucode`` (text or numbers) and the numeric ``columns``.
    columns : sequence of str
        The columns wanted.

    Returns
    -------
    dict of numpy.ndarray of float64, of the map's shape
        NaN where the map has no class.

    Raises
    ------
    TerritoryError
        As :func:`class_rows`.
    """
    index = class_index(cover)
    rows = class_rows(cover, index, table, columns)
    return {column: index.spread(rows[:, place]) for place, column in enumerate(columns)}


def class_rows(
    cover: LandCover, index: ClassIndex, table: Table, columns: Sequence[str]
) -> NDArray[np.float64]:
    """Return the table's values of each class of the map, shape (classes, columns).

    For COS a row of a coarser level serves the classes below it that have none of their own: 113
    serves 1132. A map is of COS where its own fields or the table's header (``series``) say so.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_OTHER_TABLE`` for a table of the other series; ``LANDCOVER_CLASSES_MISSING``
        with the codes of the map that are in no row; ``TABLE_CODE_UNREADABLE``,
        ``TABLE_CODE_TWICE`` and ``TABLE_CODE_EMPTY`` for the table's own faults.
    """
    require_series(cover, table)
    place = _places(table)
    nested = cover.series is not None or _series(table) is not None
    chosen = [_row_of(int(code), place, nested) for code in index.codes]
    missing = [number for number, row in enumerate(chosen) if row is None]
    if missing:
        raise TerritoryError(
            messages.LANDCOVER_CLASSES_MISSING,
            layer=cover.label,
            table=table.path.name,
            codes=_listed([int(index.codes[number]) for number in missing]),
            cells=int(index.cells[missing].sum()),
        )
    values = table.rows[list(columns)].to_numpy(dtype=float)[[row or 0 for row in chosen]]
    empty = np.argwhere(np.isnan(values))
    if len(empty):
        code, column = empty[0]
        raise TerritoryError(
            messages.TABLE_CODE_EMPTY,
            table=table.path.name,
            code=int(index.codes[code]),
            column=columns[column],
        )
    return values


def shipped_table(stem: str, series: int) -> Path:
    """Return the path of the plugin's own table of a COS series."""
    return resource("tables", f"{stem}_cos_s{series}.csv")


def require_series(cover: LandCover, table: Table) -> None:
    """Refuse a table whose header names another COS series than the map's.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_OTHER_TABLE``.
    """
    series = _series(table)
    if None not in (series, cover.series) and series != cover.series:
        raise TerritoryError(
            messages.LANDCOVER_OTHER_TABLE,
            layer=cover.label,
            series=cover.series,
            table=table.path.name,
            other=series,
        )


def _series(table: Table) -> int | None:
    """Return the COS series that the table's header names."""
    text = table.header.get("series", "").strip()
    return int(text) if text in ("1", "2") else None


def _places(table: Table) -> dict[int, int]:
    """Return the row of each code of the table."""
    place: dict[int, int] = {}
    for row, code in enumerate(table.rows["lucode"]):
        try:
            number = class_number(code)
        except ValueError as fault:
            raise TerritoryError(
                messages.TABLE_CODE_UNREADABLE, table=table.path.name, row=row + 1, value=code
            ) from fault
        if number in place:
            raise TerritoryError(messages.TABLE_CODE_TWICE, table=table.path.name, code=number)
        place[number] = row
    return place


def _row_of(code: int, place: dict[int, int], nested: bool) -> int | None:
    """Return the row of a code, or of the finest level above it."""
    while code not in place:
        code //= 10
        if not nested or not code:
            return None
    return place[code]


def _listed(codes: list[int]) -> str:
    shown = ", ".join(str(code) for code in codes[:_NAMED])
    return shown if len(codes) <= _NAMED else f"{shown}… ({len(codes)})"
