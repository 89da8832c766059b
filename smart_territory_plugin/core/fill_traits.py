"""What tables of readings say of the containers themselves: stream, volume and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.coordinates import LOOK_ALIKES, angle, place, place_in_text
from smart_territory_plugin.core.fill_codes import most_frequent, together
from smart_territory_plugin.core.fill_readings import numbers
from smart_territory_plugin.core.fill_stops import Table
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.long_table import Texts
from smart_territory_plugin.core.streams import StreamNames

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_LITRES = 1000.0
_LARGEST_M3 = 30.0  # a column whose middle value is larger is in litres


def container_traits(tables: list[Table], size: int, streams: StreamNames) -> pd.DataFrame:
    """Return stream and volume of each container: what most of its rows say.

    Parameters
    ----------
    tables : list of Table
        Readings and collections.
    size : int
        Containers.
    streams : StreamNames
        The names of streams.

    Returns
    -------
    pandas.DataFrame
        ``stream`` (codes, a space between several; None where unknown) and ``volume_m3`` (NaN
        where unknown). Values above 30 in the middle of the column are litres. Names of streams
        that are not in the table, and containers with several, are told.
    """
    owner = np.concatenate([table.container for table in tables])
    return pd.DataFrame(
        {"stream": _stream(tables, owner, size, streams), "volume_m3": _volume(tables, owner, size)}
    )


def _stream(
    tables: list[Table], owner: NDArray[np.int32], size: int, streams: StreamNames
) -> pd.Series:
    column = together([table.rows for table in tables], "stream")
    best, kinds = most_frequent(owner, column, size)
    codes = [streams.read(text)[0] for text in column.texts]
    unread = [text for text, found in zip(column.texts, codes, strict=True) if not found]
    if unread:
        counts = column.counts()
        lost = sum(counts[column.texts.index(text)] for text in unread)
        first = next(table for table in tables if "stream" in table.rows)
        warn(
            messages.STREAM_VALUES_UNREAD,
            layer=first.rows.name,
            field=first.rows.fields["stream"],
            count=int(lost),
            values=", ".join(unread[:8]),
            table=streams.table,
        )
    if (kinds > 1).any():
        warn(messages.FILL_SEVERAL_STREAMS, count=int((kinds > 1).sum()))
    names = [" ".join(found) or None for found in codes]
    return pd.Series(np.array([*names, None], dtype=object)[best], dtype="object")


def _volume(tables: list[Table], owner: NDArray[np.int32], size: int) -> Numbers:
    values = np.concatenate([numbers(table.rows, "volume") for table in tables])
    values[~(values > 0)] = np.nan
    known = (owner >= 0) & np.isfinite(values)
    volume = np.full(size, np.nan)
    if not known.any():
        return volume
    litres = bool(np.median(values[known]) > _LARGEST_M3)
    note(messages.FILL_VOLUME_LITRES if litres else messages.FILL_VOLUME_M3)
    levels, codes = np.unique(values[known], return_inverse=True)
    whole = np.full(len(owner), -1, dtype="int32")
    whole[known] = codes
    best, _ = most_frequent(owner, Texts(whole, [f"{level:030.6f}" for level in levels]), size)
    volume = np.append(levels, np.nan)[best]
    return volume / _LITRES if litres else volume


# --- places --------------------------------------------------------------------------------------


def container_places(
    tables: list[Table], size: int, crs: str | None = None
) -> gpd.GeoSeries | None:
    """Return the place of each container, None where no row of any table has one.

    Parameters
    ----------
    tables : list of Table
        Readings and collections; the first with places says them.
    size : int
        Containers.
    crs : str, optional
        Of the coordinates; found where not given.

    Returns
    -------
    geopandas.GeoSeries or None
        Points, None for a container without a place. Coordinates stand in two columns or in one
        text, axes that changed places are put right, and of several places of one container that
        of most rows is taken; both are counted in the log.

    Raises
    ------
    TerritoryError
        As :func:`~.coordinates.place`.
    """
    for table in tables:
        owner, x, y, known_crs = _coordinates(table, crs)
        known = (owner >= 0) & np.isfinite(x) & np.isfinite(y)
        if known.any():
            return _placed(owner[known], (x[known], y[known]), size, known_crs)
    return None


def _coordinates(
    table: Table, crs: str | None
) -> tuple[NDArray[np.int32], Numbers, Numbers, str | None]:
    """Return container, x, y and CRS of a table's rows."""
    rows, owner = table.rows, table.container
    if rows.drawn is not None:
        x, y, own = rows.drawn
        return owner, x, y, crs or own
    if "lon" in rows and "lat" in rows:
        x = rows["lon"].spread([angle(text) for text in rows["lon"].texts])
        y = rows["lat"].spread([angle(text) for text in rows["lat"].texts])
        if np.isfinite(x + y).any():
            return owner, x, y, crs
    for role in ("place", "lat", "lon"):  # a column of latitude may hold both
        if role in rows:
            found = [place_in_text(text) or (np.nan, np.nan) for text in rows[role].texts]
            pairs = np.array(found, dtype=float).reshape(-1, 2)
            return owner, rows[role].spread(pairs[:, 0]), rows[role].spread(pairs[:, 1]), crs
    nothing = np.full(rows.count, np.nan)
    return owner, nothing, nothing, crs


def _placed(
    owner: NDArray[np.int32], xy: tuple[Numbers, Numbers], size: int, crs: str | None
) -> gpd.GeoSeries:
    triples = np.column_stack([owner, *xy])
    unique, rows = np.unique(triples, axis=0, return_counts=True)
    put = place(unique[:, 1], unique[:, 2], crs)
    if put.guessed and put.crs in LOOK_ALIKES:
        warn(messages.CRS_LOOK_ALIKE, crs=put.crs, others=LOOK_ALIKES[put.crs])
    if put.swapped.any():
        count = int(rows[put.swapped].sum())
        warn(messages.AXES_SWAPPED, count=count, rows=int(rows.sum()))
    good = np.isfinite(put.x)
    group = unique[good, 0].astype("int64")
    # Exchanged axes put right, one place may stand twice.
    spots, which = np.unique(
        np.column_stack([group, put.x[good], put.y[good]]), axis=0, return_inverse=True
    )
    weight = np.bincount(which.ravel(), rows[good])
    owners = spots[:, 0].astype("int64")
    order = np.lexsort((-weight, owners))
    first = order[np.flatnonzero(np.diff(owners[order], prepend=-1))]
    several = len(owners) - len(first)
    if several:
        moved = int((np.bincount(owners, minlength=size) > 1).sum())
        warn(messages.FILL_SEVERAL_PLACES, count=moved)
    shapes = np.full(size, None, dtype=object)
    shapes[owners[first]] = gpd.points_from_xy(spots[first, 1], spots[first, 2])
    without = size - len(first)
    if without:
        warn(messages.FILL_WITHOUT_PLACE, count=without, total=size)
    return gpd.GeoSeries(shapes, crs=put.crs)
