"""Level of traffic stress by the rules of Bike Ottawa on OpenStreetMap tags.

Each street gets the name of the rule that decides: p cycling not permitted, s separated from
traffic, b lane beside parked cars, c lane without, m mixed with traffic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin.core.street_access import directions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from smart_territory_plugin.core.cycle_sides import Side

_RULES = {
    0: "p1 p2 p3 p4 p5 p6 p7 p8 p9",
    1: "s1 s2 s3 s4 s5 s6 s7 s8 b1 c1 m1 m13 m17",
    2: "b4 b5 b6 c4 m2 m3 m4 m5 m9 m14 m15 m16",
    3: "b2 b3 b7 b9 c3 c5 c7 m6 m7 m10",
    4: "b8 c6 m8 m11 m12",
}
LEVELS = {rule: level for level, rules in _RULES.items() for rule in rules.split()}
"""The level of each rule.

p8 and p9 are the Portuguese profile's; the published c2 asks for a median, which no tag tells.
"""

TRAFFIC_FREE = tuple("s1 s2 s3 s4 s5 s6 s7 s8 m1 m13 m14 m17".split())
"""The rules for streets and tracks without motor traffic."""

_LANE_RULES = tuple(rule for rule in LEVELS if rule[0] in "bc")
INPUTS = {
    "speed": (*_LANE_RULES, *"m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 m16".split()),
    "lanes": (*_LANE_RULES, *"m5 m6 m7 m8 m9 m10 m11".split()),
    "parking": _LANE_RULES,
    "lane_width": _LANE_RULES,
}
"""The rules that look at each input that may be assumed."""

_INVITED = ("yes", "designated", "permissive")
_PARKED = ("parallel", "perpendicular", "diagonal", "yes", "marked")
_LANES = ("crossing", "lane", "left", "opposite", "opposite_lane", "right", "yes")

Rules = list[tuple[str, "NDArray[np.bool_]"]]


class Ways(NamedTuple):
    """What the rules look at beside the class of the street; one entry a street."""

    track: NDArray[np.bool_]
    contraflow_track: NDArray[np.bool_]
    lane: NDArray[np.bool_]
    parking: NDArray[np.bool_]
    speed_kmh: NDArray[np.float64]
    lanes: NDArray[np.float64]
    lane_width_m: NDArray[np.float64]
    """Infinite where it is not to count."""
    reach_m: NDArray[np.float64]
    """Of lane and parking together; infinite where it is not to count."""
    calm: NDArray[np.bool_]
    """Whether the street counts as residential."""


def published_rules(
    tags: pd.DataFrame, speed_kmh: NDArray[np.float64], lanes: NDArray[np.float64]
) -> NDArray[np.object_]:
    """Return the rule that decides for each street as a whole, as published.

    Parameters
    ----------
    tags : pandas.DataFrame
        Lower-case text, empty where a street has no such tag.
    speed_kmh, lanes : numpy.ndarray of float
        The speed limit (km/h) and the lanes of both directions, defaults put in.

    Returns
    -------
    numpy.ndarray of str
        Keys of :data:`LEVELS`.

    Notes
    -----
    Bike Ottawa's stressmodel, version 1.0.1 (MIT licence), after Mekuria, Furth and Nixon (2012)
    in metric units. The widths of lanes are not known there and never count.
    """
    unlimited = np.full(len(tags), np.inf)
    ways = Ways(
        track=_any(tags, "cycleway", ("track",)),
        contraflow_track=_any(tags, "cycleway", ("opposite_track",)),
        lane=_any(tags, "cycleway", _LANES) | _is(tags, "shoulder:access:bicycle", "yes"),
        parking=_is(tags, "parking", "yes") | _any(tags, "parking:lane", _PARKED),
        speed_kmh=speed_kmh,
        lanes=lanes,
        lane_width_m=unlimited,
        reach_m=unlimited,
        calm=_is(tags, "highway", "residential"),
    )
    sidewalk = _is(tags, "highway", "footway", "path") & _is(tags, "footway", "sidewalk")
    refused: Rules = [
        ("p1", _is(tags, "highway", "") & _is(tags, "bicycle", "")),
        ("p2", _is(tags, "bicycle", "no")),
        ("p6", _is(tags, "access", "no")),
        ("p3", _is(tags, "highway", "motorway")),
        ("p4", _is(tags, "highway", "motorway_link")),
        ("p7", _is(tags, "highway", "proposed")),
        ("p5", sidewalk & ~_is(tags, "bicycle", "yes")),
    ]
    return _first(refused + _separated(tags, ways) + _lanes(ways) + _mixed(tags, ways))


def profile_rules(
    tags: pd.DataFrame, side: Side, speed_kmh: NDArray[np.float64], lanes: NDArray[np.float64]
) -> NDArray[np.object_]:
    """Return the rule that decides for one direction of each street in the Portuguese profile.

    Parameters
    ----------
    tags, speed_kmh, lanes
        As for :func:`published_rules`.
    side : Side
        What lies in this direction (:func:`~.cycle_sides.sides`); its one-way rules do not count
        here.

    Returns
    -------
    numpy.ndarray of str
        Keys of :data:`LEVELS`.
    """
    width = side.lane_width_m
    reach = width + side.parking_width_m
    ways = Ways(
        track=side.track,
        contraflow_track=np.zeros(len(tags), dtype=bool),
        lane=side.lane,
        parking=side.parking,
        speed_kmh=speed_kmh,
        lanes=lanes,
        lane_width_m=np.where(np.isnan(width), np.inf, width),
        reach_m=np.where(np.isnan(reach), np.inf, reach),
        calm=_is(tags, "highway", "residential", "living_street"),
    )
    rules = _profile_refusals(tags) + _separated(tags, ways) + _lanes(ways) + _mixed(tags, ways)
    return _first(rules)


def _profile_refusals(tags: pd.DataFrame) -> Rules:
    """Refuse what the network for cycling refuses, pavements, and streets of unknown class."""
    network = directions(tags, "cycle")
    closed = ~network.forward & ~network.backward
    walking = _is(tags, "highway", "footway", "pedestrian", "steps", "bridleway", "elevator")
    sidewalk = _is(tags, "highway", "footway", "path") & _is(tags, "footway", "sidewalk")
    building = ("proposed", "construction")
    return [
        ("p1", _is(tags, "highway", "") & _is(tags, "bicycle", "")),
        ("p2", (closed & _is(tags, "bicycle", "no")) | _is(tags, "bicycle", "dismount")),
        ("p6", closed & _is(tags, "access", "no")),
        ("p3", closed & _is(tags, "highway", "motorway")),
        ("p4", closed & _is(tags, "highway", "motorway_link")),
        ("p7", closed & _is(tags, "highway", *building)),
        ("p5", sidewalk & ~_is(tags, "bicycle", *_INVITED)),
        ("p8", walking & ~_is(tags, "bicycle", *_INVITED)),
        ("p9", closed),
    ]


def _separated(tags: pd.DataFrame, ways: Ways) -> Rules:
    building = _is(tags, "highway", "construction")
    return [
        ("s1", _is(tags, "highway", "path")),
        ("s2", _is(tags, "highway", "footway") & ~_is(tags, "footway", "crossing")),
        ("s3", _is(tags, "highway", "cycleway")),
        ("s4", building & _is(tags, "construction", "path")),
        ("s5", building & _is(tags, "construction", "footway")),
        ("s6", building & _is(tags, "construction", "cycleway")),
        ("s7", ways.track & ~building),
        ("s8", ways.contraflow_track & ~building),
    ]


def _lanes(ways: Ways) -> Rules:
    """Give lanes the rule of the highest level that applies, the first one among equals."""
    speed, reach = ways.speed_kmh, ways.reach_m
    parked, free = ways.lane & ways.parking, ways.lane & ~ways.parking
    return [
        ("b8", parked & (speed >= 65)),
        ("b2", parked & (ways.lanes >= 3)),
        ("b3", parked & (reach <= 4.1)),
        ("b7", parked & (speed > 50)),
        ("b9", parked & ~ways.calm),
        ("b4", parked & (reach <= 4.25)),
        ("b5", parked & (reach < 4.5)),
        ("b6", parked & (speed > 40)),
        ("b1", parked),
        ("c6", free & (speed >= 65)),
        ("c3", free & (ways.lanes >= 3)),
        ("c5", free & (speed > 50)),
        ("c7", free & ~ways.calm),
        ("c4", free & (ways.lane_width_m <= 1.7)),
        ("c1", free),
    ]


def _mixed(tags: pd.DataFrame, ways: Ways) -> Rules:
    lanes, speed = ways.lanes, ways.speed_kmh
    service = _is(tags, "highway", "service")
    return [
        ("m17", _is(tags, "motor_vehicle", "no")),
        ("m1", _is(tags, "highway", "steps")),
        ("m13", _is(tags, "highway", "pedestrian")),
        ("m14", _is(tags, "highway", "footway") & _is(tags, "footway", "crossing")),
        ("m2", service & _is(tags, "service", "alley")),
        ("m15", _is(tags, "highway", "track")),
        ("m12", speed > 50),
        ("m3", service & _is(tags, "service", "parking_aisle")),
        ("m4", service & _is(tags, "service", "driveway")),
        ("m16", service & (speed < 35)),
        ("m9", (speed > 40) & (lanes < 3) & ways.calm),
        ("m10", (speed > 40) & (lanes <= 3)),
        ("m11", speed > 40),
        ("m5", (lanes <= 3) & ways.calm),
        ("m6", lanes <= 3),
        ("m7", lanes <= 5),
        ("m8", lanes > 5),
    ]


def _is(tags: pd.DataFrame, key: str, *values: str) -> NDArray[np.bool_]:
    return tags[key].isin(values).to_numpy(dtype=bool)


def _any(tags: pd.DataFrame, prefix: str, values: tuple[str, ...]) -> NDArray[np.bool_]:
    """Say where a tag whose key begins with ``prefix`` has one of the values."""
    keys = [key for key in tags.columns if key.startswith(prefix)]
    return tags[keys].isin(values).any(axis=1).to_numpy(dtype=bool)


def _first(rules: Rules) -> NDArray[np.object_]:
    """Return for each street the first rule whose condition holds; the last one always does."""
    names = np.array([name for name, _ in rules], dtype=object)
    return names[np.argmax(np.array([condition for _, condition in rules]), axis=0)]
