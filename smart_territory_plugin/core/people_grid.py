"""People as a raster: a raster of people on other cells, or places put into cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.align import Method, on_grid, require_values
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.raster import Raster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid


def people_on_grid(
    people: Raster,
    grid: Grid,
    label: str,
    *,
    empty_is_nobody: bool = True,
    progress: Progress = silent,
) -> Raster:
    """Return the people of every cell of another grid.

    Parameters
    ----------
    people : Raster
        People per cell, in any CRS.
    grid : Grid
        The cells wanted.
    label : str
        The raster's name.
    empty_is_nobody : bool
        True: nobody lives in a cell without a value. False: nothing is known of it.
    progress : callable
        Called with the share done.

    Returns
    -------
    Raster
        NaN outside the raster, and in cells without a value where that means unknown.

    Raises
    ------
    TerritoryError
        ``POPULATION_NEGATIVE``, ``PEOPLE_NOBODY``, ``RASTER_ALL_NODATA``,
        ``RASTER_NO_OVERLAP``.

    Notes
    -----
    People are brought over as a density (people per m² of true area): bilinear between centres
    from cells as large as the grid's or larger, as InVEST's Urban Nature Access does, the mean by
    area from smaller ones. Beside an unknown cell the centres that have a value count alone.
    """
    require_values(people, label)
    lowest = float(np.nanmin(people.values))
    if lowest < 0:
        raise TerritoryError(messages.POPULATION_NEGATIVE, name=label, value=lowest)
    if people.grid.same_cells(grid) and people.grid.crs == grid.crs:
        values = np.nan_to_num(people.values) if empty_is_nobody else people.values
        return _inhabited(values, grid)
    own = people.grid.cell_areas()
    known = np.isfinite(people.values)
    density = np.where(known, people.values, 0.0) / own[:, None]
    smaller = float(np.median(own)) < float(np.median(grid.cell_areas())) * (1 - 1e-6)
    method: Method = "average" if smaller else "bilinear"
    found = on_grid(
        Raster(density, people.grid), grid, method, label=label, progress=progress
    ).values
    if not empty_is_nobody and not known.all():
        told = Raster(known.astype(np.float64), people.grid)
        weight = on_grid(told, grid, method).values
        within = on_grid(told, grid, "nearest").values > 0
        found = np.divide(found, weight, out=np.full(grid.shape, np.nan), where=within)
    values = found * grid.cell_areas()[:, None]
    note(
        messages.POPULATION_ON_GRID,
        name=label,
        before=float(np.nansum(people.values)),
        after=float(np.nansum(values)),
    )
    return _inhabited(values, grid)


def _inhabited(people: NDArray[np.float64], grid: Grid) -> Raster:
    """Return the people as a raster, or refuse one without anybody."""
    if not np.nansum(people) > 0:
        raise TerritoryError(messages.PEOPLE_NOBODY)
    return Raster(people, grid)


def places_on_grid(
    shapes: NDArray[np.object_], people: NDArray[np.float64], grid: Grid
) -> tuple[Raster, NDArray[np.intp]]:
    """Return the people of every cell, and the cell of every place.

    Parameters
    ----------
    shapes : numpy.ndarray of shapely.Geometry
        Points, or polygons of which a point inside counts, in the grid's CRS.
    people : numpy.ndarray of float
        One number a shape; NaN counts as none.
    grid : Grid
        The cells.

    Returns
    -------
    people : Raster
        0 where nobody lives.
    cell : numpy.ndarray of int
        ``row · cols + col``; -1 for a place outside the grid (told in the log) or without
        geometry.
    """
    drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    cell = np.full(len(shapes), -1, dtype=np.intp)
    points = shapely.point_on_surface(shapes[drawn])
    col, row = grid.to_cells(shapely.get_x(points), shapely.get_y(points))
    inside = (col >= 0) & (col < grid.cols) & (row >= 0) & (row < grid.rows)
    place = np.flatnonzero(drawn)[inside]
    cell[place] = row[inside].astype(np.intp) * grid.cols + col[inside].astype(np.intp)
    counted = np.nan_to_num(people)
    outside = drawn & (cell < 0) & (counted > 0)
    if outside.any():
        warn(
            messages.PEOPLE_OUTSIDE_GRID,
            count=int(outside.sum()),
            people=float(counted[outside].sum()),
        )
    sums = np.bincount(cell[place], counted[place], grid.rows * grid.cols)
    return Raster(sums.astype(np.float64).reshape(grid.shape), grid), cell


def cell_means(
    values: NDArray[np.float64],
    people: NDArray[np.float64],
    cell: NDArray[np.intp],
    grid: Grid,
) -> NDArray[np.float64]:
    """Return the mean of places in every cell, each weighted by its people.

    Parameters
    ----------
    values : numpy.ndarray of float
        One a place; NaN where unknown.
    people : numpy.ndarray of float
        One a place; NaN counts as none.
    cell : numpy.ndarray of int
        From :func:`places_on_grid`.
    grid : Grid
        The cells.

    Returns
    -------
    numpy.ndarray of float64, shape of the grid
        NaN where nobody lives whose value is known.
    """
    counted = np.where((cell >= 0) & np.isfinite(values), np.nan_to_num(people), 0.0)
    used = counted > 0
    size = grid.rows * grid.cols
    weight = np.bincount(cell[used], counted[used], size)
    total = np.bincount(cell[used], (counted * np.nan_to_num(values))[used], size)
    means = np.divide(total, weight, out=np.full(size, np.nan), where=weight > 0)
    return means.reshape(grid.shape)
