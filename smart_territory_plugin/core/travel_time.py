"""Walking, cycling and wheelchair times along streets, one for each direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.osm_tags import tag_values
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.slope_sources import flat_source, slope_source
from smart_territory_plugin.core.speeds import (
    MODELS,
    WHEELCHAIR_MAX_PCT,
    climb_lengths,
    flat_kmh,
    pace,
    speed_kmh,
)
from smart_territory_plugin.core.street_heights import Pieces, street_lines

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

__all__ = ["MODELS", "flat_kmh", "needs_slopes", "pace", "speed_kmh", "travel_times"]

_SLOPELESS = "cycle_constant"
_STEPLESS = ("cycle_felix", "cycle_valhalla", "cycle_constant", "wheelchair")
_OPENED = ("yes", "designated", "official", "permissive")  # a ramp, a channel for the wheels
_STEEPEST = 1.0  # the slope (45°) beyond which heights are at fault and no street is meant


def needs_slopes(model: str) -> bool:
    """Tell whether the slope changes the speed of a model."""
    return model != _SLOPELESS


def travel_times(
    streets: gpd.GeoDataFrame,
    model: str,
    *,
    flat_kmh: float | None = None,
    dem: Raster | None = None,
    step_m: float = 10.0,
    off_ground: NDArray[np.bool_] | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return how long each street takes in its two directions.

    Parameters
    ----------
    streets : geopandas.GeoDataFrame
        Lines or multi-lines in a metric CRS. The tag ``highway``, in a column of its own or
        packed, tells steps. Where neither ``dem`` nor the lines give heights, the columns
        ``rise_m`` and ``fall_m`` of :func:`~.slope.network_slope` serve.
    model : str
        One of :data:`MODELS`.
    flat_kmh : float, optional
        Speed on the flat (km/h), above 0, which scales the model; None for the model's own.
    dem : Raster, optional
        Heights in metres, in any CRS; NaN where there is no data.
    step_m : float
        Longest piece with one slope (m); every line is divided into equal ones. 0 takes the
        pieces between the vertices.
    off_ground : numpy.ndarray of bool, optional
        True for the bridges and tunnels, which run straight between their ends over ``dem``.
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The index of ``streets``; ``time_fwd_s`` along the direction drawn and ``time_bwd_s``
        against it (s). 0 for a line without length alone. NaN, each counted in the log, where a
        slope is not known and where the street is impassable: steps for bicycles and
        wheelchairs, unless the tag ``bicycle`` or ``wheelchair`` says yes; a piece steeper than
        12 % up or down for wheelchairs. NaN too without geometry.

    Raises
    ------
    TerritoryError
        ``NO_CRS`` where ``dem`` or, with it, ``streets`` has no CRS.

    Notes
    -----
    ``t = Σ run_i · pace(slope_i)`` over the pieces, the slope signed in the direction of travel:
    the mean of the paces, not the pace of the mean speed, which is too fast wherever the slope
    changes. Lengths are in plan. Slopes come from ``dem``, else from the lines' Z, else from the
    fields (a street is one even climb and one even descent, as steep as its mean); else every
    street is flat, with a warning. Those beyond 100 % are faults of the heights and count as
    100 %, with a warning.
    """
    lines = street_lines(streets)
    source = flat_source(lines)
    if needs_slopes(model):
        source = slope_source(streets, lines, dem, step_m, off_ground, progress)
    seconds = np.zeros((2, len(streets)))
    faulty = np.zeros(len(streets), dtype=bool)
    for some in source.pieces:
        seconds += _seconds(some, model, flat_kmh, faulty)
    if model == "wheelchair" and source.steepest_pct is not None:
        seconds[:, source.steepest_pct > WHEELCHAIR_MAX_PCT] = np.inf
    if faulty.any():
        warn(messages.SLOPES_LIMITED, count=int(faulty.sum()), limit=100 * _STEEPEST)
    counted = np.bincount(lines.rows, minlength=len(streets)) > 0
    if model in _STEPLESS:
        steps = counted & _closed_steps(streets, model)
        if steps.any():
            warn(messages.STEPS_IMPASSABLE, count=int(steps.sum()))
        counted &= ~steps
    return _public(streets.index, seconds, counted)


def _seconds(
    some: Pieces, model: str, flat_kmh: float | None, faulty: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return what the pieces add to each row's two times; mark the rows with absurd slopes."""
    moved = some.run_m > 0
    row, line, run = some.row[moved], some.line[moved], some.run_m[moved]
    slope = some.climb_m[moved] / run
    faulty[row[np.abs(slope) > _STEEPEST]] = True
    limited: NDArray[np.float64] = np.clip(slope, -_STEEPEST, _STEEPEST)
    took = []
    for directed in (limited, -limited):
        lengths = climb_lengths(100 * directed, run, line) if model == "cycle_felix" else 0.0
        seconds = run * pace(model, directed, flat_kmh=flat_kmh, climb_m=lengths)
        took.append(np.bincount(row, seconds, len(faulty)))
    return np.array(took)


def _closed_steps(streets: gpd.GeoDataFrame, model: str) -> NDArray[np.bool_]:
    """Say which streets are steps that no tag opens to bicycles or wheelchairs."""
    kinds = tag_values(streets, "highway").str.lower()
    steps = np.array(kinds == "steps", dtype=bool)  # a copy: pandas hands out what it keeps
    if steps.any():
        key = "wheelchair" if model == "wheelchair" else "bicycle"
        opened = tag_values(streets[steps], key).str.lower().isin(_OPENED)
        steps[steps] = ~opened.to_numpy(dtype=bool)
    return steps


def _public(
    index: pd.Index, seconds: NDArray[np.float64], counted: NDArray[np.bool_]
) -> pd.DataFrame:
    """Return the times with NaN where there is none, and say why in the log."""
    unknown = counted & np.isnan(seconds).any(axis=0)
    if unknown.any():
        warn(messages.TIMES_UNKNOWN, count=int(unknown.sum()), total=len(index))
    steep = counted & np.isinf(seconds).any(axis=0)
    if steep.any():
        warn(messages.TOO_STEEP, count=int(steep.sum()), limit=WHEELCHAIR_MAX_PCT)
    forward, backward = np.where(counted & np.isfinite(seconds), seconds, np.nan)
    return pd.DataFrame({"time_fwd_s": forward, "time_bwd_s": backward}, index=index)
