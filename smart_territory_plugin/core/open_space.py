"""SDG 11.7.1: open public space and streets in the built-up area, and people near open space.

The land is measured square by square of the plane: pieces stay small however large the town is, a
cancel is heard at once, and areas add up to those of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.osm_tags import lowered, tag_table
from smart_territory_plugin.core.population import AGES
from smart_territory_plugin.core.population_served import shares_by_zone, totals_by_zone

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.tables import Table

TILE_M = 1000.0
"""Side of the squares that are measured one after the other."""

_M2_PER_HA = 10_000.0
_TOUCH_M = 0.01
_ROUNDING = 1e-6
_POLYGON, _POLYGONS = 3, 6  # shapely's type ids


class Land(NamedTuple):
    """The land that the share is made of, as valid polygons in one metric CRS."""

    built: NDArray[np.object_]
    open_spaces: NDArray[np.object_]
    streets: NDArray[np.object_]


# --- streets -------------------------------------------------------------------------------------


def street_widths(
    streets: pd.DataFrame, own_m: pd.Series | None, table: Table, default_m: float, layer: str
) -> pd.Series:
    """Return the width of the land that each street takes (m).

    Parameters
    ----------
    streets : pandas.DataFrame
        With OpenStreetMap's ``highway`` and ``tunnel``, as fields or packed, where there are any.
    own_m : pandas.Series, optional
        Widths that the layer tells, same index.
    table : Table
        ``highway`` and ``width_m``.
    default_m : float
        For a street that neither the layer nor the table tells of.
    layer : str
        The layer's name, for the log.

    Returns
    -------
    pandas.Series
        float64 with the same index; 0 for tunnels and for classes of width 0, which take no land.

    Raises
    ------
    TerritoryError
        ``STREET_WIDTH_WRONG`` where the table has a width below 0 or none.
    """
    rows = table.rows
    wrong = np.flatnonzero(~(rows["width_m"] >= 0))
    if len(wrong):
        raise TerritoryError(
            messages.STREET_WIDTH_WRONG, table=table.path.name, row=int(wrong[0]) + 1
        )
    tags = lowered(tag_table(streets, ("highway", "tunnel")))
    by_class = dict(zip(rows["highway"].str.strip().str.lower(), rows["width_m"], strict=True))
    listed = tags["highway"].map(by_class).astype("float64").set_axis(streets.index)
    told = pd.Series(np.nan, index=streets.index) if own_m is None else own_m.where(own_m > 0)
    width = told.fillna(listed).fillna(default_m)
    hidden = ~tags["tunnel"].isin(["", "no"]).to_numpy()
    note(
        messages.STREET_WIDTHS,
        layer=layer,
        own=int(told.notna().sum()),
        listed=int((told.isna() & listed.notna()).sum()),
        default=int((told.isna() & listed.isna()).sum()),
        tunnels=int(hidden.sum()),
    )
    return width.where(~hidden, 0.0)


def street_land(lines: NDArray[np.object_], width_m: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return the land of each street: its line widened by half the width on either side.

    Ends are round, so that streets that meet leave no gap. Streets of width 0 and without geometry
    are left out.
    """
    drawn = ~(shapely.is_missing(lines) | shapely.is_empty(lines)) & (width_m > 0)
    return shapely.buffer(lines[drawn], width_m[drawn] / 2)


# --- the share of land ---------------------------------------------------------------------------


def open_land(
    land: Land,
    zones: NDArray[np.object_],
    *,
    gap_m: float = 0.0,
    widen: bool = True,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the built-up area of each zone, and how much of it is open space and streets.

    Parameters
    ----------
    land : Land
        Where polygons overlap the land counts once.
    zones : numpy.ndarray of shapely.Geometry
        Polygons in the land's CRS; they may overlap.
    gap_m : float
        Gaps in the built-up area up to this width belong to it, such as streets between blocks.
    widen : bool
        True: open spaces that touch the built-up area are part of it. False: only what lies in
        the built-up area counts.
    progress : callable
        Called after each square.

    Returns
    -------
    pandas.DataFrame
        A row a zone. ``built_ha``: the built-up area with its open spaces; ``open_ha``: the open
        public space in it; ``streets_ha``: the land of streets in it that is no open space;
        ``open_pct``, ``streets_pct`` and ``open_streets_pct``: their shares (0–100), NaN where a
        zone has no built-up area.

    Raises
    ------
    TerritoryError
        ``OPEN_SPACE_NO_BUILT`` where nothing is built up.

    Notes
    -----
    SDG indicator 11.7.1: 100 · (open public space + land of streets) ÷ built-up area.
    """
    built = _areas_of(land.built)
    if not len(built):
        raise TerritoryError(messages.OPEN_SPACE_NO_BUILT)
    spaces = _areas_of(land.open_spaces)
    if widen:
        spaces = _touching(spaces, built, max(gap_m, _TOUCH_M))
    trees = tuple(shapely.STRtree(shapes) for shapes in (built, spaces, land.streets, zones))
    sums = np.zeros((3, len(zones)))
    for square, done in _squares(np.concatenate([built, spaces])):
        parts = _parts(square, trees, gap_m, widen)
        if parts is not None:
            here = trees[3].query(square, predicate="intersects")
            pieces = _each_areal(shapely.intersection(zones[here], square))
            for row, part in zip(sums, parts, strict=True):
                row[here] += shapely.area(shapely.intersection(pieces, part))
        progress(done)
    hectares = pd.DataFrame(sums.T / _M2_PER_HA, columns=["built_ha", "open_ha", "streets_ha"])
    return with_shares(hectares)


def with_shares(hectares: pd.DataFrame) -> pd.DataFrame:
    """Return the areas with their shares of the built-up area (0–100), NaN where that is 0."""
    base = hectares["built_ha"].where(hectares["built_ha"] > 0)
    open_pct = 100 * hectares["open_ha"] / base
    streets_pct = 100 * hectares["streets_ha"] / base
    return hectares.assign(
        open_pct=open_pct, streets_pct=streets_pct, open_streets_pct=open_pct + streets_pct
    )


def with_whole(zones: gpd.GeoSeries, land: Land) -> NDArray[np.object_]:
    """Return the zones and, last, all of them together; without any, all the land there is."""
    shapes = np.asarray(zones.array, dtype=object)
    drawn = shapes[~shapely.is_missing(shapes)]
    box = shapely.box(*shapely.total_bounds(np.concatenate([land.built, land.open_spaces])))
    whole = shapely.union_all(drawn) if len(shapes) else box
    return np.append(shapes, np.array([whole], dtype=object))


def _areas_of(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    drawn = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
    return drawn[shapely.area(drawn) > 0]


def _touching(
    spaces: NDArray[np.object_], built: NDArray[np.object_], gap_m: float
) -> NDArray[np.object_]:
    """Return the open spaces beside or in the built-up area; tell of the others."""
    near = np.unique(shapely.STRtree(spaces).query(built, predicate="dwithin", distance=gap_m)[1])
    away = np.ones(len(spaces), dtype=bool)
    away[near] = False
    if away.any():
        note(
            messages.OPEN_SPACE_AWAY,
            count=int(away.sum()),
            total=len(spaces),
            hectares=float(shapely.area(spaces[away]).sum()) / _M2_PER_HA,
        )
    return spaces[near]


def _squares(shapes: NDArray[np.object_]) -> Iterator[tuple[shapely.Polygon, float]]:
    """Give the squares that cover the shapes, each with the share done after it."""
    west, south, east, north = shapely.total_bounds(shapes)
    cols = max(int(np.ceil((east - west) / TILE_M)), 1)
    rows = max(int(np.ceil((north - south) / TILE_M)), 1)
    for number in range(rows * cols):
        left, low = west + number % cols * TILE_M, south + number // cols * TILE_M
        yield shapely.box(left, low, left + TILE_M, low + TILE_M), (number + 1) / (rows * cols)


def _parts(
    square: shapely.Polygon, trees: tuple[shapely.STRtree, ...], gap_m: float, widen: bool
) -> tuple[shapely.Geometry, shapely.Geometry, shapely.Geometry] | None:
    """Return built-up area, open space and streets in a square, None where nothing is built."""
    built = _closed(trees[0], square, gap_m)
    spaces = _within(trees[1], square)
    if widen:
        built = _areal(shapely.union(built, spaces))
    else:
        spaces = _areal(shapely.intersection(spaces, built))
    if shapely.area(built) == 0:
        return None
    streets = _areal(shapely.intersection(_within(trees[2], square), built))
    return built, spaces, _areal(shapely.difference(streets, spaces))


def _within(tree: shapely.STRtree, area: shapely.Polygon) -> shapely.Geometry:
    """Return the union of what lies in a rectangle."""
    near = tree.geometries[tree.query(area, predicate="intersects")]
    west, south, east, north = area.bounds
    box = shapely.bounds(near)
    inside = ((box[:, :2] >= (west, south)) & (box[:, 2:] <= (east, north))).all(axis=1)
    cut = _each_areal(shapely.intersection(near[~inside], area))
    return _areal(shapely.union_all(np.concatenate([near[inside], cut])))


def _closed(tree: shapely.STRtree, square: shapely.Polygon, gap_m: float) -> shapely.Geometry:
    """Return the union of what lies in a square, with gaps up to a width filled."""
    around = shapely.buffer(square, 2 * gap_m, join_style="mitre") if gap_m > 0 else square
    whole = _within(tree, around)
    if gap_m > 0:
        wide = shapely.buffer(whole, gap_m / 2)
        whole = _areal(shapely.union(whole, shapely.buffer(wide, -gap_m / 2)))
    return _areal(shapely.intersection(whole, square))


def _each_areal(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return shapes without the points and lines that a common border leaves over."""
    mixed = np.flatnonzero(~np.isin(shapely.get_type_id(shapes), (_POLYGON, _POLYGONS)))
    shapes[mixed] = [_areal(shape) for shape in shapes[mixed]]
    return shapes


def _areal(shape: shapely.Geometry) -> shapely.Geometry:
    """Return the polygons of a shape: GEOS overlays nothing that holds lines as well."""
    if shapely.get_type_id(shape) in (_POLYGON, _POLYGONS):
        return shape
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])


# --- people --------------------------------------------------------------------------------------


def within_reach(distance_m: NDArray[np.float64], limit_m: float) -> NDArray[np.bool_]:
    """Return whether a way is no longer than the limit; NaN is no way."""
    return np.nan_to_num(distance_m, nan=np.inf) <= limit_m * (1 + _ROUNDING)


def people_near(
    people: pd.DataFrame, near: NDArray[np.bool_], zone_of: pd.Series, labels: pd.Index
) -> pd.DataFrame:
    """Return the people of each zone and how many of them are near open space.

    Parameters
    ----------
    people : pandas.DataFrame
        Places with ``population`` and the age groups; NaN counts as none.
    near : numpy.ndarray of bool
        One a place.
    zone_of : pandas.Series
        The label of each place's zone, None where it lies in none.
    labels : pandas.Index
        The zones of the result, in order.

    Returns
    -------
    pandas.DataFrame
        Index ``labels``: ``population``, ``served`` (people), ``served_pct`` and for each age
        group ``served_<age>_pct`` (0–100), NaN where a zone has nobody (of that age).
    """
    flags = pd.DataFrame({"near": near}, index=people.index)
    counted = people[["population"]].assign(served=people["population"].where(near, 0.0))
    result = totals_by_zone(counted, zone_of, labels)
    for column in ("population", *AGES):
        name = "served_pct" if column == "population" else f"served_{column}_pct"
        result[name] = shares_by_zone(people[column], flags, zone_of, labels)["near"]
    return result


def report_open_space(whole: pd.Series, limit_m: float) -> dict[str, float]:
    """Log the figures of the whole, and return them."""
    note(
        messages.OPEN_SPACE_SHARE,
        share=whole["open_streets_pct"],
        spaces=whole["open_pct"],
        streets=whole["streets_pct"],
        built=whole["built_ha"],
    )
    if whole["population"] > 0:
        note(
            messages.OPEN_SPACE_PEOPLE,
            served=whole["served"],
            share=whole["served_pct"],
            limit=limit_m,
        )
    else:
        warn(messages.OPEN_SPACE_NOBODY)
    names = ("open_streets_pct", "open_pct", "streets_pct", "served_pct")
    return {name: round(float(whole[name]), 4) for name in names}
