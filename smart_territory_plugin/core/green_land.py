"""Green land cell by cell: from land cover and a table of its classes, or from polygons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from smart_territory_plugin import messages
from smart_territory_plugin.core.coverage import coverage_blocks
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.landcover import class_index, class_rows
from smart_territory_plugin.core.log import Progress, silent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.landcover import LandCover
    from smart_territory_plugin.core.tables import Table

SHARE, RADIUS = "urban_nature", "search_radius_m"
"""The columns of a table of green land cover."""


class Green(NamedTuple):
    """Green land of one reach, cell by cell."""

    area_m2: NDArray[np.float64]
    """Green in each cell; NaN where the land is unknown."""
    radius_m: float


def green_of_landcover(cover: LandCover, table: Table, radius_m: float | None) -> list[Green]:
    """Return the green land of a land-cover map, apart by how far it serves.

    Parameters
    ----------
    cover : LandCover
        On square cells in metres.
    table : Table
        ``lucode``, ``urban_nature`` (0–1) and, without ``radius_m``, ``search_radius_m``.
    radius_m : float or None
        One radius for all classes; None takes each class's own.

    Raises
    ------
    TerritoryError
        ``GREEN_SHARE_OUTSIDE``, ``GREEN_CLASS_WITHOUT_RADIUS``, ``GREEN_NONE``, and what
        :func:`~smart_territory_plugin.core.landcover.class_rows` raises.
    """
    index = class_index(cover)
    share = class_rows(cover, index, table, [SHARE])[:, 0]
    wrong = np.flatnonzero((share < 0) | (share > 1))
    if len(wrong):
        raise TerritoryError(
            messages.GREEN_SHARE_OUTSIDE,
            table=table.path.name,
            code=int(index.codes[wrong[0]]),
            value=float(share[wrong[0]]),
        )
    if not (share > 0).any():
        raise TerritoryError(messages.GREEN_NONE, layer=cover.label, table=table.path.name)
    radius = np.full(len(share), radius_m or 0.0)
    if radius_m is None:
        # A class without green needs no radius, and class_rows refuses empty cells.
        rows = table.rows.assign(**{RADIUS: table.rows[RADIUS].fillna(0.0)})
        radius = class_rows(cover, index, replace(table, rows=rows), [RADIUS])[:, 0]
        lost = np.flatnonzero((share > 0) & ~(radius > 0))
        if len(lost):
            codes = ", ".join(str(code) for code in index.codes[lost][:12])
            raise TerritoryError(
                messages.GREEN_CLASS_WITHOUT_RADIUS, table=table.path.name, codes=codes
            )
    cell_m2 = cover.codes.grid.cell_areas()[:, None]
    return [
        Green(index.spread(np.where(radius == reach, share, 0.0)) * cell_m2, float(reach))
        for reach in np.unique(radius[share > 0])
    ]


def green_of_polygons(
    polygons: NDArray[np.object_], grid: Grid, progress: Progress = silent
) -> NDArray[np.float64]:
    """Return the green of every cell (m²): the exactly covered share of it.

    Parameters
    ----------
    polygons : numpy.ndarray of shapely.Geometry
        Polygons that do not overlap, in the grid's CRS.
    grid : Grid
        The cells; what lies outside is left out.
    progress : callable
        Called with the share done.
    """
    area = np.zeros(grid.shape)
    for part in coverage_blocks(polygons, grid, progress):
        np.add.at(area, (part.row, part.col), part.fraction)
    return np.minimum(area, 1.0) * grid.cell_areas()[:, None]
