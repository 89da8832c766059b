"""Level of traffic stress of streets for cycling, by direction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from smart_territory_plugin import messages
from smart_territory_plugin.core.cycle_sides import Side, cycling_directions, sides
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent
from smart_territory_plugin.core.stress_furth import (
    FurthTables,
    furth_levels,
    read_furth_tables,
    road,
)
from smart_territory_plugin.core.stress_inputs import (
    Assumed,
    Levels,
    Streets,
    profile_speed,
    published_speed,
    read_streets,
    street_lanes,
)
from smart_territory_plugin.core.stress_ottawa import (
    INPUTS,
    LEVELS,
    TRAFFIC_FREE,
    profile_rules,
    published_rules,
)

if TYPE_CHECKING:
    import geopandas as gpd
    from numpy.typing import NDArray

METHODS = ("ottawa", "furth", "portugal")


@dataclass(frozen=True)
class StressOptions:
    """How the levels are found.

    Attributes
    ----------
    method : str
        One of :data:`METHODS`: ``ottawa`` the rules of Bike Ottawa as published, ``furth``
        Furth's tables, ``portugal`` the Portuguese profile of the rules.
    fields : mapping
        For a tag (or ``adt``, vehicles a day), the field of the layer that holds it.
    inside_kmh, outside_kmh : float
        Speed where a street states none, inside and outside localities; the published rules
        have their own.
    tables : FurthTables, optional
        Those of ``furth``; the plugin's own where none are given.
    """

    method: str
    fields: Mapping[str, str]
    inside_kmh: float = 50.0
    outside_kmh: float = 90.0
    tables: FurthTables | None = None


def traffic_stress(
    streets: pd.DataFrame,
    options: StressOptions,
    layer: str,
    outside: NDArray[np.bool_] | None = None,
    progress: Progress = silent,
) -> pd.DataFrame:
    """Return the level of traffic stress of every street.

    Parameters
    ----------
    streets : pandas.DataFrame
        OpenStreetMap tags in columns of their own or packed in one (``other_tags``); geometry is
        not looked at.
    options : StressOptions
        How the levels are found.
    layer : str
        The layer's name, for messages.
    outside : numpy.ndarray of bool, optional
        Whether a street lies outside localities (:func:`outside_localities`).
    progress : callable
        Called with the share done.

    Returns
    -------
    pandas.DataFrame
        The index of ``streets`` and

        - ``lts_fwd``, ``lts_bwd``: the level along and against the direction drawn, 1 (suits a
          child) to 4; 0 where cycling is not permitted or the street was not assessed, which is
          never low stress;
        - ``lts``: the higher of the levels of the permitted directions, 0 where there is none;
        - ``lts_rule``: the rule, or row of Furth's tables, that gives ``lts``, the forward one
          where both directions do;
        - ``lts_assumed``: which inputs of the permitted directions were defaults, with commas
          between; empty where none was.

    Raises
    ------
    TerritoryError
        ``STRESS_NO_TAGS`` where nothing of the layer says what its streets are.
    """
    known = read_streets(streets, options.fields, outside, lambda done: progress(0.9 * done))
    _require_tags(known, options.method, layer)
    if options.method == "ottawa":
        forward, backward = _published(known, layer)
    else:
        forward, backward = _by_direction(known, options, layer)
    result = _public(forward, backward)
    table = pd.DataFrame({name: values[known.row] for name, values in result.items()})
    _report(table, layer)
    progress(1.0)
    return table.set_index(streets.index)


def outside_localities(
    streets: gpd.GeoDataFrame, localities: gpd.GeoDataFrame
) -> NDArray[np.bool_]:
    """Return whether each street lies outside localities, by the middle of its longest part.

    Parameters
    ----------
    streets, localities : geopandas.GeoDataFrame
        Lines and polygons in one CRS.

    Returns
    -------
    numpy.ndarray of bool
        True where the middle lies in no polygon; False for a street without geometry.
    """
    shapes = np.asarray(streets.geometry.array, dtype=object)
    parts, row = shapely.get_parts(shapes, return_index=True)
    parts, row = parts[~shapely.is_empty(parts)], row[~shapely.is_empty(parts)]
    order = np.lexsort((shapely.length(parts), row))
    longest = order[np.diff(row[order], append=-1) != 0]
    middle = shapely.line_interpolate_point(parts[longest], 0.5, normalized=True)
    tree = shapely.STRtree(np.asarray(localities.geometry.array, dtype=object))
    inside = np.zeros(len(longest), dtype=bool)
    inside[tree.query(middle, predicate="intersects")[0]] = True
    outside = np.zeros(len(shapes), dtype=bool)
    outside[row[longest]] = ~inside
    return outside


# --- the two directions --------------------------------------------------------------------------


def _published(streets: Streets, layer: str) -> tuple[Levels, Levels]:
    """Give both directions in which one may ride the level of the street as a whole."""
    speed, lanes = published_speed(streets, layer), street_lanes(streets, layer)
    rules = published_rules(streets.tags, speed.values, lanes.values)
    assumed = {"speed": speed.assumed, "lanes": lanes.assumed, "parking": ~streets.parking_known}
    whole, riding = _levels(rules, assumed), cycling_directions(streets.tags)
    return _where(whole, riding.forward), _where(whole, riding.backward)


def _by_direction(streets: Streets, options: StressOptions, layer: str) -> tuple[Levels, Levels]:
    """Rate each direction by what lies on its side of the street."""
    speed = profile_speed(streets, options.inside_kmh, options.outside_kmh, layer)
    forward, backward = sides(streets.tags)
    if options.method == "portugal":
        lanes = street_lanes(streets, layer)
        levels = [_profile(streets, side, speed, lanes) for side in (forward, backward)]
    else:
        tables = options.tables or read_furth_tables()
        street = road(streets, speed, tables, layer)
        # No rule that is kept looks at the lanes, so that any number does.
        levels = [
            _furth(_profile(streets, side, speed, speed), furth_levels(street, side, place, tables))
            for place, side in enumerate((forward, backward))
        ]
    return _where(levels[0], forward.permitted), _where(levels[1], backward.permitted)


def _profile(streets: Streets, side: Side, speed: Assumed, lanes: Assumed) -> Levels:
    rules = profile_rules(streets.tags, side, speed.values, lanes.values)
    assumed = {
        "speed": speed.assumed,
        "lanes": lanes.assumed,
        "parking": ~streets.parking_known,
        "lane_width": np.isnan(side.lane_width_m),
    }
    return _levels(rules, assumed)


def _levels(rules: NDArray[np.object_], assumed: dict[str, NDArray[np.bool_]]) -> Levels:
    level = np.array([LEVELS[rule] for rule in rules], dtype=np.int64)
    used = {name: gap & np.isin(rules, INPUTS[name]) for name, gap in assumed.items()}
    return Levels(level, rules, used)


def _furth(by_tags: Levels, by_table: Levels) -> Levels:
    """Keep of the rules on tags who may ride and what is free of motor traffic."""
    known = by_tags.rule != "p1"  # a street of unknown class is a street here
    kept = known & ((by_tags.level == 0) | np.isin(by_tags.rule, TRAFFIC_FREE))
    return Levels(
        np.where(kept, by_tags.level, by_table.level),
        np.where(kept, by_tags.rule, by_table.rule),
        {name: gap & ~kept for name, gap in by_table.assumed.items()},
    )


def _where(levels: Levels, permitted: NDArray[np.bool_]) -> Levels:
    assumed = {name: gap & permitted for name, gap in levels.assumed.items()}
    return Levels(np.where(permitted, levels.level, 0), levels.rule, assumed)


# --- the result ----------------------------------------------------------------------------------


def _public(forward: Levels, backward: Levels) -> dict[str, NDArray]:
    """Return the public fields; a direction that is not permitted has 0, so the higher is worse."""
    gaps = {name: forward.assumed[name] | backward.assumed[name] for name in forward.assumed}
    return {
        "lts_fwd": forward.level,
        "lts_bwd": backward.level,
        "lts": np.maximum(forward.level, backward.level),
        "lts_rule": np.where(forward.level >= backward.level, forward.rule, backward.rule),
        "lts_assumed": _listed(gaps),
    }


def _listed(gaps: dict[str, NDArray[np.bool_]]) -> NDArray[np.object_]:
    """Return the names of those that hold, with commas between."""
    names = list(gaps)
    sets = sum(gap.astype(np.int64) << place for place, gap in enumerate(gaps.values()))
    distinct, row = np.unique(sets, return_inverse=True)
    texts = [
        ", ".join(name for place, name in enumerate(names) if found >> place & 1)
        for found in distinct.tolist()
    ]
    return np.array(texts, dtype=object)[row]


def _require_tags(streets: Streets, method: str, layer: str) -> None:
    tags = streets.tags if method == "furth" else streets.tags[["highway"]]
    if len(tags) and (tags == "").all(axis=None):
        raise TerritoryError(messages.STRESS_NO_TAGS, layer=layer)


def _report(table: pd.DataFrame, layer: str) -> None:
    rated = table["lts"] > 0
    if not rated.all():
        note(messages.STRESS_NOT_RATED, layer=layer, count=int((~rated).sum()), total=len(table))
    lists = table["lts_assumed"][rated].value_counts()
    counts: dict[str, int] = {}
    for text, count in lists.items():
        for name in filter(None, str(text).split(", ")):
            counts[name] = counts.get(name, 0) + int(count)
    if counts:
        inputs = ", ".join(f"{name} {count}" for name, count in counts.items())
        note(messages.STRESS_ASSUMED, layer=layer, total=int(rated.sum()), inputs=inputs)
