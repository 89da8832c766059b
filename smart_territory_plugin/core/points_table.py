"""Points from a table of text whose coordinates may stand anywhere and anyhow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.coordinates import (
    LOOK_ALIKES,
    Placed,
    angle,
    in_portugal,
    place,
    place_in_text,
)
from smart_territory_plugin.core.crs import require_crs
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import field_named, plain
from smart_territory_plugin.core.text_table import (
    TextTable,
    decimal_sign,
    read_text_table,
    typed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

# What the words of a column's name say, once without accents and in lower case.
_EAST = ({"lon", "long", "lng", "longitude", "longitud"}, {"x", "coordx", "xcoord", "pointx"})
_NORTH = ({"lat", "latitude", "latitud"}, {"y", "coordy", "ycoord", "pointy"})
_IN_ONE = {
    "coordenadas", "coordinates", "coords", "coord", "geo", "geom", "geometry", "geometria",
    "wkt", "point", "ponto", "latlon", "latlong", "latlng", "localizacao", "location", "posicao",
}  # fmt: skip

_SAMPLE_ROWS = 200
_ENOUGH = 0.5  # share of the rows in which a column must read as coordinates to be one


@dataclass(frozen=True)
class Points:
    """What a table gave.

    Attributes
    ----------
    points : geopandas.GeoDataFrame
        The rows with a place, all columns with their types, the index the line of the file.
    rejected : pandas.DataFrame
        The others: ``line`` (of the file), ``reason`` (``missing``, ``not_coordinates``,
        ``out_of_range`` or ``too_many_cells``) and all columns as text.
    found : dict
        What was detected, as text: ``encoding``, ``separator``, ``decimal``, ``columns``, ``crs``,
        ``swapped_rows``.
    """

    points: gpd.GeoDataFrame
    rejected: pd.DataFrame
    found: dict[str, str]


def points_from_table(
    path: Path,
    x_field: str = "",
    y_field: str = "",
    crs: str | None = None,
    encoding: str = "",
    progress: Progress = silent,
) -> Points:
    """Read a delimited text file and make points of its rows.

    Parameters
    ----------
    path : Path
        CSV or TXT with a header.
    x_field, y_field : str
        The columns with east and north; only one of them for a column that holds both; empty to
        find them by name and content.
    crs : str, optional
        The coordinates' CRS; found from the numbers where not given.
    encoding : str
        Empty to find it.
    progress : callable
        Called with the share done.

    Returns
    -------
    Points
        In the CRS given or found.

    Raises
    ------
    TerritoryError
        As :func:`.text_table.read_text_table` and :func:`.coordinates.place`; ``FIELD_MISSING``;
        ``NO_COORDINATES`` where no column holds any, ``NO_ROW_PLACED`` where no row has a place.
    """
    if crs:
        require_crs(crs, path.name)
    table = read_text_table(path, encoding)
    progress(0.3)
    columns = _given_columns(table, x_field, y_field, path) or _found_columns(table)
    if columns is None:
        raise TerritoryError(
            messages.NO_COORDINATES, path=path.name, fields=", ".join(table.cells.columns)
        )
    x, y = _coordinates(table.cells, columns)
    odd = table.odd_rows.to_numpy()
    placed = place(np.where(odd, np.nan, x), np.where(odd, np.nan, y), crs or None)
    progress(0.6)
    usable = np.isfinite(placed.x)
    if not usable.any():
        raise TerritoryError(
            messages.NO_ROW_PLACED, path=path.name, fields=" + ".join(columns), rows=len(usable)
        )
    reason = _reasons(table, columns, x, y)
    rejected = table.cells.loc[~usable].reset_index()
    rejected.insert(1, "reason", reason[~usable])
    rejected.columns = ["line", "reason", *table.cells.columns]
    cells = table.cells.loc[usable]
    points = gpd.GeoDataFrame(
        {name: typed(cells[name]) for name in cells.columns},
        geometry=gpd.points_from_xy(placed.x[usable], placed.y[usable]),
        crs=placed.crs,
    )
    progress(1.0)
    return Points(points, rejected, _told(path, table, columns, placed))


# --- which columns -------------------------------------------------------------------------------

Columns = tuple[str, ...]
"""The names of the x and the y column, or of the one that holds both."""


def _given_columns(table: TextTable, x_field: str, y_field: str, path: Path) -> Columns | None:
    names = list(table.cells.columns)
    given = []
    for field in (x_field, y_field):
        if not field:
            continue
        name = field_named(names, field)
        if name is None:
            raise TerritoryError(
                messages.FIELD_MISSING, layer=path.name, field=field, fields=", ".join(names)
            )
        given.append(name)
    return tuple(dict.fromkeys(given)) or None


def _found_columns(table: TextTable) -> Columns | None:
    """Return the columns with coordinates: by name, then by content."""
    cells = table.cells.head(_SAMPLE_ROWS)
    for east, north in _pairs_by_name(list(cells.columns)):
        if _reads_as(cells[east], angle) and _reads_as(cells[north], angle):
            return east, north
    in_one = sorted(cells.columns, key=lambda name: not _IN_ONE & set(plain(name).split()))
    for name in in_one:
        named = bool(_IN_ONE & set(plain(name).split()))
        if _reads_as(cells[name], place_in_text if named else _place_in_portugal):
            return (name,)
    return None


def _pairs_by_name(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of columns whose names say east and north and are alike in the rest.

    Degrees come before plain x and y, names with nothing else before longer ones:
    ``Longitude``/``Latitude``, ``lon_ini``/``lat_ini``, ``COORD_X``/``COORD_Y``.
    """
    words = {name: plain(name).split() for name in names}
    for eastern, northern in zip(_EAST, _NORTH, strict=True):
        east = [name for name in names if eastern & set(words[name])]
        north = [name for name in names if northern & set(words[name])]
        pairs = [
            (len(words[e]), e, n)
            for e in east
            for n in north
            if [w for w in words[e] if w not in eastern]
            == [w for w in words[n] if w not in northern]
        ]
        for _, e, n in sorted(pairs, key=lambda pair: pair[0]):
            yield e, n


def _reads_as(column: pd.Series, read: object) -> bool:
    texts = column.dropna()
    if not len(texts) or not callable(read):
        return False
    values = texts.map(read)
    return bool(values.notna().mean() >= _ENOUGH)


def _place_in_portugal(text: str) -> tuple[float, float] | None:
    """Return the place only if it is in Portugal: two numbers in any text may be anything."""
    found = place_in_text(text)
    if found is None:
        return None
    x, y = np.array([found[0]]), np.array([found[1]])
    return found if (in_portugal(x, y) | in_portugal(y, x))[0] else None


def _coordinates(cells: pd.DataFrame, columns: Columns) -> tuple[Numbers, Numbers]:
    """Return x and y of every row, NaN where they do not read."""
    if len(columns) == 2:
        x, y = (cells[name].map(angle).to_numpy(dtype=float) for name in columns)
        return x, y
    found = [place_in_text(text) or (np.nan, np.nan) for text in cells[columns[0]]]
    pairs = np.array(found, dtype=float).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


# --- what is said --------------------------------------------------------------------------------


def _reasons(table: TextTable, columns: Columns, x: Numbers, y: Numbers) -> NDArray[np.object_]:
    """Return for every row why it would have no place."""
    blank = table.cells[list(columns)].isna().any(axis=1).to_numpy()
    unread = np.isnan(x) | np.isnan(y)
    missing = blank | ((x == 0) & (y == 0))
    return np.select(
        [table.odd_rows.to_numpy(), missing, unread],
        ["too_many_cells", "missing", "not_coordinates"],
        "out_of_range",
    ).astype(object)


def _told(path: Path, table: TextTable, columns: Columns, placed: Placed) -> dict[str, str]:
    """Log what was detected and return it."""
    separator = {"\t": "tab"}.get(table.separator, table.separator)
    decimal = decimal_sign([table.cells[name] for name in columns]) if len(columns) == 2 else ""
    found = {
        "encoding": table.encoding,
        "separator": separator,
        "decimal": decimal,
        "columns": " + ".join(columns),
        "crs": placed.crs,
        "swapped_rows": str(int(placed.swapped.sum())),
    }
    note(
        messages.TABLE_READ,
        path=path.name,
        encoding=table.encoding,
        separator=separator,
        rows=len(table.cells),
        columns=len(table.cells.columns),
    )
    if table.skipped:
        note(messages.TABLE_TITLE_SKIPPED, count=table.skipped)
    note(
        messages.COORDINATES_FOUND, columns=found["columns"], crs=placed.crs, decimal=decimal or "—"
    )
    if placed.guessed and placed.crs in LOOK_ALIKES:
        warn(messages.CRS_LOOK_ALIKE, crs=placed.crs, others=LOOK_ALIKES[placed.crs])
    if placed.swapped.any():
        warn(messages.AXES_SWAPPED, count=int(placed.swapped.sum()), rows=len(table.cells))
    if placed.abroad.any():
        warn(messages.POINTS_ABROAD, count=int(placed.abroad.sum()))
    refused = int((~np.isfinite(placed.x)).sum())
    if refused:
        warn(messages.ROWS_WITHOUT_PLACE, count=refused, rows=len(table.cells))
    return found
