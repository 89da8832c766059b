"""Forest, farm and other land of a land-cover map, as polygons that strips are cut to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.area_overlay import small_pieces
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Bounds, Grid
from smart_territory_plugin.core.landcover import LandCover, class_index, class_rows
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.raster import Raster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.tables import Table

LANDS = ("forest", "farm", "water", "built", "other")
"""What a class of a land-cover map can be, in the table's column ``land``."""

_MOST_VERTICES = 1000  # of a polygon: a large forest would be looked at for every strip in it


@dataclass(frozen=True)
class Land:
    """Land as polygons; their pieces do not have to be whole polygons of the map."""

    shapes: NDArray[np.object_]
    land: NDArray[np.object_]
    """One of :data:`LANDS` for each."""
    code: NDArray[np.int64]
    """The class of each."""

    def of(self, *lands: str) -> NDArray[np.object_]:
        """Return the polygons of these lands."""
        return self.shapes[np.isin(self.land, lands)]


NO_LAND = Land(np.empty(0, object), np.empty(0, object), np.empty(0, np.int64))


def cover_of_polygons(codes: pd.Series, series: int | None, label: str) -> LandCover:
    """Return the classes of polygons as a map of one row, for what reads tables of classes."""
    values = codes.astype("Float64").to_numpy(dtype="float64", na_value=np.nan)[None, :]
    return LandCover(Raster(values, Grid((1, 0, 0, 0, -1, 0), 1, len(codes))), series, label)


def lands_of(cover: LandCover, table: Table) -> NDArray[np.object_]:
    """Return what land each cell of a map is.

    Parameters
    ----------
    cover : LandCover
        The map; of polygons :func:`cover_of_polygons`.
    table : Table
        With the columns ``lucode`` and ``land``.

    Returns
    -------
    numpy.ndarray of str, of the map's shape
        One of :data:`LANDS`, None where the map has no class.

    Raises
    ------
    TerritoryError
        ``LAND_WORD_UNKNOWN`` for another word in ``land``; the table's faults as
        :func:`~.landcover.class_rows`.
    """
    words = [plain(word) if word is not None else "" for word in table.rows["land"]]
    for row, word in enumerate(words):
        if word not in LANDS:
            raise TerritoryError(
                messages.LAND_WORD_UNKNOWN,
                table=table.path.name,
                row=row + 1,
                value=table.rows["land"].iloc[row] or "",
                known=", ".join(LANDS),
            )
    numbered = table.rows.assign(land=[float(LANDS.index(word)) for word in words])
    index = class_index(cover)
    of_class = class_rows(cover, index, replace(table, rows=numbered), ["land"])[:, 0]
    named = np.array([*(LANDS[int(number)] for number in of_class), None], dtype=object)
    return named[index.position]


def land_of_polygons(
    polygons: gpd.GeoDataFrame, cover: LandCover, table: Table, bounds: Bounds
) -> Land:
    """Return the land of a layer of land-cover polygons.

    Parameters
    ----------
    polygons : geopandas.GeoDataFrame
        Repaired, in a metric CRS.
    cover : LandCover
        Their classes (:func:`cover_of_polygons`).
    table : Table
        As :func:`lands_of`.
    bounds : tuple
        ``(xmin, ymin, xmax, ymax)``: polygons that do not reach into it are left out.
    """
    shapes = np.asarray(polygons.geometry.array, dtype=object)
    land, codes = lands_of(cover, table)[0], cover.codes.values[0]
    near = shapely.intersects(shapely.envelope(shapes), shapely.box(*bounds))
    kept = np.flatnonzero(~np.isnan(codes) & (shapely.area(shapes) > 0) & near)
    pieces, owner = small_pieces(shapes[kept], _MOST_VERTICES)
    rows = kept[owner]
    return Land(pieces, land[rows], codes[rows].astype(np.int64))


def land_of_cells(cover: LandCover, table: Table, bounds: Bounds, crs: object) -> Land:
    """Return the land of a raster of classes, each run of equal cells in a row as one box.

    Parameters
    ----------
    cover : LandCover
        The map, on a grid in metres.
    table : Table
        As :func:`lands_of`.
    bounds : tuple
        ``(xmin, ymin, xmax, ymax)`` in ``crs``: the cells that are needed.
    crs
        The metric CRS of the boxes.
    """
    around = gpd.GeoSeries([shapely.box(*bounds)], crs=crs).to_crs(cover.codes.grid.crs)
    window = cover.codes.grid.window(tuple(around.total_bounds))
    grid = cover.codes.grid.cut(*window)
    land = lands_of(cover, table)[window[0] : window[1], window[2] : window[3]]
    codes = cover.codes.values[window[0] : window[1], window[2] : window[3]]
    row, first, last = _runs(np.nan_to_num(codes, nan=-1.0))
    kept = ~np.isnan(codes[row, first])
    row, first, last = row[kept], first[kept], last[kept]
    a, _, c, _, e, f = grid.transform
    boxes = shapely.box(c + a * first, f + e * (row + 1), c + a * (last + 1), f + e * row)
    shapes = gpd.GeoSeries(boxes, crs=grid.crs).to_crs(crs)
    found = codes[row, first].astype(np.int64)
    return Land(np.asarray(shapes.array, dtype=object), land[row, first], found)


def _runs(
    values: NDArray[np.float64],
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Return row, first and last column of every run of equal values along the rows."""
    if values.size == 0:
        nothing = np.zeros(0, dtype=np.intp)
        return nothing, nothing, nothing
    starts = np.ones(values.shape, dtype=bool)
    starts[:, 1:] = values[:, 1:] != values[:, :-1]
    row, first = np.nonzero(starts)
    after = np.append(first[1:], 0)
    last = np.where(after > 0, after, values.shape[1]) - 1
    return row, first, last
