"""Where the slopes of streets come from: a terrain model, heights in the lines, or fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.core.names import field_named
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.street_heights import (
    LineHeights,
    Pieces,
    StreetLines,
    TerrainHeights,
    batches,
    pieces,
)
from smart_territory_plugin.core.vector import numeric

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from numpy.typing import NDArray

SLOPE_FIELDS = ("rise_m", "fall_m", "slope_mean_pct", "slope_max_pct")
"""Fields of :func:`~.slope.network_slope` that serve where there are no heights."""

_SHAPEFILE = 10  # letters of a field name


class SlopeSource(NamedTuple):
    """The pieces of streets with their climb."""

    pieces: Iterable[Pieces]
    """In batches; every line once."""
    steepest_pct: NDArray[np.float64] | None = None
    """The largest slope of each row (%), NaN unknown, where the pieces only show the mean."""


def slope_source(
    streets: gpd.GeoDataFrame,
    lines: StreetLines,
    dem: Raster | None = None,
    step_m: float = 10.0,
    off_ground: NDArray[np.bool_] | None = None,
    progress: Progress = silent,
) -> SlopeSource:
    """Return the slopes of the first source there is, and say in the log which one it is.

    Parameters
    ----------
    streets : geopandas.GeoDataFrame
        In a metric CRS.
    lines : StreetLines
        Those of ``streets``.
    dem : Raster, optional
        Heights in metres: the first choice.
    step_m : float
        Longest piece (m) on ``dem`` and on lines with heights, which are the second choice
        unless all their heights are 0; 0 for the pieces between vertices.
    off_ground : numpy.ndarray of bool, optional
        The bridges and tunnels, for ``dem``.
    progress : callable
        Called with the share done.

    Returns
    -------
    SlopeSource
        Third come the fields ``rise_m`` and ``fall_m``, and last flat streets with a warning.

    Raises
    ------
    TerritoryError
        ``NO_CRS`` where ``dem`` or, with it, ``streets`` has no CRS.
    """
    heights: TerrainHeights | LineHeights
    if dem is not None:
        if off_ground is not None and off_ground.any():
            note(messages.STRUCTURES_INTERPOLATED, count=int(off_ground.sum()))
        heights = TerrainHeights(streets, lines, dem, off_ground)
    else:
        heights = LineHeights(lines)
        if not heights.known:
            return _without_heights(streets, lines)
        note(messages.SLOPES_FROM_LINES)
    return SlopeSource(
        pieces(batch.even, heights.at(batch.even, batch), batch)
        for batch in batches(lines, step_m, progress)
    )


def flat_source(lines: StreetLines) -> SlopeSource:
    """Return every line as one level piece."""
    length = shapely.length(lines.lines)
    return SlopeSource([Pieces(lines.rows, np.arange(len(length)), length, np.zeros_like(length))])


def slope_fields(names: Sequence[str]) -> dict[str, str]:
    """Return which of a layer's fields are :data:`SLOPE_FIELDS`, by those names.

    Parameters
    ----------
    names : sequence of str
        The layer's fields, in any case and also as a shapefile cuts them.

    Returns
    -------
    dict
        Name in ``SLOPE_FIELDS`` to the layer's own; empty where rise or fall is missing, without
        which the others do not help.
    """
    own = list(map(str, names))
    found = {
        name: spelled
        for name in SLOPE_FIELDS
        if (spelled := field_named(own, name) or field_named(own, name[:_SHAPEFILE]))
    }
    return found if {"rise_m", "fall_m"} <= set(found) else {}


def _without_heights(streets: gpd.GeoDataFrame, lines: StreetLines) -> SlopeSource:
    named = slope_fields(list(streets.columns))
    if not named:
        warn(messages.NO_SLOPES)
        return flat_source(lines)
    note(messages.SLOPES_FROM_FIELDS, rise=named["rise_m"], fall=named["fall_m"])
    values = {name: numeric(streets[own], own, "NETWORK") for name, own in named.items()}
    length = np.zeros(len(streets))
    np.add.at(length, lines.rows, shapely.length(lines.lines))
    rise, fall = _fitted(values, length)
    steepest = values.get("slope_max_pct")
    return SlopeSource(
        [_up_and_down(rise, fall, length)], None if steepest is None else steepest.to_numpy()
    )


def _fitted(
    values: dict[str, pd.Series], length: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return rise and fall, brought to the length of streets that were cut since.

    The pieces of a cut street inherit the rise and fall of the whole; its mean slope, which they
    inherit too, tells.
    """
    rise, fall = (np.abs(values[name].to_numpy()) for name in ("rise_m", "fall_m"))
    if "slope_mean_pct" not in values:
        return rise, fall
    expected, total = values["slope_mean_pct"].to_numpy() / 100 * length, rise + fall
    unfit = np.abs(total - expected) > 0.05 * np.maximum(total, expected) + 0.1
    if unfit.any():
        warn(messages.SLOPE_FIELDS_UNFIT, count=int(unfit.sum()), total=len(length))
    share = np.divide(expected, total, out=np.ones_like(total), where=unfit & (total > 0))
    return rise * share, fall * share


def _up_and_down(
    rise: NDArray[np.float64], fall: NDArray[np.float64], length: NDArray[np.float64]
) -> Pieces:
    """Return each street as one even climb and one even descent, as steep as its mean."""
    total = rise + fall
    up = np.divide(rise, total, out=np.ones_like(total), where=total > 0) * length
    rows = np.arange(len(length))
    return Pieces(
        np.repeat(rows, 2),
        np.repeat(rows, 2),
        np.column_stack([up, length - up]).ravel(),
        np.column_stack([np.where(np.isnan(total), np.nan, rise), -fall]).ravel(),
    )
