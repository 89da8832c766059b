"""Land cover as parameters: a raster of class codes or polygons, and the table of its classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.grid import Grid
    from smart_territory_plugin.core.landcover import LandCover
    from smart_territory_plugin.core.tables import Table

CELL_M = 10.0


def landcover_parameters(
    name: str = "LANDCOVER",
    optional: bool = False,
    *,
    label: str | None = None,
    help_text: str | None = None,
    with_cell: bool = True,
) -> list[p.Parameter]:
    """Return the parameters that :func:`read_landcover` reads: the map, its field, and CELL.

    Parameters
    ----------
    name : str
        The parameter; the field is ``<name>_FIELD``.
    optional : bool
        Whether the algorithm can do without.
    label, help_text : str, optional
        In place of “Land cover” and its help.
    with_cell : bool
        False for a second map of one algorithm.
    """
    declared = [
        p.map_layer(
            name,
            label or tr("Land cover"),
            help_text
            or tr(
                "A raster of class codes (1.1.3.2 is 1132), or polygons: DGT's COS of any year is"
                " recognised by its fields."
            ),
            optional=optional,
        ),
        p.field(
            f"{name}_FIELD",
            tr("Field with the class codes"),
            tr("Only for polygons that are not COS with its original field names."),
            name,
            optional=True,
        ),
    ]
    if with_cell:
        declared.append(cell_parameter())
    return declared


def cell_parameter() -> p.Parameter:
    """Return CELL, the side of the cells that polygons are turned into."""
    return p.advanced(
        p.number(
            "CELL",
            tr("Cell size for polygons (m)"),
            tr(
                "Polygons become cells of this size, by the class at the cell's centre. A raster"
                " keeps its own cells."
            ),
            CELL_M,
            minimum=0.1,
            maximum=1000,
        )
    )


def read_landcover(
    run: Run, progress: Progress, name: str = "LANDCOVER", like_grid: Grid | None = None
) -> LandCover:
    """Return the map of ``name`` as class codes on a metric grid.

    Parameters
    ----------
    run : Run
        The run of an algorithm that declares :func:`landcover_parameters` and
        ``parameters.metric_crs()``.
    progress : callable
        Called with the share done.
    name : str
        The parameter.
    like_grid : Grid, optional
        The cells to use. Without it a raster in metres keeps its own; one in degrees goes onto the
        metric grid of its place, polygons onto cells of CELL metres.

    Raises
    ------
    TerritoryError
        Where the layer cannot be read, or polygons that are not COS have no field chosen.
    """
    if run.is_raster(name):
        return _from_raster(run, progress, name, like_grid)
    return _from_polygons(run, progress, name, like_grid)


def _from_raster(run: Run, progress: Progress, name: str, like_grid: Grid | None) -> LandCover:
    from smart_territory_plugin.core.align import on_grid, raster_in_metres
    from smart_territory_plugin.core.landcover import LandCover

    codes, label = run.raster(name), run.layer_name(name)
    if like_grid is not None:
        codes = on_grid(codes, like_grid, "nearest", label=label, progress=progress)
    else:
        crs = run.crs("METRIC_CRS")
        codes = raster_in_metres(codes, "nearest", label=label, crs=crs, progress=progress)
    return LandCover(codes, None, label)


def _from_polygons(run: Run, progress: Progress, name: str, like_grid: Grid | None) -> LandCover:
    from smart_territory_plugin.core.align import metric_grid
    from smart_territory_plugin.core.landcover import LandCover, rasterised

    label = run.layer_name(name)
    polygons, codes, series = read_landcover_polygons(run, name)
    if like_grid is None:
        like_grid = metric_grid(polygons, run.number("CELL"))
    else:
        polygons = polygons.to_crs(like_grid.crs)
    return LandCover(rasterised(polygons, codes, like_grid, progress), series, label)


def read_landcover_polygons(
    run: Run, name: str = "LANDCOVER", *, like: gpd.GeoDataFrame | None = None
) -> tuple[gpd.GeoDataFrame, pd.Series, int | None]:
    """Return land-cover polygons in metres, their class numbers, and the COS series if it is one.

    For methods that need the polygons themselves. The class numbers have the polygons' index and
    are missing (``Int64`` NA) where a polygon has no readable code, with their count in the log.
    """
    from smart_territory_plugin.core.landcover import class_numbers
    from smart_territory_plugin.core.landcover_schema import class_codes, find_landcover

    label, chosen = run.layer_name(name), run.field(f"{name}_FIELD")
    schema = find_landcover(run.source(name).fields().names())
    if chosen is not None and schema is not None and chosen != schema.code:
        schema = None
    field = chosen or (schema.code if schema else None)
    if field is None:
        raise TerritoryError(messages.LANDCOVER_FIELD_NEEDED, layer=label)
    polygons = run.layer_in_metres(name, [field], like=like)
    if schema is None:
        return polygons, class_numbers(polygons[field], field, label), None
    note(
        messages.LANDCOVER_SERIES,
        layer=label,
        year=schema.year,
        series=schema.series,
        field=field,
    )
    codes = class_codes(polygons[field], schema, label)
    return polygons, class_numbers(codes, field, label, told=True), schema.series


# --- the table -----------------------------------------------------------------------------------


def table_parameter(help_text: str, name: str = "TABLE") -> p.Parameter:
    """Return the optional table of coefficients; ``help_text`` names its columns."""
    return p.file(name, tr("Table of the classes"), help_text, optional=True)


def read_table_for(
    run: Run,
    cover: LandCover,
    stem: str,
    columns: Sequence[str],
    numbers: Sequence[str],
    name: str = "TABLE",
) -> Table:
    """Return the user's table, or the shipped one of the map's series.

    Parameters
    ----------
    run : Run
        The run.
    cover : LandCover
        The map, which tells the series.
    stem : str
        The shipped table's name: ``curve_numbers`` for ``curve_numbers_cos_s1.csv``.
    columns, numbers : sequence of str
        As :func:`smart_territory_plugin.core.tables.read_table`, with ``lucode`` among the columns.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_TABLE_NEEDED`` for a map of unknown classes without a table;
        ``LANDCOVER_OTHER_TABLE`` for a table of the other series.
    """
    from smart_territory_plugin.core.landcover import require_series, shipped_table
    from smart_territory_plugin.core.tables import read_table

    path = run.optional_path(name)
    if path is None and cover.series is None:
        raise TerritoryError(messages.LANDCOVER_TABLE_NEEDED, layer=cover.label)
    table = read_table(path or shipped_table(stem, cover.series or 1), columns, numbers)
    require_series(cover, table)
    return table
