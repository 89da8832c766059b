"""Fuel management strips: what lies within a width of buildings, roads and lines, on wild land."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.area_overlay import cut_to, drawn_areas, joined, without
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fuel_land import Land
from smart_territory_plugin.core.fuel_rules import (
    ORIGINS,
    PLANNED,
    PLANNED_ARTICLE,
    PROGRAMME,
    RULES,
    UNCONFIRMED,
)
from smart_territory_plugin.core.log import Progress, note, silent, warn

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUARTER = 8
"""Straight sides a quarter of a circle is drawn with: 0.6 % less area than the round corner."""

_SPECK_M2 = 0.01  # what two outlines leave between them by rounding


@dataclass(frozen=True)
class Source:
    """Things of one kind that strips run along."""

    rule: str
    """The key of the rule in :data:`~.fuel_rules.RULES`."""
    shapes: NDArray[np.object_]
    """In a metric CRS."""
    width_m: float
    """From the edge of the thing; 0 makes no strip."""
    edge_m: NDArray[np.float64] | float = 0.0
    """From a line to the edge of what it stands for: half of a road's platform."""
    solid: bool = False
    """Whether no strip of any kind lies on the things: on roads and tracks, but under cables."""

    def ground(self) -> NDArray[np.object_]:
        """Return the things themselves as areas: polygons, and lines as wide as they are."""
        edge = np.broadcast_to(self.edge_m, self.shapes.shape)
        wide = (shapely.get_dimensions(self.shapes) < 2) & (edge > 0)
        ground = self.shapes.copy()
        ground[wide] = shapely.buffer(self.shapes[wide], edge[wide], quad_segs=QUARTER)
        return ground

    def envelope(self) -> NDArray[np.object_]:
        """Return the things with everything within the width of them."""
        line = shapely.get_dimensions(self.shapes) < 2
        reach = self.width_m + np.where(line, self.edge_m, 0.0)
        return drawn_areas(shapely.buffer(self.shapes, reach, quad_segs=QUARTER))


def fuel_strips(
    sources: Sequence[Source],
    land: Land,
    holes: NDArray[np.object_],
    planned: NDArray[np.object_] | None = None,
    crs: Any = None,
    progress: Progress = silent,
) -> gpd.GeoDataFrame:
    """Return the strips of each kind of thing, on the land where its rule asks for them.

    Parameters
    ----------
    sources : sequence of Source
        What strips run along.
    land : Land
        Forest, farm and other land (:mod:`~.fuel_land`).
    holes : numpy.ndarray of shapely.Geometry
        Where no strip lies: built-up areas, and buildings.
    planned : numpy.ndarray of shapely.Geometry, optional
        The strips of the sub-regional programme, which count on any land but water and built land.
    crs
        The metric CRS of all of them.
    progress : callable, optional
        Called with the share done; may raise ``Cancelled``.

    Returns
    -------
    geopandas.GeoDataFrame
        A polygon a connected piece of a strip: ``origin`` (:data:`~.fuel_rules.ORIGINS`), ``land``
        (``forest`` or ``farm``; None for planned ones), ``width_m`` (NaN for planned ones),
        ``article``, ``basis`` (how the width is known) and ``area_ha``. Strips of one origin and
        land do not overlap; those of different origins may, because each entity owes its own.

    Notes
    -----
    A strip is ``(things ⊕ disc(width)) ∩ land − holes − the things``. Corners are arcs of
    :data:`QUARTER` sides a quarter.
    """
    solid = [source.ground() for source in sources if source.solid]
    holes = drawn_areas(np.concatenate([holes, *solid]))
    tasks = [(source, kind) for source in sources for kind in RULES[source.rule].land]
    kinds = {kind for _, kind in tasks}
    count = len(kinds) + len(tasks) + 1

    def share(place: int) -> Progress:
        return lambda fraction: progress((place + fraction) / count)

    # The holes are taken out of the land, once for all things that strips run along.
    ground = {
        kind: without(land.of(kind), holes, share(place))
        for place, kind in enumerate(sorted(kinds))
    }
    tables = []
    for place, (source, kind) in enumerate(tasks, len(kinds)):
        strips = _strips_of(source, ground[kind], share(place))
        article, basis = RULES[source.rule].cited(source.width_m)
        origin = RULES[source.rule].origin
        tables.append(_table(strips, origin, kind, source.width_m, article, basis))
    if planned is not None:
        taken = np.concatenate([holes, land.of("water", "built")])
        strips = without(joined(planned), taken, share(count - 1))
        tables.append(_table(strips, PLANNED, None, np.nan, PLANNED_ARTICLE, PROGRAMME))
    progress(1.0)
    rows = pd.concat(tables, ignore_index=True) if tables else _table(np.empty(0, object))
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=crs)


def _strips_of(
    source: Source, land: NDArray[np.object_], progress: Progress
) -> NDArray[np.object_]:
    """Return the strips of one kind of thing on one kind of land."""
    if source.width_m <= 0 or len(source.shapes) == 0 or len(land) == 0:
        return np.empty(0, dtype=object)
    pieces = cut_to(source.envelope(), land, lambda share: progress(0.5 * share)).pieces
    strips = joined(pieces, lambda share: progress(0.5 + 0.5 * share))
    if source.rule == "facility":
        strips = without(strips, source.shapes, progress)
    return strips[shapely.area(strips) > _SPECK_M2]


def _table(
    strips: NDArray[np.object_],
    origin: str = "",
    land: str | None = None,
    width_m: float = np.nan,
    article: str = "",
    basis: str = "",
) -> gpd.GeoDataFrame:
    """Return strips as rows that all say the same of themselves."""
    count = len(strips)
    return gpd.GeoDataFrame(
        {
            "origin": np.full(count, origin, dtype=object),
            "land": np.full(count, land, dtype=object),
            "width_m": np.full(count, width_m, dtype="float64"),
            "article": np.full(count, article, dtype=object),
            "basis": np.full(count, basis, dtype=object),
            "area_ha": shapely.area(strips) / 1e4,
        },
        geometry=strips,
    )


def next_to(
    areas: gpd.GeoDataFrame, land: Land, farthest_m: float | None
) -> tuple[pd.Series, NDArray[np.bool_]]:
    """Return how far forest lies from each built-up area, and which areas it lies next to.

    Parameters
    ----------
    areas : geopandas.GeoDataFrame
        From :func:`~.built_up_areas.built_up_areas`.
    land : Land
        The land.
    farthest_m : float, optional
        Forest farther than that does not count as next to an area; None: any forest counts that
        lies within the strip's own width.

    Returns
    -------
    distance_m : pandas.Series
        Index of the areas; 0 where forest touches the area or lies in it, NaN without any forest.
    chosen : numpy.ndarray of bool
        Whether the area gets a strip.
    """
    shapes = np.asarray(areas.geometry.array, dtype=object)
    forest = land.of("forest")
    distance = np.full(len(shapes), np.nan)
    if len(forest) and len(shapes):
        (rows, _), found = shapely.STRtree(forest).query_nearest(
            shapes, return_distance=True, all_matches=False
        )
        distance[rows] = found
    if farthest_m is None:
        chosen = np.ones(len(shapes), dtype=bool)
    else:
        chosen = distance <= farthest_m + 1e-6
        if not chosen.all():
            note(messages.AREAS_NOT_NEXT_TO_FOREST, count=int((~chosen).sum()), limit=farthest_m)
    return pd.Series(distance, index=areas.index), chosen


def check_widths(sources: Sequence[Source]) -> None:
    """Warn of widths that no programme may set, and name those that nobody confirmed."""
    used = {source.rule: source.width_m for source in sources if len(source.shapes)}
    for name, width in used.items():
        rule = RULES[name]
        if width > 0 and not rule.within_half(width):
            warn(messages.WIDTH_BEYOND_HALF, origin=name, width=width, default=rule.width_m)
    doubtful = [
        f"{name} {width:g} m"
        for name, width in used.items()
        if width > 0 and RULES[name].cited(width)[1] in UNCONFIRMED
    ]
    if doubtful:
        warn(messages.WIDTHS_UNCONFIRMED, widths=", ".join(doubtful))


def require_land(things: NDArray[np.object_], land: Land, layer: str) -> None:
    """Refuse a land cover that lies elsewhere, and tell how much of the things it does not hold.

    Raises
    ------
    TerritoryError
        ``LANDCOVER_ELSEWHERE`` where it holds none of the things.
    """
    drawn = things[~(shapely.is_missing(things) | shapely.is_empty(things))]
    if len(drawn) == 0:
        return
    held = len(np.unique(shapely.STRtree(drawn).query(land.shapes, predicate="intersects")[1]))
    if held == 0:
        raise TerritoryError(messages.LANDCOVER_ELSEWHERE, layer=layer)
    if held < len(drawn):
        count, total = len(drawn) - held, len(drawn)
        warn(messages.LANDCOVER_INCOMPLETE, layer=layer, count=count, total=total)


def report_strips(strips: gpd.GeoDataFrame, total_ha: float) -> dict[str, float]:
    """Log the area of each origin and of all strips together, and return them in hectares."""
    areas = strips.groupby("origin")["area_ha"].sum()
    found = {origin: float(areas[origin]) for origin in ORIGINS if origin in areas.index}
    if not found:
        warn(messages.NO_STRIPS)
        return {}
    said = ", ".join(f"{origin} {area:.1f} ha" for origin, area in found.items())
    note(messages.STRIPS_FOUND, total=total_ha, origins=said, added=sum(found.values()))
    return {**{name: round(area, 4) for name, area in found.items()}, "total": round(total_ha, 4)}
